"""A year of the nation on a screen: how far it is while it is played, its figures and files when it is over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, TextColumn
from rich.progress import Progress as Bar

from api.reports.charts import percent
from api.reports.national import National, national_document, national_page
from api.terminal.grid import Head, grid
from api.terminal.screen import Screen, note
from api.words.wording import Language, number
from engine.runs import national
from engine.runs.fast import JOURNEYS
from engine.runs.folder import REPORT, Folder
from engine.runs.national import FAMILIES, FIGURES, LOG, QUEUES, TABLES, Step
from workflows.law.citation import Label

_DOING = {
    TABLES: Label("lập bảng", "making tables"),
    FAMILIES: Label("sinh các gia đình", "drawing families"),
    QUEUES: Label("chạy hàng chờ", "playing queues"),
    FIGURES: Label("đếm", "counting"),
    LOG: Label("ghi nhật ký", "writing the log"),
    JOURNEYS: Label("theo từng hồ sơ", "following each case"),
}


@contextmanager
def bar(screen: Screen) -> Iterator[Callable[[Step], None]]:
    """A bar on standard error where somebody looks; elsewhere a line for each thing that is done."""
    if screen.as_json:
        yield lambda step: None
        return
    if not sys.stderr.isatty():
        told: set[str] = set()

        def line(step: Step) -> None:
            if step.what not in told:
                told.add(step.what)
                note(f"{_DOING[step.what].say(screen.lang)}…")

        yield line
        return
    with Bar(TextColumn("{task.description}"), BarColumn(), console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task("", total=1)

        def update(step: Step) -> None:
            shown.update(task, completed=step.n_done, total=step.n, description=_DOING[step.what].say(screen.lang))

        yield update


def report(folder: Folder, it: National, has_log: bool, progress: Callable[[Step], None]) -> None:
    """The files, the page, the manifest's head."""
    national.write(it.year, folder, has_log, progress)
    folder.write(REPORT, [national_page(it)])
    folder.finish(it.year.head)


def summary(screen: Screen, folder: Folder, it: National) -> None:
    """What whoever started the run sees."""
    year = it.year
    if screen.as_json:
        screen.document({**national_document(it), "folder": str(folder.path)})
        return
    kept, n = year.kept, number(year.n_cases, screen.lang)
    screen.line(f"{screen.say('Cả nước', 'The whole country')}, {it.period}", "bold")
    known = number(kept.n_on_time + kept.n_late, screen.lang)
    screen.tell(
        f"{n} hồ sơ; đúng hạn {percent(kept)} của {known} thủ tục có hạn đã biết, hạn chung {percent(year.group)}; "
        f"{number(it.n_over, screen.lang)} trên {number(len(year.loads), screen.lang)} cơ quan nhiều việc hơn quỹ giờ",
        f"{n} cases; on time {_rate(percent(kept), screen)} of {known} stages with a known limit, groups "
        f"{_rate(percent(year.group), screen)}; {it.n_over} of {number(len(year.loads), screen.lang)} offices with "
        f"more work than hours",
    )
    screen.line()
    heads = (Head("Đúng hạn theo thủ tục", "On time by stage"), *_right(("đúng hạn", "on time"), ("quá hạn", "late")))
    rows = [
        (
            row.label,
            *(number(k, screen.lang) for k in (row.kept.n_on_time, row.kept.n_late)),
            _rate(percent(row.kept), screen),
        )
        for row in it.stages
    ]
    grid(screen, (*heads, *_right(("tỷ lệ", "rate"))), rows)
    worst = [
        (row.name, number(row.n_late, screen.lang), _rate(percent(row.kept), screen), row.why) for row in it.worst[:5]
    ]
    heads = (Head("Cơ quan quá hạn nhiều nhất", "Most late offices"), *_right(("quá hạn", "late"), ("tỷ lệ", "rate")))
    grid(screen, (*heads, Head("vì sao", "why")), worst)
    places = [
        (one.place.name, number(one.place.n_cases, screen.lang), _rate(percent(one.place.kept), screen))
        for one in it.panels[:5]
    ]
    grid(
        screen, (Head("Tỉnh ít đúng hạn nhất", "Least on time"), *_right(("hồ sơ", "cases"), ("tỷ lệ", "rate"))), places
    )
    _beside(screen, it)
    if it.several:
        vi, en = f"{it.n_runs} lần chạy", f"{it.n_runs} runs"
        heads = (Head(vi, en), *_right(("trung bình", "mean"), ("khoảng 95 %", "95 % interval")))
        grid(screen, heads, it.intervals)
    screen.line()
    screen.line(f"{screen.say('Báo cáo', 'Report')}: {folder.path / REPORT}")


def _beside(screen: Screen, it: National) -> None:
    """How many published ranges hold the year, and those that do not."""
    if not it.beside.rows:
        return
    (n_in, n), (n_set, n_sets) = it.beside.counted(it.beside.published), it.beside.counted(it.beside.calibration)
    screen.line()
    screen.tell(
        f"Bên cạnh số công bố: {n_in} trên {n} khoảng đã công bố và {n_set} trên {n_sets} khoảng dùng để hiệu chỉnh "
        "chứa con số mô phỏng",
        f"Beside published figures: {n_in} of {n} published ranges and {n_set} of {n_sets} calibration ranges hold the "
        "simulated figure",
    )
    if it.n_of_a_year:
        screen.tell(
            f"Một năm có {number(it.n_of_a_year, screen.lang)} hồ sơ: ít hồ sơ hơn thì hàng chờ ngắn hơn",
            f"A year has {number(it.n_of_a_year, screen.lang)} cases: with fewer, queues are shorter",
        )
    heads = (
        Head("Ngoài khoảng dùng để hiệu chỉnh", "Outside of its calibration range"),
        *_right(("khoảng", "range"), ("mô phỏng", "simulated")),
        Head("", ""),
    )
    missed = [(row.what, row.published, row.simulated, row.verdict) for row in it.beside.missed]
    if missed:
        grid(screen, heads, missed)


def _right(*names: tuple[str, str]) -> tuple[Head, ...]:
    return tuple(Head(*name, justify="right") for name in names)


def _rate(text: str, screen: Screen) -> str:
    return text.replace(",", ".") if screen.lang is Language.EN else text
