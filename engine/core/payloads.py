"""What the event of each verb tells beside what every event has: one class each, whose types say how it is read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any, Final

from workflows.law.facts import Value
from workflows.law.notation import Reserved
from workflows.law.states import Verb


class Absent(Enum):
    """Not told at all, where null would tell something: a limit that is not known."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT

# what a result carries: texts by the names that its edition gives them, and the engine's own, which have their types
Carried = Annotated[Mapping[str, Any], Reserved]
Results = Mapping[str, Carried]


@dataclass(frozen=True, slots=True)
class Wait:
    """A named wait for a neighbour. `owed_by` None: its limit is not known."""

    neighbour: str
    since: dt.datetime
    owed_by: dt.datetime | None
    next_try_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Superseded:
    """The result of another case that a correction or a revocation replaces."""

    case: str
    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Payload:
    """A field that holds its default is not told: it stands nowhere in the event's text.

    `facts` are those that the move sets. `move_due_at` is when the move itself was due, None where that is not known.
    `calendar` is the digest of what the deadlines of this event were counted by, where it is not the one told last.
    """

    facts: Mapping[str, Value] | None = None
    move_due_at: dt.datetime | Absent | None = ABSENT
    calendar: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted(Payload):
    """`dates` and `places` are all that is kept of the declaration besides facts; `declaration` is its digest.

    `edition_digest` is that of the edition as it was read then; older journals tell none. `owed_until` is when each
    answer that a person owes ends, by its fact. `alike` are the cases that likely tell of the same event.
    """

    chain: str
    edition_on: dt.date
    chosen: tuple[str, ...]
    stages: tuple[str, ...]
    facts: Mapping[str, Value]
    dates: Mapping[str, dt.date]
    places: Mapping[str, str]
    papers: tuple[str, ...]
    declaration: str
    edition_digest: str | None = None
    owed_until: Mapping[str, dt.datetime] | None = None
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed(Payload):
    """`lease_until` None: held without an end. `assigned_by`: the supervisor who gave the work."""

    lease_until: dt.datetime | None = None
    assigned_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted(Payload):
    """`note` is the digest of words that may name people."""

    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Released(Noted):
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SupplementRequested(Noted):
    items: tuple[str, ...]
    lapses_at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Confirmed(Payload):
    """`owed_until` is when each answer ends that others are asked for now, by its fact."""

    owed_until: Mapping[str, dt.datetime] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Supplemented(Confirmed):
    """`papers` are those that were brought, and items of the form that were put right.

    Where items were declared anew, `declaration` is the digest of all that is declared now, `added` are those of them
    that were not declared before, `dates` are those that results and amounts count from now, and `alike` are the cases
    that likely tell of the same event by it.
    """

    papers: tuple[str, ...]
    declaration: str | None = None
    added: tuple[str, ...] = ()
    dates: Mapping[str, dt.date] | None = None
    alike: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourAwaited(Payload):
    awaits: Wait


@dataclass(frozen=True, slots=True, kw_only=True)
class NeighbourAnswered(Payload):
    neighbour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnedUpstream(Noted):
    """`result` is the one at fault."""

    result: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Approved(Noted):
    """Results are issued by the event. Where they were decided before it, or by another, it tells when and by whom."""

    results: Results
    decided_at: dt.datetime | None = None
    decided_by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Superseding(Approved):
    supersedes: Superseded


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasoned(Noted):
    """Refused or lapsed; beside the reason may stand an officer's own words."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultDelivered(Payload):
    way: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Apologised(Payload):
    was_due_at: dt.datetime
    new_due_on: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeReplaced(Payload):
    was_office: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirected(Payload):
    redirect: str


UNTOLD = Payload()
# verbs that are not here tell nothing of their own
PAYLOADS: Mapping[Verb, type[Payload]] = {
    Verb.SUBMIT: Submitted,
    Verb.CLAIM: Claimed,
    Verb.RELEASE: Released,
    Verb.REQUEST_SUPPLEMENT: SupplementRequested,
    Verb.CONFIRM: Confirmed,
    Verb.SUPPLEMENT: Supplemented,
    Verb.FIND: Noted,
    Verb.WAIT_FOR_NEIGHBOUR: NeighbourAwaited,
    Verb.NEIGHBOUR_ANSWER: NeighbourAnswered,
    Verb.RETURN_UPSTREAM: ReturnedUpstream,
    Verb.APPROVE: Approved,
    Verb.CORRECT: Superseding,
    Verb.REVOKE: Superseding,
    Verb.REFUSE: Reasoned,
    Verb.LAPSE: Reasoned,
    Verb.DELIVER_RESULT: ResultDelivered,
    Verb.APOLOGISE: Apologised,
    Verb.REPLACE_OFFICE: OfficeReplaced,
    Verb.REDIRECT: Redirected,
}
