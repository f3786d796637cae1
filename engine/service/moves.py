"""What may be done with a stage now, and what each move wants to be told: so that a client need not know the chain."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from itertools import product
from typing import Any

from engine.core import dossier
from engine.core.case import Case, Stage
from engine.core.effects import HOUR_US, wrong
from engine.core.errors import DataWrong
from engine.core.events import Command
from engine.core.law import Law
from engine.core.timers import owed_by_somebody
from engine.core.turn import Turn
from workflows.errors import MoveNotAllowed
from workflows.files.parameters import LEASE_HOURS
from workflows.law.citation import Clause, Label
from workflows.law.notation import ANY_TEXT, TEXT, Move, Procedure
from workflows.law.states import VERB_LABELS, WAYS, Verb

Choices = tuple[tuple[str, Label], ...]
LONGEST_LEASE_HOURS = 400
LONGEST_NOTE = 500


class Type(StrEnum):
    """How a wanted field is written in JSON."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"  # one of the choices, as text; true and false are such texts too
    CHOICES = "choices"  # a list of them


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field of a move. `pattern` is a regular expression that a text fits whole, `right` says so."""

    name: str
    label: Label
    type: Type
    is_required: bool = True
    choices: Choices = ()
    pattern: str = ""
    right: Label = ANY_TEXT


@dataclass(frozen=True, slots=True)
class Possible:
    """A move that may be made now."""

    verb: Verb
    role: str
    clause: Clause
    fields: tuple[Wanted, ...]

    @property
    def label(self) -> Label:
        return VERB_LABELS[self.verb]


_NOTE = Wanted("note", Label("lời ghi", "note"), Type.TEXT, False, pattern=f".{{1,{LONGEST_NOTE}}}")


def possible(case: Case, law: Law, code: str, roles: frozenset[str]) -> tuple[Possible, ...]:
    """The moves of the stage that these roles may make now, in the order of the edition."""
    stage, procedure = case.stages[code], law.procedures[code]
    found: dict[tuple[Verb, str], Possible] = {}
    for move in procedure.moves:
        if move.source is not stage.state or move.role not in roles or (move.verb, move.role) in found:
            continue
        if case.has_ended and move.verb is not Verb.DELIVER_RESULT:
            continue
        if _is_open(move, case, law) and _makes_sense(move, case, law, stage):
            fields = tuple(_fields(move, case, law, procedure))
            found[move.verb, move.role] = Possible(move.verb, move.role, move.clause, fields)
    return tuple(found.values())


def _is_open(move: Move, case: Case, law: Law) -> bool:
    """Whether its guard holds, with what the move itself sets, or with something that whoever makes it may say."""
    if move.when is None:
        return True
    said = [
        [(name, value) for value in (law.facts[name].values() if _asks(move, name, law) else (True,))]
        for name in move.sets
    ]
    return any(move.when.guard.holds({**case.facts, **dict(chosen)}) for chosen in product(*said))


def _asks(move: Move, name: str, law: Law) -> bool:
    """Whether the value is for whoever makes the move to say; else it is yes by the move."""
    return bool(law.facts[name].choices) or move.verb in (Verb.CONFIRM, Verb.VERIFY)


def _makes_sense(move: Move, case: Case, law: Law, stage: Stage) -> bool:
    """What the state and the guard do not say: an answer that is not owed, a result that was delivered."""
    if move.verb is Verb.DELIVER_RESULT:
        return not stage.is_delivered
    if move.verb is Verb.CONFIRM:
        assert case.submitted_at is not None
        owed = owed_by_somebody(Turn(case, law, case.submitted_at), stage)
        is_owed = owed is not None and case.facts[owed.fact] == law.facts[owed.fact].ordinary
        return is_owed and owed is not None and owed.by is move.role and not stage.has_lapsed
    return True


def _fields(move: Move, case: Case, law: Law, procedure: Procedure) -> list[Wanted]:
    found: list[Wanted] = []
    for name in move.sets:
        fact = law.facts[name]
        if _asks(move, name, law):
            choices = fact.choices or tuple(
                (str(v).lower(), Label(fact.aloud(v), fact.aloud(v, "en"))) for v in (True, False)
            )
            found.append(Wanted(name, fact.label, Type.CHOICE, choices=choices))
    match move.verb:
        case Verb.CLAIM:
            found.append(Wanted("hours", Label("số giờ làm việc giữ việc", "working hours"), Type.NUMBER, False))
        case Verb.REQUEST_SUPPLEMENT:
            found += [
                Wanted(
                    "items",
                    Label("giấy tờ, mục cần bổ sung", "items"),
                    Type.CHOICES,
                    choices=_items(case, law, procedure),
                ),
                _NOTE,
            ]
        case Verb.SUPPLEMENT:
            found.append(
                Wanted("papers", Label("giấy tờ bổ sung", "papers"), Type.CHOICES, choices=_papers(procedure, law))
            )
        case Verb.WAIT_FOR_NEIGHBOUR | Verb.NEIGHBOUR_ANSWER:
            systems = tuple((one.code, one.label) for one in procedure.neighbours)
            found.append(Wanted("neighbour", Label("hệ thống", "system"), Type.CHOICE, choices=systems))
        case Verb.REFUSE:
            reasons = tuple((one.code, one.label) for one in procedure.refusals)
            found.append(Wanted("reason", Label("lý do", "reason"), Type.CHOICE, choices=reasons))
        case Verb.DELIVER_RESULT:
            found.append(Wanted("way", Label("cách trả", "way"), Type.CHOICE, False, tuple(WAYS.items())))
        case Verb.RELEASE | Verb.RETURN_UPSTREAM:
            found.append(_NOTE)
        case Verb.CORRECT | Verb.REVOKE:
            found.append(_line("case", Label("hồ sơ có kết quả bị thay thế", "the case it concerns")))
            found.append(_line("result", Label("kết quả bị thay thế", "the superseded result")))
            found.append(_NOTE)
    if move.verb in (Verb.APPROVE, Verb.CORRECT, Verb.REVOKE):
        shapes = (law.carried[name] for result in procedure.results for name in result.carries)
        found += [Wanted(one.code, one.label, Type.TEXT, pattern=one.pattern, right=one.right) for one in shapes]
    return found


def _line(name: str, label: Label) -> Wanted:
    return Wanted(name, label, Type.TEXT, pattern=TEXT, right=ANY_TEXT)


def _items(case: Case, law: Law, procedure: Procedure) -> Choices:
    """Papers of the procedure, those that this case wants first, and fields of the form."""
    wanted = [paper.code for paper in dossier.wanted(procedure, case.facts, law)]
    papers = sorted(procedure.papers, key=lambda one: (one.code not in wanted,))
    return (*((one.code, one.label) for one in papers), *((one.code, one.label) for one in law.edition.fields))


def _papers(procedure: Procedure, law: Law) -> Choices:
    """Papers of the procedure, those that serve instead of an answer, and fields of the form, put right there."""
    instead = tuple((one.instead, Label(one.instead, one.instead)) for one in procedure.owed if one.instead)
    known = {paper.code for paper in procedure.papers}
    papers = (*((one.code, one.label) for one in procedure.papers), *(one for one in instead if one[0] not in known))
    return (*papers, *((one.code, one.label) for one in law.edition.fields))


def command_of(
    possible_move: Possible, fields: Mapping[str, Any], case: Case, law: Law, code: str, now: dt.datetime, salt: str
) -> Command:
    """The command of a move with the fields that a caller wrote; its actor, office, claim and key are set by others.

    Raises DataWrong, which tells together all that the move does not want, lacks, or cannot read.
    """
    values = _values(possible_move.fields, fields)
    facts = facts_of(values, law, code)
    data: dict[str, Any] = {"salt": salt, **{name: value for name, value in values.items() if name not in facts}}
    if possible_move.verb is Verb.CLAIM:
        hours = data.pop("hours", None) or law.always(LEASE_HOURS, now.date())
        data["lease_until"] = law.calendar.after_work(now, hours * HOUR_US)
    if possible_move.verb in (Verb.CORRECT, Verb.REVOKE):
        data["supersedes"] = {"case": data.pop("case"), "result": data.pop("result")}
    return Command(possible_move.verb, possible_move.role, "", code, facts=facts, data=data)


_TRUTHS = {"true": True, "false": False}


def facts_of(values: Mapping[str, Any], law: Law, code: str) -> dict[str, Any]:
    """Those of the values that moves of the stage set as facts."""
    sets = {name for move in law.procedures[code].moves for name in move.sets}
    return {name: _TRUTHS.get(str(value).lower(), value) for name, value in values.items() if name in sets}


def _values(wanted: tuple[Wanted, ...], written: Mapping[str, Any]) -> dict[str, Any]:
    """What was written, read. Raises DataWrong with every fault; `data["faults"]` holds them apart."""
    known, values = {one.name: one for one in wanted}, {}
    faults: list[DataWrong] = []
    for name in written:
        if name not in known:
            names = ", ".join(known) or "-"
            vi, en = f"bước này không có mục “{name[:60]}”; có: {names}", f"no field {name[:60]!r}; known: {names}"
            faults.append(wrong(vi, en, name[:60]))
    for one in wanted:
        if one.name in written:
            try:
                values[one.name] = _read(one, written[one.name])
            except DataWrong as fault:
                faults.append(fault)
        elif one.is_required:
            vi, en = f"bước này phải có “{one.label.vi}” ({one.name})", f"this move wants {one.name}: {one.label.en}"
            faults.append(wrong(vi, en, one.name))
    if faults:
        vi, en = ("; ".join(fault.say(lang) for fault in faults) for lang in ("vi", "en"))
        told = tuple((str(fault.data["name"]), fault.says) for fault in faults)
        raise DataWrong(vi, en, name=told[0][0], faults=told)
    return values


def _read(one: Wanted, written: object) -> object:
    choices = [code for code, _ in one.choices]
    match one.type:
        case Type.NUMBER:
            if type(written) is not int or not 1 <= written <= LONGEST_LEASE_HOURS:
                most = LONGEST_LEASE_HOURS
                raise wrong(
                    f"“{one.name}” phải là số nguyên từ 1 đến {most}",
                    f"{one.name}: a whole number, 1 to {most}",
                    one.name,
                )
        case Type.CHOICE:
            said = str(written).lower() if isinstance(written, bool) else written
            if said not in choices:
                raise wrong(
                    f"“{one.name}” phải là một trong: {', '.join(choices)}",
                    f"{one.name}: one of {', '.join(choices)}",
                    one.name,
                )
            return said
        case Type.CHOICES:
            if not isinstance(written, list) or not written or any(item not in choices for item in written):
                listed = ", ".join(choices)
                raise wrong(
                    f"“{one.name}” phải là danh sách trong số: {listed}", f"{one.name}: a list of {listed}", one.name
                )
            return tuple(dict.fromkeys(written))
        case Type.TEXT:
            if not isinstance(written, str) or not written.isprintable() or not 1 <= len(written) <= LONGEST_NOTE:
                raise wrong(
                    f"“{one.name}” phải là chữ, 1 đến {LONGEST_NOTE} ký tự",
                    f"{one.name}: text of 1 to {LONGEST_NOTE} characters",
                    one.name,
                )
            if not re.fullmatch(one.pattern, written):
                vi, en = one.right.vi, one.right.en
                raise wrong(f"“{one.label.vi}” ({one.name}) phải gồm {vi}", f"{one.name}: {en}", one.name)
    return written


def find(moves: tuple[Possible, ...], verb: str, procedure: Procedure, state: Any) -> Possible:
    """The move of that verb. Raises MoveNotAllowed, which names those that there are."""
    for one in moves:
        if one.verb == verb:
            return one
    names = [one.verb.value for one in moves]
    vi = ", ".join(f"{VERB_LABELS[one.verb].vi} ({one.verb.value})" for one in moves) or "không có bước nào"
    raise MoveNotAllowed(
        f"“{procedure.label.vi}” đang “{state.vi}”: không có bước này; làm được: {vi}",
        f"{procedure.label.en} is {state.en}: no {verb[:60]} from there; possible: {', '.join(names) or 'nothing'}",
        stage=procedure.code,
        verb=verb[:60],
        possible=tuple(names),
    )
