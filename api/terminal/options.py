"""Arguments and options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from api.terminal.command import argument, both, option
from api.words.errors import FolderUnnamed, UsageWrong
from api.words.wording import Language

if TYPE_CHECKING:
    from workflows.law.notation import Edition as LawEdition

# What stands for a value in the help.
DATE = both("NGÀY", "DATE")
FILE = both("TỆP", "FILE")
FOLDER = both("THƯ_MỤC", "FOLDER")
NAME_VALUE = both("TÊN=GIÁ_TRỊ", "NAME=VALUE")
Chain = Annotated[str, argument(both("NHÓM", "CHAIN"), "chain_argument")]
MaybeChain = Annotated[str | None, argument(both("NHÓM", "CHAIN"), "chain_or_all")]
Edition = Annotated[str | None, option("--edition", DATE)]
Json = Annotated[bool, option("--json")]
Lang = Annotated[Language, option("--lang", "vi|en")]
Host = Annotated[str, option("--host")]
Port = Annotated[int, option("--port", min=0, max=65535)]
Clock = Annotated[str, option("--clock", "wall|virtual[@…]")]
Cases = Annotated[int, option("--cases", min=1, max=100_000)]


def _data(folder: str) -> Path:
    """What --data names. Raises FolderUnnamed for nothing, as `folder_of` does."""
    if not folder.strip():
        raise FolderUnnamed(option="--data")
    return Path(folder)


Data = Annotated[Path | None, option("--data", FOLDER, parser=_data)]
HOME = "http://127.0.0.1:8095"
Url = Annotated[str, option("--url", "URL", envvar="LIENTHONG_URL")]
Token = Annotated[str, option("--token", both("MÃ", "TOKEN"))]
DryRun = Annotated[bool, option("--dry-run")]
Item = Annotated[str, argument(both("PHẦN_VIỆC", "ITEM"), "item")]


def folder_of(out: str) -> Path:
    """What --out names. Raises FolderUnnamed for nothing, which the system would take for the current folder."""
    if not out.strip():
        raise FolderUnnamed(option="--out")
    return Path(out)


def edition_at(which: str) -> LawEdition:
    """Raises ChainUnknown, UsageWrong where no day is named, DateUnreadable, EditionUnknown."""
    from api.words.parsing import read_date
    from workflows import catalogue

    chain, at, day = which.partition("@")
    last = catalogue.of_chain(chain)[-1].in_force_on
    if not at:
        raise UsageWrong("no_day", chain=chain, last=last)
    return catalogue.in_force(chain, read_date(day))
