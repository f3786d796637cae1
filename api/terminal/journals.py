"""What can be done with a journal offline: verify it, make its tables again, erase a case's words."""

from __future__ import annotations

import datetime as dt
from itertools import islice
from pathlib import Path

import typer

from api.terminal.screen import Screen, told_if_slow
from api.words.errors import DONE, FOUND
from api.words.wording import Language, number
from engine.runs.folder import JOURNAL, LINES, finished_head
from engine.store.database import closed, opened, reading
from engine.store.erase import erase as erase_case
from engine.store.errors import in_words
from engine.store.rebuild import Difference, differences
from engine.store.rebuild import rebuild as rebuild_all
from engine.store.verify import first_fault

SHOWN = 20


def _journal(path: Path) -> Path:
    return path / JOURNAL if path.is_dir() else path


def verify(file: Path, as_json: bool, lang: Language) -> None:
    screen, path = Screen(lang, as_json), _journal(file)
    head, engine = finished_head(path.parent), reading(path)
    with in_words(path), told_if_slow(screen, "đang kiểm từng sự kiện…", "checking every event…"):
        fault = first_fault(engine, head, path.parent / LINES)
    engine.dispose()
    if as_json:
        said = fault.says.say(lang) if fault else None
        named = (
            {"position": fault.position, "case": fault.case, "number": fault.number, "says": said} if fault else None
        )
        screen.document({"file": str(path), "has_manifest": head is not None, "fault": named})
    elif fault is None:
        screen.line(
            screen.say(
                f"{path}: không sự kiện nào bị sửa, chèn, xóa, dời hay cắt", f"{path}: no event was tampered with"
            )
            if head
            else screen.say(
                f"{path}: mọi chuỗi sự kiện nguyên vẹn; không có manifest.json của lần chạy đã xong, nên không biết "
                "phần cuối có bị cắt không",
                f"{path}: every chain holds; without the manifest.json of a finished run a cut tail cannot show",
            )
        )
    else:
        where = (
            screen.say(f"sự kiện thứ {fault.position}", f"event at position {fault.position}") if fault.position else ""
        )
        what = screen.say(f"hồ sơ {fault.case}, số {fault.number}", f"case {fault.case}, number {fault.number}")
        place = ", ".join(filter(None, (where, what if fault.case else "")))
        screen.line(f"{path}: {place}: {fault.says.say(lang)}", "bold red")
    raise typer.Exit(FOUND if fault else DONE)


def rebuild(file: Path, check: bool, as_json: bool, lang: Language) -> None:
    screen, path = Screen(lang, as_json), _journal(file)
    engine = reading(path)
    with in_words(path), told_if_slow(screen, "đang dựng lại các bảng…", "making the tables again…"):
        found = list(islice(differences(engine), SHOWN + 1))
        engine.dispose()
        if found and not check:
            writing = opened(path)
            rebuild_all(writing)
            closed(writing)
    if as_json:
        told = [{"table": one.table, "stored": one.stored, "told": one.told} for one in found[:SHOWN]]
        screen.document({"file": str(path), "is_rebuilt": bool(found) and not check, "differences": told})
    else:
        _tell(screen, path, found, check)
    raise typer.Exit(FOUND if found and check else DONE)


def _tell(screen: Screen, path: Path, found: list[Difference], check: bool) -> None:
    if not found:
        screen.line(screen.say(f"{path}: các bảng đúng như nhật ký", f"{path}: the tables are what the journal tells"))
        return
    for one in found[:SHOWN]:
        row = one.stored or one.told or {}
        key = ", ".join(str(row[name]) for name in ("code", "case_code", "stage", "opened_by", "result") if name in row)
        if one.stored is None:
            says = screen.say("thiếu dòng này", "this row is missing")
        elif one.told is None:
            says = screen.say("nhật ký không có dòng này", "the journal has no such row")
        else:
            changed = [name for name in one.stored if one.stored[name] != one.told[name]]
            says = "; ".join(f"{name}: {one.stored[name]} → {one.told[name]}" for name in changed)
        screen.item("✗", f"{one.table} ({key}): {says}", "bold red")
    if len(found) > SHOWN:
        screen.line(screen.say("và nhiều dòng nữa", "and more"))
    if check:
        screen.line(screen.say("sửa bằng lệnh này không có --check", "mend it with this command without --check"))
    else:
        screen.line(screen.say("đã dựng lại các bảng từ nhật ký", "the tables were made again from the journal"))


def erase(file: Path, case: str, as_json: bool, lang: Language) -> None:
    screen, path = Screen(lang, as_json), _journal(file)
    reading(path).dispose()  # so that a mistyped path makes no new journal
    with in_words(path):
        engine = opened(path)
        try:
            n = erase_case(engine, case, dt.datetime.now(dt.UTC))
        finally:
            closed(engine)
    if as_json:
        screen.document({"file": str(path), "case": case, "erased": n})
        return
    screen.line(
        screen.say(
            f"{case}: đã xóa {number(n, lang)} văn bản có tên người; chuỗi sự kiện vẫn kiểm được",
            f"{case}: {n} documents that name people were erased; the chain still verifies",
        )
    )
