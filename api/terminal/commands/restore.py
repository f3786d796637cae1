"""`lienthong restore`: a database is made of a backup, once that is found whole."""

from __future__ import annotations

from api.terminal.command import command
from api.terminal.commands.backup import To
from api.terminal.commands.journal import File
from api.terminal.options import Json, Lang
from api.terminal.screen import Screen, tenths
from api.words.wording import Language, number


@command(
    "Làm lại tệp dữ liệu từ bản sao lưu, sau khi kiểm chuỗi và đầu chuỗi.",
    "Make a database of a backup, once its chains and its head are verified.",
)
def restore(file: File, to: To, json: Json = False, lang: Lang = Language.VI) -> None:
    from engine.store import copies

    screen = Screen(lang, json)
    made = copies.restore(file, to, tenths(screen, "đang chép", "copying"))
    if json:
        head = {"events": made.head.n_events, "hash": made.head.hash}
        known = {"is_by_head": made.is_by_head, "may_lack_events": made.is_cut}
        screen.document({"file": str(file), "to": str(to), "head": head, **known})
        return
    n = number(made.head.n_events, lang)
    screen.tell(f"{to}: {n} sự kiện, mọi chuỗi nguyên vẹn", f"{to}: {n} events, every chain holds")
    if made.is_cut:
        screen.tell(
            f"{file} được chép khi đang chạy, thiếu tệp -wal: những việc sau cùng có thể không có ở đây",
            f"{file} was copied while it was served, without its -wal: what was done last may not be here",
            "bold red",
        )
    elif not made.is_by_head:
        screen.tell(
            f"không có {copies.head_beside(file)}, nên không biết phần cuối có bị cắt không",
            f"without {copies.head_beside(file)} a cut tail cannot show",
        )
