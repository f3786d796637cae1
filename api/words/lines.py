"""What a timeline is made of: rows of events, a line for each stage and one for the group."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from api.words.known import Known
from api.words.results import Cost, GivenResult, Wanted
from engine.core.case import Case
from engine.core.law import Law
from engine.indicators.timeliness import Timeliness
from workflows.law.citation import Clause, Figure, Label
from workflows.law.states import ENDED_STATES, STATES, Kind, State, Verb
from workflows.supports import Support
from workflows.time.calendar import civil_date

TIMELINESS = {
    Timeliness.ON_TIME: Label("đúng hạn", "on time"),
    Timeliness.LATE: Label("quá hạn", "late"),
    Timeliness.UNKNOWN: Label("hạn chưa rõ", "limit not known"),
    Timeliness.RUNNING: Label("chưa xong", "not decided yet"),
    Timeliness.NONE: Label("không tính", "not counted"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One event. `has_limit`: it sets or meets a deadline, `due_at`; the limit's clauses then stand first.

    `is_unset`: there is no deadline because the law sets none. `why` stands at the end of a case that is late as a
    group.
    """

    number: int
    at: dt.datetime
    kind: str
    stage: str | None
    who: str
    what: str
    has_limit: bool
    due_at: dt.datetime | None
    timeliness: Timeliness | None
    clauses: tuple[Clause, ...]
    is_unset: bool = False
    results: tuple[GivenResult, ...] = ()
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A stay of a stage in one state, until its next event; `end` None: to the end of the case."""

    start: dt.datetime
    end: dt.datetime | None
    state: State

    @property
    def kind(self) -> Kind:
        return STATES[self.state].kind


@dataclass(frozen=True, slots=True)
class Earlier:
    """What an office did of a stage under a clock of its own, before the stage got a new one: in `how`, a word."""

    office: str
    how: str
    at: dt.datetime
    due_at: dt.datetime | None
    timeliness: Timeliness

    def say(self, lang: str) -> str:
        """“BHXH cơ sở Ba Đình: quá hạn 28/09, chuyển 05/10”."""
        due = f" {civil_date(self.due_at):%d/%m}" if self.due_at else ""
        return f"{self.office}: {TIMELINESS[self.timeliness].say(lang)}{due}, {self.how} {civil_date(self.at):%d/%m}"


@dataclass(slots=True)
class StageLine:
    """One stage from its first event to its last. `due_at` is what was promised last, `earlier` who had it before that.

    `timeliness` is late where any office was that had it.

    `figure` is the limit behind it, `rests_on` all that went into it; nothing is due of what was redirected, dropped
    or refused without a ruling. `n_days_used` are working days after the day of receipt, without those of waiting for
    the citizen. `why` is the sentence of its end, `advice` the reason or the way in it, `to_do` what the family can do
    after a refusal where that is not to file again. `asked` was asked for last, with the officer's own words as `note`.
    """

    code: str
    label: str
    state: State = State.WAITING
    office: str = ""
    received_at: dt.datetime | None = None
    due_at: dt.datetime | None = None
    figure: Figure | None = None
    rests_on: tuple[Support, ...] = ()
    decided_at: dt.datetime | None = None
    timeliness: Timeliness = Timeliness.NONE
    n_days_used: int | None = None
    n_days_waited: int = 0
    why: str = ""
    advice: str = ""
    to_do: str = ""
    asked: tuple[str, ...] = ()
    asked_until: dt.datetime | None = None
    note: str = ""
    spans: list[Span] = field(default_factory=list)
    marks: list[tuple[dt.datetime, Verb]] = field(default_factory=list)
    earlier: list[Earlier] = field(default_factory=list)

    @property
    def waits(self) -> tuple[Span, ...]:
        """The stays in which the citizen was awaited."""
        return tuple(span for span in self.spans if span.kind is Kind.CITIZEN)

    @property
    def late_before(self) -> tuple[Earlier, ...]:
        return tuple(one for one in self.earlier if one.timeliness is Timeliness.LATE)

    @property
    def is_chosen(self) -> bool:
        return self.state is not State.NOT_CHOSEN

    @property
    def has_ended(self) -> bool:
        return self.state in ENDED_STATES


@dataclass(frozen=True, slots=True)
class GroupLine:
    """The group's own limit. `decided_at` None: a stage of it is still open, or none was ruled upon, and nothing due.

    `why` says of a late group how it came, one sentence for each cause. `is_there`: not all of it was sent elsewhere.
    """

    received_at: dt.datetime
    due_at: dt.datetime | None
    figure: Figure
    rests_on: tuple[Support, ...]
    decided_at: dt.datetime | None
    timeliness: Timeliness
    why: tuple[str, ...] = ()
    is_there: bool = True


@dataclass(frozen=True, slots=True)
class Timeline:
    """All that is told of one case. `open_questions` of the law are those of the edition that this case touches.

    `known` is what it rests on, question by question.
    """

    law: Law
    case: Case
    rows: tuple[Row, ...]
    stages: tuple[StageLine, ...]
    group: GroupLine
    results: tuple[GivenResult, ...]
    papers: tuple[Wanted, ...]
    costs: tuple[Cost, ...]
    clauses: tuple[Clause, ...]
    open_questions: tuple[str, ...] = ()
    known: tuple[Known, ...] = ()

    @property
    def starts_at(self) -> dt.datetime:
        return self.rows[0].at

    @property
    def ends_at(self) -> dt.datetime:
        return self.rows[-1].at
