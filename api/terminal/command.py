"""A command beside its function: its help in both languages, its examples, what it takes; and how help is shown."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import typer
from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from api.words.errors import WRONG_USE, CommandUnknown
from api.words.examples import examples, value
from api.words.tables import beside
from workflows import catalogue

SAID = beside(__file__)
_APART = " ¦ "
_LANGUAGES = ("--lang", "--lang=vi", "--lang=en")
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


def command(vi: str, en: str) -> Callable[[Callable[..., None]], TyperCommand]:
    """Makes of a function the command of its name; what the command takes is what the function takes. Its
    examples stand in `api.words.examples`.

    A program that shows its help loads the modules of all commands. What takes long to load stands in the functions.
    """

    def made(function: Callable[..., None]) -> TyperCommand:
        alone = typer.Typer(add_completion=False)
        alone.command(cls=Guided, help=both(vi, en), epilog=calls(function.__name__))(function)
        found = get_command(alone)
        assert isinstance(found, Guided)
        return found

    return made


def option(name: str, metavar: str | None = None, key: str = "", **more: Any) -> Any:
    """What `command.toml` says of it stands there under its name, or under `key` where another has that."""
    said = text_of(key or name.lstrip("-").replace("-", "_"))
    return typer.Option(name, metavar=metavar, help=said, readable=False, **more)  # who opens it says what is wrong


def argument(metavar: str, key: str) -> Any:
    return typer.Argument(metavar=metavar, help=text_of(key), readable=False)


def text_of(key: str) -> str:
    """Both halves of a text of `command.toml`, with what it has in braces."""
    chains = {lang: f" {word} ".join(catalogue.chains()) for lang, word in (("vi", "hoặc"), ("en", "or"))}
    said = {
        lang: text.format(chains=chains[lang], edition=value("edition"), clause=value("clause"))
        for lang, text in SAID[key].items()
    }
    return both(**said)


def calls(name: str) -> str:
    """The examples of a command or of the program, one a line."""
    return "\n".join(examples()["commands"][name])


class Guided(TyperCommand):
    """A command whose help is written by this module; `epilog` holds its examples, one a line."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(guide(self, ctx, asked(ctx)))


class Group(TyperGroup):
    """Commands under one word."""

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Help of the program or of a group of commands has no options of its own, but it speaks both languages."""
        if not any(arg in self.list_commands(ctx) for arg in args):
            pairs = zip([None, *args], args, strict=False)
            named = [before == "--lang" and arg in ("vi", "en") for before, arg in pairs]
            args = [arg for arg, is_named in zip(args, named, strict=True) if arg not in _LANGUAGES and not is_named]
        return super().parse_args(ctx, args)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise CommandUnknown(word=args[0], known=self.list_commands(ctx))
        return super().resolve_command(ctx, args)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(guide(self, ctx, asked(ctx)))


def help_without_command(ctx: typer.Context) -> None:
    """What a group does when none of its commands is named."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())
        raise typer.Exit(WRONG_USE)


def asked(ctx: Any) -> str:
    """The language that the program was started with."""
    return str(ctx.find_root().obj or "vi")


def usage(command: Any, ctx: Any, lang: str) -> str:
    """`lienthong due [TÙY CHỌN] NHÓM THỦ_TỤC`."""
    arguments = [param for param in command.params if param.param_type_name == "argument"]
    if isinstance(command, TyperGroup):
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
    if isinstance(command, TyperGroup):
        named = [(name, command.get_command(ctx, name)) for name in command.list_commands(ctx)]
        _table(out, one(_TITLES["commands"], lang), [(name, one(each.help, lang)) for name, each in named if each])
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
