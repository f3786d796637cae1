"""The statements of the write path: SQL text made once from the tables, sent as it stands with its values in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Dialect,
    Executable,
    String,
    Table,
    bindparam,
    cast,
    delete,
    exists,
    func,
    insert,
    literal_column,
    or_,
    select,
    update,
)
from sqlalchemy.dialects import registry
from sqlmodel import SQLModel

from engine.core.once import Once
from engine.store import tables as t
from engine.store.columns import as_written
from engine.store.queue_names import names_in
from engine.store.reading import select_events

_CASES, _STAGES, _EVENTS, _ITEMS, _OUTBOX, _LEASES = (
    t.table_of(kind) for kind in (t.CaseRow, t.StageRow, t.EventRow, t.WorkItemRow, t.OutboxRow, t.LeaseRow)
)
_RESULTS, _UNIQUE, _ANSWERS, _ACCOUNTS, _SUBSTITUTIONS, _NAMES = (
    t.table_of(kind)
    for kind in (t.ResultRow, t.UniqueRow, t.IdempotencyRow, t.AccountRow, t.SubstitutionRow, t.QueueNameRow)
)

_TERMS, _KNOWN, _DOCUMENTS, _READS, _RECEIVED, _RECORDS, _CHECKPOINTS, _WEBHOOKS, _UNDELIVERED = (
    t.table_of(kind)
    for kind in (
        t.TermRow, t.KnownRow, t.DocumentRow, t.ReadRow, t.ReceivedRow, t.RecordRow, t.CheckpointRow, t.WebhookRow,
        t.UndeliveredRow,
    )
)  # fmt: skip

_CASE: BindParameter[str] = bindparam("case_code")
_STAGE: BindParameter[str] = bindparam("stage_code")


class Statement(NamedTuple):
    """`names` are those of its values, in the order in which the text has their places; `values` takes them."""

    text: str
    names: tuple[str, ...]
    values: Callable[[Mapping[str, Any]], tuple[Any, ...]]


class Statements:
    """All of them by name, as one kind of database spells them.

    A value is bound under the name of its column; what a row is looked for by may have another, such as `of_key`, for
    an update may set that column.
    """

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._journal()
        self._work()
        self._results()
        self._timers()
        self._people()
        self._told()
        self._beside()
        self.name_of = {one.text: name for name, one in vars(self).items() if isinstance(one, Statement)}

    def _made(self, statement: Executable) -> Statement:
        compiled = statement.compile(dialect=self._dialect)  # type: ignore[attr-defined]
        return Statement(str(compiled).replace("\n", ""), names := tuple(compiled.positiontup or ()), _taker(names))

    def _adding(self, kind: type[SQLModel], by_itself: str = "") -> Statement:
        """A whole row; `by_itself` is the column whose value the database gives."""
        table = t.table_of(kind)
        return self._made(insert(table).values(_bound(*(c.name for c in table.c if c.name != by_itself))))

    def _reading(self, table: Table) -> Statement:
        """All rows by their key, as they are written."""
        return self._made(select(*as_written(*table.c)).order_by(*table.primary_key.columns))

    def _journal(self) -> None:
        """Cases, their events and documents, and answers under their keys."""
        case, event, answer, kept = _CASES.c, _EVENTS.c, _ANSWERS.c, _DOCUMENTS.c
        # what a key was answered
        shown = answer.request, answer.case_code, answer.first, answer.last, answer.answer
        self.answer = self._made(select(*shown).where(answer.key == bindparam("key")))
        self.add_answer = self._adding(t.IdempotencyRow)
        self.keep_answer = self._adding(t.KeptAnswerRow)
        # where a case stands
        self.head = self._made(select(case.number, case.head).where(case.code == bindparam("code")))
        # a case's events up to a number, and those of all cases
        upto = event.case_code == _CASE, event.number <= bindparam("upto")
        self.events = self._made(select_events().where(*upto).order_by(event.number))
        self.every = self._made(select_events().order_by(event.position))
        self.add_event = self._adding(t.EventRow, "position")
        self.add_case = self._adding(t.CaseRow)
        # a case goes on, unless somebody was quicker
        is_as_it_was = case.code == _CASE, case.number == bindparam("was")
        moved = _bound("number", "head", "group_due_at", "has_ended")
        self.move_case = self._made(update(_CASES).where(*is_as_it_was).values(moved))
        self.add_document = self._adding(t.DocumentRow)
        self.add_term = self._adding(t.TermRow)
        self.add_number = self._adding(t.OtherNumberRow)
        numbers = t.table_of(t.OtherNumberRow)
        self.end_numbers = self._made(delete(numbers).where(numbers.c.case_code == bindparam("of_case")))
        # what is declared now, by its digest
        is_declared = kept.case_code == _CASE, kept.digest == bindparam("digest")
        self.declared = self._made(select(kept.content).where(*is_declared))
        # cases whose event is known by the same
        self.add_known = self._adding(t.KnownRow)
        is_known = _KNOWN.c.digest == bindparam("digest")
        self.known = self._made(select(_KNOWN.c.case_code).where(is_known).order_by(_KNOWN.c.case_code))
        # what a case was searched by and known by before it was declared anew
        for_terms, for_known = (one.c.case_code == bindparam("of_case") for one in (_TERMS, _KNOWN))
        self.end_terms = self._made(delete(_TERMS).where(for_terms))
        self.end_known = self._made(delete(_KNOWN).where(for_known))

    def _work(self) -> None:
        """Stages, their work items, and the names beside open ones. A claim is `move_stage` and `hold_item`.

        An update names no column of an index that stays as it is: SQLite would write the index anew.
        """
        stage, item, name = _STAGES.c, _ITEMS.c, _NAMES.c
        self.add_stage = self._adding(t.StageRow)
        move = update(_STAGES).where(stage.case_code == _CASE, stage.stage == _STAGE)
        moved = _bound("state", "visit", "claim", "holder", "due_at")
        self.move_stage = self._made(move.values(moved))
        # to an office, or to another one
        self.pass_stage = self._made(move.values(moved | _bound("office")))
        # whose a work item is, open or closed
        is_item = item.case_code == _CASE, item.opened_by == bindparam("opened_by")
        self.item = self._made(select(item.stage, item.office, item.visit).where(*is_item))
        self.open_item = self._adding(t.WorkItemRow)
        # the open one of a stage
        is_open = item.case_code == _CASE, item.stage == _STAGE, item.closed_at.is_(None)
        changed = _bound("visit", "office", "due_at", "holder")
        self.change_item = self._made(update(_ITEMS).where(*is_open).values(changed))
        self.hold_item = self._made(update(_ITEMS).where(*is_open).values(_bound("visit", "holder")))
        self.close_item = self._made(update(_ITEMS).where(*is_open).values(_bound("closed_at")))
        # what a queue is searched by, made from the terms of the case; it moves with its work item
        place = [cast(bindparam(of), name[of].type) for of in ("office", "case_code", "stage", "opened_by", "due_at")]
        made = select(*place, names_in(bindparam("of_case")))
        self.add_names = self._made(insert(_NAMES).from_select(list(name.keys()), made))
        is_named = name.office == bindparam("was_office"), name.case_code == _CASE, name.stage == _STAGE
        self.move_names = self._made(update(_NAMES).where(*is_named).values(_bound("office", "due_at")))
        self.end_names = self._made(delete(_NAMES).where(*is_named))
        # as the terms of the case are now
        of_case: BindParameter[str] = bindparam("of_case")
        self.renew_names = self._made(update(_NAMES).where(name.case_code == of_case).values(names=names_in(of_case)))

    def _results(self) -> None:
        """What stages have given, and what has replaced it."""
        result = _RESULTS.c
        is_result = result.case_code == _CASE, result.result == bindparam("of_result")
        # results of a case that another case has not replaced
        is_standing = or_(result.superseded_by.is_(None), result.superseded_by == bindparam("by"))
        self.standing = self._made(select(result.result).where(result.case_code == _CASE, is_standing))
        # every replaced result
        replaced = select(result.case_code, result.result, result.superseded_by)
        self.superseded = self._made(replaced.where(result.superseded_by.is_not(None)))
        self.add_result = self._adding(t.ResultRow)
        # what the family has not got yet, by the last work item of its stage; and what it has got, or is given anew
        items, there = _ITEMS.c, _UNDELIVERED.c
        last = select(func.max(items.opened_by)).where(items.case_code == _CASE, items.stage == _STAGE)
        where = [cast(bindparam(name), there[name].type) for name in ("office", "since")]
        made = select(*where, cast(_CASE, String), cast(_STAGE, String), last.scalar_subquery())
        self.add_undelivered = self._made(insert(_UNDELIVERED).from_select(there.keys(), made))
        is_there = there.case_code == _CASE, there.stage == _STAGE
        self.end_undelivered = self._made(delete(_UNDELIVERED).where(*is_there))
        # it is for another office to hand over, which has the work item then
        self.pass_undelivered = self._made(update(_UNDELIVERED).where(*is_there).values(_bound("office")))
        given_by = (
            items.case_code == _CASE,
            items.opened_by == select(there.opened_by).where(*is_there).scalar_subquery(),
        )
        self.pass_given = self._made(update(_ITEMS).where(*given_by).values(_bound("office")))
        # the same result given anew, and one replaced by another case, once only
        self.renew_result = self._made(update(_RESULTS).where(*is_result).values(_bound("number", "dong")))
        # which result carries a value that nobody else may
        is_value = (_UNIQUE.c[name] == bindparam(name) for name in Once._fields)
        self.holder = self._made(select(_UNIQUE.c.case_code, _UNIQUE.c.result).where(*is_value))
        of_result = _UNIQUE.c.case_code == _CASE, _UNIQUE.c.result == bindparam("of_result")
        self.add_unique = self._adding(t.UniqueRow)
        self.end_unique = self._made(delete(_UNIQUE).where(*of_result))
        once = update(_RESULTS).where(*is_result, result.superseded_by.is_(None))
        self.supersede = self._made(once.values(_bound("superseded_by")))

    def _timers(self) -> None:
        """Timers and messages, and leases that were renewed."""
        put, lease = _OUTBOX.c, _LEASES.c
        is_timer = put.kind == literal_column("'timer'"), put.done_at.is_(None)
        waits = put.key == bindparam("of_key"), put.done_at.is_(None)
        self.add_outbox = self._adding(t.OutboxRow)
        # whether one waits, and how often it failed; it is done, or has failed once more
        self.waits = self._made(select(put.tries).where(*waits))
        # when one that waits, or has waited, was done and is tried; it waits anew
        is_it = put.key == bindparam("of_key")
        self.was_put = self._made(select(put.done_at, put.try_at).where(is_it))
        anew = _bound("done_at", "try_at", "tries", "failure")
        self.renew_timer = self._made(update(_OUTBOX).where(is_it).values(anew))
        self.end_outbox = self._made(update(_OUTBOX).where(*waits).values(_bound("done_at")))
        self.fail_outbox = self._made(update(_OUTBOX).where(*waits).values(_bound("try_at", "tries", "failure")))
        # timers of a case that ends: what it has yet to hand over may still pass on. In records of before, all of them
        end = update(_OUTBOX).where(put.case_code == _CASE, *is_timer).values(_bound("done_at"))
        self.end_timers_but_closings = self._made(end.where(put.about != literal_column("'replace_office'")))
        self.end_timers = self._made(end)
        # no LIMIT, which some dialects bind with more values: whoever reads takes the first rows only
        shown = put.case_code, put.stage, put.visit, put.about, put.due_at, put.claim, put.try_at
        is_due = put.try_at <= bindparam("until")
        self.due_timers = self._made(select(*shown).where(*is_timer, is_due).order_by(put.try_at))
        # until when a claim holds that was renewed
        is_lease = lease.case_code == _CASE, lease.stage == _STAGE, lease.claim == bindparam("of_claim")
        self.lease = self._made(select(lease.until_at).where(*is_lease))
        self.add_lease = self._adding(t.LeaseRow)
        self.renew_lease = self._made(update(_LEASES).where(*is_lease).values(_bound("until_at")))

    def _people(self) -> None:
        """Accounts, who stands in for whom, who took a case in, and who has looked at what."""
        account, stood, read = _ACCOUNTS.c, _SUBSTITUTIONS.c, _READS.c
        of_subject: BindParameter[str] = bindparam("of_subject")
        self.add_account = self._adding(t.AccountRow, "number")
        # those of a subject that are open
        names = ("number", "subject", "role", "office", "province", "label", "system", "operations", "signed_in_at")
        open_ = account.subject == bindparam("subject"), account.until_at.is_(None)
        told = select(*as_written(*(account[name] for name in names))).where(*open_)
        self.accounts = self._made(told.order_by(account.number))
        is_account = account.number == bindparam("of_number")
        self.end_account = self._made(update(_ACCOUNTS).where(is_account).values(_bound("until_at")))
        self.sign_in = self._made(update(_ACCOUNTS).where(is_account).values(_bound("signed_in_at")))
        # where they had worked before
        elsewhere = account.subject == of_subject, account.until_at.is_(None), account.number != bindparam("of_number")
        self.end_elsewhere = self._made(update(_ACCOUNTS).where(*elsewhere).values(_bound("until_at")))
        self.add_substitution = self._adding(t.SubstitutionRow)
        # the record of one that is called off stays
        holds, ended = stood.ended_at.is_(None), update(_SUBSTITUTIONS).values(_bound("ended_at"))
        self.end_substitution = self._made(ended.where(stood.code == bindparam("of_code"), holds))
        of_office = stood.absent == of_subject, stood.office == bindparam("of_office")
        self.end_absences = self._made(ended.where(*of_office, holds))
        # told by records of earlier files alone
        self.end_standing_in = self._made(ended.where(stood.substitute == of_subject, holds))
        self.add_received = self._once(_RECEIVED, _RECEIVED.c.case_code == bindparam("of_case"))
        # the same look again is one for a while
        shown = [column for column in read if column.name not in ("number", "at")]
        again = [column == bindparam(f"of_{column.name}") for column in shown]
        self.add_read = self._once(_READS, *again, read.at > bindparam("since"))

    def _told(self) -> None:
        """Webhooks, and what waits for them; a delivery is put, ended and put off as any row of the outbox is."""
        put, hook = _OUTBOX.c, _WEBHOOKS.c
        self.add_webhook = self._adding(t.WebhookRow, "number")
        is_hook, is_open = hook.number == bindparam("of_number"), hook.ended_at.is_(None)
        self.change_webhook = self._made(update(_WEBHOOKS).where(is_hook).values(_bound("url", "kinds")))
        secrets = _bound("secret", "old_secret", "old_until")
        self.rotate_webhook = self._made(update(_WEBHOOKS).where(is_hook).values(secrets))
        self.end_webhook = self._made(update(_WEBHOOKS).where(is_hook, is_open).values(_bound("ended_at")))
        # all go on together: one look at the feed serves them
        behind = hook.place < bindparam("up_to")
        self.move_webhooks = self._made(update(_WEBHOOKS).where(is_open, behind).values(_bound("place")))
        waits = put.kind == literal_column("'message'"), put.done_at.is_(None)
        of_recipient = put.recipient == bindparam("of_recipient")
        self.end_messages = self._made(update(_OUTBOX).where(*waits, of_recipient).values(_bound("done_at")))
        again = _bound("try_at", "tries", "failure")
        self.resend = self._made(update(_OUTBOX).where(*waits, of_recipient, put.try_at.is_(None)).values(again))

    def _once(self, table: Table, *same: ColumnElement[bool]) -> Statement:
        """A row, unless there is one that is the same."""
        columns = [column for column in table.c if column.name != "number"]
        made = select(*(cast(bindparam(one.name), one.type) for one in columns)).where(~exists().where(*same))
        return self._made(insert(table).from_select([one.name for one in columns], made))

    def _beside(self) -> None:
        """Records of what no event tells, checkpoints, and whole rows of what can be made again."""
        record, checkpoint, event = _RECORDS.c, _CHECKPOINTS.c, _EVENTS.c
        self.add_record = self._adding(t.RecordRow)
        self.last_record = self._made(select(record.number, record.hash).order_by(record.number.desc()))
        self.add_checkpoint = self._adding(t.CheckpointRow)
        self.last_checkpoint = self._made(select(checkpoint.number, checkpoint.told).order_by(checkpoint.number.desc()))
        seals = select(event.position, event.hash).where(event.position > bindparam("after"))
        self.seals = self._made(seals.order_by(event.position))
        self.add_origin = self._adding(t.OriginRow)
        self.origin = self._made(select(t.table_of(t.OriginRow).c.id))
        kinds = {str(kind.__tablename__): kind for kind in (*t.TOLD_BY_EVENTS, *t.TOLD_BY_RECORDS)}
        self.whole = {name: self._adding(kind) for name, kind in kinds.items()}
        self.rows = {name: self._reading(t.table_of(kind)) for name, kind in kinds.items()}


def statements(dialect: Dialect) -> Statements:
    """All of them as this kind of database spells them."""
    return _spelled(f"{dialect.name}.{dialect.driver}")


@cache
def _spelled(name: str) -> Statements:
    return Statements(registry.load(name)())


def _taker(names: tuple[str, ...]) -> Callable[[Mapping[str, Any]], tuple[Any, ...]]:
    return itemgetter(*names) if len(names) > 1 else lambda row: tuple(row[name] for name in names)


def _bound(*names: str) -> dict[str, Any]:
    """The columns of these names, each to be set to the value that is bound under it."""
    return {name: bindparam(name) for name in names}
