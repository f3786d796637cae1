"""`lienthong journal verify` and `rebuild`, and `lienthong erase`: what can be done with a journal offline."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.terminal.guide import both
from api.terminal.options import Json, Lang
from api.words.wording import Language

# The database is loaded by these commands only: it takes longer than the others to answer.

File = Annotated[
    Path,
    typer.Argument(
        metavar=both("TỆP", "FILE"),
        help=both("journal.sqlite, hoặc thư mục có nó.", "journal.sqlite, or the folder that holds it."),
    ),
]
Check = Annotated[
    bool,
    typer.Option("--check", help=both("Chỉ so, không sửa gì.", "Compare only, change nothing.")),
]
Code = Annotated[
    str,
    typer.Option("--case", metavar=both("MÃ", "CODE"), help=both("Mã hồ sơ.", "The case's code.")),
]


def verify(file: File, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.terminal import journals

    journals.verify(file, json, lang)


def rebuild(file: File, check: Check = False, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.terminal import journals

    journals.rebuild(file, check, json, lang)


def erase(file: File, case: Code, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.terminal import journals

    journals.erase(file, case, json, lang)
