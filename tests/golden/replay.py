"""A golden file: lines that tell commands and what came of them, told again by what the engine decides today.

`command_of` is the one place that makes a command of plain JSON; `plain_command` is its inverse, for the recorder.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from api.spec.core_world import packaged_offices, parameters
from engine.core.case import Case, Decision
from engine.core.events import Command, Timer
from engine.core.journal import FIRST, instant_text, plain, seal
from engine.core.law import Law
from engine.core.memory import MemoryStore
from engine.core.wants import wants
from workflows.catalogue import known
from workflows.errors import LienthongError
from workflows.files.offices import Office, Offices
from workflows.law.states import Verb

GOLDEN = Path(__file__).parent
_TAGS: dict[str, Callable[[str], object]] = {
    "$instant": dt.datetime.fromisoformat,
    "$local": dt.datetime.fromisoformat,
    "$day": dt.date.fromisoformat,
}
_LEFT_OUT = ("", 0, None, {})  # what a command does not say
_ADDED = frozenset({"salt", "request", "assigned_by", "lease_until", "new_due_on"})
_SAYS_FACTS = frozenset({Verb.CONFIRM, Verb.VERIFY})
_SUPERSEDES = frozenset({Verb.CORRECT, Verb.REVOKE})


def files() -> list[Path]:
    return sorted(GOLDEN.glob("*/*.jsonl"))


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def line(**told: object) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


# Commands


def command_of(told: Mapping[str, Any]) -> Command:
    """The command that the plain JSON tells: its facts and most of its data are the fields of today."""
    verb, said = Verb(told["verb"]), _value_of(told.get("data", {}))
    added = {name: value for name, value in said.items() if _is_added(verb, name)}
    fields = {name: value for name, value in said.items() if name not in added}
    return Command(
        verb,
        told["role"],
        told["actor"],
        told.get("stage"),
        told.get("office", ""),
        told.get("claim", 0),
        told.get("visit", 0),
        {**_value_of(told.get("facts", {})), **fields.pop("supersedes", {}), **fields},
        added,
        told.get("key", ""),
    )


def _is_added(verb: Verb, name: str) -> bool:
    """Whether the engine adds it to what people write: all of a submission, and why work is taken from somebody."""
    return verb is Verb.SUBMIT or name in _ADDED or (verb, name) == (Verb.RELEASE, "reason")


def as_wanted(command: Command, case: Case, law: Law) -> Command:
    """Without fields that were passed over when the files were written: empty ones, and such as no move wanted."""
    procedure = law.procedures.get(command.stage or "")
    moves = [move for move in procedure.moves if move.verb is command.verb] if procedure else []
    names = {one.name for move in moves if procedure for one in wants(move, procedure, case, law)}
    fields = {name: value for name, value in command.fields.items() if name in names and value not in ("", ())}
    return command._replace(fields=fields)


def plain_command(command: Command) -> dict[str, Any]:
    """The command as plain JSON, without what it leaves out."""
    fields = dict(command.fields)
    facts = {name: fields.pop(name) for name in command.fields if command.verb in _SAYS_FACTS}
    if command.verb in _SUPERSEDES:
        fields = {"supersedes": {name: fields.pop(name) for name in ("case", "result")}, **fields}
    told = {
        "verb": command.verb.value,
        "role": str(command.role),
        "actor": command.actor,
        "stage": command.stage,
        "office": command.office,
        "claim": command.claim,
        "visit": command.visit,
        "facts": _plain_value(facts),
        "data": _plain_value({**fields, **command.data}),
        "key": command.key,
    }
    return {name: value for name, value in told.items() if value not in _LEFT_OUT}


def _plain_value(value: object) -> object:
    """As `journal.plain` has it, but days and instants say what they are: a text could be either.

    A time without zone is the time that a family wrote, not yet an instant.
    """
    if isinstance(value, dt.datetime):
        return {"$local": value.isoformat()} if value.tzinfo is None else {"$instant": instant_text(value)}
    if isinstance(value, dt.date):
        return {"$day": value.isoformat()}
    if isinstance(value, Mapping):
        return {str(name): _plain_value(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain_value(item) for item in value]
    return plain(value)


def _value_of(told: Any) -> Any:
    if isinstance(told, list):
        return tuple(_value_of(item) for item in told)
    if not isinstance(told, dict):
        return told
    for tag, read in _TAGS.items():
        if tag in told:
            return read(told[tag])
    return {name: _value_of(item) for name, item in told.items()}


def timer_of(told: Mapping[str, Any] | None) -> Timer | None:
    if told is None:
        return None
    at = dt.datetime.fromisoformat(told["at"])
    return Timer(told["case"], told["stage"], told["visit"], Verb(told["verb"]), at, told["claim"])


# Law


def plain_law(law: Law) -> dict[str, Any]:
    """The edition, and the offices by which its map is not the packaged one."""
    packaged = packaged_offices()
    told: dict[str, Any] = {"chain": law.edition.chain, "edition_on": law.edition.in_force_on.isoformat()}
    if law.offices is not packaged:
        told["offices"] = [plain(one) for one in law.offices.offices if packaged.by_office.get(one.code) != one]
    return told


def law_of(told: Mapping[str, Any]) -> Law:
    return _law(told["chain"], told["edition_on"], json.dumps(told.get("offices", [])))


@cache
def _law(chain: str, edition_on: str, offices: str) -> Law:
    edition = next(one for one in known() if (one.chain, one.in_force_on.isoformat()) == (chain, edition_on))
    return Law(edition, parameters(), _map_with(json.loads(offices)))


def _map_with(rows: list[dict[str, Any]]) -> Offices:
    packaged = packaged_offices()
    if not rows:
        return packaged
    changed = {row["code"]: _office_of(row) for row in rows}
    kept = [changed.pop(one.code, one) for one in packaged.offices]
    return packaged.with_offices((*kept, *changed.values()))


def _office_of(row: Mapping[str, Any]) -> Office:
    closed_on = row["closed_on"] and dt.date.fromisoformat(row["closed_on"])
    opened_on = dt.date.fromisoformat(row["opened_on"])
    return Office(row["code"], row["agency"], row["name"], row["covers"], opened_on, closed_on)


# Commands with what comes of them


class Step(NamedTuple):
    """One command as a store is given it."""

    case: str
    command: Command
    law: Law
    now: dt.datetime
    timer: Timer | None = None

    @property
    def line(self) -> str:
        timer = None if self.timer is None else plain(self.timer)
        return line(case=self.case, now=instant_text(self.now), command=plain_command(self.command), timer=timer)


class Teller(MemoryStore):
    """A store that keeps each command with the lines that tell it and what came of it."""

    def __init__(self) -> None:
        super().__init__()
        self.steps: list[tuple[Step, list[str]]] = []
        self._heads: dict[str, tuple[int, str]] = {}

    def execute(self, code: str, command: Command, law: Law, now: dt.datetime, timer: Timer | None = None) -> Decision:
        step = Step(code, command, law, now, timer)
        asked = step.line
        try:
            decision = super().execute(code, command, law, now, timer)
        except LienthongError as refusal:
            self.steps.append((step, [asked, line(refused=refusal.code, says=refusal.say())]))
            raise
        self.steps.append((step, [asked, *self._outcome(code, decision)]))
        return decision

    def _outcome(self, code: str, decision: Decision) -> Iterator[str]:
        number, head = self._heads.get(code, (0, FIRST))
        if decision.events[0].number <= number:
            yield line(again=[event.number for event in decision.events])
            return
        for event in decision.events:
            entry = seal(event, head)
            number, head = event.number, entry.hash
            yield f'{{"event":{entry.text},"hash":"{head}"}}'
        self._heads[code] = number, head
        beside = _beside(decision)
        if beside:
            yield line(beside=beside)


def _beside(decision: Decision) -> dict[str, object]:
    """What is written together with the events; of documents their digests."""
    told = {
        "work_items": plain(decision.work_items),
        "timers": plain(decision.timers),
        "messages": [{**one._asdict(), "to": one.to.code or one.to.kind} for one in decision.messages],
        "documents": [document.digest for document in decision.documents],
    }
    return {name: rows for name, rows in told.items() if rows}


class Retold(NamedTuple):
    """A file told again: its lines as of today, and the store with its cases."""

    lines: list[str]
    store: Teller


def retell(written: Iterable[str]) -> Retold:
    """The commands of these lines, decided by today's engine in the law that they name."""
    store, today = Teller(), []
    law: Law | None = None
    for number, text in enumerate(written, 1):
        told = json.loads(text)
        if "command" not in told:
            if "law" in told:
                law = law_of(told["law"])
            if "law" in told or "story" in told:
                today.append(text)
            continue
        assert law is not None, f"line {number}: a command before its law"
        today += [text, *_outcome(store, told, law, number)]
    return Retold(today, store)


def _outcome(store: Teller, told: Mapping[str, Any], law: Law, number: int) -> list[str]:
    try:
        now = dt.datetime.fromisoformat(told["now"])
        case = store.case(told["case"]) or Case(told["case"])
        command = as_wanted(command_of(told["command"]), case, law)
        store.execute(told["case"], command, law, now, timer_of(told["timer"]))
    except LienthongError:
        pass  # it stands among the lines
    except Exception as error:
        error.add_note(f"at line {number} of the golden file")
        raise
    return store.steps[-1][1][1:]
