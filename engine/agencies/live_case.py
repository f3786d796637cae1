"""One case while it is played: what its file still has to tell, and what came of it so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.agencies.casefile import CaseFile
from engine.agencies.codes import number_of, place_of
from engine.agencies.handbook import Handbook
from engine.agencies.script import Act, Answer, Answers, When
from engine.core.case import Case
from engine.core.inputs import Datum, read_input
from engine.core.law import Law
from workflows.errors import Refusal
from workflows.time.calendar import civil_date


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """What a citizen of that role tried and was refused: no event tells of it. `at` None: it never came to it."""

    at: dt.datetime | None
    role: str
    refusal: Refusal


@dataclass(slots=True)
class LiveCase:
    """`number` keys the case's draws, `place` says which of two cases comes first in one instant.

    `acts` are what the file tells of officers and none has done yet, in its order; likewise `untried` of citizens, and
    `answers` those of them that nothing has called for yet. `asked` are the items of the last request
    for each stage, `until` how long a wait is told to last. `words` are those that are kept beside the journal, by
    digest. `coming` are the answers owed, by stage and fact, for which somebody was seen to.
    """

    file: CaseFile
    law: Law
    handbooks: Mapping[str, Handbook]
    number: int
    place: int
    case: Case
    acts: list[Act]
    answers: list[Answer]
    untried: list[Answer]
    asked: dict[str, tuple[str, ...]] = field(default_factory=dict)
    until: dict[str, When] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    turned_away: list[TurnedAway] = field(default_factory=list)
    coming: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def of(cls, file: CaseFile, law: Law, handbooks: Mapping[str, Handbook]) -> LiveCase:
        """The case before its family has submitted."""
        acts, answers = list(file.script), list(file.citizens)
        case, untried = Case(file.code), [*answers]
        return cls(file, law, handbooks, number_of(file.code), place_of(file.code), case, acts, answers, untried)

    @property
    def code(self) -> str:
        return self.file.code

    def declared(self, fields: Iterable[str]) -> dict[str, Datum]:
        """What the family has declared in these fields, as far as it is sound."""
        file, law = self.file, self.law
        at = file.submitted_at
        read = {
            name: read_input(law.fields[name], file.declaration[name], at, civil_date(at), law.offices, law.facts)
            for name in dict.fromkeys(fields)
            if name in file.declaration
        }
        return {name: value for name, value in read.items() if not isinstance(value, tuple)}

    def done(self, told: Act | Answer | None) -> None:
        """What the file tells was done, or tried: it is told no more."""
        self.acts = [one for one in self.acts if one is not told]
        self.answers = [one for one in self.answers if one is not told]
        self.untried = [one for one in self.untried if one is not told]

    def where(self, act: Act) -> dict[str, Any]:
        """The place in the file of an officer's act, and what it is about."""
        procedure = self.law.procedures[act.stage].label
        path = self.file.path
        return {"file": path, "line": act.line, "stage": act.stage, "does": act.does, "procedure": procedure}

    def next_act(self, stage: str, visit: int) -> Act | None:
        """What the file tells an officer to do with the stage that now lies on the desk, until one has done it."""
        return next((act for act in self.acts if act.stage == stage and act.visit in (None, visit)), None)

    def next_answer(self, who: str, stage: str, *does: Answers) -> Answer | None:
        """What the file tells a citizen to do next about the stage."""
        for answer in self.answers:
            if answer.who == who and answer.does in does and answer.stage in ("", stage):
                self.answers.remove(answer)
                return answer
        return None
