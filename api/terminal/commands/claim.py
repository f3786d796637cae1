"""`lienthong claim`: an officer takes a work item."""

from __future__ import annotations

import datetime as dt

from api.terminal.command import command
from api.terminal.options import HOME, Item, Json, Lang, Token, Url
from api.terminal.screen import Screen
from api.terminal.session import remote
from api.words.wording import Language, instant


@command("Nhận một phần việc.", "Claim a work item.")
def claim(item: Item, url: Url = HOME, token: Token = "", json: Json = False, lang: Lang = Language.VI) -> None:
    screen = Screen(lang, json)
    done = remote(url, token, lang).post(f"/v1/work-items/{item}/moves/claim", {}, "me")
    if json:
        screen.document(done)
        return
    until = instant(dt.datetime.fromisoformat(done["lease_until"]), lang.value)
    screen.tell(
        f"Đã nhận, lượt {done['claim']}, giữ đến {until}.",
        f"Claimed, number {done['claim']}, until {until}.",
        "bold green",
    )
    screen.tell(f"Xem làm được gì: lienthong move {item}", f"What may be done: lienthong move {item}")
