"""Officers and who acts for whom, as the database knows them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import Engine, select

from engine.core.journal import instant_text
from engine.store.projections import Write
from engine.store.statements import Statements
from engine.store.tables import OfficerRow, ReadRow, SubstitutionRow, table_of

Row = dict[str, object]


def officer_writes(row: Row, sql: Statements) -> list[Write]:
    """An officer as registered from now on."""
    return [Write(sql.end_officer, {"of_subject": row["subject"]}), Write(sql.add_officer, row)]


def read_writes(
    codes: Iterable[str], subject: str, role: str, operation: str, at: dt.datetime, sql: Statements
) -> list[Write]:
    """That somebody sees personal data of these cases."""
    row: Row = {"at": instant_text(at), "subject": subject, "role": role, "operation": operation}
    return [Write(sql.add_read, {**row, "case_code": code}) for code in codes]


def officers(engine: Engine, offices: Iterable[str]) -> list[Row]:
    """The officers of these offices, by office and subject."""
    officer = table_of(OfficerRow)
    wanted = select(officer).where(officer.c.office.in_(tuple(offices))).order_by(officer.c.office, officer.c.subject)
    return _rows(engine, wanted)


def officer(engine: Engine, subject: str) -> Row | None:
    table = table_of(OfficerRow)
    return next(iter(_rows(engine, select(table).where(table.c.subject == subject))), None)


def substitutions(engine: Engine, offices: Iterable[str]) -> list[Row]:
    """All substitutions at these offices, also past and called-off ones, by their first day."""
    table = table_of(SubstitutionRow)
    wanted = select(table).where(table.c.office.in_(tuple(offices))).order_by(table.c.from_on, table.c.code)
    return _rows(engine, wanted)


def substitution(engine: Engine, code: str) -> Row | None:
    table = table_of(SubstitutionRow)
    return next(iter(_rows(engine, select(table).where(table.c.code == code))), None)


def stands_in_for(engine: Engine, subject: str, on: dt.date) -> list[tuple[str, str]]:
    """Office and role of each absent officer for whom somebody stands in on that day."""
    table, absent, day = table_of(SubstitutionRow), table_of(OfficerRow), on.isoformat()
    wanted = (
        select(table.c.office, absent.c.role)
        .select_from(table.join(absent, absent.c.subject == table.c.absent))
        .where(table.c.substitute == subject, table.c.from_on <= day, table.c.until_on >= day)
        .where(table.c.ended_at.is_(None))
    )
    with engine.connect() as connection:
        return [(office, role) for office, role in connection.execute(wanted)]


def reads(engine: Engine, code: str) -> list[Row]:
    """Who has looked at the personal data of the case, in order."""
    table = table_of(ReadRow)
    wanted = select(table.c.at, table.c.subject, table.c.role, table.c.operation).where(table.c.case_code == code)
    return _rows(engine, wanted.order_by(table.c.number))


def _rows(engine: Engine, wanted: object) -> list[Row]:
    with engine.connect() as connection:
        return [dict(row._mapping) for row in connection.execute(wanted)]  # type: ignore[call-overload]
