"""Officers, who acts for whom, and who has looked at what, as the database knows them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import Engine, Select
from sqlmodel import SQLModel, col, select

from engine.core.journal import instant_text, plain
from engine.store.projections import Row, Write
from engine.store.statements import statements
from engine.store.tables import (
    OfficerAnswer,
    OfficerRow,
    ReadAnswer,
    ReadRow,
    SubstitutionAnswer,
    SubstitutionRow,
)

Answer = TypeVar("Answer", bound=SQLModel)


def officer_writes(engine: Engine, officer: OfficerAnswer) -> list[Write]:
    """An officer as registered from now on."""
    sql = statements(engine.dialect)
    return [Write(sql.end_officer, {"of_subject": officer.subject}), Write(sql.add_officer, _row(officer))]


def substitution_writes(engine: Engine, made: SubstitutionAnswer) -> list[Write]:
    """Somebody stands in for somebody."""
    return [Write(statements(engine.dialect).add_substitution, _row(made))]


def substitution_end_writes(engine: Engine, code: str, at: dt.datetime) -> list[Write]:
    """It is called off, if it was not before."""
    return [Write(statements(engine.dialect).end_substitution, {"of_code": code, "ended_at": instant_text(at)})]


def read_writes(engine: Engine, codes: Iterable[str], read: ReadAnswer) -> list[Write]:
    """That somebody sees personal data of these cases."""
    add, row = statements(engine.dialect).add_read, _row(read)
    return [Write(add, {**row, "case_code": code}) for code in codes]


def _row(of: SQLModel) -> Row:
    """Its values as fixed statements send them."""
    return {name: plain(value) for name, value in of}


def officers(engine: Engine, offices: Iterable[str]) -> list[OfficerAnswer]:
    """The officers of these offices, by office and subject."""
    wanted = select(OfficerRow).where(col(OfficerRow.office).in_(tuple(offices)))
    return _found(engine, OfficerAnswer, wanted.order_by(OfficerRow.office, OfficerRow.subject))


def officer(engine: Engine, subject: str) -> OfficerAnswer | None:
    wanted = select(OfficerRow).where(OfficerRow.subject == subject)
    return next(iter(_found(engine, OfficerAnswer, wanted)), None)


def substitutions(engine: Engine, offices: Iterable[str]) -> list[SubstitutionAnswer]:
    """All substitutions at these offices, also past and called-off ones, by their first day."""
    wanted = select(SubstitutionRow).where(col(SubstitutionRow.office).in_(tuple(offices)))
    return _found(engine, SubstitutionAnswer, wanted.order_by(col(SubstitutionRow.from_on), SubstitutionRow.code))


def substitution(engine: Engine, code: str) -> SubstitutionAnswer | None:
    wanted = select(SubstitutionRow).where(SubstitutionRow.code == code)
    return next(iter(_found(engine, SubstitutionAnswer, wanted)), None)


def stands_in_for(engine: Engine, subject: str, on: dt.date) -> list[tuple[str, str]]:
    """Office and role of each absent officer for whom somebody stands in on that day."""
    theirs = select(SubstitutionRow.office, OfficerRow.role).where(
        OfficerRow.subject == SubstitutionRow.absent,
        SubstitutionRow.substitute == subject,
        SubstitutionRow.from_on <= on,
        SubstitutionRow.until_on >= on,
        col(SubstitutionRow.ended_at).is_(None),
    )
    with engine.connect() as connection:
        return [(office, role) for office, role in connection.execute(theirs)]


def reads(engine: Engine, code: str) -> list[ReadAnswer]:
    """Who has looked at the personal data of the case, in order."""
    wanted = select(ReadRow).where(ReadRow.case_code == code)
    return _found(engine, ReadAnswer, wanted.order_by(col(ReadRow.number)))


def _found(engine: Engine, kind: type[Answer], wanted: Select[Any]) -> list[Answer]:
    """The rows as they are shown. Made by name: an object that a session loads has its fields in no order."""
    with engine.connect() as connection:
        return [kind(**row) for row in connection.execute(wanted).mappings()]
