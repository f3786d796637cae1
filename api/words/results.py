"""What the family gets and what it costs: results, sums, papers and fees, each with clause and status."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from api.words.wording import date, dong, number, remark
from engine.core.dossier import Charge, fees, wanted
from engine.core.grounds import Beside, Sum, beside, ground_of, sum_of
from engine.core.law import Law
from workflows.law.citation import Clause, Figure, Label, Status, weakest
from workflows.law.notation import From, Ground, Paper, Procedure
from workflows.law.portal_results import PortalResult, portal_result
from workflows.time.calendar import civil_date

if TYPE_CHECKING:  # what a fee costs is asked without a case too
    from engine.core.case import Case, Stage


@dataclass(frozen=True, slots=True)
class Money:
    """A sum and how it comes about, with what is to be known of its figures. `dong` None: it is not known."""

    dong: int | None
    formula: str
    ground: str
    payer: str
    clauses: tuple[Clause, ...]
    status: Status
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GivenResult:
    """A result that the family has, with what it carries. `portal` None: what it is on the Portal is not known."""

    stage: str
    code: str
    label: str
    portal: PortalResult | None
    details: tuple[str, ...]
    valid_until: dt.date | None
    money: Money | None
    clause: Clause


@dataclass(frozen=True, slots=True)
class Wanted:
    """A paper that this case wants; `is_there`: brought, shared by a system, or given by an earlier stage."""

    stage: str
    paper: Paper
    is_there: bool


@dataclass(frozen=True, slots=True)
class Cost:
    """A fee that applies; `dong` None: not known."""

    stage: str
    label: str
    dong: int | None
    figure: Figure


def given_results(stage: Stage, case: Case, law: Law, decided_on: dt.date, lang: str) -> tuple[GivenResult, ...]:
    """The results of a stage that was approved on that day."""
    procedure = law.procedures[stage.code]
    found = []
    for result in procedure.results:
        values: Mapping[str, Any] | None = stage.results.get(result.code)
        if values is None:
            continue
        details = tuple(
            f"{law.carried[name].label.say(lang)}: {law.carried[name].aloud(values[name], lang)}"
            for name in result.carries
            if name in values
        )
        until = values.get("valid_until")
        money = _money(procedure, str(values["ground"]), case, law, decided_on, lang) if "ground" in values else None
        label = result.label.say(lang)
        portal = portal_result(result.code)
        found.append(GivenResult(stage.code, result.code, label, portal, details, until, money, result.clause))
    return tuple(found)


def _money(procedure: Procedure, code: str, case: Case, law: Law, decided_on: dt.date, lang: str) -> Money:
    ground = ground_of(procedure, code)
    event_on = case.dates[law.edition.event]
    total = sum_of(ground, event_on, law, decided_on)
    parts = [part for part in (total.times, total.of) if part is not None]
    known = [part.value for part in parts if part.value is not None]
    formula = " × ".join(number(value, lang) for value in known) if len(known) == 2 else ""
    clauses = (ground.clause, *(part.clause for part in parts), *((ground.amount.clause,) if ground.amount else ()))
    once = tuple(dict.fromkeys(clauses))
    status = weakest(*(clause.status for clause in once))
    names = (ground.amount.times, ground.amount.of) if ground.amount else ()
    told = ((law.parameters.label(name).say(lang), remark(part, lang)) for name, part in zip(names, parts, strict=True))
    found = beside(procedure, ground, case.facts, event_on, law, decided_on)
    remarks = (
        *_unknown(ground, total, event_on, law, lang),
        *_beside(ground, total, found, decided_on, lang),
        *(f"{name}: {text}" for name, text in told if text),
    )
    return Money(total.dong, formula, ground.label.say(lang), ground.payer.say(lang), once, status, remarks)


def _unknown(ground: Ground, total: Sum, event_on: dt.date, law: Law, lang: str) -> Iterator[str]:
    """Why there is no sum, and who sets it."""
    if total.dong is not None:
        return
    if ground.amount is None:
        where, payer = ground.clause.cite(lang), ground.payer.say(lang)
        yield _either(
            lang,
            f"chưa rõ mức: chưa đọc được mức theo {where}; cơ quan ra quyết định ghi mức, {payer} chi trả",
            f"the amount is not known: that of {where} was not read; who decides sets it, {payer} pays",
        )
        return
    for name, part in ((ground.amount.times, total.times), (ground.amount.of, total.of)):
        if part is not None and part.value is None:
            label, where = law.parameters.label(name).say(lang), part.clause.cite(lang)
            yield _either(
                lang,
                f"chưa rõ mức: chưa biết {label} của ngày {date(event_on)}, do {where} hoặc văn bản trước đó quy định",
                f"the amount is not known: the {label} of {date(event_on)}, set by {where} or what it replaced, is not",
            )


def _beside(ground: Ground, total: Sum, it: Beside, decided_on: dt.date, lang: str) -> Iterator[str]:
    """What the family is told besides: what came later, equal and other grounds, another benefit."""
    if it.later is not None and it.later.dong is not None:
        later = [one for one in (it.later.times, it.later.of) if one is not None and one.known_on is not None]
        texts = "; ".join(
            dict.fromkeys(f"{one.clause.cite(lang)} ({date(one.known_on)})" for one in later if one.known_on)
        )
        notes = "; ".join(one.note.say(lang) for one in later if one.note is not None)
        more, new = dong(it.later.dong - (total.dong or 0), lang), dong(it.later.dong, lang)
        yield _either(
            lang,
            f"quyết định ngày {date(decided_on)} theo mức biết lúc ấy; theo văn bản sau đó, tính lùi, {texts}, mức là "
            f"{new}, chênh {more} ({notes})",
            f"decided on {date(decided_on)} by what was known then; by later texts that count back, {texts}, it is "
            f"{new}, {more} more ({notes})",
        )
    for other in it.equal:
        yield _either(
            lang,
            f"bằng mức của {other.label.vi} ({other.clause.cite()}), đủ điều kiện cả hai; chỉ nhận một khoản, theo "
            f"{ground.clause.cite()}",
            f"{other.label.en} ({other.clause.cite('en')}) gives as much, and both apply; one is paid, by "
            f"{ground.clause.cite('en')}",
        )
    for other in it.unknown:
        yield _either(
            lang,
            f"cũng đủ điều kiện {other.label.vi} ({other.clause.cite()}), chưa rõ mức nên chưa so được",
            f"{other.label.en} ({other.clause.cite('en')}) applies too; its amount is not known, so none can say which "
            "is the highest",
        )
    for other in it.elsewhere:
        yield _either(
            lang,
            f"có thể cũng có {other.label.vi}, giải quyết ngoài nhóm ({other.clause.cite()}): chỉ nhận một khoản",
            f"there may be {other.label.en} too, outside the chain ({other.clause.cite('en')}): one is paid only",
        )
    if ground.beside is not None and ground.beside.says is not None:
        yield f"{ground.beside.says.say(lang)} ({ground.beside.cite(lang)})"


def _either(lang: str, vi: str, en: str) -> str:
    return Label(vi, en).say(lang)


def papers(stage: Stage, case: Case, law: Law) -> tuple[Wanted, ...]:
    """The papers that the stage wants of this family."""
    there = wanted(law.procedures[stage.code], case.facts, law)
    return tuple(Wanted(stage.code, one, one.code in case.papers or one.sources != (From.CITIZEN,)) for one in there)


def costs(stage: Stage, case: Case, law: Law, numbers: Mapping[str, Any], lang: str) -> tuple[Cost, ...]:
    """The fees of the stage, as of the day of submission. `numbers` are declared ones, such as that of copies."""
    assert case.edition_on is not None
    on = civil_date(case.submitted_at) if case.submitted_at else case.edition_on
    counted = {name: value for name, value in numbers.items() if isinstance(value, int)}
    due = fees(law.procedures[stage.code], case.facts, counted, on, law)
    return tuple(cost_of(stage.code, one, lang) for one in due)


def cost_of(stage: str, due: Charge, lang: str) -> Cost:
    return Cost(stage, due.fee.label.say(lang), due.dong, due.figure)


def validity(until: dt.date, lang: str) -> str:
    return f"{'có giá trị đến hết ngày' if lang == 'vi' else 'valid until'} {date(until)}"
