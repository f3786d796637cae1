"""What is wrong with the way a command was called, in words that say what would be right."""

from __future__ import annotations

from typing import Any

from api.terminal.guide import one
from api.words.errors import UsageWrong
from workflows.errors import quoted
from workflows.law.citation import Label


def usage_wrong(error: Any) -> UsageWrong:
    """The error of the command-line library as ours. It is told by the name of its class and its fields."""
    vi, en = _why(error)
    ctx = getattr(error, "ctx", None)
    if ctx is not None:
        vi = f"{vi}; xem {ctx.command_path} --help"
        en = f"{en}; see {ctx.command_path} --help"
    return UsageWrong(Label(vi, en))


def _why(error: Any) -> tuple[str, str]:
    match type(error).__name__:
        case "NoSuchOption":
            near = ", ".join(error.possibilities or ())
            name = quoted(error.option_name)
            return (
                f"không có tùy chọn {name}{f'; gần nhất: {near}' if near else ''}",
                f"no option {name}{f'; nearest: {near}' if near else ''}",
            )
        case "BadOptionUsage":
            return f"tùy chọn {error.option_name} cần đúng một giá trị", f"the option {error.option_name} wants a value"
        case "MissingParameter":
            return f"thiếu {_named(error.param, 'vi')}", f"missing: {_named(error.param, 'en')}"
        case "BadParameter":
            vi, en = _named(error.param, "vi"), _named(error.param, "en")
            form = getattr(error.param, "metavar", None) or ""
            is_closed = "|" in form
            return (
                f"giá trị của {vi} không hợp lệ{f'; viết {form}' if is_closed else ''}",
                f"the value of {en} is not valid{f'; write {form}' if is_closed else ''}",
            )
        case _:
            message = str(error.message)
            if "extra argument" in message:
                listed = quoted(message.rpartition(" (")[2].removesuffix(")"))
                return f"thừa tham số {listed}", f"too many arguments: {listed}"
            return "dùng lệnh chưa đúng", "the command is not used like this"


def _named(param: Any, lang: str) -> str:
    if param is None:
        return "một giá trị" if lang == "vi" else "a value"
    if param.param_type_name == "argument":
        return one(param.metavar, lang) or str(param.name).upper()
    return str(param.opts[0])
