"""A family's declaration: what is written becomes checked values and facts, or is refused whole with every fault."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import groupby
from types import MappingProxyType

from engine.core.inputs import MAX_NUMBER, Datum, Wrong, days_of, is_unknown, misspelt, read_commune, read_input
from workflows.errors import Refusal, nearest, quoted, said
from workflows.files.offices import Offices
from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.facts import (
    UNKNOWN,
    Band,
    Compares,
    Elapsed,
    Exceeds,
    Fact,
    Named,
    Reaches,
    Relation,
    Side,
    Told,
    Value,
)
from workflows.law.guards import AllOf, AnyOf, Condition, Guard
from workflows.law.notation import Contradiction, Edition, Field, Format, Input, Spelling
from workflows.law.states import Verb
from workflows.law.tree import deciding
from workflows.refusals import LANGUAGES
from workflows.spelling import keyed
from workflows.time.calendar import civil_date, months_after

Ask = Callable[[Condition, Mapping[str, Value]], bool]
Saw = Callable[[Figure | Format | Spelling | Clause | Contradiction | Field], None]
# by names of their own: a declaration asks for them hundreds of times, and to look them up in their class takes long
_FACT, _COMMUNE, _MONTH, _SAME, _DIFFERENT = (
    Input.FACT, Input.COMMUNE, Unit.MONTH, Relation.SAME, Relation.DIFFERENT,
)  # fmt: skip
Span = tuple[dt.date, dt.date]  # the first and the last day that a date may mean


def unseen(rule: object) -> None:
    """Tells nobody of what was read."""


class _Days(dict[Datum | None, Span | None]):
    """`days_of` each value: the facts of one declaration ask for the same few again and again."""

    def __missing__(self, value: Datum | None) -> Span | None:
        found = self[value] = days_of(value)
        return found


class _Keys(dict[str, str]):
    """`keyed` of each text, likewise."""

    def __missing__(self, text: str) -> str:
        found = self[text] = keyed(text)
        return found


@dataclass(frozen=True, slots=True)
class _Told:
    """What was declared, and what follows from each value alone."""

    values: Mapping[str, Datum]
    submitted_on: dt.date
    days: _Days
    keys: _Keys


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of one field, in words that say what would be right; `code` is stable.

    Names and numbers of persons are not repeated in the words.
    """

    field: str
    code: str
    label: Label

    def say(self, lang: str) -> str:
        return f"{quoted(self.field)}: {self.label.say(lang)}"


class DeclarationRefused(Refusal):
    """A declaration is refused whole; `faults` lists every fault, in the order of the form, unknown fields last."""

    code = "declaration_refused"

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(n=len(faults), faults=faults)
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Declaration:
    """A sound declaration: field -> value (instants in UTC), fact -> value, commune field -> code of the commune."""

    values: Mapping[str, Datum]
    facts: Mapping[str, Value]
    places: Mapping[str, str]


@lru_cache(maxsize=32)  # each scenario reads a form of its own
def _at_door(edition: Edition) -> frozenset[str]:
    """Facts that nothing but contradictions reads: once the declaration is taken they say nothing more.

    But for those that what is found later may contradict.
    """
    read = [one.when.guard.fields for one in edition.contradictions]
    open_ = {fact.code for fact in edition.facts if fact.may_be_unknown}
    later = frozenset[str]().union(*(names for names in read if names & open_))
    here = frozenset[str]().union(*read) - later
    fields = {field.code for field in edition.fields}
    return here - fields - deciding(edition)


class Form:
    """The declaration that an edition asks for, indexed once."""

    def __init__(self, edition: Edition) -> None:
        self.facts = {fact.code: fact for fact in edition.facts}
        self.fields = {field.code: field for field in edition.fields}
        self._names = tuple(field for field in edition.fields if field.input is Input.NAME)
        self.names = frozenset(field.code for field in self._names)
        self.numbers = frozenset(
            field.code for field in edition.fields if field.input in (Input.PERSONAL_ID, Input.IDENTITY)
        )
        self._always = tuple(field for field in edition.fields if field.required and field.when is None)
        self._asked = tuple(  # fields of one person stand together under one condition
            (when, tuple(fields))
            for when, fields in groupby(edition.fields, key=lambda field: field.when)
            if when is not None
        )
        known = (fact for fact in edition.facts if fact.set_by is Verb.SUBMIT or fact.is_presumed)
        self.ordinary = {fact.code: fact.ordinary for fact in known}
        self._derived = tuple(fact for fact in edition.facts if fact.rests_on)
        self._contradictions = edition.contradictions
        self._dates = edition.dates
        self._edition = edition

    @cached_property
    def _at_door(self) -> frozenset[str]:
        return _at_door(self._edition)

    @cached_property
    def _ordinary_inputs(self) -> Mapping[str, str | int]:
        """What is declared where a fact that follows from it is as in an ordinary case."""
        found: dict[str, str | int] = {}
        for fact in self._derived:
            match fact.derived:
                case Named(field=field, names=(name, *_)) if fact.ordinary is True and fact.code not in self._at_door:
                    found[field] = name
                case Reaches(of=tuple(fields)) if fact.ordinary is False:
                    found.update(dict.fromkeys(fields, 0))
        return found

    def read(
        self,
        raw: Mapping[str, object],
        submitted_at: dt.datetime,
        offices: Offices,
        ask: Ask,
        saw: Saw = unseen,
        made: Mapping[str, Value] = MappingProxyType({}),
    ) -> Declaration:
        """The declaration written in `raw`, as TOML or JSON gives it, submitted at that instant.

        `ask` says whether a condition holds for the facts; `saw` is told each field that was answered, each bound that
        a derived fact, and each format or spelling that a text, was compared with, each reading of a year or a month
        alone and each contradiction that was found; `made` are facts settled before the declaration, such as the choice
        of procedures.
        The ground of an allowance stays at its ordinary value. Raises DeclarationRefused; InstantNaive when
        `submitted_at` has no zone.
        """
        submitted_on = civil_date(submitted_at)
        values: dict[str, Datum] = {}
        facts, places = dict(self.ordinary), {}
        faults: list[Fault] = []
        lost: list[Field] = []
        for code, written in raw.items():
            field = self.fields.get(code)
            if field is None:
                faults.append(self._unknown(code))
                continue
            if field.format is not None:
                saw(field.format)
            if code in self.takes_unknown and is_unknown(written):
                values[code] = UNKNOWN
                if field.input is _FACT:
                    facts[code] = UNKNOWN
                continue
            value = read_input(field, written, submitted_at, submitted_on, offices, self.facts)
            if isinstance(value, tuple):
                if field.input is _COMMUNE:
                    lost.append(field)
                else:
                    faults += _faults(field, value)
                continue
            values[code] = value
            if field.input is _FACT and isinstance(value, str | bool):
                facts[code] = value
            elif field.input is _COMMUNE:
                places[code] = str(value)
        # again, for the other places tell which province is meant
        provinces = {one.province_code for place in places.values() if (one := offices.commune(place)) is not None}
        for field in lost:
            faults += _faults(field, read_commune(raw[field.code], offices, submitted_on, provinces))
        if saw is not unseen:  # a declaration has many fields, and few are read for a witness
            for field in self.fields.values():
                if field.code in raw:
                    saw(field)
        faults += [_missing(field) for field in self._always if field.code not in raw]
        told = _Told(values, submitted_on, _Days(), _Keys())
        for fact in self._derived:
            facts[fact.code] = _derived(fact, told, saw)
        facts.update(made)
        faults += self._contradicting(values, facts, ask, saw)
        doubtful = self._doubtful(faults)
        faults += self._unasked(raw, facts, doubtful, ask)
        faults += self._misspelt(values, facts, doubtful, ask, saw)
        if faults:
            order = {code: number for number, code in enumerate(self.fields)}
            raise DeclarationRefused(tuple(sorted(faults, key=lambda fault: order.get(fault.field, len(order)))))
        kept = {code: value for code, value in facts.items() if code not in self._at_door}
        return Declaration(MappingProxyType(values), MappingProxyType(kept), MappingProxyType(places))

    @cached_property
    def takes_unknown(self) -> frozenset[str]:
        """Fields that “không biết” answers: of such a fact, or of numbers that nothing but such facts rest on.

        A number that is not known exceeds nothing.
        """
        derived = (fact for fact in self._derived if not fact.may_be_unknown and not isinstance(fact.derived, Exceeds))
        firm = frozenset(code for fact in derived for code in fact.rests_on)
        open_ = (fact for fact in self.facts.values() if fact.may_be_unknown)
        asked = frozenset(code for fact in open_ for code in (fact.code, *fact.rests_on))
        return frozenset(self.fields) & asked - firm

    def ordinary_case(self, raw: Mapping[str, object], made: Mapping[str, Value], ask: Ask) -> dict[str, object]:
        """`raw`, with every other question that is asked answered as in an ordinary case that does not contradict it.

        For whoever writes a case down and says that it is an ordinary one: `read` itself answers nothing for a family.
        """
        said = {code: value for code, value in raw.items() if code in self.facts and isinstance(value, str | bool)}
        facts = {**self.ordinary, **said, **made}
        for one in self._contradictions:
            if ask(one.when, facts):
                facts.update((name, value) for name, value in one.otherwise if name not in raw)
        told = {**facts, **self._ordinary_inputs}
        asked = (one for one in self._edition.fields if one.code in told and (one.when is None or ask(one.when, facts)))
        return {**{one.code: told[one.code] for one in asked}, **raw}

    def put_in_order(self, raw: Mapping[str, object], values: Mapping[str, object]) -> dict[str, str]:
        """Field -> value, of the texts that are kept otherwise than they were written."""
        kinds = (Input.TEXT, Input.NAME, Input.PHONE, Input.OPTION, Input.IDENTITY)
        return {
            code: str(value)
            for code, value in values.items()
            if code in raw and self.fields[code].input in kinds and raw[code] != value
        }

    def dates(self, values: Mapping[str, Datum]) -> dict[str, dt.date]:
        """The dates that results and amounts count from; an event keeps no other declared value."""
        spans = ((code, days_of(values.get(code))) for code in self._dates)
        return {code: days[0] for code, days in spans if days is not None}

    def _contradicting(
        self, values: Mapping[str, Datum], facts: Mapping[str, Value], ask: Ask, saw: Saw
    ) -> list[Fault]:
        """Facts that cannot be so together: each field that they were declared in is told, and names the others.

        What was not answered contradicts nothing.
        """
        found = []
        for one in self._contradictions:
            if not ask(one.when, facts):
                continue
            by = holding(one.when.guard, facts)
            if any(name in self.fields and name not in values for name in by):
                continue
            saw(one)
            held = {code for name in by for code in (name, *self.facts[name].rests_on)}
            fields = [field for code, field in self.fields.items() if code in held and code in values]
            for field in fields:
                others = [other.label for other in fields if other is not field]
                label = said("fault.contradiction_alone", words=one.words, clause=one.when.clause)
                if others:
                    label = said("fault.contradiction", words=one.words, others=others, clause=one.when.clause)
                found.append(_fault(field, one.code, label))
        return found

    def _misspelt(
        self,
        values: Mapping[str, Datum],
        facts: Mapping[str, Value],
        doubtful: frozenset[str],
        ask: Ask,
        saw: Saw,
    ) -> list[Fault]:
        """Names that are not spelt as they must be; nothing is said where how they must rests on a doubtful fact."""
        found = []
        for field in self._names:
            if field.code not in values:
                continue
            if doubtful and any(one.when and one.when.guard.fields & doubtful for one in field.spellings):
                continue
            right = next((one for one in field.spellings if one.when is None or ask(one.when, facts)), None)
            if right is not None:
                saw(right)
                found += _faults(field, misspelt(str(values[field.code]), right))
        return found

    def _unknown(self, name: str) -> Fault:
        """A name that is no field: a fact that is not declared, or a word that nothing is called by."""
        if name in self.facts:
            return Fault(name, "not_declared", said("fault.not_declared", fact=self.facts[name].label))
        near = nearest(name[:60], self.fields)
        return Fault(name, "unknown_field", said("fault.unknown_field", name=name, nearest=near))

    def _unasked(
        self, raw: Mapping[str, object], facts: Mapping[str, Value], doubtful: frozenset[str], ask: Ask
    ) -> list[Fault]:
        """Conditional fields that are asked and missing, or given though nobody asks.

        Nothing is said where the condition reads a doubtful fact, or one that is missing itself.
        """
        found: list[tuple[Condition, Fault]] = []
        for when, fields in self._asked:
            if doubtful and when.guard.fields & doubtful:
                continue
            if ask(when, facts):
                found += [(when, _missing(field)) for field in fields if field.required and field.code not in raw]
                continue
            if not (given := [field for field in fields if field.code in raw]):
                continue
            condition = Label(*(when.guard.aloud(self.facts, lang) for lang in LANGUAGES))
            label = said("fault.not_asked", condition=condition, clause=when.clause)
            found += [(when, _fault(field, "not_asked", label)) for field in given]
        missing = self._doubtful([fault for _, fault in found if fault.code == "missing"])
        return [fault for when, fault in found if not when.guard.fields & missing]

    def _doubtful(self, faults: list[Fault]) -> frozenset[str]:
        """Facts whose value rests on a faulty field."""
        if not faults:
            return frozenset()
        faulty = {fault.field for fault in faults}
        return frozenset(code for code, fact in self.facts.items() if faulty & {code, *fact.rests_on})


def _fault(field: Field, code: str, label: Label) -> Fault:
    return Fault(field.code, code, Label(f"{field.label.vi}: {label.vi}", f"{field.label.en}: {label.en}"))


def _faults(field: Field, wrong: Datum | Wrong) -> list[Fault]:
    """The faults of what was read; none where it was a value."""
    return [_fault(field, code, label) for code, label in wrong] if isinstance(wrong, tuple) else []


def _missing(field: Field) -> Fault:
    return _fault(field, "missing", said("fault.missing"))


def holding(guard: Guard, facts: Mapping[str, Value]) -> frozenset[str]:
    """The facts by which a guard holds: of alternatives only those that do."""
    match guard:
        case AllOf(guards=guards):
            return frozenset[str]().union(*(holding(one, facts) for one in guards))
        case AnyOf(guards=guards):
            return frozenset[str]().union(*(holding(one, facts) for one in guards if one.holds(facts)))
    return guard.fields


def derived(fact: Fact, values: Mapping[str, Datum], submitted_on: dt.date) -> Value:
    """The value of a fact that is derived from these declared values, whatever else was declared."""
    return _derived(fact, _Told(values, submitted_on, _Days(), _Keys()), unseen)


def _derived(fact: Fact, told: _Told, saw: Saw) -> Value:
    """The value of a fact that follows from what was declared; the ordinary one where that leaves it open."""
    values = told.values
    match fact.derived:
        case Compares(one=one, relation=relation, other=other):
            first = _side(one, values)
            return first is not None and _stands(first, relation, _side(other, values), told)
        case Told() as side:
            return _side(side, values) is not None
        case Named(field=field, names=names):
            text = values.get(field)
            if text == UNKNOWN and fact.may_be_unknown:
                return UNKNOWN
            return fact.ordinary if text is None else text in names
        case Exceeds(of=names, time=time, less=less):
            most = _numbers(time, told, saw, is_open=False)
            if not most or less.value is None:
                return False
            saw(less)
            declared = sum(value for name in names if isinstance(value := values.get(name), int))
            return declared > max(max(most) - less.value, 0)
        case Band() | Reaches() as measured:
            numbers = _numbers(measured.of, told, saw, fact.may_be_unknown)
            found = {_measured(measured, number, saw) for number in numbers}
            value = found.pop() if len(found) == 1 else None
            if value is None:
                return UNKNOWN if fact.may_be_unknown else fact.ordinary
            return value
    raise TypeError(f"{fact.code} is not derived from what is declared")


def _measured(by: Band | Reaches, number: int, saw: Saw) -> Value | None:
    """The first band whose bound is not below the number; whether that reaches the figure. None: a bound is unknown."""
    if isinstance(by, Reaches):
        least = by.figure.value
        if least is None:
            return None
        saw(by.figure)
        return number >= least
    for figure, value in by.bounds:
        saw(figure)
        if figure.value is None:
            return None
        if number <= figure.value:
            return value
    return by.above


def _numbers(of: Elapsed | str | tuple[str, ...], told: _Told, saw: Saw, is_open: bool) -> frozenset[int]:
    """The least and the most that it may be; none where what it is of was not declared.

    `is_open`: a number that was not told may be any.
    """
    values = told.values
    if not isinstance(of, Elapsed):
        names = (of,) if isinstance(of, str) else of
        numbers = [value for name in names if isinstance(value := values.get(name), int)]
        if is_open and len(numbers) < len(names):
            return frozenset((sum(numbers), sum(numbers) + MAX_NUMBER))
        return frozenset([sum(numbers)] if numbers else ())
    since = told.days[_side(of.since, values)]
    until = told.days[_side(of.until, values) if of.until else told.submitted_on]
    if since is None or until is None:
        return frozenset()
    first, last = since
    if of.partial is not None and first != last:
        saw(of.partial)
        last = first
    least = _elapsed(last, until[0], of.unit)
    is_sure = (first, until[1]) == (last, until[0])
    return frozenset((least, least if is_sure else _elapsed(first, until[1], of.unit)))


def _elapsed(since: dt.date, until: dt.date, unit: Unit) -> int:
    """Whole days or months."""
    if unit is not _MONTH:
        return (until - since).days
    months = (until.year - since.year) * 12 + until.month - since.month
    return months - (until.day < since.day and until < months_after(since, months))


def _side(side: Side, values: Mapping[str, Datum]) -> Datum | None:
    """What a field says, or what the way in which it is written tells, or the day itself; None: nothing."""
    if isinstance(side, dt.date):
        return side
    if isinstance(side, str):
        return values.get(side)
    written = values.get(side.field)
    return side.of(written) if isinstance(written, str) else None


def _stands(one: Datum, relation: Relation, other: Datum | None, told: _Told) -> bool:
    """Whether the other is there too and both surely stand so to each other."""
    if other is None:
        return False
    if relation in (_SAME, _DIFFERENT) and type(one) is type(other) and one == other:
        return relation is _SAME  # as their keys would be, which take longer to make
    days, others = told.days[one], told.days[other]
    if relation is _SAME or days is None or others is None:
        return (told.keys[str(one)] == told.keys[str(other)]) is (relation is _SAME)
    if relation is _DIFFERENT:
        return days[1] < others[0] or others[1] < days[0]
    return days[0] > others[1] or (relation is Relation.NOT_BEFORE and days[0] == others[1])
