"""A family's declaration: what is written becomes checked values and facts, or is refused whole with every fault."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from engine.core.inputs import Datum, read_input
from workflows.calendar import civil_date
from workflows.citation import Figure, Label, Unit
from workflows.errors import Refusal, nearest, quoted
from workflows.guards import Condition, Value
from workflows.notation import Band, Edition, Elapsed, Fact, Field, Input, Reaches
from workflows.offices import Commune
from workflows.states import Verb

Ask = Callable[[Condition, Mapping[str, Value]], bool]
ReadFigure = Callable[[Figure], None]

_PARENTS = (("mother_born_on", Label("mẹ", "mother")), ("father_born_on", Label("cha", "father")))


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of one field, in words that say what would be right; `code` is stable.

    Names and numbers of persons are not repeated in the words.
    """

    field: str
    code: str
    label: Label


class DeclarationRefused(Refusal):
    """A declaration is refused whole; `faults` lists every fault, in the order of the form, unknown fields last."""

    code = "declaration_refused"

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        vi, en = ("".join(f"\n- {quoted(one.field)}: {one.label.say(lang)}" for one in faults) for lang in ("vi", "en"))
        n = len(faults)
        super().__init__(f"tờ khai có {n} lỗi:{vi}", f"the declaration has {n} faults:{en}", faults=faults)
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Declaration:
    """A sound declaration: field -> value (instants in UTC), fact -> value, commune field -> code of the commune."""

    values: Mapping[str, Datum]
    facts: Mapping[str, Value]
    places: Mapping[str, str]


def read(
    edition: Edition,
    raw: Mapping[str, object],
    submitted_at: dt.datetime,
    communes: Mapping[str, Commune],
    ask: Ask,
    read_figure: ReadFigure | None = None,
    made: Mapping[str, Value] = MappingProxyType({}),
) -> Declaration:
    """The declaration written in `raw`, as TOML or JSON gives it, submitted at that instant.

    `ask` says whether a condition holds for the facts; `read_figure` is told each bound that a derived fact was
    compared with; `made` are facts settled before the declaration, such as the choice of procedures. The ground of an
    allowance stays at its ordinary value. Raises DeclarationRefused; InstantNaive when `submitted_at` has no zone.
    """
    known = {fact.code: fact for fact in edition.facts}
    values: dict[str, Datum] = {}
    faults: list[Fault] = []
    for field in edition.fields:
        if field.code in raw:
            value = read_input(field, raw[field.code], submitted_at, communes, known)
            if isinstance(value, tuple):
                faults += [_fault(field, code, label) for code, label in value]
            else:
                values[field.code] = value
        elif field.required and field.when is None:
            faults.append(_missing(field))
    fields = {field.code: field for field in edition.fields}
    faults += _contradictions(values, fields)
    told = {code: value for code, value in values.items() if fields[code].input is Input.FACT}
    facts = {**_facts(edition, values, told, civil_date(submitted_at), read_figure), **made}
    faults += _unasked(edition, raw, facts, _doubtful(edition, faults), ask)
    faults += _unknown(raw, fields, known)
    if faults:
        order = {code: number for number, code in enumerate(fields)}
        raise DeclarationRefused(tuple(sorted(faults, key=lambda fault: order.get(fault.field, len(order)))))
    places = {code: str(value) for code, value in values.items() if fields[code].input is Input.COMMUNE}
    return Declaration(MappingProxyType(values), MappingProxyType(facts), MappingProxyType(places))


def _fault(field: Field, code: str, label: Label) -> Fault:
    return Fault(field.code, code, Label(f"{field.label.vi}: {label.vi}", f"{field.label.en}: {label.en}"))


def _missing(field: Field) -> Fault:
    return _fault(field, "missing", Label("phải khai mục này", "must be declared"))


def _unknown(raw: Mapping[str, object], fields: Mapping[str, Field], facts: Mapping[str, Fact]) -> list[Fault]:
    """Names in `raw` that are no fields: a fact that is not declared, or a word that nothing is called by."""
    found = []
    for name in raw:
        if name in fields:
            continue
        if name in facts:
            what = facts[name].label
            vi, en = f"{what.vi}: không khai; được xác định từ dữ liệu khác hoặc về sau", f"{what.en}: is not declared"
            found.append(Fault(name, "not_declared", Label(vi, f"{en}; it follows from other data, or comes later")))
        else:
            near = ", ".join(nearest(name[:60], fields))
            vi, en = f"không có mục {quoted(name)}; gần nhất: {near}", f"no field {quoted(name)}; nearest: {near}"
            found.append(Fault(name, "unknown_field", Label(vi, en)))
    return found


def _unasked(
    edition: Edition, raw: Mapping[str, object], facts: Mapping[str, Value], doubtful: frozenset[str], ask: Ask
) -> list[Fault]:
    """Conditional fields that are asked and missing, or given though nobody asks.

    Nothing is said where the condition reads a doubtful fact.
    """
    known = {fact.code: fact for fact in edition.facts}
    found = []
    last, is_asked = None, True
    for field in edition.fields:
        when = field.when
        if when is None or (doubtful and when.guard.fields & doubtful):
            continue
        if when is not last:  # fields of one person stand together under one condition
            last, is_asked = when, ask(when, facts)
        if is_asked and field.required and field.code not in raw:
            found.append(_missing(field))
        elif not is_asked and field.code in raw:
            vi, en = (f"“{when.guard.aloud(known, lang)}” ({when.clause.cite(lang)})" for lang in ("vi", "en"))
            label = Label(f"bỏ mục này: chỉ khai khi {vi}", f"leave it out: asked only when {en}")
            found.append(_fault(field, "not_asked", label))
    return found


def _doubtful(edition: Edition, faults: list[Fault]) -> frozenset[str]:
    """Facts whose value rests on a faulty field."""
    if not faults:
        return frozenset()
    faulty = {fault.field for fault in faults}
    return frozenset(fact.code for fact in edition.facts if faulty & {fact.code, *_rests_on(fact)})


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


def _contradictions(values: Mapping[str, Datum], fields: Mapping[str, Field]) -> list[Fault]:
    """Dates that do not go together: a death before the birth, a parent younger than the child."""
    days = {code: day for code, value in values.items() if (day := _civil_day(value)) is not None}
    found = []
    if "died_at" in days and "deceased_born_on" in days and days["died_at"] < days["deceased_born_on"]:
        born = f"{days['deceased_born_on']:%d/%m/%Y}"
        label = Label(f"không được trước ngày sinh {born}", f"must not be before the birth on {born}")
        found.append(_fault(fields["died_at"], "death_before_birth", label))
    for code, who in _PARENTS:
        if code in days and "child_born_on" in days and days[code] >= days["child_born_on"]:
            label = Label(f"{who.vi} phải sinh trước con", f"the {who.en} must be born before the child")
            found.append(_fault(fields[code], "parent_younger", label))
    return found


def _civil_day(value: Datum) -> dt.date | None:
    if isinstance(value, dt.datetime):
        return civil_date(value)
    return value if isinstance(value, dt.date) else None


def _facts(
    edition: Edition,
    values: Mapping[str, Datum],
    told: Mapping[str, Datum],
    submitted_on: dt.date,
    read_figure: ReadFigure | None,
) -> dict[str, Value]:
    """Every fact that is known at submission, `told` or derived; a later one that is presumed is the ordinary one."""
    facts: dict[str, Value] = {}
    for fact in edition.facts:
        value = told.get(fact.code)
        if isinstance(value, str | bool):
            facts[fact.code] = value
        elif isinstance(fact.derived, Band):
            facts[fact.code] = _band(fact, fact.derived, values, submitted_on, read_figure)
        elif isinstance(fact.derived, Reaches):
            facts[fact.code] = _reaches(fact, fact.derived, values, submitted_on, read_figure)
        elif fact.set_by is Verb.SUBMIT or fact.is_presumed:
            facts[fact.code] = fact.ordinary
    return facts


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
    since = _civil_day(values[span.since]) if span.since in values else None
    until = submitted_on if not span.until else _civil_day(values[span.until]) if span.until in values else None
    if since is None or until is None:
        return None
    if span.unit is not Unit.MONTH:
        return (until - since).days
    months = (until.year - since.year) * 12 + until.month - since.month
    # A month that has no such day ends on its last one.
    is_last = until.day == monthrange(until.year, until.month)[1]
    return months - (until.day < since.day and not is_last)
