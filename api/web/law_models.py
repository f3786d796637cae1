"""What callers are answered of the law: an edition whole, a deadline explained, offices, and closed lists of codes."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from api.web.models import Answer, AnswerLines, Coded, FieldAnswer
from workflows.law.citation import Status, Unit
from workflows.law.notation import From, Input
from workflows.law.states import Kind, State, Verb


class Sourced(Answer):
    """Where a rule stands in the law, and how well it is known."""

    clause: str
    tag: str
    status: Status


class FigureAnswer(Sourced):
    """A number of the law. `value` and `unit` null: not known, none, or of several parts, which `says` tells."""

    value: int | None
    unit: Unit | None
    says: str
    other: str | None = Field(description="Another reading of the law")
    note: str | None


class LimitAnswer(FigureAnswer):
    """A time limit; of several, the first whose condition holds."""

    when: str | None


class FormAnswer(FigureAnswer):
    """A paper form of the separate way that the linked declaration replaces; its number of items."""

    label: str
    stage: str


class AmountAnswer(FigureAnswer):
    """One of the two figures by which a sum is reckoned."""

    label: str


class PortalCode(Sourced):
    """The number of the procedure on the national portal."""

    code: str


class RuleAnswer(Sourced):
    """Something of the edition that has a code."""

    code: str
    label: str


class ResultRule(RuleAnswer):
    """What a stage gives."""

    portal_results: list[ResultRule] = Field(description="What it may be on the national portal (KQ.…), where known")


class RefusalAnswer(RuleAnswer):
    """A reason of the law for which an officer may refuse."""

    advice: str = Field(description="What the family can do then")


class ChoiceAnswer(RuleAnswer):
    """Procedures that may be chosen together."""

    stages: list[str] = Field(description="Their codes")


class DeskAnswer(Coded):
    """An agency that decides; of several, the first whose condition holds."""

    when: str | None


class NeedAnswer(Sourced):
    """What a stage waits for: a `result`, or an `answer` that a person gives."""

    label: str
    when: str | None
    result: str | None = Field(default=None, description="The code of the result that must be there")
    soft: bool | None = Field(default=None, description="Whether a result that will not come is not missed")
    answer: str | None = Field(default=None, description="The fact that a person settles")
    within: LimitAnswer | None = Field(default=None, description="Until when they may; null: they come when they like")


class PaperRule(RuleAnswer):
    """A paper of the dossier."""

    comes_from: list[str] = Field(alias="from", description="Who has it, the first that does")
    when: str | None


class FeeRule(Sourced):
    """A fee. `dong` null: not known."""

    label: str
    dong: int | None
    says: str
    other: str | None = Field(description="Another reading of the law")
    note: str | None
    per: str | None = Field(description="The item of the declaration by whose number it is multiplied")
    when: str | None


class GroundAnswer(RuleAnswer):
    """A ground on which an allowance is given, with its sum of the day. `dong` null: not known, or no one sum."""

    when: str
    payer: str = Field(description="Who pays")
    formula: str | None = Field(description="How the sum is reckoned")
    dong: int | None
    says: str
    rank: int = Field(description="Of several that hold, the lowest goes first")
    figures: list[AmountAnswer] = Field(description="What the sum is reckoned from")


class RedirectAnswer(Sourced):
    """What is out of scope, and where to go."""

    when: str
    words: str
    sent_on: Sourced = Field(description="By what the chain sends it on")


class ContradictionAnswer(Sourced):
    """What cannot be so together in a declaration."""

    code: str
    words: str
    when: str


class ProcedureAnswer(RuleAnswer):
    """One procedure of the chain."""

    portal_code: str = Field(description="The number on the national portal; empty: none known")
    agencies: list[DeskAnswer] = Field(description="Who decides")
    after: list[NeedAnswer] = Field(description="What it waits for")
    limits: list[LimitAnswer] = Field(description="How long it may take")
    results: list[RuleAnswer] = Field(description="What it gives")
    papers: list[PaperRule]
    fees: list[FeeRule]
    grounds: list[GroundAnswer] = Field(description="On which an allowance is given, by rank")
    redirects: list[RedirectAnswer] = Field(description="What is out of its scope")
    refusals: list[RefusalAnswer] = Field(description="Reasons of the law to refuse")


class GroupAnswer(Answer):
    """The procedures that have a limit together."""

    stages: list[str] = Field(description="Their codes")
    limits: list[LimitAnswer] = Field(description="How long they may take together")


class BurdenAnswer(Answer):
    """What a family declares for one choice."""

    choice: str = Field(description="The choice in words")
    asked: int = Field(description="Items of the linked declaration")
    asked_least: int = Field(description="Items where it has fewest")
    by_hand: int = Field(description="Items that nothing fills in")
    separate: int = Field(description="Items of the separate forms")
    reduction_percent: int | None = Field(description="How many per cent fewer; null: the forms are not known")
    status: Status


class StateAnswer(Answer):
    """A state that a stage may have."""

    code: State
    label: str
    kind: Kind


class RuleOfMove(Sourced):
    """A move of a stage from one state to another."""

    stage: str
    move: Verb
    label: str
    source: State = Field(alias="from", description="The state before")
    target: State = Field(alias="to", description="The state after")
    role: str
    when: str | None
    fields: list[FieldAnswer] = Field(description="What whoever makes it may tell; a case may want fewer, or a reason")


class FieldRule(Answer):
    """An item of the declaration."""

    code: str
    label: str
    input: Input = Field(description="How it is written")
    required: bool
    when: str | None
    choices: list[Coded]
    other: str | None = Field(description="How an answer of one's own begins; null: none may be given")
    sources: list[From] = Field(description="Where it may come from, the best first")
    clause: str


class EditionAnswer(Answer):
    """An edition of a chain whole, as of a day."""

    chain: str
    edition: dt.date = Field(description="Its first day")
    figures_on: dt.date = Field(description="The day of its dated figures")
    label: str
    portal_code: PortalCode | None = Field(description="The number on the national portal; null: none known")
    basis: list[Sourced] = Field(description="The texts that it rests on")
    stages: list[ProcedureAnswer]
    group: GroupAnswer = Field(description="The limit of the whole")
    supplement: LimitAnswer = Field(description="How long a family may take to bring what it is asked for")
    choices: list[ChoiceAnswer] = Field(description="What may be chosen together")
    declared: list[BurdenAnswer] = Field(description="How much is declared, by choice")
    separate_forms: list[FormAnswer] = Field(description="The paper forms that the declaration replaces")
    redirects: list[RedirectAnswer] = Field(description="What is out of the whole chain's scope")
    contradictions: list[ContradictionAnswer] = Field(description="What cannot be so together")
    partial_dates: list[Sourced] = Field(description="How a date without day or month is read")
    omits: list[str] = Field(description="What of the law it leaves out")
    states: list[StateAnswer] = Field(description="All that a stage may have")
    moves: list[RuleOfMove] = Field(description="All moves of all stages")
    fields: list[FieldRule] = Field(description="The items of the declaration")


class SupportAnswer(Answer):
    """Something that a deadline rests on."""

    name: str = Field(description="What it is")
    status: Status
    clause: str


class DayAnswer(Answer):
    """A day between receipt and deadline."""

    date: dt.date = Field(description="The day in Viet Nam")
    counts: bool = Field(description="Whether it counts")
    reason: str = Field(description="Why it counts or not")


class Due(Answer):
    """When a stage is due in one case of the facts that decide its limit."""

    answer: AnswerLines
    due_on: dt.date | None
    deadline: dt.datetime | None = Field(description="The last instant, in Viet Nam time; null: none, or not known")
    edition: dt.date = Field(description="The first day of the edition")
    limit: int | None = Field(description="How many of the unit; null: none, not known, or of several parts")
    unit: Unit | None
    limit_status: Status | None = Field(description="How well the limit itself is known")
    says: str | None = Field(description="The limit in words; null: the stage is out of scope")
    clauses: list[str] = Field(description="All clauses that it rests on")
    status: Status
    rests_on: list[SupportAnswer] = Field(description="All that went into it")
    days: list[DayAnswer] = Field(description="Every day, and whether it counts")
    received_at: dt.datetime
    chain: str
    stage: str
    facts: dict[str, bool | str] = Field(description="Those that decide the limit")
    redirect: str | None = Field(default=None, description="Where to go, of a stage that is out of scope")


class DueAnswer(Due):
    """The ordinary case; `variants` are all cases, where there are several."""

    variants: list[Due] = Field(description="All cases; none where there is only one")


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


class CodeListLine(Answer):
    """A closed list of codes."""

    code: str
    label: str
    source: str = Field(description="Where it is from")
    status: Status | None = Field(
        description="How well it is known; null: each code for itself, its codes are this service's own, or not known"
    )
    count: int | None = Field(description="How many codes it has; null: no list is known")


class CodeAnswer(Coded):
    """One code of a list."""

    of: str | None = Field(
        description="To what it belongs: an agency, chain, procedure or result; the same code may come for another"
    )
    clause: str | None = Field(description="Where it stands in the law; null: it is no rule of law")
    status: Status | None = Field(description="How well that is known; null as for `clause`")
    editions: list[str] = Field(description="Those that have it, as chain@first day")
    portal_codes: list[str] = Field(
        description="Of a procedure its numbers on the national portal, of a result what it may be there (KQ.…)"
    )


class CodePage(CodeListLine):
    """A list of codes, and where it goes on."""

    items: list[CodeAnswer]
    cursor: str | None


class EditionLine(Answer):
    """An edition of a chain."""

    chain: str
    in_force_on: dt.date
    label: str
    procedures: list[Coded]
