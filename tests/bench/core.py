"""How fast cases are decided: `decide` and `evolve` with guards, against the library's bare trigger.

Seconds are the processor's, so that other programs weigh less.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from time import process_time

from transitions import Machine

from engine.core.case import Case
from engine.core.decide import decide
from tests.bench.stories import Kind
from workflows.law.notation import Procedure
from workflows.law.states import State

# the core is written to be read; speed is the business of compiled simulators
TARGET = 0.20


class Token:
    """The one model of the pooled machine."""


def floor_machine(procedure: Procedure) -> tuple[Machine, Token]:
    """The procedure's machine as the library alone has it: no conditions, nothing looked up, nothing counted."""
    states = [state.value for state in State]
    machine, token = Machine(model=None, states=states, initial=states[0], auto_transitions=False), Token()
    for move in procedure.moves:
        machine.add_transition(f"{move.verb}/{move.role}", move.source.value, move.target.value)
    machine.add_model(token)
    return machine, token


def floor_rate(procedure: Procedure, n: int) -> float:
    """Moves a second of `set_state` and `trigger`, along the ordinary way: offered, claimed, approved."""
    machine, token = floor_machine(procedure)
    way = ((State.WAITING, "offer/system"), (State.OFFERED, "claim/officer"), (State.IN_PROGRESS, "approve/officer"))
    pairs = [(state.value, trigger) for state, trigger in way]
    start = process_time()
    for _ in range(n // len(pairs)):
        for state, trigger in pairs:
            machine.set_state(state, token)
            token.trigger(trigger)  # type: ignore[attr-defined]
    return n // len(pairs) * len(pairs) / (process_time() - start)


@dataclass(slots=True)
class Tally:
    """What was played. A move is an event of a stage; `first` counts what submissions caused, and took."""

    commands: int = 0
    events: int = 0
    moves: int = 0
    seconds: float = 0.0
    first_moves: int = 0
    first_seconds: float = 0.0

    def play(self, kind: Kind, code: str) -> Case:
        """Plays one case from submission to its end, each command through `decide`."""
        case, law = Case(code), kind.law
        start = process_time()
        for number, (command, at) in enumerate(kind.script):
            decision = decide(case, command, law, at)
            case = decision.case
            self.events += len(decision.events)
            for event in decision.events:
                self.moves += event.stage is not None
            if not number:
                self.first_moves += sum(event.stage is not None for event in decision.events)
                self.first_seconds += process_time() - start
        self.seconds += process_time() - start
        self.commands += len(kind.script)
        return case


@dataclass(frozen=True, slots=True)
class CoreRound:
    """Rates a second in one round: events of any kind, `moves` those of stages, `later_moves` all after submissions."""

    floor: float
    moves: float
    later_moves: float
    commands: float
    events: float

    @property
    def ratio(self) -> float:
        return self.events / self.floor

    @property
    def move_ratio(self) -> float:
        return self.moves / self.floor

    @property
    def later_ratio(self) -> float:
        return self.later_moves / self.floor


def core_round(mix: Sequence[Kind], n_cases: int, n_floor: int) -> CoreRound:
    """The floor before and after the cases, so that a processor that slows down weighs on both."""
    procedure = mix[0].law.edition.procedures[0]
    before = floor_rate(procedure, n_floor)
    tally = Tally()
    for kind in mix:
        for number in range(n_cases * kind.share // 100):
            tally.play(kind, f"{number}")
    after = floor_rate(procedure, n_floor)
    later = (tally.moves - tally.first_moves) / (tally.seconds - tally.first_seconds)
    rates = (count / tally.seconds for count in (tally.commands, tally.events))
    return CoreRound((before + after) / 2, tally.moves / tally.seconds, later, *rates)


@dataclass(frozen=True, slots=True)
class CoreResult:
    """The rounds; figures are their medians."""

    rounds: tuple[CoreRound, ...]

    def median(self, name: str) -> float:
        return median(getattr(one, name) for one in self.rounds)

    def range(self, name: str) -> tuple[float, float]:
        values = [getattr(one, name) for one in self.rounds]
        return min(values), max(values)


def measure(mix: Sequence[Kind], n_rounds: int, n_cases: int, n_floor: int) -> CoreResult:
    core_round(mix, max(n_cases // 10, 100), n_floor // 10)  # once to warm up
    return CoreResult(tuple(core_round(mix, n_cases, n_floor) for _ in range(n_rounds)))
