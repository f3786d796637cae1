"""What an approved stage gives: register entries, ids, validity dates and the sum that is due."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from engine.core.case import Case
from engine.core.errors import TooLate
from engine.core.grounds import ground_code, ground_of, sum_of
from engine.core.law import Law
from engine.core.payloads import Carried, Results
from workflows.law.notation import Procedure, Validity
from workflows.time.calendar import months_after


def results_of(procedure: Procedure, case: Case, told: Mapping[str, Any], law: Law, on: dt.date) -> Results:
    """The results by code, each with what it carries; `told` is what the ruling of that day brings.

    Raises TooLate where the last day of a result's validity has passed.
    """
    results: dict[str, Carried] = {}
    for result in procedure.results:
        law.saw(result)
        values: dict[str, Any] = {name: told[name] for name in result.carries}
        if result.validity is not None and (since := case.dates.get(result.validity.since)) is not None:
            values["valid_until"] = until = valid_until(result.validity, since)
            law.saw(result.validity)
            law.figure(result.validity.months, since)
            if until < on:
                raise TooLate("to_issue", stage=procedure.code, result=result.label, until=until)
        results[result.code] = MappingProxyType(values)
    if procedure.grounds:
        first = procedure.results[0].code
        results[first] = MappingProxyType({**results[first], **_allowance(procedure, case, law, on)})
    return MappingProxyType(results)


def _allowance(procedure: Procedure, case: Case, law: Law, on: dt.date) -> dict[str, Any]:
    """The ground, who pays and the sum as it is known on the day of the ruling."""
    ground = ground_of(procedure, ground_code(procedure, case, law))
    total = sum_of(ground, case.dates[law.edition.event], law, on)
    return {"ground": ground.code, "payer": ground.payer.vi, "dong": total.dong, "status": total.status.value}


def valid_until(validity: Validity, since: dt.date) -> dt.date:
    """Last day of validity. Source: the clause of `validity.months`."""
    day = months_after(since, validity.months.value or 0)
    return max(day, dt.date(day.year, *validity.at_least)) if validity.at_least else day
