"""The papers of a procedure as the law lists them: the one list that a scenario states whole."""

from __future__ import annotations

from workflows.law.facts import Fact
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field, From, Paper, Procedure

Rows = list[list[str]]
ALWAYS = "mọi trường hợp"
SOURCES = {
    From.CITIZEN: "người dân",
    From.LOGIN: "tài khoản",
    From.HOSPITAL: "cơ sở y tế",
    From.POPULATION_DB: "dữ liệu dân cư",
    From.CIVIL_STATUS_DB: "dữ liệu hộ tịch",
    From.EARLIER_STAGE: "thủ tục trước",
}


def sources_of(thing: Field | Paper) -> str:
    """From where it comes, the first first."""
    return ", rồi ".join(SOURCES[source] for source in thing.sources)


def papers_of(stage: Procedure, edition: Edition) -> Rows:
    """Heads, then one row a paper: what it is, from where it comes, and when it is wanted."""
    facts = {fact.code: fact for fact in edition.facts}
    rows = [[one.label.vi, sources_of(one), _when(one.when, facts)] for one in stage.papers]
    return [["giấy tờ", "từ", "khi"], *rows] if rows else [["không có"]]


def _when(condition: Condition | None, facts: dict[str, Fact]) -> str:
    return condition.guard.aloud(facts) if condition else ALWAYS
