"""A played case as plain data: what --json prints and `cases.json` holds. Instants have Viet Nam's offset."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from api.words.answer import answer
from api.words.family import Family, Figures
from api.words.lines import GroupLine, Row, StageLine
from api.words.plain import Plain, limited, picked, plain, source
from api.words.results import GivenResult
from api.words.wording import remark
from workflows.law.citation import Clause, Figure
from workflows.supports import Support, of_limit, status_of


def document_of(it: Family, lang: str) -> Plain:
    """One family's case, whole."""
    case = it.timeline.case
    return {
        "case": case.code,
        "answer": asdict(answer(it.timeline, lang)),
        **picked(it, "file title story", lang),
        "chain": case.chain,
        "edition": plain(case.edition_on, lang),
        "has_ended": case.has_ended,
        "put_in_order": dict(it.put_in_order),
        "stages": [_stage(line, lang) for line in it.timeline.stages],
        "group": _group(it.timeline.group, lang) if it.timeline.group.is_there else None,
        "gains": [_result(result, lang) for result in it.timeline.results],
        "papers": [
            {
                "stage": one.stage,
                **picked(one.paper, "code label", lang),
                "is_there": one.is_there,
                **source(one.paper.clause, lang),
            }
            for one in it.timeline.papers
        ],
        "fees": [
            {
                **picked(one, "stage label dong", lang),
                "remark": remark(one.figure, lang),
                **source(one.figure.clause, lang),
            }
            for one in it.timeline.costs
        ],
        "known": [
            {**picked(one, "fact value says by at declared in_register note", lang), "origin": one.origin.value}
            for one in it.timeline.known
        ],
        "open_questions": list(it.timeline.open_questions),
        "events": [_row(row, lang) for row in it.timeline.rows],
        "turned_away": list(it.vain),
        "unmet": list(it.unmet),
    }


def figures_document(it: Figures) -> Plain:
    return {**asdict(it), **picked(it, "dong_status on_time_percent", "")}


def _sources(clauses: Iterable[Clause], lang: str) -> list[Plain]:
    return [source(clause, lang) for clause in clauses]


def _row(row: Row, lang: str) -> Plain:
    return {
        **picked(row, "number at kind stage who what", lang),
        "deadline": plain(row.due_at, lang),
        "timeliness": plain(row.timeliness, lang),
        "clauses": _sources(row.clauses, lang),
        "gains": [_result(one, lang) for one in row.results],
        "why": list(row.why),
    }


def _stage(line: StageLine, lang: str) -> Plain:
    return {
        **picked(line, "code label state office received_at", lang),
        "deadline": plain(line.due_at, lang),
        **picked(line, "decided_at timeliness n_days_used n_days_waited why", lang),
        "earlier": [
            {
                **picked(one, "office at", lang),
                "deadline": plain(one.due_at, lang),
                **picked(one, "timeliness how", lang),
            }
            for one in line.earlier
        ],
        **_limit(line.figure, line.rests_on, lang),
    }


def _limit(figure: Figure | None, rests_on: tuple[Support, ...], lang: str) -> Plain:
    """The limit with its own clauses and status, and the status of the deadline with all that it rests on."""
    return {
        **limited(figure),
        "clauses": _sources(of_limit(rests_on), lang),
        "status": status_of(rests_on).value if rests_on else None,
        "rests_on": [{"name": one.name.say(lang), **source(one.clause, lang)} for one in rests_on],
    }


def _group(it: GroupLine, lang: str) -> Plain:
    return {
        **picked(it, "received_at", lang),
        "deadline": plain(it.due_at, lang),
        **picked(it, "decided_at timeliness", lang),
        "why": list(it.why),
        **_limit(it.figure, it.rests_on, lang),
    }


def _result(it: GivenResult, lang: str) -> Plain:
    money = it.money
    return {
        **picked(it, "stage code label", lang),
        "portal_result": {**picked(it.portal, "code label", lang), **source(it.portal.clause, lang)}
        if it.portal
        else None,
        "details": list(it.details),
        "valid_until": plain(it.valid_until, lang),
        "money": {
            **picked(money, "dong formula ground payer status", lang),
            "remarks": list(money.remarks),
            "clauses": _sources(money.clauses, lang),
        }
        if money
        else None,
        **source(it.clause, lang),
    }
