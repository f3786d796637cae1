"""The statements of the write path: SQL text made once from the tables, sent as it stands with its values in order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    Dialect,
    Executable,
    Table,
    bindparam,
    cast,
    delete,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import registry

from engine.store import tables as t
from engine.store.names import names_in


class Statement(NamedTuple):
    """`names` are those of its values, in the order in which the text has their places."""

    text: str
    names: tuple[str, ...]

    def values(self, row: Mapping[str, Any]) -> tuple[Any, ...]:
        return tuple(row[name] for name in self.names)


class Statements(NamedTuple):
    """In the order in which a command may send them."""

    answer: Statement
    item: Statement
    head: Statement
    events: Statement
    every: Statement
    standing: Statement
    superseded: Statement
    add_case: Statement
    move_case: Statement
    add_event: Statement
    add_stage: Statement
    move_stage: Statement
    open_item: Statement
    change_item: Statement
    close_item: Statement
    add_result: Statement
    renew_result: Statement
    supersede: Statement
    add_outbox: Statement
    end_timers: Statement
    waits: Statement
    end_outbox: Statement
    fail_outbox: Statement
    due_timers: Statement
    lease: Statement
    add_lease: Statement
    renew_lease: Statement
    add_read: Statement
    add_officer: Statement
    end_officer: Statement
    add_substitution: Statement
    end_substitution: Statement
    add_document: Statement
    add_term: Statement
    add_answer: Statement
    add_names: Statement
    move_names: Statement
    end_names: Statement


def statements(dialect: Dialect) -> Statements:
    """All of them as this kind of database spells them. Each value is bound under the name of its column."""
    return _spelled(f"{dialect.name}.{dialect.driver}")


@cache
def _spelled(name: str) -> Statements:
    dialect = registry.load(name)()

    def made(statement: Executable) -> Statement:
        compiled = statement.compile(dialect=dialect)  # type: ignore[attr-defined]
        return Statement(str(compiled).replace("\n", ""), tuple(compiled.positiontup or ()))

    def adding(table: Table) -> Statement:
        return made(insert(table).values({c.name: bindparam(c.name) for c in table.c if c.name != "position"}))

    def bound(*names: str) -> dict[str, Any]:
        return {name: bindparam(name) for name in names}

    cases, stages, events, items = (t.table_of(kind) for kind in (t.CaseRow, t.StageRow, t.EventRow, t.WorkItemRow))
    the_case: BindParameter[str] = bindparam("case_code")
    the_stage: BindParameter[str] = bindparam("stage_code")
    outbox, answers, documents, results, terms = (
        t.table_of(kind) for kind in (t.OutboxRow, t.IdempotencyRow, t.DocumentRow, t.ResultRow, t.TermRow)
    )
    leases, reads, officers, substitutions, names = (
        t.table_of(kind) for kind in (t.LeaseRow, t.ReadRow, t.OfficerRow, t.SubstitutionRow, t.QueueNameRow)
    )
    is_named = names.c.office == bindparam("was_office"), names.c.case_code == the_case, names.c.stage == the_stage
    is_lease = leases.c.case_code == the_case, leases.c.stage == the_stage, leases.c.claim == bindparam("of_claim")
    is_timer = outbox.c.kind == literal_column("'timer'"), outbox.c.done_at.is_(None)
    is_open = items.c.case_code == the_case, items.c.stage == the_stage, items.c.closed_at.is_(None)
    is_result = results.c.case_code == the_case, results.c.result == bindparam("of_result")
    return Statements(
        answer=made(
            select(*(answers.c[name] for name in ("request", "case_code", "first", "last", "answer"))).where(
                answers.c.key == bindparam("key")
            )
        ),
        item=made(
            select(items.c.stage, items.c.office, items.c.visit).where(
                items.c.case_code == the_case, items.c.opened_by == bindparam("opened_by")
            )
        ),
        head=made(select(cases.c.number, cases.c.head).where(cases.c.code == bindparam("code"))),
        events=made(
            select(events.c.number, events.c.schema_number, events.c.data, events.c.previous, events.c.hash)
            .where(events.c.case_code == the_case, events.c.number <= bindparam("upto"))
            .order_by(events.c.number)
        ),
        every=made(
            select(
                events.c.position,
                events.c.case_code,
                events.c.number,
                events.c.hash,
                events.c.kind,
                events.c.at,
                events.c.schema_number,
                events.c.data,
                events.c.previous,
            ).order_by(events.c.position)
        ),
        standing=made(
            select(results.c.result).where(
                results.c.case_code == the_case,
                or_(results.c.superseded_by.is_(None), results.c.superseded_by == bindparam("by")),
            )
        ),
        superseded=made(
            select(results.c.case_code, results.c.result, results.c.superseded_by).where(
                results.c.superseded_by.is_not(None)
            )
        ),
        add_case=adding(cases),
        move_case=made(
            update(cases)
            .where(cases.c.code == bindparam("case_code"), cases.c.number == bindparam("was"))
            .values(bound("number", "head", "group_due_at", "has_ended"))
        ),
        add_event=adding(events),
        add_stage=adding(stages),
        move_stage=made(
            update(stages)
            .where(stages.c.case_code == the_case, stages.c.stage == the_stage)
            .values(bound("state", "visit", "claim", "holder", "office", "due_at"))
        ),
        open_item=adding(items),
        change_item=made(update(items).where(*is_open).values(bound("visit", "office", "due_at", "holder"))),
        close_item=made(update(items).where(*is_open).values(bound("closed_at"))),
        add_result=adding(results),
        renew_result=made(update(results).where(*is_result).values(bound("number", "personal_id", "dong"))),
        supersede=made(
            update(results).where(*is_result, results.c.superseded_by.is_(None)).values(bound("superseded_by"))
        ),
        add_outbox=adding(outbox),
        end_timers=made(update(outbox).where(outbox.c.case_code == the_case, *is_timer).values(bound("done_at"))),
        waits=made(select(outbox.c.tries).where(outbox.c.key == bindparam("of_key"), outbox.c.done_at.is_(None))),
        fail_outbox=made(
            update(outbox)
            .where(outbox.c.key == bindparam("of_key"), outbox.c.done_at.is_(None))
            .values(bound("try_at", "tries", "failure"))
        ),
        # no LIMIT, which some dialects bind with more values: whoever reads takes the first rows only
        due_timers=made(
            select(
                outbox.c.case_code,
                outbox.c.stage,
                outbox.c.visit,
                outbox.c.about,
                outbox.c.due_at,
                outbox.c.claim,
                outbox.c.try_at,
            )
            .where(*is_timer, outbox.c.try_at <= bindparam("until"))
            .order_by(outbox.c.try_at)
        ),
        lease=made(select(leases.c.until_at).where(*is_lease)),
        add_lease=adding(leases),
        renew_lease=made(update(leases).where(*is_lease).values(bound("until_at"))),
        add_read=made(insert(reads).values({c.name: bindparam(c.name) for c in reads.c if c.name != "number"})),
        add_officer=adding(officers),
        end_officer=made(delete(officers).where(officers.c.subject == bindparam("of_subject"))),
        add_substitution=adding(substitutions),
        end_substitution=made(
            update(substitutions)
            .where(substitutions.c.code == bindparam("of_code"), substitutions.c.ended_at.is_(None))
            .values(bound("ended_at"))
        ),
        end_outbox=made(
            update(outbox)
            .where(outbox.c.key == bindparam("of_key"), outbox.c.done_at.is_(None))
            .values(bound("done_at"))
        ),
        add_document=adding(documents),
        add_term=adding(terms),
        add_answer=adding(answers),
        add_names=made(
            insert(names).from_select(
                [column.name for column in names.c],
                select(
                    *(
                        cast(bindparam(name), names.c[name].type)
                        for name in ("office", "case_code", "stage", "opened_by", "due_at")
                    ),
                    names_in(bindparam("of_case")),
                ),
            )
        ),
        move_names=made(update(names).where(*is_named).values(bound("office", "due_at"))),
        end_names=made(delete(names).where(*is_named)),
    )
