"""`lienthong erase`: a case's words are taken out of a journal, whose events remain."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from api.terminal.command import both, command, option
from api.terminal.commands.journal import File, journal_at
from api.terminal.options import Json, Lang
from api.terminal.screen import Screen
from api.words.wording import Language, number

Code = Annotated[str, option("--case", both("MÃ", "CODE"))]


@command("Xóa tờ khai của một hồ sơ; chuỗi sự kiện vẫn kiểm được.", "Erase a case's declaration; the chain holds.")
def erase(file: File, case: Code, json: Json = False, lang: Lang = Language.VI) -> None:
    from engine.store import documents as declarations
    from engine.store.database import closed, opened, reading
    from engine.store.errors import in_words

    screen, path = Screen(lang, json), journal_at(file)
    reading(path).dispose()  # so that a mistyped path makes no new journal
    with in_words(path):
        engine = opened(path)
        try:
            n = declarations.erase(engine, case, dt.datetime.now(dt.UTC))
        finally:
            closed(engine)
    if json:
        screen.document({"file": str(path), "case": case, "erased": n})
        return
    screen.tell(
        f"{case}: đã xóa {number(n, lang)} văn bản có tên người; chuỗi sự kiện vẫn kiểm được",
        f"{case}: {n} documents that name people were erased; the chain still verifies",
    )
