"""What callers are answered, as it is documented; rows that are shown as they are have theirs in the tables."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, WithJsonSchema

from api.web.problems import KINDS
from api.words.known import Origin
from engine.store.tables import CaseLine, OtherNumber, ReadAnswer
from workflows.law.citation import Status
from workflows.law.states import State, Verb
from workflows.law.verbs import VERBS, WAYS, Type


def one_of(*codes: str) -> Any:
    """A text of a closed set, which the document lists."""
    return WithJsonSchema({"type": "string", "enum": list(codes)})


EventKind = Annotated[str, one_of(*(info.past for info in VERBS.values()))]
Way = Annotated[str, one_of(*WAYS)]


class Answer(BaseModel):
    """An answer."""


class Fault(Answer):
    """One thing that was wrong with what was sent."""

    field: str = Field(description="The name of what was wrong")
    code: str
    detail: str


class LostRace(Answer):
    """How a stage stands now that somebody else was quicker."""

    state: State
    holder: str
    by: str = Field(description="The subject of who was")
    what: str
    at: dt.datetime
    number: int


class Problem(Answer):
    """What went wrong, for a program (`code`) and for a person (`title`, `detail`)."""

    type: str
    title: str
    status: int
    detail: str
    instance: str
    code: Annotated[str, one_of(*sorted(KINDS))]
    title_vi: str
    faults: list[Fault] | None = Field(default=None, description="Each fault of what was sent")
    now: LostRace | None = Field(default=None, description="A lost race: how it stands now, who did it and when")
    nearest: list[str] | str | None = Field(default=None, description="What was likely meant")
    possible: list[str] | str | None = Field(default=None, description="Moves that can be made now")
    allowed: list[str] | str | None = Field(default=None, description="What would be right")
    name: str | None = Field(default=None, description="The name of what was wrong")
    stage: str | None = Field(default=None, description="The code of the procedure")


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
    limit_status: Status = Field(description="How well the limit is known")
    clause: str


class AwaitedSystem(Answer):
    """A stage waits for an answering system."""

    neighbour: str = Field(description="The code of the system")
    label: str
    since: dt.datetime = Field(description="When it was asked")
    owed_by: dt.datetime | None = Field(description="When it owes the answer; null: not known")
    next_try_at: dt.datetime = Field(description="When it is asked again")


class AwaitedFamily(Answer):
    """A stage waits for what the family was asked for."""

    applicant: Literal[True] = Field(description="That it is the family")
    since: dt.datetime = Field(description="When it was asked")
    until: dt.datetime


class OwedAnswer(Answer):
    """An answer that somebody was asked for."""

    fact: str
    by: str = Field(description="In which role they answer")


class AwaitedOthers(Answer):
    """A stage waits for what comes before it."""

    results: list[str] = Field(description="Codes of the results that must be there")
    answers: list[OwedAnswer] = Field(default=[], description="Of those who were asked and have not answered")


class ResultAct(Answer):
    """That somebody did something to a result."""

    at: dt.datetime
    by: str = Field(description="Whose account; system:… is that of an agency's own system")
    office: str
    office_name: str


class ResultDelivery(ResultAct):
    """That the family has it."""

    way: Way = Field(description="How it reached them")


class CarriedValue(Coded):
    """A value that a result carries, such as its number."""

    value: str


class OtherResult(Answer):
    """A result of another case."""

    case: str
    result: str = Field(description="The code of the result")


class GivenResult(Coded):
    """A result that was given. It was decided when the ruling was signed, issued when it got what it carries here, and
    delivered when it reached the family.
    """

    portal_code: str | None = Field(description="What it is on the national portal (KQ.…); null: not known")
    carries: list[CarriedValue] = Field(description="Its numbers and what else it says")
    valid_until: dt.date | None = Field(description="The last day on which it holds; null: the law sets none")
    decided: ResultAct = Field(description="Who signed the ruling, and when")
    issued: ResultAct = Field(description="Who issued it, and when")
    delivered: ResultDelivery | None = Field(description="null: not yet")
    replaces: OtherResult | None = Field(description="The result that it corrects or revokes; null: none")
    replaced_by: str | None = Field(description="The case that corrected or revoked it; null: it stands")


class StageAnswer(Answer):
    """One procedure in a case."""

    code: str
    label: str
    state: State
    state_label: str
    visit: int
    claim: int
    holder: str
    office: str
    office_name: str
    is_delivered: bool
    n_apologies: int
    deadline: Deadline | None
    awaits: AwaitedSystem | AwaitedFamily | AwaitedOthers | None = Field(description="For whom or what it waits")
    results: dict[str, dict[str, Any]] | None = Field(
        description="By its code, what each result carries; null: not for this caller"
    )
    given: list[GivenResult] | None = Field(description="What each of them is, by whom and when; null alike")


class Upcoming(Answer):
    """What happens by itself, and when."""

    stage: str
    what: str
    label: str
    at: dt.datetime
    visit: int
    claim: int


class AnswerLines(Answer):
    """What a family asks first, in three lines."""

    outcome: str = Field(description="What came of each procedure, and when")
    gets: str = Field(description="Results and sums, and the fees to pay")
    next: str = Field(description="What is to be done next: where, with which paper, by when")


class KnownFact(Answer):
    """The answer to one question that the case rests on."""

    fact: str
    value: bool | str
    says: str
    origin: Origin = Field(description="Who answered: family, deciding officer, somebody asked; or it follows")
    by: str = Field(description="The office or person")
    at: dt.datetime
    declared: str = Field(description="What was declared, where a finding says something else")
    in_register: str = Field(
        description="The register that has it too; whether it filled in what was declared is not recorded"
    )
    note: str = Field(description="The officer's own words beside a finding")


class CaseAnswer(Answer):
    """A case as it stands."""

    answer: AnswerLines | None = Field(description="null: not for this caller")
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
    numbers: list[OtherNumber] = Field(description="Those that other systems have given the same dossier")
    alike: list[str] = Field(description="Cases that likely tell of the same event and that the caller may see")
    facts: dict[str, bool | str] | None = Field(description="By its code, each value; null: not for this caller")
    known: list[KnownFact] | None = Field(description="The facts in words, with who answered; null as for facts")
    open_questions: list[str] | None = Field(description="Of the law, that this case touches; null as for facts")


class CasePage(Answer):
    """Cases, and where the list goes on."""

    items: list[CaseLine]
    cursor: str | None


class ReadPage(Answer):
    """Who has looked, and where the list goes on."""

    items: list[ReadAnswer]
    cursor: str | None


class TimelineLine(Answer):
    """An event in words."""

    number: int
    at: dt.datetime
    kind: EventKind
    stage: str | None
    who: str
    is_by_system: bool
    what: str
    clause: str
    why: list[str] = Field(description="Of the end of a case that is late as a group: how that came")


class JournalEntry(Answer):
    """An event as it is written: `text` is what `hash` seals, after `previous`."""

    number: int
    schema_number: int
    text: str | None = Field(description="null: it names a case that is not for this caller")
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
    status: Status


class AskedItem(Coded):
    """A paper or an item of the declaration that the family is asked for."""

    clause: str


class Request(Answer):
    """What was asked of the family and until when they may bring it."""

    stage: str
    items: list[AskedItem] = Field(description="What is asked for")
    until: dt.datetime
    note: str | None = Field(description="The officer's own words beside it; null: none, or erased")


class Brought(Answer):
    """What the family brought at one time when it was asked; items of the form may have been declared anew there."""

    stage: str
    at: dt.datetime
    items: list[AskedItem] = Field(description="Papers and items of the form")


class DossierAnswer(Answer):
    """All papers and fees of a case, what it is asked for, and what it has brought."""

    papers: list[PaperAnswer]
    fees: list[FeeAnswer]
    requests: list[Request]
    brought: list[Brought] = Field(description="What was brought so far, the first first")


class FieldAnswer(Answer):
    """A field that a move wants."""

    name: str
    label: str
    type: Type = Field(
        description="text, number, instant, choice (one of choices), choices (a list of them), or values (an object:"
        " value by choice, each as it is declared)"
    )
    required: bool
    choices: list[Coded]
    pattern: str


class MoveAnswer(Answer):
    """A move that may be made now."""

    move: Verb
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
    state: State
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
    alike: list[Coded] = Field(description="Cases that likely tell of the same event, and where each is decided")


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
    kind: EventKind
    at: dt.datetime
    role: str
    is_by_system: bool
    stage: str | None
    state: State | None
    office: str


class Done(Answer):
    """What a request has brought about; the same request with the same key gets it again."""

    case: str
    number: int
    has_ended: bool
    stage: str | None
    state: State | None
    claim: int
    lease_until: dt.datetime | None
    events: list[EventLine]
    alike: list[str] = Field(
        default=[], description="A submission: cases that likely tell of the same event and that the caller may see"
    )


class Accepted(Done):
    """A case that was submitted; `put_in_order` has the texts that are kept otherwise than they were written."""

    put_in_order: dict[str, str]


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


class DeclarationAnswer(Answer):
    """What the family declared; null once it was erased."""

    values: dict[str, bool | int | str] | None


class ClockAnswer(Answer):
    """The virtual clock."""

    now: dt.datetime
    n_fired: int
