"""Who may call, who acts for whom, who took a case in, and who has looked at what, as the database knows them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Engine, Select, func, or_
from sqlmodel import SQLModel, col, select

from engine.core.journal import instant_text, plain
from engine.store.columns import as_written
from engine.store.projections import Row, Write
from engine.store.statements import statements
from engine.store.tables import (
    AccountRow,
    OfficerAnswer,
    ReadAnswer,
    ReadRow,
    ReceivedRow,
    SubstitutionAnswer,
    SubstitutionRow,
    WorkItemRow,
    table_of,
)

Answer = TypeVar("Answer", bound=SQLModel)
AGAIN = dt.timedelta(minutes=1)  # within it the same look is one
_ACCOUNTS, _SUBSTITUTIONS = table_of(AccountRow).c, table_of(SubstitutionRow).c
_ITEMS = table_of(WorkItemRow).c


class Account(NamedTuple):
    """Who may call from where, as registered: see `AccountRow`. `signed_in_at` is as it is written there."""

    number: int
    subject: str
    role: str
    office: str
    province: str
    label: str
    system: str
    operations: str
    signed_in_at: str | None

    @classmethod
    def of_nobody(cls, subject: str, role: str) -> Account:
        """Of who is not registered and has no place: a family."""
        return cls(0, subject, role, "", "", "", "", "", None)


class Registered(NamedTuple):
    """What is registered of a person or a machine."""

    subject: str
    role: str
    office: str = ""
    province: str = ""
    label: str = ""
    system: str = ""
    operations: str = ""


def account_writes(
    engine: Engine, told: Registered, by: str, at: dt.datetime, signed_in_at: str | None = None
) -> list[Write]:
    """From now on they may call from there."""
    row = {**told._asdict(), "from_at": instant_text(at), "until_at": None, "made_by": by}
    row["signed_in_at"] = signed_in_at
    return [Write(statements(engine.dialect).add_account, row)]


def account_end_writes(engine: Engine, number: int, at: dt.datetime) -> list[Write]:
    return [Write(statements(engine.dialect).end_account, {"of_number": number, "until_at": instant_text(at)})]


def sign_in_writes(engine: Engine, account: Account, at: dt.datetime) -> list[Write]:
    """They have called from there for the first time, and work nowhere else any more."""
    sql, row = statements(engine.dialect), {"of_subject": account.subject, "of_number": account.number}
    ended = [Write(sql.end_elsewhere, {**row, "until_at": instant_text(at)})]
    return [*ended, Write(sql.sign_in, {"of_number": account.number, "signed_in_at": instant_text(at)})]


def substitution_writes(engine: Engine, made: SubstitutionAnswer) -> list[Write]:
    """Somebody stands in for somebody."""
    return [Write(statements(engine.dialect).add_substitution, _row(made))]


def substitution_end_writes(engine: Engine, code: str, at: dt.datetime) -> list[Write]:
    """It is called off, if it was not before."""
    return [Write(statements(engine.dialect).end_substitution, {"of_code": code, "ended_at": instant_text(at)})]


def absences_end_writes(engine: Engine, subject: str, office: str, at: dt.datetime) -> list[Write]:
    """Nobody stands in for them at that office any more."""
    row = {"of_subject": subject, "of_office": office, "ended_at": instant_text(at)}
    return [Write(statements(engine.dialect).end_absences, row)]


def not_called_off(engine: Engine, subject: str | None = None) -> list[SubstitutionAnswer]:
    """The substitutions that nobody called off, of which they are part, or all."""
    wanted = select(SubstitutionRow).where(_SUBSTITUTIONS.ended_at.is_(None))
    if subject is not None:
        wanted = wanted.where(or_(_SUBSTITUTIONS.substitute == subject, _SUBSTITUTIONS.absent == subject))
    return _found(engine, SubstitutionAnswer, wanted)


def received_writes(engine: Engine, code: str, office: str, subject: str) -> list[Write]:
    """An office took the case in; the first one counts."""
    row = {"case_code": code, "of_case": code, "office": office, "subject": subject}
    return [Write(statements(engine.dialect).add_received, row)]


def read_writes(engine: Engine, codes: Iterable[str], read: ReadAnswer) -> list[Write]:
    """That somebody sees personal data of these cases. The same look a short time later is no other."""
    add, row = statements(engine.dialect).add_read, _row(read)
    looks = ({**row, "case_code": code} for code in codes)
    since = {"since": instant_text(read.at - AGAIN)}
    return [Write(add, {**look, **{f"of_{name}": value for name, value in look.items()}, **since}) for look in looks]


def _row(of: SQLModel) -> Row:
    """Its values as fixed statements send them."""
    return {name: plain(value) for name, value in of}


def accounts(engine: Engine, subject: str) -> list[Account]:
    """From where they may call: all that are open, in the order in which they were made.

    Asked for whoever reads requests, so by a fixed statement on the driver's own cursor: a twentieth of the time of
    others.
    """
    sql, raw = statements(engine.dialect).accounts, engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute(sql.text, sql.values({"subject": subject}))
        return [Account._make(row) for row in cursor.fetchall()]
    finally:
        raw.close()


def registered(engine: Engine) -> list[Account]:
    """Everybody who may call, by subject."""
    wanted = select(*as_written(*(_ACCOUNTS[name] for name in Account._fields))).where(_ACCOUNTS.until_at.is_(None))
    with engine.connect() as connection:
        return [Account._make(row) for row in connection.execute(wanted.order_by(_ACCOUNTS.subject, _ACCOUNTS.number))]


def were_registered(engine: Engine) -> set[tuple[str, str]]:
    """Subject and office of everybody who may call from an office, or could."""
    with engine.connect() as connection:
        found = connection.execute(select(_ACCOUNTS.subject, _ACCOUNTS.office).where(_ACCOUNTS.office != "").distinct())
        return {(subject, office) for subject, office in found}


def claims_held(engine: Engine) -> dict[tuple[str, str], int]:
    """How many open work items they hold, by subject and office; who holds none is left out."""
    held = _ITEMS.holder, _ITEMS.office
    wanted = select(*held, func.count()).where(_ITEMS.closed_at.is_(None), _ITEMS.holder != "").group_by(*held)
    with engine.connect() as connection:
        return {(holder, office): n for holder, office, n in connection.execute(wanted)}


def settled(engine: Engine, subject: str) -> list[Account]:
    """Where they work: the one place from which they have called, or else wherever somebody registered them."""
    known = accounts(engine, subject)
    return [one for one in known if one.signed_in_at is not None] or known


def works_at(engine: Engine, subject: str, office: str, roles: Collection[str] | None = None) -> bool:
    """Whether they work there, as one of these roles."""
    return any(one.office == office and (roles is None or one.role in roles) for one in settled(engine, subject))


def officers(engine: Engine, offices: Iterable[str]) -> list[OfficerAnswer]:
    """Who works at these offices, and who did: by office, subject and time."""
    wanted = select(AccountRow).where(col(AccountRow.office).in_(tuple(offices)))
    return _found(engine, OfficerAnswer, wanted.order_by(_ACCOUNTS.office, _ACCOUNTS.subject, _ACCOUNTS.number))


def officer(engine: Engine, subject: str, office: str) -> OfficerAnswer | None:
    """What was registered of them at that office last."""
    wanted = select(AccountRow).where(AccountRow.subject == subject, AccountRow.office == office)
    return next(iter(_found(engine, OfficerAnswer, wanted.order_by(_ACCOUNTS.number.desc()))), None)


def substitutions(engine: Engine, offices: Iterable[str]) -> list[SubstitutionAnswer]:
    """All substitutions at these offices, also past and called-off ones, by their first day."""
    wanted = select(SubstitutionRow).where(col(SubstitutionRow.office).in_(tuple(offices)))
    return _found(engine, SubstitutionAnswer, wanted.order_by(col(SubstitutionRow.from_on), SubstitutionRow.code))


def substitution(engine: Engine, code: str) -> SubstitutionAnswer | None:
    wanted = select(SubstitutionRow).where(SubstitutionRow.code == code)
    return next(iter(_found(engine, SubstitutionAnswer, wanted)), None)


def stands_in_for(engine: Engine, subject: str, on: dt.date) -> list[tuple[str, str]]:
    """Office and role of each absent officer for whom somebody stands in on that day."""
    theirs = select(_SUBSTITUTIONS.office, _ACCOUNTS.role).where(
        _ACCOUNTS.subject == _SUBSTITUTIONS.absent,
        _ACCOUNTS.office == _SUBSTITUTIONS.office,
        _ACCOUNTS.until_at.is_(None),
        _SUBSTITUTIONS.substitute == subject,
        _SUBSTITUTIONS.from_on <= on,
        _SUBSTITUTIONS.until_on >= on,
        _SUBSTITUTIONS.ended_at.is_(None),
    )
    with engine.connect() as connection:
        return [(office, role) for office, role in connection.execute(theirs)]


def received_by(engine: Engine, code: str) -> str:
    """The office that took the case in; empty where the family submitted it."""
    wanted = select(ReceivedRow.office).where(ReceivedRow.case_code == code)
    with engine.connect() as connection:
        return connection.execute(wanted).scalar() or ""


def reads(engine: Engine, code: str, after: int = 0, n_most: int = 1_000) -> tuple[list[ReadAnswer], int | None]:
    """Who has looked at the personal data of the case, in order, and where the list goes on."""
    wanted = select(ReadRow).where(ReadRow.case_code == code, col(ReadRow.number) > after)
    with engine.connect() as connection:
        rows = connection.execute(wanted.order_by(col(ReadRow.number)).limit(n_most + 1)).mappings().all()
    shown = rows[:n_most]
    found = [ReadAnswer(**{name: row[name] for name in ReadAnswer.__pydantic_fields__}) for row in shown]
    return found, shown[-1]["number"] if len(rows) > n_most else None


def _found(engine: Engine, kind: type[Answer], wanted: Select[Any]) -> list[Answer]:
    """The rows as they are shown. Made by name: an object that a session loads has its fields in no order."""
    with engine.connect() as connection:
        return [kind(**row) for row in connection.execute(wanted).mappings()]
