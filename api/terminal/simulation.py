"""A run on a screen: how far it is while it is played, its figures and files when it is over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from api.reports.report import TOP, Report
from api.reports.report_document import report_document
from api.reports.report_page import report_page
from api.terminal.grid import Head, grid
from api.terminal.screen import Screen, note
from api.words.family import Family
from api.words.timeline import timeline
from api.words.wording import Language, date, number
from engine.core.law import Law
from engine.indicators.month import WHY_LATE
from engine.indicators.timeliness import Kept
from engine.runs.arguments import Arguments
from engine.runs.folder import REPORT, Folder, finished_head
from engine.runs.playing import story
from engine.runs.run import Inputs, Outcome, Phase, Progress
from workflows.law.citation import Label
from workflows.time.calendar import VN

_PHASES = {
    Phase.REPLAY: Label("đối chiếu", "replaying"),
    Phase.PLAY: Label("chạy", "playing"),
    Phase.WRITE: Label("ghi báo cáo và các tệp…", "writing the report and the files…"),
}


@contextmanager
def bar(screen: Screen, arguments: Arguments) -> Iterator[Callable[[Progress], None]]:
    """A bar on standard error where somebody looks; elsewhere a line for each tenth of the cases."""
    if screen.as_json:
        yield lambda it: None
        return
    if not sys.stderr.isatty():
        yield _Tenths(screen, arguments.n_cases).told
        return
    with Bar(
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
        console=Console(stderr=True), transient=True,
    ) as bar:  # fmt: skip
        task = bar.add_task(screen.say("nhận hồ sơ", "cases come"), total=arguments.n_cases)
        n_told = 0

        def told(it: Progress) -> None:
            nonlocal n_told
            n_told += 1
            if it.phase is Phase.WRITE:
                bar.update(task, completed=arguments.n_cases, description=_PHASES[it.phase].say(screen.lang))
            elif n_told % 200 == 0:
                said = f"{_PHASES[it.phase].say(screen.lang)} {date(it.now.astimezone(VN).date())}"
                bar.update(task, completed=it.n_ended, description=said)

        yield told


class _Tenths:
    """Says how far a run is at each tenth of its cases."""

    def __init__(self, screen: Screen, n_cases: int) -> None:
        self._screen, self._n_cases, self._next = screen, n_cases, 1

    def told(self, it: Progress) -> None:
        if it.phase is Phase.WRITE:
            note(_PHASES[it.phase].say(self._screen.lang))
            return
        if it.n_ended * 10 < self._next * self._n_cases:
            return
        self._next = it.n_ended * 10 // self._n_cases + 1
        day, done = date(it.now.astimezone(VN).date()), number(it.n_ended, self._screen.lang)
        total = number(self._n_cases, self._screen.lang)
        note(
            self._screen.say(f"{day}: {done} trên {total} hồ sơ đã xong", f"{day}: {done} of {total} cases have ended")
        )


def report(screen: Screen, folder: Folder, inputs: Inputs, outcome: Outcome) -> None:
    """The page, the manifest's head, and the summary for whoever started the run."""
    page = Report(folder.arguments, outcome, inputs.offices, _families(folder, outcome, Language.VI))
    folder.write(REPORT, [report_page(page, inputs.behaviour)])
    folder.finish(outcome.head)
    shown = page if screen.lang is Language.VI else Report(folder.arguments, outcome, inputs.offices, (), screen.lang)
    if screen.as_json:
        screen.document({**report_document(shown), "folder": str(folder.path), "head": _head(folder)})
        return
    _summary(screen, shown)
    screen.line()
    screen.line(f"{screen.say('Báo cáo', 'Report')}: {folder.path / REPORT}")
    screen.line(f"{screen.say('Nhật ký', 'Journal')}: {folder.journal}")


def _families(folder: Folder, outcome: Outcome, lang: Language) -> tuple[Family, ...]:
    """The two whose stories are told."""
    found = []
    for code, title, said in (
        (
            outcome.month.ordinary(),
            "Một gia đình bình thường",
            "Trong các gia đình không bị vướng gì, một nửa chờ lâu hơn gia đình này.",
        ),
        (outcome.month.unlucky(), "Gia đình chờ lâu nhất", "Không gia đình nào khác chờ kết quả cuối lâu hơn."),
    ):
        if code is not None:
            entries, key = story(folder, code)
            law: Law = outcome.laws[key]
            found.append(Family(code, title, said, "", timeline(law, entries, {}, lang)))
    return tuple(found)


def _head(folder: Folder) -> dict[str, Any]:
    head = finished_head(folder.path)
    assert head is not None
    return {"events": head.n_events, "hash": head.hash}


def finished(screen: Screen, folder: Folder) -> None:
    page = folder.path / REPORT
    if screen.as_json:
        screen.document({"folder": str(folder.path), "head": _head(folder)})
    else:
        screen.tell(f"lần chạy này đã xong: {page}", f"this run is finished: {page}")


def _decimal(value: float | None, screen: Screen, unit: str = "") -> str:
    if value is None:
        return "–"
    said = f"{value:.1f}{unit}"
    return said.replace(".", ",") if screen.lang is Language.VI else said


def _rate(kept: Kept, screen: Screen) -> str:
    return _decimal(kept.percent, screen, " %")


def _heads(vi: str, en: str, *numbers: tuple[str, str]) -> tuple[Head, ...]:
    """A first column that is named in words, the others hold numbers."""
    return (Head(vi, en), *(Head(*each, justify="right") for each in numbers))


def _summary(screen: Screen, it: Report) -> None:
    month, kept = it.month, it.month.kept
    screen.line(f"{it.place}, {it.period}", "bold")
    n, known = number(month.n_cases, it.lang), number(kept.n_on_time + kept.n_late, it.lang)
    screen.tell(
        f"{n} hồ sơ, {number(it.n_ended, it.lang)} đã xong; đúng hạn {_rate(kept, screen)} của {known} thủ tục có "
        f"hạn đã biết, hạn chưa rõ {number(kept.n_unknown, it.lang)}; đúng hạn chung {_rate(it.groups, screen)}",
        f"{n} cases, {number(it.n_ended, it.lang)} ended; on time {_rate(kept, screen)} of {known} stages with a "
        f"known limit, not known {number(kept.n_unknown, it.lang)}; groups on time {_rate(it.groups, screen)}",
    )
    screen.tell(
        f"Yêu cầu bổ sung {number(month.asked.total(), it.lang)}; từ chối "
        f"{number(month.refusals.total(), it.lang)}; thư xin lỗi {number(month.n_apologies, it.lang)}",
        f"Supplements asked {number(month.asked.total(), it.lang)}; refused "
        f"{number(month.refusals.total(), it.lang)}; apologies {number(month.n_apologies, it.lang)}",
    )
    if it.groups.n_late:
        late = {why: number(it.late[why], it.lang) for why in WHY_LATE}
        screen.tell(
            f"Quá hạn chung: {late['stage']} có thủ tục quá hạn riêng; {late['handed_over']} chỉ vì nhận sau giờ chót "
            f"trong ngày hoặc vào ngày nghỉ; {late['one_after_other']} chỉ vì các thời hạn nối tiếp nhau",
            f"Groups late: {late['stage']} with a late stage; {late['handed_over']} only by a hand-over after the "
            f"day's cut-off or on a day off; {late['one_after_other']} only by limits that follow one another",
        )
    screen.line()
    _tables(screen, it)


def _tables(screen: Screen, it: Report) -> None:
    quantiles = (*((text, text) for text in ("p50", "p90", "p99")), ("lâu nhất", "max"))
    heads = _heads("Ngày đến kết quả cuối", "Days to the last result", *quantiles, ("chưa xong", "open"))
    times = {name: [_decimal(chain.times.quantile(n), screen) for n in (50, 90, 99, 100)] for name, chain in it.chains}
    grid(screen, heads, [(name, *times[name], number(chain.n_open, it.lang)) for name, chain in it.chains])
    kept_heads = (("đúng hạn", "on time"), ("quá hạn", "late"), ("hạn chưa rõ", "not known"), ("tỷ lệ", "rate"))
    for vi, en, rows in (
        ("Đúng hạn theo thủ tục", "On time by stage", it.stages),
        ("theo cơ quan", "by agency", it.agencies),
        ("hạn chung của nhóm", "limit of the group", it.group_rows),
    ):
        counts = ((row, (row.kept.n_on_time, row.kept.n_late, row.kept.n_unknown)) for row in rows)
        told = [(row.label, *(number(n, it.lang) for n in ns), _rate(row.kept, screen)) for row, ns in counts]
        grid(screen, _heads(vi, en, *kept_heads), told)
    numbers = (("lần", "times"), ("trung bình, ngày", "mean days"), ("p90", "p90"))
    first, *others = _heads("Thủ tục", "Stage", *numbers)
    waits = []
    for wait in it.waits[:TOP]:
        mean, p90 = (_decimal(value, screen) for value in (wait.times.mean, wait.times.quantile(90)))
        waits.append((wait.stage, wait.whom, number(wait.times.n, it.lang), mean, p90))
    grid(screen, (first, Head("chờ ai", "waits for"), *others), waits)
    office_heads = (
        ("việc so với quỹ giờ", "demand / capacity"),
        ("bận trong kỳ", "busy meanwhile"),
        ("hàng chờ dài nhất", "longest queue"),
        ("chờ p90, ngày", "queued p90, days"),
    )
    offices = []
    for office in it.offices[:5]:
        shares = (office.load.demand_over_capacity_percent, office.load.use_percent)
        queued = _decimal(office.at.queued.quantile(90), screen)
        percents = (_decimal(share, screen, " %") for share in shares)
        offices.append((office.name, *percents, number(office.at.longest_queue, it.lang), queued))
    grid(screen, _heads("Cơ quan bận nhất", "Busiest offices", *office_heads), offices)
