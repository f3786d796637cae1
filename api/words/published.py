"""A simulated year beside published figures, in words: what is measured, both figures, and how they lie."""

from __future__ import annotations

from api.words.labels import Names
from api.words.wording import Language, date, number
from engine.indicators.published import Counts, Measure, Scale
from engine.runs.comparison import Comparison, Differs, Verdict
from workflows.files.offices import CommuneKind
from workflows.law.citation import Label

_CALLED = {
    Measure.STAGES_ON_TIME: Label("Thủ tục đúng hạn", "Stages on time"),
    Measure.GROUPS_ON_TIME: Label("Hồ sơ đúng hạn chung", "Groups on time"),
    Measure.OWN_DAYS: Label("Ngày ở chính cơ quan", "Days with the agency itself"),
    Measure.DAYS_TO_LAST_RESULT: Label("Ngày đến kết quả cuối", "Days to the last result"),
    Measure.SUPPLEMENTS: Label("Yêu cầu bổ sung", "Supplements asked"),
    Measure.REFUSALS: Label("Từ chối", "Refusals"),
    Measure.CASES_A_DAY: Label("Hồ sơ một ngày làm việc", "Cases a working day"),
    Measure.CASES_A_MONTH: Label("Hồ sơ một tháng", "Cases a month"),
}
# how a simulated figure was made; {n} of how many
_MADE = {
    Measure.STAGES_ON_TIME: Label(
        "thủ tục đúng hạn chia cho {n} thủ tục đã giải quyết có hạn đã biết",
        "stages on time divided by {n} decided stages with a known limit",
    ),
    Measure.GROUPS_ON_TIME: Label(
        "hồ sơ đúng hạn chung chia cho {n} hồ sơ đã giải quyết có hạn chung đã biết",
        "cases within the limit of the group divided by {n} decided cases with a known one",
    ),
    Measure.OWN_DAYS: Label(
        "ngày theo đồng hồ trong hàng chờ, ở bàn giải quyết và chờ ký, chia cho {n} thủ tục đã giải quyết; không kể "
        "chờ gia đình và nơi khác",
        "days by the clock in the queue, at the desk and until signed, divided by {n} decided stages; waiting for "
        "families and others is left out",
    ),
    Measure.DAYS_TO_LAST_RESULT: Label(
        "ngày theo đồng hồ từ lúc nộp: một nửa trong {n} hồ sơ không quá; trong ngoặc: một phần tư, ba phần tư",
        "days by the clock from submission that half of {n} cases do not exceed; in brackets a quarter, three quarters",
    ),
    Measure.SUPPLEMENTS: Label(
        "số lần yêu cầu chia cho {n} thủ tục đã giải quyết, nhân 100",
        "times asked divided by {n} decided stages, times 100",
    ),
    Measure.REFUSALS: Label(
        "thủ tục bị từ chối hay hết hạn bổ sung chia cho {n} thủ tục đã giải quyết hay hết hạn",
        "stages refused or lapsed divided by {n} stages decided or lapsed",
    ),
    Measure.CASES_A_DAY: Label(
        "hồ sơ chia cho số ngày làm việc của năm: một nửa trong {n} đơn vị không quá; trong ngoặc: một phần tư, ba "
        "phần tư",
        "cases divided by the year's working days, which half of {n} units do not exceed; in brackets a quarter, three "
        "quarters",
    ),
    Measure.CASES_A_MONTH: Label("{n} hồ sơ của năm chia cho 12", "{n} cases of the year divided by 12"),
}
_KINDS = {
    CommuneKind.COMMUNE: Label("xã", "commune"),
    CommuneKind.WARD: Label("phường", "ward"),
    CommuneKind.SPECIAL_ZONE: Label("đặc khu", "special zone"),
}
_UNITS = {
    Scale.PERCENT: Label(" %", " %"),
    Scale.DAYS: Label(" ngày", " days"),
    Scale.PER_HUNDRED: Label(" trên 100", " in 100"),
    Scale.CASES: Label(" hồ sơ", " cases"),
}
_VERDICTS = {
    Verdict.INSIDE: Label("trong khoảng", "inside"),
    Verdict.BELOW: Label("thấp hơn", "below"),
    Verdict.ABOVE: Label("cao hơn", "above"),
    Verdict.NOT_PUBLISHED: Label("không có gì để so", "nothing to compare with"),
    Verdict.NOT_SIMULATED: Label("lần chạy này không có", "not in this run"),
}
_DIFFERS = {
    Differs.PLACE: Label("không phải của cả nước", "not of the whole country"),
    Differs.TIME: Label("của kỳ khác với năm mô phỏng", "of another time than the year simulated"),
}
_DOSSIERS = {
    Counts.CIVIL_STATUS: Label("kể mọi hồ sơ hộ tịch, không riêng liên thông", "of all civil-status dossiers"),
    Counts.ALL: Label("kể mọi thủ tục, không riêng liên thông", "of all procedures"),
}


def called(it: Comparison, names: Names, lang: str) -> str:
    """What is measured, of what."""
    of = ""
    if it.of:
        measure = it.row.measure
        if measure is Measure.OWN_DAYS:
            of = names.agency(it.of)
        elif measure is Measure.CASES_A_DAY:
            of = _KINDS[CommuneKind(it.of)].say(lang)
        else:
            of = names.chain(it.of)
    name = _CALLED[it.row.measure].say(lang)
    return f"{name}: {of}" if of else name


def made(it: Comparison, lang: str) -> str:
    """What the simulated figure divides; empty where there is none."""
    if it.simulated is None:
        return ""
    return _MADE[it.row.measure].say(lang).format(n=number(it.simulated.n, lang))


def published(it: Comparison, lang: str) -> str:
    """The range with its unit."""
    low, high, unit = it.row.low, it.row.high, _UNITS[it.row.scale].say(lang)
    if low is None and high is None:
        return Label("không tìm thấy", "none found").say(lang)
    if low is None or high is None:
        ends = Label("từ {}", "{} or more") if low is not None else Label("không quá {}", "{} at the most")
        return ends.say(lang).format(decimal(low if low is not None else high, lang)) + unit
    return (decimal(low, lang) if low == high else f"{decimal(low, lang)}–{decimal(high, lang)}") + unit


def simulated(it: Comparison, lang: str) -> str:
    if it.simulated is None:
        return "–"
    told = decimal(it.simulated.value, lang) + _UNITS[it.row.scale].say(lang)
    if it.simulated.quarters is None:
        return told
    low, high = (decimal(end, lang) for end in it.simulated.quarters)
    return f"{told} ({low}–{high})"


def verdict(it: Comparison, lang: str) -> str:
    return _VERDICTS[it.verdict].say(lang)


def differs(it: Comparison, lang: str) -> list[str]:
    """In what the published figure is not of the same thing."""
    return [(_DOSSIERS[it.row.counts] if one is Differs.DOSSIERS else _DIFFERS[one]).say(lang) for one in it.differs]


def place(it: Comparison, lang: str) -> str:
    """Where, and when."""
    where, row = it.row.where.say(lang), it.row
    if row.first_on is None or row.last_on is None:
        return where
    return f"{where}; {date(row.first_on)} – {date(row.last_on)}"


def decimal(value: float | None, lang: str) -> str:
    """With two decimals at the most, none that say nothing."""
    assert value is not None
    if value >= 1000:
        return number(round(value), lang)
    whole, _, part = f"{value:.2f}".partition(".")
    told, part = number(int(whole), lang), part.rstrip("0")
    point = "." if lang == Language.EN else ","
    return f"{told}{point}{part}" if part else told
