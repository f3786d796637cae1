"""The scenario that a wrong rule's survival lacks: near scenarios are played on both rules, as they are and a little
changed, until a step of the phrase book would state what differs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from api.spec.core_driver import CoreDriver
from api.spec.core_world import Book, parameters
from api.spec.editions import Choose, choosing, tag_of
from api.spec.mutation.mutants import Mutant
from api.spec.mutation.observed import Said, observed, papers_laid_down, refusal
from api.spec.mutation.variants import Line, carried_out, lines_of, variants
from api.spec.mutation.words import changed
from api.spec.phrases import KEYWORDS
from api.spec.plays import Play, in_stead
from api.words.wording import Language, first_up
from workflows.law.citation import Label
from workflows.law.notation import Edition

N_NEAR, N_TRIES = 8, 300


@dataclass(frozen=True, slots=True)
class Missing:
    """`text` is a scenario that passes under the edition and fails under the wrong rule, ready to be pasted; empty:
    none was found, and `near` says beside which scenario it would stand.
    """

    near: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Worlds:
    """How the same lines are played under the edition as it is and under the wrong one."""

    right: Choose
    wrong: Choose
    right_book: Book
    wrong_book: Book


def missing(edition: Edition, mutant: Mutant, near: Sequence[Play], book: Book, wrong_book: Book) -> Missing:
    """Looks among the nearest scenarios, the shortest of them first."""
    if not near:
        return Missing("")
    tag = tag_of(edition)
    plays = sorted(near[:N_NEAR], key=lambda one: len(one.steps))
    choose = choosing(tag)
    worlds = Worlds(choose, in_stead(choose, edition, mutant.edition), book, wrong_book)
    for one in islice(_in_turn(variants(play, edition, mutant) for play in plays), N_TRIES):
        if (found := _difference(one, worlds)) is not None:
            return Missing(near[0].story.name, _written(edition, mutant, *found))
    if (papers := _papers(edition, mutant)) is not None:
        begun = [line for line in lines_of(plays[0].steps) if line.kind != "then"]
        return Missing(near[0].story.name, _written(edition, mutant, begun, papers))
    return Missing(near[0].story.name)


def _in_turn(some: Iterable[Iterator[list[Line]]]) -> Iterator[list[Line]]:
    """One of each, then the next of each."""
    left = list(some)
    while left:
        for each in tuple(left):
            found = next(each, None)
            if found is None:
                left.remove(each)
            else:
                yield found


def _difference(lines: Sequence[Line], worlds: Worlds) -> tuple[list[Line], Said] | None:
    """The lines up to where the two rules are seen to differ, and the step that states it as it is."""
    right = CoreDriver(worlds.right, book=worlds.right_book)
    wrong = CoreDriver(worlds.wrong, book=worlds.wrong_book)
    done: list[Line] = []
    for line in lines:
        if line.kind == "then":
            continue
        if not carried_out(line, right):
            return None
        is_same_way = carried_out(line, wrong)
        done.append(line)
        told = refusal(right)
        if told != refusal(wrong) or not is_same_way:
            said = told or _state(right)
            return (done, said) if said is not None else None
        if told is not None:
            done.append(Line("then", told.words, told.table))
        if line.kind == "when" and right.laws and right.store.case(right.code) is not None:
            seen = set(observed(wrong)) if is_same_way else set()
            if (said := next((one for one in observed(right) if one not in seen), None)) is not None:
                return done, said
    return None


def _state(driver: CoreDriver) -> Said | None:
    return next(iter(observed(driver)), None) if driver.laws else None


def _papers(edition: Edition, mutant: Mutant) -> Said | None:
    """The papers of the procedure, where the rule is one of them."""
    _, *steps = mutant.path.split(".")
    if steps[:1] != ["procedures"] or steps[2:3] != ["papers"]:
        return None
    said = papers_laid_down(edition, edition.procedure(steps[1]))
    return said if said != papers_laid_down(mutant.edition, mutant.edition.procedure(steps[1])) else None


def _written(edition: Edition, mutant: Mutant, lines: Sequence[Line], said: Said) -> str:
    """The scenario as it would stand in a feature."""
    told = [*lines, Line("then", said.words, said.table)]
    if said.status:
        told.append(Line("then", f'con số này là "{said.status}"'))
    it = changed(edition, mutant, parameters(), Language.VI)
    tags = f"  @{tag_of(edition)} @{it.tag}" if it.tag else f"  @{tag_of(edition)}"
    written, before = [tags, f"  Kịch bản: {first_up(_called(mutant) or it.where)}"], ""
    for line in told:
        keyword = "Và" if line.kind == before else KEYWORDS[line.kind]
        written.append(f"    {keyword} {line.words}")
        written += [f"      | {' | '.join(row)} |" for row in line.table]
        before = line.kind
    return "\n".join(written)


def _called(mutant: Mutant) -> str:
    """The words of the nearest thing that has some: a scenario says no code."""
    labels = (getattr(thing, "label", None) or getattr(thing, "words", None) for thing in reversed(mutant.way))
    return next((label.vi for label in labels if isinstance(label, Label)), "")
