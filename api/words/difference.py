"""What changed between two editions, in words: where the rule stands, and what was and is said there."""

from __future__ import annotations

from collections.abc import Container, Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from api.words.plain import Plain, source
from api.words.tables import beside
from api.words.wording import UNITS, Language, length
from workflows.difference import Change, Kind
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.facts import Fact, Relation
from workflows.law.guards import Condition
from workflows.law.notation import (
    SOURCE_LABELS,
    Contradiction,
    Edition,
    From,
    Input,
    Limit,
    Move,
    Redirect,
    Tier,
)
from workflows.law.states import ROLE_LABELS, STATES, Role, State, Verb
from workflows.law.tree import figure_names, walk
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
_INPUTS = {
    Input.TEXT: Label("chữ", "text"),
    Input.DATE: Label("ngày", "a day"),
    Input.PARTIAL_DATE: Label("ngày, tháng hoặc năm", "a day, a month or a year"),
    Input.INSTANT: Label("ngày và giờ", "a day and an hour"),
    Input.MOMENT: Label("ngày, và giờ nếu rõ", "a day, and the hour where it is known"),
    Input.NUMBER: Label("số", "a number"),
    Input.PERSONAL_ID: Label("số định danh", "a personal id"),
    Input.IDENTITY: Label("số giấy tờ tùy thân", "the number of a paper of identity"),
    Input.PHONE: Label("số điện thoại", "a telephone number"),
    Input.COMMUNE: Label("xã, phường", "a commune"),
    Input.NAME: Label("họ tên", "a name"),
    Input.OPTION: Label("chọn câu trả lời", "one of the options"),
    Input.FACT: Label("trả lời câu hỏi", "an answer"),
}
_RELATIONS = {
    Relation.SAME: Label("giống nhau", "the same"),
    Relation.DIFFERENT: Label("khác nhau", "different"),
    Relation.AFTER: Label("sau", "after"),
    Relation.NOT_BEFORE: Label("không trước", "not before"),
}
_YES, _NO = Label("có", "yes"), Label("không", "no")


def row(change: Change, before: Words, after: Words) -> Plain:
    """One change, said by the words of either edition; of a changed rule only the parts that differ.

    A part whose words are the same rests on another clause now: that is what is told of it.
    """
    old, new = before.parts(change.before), after.parts(change.after)
    differ = {name for name in {*old, *new} if change.kind is not Kind.CHANGED or old.get(name) != new.get(name)}
    told = before.told(change.before, _only(old, differ)), after.told(change.after, _only(new, differ))
    if change.kind is Kind.CHANGED and told[0] == told[1]:
        differ = _differing(change.before, change.after, before.lang)
        told = (
            before.told(change.before, _only(old, differ), _clause_apart(change.before, change.after)),
            after.told(change.after, _only(new, differ), _clause_apart(change.after, change.before)),
        )
    there = before if change.kind is Kind.REMOVED else after
    where = there.where(change)
    thing = change.before if change.after is None else change.after
    if isinstance(thing, Move):  # one verb is a move from each of several states
        where = f"{where}, {PARTS['source'].say(there.lang)} “{there.say(thing.source)}”"
    return {
        "change": change.kind.value,
        "path": change.path,
        "where": where,
        "before": told[0],
        "after": told[1],
    }


def _only(parts: Plain, names: Container[str]) -> Plain:
    return {name: said for name, said in parts.items() if name in names}


def _clause_apart(thing: object, other: object) -> Clause | None:
    """The first clause that stands in the one and not in the other."""
    there = {clause for _, clause in walk("", other) if isinstance(clause, Clause)}
    return next((one for _, one in walk("", thing) if isinstance(one, Clause) and one not in there), None)


def _differing(before: object, after: object, lang: Language) -> set[str]:
    """The parts that are not the same, whatever their words say; the thing itself where it has none."""
    if not is_dataclass(before) or isinstance(before, Label | Figure | Condition):
        return {""}
    return {
        PARTS[field.name].say(lang)
        for field in fields(before)
        if field.name in PARTS and getattr(before, field.name) != getattr(after, field.name, None)
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

    def told(self, thing: object, parts: Plain, clause: Clause | None = None) -> Plain | None:
        """What stands there in words, its clause, or the one named, and how well that is known; None: nothing does."""
        if thing is None:
            return None
        clause = clause or _clause(thing)
        told = source(clause, self.lang) if clause else {"clause": None, "tag": None, "status": None}
        return {"says": self._joined(parts.items()), **told}

    def parts(self, thing: object) -> Plain:
        """What a rule says beside its label and clause, by the name of the part."""
        if thing is None or isinstance(thing, Clause):
            return {}
        if not is_dataclass(thing) or isinstance(thing, Label | Figure | Condition):
            return {"": self.say(thing)}
        told = {one.name: (getattr(thing, one.name), one.default) for one in fields(thing) if one.name not in UNTOLD}
        if isinstance(thing, Fact) and thing.choices:
            told["ordinary"] = (dict(thing.choices).get(str(thing.ordinary)), None)
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
            case (str(), Label() as label):  # one of a fact's values
                return label.say(self.lang)
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
            case Input():
                return _INPUTS[value].say(self.lang)
            case Relation():
                return _RELATIONS[value].say(self.lang)
            case Enum():
                return str(value.value)
            case str():
                return self._coded(value)
        return self._joined(self.parts(value).items()) if is_dataclass(value) else str(value)

    def _called(self, thing: object) -> str:
        """What a rule is called; a limit and what leads elsewhere, by when it holds. Empty: it has no name."""
        names = ("when",) if isinstance(thing, Limit | Redirect | Contradiction) else NAMES
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
