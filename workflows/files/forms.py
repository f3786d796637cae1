"""What the separate procedures ask, from a data file that a user may replace: forms item by item, papers, trips."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from workflows import catalogue
from workflows.errors import DataFileError, DataKeyError, DataNameError, DataOrderError, DataValueError, nearest
from workflows.files.calendar_file import ascending
from workflows.files.datafile import Table, read
from workflows.law.apart import Asked, AskedPaper, Form, Held, Holder, Item, Print, Same, Target, Trips
from workflows.law.facts import Value
from workflows.law.guards import AllOf, AnyOf, Guard, Is
from workflows.law.notation import SOURCE_LABELS, BaselineForm, Edition, From
from workflows.law.span import Span

FORMS = "forms.toml"
_MOST_UNNAMED = 100
_MOST_TRIPS = 10


@dataclass(frozen=True, slots=True, eq=False)
class Forms:
    """All of it. `file` names the file in errors; papers stand in its order."""

    file: str
    target: Target
    linked: Trips
    forms: Mapping[str, Form]
    papers: tuple[AskedPaper, ...]
    trips: Mapping[str, Trips]

    def of(self, form: BaselineForm, edition: Edition) -> Form:
        """The form that an edition counts, item by item: that of its procedure and text. Raises a DataFileError where
        there is none, or where it has another number of items than the edition counts.
        """
        found, day = self._find(form, edition), edition.in_force_on
        if found is None:
            raise DataNameError(
                "form_missing",
                file=self.file,
                line=1,
                form=form.label,
                procedure=form.procedure,
                clause=form.items.clause,
            )
        stands, wanted = found.n_items(day), form.items.value
        if stands != wanted:
            raise DataValueError(
                "form_items",
                file=self.file,
                line=found.line,
                form=found.label,
                day=day,
                wanted=wanted,
                stands=stands,
            )
        return found

    def _find(self, form: BaselineForm, edition: Edition) -> Form | None:
        for one in self.forms.values():
            found = one.print_on(edition.in_force_on)
            if found is not None and found.clause.tag == form.items.clause.tag and form.procedure in one.procedures:
                return one
        return None

    def reprinted_on(self, edition: Edition, last: dt.date | None) -> tuple[dt.date, ...]:
        """The days up to `last` on which a form that the edition counts was printed anew; none of a chain that the file
        does not know.
        """
        found = [self._find(form, edition) for form in edition.baseline]
        days = Span(edition.in_force_on + dt.timedelta(days=1), last)
        return tuple(sorted({row.from_on for form in found if form for row in form.prints if row.from_on in days}))


@dataclass(frozen=True, slots=True)
class _Known:
    """What the rows may name."""

    procedures: frozenset[str]
    fields: frozenset[str]
    papers: frozenset[str]
    facts: Mapping[str, frozenset[Value]]


def load(folder: Path | None = None) -> Forms:
    """The packaged file, or that of the same name in `folder`. Raises a DataFileError."""
    path = folder / FORMS if folder is not None else None
    if path is None or not path.exists():
        return _packaged()
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataFileError("unreadable", file=str(path), line=1, system=error.strerror) from None
    return _forms(read(str(path), raw), _known())


@cache
def _packaged() -> Forms:
    raw = resources.files("workflows").joinpath("data", FORMS).read_bytes()
    return _forms(read(f"workflows/data/{FORMS}", raw), _known())


def _known() -> _Known:
    editions = catalogue.known()
    facts: dict[str, frozenset[Value]] = {}
    for edition in editions:
        for fact in edition.facts:
            facts[fact.code] = facts.get(fact.code, frozenset()) | frozenset(fact.values())
    procedures = [one for edition in editions for one in edition.procedures]
    return _Known(
        frozenset(one.code for one in procedures),
        frozenset(field.code for edition in editions for field in edition.fields),
        frozenset(paper.code for one in procedures for paper in one.papers),
        facts,
    )


def _forms(file: Table, known: _Known) -> Forms:
    file.keys("target", "linked", "trips", "form", "paper")
    trips = file.table("trips")
    _named(trips, trips.values, known.procedures)
    forms, papers = file.table("form"), file.table("paper")
    return Forms(
        file.file,
        _target(file.table("target")),
        _trips(file.table("linked"), "linked"),
        {code: _form(forms.table(code), code, known) for code in forms.values},
        tuple(_paper(papers.table(code), code, known) for code in papers.values),
        {code: _trips(trips.table(code), code) for code in trips.values},
    )


def _target(table: Table) -> Target:
    table.keys("percent", "clause", "status", "assumed")
    return Target(_number(table, "percent", 100), table.clause("target"))


def _trips(table: Table, code: str) -> Trips:
    table.keys("file", "collect", "clause", "status", "assumed")
    return Trips(
        _number(table, "file", _MOST_TRIPS), _number(table, "collect", _MOST_TRIPS), table.clause(f"trips_{code}")
    )


def _form(table: Table, code: str, known: _Known) -> Form:
    table.keys("label", "procedures", "when", "paper", "row", "item")
    rows = ascending(table.tables("row"))
    if not rows:
        raise table.fault(DataKeyError, "", "no_rows", header=f"{table.header}.row")
    paper = table.get("paper", str) if table.has("paper") else ""
    if paper:
        _named(table, [paper], known.papers, "paper")
    return Form(
        code,
        table.label("label"),
        _names(table, "procedures", known.procedures),
        _when(table, known),
        tuple(_print(row, code) for row in rows),
        tuple(_item(row, known) for row in table.tables("item")),
        paper,
        table.line,
    )


def _print(row: Table, code: str) -> Print:
    row.keys("from", "clause", "status", "assumed", "unnamed")
    unnamed = _number(row, "unnamed", _MOST_UNNAMED) if row.has("unnamed") else 0
    return Print(row.get("from", dt.date), row.clause(f"{code}_items"), unnamed)


def _item(row: Table, known: _Known) -> Item:
    row.keys("label", "becomes", "instead", "from", "until")
    becomes = _names(row, "becomes", known.fields) if row.has("becomes") else ()
    if not becomes and not row.has("instead"):
        raise row.fault(DataKeyError, "", "becomes_or_instead")
    return Item(row.label("label"), becomes, row.label("instead") if row.has("instead") else None, _span(row))


def _paper(table: Table, code: str, known: _Known) -> AskedPaper:
    table.keys("label", "held", "asked", "linked")
    return AskedPaper(
        code,
        table.label("label"),
        tuple(_held(row, code) for row in table.tables("held")),
        tuple(_asked(row, code, known) for row in table.tables("asked")),
        tuple(_same(row, code, known) for row in table.tables("linked")),
    )


def _held(row: Table, code: str) -> Held:
    row.keys("by", "label", "from", "until", "clause", "status", "assumed")
    by = Holder(row.choice("by", Holder))
    if (by is Holder.AGENCY) != row.has("label"):
        raise row.fault(DataKeyError, "label" if row.has("label") else "by", "label_of_agency")
    label = row.label("label") if by is Holder.AGENCY else SOURCE_LABELS[From(by)]
    return Held(by, label, _span(row), row.clause(f"{code}_held"))


def _asked(row: Table, code: str, known: _Known) -> Asked:
    row.keys("procedure", "when", "from", "until", "clause", "status", "assumed")
    procedure = row.get("procedure", str)
    _named(row, [procedure], known.procedures, "procedure")
    return Asked(procedure, _when(row, known), _span(row), row.clause(f"{code}_{procedure}"))


def _same(row: Table, code: str, known: _Known) -> Same:
    row.keys("paper", "from", "until", "clause", "status", "assumed")
    paper = row.get("paper", str)
    _named(row, [paper], known.papers, "paper")
    has_clause = row.has("clause") or row.has("assumed")
    return Same(paper, _span(row), row.clause(f"{code}_linked") if has_clause else None)


def _span(row: Table) -> Span:
    first = row.get("from", dt.date) if row.has("from") else None
    last = row.get("until", dt.date) if row.has("until") else None
    if first and last and last < first:
        raise row.fault(DataOrderError, "until", "until_before_from")
    return Span(first, last)


def _when(row: Table, known: _Known) -> Guard | None:
    """`{ fact = ["value", …] }`: any value of each fact."""
    if not row.has("when"):
        return None
    guards: list[Guard] = []
    for name, values in row.get("when", dict).items():
        _named(row, [name], known.facts, "when")
        chosen = values if type(values) is list and values else [values]
        for value in chosen:
            if type(value) not in (str, bool) or value not in known.facts[name]:
                near = nearest(str(value), (str(one) for one in known.facts[name]))
                raise row.fault(DataValueError, "when", "choice", value=str(value), choices=near)
        each = tuple(Is(name, value) for value in chosen)
        guards.append(each[0] if len(each) == 1 else AnyOf(each))
    return guards[0] if len(guards) == 1 else AllOf(tuple(guards))


def _names(row: Table, key: str, known: Collection[str]) -> tuple[str, ...]:
    """A list of known names."""
    found = row.get(key, list)
    _named(row, [str(one) for one in found], known, key)
    return tuple(found)


def _named(row: Table, names: Iterable[str], known: Collection[str], key: str = "") -> None:
    """Raises DataNameError for the first name that is not known, at `key` or at the name's own line."""
    for name in names:
        if name not in known:
            raise row.fault(DataNameError, key or name, "unknown", name=name, nearest=nearest(name, known))


def _number(row: Table, key: str, most: int) -> int:
    value = row.get(key, int)
    if not 0 <= value <= most:
        raise row.fault(DataValueError, key, "below", most=most + 1)
    return value
