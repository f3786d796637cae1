"""Where an edition is at odds with itself though nothing in it is wrong: reported, not hidden."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations

from workflows.graph import longest_way
from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.facts import Value
from workflows.law.notation import Edition, Ground, Limit, Procedure
from workflows.soundness.fault import procedures
from workflows.soundness.needs import waits
from workflows.soundness.profiles import aloud, profiles, read_by

# a result handed over after 15:00 counts as received on the next working day
_LATE = 1


@dataclass(frozen=True, slots=True)
class Tension(Label):
    """What is at odds, in words, and the clauses between which it is."""

    clauses: tuple[Clause, ...] = ()


@dataclass(frozen=True, slots=True)
class Way:
    """The longest way through the group in one profile: its stages in order, each one's days and limit, and the group's
    limit.
    """

    stages: tuple[Procedure, ...]
    days: tuple[int, ...]
    group: Figure
    limits: tuple[Figure, ...] = field(compare=False)  # ways of the same days are one, whatever says so

    @property
    def in_time(self) -> int:
        """Days when every result is handed over before 15:00."""
        return sum(self.days)

    @property
    def late(self) -> int:
        """Days when every result on the way is handed over after 15:00."""
        return self.in_time + _LATE * (len(self.days) - 1)


def find(edition: Edition) -> Iterator[Tension]:
    """Every tension of a sound edition, in its order."""
    yield from _group(edition)
    yield from _ranks(edition)


def _group(edition: Edition) -> Iterator[Tension]:
    """Limits of stages that together take longer than their group may, once for each way."""
    told: set[Way] = set()
    for choice in edition.choices:
        chosen = [p for p in edition.procedures if p.code in choice.procedures and p.code in edition.group.procedures]
        read = read_by([limit.when for p in chosen for limit in p.limits], edition)
        read += tuple(f for f in read_by([limit.when for limit in edition.group.limits], edition) if f not in read)
        rows = profiles(read, edition.made_by(choice.code))
        for number in range(rows.n):
            row = rows.row(number)
            way = _longest(chosen, row, edition)
            if way is not None and way.late > (way.group.value or 0) and way not in told:
                told.add(way)
                yield _said(way, row, edition)


def _longest(chosen: Iterable[Procedure], row: Mapping[str, Value], edition: Edition) -> Way | None:
    """None where a limit is not known in working days."""
    group = _applies(edition.group.limits, row)
    limits = {procedure.code: _applies(procedure.limits, row) for procedure in chosen}
    known = {code: n for code, limit in limits.items() if (n := _days(limit)) is not None}
    if group is None or _days(group) is None or not limits or len(known) < len(limits):
        return None
    arrows = [(before, after) for before, after in waits(edition) if before in known and after in known]
    codes = longest_way(arrows, {code: n + _LATE for code, n in known.items()})
    of_stages = tuple(limit for code in codes if (limit := limits[code]) is not None)
    return Way(tuple(edition.procedure(code) for code in codes), tuple(known[code] for code in codes), group, of_stages)


def _applies(limits: Iterable[Limit], row: Mapping[str, Value]) -> Figure | None:
    for limit in limits:
        if limit.when is None or limit.when.guard.holds(row):
            return limit.figure if isinstance(limit.figure, Figure) else None
    return None


def _days(figure: Figure | None) -> int | None:
    """Working days of a limit; 24 hours are the same time on the next one, and what is begun of them counts whole."""
    if figure is None or figure.value is None:
        return None
    if figure.then is not None:
        first, rest = _days(replace(figure, then=None)), _days(figure.then)
        return None if first is None or rest is None else first + rest
    if figure.unit is Unit.HOUR:
        return -(-figure.value // 24)
    return figure.value if figure.unit is Unit.WORKING_DAY else None


def _said(way: Way, row: Mapping[str, Value], edition: Edition) -> Tension:
    read = [limit.when for stage in way.stages for limit in stage.limits] + [one.when for one in edition.group.limits]
    names = [fact.code for fact in read_by(read, edition)]
    vi, en = (_sum(way, lang) for lang in ("vi", "en"))
    case_vi, case_en = (aloud(row, names, edition, lang) for lang in ("vi", "en"))
    is_late = way.in_time > (way.group.value or 0)
    even_vi = f"; giao trước 15:00 cũng là {way.in_time}" if is_late else "; giao trước 15:00 thì vừa đủ"
    even_en = f"; handed over before 15:00 it is still {way.in_time}" if is_late else "; before 15:00 it just fits"
    return Tension(
        f"{case_vi}: {vi} ngày làm việc, quá hạn chung {way.group.value} ngày ({way.group.clause.cite()}){even_vi}",
        f"{case_en}: {en} working days, over the group's {way.group.value} ({way.group.clause.cite('en')}){even_en}",
        tuple(part.clause for limit in (way.group, *way.limits) for part in limit.parts),
    )


def _sum(way: Way, lang: str) -> str:
    handed = f" + {_LATE} ({'giao sau 15:00' if lang == 'vi' else 'handed over after 15:00'}) + "
    terms = [f"{n} ({stage.label.say(lang)})" for stage, n in zip(way.stages, way.days, strict=True)]
    return f"{handed.join(terms)} = {way.late}"


def _ranks(edition: Edition) -> Iterator[Tension]:
    """Grounds whose amount is not known, and that may be given beside others of their rank: the highest is not known.

    Once for each rank of a procedure.
    """
    for _, procedure in procedures(edition):
        unknown: dict[int, dict[str, Ground]] = {}
        for first, second in combinations(procedure.grounds, 2):
            rows = profiles(read_by([first.eligible, second.eligible], edition))
            both = rows.holds(first.eligible) & rows.holds(second.eligible)
            if first.rank == second.rank and both.any():
                there = unknown.setdefault(first.rank, {})
                there |= {one.code: one for one in (first, second) if one.amount is None}
        for grounds in filter(None, unknown.values()):
            vi, en = ("; ".join(f"“{one.label.say(lang)}”" for one in grounds.values()) for lang in ("vi", "en"))
            yield Tension(
                f"chưa rõ mức của {vi}: cùng thứ tự với căn cứ khác thì lấy mức đã biết, rồi căn cứ ghi trước",
                f"the amount of {en} is not known: among grounds of one rank a known amount goes first, then the order",
                tuple(one.clause for one in grounds.values()),
            )
