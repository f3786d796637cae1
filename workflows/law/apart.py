"""Words in which the separate way is written: paper forms, papers and trips of procedures that are done one by one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from workflows.law.citation import Clause, Label
from workflows.law.guards import Guard
from workflows.law.notation import From
from workflows.law.span import Span


class Holder(StrEnum):
    """Who has what a paper says, so that nobody need ask the family for it."""

    POPULATION_DB = From.POPULATION_DB
    CIVIL_STATUS_DB = From.CIVIL_STATUS_DB
    EARLIER_STAGE = From.EARLIER_STAGE
    AGENCY = "agency"  # another than the one that asks


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a paper form, as on paper: a name or an address is one.

    `becomes` are the fields of linked declarations in which the same is declared. `instead` says where it comes from
    where none of them is asked. `span` ends where the form dropped the item.
    """

    label: Label
    becomes: tuple[str, ...]
    instead: Label | None
    span: Span


@dataclass(frozen=True, slots=True)
class Print:
    """The form as one text has it; `unnamed` items are counted, their names were not read."""

    from_on: dt.date
    clause: Clause
    unnamed: int


@dataclass(frozen=True, slots=True)
class Form:
    """A paper form of separate procedures through time. `when` None: whoever asks for the procedure fills it in.

    `paper` is the paper of linked editions that is this very form; empty: none asks for it.
    """

    code: str
    label: Label
    procedures: tuple[str, ...]
    when: Guard | None
    prints: tuple[Print, ...]
    items: tuple[Item, ...]
    paper: str
    line: int

    def print_on(self, day: dt.date) -> Print | None:
        return next((one for one in reversed(self.prints) if one.from_on <= day), None)

    def items_on(self, day: dt.date) -> tuple[Item, ...]:
        return tuple(item for item in self.items if day in item.span)

    def n_items(self, day: dt.date) -> int:
        found = self.print_on(day)
        return len(self.items_on(day)) + found.unnamed if found else 0


@dataclass(frozen=True, slots=True)
class Held:
    """Who has what the paper says. `label` names them where the holder is another agency."""

    by: Holder
    label: Label
    span: Span
    clause: Clause


@dataclass(frozen=True, slots=True)
class Asked:
    """A separate procedure asks for the paper."""

    procedure: str
    when: Guard | None
    span: Span
    clause: Clause


@dataclass(frozen=True, slots=True)
class Same:
    """The paper of a linked edition that is this one, on these days."""

    paper: str
    span: Span
    clause: Clause | None


@dataclass(frozen=True, slots=True)
class AskedPaper:
    """A paper that families are asked for: where, who has it, and which papers of linked editions it is."""

    code: str
    label: Label
    held: tuple[Held, ...]
    asked: tuple[Asked, ...]
    same: tuple[Same, ...]


@dataclass(frozen=True, slots=True)
class Trips:
    """How often the family goes: to file, and to collect the result."""

    file: int
    collect: int
    clause: Clause

    @property
    def n(self) -> int:
        return self.file + self.collect


@dataclass(frozen=True, slots=True)
class Target:
    """By how much at least a declaration should be shorter."""

    percent: int
    clause: Clause
