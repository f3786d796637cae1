"""Cases and their timers, as people and systems ask for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import (
    ColumnElement,
    Engine,
    FromClause,
    and_,
    exists,
    func,
    literal,
    literal_column,
    or_,
    select,
    tuple_,
)

from engine.core.codes import meant
from engine.core.events import Timer
from engine.store.documents import number_in
from engine.store.queue import Cursor, Page, with_number
from engine.store.tables import (
    CaseLine,
    CaseRow,
    LeaseRow,
    OutboxRow,
    ReceivedRow,
    ResultRow,
    StageRow,
    TermRow,
    UndeliveredRow,
    table_of,
)
from workflows.law.states import ENDED_STATES, Verb
from workflows.spelling import in_order, plain

_CASES, _STAGES, _TERMS, _OUTBOX, _LEASES, _RECEIVED, _UNDELIVERED = (
    table_of(kind) for kind in (CaseRow, StageRow, TermRow, OutboxRow, LeaseRow, ReceivedRow, UndeliveredRow)
)


@dataclass(frozen=True, slots=True)
class CasesWanted:
    """Which cases. `applicant` and `offices` say whose they must be: None, of all. `text`: name, id or code.

    A case is an office's where one of its stages lay there, or where the office took it in.
    """

    applicant: str | None = None
    offices: frozenset[str] | None = None
    chain: str = ""
    has_ended: bool | None = None
    text: str = ""
    after: Cursor | None = None
    n_most: int = 50
    submitted_from: dt.datetime | None = None
    submitted_before: dt.datetime | None = None

    @property
    def is_by_name(self) -> bool:
        """Names have no digits and a dash at most; ids and codes of cases have more."""
        text = in_order(self.text)
        return bool(plain(text)) and text.count("-") < 2 and not any(char.isdigit() for char in text)

    @property
    def keys(self) -> tuple[str, ...]:
        """What the cases are in the order of."""
        return ("term", "code") if self.is_by_name else ("code",)


def cases(engine: Engine, wanted: CasesWanted) -> Page[CaseLine]:
    """Cases by code; those found by a name by name and code, each once, by the first of its names that is found."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.applicant is not None:
        conditions.append(_CASES.c.applicant == wanted.applicant)
    if wanted.offices is not None:
        at = and_(_STAGES.c.case_code == _CASES.c.code, _STAGES.c.office.in_(wanted.offices))
        took_in = and_(_RECEIVED.c.case_code == _CASES.c.code, _RECEIVED.c.office.in_(wanted.offices))
        conditions.append(or_(exists(select(literal(1)).where(at)), exists(select(literal(1)).where(took_in))))
    if wanted.chain:
        conditions.append(_CASES.c.chain == wanted.chain)
    if wanted.has_ended is not None:
        conditions.append(_CASES.c.has_ended.is_(wanted.has_ended))
    if wanted.submitted_from is not None:
        conditions.append(_CASES.c.submitted_at >= wanted.submitted_from)
    if wanted.submitted_before is not None:
        conditions.append(_CASES.c.submitted_at < wanted.submitted_before)
    text, asked = plain(wanted.text), select(CaseRow)
    order: tuple[ColumnElement[str], ...] = (_CASES.c.code,)
    if wanted.is_by_name:
        order = (_TERMS.c.term, _TERMS.c.case_code)  # as the index of the terms has them
        asked = asked.add_columns(_TERMS.c.term).join(_TERMS, _TERMS.c.case_code == _CASES.c.code)
        conditions += [*_begins(_TERMS, text), ~_found_before(text)]
    elif text:
        number = number_in(wanted.text)
        conditions.append(or_(_CASES.c.code == meant(wanted.text), _CASES.c.code.in_(with_number(number))))
    if wanted.after is not None:
        conditions.append(tuple_(*order) > tuple_(*(literal(value) for value in wanted.after)))
    asked = asked.where(*conditions).order_by(*order).limit(wanted.n_most + 1)
    with engine.connect() as connection:
        found = connection.execute(asked).mappings().all()
    shown = found[: wanted.n_most]
    after = tuple(shown[-1][key] for key in wanted.keys) if len(found) > wanted.n_most else None
    return Page([CaseLine(**row) for row in shown], after)


def _begins(terms: FromClause, text: str) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Terms that begin so, as a range of the index."""
    return terms.c.term >= text, terms.c.term < text + "\U0010ffff"


def _found_before(text: str) -> ColumnElement[bool]:
    """The case of the term is found by an earlier one of its terms already: looked up, so that the order is kept."""
    other = _TERMS.alias()
    earlier = tuple_(other.c.term, other.c.field) < tuple_(_TERMS.c.term, _TERMS.c.field)
    return exists().where(other.c.case_code == _TERMS.c.case_code, *_begins(other, text), earlier)


def timers_of(engine: Engine, code: str) -> list[Timer]:
    """The timers of a case that wait, the earliest first; of a renewed lease the one that ends it."""
    names = ("case_code", "stage", "visit", "about", "due_at", "claim")
    renewed = exists().where(
        _LEASES.c.case_code == _OUTBOX.c.case_code,
        _LEASES.c.stage == _OUTBOX.c.stage,
        _LEASES.c.claim == _OUTBOX.c.claim,
        _LEASES.c.until_at != _OUTBOX.c.due_at,
    )
    wanted = select(*(_OUTBOX.c[name] for name in names)).where(
        _OUTBOX.c.case_code == code,
        _OUTBOX.c.kind == "timer",
        _OUTBOX.c.done_at.is_(None),
        ~(and_(_OUTBOX.c.about == Verb.RELEASE.value, renewed)),
    )
    with engine.connect() as connection:
        found = connection.execute(wanted.order_by(_OUTBOX.c.due_at, _OUTBOX.c.key)).all()
    return [Timer(case, stage, visit, Verb(about), due_at, claim) for case, stage, visit, about, due_at, claim in found]


class OutboxFigures(NamedTuple):
    """How many timers wait, how many were given up, and when the first of the due ones was due."""

    n_pending: int
    n_given_up: int
    first_due_at: dt.datetime | None


def outbox_figures(engine: Engine, now: dt.datetime) -> OutboxFigures:
    is_given_up, is_due = _OUTBOX.c.try_at.is_(None), _OUTBOX.c.try_at <= now
    wanted = select(func.count(), func.count().filter(is_given_up), func.min(_OUTBOX.c.due_at).filter(is_due)).where(
        _OUTBOX.c.kind == literal_column("'timer'"),  # as the index has it
        _OUTBOX.c.done_at.is_(None),
    )
    with engine.connect() as connection:
        return OutboxFigures._make(connection.execute(wanted).one())


def replaced(engine: Engine, code: str) -> dict[str, str]:
    """Results of the case that were corrected or revoked, with the case that did."""
    row = table_of(ResultRow).c
    found = select(row.result, row.superseded_by).where(row.case_code == code, row.superseded_by.is_not(None))
    with engine.connect() as connection:
        return {row.result: row.superseded_by for row in connection.execute(found)}


def in_hand(engine: Engine) -> dict[str, tuple[int, int]]:
    """By office, how many of its stages have not ended, and of how many it has yet to hand the results over."""
    office, given = _STAGES.c.office, _UNDELIVERED.c.office
    open_ = select(office, func.count()).where(office != "", _STAGES.c.state.not_in(ENDED_STATES)).group_by(office)
    undelivered = select(given, func.count()).group_by(given)
    with engine.connect() as connection:
        n_open, n_undelivered = (
            {row[0]: row[1] for row in connection.execute(wanted)} for wanted in (open_, undelivered)
        )
    return {code: (n_open.get(code, 0), n_undelivered.get(code, 0)) for code in n_open.keys() | n_undelivered}


def in_hand_at(engine: Engine, offices: Collection[str]) -> list[tuple[str, str, int, str]]:
    """Case, stage, visit and office of the stages that lie at one of these offices and have not ended, or whose results
    are not handed over.
    """
    stage, there = _STAGES.c, _UNDELIVERED.c
    is_to_hand_over = exists().where(there.case_code == stage.case_code, there.stage == stage.stage)
    wanted = select(stage.case_code, stage.stage, stage.visit, stage.office).where(
        stage.office.in_(tuple(offices)), or_(stage.state.not_in(ENDED_STATES), is_to_hand_over)
    )
    with engine.connect() as connection:
        return [(case, code, visit, office) for case, code, visit, office in connection.execute(wanted)]
