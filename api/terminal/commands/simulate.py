"""`lienthong simulate`: a month of families through their agencies, into a folder with its report."""

from __future__ import annotations

import datetime as dt
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from api.terminal.command import both, command, option
from api.terminal.options import DATE, FOLDER, Data, Json, Lang, folder_of
from api.terminal.screen import Screen, stopped
from api.words.errors import DONE, STOPPED, OutageUnreadable, UsageWrong
from api.words.wording import Language
from engine.families import chains
from workflows.errors import Unknown
from workflows.time.calendar import midnight
from workflows.time.deadlines import parse_instant

if TYPE_CHECKING:
    from api.words.library import Library
    from engine.agencies.script import Outage
    from engine.runs.folder import Folder
    from engine.runs.run import Inputs

_DAYS = 30  # of a month, where none are said
_OUTAGE = re.compile(r"([^=]+)=(.+)\.\.(.+)")
Cases = Annotated[int | None, option("--cases", both("SỐ", "N"), key="simulate_cases")]
From = Annotated[str | None, option("--from", DATE, key="simulate_from")]
Out = Annotated[str | None, option("--out", FOLDER, key="simulate_out")]
Fast = Annotated[bool, option("--fast")]
Nation = Annotated[bool, option("--national")]
Year = Annotated[int | None, option("--year", both("NĂM", "YEAR"), key="simulate_year")]
Log = Annotated[bool, option("--log")]
Replications = Annotated[int | None, option("--replications", both("SỐ", "N"))]
Chain = Annotated[str, option("--chain", "|".join((*chains.names(), chains.BOTH)))]
Days = Annotated[int | None, option("--days", both("SỐ", "D"), key="simulate_days")]
Province = Annotated[str | None, option("--province", both("TÊN|MÃ", "NAME|CODE"), key="simulate_province")]
Communes = Annotated[int | None, option("--communes", both("SỐ", "N"))]
Edition = Annotated[str | None, option("--edition", DATE, key="simulate_edition")]
Seed = Annotated[int | None, option("--seed", both("SỐ", "S"), key="simulate_seed")]
Resume = Annotated[bool, option("--resume")]
Bom = Annotated[bool, option("--bom")]
Outages = Annotated[list[str] | None, option("--outage", both("HỆ_THỐNG=TỪ..ĐẾN", "SYSTEM=FROM..TO"))]


@command(
    "Một tháng của một tỉnh với nhật ký không mất gì, hay nhanh mà không nhật ký (--fast); một năm cả nước "
    "(--national); báo cáo.",
    "A month of a province with a whole journal, or fast without one (--fast); a year of the nation (--national); "
    "a report.",
)
def simulate(
    cases: Cases = None,
    from_on: From = None,
    out: Out = None,
    fast: Fast = False,
    national: Nation = False,
    year: Year = None,
    log: Log = False,
    replications: Replications = None,
    chain: Chain = chains.BOTH,
    days: Days = None,
    province: Province = None,
    communes: Communes = None,
    edition: Edition = None,
    seed: Seed = None,
    resume: Resume = False,
    outage: Outages = None,
    bom: Bom = False,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.words.library import Library

    screen, library = Screen(lang, json), Library(data)
    if national:
        of_a_month = {"--from": from_on, "--days": days, "--province": province, "--communes": communes, "--bom": bom}
        for name, value in (of_a_month | {"--fast": fast}).items():
            if value not in (None, False):
                raise UsageWrong("not_national", option=name)
        raise typer.Exit(
            _national(screen, library, data, cases, year, out, chain, seed, log, replications, edition, outage, resume)
        )
    if year is not None or replications is not None:
        raise UsageWrong("missing", what="--national")
    if log and not fast:
        raise UsageWrong("missing", what="--fast | --national")

    from api.terminal.simulation import finished  # here, for a national year needs no database
    from api.words.parsing import read_date
    from engine.agencies.world import SEED
    from engine.runs.arguments import Arguments, check, province_code
    from engine.runs.folder import Folder

    if cases is None or from_on is None or out is None:
        named = {"--cases": cases, "--from": from_on, "--out": out}
        raise UsageWrong("missing", what=next(name for name, value in named.items() if value is None))
    into = folder_of(out)
    arguments = Arguments(
        chain=chain,
        n_cases=cases,
        n_days=_DAYS if days is None else days,
        from_on=read_date(from_on),
        province=province_code(province, library.offices) if province else "",
        n_communes=communes or 0,
        edition_on=read_date(edition) if edition else None,
        seed=SEED if seed is None else seed,
        outages=tuple(read_outage(text) for text in outage or ()),
        has_bom=bom,
        is_fast=fast,
    )
    inputs = library.inputs
    check(arguments, inputs.shares.both, communes, inputs.offices, inputs.parameters.calendar)
    folder = Folder(into, arguments, data)
    if folder.claim(resume):
        finished(screen, folder)
        return
    raise typer.Exit(_fast(screen, folder, inputs, log) if fast else _month(screen, folder, inputs))


def _month(screen: Screen, folder: Folder, inputs: Inputs) -> int:
    """A month with its journal. Returns the exit code."""
    from api.terminal.simulation import bar, report
    from engine.runs.playing import play

    try:
        with folder.held():
            with bar(screen, folder.arguments) as progress:
                outcome = play(folder, inputs, progress)
            report(screen, folder, inputs, outcome)
    except KeyboardInterrupt:
        said = screen.say(
            f"đã dừng; phần đã ghi còn nguyên: chạy lại lệnh này với --resume để tiếp tục trong {folder.path}",
            f"stopped; what was written is whole: run this again with --resume to go on in {folder.path}",
        )
        stopped(said, screen.as_json)
        return STOPPED
    return DONE


def _fast(screen: Screen, folder: Folder, inputs: Inputs, has_log: bool) -> int:
    """A month without its journal. Returns the exit code."""
    from api.terminal.national import bar
    from api.terminal.simulation import report
    from engine.runs.fast import play

    try:
        with folder.held():
            with bar(screen) as progress:
                outcome = play(folder, inputs, has_log, os.cpu_count() or 1, progress)
            report(screen, folder, inputs, outcome)
    except KeyboardInterrupt:
        return _stopped(screen, folder)
    return DONE


def _stopped(screen: Screen, folder: Folder) -> int:
    said = screen.say(
        f"đã dừng; chạy lại lệnh này với --resume thì {folder.path} được ghi lại từ đầu, trong vài giây",
        f"stopped; run this again with --resume, and {folder.path} is written anew, within seconds",
    )
    stopped(said, screen.as_json)
    return STOPPED


def _national(
    screen: Screen,
    library: Library,
    data: Path | None,
    cases: int | None,
    year: int | None,
    out: str | None,
    chain: str,
    seed: int | None,
    log: bool,
    replications: int | None,
    edition: str | None,
    outage: list[str] | None,
    resume: bool,
) -> int:
    """A year of the whole country. Returns the exit code."""
    from api.reports.national import National
    from api.terminal.national import bar, report, summary
    from api.words.parsing import read_date
    from engine.agencies.world import SEED
    from engine.runs import national
    from engine.runs.arguments import Arguments, check
    from engine.runs.errors import ArgumentWrong
    from engine.runs.folder import Folder
    from engine.runs.replications import MOST, replicate
    from workflows.files.offices import TWO_TIERS_ON

    if replications is not None and not 2 <= replications <= MOST:
        raise ArgumentWrong("replications", most=MOST, n=replications)
    inputs, published = library.inputs, library.published
    calendar = inputs.parameters.calendar
    on = dt.date.today().replace(month=1, day=1)
    if year is not None:
        first = max(calendar.first.year, TWO_TIERS_ON.year + 1)
        last = calendar.last.year - 1  # what comes at the end of a year goes on after it
        if not first <= year <= last:
            raise ArgumentWrong("year", first=first, last=last, n=year)
        on = on.replace(year=year)
    arguments = Arguments(
        chain=chain,
        n_cases=cases if cases is not None else inputs.shares.count["national_year"].n,
        n_days=(on.replace(year=on.year + 1) - on).days,
        from_on=on,
        province="",
        n_communes=0,
        edition_on=read_date(edition) if edition else None,
        seed=SEED if seed is None else seed,
        outages=tuple(read_outage(text) for text in outage or ()),
        is_fast=True,
    )
    check(arguments, inputs.shares.both, None, inputs.offices, calendar)
    folder = Folder(folder_of(out if out is not None else f"output/{on.year}"), arguments, data)
    if folder.claim(resume):
        from api.terminal.simulation import finished

        finished(screen, folder)
        return DONE
    try:
        with folder.held(), bar(screen) as progress:
            threads = os.cpu_count() or 1
            played = national.play(arguments, inputs, threads, progress)
            several = None
            if replications is not None:
                several = replicate(played, arguments, inputs, replications, threads, progress)
            report(folder, National(played, several=several, published=published), log, progress)
    except KeyboardInterrupt:
        return _stopped(screen, folder)
    summary(screen, folder, National(played, screen.lang, several, published))
    return DONE


def read_outage(text: str) -> Outage:
    """`population_db=2026-09-03..2026-09-04`, days or instants; a day alone counts whole.

    Raises OutageUnreadable, Unknown for the system, DateUnreadable, InstantUnreadable.
    """
    from engine.agencies.script import Outage
    from workflows import catalogue

    found = _OUTAGE.fullmatch(text)
    if found is None:
        raise OutageUnreadable("form", text=text)
    system, since, until = (part.strip() for part in found.groups())
    systems = sorted(
        {one.code for edition in catalogue.known() for procedure in edition.procedures for one in procedure.neighbours}
    )
    if system not in systems:
        raise Unknown("system", word=system, known=systems)
    from_at, until_at = _edge(since, 0), _edge(until, 1)
    if until_at <= from_at:
        raise OutageUnreadable("order", text=text)
    return Outage(system, from_at, until_at)


def _edge(text: str, n_days: int) -> dt.datetime:
    """An instant; a day alone counts from its start (0) or to its end (1)."""
    if "T" in text or ":" in text:
        return parse_instant(text).astimezone(dt.UTC)
    from api.words.parsing import read_date

    return midnight(read_date(text) + dt.timedelta(days=n_days))
