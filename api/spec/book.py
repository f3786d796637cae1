"""The phrase book of the steps, with an example of each out of features/: `python -m api.spec.book` writes the tables
of docs/steps.md anew.
"""

from __future__ import annotations

import inspect
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pytest_bdd.steps import StepFunctionContext

from api.spec.features import FEATURES, stories
from api.spec.phrases import KEYWORDS, matching, patterns, shown
from workflows.law.citation import Label

PAGE = FEATURES.parent / "docs" / "steps.md"
HEAD = "## What a family prepares\n"
BAR = r" \| "  # within a table of the page
HEADINGS = {"given": "What a family prepares", "when": "What happens", "then": "What is seen"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A step: its keyword, how it is written, what it means, and one out of the features with its table.

    `example` is empty where the features are not there.
    """

    kind: str
    written: str
    meaning: Label
    example: str
    table: tuple[tuple[str, ...], ...] = ()

    @property
    def keyword(self) -> str:
        return KEYWORDS[self.kind]


@cache
def phrases() -> tuple[Phrase, ...]:
    """All of them: what is prepared, what happens, what is seen."""
    found = sorted(patterns(), key=lambda one: (list(KEYWORDS).index(str(one.type)), one.parser.name))
    return tuple(_phrase(one) for one in found)


def about(word: str) -> tuple[Phrase, ...]:
    """Those that have the word somewhere, with or without its marks."""
    asked = _plain(word)
    return tuple(
        one for one in phrases() if asked in _plain(f"{one.written} {one.example} {one.meaning.vi} {one.meaning.en}")
    )


def _plain(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(char for char in apart if not unicodedata.combining(char))


def _phrase(context: StepFunctionContext) -> Phrase:
    written, meaning = shown(context), " ".join((inspect.getdoc(context.step_func) or "").split())
    example, table = _examples().get(id(context), ("", ()))
    return Phrase(str(context.type), written, Label(meanings()[written], meaning), example, table)


@cache
def meanings() -> Mapping[str, str]:
    """What each step means in Vietnamese, by how it is written."""
    return tomllib.loads(Path(__file__).with_name("meanings.toml").read_text(encoding="utf-8"))


@cache
def _examples() -> dict[int, tuple[str, tuple[tuple[str, ...], ...]]]:
    """For each step the shortest line of the features that is one, of equally long ones the first."""
    found: dict[int, tuple[str, tuple[tuple[str, ...], ...]]] = {}
    for story in stories():
        for step in (step for steps in story.examples for step in steps):
            for context in matching(step.type, step.name)[:1]:
                said = f"{KEYWORDS[step.type]} {step.name}"
                if id(context) not in found or len(said) < len(found[id(context)][0]):
                    raw = step.datatable.raw() if step.datatable is not None else ()
                    found[id(context)] = said, tuple(tuple(map(str, row)) for row in raw)
    return found


def book() -> str:
    """The tables of the page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    for kind, heading in HEADINGS.items():
        yield from (f"## {heading}", "", "| step | for example | meaning |", "|---|---|---|")
        for one in phrases():
            if one.kind == kind:
                rows = [BAR.join(("", *row, "")).strip() for row in one.table]
                example = "<br>".join(f"`{line}`" for line in (one.example, *rows))
                yield f"| `{one.written}` | {example} | {one.meaning.en} |"
        yield ""


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(text[: text.index(HEAD)] + book(), encoding="utf-8")
