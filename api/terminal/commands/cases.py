"""`lienthong cases`: all families played, a summary for people, a page and the data in a folder."""

from __future__ import annotations

import json as json_text
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from api.terminal.command import argument, both, command, option
from api.terminal.grid import Head, grid
from api.terminal.options import FOLDER, Data, Json, Lang, folder_of
from api.terminal.screen import Screen, shown, told_if_slow
from api.words.errors import DONE, FOUND, CannotWrite, FolderNotOurs
from api.words.wording import UNKNOWN, Language, dong, first_up, status

if TYPE_CHECKING:
    from api.words.family import Family, Figures

PAGE, DATA = "index.html", "cases.json"
MADE_BY = "lienthong cases"
Files = Annotated[list[Path] | None, argument(both("TỆP", "FILES"), "cases_files")]
Out = Annotated[str, option("--out", FOLDER)]


@command(
    "Chạy mọi hồ sơ, tóm tắt, ghi trang HTML (tiếng Việt) và dữ liệu.",
    "Play all cases, sum up, write an HTML page (in Vietnamese) and the data.",
)
def cases(out: Out, files: Files = None, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.reports.page import page
    from api.terminal.case_files import family, play, read_all, sent_back
    from api.terminal.case_screen import tell_sent_back
    from api.words.document import document_of, figures_document
    from api.words.family import figures
    from api.words.library import Library

    folder = folder_of(out)
    screen, library = Screen(lang, json), Library(data)
    read = read_all(files or [Path("cases")], library)
    back = [one for one in (sent_back(each, lang) for each in read) if one is not None]
    told = [each for each in read if each.refused is None]
    prepare(folder)
    with told_if_slow(screen, f"đang chạy {len(told)} hồ sơ…", f"playing {len(told)} cases…"):
        played = play(told, library)
        families = [family(each, lang) for each in played]
        paged = families if lang is Language.VI else [family(each, Language.VI) for each in played]
        counted = figures(families)
        documents = [document_of(each, lang) for each in families]
        document = {"figures": figures_document(counted), "cases": documents, "sent_back": back}
        index, stored = write(folder, page(paged), document)
    if json:
        screen.document({**document, "page": str(index), "data": str(stored)})
    else:
        _summary(screen, families, counted)
        for one in back:
            screen.line()
            tell_sent_back(screen, one)
        screen.line()
        screen.line(f"{screen.say('Trang', 'Page')}: {index}")
        screen.line(f"{screen.say('Dữ liệu', 'Data')}: {stored}")
    raise typer.Exit(FOUND if counted.n_unmet or any(one["unmet"] for one in back) else DONE)


def _summary(screen: Screen, families: Sequence[Family], counted: Figures) -> None:
    from api.reports.picture import outcome_of

    heads = (
        Head("Số", "No.", justify="right"),
        Head("Gia đình", "Family"),
        Head("Kết quả từng thủ tục", "Stages"),
        Head("Trợ cấp", "Allowance", justify="right"),
        Head("", ""),
    )
    rows = []
    for number, each in enumerate(families, 1):
        outcomes = "\n".join(f"{first_up(line.label)}: {outcome_of(line, screen.lang)[0]}" for line in each.chosen)
        granted = UNKNOWN.say(screen.lang) if each.has_unknown_sum else ""
        if each.granted:
            known = status(each.granted_status, screen.lang) if each.granted_status else ""
            granted = f"{dong(each.granted, screen.lang)}\n{known}"
        rows.append((str(number), each.title, outcomes, granted, "✗" if each.unmet else "✓"))
    grid(screen, heads, rows)
    for number, each in enumerate(families, 1):
        for text in each.unmet:
            screen.item(f"✗ {number}.", text, "bold red")
    screen.line()
    for vi, en in _lines(counted, screen):
        screen.tell(vi, en)


def _lines(it: Figures, screen: Screen) -> Iterator[tuple[str, str]]:
    known = it.n_on_time + it.n_late
    percent = "–" if it.on_time_percent is None else f"{it.on_time_percent:.1f} %"
    vi_percent = percent.replace(".", ",")
    yield (
        f"{it.n_cases} hồ sơ, {it.n_decided} thủ tục đã giải quyết",
        f"{it.n_cases} cases, {it.n_decided} stages decided",
    )
    yield (
        f"Đúng hạn: {it.n_on_time} trên {known} thủ tục có hạn đã biết ({vi_percent}); hạn chưa rõ: {it.n_unknown}",
        f"On time: {it.n_on_time} of {known} with a known limit ({percent}); limit not known: {it.n_unknown}",
    )
    yield (
        f"Từ chối: {it.n_refused}; chuyển hướng: {it.n_redirected}; rút hoặc không còn căn cứ: {it.n_ended_otherwise}",
        f"Refused: {it.n_refused}; redirected: {it.n_redirected}; withdrawn or dropped: {it.n_ended_otherwise}",
    )
    weak = status(it.dong_status, screen.lang) if it.dong_status else "–"
    total = dong(it.dong, screen.lang)
    yield (
        f"Trợ cấp: {total} theo {it.n_sums} quyết định ({weak}); chưa rõ mức: {it.n_sums_unknown}",
        f"Allowances: {total} in {it.n_sums} decisions ({weak}); amount not known: {it.n_sums_unknown}",
    )


def prepare(folder: Path) -> None:
    """Makes the folder. Raises FolderNotOurs for one with other things in it, so that a mistyped path costs nothing.

    A folder of an earlier run is written again, so that the same command can be repeated: its two files only.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise FolderNotOurs(folder=shown(folder))
        if folder.is_dir() and any(folder.iterdir()) and not _is_ours(folder):
            raise FolderNotOurs(folder=shown(folder))
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise _cannot(folder, error) from None


def write(folder: Path, page: str, document: Mapping[str, Any]) -> tuple[Path, Path]:
    """Writes both files, each whole or not at all. Raises CannotWrite."""
    text = json_text.dumps({"made_by": MADE_BY, **document}, ensure_ascii=False, indent=1) + "\n"
    for name, content in ((PAGE, page), (DATA, text)):
        half = folder / f".{name}.half"
        try:
            half.write_text(content, encoding="utf-8")
            os.replace(half, folder / name)
        except OSError as error:
            raise _cannot(folder / name, error) from None
    return folder / PAGE, folder / DATA


def _is_ours(folder: Path) -> bool:
    """Whether an earlier run wrote its data here."""
    try:
        with (folder / DATA).open(encoding="utf-8", errors="replace") as file:
            return f'"made_by": "{MADE_BY}"' in file.read(200)
    except OSError:
        return False


def _cannot(path: Path, error: Exception) -> CannotWrite:
    return CannotWrite("file", path=shown(path), system=getattr(error, "strerror", None) or error)
