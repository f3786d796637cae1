"""The linked way beside the separate one for one family: item by item, paper by paper, trip by trip."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any

from engine.core.dossier import Branch, Burden, branches, burden, declared, is_by_hand, wanted
from engine.core.law import Law
from workflows.files.forms import Forms
from workflows.law.apart import Asked, AskedPaper, Form, Held, Item, Print, Trips
from workflows.law.citation import Status, weakest
from workflows.law.notation import HELD, Choice, Field, From, Paper, Procedure
from workflows.soundness.papers import is_asked


class Fate(StrEnum):
    """What becomes of an item or a paper of the separate way."""

    ASKED = "asked"  # of the family, still
    FILLED = "filled"  # by something else that is asked first
    GONE = "gone"  # no item of the form, no paper of the dossier


@dataclass(frozen=True, slots=True)
class ItemLine:
    """`fields` are the items of the linked declaration in which this family declares the same."""

    item: Item
    fields: tuple[Field, ...]
    fate: Fate


@dataclass(frozen=True, slots=True)
class FormPart:
    """One form, as on the first day of the edition. `later`: a newer print of it, by which the edition does not count.

    `is_a_paper`: the linked dossier still wants the very form as a paper.
    """

    form: Form
    print: Print
    lines: tuple[ItemLine, ...]
    later: Print | None
    is_a_paper: bool

    def n(self, fate: Fate) -> int:
        return sum(line.fate is fate for line in self.lines)


@dataclass(frozen=True, slots=True)
class PaperLine:
    """A paper of the separate way; `linked` are those of the linked dossier that are the same."""

    paper: AskedPaper
    asked: Asked
    linked: tuple[Paper, ...]
    fate: Fate
    held: Held | None


@dataclass(frozen=True, slots=True)
class StagePart:
    """One procedure. `added`: papers that the linked dossier asks of the family and the separate one does not list."""

    procedure: Procedure
    forms: tuple[FormPart, ...]
    papers: tuple[PaperLine, ...]
    added: tuple[Paper, ...]
    trips: Trips | None


@dataclass(frozen=True, slots=True)
class Spare:
    """An item that the linked form could do without: `held` has it, or `form` has dropped it."""

    field: Field
    held: From | None
    form: Form | None


@dataclass(frozen=True)
class Comparison:
    """One choice of procedures, on the branch of the form that saves least.

    `is_known` is no where a chosen procedure has forms, but none whose items are known for these facts. `on_the_day` is
    the burden by the forms of the day that was asked for, of which some may be newer than the edition.
    """

    choice: Choice
    facts: Mapping[str, Any]
    burden: Burden
    on_the_day: Burden
    is_known: bool
    stages: tuple[StagePart, ...]
    added: tuple[Field, ...]  # items of the linked form alone
    spare: tuple[Spare, ...]
    linked: Trips

    @cached_property
    def n_papers(self) -> tuple[int, int]:
        """Papers that the family brings, the separate way and the linked one."""
        linked = {
            paper.code for part in self.stages for line in part.papers for paper in line.linked if is_asked(paper)
        }
        added = {paper.code for part in self.stages for paper in part.added}
        return sum(len(part.papers) for part in self.stages), len(linked | added)

    @cached_property
    def n_trips(self) -> tuple[int, int]:
        return sum(part.trips.n for part in self.stages if part.trips), self.linked.n

    @property
    def papers_status(self) -> Status:
        clauses = [line.asked.clause for part in self.stages for line in part.papers]
        clauses += [paper.clause for part in self.stages for line in part.papers for paper in line.linked]
        return weakest(*(clause.status for clause in clauses), *(p.clause.status for s in self.stages for p in s.added))

    @property
    def trips_status(self) -> Status:
        counted = [part.trips for part in self.stages]
        return weakest(self.linked.clause.status, *(one.clause.status if one else Status.ASSUMED for one in counted))


def compare(choice: Choice, given: Mapping[str, Any], forms: Forms, law: Law, on: dt.date) -> Comparison:
    """Both ways for a family with the `given` facts; what is not given is as where the linked form saves least, and
    else ordinary. `on` is the day of the papers, of what could go and of the burden of the day; forms are those of the
    edition's first day, by which it counts.
    """
    chosen, settled = choice.procedures, {**given, **law.made_by[choice.code]}
    ordinary = {fact.code: fact.ordinary for fact in law.edition.facts}
    found = branches(settled, chosen, law)
    worst = found[0] if found else Branch(settled, burden({**ordinary, **settled}, chosen, law))
    facts = {**ordinary, **settled, **worst.facts}
    it = declared(facts, chosen, law)
    asked = {field.code: field for field in it.fields}
    used = [forms.of(one, law.edition) for one in it.forms]
    stages = []
    for procedure in law.edition.procedures:
        if procedure.code in chosen:
            of_stage = [form for form, one in zip(used, it.forms, strict=True) if one.procedure == procedure.code]
            stages.append(_stage(procedure, of_stage, asked, facts, forms, law, on))
    named = {field.code for part in stages for form in part.forms for line in form.lines for field in line.fields}
    added = tuple(field for field in it.fields if field.code not in named)
    spare = _spare(it.fields, used, on)
    today = replace(worst.burden, separate=sum(form.n_items(on) for form in used))
    return Comparison(choice, facts, worst.burden, today, bool(found), tuple(stages), added, spare, forms.linked)


def _stage(
    procedure: Procedure,
    used: list[Form],
    asked: Mapping[str, Field],
    facts: Mapping[str, Any],
    forms: Forms,
    law: Law,
    on: dt.date,
) -> StagePart:
    dossier = wanted(procedure, facts, law)
    parts = tuple(_form(form, asked, {paper.code for paper in dossier}, law.edition.in_force_on, on) for form in used)
    papers = tuple(_papers(procedure, dossier, facts, forms, on))
    known = {paper.code for line in papers for paper in line.linked}
    added = tuple(paper for paper in dossier if is_asked(paper) and paper.code not in known)
    return StagePart(procedure, parts, papers, added, forms.trips.get(procedure.code))


def _form(form: Form, asked: Mapping[str, Field], dossier: set[str], day: dt.date, on: dt.date) -> FormPart:
    now, later = form.print_on(day), form.print_on(on)
    assert now is not None  # `Forms.of` found it by its print of that day
    lines = []
    for item in form.items_on(day):
        fields = tuple(asked[code] for code in item.becomes if code in asked)
        by_hand = any(is_by_hand(field) for field in fields)
        lines.append(ItemLine(item, fields, Fate.ASKED if by_hand else Fate.FILLED if fields else Fate.GONE))
    return FormPart(form, now, tuple(lines), later if later != now else None, form.paper in dossier)


def _papers(
    procedure: Procedure, dossier: tuple[Paper, ...], facts: Mapping[str, Any], forms: Forms, on: dt.date
) -> list[PaperLine]:
    found = []
    for paper in forms.papers:
        for asked in paper.asked:
            if asked.procedure != procedure.code or on not in asked.span:
                continue
            if asked.when is not None and not asked.when.holds(facts):
                continue
            codes = {same.paper for same in paper.same if on in same.span}
            linked = tuple(one for one in dossier if one.code in codes)
            by_family = any(is_asked(one) for one in linked)
            fate = Fate.ASKED if by_family else Fate.FILLED if linked else Fate.GONE
            held = next((one for one in paper.held if on in one.span), None)
            found.append(PaperLine(paper, asked, linked, fate, held))
    return found


def _spare(fields: tuple[Field, ...], used: list[Form], day: dt.date) -> tuple[Spare, ...]:
    """Items that a register has, whoever is asked first, and those that the separate forms have dropped by that day."""
    kept = {code for form in used for item in form.items_on(day) for code in item.becomes}
    dropped = {
        code: form
        for form in used
        for item in form.items
        if item.span.last is not None and item.span.last < day
        for code in item.becomes
        if code not in kept
    }
    found = []
    for field in fields:
        held = next((source for source in field.sources if source in HELD), None)
        if held is not None or field.code in dropped:
            found.append(Spare(field, held, None if held else dropped[field.code]))
    return tuple(found)
