"""`lienthong simulate`: a month of families through their agencies, into a folder with its report."""

from __future__ import annotations

from typing import Annotated

import typer

from api.terminal.guide import both
from api.terminal.options import Data, Json, Lang
from api.words.wording import Language
from engine.agencies.world import SEED

Cases = Annotated[
    int,
    typer.Option(
        "--cases", metavar=both("SỐ", "N"), help=both("Số hồ sơ, cả hai nhóm.", "Cases, of both chains together.")
    ),
]
From = Annotated[
    str,
    typer.Option(
        "--from", metavar=both("NGÀY", "DATE"), help=both("Ngày đầu nhận hồ sơ.", "The first day on which cases come.")
    ),
]
Out = Annotated[
    str,
    typer.Option(
        "--out",
        metavar=both("THƯ_MỤC", "FOLDER"),
        help=both("Nơi ghi; thư mục mới hoặc trống.", "Where everything goes; a new or empty folder."),
    ),
]
Chain = Annotated[
    str,
    typer.Option(
        "--chain",
        metavar="birth|death|both",
        help=both("Nhóm thủ tục; bỏ trống: cả hai.", "Which chain; left out: both."),
    ),
]
Days = Annotated[
    int,
    typer.Option(
        "--days",
        metavar=both("SỐ", "D"),
        help=both("Hồ sơ đến trong bao nhiêu ngày; bỏ trống: 30.", "Days over which cases come; left out: 30."),
    ),
]
Province = Annotated[
    str | None,
    typer.Option(
        "--province",
        metavar=both("TÊN|MÃ", "NAME|CODE"),
        help=both("Tỉnh, thành phố; bỏ trống: cả nước.", "A province; left out: the whole country."),
    ),
]
Communes = Annotated[
    int | None,
    typer.Option(
        "--communes",
        metavar=both("SỐ", "N"),
        help=both("Chỉ chừng ấy xã, phường, rút thăm; bỏ trống: tất cả.", "So many communes, drawn; left out: all."),
    ),
]
Edition = Annotated[
    str | None,
    typer.Option(
        "--edition",
        metavar=both("NGÀY", "DATE"),
        help=both(
            "Mọi hồ sơ theo phiên bản có hiệu lực vào ngày này; bỏ trống: theo ngày nộp.",
            "All cases under the edition in force on this date; left out: by their day.",
        ),
    ),
]
Seed = Annotated[
    int,
    typer.Option(
        "--seed",
        metavar=both("SỐ", "S"),
        help=both("Hạt giống: cùng số, cùng sự kiện.", "The seed: the same number, the same events."),
    ),
]
Resume = Annotated[
    bool,
    typer.Option(
        "--resume",
        help=both("Chạy tiếp lần chạy dở trong thư mục.", "Go on with the run that the folder holds half-made."),
    ),
]
Outages = Annotated[
    list[str] | None,
    typer.Option(
        "--outage",
        metavar=both("HỆ_THỐNG=TỪ..ĐẾN", "SYSTEM=FROM..TO"),
        help=both("Một hệ thống ngừng trả lời; nêu được nhiều lần.", "A system that is down; may be given again."),
    ),
]


def simulate(
    cases: Cases,
    from_on: From,
    out: Out,
    chain: Chain = "both",
    days: Days = 30,
    province: Province = None,
    communes: Communes = None,
    edition: Edition = None,
    seed: Seed = SEED,
    resume: Resume = False,
    outage: Outages = None,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.terminal.simulation import (  # here, for the database takes longer to load than other commands to answer
        Asked,
        run,
    )

    asked = Asked(cases, from_on, out, chain, days, province, communes, edition, seed, resume, outage or [], data)
    run(asked, json, lang)
