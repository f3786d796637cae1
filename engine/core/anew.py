"""Items of the form that the family puts right when it is asked for supplements: they are declared anew."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from engine.core.alike import known_by
from engine.core.declaration import Declaration, DeclarationRefused
from engine.core.errors import DataWrong
from engine.core.events import Command
from engine.core.grounds import grounds_of
from engine.core.turn import Turn
from engine.core.wants import reads
from workflows.law.citation import Label
from workflows.law.notation import Edition
from workflows.law.states import STATES, Kind


def declared_anew(turn: Turn, told: Mapping[str, Any], command: Command) -> dict[str, Any]:
    """What the event tells beside the papers, where `told` has values: those that stay are read together with them.

    The declaration has set the way of the case, and a result may rest on it: neither is changed so. Raises
    DeclarationRefused with every fault; DataWrong where the declaration was erased, or another way is wanted for it.
    """
    values = told.get("values")
    if not values:
        return {}
    if not command.declared:
        raise DataWrong("erased", name="values")
    after = _read(turn, {**command.declared, **values})
    before, mended = _before(turn, command.declared, values)
    case, law = turn.case, turn.law
    dates = law.form.dates(after.values)
    if steering := list(_steering(turn, before, after)):
        raise DataWrong("steers", name="values", items=steering)
    changed = mended.union(name for name in values if after.values[name] != before.values.get(name, after.values[name]))
    for stage in case.stages.values():
        procedure = law.procedures[stage.code]
        stand = changed & _rested_on(law.edition) - stage.unread if STATES[stage.state].kind is Kind.GOOD else ()
        if labels := [law.fields[name].label for name in sorted(stand) if reads(law.fields[name], procedure, law)]:
            raise DataWrong("given", name="values", items=labels, procedure=procedure.label)
    turn.known_by = known_by(law.edition, after.values, dates)
    return {
        "papers": tuple(dict.fromkeys((*told.get("papers", ()), *values))),
        "declaration": turn.declares(after.values, command),
        "added": tuple(name for name in values if name not in before.values),
        "dates": dates if dates != case.dates else None,
        "alike": command.alike,
    }


@lru_cache(maxsize=32)  # each scenario reads an edition of its own
def _rested_on(edition: Edition) -> frozenset[str]:
    """Items that results rest on: by which the event is known, from which they count, and that their numbers show."""
    likeness = edition.likeness
    event = (*likeness.names, *likeness.numbers, likeness.on) if likeness else ()
    return frozenset((*event, *edition.dates, *(one.told.field for shape in edition.carried for one in shape.signs)))


def _before(
    turn: Turn, declared: Mapping[str, object], values: Mapping[str, object]
) -> tuple[Declaration, frozenset[str]]:
    """What was declared, and which of it was taken then and would not be today: this as it is put right now."""
    try:
        return _read(turn, declared), frozenset()
    except DeclarationRefused as refused:
        mended = frozenset(fault.field for fault in refused.faults).intersection(values)
        return _read(turn, {**declared, **{name: values[name] for name in mended}}), mended


def _read(turn: Turn, raw: Mapping[str, object]) -> Declaration:
    """As on the day of submission, from which facts of the declaration count."""
    case, law = turn.case, turn.law
    assert case.submitted_at is not None
    choice = next(one for one in law.edition.choices if one.procedures == case.chosen)
    return law.form.read(raw, case.submitted_at, law.offices, law.ask, made=law.made_by[choice.code])


def _steering(turn: Turn, before: Declaration, after: Declaration) -> Iterator[Label]:
    """What would be another fact of the case, or another place by which it is routed."""
    law, facts = turn.law, turn.case.facts
    was, now = (
        {**one.facts, **grounds_of(facts, law.form.dates(one.values), law, turn.today)} for one in (before, after)
    )
    yield from (law.facts[name].label for name in now if now[name] != was[name])
    yield from (law.fields[name].label for name in after.places if after.places[name] != before.places.get(name))
