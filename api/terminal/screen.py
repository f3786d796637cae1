"""Where a command speaks: one JSON document, or text for people."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import Any

from rich.console import Console, RenderableType
from rich.table import Table
from rich.text import Text

from api.words.wording import Language
from workflows.law.citation import Label, Status

PATIENCE_SECONDS = 2
PIPE_WIDTH = 120  # where there is no terminal whose width could be asked
STYLES = {
    Status.VERIFIED: "green",
    Status.SECONDARY: "yellow",
    Status.CONFLICTING: "red",
    Status.UNVERIFIED: "magenta",
    Status.ASSUMED: "cyan",
}


class _Console(Console):
    """The library's console, whose own answer to a closed pipe is exit code 1."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


class Screen:
    """One command's output. `lang` is what people read; `as_json` asks for one document on standard output."""

    def __init__(self, lang: Language, as_json: bool = False) -> None:
        self.lang = lang
        self.as_json = as_json
        wide = None if sys.stdout.isatty() or os.environ.get("COLUMNS") else PIPE_WIDTH
        # Nothing that was typed or read from a file may be taken for markup.
        self._console = _Console(width=wide, markup=False, highlight=False, emoji=False)

    @property
    def width(self) -> int:
        return self._console.width

    def say(self, vi: str, en: str) -> str:
        return en if self.lang is Language.EN else vi

    def label(self, label: Label) -> str:
        return label.say(self.lang)

    def print(self, *parts: RenderableType) -> None:
        """Tables and other parts, without the blanks that pad them."""
        for part in parts:
            with self._console.capture() as captured:
                self._console.print(part)
            lines = "\n".join(line.rstrip() for line in captured.get().splitlines()).strip("\n")
            self._console.file.write(f"{lines}\n")

    def line(self, text: str = "", style: str = "") -> None:
        """One line that wraps at words."""
        self._console.print(Text(text, style))

    def tell(self, vi: str, en: str, style: str = "") -> None:
        """A line in the language of the screen."""
        self.line(self.say(vi, en), style)

    def title(self, vi: str, en: str) -> None:
        self.line()
        self.tell(vi, en, "bold")

    def raw(self, text: str) -> None:
        """Text as it is, for another program: no line is wrapped."""
        sys.stdout.write(f"{text}\n")

    def item(self, mark: str, text: str, style: str = "") -> None:
        """A line whose continuation stands under its text, not under its mark."""
        grid = Table.grid(padding=(0, 1))
        grid.add_row(Text(mark, style), Text(text, style))
        self.print(grid)

    def pairs(self, rows: Iterable[tuple[str, str]]) -> None:
        """Lines after their heads, all texts from one column on."""
        grid = Table.grid(padding=(0, 1))
        grid.add_column(no_wrap=True, style="bold")
        for head, text in rows:
            grid.add_row(f"{head}:", Text(text))
        self.print(grid)

    def document(self, document: Mapping[str, Any]) -> None:
        """The one document of --json. Instants and dates are texts by now."""
        sys.stdout.write(json.dumps(document, ensure_ascii=False, indent=2) + "\n")


def note(text: str) -> None:
    """A line of progress or an error, on standard error; where nothing can be written, there is nobody to tell."""
    with suppress(OSError, AttributeError):
        sys.stderr.write(text + "\n")
        sys.stderr.flush()


def stopped(text: str, as_json: bool) -> None:
    """What is told after Ctrl-C, on standard error: a sentence, or for a program a document like that of an error."""
    note(json.dumps({"error": {"code": "stopped", "message": text}}, ensure_ascii=False) if as_json else text)


def shown(path: Path) -> str:
    """A path for a sentence, whole, but without control characters."""
    return f"“{''.join(char if char.isprintable() else '?' for char in str(path))}”"


def tenths(screen: Screen, vi: str, en: str) -> Callable[[int, int], None]:
    """What is told how much of all is done: past some seconds it says each tenth on standard error."""
    began_at, told = time.monotonic(), 0

    def progress(n_done: int, n_all: int) -> None:
        nonlocal told
        tenth = 10 * n_done // max(n_all, 1)
        if tenth > told and not screen.as_json and time.monotonic() - began_at > PATIENCE_SECONDS:
            note(f"{screen.say(vi, en)}: {tenth * 10} %")
        told = tenth

    return progress


@contextmanager
def told_if_slow(screen: Screen, vi: str, en: str) -> Iterator[None]:
    """A word on standard error where people would wonder whether anything happens; programs do not."""
    timer = Timer(PATIENCE_SECONDS, note, [screen.say(vi, en)])
    timer.daemon = True
    if not screen.as_json:
        timer.start()
    try:
        yield
    finally:
        timer.cancel()
