"""The picture of a timeline as SVG: one lane for each stage, days off shaded, the deadline as a dashed line."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from html import escape

from api.words.lines import TIMELINESS, StageLine, Timeline
from api.words.wording import date
from engine.indicators.timeliness import Timeliness
from workflows.law.states import STATES, Kind, State, Verb
from workflows.time.calendar import VN, civil_date, midnight

DAY = dt.timedelta(days=1)
# heights of the bars; what is not begun is thin
BARS = {Kind.NOT_YET: 4, Kind.QUEUE: 14, Kind.WORK: 14, Kind.CITIZEN: 14, Kind.CHECK: 14}
# the marks that an event leaves in its lane: class, and the sign in it
MARKS = {
    Verb.APPROVE: ("good", "M-3.2 .2 L-1 2.6 L3.4 -2.4"),
    Verb.CORRECT: ("good", "M-3.2 .2 L-1 2.6 L3.4 -2.4"),
    Verb.REVOKE: ("good", "M-3.2 .2 L-1 2.6 L3.4 -2.4"),
    Verb.REFUSE: ("bad", "M-2.6 -2.6 L2.6 2.6 M2.6 -2.6 L-2.6 2.6"),
    Verb.WITHDRAW: ("left", "M-3 0 L3 0"),
    Verb.DROP: ("left", "M-3 0 L3 0"),
    Verb.REDIRECT: ("left", "M-2.6 0 L2.6 0 M.4 -2.4 L2.8 0 L.4 2.4"),
    Verb.APOLOGISE: ("sorry", "M0 -3.4 L0 .6 M0 2.6 L0 3.2"),
}
LAPSE = Verb.LAPSE


@dataclass(frozen=True, slots=True)
class Layout:
    """Measures in pixels. `stacked`: a stage's name and outcome stand above its lane, for a narrow page."""

    width: int
    left: int
    right: int
    lane: int
    stacked: bool

    @property
    def plot(self) -> int:
        return self.width - self.left - self.right

    def middle(self, top: int) -> int:
        """Where the bars of a lane that begins at `top` lie."""
        return top + (36 if self.stacked else self.lane // 2)


WIDE = Layout(width=1000, left=200, right=204, lane=36, stacked=False)
NARROW = Layout(width=340, left=2, right=2, lane=52, stacked=True)
TOP, MARK, LABEL = 30, 7, 40


class _Scale:
    """From instants to pixels: whole days, from the first event to the last event or deadline."""

    def __init__(self, it: Timeline, layout: Layout) -> None:
        due = [line.due_at for line in it.stages if line.due_at is not None and line.is_chosen]
        due += [it.group.due_at] if it.group.due_at is not None else []
        self.first = civil_date(it.starts_at)
        self.last = max(civil_date(at) for at in (it.ends_at, *due))
        self.n_days = (self.last - self.first).days + 1
        self.begin = midnight(self.first)
        self.left, self.per_day = layout.left, layout.plot / self.n_days

    def x(self, at: dt.datetime) -> float:
        return round(self.left + (at - self.begin) / DAY * self.per_day, 1)

    def days(self) -> list[dt.date]:
        return [self.first + n * DAY for n in range(self.n_days)]


def picture(it: Timeline, layout: Layout, name: str, lang: str = "vi") -> str:
    """The SVG of the case; `name` is unique in its page. It holds no names of persons and needs no script."""
    lines = [line for line in it.stages if line.is_chosen]
    scale = _Scale(it, layout)
    height = TOP + layout.lane * len(lines) + 8
    parts = [
        f'<svg class="picture" viewBox="0 0 {layout.width} {height}" role="img" aria-labelledby="{name}">',
        f'<title id="{name}">{escape(_told(it, lines, lang))}</title>',
        *_days(it, scale, height),
        *_group(it, scale, layout, len(lines), lang),
    ]
    for number, line in enumerate(lines):
        parts += _lane(it, line, scale, layout, TOP + number * layout.lane, lang)
    return "".join([*parts, "</svg>"])


def _told(it: Timeline, lines: list[StageLine], lang: str) -> str:
    """The picture in words, for those who do not see it."""
    told = []
    for line in lines:
        at = f" {date(civil_date(line.decided_at))}" if line.decided_at else ""
        told.append(f"{line.label}: {STATES[line.state].label.say(lang)}{at}")
    return "; ".join(told)


def _days(it: Timeline, scale: _Scale, height: int) -> list[str]:
    """Days off shaded, a line for each day, and as many dates as have room."""
    parts, step, end = [], 1, scale.x(midnight(scale.last + DAY))
    while scale.per_day * step < LABEL:
        step += 1
    for number, day in enumerate(scale.days()):
        x, width = scale.x(midnight(day)), round(scale.per_day, 1)
        if not it.law.calendar.is_working(day):
            parts.append(f'<rect class="off" x="{x}" y="{TOP - 6}" width="{width}" height="{height - TOP}"/>')
        parts.append(f'<line class="day" x1="{x}" y1="{TOP - 6}" x2="{x}" y2="{height - 6}"/>')
        if number % step == 0 and (step == 1 or x + LABEL <= end):
            at = x + (width / 2 if step == 1 else 2)
            anchor = ' text-anchor="middle"' if step == 1 else ""
            parts.append(f'<text class="date" x="{at:.1f}" y="14"{anchor}>{day:%d/%m}</text>')
    return parts


def _group(it: Timeline, scale: _Scale, layout: Layout, n_lanes: int, lang: str) -> list[str]:
    """The group's deadline through all lanes; where texts stand between these, through each for itself."""
    due_at = it.group.due_at
    if due_at is None:
        return []
    x, says = scale.x(due_at), "hạn chung của nhóm" if lang == "vi" else "deadline of the group"
    tops = [TOP + number * layout.lane for number in range(n_lanes)]
    path = f"M{x} {TOP - 8}V{TOP + n_lanes * layout.lane + 2}"
    if layout.stacked:
        path = "".join(f"M{x} {layout.middle(top) - 13}V{layout.middle(top) + 13}" for top in tops)
    return [f'<path class="group-due" d="{path}"><title>{says}: {date(civil_date(due_at))}</title></path>']


def _lane(it: Timeline, line: StageLine, scale: _Scale, layout: Layout, y: int, lang: str) -> list[str]:
    middle = layout.middle(y)
    parts = [*_texts(line, layout, y, middle, lang)]
    right = scale.left + layout.plot
    parts.append(f'<line class="rail" x1="{scale.left}" y1="{middle}" x2="{right}" y2="{middle}"/>')
    for span in line.spans:
        bar, is_begun = BARS.get(span.kind, 0), span.kind is not Kind.NOT_YET
        x, end = scale.x(span.start), scale.x(span.end or it.ends_at)
        if not bar or (end == x and not is_begun):
            continue
        width, top = max(end - x, 1.5), middle - bar // 2
        label = STATES[span.state].label.say(lang)
        parts.append(
            f'<rect class="bar {span.kind.value}" x="{x}" y="{top}" width="{width:.1f}" height="{bar}">'
            f"<title>{label}</title></rect>"
        )
    for due_at in (*(one.due_at for one in line.late_before), line.due_at):
        if due_at is None:
            continue
        x = scale.x(due_at)
        says = f"{'hạn' if lang == 'vi' else 'due'} {due_at.astimezone(VN):%H:%M %d/%m/%Y}"
        parts.append(f'<path class="due" d="M{x} {middle - 13}V{middle + 13}"><title>{says}</title></path>')
    parts += _marks(line, scale, middle)
    return parts


def _marks(line: StageLine, scale: _Scale, y: int) -> list[str]:
    parts = []
    for at, kind in line.marks:
        if kind == LAPSE and line.state is State.REFUSED:
            kind = Verb.REFUSE
        if kind in MARKS:
            name, sign = MARKS[kind]
            where = f'transform="translate({scale.x(at)} {y})"'
            parts.append(f'<g class="mark {name}" {where}><circle r="{MARK}"/><path d="{sign}"/></g>')
    return parts


def _texts(line: StageLine, layout: Layout, y: int, middle: int, lang: str) -> list[str]:
    """The stage's name on the left and its outcome on the right, or both above its lane."""
    outcome, style = outcome_of(line, lang)
    right, label = layout.width - 2, escape(line.label[0].upper() + line.label[1:])
    if layout.stacked:
        return [
            f'<text class="stage" x="2" y="{y + 18}">{label}</text>',
            f'<text class="outcome {style}" x="{right}" y="{y + 18}" text-anchor="end">{escape(outcome)}</text>',
        ]
    lines = [
        f'<text class="stage" x="{layout.left - 12}" y="{middle + dy}" text-anchor="end">{part}</text>'
        for part, dy in _broken(label)
    ]
    x = layout.width - layout.right + 14
    return [*lines, f'<text class="outcome {style}" x="{x}" y="{middle + 4}">{escape(outcome)}</text>']


def _broken(label: str) -> list[tuple[str, int]]:
    """A name too long for the left margin stands on two lines."""
    if len(label) <= 27:
        return [(label, 4)]
    cut = label.rfind(" ", 0, 27)
    return [(label[:cut], -3), (label[cut + 1 :], 12)]


def outcome_of(line: StageLine, lang: str) -> tuple[str, str]:
    """How the stage ended, and the class of its colour: “đúng hạn · 24/08”."""
    if line.decided_at is None:
        style = "bad" if line.state is State.REFUSED else "aside" if line.has_ended else "open"
        return STATES[line.state].label.say(lang), style
    day = f"{civil_date(line.decided_at):%d/%m}"
    kept = TIMELINESS[line.timeliness].say(lang)
    if line.state is State.REFUSED:
        return f"{STATES[line.state].label.say(lang)} · {day}", "bad"
    return f"{kept} · {day}", {Timeliness.LATE: "bad", Timeliness.UNKNOWN: "unknown"}.get(line.timeliness, "good")
