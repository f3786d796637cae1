"""The tables. Events are the truth; cases, stages, work items and results are projections of them.

Where callers are shown a row as it is, its table is the class that they are answered with, and what is not for them.
The same tables serve SQLite and PostgreSQL; `engine.store.migrations` makes them.
"""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Index, Table, UniqueConstraint, text
from sqlmodel import Field, SQLModel

from engine.store.columns import Day, Instant
from workflows.law.states import State

_STATES = ", ".join(f"'{state.value}'" for state in State)


def _where(condition: str) -> dict[str, Any]:
    """For an index of these rows alone."""
    return {f"{database}_where": text(condition) for database in ("sqlite", "postgresql")}


class CaseLine(SQLModel):
    """A case in a list."""

    code: str = Field(primary_key=True)
    chain: str
    edition_on: dt.date = Field(sa_type=Day)
    submitted_at: dt.datetime = Field(sa_type=Instant)
    group_due_at: dt.datetime | None = Field(sa_type=Instant)
    has_ended: bool


class CaseRow(CaseLine, table=True):
    """A case as its events tell of it. `number` and `head` are those of its last event."""

    __tablename__ = "cases"
    __table_args__: ClassVar = (
        CheckConstraint("number >= 1", name="ck_cases_number"),
        Index("ix_cases_applicant", "applicant", "code"),
    )

    number: int
    head: str
    applicant: str


class StageRow(SQLModel, table=True):
    """A stage as its events tell of it."""

    __tablename__ = "stages"
    __table_args__: ClassVar = (
        CheckConstraint(f"state IN ({_STATES})", name="ck_stages_state"),
        CheckConstraint("visit >= 0 AND claim >= 0", name="ck_stages_visit"),
        Index("ix_stages_office", "office", "case_code"),
    )

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    stage: str = Field(primary_key=True)
    state: str
    visit: int
    claim: int
    holder: str
    office: str
    due_at: dt.datetime | None = Field(sa_type=Instant)


class EventRow(SQLModel, table=True):
    """One entry of the journal: nothing rewrites it. `position` is its place among the events of all cases."""

    __tablename__ = "events"
    __table_args__: ClassVar = (
        UniqueConstraint("case_code", "number", name="uq_events_number"),
        UniqueConstraint("case_code", "previous", name="uq_events_previous"),
        CheckConstraint("number >= 1", name="ck_events_number"),
    )

    position: int | None = Field(default=None, primary_key=True)
    case_code: str = Field(foreign_key="cases.code")
    number: int
    kind: str
    at: dt.datetime = Field(sa_type=Instant)
    schema_number: int
    data: str
    previous: str
    hash: str


class WorkItemRow(SQLModel, table=True):
    """A stay of a stage at an office, open while one of its officers has something to do: queue, desk, verification."""

    __tablename__ = "work_items"
    __table_args__: ClassVar = (
        Index("uq_work_items_open", "case_code", "stage", unique=True, **_where("closed_at IS NULL")),
        Index(
            "ix_work_items_queue",
            "office",
            "due_at",
            "case_code",
            "opened_by",
            "closed_at",  # always null here: with it a count reads no table
            **_where("closed_at IS NULL"),
        ),
    )

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    opened_by: int = Field(primary_key=True)
    stage: str
    visit: int
    office: str
    due_at: dt.datetime | None = Field(sa_type=Instant)
    holder: str
    opened_at: dt.datetime = Field(sa_type=Instant)
    closed_at: dt.datetime | None = Field(sa_type=Instant)


class OutboxRow(SQLModel, table=True):
    """A message to somebody outside, or a timer, to be seen to at `due_at`. `number` is that of the event it is for.

    A message for `webhook:3` is a delivery to the webhook of that number: done when its receiver has acknowledged it.
    `try_at` is `due_at` until a try has failed; `tries` counts those that did, `failure` is the code of the last error.
    None for `try_at`: given up, to be looked at by a person.
    """

    __tablename__ = "outbox"
    __table_args__: ClassVar = (
        CheckConstraint("kind IN ('message', 'timer')", name="ck_outbox_kind"),
        Index("ix_outbox_due", "try_at", **_where("kind = 'timer' AND done_at IS NULL")),
        Index(
            "ix_outbox_told",
            "recipient",
            "case_code",
            "number",
            "try_at",
            **_where("kind = 'message' AND done_at IS NULL"),
        ),
        Index("ix_outbox_case", "case_code", **_where("done_at IS NULL")),
    )

    key: str = Field(primary_key=True)
    kind: str
    case_code: str = Field(foreign_key="cases.code")
    number: int
    stage: str | None
    visit: int
    claim: int
    about: str
    recipient: str
    due_at: dt.datetime = Field(sa_type=Instant)
    done_at: dt.datetime | None = Field(sa_type=Instant)
    try_at: dt.datetime | None = Field(sa_type=Instant)
    tries: int = 0
    failure: str = ""


class IdempotencyRow(SQLModel, table=True):
    """What a key asked for, as a digest, and the events that answered it: those from `first` to `last` of the case.

    `answer` is what was answered where no event tells it; the two numbers are then that of the case.
    """

    __tablename__ = "idempotency"

    key: str = Field(primary_key=True)
    request: str
    case_code: str = Field(foreign_key="cases.code")
    first: int
    last: int
    answer: str | None = None


class KeptAnswerRow(SQLModel, table=True):
    """What a key was answered where no case has moved by it: the request as a digest, the answer as it was sent."""

    __tablename__ = "kept_answers"

    key: str = Field(primary_key=True)
    request: str
    answer: str


class DocumentRow(SQLModel, table=True):
    """Words that name people, by their salted digest; `number` is that of the last event of the decision that kept it.

    An erased one has neither salt nor content.
    """

    __tablename__ = "documents"
    __table_args__: ClassVar = (
        CheckConstraint("(content IS NULL) = (erased_at IS NOT NULL)", name="ck_documents_erased"),
    )

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    number: int = Field(primary_key=True)
    digest: str = Field(primary_key=True)
    salt: str | None
    content: str | None
    erased_at: dt.datetime | None = Field(sa_type=Instant)


class ResultRow(SQLModel, table=True):
    """A result that a stage has given, by the event of that number; `superseded_by` is the case that replaced it."""

    __tablename__ = "results"
    __table_args__: ClassVar = (CheckConstraint("dong IS NULL OR dong >= 0", name="ck_results_dong"),)

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    result: str = Field(primary_key=True)
    number: int
    dong: int | None
    superseded_by: str | None


class UndeliveredRow(SQLModel, table=True):
    """What a stage has given and its family has not got yet, at the office that is to hand it over, since when; by the
    last work item of the stage.
    """

    __tablename__ = "undelivered"
    __table_args__: ClassVar = (
        Index("ix_undelivered_stage", "case_code", "stage", unique=True),
        {"sqlite_with_rowid": False},
    )

    office: str = Field(primary_key=True)
    since: dt.datetime = Field(primary_key=True, sa_type=Instant)
    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    stage: str = Field(primary_key=True)
    opened_by: int


class UniqueRow(SQLModel, table=True):
    """A value that results carry once only within its scope, and the result that has it."""

    __tablename__ = "unique_values"
    __table_args__: ClassVar = (
        Index("ix_unique_values_result", "case_code", "result"),
        Index("ix_unique_values_value", "value"),
    )

    name: str = Field(primary_key=True)
    scope: str = Field(primary_key=True)
    value: str = Field(primary_key=True)
    case_code: str = Field(foreign_key="cases.code")
    result: str


class KnownRow(SQLModel, table=True):
    """By what a declared event is known again. Digests name people as numbers do: they go with the documents."""

    __tablename__ = "known_by"
    __table_args__: ClassVar = (Index("ix_known_by_case", "case_code"), {"sqlite_with_rowid": False})

    digest: str = Field(primary_key=True)
    case_code: str = Field(primary_key=True, foreign_key="cases.code")


class LeaseRow(SQLModel, table=True):
    """A claim whose lease was renewed: no event, but it holds until then."""

    __tablename__ = "leases"

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    stage: str = Field(primary_key=True)
    claim: int = Field(primary_key=True)
    until_at: dt.datetime = Field(sa_type=Instant)


class TermRow(SQLModel, table=True):
    """What a case is searched by: a declared name in plain letters, in each way of writing it, or the number of a
    person's paper.

    It goes with the documents.
    """

    __tablename__ = "search_terms"
    __table_args__: ClassVar = (Index("ix_search_terms_term", "term", "case_code"),)

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    field: str = Field(primary_key=True)
    term: str = Field(primary_key=True)


class QueueNameRow(SQLModel, table=True):
    """The names of an open work item's case beside its place in the queue, so that a search reads one office's rows.

    `names` are its names in plain letters, each once, with a space before each word.
    """

    __tablename__ = "queue_names"
    __table_args__: ClassVar = {"sqlite_with_rowid": False}

    office: str = Field(primary_key=True)
    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    stage: str = Field(primary_key=True)
    opened_by: int
    due_at: dt.datetime | None = Field(sa_type=Instant)
    names: str


class OfficerAnswer(SQLModel):
    """Somebody at an office, from one instant to another; `until_at` null: until today."""

    subject: str
    office: str
    label: str
    role: str
    from_at: dt.datetime = Field(sa_type=Instant)
    until_at: dt.datetime | None = Field(sa_type=Instant)


class AccountRow(OfficerAnswer, table=True):
    """Who may call, by the subject of their sign-in: a person, or a machine. A change ends one row and begins another.

    `office` or `province` is where they work, the other is empty; `label` is what colleagues see. A machine has the
    `system` as which it answers and the `operations` that it may use, with spaces between. `signed_in_at` is when they
    first called from there, which ends where they had worked before; null: nobody but who wrote it says so.
    """

    __tablename__ = "accounts"
    __table_args__: ClassVar = (
        Index("ix_accounts_office", "office", "subject"),
        Index("uq_accounts_open", "subject", "office", "province", unique=True, **_where("until_at IS NULL")),
        Index(
            "uq_accounts_signed_in", "subject", unique=True, **_where("until_at IS NULL AND signed_in_at IS NOT NULL")
        ),
    )

    number: int | None = Field(default=None, primary_key=True)
    province: str = ""
    system: str = ""
    operations: str = ""
    made_by: str = ""
    signed_in_at: dt.datetime | None = Field(default=None, sa_type=Instant)


class ReceivedRow(SQLModel, table=True):
    """A case that a one-stop centre took in from a family: the centre reads back what it has submitted."""

    __tablename__ = "received"
    __table_args__: ClassVar = (Index("ix_received_office", "office", "case_code"),)

    case_code: str = Field(primary_key=True, foreign_key="cases.code")
    office: str
    subject: str


class SubstitutionAnswer(SQLModel):
    """Who acts for whom."""

    code: str = Field(primary_key=True)
    absent: str
    substitute: str
    office: str
    from_on: dt.date = Field(sa_type=Day)
    until_on: dt.date = Field(sa_type=Day)
    made_by: str
    made_at: dt.datetime = Field(sa_type=Instant)
    ended_at: dt.datetime | None = Field(sa_type=Instant)


class SubstitutionRow(SubstitutionAnswer, table=True):
    """Who acts for whom, from one day to another, both included; `ended_at` where it was called off."""

    __tablename__ = "substitutions"
    __table_args__: ClassVar = (
        Index("ix_substitutions_substitute", "substitute", "from_on"),
        CheckConstraint("from_on <= until_on", name="ck_substitutions_days"),
        CheckConstraint("absent <> substitute", name="ck_substitutions_two"),
    )


class ReadAnswer(SQLModel):
    """Somebody has looked at personal data of the case, from which office (or province) and what for."""

    at: dt.datetime = Field(sa_type=Instant)
    subject: str
    role: str
    operation: str
    office: str = ""
    purpose: str = ""


class ReadRow(ReadAnswer, table=True):
    """Who has looked at the personal data of which case, when and by which operation."""

    __tablename__ = "reads"
    __table_args__: ClassVar = (Index("ix_reads_case", "case_code", "number"),)

    number: int | None = Field(default=None, primary_key=True)
    case_code: str


class RecordRow(SQLModel, table=True):
    """What one transaction wrote that no event tells, chained: `hash` seals `data` after the hash of the record before.

    `data` names the statements that wrote it with their rows, so that the tables can be made again from all records.
    """

    __tablename__ = "records"

    number: int | None = Field(default=None, primary_key=True)
    data: str
    hash: str


class CheckpointRow(SQLModel, table=True):
    """How far the database was at an instant: `told` is the signed text, a `Checkpoint`."""

    __tablename__ = "checkpoints"

    number: int | None = Field(default=None, primary_key=True)
    told: str
    signature: str


class OriginRow(SQLModel, table=True):
    """Which database this is: one row, from when it is first served. A place in its feed is none in another's."""

    __tablename__ = "origin"

    id: str = Field(primary_key=True)


class WebhookRow(SQLModel, table=True):
    """Where a machine is told of what happens, by the code that it gave. `kinds` of events with spaces between; empty:
    all. What the feed has up to `place` was handed on. Messages to the recipient that it `stands_for`, a system or an
    office, are done when it has acknowledged them.

    `old_secret` signs beside `secret` until `old_until`.
    """

    __tablename__ = "webhooks"
    __table_args__: ClassVar = (
        Index("uq_webhooks_open", "subject", "code", unique=True, **_where("ended_at IS NULL")),
    )

    number: int | None = Field(default=None, primary_key=True)
    subject: str
    code: str
    stands_for: str
    url: str
    kinds: str
    secret: str
    old_secret: str
    old_until: dt.datetime | None = Field(sa_type=Instant)
    place: int
    made_at: dt.datetime = Field(sa_type=Instant)
    ended_at: dt.datetime | None = Field(sa_type=Instant)


class OtherNumber(SQLModel):
    """The number that another system has given the same dossier, in capitals without spaces."""

    system: str = Field(primary_key=True)
    number: str = Field(primary_key=True)
    added_at: dt.datetime = Field(sa_type=Instant)


class OtherNumberRow(OtherNumber, table=True):
    """A number of another system and a case that has it. Two cases may: who adds one learns of no other."""

    __tablename__ = "other_numbers"
    __table_args__: ClassVar = (
        Index("ix_other_numbers_case", "case_code"),
        Index("ix_other_numbers_number", "number"),
    )

    case_code: str = Field(foreign_key="cases.code", primary_key=True)
    added_by: str


# what can be made again: from the events, and from the records
TOLD_BY_EVENTS: tuple[type[SQLModel], ...] = (CaseRow, StageRow, WorkItemRow, ResultRow, UndeliveredRow, UniqueRow)
TOLD_BY_RECORDS: tuple[type[SQLModel], ...] = (
    OutboxRow,
    IdempotencyRow,
    LeaseRow,
    AccountRow,
    SubstitutionRow,
    ReceivedRow,
    ReadRow,
    OtherNumberRow,
    WebhookRow,
    KeptAnswerRow,
)


def table_of(kind: type[SQLModel]) -> Table:
    """The table of that kind of row, whose columns statements name."""
    return SQLModel.metadata.tables[str(kind.__tablename__)]
