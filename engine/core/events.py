"""What goes in and comes out of `decide`: commands, events and what must be written together with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from engine.core.payloads import UNTOLD, Payload
from workflows.law.states import Role, State, Verb
from workflows.law.verbs import VERBS
from workflows.time.deadlines import Clock

NOTHING: Mapping[str, Any] = MappingProxyType({})


def nothing() -> Mapping[str, Any]:
    return NOTHING


SYSTEM = "system"
_OF_AGENCY = f"{SYSTEM}:"


def actor_of_system(account: str) -> str:
    """How the journal names an agency's own system that acts for its office: no officer's account has a colon."""
    return f"{_OF_AGENCY}{account}"


class Command(NamedTuple):
    """A request to change a case. `stage` None: the whole case (submit, withdraw).

    `claim` is the number of the claim under which an officer acts, `visit` the visit that a timer belongs to, `office`
    the office that the actor works for. `fields` is what the maker of the move writes, facts too: as in JSON, unread.
    `data` is what the engine adds, and all of a submission. `key` is the caller's idempotency key. `alike` are cases
    that likely tell of the same event, `declared` the values of the declaration where some are put right; the store has
    looked them up: no part of what was asked.
    """

    verb: Verb
    role: str
    actor: str
    stage: str | None = None
    office: str = ""
    claim: int = 0
    visit: int = 0
    fields: Mapping[str, Any] = NOTHING
    data: Mapping[str, Any] = NOTHING
    key: str = ""
    alike: tuple[str, ...] = ()
    declared: Mapping[str, Any] = NOTHING


class Event(NamedTuple):
    """A fact of a case, numbered within it. It carries the new state, so that a journal folds without its edition.

    `stage` None: the case as a whole. `clause` is the tag of the clause that allows it. `clock` and `group` are the
    stage's and the group's clocks after it, None where it changes none.
    """

    case: str
    number: int
    verb: Verb
    at: dt.datetime
    actor: str
    role: str
    clause: str
    stage: str | None = None
    state: State | None = None
    visit: int = 0
    claim: int = 0
    office: str = ""
    clock: Clock | None = None
    group: Clock | None = None
    data: Payload = UNTOLD

    @property
    def kind(self) -> str:
        """The verb in the past."""
        return VERBS[self.verb].past

    @property
    def is_by_system(self) -> bool:
        """Whether the office acted by its own system, and not by an officer."""
        return self.role == Role.OFFICER and self.actor.startswith(_OF_AGENCY)


class WorkItem(NamedTuple):
    """One thing that an officer of one office must do for one stage."""

    case: str
    stage: str
    visit: int
    office: str
    due_at: dt.datetime | None


class Timer(NamedTuple):
    """An instant at which the engine gives itself the command; `visit` and `claim` tell an old one."""

    case: str
    stage: str
    visit: int
    verb: Verb
    at: dt.datetime
    claim: int = 0


class Recipient(NamedTuple):
    """Who is told. `code` is that of the office, the neighbour or the procedure; empty for the case's applicant."""

    kind: Literal["applicant", "office", "neighbour", "procedure"]
    code: str = ""

    def __str__(self) -> str:
        """As the outbox writes it: `office:police_00004`."""
        return f"{self.kind}:{self.code}" if self.code else self.kind


class Message(NamedTuple):
    """Something to tell somebody outside, once the event is written: `about` is the event's kind."""

    case: str
    number: int
    to: Recipient
    about: str
    stage: str | None


class Document(NamedTuple):
    """Words that name people. An event holds its `digest` instead: SHA-256 of the salt, a line break, the content."""

    digest: str
    salt: str
    content: str
