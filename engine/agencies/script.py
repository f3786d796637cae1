"""What a case file tells of people and systems: acts of officers, of the family and its kin, and outages."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from engine.core.events import nothing
from engine.core.inputs import read_instant
from workflows.errors import DataKeyError, DataOrderError, DataValueError, nearest
from workflows.files.datafile import Table
from workflows.law.citation import Label
from workflows.law.facts import Fact, Value
from workflows.law.notation import Edition, Owed, Procedure
from workflows.law.states import Role, Verb
from workflows.time.calendar import VN, Calendar, civil_date, midnight

_ACT_KEYS = (
    "stage", "visit", "does", "at", "after", "until", "lasts", "items", "note", "finding", "reason", "neighbour",
    "result", "found",
)  # fmt: skip
FAR = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)
_DURATION = re.compile(r"([0-9]{1,4}) (phút|giờ|ngày|minutes?|hours?|days?)")
_REQUESTS = {
    "ask_supplement": Verb.REQUEST_SUPPLEMENT,
    "verify": Verb.REQUEST_VERIFICATION,
    "wait": Verb.WAIT_FOR_NEIGHBOUR,
}
_UNITS = {"p": "minute", "g": "hour", "n": "day", "m": "minute", "h": "hour", "d": "day"}


class Does(StrEnum):
    """What an officer may be told to do with a stage."""

    APPROVE = "approve"
    REFUSE = "refuse"
    ASK_SUPPLEMENT = "ask_supplement"
    VERIFY = "verify"
    WAIT = "wait"
    RELEASE = "release"
    RETURN_UPSTREAM = "return_upstream"
    CORRECT = "correct"
    REVOKE = "revoke"

    @property
    def verb(self) -> Verb:
        """The move that it is."""
        return _REQUESTS.get(self.value) or Verb(self.value)

    @property
    def is_ruling(self) -> bool:
        return self in _RULINGS


_RULINGS = frozenset({Does.APPROVE, Does.REFUSE, Does.CORRECT, Does.REVOKE})


class Answers(StrEnum):
    """What a citizen may be told to do."""

    SUPPLEMENT = "supplement"
    WITHDRAW = "withdraw"
    AGREE = "agree"
    DECLINE = "decline"
    STAY_SILENT = "stay_silent"


@dataclass(frozen=True, slots=True)
class Duration:
    """So many minutes, hours or days."""

    n: int
    unit: str

    def of_work(self, since: dt.datetime, calendar: Calendar) -> dt.datetime:
        """In office hours; a day is a working day, to the same time of day."""
        if self.unit == "day":
            day = calendar.add(civil_date(since), self.n)
            time = since.astimezone(VN).time()
            return calendar.next_open(dt.datetime.combine(day, time, VN).astimezone(dt.UTC))
        return calendar.after_work(since, self.n * (60_000_000 if self.unit == "minute" else 3_600_000_000))

    def by_clock(self, since: dt.datetime) -> dt.datetime:
        return since + dt.timedelta(**{f"{self.unit}s": self.n})


@dataclass(frozen=True, slots=True)
class When:
    """An instant, or so long after what came before; neither: as habit has it."""

    at: dt.datetime | None = None
    after: Duration | None = None

    def of_work(self, since: dt.datetime, calendar: Calendar) -> dt.datetime | None:
        """The instant in office hours, never before `since`."""
        if self.at is not None:
            return calendar.next_open(max(self.at, since))
        return self.after.of_work(since, calendar) if self.after else None

    def by_clock(self, since: dt.datetime) -> dt.datetime | None:
        return self.at or (self.after.by_clock(since) if self.after else None)


@dataclass(frozen=True, slots=True)
class Act:
    """What an officer does with a stage on its desk. `visit` None: the next time that it lies there.

    `when` counts from the claim. `until` ends a verification or a wait, `finding` is what the verification finds, empty
    for what is hoped; `items` and `note` go with a request, `reason` with a refusal, a release or a return, `neighbour`
    with a wait, `result` (the one superseded) with a correction. `found` is what a ruling on an allowance finds, where
    that is not what was declared. `line` is where the file tells it.
    """

    stage: str
    does: Does
    visit: int | None = None
    when: When = When()
    until: When = When()
    items: tuple[str, ...] = ()
    note: str = ""
    finding: Value = ""
    reason: str = ""
    neighbour: str = ""
    result: str = ""
    found: Mapping[str, bool] = field(default_factory=nothing)
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a citizen does. `who` is the role of the applicant, or of a person whom the edition names.

    `stage` empty: the whole case, or the only stage that it can mean.
    `when` counts from submission, or from the request that is answered. `papers` None: what was asked for. `line` is
    where the file tells it.
    """

    who: str
    does: Answers
    stage: str = ""
    when: When = When()
    papers: tuple[str, ...] | None = None
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Outage:
    """An answering system is down from one instant until another, which is already up again."""

    system: str
    from_at: dt.datetime
    until_at: dt.datetime


def acts(file: Table, edition: Edition, chosen: frozenset[str]) -> tuple[Act, ...]:
    return tuple(_act(row, _procedure(row, edition, chosen), edition) for row in file.tables("script"))


def answers(file: Table, edition: Edition, chosen: frozenset[str], submitted_at: dt.datetime) -> tuple[Answer, ...]:
    return tuple(_answer(row, edition, chosen, submitted_at) for row in file.tables("citizen"))


def outages(file: Table, edition: Edition) -> tuple[Outage, ...]:
    systems = {one.code for procedure in edition.procedures for one in procedure.neighbours}
    return tuple(_outage(row, systems) for row in file.tables("outage"))


def _procedure(row: Table, edition: Edition, chosen: frozenset[str]) -> Procedure:
    return edition.procedure(row.choice("stage", sorted(chosen)))


def _act(row: Table, procedure: Procedure, edition: Edition) -> Act:
    row.keys(*_ACT_KEYS)
    does = Does(row.choice("does", Does))
    known = {
        "refuse": [reason.code for reason in procedure.refusals],
        "wait": [one.code for one in procedure.neighbours],
    }
    if does is Does.ASK_SUPPLEMENT and not row.has("items"):
        raise row.fault(DataKeyError, "does", "items")
    return Act(
        stage=procedure.code,
        does=does,
        visit=_visit(row) if row.has("visit") else None,
        when=_when(row, "at", "after"),
        until=_when(row, "until", "lasts"),
        items=texts(row, "items"),
        note=row.get("note", str) if row.has("note") else "",
        finding=_finding(row, findings(procedure, edition)) if row.has("finding") else "",
        reason=_reason(row, does, known["refuse"]),
        neighbour=row.choice("neighbour", known["wait"]) if does is Does.WAIT else "",
        result=row.get("result", str) if does in (Does.CORRECT, Does.REVOKE) else "",
        found=_found(row, procedure) if row.has("found") else nothing(),
        line=row.line,
    )


def findings(procedure: Procedure, edition: Edition) -> dict[str, tuple[Value, ...]]:
    """The facts that a verification of the procedure settles, each with what may be found, the hoped-for first."""
    found = {name for move in procedure.moves if move.verb is Verb.VERIFY for name in move.sets}
    return {fact.code: said(fact) for fact in edition.facts if fact.code in found}


def to_be_found(procedure: Procedure) -> tuple[str, ...]:
    """The facts that the officer who decides the procedure may have to find."""
    return tuple(name for move in procedure.moves if move.verb is Verb.FIND for name in move.sets)


def _found(row: Table, procedure: Procedure) -> Mapping[str, bool]:
    """What is found, fact by fact: true or false."""
    table, known = row.table("found"), to_be_found(procedure)
    table.keys(*known)
    return MappingProxyType({name: table.get(name, bool) for name in table.values})


def said(fact: Fact) -> tuple[Value, ...]:
    """What somebody may say of a fact, the hoped-for first: of choices all but what is presumed until then."""
    if not fact.choices:
        return (True, False)
    return tuple(value for value in fact.values() if value != fact.ordinary) or fact.values()


def _finding(row: Table, known: Mapping[str, tuple[Value, ...]]) -> Value:
    """One of what may be found: a code, or true or false."""
    written, values = row.values["finding"], [value for found in known.values() for value in found]
    if isinstance(written, bool) and any(written is value for value in values):
        return written
    return row.choice("finding", [value for value in values if isinstance(value, str)])


def _reason(row: Table, does: Does, known: Iterable[str]) -> str:
    if does is Does.REFUSE:
        return row.choice("reason", known)
    return row.get("reason", str) if row.has("reason") else ""


def _visit(row: Table) -> int:
    n = row.get("visit", int)
    if not 1 <= n <= 99:
        raise row.fault(DataValueError, "visit", "visit")
    return n


def _answer(row: Table, edition: Edition, chosen: frozenset[str], submitted_at: dt.datetime) -> Answer:
    row.keys("who", "does", "stage", "at", "after", "papers")
    owed = {code: edition.procedure(code).owed for code in sorted(chosen)}
    asked = {one.by for several in owed.values() for one in several}
    people = (Role.APPLICANT.value, *(person.code for person in edition.people if person.code in asked))
    who = row.choice("who", people) if row.has("who") else Role.APPLICANT.value
    of_family = who == Role.APPLICANT
    stages = [code for code, several in owed.items() if of_family or any(one.by == who for one in several)]
    written = row.choice("stage", stages) if row.has("stage") else ""
    does = Answers(row.choice("does", _acts_of(who, [one for code in stages for one in owed[code]], edition)))
    stage = row.choice("stage", stages) if of_family and does is not Answers.WITHDRAW else written
    papers = None
    if row.has("papers"):
        papers = _papers(row, edition.procedure(stage)) if stage else ()
    when = _when(row, "at", "after")
    if when.at is not None and when.at < submitted_at:
        raise row.fault(DataOrderError, "at", "before_submission")
    return Answer(who, does, stage, when, papers, row.line)


def _acts_of(who: str, owed: Iterable[Owed], edition: Edition) -> Iterator[Answers]:
    """What the family may do, or somebody who owes these answers: a no only where there is one."""
    if who == Role.APPLICANT:
        yield from (Answers.SUPPLEMENT, Answers.WITHDRAW, Answers.STAY_SILENT)
        return
    facts = {fact.code: fact for fact in edition.facts}
    yield Answers.AGREE
    if any(value != one.answer for one in owed if one.by == who for value in said(facts[one.fact])):
        yield Answers.DECLINE
    yield Answers.STAY_SILENT


def _papers(row: Table, procedure: Procedure) -> tuple[str, ...]:
    known = {paper.code for paper in procedure.papers} | {owed.instead for owed in procedure.owed if owed.instead}
    return known_texts(row, "papers", known, Label("giấy tờ", "paper"))


def _outage(row: Table, systems: Iterable[str]) -> Outage:
    row.keys("system", "from", "to")
    from_at, until_at = _edge(row, "from", 0), _edge(row, "to", 1)
    if until_at <= from_at:
        raise row.fault(DataOrderError, "to", "to_before_from")
    return Outage(row.choice("system", sorted(systems)), from_at, until_at)


def _edge(row: Table, key: str, n_days: int) -> dt.datetime:
    """An instant; a day alone counts from its start (`from`) or to its end (`to`)."""
    value = row.values.get(key)
    if type(value) is dt.date:
        return midnight(value + dt.timedelta(days=n_days))
    return instant(row, key)


def _when(row: Table, at: str, after: str) -> When:
    if row.has(at) and row.has(after):
        raise row.fault(DataKeyError, after, "one_of_two", one=at, other=after)
    return When(instant(row, at) if row.has(at) else None, _duration(row, after) if row.has(after) else None)


def _duration(row: Table, key: str) -> Duration:
    found = _DURATION.fullmatch(row.get(key, str))
    if found is None:
        raise row.fault(DataValueError, key, "duration")
    return Duration(int(found[1]), _UNITS[found[2][0]])


def instant(row: Table, key: str) -> dt.datetime:
    """An instant in UTC, from a TOML date-time or from text; without zone it is Viet Nam time."""
    if not row.has(key):
        raise row.fault(DataKeyError, "", "no_instant", key=key)
    read = read_instant(row.values[key], FAR)
    if isinstance(read, tuple):
        raise row.fault(DataValueError, key, "instant", fault=read[0][1])
    return read


def texts(row: Table, key: str) -> tuple[str, ...]:
    """A list of texts; empty where the key is left out."""
    values = row.get(key, list) if row.has(key) else []
    if not all(type(value) is str for value in values):
        raise row.fault(DataValueError, key, "texts")
    return tuple(values)


def known_texts(row: Table, key: str, known: Iterable[str], what: Label) -> tuple[str, ...]:
    """A list of texts of a closed set; the first that is not of it is named, with the nearest ones that are."""
    values, names = texts(row, key), frozenset(known)
    for value in values:
        if value not in names:
            raise row.fault(DataValueError, key, "not_known", what=what, value=value, nearest=nearest(value, names))
    return values
