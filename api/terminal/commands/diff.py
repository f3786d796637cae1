"""`lienthong diff`: what changed from one edition to another, rule by rule, in words."""

from __future__ import annotations

from typing import Annotated

from rich.text import Text

from api.terminal.command import argument, both, command
from api.terminal.grid import Head, grid
from api.terminal.options import Data, Json, Lang, edition_at
from api.terminal.screen import STYLES, Screen
from api.words.errors import UsageWrong
from api.words.plain import Plain
from api.words.wording import Language, date, first_up, status
from workflows.difference import Kind
from workflows.law.citation import Label, Status

Which = Annotated[str, argument(both("NHÓM@NGÀY", "CHAIN@DATE"), "diff_which")]
KINDS = {
    Kind.ADDED: Label("thêm", "added"),
    Kind.REMOVED: Label("bỏ", "removed"),
    Kind.CHANGED: Label("đổi", "changed"),
    Kind.REORDERED: Label("đổi thứ tự", "reordered"),
}


@command("Luật đổi gì giữa hai phiên bản.", "What the law changed between two editions.")
def diff(before: Which, after: Which, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.words.difference import Words, row
    from api.words.library import Library
    from workflows.difference import changes

    old, new = edition_at(before), edition_at(after)
    if new.chain not in (old.chain, old.separate_of) and new.separate_of != old.chain:
        raise UsageWrong("other_chain", edition=after, chain=old.chain)
    parameters = Library(data).parameters
    words = Words(old, parameters, lang), Words(new, parameters, lang)
    rows = [row(change, *words) for change in changes(old, new)]
    screen = Screen(lang, json)
    if json:
        told = {"chain": new.chain, "from": old.in_force_on.isoformat(), "to": new.in_force_on.isoformat()}
        screen.document({**told, "changes": rows})
        return
    screen.line(new.label.say(lang), "bold")
    days = date(old.in_force_on), date(new.in_force_on)
    screen.line(
        screen.say(
            "Từ phiên bản {} đến phiên bản {}: {} thay đổi", "From the edition of {} to that of {}: {} changes"
        ).format(*days, len(rows))
    )
    if rows:
        _print(rows, screen)


def _print(rows: list[Plain], screen: Screen) -> None:
    heads = (
        Head("Thay đổi", "Change", whole=True),
        Head("Ở đâu", "Where"),
        Head("Trước", "Before"),
        Head("Sau", "After"),
    )
    screen.line()
    told = []
    for one in rows:
        kind = first_up(KINDS[Kind(one["change"])].say(screen.lang))
        told.append((kind, first_up(one["where"]), _told(one["before"], screen), _told(one["after"], screen)))
    grid(screen, heads, told)


def _told(side: Plain | None, screen: Screen) -> Text:
    """What a rule says, its clause and how well it is known."""
    if side is None:
        return Text("–")
    parts = [Text(side["says"])] if side["says"] else []
    if side["clause"]:
        known = Status(side["status"])
        parts.append(Text(f"{side['clause']} · {status(known, screen.lang)}", STYLES[known]))
    return Text("\n").join(parts)
