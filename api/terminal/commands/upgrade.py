"""`lienthong upgrade`: the tables of an earlier version are brought up to this one's."""

from __future__ import annotations

from api.terminal.command import command
from api.terminal.commands.journal import Check, File, journal_at
from api.terminal.options import Json, Lang
from api.terminal.screen import Screen, tenths
from api.words.wording import Language


@command(
    "Nâng các bảng của phiên bản trước lên phiên bản này; giữ lại một bản như cũ.",
    "Bring tables of an earlier version up to this one's; a copy is kept.",
)
def upgrade(file: File, check: Check = False, json: Json = False, lang: Lang = Language.VI) -> None:
    from engine.store.upgrades import carry_out, upgrade_of

    screen, path = Screen(lang, json), journal_at(file)
    wanted = upgrade_of(path)
    if wanted is None:
        if json:
            screen.document({"file": str(path), "version": None, "steps": [], "copy": None, "is_upgraded": False})
        else:
            screen.tell(f"{path}: đã ở phiên bản này", f"{path}: is of this version already")
        return
    if not json:
        screen.tell(
            f"{path}: từ phiên bản bảng {wanted.version} lên {wanted.ours}",
            f"{path}: from tables of version {wanted.version} to {wanted.ours}",
        )
        screen.raw(f"{screen.say('bản như cũ giữ ở', 'as it is it stays in')} {wanted.copy}")  # to be copied whole
        for step in wanted.steps:
            screen.item("–", screen.say(f"bước {step.number}", f"{step.number}: {step.says}"))
    if not check:
        carry_out(wanted, tenths(screen, "đang chép", "copying"))
    if json:
        told = {"file": str(path), "version": wanted.version, "to": wanted.ours, "copy": str(wanted.copy)}
        screen.document({**told, "steps": [step._asdict() for step in wanted.steps], "is_upgraded": not check})
    elif check:
        screen.tell("nâng cấp bằng lệnh này không có --check", "upgrade it with this command without --check")
    else:
        screen.tell("đã nâng cấp", "it is upgraded", "bold green")
