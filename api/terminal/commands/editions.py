"""`lienthong editions`: which editions there are, and from when to when each is in force."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from rich.text import Text

from api.terminal.command import command
from api.terminal.grid import Head, grid
from api.terminal.options import Json, Lang, MaybeChain
from api.terminal.screen import STYLES, Screen
from api.words.wording import Language, date, status
from workflows.law.citation import Status

if TYPE_CHECKING:
    from workflows.law.notation import Edition


@command("Các phiên bản của quy trình và thời gian hiệu lực.", "The editions and when each is in force.")
def editions(chain: MaybeChain = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from workflows import catalogue

    chains = dict.fromkeys(one.chain for one in catalogue.known()) if chain is None else (chain,)
    found = [row for each in chains for row in _rows(each, catalogue.calendar(each), lang)]
    screen = Screen(lang, json)
    if json:
        screen.document({"editions": found})
    else:
        _print(found, screen)


def _rows(chain: str, dated: tuple[Edition, ...], lang: Language) -> list[dict[str, Any]]:
    from api.words.plain import source

    ends: list[dt.date | None] = [later.in_force_on - dt.timedelta(days=1) for later in dated[1:]]
    return [
        {
            "chain": chain,
            "separate": edition.chain != chain,
            "from": edition.in_force_on.isoformat(),
            "until": until.isoformat() if until else None,
            "label": edition.label.say(lang),
            "stages": [procedure.code for procedure in edition.procedures],
            "basis": [source(clause, lang) for clause in edition.basis],
        }
        for edition, until in zip(dated, [*ends, None], strict=True)
    ]


def _print(rows: list[dict[str, Any]], screen: Screen) -> None:
    heads = (
        Head("Nhóm", "Chain", whole=True),
        Head("Từ ngày", "From", whole=True),
        Head("Đến hết ngày", "Until", whole=True),
        Head("Thủ tục", "Stages"),
        Head("Căn cứ", "Basis"),
    )
    told = []
    for row in rows:
        basis = Text("\n").join(
            Text(f"{one['clause']} · {status(Status(one['status']), screen.lang)}", STYLES[Status(one["status"])])
            for one in row["basis"]
        )
        until = date(dt.date.fromisoformat(row["until"])) if row["until"] else "…"
        told.append((row["chain"], date(dt.date.fromisoformat(row["from"])), until, row["label"], basis))
    grid(screen, heads, told)
