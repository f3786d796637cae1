"""`lienthong cases`: all families played, a summary for people, a page and the data in a folder."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from api.reports.page import page
from api.reports.picture import outcome_of
from api.terminal.grid import Grid, Head
from api.terminal.guide import both
from api.terminal.options import Data, Json, Lang
from api.terminal.output import prepare, write
from api.terminal.plays import family, play, read_all
from api.terminal.screen import Screen, told_if_slow
from api.words.document import document_of, figures_document
from api.words.errors import DONE, FOUND, FolderUnnamed
from api.words.family import Family, Figures, figures
from api.words.library import Library
from api.words.wording import UNKNOWN, Language, dong, first_up, status

Files = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar=both("TỆP", "FILES"),
        help=both("Tệp hồ sơ hoặc thư mục có chúng; bỏ trống: cases/.", "Case files or folders of them; else cases/."),
    ),
]
Out = Annotated[
    str,
    typer.Option(
        "--out",
        metavar=both("THƯ_MỤC", "FOLDER"),
        help=both(
            "Nơi ghi index.html và cases.json; thư mục mới, trống, hoặc của lần chạy trước.",
            "Where index.html and cases.json go; a new or empty folder, or one of an earlier run.",
        ),
    ),
]


def cases(out: Out, files: Files = None, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    if not out.strip():  # the system would take it for the current folder
        raise FolderUnnamed("--out trống: nêu một thư mục, ví dụ --out output", "--out is empty: name a folder")
    screen, library, folder = Screen(lang, json), Library(data), Path(out)
    told = read_all(files or [Path("cases")], library.offices)
    prepare(folder)
    with told_if_slow(screen, f"đang chạy {len(told)} hồ sơ…", f"playing {len(told)} cases…"):
        played = play(told, library)
        families = [family(each, lang) for each in played]
        shown = families if lang is Language.VI else [family(each, Language.VI) for each in played]
        counted = figures(families)
        document = {
            "figures": figures_document(counted),
            "cases": [document_of(each, lang) for each in families],
        }
        index, stored = write(folder, page(shown), document)
    if json:
        screen.document({**document, "page": str(index), "data": str(stored)})
    else:
        _summary(screen, families, counted)
        screen.line()
        screen.line(f"{screen.say('Trang', 'Page')}: {index}")
        screen.line(f"{screen.say('Dữ liệu', 'Data')}: {stored}")
    raise typer.Exit(FOUND if counted.n_unmet else DONE)


def _summary(screen: Screen, families: Sequence[Family], counted: Figures) -> None:
    heads = (
        Head("Số", "No.", justify="right"),
        Head("Gia đình", "Family"),
        Head("Kết quả từng thủ tục", "Stages"),
        Head("Trợ cấp", "Allowance", justify="right"),
        Head("", ""),
    )
    grid = Grid(screen, heads)
    for number, each in enumerate(families, 1):
        outcomes = "\n".join(f"{first_up(line.label)}: {outcome_of(line, screen.lang)[0]}" for line in each.chosen)
        granted = UNKNOWN.say(screen.lang) if each.has_unknown_sum else ""
        if each.granted:
            known = status(each.granted_status, screen.lang) if each.granted_status else ""
            granted = f"{dong(each.granted, screen.lang)}\n{known}"
        grid.add(str(number), each.title, outcomes, granted, "✗" if each.unmet else "✓")
    grid.print()
    for number, each in enumerate(families, 1):
        for text in each.unmet:
            screen.item(f"✗ {number}.", text, "bold red")
    screen.line()
    for vi, en in _lines(counted, screen):
        screen.line(screen.say(vi, en))


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
