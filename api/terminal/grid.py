"""A table for a wide screen that becomes a list of its rows on a narrow one."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from rich import box
from rich.table import Table
from rich.text import Text

from api.terminal.screen import Screen

NARROW = 100
Cell = str | Text


@dataclass(frozen=True, slots=True)
class Head:
    """A column. `whole`: its words are never broken; lines are at most so many characters (0: as they come)."""

    vi: str
    en: str
    justify: Literal["left", "right"] = "left"
    whole: bool = False
    wrap: int = 0


def grid(screen: Screen, heads: Sequence[Head], rows: Iterable[Sequence[Cell]], narrow: int = NARROW) -> None:
    """Prints rows under heads. An empty cell repeats the one above it, as in printed tables."""
    if screen.width < narrow:
        _list(screen, heads, rows)
        return
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for head in heads:
        table.add_column(screen.say(head.vi, head.en), justify=head.justify, no_wrap=head.whole, overflow="fold")
    for row in rows:
        table.add_row(*(_wrapped(cell, head.wrap) for cell, head in zip(row, heads, strict=True)))
    screen.print(table)


def _list(screen: Screen, heads: Sequence[Head], rows: Iterable[Sequence[Cell]]) -> None:
    for number, row in enumerate(rows):
        if number and row[0]:
            screen.line()
        first, *others = (cell if isinstance(cell, Text) else Text(cell) for cell in row)
        lines = Table.grid(padding=(0, 1))
        for cell, head in zip(others, heads[1:], strict=True):
            if cell.plain:
                lines.add_row(f"  {screen.say(head.vi, head.en)}:", Text("; ", cell.style).join(cell.split("\n")))
        if first.plain:
            screen.print(Text("; ").join(first.split("\n")))
        screen.print(lines)


def _wrapped(cell: Cell, width: int) -> Cell:
    if not width or isinstance(cell, Text):
        return cell
    return "\n".join(part for line in cell.split("\n") for part in textwrap.wrap(line, width) or [""])
