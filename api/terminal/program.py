"""The program around its commands: one place where every refusal becomes a sentence and an exit code."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from typer import Exit, TyperException
from typer.core import TyperGroup

from api.terminal.guide import guide
from api.terminal.screen import note
from api.terminal.usage import usage_wrong
from api.words.errors import BROKEN, DONE, PIPE_CLOSED, STOPPED, WRONG_USE, CommandUnknown
from workflows.errors import DataFileError, LienthongError, Refusal
from workflows.law.citation import Label

_LANGUAGES = ("--lang", "--lang=vi", "--lang=en")
_STOPPED = Label("đã dừng", "stopped")


def asked_language(args: Sequence[str]) -> str:
    """The language of help and of errors, also of those in the call itself."""
    for place, arg in enumerate(args):
        if arg == "--lang=en" or (arg == "--lang" and args[place + 1 : place + 2] == ["en"]):
            return "en"
    return "vi"


class Program(TyperGroup):
    """All commands. Exit codes: 0 done, 1 found a fault, 2 wrong use; 130 stopped, 141 the pipe was closed."""

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
            try:
                return super(Program, self).main(args, "lienthong", standalone_mode=False, obj=lang, **extra)
            except TyperException as error:
                raise usage_wrong(error) from None

        sys.exit(guarded(run, lang, "--json" in args))

    def parse_args(self, ctx: Any, args: list[str]) -> Any:
        """Help of the program or of a group of commands has no options of its own, but it speaks both languages."""
        if not any(arg in self.commands for arg in args):
            pairs = zip([None, *args], args, strict=False)
            named = [before == "--lang" and arg in ("vi", "en") for before, arg in pairs]
            args = [arg for arg, is_named in zip(args, named, strict=True) if arg not in _LANGUAGES and not is_named]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:  # the library has no word for it
            note(_STOPPED.say(str(ctx.obj)))
            raise Exit(STOPPED) from None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args and not args[0].startswith("-") and self.get_command(ctx, args[0]) is None:
            raise CommandUnknown(Label("lệnh", "command"), args[0], self.commands)
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self.commands)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(guide(self, ctx, str(ctx.obj or "vi")))


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
        note(_STOPPED.say(lang))
        return STOPPED
    except BrokenPipeError:
        # What is still buffered would be written again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PIPE_CLOSED
    except Exception as error:  # the outermost loop: a defect of ours, told so that it can be reported
        _tell("defect", _defect(error, lang), lang, as_json)
        return BROKEN


def _tell(code: str, message: str, lang: str, as_json: bool, error: LienthongError | None = None) -> None:
    if not as_json:
        note(f"{'Lỗi' if lang == 'vi' else 'Error'} [{code}]: {message}")
        return
    told: dict[str, Any] = {"code": code, "message": message}
    if isinstance(error, Refusal) and "nearest" in error.data:
        told["nearest"] = error.data["nearest"]
    if isinstance(error, DataFileError):
        told |= {"file": error.file, "line": error.line}
    note(json.dumps({"error": told}, ensure_ascii=False))


def _defect(error: Exception, lang: str) -> str:
    step = error.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    place = f"{os.path.basename(step.tb_frame.f_code.co_filename)}:{step.tb_lineno}" if step else ""
    what = f"{type(error).__name__}: {error} ({place})"
    if lang == "en":
        return f"the program has a defect; please report the command and this line: {what}"
    return f"chương trình có lỗi; xin báo lại câu lệnh và dòng này: {what}"
