"""The sentences of all refusals, one catalogue per language: errors raise a code with data, people read words."""

from __future__ import annotations

import string
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

LANGUAGES = ("vi", "en")


class _Sentence(string.Formatter):
    """Fills braces with the data of an error: labels, errors and clauses in the language, lists with commas, none where
    one is empty.

    `{word!q}` is what somebody wrote, cut short and without control characters; days take a format as usual.
    """

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        return quoted(str(value)) if conversion == "q" else super().convert_field(value, conversion)

    def format_field(self, value: Any, format_spec: str) -> Any:
        if isinstance(value, list | tuple | frozenset | set):
            said = [str(self.format_field(one, "")) for one in value]
            value = (format_spec or ", ").join(said if isinstance(value, list | tuple) else sorted(said))
            value = value or {"vi": "không có", "en": "none"}[self._lang]
            format_spec = ""
        elif hasattr(value, "say"):
            value = value.say(self._lang)
        elif hasattr(value, "cite"):
            value = value.cite(self._lang)
        return super().format_field(value, format_spec)


def quoted(text: str) -> str:
    """What somebody wrote, cut short and without control characters, for an error."""
    shown = "".join(char if char.isprintable() else f"\\x{ord(char):02x}" for char in text[:60])
    return f"“{shown}{'…' if len(text) > 60 else ''}”"


@cache
def catalogue(lang: str) -> Mapping[str, str]:
    """The sentences of a language by `code`, or `code.why` where a code is told in several ways."""
    told = tomllib.loads(resources.files("workflows.refusals").joinpath(f"{lang}.toml").read_text(encoding="utf-8"))
    found: dict[str, str] = {}
    for code, value in told.items():
        found |= {code: value} if isinstance(value, str) else {f"{code}.{why}": text for why, text in value.items()}
    return found


def sentence(key: str, lang: str, data: Mapping[str, Any]) -> str:
    """What a person is told. Raises KeyError for a key without a sentence, or data that the sentence wants."""
    return _Sentence(lang).vformat(catalogue(lang)[key], (), data)
