"""What the family gets and what it costs: results, sums, papers and fees, each with clause and status."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api.words.wording import date, number, remark
from engine.core.case import Case, Stage
from engine.core.dossier import fees, wanted
from engine.core.grounds import ground_of, sum_of
from engine.core.law import Law
from workflows.law.citation import Clause, Figure, Status, weakest
from workflows.law.notation import From, Paper, Procedure
from workflows.time.calendar import civil_date


@dataclass(frozen=True, slots=True)
class Money:
    """A sum and how it comes about, with what is to be known of its figures. `dong` None: it is not known."""

    dong: int | None
    formula: str
    ground: str
    payer: str
    clauses: tuple[Clause, ...]
    status: Status
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenResult:
    """A result that the family has, with what it carries."""

    stage: str
    code: str
    label: str
    details: tuple[str, ...]
    valid_until: dt.date | None
    money: Money | None
    clause: Clause


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that this case wants; `is_there`: brought, shared by a system, or given by an earlier stage."""

    stage: str
    paper: Paper
    is_there: bool


@dataclass(frozen=True, slots=True)
class Cost:
    """A fee that applies; `dong` None: not known."""

    stage: str
    label: str
    dong: int | None
    figure: Figure


def given_results(stage: Stage, case: Case, law: Law, lang: str) -> tuple[GivenResult, ...]:
    """The results of a stage that was approved."""
    procedure = law.procedures[stage.code]
    found = []
    for result in procedure.results:
        values: Mapping[str, Any] | None = stage.results.get(result.code)
        if values is None:
            continue
        details = tuple(
            f"{law.carried[name].label.say(lang)}: {values[name]}" for name in result.carries if name in values
        )
        until = values.get("valid_until")
        money = _money(procedure, str(values["ground"]), case, law, lang) if "ground" in values else None
        label = result.label.say(lang)
        found.append(GivenResult(stage.code, result.code, label, details, until, money, result.clause))
    return tuple(found)


def _money(procedure: Procedure, code: str, case: Case, law: Law, lang: str) -> Money:
    ground = ground_of(procedure, code)
    total = sum_of(ground, case.dates[law.edition.event], law)
    parts = [part for part in (total.times, total.of) if part is not None]
    known = [part.value for part in parts if part.value is not None]
    formula = " × ".join(number(value, lang) for value in known) if len(known) == 2 else ""
    clauses = (ground.clause, *(part.clause for part in parts), *((ground.amount.clause,) if ground.amount else ()))
    once = tuple(dict.fromkeys(clauses))
    status = weakest(*(clause.status for clause in once))
    names = (ground.amount.times, ground.amount.of) if ground.amount else ()
    told = ((law.parameters.label(name).say(lang), remark(part, lang)) for name, part in zip(names, parts, strict=True))
    remarks = tuple(f"{name}: {text}" for name, text in told if text)
    return Money(total.dong, formula, ground.label.say(lang), ground.payer.say(lang), once, status, remarks)


def papers(stage: Stage, case: Case, law: Law) -> tuple[Wanted, ...]:
    """The papers that the stage wants of this family."""
    there = wanted(law.procedures[stage.code], case.facts, law)
    return tuple(Wanted(stage.code, one, one.code in case.papers or one.sources != (From.CITIZEN,)) for one in there)


def costs(stage: Stage, case: Case, law: Law, numbers: Mapping[str, Any], lang: str) -> tuple[Cost, ...]:
    """The fees of the stage, as of the day of submission. `numbers` are declared ones, such as that of copies."""
    assert case.edition_on is not None
    on = civil_date(case.submitted_at) if case.submitted_at else case.edition_on
    counted = {name: value for name, value in numbers.items() if isinstance(value, int)}
    due = fees(law.procedures[stage.code], case.facts, counted, on, law)
    return tuple(Cost(stage.code, one.fee.label.say(lang), one.dong, one.figure) for one in due)


def validity(until: dt.date, lang: str) -> str:
    return f"{'có giá trị đến hết ngày' if lang == 'vi' else 'valid until'} {date(until)}"
