"""Whether an edition is sound: every fault with where it stands and what would be right. Decision 0013 lists them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import pairwise

from workflows.catalogue import by_folder, known
from workflows.files.parameters import Parameters
from workflows.law.citation import Label
from workflows.law.notation import Edition
from workflows.soundness import (
    carried,
    conditions,
    idle,
    machines,
    measures,
    needs,
    references,
    slips,
    spans,
    timing,
    wording,
)
from workflows.soundness import tensions as odds
from workflows.soundness.fault import Code, Fault, fault

__all__ = ["Code", "Fault", "calendar_faults", "faults", "folder_faults", "name_of", "tensions"]


def faults(edition: Edition, parameters: Parameters) -> tuple[Fault, ...]:
    """Everything wrong with the edition; empty when it is sound.

    What is of another type than its place is told alone, and what rests on names is asked once these are right.
    """
    if wrong := tuple(slips.find(edition)):
        return wrong
    found = [*wording.find(edition, parameters), *measures.find(edition, parameters)]
    found += [*spans.find(edition), *idle.find(edition)]
    found += [*references.find(edition), *carried.find(edition)]
    if not found:
        found += [*needs.find(edition), *machines.find(edition), *conditions.find(edition), *timing.find(edition)]
    return tuple(found)


def tensions(edition: Edition, last: dt.date | None = None) -> tuple[Label, ...]:
    """Where a sound edition is at odds with itself, such as limits of stages that exceed the group's.

    `last` is its last day, None where it has no end.
    """
    return (*odds.find(edition), *spans.partly(edition, last))


def name_of(edition: Edition) -> str:
    """The name of an edition's folder: chain and date."""
    return f"{edition.chain}_{edition.in_force_on:%Y_%m_%d}"


def calendar_faults(editions: Sequence[Edition]) -> tuple[Fault, ...]:
    """Faults of the editions of one chain, in the order of their dates.

    Each is in force until the next one, the last for good; so the days from the first on have exactly one edition when
    the dates ascend and none stands twice. What an edition cites has begun by its last day.
    """
    return tuple(_of_calendar(editions))


def _of_calendar(editions: Sequence[Edition]) -> Iterator[Fault]:
    for before, after in pairwise(editions):
        if after.chain != before.chain:
            yield fault(Code.CHAIN_DIFFERS, name_of(after), chain=after.chain, before=before.chain)
        elif after.in_force_on == before.in_force_on:
            yield fault(Code.EDITION_TWICE, name_of(after), on=after.in_force_on)
        elif after.in_force_on < before.in_force_on:
            yield fault(Code.EDITIONS_DISORDERED, name_of(after), on=after.in_force_on, before=before.in_force_on)
        else:
            yield from spans.to_come(before, after.in_force_on - dt.timedelta(days=1))


def folder_faults() -> tuple[Fault, ...]:
    """Folders of `workflows.editions` that are not called as the edition in them, and chains that share letters."""
    held = {folder: name_of(edition) for folder, edition in by_folder().items()}
    wrong = (fault(Code.FOLDER_DIFFERS, one, name=one, held=name) for one, name in held.items() if one != name)
    return (*wrong, *_shared_letters(known()))


def _shared_letters(editions: Sequence[Edition]) -> Iterator[Fault]:
    """The codes of simulated cases differ by the letters of their chains alone."""
    first: dict[str, str] = {}
    for edition in editions:
        other = first.setdefault(edition.letters, edition.chain)
        if other != edition.chain:
            yield fault(Code.LETTERS_TWICE, name_of(edition), letters=edition.letters, other=other)
