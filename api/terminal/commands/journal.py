"""`lienthong journal verify` and `rebuild`: what can be done with a journal offline."""

from __future__ import annotations

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.main import get_command

from api.terminal.command import Group, argument, both, calls, command, help_without_command, option
from api.terminal.options import FILE, Json, Lang
from api.terminal.screen import Screen, told_if_slow
from api.words.errors import DONE, FOUND
from api.words.wording import Language

if TYPE_CHECKING:
    from engine.store.checkpoints import Checkpoint
    from engine.store.rebuild import Difference

SHOWN = 20
File = Annotated[Path, argument(FILE, "journal_file")]
Check = Annotated[bool, option("--check")]


def journal_at(path: Path) -> Path:
    """The journal's file, of which `path` may be the folder."""
    from engine.runs.folder import JOURNAL

    return path / JOURNAL if path.is_dir() else path


def _check_log(path: Path) -> None:
    """Raises StoreError for a copy without its log: whatever its chains say, its last events may be missing."""
    from engine.store.database import is_without_log
    from engine.store.errors import StoreError

    if is_without_log(path):
        raise StoreError("no_log", path=path)


@command(
    "Tìm sự kiện đầu tiên bị sửa, chèn, xóa, dời hay cắt.",
    "Find the first event that was edited, inserted, deleted, moved or cut.",
)
def verify(file: File, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.web.seal import seal_there
    from engine.runs.folder import LINES, finished_head
    from engine.store.checkpoints import last_told
    from engine.store.copies import read_head
    from engine.store.database import reading
    from engine.store.errors import in_words
    from engine.store.verify import first_fault

    screen, path = Screen(lang, json), journal_at(file)
    _check_log(path)
    head, engine = read_head(path) or finished_head(path.parent), reading(path)
    with in_words(path), told_if_slow(screen, "đang kiểm từng sự kiện…", "checking every event…"):
        seal = seal_there(path)
        fault = first_fault(engine, head, path.parent / LINES, seal)
        mark = last_told(engine)
    engine.dispose()
    if json:
        said = fault.says.say(lang) if fault else None
        named = (
            {"position": fault.position, "case": fault.case, "number": fault.number, "says": said} if fault else None
        )
        told = {"has_manifest": head is not None, "checkpoint": mark.number, "is_signature_checked": seal is not None}
        screen.document({"file": str(path), **told, "fault": named})
    elif fault is None:
        screen.line(_sound(screen, path, head is not None, mark, seal is not None))
    else:
        place = screen.label(fault.place)
        screen.line(": ".join(filter(None, (str(path), place, fault.says.say(lang)))), "bold red")
    raise typer.Exit(FOUND if fault else DONE)


def _sound(screen: Screen, path: Path, has_manifest: bool, mark: Checkpoint, is_checked: bool) -> str:
    """What is known of a journal in which nothing is wrong."""
    if has_manifest:
        return screen.say(
            f"{path}: không sự kiện nào bị sửa, chèn, xóa, dời hay cắt", f"{path}: no event was tampered with"
        )
    if not mark.number:
        return screen.say(
            f"{path}: mọi chuỗi sự kiện nguyên vẹn; không có manifest.json của lần chạy đã xong, nên không biết "
            "phần cuối có bị cắt không",
            f"{path}: every chain holds; without the manifest.json of a finished run a cut tail cannot show",
        )
    n, at = mark.number, mark.at
    told = screen.say(
        f"{path}: mọi chuỗi sự kiện nguyên vẹn, và không gì bị cắt trước điểm chốt {n} ({at})",
        f"{path}: every chain holds, and nothing was cut before checkpoint {n} ({at})",
    )
    unchecked = screen.say("; chưa xem chữ ký: không có khóa cạnh tệp", "; no key beside it to check signatures with")
    return told if is_checked else told + unchecked


@command("Dựng lại các bảng từ nhật ký.", "Make the tables again from the journal.")
def rebuild(file: File, check: Check = False, json: Json = False, lang: Lang = Language.VI) -> None:
    from engine.store import rebuild as tables
    from engine.store.database import closed, opened, reading
    from engine.store.errors import in_words

    screen, path = Screen(lang, json), journal_at(file)
    _check_log(path)
    engine = reading(path)
    with in_words(path), told_if_slow(screen, "đang dựng lại các bảng…", "making the tables again…"):
        found = list(islice(tables.differences(engine), SHOWN + 1))
        engine.dispose()
        if found and not check:
            writing = opened(path)
            tables.rebuild(writing)
            closed(writing)
    if json:
        told = [{"table": one.table, "stored": one.stored, "told": one.told} for one in found[:SHOWN]]
        screen.document({"file": str(path), "is_rebuilt": bool(found) and not check, "differences": told})
    else:
        _tell(screen, path, found, check)
    raise typer.Exit(FOUND if found and check else DONE)


def _tell(screen: Screen, path: Path, found: list[Difference], check: bool) -> None:
    if not found:
        screen.tell(f"{path}: các bảng đúng như nhật ký", f"{path}: the tables are what the journal tells")
        return
    for one in found[:SHOWN]:
        row = one.stored or one.told or {}
        named = ("key", "subject", "code", "case_code", "stage", "opened_by", "result", "number")
        key = ", ".join(str(row[name]) for name in named if name in row)
        if one.stored is None:
            says = screen.say("thiếu dòng này", "this row is missing")
        elif one.told is None:
            says = screen.say("nhật ký không có dòng này", "the journal has no such row")
        else:
            changed = [name for name in one.stored if one.stored[name] != one.told[name]]
            says = "; ".join(f"{name}: {one.stored[name]} → {one.told[name]}" for name in changed)
        screen.item("✗", f"{one.table} ({key}): {says}", "bold red")
    if len(found) > SHOWN:
        screen.tell("và nhiều dòng nữa", "and more")
    if check:
        screen.tell("sửa bằng lệnh này không có --check", "mend it with this command without --check")
    else:
        screen.tell("đã dựng lại các bảng từ nhật ký", "the tables were made again from the journal")


journal = get_command(
    typer.Typer(
        name="journal",
        cls=Group,
        add_completion=False,
        invoke_without_command=True,
        callback=help_without_command,
        help=both("Kiểm hoặc dựng lại nhật ký, không cần mạng.", "Verify or rebuild a journal, offline."),
        epilog=calls("journal"),
    )
)
assert isinstance(journal, Group)
journal.add_command(verify)
journal.add_command(rebuild)
