"""A store of cases behind the HTTP interface: what an executor in this process does is done by the service there."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import httpx

from engine.core.case import AT_OFFICE, Case, Decision, evolve
from engine.core.declaration import DeclarationRefused, Fault
from engine.core.errors import TimerStale
from engine.core.events import Command, Event, Timer, WorkItem
from engine.core.journal import FIRST, Entry, chained, plain, read
from engine.core.law import Law
from engine.core.order import RANK
from engine.core.payloads import Confirmed, Superseding
from engine.service.clock import ClockBackwards
from workflows.errors import LienthongError, Refusal
from workflows.law.citation import Label
from workflows.law.neighbours import EID
from workflows.law.states import Role, State, Verb

# role, subject, office -> a bearer token
Tokens = Callable[[str, str, str], str]
_SETS_TIMERS = frozenset({Verb.SUBMIT, Verb.CLAIM, Verb.REQUEST_SUPPLEMENT, Verb.REPLACE_OFFICE})
_LONGEST_CLAIM = 400  # working hours: those who act here give work back by themselves


class ServiceUnreachable(LienthongError):
    """Nobody answers at the address, or not as the service does."""

    code = "service_unreachable"


class ChainBroken(LienthongError):
    """The journal that the service shows is not chained: somebody has touched it."""

    code = "chain_broken"


class Remote:
    """Requests to a service. Raises its problems as the errors they are, and ServiceUnreachable."""

    def __init__(self, url: str, tokens: Tokens, lang: str = "vi") -> None:
        try:
            self._client = httpx.Client(base_url=url, timeout=120, headers={"Accept-Language": lang})
        except (httpx.InvalidURL, UnicodeError):
            raise ServiceUnreachable("address", url=url) from None
        self._tokens = tokens
        self._known: dict[tuple[str, str, str], str] = {}

    def close(self) -> None:
        self._client.close()

    def get(self, path: str, role: str, query: Mapping[str, Any] | None = None, purpose: str = "") -> Any:
        headers = {"Purpose": purpose} if purpose else {}
        return self._sent("GET", path, role, "", "", params=query or {}, headers=headers)

    def post(self, path: str, body: Any, role: str = "", subject: str = "", office: str = "", key: str = "") -> Any:
        headers = {"Idempotency-Key": key} if key else {}
        return self._sent("POST", path, role, subject, office, json=body, headers=headers)

    def _sent(self, method: str, path: str, role: str, subject: str, office: str, **more: Any) -> Any:
        headers = dict(more.pop("headers", {}))
        if role:
            who = role, subject or role, office
            if who not in self._known:
                self._known[who] = self._tokens(*who)
            headers["Authorization"] = f"Bearer {self._known[who]}"
        try:
            answer = self._client.request(method, path, headers=headers, **more)
        except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:  # the last of a host's letters
            raise ServiceUnreachable("silent", url=self._client.base_url, trouble=error) from None
        if answer.is_success:
            return answer.json() if answer.content else None
        raise error_of(answer)


def error_of(answer: httpx.Response) -> LienthongError:
    """The error that a problem document tells of."""
    try:
        told = answer.json()
        code, detail = str(told["code"]), str(told["detail"])
    except (ValueError, KeyError, TypeError):
        return ServiceUnreachable("answers", status=answer.status_code)
    if code == DeclarationRefused.code:
        faults = told.get("faults") or ()
        return DeclarationRefused(
            tuple(Fault(one["field"], one["code"], Label(one["detail"], one["detail"])) for one in faults)
        )
    kind = next((one for one in _kinds(Refusal) if one.code == code), Refusal)
    error = kind.__new__(kind)
    LienthongError.__init__(error, **told)
    # the service has said it in the caller's language
    error.code, error.say = code, lambda lang="vi": detail  # type: ignore[misc, method-assign]
    return error


def _kinds(of: type[Refusal]) -> Iterator[type[Refusal]]:
    yield of
    for kind in of.__subclasses__():
        yield from _kinds(kind)


class RemoteStore:
    """Speaks the interface of a store. The clock there is moved to the instant of each command; timers fire there.

    Cases are called here as whoever acts here calls them, whatever code the service gave them.
    """

    def __init__(self, remote: Remote, who: str = "", n_who: int = 1) -> None:
        self._remote, self._who, self._n_who = remote, who, n_who
        self._now: dt.datetime | None = None
        self._is_whole = False
        self._codes: dict[str, str] = {}  # ours -> theirs
        self._cases: dict[str, Case] = {}
        self._entries: dict[str, list[Entry]] = {}
        self._heads: dict[str, str] = {}
        self._items: dict[tuple[str, str], int] = {}
        self._timers: set[Timer] = set()

    def execute(self, code: str, command: Command, law: Law, now: dt.datetime, timer: Timer | None = None) -> Decision:
        self._advance(now, timer is not None and RANK[timer.verb] > 0)
        before = self._cases.get(code) or Case(code)
        if timer is None:
            done = self._post(code, command, law)
            if command.verb is Verb.SUBMIT:
                self._codes[code] = done["case"]
        events = self._catch_up(code)
        case = self._cases[code]
        if timer is not None and not events:
            raise TimerStale
        if timer is None and not events:  # the answer to a key that came before
            first, last = done["events"][0]["number"], done["number"]
            return Decision(case, tuple(entry.event for entry in self._entries[code][first - 1 : last]))
        return Decision(case, tuple(events), tuple(_work_items(before, events)), self._new_timers(code, events))

    def case(self, code: str) -> Case | None:
        return self._cases.get(code)

    def events(self, code: str) -> tuple[Event, ...]:
        return tuple(entry.event for entry in self.entries(code))

    def entries(self, code: str) -> tuple[Entry, ...]:
        return tuple(self._entries.get(code, ()))

    def superseded(self) -> Mapping[tuple[str, str], str]:
        ours = {theirs: code for code, theirs in self._codes.items()}
        found = {}
        for code, entries in self._entries.items():
            for entry in entries:
                if isinstance(entry.event.data, Superseding):
                    gone = entry.event.data.supersedes
                    found[ours.get(gone.case, gone.case), gone.result] = code
        return found

    def remote_code(self, code: str) -> str:
        """The code that the service gave the case."""
        return self._codes[code]

    def leave(self) -> None:
        """Nothing more is done here: others that share the clock no longer wait."""
        if self._who:
            self._remote.post("/dev/clock/leave", {"who": self._who})

    def _advance(self, to: dt.datetime, is_whole: bool) -> None:
        if self._now is not None and (to, is_whole) <= (self._now, self._is_whole):
            return
        self._now, self._is_whole = to, is_whole
        with suppress(ClockBackwards):
            shared = {"who": self._who, "n_who": self._n_who} if self._who else {}
            self._remote.post("/dev/clock/advance", {"to": to.isoformat(), "whole": is_whole, **shared})

    def _post(self, code: str, command: Command, law: Law) -> Any:
        c, remote = command, self._remote
        match c.role:
            case Role.APPLICANT if c.verb is Verb.SUBMIT:
                body = {
                    "chain": law.edition.chain,
                    "chosen": list(c.data["chosen"]),
                    "declaration": self._declared(c.data["declaration"]),
                    "papers": list(c.data.get("papers", ())),
                }
                return remote.post("/v1/cases", body, "citizen", c.actor, key=_key(c))
            case Role.APPLICANT if c.verb is Verb.WITHDRAW:
                body = {"stage": c.stage} if c.stage else {}
                path = f"/v1/cases/{self._codes[code]}/withdraw"
                return remote.post(path, body, "citizen", c.actor, key=_key(c))
            case Role.APPLICANT:
                path = f"/v1/cases/{self._codes[code]}/stages/{c.stage}/supplement"
                return remote.post(path, {"fields": _fields(c)}, "citizen", c.actor, key=_key(c))
            case role if role in law.people:
                path = f"/v1/cases/{self._codes[code]}/stages/{c.stage}/confirm"
                return remote.post(path, {"by": role, "fields": _fields(c)}, "integrator", EID.code, key=_key(c))
            case Role.NEIGHBOUR:
                path = f"/v1/cases/{self._codes[code]}/stages/{c.stage}/answer"
                fields = _fields(c)
                return remote.post(path, {"fields": fields}, "integrator", fields["neighbour"], key=_key(c))
        item = f"{self._codes[code]}~{self._items.get((code, str(c.stage)), 1)}"
        fields = self._named(c)
        path = f"/v1/work-items/{item}/moves/{c.verb.value}"
        return remote.post(path, {"claim": c.claim, "fields": fields}, "officer", c.actor, c.office, _key(c))

    def _declared(self, declaration: Mapping[str, Any]) -> dict[str, Any]:
        """The declaration as JSON; a case that it names is called as the service calls it."""
        return {name: self._written(value) for name, value in declaration.items()}

    def _written(self, value: Any) -> Any:
        if isinstance(value, dt.datetime):
            return value.isoformat(timespec="seconds")
        return self._codes.get(value, value) if isinstance(value, str) else plain(value)

    def _named(self, command: Command) -> dict[str, Any]:
        """The fields of an officer, the case that is corrected as the service calls it, and how long a claim holds."""
        fields = _fields(command)
        if (corrected := fields.get("case")) in self._codes:
            fields["case"] = self._codes[corrected]
        if command.verb is Verb.CLAIM:
            until = command.data.get("lease_until")
            hours = (until - self._now).total_seconds() / 3600 if until and self._now else _LONGEST_CLAIM
            fields["hours"] = max(1, round(hours))
        return fields

    def _catch_up(self, code: str) -> list[Event]:
        """Reads on in the journal of the case, checks its chain, and folds what is new."""
        case = self._cases.get(code) or Case(code)
        path = f"/v1/cases/{self._codes[code]}/journal"
        told = self._remote.get(path, "auditor", {"after": case.number}, purpose="inspection")
        events = []
        for row in told:
            previous = self._heads.get(code, FIRST)
            if row["previous"] != previous or row["hash"] != chained(previous, row["schema_number"], row["text"]):
                raise ChainBroken(case=code, number=row["number"])
            event = read(row["text"], row["schema_number"])._replace(case=code)
            before, case = case, evolve(case, event)
            if (
                event.stage is not None
                and event.state in AT_OFFICE
                and before.stages[event.stage].state not in AT_OFFICE
            ):
                self._items[code, event.stage] = event.number
            self._heads[code] = row["hash"]
            self._entries.setdefault(code, []).append(Entry(event, row["text"], previous, row["hash"]))
            events.append(event)
        self._cases[code] = case
        return events

    def _new_timers(self, code: str, events: list[Event]) -> tuple[Timer, ...]:
        if not any(map(_sets_timers, events)):
            return ()
        told = self._remote.get(f"/v1/cases/{self._codes[code]}", "auditor")["upcoming"]
        found = [
            Timer(
                code, one["stage"], one["visit"], Verb(one["what"]), dt.datetime.fromisoformat(one["at"]), one["claim"]
            )
            for one in told
        ]
        new = tuple(timer for timer in found if timer not in self._timers)
        self._timers.update(new)
        return new


def _sets_timers(event: Event) -> bool:
    asks = isinstance(event.data, Confirmed) and event.data.owed_until is not None
    return event.clock is not None or event.verb in _SETS_TIMERS or asks


def _work_items(before: Case, events: list[Event]) -> Iterator[WorkItem]:
    """What has come to the queue of an office."""
    case = before
    for event in events:
        old = case.stages.get(event.stage) if event.stage else None
        case = evolve(case, event)
        if old is None or event.state is not State.OFFERED:
            continue
        if old.state is not State.OFFERED or old.office != event.office:
            clock = case.stages[old.code].clock
            yield WorkItem(event.case, old.code, event.visit, event.office, clock.due_at if clock else None)


def _fields(command: Command) -> dict[str, Any]:
    return {name: plain(value) for name, value in command.fields.items()}


def _key(command: Command) -> str:
    """The command's key in letters that a header may hold; a command without one has none."""
    return hashlib.sha256(command.key.encode()).hexdigest() if command.key else ""
