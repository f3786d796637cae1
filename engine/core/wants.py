"""What a move wants to be told: one definition, by which it is listed, read and refused."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from engine.core.case import Case
from engine.core.errors import DataWrong
from engine.core.grounds import questions
from engine.core.law import Law
from workflows.errors import InstantUnreadable, nearest
from workflows.law.citation import Label
from workflows.law.facts import Fact, Value
from workflows.law.notation import HELD, TEXT, Field, Input, Move, Neighbour, Paper, Procedure, Reason
from workflows.law.states import Verb
from workflows.law.verbs import LONGEST_TEXT, NOTE, VERBS, Type, Wanted
from workflows.time.deadlines import parse_instant

Choices = tuple[tuple[str, Label], ...]
LONGEST_LEASE_HOURS = 400
# whoever makes such a move says yes or no; by others a yes is said by the move itself
_SAY_TRUTHS = frozenset({Verb.CONFIRM, Verb.VERIFY, Verb.FIND})
_TRUTHS: Mapping[object, bool] = {"true": True, "false": False}
WHY_NOT_ALIKE = replace(
    NOTE,
    label=Label(
        "lý do vẫn đăng ký dù có hồ sơ có thể cùng một sự kiện", "why it is registered though a case may be the same"
    ),
    is_required=True,
)


def wants(move: Move, procedure: Procedure, case: Case, law: Law) -> tuple[Wanted, ...]:
    """All that whoever makes the move may say: the facts that it asks of them, then what its verb wants.

    Where another case likely tells of the same event, to approve wants a reason too; to find wants what is open or was
    found, to ask for supplements and to bring them nothing that the case does not want.
    """
    likeness, found = law.edition.likeness, wanted_by(move, procedure, law)
    if move.verb is Verb.FIND:
        open_ = case.found.union(questions(procedure, case, law))
        return tuple(one for one in found if one.name in open_ or one.name not in law.facts)
    if move.verb in (Verb.REQUEST_SUPPLEMENT, Verb.SUPPLEMENT):
        idle = _idle(move.verb, procedure, case, law)
        return tuple(
            replace(one, choices=tuple(choice for choice in one.choices if choice[0] not in idle)) for one in found
        )
    is_alike = likeness is not None and case.alike and procedure.code == likeness.procedure
    return (*found, WHY_NOT_ALIKE) if is_alike and move.verb is Verb.APPROVE else found


def wanted_by(move: Move, procedure: Procedure, law: Law) -> tuple[Wanted, ...]:
    """The same in no case."""
    key = move.verb, procedure.code, move.sets
    if (found := law.wanted.get(key)) is not None:
        return found
    info = VERBS[move.verb]
    names = (name for result in procedure.results for name in result.carries) if info.brings_results else ()
    shapes = (law.carried[name] for name in dict.fromkeys(names))
    carried = (Wanted(one.code, one.label, Type.TEXT, pattern=one.pattern, right=one.right) for one in shapes)
    facts = (law.facts[name] for name in asked(move, law))
    said = (
        Wanted(one.code, one.label, Type.CHOICE, move.verb is not Verb.FIND, one.choices or _yes_or_no(one))
        for one in facts
    )
    filled = (_filled(one, procedure, law) for one in (*info.wants, *carried))
    found = law.wanted[key] = (*said, *filled)
    return found


def asked(move: Move, law: Law) -> tuple[str, ...]:
    """Those of the facts that the move sets whose value is for its maker to say; the others are yes by the move."""
    return tuple(name for name in move.sets if law.facts[name].choices or move.verb in _SAY_TRUTHS)


def tried(
    verb: Verb, fields: Mapping[str, Any], known: Mapping[str, Value], procedure: Procedure, law: Law
) -> Mapping[str, Any]:
    """The facts by which guards are tried: those `known`, with what the unread fields say of those that are asked for.

    What is not known before and not said either is None, which is no value of any fact.
    """
    if (names := law.asked.get((verb, procedure.code))) is None:
        moves = (move for move in procedure.moves if move.verb is verb)
        names = law.asked[verb, procedure.code] = frozenset(name for move in moves for name in asked(move, law))
    if not names:
        return known
    said = {name: value_of(law.facts[name], fields[name]) for name in names if name in fields}
    return {**dict.fromkeys(names), **known, **said}


def value_of(fact: Fact, written: Any) -> Any:
    """The fact's value as JSON has it: a truth may be written as a text, like any choice."""
    text = _text_of(written)
    return text if fact.choices or not isinstance(text, str) else _TRUTHS.get(text, text)


def _text_of(written: Any) -> Any:
    return str(written).lower() if isinstance(written, bool) else written


def _coded(code: str, label: Label) -> Label:
    """The code to write, and what it means."""
    return Label(f"{code} ({label.vi})", f"{code} ({label.en})")


def _yes_or_no(fact: Fact) -> Choices:
    return tuple((_text_of(value), Label(fact.aloud(value), fact.aloud(value, "en"))) for value in (True, False))


def _filled(one: Wanted, procedure: Procedure, law: Law) -> Wanted:
    if one.type is Type.TEXT and not one.pattern:
        return replace(one, pattern=TEXT)
    if one.type in (Type.CHOICE, Type.CHOICES, Type.VALUES) and not one.choices:
        return replace(one, choices=_choices(one.name, procedure, law))
    return one


def _idle(verb: Verb, procedure: Procedure, case: Case, law: Law) -> set[str]:
    """What nobody asks in this case: items of the form that it does not want, and, to be asked for, papers of a ground
    that it has not; others may be wanted in the stead of what was brought.
    """
    facts, grounds = case.facts, {fact for fact, _ in law.ground_facts}
    items = (one for one in law.fields.values() if one.when is not None and one.when.guard.fields <= facts.keys())
    papers = (one for one in procedure.papers if one.when is not None and one.when.guard.fields & grounds)
    asked = (*items, *(papers if verb is Verb.REQUEST_SUPPLEMENT else ()))
    return {one.code for one in asked if not law.applies(one.when, facts)}


def _choices(name: str, procedure: Procedure, law: Law) -> Choices:
    match name:
        case "neighbour":
            coded: tuple[Neighbour | Reason | Paper | Field, ...] = procedure.neighbours
        case "reason":
            coded = procedure.refusals
        case _:  # papers that are asked for or brought; a field of the form is put right there
            # what may be unknown is found by who pays, and nobody asks the family for it again
            unasked = law.form.takes_unknown
            of_form = (one for one in law.edition.fields if one.code not in unasked and reads(one, procedure, law))
            own: tuple[Paper | Field, ...] = (*(() if name == "values" else procedure.papers), *of_form)
            coded = tuple(one for one in own if one.sources[0] not in HELD)
    return tuple((one.code, one.label) for one in coded)


def reads(field: Field, procedure: Procedure, law: Law) -> bool:
    """Whether the procedure reads what is declared there. A question that others read is theirs."""
    if field.procedure not in ("", procedure.code):
        return False
    readers = [code for code, facts in law.read_by.items() if field.code in facts]
    return field.input is not Input.FACT or not readers or procedure.code in readers


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
    name = one.name
    match one.type:
        case Type.NUMBER:
            if type(written) is int and 1 <= written <= LONGEST_LEASE_HOURS:
                return written
            raise DataWrong("number", name=name, most=LONGEST_LEASE_HOURS)
        case Type.CHOICE:
            said = _text_of(written)
            if any(code == said for code, _ in one.choices):
                return said
            raise DataWrong("choice", name=name, choices=[_coded(code, label) for code, label in one.choices])
        case Type.CHOICES:
            choices = [code for code, _ in one.choices]
            if isinstance(written, list | tuple) and written and all(item in choices for item in written):
                return tuple(dict.fromkeys(written))
            raise DataWrong("choices", name=name, choices=choices)
        case Type.VALUES:
            choices = [code for code, _ in one.choices]
            if not isinstance(written, Mapping) or not written:
                raise DataWrong("values", name=name)
            for item in written:
                if item not in choices:
                    raise DataWrong("no_item", name=name, item=item[:60], nearest=nearest(item[:60], choices))
            return dict(written)
        case Type.INSTANT:
            with suppress(InstantUnreadable):
                return parse_instant(written if isinstance(written, str) else "").astimezone(dt.UTC)
            raise DataWrong("instant", name=name)
        case Type.TEXT:
            if not (isinstance(written, str) and written.isprintable() and 1 <= len(written) <= LONGEST_TEXT):
                raise DataWrong("text", name=name, most=LONGEST_TEXT)
            if re.fullmatch(one.pattern, written):
                return written
            raise DataWrong("pattern", name=name, label=one.label, right=one.right)
