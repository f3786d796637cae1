"""Scenarios played one by one for whoever wrote them: what failed where and why, and what the case was until then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pytest_bdd.parser import Step

from api.spec.core_driver import CoreDriver
from api.spec.core_world import Witnessed, parameters
from api.spec.editions import BY_DAY, Choose, choosing, editions_of, is_edition, tag_of, told
from api.spec.features import Story
from api.spec.phrases import KEYWORDS, called
from api.spec.reading import FeatureFile, line_of_tag
from api.spec.unmet import Unmet
from api.spec.unmet import refused as refused_as
from api.words.timeline import timeline
from api.words.wording import stamp
from workflows.catalogue import known
from workflows.errors import LienthongError
from workflows.law.citation import Clause, Label
from workflows.law.notation import Edition
from workflows.rules import rules


@dataclass(frozen=True, slots=True)
class Failure:
    """Where a scenario fails: `step` as it is written, `line` its line, why, what the case was, what was read last.

    `so_far` are the events of the case: when, who, what.
    """

    step: str
    line: int
    says: Label
    so_far: tuple[tuple[str, str, str], ...] = ()
    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """One play of a scenario: under one edition (`tag`) and with one row of its examples, from 1; 0: it has none."""

    file: str
    line: int
    name: str
    tag: str
    example: int
    failure: Failure | None

    @property
    def is_passed(self) -> bool:
        return self.failure is None


def play_file(file: FeatureFile, lang: str) -> Iterator[Outcome]:
    """Every scenario under each of its editions, with each row of its examples."""
    for story in file.stories:
        for tag in tags_of(story):
            for number, steps in enumerate(story.examples, 1):
                failure = watched(steps, story, file, tag, lang)
                row = number if len(story.examples) > 1 else 0
                yield Outcome(str(file.path), story.line, story.name.removeprefix(f"{file.path}: "), tag, row, failure)


def tags_of(story: Story) -> tuple[str, ...]:
    """Its editions; where it names none, that of the day of submission."""
    return told(story.tags) if any(map(is_edition, story.tags)) else (BY_DAY,)


def watched(steps: Sequence[Step], story: Story, file: FeatureFile, tag: str, lang: str) -> Failure | None:
    """Why the scenario fails under the edition; None: it passes."""
    driver, witness = CoreDriver(_strict(choosing(tag), tag)), _Latest()
    driver.witness = witness
    step, clauses = steps[0], tuple[Clause, ...]()
    refused: tuple[Step, tuple[Clause, ...]] | None = None
    first: Exception
    try:
        for step in steps:
            witness.latest.clear()
            called(step, driver)
            clauses = witness.clauses() or clauses
            if refused is None and not driver.ledger.is_refusal_told:
                refused = step, clauses
        step = refused[0] if refused and not driver.ledger.is_refusal_told else step
        driver.close()
    except _NoSuchEdition as error:
        line = line_of_tag(file.path.read_text(encoding="utf-8", errors="replace"), tag, story.line)
        return Failure(f"@{tag}", line, error.says)
    except Exception as error:  # whatever a line makes the engine raise is told to who wrote the line
        if refused and driver.ledger.error and not driver.ledger.is_refusal_told and step is not refused[0]:
            (step, clauses), first = refused, refused_as(driver.ledger.error)  # what came after it came of it
        else:
            first, clauses = error, witness.clauses() or clauses
        said = f"{KEYWORDS[step.type]} {step.name}"
        return Failure(said, _line(step, first), why(first), _so_far(driver, lang), clauses)
    return None


class _NoSuchEdition(Unmet):
    """The chain has no edition of the day that the tag names."""


def _strict(choose: Choose, tag: str) -> Choose:
    """The first case of a scenario must have the edition that its tag names; later ones may be of another chain."""
    is_first = tag != BY_DAY

    def chosen(chain: str, on: dt.date) -> Edition:
        nonlocal is_first
        found = choose(chain, on)
        if is_first and tag_of(found) != tag:
            there = ", ".join(f"@{tag_of(edition)}" for edition in editions_of(chain))
            raise _NoSuchEdition(
                f"nhóm này không có phiên bản @{tag}; có: {there}", f"this chain has no edition @{tag}; it has: {there}"
            )
        is_first = False
        return found

    return chosen


def _line(step: Step, error: Exception) -> int:
    """The line at fault: of a table the row that has the words which are not so."""
    words = error.words if isinstance(error, Unmet) else frozenset[str]()
    rows = step.datatable.rows if step.datatable is not None and words else ()
    at_fault = (row.location.line for row in rows if {cell.value for cell in row.cells} >= words)
    return next(at_fault, step.line_number)


def why(error: Exception) -> Label:
    """What a person is told of whatever a step raised."""
    if isinstance(error, Unmet | LienthongError):
        return error.says
    what = f"{type(error).__name__}: {error}"
    return Label(f"bước này không xem được ở đây ({what})", f"this step cannot be asked here ({what})")


@cache
def _clause_of() -> dict[object, Clause]:
    return {rule.thing: rule.clause for edition in known() for rule in rules(edition, parameters())}


class _Latest(Witnessed):
    """Knows besides which rules the present step has read."""

    def __init__(self) -> None:
        super().__init__()
        self.latest: dict[int, object] = {}

    def read(self, rule: object, outcome: object) -> None:
        super().read(rule, outcome)
        self.latest[id(rule)] = rule

    def clauses(self) -> tuple[Clause, ...]:
        """Those of the rules that the present step has read, each once."""
        found = (_clause_of().get(rule) for rule in self.latest.values())
        return tuple(dict.fromkeys(clause for clause in found if clause is not None))


def _so_far(driver: CoreDriver, lang: str) -> tuple[tuple[str, str, str], ...]:
    """Events of the case that the scenario speaks of, from its submission on."""
    law = driver.laws.get(driver.code)
    if law is None or driver.store.case(driver.code) is None:
        return ()
    rows = timeline(law, driver.store.entries(driver.code), lang=lang).rows
    return tuple((stamp(row.at), row.who, row.what) for row in rows)
