"""The program around its commands: which there are, and one place where every refusal becomes a sentence."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Annotated, Any

import typer

from api.terminal.command import Group, both, calls, help_without_command, one, option
from api.terminal.screen import note, stopped
from api.words.errors import BROKEN, DONE, PIPE_CLOSED, STOPPED, WRONG_USE, CannotWrite, UsageWrong
from workflows.errors import DataFaults, DataFileError, LienthongError
from workflows.law.citation import Label

# In the order of the help. Each is the command of that name in the module of that name.
COMMANDS = (
    *("cases", "simulate", "replay", "case", "due", "editions", "show", "diff", "clause"),
    *("items", "papers", "services", "check", "spec"),
    *("dev", "serve", "register", "offices", "token", "queue", "claim", "move", "agencies"),
    *("doctor", "backup", "restore", "upgrade", "erase", "journal", "export"),
)
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_STOPPED = Label("đã dừng", "stopped")


def asked_language(args: Sequence[str]) -> str:
    """The language of help and of errors, also of those in the call itself."""
    for place, arg in enumerate(args):
        if arg == "--lang=en" or (arg == "--lang" and args[place + 1 : place + 2] == ["en"]):
            return "en"
    return "vi"


class Program(Group):
    """All commands. Exit codes: 0 done, 1 found a fault, 2 wrong use; 130 stopped, 141 the pipe was closed."""

    _as_json = False

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> Any:
        args = sys.argv[1:] if args is None else list(args)
        lang = asked_language(args)
        for stream in (sys.stdout, sys.stderr):
            if hasattr(stream, "reconfigure"):
                # A name that is no text, from a file system or a terminal, must not stop the sentence it stands in.
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")

        def run() -> Any:
            if sys.stdout is None:
                raise CannotWrite("closed")
            try:
                return super(Program, self).main(args, "lienthong", standalone_mode=False, obj=lang, **extra)
            except typer.TyperException as error:
                raise usage_wrong(error) from None

        self._as_json = "--json" in args
        sys.exit(guarded(run, lang, self._as_json))

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:  # the library has no word for it
            stopped(_STOPPED.say(str(ctx.obj)), self._as_json)
            raise typer.Exit(STOPPED) from None

    def list_commands(self, ctx: Any) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Its module is loaded here, so that a command waits for no other."""
        is_known = cmd_name in COMMANDS
        return getattr(import_module(f"api.terminal.commands.{cmd_name}"), cmd_name) if is_known else None


def _version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version  # here, for it takes as long to load as the rest of the help

        typer.echo(f"lienthong {version('lienthong')}")
        raise typer.Exit


Version = Annotated[bool, option("--version", is_eager=True, callback=_version)]
app = typer.Typer(
    cls=Program,
    add_completion=False,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    help=both(
        "Các nhóm thủ tục hành chính liên thông của Việt Nam: viết một lần như luật, rồi đọc, kiểm, chạy và giải "
        "thích. Không phải tư vấn pháp luật.",
        "Viet Nam's chains of interconnected procedures: written once as law, then read, checked, run and explained. "
        "Not legal advice.",
    ),
    epilog=calls("lienthong"),
)


@app.callback()
def start(ctx: typer.Context, version: Version = False) -> None:
    help_without_command(ctx)


def guarded(run: Callable[[], Any], lang: str, as_json: bool = False) -> int:
    """Runs a command and answers its exit code. Whatever it raises becomes one sentence on standard error.

    `as_json`: one JSON document instead, so that a program reads an error as it reads an answer.
    """
    try:
        code = run()
        sys.stdout.flush()
        return code if isinstance(code, int) else DONE
    except LienthongError as error:
        _tell(error.code, error.say(lang), lang, as_json, error)
        return WRONG_USE
    except KeyboardInterrupt:
        stopped(_STOPPED.say(lang), as_json)
        return STOPPED
    except BrokenPipeError:
        _forget_output()
        return PIPE_CLOSED
    except Exception as error:  # the outermost loop: a defect of ours, told so that it can be reported
        if isinstance(error, OSError) and error.errno in _NO_ROOM and error.filename is None:
            _forget_output()
            refused = CannotWrite("no_room")
            _tell(refused.code, refused.say(lang), lang, as_json, refused)
            return WRONG_USE
        _tell("defect", _defect(error, lang), lang, as_json)
        return BROKEN


def _forget_output() -> None:
    """What is still buffered would be written again at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _tell(code: str, message: str, lang: str, as_json: bool, error: LienthongError | None = None) -> None:
    if not as_json:
        note(f"{'Lỗi' if lang == 'vi' else 'Error'} [{code}]: {message}")
        return
    told = {"code": code, "message": message, **_place(error)}
    if isinstance(error, DataFaults):
        faults = error.data["faults"]
        told["faults"] = [{"code": one.code, "message": one.say(lang), **_place(one)} for one in faults]
    note(json.dumps({"error": told}, ensure_ascii=False))


def _place(error: LienthongError | None) -> dict[str, Any]:
    """What a program need not read out of the sentence."""
    if error is None:
        return {}
    told: dict[str, Any] = {name: error.data[name] for name in ("nearest", "column") if name in error.data}
    return {**told, "file": error.file, "line": error.line} if isinstance(error, DataFileError) else told


def _defect(error: Exception, lang: str) -> str:
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    place = f"{os.path.basename(step.tb_frame.f_code.co_filename)}:{step.tb_lineno}" if step else ""
    what = f"{type(error).__name__}: {error} ({place})"
    if lang == "en":
        return f"the program has a defect; please report the command and this line: {what}"
    return f"chương trình có lỗi; xin báo lại câu lệnh và dòng này: {what}"


def usage_wrong(error: Any) -> UsageWrong:
    """The error of the command-line library as ours. It is told by the name of its class and its fields."""
    wrong, ctx = _wrong(error), getattr(error, "ctx", None)
    return wrong if ctx is None else UsageWrong("see_help", wrong=wrong, command=ctx.command_path)


def _wrong(error: Any) -> UsageWrong:
    match type(error).__name__:
        case "NoSuchOption" if error.possibilities:
            return UsageWrong("no_option_but", option=error.option_name, near=error.possibilities)
        case "NoSuchOption":
            return UsageWrong("no_option", option=error.option_name)
        case "BadOptionUsage":
            return UsageWrong("one_value", option=error.option_name)
        case "MissingParameter":
            return UsageWrong("missing", what=_named(error.param))
        case "BadParameter":
            form = getattr(error.param, "metavar", None) or ""
            if "|" in form:
                return UsageWrong("one_of", what=_named(error.param), form=form)
            return UsageWrong("value", what=_named(error.param))
    if "extra argument" in str(error.message):
        return UsageWrong("too_many", arguments=str(error.message).rpartition(" (")[2].removesuffix(")"))
    return UsageWrong("command")


def _named(param: Any) -> Label:
    if param is None:
        return Label("một giá trị", "a value")
    if param.param_type_name == "argument":
        return Label(*(one(param.metavar, lang) or str(param.name).upper() for lang in ("vi", "en")))
    return Label(str(param.opts[0]), str(param.opts[0]))
