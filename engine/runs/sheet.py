"""cases.csv: a row for each case, for those who count with their own tools."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable

from engine.indicators.journey import Journey
from engine.indicators.month import edition_of, outcome
from workflows import catalogue
from workflows.files.offices import Offices
from workflows.time.calendar import VN

_CASE = (
    "case", "chain", "edition", "commune", "submitted_at", "outcome", "last_ruling_at", "days", "group_due_on",
    "group", "supplement_requests", "apologies", "events",
)  # fmt: skip
_STAGE = ("state", "office", "office_name", "due_at", "decided_at", "timeliness")


class Sheet:
    """Instants are Viet Nam's and say so; `days` are by the clock from submission to the last ruling. Each stage has
    columns of its own. The commune's name stands in the cell of its code: a code alone would lose its zeros in a
    spreadsheet.
    """

    def __init__(self, offices: Offices) -> None:
        self._names = {office.code: office.name for office in offices.offices}
        named = {commune.code: f"{commune.code} {commune.name}" for commune in offices.communes}
        self._covers = {office.code: named.get(office.covers, office.covers) for office in offices.offices}
        self._stages = tuple(dict.fromkeys(one.code for edition in catalogue.known() for one in edition.procedures))

    def head(self) -> str:
        return _line([*_CASE, *(f"{stage}_{name}" for stage in self._stages for name in _STAGE)])

    def row(self, it: Journey) -> str:
        case, last, days = it.case, it.last_ruling, it.days
        assert case.edition_on is not None
        group = edition_of(case.chain, case.edition_on).group
        cells: list[object] = [
            case.code,
            case.chain,
            case.edition_on,
            self._covers.get(it.first_office, ""),
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
    csv.writer(written, lineterminator="\n").writerow("" if cell is None else cell for cell in cells)
    return written.getvalue()
