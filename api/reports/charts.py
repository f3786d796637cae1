"""The pictures of a run as SVG: no script, no network, readable without colour."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from api.reports.report import Bar, Dot, KeptRow, Panel, Step
from engine.indicators.timeliness import Kept
from workflows.time.calendar import Calendar

DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Canvas:
    """Measures in pixels: `left` and `right` are margins for words. `stacked`: words stand above their bars."""

    width: int
    left: int
    right: int
    stacked: bool

    @property
    def plot(self) -> int:
        return self.width - self.left - self.right


WIDE = Canvas(width=1000, left=56, right=16, stacked=False)
NARROW = Canvas(width=344, left=36, right=6, stacked=True)
WIDE_BARS = Canvas(width=1000, left=280, right=150, stacked=False)
NARROW_YEAR = Canvas(width=344, left=58, right=6, stacked=True)
NARROW_BARS = Canvas(width=344, left=0, right=150, stacked=True)
WIDE_STEPS = Canvas(width=1000, left=500, right=60, stacked=False)
NARROW_STEPS = Canvas(width=344, left=0, right=46, stacked=True)


def month(
    arrivals: Mapping[dt.date, Counter[str]],
    queues: Mapping[dt.date, int],
    calendar: Calendar,
    canvas: Canvas,
    name: str,
) -> str:
    """Two panels over the same days: the cases that came, by chain, and the stages that wait at day's end."""
    if not arrivals:
        return ""
    first, last = min(arrivals), max([*arrivals, *(day for day, n in queues.items() if n)])
    days = [first + n * DAY for n in range((last - first).days + 1)]
    per_day = canvas.plot / len(days)
    came = {day: sum(arrivals[day].values()) if day in arrivals else 0 for day in days}
    tops = (28, 196)
    height = 340
    parts = [
        _open(canvas, height, name, f"{sum(came.values())} hồ sơ đến trong {len(arrivals)} ngày; việc chờ cuối ngày")
    ]
    for number, day in enumerate(days):
        if not calendar.is_working(day):
            x = canvas.left + number * per_day
            parts.append(f'<rect class="off" x="{x:.1f}" y="{tops[0]}" width="{per_day:.1f}" height="{height - 58}"/>')
    for top, title, values in (
        (tops[0], "Hồ sơ đến mỗi ngày", came),
        (tops[1], "Thủ tục còn trong hàng chờ cuối ngày", {day: queues.get(day, 0) for day in days}),
    ):
        most = _round_up(max(values.values()))
        parts.append(f'<text class="panel" x="{canvas.left}" y="{top - 8}">{title}</text>')
        for tick in (0, most // 2, most):
            y = top + 110 - 110 * tick / most
            parts.append(
                f'<line class="day" x1="{canvas.left}" y1="{y:.1f}" x2="{canvas.width - canvas.right}" y2="{y:.1f}"/>'
            )
            parts.append(
                f'<text class="date" x="{canvas.left - 6}" y="{y + 4:.1f}" text-anchor="end">{_n(tick)}</text>'
            )
        for number, day in enumerate(days):
            x, width = canvas.left + number * per_day + per_day * 0.12, per_day * 0.76
            if values is came:
                y = top + 110.0
                for chain, n in sorted(arrivals[day].items() if day in arrivals else ()):
                    if n:
                        y -= 110 * n / most
                        parts.append(
                            f'<rect class="came {chain}" x="{x:.1f}" y="{y:.1f}" width="{width:.1f}"'
                            f' height="{110 * n / most:.1f}"><title>{day:%d/%m}: {n}</title></rect>'
                        )
            elif values[day]:
                tall = 110 * values[day] / most
                place = f'x="{x:.1f}" y="{top + 110 - tall:.1f}" width="{width:.1f}" height="{tall:.1f}"'
                parts.append(f'<rect class="waits" {place}><title>{day:%d/%m}: {values[day]}</title></rect>')
    step = max(1, math.ceil(46 / per_day))
    for number in range(0, len(days), step):
        x = canvas.left + number * per_day + per_day / 2
        parts.append(
            f'<text class="date" x="{x:.1f}" y="{height - 8}" text-anchor="middle">{days[number]:%d/%m}</text>'
        )
    return "".join([*parts, "</svg>"])


def waterfall(steps: Sequence[Step], canvas: Canvas, name: str) -> str:
    """Each step of the mean case begins where the one before it ends."""
    total = sum(step.days for step in steps)
    if not total:
        return ""
    lane = 44 if canvas.stacked else 30
    height = lane * len(steps) + 34
    parts = [_open(canvas, height, name, "; ".join(f"{step.label} {_days(step.days)} ngày" for step in steps))]
    for number, step in enumerate(steps):
        top = number * lane + 4
        x, width = canvas.left + canvas.plot * step.start / total, max(2.0, canvas.plot * step.days / total)
        y = top + (20 if canvas.stacked else 4)
        if canvas.stacked:
            stage = f'<tspan class="stage">{escape(step.stage)}: </tspan>' if step.stage else ""
            parts.append(f'<text class="step" x="0" y="{top + 13}">{stage}{escape(step.label)}</text>')
        else:
            at = f'x="{canvas.left - 12}" y="{y + 14}" text-anchor="end"'
            parts.append(f'<text class="stage" x="0" y="{y + 14}">{escape(step.stage)}</text>')
            parts.append(f'<text class="step" {at}>{escape(step.label)}</text>')
        parts.append(f'<rect class="bar {step.kind}" x="{x:.1f}" y="{y}" width="{width:.1f}" height="18"/>')
        parts.append(f'<text class="value" x="{x + width + 6:.1f}" y="{y + 14}">{_days(step.days)}</text>')
        if number + 1 < len(steps):
            end, below = x + width, y + 18
            parts.append(f'<line class="day" x1="{end:.1f}" y1="{below}" x2="{end:.1f}" y2="{below + lane - 18}"/>')
    y = lane * len(steps) + 24
    parts.append(
        f'<text class="total" x="{canvas.left + canvas.plot}" y="{y}" text-anchor="end">{_days(total)} ngày</text>'
    )
    return "".join([*parts, "</svg>"])


def kept_bars(rows: Sequence[KeptRow], canvas: Canvas, name: str) -> str:
    """On time, late and unknown as parts of one bar each, with the rate beside it."""
    lane = 44 if canvas.stacked else 30
    height = lane * len(rows) + 6
    parts = [_open(canvas, height, name, "; ".join(f"{row.label}: {percent(row.kept)}" for row in rows))]
    for number, row in enumerate(rows):
        top = number * lane + 2
        y = top + (20 if canvas.stacked else 4)
        if canvas.stacked:
            parts.append(f'<text class="step" x="0" y="{top + 13}">{escape(row.label)}</text>')
        else:
            parts.append(
                f'<text class="step" x="{canvas.left - 12}" y="{y + 14}" text-anchor="end">{escape(row.label)}</text>'
            )
        kept, x = row.kept, float(canvas.left)
        n = max(1, kept.n_on_time + kept.n_late + kept.n_unknown)
        for kind, part in (("kept", kept.n_on_time), ("late", kept.n_late), ("dim", kept.n_unknown)):
            width = canvas.plot * part / n
            if part:
                place = f'x="{x:.1f}" y="{y}" width="{width:.1f}" height="18"'
                parts.append(f'<rect class="{kind}" {place}><title>{_n(part)}</title></rect>')
            x += width
        known = f" của {_n(kept.n_on_time + kept.n_late)}" if kept.n_unknown else ""
        parts.append(
            f'<text class="value" x="{canvas.left + canvas.plot + 8}" y="{y + 14}">{percent(kept)}{known}</text>'
        )
    return "".join([*parts, "</svg>"])


COLOURS = ("#1f5fa8", "#8d9aa6", "#2f7d55", "#6a4fa3", "#b8362c")  # of chains, by their place
CLASSES = ((98.0, "c4", "từ 98 %"), (95.0, "c3", "95–98 %"), (85.0, "c2", "85–95 %"), (0.0, "c1", "dưới 85 %"))


def commune_map(dots: Sequence[Dot], name: str, width: int = 1000, n_labels: int = 10) -> str:
    """Each commune where it lies, as large as its cases are many and coloured by how its limits were kept."""
    if not dots:
        return ""
    south, north = min(dot.latitude for dot in dots), max(dot.latitude for dot in dots)
    west, east = min(dot.longitude for dot in dots), max(dot.longitude for dot in dots)
    squeeze = math.cos(math.radians((south + north) / 2))
    wide, tall = max((east - west) * squeeze, 1e-6), max(north - south, 1e-6)
    margin = 46
    most_height = width * (1.1 if tall > 1.5 * wide else 0.64)  # a long country wants a long map
    scale = min((width - 2 * margin) / wide, (most_height - 2 * margin) / tall)
    height = int(tall * scale) + 2 * margin
    shift = (width - wide * scale) / 2
    most = max(dot.n_cases for dot in dots)
    largest = 20 if len(dots) <= 200 else 9

    def place(dot: Dot) -> tuple[float, float]:
        return shift + (dot.longitude - west) * squeeze * scale, margin + (north - dot.latitude) * scale

    parts = [
        f'<svg class="picture map" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{name}">',
        f'<title id="{name}">{len(dots)} xã, phường theo tỷ lệ đúng hạn</title>',
    ]
    ordered = sorted(dots, key=lambda dot: (-dot.n_cases, dot.name))
    for dot in ordered:
        x, y = place(dot)
        radius = max(2.5, largest * math.sqrt(dot.n_cases / most))
        parts.append(
            f'<circle class="{shade(dot.kept)}" cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"><title>{escape(dot.name)}: '
            f"{dot.n_cases} hồ sơ, đúng hạn {percent(dot.kept)}</title></circle>"
        )
    taken: list[tuple[float, float]] = []
    for dot in ordered:
        x, y = place(dot)
        if len(taken) < n_labels and all(abs(x - a) > 110 or abs(y - b) > 20 for a, b in taken):
            taken.append((x, y))
            radius = max(2.5, largest * math.sqrt(dot.n_cases / most))
            anchor, at = ("end", x - radius - 4) if x > width * 0.8 else ("start", x + radius + 4)
            parts.append(
                f'<text class="place" x="{at:.1f}" y="{y + 4:.1f}" text-anchor="{anchor}">{escape(dot.name)}</text>'
            )
    return "".join([*parts, "</svg>"])


def shade(kept: Kept) -> str:
    """The class of a commune's colour."""
    rate = kept.percent
    return "c0" if rate is None else next(kind for least, kind, _ in CLASSES if rate >= least)


def percent(kept: Kept) -> str:
    return "–" if kept.percent is None else f"{kept.percent:.1f}".replace(".", ",") + " %"


def _open(canvas: Canvas, height: int, name: str, told: str) -> str:
    return (
        f'<svg class="picture" viewBox="0 0 {canvas.width} {height}" role="img" aria-labelledby="{name}">'
        f'<title id="{name}">{escape(told)}</title>'
    )


def _round_up(n: int) -> int:
    """The next round number with a round half, for the top of a scale: 2, 4, 6, 8, 10, 12, 16, 20, 30, 40, 60 …"""
    for step in (2, 4, 6, 8):
        if n <= step:
            return step
    size = 1
    while True:
        for step in (10, 12, 16, 20, 30, 40, 60, 80):
            if n <= step * size:
                return step * size
        size *= 10


def _n(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def _days(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def year(
    arrivals: Mapping[dt.date, Counter[str]],
    queues: Mapping[dt.date, int],
    calendar: Calendar,
    canvas: Canvas,
    name: str,
) -> str:
    """As `month`, for so many days that only months are named and a day is a line."""
    days = list(queues)
    per_day, tops, height = canvas.plot / len(days), (28, 196), 340
    total = sum(sum(one.values()) for one in arrivals.values())
    parts = [_open(canvas, height, name, f"{_n(total)} hồ sơ theo ngày đến; việc chờ cuối ngày")]
    came = {day: sum(arrivals[day].values()) if day in arrivals else 0 for day in days}
    for top, title, values in (
        (tops[0], "Hồ sơ đến mỗi ngày", came),
        (tops[1], "Thủ tục còn trong hàng chờ cuối ngày", dict(queues)),
    ):
        most = _round_up(max(1, *values.values()))
        parts.append(f'<text class="panel" x="{canvas.left}" y="{top - 8}">{title}</text>')
        for tick in (0, most // 2, most):
            y = top + 110 - 110 * tick / most
            parts.append(
                f'<line class="day" x1="{canvas.left}" y1="{y:.1f}" x2="{canvas.width - canvas.right}" y2="{y:.1f}"/>'
            )
            at = f'x="{canvas.left - 6}" y="{y + 4:.1f}" text-anchor="end"'
            parts.append(f'<text class="date" {at}>{_short(tick)}</text>')
        kind = "area came" if values is came else "area waits"
        parts.append(_area([values[day] for day in days], canvas.left, per_day, top + 110, 110 / most, kind))
    for number, day in enumerate(days):
        if day.day == 1:
            x = canvas.left + number * per_day
            parts.append(f'<line class="day" x1="{x:.1f}" y1="{tops[0]}" x2="{x:.1f}" y2="{height - 24}"/>')
            if canvas.width > NARROW.width or day.month % 3 == 1:
                parts.append(f'<text class="date" x="{x + 3:.1f}" y="{height - 8}">{day:%m/%y}</text>')
    return "".join([*parts, "</svg>"])


def _area(values: Sequence[int], left: float, step: float, bottom: float, scale: float, kind: str) -> str:
    """A step line over its area."""
    points = [f"M{left:.1f} {bottom:.1f}"]
    for number, value in enumerate(values):
        y = bottom - value * scale
        points.append(f"V{y:.1f}H{left + (number + 1) * step:.1f}")
    return f'<path class="{kind}" d="{"".join(points)}V{bottom:.1f}Z"/>'


def stays(bars: Sequence[Bar], canvas: Canvas, name: str) -> str:
    """Where the mean days of each procedure go, as parts of one bar each."""
    most = max([bar.days for bar in bars] or [1.0]) or 1.0
    lane = 44 if canvas.stacked else 30
    told = "; ".join(f"{bar.label} {_days(bar.days)} ngày" for bar in bars)
    parts = [_open(canvas, lane * len(bars) + 6, name, told)]
    for number, bar in enumerate(bars):
        top, x = number * lane + 2, float(canvas.left)
        y = top + (20 if canvas.stacked else 4)
        place = f'x="0" y="{top + 13}"' if canvas.stacked else f'x="{canvas.left - 12}" y="{y + 14}" text-anchor="end"'
        parts.append(f'<text class="step" {place}>{escape(bar.label)}</text>')
        for kind, days in bar.parts:
            width = canvas.plot * days / most
            if width >= 0.3:
                at = f'x="{x:.1f}" y="{y}" width="{width:.1f}" height="18"'
                parts.append(f'<rect class="bar {kind}" {at}><title>{_days(days)} ngày</title></rect>')
            x += width
        parts.append(f'<text class="value" x="{x + 8:.1f}" y="{y + 14}">{_days(bar.days)} ngày</text>')
    return "".join([*parts, "</svg>"])


def panels(found: Sequence[Panel], width: int, columns: int, name: str) -> str:
    """A small picture for each province: its queue week by week on a scale of its own cases, and its rate."""
    gap, tall = 14, 104
    wide = (width - gap * (columns - 1)) / columns
    rows = -(-len(found) // columns)
    told = "; ".join(f"{one.place.name} {percent(one.place.kept)}" for one in found)
    parts = [
        f'<svg class="picture" viewBox="0 0 {width} {rows * (tall + gap)}" role="img" aria-labelledby="{name}">',
        f'<title id="{name}">{escape(told)}</title>',
    ]
    share = max([max(one.queue, default=0) / max(1, one.place.n_cases) for one in found] or [0.0]) or 1.0
    for number, one in enumerate(found):
        x, y = (number % columns) * (wide + gap), (number // columns) * (tall + gap)
        label = one.place.name.removeprefix("Thành phố ").removeprefix("Tỉnh ")
        parts.append(f'<text class="step" x="{x:.1f}" y="{y + 14}">{escape(label)}</text>')
        parts.append(
            f'<text class="value" x="{x + wide:.1f}" y="{y + 14}" text-anchor="end">{percent(one.place.kept)}</text>'
        )
        bottom, scale = y + tall - 16, (tall - 44) / (share * max(1, one.place.n_cases))
        parts.append(f'<line class="day" x1="{x:.1f}" y1="{bottom}" x2="{x + wide:.1f}" y2="{bottom}"/>')
        parts.append(_area(one.queue, x, wide / max(1, len(one.queue)), bottom, scale, f"area {shade(one.place.kept)}"))
        most = max(one.queue, default=0)
        parts.append(f'<text class="date" x="{x:.1f}" y="{y + tall - 2}">{_n(one.place.n_cases)} hồ sơ</text>')
        at = f'x="{x + wide:.1f}" y="{y + tall - 2}" text-anchor="end"'
        parts.append(f'<text class="date" {at}>đỉnh {_n(most)}</text>')
    return "".join([*parts, "</svg>"])


def _short(value: int) -> str:
    """Thousands in a word, where there are many."""
    return f"{value // 1000} nghìn" if value >= 10_000 and value % 1000 == 0 else _n(value)
