"""A table for a wide screen that becomes a list of its rows on a narrow one."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
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


class Grid:
    """Rows under heads. An empty cell repeats the one above it, as in printed tables."""

    def __init__(self, screen: Screen, heads: Sequence[Head]) -> None:
        self.screen = screen
        self.heads = heads
        self.rows: list[tuple[Cell, ...]] = []

    def add(self, *cells: Cell) -> None:
        self.rows.append(cells)

    def print(self) -> None:
        if self.screen.width < NARROW:
            self._list()
        else:
            self.screen.print(self._table())

    def _table(self) -> Table:
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
        for head in self.heads:
            title = self.screen.say(head.vi, head.en)
            table.add_column(title, justify=head.justify, no_wrap=head.whole, overflow="fold")
        for row in self.rows:
            table.add_row(*(_wrapped(cell, head.wrap) for cell, head in zip(row, self.heads, strict=True)))
        return table

    def _list(self) -> None:
        for number, row in enumerate(self.rows):
            if number and row[0]:
                self.screen.line()
            cells = [cell if isinstance(cell, Text) else Text(cell) for cell in row]
            lines = Table.grid(padding=(0, 1))
            for cell, head in list(zip(cells, self.heads, strict=True))[1:]:
                if cell.plain:
                    title = f"  {self.screen.say(head.vi, head.en)}:"
                    lines.add_row(title, Text("; ", cell.style).join(cell.split("\n")))
            if cells[0].plain:
                self.screen.print(Text("; ").join(cells[0].split("\n")))
            self.screen.print(lines)


def _wrapped(cell: Cell, width: int) -> Cell:
    if not width or isinstance(cell, Text):
        return cell
    return "\n".join(part for line in cell.split("\n") for part in textwrap.wrap(line, width) or [""])
