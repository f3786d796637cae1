"""The help of the commands, in the language that is asked for: usage, arguments, options, an example."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from typer.core import TyperCommand

_APART = " ¦ "
_TITLES = {
    "usage": "Cách dùng ¦ Usage",
    "options": "TÙY CHỌN ¦ OPTIONS",
    "command": "LỆNH ¦ COMMAND",
    "argument": "Tham số ¦ Arguments",
    "option": "Tùy chọn ¦ Options",
    "commands": "Các lệnh ¦ Commands",
    "example": "Ví dụ ¦ Example",
    "required": "(bắt buộc) ¦ (required)",
    "help": "Hiện trợ giúp này. ¦ Show this help.",
}


def both(vi: str, en: str) -> str:
    """One help text in both languages; `one` takes them apart."""
    return f"{vi}{_APART}{en}"


def one(text: str | None, lang: str) -> str:
    """The half of a help text that is in the language; the whole of one that has no halves."""
    vi, apart, en = (text or "").partition(_APART)
    return en if apart and lang == "en" else vi


def is_both(text: str | None) -> bool:
    return all(part.strip() for part in (text or "").split(_APART)) and _APART in (text or "")


class Guided(TyperCommand):
    """A command whose help is written by this module; `epilog` holds its examples, one a line."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(guide(self, ctx, asked(ctx)))


def asked(ctx: Any) -> str:
    """The language that the program was started with."""
    return str(ctx.find_root().obj or "vi")


def usage(command: Any, ctx: Any, lang: str) -> str:
    """`lienthong due [TÙY CHỌN] NHÓM THỦ_TỤC`."""
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    if hasattr(command, "commands"):
        pieces = [one(_TITLES["command"], lang), f"[{one(_TITLES['options'], lang)}]"]
    else:
        names = [_name(param, ctx, lang) for param in arguments]
        pieces = [f"[{one(_TITLES['options'], lang)}]", *names]
    return " ".join([ctx.command_path, *pieces])


def guide(command: Any, ctx: Any, lang: str) -> str:
    """The whole help of a command or of the program."""
    out = Console(file=io.StringIO(), width=min(Console().width, 110), markup=False, highlight=False)
    out.print(f"\n{one(_TITLES['usage'], lang)}: {usage(command, ctx, lang)}\n")
    out.print(Padding(Text(one(command.help, lang)), (0, 0, 1, 1)))
    for kind in ("argument", "option"):
        rows = [(_name(p, ctx, lang), _help(p, lang)) for p in command.get_params(ctx) if p.param_type_name == kind]
        _table(out, one(_TITLES[kind], lang), rows)
    commands = getattr(command, "commands", {}).items()
    _table(out, one(_TITLES["commands"], lang), [(name, one(each.help, lang)) for name, each in commands])
    if command.epilog:
        out.print(f"{one(_TITLES['example'], lang)}:")
        for line in command.epilog.splitlines():
            out.print(f"  {line}", soft_wrap=True)
        out.print()
    assert isinstance(out.file, io.StringIO)
    return "\n".join(line.rstrip() for line in out.file.getvalue().splitlines())


def _name(param: Any, ctx: Any, lang: str) -> str:
    metavar = one(param.metavar, lang)
    if param.param_type_name == "argument":
        name = metavar or param.name.upper()
        return f"{name if param.required else f'[{name}]'}{'…' if param.nargs == -1 else ''}"
    opts = ", ".join(param.opts)
    return f"{opts} {metavar}" if metavar and not param.is_flag else opts


def _help(param: Any, lang: str) -> str:
    text = one(_TITLES["help"] if param.name == "help" else param.help, lang)
    is_named = param.required and param.param_type_name == "option"
    return f"{text} {one(_TITLES['required'], lang)}" if is_named else text


def _table(out: Console, title: str, rows: Sequence[tuple[str, str]]) -> None:
    if not rows:
        return
    table = Table.grid(padding=(0, 3))
    table.add_column(no_wrap=True)
    table.add_column()
    for name, text in rows:
        table.add_row(f"  {name}", text)
    out.print(f"{title}:")
    out.print(table)
    out.print()
