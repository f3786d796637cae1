"""The scenarios that hold for an edition, each played under it once: what it reads there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product

from pytest_bdd.parser import Step

from api.spec.core_world import Book, Witnessed
from api.spec.editions import BY_DAY, Choose, choosing, is_edition, tag_of, told
from api.spec.features import Story
from api.spec.runner import played
from api.spec.unmet import Unmet
from api.words.errors import ScenarioFails
from workflows.errors import LienthongError
from workflows.law.notation import Edition, Move
from workflows.law.states import State, Verb


@dataclass(frozen=True, eq=False)
class Play:
    """A scenario with one row of its examples under one tag.

    `laid_down_of` are the procedures whose papers it states whole.
    """

    story: Story
    tag: str
    steps: tuple[Step, ...]
    edition: Edition
    witness: Witnessed
    laid_down_of: frozenset[str]

    @cached_property
    def by_id(self) -> Mapping[int, frozenset[object]]:
        """The rules that it reads, by who they are, with their outcomes."""
        return self.witness.by_id()

    @property
    def clauses(self) -> frozenset[str]:
        """The tags that name a clause."""
        return frozenset(tag for tag in self.story.tags if not is_edition(tag))


@dataclass(frozen=True, slots=True)
class Run:
    """A scenario, all its examples and editions together: its clauses' tags, and outcomes of the rules that it read."""

    name: str
    tags: frozenset[str]
    read: dict[object, set[object]]


def read_by(plays: Iterable[Play]) -> dict[object, set[object]]:
    """The rules that they read together, with their outcomes. They are gathered by who they are before they are
    compared by value, which takes longer than to play.
    """
    return _gathered(plays).outcomes()


def runs(plays: Iterable[Play]) -> list[Run]:
    """The plays of a scenario together, in the order of their first."""
    tags: dict[str, frozenset[str]] = {}
    read: dict[str, Witnessed] = {}
    for play in plays:
        name = play.story.name
        tags.setdefault(name, play.clauses)
        read.setdefault(name, Witnessed()).add(_gathered([play]))
    return [Run(name, tags[name], one.outcomes()) for name, one in read.items()]


def _gathered(plays: Iterable[Play]) -> Witnessed:
    """What they read, with the conditions of the moves that were not made because another of theirs was: `check` sees
    to it that no two hold at once, and the last one is not asked where one before it holds.
    """
    together = Witnessed()
    for play in plays:
        together.add(play.witness)
        for stage in play.edition.procedures:
            for made in [move for move in stage.moves if move.when and stage.code in play.witness.told(move)]:
                for move in stage.moves:
                    if move.when and move.when != made.when and _at(move) == _at(made):
                        together.read(move.when, False)
    return together


def plays_under(edition: Edition, stories: Iterable[Story], book: Book) -> list[Play]:
    """In the order of the stories. Raises ScenarioFails.

    What corrects another case is played by the scenarios that use it beside that.
    """
    found = []
    for story in stories:
        for tag, steps in product(told(story.tags), story.examples):
            if tag not in (tag_of(edition), BY_DAY) and not edition.corrects:
                continue
            used: list[Edition] = []
            try:
                driver = played(steps, _noting(choosing(tag), used), book=book)
            except (Unmet, LienthongError) as error:
                raise ScenarioFails(scenario=story.name, tag=tag, why=error.says) from error
            if any(one is edition for one in used):
                found.append(Play(story, tag, steps, edition, driver.witness, frozenset(driver.laid_down_of)))
            elif edition.corrects and all(one.chain != edition.chain for one in used):
                break  # the steps are the same under each tag: this scenario corrects nothing
    return found


def _at(move: Move) -> tuple[Verb, State, str]:
    return move.verb, move.source, move.role


def _noting(choose: Choose, used: list[Edition]) -> Choose:
    def chosen(chain: str, on: dt.date) -> Edition:
        found = choose(chain, on)
        used.append(found)
        return found

    return chosen


def in_stead(choose: Choose, edition: Edition, wrong: Edition) -> Choose:
    """Chooses another edition wherever this one would be."""

    def chosen(chain: str, on: dt.date) -> Edition:
        found = choose(chain, on)
        return wrong if found is edition else found

    return chosen
