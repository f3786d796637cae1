"""One wrong rule against the scenarios of its edition: refused, killed, shown equal, or survived."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, is_dataclass
from enum import StrEnum

from api.spec.core_world import Book
from api.spec.editions import choosing
from api.spec.features import Story, stories
from api.spec.mutation.equal import explored
from api.spec.mutation.missing import Missing, missing
from api.spec.mutation.mutants import Mutant
from api.spec.mutation.possible import Explored
from api.spec.plays import Play, in_stead, plays_under
from api.spec.runner import failure
from workflows.check import faults
from workflows.law.facts import Fact
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field
from workflows.law.tree import walk

N_NEAREST = 80  # plays, before it is explored whether a wrong rule decides the same
N_LIKE = 4  # plays that noticed the like, tried first


class Fate(StrEnum):
    """What became of a wrong rule."""

    REFUSED = "refused"
    KILLED = "killed"
    EQUAL = "equal"
    SURVIVED = "survived"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`killer` is the scenario that noticed, `explored` by what the rule says the same, `missing` the scenario that
    would have noticed one that survived.
    """

    fate: Fate
    killer: str = ""
    explored: Explored | None = None
    missing: Missing | None = None


class Hunt:
    """The scenarios of an edition, each played once as the edition is, and ready to be played under wrong ones."""

    def __init__(self, edition: Edition, told: Iterable[Story] | None = None) -> None:
        self.edition = edition
        self.book = Book()
        self.plays = plays_under(edition, stories() if told is None else told, self.book)
        read = (each for one in self.plays for each in one.by_id.items())
        self._n_read = Counter((key, outcome) for key, outcomes in read for outcome in outcomes)
        self._readers = defaultdict[str, list[Condition]](list)
        for _, one in walk(edition.chain, edition):
            for code in one.guard.fields if isinstance(one, Condition) else ():
                self._readers[code].append(one)
        self._noticed = defaultdict[str, dict[Play, None]](dict)  # the last to notice, of a kind and of a list

    def judge(self, mutant: Mutant) -> Verdict:
        """Plays that noticed the like and those near the rule first; the first that fails is enough. What these do not
        notice is explored before all the others are played: no play fails under a rule that decides the same.
        """
        if is_refused(mutant, self.book):
            return Verdict(Fate.REFUSED)
        book = self.book if mutant.parameters is None else Book(mutant.parameters)
        like = self._like(mutant)
        near = [*like, *(one for one in self.nearest(mutant) if one not in like)]
        try:
            if killer := self.killer(mutant, near[:N_NEAREST], book):
                return self._killed(mutant, killer)
            if same := explored(self.edition, mutant, self.book.parameters):
                return Verdict(Fate.EQUAL, explored=same)
            if killer := self.killer(mutant, near[N_NEAREST:], book):
                return self._killed(mutant, killer)
            return Verdict(Fate.SURVIVED, missing=missing(self.edition, mutant, near, self.book, book))
        finally:
            if mutant.edition is not self.edition:
                book.without(mutant.edition)

    def _like(self, mutant: Mutant) -> dict[Play, None]:
        """The last that noticed the like in the same list, then the scenarios that noticed one of the same kind."""
        of_list, of_kind = (list(self._noticed[key])[: -N_LIKE - 1 : -1] for key in _keys(mutant))
        told = dict.fromkeys(id(one.story) for one in of_kind)
        return dict.fromkeys((*of_list, *(one for key in told for one in self.plays if id(one.story) == key)))

    def _killed(self, mutant: Mutant, killer: Play) -> Verdict:
        for key in _keys(mutant):
            self._noticed[key].pop(killer, None)
            self._noticed[key][killer] = None
        return Verdict(Fate.KILLED, killer.story.name)

    def killer(self, mutant: Mutant, plays: Iterable[Play], book: Book) -> Play | None:
        """The first of the plays that fails under the wrong rule."""
        for one in plays:
            if failure(one.steps, in_stead(choosing(one.tag), self.edition, mutant.edition), book):
                return one
        return None

    def _near(self, way: tuple[object, ...]) -> Iterator[frozenset[int]]:
        """From the rule outwards: itself, or what it stands in, with the other items of a list. A fact or a field is
        near what reads it.
        """
        for thing in reversed(way):
            if isinstance(thing, tuple):
                yield frozenset(id(part) for item in thing for part in (item, getattr(item, "when", None)))
            elif isinstance(thing, Fact | Field):
                yield frozenset({id(thing), *(id(one) for one in self._readers[thing.code])})
            elif is_dataclass(thing):
                yield frozenset({id(thing)})

    def nearest(self, mutant: Mutant) -> list[Play]:
        """The plays by how near what they read is to the wrong rule; of those that read the same first the ones in
        which it had its rarer outcome, then the shorter.
        """
        groups = list(self._near(mutant.way))
        laid_down = mutant.path.split(".")[2] if ".papers" in mutant.path else ""

        def far(one: Play) -> tuple[int, int, int]:
            if laid_down in one.laid_down_of:
                return -1, 0, len(one.steps)
            for n, group in enumerate(groups):
                if found := group & one.by_id.keys():
                    rarest = min(self._n_read[key, outcome] for key in found for outcome in one.by_id[key])
                    return n, rarest, len(one.steps)
            return len(groups), 0, len(one.steps)

        return sorted(self.plays, key=far)


def _keys(mutant: Mutant) -> tuple[str, str]:
    return ".".join(mutant.path.split(".")[:4]), mutant.kind


def is_refused(mutant: Mutant, book: Book) -> bool:
    """Whether `check` finds it, or cannot even read it."""
    try:
        return bool(faults(mutant.edition, mutant.parameters or book.parameters))
    except (LookupError, TypeError, ValueError, AttributeError):
        return True
