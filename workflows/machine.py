"""The only importer of `transitions`: one flat machine per procedure, asked for all that may be done in a state.

A move's condition is a condition of the library's transition, and `may` leaves it to the library. Where it fails, the
library only answers False: `fire` tries the library's transitions one by one, so that the conditions that failed become
a `GuardFailed` that says what is so and what would have to be so.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType
from typing import Any

from transitions import Machine as LibraryMachine
from transitions import Transition

from workflows.errors import GuardFailed, MoveNotAllowed, RoleNotAllowed
from workflows.law.citation import Label
from workflows.law.facts import Fact, Value
from workflows.law.guards import Condition
from workflows.law.notation import Move, Person, Procedure
from workflows.law.states import ROLE_LABELS, STATES, State, Verb
from workflows.law.verbs import VERBS
from workflows.refusals import LANGUAGES, quoted

Ask = Callable[[Condition, Mapping[str, Value]], bool]


class Token:
    """Stands in a machine for whichever stage is being moved; the library writes `state` and adds its triggers."""

    state: str
    may_trigger: Callable[..., bool]


@dataclass(slots=True)
class Attempt:
    """One question to the library: with which facts, and what came of it."""

    facts: Mapping[str, Value]
    move: Move | None = None


class _Step(Transition):
    """The library's transition, with the move of the law that it is and its place among them."""

    def __init__(self, *args: Any, move: Move, place: int, **more: Any) -> None:
        super().__init__(*args, **more)
        self.move = move
        self.place = place

    def _change_state(self, event_data: Any) -> None:
        """Nothing: the token is put into its state before it is asked, and where it goes is for the event to tell."""


class _Library(LibraryMachine):
    transition_cls = _Step


class Machine:
    """The moves of one procedure. Safe to be asked from many threads: each has a token of its own."""

    def __init__(
        self, procedure: Procedure, people: tuple[Person, ...] = (), facts: Mapping[str, Fact] = MappingProxyType({})
    ) -> None:
        """`facts` are those of the edition by code: a condition that fails is told by their words."""
        self.procedure = procedure
        self._facts = facts
        self._labels: dict[str, Label] = ROLE_LABELS | {person.code: person.label for person in people}
        named = {State.WAITING, *(state for move in procedure.moves for state in (move.source, move.target))}
        self.states = [state for state in State if state in named]
        self._thread = threading.local()
        self._library = _Library(
            model=None,
            states=[state.value for state in self.states],
            transitions=[_transition(move, place) for place, move in enumerate(procedure.moves)],
            initial=State.WAITING.value,
            auto_transitions=False,
        )

    def moves(self, source: State | None = None) -> list[Move]:
        """The moves from the state, in the order of the edition; None: from all states."""
        found: Any = self._library.get_transitions(source=source.value if source else "*")
        return [step.move for step in sorted(found, key=lambda step: step.place)]

    def can(self, state: State, verb: Verb, role: str) -> bool:
        """Whether the role has such a move from the state, whatever its condition."""
        event = self._library.events.get(_name(verb, role))
        return event is not None and state.value in event.transitions

    def may(self, state: State, verb: Verb, role: str, facts: Mapping[str, Value]) -> Move | None:
        """The move that the verb would make; None where there is none or its conditions fail. No witness is told."""
        attempt = Attempt(facts)
        return attempt.move if self._token(state).may_trigger(_name(verb, role), attempt) else None

    def fire(self, state: State, verb: Verb, role: str, facts: Mapping[str, Value], ask: Ask) -> Move:
        """The move that the verb makes from the state. Raises MoveNotAllowed, RoleNotAllowed or GuardFailed."""
        event = self._library.events.get(_name(verb, role))
        if event is None or state.value not in event.transitions:
            raise self._refusal(state, verb)
        failed: list[Condition] = []
        steps: Any = event.transitions[state.value]  # what the library would try for a token, without one
        for step in steps:
            move: Move = step.move
            if move.when is None or ask(move.when, facts):
                return move
            failed.append(move.when)
        raise self._guard_failed(verb, facts, failed)

    def diagram(self, lang: str = "vi") -> str:
        """States and moves as Mermaid text, as the library draws them."""
        from transitions.extensions import GraphMachine  # slow to load, and only a picture needs it

        picture = GraphMachine(
            model=None,
            states=[state.value for state in self.states],
            transitions=[self._drawn(move, lang) for move in self.moves()],
            initial=State.WAITING.value,
            auto_transitions=False,
            title=f'title: "{self.procedure.label.say(lang)}"',
            graph_engine="mermaid",
        )
        for state in self.states:
            # what the export shows in place of the name
            picture.get_state(state.value).label = STATES[state].label.say(lang)  # type: ignore[attr-defined]
        # the graph of a model would paint the state that it stands in; the procedure stands in none
        graph: Any = picture.graph_cls(picture).get_graph()
        return str(graph.source)

    def _drawn(self, move: Move, lang: str) -> dict[str, str]:
        return {**_arrow(move), "label": f"{VERBS[move.verb].label.say(lang)} ({self._labels[move.role].say(lang)})"}

    def _token(self, state: State) -> Token:
        """This thread's token, put into the state."""
        token: Token | None = getattr(self._thread, "token", None)
        if token is None:
            token = self._thread.token = Token()
            self._library.add_model(token)
            self._library.remove_model(token)  # it keeps its triggers, and is gone with its thread
        token.state = state.value  # all that the library's `set_state` does once it has looked the state up
        return token

    def _refusal(self, state: State, verb: Verb) -> MoveNotAllowed | RoleNotAllowed:
        name, stage, moves = self.procedure.label, self.procedure.code, self.moves(state)
        roles = frozenset(Label(self._labels[move.role].vi, move.role) for move in moves if move.verb is verb)
        if roles:
            return RoleNotAllowed(procedure=name, roles=roles, stage=stage, verb=verb)
        possible = tuple(sorted({move.verb for move in moves}))
        at = STATES[state].label
        return MoveNotAllowed("from_state", procedure=name, state=at, stage=stage, verb=verb, possible=possible)

    def _guard_failed(self, verb: Verb, facts: Mapping[str, Value], failed: list[Condition]) -> GuardFailed:
        """Any one of the failed conditions would do; the facts that they read are told as they are."""
        guards = [condition.guard for condition in failed]
        read = frozenset[str]().union(*(guard.fields for guard in guards))
        so = [(fact, facts[code]) for code, fact in self._facts.items() if code in read]
        return GuardFailed(
            procedure=self.procedure.label,
            past=VERBS[verb].past,
            so=[Label(*(_so(fact, value, lang) for lang in LANGUAGES)) for fact, value in so],
            needed=[Label(*(guard.aloud(self._facts, lang) for lang in LANGUAGES)) for guard in guards],
            clauses=list(dict.fromkeys(condition.clause for condition in failed)),
            stage=self.procedure.code,
            verb=verb,
            clause=failed[-1].clause,
        )


def _so(fact: Fact, value: Value, lang: str) -> str:
    """The fact as it is, or as somebody wrote it who brings what it cannot be."""
    known = value in fact.values()
    return fact.aloud(value, lang) if known else f"{fact.label.say(lang)}: {quoted(str(value))}"


def _name(verb: Verb, role: str) -> str:
    """The library's name of the trigger: one for each verb and role."""
    return f"{verb}/{role}"


def _arrow(move: Move) -> dict[str, str]:
    return {"trigger": _name(move.verb, move.role), "source": move.source.value, "dest": move.target.value}


def _transition(move: Move, place: int) -> dict[str, Any]:
    return {**_arrow(move), "conditions": partial(_holds, move), "move": move, "place": place}


def _holds(move: Move, attempt: Attempt) -> bool:
    holds = move.when is None or bool(move.when.guard.holds(attempt.facts))
    if holds:
        attempt.move = move
    return holds
