"""A family's case on a screen: who, what, when, by which legal date and clause, and what the family gets."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from api.reports.picture import outcome_of
from api.terminal.grid import Head, grid
from api.terminal.screen import STYLES, Screen
from api.words.family import Family
from api.words.lines import TIMELINESS, StageLine
from api.words.plain import Plain
from api.words.results import GivenResult, validity
from api.words.wording import (
    UNKNOWN,
    beside,
    counted,
    distinct,
    dong,
    first_up,
    instant,
    length,
    place,
    stamp,
    status,
    unknown,
)
from engine.indicators.timeliness import Timeliness
from workflows.law.citation import Clause, Figure, Status, Unit
from workflows.supports import Support, status_of

KEPT = {
    Timeliness.ON_TIME: "green",
    Timeliness.LATE: "bold red",
    Timeliness.UNKNOWN: "magenta",
    Timeliness.RUNNING: "yellow",
    Timeliness.NONE: "dim",
}


def tell(screen: Screen, it: Family) -> None:
    """The whole case."""
    case, edition = it.timeline.case, it.timeline.law.edition
    assert case.edition_on is not None
    screen.line(it.title, "bold")
    day = f"{case.edition_on:%d/%m/%Y}"
    screen.line(
        f"{screen.label(edition.label)} · {screen.say(f'phiên bản từ {day}', f'edition from {day}')} · {it.code}"
    )
    for paragraph in it.story.strip().split("\n\n"):
        screen.line(" ".join(paragraph.split()))
    screen.line()
    _rows(screen, it)
    _stages(screen, it)
    _results(screen, it)
    _costs(screen, it)
    for text in it.vain:
        screen.item("–", f"{screen.say('không được nhận', 'turned away')}: {text}", "yellow")
    _unmet(screen, it.unmet)


def tell_sent_back(screen: Screen, it: Plain) -> None:
    """A case that was none: its declaration is sent back, with every fault."""
    screen.line(it["title"], "bold")
    screen.line(it["story"])
    screen.tell("Tờ khai bị trả lại, không có hồ sơ nào được mở:", "The declaration is sent back, no case was opened:")
    for one in it["refused"]:
        screen.item("–", one["says"])
    _unmet(screen, it["unmet"])


def _unmet(screen: Screen, texts: Iterable[str]) -> None:
    for text in texts:
        screen.item("✗", f"{screen.say('không như mong đợi', 'not as expected')}: {text}", "bold red")


def sources(clauses: Iterable[Clause], lang: str) -> Text:
    """The places in the law, one a line; those not verified say so."""
    parts = []
    for clause in distinct(clauses):
        weak = "" if clause.status is Status.VERIFIED else f" · {status(clause.status, lang)}"
        parts.append(Text(f"{first_up(place(clause, lang))}{weak}", STYLES[clause.status] if weak else ""))
    return Text("\n").join(parts)


def _rows(screen: Screen, it: Family) -> None:
    lang = screen.lang
    heads = (
        Head("Lúc", "At", whole=True),
        Head("Ai", "Who", wrap=20),
        Head("Việc", "What"),
        Head("Hạn", "Due", whole=True),
        Head("Căn cứ", "Clause"),
    )
    rows = []
    for row in it.timeline.rows:
        due = Text()
        if row.has_limit:
            due.append(stamp(row.due_at) if row.due_at else unknown(row.is_unset, lang))
        if row.timeliness is not None:
            due.append(f"\n{TIMELINESS[row.timeliness].say(lang)}", KEPT[row.timeliness])
        rows.append((stamp(row.at), row.who, row.what, due, sources(row.clauses, lang)))
    grid(screen, heads, rows)


def _stages(screen: Screen, it: Family) -> None:
    screen.title("Từng thủ tục", "Stages")
    for line in it.chosen:
        outcome, _ = outcome_of(line, screen.lang)
        text = "; ".join(
            [f"{first_up(line.label)}: {outcome}", *_counts(screen, line), *([line.why] if line.why else [])]
        )
        screen.item("–", text, KEPT[line.timeliness])
    screen.item("–", _group(screen, it), KEPT[it.timeline.group.timeliness])


def _group(screen: Screen, it: Family) -> str:
    group, lang = it.timeline.group, screen.lang
    title = screen.say("Hạn chung của nhóm", "The whole group")
    if group.due_at is None:
        return f"{title}: {UNKNOWN.say(lang)}"
    kept, limit, at = TIMELINESS[group.timeliness].say(lang), length(group.figure, lang), instant(group.due_at, lang)
    limit += _known(screen, group.figure, group.rests_on)
    return f"{title}: {kept}; {screen.say('thời hạn', 'limit')} {limit}; {screen.say('đến', 'until')} {at}"


def _known(screen: Screen, figure: Figure, rests_on: tuple[Support, ...]) -> str:
    """How well the limit is known, and the deadline computed from it where that is weaker."""
    limit, due = figure.status, status_of(rests_on)
    weaker = f"; {screen.say('hạn tính ra', 'deadline as computed')}: {status(due, screen.lang)}"
    return f" ({status(limit, screen.lang)}{weaker if due is not limit else ''})"


def _counts(screen: Screen, line: StageLine) -> list[str]:
    if line.figure is None:
        return []
    lang = screen.lang
    said = f"{screen.say('thời hạn', 'limit')} {length(line.figure, lang)}"
    said += _known(screen, line.figure, line.rests_on)
    if line.n_days_used is not None:
        said += f", {screen.say('đã dùng', 'used')} {counted(line.n_days_used, Unit.WORKING_DAY, lang)}"
    if line.n_days_waited:
        waited = counted(line.n_days_waited, Unit.WORKING_DAY, lang)
        said += f", {screen.say('chờ bổ sung', 'waiting for supplements')} {waited}"
    return [said]


def _results(screen: Screen, it: Family) -> None:
    screen.title("Gia đình nhận được", "What the family gets")
    if not it.timeline.results:
        screen.item("–", screen.say("không có kết quả nào", "no result"))
    for result in it.timeline.results:
        screen.item("–", _result(screen, result))


def _result(screen: Screen, result: GivenResult) -> str:
    lang, money = screen.lang, result.money
    parts = [*result.details, *([validity(result.valid_until, lang)] if result.valid_until else [])]
    if money is not None:
        total = dong(money.dong, lang)
        parts.append(f"{money.formula} = {total}" if money.formula else total)
        parts += [money.ground, f"{screen.say('chi trả', 'paid by')}: {money.payer}"]
        parts += [
            *(place(clause, lang) for clause in distinct(money.clauses)),
            status(money.status, lang),
            *money.remarks,
        ]
    else:
        parts += [place(result.clause, lang), status(result.clause.status, lang)]
    return f"{first_up(result.label)}: {'; '.join(parts)}"


def _costs(screen: Screen, it: Family) -> None:
    if not it.timeline.costs:
        return
    screen.title("Phí, lệ phí", "Fees")
    lang = screen.lang
    for cost in it.timeline.costs:
        said = f"{first_up(cost.label)}: {dong(cost.dong, lang)}{beside(cost.figure, lang)}"
        clause = cost.figure.clause
        screen.item("–", f"{said}; {place(clause, lang)}; {status(clause.status, lang)}")
