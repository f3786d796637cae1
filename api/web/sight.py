"""What of a case's personal data a caller is shown: no more than their work reads, and no longer than it needs it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from api.web.caller import Caller
from api.web.identity import CallerRole
from api.web.permissions import Area
from engine.core.case import Case
from engine.core.law import Law
from engine.core.wants import reads
from engine.store import people, reading
from workflows.files.parameters import LOOK_AFTER_DAYS
from workflows.law.notation import Procedure
from workflows.law.tree import read_by_grounds
from workflows.time.calendar import civil_date


class Sight(NamedTuple):
    """By code; None: all of the case. `stages` are those whose words are shown, `facts` have fields among them."""

    stages: frozenset[str] | None
    results: frozenset[str]
    facts: frozenset[str]

    @property
    def is_whole(self) -> bool:
        return self.stages is None

    def __bool__(self) -> bool:
        return self.stages is None or bool(self.stages)

    def shows(self, stage: str | None) -> bool:
        """Whether an officer's own words beside a move of that stage are shown."""
        return self.stages is None or stage in self.stages

    def of(self, told: Mapping[str, Any]) -> dict[str, Any]:
        """The facts or declared values that are shown."""
        return {name: value for name, value in told.items() if self.is_whole or name in self.facts}

    def given(self, told: Mapping[str, Any]) -> dict[str, Any]:
        """The results that are shown."""
        return {name: value for name, value in told.items() if self.is_whole or name in self.results}


WHOLE, NOTHING = Sight(None, frozenset(), frozenset()), Sight(frozenset(), frozenset(), frozenset())


def sight(by: Caller, case: Case, law: Law) -> Sight:
    """A family, an auditor and the centre that took the case in see all of it. Who decides sees what the own procedure
    reads and the results it needs, while it is open and some days after: `look_after_days`.
    """
    if not by.sees_personal:
        return NOTHING
    if by.area is not Area.OFFICE or (by.identity.role is CallerRole.RECEIVER and _took_in(by, case)):
        return WHOLE
    own = [law.procedures[code] for code in case.stages if _is_at_work(by, case, code, law)]
    results = {need.result for one in own for need in one.needs} | {given.code for one in own for given in one.results}
    facts = frozenset[str]().union(*(read_for(one, law) for one in own))
    return Sight(frozenset(one.code for one in own), frozenset(results), facts)


def read_for(procedure: Procedure, law: Law) -> frozenset[str]:
    """The facts and declared items that whoever decides the procedure reads."""
    items = (field.code for field in law.edition.fields if reads(field, procedure, law))
    return frozenset((*law.read_by[procedure.code], *read_by_grounds(procedure), *items))


def _took_in(by: Caller, case: Case) -> bool:
    return by.works_at(people.received_by(by.service.engine, case.code))


def _is_at_work(by: Caller, case: Case, code: str, law: Law) -> bool:
    """Whether the stage lies at the caller's office, or ended there not long ago."""
    stage = case.stages[code]
    if not stage.office or not by.works_at(stage.office):
        return False
    if not stage.has_ended:
        return True
    now = by.service.clock.now()
    last_at = max(
        (one.event.at for one in reading.entries(by.service.engine, case.code) if one.event.stage == code), default=now
    )
    return now - last_at <= dt.timedelta(days=law.always(LOOK_AFTER_DAYS, civil_date(now)))
