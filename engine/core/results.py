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
from workflows.law.citation import Label
from workflows.law.facts import GroundOf
from workflows.law.notation import Procedure, Validity

# identifiers are ASCII: \d would let in other scripts' digits
_SHAPES = {
    "personal_id": (re.compile(r"[0-9]{12}"), "12 chữ số", "12 digits"),
    "insurance_number": (re.compile(r"[0-9]{10}"), "10 chữ số", "10 digits"),
}
CARRIED = {
    "register_number": Label("số đăng ký", "register number"),
    "register_book": Label("quyển số", "register book"),
    "personal_id": Label("số định danh cá nhân", "personal id"),
    "insurance_number": Label("mã số BHXH", "insurance number"),
}
_TEXT = (
    re.compile(r"[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]{0,58}[^\s\x00-\x1f\x7f])?"),
    "1 đến 60 ký tự, không có khoảng trắng ở đầu hay cuối",
    "1 to 60 characters, no space at either end",
)


def shape_of(name: str) -> tuple[re.Pattern[str], str, str]:
    """What a value that a result carries must fit whole, and how that is said in Vietnamese and English."""
    return _SHAPES.get(name, _TEXT)


def results_of(procedure: Procedure, case: Case, data: Mapping[str, Any], law: Law) -> Mapping[str, Any]:
    """The results by code, each with what it carries. Raises DataWrong when the ruling lacks or garbles one of them."""
    results: dict[str, Mapping[str, Any]] = {}
    for result in procedure.results:
        law.saw(result)
        values: dict[str, Any] = {name: _carried(name, data.get(name), procedure) for name in result.carries}
        if result.validity is not None:
            values["valid_until"] = valid_until(result.validity, case.dates[result.validity.since])
            law.figure(result.validity.months, case.dates[result.validity.since])
        results[result.code] = MappingProxyType(values)
    if procedure.grounds:
        results[procedure.results[0].code] = MappingProxyType(_allowance(procedure, case, law))
    return MappingProxyType(results)


def _carried(name: str, value: object, procedure: Procedure) -> str:
    told = CARRIED.get(name, Label(name, name))
    shape, vi, en = shape_of(name)
    if not isinstance(value, str) or not shape.fullmatch(value):
        raise DataWrong(
            f"kết quả của “{procedure.label.vi}” phải có {told.vi} gồm {vi}",
            f"the ruling on {procedure.label.en} must bring {told.en} ({name}): {en}",
            name=name,
            stage=procedure.code,
        )
    return value


def _allowance(procedure: Procedure, case: Case, law: Law) -> dict[str, Any]:
    fact = next(fact for fact in law.edition.facts if fact.derived == GroundOf(procedure.code))
    ground = ground_of(procedure, str(case.facts[fact.code]))
    total = sum_of(ground, case.dates["died_at"], law)
    return {"ground": ground.code, "payer": ground.payer.vi, "dong": total.dong, "status": total.status.value}


def valid_until(validity: Validity, since: dt.date) -> dt.date:
    """Last day of validity. Source: the clause of `validity.months`."""
    months = since.month - 1 + (validity.months.value or 0)
    year, month = since.year + months // 12, months % 12 + 1
    day = dt.date(year, month, min(since.day, civil.monthrange(year, month)[1]))
    return max(day, dt.date(year, *validity.at_least)) if validity.at_least else day
