"""A simulated year beside published figures: the rows of the page with their pictures, and what is found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from markupsafe import Markup

from api.words import published as words
from api.words.labels import Names
from engine.indicators.published import Published, Scale
from engine.runs.comparison import Comparison, Verdict
from workflows.law.citation import Status

_WIDTH, _HEIGHT, _MARGIN = 240, 44, 22
_APART = 34  # where two words stand side by side


@dataclass(frozen=True, slots=True)
class Row:
    """One line in words. `place` and `source` are empty where the row before it has the same. `kind`: its colour."""

    what: str
    made: str
    published: str
    place: str
    source: str
    status: Status | None
    simulated: str
    differs: tuple[str, ...]
    verdict: str
    kind: str
    picture: Markup
    is_calibration: bool
    is_outside: bool


class Beside:
    """All lines in one language."""

    def __init__(self, compared: Sequence[Comparison], lang: str) -> None:
        self.compared, self._lang, self._names = compared, lang, Names(lang)
        self.rows = tuple(self._row(one, n > 0 and compared[n - 1].row is one.row) for n, one in enumerate(compared))

    def _row(self, it: Comparison, is_again: bool) -> Row:
        lang = self._lang
        return Row(
            words.called(it, self._names, lang),
            words.made(it, lang),
            words.published(it, lang),
            "" if is_again else words.place(it, lang),
            "" if is_again else it.row.source.say(lang),
            it.row.status,
            words.simulated(it, lang),
            tuple(words.differs(it, lang)),
            words.verdict(it, lang),
            _kind(it),
            Markup(picture(it, lang)),
            it.row.is_calibration,
            it.is_outside,
        )

    @property
    def published(self) -> list[Row]:
        """Also what was sought and not found."""
        return [row for row in self.rows if not row.is_calibration]

    @property
    def calibration(self) -> list[Row]:
        return [row for row in self.rows if row.is_calibration]

    @property
    def missed(self) -> list[Row]:
        """What the habits are set to, and is not so."""
        return [row for row in self.calibration if row.is_outside]

    @property
    def document(self) -> list[dict[str, object]]:
        """For programs: codes, and what is said in the language."""
        return [_document(one, self._lang) for one in self.compared]

    def counted(self, rows: Sequence[Row]) -> tuple[int, int]:
        """How many ranges hold the simulated figure, of how many that have one."""
        n = sum(row.kind != "aside" or row.is_outside for row in rows)
        return n - sum(row.is_outside for row in rows), n


def _document(it: Comparison, lang: str) -> dict[str, object]:
    row, simulated = it.row, it.simulated
    quarters = simulated.quarters if simulated else None
    return {
        "measure": row.measure.value,
        "of": it.of or None,
        "unit": row.scale.value,
        "low": row.low,
        "high": row.high,
        "where": row.where.say(lang),
        "scope": row.scope.value,
        "counts": row.counts.value,
        "first": row.first_on.isoformat() if row.first_on else None,
        "last": row.last_on.isoformat() if row.last_on else None,
        "status": row.status.value if row.status else None,
        "source": row.source.say(lang),
        "simulated": round(simulated.value, 3) if simulated else None,
        "quarters": [round(end, 3) for end in quarters] if quarters else None,
        "n": simulated.n if simulated else 0,
        "verdict": it.verdict.value,
        "differs": [one.value for one in it.differs],
    }


def _kind(it: Comparison) -> str:
    """Outside is a fault where both speak of the same, or where the habits are set to the range."""
    if it.verdict is Verdict.INSIDE:
        return "good"
    return "bad" if it.is_outside and (it.row.is_calibration or not it.differs) else "aside"


def picture(it: Comparison, lang: str) -> str:
    """The range as a bar and the simulated figure as a mark on a scale of their own; empty where there is no range."""
    if it.simulated is None or not it.row.is_found:
        return ""
    row, value, quarters = it.row, it.simulated.value, it.simulated.quarters
    known = [end for end in (row.low, row.high, value, *(quarters or ())) if end is not None]
    low, high = row.low or 0.0, max(known) if row.high is None else row.high
    first, last = _scale([low, *known], row.scale is Scale.PERCENT)

    def x(at: float) -> float:
        return _MARGIN + (_WIDTH - 2 * _MARGIN) * (at - first) / (last - first)

    told = f"{words.published(it, lang)}; {words.simulated(it, lang)}: {words.verdict(it, lang)}"
    left, right, at = x(low), max(x(low) + 3, x(high)), x(value)
    parts = [
        f'<svg class="range" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"><title>{escape(told)}</title>',
        f'<line class="rail" x1="{_MARGIN}" y1="22" x2="{_WIDTH - _MARGIN}" y2="22"/>',
        f'<rect class="published" x="{left:.1f}" y="16" width="{right - left:.1f}" height="12"/>',
        *_ends(row, left, right, lang),
    ]
    if quarters is not None:
        parts.append(f'<line class="quarters" x1="{x(quarters[0]):.1f}" y1="22" x2="{x(quarters[1]):.1f}" y2="22"/>')
    parts.append(f'<path class="at {_kind(it)}" d="M{at:.1f} 14l6 8-6 8-6-8Z"/>')
    parts.append(_text("value", at, 10, words.decimal(value, lang)))
    return "".join([*parts, "</svg>"])


def _ends(row: Published, left: float, right: float, lang: str) -> list[str]:
    """The ends of the range below them; as one where they would lie on each other."""
    told = [(at, words.decimal(end, lang)) for at, end in ((left, row.low), (right, row.high)) if end is not None]
    if len(told) == 2 and right - left < _APART:
        told = [((left + right) / 2, "–".join(dict.fromkeys(end for _, end in told)))]
    return [_text("date", at, 41, end) for at, end in told]


def _text(kind: str, x: float, y: int, told: str) -> str:
    """Inside the picture."""
    at = min(max(x, 4 + 3.2 * len(told)), _WIDTH - 4 - 3.2 * len(told))
    return f'<text class="{kind}" x="{at:.1f}" y="{y}" text-anchor="middle">{escape(told)}</text>'


def _scale(values: Sequence[float], is_percent: bool) -> tuple[float, float]:
    """Where it begins and ends: at nought, unless all lie close together."""
    least, most = min(values), max(values)
    if least < most / 2 or least == most:
        return 0.0, most or 1.0
    room = (most - least) / 4
    return max(0.0, least - room), min(100.0, most + room) if is_percent else most + room
