"""`lienthong backup`: a database that may be in use is copied whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Annotated

from api.terminal.command import argument, both, command
from api.terminal.commands.journal import File, journal_at
from api.terminal.options import Json, Lang
from api.terminal.screen import Screen, tenths
from api.words.wording import Language, number

To = Annotated[Path, argument(both("ĐẾN", "TO"), "copy_to")]


@command(
    "Sao lưu một tệp dữ liệu, kể cả khi đang chạy; ghi đầu chuỗi bên cạnh.",
    "Back up a database, also while it is served; its head is written beside.",
)
def backup(file: File, to: To, json: Json = False, lang: Lang = Language.VI) -> None:
    from engine.store import copies

    screen, path = Screen(lang, json), journal_at(file)
    head = copies.backup(path, to, dt.datetime.now(dt.UTC), tenths(screen, "đang chép", "copying"))
    beside = copies.head_beside(to)
    if json:
        told = {"events": head.n_events, "hash": head.hash}
        screen.document({"file": str(path), "to": str(to), "head_file": str(beside), "head": told})
        return
    n = number(head.n_events, lang)
    screen.tell(
        f"{to}: {n} sự kiện, đã kiểm; đầu chuỗi ở {beside}: giữ cả hai",
        f"{to}: {n} events, verified; their head is in {beside}: keep both",
    )
