"""A family's declaration: what is written becomes checked values and facts, or is refused whole with every fault."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import groupby
from types import MappingProxyType

from engine.core.inputs import Datum, read_input
from workflows.errors import Refusal, nearest, quoted, said
from workflows.files.offices import Commune
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Band, Elapsed, Fact, Reaches, Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field, Format, Input
from workflows.law.states import Verb
from workflows.refusals import LANGUAGES
from workflows.time.calendar import civil_date, months_after

Ask = Callable[[Condition, Mapping[str, Value]], bool]
ReadFigure = Callable[[Figure | Format], None]


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


class Form:
    """The declaration that an edition asks for, indexed once."""

    def __init__(self, edition: Edition) -> None:
        self.facts = {fact.code: fact for fact in edition.facts}
        self.fields = {field.code: field for field in edition.fields}
        self.names = frozenset(field.code for field in edition.fields if field.is_name)
        self._always = tuple(field for field in edition.fields if field.required and field.when is None)
        self._asked = tuple(  # fields of one person stand together under one condition
            (when, tuple(fields))
            for when, fields in groupby(edition.fields, key=lambda field: field.when)
            if when is not None
        )
        known = (fact for fact in edition.facts if fact.set_by is Verb.SUBMIT or fact.is_presumed)
        self._ordinary = {fact.code: fact.ordinary for fact in known}
        self._derived = tuple(fact for fact in edition.facts if isinstance(fact.derived, Band | Reaches))
        self._orders = edition.orders
        self._dates = edition.dates

    def read(
        self,
        raw: Mapping[str, object],
        submitted_at: dt.datetime,
        communes: Mapping[str, Commune],
        ask: Ask,
        read_figure: ReadFigure | None = None,
        made: Mapping[str, Value] = MappingProxyType({}),
    ) -> Declaration:
        """The declaration written in `raw`, as TOML or JSON gives it, submitted at that instant.

        `ask` says whether a condition holds for the facts; `read_figure` is told each bound that a derived fact, and
        each format that a text, was compared with; `made` are facts settled before the declaration, such as the choice
        of procedures. The ground of an allowance stays at its ordinary value. Raises DeclarationRefused; InstantNaive
        when `submitted_at` has no zone.
        """
        submitted_on = civil_date(submitted_at)
        values: dict[str, Datum] = {}
        facts, places = dict(self._ordinary), {}
        faults: list[Fault] = []
        for code, written in raw.items():
            field = self.fields.get(code)
            if field is None:
                faults.append(self._unknown(code))
                continue
            if field.format is not None and read_figure is not None:
                read_figure(field.format)
            value = read_input(field, written, submitted_at, submitted_on, communes, self.facts)
            if isinstance(value, tuple):
                faults += [_fault(field, fault, label) for fault, label in value]
                continue
            values[code] = value
            if field.input is Input.FACT and isinstance(value, str | bool):
                facts[code] = value
            elif field.input is Input.COMMUNE:
                places[code] = str(value)
        faults += [_missing(field) for field in self._always if field.code not in raw]
        faults += self._out_of_order(values)
        for fact in self._derived:
            facts[fact.code] = _derived(fact, values, submitted_on, read_figure)
        facts.update(made)
        faults += self._unasked(raw, facts, self._doubtful(faults), ask)
        if faults:
            order = {code: number for number, code in enumerate(self.fields)}
            raise DeclarationRefused(tuple(sorted(faults, key=lambda fault: order.get(fault.field, len(order)))))
        return Declaration(MappingProxyType(values), MappingProxyType(facts), MappingProxyType(places))

    def dates(self, values: Mapping[str, Datum]) -> dict[str, dt.date]:
        """The dates that results and amounts count from; an event keeps no other declared value."""
        days = ((code, _civil_day(values.get(code))) for code in self._dates)
        return {code: day for code, day in days if day is not None}

    def _out_of_order(self, values: Mapping[str, Datum]) -> list[Fault]:
        """Dates that do not go one after the other as the edition says."""
        found = []
        for order in self._orders:
            earlier, later = _civil_day(values.get(order.earlier)), _civil_day(values.get(order.later))
            if earlier and later and (earlier > later or (earlier == later and not order.may_be_same)):
                label = Label(*(words.format(f"{earlier:%d/%m/%Y}") for words in (order.words.vi, order.words.en)))
                found.append(_fault(self.fields[order.at], order.fault, label))
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

        Nothing is said where the condition reads a doubtful fact.
        """
        found = []
        for when, fields in self._asked:
            if doubtful and when.guard.fields & doubtful:
                continue
            if ask(when, facts):
                found += [_missing(field) for field in fields if field.required and field.code not in raw]
                continue
            condition = Label(*(when.guard.aloud(self.facts, lang) for lang in LANGUAGES))
            label = said("fault.not_asked", condition=condition, clause=when.clause)
            found += [_fault(field, "not_asked", label) for field in fields if field.code in raw]
        return found

    def _doubtful(self, faults: list[Fault]) -> frozenset[str]:
        """Facts whose value rests on a faulty field."""
        if not faults:
            return frozenset()
        faulty = {fault.field for fault in faults}
        return frozenset(code for code, fact in self.facts.items() if faulty & {code, *_rests_on(fact)})


def _fault(field: Field, code: str, label: Label) -> Fault:
    return Fault(field.code, code, Label(f"{field.label.vi}: {label.vi}", f"{field.label.en}: {label.en}"))


def _missing(field: Field) -> Fault:
    return _fault(field, "missing", said("fault.missing"))


def _rests_on(fact: Fact) -> tuple[str, ...]:
    if not isinstance(fact.derived, Band | Reaches):
        return ()
    match fact.derived.of:
        case Elapsed(since=since, until=until):
            return since, until
        case str(field):
            return (field,)
        case fields:
            return fields


def _civil_day(value: Datum | None) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return civil_date(value)
    return value if isinstance(value, dt.date) else None


def _derived(fact: Fact, values: Mapping[str, Datum], submitted_on: dt.date, read_figure: ReadFigure | None) -> Value:
    """The value of a fact that follows from declared numbers or dates."""
    if isinstance(fact.derived, Band):
        return _band(fact, fact.derived, values, submitted_on, read_figure)
    assert isinstance(fact.derived, Reaches)
    return _reaches(fact, fact.derived, values, submitted_on, read_figure)


def _band(
    fact: Fact, band: Band, values: Mapping[str, Datum], submitted_on: dt.date, read_figure: ReadFigure | None
) -> Value:
    """The first band whose bound is not below the number; the ordinary value when the number or a bound is unknown."""
    number = _elapsed(band.of, values, submitted_on) if isinstance(band.of, Elapsed) else values.get(band.of)
    if not isinstance(number, int):
        return fact.ordinary
    for figure, value in band.bounds:
        if read_figure is not None:
            read_figure(figure)
        if figure.value is None:
            return fact.ordinary
        if number <= figure.value:
            return value
    return band.above


def _reaches(
    fact: Fact, reaches: Reaches, values: Mapping[str, Datum], submitted_on: dt.date, read_figure: ReadFigure | None
) -> Value:
    """Whether the number is at least the figure; the ordinary value when either is unknown."""
    of, least = reaches.of, reaches.figure.value
    number = _elapsed(of, values, submitted_on) if isinstance(of, Elapsed) else _sum(of, values)
    if number is None or least is None:
        return fact.ordinary
    if read_figure is not None:
        read_figure(reaches.figure)
    return number >= least


def _sum(fields: tuple[str, ...], values: Mapping[str, Datum]) -> int | None:
    """The declared ones added up; None when none of them was declared."""
    numbers = [value for field in fields if isinstance(value := values.get(field), int)]
    return sum(numbers) if numbers else None


def _elapsed(span: Elapsed, values: Mapping[str, Datum], submitted_on: dt.date) -> int | None:
    """Whole days or months of the span; None when one of its dates was not declared."""
    since = _civil_day(values.get(span.since))
    until = _civil_day(values.get(span.until)) if span.until else submitted_on
    if since is None or until is None:
        return None
    if span.unit is not Unit.MONTH:
        return (until - since).days
    months = (until.year - since.year) * 12 + until.month - since.month
    return months - (until < months_after(since, months))
