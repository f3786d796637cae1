"""`lienthong simulate`: a month of families through their agencies, into a folder with its report."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, Annotated

import typer

from api.terminal.command import both, command, option
from api.terminal.options import DATE, FOLDER, Data, Json, Lang, folder_of
from api.terminal.screen import Screen, note
from api.words.errors import DONE, STOPPED, OutageUnreadable
from api.words.wording import Language
from engine.families import chains
from workflows.errors import Unknown
from workflows.time.calendar import midnight
from workflows.time.deadlines import parse_instant

if TYPE_CHECKING:
    from engine.agencies.script import Outage

_OUTAGE = re.compile(r"([^=]+)=(.+)\.\.(.+)")
Cases = Annotated[int, option("--cases", "Số hồ sơ, cả hai nhóm.", "Cases, of both chains together.", both("SỐ", "N"))]
From = Annotated[str, option("--from", "Ngày đầu nhận hồ sơ.", "The first day on which cases come.", DATE)]
Out = Annotated[
    str, option("--out", "Nơi ghi; thư mục mới hoặc trống.", "Where everything goes; a new or empty folder.", FOLDER)
]
Chain = Annotated[
    str,
    option(
        "--chain",
        "Nhóm thủ tục; bỏ trống: cả hai.",
        "Which chain; left out: both.",
        "|".join((*chains.names(), chains.BOTH)),
    ),
]
Days = Annotated[
    int,
    option(
        "--days",
        "Hồ sơ đến trong bao nhiêu ngày; bỏ trống: 30.",
        "Days over which cases come; left out: 30.",
        both("SỐ", "D"),
    ),
]
Province = Annotated[
    str | None,
    option(
        "--province",
        "Tỉnh, thành phố; bỏ trống: cả nước.",
        "A province; left out: the whole country.",
        both("TÊN|MÃ", "NAME|CODE"),
    ),
]
Communes = Annotated[
    int | None,
    option(
        "--communes",
        "Chỉ chừng ấy xã, phường, rút thăm; bỏ trống: tất cả.",
        "So many communes, drawn; left out: all.",
        both("SỐ", "N"),
    ),
]
Edition = Annotated[
    str | None,
    option(
        "--edition",
        "Mọi hồ sơ theo phiên bản có hiệu lực vào ngày này; bỏ trống: theo ngày nộp.",
        "All cases under the edition in force on this date; left out: by their day.",
        DATE,
    ),
]
Seed = Annotated[
    int | None,
    option(
        "--seed", "Hạt giống: cùng số, cùng sự kiện.", "The seed: the same number, the same events.", both("SỐ", "S")
    ),
]
Resume = Annotated[
    bool,
    option("--resume", "Chạy tiếp lần chạy dở trong thư mục.", "Go on with the run that the folder holds half-made."),
]
Outages = Annotated[
    list[str] | None,
    option(
        "--outage",
        "Một hệ thống ngừng trả lời; nêu được nhiều lần.",
        "A system that is down; may be given again.",
        both("HỆ_THỐNG=TỪ..ĐẾN", "SYSTEM=FROM..TO"),
    ),
]


@command(
    "Một tháng của một tỉnh: nhiều gia đình, cơ quan có hàng chờ, nhật ký không mất gì, báo cáo.",
    "A month of a province: many families, offices with queues, a journal that loses nothing, a report.",
)
def simulate(
    cases: Cases,
    from_on: From,
    out: Out,
    chain: Chain = chains.BOTH,
    days: Days = 30,
    province: Province = None,
    communes: Communes = None,
    edition: Edition = None,
    seed: Seed = None,
    resume: Resume = False,
    outage: Outages = None,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.terminal.simulation import bar, finished, report
    from api.words.library import Library
    from api.words.parsing import read_date
    from engine.agencies.world import SEED
    from engine.runs.arguments import Arguments, check, province_code
    from engine.runs.folder import Folder
    from engine.runs.run import play

    into = folder_of(out)
    screen, library = Screen(lang, json), Library(data)
    arguments = Arguments(
        chain=chain,
        n_cases=cases,
        n_days=days,
        from_on=read_date(from_on),
        province=province_code(province, library.offices) if province else "",
        n_communes=communes or 0,
        edition_on=read_date(edition) if edition else None,
        seed=SEED if seed is None else seed,
        outages=tuple(read_outage(text) for text in outage or ()),
    )
    inputs = library.inputs
    check(arguments, inputs.shares.both, communes, inputs.offices, inputs.parameters.calendar)
    folder = Folder(into, arguments, data)
    if folder.claim(resume):
        finished(screen, folder)
        return
    try:
        with bar(screen, arguments) as progress:
            outcome = play(folder, inputs, progress)
        report(screen, folder, inputs, outcome)
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
