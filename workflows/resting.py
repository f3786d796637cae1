"""What rests on a clause of the law: rules, forms, dated figures, days of the calendar and open questions."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum

from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure, Label
from workflows.law.notation import Edition, Group, Procedure
from workflows.law.texts import TEXTS
from workflows.law.tree import names_in, walk
from workflows.rules import clauses
from workflows.soundness import tensions
from workflows.time.calendar_rows import CutOff, DayRow, Hours, Week

# how a text is numbered in its name, and how sentences name it: “154/2024, Điều 7 khoản 2”, “1.001193”
_NUMBER = re.compile(r"[0-9]+/[0-9]{4}|[0-9]\.[0-9]{6}|[0-9]+/(?=QĐ|TB)")
_ARTICLE = re.compile(r"[^,;()]{0,20}?,? Điều ([0-9]+)(?: khoản ([0-9]+))?")


@dataclass(frozen=True, slots=True)
class Sought:
    """A text, or a place in it with all that lies within: `d7` holds `d7_k2`."""

    text: str
    place: str = ""

    @property
    def tag(self) -> str:
        return f"{self.text}_{self.place}" if self.place else self.text

    def holds(self, clause: Clause) -> bool:
        return clause.text == self.text and within(clause.place, self.place)


def within(place: str, whole: str) -> bool:
    """Whether a place lies in another, or is it."""
    return not whole or place == whole or place.startswith(f"{whole}_")


@dataclass(frozen=True, slots=True)
class Rest:
    """A part of an edition that cites the clause: `thing` stands at `path`, and its `part` is what rests on it.

    An empty part: the thing itself.
    """

    path: str
    thing: object
    part: str
    clause: Clause

    @property
    def is_declared(self) -> bool:
        """An item of the electronic declaration."""
        return self.path.split(".")[1] == "fields"

    @property
    def is_separate(self) -> bool:
        """A paper form that the declaration replaces."""
        return self.path.split(".")[1] == "baseline"


def resting(edition: Edition, sought: Sought) -> Iterator[Rest]:
    """Everything in the edition's tree that cites the clause, in its order."""
    for path, thing in _things(edition.chain, edition):
        told: set[tuple[str, Clause]] = set()
        whole = ((f"{path}.clause", thing.clause),) if isinstance(thing, Procedure) else walk(path, thing)
        for at, clause in whole:
            if isinstance(clause, Clause) and sought.holds(clause):
                part = at.removeprefix(path).removesuffix("clause").strip(".")
                if (part, clause) not in told:
                    told.add((part, clause))
                    yield Rest(path, thing, part, clause)


def _things(path: str, thing: object) -> Iterator[tuple[str, object]]:
    """The edition's parts as people speak of them: a move, a limit, a field; a procedure without its parts too."""
    for field in fields(thing):  # type: ignore[arg-type]
        value, at = getattr(thing, field.name), f"{path}.{field.name}"
        items = value if isinstance(value, tuple) else (value,)
        for number, item in enumerate(items):
            where = f"{at}.{getattr(item, 'code', None) or number}" if isinstance(value, tuple) else at
            if isinstance(item, Procedure):
                yield where, item
            if isinstance(item, Procedure | Group):
                yield from _things(where, item)
            elif is_dataclass(item) and not (field.name == "clause" and isinstance(thing, Procedure)):
                yield where, item


@dataclass(frozen=True, slots=True)
class Row:
    """A dated row of a figure of that name."""

    name: str
    figure: Figure


def rows(parameters: Parameters, sought: Sought) -> tuple[Row, ...]:
    """The dated rows that cite the clause, of editions or of none."""
    return tuple(
        Row(name, row) for name in parameters.names() for row in parameters.rows(name) if sought.holds(row.clause)
    )


def users(edition: Edition, name: str) -> tuple[str, ...]:
    """Where the edition names the dated figure."""
    return tuple(path for path, thing in walk(edition.chain, edition) if name in names_in(thing))


def days(parameters: Parameters, sought: Sought) -> tuple[DayRow, ...]:
    """Days off and worked days that the calendar has by the clause, each once, by date."""
    found = {row.day: row for row in parameters.calendar.rows.days}
    return tuple(found[day] for day in sorted(found) if sought.holds(found[day].clause))


class Kind(StrEnum):
    """Why a question is open."""

    OMISSION = "omission"  # the edition leaves it out
    TENSION = "tension"  # a sound edition is at odds with itself
    OTHER_SOURCE = "other_source"  # another source says another thing
    NOT_KNOWN = "not_known"  # the law sets a number that was not found
    READING = "reading"  # the law can be read in two ways


@dataclass(frozen=True, slots=True)
class Question:
    """`rest` is the part of the edition that it is about; None: `says` tells all."""

    kind: Kind
    says: Label | None
    rest: Rest | None = None
    figure: Figure | None = None


def questions(edition: Edition, sought: Sought, rests: Iterable[Rest]) -> Iterator[Question]:
    """What is open in the edition where the clause is read; `rests` is what rests on it there."""
    for label in edition.omits:
        if mentions(label.vi, sought):
            yield Question(Kind.OMISSION, Label(label.vi, label.en))
    for tension in tensions.find(edition):
        if any(sought.holds(clause) for clause in tension.clauses):
            yield Question(Kind.TENSION, Label(tension.vi, tension.en))
    for rest in rests:
        for _, figure in walk("", rest.thing):
            if isinstance(figure, Figure) and figure.clause == rest.clause and (kind := openness(figure)):
                yield Question(kind, None, rest, figure)


def openness(figure: Figure) -> Kind | None:
    """Why the figure is open; None: it is not."""
    if figure.is_unset:
        return None
    return Kind.NOT_KNOWN if figure.value is None else Kind.OTHER_SOURCE if figure.other else None


def mentions(sentence: str, sought: Sought) -> bool:
    """Whether a Vietnamese sentence names the text by its number, with the place or one around or in it."""
    named = _NUMBER.search(TEXTS[sought.text][0]) if sought.text in TEXTS else None
    if named is None:
        return False
    for found in re.finditer(rf"(?<![0-9/.]){re.escape(named[0])}(?![0-9])", sentence):
        after = _ARTICLE.match(sentence, found.end())
        place = "" if after is None else f"d{after[1]}" + (f"_k{after[2]}" if after[2] else "")
        if within(place, sought.place) or (place and within(sought.place, place)):
            return True
    return False


def cited(editions: Iterable[Edition], parameters: Parameters) -> tuple[Clause, ...]:
    """Every clause that editions, figures, switches or the calendar cite, once for each place."""
    found: dict[str, Clause] = {}
    every = [clause for edition in editions for clause in clauses(edition, parameters)]
    every += [row.clause for name in parameters.names() for row in parameters.rows(name)]
    every += [row.clause for row in (*hours(parameters), *parameters.calendar.rows.days)]
    every += [switch.clause for switch in parameters.switches.values()]
    for clause in every:
        found.setdefault(clause.tag, clause)
    return tuple(found.values())


def hours(parameters: Parameters, on: dt.date | None = None) -> tuple[Hours | CutOff | Week, ...]:
    """The dated rows of the calendar that are no days: office hours, cut-offs, weeks; `on`: those in force on a day."""
    of = parameters.calendar.rows
    if on is None:
        return (*of.hours, *of.cut_offs, *of.weeks)
    began = ([row for row in kind if row.from_on <= on] for kind in (of.hours, of.cut_offs, of.weeks))
    return tuple(row for kind in began for row in kind[-1:])
