"""Papers and items as scenarios state them; the papers of a procedure are the one list that is stated whole."""

from __future__ import annotations

from workflows.law.facts import Fact
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field, From, Input, Paper, Procedure

Rows = list[list[str]]
ALWAYS, ALL = "mọi trường hợp", "mọi thủ tục"
SOURCES = {
    From.CITIZEN: "người dân",
    From.LOGIN: "tài khoản",
    From.HOSPITAL: "cơ sở y tế",
    From.POPULATION_DB: "dữ liệu dân cư",
    From.CIVIL_STATUS_DB: "dữ liệu hộ tịch",
    From.EARLIER_STAGE: "thủ tục trước",
}
WRITTEN = {
    Input.TEXT: "chữ",
    Input.NAME: "họ tên",
    Input.DATE: "ngày",
    Input.PARTIAL_DATE: "ngày, tháng hay năm",
    Input.INSTANT: "giờ, ngày",
    Input.MOMENT: "giờ, ngày hay chỉ ngày",
    Input.NUMBER: "số",
    Input.PERSONAL_ID: "số định danh",
    Input.PHONE: "số điện thoại",
    Input.COMMUNE: "xã, phường",
}


def sources_of(thing: Field | Paper) -> str:
    """From where it comes, the first first."""
    return ", rồi ".join(SOURCES[source] for source in thing.sources)


def written_as(field: Field, fact: Fact | None, takes_unknown: bool) -> str:
    """How an item is answered; of a closed one how many answers there are, lest a scenario lists them. `fact`: of the
    same code, where there is one.
    """
    match field.input:
        case Input.FACT if fact is not None and not fact.choices:
            kind = "có hay không"
        case Input.FACT | Input.OPTION:
            answers = field.options if fact is None else fact.choices
            kind = f"một trong {len(answers)} câu trả lời"
        case Input.IDENTITY:
            kind = f"số của một trong {len(field.identities)} loại giấy tờ"
        case _:
            kind = WRITTEN[field.input]
    own_words, unknown = (field.other is not None, "lời khác"), (takes_unknown, "“không biết”")
    shaped = f"{kind} theo mẫu" if field.format else kind
    return ", hoặc ".join([shaped, *(words for is_so, words in (own_words, unknown) if is_so)])


def papers_of(stage: Procedure, edition: Edition) -> Rows:
    """Heads, then one row a paper: what it is, from where it comes, and when it is wanted."""
    facts = {fact.code: fact for fact in edition.facts}
    rows = [[one.label.vi, sources_of(one), _when(one.when, facts)] for one in stage.papers]
    return [["giấy tờ", "từ", "khi"], *rows] if rows else [["không có"]]


def _when(condition: Condition | None, facts: dict[str, Fact]) -> str:
    return condition.guard.aloud(facts) if condition else ALWAYS
