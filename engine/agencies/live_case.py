"""One case while it is played: what its file still has to tell, and what came of it so far."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from engine.agencies.casefile import CaseFile
from engine.agencies.codes import number_of, place_of
from engine.agencies.handbook import Handbook
from engine.agencies.script import Act, Answer, Answers, When
from engine.core.case import Case
from engine.core.events import Command
from engine.core.inputs import Datum, read_input
from engine.core.law import Law
from workflows.errors import Refusal
from workflows.time.calendar import civil_date


@dataclass(frozen=True, slots=True)
class TurnedAway:
    """What a citizen tried and was refused: no event tells of it."""

    at: dt.datetime
    command: Command
    refusal: Refusal


@dataclass(slots=True)
class LiveCase:
    """`number` keys the case's draws, `place` says which of two cases comes first in one instant.

    `acts` and `answers` are what the file still has to tell, in its order. `asked` are the items of the last request
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
    asked: dict[str, tuple[str, ...]] = field(default_factory=dict)
    until: dict[str, When] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)
    turned_away: list[TurnedAway] = field(default_factory=list)
    coming: set[tuple[str, str]] = field(default_factory=set)

    @classmethod
    def of(cls, file: CaseFile, law: Law, handbooks: Mapping[str, Handbook]) -> LiveCase:
        """The case before its family has submitted."""
        acts, answers = list(file.script), list(file.citizens)
        return cls(file, law, handbooks, number_of(file.code), place_of(file.code), Case(file.code), acts, answers)

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

    def next_act(self, stage: str, visit: int) -> Act | None:
        """What the file tells an officer to do with the stage that now lies on the desk; each act is told once."""
        for act in self.acts:
            if act.stage == stage and act.visit in (None, visit):
                self.acts.remove(act)
                return act
        return None

    def next_answer(self, who: str, stage: str, *does: Answers) -> Answer | None:
        """What the file tells a citizen to do next about the stage."""
        for answer in self.answers:
            if answer.who == who and answer.does in does and answer.stage in ("", stage):
                self.answers.remove(answer)
                return answer
        return None
