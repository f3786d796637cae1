"""Reads limits.toml: how much of the service one client may take, and how long it may take over it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Any, TypeVar

from api.web.destinations import Allowed, DestinationWrong
from api.web.destinations import read as read_url
from workflows.errors import DataFileError, DataValueError
from workflows.files.datafile import Table, read

T = TypeVar("T")
FILE = "limits.toml"
PACKAGED = Path(__file__).with_name(FILE)
MOST = 10**9  # of any figure: a mistyped one is told, not kept


@dataclass(frozen=True, slots=True)
class Rate:
    """Requests: so many at once, then so many a second."""

    at_once: int
    a_second: int


@dataclass(frozen=True, slots=True)
class Bounds:
    """Figures by the names of their rows, whose reasons say what each is for."""

    connections: int
    connections_an_address: int
    head_bytes: int
    headers: int
    body_bytes: int
    head_s: int
    body_s: int
    idle_s: int
    reader_s: int
    linger_s: int
    free_bytes: int
    buckets: int
    streams_a_caller: int
    numbers_a_case: int
    webhooks_a_caller: int
    webhook_s: int
    webhook_bytes: int
    webhook_tries: int
    webhook_tries_each: int
    webhook_secret_s: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds, rates of a caller (`token`), of an address and where time is `simulated`, and the proxies believed.

    `retries` are the seconds after each try of a delivery that failed.
    """

    bounds: Bounds
    rates: Mapping[str, Rate]
    proxies: tuple[str, ...]
    retries: tuple[int, ...]
    destinations: Allowed


RATES = ("token", "address", "simulated")


def load(folder: Path | None = None) -> Limits:
    """The packaged limits, with the rows that the file of that name in `folder` changes. Raises a DataFileError."""
    packaged = _file(PACKAGED, "api/web/limits.toml")
    own = folder / FILE if folder else None
    told = (packaged, _file(own, str(own))) if own is not None and own.exists() else (packaged,)
    names = [each.name for each in fields(Bounds)]
    bounds = {name: _least_one(row, "most") for file in told for name, row in _rows(file, "bound", names, "most")}
    rates = {
        name: Rate(_least_one(row, "at_once"), _least_one(row, "a_second"))
        for file in told
        for name, row in _rows(file, "rate", RATES, "at_once", "a_second")
    }

    def last(key: str, of: Callable[[Table], T]) -> T:
        return next(of(file.table(key)) for file in reversed(told) if file.has(key))

    places = last("retries", _retries), last("destinations", _allowed)
    return Limits(Bounds(**bounds), rates, last("proxies", _proxies), *places)


def address_key(address: str) -> str:
    """By what an address is counted: one of IPv6 by its network of 64 bits, for a client has that many at will."""
    if ":" not in address:
        return address[:64]
    try:
        whole = ip_address(address.partition("%")[0])
    except ValueError:
        return address[:64]
    assert isinstance(whole, IPv6Address)
    return str(whole.ipv4_mapped or ip_network((int(whole) >> 64 << 64, 64)))


def _file(path: Path, name: str) -> Table:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataFileError("unreadable", file=name, line=1, system=error.strerror) from None
    file = read(name, raw)
    file.keys("bound", "rate", "proxies", "retries", "destinations")
    return file


def _rows(file: Table, kind: str, names: Any, *keys: str) -> list[tuple[str, Table]]:
    """The rows of a kind that the file has, each with its reason."""
    if not file.has(kind):
        return []
    table = file.table(kind)
    table.keys(*names)
    found = [(name, table.table(name)) for name in table.values]
    for _, row in found:
        row.keys(*keys, "reason")
        row.label("reason")
    return found


def _least_one(row: Table, key: str) -> int:
    value = row.get(key, int)
    if not 1 <= value <= MOST:
        raise row.fault(DataValueError, key, "range", least=1, most=MOST)
    return value


def _retries(row: Table) -> tuple[int, ...]:
    row.keys("after_s", "reason")
    row.label("reason")
    return _numbers(row, "after_s", MOST)


def _numbers(row: Table, key: str, most: int) -> tuple[int, ...]:
    """A list of whole numbers from 1 to `most`, one at least."""
    found = row.get(key, list)
    if not found or not all(type(one) is int and 1 <= one <= most for one in found):
        raise row.fault(DataValueError, key, "whole_numbers", most=most)
    return tuple(found)


def _allowed(row: Table) -> Allowed:
    row.keys("ports", "allowed")
    origins, networks = set[str](), list[IPv4Network | IPv6Network]()
    for value in row.get("allowed", list):
        try:
            place = str(value)
            if "://" in place:
                origins.add(read_url(place).origin)
            else:
                networks.append(ip_network(place))
        except (DestinationWrong, ValueError):
            raise row.fault(DataValueError, "allowed", "origin", value=value) from None
    return Allowed(_numbers(row, "ports", 65_535), frozenset(origins), tuple(networks))


def _proxies(row: Table) -> tuple[str, ...]:
    """Addresses and networks."""
    row.keys("addresses")
    found = row.get("addresses", list)
    for value in found:
        try:
            if type(value) is not str:
                raise ValueError
            ip_network(value)
        except ValueError:
            raise row.fault(DataValueError, "addresses", "address", value=value) from None
    return tuple(found)
