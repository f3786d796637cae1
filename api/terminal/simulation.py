"""A month of families played for whoever asked: arguments read, progress told, figures shown, files written."""

from __future__ import annotations

import datetime as dt
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Literal, NamedTuple, cast

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from api.reports.report import TOP, Report
from api.reports.report_document import report_document
from api.reports.report_page import report_page
from api.terminal.grid import Grid, Head
from api.terminal.screen import Screen, note
from api.words.errors import DONE, STOPPED, FolderUnnamed, OutageUnreadable
from api.words.family import Family
from api.words.given import read_date
from api.words.library import Library
from api.words.timeline import timeline
from api.words.wording import Language, date, number
from engine.agencies.script import Outage
from engine.core.law import Law
from engine.indicators.timeliness import Kept
from engine.runs.arguments import Arguments, check, province_code
from engine.runs.folder import REPORT, Folder, finished_head
from engine.runs.run import Inputs, Outcome, Phase, Progress, play, story
from workflows import catalogue
from workflows.errors import ChainUnknown, Unknown, quoted
from workflows.law.citation import Label
from workflows.time.calendar import VN, midnight
from workflows.time.deadlines import parse_instant

CHAINS = ("birth", "death", "both")
_PHASES = {
    Phase.REPLAY: Label("đối chiếu", "replaying"),
    Phase.PLAY: Label("chạy", "playing"),
    Phase.WRITE: Label("ghi báo cáo và các tệp…", "writing the report and the files…"),
}
_OUTAGE = re.compile(r"([^=]+)=(.+)\.\.(.+)")


class Asked(NamedTuple):
    """What was written on the command line."""

    cases: int
    from_on: str
    out: str
    chain: str
    days: int
    province: str | None
    communes: int | None
    edition: str | None
    seed: int
    resume: bool
    outages: list[str]
    data: Path | None


def run(asked: Asked, as_json: bool, lang: Language) -> None:
    """The whole command. Raises Refusal for what was asked wrongly, StoreError, OfficeOverwhelmed; typer.Exit."""
    if not asked.out.strip():  # the system would take it for the current folder
        raise FolderUnnamed("--out trống: nêu một thư mục, ví dụ --out output", "--out is empty: name a folder")
    if asked.chain not in CHAINS:
        raise ChainUnknown(Label("nhóm thủ tục", "chain"), asked.chain, CHAINS)
    screen, library = Screen(lang, as_json), Library(asked.data)
    arguments = Arguments(
        chain=cast(Literal["birth", "death", "both"], asked.chain),
        n_cases=asked.cases,
        n_days=asked.days,
        from_on=read_date(asked.from_on),
        province=province_code(asked.province, library.offices) if asked.province else "",
        n_communes=asked.communes or 0,
        edition_on=read_date(asked.edition) if asked.edition else None,
        seed=asked.seed,
        outages=tuple(read_outage(text) for text in asked.outages),
    )
    inputs = library.inputs
    check(arguments, asked.communes, inputs.offices, inputs.parameters.calendar)
    folder = Folder(Path(asked.out), arguments, asked.data)
    if folder.claim(asked.resume):
        _finished(screen, folder)
        return
    try:
        with _bar(screen, arguments) as progress:
            outcome = play(folder, inputs, progress)
        _report(screen, folder, inputs, outcome)
    except KeyboardInterrupt:
        note(
            screen.say(
                f"đã dừng; phần đã ghi còn nguyên: chạy lại lệnh này với --resume để tiếp tục trong {folder.path}",
                f"stopped; what was written is whole: run this again with --resume to go on in {folder.path}",
            )
        )
        raise typer.Exit(STOPPED) from None
    raise typer.Exit(DONE)


def read_outage(text: str) -> Outage:
    """`population_db=2026-09-03..2026-09-04`, days or instants; a day alone counts whole.

    Raises OutageUnreadable, Unknown for the system, DateUnreadable, InstantUnreadable.
    """
    found = _OUTAGE.fullmatch(text)
    if found is None:
        raise OutageUnreadable(
            f"không đọc được {quoted(text)}: viết HỆ_THỐNG=TỪ..ĐẾN, ví dụ population_db=2026-09-03..2026-09-04",
            f"cannot read {quoted(text)}: write SYSTEM=FROM..TO, such as population_db=2026-09-03..2026-09-04",
        )
    system, since, until = (part.strip() for part in found.groups())
    systems = sorted(
        {one.code for edition in catalogue.known() for procedure in edition.procedures for one in procedure.neighbours}
    )
    if system not in systems:
        raise Unknown(Label("hệ thống", "system"), system, systems)
    from_at, until_at = _edge(since, 0), _edge(until, 1)
    if until_at <= from_at:
        raise OutageUnreadable(f"{quoted(text)}: ĐẾN phải sau TỪ", f"{quoted(text)}: TO must be after FROM")
    return Outage(system, from_at, until_at)


def _edge(text: str, n_days: int) -> dt.datetime:
    """An instant; a day alone counts from its start (0) or to its end (1)."""
    if "T" in text or ":" in text:
        return parse_instant(text).astimezone(dt.UTC)
    return midnight(read_date(text) + dt.timedelta(days=n_days))


@contextmanager
def _bar(screen: Screen, arguments: Arguments) -> Iterator[Callable[[Progress], None]]:
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


def _report(screen: Screen, folder: Folder, inputs: Inputs, outcome: Outcome) -> None:
    """The page, the manifest's head, and the summary for whoever started the run."""
    page = Report(folder.arguments, outcome, inputs.offices, _families(folder, outcome, Language.VI))
    folder.write(REPORT, [report_page(page, inputs.behaviour)])
    folder.finish(outcome.head)
    report = page if screen.lang is Language.VI else Report(folder.arguments, outcome, inputs.offices, (), screen.lang)
    if screen.as_json:
        screen.document({**report_document(report), "folder": str(folder.path), "head": _head(folder)})
        return
    _summary(screen, report)
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


def _finished(screen: Screen, folder: Folder) -> None:
    report = folder.path / REPORT
    if screen.as_json:
        screen.document({"folder": str(folder.path), "head": _head(folder)})
    else:
        screen.line(screen.say(f"lần chạy này đã xong: {report}", f"this run is finished: {report}"))


def _rate(kept: Kept, screen: Screen) -> str:
    if kept.percent is None:
        return "–"
    said = f"{kept.percent:.1f} %"
    return said.replace(".", ",") if screen.lang is Language.VI else said


def _days(value: float, screen: Screen) -> str:
    said = f"{value:.1f}"
    return said.replace(".", ",") if screen.lang is Language.VI else said


def _summary(screen: Screen, it: Report) -> None:
    month, kept, say = it.month, it.month.kept, screen.say
    screen.line(f"{it.place}, {it.period}", "bold")
    n, known = number(month.n_cases, it.lang), number(kept.n_on_time + kept.n_late, it.lang)
    screen.line(
        say(
            f"{n} hồ sơ, {number(it.n_ended, it.lang)} đã xong; đúng hạn {_rate(kept, screen)} của {known} thủ tục có "
            f"hạn đã biết, hạn chưa rõ {number(kept.n_unknown, it.lang)}; đúng hạn chung {_rate(it.groups, screen)}",
            f"{n} cases, {number(it.n_ended, it.lang)} ended; on time {_rate(kept, screen)} of {known} stages with a "
            f"known limit, not known {number(kept.n_unknown, it.lang)}; groups on time {_rate(it.groups, screen)}",
        )
    )
    screen.line(
        say(
            f"Yêu cầu bổ sung {number(month.asked.total(), it.lang)}; từ chối "
            f"{number(month.refusals.total(), it.lang)}; thư xin lỗi {number(month.n_apologies, it.lang)}",
            f"Supplements asked {number(month.asked.total(), it.lang)}; refused "
            f"{number(month.refusals.total(), it.lang)}; apologies {number(month.n_apologies, it.lang)}",
        )
    )
    screen.line()
    grid = Grid(
        screen,
        (
            Head("Ngày đến kết quả cuối", "Days to the last result"),
            *(Head(text, text, justify="right") for text in ("p50", "p90", "p99")),
            Head("lâu nhất", "max", justify="right"),
            Head("chưa xong", "open", justify="right"),
        ),
    )
    for name, chain in it.chains:
        times = [_days(chain.times.quantile(n), screen) for n in (50, 90, 99, 100)]
        grid.add(name, *times, number(chain.n_open, it.lang))
    grid.print()
    for vi, en, rows in (
        ("Đúng hạn theo thủ tục", "On time by stage", it.stages),
        ("theo cơ quan", "by agency", it.agencies),
        ("hạn chung của nhóm", "limit of the group", it.group_rows),
    ):
        grid = Grid(
            screen,
            (
                Head(vi, en),
                Head("đúng hạn", "on time", justify="right"),
                Head("quá hạn", "late", justify="right"),
                Head("hạn chưa rõ", "not known", justify="right"),
                Head("tỷ lệ", "rate", justify="right"),
            ),
        )
        for row in rows:
            counts = (row.kept.n_on_time, row.kept.n_late, row.kept.n_unknown)
            grid.add(row.label, *(number(n, it.lang) for n in counts), _rate(row.kept, screen))
        grid.print()
    grid = Grid(
        screen,
        (
            Head("Thủ tục", "Stage"),
            Head("chờ ai", "waits for"),
            Head("lần", "times", justify="right"),
            Head("trung bình, ngày", "mean days", justify="right"),
            Head("p90", "p90", justify="right"),
        ),
    )
    for wait in it.waits[:TOP]:
        mean, p90 = (_days(value, screen) for value in (wait.times.mean, wait.times.quantile(90)))
        grid.add(wait.stage, wait.whom, number(wait.times.n, it.lang), mean, p90)
    grid.print()
    grid = Grid(
        screen,
        (
            Head("Cơ quan bận nhất", "Busiest offices"),
            Head("dùng quỹ thời gian", "time used", justify="right"),
            Head("hàng chờ dài nhất", "longest queue", justify="right"),
            Head("chờ p90, ngày", "queued p90, days", justify="right"),
        ),
    )
    for office in it.offices[:5]:
        used = f"{office.load.percent:.1f} %"
        used = used.replace(".", ",") if screen.lang is Language.VI else used
        grid.add(office.name, used, number(office.longest_queue, it.lang), _days(office.queued.quantile(90), screen))
    grid.print()
