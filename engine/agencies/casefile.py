"""A case file: one family's case as a person writes it in TOML, read whole. docs/cases.md says how to write one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from engine.agencies.expectation import Expectation, expectation
from engine.agencies.script import Act, Answer, Outage, acts, answers, instant, known_texts, outages, texts
from engine.core.declaration import DeclarationRefused, Form
from engine.core.events import nothing
from workflows import catalogue
from workflows.errors import (
    ChainUnknown,
    DataEncodingError,
    DataFileError,
    DataValueError,
    EditionUnknown,
    nearest,
)
from workflows.files import offices as office_files
from workflows.files.datafile import Table
from workflows.files.datafile import read as read_toml
from workflows.files.offices import Offices
from workflows.law.citation import Label
from workflows.law.facts import Value
from workflows.law.guards import Condition
from workflows.law.notation import Choice, Edition
from workflows.time.calendar import civil_date

_KEYS = (
    "title", "story", "chain", "submitted_at", "edition", "chosen", "papers", "ordinary", "declaration",
    "script", "citizen", "outage", "linked", "expect",
)  # fmt: skip


class CaseDeclarationWrong(DataFileError):
    """The declaration of a case file is refused whole, as `data["refused"]`; the line is that of the first fault."""

    code = "case_declaration"


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What happened to a family, as far as it departs from the ordinary. `code` is the file's name without its ending.

    `edition_on` None: the edition in force on the day of submission. `linked` are codes of cases told beside this one
    (a twin, a case that is corrected). `expects` None: nothing is checked. `refused` is why the declaration is sent
    back, as the file expects it to be: such a case cannot be played.
    """

    path: str
    code: str
    title: str
    story: str
    chain: str
    edition_on: dt.date | None
    submitted_at: dt.datetime
    chosen: frozenset[str]
    papers: tuple[str, ...] = ()
    declaration: Mapping[str, object] = field(default_factory=nothing)
    script: tuple[Act, ...] = ()
    citizens: tuple[Answer, ...] = ()
    outages: tuple[Outage, ...] = ()
    linked: tuple[str, ...] = ()
    expects: Expectation | None = None
    refused: DeclarationRefused | None = None

    def edition(self) -> Edition:
        """The edition that the case is under. Raises ChainUnknown, EditionUnknown."""
        return catalogue.in_force(self.chain, self.edition_on or civil_date(self.submitted_at))


@cache
def _packaged() -> Offices:
    return office_files.load()


def read(
    path: Path, offices: Offices | None = None, law_day: Callable[[dt.datetime], dt.date] = civil_date
) -> CaseFile:
    """The case file at `path`, its declaration checked against the communes of `offices` (None: the packaged ones).

    `law_day` is the day whose edition a case has that is submitted at an instant.

    Raises a DataFileError with file, line and what would be right; CaseDeclarationWrong for a declaration that is
    refused though the file does not expect it.
    """
    raw = _bytes(path)
    file = read_toml(str(path), raw)
    file.keys(*_KEYS)
    submitted_at = instant(file, "submitted_at")
    edition_on = file.get("edition", dt.date) if file.has("edition") else None
    edition = _edition(file, edition_on or law_day(submitted_at), "edition" if edition_on else "submitted_at")
    if law_day(submitted_at) != civil_date(submitted_at):
        edition_on = edition.in_force_on
    choice = _choice(file, edition)
    declared, form = file.table("declaration"), Form(edition)
    made = edition.made_by(choice.code)
    is_ordinary = file.has("ordinary") and file.get("ordinary", bool)
    declaration = form.ordinary_case(declared.values, made, _holds) if is_ordinary else dict(declared.values)
    expects = expectation(file, tuple(procedure.code for procedure in edition.procedures))
    refused = _refused(form, declaration, submitted_at, offices or _packaged(), made)
    if refused is not None and not (expects and expects.refused):
        raise _wrong(declared, form, refused)
    papers = {paper.code for procedure in edition.procedures for paper in procedure.papers}
    chosen = choice.procedures
    return CaseFile(
        path=str(path),
        code=path.stem,
        title=_words(file, "title"),
        story=_words(file, "story"),
        chain=edition.chain,
        edition_on=edition_on,
        submitted_at=submitted_at,
        chosen=chosen,
        papers=known_texts(file, "papers", papers, Label("giấy tờ", "paper")),
        declaration=MappingProxyType(declaration),
        script=acts(file, edition, chosen),
        citizens=answers(file, edition, chosen, submitted_at),
        outages=outages(file, edition),
        linked=_linked(file, path),
        expects=expects,
        refused=refused,
    )


def read_all(folder: Path, offices: Offices | None = None) -> tuple[CaseFile, ...]:
    """Every case file of a folder, by name. Raises a DataFileError for the first that is wrong."""
    return tuple(read(path, offices) for path in sorted(folder.glob("*.toml")))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DataEncodingError("unreadable", file=str(path), line=1, system=error.strerror) from None


def _words(file: Table, key: str) -> str:
    """One paragraph, however it is broken into lines."""
    return " ".join(file.get(key, str).split())


def _edition(file: Table, on: dt.date, key: str) -> Edition:
    chain = file.get("chain", str)
    try:
        return catalogue.in_force(chain, on)
    except (ChainUnknown, EditionUnknown) as error:
        at = "chain" if isinstance(error, ChainUnknown) else key
        raise file.fault(DataValueError, at, "no_edition", refusal=error) from None


def _choice(file: Table, edition: Edition) -> Choice:
    """What the family chose: the code of a choice, or the list of its procedures."""
    written = file.values.get("chosen")
    by_code = {choice.code: choice for choice in edition.choices}
    if isinstance(written, str):
        return by_code[file.choice("chosen", by_code)]
    codes = {procedure.code for procedure in edition.procedures}
    chosen = frozenset(known_texts(file, "chosen", codes, Label("thủ tục", "stage")))
    for choice in edition.choices:
        if choice.procedures == chosen:
            return choice
    choices = tuple(f"{choice.code} ({', '.join(sorted(choice.procedures))})" for choice in edition.choices)
    raise file.fault(DataValueError, "chosen", "not_together", choices=choices)


def _refused(
    form: Form, declaration: Mapping[str, object], at: dt.datetime, offices: Offices, made: Mapping[str, Value]
) -> DeclarationRefused | None:
    try:
        form.read(declaration, at, offices, _holds, made=made)
    except DeclarationRefused as refused:
        return refused
    return None


def _wrong(declared: Table, form: Form, refused: DeclarationRefused) -> CaseDeclarationWrong:
    first = refused.faults[0].field
    line = declared.line_of(first) if first in declared.values else declared.line
    is_unanswered = any(fault.code == "missing" and fault.field in form.facts for fault in refused.faults)
    return CaseDeclarationWrong(
        "unanswered" if is_unanswered else "wrong", file=declared.file, line=line, refused=refused
    )


def _holds(condition: Condition, facts: Mapping[str, Value]) -> bool:
    return bool(condition.guard.holds(facts))


def _linked(file: Table, path: Path) -> tuple[str, ...]:
    """Codes of the case files beside this one that it is told with."""
    codes, beside = texts(file, "linked"), {other.stem for other in path.parent.glob("*.toml")} - {path.stem}
    for code in codes:
        if code not in beside:
            raise file.fault(DataValueError, "linked", "not_beside", case=code, nearest=nearest(code, beside))
    return codes
