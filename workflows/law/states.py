"""Where a stage may stand, what may be done to it and by whom: the words that all procedures share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

from workflows.law.citation import Label


class Role(StrEnum):
    """Who may make a move in every chain; the people whom an edition names are roles by their codes."""

    __hash__ = str.__hash__  # Enum's own is a Python call, in the path of every move

    APPLICANT = "applicant"
    OFFICER = "officer"
    NEIGHBOUR = "neighbour"
    SYSTEM = "system"


ROLE_LABELS: dict[str, Label] = {
    Role.APPLICANT: Label("người nộp hồ sơ", "applicant"),
    Role.OFFICER: Label("người giải quyết hồ sơ", "officer"),
    Role.NEIGHBOUR: Label("hệ thống trả lời", "answering system"),
    Role.SYSTEM: Label("hệ thống", "system"),
}


class Kind(Enum):
    """Who is awaited in a state: all that a simulator needs to know about it."""

    NOT_YET = "not_yet"
    QUEUE = "queue"
    WORK = "work"
    CITIZEN = "citizen"
    CHECK = "check"
    GOOD = "good"
    BAD = "bad"
    ASIDE = "aside"


ENDED = frozenset({Kind.GOOD, Kind.BAD, Kind.ASIDE})


class State(StrEnum):
    """Where a stage stands; `STATES` says each one's kind and word."""

    __hash__ = str.__hash__  # Enum's own is a Python call, in the path of every move

    WAITING = "waiting"
    OFFERED = "offered"
    IN_PROGRESS = "in_progress"
    AWAITING_CITIZEN = "awaiting_citizen"
    AWAITING_NEIGHBOUR = "awaiting_neighbour"
    VERIFYING = "verifying"
    RETURNED_UPSTREAM = "returned_upstream"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOT_CHOSEN = "not_chosen"
    REDIRECTED = "redirected"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class StateInfo:
    """A state's kind and its word for people."""

    kind: Kind
    label: Label


STATES: dict[State, StateInfo] = {
    State.WAITING: StateInfo(Kind.NOT_YET, Label("chưa đến lượt", "waiting")),
    State.OFFERED: StateInfo(Kind.QUEUE, Label("chờ xử lý", "offered")),
    State.IN_PROGRESS: StateInfo(Kind.WORK, Label("đang xử lý", "in progress")),
    State.AWAITING_CITIZEN: StateInfo(Kind.CITIZEN, Label("chờ bổ sung", "awaiting the citizen")),
    State.AWAITING_NEIGHBOUR: StateInfo(Kind.CHECK, Label("chờ hệ thống khác", "awaiting a neighbour")),
    State.VERIFYING: StateInfo(Kind.CHECK, Label("đang xác minh", "verifying")),
    State.RETURNED_UPSTREAM: StateInfo(Kind.CHECK, Label("đã chuyển trả cơ quan trước", "returned upstream")),
    State.APPROVED: StateInfo(Kind.GOOD, Label("đã có kết quả", "approved")),
    State.REFUSED: StateInfo(Kind.BAD, Label("bị từ chối", "refused")),
    State.WITHDRAWN: StateInfo(Kind.BAD, Label("đã rút", "withdrawn")),
    State.NOT_CHOSEN: StateInfo(Kind.ASIDE, Label("không chọn", "not chosen")),
    State.REDIRECTED: StateInfo(Kind.ASIDE, Label("chuyển hướng", "redirected")),
    State.DROPPED: StateInfo(Kind.BAD, Label("không còn căn cứ giải quyết", "dropped")),
}

ENDED_STATES = frozenset(state for state, info in STATES.items() if info.kind in ENDED)


class Verb(StrEnum):
    """Commands, and the follow-ups that are nobody's command; `VERBS` says all else of them."""

    __hash__ = str.__hash__  # Enum's own is a Python call, in the path of every move

    SUBMIT = "submit"
    CLAIM = "claim"
    RELEASE = "release"
    REQUEST_SUPPLEMENT = "request_supplement"
    SUPPLEMENT = "supplement"
    REQUEST_VERIFICATION = "request_verification"
    VERIFY = "verify"
    FIND = "find"
    WAIT_FOR_NEIGHBOUR = "wait_for_neighbour"
    NEIGHBOUR_ANSWER = "neighbour_answer"
    RETURN_UPSTREAM = "return_upstream"
    APPROVE = "approve"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    CONFIRM = "confirm"
    DELIVER_RESULT = "deliver_result"
    CORRECT = "correct"
    REVOKE = "revoke"
    APOLOGISE = "apologise"
    LAPSE = "lapse"
    REPLACE_OFFICE = "replace_office"
    OFFER = "offer"
    NOT_CHOOSE = "not_choose"
    REDIRECT = "redirect"
    DROP = "drop"
    REOPEN = "reopen"
    END_CASE = "end_case"
