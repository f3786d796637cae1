"""What a move wants to be told: one definition, by which it is listed, read and refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from engine.core.errors import DataWrong
from engine.core.events import Command
from engine.core.law import Law
from workflows.law.citation import Label
from workflows.law.notation import TEXT, Field, Neighbour, Paper, Procedure, Reason
from workflows.law.states import Verb
from workflows.law.verbs import LONGEST_TEXT, VERBS, Type, Wanted

Choices = tuple[tuple[str, Label], ...]
LONGEST_LEASE_HOURS = 400
_NOTHING: tuple[object, ...] = (None, "", (), [])


def wants(verb: Verb, procedure: Procedure, law: Law) -> tuple[Wanted, ...]:
    """All that the verb wants of whoever does it to a stage of the procedure, besides facts that its move sets."""
    if (found := law.wanted.get((verb, procedure.code))) is not None:
        return found
    info = VERBS[verb]
    names = (name for result in procedure.results for name in result.carries) if info.brings_results else ()
    shapes = (law.carried[name] for name in names)
    carried = (Wanted(one.code, one.label, Type.TEXT, pattern=one.pattern, right=one.right) for one in shapes)
    found = law.wanted[verb, procedure.code] = tuple(_filled(one, procedure, law) for one in (*info.wants, *carried))
    return found


def _filled(one: Wanted, procedure: Procedure, law: Law) -> Wanted:
    if one.type is Type.TEXT and not one.pattern:
        return replace(one, pattern=TEXT)
    if one.type in (Type.CHOICE, Type.CHOICES) and not one.choices:
        return replace(one, choices=_choices(one.name, procedure, law))
    return one


def _choices(name: str, procedure: Procedure, law: Law) -> Choices:
    match name:
        case "neighbour":
            coded: tuple[Neighbour | Reason | Paper | Field, ...] = procedure.neighbours
        case "reason":
            coded = procedure.refusals
        case _:  # papers that are asked for or brought; a field of the form is put right there
            coded = (*procedure.papers, *law.edition.fields)
    return tuple((one.code, one.label) for one in coded)


def brought(command: Command, procedure: Procedure, law: Law) -> dict[str, Any]:
    """What the command brings of what its verb wants. Raises DataWrong with every fault."""
    data = {**command.data, **(command.data.get("supersedes") or {})}
    asked = wants(command.verb, procedure, law)
    told = {one.name: data[one.name] for one in asked if data.get(one.name) not in _NOTHING}
    return read([one for one in asked if one.name in told or not one.may_be_none], told)


def read(wanted: Iterable[Wanted], written: Mapping[str, Any]) -> dict[str, Any]:
    """What was written, read. Raises DataWrong with every fault; `data["faults"]` holds them apart."""
    known, values = {one.name: one for one in wanted}, {}
    faults: list[DataWrong] = []
    for name in written:
        if name not in known:
            faults.append(DataWrong("unknown", name=name[:60], known=tuple(known) or ("-",)))
    for name, one in known.items():
        if name in written:
            try:
                values[name] = _fit(one, written[name])
            except DataWrong as fault:
                faults.append(fault)
        elif one.is_required:
            faults.append(DataWrong("missing", name=name, label=one.label))
    if faults:
        told = tuple((str(fault.data["name"]), fault.says) for fault in faults)
        raise DataWrong("several", name=told[0][0], reasons=faults, faults=told)
    return values


def _fit(one: Wanted, written: Any) -> object:
    """The value that was written. Raises DataWrong where it is not what is wanted."""
    name, choices = one.name, [code for code, _ in one.choices]
    match one.type:
        case Type.NUMBER:
            if type(written) is int and 1 <= written <= LONGEST_LEASE_HOURS:
                return written
            raise DataWrong("number", name=name, most=LONGEST_LEASE_HOURS)
        case Type.CHOICE:
            said = str(written).lower() if isinstance(written, bool) else written
            if said in choices:
                return said
            raise DataWrong("choice", name=name, choices=choices)
        case Type.CHOICES:
            if isinstance(written, list | tuple) and written and all(item in choices for item in written):
                return tuple(dict.fromkeys(written))
            raise DataWrong("choices", name=name, choices=choices)
        case Type.TEXT:
            if not (isinstance(written, str) and written.isprintable() and 1 <= len(written) <= LONGEST_TEXT):
                raise DataWrong("text", name=name, most=LONGEST_TEXT)
            if re.fullmatch(one.pattern, written):
                return written
            raise DataWrong("pattern", name=name, label=one.label, right=one.right)
