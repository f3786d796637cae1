"""Reads the TOML of `--identity`: whose tokens are taken, where their keys are, and what their claims mean here."""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import Awaitable, Callable
from ipaddress import ip_address
from pathlib import Path

import httpx

from api.web.identity import OURS, CallerRole, Provider, Trusted
from api.web.jwks import ALGORITHMS, Keys, KeysAway, KeysWrong, Source
from workflows.errors import DataFileError, DataKeyError, DataValueError
from workflows.files.datafile import Table, read

ANEW_S = 300  # keys are fetched anew after so long, half their age at most: one that was taken back is soon known
PAUSE_S = 2  # between two fetches, whatever strangers send
FETCH_S = 3  # whoever is slower is down
FILE_S = 1  # a file is looked at after so long
MOST_BYTES = 262_144  # a set of keys has a few KB
LEAST_HOLD_S, MOST_HOLD_S = 60, 7 * 86_400
NEEDED = ("issuer", "audience", "jwks", "algorithms", "keys_hold_s", "prefix", "claims")
# what is to be written where a key is missing
EXAMPLES = {
    "issuer": 'issuer = "https://id.example/realms/civil"',
    "audience": 'audience = "lienthong"',
    "jwks": 'jwks = "https://id.example/realms/civil/protocol/openid-connect/certs"',
    "algorithms": 'algorithms = ["RS256"]',
    "keys_hold_s": "keys_hold_s = 3600",
    "prefix": 'prefix = "staff."',
    "claims": 'claims = { subject = "sub", role = "realm_access.roles", office = "office", province = "province" }',
    "subject": 'subject = "sub"',
    "role": 'role = "realm_access.roles"',
    "roles": 'roles = { clerk = "officer" } | everybody = "citizen"',
}
_CODE = re.compile(r"[a-z][a-z0-9_]*")
_PREFIX = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,31}")  # what the subject of an account may begin with


def load(path: Path, now: Callable[[], float] = time.monotonic) -> Trusted:
    """The providers of the file, with their keys, but of those that do not answer now. Raises a DataFileError.

    `now` tells how old keys are, in seconds.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataFileError("unreadable", file=str(path), line=1, system=error.strerror) from None
    file = read(str(path), raw)
    file.keys("provider")
    table = file.table("provider")
    rows = [table.table(name) for name in table.values]
    if not rows:
        raise file.fault(DataKeyError, "", "no_provider")
    providers = [_provider(name, row, path.parent, now) for name, row in zip(table.values, rows, strict=True)]
    _told_apart(providers, rows)
    asyncio.run(_first(providers, rows))
    return Trusted(providers)


async def _first(providers: list[Provider], rows: list[Table]) -> None:
    """Fetches all keys at once. One that cannot be had now is had later; nonsense is refused."""
    await asyncio.gather(*(one.keys.begin() for one in providers))
    for provider, row in zip(providers, rows, strict=True):
        if isinstance(provider.keys.fault, KeysWrong):
            raise row.fault(DataValueError, "jwks", "keys", says=provider.keys.fault.says)


def _provider(name: str, row: Table, folder: Path, now: Callable[[], float]) -> Provider:
    if not _CODE.fullmatch(name):
        raise row.fault(DataValueError, "", "code", key="provider", value=name)
    row.keys(*NEEDED, "roles", "everybody")
    _there(row, *NEEDED)
    issuer, audience, algorithms = _name(row, "issuer"), _name(row, "audience"), _algorithms(row)
    hold_s = row.get("keys_hold_s", int)
    if not LEAST_HOLD_S <= hold_s <= MOST_HOLD_S:
        raise row.fault(DataValueError, "keys_hold_s", "range", least=LEAST_HOLD_S, most=MOST_HOLD_S)
    keys = Keys(name, _source(row, folder, hold_s), algorithms, hold_s, now)
    prefix = row.get("prefix", str)
    if not _PREFIX.fullmatch(prefix):
        raise row.fault(DataValueError, "prefix", "prefix", value=prefix)
    claims, roles, everybody = _meant(row)
    return Provider(name, issuer, audience, algorithms, keys, claims, roles, everybody, prefix)


def _meant(row: Table) -> tuple[dict[str, tuple[str, ...]], dict[str, CallerRole], CallerRole | None]:
    """Where claims stand, and what roles mean: by their names, or one for everybody."""
    claims = row.table("claims")
    claims.keys(*OURS)
    everybody = CallerRole(row.choice("everybody", CallerRole)) if row.has("everybody") else None
    wanted = [name for name in OURS if claims.has(name) or name == "subject" or (name == "role" and not everybody)]
    _there(claims, *wanted)
    ways = {name: _way(claims, name) for name in wanted}
    if everybody is not None:
        if row.has("roles") or "role" in ways:
            raise row.fault(DataKeyError, "everybody", "one_of_two", one="everybody", other="roles, claims.role")
        return ways, {}, everybody
    _there(row, "roles")
    table = row.table("roles")
    if not table.values:
        raise row.fault(DataKeyError, "roles", "no_roles", header=table.header)
    return ways, {name: CallerRole(table.choice(name, CallerRole)) for name in table.values}, None


def _there(row: Table, *keys: str) -> None:
    for key in keys:
        if not row.has(key):
            raise row.fault(DataKeyError, "", "missing", key=key, example=EXAMPLES[key])


def _way(claims: Table, key: str) -> tuple[str, ...]:
    """`a.b` is b in a; names that have dots themselves stand in a list."""
    value = claims.values[key]
    way = tuple(value.split(".")) if isinstance(value, str) else value
    if not isinstance(way, list | tuple) or not way or not all(isinstance(one, str) and one for one in way):
        raise claims.fault(DataValueError, key, "way")
    return tuple(way)


def _name(row: Table, key: str) -> str:
    value = row.get(key, str)
    if not value or not value.isprintable() or " " in value:
        raise row.fault(DataValueError, key, "no_blanks", value=value)
    return value


def _algorithms(row: Table) -> tuple[str, ...]:
    found = row.get("algorithms", list)
    if not found or not all(one in ALGORITHMS for one in found):
        raise row.fault(DataValueError, "algorithms", "algorithms", known=ALGORITHMS)
    return tuple(found)


def _told_apart(providers: list[Provider], rows: list[Table]) -> None:
    """No issuer twice, and no prefix with which another one begins: no two providers make the same subject."""
    for n, (one, row) in enumerate(zip(providers, rows, strict=True)):
        others = providers[:n] + providers[n + 1 :]
        if any(other.issuer == one.issuer for other in providers[:n]):
            raise row.fault(DataValueError, "issuer", "issuer_twice", value=one.issuer)
        begun = [other.name for other in others if one.prefix.startswith(other.prefix)]
        if begun:
            raise row.fault(DataValueError, "prefix", "prefix_begun", value=one.prefix, others=begun)


# Where keys come from


def _source(row: Table, folder: Path, hold_s: int) -> Source:
    """An address, or the path of a file, from the folder of the TOML."""
    named = _name(row, "jwks") if "://" in row.get("jwks", str) else row.get("jwks", str)
    if "://" not in named:
        return Source(_from_file(folder / named), FILE_S, 0)
    try:
        url = httpx.URL(named)
        is_sound = bool(url.host) and not url.userinfo and not url.fragment
    except (httpx.InvalidURL, ValueError):
        is_sound = False
    if not is_sound or not (url.scheme == "https" or (url.scheme == "http" and _is_here(url.host))):
        raise row.fault(DataValueError, "jwks", "jwks", value=named)
    return Source(_from_address(url), min(hold_s / 2, ANEW_S), PAUSE_S)


def _is_here(host: str) -> bool:
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def _from_file(path: Path) -> Callable[[], Awaitable[bytes]]:
    async def found() -> bytes:
        try:
            with path.open("rb") as file:
                raw = file.read(MOST_BYTES + 1)
        except (OSError, ValueError) as error:
            raise KeysWrong("no_file", path=path, reason=getattr(error, "strerror", None) or str(error)) from None
        return _within(raw)

    return found


def _from_address(url: httpx.URL) -> Callable[[], Awaitable[bytes]]:
    """Asks that host and no other: no redirect is followed, no proxy of the environment used. The authorities trusted
    are those of this machine.
    """
    trusted = ssl.create_default_context()
    headers = {"Accept": "application/jwk-set+json, application/json", "Accept-Encoding": "identity"}

    async def found() -> bytes:
        raw = b""
        try:
            async with (
                asyncio.timeout(FETCH_S),  # of the whole: a provider may send a byte a second
                httpx.AsyncClient(verify=trusted, trust_env=False, follow_redirects=False, timeout=FETCH_S) as client,
                client.stream("GET", url, headers=headers) as answer,
            ):
                if answer.status_code == 429 or answer.status_code >= 500:
                    raise KeysAway("status", status=answer.status_code)
                if answer.status_code != 200:
                    raise KeysWrong("status", status=answer.status_code)
                async for chunk in answer.aiter_raw():  # as it came: what was packed might unpack without end
                    raw = _within(raw + chunk)
        except (httpx.HTTPError, OSError) as error:  # OSError: time is over, too
            raise KeysAway("no_answer", reason=str(error) or type(error).__name__) from None
        return raw

    return found


def _within(raw: bytes) -> bytes:
    if len(raw) > MOST_BYTES:
        raise KeysWrong("too_long", most=MOST_BYTES)
    return raw
