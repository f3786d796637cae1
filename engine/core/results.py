"""What an approved stage gives: register entries, ids, validity dates and the sum that is due."""

from __future__ import annotations

import calendar as civil
import datetime as dt
import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from engine.core.case import Case
from engine.core.errors import DataWrong
from engine.core.grounds import ground_of, sum_of
from engine.core.law import Law
from workflows.law.facts import GroundOf
from workflows.law.notation import Carried, Procedure, Validity


def results_of(procedure: Procedure, case: Case, data: Mapping[str, Any], law: Law) -> Mapping[str, Any]:
    """The results by code, each with what it carries. Raises DataWrong when the ruling lacks or garbles one of them."""
    results: dict[str, Mapping[str, Any]] = {}
    for result in procedure.results:
        law.saw(result)
        values: dict[str, Any] = {
            name: _carried(law.carried[name], data.get(name), procedure) for name in result.carries
        }
        if result.validity is not None:
            values["valid_until"] = valid_until(result.validity, case.dates[result.validity.since])
            law.figure(result.validity.months, case.dates[result.validity.since])
        results[result.code] = MappingProxyType(values)
    if procedure.grounds:
        results[procedure.results[0].code] = MappingProxyType(_allowance(procedure, case, law))
    return MappingProxyType(results)


def _carried(shape: Carried, value: object, procedure: Procedure) -> str:
    if not isinstance(value, str) or not re.fullmatch(shape.pattern, value):
        told, right = shape.label, shape.right
        raise DataWrong(
            f"kết quả của “{procedure.label.vi}” phải có {told.vi} gồm {right.vi}",
            f"the ruling on {procedure.label.en} must bring {told.en} ({shape.code}): {right.en}",
            name=shape.code,
            stage=procedure.code,
        )
    return value


def _allowance(procedure: Procedure, case: Case, law: Law) -> dict[str, Any]:
    fact = next(fact for fact in law.edition.facts if fact.derived == GroundOf(procedure.code))
    ground = ground_of(procedure, str(case.facts[fact.code]))
    total = sum_of(ground, case.dates[law.edition.event], law)
    return {"ground": ground.code, "payer": ground.payer.vi, "dong": total.dong, "status": total.status.value}


def valid_until(validity: Validity, since: dt.date) -> dt.date:
    """Last day of validity. Source: the clause of `validity.months`."""
    months = since.month - 1 + (validity.months.value or 0)
    year, month = since.year + months // 12, months % 12 + 1
    day = dt.date(year, month, min(since.day, civil.monthrange(year, month)[1]))
    return max(day, dt.date(year, *validity.at_least)) if validity.at_least else day
