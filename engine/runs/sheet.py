"""cases.csv: a row for each case, for those who count with their own tools."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Iterator

from engine.core.events import Event
from engine.indicators.journey import Journey, journey
from engine.indicators.month import Month, edition_of, outcome
from workflows import catalogue
from workflows.files.offices import Offices
from workflows.time.calendar import VN

_CASE = (
    "case", "chain", "edition", "province", "commune", "submitted_at", "outcome", "last_ruling_at", "days",
    "group_due_on", "group", "supplement_requests", "apologies", "events",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_STAGE = ("state", "office", "office_name", "due_at", "decided_at", "timeliness")


class Sheet:
    """Instants are Viet Nam's and say so; `days` are by the clock from submission to the last ruling. Each stage has
    columns of its own. Names of province and commune stand in the cells of their codes: a code alone would lose its
    zeros in a spreadsheet.
    """

    def __init__(self, offices: Offices) -> None:
        self._names = {office.code: office.name for office in offices.offices}
        provinces = {code: f"{code} {one.name}" for code, one in offices.provinces.items()}
        self._places = {code: (name, "") for code, name in provinces.items()}
        for one in offices.communes:
            self._places[one.code] = provinces.get(one.province_code, ""), f"{one.code} {one.name}"
        self._covers = {office.code: office.covers for office in offices.offices}
        self._stages = tuple(dict.fromkeys(one.code for edition in catalogue.known() for one in edition.procedures))

    def rows(self, cases: Iterable[tuple[str, Iterable[Event]]], month: Month, has_bom: bool) -> Iterator[str]:
        """The whole sheet of these cases, each with its events in order; the month counts them on the way."""
        yield "\ufeff" * has_bom + self.head()
        for code, events in cases:
            it = journey(code, events)
            month.add(it)
            yield self.row(it)

    def head(self) -> str:
        return _line([*_CASE, *(f"{stage}_{name}" for stage in self._stages for name in _STAGE)])

    def row(self, it: Journey) -> str:
        case, last, days = it.case, it.last_ruling, it.days
        area = self._covers.get(it.first_office, "")
        assert case.edition_on is not None
        group = edition_of(case.chain, case.edition_on).group
        cells: list[object] = [
            case.code,
            case.chain,
            case.edition_on,
            *self._places.get(area, ("", area)),
            _instant(it.submitted_at),
            outcome(it),
            _instant(last.at if last else None),
            "" if days is None else f"{days:.4f}",
            case.group.due_on if case.group else "",
            it.group(group.procedures).value,
            len(it.asked),
            it.n_apologies,
            case.number,
        ]
        for code in self._stages:
            stage, ruling = case.stages.get(code), it.rulings.get(code)
            due_at = ruling.due_at if ruling else stage.clock.due_at if stage and stage.clock else None
            cells += [
                stage.state.value if stage else "",
                stage.office if stage else "",
                self._names.get(stage.office, "") if stage else "",
                _instant(due_at),
                _instant(ruling.at if ruling else None),
                it.timeliness(code).value if ruling else "",
            ]
        return _line(cells)


def _instant(at: dt.datetime | None) -> str:
    """To the second, with Viet Nam's offset: its first ten characters are the day there."""
    return at.astimezone(VN).isoformat(timespec="seconds") if at else ""


def _line(cells: Iterable[object]) -> str:
    written = io.StringIO()
    csv.writer(written).writerow(map(_cell, cells))  # it puts either end of a line in quotes if it ends them so itself
    return written.getvalue().removesuffix("\r\n") + "\n"


def _cell(value: object) -> object:
    """What a spreadsheet would take for a formula gets an apostrophe before it, which makes it a text there."""
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return "" if value is None else value
