"""Officers from a CSV file: who works where, as a province or an agency hands it over."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection
from pathlib import Path
from typing import Any

from engine.service.registering import Registering
from engine.store.people import Registered
from workflows import errors as e
from workflows.files.csvfile import Faults, Row, rows_or_faults

COLUMNS = ("subject", "role", "office", "label", "is_active")
MOST_LABEL = 300
_ACTIVE = {"true": True, "false": False}  # spreadsheets write them in capitals


def read(
    path: Path,
    roles: Collection[str],
    subject: str,
    offices: Collection[str],
    were: Collection[tuple[str, str]],
    machines: Collection[str],
) -> list[Registering]:
    """What the lines say, in their order. `subject` is the pattern of accounts, `roles` and `offices` the codes that
    may stand there, `were` subject and office of everybody who is or was registered: nobody else has left.
    `machines` are accounts of no person, which no list changes.

    Raises DataFileError: the fault, or DataFaults, those of all lines up to `MOST_FAULTS`.
    """
    found: list[Registering] = []
    faults = Faults()
    first: dict[tuple[str, str], int] = {}
    works_at: dict[str, tuple[str, int]] = {}
    for row in rows_or_faults(path, COLUMNS):
        if isinstance(row, e.DataFileError):
            faults.add(row)
            continue
        line = _Line(row)
        told = line.read(roles, subject, offices)
        if not line.faults:
            line.check(told, first, works_at, were, machines)
        faults.add(*line.faults)
        found.append(told)
    faults.check()
    if not found:
        raise e.DataKeyError("no_lines", file=path.name, line=1)
    return found


class _Line:
    """One line, with all that is wrong with it."""

    def __init__(self, row: Row) -> None:
        self._row = row
        self.faults: list[e.DataFileError] = []

    def read(self, roles: Collection[str], subject: str, offices: Collection[str]) -> Registering:
        row = self._row
        who = self._tried(row.like, "subject", subject, "an.nguyen")
        role = self._tried(row.one_of, "role", roles)
        office = self._tried(row.one_of, "office", offices)
        label = self._tried(row.text, "label")
        if len(label) > MOST_LABEL or any(unicodedata.category(char) in ("Cc", "Cs") for char in label):
            self.faults.append(row.fault(e.DataValueError, "cell_text", column="label", most=MOST_LABEL))
        said = row.cells["is_active"]
        if said.lower() not in _ACTIVE:
            near = tuple(_ACTIVE)
            self.faults.append(row.fault(e.DataValueError, "cell_code", column="is_active", value=said, nearest=near))
        return Registering(Registered(who, role, office, label=label), _ACTIVE.get(said.lower(), True))

    def check(
        self,
        told: Registering,
        first: dict[tuple[str, str], int],
        works_at: dict[str, tuple[str, int]],
        were: Collection[tuple[str, str]],
        machines: Collection[str],
    ) -> None:
        """What the line says beside those before it, and beside who is registered."""
        row, subject, office = self._row, told.told.subject, told.told.office
        if (subject, office) in first:
            line = first[subject, office]
            wrong = row.fault(e.DataDuplicateError, "officer", subject=subject, office=office, first_line=line)
            self.faults.append(wrong)
            return
        first[subject, office] = row.line
        if subject in machines:
            self.faults.append(row.fault(e.DataValueError, "officer_machine", subject=subject))
            return
        if not told.is_active:
            there = {one for one, at in were if at == office} if (subject, office) not in were else {subject}
            if not there:
                self.faults.append(row.fault(e.DataValueError, "officer_none", subject=subject, office=office))
            elif subject not in there:
                near = e.nearest(subject, there)
                wrong = row.fault(e.DataValueError, "officer_unknown", subject=subject, office=office, nearest=near)
                self.faults.append(wrong)
        elif subject in works_at:
            other, line = works_at[subject]
            wrong = row.fault(e.DataDuplicateError, "officer_two", subject=subject, office=other, first_line=line)
            self.faults.append(wrong)
        else:
            works_at[subject] = office, row.line

    def _tried(self, read: Callable[..., str], column: str, *more: Any) -> str:
        try:
            return read(column, *more)
        except e.DataFileError as fault:
            self.faults.append(fault)
            return ""
