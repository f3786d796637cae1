"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.terminal.guide import both
from api.words.wording import Language

Chain = Annotated[str, typer.Argument(metavar=both("NHÓM", "CHAIN"), help=both("birth hoặc death.", "birth or death."))]
MaybeChain = Annotated[
    str | None,
    typer.Argument(
        metavar=both("NHÓM", "CHAIN"),
        help=both("birth hoặc death; bỏ trống: cả hai.", "birth or death; left out: both."),
    ),
]
Edition = Annotated[
    str | None,
    typer.Option(
        "--edition",
        metavar=both("NGÀY", "DATE"),
        help=both("Phiên bản có hiệu lực vào ngày này.", "The edition in force on this date."),
    ),
]
Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        metavar=both("THƯ_MỤC", "FOLDER"),
        help=both(
            "Thư mục có tệp TOML, CSV thay cho tệp cùng tên đi kèm.",
            "A folder whose TOML and CSV files replace the packaged ones of the same name.",
        ),
    ),
]
Json = Annotated[
    bool,
    typer.Option(
        "--json",
        help=both(
            "In một tài liệu JSON duy nhất; lỗi cũng là một tài liệu JSON, ở luồng lỗi chuẩn.",
            "Print one JSON document and nothing else; an error is one too, on standard error.",
        ),
    ),
]
Lang = Annotated[
    Language, typer.Option("--lang", metavar="vi|en", help=both("Ngôn ngữ.", "Language."), show_default=False)
]
