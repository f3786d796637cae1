"""Guards: frozen objects that say whether something holds, for one case or for columns, and read themselves aloud."""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import Any

from workflows.law.citation import Clause
from workflows.law.facts import Fact, Value


@dataclass(frozen=True, slots=True)
class Is:
    """Holds when the fact has the value."""

    fact: str
    value: Value = True

    @property
    def fields(self) -> frozenset[str]:
        return frozenset({self.fact})

    def holds(self, facts: Mapping[str, Any]) -> Any:
        """True or False for one case; a boolean column for numpy columns. KeyError: the fact is not known yet."""
        return facts[self.fact] == self.value

    def aloud(self, facts: Mapping[str, Fact], lang: str = "vi") -> str:
        return facts[self.fact].aloud(self.value, lang)


@dataclass(frozen=True, slots=True)
class Not:
    """Holds when the guard does not."""

    guard: Guard

    @property
    def fields(self) -> frozenset[str]:
        return self.guard.fields

    def holds(self, facts: Mapping[str, Any]) -> Any:
        # `^ True` is right for a bool and for a column; `~True` is -2 and `not column` raises
        return self.guard.holds(facts) ^ True

    def aloud(self, facts: Mapping[str, Fact], lang: str = "vi") -> str:
        no = "không phải" if lang == "vi" else "not"
        match self.guard:
            case Not(guard=guard):
                return guard.aloud(facts, lang)
            case Is(fact=name, value=bool(value)):
                return facts[name].aloud(not value, lang)
            case Is(fact=name, value=str(value)):
                return f"{facts[name].label.say(lang)}: {no} {facts[name].choice(value, lang)}"
        return f"{no} ({self.guard.aloud(facts, lang)})"


@dataclass(frozen=True, slots=True)
class _Several:
    guards: tuple[Guard, ...]

    @property
    def fields(self) -> frozenset[str]:
        return frozenset[str]().union(*(guard.fields for guard in self.guards))


@dataclass(frozen=True, slots=True)
class AllOf(_Several):
    """Holds when every one of the guards does."""

    def holds(self, facts: Mapping[str, Any]) -> Any:
        found: Any = True
        for guard in self.guards:  # all of them are read: a fact that is not known yet is never passed over
            found = found & guard.holds(facts)
        return found

    def aloud(self, facts: Mapping[str, Fact], lang: str = "vi") -> str:
        """An “or” within stands in brackets, as it would bind less than the “and”."""
        said = ((guard, guard.aloud(facts, lang)) for guard in self.guards)
        told = (f"({words})" if isinstance(guard, AnyOf) else words for guard, words in said)
        return (" và " if lang == "vi" else " and ").join(told)


@dataclass(frozen=True, slots=True)
class AnyOf(_Several):
    """Holds when at least one of the guards does."""

    def holds(self, facts: Mapping[str, Any]) -> Any:
        found: Any = False
        for guard in self.guards:
            found = found | guard.holds(facts)
        return found

    def aloud(self, facts: Mapping[str, Fact], lang: str = "vi") -> str:
        """Choices of one fact are told with its name once: “căn cứ hưởng: người có công hoặc cựu chiến binh”."""
        either = " hoặc " if lang == "vi" else " or "
        chosen = [(each.fact, each.value) for each in self.guards if isinstance(each, Is) and facts[each.fact].choices]
        if len(chosen) == len(self.guards) and len(self.fields) == 1:
            fact = facts[chosen[0][0]]
            return f"{fact.label.say(lang)}: {either.join(fact.choice(value, lang) for _, value in chosen)}"
        return either.join(guard.aloud(facts, lang) for guard in self.guards)


Guard = Is | Not | AllOf | AnyOf


def surely(guard: Guard, facts: Mapping[str, Value], unknown: Set[str]) -> bool | None:
    """Whether the guard holds for one case of which some facts are unknown; None where it hangs on them."""
    match guard:
        case Is(fact=name):
            return None if name in unknown else bool(guard.holds(facts))
        case Not(guard=inner):
            held = surely(inner, facts, unknown)
            return None if held is None else not held
    decides = isinstance(guard, AnyOf)  # a yes decides an “or”, a no an “and”
    found = [surely(one, facts, unknown) for one in guard.guards]
    return decides if decides in found else None if None in found else not decides


def hangs_on(guard: Guard, facts: Mapping[str, Value], unknown: Set[str]) -> frozenset[str]:
    """The unknown facts that still decide whether the guard holds; none where it surely does or does not."""
    if surely(guard, facts, unknown) is not None:
        return frozenset()
    match guard:
        case Is(fact=name):
            return frozenset({name})
        case Not(guard=inner):
            return hangs_on(inner, facts, unknown)
    return frozenset[str]().union(*(hangs_on(one, facts, unknown) for one in guard.guards))


@dataclass(frozen=True, slots=True)
class Condition:
    """One use of a guard, and the clause that sets it."""

    guard: Guard
    clause: Clause
