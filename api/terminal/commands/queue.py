"""`lienthong queue`: the work items that an officer may take."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any

from rich.table import Table
from rich.text import Text

from api.terminal.command import command, option
from api.terminal.options import HOME, Json, Lang, Token, Url
from api.terminal.screen import Screen
from api.terminal.session import remote
from api.words.wording import Language, instant


@command("Hàng chờ của một cơ quan, theo thời gian còn lại.", "The queue of an office, by the time left.")
def queue(
    url: Url = HOME,
    token: Token = "",
    office: Annotated[str, option("--office")] = "",
    mine: Annotated[bool, option("--mine")] = False,
    overdue: Annotated[bool, option("--overdue")] = False,
    at_risk: Annotated[bool, option("--at-risk")] = False,
    undelivered: Annotated[bool, option("--undelivered")] = False,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    screen = Screen(lang, json)
    asked = {"office": office or None, "mine": mine, "overdue": overdue, "at_risk": at_risk, "limit": 200}
    path = f"/v1/work-items{'/undelivered' if undelivered else ''}"
    told = remote(url, token, lang).get(path, "me", {k: v for k, v in asked.items() if v})
    if json:
        screen.document(told)
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in (
        screen.say("Phần việc", "Work item"),
        screen.say("Thủ tục", "Stage"),
        screen.say("Đang giữ", "Held by"),
        screen.say("Hạn", "Due"),
        screen.say("Còn", "Left"),
    ):
        table.add_column(head, no_wrap=head in ("Phần việc", "Work item"))
    now = dt.datetime.fromisoformat(told["now"])
    for row in told["items"]:
        due_at = dt.datetime.fromisoformat(row["due_at"]) if row["due_at"] else None
        due = instant(due_at, lang.value) if due_at else screen.say("chưa rõ", "not known")
        table.add_row(row["id"], row["stage_label"], row["holder"] or "–", due, _left(row, due_at, now, screen))
    screen.print(table)
    n = told["count"]
    screen.tell(f"{n} phần việc", f"{n} work items", "bold")


def _left(row: dict[str, Any], due_at: dt.datetime | None, now: dt.datetime, screen: Screen) -> Text:
    """The time to the deadline on the clock; overdue red, at risk yellow, the rest green."""
    if due_at is None:
        return Text("–", "dim")
    hours = (due_at - now).total_seconds() / 3600
    shown = screen.say(f"{abs(hours):.0f} giờ", f"{abs(hours):.0f} h")
    if row["is_overdue"]:
        return Text(screen.say(f"quá {shown}", f"{shown} late"), "bold red")
    return Text(shown, "yellow" if row["is_at_risk"] else "green")
