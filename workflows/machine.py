"""The only importer of `transitions`: one flat machine per procedure, its single model reused for every case.

A move's condition is a condition of the library's transition; where it fails, the library only answers False, so the
condition that failed is kept and becomes a `GuardFailed` that names it and its clause.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial

from transitions import Machine as LibraryMachine

from workflows.errors import GuardFailed, MoveNotAllowed, RoleNotAllowed
from workflows.law.facts import Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Move, Person, Procedure
from workflows.law.states import PAST, ROLE_LABELS, STATES, State, Verb

Ask = Callable[[Condition, Mapping[str, Value]], bool]


class Token:
    """Stands in a machine for whichever stage is being moved; the library writes `state`."""

    state: str
    facts: Mapping[str, Value]
    failed: Condition | None


class Machine:
    """The moves of one procedure. `n_fired` counts the triggers that moved it, by verb."""

    def __init__(self, procedure: Procedure, ask: Ask, people: tuple[Person, ...] = ()) -> None:
        self.procedure = procedure
        self._labels = ROLE_LABELS | {person.code: person.label for person in people}
        self.n_fired: Counter[Verb] = Counter()
        self._ask = ask
        self._moves = {(m.verb, m.role, m.source, m.target.value): m for m in procedure.moves}
        self._roles: dict[tuple[Verb, State], set[str]] = {}
        for move in procedure.moves:
            self._roles.setdefault((move.verb, move.source), set()).add(move.role)
        self._token = Token()
        library = LibraryMachine(
            model=None,
            states=[state.value for state in State],
            transitions=[self._transition(move) for move in procedure.moves],
            initial=State.WAITING.value,
            auto_transitions=False,
        )
        library.add_model(self._token)
        self._triggers = {(m.verb, m.role, m.source): library.events[_name(m)].trigger for m in procedure.moves}

    def _transition(self, move: Move) -> dict[str, object]:
        conditions = [partial(self._holds, move.when)] if move.when else []
        return {
            "trigger": _name(move),
            "source": move.source.value,
            "dest": move.target.value,
            "conditions": conditions,
        }

    def _holds(self, condition: Condition) -> bool:
        holds = self._ask(condition, self._token.facts)
        if not holds:
            self._token.failed = condition
        return holds

    def can(self, state: State, verb: Verb, role: str) -> bool:
        """Whether the role has such a move from the state, whatever its condition."""
        return role in self._roles.get((verb, state), ())

    def fire(self, state: State, verb: Verb, role: str, facts: Mapping[str, Value]) -> Move:
        """The move that the verb makes from the state. Raises MoveNotAllowed, RoleNotAllowed or GuardFailed."""
        trigger = self._triggers.get((verb, role, state))
        if trigger is None:
            raise self._refusal(state, verb)
        token = self._token
        token.facts, token.failed = facts, None
        token.state = state.value  # all that the library's `set_state` does once it has looked the state up
        if not trigger(token):
            raise self._guard_failed(verb, token.failed)
        self.n_fired[verb] += 1
        return self._moves[verb, role, state, token.state]

    def _refusal(self, state: State, verb: Verb) -> MoveNotAllowed | RoleNotAllowed:
        name, label, roles = self.procedure.label, STATES[state].label, self._roles.get((verb, state))
        if roles:
            vi = ", ".join(sorted(self._labels[role].vi for role in roles))
            allowed = ", ".join(sorted(roles))
            return RoleNotAllowed(
                f"bước này của “{name.vi}” thuộc về vai khác ({vi})",
                f"{verb} of {name.en} belongs to {allowed}",
                stage=self.procedure.code,
                verb=verb,
            )
        possible = sorted({move.verb for move in self.procedure.moves if move.source is state})
        return MoveNotAllowed(
            f"“{name.vi}” đang “{label.vi}”: không có bước này",
            f"{name.en} is {label.en}: no {verb} from there; possible: {', '.join(possible)}",
            stage=self.procedure.code,
            verb=verb,
            possible=tuple(possible),
        )

    def _guard_failed(self, verb: Verb, condition: Condition | None) -> GuardFailed:
        assert condition is not None
        return GuardFailed(
            f"không đủ điều kiện để thực hiện bước này của “{self.procedure.label.vi}” ({condition.clause.cite()})",
            f"a condition of {PAST[verb]} fails ({condition.clause.cite('en')})",
            stage=self.procedure.code,
            verb=verb,
            clause=condition.clause,
            condition=condition,
        )


def _name(move: Move) -> str:
    """The library's name of the trigger: one for each verb and role."""
    return f"{move.verb}/{move.role}"


def machines(edition: Edition, ask: Ask) -> dict[str, Machine]:
    """One machine per procedure of the edition, by its code."""
    return {procedure.code: Machine(procedure, ask, edition.people) for procedure in edition.procedures}
