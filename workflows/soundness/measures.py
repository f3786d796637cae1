"""Faults of the numbers of the law: each is a figure, has a unit that fits its use, and is there."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from itertools import pairwise

from workflows.errors import nearest
from workflows.files.parameters import Parameters
from workflows.law.citation import Figure, Status, Unit
from workflows.law.facts import Band, Elapsed, Exceeds, Reaches
from workflows.law.notation import Amount, BaselineForm, Edition, Fee, Ground, Limit, Validity
from workflows.law.tree import figure_names, walk
from workflows.soundness.fault import Code, Fault, fault, named, numbered, procedures

_TIME = frozenset({Unit.WORKING_DAY, Unit.WORKING_HOUR, Unit.HOUR, Unit.DAY, Unit.MONTH})
# a part ends with a day and the next begins on it
_IN_PARTS = frozenset({Unit.WORKING_DAY, Unit.DAY, Unit.MONTH})
_ELAPSED = frozenset({Unit.DAY, Unit.MONTH})
_CITIZENS = frozenset({Unit.WORKING_DAY})
_COUNTED = frozenset({Unit.TIMES, Unit.DAY, Unit.MONTH, Unit.DONG})
_MOST_MONTHS = 1200
_NO_LEAP_YEAR = 2026


def find(edition: Edition, parameters: Parameters) -> Iterator[Fault]:
    """Faults of every number in the edition."""
    for path, thing in walk(edition.chain, edition):
        if isinstance(thing, Figure):
            yield from _negative(path, thing)
            yield from _other(path, thing)
        for use, figure, units in _uses(thing):
            yield from _figure(f"{path}.{use}", figure, units, parameters)
        if isinstance(thing, Elapsed) and thing.unit not in _ELAPSED:
            yield fault(Code.UNIT_WRONG, f"{path}.unit", unit=thing.unit, units=_ELAPSED)
        if isinstance(thing, Band):
            yield from _ascending(path, thing)
        if isinstance(thing, Validity):
            yield from _validity(path, thing)
        if isinstance(thing, Ground) and not thing.payer.vi.strip():
            yield fault(Code.PAYER_UNKNOWN, f"{path}.payer", ground=named(thing))
    for name in figure_names(edition):
        for row in parameters.rows(name) if name in parameters.figures else ():
            yield from _other(f"{edition.chain}.{name}.{row.from_on}", row)
    yield from _citizens(f"{edition.chain}.supplement", edition.supplement, parameters)
    for path, procedure in procedures(edition):
        for at, owed in numbered(f"{path}.owed", procedure.owed):
            if owed.limit is not None:
                yield from _citizens(f"{at}.limit", owed.limit, parameters)


def _uses(thing: object) -> Iterator[tuple[str, object, frozenset[Unit]]]:
    """The figures that stand in the thing itself, with the units that make sense there."""
    match thing:
        case Limit(figure=figure):
            yield "figure", figure, _TIME
        case Band(of=of, bounds=bounds):
            units = frozenset({of.unit}) if isinstance(of, Elapsed) else _COUNTED
            for number, (bound, _) in enumerate(bounds):
                yield f"bounds.{number}", bound, units
        case Reaches(of=of, figure=figure):
            yield "figure", figure, frozenset({of.unit}) if isinstance(of, Elapsed) else _COUNTED
        case Exceeds(time=time, less=figure):
            yield "less", figure, frozenset({time.unit})
        case BaselineForm(items=items):
            yield "items", items, frozenset({Unit.TIMES})
        case Fee(amount=amount):
            yield "amount", amount, frozenset({Unit.DONG})
        case Validity(months=months):
            yield "months", months, frozenset({Unit.MONTH})
        case Amount(times=times, of=of):
            yield "times", times, frozenset({Unit.TIMES})
            yield "of", of, frozenset({Unit.DONG})
        case Edition(apologies=apologies):
            yield "apologies", apologies, frozenset({Unit.TIMES})


def _figure(path: str, figure: object, units: frozenset[Unit], parameters: Parameters) -> Iterator[Fault]:
    """`figure` is a Figure or the name of a dated one; anything else is a bare number, told elsewhere."""
    if isinstance(figure, str):
        if figure not in parameters.figures:
            yield fault(Code.FIGURE_UNKNOWN, path, name=figure, nearest=nearest(figure, parameters.figures))
            return
        found: tuple[Unit, ...] = (parameters.named(figure).unit,)
    elif isinstance(figure, Figure):
        found = tuple(part.unit for part in figure.parts)
    else:
        return
    if len(found) > 1:
        units &= _IN_PARTS
    for unit in found:
        if unit not in units:
            yield fault(Code.UNIT_WRONG, path, unit=unit, units=units or _IN_PARTS)


def _citizens(path: str, limit: Limit, parameters: Parameters) -> Iterator[Fault]:
    """The days of a citizen are working days, and known: nobody may lapse by a date that is not."""
    figure = limit.figure
    if isinstance(figure, str):
        figures = parameters.rows(figure) if figure in parameters.figures else ()
    else:
        figures = (figure,) if isinstance(figure, Figure) else ()
    for known in figures:
        if known.value is None:
            yield fault(Code.LIMIT_UNKNOWN, path)
        elif known.unit in _TIME - _CITIZENS:
            yield fault(Code.UNIT_WRONG, path, "unit_of_people", unit=known.unit)


def _negative(path: str, figure: Figure) -> Iterator[Fault]:
    if figure.value is not None and figure.value < 0:
        yield fault(Code.FIGURE_NEGATIVE, path, value=figure.value)


def _ascending(path: str, band: Band) -> Iterator[Fault]:
    """The first bound that is not below a number counts, so that each must be above the one before."""
    if not band.bounds:
        yield fault(Code.BOUND_DISORDERED, f"{path}.bounds", "bounds_none", value=band.above)
    values = [(at, bound.value) for at, (bound, _) in enumerate(band.bounds) if bound.value is not None]
    for (_, before), (at, value) in pairwise(values):
        if value <= before:
            yield fault(Code.BOUND_DISORDERED, f"{path}.bounds.{at}", value=value, before=before)


def _validity(path: str, validity: Validity) -> Iterator[Fault]:
    """The months are known, so that none is taken for no month; the day of the year is one in every year."""
    n = validity.months.value
    if n is None or n > _MOST_MONTHS:
        yield fault(Code.VALIDITY_WRONG, f"{path}.months", "validity_months", most=_MOST_MONTHS)
    if validity.at_least is not None:
        month, day = validity.at_least
        if not (1 <= month <= 12 and 1 <= day <= monthrange(_NO_LEAP_YEAR, month)[1]):
            yield fault(Code.VALIDITY_WRONG, f"{path}.at_least", "validity_day", day=day, month=month)


def _other(path: str, figure: Figure) -> Iterator[Fault]:
    """Of two readings the one that was not chosen is shown beside the other."""
    if figure.status is Status.CONFLICTING and not figure.other:
        yield fault(Code.OTHER_UNSAID, path)
