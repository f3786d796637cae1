"""A family's case on a screen: who, what, when, by which legal date and clause, and what the family gets."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from rich.text import Text

from api.reports.picture import outcome_of
from api.terminal.grid import Head, grid
from api.terminal.screen import STYLES, Screen
from api.words.answer import answer
from api.words.family import Family
from api.words.known import grouped
from api.words.lines import TIMELINESS, StageLine
from api.words.plain import Plain
from api.words.results import GivenResult, validity
from api.words.wording import (
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
from workflows.law.states import State
from workflows.supports import Support, of_limit, status_of

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
    if it.put_in_order:
        written = screen.say("Tờ khai được ghi lại cho đúng cách viết", "Put in order in the declaration")
        screen.line(f"{written}: {it.ordered(screen.lang)}")
    screen.line()
    screen.pairs(answer(it.timeline, screen.lang).lines(screen.lang))
    screen.line()
    notes = Notes(screen.lang)
    _rows(screen, it, notes)
    _stages(screen, it, notes)
    _results(screen, it, notes)
    _costs(screen, it, notes)
    screen.title("Hồ sơ dựa vào", "What the case rests on")
    for head, text in grouped(it.timeline.known, screen.lang):
        screen.item("–", f"{head}: {text}")
    if it.timeline.open_questions:
        screen.title("Điều luật còn để ngỏ mà hồ sơ này chạm đến", "Open questions of the law that this case touches")
    for text in it.timeline.open_questions:
        screen.item("–", text)
    _told_once(screen, notes)
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


class Notes:
    """Places in the law by the numbers under which they are told once, below everything that rests on them."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.clauses: dict[tuple[str, Status], Clause] = {}

    def of(self, clauses: Iterable[Clause]) -> Text:
        """The numbers of the clauses; those not verified have the colour of their status."""
        numbers = []
        for clause in distinct(clauses):
            key = clause.tag, clause.status
            self.clauses.setdefault(key, clause)
            style = "" if clause.status is Status.VERIFIED else STYLES[clause.status]
            numbers.append((list(self.clauses).index(key) + 1, style))
        return Text(" ").join(Text(f"[{n}]", style) for n, style in sorted(numbers))


def _told_once(screen: Screen, notes: Notes) -> None:
    screen.title("Căn cứ", "Clauses")
    for n, clause in enumerate(notes.clauses.values(), 1):
        said = f"{first_up(place(clause, screen.lang))} · {status(clause.status, screen.lang)}"
        screen.item(f"{f'[{n}]':>4}", said, STYLES[clause.status] if clause.status is not Status.VERIFIED else "")


def _rows(screen: Screen, it: Family, notes: Notes) -> None:
    lang = screen.lang
    heads = (
        Head("Lúc", "At", whole=True),
        Head("Ai", "Who", wrap=20),
        Head("Việc", "What"),
        Head("Hạn", "Due", whole=True),
        Head("Căn cứ", "Clauses", wrap=12),
    )
    rows = []
    for row in it.timeline.rows:
        due = Text()
        if row.has_limit:
            due.append(stamp(row.due_at) if row.due_at else unknown(row.is_unset, lang))
        if row.timeliness is not None:
            due.append(f"\n{TIMELINESS[row.timeliness].say(lang)}", KEPT[row.timeliness])
        rows.append((stamp(row.at), row.who, row.what, due, notes.of(row.clauses)))
    grid(screen, heads, rows)


def _stages(screen: Screen, it: Family, notes: Notes) -> None:
    screen.title("Từng thủ tục", "Stages")
    for line in it.chosen:
        outcome, _ = outcome_of(line, screen.lang)
        # where to go was told above, for all stages that are sent there
        why = [line.why] if line.why and line.state is not State.REDIRECTED else []
        before = [one.say(screen.lang) for one in line.earlier]
        text = "; ".join([f"{first_up(line.label)}: {outcome}", *before, *_counts(screen, line, notes), *why])
        screen.item("–", text, KEPT[line.timeliness])
    if it.timeline.group.is_there:
        screen.item("–", _group(screen, it, notes), KEPT[it.timeline.group.timeliness])
    for text in it.timeline.group.why:
        screen.item("   ·", first_up(text))
    found = [*(line.rests_on for line in it.chosen), it.timeline.group.rests_on]
    if any(found):
        weak = [one.clause for one in chain.from_iterable(found) if one.clause.status is not Status.VERIFIED]
        said = screen.say(
            "Các hạn tính ra, theo điều yếu nhất mà chúng dựa vào", "Deadlines, by the weakest they rest on"
        )
        screen.line(f"  {said}: {status(status_of(chain.from_iterable(found)), screen.lang)} {notes.of(weak)}")


def _group(screen: Screen, it: Family, notes: Notes) -> str:
    group, lang = it.timeline.group, screen.lang
    title = screen.say("Hạn chung của nhóm", "The whole group")
    if group.timeliness is Timeliness.NONE:
        return f"{title}: {TIMELINESS[group.timeliness].say(lang)}"
    if group.due_at is None:
        return f"{title}: {unknown(group.figure.is_unset, lang)}"
    kept, at = TIMELINESS[group.timeliness].say(lang), instant(group.due_at, lang)
    limit = _limit(screen, group.figure, group.rests_on, notes)
    return f"{title}: {kept}; {limit}; {screen.say('đến', 'until')} {at}"


def _limit(screen: Screen, figure: Figure, rests_on: tuple[Support, ...], notes: Notes) -> str:
    known = f"{status(figure.status, screen.lang)} {notes.of(of_limit(rests_on))}".strip()
    return f"{screen.say('thời hạn', 'limit')} {length(figure, screen.lang)} ({known})"


def _counts(screen: Screen, line: StageLine, notes: Notes) -> list[str]:
    if line.figure is None:
        return []
    lang = screen.lang
    said = _limit(screen, line.figure, line.rests_on, notes)
    if line.earlier:
        said = f"{line.office}: {said}"
    if line.n_days_used is not None:
        said += f", {screen.say('đã dùng', 'used')} {counted(line.n_days_used, Unit.WORKING_DAY, lang)}"
    if line.n_days_waited:
        waited = counted(line.n_days_waited, Unit.WORKING_DAY, lang)
        said += f", {screen.say('chờ bổ sung', 'waiting for supplements')} {waited}"
    return [said]


def _results(screen: Screen, it: Family, notes: Notes) -> None:
    screen.title("Gia đình nhận được", "What the family gets")
    if not it.timeline.results:
        screen.item("–", screen.say("không có kết quả nào", "no result"))
    for result in it.timeline.results:
        screen.item("–", _result(screen, result, notes))


def _result(screen: Screen, result: GivenResult, notes: Notes) -> str:
    lang, money = screen.lang, result.money
    there = [f"{screen.say('mã trên Cổng', 'on the Portal')}: {result.portal.code}"] if result.portal else []
    parts = [*result.details, *there, *([validity(result.valid_until, lang)] if result.valid_until else [])]
    if money is not None:
        total = dong(money.dong, lang)
        parts.append(f"{money.formula} = {total}" if money.formula else total)
        parts += [money.ground, f"{screen.say('chi trả', 'paid by')}: {money.payer}"]
        parts += [f"{status(money.status, lang)} {notes.of(money.clauses)}", *money.remarks]
    else:
        parts.append(f"{status(result.clause.status, lang)} {notes.of([result.clause])}")
    return f"{first_up(result.label)}: {'; '.join(parts)}"


def _costs(screen: Screen, it: Family, notes: Notes) -> None:
    if not it.timeline.costs:
        return
    screen.title("Phí, lệ phí", "Fees")
    lang = screen.lang
    for cost in it.timeline.costs:
        said = f"{first_up(cost.label)}: {dong(cost.dong, lang)}{beside(cost.figure, lang)}"
        clause = cost.figure.clause
        screen.item("–", f"{said}; {status(clause.status, lang)} {notes.of([clause])}")
