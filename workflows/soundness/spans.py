"""Texts that an edition cites, and the days on which these are in force as far as that is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from workflows.law.citation import Clause, Label
from workflows.law.notation import Edition, Format
from workflows.law.span import Span
from workflows.law.texts import SPANS, TEXTS
from workflows.law.tree import walk
from workflows.soundness.fault import Code, Fault, fault
from workflows.soundness.tensions import Tension


def find(edition: Edition) -> Iterator[Fault]:
    """Texts that were over before the edition began."""
    for path, clause, span in _cited(edition):
        if span.last is not None and span.last < edition.in_force_on:
            yield fault(Code.TEXT_OVER, path, text=_named(clause), until=span.last, on=edition.in_force_on)


def to_come(edition: Edition, last: dt.date) -> Iterator[Fault]:
    """Texts that begin after the edition's last day."""
    for path, clause, span in _cited(edition):
        if span.first is not None and span.first > last:
            yield fault(Code.TEXT_TO_COME, path, text=_named(clause), since=span.first, last=last)


def partly(edition: Edition, last: dt.date | None = None) -> Iterator[Tension]:
    """Texts that begin or end within the edition's days, on all of which it cites them; `last` None: it has no end."""
    for _, clause, span in _cited(edition):
        vi, en = TEXTS[clause.text]
        if span.first is not None and span.first > edition.in_force_on:
            yield Tension(
                f"{vi} có hiệu lực từ {span.first:%d/%m/%Y}, sau ngày đầu của phiên bản này",
                f"{en} is in force from {span.first:%d/%m/%Y}, after the first day of this edition",
                (clause,),
            )
        if span.last is not None and (last is None or span.last < last):
            yield Tension(
                f"{vi} hết hiệu lực sau ngày {span.last:%d/%m/%Y}, trước ngày cuối của phiên bản này",
                f"{en} is in force until {span.last:%d/%m/%Y}, before the last day of this edition",
                (clause,),
            )


def _named(clause: Clause) -> Label:
    return Label(*TEXTS[clause.text])


def _cited(edition: Edition) -> Iterator[tuple[str, Clause, Span]]:
    """Each text of known days, at the first place that cites it for the whole edition.

    The clause of a format is that of the day from which it holds.
    """
    seen, dated = set[str](), set[str]()
    for path, thing in walk(edition.chain, edition):
        if isinstance(thing, Format):
            dated.add(f"{path}.clause")
        elif isinstance(thing, Clause) and thing.text in SPANS and thing.text not in seen and path not in dated:
            seen.add(thing.text)
            yield path, thing, SPANS[thing.text]
