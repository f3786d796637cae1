"""`lienthong papers`: papers that families are asked for though a register or an earlier stage has what they say."""

from __future__ import annotations

import datetime as dt

from rich.text import Text

from api.terminal.command import command
from api.terminal.grid import Head, grid
from api.terminal.options import Data, Json, Lang, MaybeChain
from api.terminal.screen import STYLES, Screen
from api.words.plain import Plain
from api.words.wording import Language, date, first_up, status
from workflows.law.citation import Status

NARROW = 90


@command(
    "Giấy tờ vẫn bị hỏi dù cơ sở dữ liệu hay thủ tục trước đã có.",
    "Papers still asked for though a register or an earlier stage has them.",
)
def papers(chain: MaybeChain = None, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.words.papers import listed
    from workflows import catalogue
    from workflows.files import forms

    editions = catalogue.known() if chain is None else catalogue.of_chain(chain)
    found, screen = listed(forms.load(data), editions, lang), Screen(lang, json)
    if json:
        screen.document({"papers": found})
        return
    screen.tell(
        "Giấy tờ vẫn bị hỏi dù nơi khác đã có, ở các phiên bản liên thông và khi làm riêng từng thủ tục",
        "Papers asked for though somebody has what they say, by linked editions and by procedures done apart",
        "bold",
    )
    for paper in found:
        _tell(paper, screen)
    places = [one for paper in found for one in paper["asked"]]
    n_linked = sum(one["chain"] is not None for one in places)
    screen.line()
    n_apart, n = len(places) - n_linked, len(found)
    screen.tell(
        f"{n} giấy tờ, ở {len(places)} chỗ: {n_linked} của phiên bản liên thông, {n_apart} khi làm riêng",
        f"{n} papers in {len(places)} places: {n_linked} of linked editions, {n_apart} when done apart",
    )


def _tell(paper: Plain, screen: Screen) -> None:
    screen.line()
    screen.line(first_up(paper["label"]), "bold")
    heads = (
        Head("Thủ tục", "Procedure"),
        Head("Khi nào", "When", whole=True),
        Head("Văn bản hỏi", "Asked by"),
        Head("Đã có ở", "Held by"),
    )
    rows = []
    for one in paper["asked"]:
        way = f"{screen.say('liên thông', 'linked')} ({one['chain_label']})"
        first = f"{one['procedure_label']}\n{way if one['chain'] else screen.say('làm riêng', 'apart')}"
        if one["label"] != paper["label"]:
            first += f": {one['label']}"
        if one["when"]:
            first += f"\n{screen.say('khi', 'if')} {one['when']}"
        held = Text(f"{one['held']['label']}\n").append_text(_source(one["held"], screen))
        rows.append((first, _span(one, screen), _source(one, screen), held))
    grid(screen, heads, rows, NARROW)
    if not any(one["chain"] for one in paper["asked"]):
        screen.tell("  không phiên bản liên thông nào hỏi", "  no linked edition asks for it", "green")


def _span(one: Plain, screen: Screen) -> str:
    first, last = (date(dt.date.fromisoformat(one[key])) if one[key] else "" for key in ("from", "until"))
    if first and last:
        return f"{first} – {last}"
    if first:
        return screen.say(f"từ {first}", f"since {first}")
    return screen.say(f"đến hết {last}", f"until {last}") if last else screen.say("đến nay", "until now")


def _source(row: Plain, screen: Screen) -> Text:
    known = Status(row["status"])
    return Text(f"{row['says']} · {status(known, screen.lang)}", STYLES[known])
