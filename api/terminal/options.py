"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from api.terminal.command import argument, both, option
from api.words.errors import FolderUnnamed
from api.words.wording import Language
from workflows import catalogue

# What stands for a value in the help.
DATE = both("NGÀY", "DATE")
FILE = both("TỆP", "FILE")
FOLDER = both("THƯ_MỤC", "FOLDER")
NAME_VALUE = both("TÊN=GIÁ_TRỊ", "NAME=VALUE")
_EITHER_VI, _EITHER_EN = (f" {word} ".join(catalogue.chains()) for word in ("hoặc", "or"))
Chain = Annotated[str, argument(both("NHÓM", "CHAIN"), f"{_EITHER_VI}.", f"{_EITHER_EN}.")]
MaybeChain = Annotated[
    str | None,
    argument(both("NHÓM", "CHAIN"), f"{_EITHER_VI}; bỏ trống: tất cả.", f"{_EITHER_EN}; left out: all."),
]
Edition = Annotated[
    str | None, option("--edition", "Phiên bản có hiệu lực vào ngày này.", "The edition in force on this date.", DATE)
]
Data = Annotated[
    Path | None,
    option(
        "--data",
        "Thư mục có tệp TOML, CSV thay cho tệp cùng tên đi kèm.",
        "A folder whose TOML and CSV files replace the packaged ones of the same name.",
        FOLDER,
    ),
]
Json = Annotated[
    bool,
    option(
        "--json",
        "In một tài liệu JSON duy nhất; lỗi cũng là một tài liệu JSON, ở luồng lỗi chuẩn.",
        "Print one JSON document and nothing else; an error is one too, on standard error.",
    ),
]
Lang = Annotated[Language, option("--lang", "Ngôn ngữ.", "Language.", "vi|en")]
Host = Annotated[str, option("--host", "Địa chỉ nghe.", "The address to listen at.")]
Port = Annotated[int, option("--port", "Cổng; 0: cổng trống.", "The port; 0: a free one.", min=0, max=65535)]
Clock = Annotated[
    str,
    option(
        "--clock",
        "virtual: chỉ đi khi được dời, để thử.",
        "virtual: moves only when it is moved, for tests.",
        "wall|virtual[@…]",
    ),
]
Cases = Annotated[int, option("--cases", "Số hồ sơ.", "Cases.", min=1, max=100_000)]
HOME = "http://127.0.0.1:8095"
Url = Annotated[
    str,
    option(
        "--url",
        "Địa chỉ dịch vụ, hoặc $LIENTHONG_URL.",
        "The service's address, or $LIENTHONG_URL.",
        "URL",
        envvar="LIENTHONG_URL",
    ),
]
Token = Annotated[
    str,
    option(
        "--token", "Mã truy cập, hoặc $LIENTHONG_TOKEN.", "The bearer token, or $LIENTHONG_TOKEN.", both("MÃ", "TOKEN")
    ),
]
Item = Annotated[str, argument(both("PHẦN_VIỆC", "ITEM"), "Mã phần việc.", "The work item's id.")]


def folder_of(out: str) -> Path:
    """What --out names. Raises FolderUnnamed for nothing, which the system would take for the current folder."""
    if not out.strip():
        raise FolderUnnamed
    return Path(out)
