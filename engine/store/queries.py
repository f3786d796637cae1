"""Cases, their timers and events, as people and systems ask for them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Engine,
    and_,
    exists,
    func,
    literal,
    or_,
    select,
    tuple_,
)

from engine.core.events import Timer
from engine.core.journal import instant_text
from engine.store.queue import Cursor, Page, with_id
from engine.store.tables import (
    CaseRow,
    EventRow,
    LeaseRow,
    OutboxRow,
    StageRow,
    TermRow,
    table_of,
)
from workflows.files.offices import plain
from workflows.law.states import Verb

_CASES, _STAGES, _TERMS, _EVENTS, _OUTBOX, _LEASES = (
    table_of(kind) for kind in (CaseRow, StageRow, TermRow, EventRow, OutboxRow, LeaseRow)
)


@dataclass(frozen=True, slots=True)
class CasesWanted:
    """Which cases. `applicant` and `offices` say whose they must be: None, of all. `text`: name, id or code."""

    applicant: str | None = None
    offices: frozenset[str] | None = None
    chain: str = ""
    has_ended: bool | None = None
    text: str = ""
    after: Cursor | None = None
    n_most: int = 50

    @property
    def is_by_name(self) -> bool:
        """Names have neither digits nor dashes; ids and codes of cases do."""
        text = plain(self.text)
        return bool(text) and not any(char.isdigit() or char == "-" for char in text)

    @property
    def keys(self) -> tuple[str, ...]:
        """What the cases are in the order of."""
        return ("term", "code", "field") if self.is_by_name else ("code",)


_SHOWN = ("code", "chain", "edition_on", "submitted_at", "group_due_at", "has_ended")
_KEYS = {"term": _TERMS.c.term, "code": _CASES.c.code, "field": _TERMS.c.field}


def cases(engine: Engine, wanted: CasesWanted) -> Page:
    """Cases by code; those found by a name by name and code."""
    conditions: list[ColumnElement[bool]] = []
    if wanted.applicant is not None:
        conditions.append(_CASES.c.applicant == wanted.applicant)
    if wanted.offices is not None:
        at = and_(_STAGES.c.case_code == _CASES.c.code, _STAGES.c.office.in_(wanted.offices))
        conditions.append(exists(select(literal(1)).where(at)))
    if wanted.chain:
        conditions.append(_CASES.c.chain == wanted.chain)
    if wanted.has_ended is not None:
        conditions.append(_CASES.c.has_ended.is_(wanted.has_ended))
    asked = select(*(_CASES.c[name] for name in _SHOWN))
    text, order = plain(wanted.text), tuple(_KEYS[key] for key in wanted.keys)
    if wanted.is_by_name:
        asked = asked.add_columns(_TERMS.c.term, _TERMS.c.field).join(_TERMS, _TERMS.c.case_code == _CASES.c.code)
        conditions += [_TERMS.c.term >= text, _TERMS.c.term < text + "\U0010ffff"]
    elif text:
        conditions.append(or_(_CASES.c.code == wanted.text.strip(), _CASES.c.code.in_(with_id(text))))
    if wanted.after is not None:
        conditions.append(tuple_(*order) > tuple_(*(literal(value) for value in wanted.after)))
    with engine.connect() as connection:
        asked = asked.where(*conditions).order_by(*order).limit(wanted.n_most + 1)
        found: list[Mapping[str, Any]] = [dict(row) for row in connection.execute(asked).mappings()]
    rows = found[: wanted.n_most]
    return Page(rows, tuple(rows[-1][key] for key in wanted.keys) if len(found) > wanted.n_most else None)


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
    return [
        Timer(case, stage, visit, Verb(about), dt.datetime.fromisoformat(due_at), claim)
        for case, stage, visit, about, due_at, claim in found
    ]


def journal(engine: Engine, code: str, after: int) -> list[Mapping[str, Any]]:
    """The entries of a case after a number, as they are written."""
    names = (
        _EVENTS.c.number,
        _EVENTS.c.schema_number,
        _EVENTS.c.data.label("text"),
        _EVENTS.c.previous,
        _EVENTS.c.hash,
    )
    wanted = select(*names).where(_EVENTS.c.case_code == code, _EVENTS.c.number > after).order_by(_EVENTS.c.number)
    with engine.connect() as connection:
        return [dict(row) for row in connection.execute(wanted).mappings()]


def events(engine: Engine, after: int, n_most: int) -> list[Mapping[str, Any]]:
    """Events of all cases after a position, in the order of their commits."""
    names = ("position", "case_code", "number", "schema_number", "data", "previous", "hash")
    wanted = select(*(_EVENTS.c[name] for name in names)).where(_EVENTS.c.position > after)
    with engine.connect() as connection:
        found = connection.execute(wanted.order_by(_EVENTS.c.position).limit(n_most))
        return [dict(row) for row in found.mappings()]


def last_position(engine: Engine) -> int:
    """That of the last event of all; 0 when there is none."""
    with engine.connect() as connection:
        return connection.execute(select(func.max(_EVENTS.c.position))).scalar_one() or 0


def outbox_figures(engine: Engine, now: dt.datetime) -> Mapping[str, Any]:
    """Timers that wait, those given up, and when the first of the due ones was due."""
    waits = _OUTBOX.c.kind == "timer", _OUTBOX.c.done_at.is_(None)
    with engine.connect() as connection:
        n_pending = connection.execute(select(func.count()).select_from(_OUTBOX).where(*waits)).scalar_one()
        given_up = select(func.count()).select_from(_OUTBOX).where(*waits, _OUTBOX.c.try_at.is_(None))
        due = select(func.min(_OUTBOX.c.due_at)).where(*waits, _OUTBOX.c.try_at <= instant_text(now))
        first = connection.execute(due).scalar_one()
        return {"n_pending": n_pending, "n_given_up": connection.execute(given_up).scalar_one(), "first_due_at": first}
