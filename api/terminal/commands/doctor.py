"""`lienthong doctor`: whether a database keeps what it promises, also while it is served."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.terminal.command import argument, command
from api.terminal.options import FILE, Data, Json, Lang
from api.terminal.screen import Screen, told_if_slow
from api.words.errors import DONE, FOUND
from api.words.wording import Language

Database = Annotated[Path, argument(FILE, "doctor_database")]


@command(
    "Xem một tệp dữ liệu có giữ đúng mọi điều đã hứa, kể cả khi đang chạy.",
    "Look whether a database keeps all it promises, also while it is served.",
)
def doctor(db: Database, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.web.seal import seal_there
    from engine.store.doctor import examined
    from workflows.files import parameters

    screen = Screen(lang, json)
    known = parameters.load(data)
    with told_if_slow(screen, f"đang xem {db}…", f"looking at {db}…"):
        told = examined(db, known, seal_there(db))
    found, remarks = ([one for one in told if one.is_fault is wanted] for wanted in (True, False))
    if json:
        shown = {"complaints": found, "remarks": remarks}
        rows = {
            name: [{"says": one.says.say(lang), "places": list(one.places)} for one in of] for name, of in shown.items()
        }
        screen.document({"sound": not found, **rows})
        raise typer.Exit(FOUND if found else DONE)
    for one in remarks:
        screen.item("–", one.says.say(lang))
    if not found:
        screen.tell(
            "Không có gì sai: chuỗi sự kiện liền, các bảng khớp nhật ký, không hồ sơ nào mắc kẹt.",
            "Nothing is wrong: the chain holds, the tables are what the journal tells, no case is stuck.",
            "bold green",
        )
    else:
        for one in found:
            screen.item("✗", one.says.say(lang), "bold red")
            for place in one.places:
                screen.item(" ", place)
    raise typer.Exit(FOUND if found else DONE)
