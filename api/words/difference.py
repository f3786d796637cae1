"""What changed between two editions, in words: where the rule stands, and what was and is said there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from api.words.plain import Plain, source
from api.words.tables import beside
from api.words.wording import UNITS, Language, length
from workflows.difference import Change, Kind
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.guards import Condition
from workflows.law.notation import SOURCE_LABELS, Edition, From, Limit, Move, Tier
from workflows.law.states import ROLE_LABELS, STATES, Role, State, Verb
from workflows.law.tree import figure_names
from workflows.law.verbs import VERBS

# What the parts of an edition and of its rules are called.
PARTS = {name: Label(**row) for name, row in beside(__file__).items()}
NAMES = ("label", "verb", "result", "fact", "agency", "field")  # the first that a rule has is what it is called
UNTOLD = frozenset({"code", "clause", *NAMES})
_TIERS = {
    Tier.COMMUNE: Label("xã", "commune"),
    Tier.AREA: Label("khu vực", "area"),
    Tier.DISTRICT: Label("huyện", "district"),
    Tier.PROVINCE: Label("tỉnh", "province"),
}
_YES, _NO = Label("có", "yes"), Label("không", "no")


def row(change: Change, before: Words, after: Words) -> Plain:
    """One change, said by the words of either edition; of a changed rule only the parts that differ."""
    old, new = before.parts(change.before), after.parts(change.after)
    if change.kind is Kind.CHANGED:
        differ = {name for name in {*old, *new} if old.get(name) != new.get(name)}
        old, new = ({name: said for name, said in one.items() if name in differ} for one in (old, new))
    there = before if change.kind is Kind.REMOVED else after
    return {
        "change": change.kind.value,
        "path": change.path,
        "where": there.where(change),
        "before": before.told(change.before, old),
        "after": after.told(change.after, new),
    }


class Words:
    """Says the parts of one edition; codes are called by their labels."""

    def __init__(self, edition: Edition, parameters: Parameters, lang: Language) -> None:
        self.lang = lang
        self.facts = {fact.code: fact for fact in edition.facts}
        results = [one for procedure in edition.procedures for one in procedure.results]
        papers = [one for procedure in edition.procedures for one in procedure.papers]
        coded: tuple[Any, ...] = (
            *edition.fields,
            *papers,
            *edition.facts,
            *edition.agencies,
            *results,
            *edition.procedures,
            *edition.people,
            *edition.carried,
        )
        self.labels = {name: parameters.label(name) for name in figure_names(edition)}
        self.labels |= {one.code: one.label for one in coded}

    def where(self, change: Change) -> str:
        """The way to the rule: “đăng ký thường trú · bước · yêu cầu xác minh”."""
        _, *steps = change.path.split(".")
        own = self._called(change.before if change.after is None else change.after)
        if len(steps) > 2 and steps[0] == "procedures":
            del steps[0]
        named = steps[:-1] if own else steps
        said = [PARTS[step].say(self.lang) if step in PARTS else self._coded(step) for step in named]
        said = [one for step, one in zip(named, said, strict=True) if not step.isdecimal()]
        return " · ".join([*said, own] if own else said)

    def told(self, thing: object, parts: Plain) -> Plain | None:
        """What stands there in words, its clause and how well that is known; None: nothing does."""
        if thing is None:
            return None
        clause = _clause(thing)
        told = source(clause, self.lang) if clause else {"clause": None, "tag": None, "status": None}
        return {"says": self._joined(parts.items()), **told}

    def parts(self, thing: object) -> Plain:
        """What a rule says beside its label and clause, by the name of the part."""
        if thing is None or isinstance(thing, Clause):
            return {}
        if not is_dataclass(thing) or isinstance(thing, Label | Figure | Condition):
            return {"": self.say(thing)}
        told = {one.name: (getattr(thing, one.name), one.default) for one in fields(thing) if one.name not in UNTOLD}
        return {
            PARTS[name].say(self.lang): self.say(value)
            for name, (value, default) in told.items()
            if value not in (None, "", ()) and (type(value), value) != (type(default), default)
        }

    def say(self, value: object) -> str:
        match value:
            case Label():
                return value.say(self.lang)
            case Clause():
                return value.cite(self.lang)
            case Figure():
                return length(value, self.lang)
            case Condition(guard=guard):
                return guard.aloud(self.facts, self.lang)
            case bool():
                return (_YES if value else _NO).say(self.lang)
            case (Move(), *_):
                return str(len(value))
            case tuple():
                return ", ".join(self._called(one) or self.say(one) for one in value)
            case frozenset():
                return ", ".join(sorted(self.say(one) for one in value))
            case State():
                return STATES[value].label.say(self.lang)
            case Role():
                return ROLE_LABELS[value].say(self.lang)
            case Unit():
                return UNITS[value][0].say(self.lang)
            case From():
                return SOURCE_LABELS[value].say(self.lang)
            case Verb():
                return VERBS[value].label.say(self.lang)
            case Tier():
                return _TIERS[value].say(self.lang)
            case Enum():
                return str(value.value)
            case str():
                return self._coded(value)
        return self._joined(self.parts(value).items()) if is_dataclass(value) else str(value)

    def _called(self, thing: object) -> str:
        """What a rule is called; a limit, by when it holds. Empty: it has no name of its own."""
        names = ("when",) if isinstance(thing, Limit) else NAMES
        return next((self.say(value) for name in names if (value := getattr(thing, name, None))), "")

    def _coded(self, code: str) -> str:
        return self.labels[code].say(self.lang) if code in self.labels else code

    def _joined(self, parts: Iterable[tuple[str, str]]) -> str:
        return "; ".join(f"{name}: {said}" if name else said for name, said in parts)


def _clause(thing: object) -> Clause | None:
    """The clause of a rule: its own, or that of the figure or condition in it."""
    if isinstance(thing, Clause) or not is_dataclass(thing):
        return thing if isinstance(thing, Clause) else None
    own: list[Any] = [getattr(thing, name, None) for name in ("clause", *(field.name for field in fields(thing)))]
    return next((found for one in own if isinstance(found := getattr(one, "clause", one), Clause)), None)
