"""The dated numbers of the law, its calendar and its open readings, from data files that a user may replace."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import resources
from pathlib import Path

from workflows import catalogue
from workflows.errors import (
    DataFileError,
    DataGapError,
    DataNameError,
    DataValueError,
    FigureUnknown,
    nearest,
)
from workflows.files.calendar_file import ascending, rows_of
from workflows.files.datafile import Table, read
from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.tree import figure_names
from workflows.time.calendar import Calendar, calendar_of, civil_date
from workflows.time.deadlines import HourCounting

CALENDAR, FIGURES = "calendar.toml", "figures.toml"


class SupplementClock(StrEnum):
    """What waiting for the citizen does to a deadline: moves it by the days waited, or starts it again."""

    MOVES = "moves"
    RESTARTS = "restarts"


class Transition(StrEnum):
    """Which law a case has near the day on which the law changes: that of its submission, or of its receipt."""

    SUBMITTED = "submitted"
    RECEIVED = "received"


SWITCHES: dict[str, type[StrEnum]] = {
    "hour_counting": HourCounting,
    "supplement_clock": SupplementClock,
    "transition": Transition,
}
# by which no deadline is counted
OF_EDITIONS = frozenset({"transition"})


APOLOGY_DAYS, RETRY_HOURS = "apology_days", "neighbour_retry_hours"
LEASE_HOURS, AT_RISK_HOURS = "claim_lease_hours", "at_risk_hours"
SUBSTITUTION_DAYS, LOOK_AFTER_DAYS = "substitution_days", "look_after_days"
# figures that are read whatever the edition, so that none of them names these
OF_NO_EDITION = {
    APOLOGY_DAYS: Unit.WORKING_DAY,
    RETRY_HOURS: Unit.WORKING_HOUR,
    LEASE_HOURS: Unit.WORKING_HOUR,
    AT_RISK_HOURS: Unit.WORKING_HOUR,
    SUBSTITUTION_DAYS: Unit.DAY,
    LOOK_AFTER_DAYS: Unit.DAY,
}
# who may do or see what, and for how long: no deadline comes out by these
OF_NO_DEADLINE = frozenset({SUBSTITUTION_DAYS, LOOK_AFTER_DAYS})


@dataclass(frozen=True, slots=True)
class Named:
    """All that is known under one name, rows ascending by date."""

    label: Label
    unit: Unit
    rows: tuple[Figure, ...]
    starts: tuple[dt.date, ...]


@dataclass(frozen=True, slots=True)
class Switch:
    """A reading that the law leaves open, and the assumption it is."""

    value: str
    label: Label
    clause: Clause


@dataclass(frozen=True, slots=True, eq=False)
class Parameters:
    """The calendar, the figures and the switches. `file` names the figures' file in errors."""

    calendar: Calendar
    file: str
    figures: Mapping[str, Named]
    switches: Mapping[str, Switch]

    @property
    def hour_counting(self) -> HourCounting:
        return HourCounting(self.switches["hour_counting"].value)

    @property
    def supplement_clock(self) -> SupplementClock:
        return SupplementClock(self.switches["supplement_clock"].value)

    @property
    def transition(self) -> Transition:
        return Transition(self.switches["transition"].value)

    def law_day(self, submitted_at: dt.datetime) -> dt.date:
        """The day whose edition a case has that is submitted at that instant."""
        if self.transition is Transition.SUBMITTED:
            return civil_date(submitted_at)
        return self.calendar.receipt_day(submitted_at)

    def names(self) -> tuple[str, ...]:
        return tuple(self.figures)

    def named(self, name: str) -> Named:
        """Raises FigureUnknown."""
        try:
            return self.figures[name]
        except KeyError:
            raise FigureUnknown(word=name, known=self.figures) from None

    def rows(self, name: str) -> tuple[Figure, ...]:
        return self.named(name).rows

    def label(self, name: str) -> Label:
        return self.named(name).label

    def figure(self, name: str, on: dt.date, as_of: dt.date | None = None) -> Figure:
        """The figure in force on a day; before its first row an unknown one (value None). Raises FigureUnknown.

        `as_of`: as it was known on that day, when a text that counts back may not have been there yet; None: as it
        is known by now.
        """
        named = self.named(name)
        for row in reversed(named.rows[: bisect_right(named.starts, on)]):
            if as_of is None or row.known_on is None or row.known_on <= as_of:
                return row
        return Figure(None, named.unit, named.rows[0].clause)

    def require(self, names: Iterable[str]) -> None:
        """Raises DataNameError when a name that an edition uses is missing."""
        for name in names:
            if name not in self.figures:
                near = nearest(name, self.figures)
                raise DataNameError("figure_missing", file=self.file, line=1, name=name, nearest=near)


def load(folder: Path | None = None) -> Parameters:
    """The packaged parameters; a file of the same name in `folder` replaces one of them. Raises a DataFileError."""
    return _as_packaged() if folder is None else _load(folder)


@cache
def _as_packaged() -> Parameters:
    """Made once for all commands of a process."""
    return _load(None)


def _load(folder: Path | None) -> Parameters:
    if folder is not None and not folder.is_dir():
        raise DataFileError("no_folder", file=str(folder), line=1)
    packaged = _packaged(FIGURES)
    file = _own(folder, FIGURES) or packaged
    file.keys("figure", "switch")
    own = () if file is packaged else _of_editions()
    _check_names(file, "figure", {*packaged.values["figure"], *own})
    _check_names(file, "switch", SWITCHES)
    for name in SWITCHES:
        if name not in file.get("switch", dict):
            raise file.fault(DataNameError, "", "switch_missing", name=name)
    figures = {name: _named(file.table("figure").table(name), name) for name in file.get("figure", dict)}
    switches = {name: _switch(file.table("switch").table(name), name) for name in file.get("switch", dict)}
    calendar = calendar_of(rows_of(_own(folder, CALENDAR) or _packaged(CALENDAR)))
    for name, unit in OF_NO_EDITION.items():
        _check_own(file, name, unit, figures, calendar.first)
    return Parameters(calendar, file.file, figures, switches)


def _of_editions() -> Iterator[str]:
    """The figures that editions name, so that a user's file may have those of a chain of theirs."""
    for edition in catalogue.known():
        yield from figure_names(edition)


def _packaged(name: str) -> Table:
    return read(f"workflows/data/{name}", resources.files("workflows").joinpath("data", name).read_bytes())


def _own(folder: Path | None, name: str) -> Table | None:
    """The user's file, if there is one."""
    path = folder / name if folder is not None else None
    if path is None or not path.exists():
        return None
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataFileError("unreadable", file=str(path), line=1, system=error.strerror) from None
    return read(str(path), raw)


def _check_names(file: Table, kind: str, known: Iterable[str]) -> None:
    """Every name is known. Which of the figures must be there, the editions say by `require`."""
    for name in file.get(kind, dict):
        if name not in known:
            table = file.table(kind).table(name)
            raise table.fault(DataNameError, "", "unknown", name=name, nearest=nearest(name, known))


def _check_own(file: Table, name: str, unit: Unit, figures: Mapping[str, Named], first: dt.date) -> None:
    """A figure that no edition asks for is there, known and more than nothing on every day of the calendar."""
    if name not in figures:
        raise file.fault(DataNameError, "", "figure_needed", name=name)
    named, table = figures[name], file.table("figure").table(name)
    if named.unit is not unit:
        raise table.fault(DataValueError, "unit", "unit", name=name, unit=unit)
    rows = table.tables("row")
    if named.starts[0] > first:
        raise rows[0].fault(DataGapError, "from", "first_row", first=first)
    for row, figure in zip(rows, named.rows, strict=True):
        if not figure.value:
            raise row.fault(DataValueError, "value", "at_least_one", name=name)


def _named(table: Table, name: str) -> Named:
    table.keys("label", "unit", "row")
    unit = Unit(table.choice("unit", Unit))
    rows = ascending(table.tables("row"))
    if not rows:
        raise table.fault(DataGapError, "", "no_row", name=name)
    made = tuple(_row(row, name, unit) for row in rows)
    return Named(table.label("label"), unit, made, tuple(row.get("from", dt.date) for row in rows))


def _row(row: Table, name: str, unit: Unit) -> Figure:
    row.keys("from", "known_on", "value", "clause", "status", "assumed", "note", "other")
    from_on, known_on = row.get("from", dt.date), row.get("known_on", dt.date) if row.has("known_on") else None
    if known_on is not None and known_on <= from_on:
        raise row.fault(DataValueError, "known_on", "known_later", first=from_on)
    return Figure(
        _value(row, unit),
        unit,
        row.clause(name),
        from_on,
        other=_other(row),
        note=row.label("note") if row.has("note") else None,
        known_on=known_on,
    )


def _other(row: Table) -> Label | str:
    """Words in both languages, or a text that reads the same in each."""
    if not row.has("other"):
        return ""
    return row.label("other") if isinstance(row.values["other"], dict) else row.get("other", str)


def _value(row: Table, unit: Unit) -> int | None:
    """A number >= 0, or None where the key is left out: not known."""
    if not row.has("value"):
        return None
    value = row.get("value", int)
    most = 10**12 if unit is Unit.DONG else 10**4
    if not 0 <= value < most:
        raise row.fault(DataValueError, "value", "below", most=most)
    return value


def _switch(table: Table, name: str) -> Switch:
    table.keys("value", "label", "assumed")
    return Switch(table.choice("value", SWITCHES[name]), table.label("label"), table.clause(name))
