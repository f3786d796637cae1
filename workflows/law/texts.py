"""The legal texts that the definitions cite, and how a place in one is read aloud."""

import tomllib
from pathlib import Path

from workflows.law.span import Span

_REGISTER = Path(__file__).with_suffix(".toml").read_text(encoding="utf-8")
TEXTS: dict[str, tuple[str, str]] = {code: (vi, en) for code, (vi, en) in tomllib.loads(_REGISTER).items()}
# the days on which a text is in force, where they are known
_SPANS = Path(__file__).with_name("spans.toml").read_text(encoding="utf-8")
SPANS: dict[str, Span] = {code: Span(**days) for code, days in tomllib.loads(_SPANS).items()}

_PLACES = {"d": ("Điều", "Article"), "k": ("khoản", "paragraph"), "p": ("điểm", "point"), "m": ("mục", "item")}


def cite(text: str, place: str, lang: str = "vi") -> str:
    """The text's name and the place in words. KeyError when the text or the place's grammar is unknown."""
    which = 1 if lang == "en" else 0
    name = TEXTS[text][which]
    words = []
    for step in place.split("_") if place else ():
        kind, number = step[0], "đ" if step == "pdd" else step[1:]
        words.append(f"{_PLACES[kind][which]} {number}")
    return ", ".join([name, " ".join(words)] if words else [name])


def cite_assumption(says: str, lang: str = "vi") -> str:
    return f"{'assumed' if lang == 'en' else 'giả định'}: {says}"
