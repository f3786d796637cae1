"""What a family was given: each result with what it carries, and who decided, issued and delivered it, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence

from api.web import models as m
from api.web.sight import Sight
from engine.core.case import Stage
from engine.core.events import Event
from engine.core.law import Law
from engine.core.payloads import Approved, ResultDelivered, Superseding
from workflows.law.portal_results import portal_result


def given(
    stage: Stage, events: Sequence[Event], law: Law, seen: Sight, replaced: Mapping[str, str], lang: str
) -> Iterator[m.GivenResult]:
    """The results of the stage that are shown. `events` are those of the case, in order; `replaced` tells by result
    which case corrected or revoked it.
    """
    own = [one for one in events if one.stage == stage.code]
    for result in law.procedures[stage.code].results:
        if result.code not in seen.given(stage.results):
            continue
        values = stage.results[result.code]
        issue = next(one for one in reversed(own) if isinstance(one.data, Approved) and result.code in one.data.results)
        ruling = issue.data
        assert isinstance(ruling, Approved)
        shapes = [law.carried[name] for name in result.carries if name in values]
        portal, supersedes = portal_result(result.code), ruling.supersedes if isinstance(ruling, Superseding) else None
        yield m.GivenResult(
            code=result.code,
            label=result.label.say(lang),
            portal_code=portal.code if portal else None,
            carries=[
                m.CarriedValue(code=one.code, label=one.label.say(lang), value=one.aloud(str(values[one.code]), lang))
                for one in shapes
            ],
            valid_until=values.get("valid_until"),
            decided=_by(issue, law, ruling.decided_at, ruling.decided_by),
            issued=_by(issue, law),
            delivered=_delivered(own, issue, law),
            replaces=m.OtherResult(case=supersedes.case, result=supersedes.result) if supersedes else None,
            replaced_by=replaced.get(result.code),
        )


def _by(event: Event, law: Law, at: dt.datetime | None = None, who: str | None = None) -> m.ResultAct:
    office = law.offices.office(event.office)
    name = office.name if office else event.office
    return m.ResultAct(at=at or event.at, by=who or event.actor, office=event.office, office_name=name)


def _delivered(own: Sequence[Event], issue: Event, law: Law) -> m.ResultDelivery | None:
    """Of a result that was issued again, only what was delivered after that."""
    for event in own:
        if event.number > issue.number and isinstance(event.data, ResultDelivered):
            return m.ResultDelivery(**dict(_by(event, law)), way=event.data.way)
    return None
