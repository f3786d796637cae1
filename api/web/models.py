"""What goes over HTTP: bodies that are read strictly, and answers as they are documented."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

CASE_CODE = r"^[A-Za-zÀ-ỹ0-9][A-Za-zÀ-ỹ0-9 _.:-]{0,63}$"
CODE = r"^[a-z][a-z0-9_]{0,63}$"


def _sound(text: str) -> str:
    """NFC, without NUL and other control characters."""
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
        raise ValueError("control characters are not allowed")
    return unicodedata.normalize("NFC", text)


Text = Annotated[str, StringConstraints(max_length=300), AfterValidator(_sound)]
Name = Annotated[str, StringConstraints(pattern=CODE)]
Subject = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$")]
OfficeCode = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]{1,64}$")]
CaseCode = Annotated[str, StringConstraints(pattern=CASE_CODE)]
ItemId = Annotated[str, StringConstraints(pattern=r"^[^~/\x00-\x1f]{1,64}~[0-9]{1,6}$")]
Written = Annotated[Any, Field(description="Text, a whole number, true or false, or a list of texts")]


def _shown(example: dict[str, Any]) -> ConfigDict:
    """A strict body with its example in the document."""
    return ConfigDict(extra="forbid", strict=True, json_schema_extra={"examples": [example]})


class Body(BaseModel):
    """A body of a request: unknown fields are refused, and nothing is turned into another type."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Answer(BaseModel):
    """An answer."""


class Submission(Body):
    """A family's request: one declaration for all procedures that it chooses."""

    chain: Name = Field(description="birth, death or correction: see GET /v1/procedures")
    chosen: list[Name] = Field(default=[], max_length=10, description="Codes of procedures; empty: the first choice")
    declaration: dict[Annotated[str, StringConstraints(max_length=64)], Any] = Field(
        max_length=200, description="Values by the code of their field: see the edition's `fields`"
    )
    papers: list[Name] = Field(default=[], max_length=50, description="Codes of papers that the family brings")
    applicant: Subject | None = Field(default=None, description="Whose case it is; only a receiver says so")

    model_config = _shown(
        {
            "chain": "birth",
            "declaration": {
                "applicant_name": "Nguyễn Văn Hải",
                "applicant_id": "001090012345",
                "child_name": "Nguyễn Minh An",
                "child_born_on": "2026-08-21",
            },
        }
    )


class CaseSearch(Body):
    """What to look for; a name may be written without accents."""

    model_config = _shown({"text": "nguyen minh an", "limit": 20})

    text: Text = Field(default="", description="A name from its beginning, a personal id, or the code of a case")
    chain: Name | None = None
    has_ended: bool | None = None
    cursor: Annotated[str, StringConstraints(max_length=500)] | None = None
    limit: int = Field(default=50, ge=1, le=200)


class ItemSearch(Body):
    """What to look for inside a queue; a name may be written without accents."""

    model_config = _shown({"text": "nguyen minh", "procedure": "residence_registration"})

    text: Text = Field(min_length=1, description="Words of a name, a personal id, or the code of a case")
    office: OfficeCode | None = None
    procedure: Name | None = None
    cursor: Annotated[str, StringConstraints(max_length=500)] | None = None
    limit: int = Field(default=50, ge=1, le=200)


Fields = Annotated[
    dict[Annotated[str, StringConstraints(max_length=64)], Any],
    Field(default={}, max_length=50, description="What the move wants: see `moves[].fields` of the work item"),
]


class MoveBody(Body):
    """A move of a work item."""

    claim: int = Field(default=0, ge=0, le=10**6, description="The number of your claim; 0 where nobody holds the work")
    fields: Fields = {}

    model_config = _shown({"claim": 1, "fields": {"register_number": "125", "register_book": "01/2026"}})


class BulkMove(MoveBody):
    """One move among many."""

    model_config = _shown({"id": "B-C7HF-SOKE-CALT~3", "move": "claim"})

    id: ItemId
    move: Name


class Bulk(Body):
    """Moves to make one after another; each succeeds or fails alone."""

    model_config = _shown({"items": [{"id": "B-C7HF-SOKE-CALT~3", "move": "claim"}]})

    items: list[BulkMove] = Field(min_length=1, max_length=100)


class Renewal(Body):
    """A claim to hold longer, from now on."""

    model_config = _shown({"claim": 1, "hours": 8})

    claim: int = Field(ge=1, le=10**6)
    hours: int = Field(ge=1, le=400, description="Working hours from now")


class Assignment(Body):
    """Who gets the work."""

    model_config = _shown({"officer": "registrar_19789.2"})

    officer: Subject


class StageMove(Body):
    """A move of a stage by the family, somebody who owes an answer, or an answering system."""

    model_config = _shown({"fields": {"papers": ["home_paper"]}})

    fields: Fields = {}


class Confirmation(Body):
    """The answer of somebody who owes one."""

    model_config = _shown({"by": "householder", "fields": {"householder_consent": "agreed"}})

    by: Name = Field(description="householder or relative")
    fields: Fields = {}


class Withdrawal(Body):
    """What is withdrawn."""

    model_config = _shown({"stage": "health_card"})

    stage: Name | None = Field(default=None, description="One procedure; left out: the whole case")


class OfficerBody(Body):
    """What is known of an officer."""

    model_config = _shown({"office": "registrar_19789", "label": "công chức hộ tịch 2"})

    office: OfficeCode
    label: Text = Field(min_length=1, description="What colleagues see")
    role: Name = Field(default="officer", description="officer, supervisor or receiver")
    is_active: bool = True


class SubstitutionBody(Body):
    """Who acts for whom, from one day to another, both included."""

    model_config = _shown(
        {
            "absent": "registrar_19789.1",
            "substitute": "registrar_19789.2",
            "from_on": "2026-09-08",
            "until_on": "2026-09-11",
        }
    )

    absent: Subject
    substitute: Subject
    from_on: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    until_on: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


class Advance(Body):
    """Where the clock is to be moved."""

    model_config = _shown({"to": "2026-09-09T09:00:00+07:00"})

    to: str = Field(description="An instant with its zone", max_length=40)
    whole: bool = Field(default=True, description="false: people who act at that very instant come before its timers")
    who: str = Field(default="", max_length=40, description="One of several who share the clock")
    n_who: int = Field(default=1, ge=1, le=64, description="How many share it")


class Leave(Body):
    """Who shares the clock no more."""

    model_config = _shown({"who": "p0"})

    who: str = Field(min_length=1, max_length=40)


# Answers


class Problem(Answer):
    """What went wrong, for a program (`code`) and for a person (`title`, `detail`)."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: str
    title_vi: str
    faults: list[dict[str, Any]] | None = Field(default=None, description="Each fault of what was sent")
    now: dict[str, Any] | None = Field(default=None, description="A lost race: how it stands now, who did it and when")


class Coded(Answer):
    """A code and its name for people."""

    code: str
    label: str


class Deadline(Answer):
    """When something is due. `due_at` null: the law sets no limit, or one that is not known."""

    received_at: dt.datetime
    due_on: dt.date | None
    due_at: dt.datetime | None
    is_paused: bool
    paused_days: int
    limit_status: str = Field(description="How well the limit is known: verified, secondary, … assumed")
    clause: str


class StageAnswer(Answer):
    """One procedure in a case."""

    code: str
    label: str
    state: str
    state_label: str
    visit: int
    claim: int
    holder: str
    office: str
    office_name: str
    is_delivered: bool
    n_apologies: int
    deadline: Deadline | None
    awaits: dict[str, Any] | None = Field(description="A named wait: for whom, since when, until when")
    results: dict[str, Any] | None = Field(description="null: not for this caller")


class Upcoming(Answer):
    """What happens by itself, and when."""

    stage: str
    what: str
    label: str
    at: dt.datetime
    visit: int
    claim: int


class CaseAnswer(Answer):
    """A case as it stands."""

    code: str
    number: int = Field(description="Of its last event; also its ETag")
    chain: str
    chain_label: str
    edition_on: dt.date
    submitted_at: dt.datetime
    has_ended: bool
    chosen: list[str]
    group: Deadline | None = Field(description="The limit of the whole group")
    stages: list[StageAnswer]
    work_items: list[str] = Field(description="Ids of the open ones")
    upcoming: list[Upcoming]
    facts: dict[str, Any] | None = Field(description="null: not for this caller")


class CaseLine(Answer):
    """A case in a list."""

    code: str
    chain: str
    edition_on: dt.date
    submitted_at: dt.datetime
    group_due_at: dt.datetime | None
    has_ended: bool


class CasePage(Answer):
    """Cases, and where the list goes on."""

    items: list[CaseLine]
    cursor: str | None


class TimelineLine(Answer):
    """An event in words."""

    number: int
    at: dt.datetime
    kind: str
    stage: str | None
    who: str
    what: str
    clause: str


class JournalEntry(Answer):
    """An event as it is written: `text` is what `hash` seals, after `previous`."""

    number: int
    schema_number: int
    text: str
    previous: str
    hash: str


class PaperAnswer(Answer):
    """A paper that a stage wants in this case."""

    stage: str
    code: str
    label: str
    clause: str
    is_missing: bool


class FeeAnswer(Answer):
    """A fee that applies; `dong` null: not known."""

    stage: str
    label: str
    dong: int | None
    status: str


class Request(Answer):
    """What was asked of the family and until when they may bring it."""

    stage: str
    items: list[dict[str, str]] = Field(description="Each with code, label and clause")
    until: dt.datetime


class DossierAnswer(Answer):
    """All papers and fees of a case, and what it is asked for."""

    papers: list[PaperAnswer]
    fees: list[FeeAnswer]
    requests: list[Request]


class FieldAnswer(Answer):
    """A field that a move wants."""

    name: str
    label: str
    type: str = Field(description="text, number, choice (one of choices), choices (a list of them)")
    required: bool
    choices: list[Coded]
    pattern: str


class MoveAnswer(Answer):
    """A move that may be made now."""

    move: str
    label: str
    role: str
    clause: str
    fields: list[FieldAnswer]


class ItemLine(Answer):
    """A work item in a list."""

    id: str
    case: str
    chain: str
    stage: str
    stage_label: str
    state: str
    office: str
    visit: int
    claim: int
    holder: str
    opened_at: dt.datetime
    due_at: dt.datetime | None
    is_overdue: bool
    is_at_risk: bool
    is_open: bool


class ItemAnswer(ItemLine):
    """A work item with what may be done now."""

    number: int = Field(description="Of the case's last event; also the ETag")
    moves: list[MoveAnswer]
    missing: list[PaperAnswer] = Field(description="All that is missing from the dossier, to be asked for at once")


class ItemPage(Answer):
    """Work items as of `now`, how many there are in all, and where the list goes on."""

    now: dt.datetime
    items: list[ItemLine]
    count: int
    cursor: str | None


class EventLine(Answer):
    """An event that has happened, without personal data."""

    position: int | None = None
    case: str
    number: int
    kind: str
    at: dt.datetime
    role: str
    stage: str | None
    state: str | None
    office: str


class Done(Answer):
    """What a request has brought about; the same request with the same key gets it again."""

    case: str
    number: int
    has_ended: bool
    stage: str | None
    state: str | None
    claim: int
    lease_until: dt.datetime | None
    events: list[EventLine]


class BulkResult(Answer):
    """What came of one of many moves: `done`, or a problem."""

    id: str
    done: Done | None
    problem: Problem | None


class BulkAnswer(Answer):
    """The results in the order of the items."""

    results: list[BulkResult]


class Renewed(Answer):
    """Until when the claim holds."""

    until: dt.datetime


class EventPage(Answer):
    """Events in the order of their commits. `after` is where to go on; also when there are none yet."""

    events: list[EventLine]
    after: int


class OfficerAnswer(Answer):
    """An officer."""

    subject: str
    office: str
    label: str
    role: str
    is_active: bool


class SubstitutionAnswer(Answer):
    """Who acts for whom."""

    code: str
    absent: str
    substitute: str
    office: str
    from_on: dt.date
    until_on: dt.date
    made_by: str
    made_at: dt.datetime
    ended_at: dt.datetime | None


class ReadAnswer(Answer):
    """Somebody has looked at personal data of the case."""

    at: dt.datetime
    subject: str
    role: str
    operation: str


class DeclarationAnswer(Answer):
    """What the family declared; null once it was erased."""

    values: dict[str, Any] | None


class OfficeAnswer(Answer):
    """An office."""

    code: str
    agency: str
    name: str
    covers: str
    province: str
    opened_on: dt.date
    closed_on: dt.date | None


class OfficePage(Answer):
    """Offices by code, and where the list goes on."""

    items: list[OfficeAnswer]
    cursor: str | None


class EditionLine(Answer):
    """An edition of a chain."""

    chain: str
    in_force_on: dt.date
    label: str
    procedures: list[Coded]


class ClockAnswer(Answer):
    """The virtual clock."""

    now: dt.datetime
    n_fired: int
