"""What one event changes in the projections, as rows to write. Pure: a journal gives the same rows at any time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, NamedTuple

from engine.core.case import AT_OFFICE, Case, Stage
from engine.core.events import Event, Message, Timer
from engine.core.journal import SCHEMA, Entry, instant_text
from engine.core.once import Once, given_once
from engine.core.payloads import Approved, Superseding
from engine.store.statements import Statement, Statements
from workflows.catalogue import known
from workflows.law.notation import Carried
from workflows.law.states import State, Verb

Row = dict[str, Any]
_HANDED_OVER = frozenset({Verb.DELIVER_RESULT, Verb.REOPEN})  # or to be given anew


class Write(NamedTuple):
    """A row for a statement. `must_change`: the statement has to find a row to change."""

    statement: Statement
    row: Row
    must_change: bool = False


def writes(event: Event, before: Case, after: Case, sql: Statements) -> list[Write]:
    """What the event changes besides the row of its case, in order."""
    code = event.case
    if event.stage is None:
        if event.number == 1:
            return [Write(sql.add_stage, {"case_code": code, **_stage(stage)}) for stage in after.stages.values()]
        return []
    old, new = before.stages[event.stage], after.stages[event.stage]
    move = sql.move_stage if new.office == old.office else sql.pass_stage
    found = [Write(move, {"case_code": code, "stage_code": new.code, **_stage(new)}, True)]
    found += _items(event, old, new, sql)
    of_stage = {"case_code": code, "stage_code": new.code}
    if event.verb in _HANDED_OVER:
        found.append(Write(sql.end_undelivered, of_stage))
    if old.state is new.state is State.APPROVED and new.office != old.office:
        there = {**of_stage, "office": new.office}
        found += [Write(sql.pass_undelivered, there, True), Write(sql.pass_given, there, True)]
    if isinstance(told := event.data, Approved):
        found.append(Write(sql.add_undelivered, {**of_stage, "office": new.office, "since": instant_text(event.at)}))
        given: list[Once] = []
        for result, values in told.results.items():
            row = {"number": event.number, "dong": values.get("dong")}
            if result in old.results:
                found.append(Write(sql.renew_result, {"case_code": code, "of_result": result, **row}, True))
                found.append(Write(sql.end_unique, {"case_code": code, "of_result": result}))
            else:
                found.append(Write(sql.add_result, {"case_code": code, "result": result, "superseded_by": None, **row}))
            for one in given_once(after, event.office, values, _shapes(after)):
                if one not in given:  # what several results of a ruling name is given once
                    given.append(one)
                    found.append(Write(sql.add_unique, {**one._asdict(), "case_code": code, "result": result}))
    if isinstance(told, Superseding):
        gone = told.supersedes
        row = {"case_code": gone.case, "of_result": gone.result, "superseded_by": code}
        found.append(Write(sql.supersede, row, True))
    return found


def _shapes(case: Case) -> Iterator[Carried]:
    """Those of what the case's results carry."""
    editions = (one for one in known() if (one.chain, one.in_force_on) == (case.chain, case.edition_on))
    return (shape for edition in editions for shape in edition.carried)


def _items(event: Event, old: Stage, new: Stage, sql: Statements) -> list[Write]:
    """The work item that the stage opens, changes or closes."""
    was, is_there = old.state in AT_OFFICE, new.state in AT_OFFICE
    if not was and not is_there:
        return []
    where = {"case_code": event.case, "stage_code": new.code}
    row = {"visit": new.visit, "office": new.office, "due_at": _due(new), "holder": new.holder}
    named = {**where, "was_office": old.office, "office": new.office, "due_at": row["due_at"]}
    if is_there and was:
        if new.office == old.office and row["due_at"] == _due(old):
            return [Write(sql.hold_item, {**where, **row}, True)]
        return [Write(sql.change_item, {**where, **row}, True), Write(sql.move_names, named, True)]
    at = instant_text(event.at)
    if is_there:
        opened = {"case_code": event.case, "opened_by": event.number, "stage": new.code, **row}
        found = [Write(sql.open_item, {**opened, "opened_at": at, "closed_at": None})]
        return [*found, Write(sql.add_names, {**named, **opened, "of_case": event.case})]
    return [Write(sql.close_item, {**where, "closed_at": at}, True), Write(sql.end_names, named, True)]


def event_row(entry: Entry) -> Row:
    event = entry.event
    return {
        "case_code": event.case,
        "number": event.number,
        "kind": event.kind,
        "at": instant_text(event.at),
        "schema_number": SCHEMA,
        "data": entry.text,
        "previous": entry.previous,
        "hash": entry.hash,
    }


def case_row(case: Case, head: str) -> Row:
    assert case.edition_on is not None
    assert case.submitted_at is not None
    return {
        "code": case.code,
        "number": case.number,
        "head": head,
        "chain": case.chain,
        "applicant": case.applicant,
        "edition_on": case.edition_on.isoformat(),
        "submitted_at": instant_text(case.submitted_at),
        "group_due_at": _text(case.group.due_at if case.group else None),
        "has_ended": case.has_ended,
    }


def moved_row(before: Case, case: Case, head: str) -> Row:
    """What of it changes when it goes on."""
    due_at = _text(case.group.due_at if case.group else None)
    moved = {"number": case.number, "head": head, "group_due_at": due_at, "has_ended": case.has_ended}
    return {**moved, "case_code": case.code, "was": before.number}


def timer_key(timer: Timer) -> str:
    """Names the timer: one of each kind for one visit, claim and instant."""
    return f"{timer.case}/{timer.stage}/{timer.visit}/{timer.claim}/{timer.verb}/{instant_text(timer.at)}"


def timer_row(timer: Timer, number: int) -> Row:
    """`number` is that of the last event of its decision."""
    mine = {"visit": timer.visit, "claim": timer.claim, "about": timer.verb.value}
    return _outbox(timer_key(timer), "timer", timer.at, case_code=timer.case, number=number, stage=timer.stage, **mine)


def message_row(message: Message, at: dt.datetime, is_done: bool) -> Row:
    """A message that an event causes at that instant; `is_done`: it reaches its reader at once."""
    case, number, stage = message.case, message.number, message.stage
    mine = {"about": message.about, "recipient": str(message.to), "done_at": instant_text(at) if is_done else None}
    key = message_key(case, number, str(message.to))
    return _outbox(key, "message", at, case_code=case, number=number, stage=stage, **mine)


def message_key(case: str, number: int, recipient: str) -> str:
    """Names the message about an event to somebody."""
    return f"{case}/{number}/{recipient}"


def delivery_row(event: Event, recipient: str, at: dt.datetime) -> Row:
    """That somebody outside is to be told of an event, to be tried from that instant of the machine on."""
    key = message_key(event.case, event.number, recipient)
    mine = {"about": event.kind, "recipient": recipient, "try_at": instant_text(at)}
    return _outbox(key, "message", event.at, case_code=event.case, number=event.number, stage=event.stage, **mine)


def _outbox(key: str, kind: str, at: dt.datetime, **more: Any) -> Row:
    """What is to be seen to at that instant and was not tried yet."""
    ordinary = {"visit": 0, "claim": 0, "recipient": "", "done_at": None, "tries": 0, "failure": ""}
    return {"key": key, "kind": kind, "due_at": instant_text(at), "try_at": instant_text(at), **ordinary, **more}


def _stage(stage: Stage) -> Row:
    return {
        "stage": stage.code,
        "state": stage.state.value,
        "visit": stage.visit,
        "claim": stage.claim,
        "holder": stage.holder,
        "office": stage.office,
        "due_at": _due(stage),
    }


def _due(stage: Stage) -> str | None:
    return _text(stage.clock.due_at if stage.clock else None)


def _text(at: dt.datetime | None) -> str | None:
    return None if at is None else instant_text(at)
