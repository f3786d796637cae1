"""A played case as plain data: what --json prints and `cases.json` holds. Instants have Viet Nam's offset."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from api.words.family import Family, Figures
from api.words.lines import GroupLine, Row, StageLine
from api.words.results import GivenResult
from api.words.sheet import source
from api.words.wording import iso, remark
from workflows.law.citation import Clause, Figure
from workflows.supports import Support, of_limit, status_of

Plain = dict[str, Any]


def document_of(it: Family, lang: str) -> Plain:
    """One family's case, whole."""
    case = it.timeline.case
    assert case.edition_on is not None
    return {
        "case": case.code,
        "file": it.file,
        "title": it.title,
        "story": it.story,
        "chain": case.chain,
        "edition": case.edition_on.isoformat(),
        "has_ended": case.has_ended,
        "stages": [_stage(line, lang) for line in it.timeline.stages],
        "group": _group(it.timeline.group, lang),
        "gains": [_result(result, lang) for result in it.timeline.results],
        "papers": [
            {
                "stage": one.stage,
                "code": one.paper.code,
                "label": one.paper.label.say(lang),
                "is_there": one.is_there,
                **source(one.paper.clause, lang),
            }
            for one in it.timeline.papers
        ],
        "fees": [
            {
                "stage": one.stage,
                "label": one.label,
                "dong": one.dong,
                "remark": remark(one.figure, lang),
                **source(one.figure.clause, lang),
            }
            for one in it.timeline.costs
        ],
        "events": [_row(row, lang) for row in it.timeline.rows],
        "turned_away": list(it.vain),
        "unmet": list(it.unmet),
    }


def figures_document(it: Figures) -> Plain:
    return {
        **asdict(it),
        "dong_status": it.dong_status.value if it.dong_status else None,
        "on_time_percent": it.on_time_percent,
    }


def _at(at: dt.datetime | None) -> str | None:
    return iso(at) if at else None


def _sources(clauses: Iterable[Clause], lang: str) -> list[Plain]:
    return [source(clause, lang) for clause in clauses]


def _row(row: Row, lang: str) -> Plain:
    return {
        "number": row.number,
        "at": iso(row.at),
        "kind": row.kind,
        "stage": row.stage,
        "who": row.who,
        "what": row.what,
        "deadline": _at(row.due_at),
        "timeliness": row.timeliness.value if row.timeliness else None,
        "clauses": _sources(row.clauses, lang),
        "gains": [_result(result, lang) for result in row.results],
    }


def _stage(line: StageLine, lang: str) -> Plain:
    return {
        "code": line.code,
        "label": line.label,
        "state": line.state.value,
        "office": line.office,
        "received_at": _at(line.received_at),
        "deadline": _at(line.due_at),
        "decided_at": _at(line.decided_at),
        "timeliness": line.timeliness.value,
        "n_days_used": line.n_days_used,
        "n_days_waited": line.n_days_waited,
        "why": line.why,
        **_limit(line.figure, line.rests_on, lang),
    }


def _limit(figure: Figure | None, rests_on: tuple[Support, ...], lang: str) -> Plain:
    """The limit with its own clauses and status, and the status of the deadline with all that it rests on."""
    return {
        "limit": figure.value if figure else None,
        "unit": figure.unit.value if figure else None,
        "limit_status": figure.status.value if figure else None,
        "clauses": _sources(of_limit(rests_on), lang),
        "status": status_of(rests_on).value if rests_on else None,
        "rests_on": [{"name": one.name.say(lang), **source(one.clause, lang)} for one in rests_on],
    }


def _group(it: GroupLine, lang: str) -> Plain:
    return {
        "received_at": iso(it.received_at),
        "deadline": _at(it.due_at),
        "decided_at": _at(it.decided_at),
        "timeliness": it.timeliness.value,
        **_limit(it.figure, it.rests_on, lang),
    }


def _result(result: GivenResult, lang: str) -> Plain:
    money = result.money
    return {
        "stage": result.stage,
        "code": result.code,
        "label": result.label,
        "details": list(result.details),
        "valid_until": result.valid_until.isoformat() if result.valid_until else None,
        "money": {
            "dong": money.dong,
            "formula": money.formula,
            "ground": money.ground,
            "payer": money.payer,
            "status": money.status.value,
            "remarks": list(money.remarks),
            "clauses": _sources(money.clauses, lang),
        }
        if money
        else None,
        **source(result.clause, lang),
    }
