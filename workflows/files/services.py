"""The essential online services and what is known of their lists, from services.toml, which a user may replace.

No list was read whole: what is not known has no row, and `EssentialServices.not_known` counts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from workflows import catalogue
from workflows.errors import DataDuplicateError, DataFileError, DataKeyError, DataValueError
from workflows.files.datafile import Table, read
from workflows.law.citation import Label, Status

FILE = "services.toml"
_CODE, _PORTAL_CODE = re.compile(r"[a-z][a-z0-9_]*"), re.compile(r"[0-9]\.[0-9]{6}")
_MOST = 1_000


@dataclass(frozen=True, slots=True)
class ServiceList:
    """One decision's list. `total` None, and then `status`: how many services it has is not known."""

    code: str
    label: Label
    total: int | None
    status: Status | None
    source: Label


@dataclass(frozen=True, slots=True)
class EssentialService:
    """A service that is on a list, as well known as `status` says.

    `lead` None, `portal_code` empty: not known. `chain` and `procedure` do it here; empty: none does, or no procedure
    alone.
    """

    code: str
    list: str
    label: Label
    lead: Label | None
    portal_code: str
    chain: str
    procedure: str
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class Unnamed:
    """So many services of a list that are known by their agency and not by name."""

    list: str
    n: int
    lead: Label
    status: Status
    source: Label


@dataclass(frozen=True, slots=True)
class EssentialServices:
    """All three kinds of rows, in the order of the file."""

    lists: tuple[ServiceList, ...]
    services: tuple[EssentialService, ...]
    unnamed: tuple[Unnamed, ...]

    def named(self, code: str) -> tuple[EssentialService, ...]:
        return tuple(one for one in self.services if one.list == code)

    def not_known(self, one: ServiceList) -> int | None:
        """How many services of the list have no row of any kind; None: not even how many there are is known."""
        return None if one.total is None else one.total - len(self.named(one.code)) - self.n_unnamed(one.code)

    def n_unnamed(self, code: str) -> int:
        return sum(row.n for row in self.unnamed if row.list == code)


def load(folder: Path | None = None) -> EssentialServices:
    """The packaged rows, or those of the user's file. Raises a DataFileError."""
    file = _read(folder)
    file.keys("list", "service", "unnamed")
    lists = file.tables("list")
    codes: list[str] = []
    for row in lists:
        codes.append(_own_code(row, codes))
    taken: list[str] = []
    services = []
    for row in file.tables("service"):
        services.append(_service(row, _own_code(row, taken), codes))
        taken.append(services[-1].code)
    unnamed = tuple(_unnamed(row, codes) for row in file.tables("unnamed"))
    found = EssentialServices(tuple(_list(row) for row in lists), tuple(services), unnamed)
    for row, one in zip(lists, found.lists, strict=True):
        left = found.not_known(one)
        if left is not None and left < 0:
            n = (one.total or 0) - left
            raise row.fault(DataValueError, "total", "fewer_than_rows", total=one.total, n=n)
    return found


def _read(folder: Path | None) -> Table:
    if folder is not None and not folder.is_dir():
        raise DataFileError("no_folder", file=str(folder), line=1)
    path = folder / FILE if folder is not None else None
    if path is None or not path.exists():
        return read(f"workflows/data/{FILE}", resources.files("workflows").joinpath("data", FILE).read_bytes())
    try:
        return read(str(path), path.read_bytes())
    except OSError as error:
        raise DataFileError("unreadable", file=str(path), line=1, system=error.strerror) from None


def _own_code(row: Table, taken: Iterable[str]) -> str:
    """A code of this file, once."""
    code = row.get("code", str)
    if _CODE.fullmatch(code) is None:
        raise row.fault(DataValueError, "code", "code", value=code)
    if code in taken:
        raise row.fault(DataDuplicateError, "code", "service", code=code)
    return code


def _list(row: Table) -> ServiceList:
    row.keys("code", "label", "total", "status", "source")
    total = _number(row, "total") if row.has("total") else None
    if total is None and row.has("status"):
        raise row.fault(DataKeyError, "status", "status_of_no_total")
    status = Status(row.choice("status", Status)) if total is not None else None
    return ServiceList(row.get("code", str), row.label("label"), total, status, row.label("source"))


def _service(row: Table, code: str, lists: Iterable[str]) -> EssentialService:
    row.keys("code", "list", "label", "lead", "portal_code", "chain", "procedure", "status", "source")
    chain = row.choice("chain", catalogue.chains()) if row.has("chain") else ""
    if row.has("procedure") and not chain:
        raise row.fault(DataKeyError, "procedure", "procedure_of_no_chain")
    portal_code = row.get("portal_code", str) if row.has("portal_code") else ""
    if portal_code and _PORTAL_CODE.fullmatch(portal_code) is None:
        raise row.fault(DataValueError, "portal_code", "portal_code", value=portal_code)
    return EssentialService(
        code,
        row.choice("list", lists),
        row.label("label"),
        row.label("lead") if row.has("lead") else None,
        portal_code,
        chain,
        row.choice("procedure", _procedures(chain)) if row.has("procedure") else "",
        Status(row.choice("status", Status)),
        row.label("source"),
    )


def _procedures(chain: str) -> tuple[str, ...]:
    """Those of any edition of the chain."""
    return tuple(dict.fromkeys(one.code for edition in catalogue.of_chain(chain) for one in edition.procedures))


def _unnamed(row: Table, lists: Iterable[str]) -> Unnamed:
    row.keys("list", "n", "lead", "status", "source")
    return Unnamed(
        row.choice("list", lists),
        _number(row, "n"),
        row.label("lead"),
        Status(row.choice("status", Status)),
        row.label("source"),
    )


def _number(row: Table, key: str) -> int:
    n = row.get(key, int)
    if not 1 <= n <= _MOST:
        raise row.fault(DataValueError, key, "range", least=1, most=_MOST)
    return n
