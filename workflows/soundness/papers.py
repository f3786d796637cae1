"""Papers that families are asked for though a register, an earlier stage or another agency has what they say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workflows.files.forms import Forms
from workflows.law.apart import AskedPaper, Held
from workflows.law.citation import Clause, Label, Status, weakest
from workflows.law.guards import Guard
from workflows.law.notation import Edition, From, Paper, Procedure
from workflows.law.span import Span

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Asking:
    """One place where a paper is asked for though `held` has it, and from when to when.

    `chain` is that of the linked edition; empty: the separate way, which `procedure` then is of.
    """

    paper: AskedPaper
    label: Label  # as it is called there
    chain: str
    procedure: Procedure
    when: Guard | None
    span: Span
    clause: Clause
    held: Held
    status: Status


def find(forms: Forms, editions: Sequence[Edition]) -> tuple[Asking, ...]:
    """Every such paper of the linked editions, which ascend by chain and date, and of their procedures one by one."""
    found = []
    for paper in forms.papers:
        for held in paper.held:
            found += [*_separate(paper, held, editions), *_joined(_linked(paper, held, editions))]
    return tuple(found)


def _separate(paper: AskedPaper, held: Held, editions: Iterable[Edition]) -> Iterator[Asking]:
    procedures = {one.code: one for edition in editions for one in edition.procedures}
    for asked in paper.asked:
        span = asked.span.meets(held.span)
        if span is not None and asked.procedure in procedures:
            known = weakest(asked.clause.status, held.clause.status)
            procedure = procedures[asked.procedure]
            yield Asking(paper, paper.label, "", procedure, asked.when, span, asked.clause, held, known)


def _linked(paper: AskedPaper, held: Held, editions: Sequence[Edition]) -> Iterator[Asking]:
    for edition, span in _in_force(editions):
        for procedure in edition.procedures:
            for one in procedure.papers:
                for same in paper.same:
                    days = span.meets(same.span)
                    days = days.meets(held.span) if days else None
                    if same.paper == one.code and days is not None and is_asked(one):
                        clauses = [one.clause, held.clause, *([same.clause] if same.clause else [])]
                        known = weakest(*(clause.status for clause in clauses))
                        when = one.when.guard if one.when else None
                        yield Asking(paper, one.label, edition.chain, procedure, when, days, one.clause, held, known)


def is_asked(paper: Paper) -> bool:
    """Whether the family is the first that is asked for the paper."""
    return paper.sources[0] is From.CITIZEN


def _in_force(editions: Sequence[Edition]) -> Iterator[tuple[Edition, Span]]:
    for edition, after in pairwise([*(one for one in editions if not one.separate_of), None]):
        assert edition is not None
        is_last = after is None or after.chain != edition.chain
        yield edition, Span(edition.in_force_on, None if is_last or after is None else after.in_force_on - _DAY)


def _joined(found: Iterable[Asking]) -> Iterator[Asking]:
    """One for editions that follow each other and say the same."""
    waiting: dict[tuple[str, str, Label], Asking] = {}
    for one in found:
        key = one.chain, one.procedure.code, one.label
        before = waiting.get(key)
        if before is not None and before.span.last and one.span.first == before.span.last + _DAY and _same(before, one):
            waiting[key] = replace(one, span=Span(before.span.first, one.span.last))
            continue
        if before is not None:
            yield before
        waiting[key] = one
    yield from waiting.values()


def _same(one: Asking, other: Asking) -> bool:
    return (one.clause, one.when, one.held) == (other.clause, other.when, other.held)
