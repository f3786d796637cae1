"""Who calls: a port, the providers whose tokens are taken, and the issuer of development, which is one of them."""

from __future__ import annotations

import json
import math
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from api.web.jwks import Keys, Source
from api.web.keys import ALGORITHM, key_at, key_of
from workflows.errors import LienthongError

ISSUER, AUDIENCE = "lienthong-dev", "lienthong"
KEPT = 10_000  # tokens that were read and found sound
LEEWAY_S = 60  # by which the clock of an issuer may be ahead of ours
LONGEST_S = 31 * 86_400  # no token holds longer: what is lost is found within a month
HEADER = {"alg", "typ", "kid", "x5t", "x5t#S256"}  # what a header may say; the last two tell of the key once more
KINDS = {"jwt", "at+jwt", "application/at+jwt"}  # RFC 7519, RFC 9068; a token for signing out is none
UNREADABLE = (JoseError, KeyError, ValueError, TypeError, RecursionError)  # what the library says of no token
ABSENT = object()


class CallerRole(StrEnum):
    """What a caller is to the service."""

    CITIZEN = "citizen"
    RECEIVER = "receiver"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    LEADER = "leader"
    AUDITOR = "auditor"
    INTEGRATOR = "integrator"
    AGENCY_SYSTEM = "agency_system"


@dataclass(frozen=True, slots=True)
class Identity:
    """A caller. `subject` names an account, never a person; `office` or `province` is where they work.

    `until_s` is when the token ends, in seconds of the epoch.
    """

    subject: str
    role: CallerRole
    office: str = ""
    province: str = ""
    until_s: float = math.inf


class TokenMissing(LienthongError):
    """The request has no bearer token."""

    code = "token_missing"


class TokenWrong(LienthongError):
    """The bearer token cannot be read, is not for us, or has expired."""

    code = "token_wrong"


class Identities(Protocol):
    """Tells who a bearer token belongs to."""

    async def who(self, token: str) -> Identity:
        """Raises TokenWrong, ProviderDown."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Somebody whose tokens are taken. `claims` are the ways to subject, role, office and province in what it claims;
    `roles` its names of ours, those that go before others first, or `everybody` the role of all who sign in there.

    Subjects are told apart by `prefix`, with which no other provider's begins: the same subject elsewhere is another.
    """

    name: str
    issuer: str
    audience: str
    algorithms: tuple[str, ...]
    keys: Keys
    claims: Mapping[str, tuple[str, ...]]
    roles: Mapping[str, CallerRole]
    everybody: CallerRole | None = None
    prefix: str = ""


class Trusted:
    """Reads the tokens of these providers, and no others."""

    def __init__(self, providers: Iterable[Provider]) -> None:
        self.providers = tuple(providers)
        self._by_issuer = {one.issuer: one for one in self.providers}
        self._known: OrderedDict[str, tuple[Identity, Keys, int]] = OrderedDict()

    async def who(self, token: str) -> Identity:
        """Raises TokenWrong, ProviderDown. Waits for nobody where the key of the token is known."""
        known, keys, version = self._known.get(token) or (None, None, 0)
        if known is None or keys is None or not keys.stand(version):
            known, keys, version = await self._read(token)
            self._known[token] = known, keys, version
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
        if known.until_s <= time.time():
            raise TokenWrong("expired")
        return known

    async def _read(self, token: str) -> tuple[Identity, Keys, int]:
        """Whose it is, and by which keys it was found sound."""
        try:
            sent = jws.extract_compact(token.encode())
            claims = json.loads(sent.payload or b"")
        except UNREADABLE:
            raise TokenWrong("unreadable") from None
        if not isinstance(claims, dict):
            raise TokenWrong("unreadable")
        if not isinstance(claims.get("iss"), str):
            raise TokenWrong("claim", claim="iss")
        provider = self._by_issuer.get(claims["iss"])
        if provider is None:
            raise TokenWrong("foreign")
        header = sent.headers()
        if not header.keys() <= HEADER or header.get("alg") not in provider.algorithms:
            raise TokenWrong("unreadable")  # with a condition that nobody here knows
        kid, kind = header.get("kid"), header.get("typ", "JWT")
        if not isinstance(kid, str | None) or not isinstance(kind, str) or kind.lower() not in KINDS:
            raise TokenWrong("unreadable")
        key = await provider.keys.of(kid)
        version = provider.keys.version
        try:
            is_signed = key is not None and jws.validate_compact(sent, key, algorithms=[header["alg"]])
        except UNREADABLE:
            is_signed = False
        if not is_signed:
            raise TokenWrong("unreadable")
        return sound(claims, provider, time.time()), provider.keys, version


class Development(Trusted):
    """Issues and reads tokens with a key of its own. For development and tests: it asks nobody who they are."""

    def __init__(self, key: OKPKey) -> None:
        self._key, self._kid = key, key.thumbprint()
        jwk_set = json.dumps({"keys": [{**key.as_dict(private=False), "kid": self._kid}]}).encode()

        async def read() -> bytes:
            return jwk_set

        keys = Keys("development", Source(read, math.inf, 0), (ALGORITHM,), math.inf)
        claims = {"subject": ("sub",), **{name: (name,) for name in ("role", "office", "province")}}
        roles = {one.value: one for one in CallerRole}
        super().__init__([Provider("development", ISSUER, AUDIENCE, (ALGORITHM,), keys, claims, roles)])

    @classmethod
    def at(cls, path: Path) -> Development:
        """The issuer whose key is in the file, which is made when there is none, for its owner's eyes only.

        Raises CannotWrite, and UsageWrong where the file holds something else.
        """
        return cls(key_at(path))

    @classmethod
    def of(cls, path: Path) -> Development:
        """The issuer whose key is in the file. Raises UsageWrong: there is none, or the file holds something else."""
        return cls(key_of(path))

    def token(self, identity: Identity, for_s: int = 12 * 3_600) -> str:
        now = int(time.time())
        told = {"sub": identity.subject, "role": identity.role.value}
        told |= {name: value for name in ("office", "province") if (value := getattr(identity, name))}
        claims = {"iss": ISSUER, "aud": AUDIENCE, "iat": now, "exp": now + for_s, **told}
        return jwt.encode({"alg": ALGORITHM, "kid": self._kid}, claims, self._key, algorithms=[ALGORITHM])


def sound(claims: Mapping[str, Any], provider: Provider, now: float) -> Identity:
    """Whose claims they are. Raises TokenWrong: each must be there, or may be left out, and be of its form."""
    told: dict[str, Any] = {}
    for name, (is_sound, must_be) in CLAIMS.items():
        way = provider.claims.get(name, () if name in OURS else (name,))
        value = _at(claims, way)
        if not (is_sound(value) if value is not ABSENT else not (must_be and way)):
            raise TokenWrong("claim", claim=".".join(way))
        if value is not ABSENT:
            told[name] = value
    if provider.audience not in _listed(told["aud"]):
        raise TokenWrong("foreign")
    if any(told.get(name, now) > now + LEEWAY_S for name in ("iat", "nbf")):
        raise TokenWrong("early")
    if told["exp"] > now + LONGEST_S:
        raise TokenWrong("claim", claim="exp")
    role, named = provider.everybody, _listed(told.get("role", ()))
    role = role or next((ours for name, ours in provider.roles.items() if name in named), None)
    if role is None:
        raise TokenWrong("role", claim=".".join(provider.claims["role"]))
    office, province = (told.get(name, "") for name in ("office", "province"))
    return Identity(provider.prefix + told["subject"], role, office, province, float(told["exp"]))


def _at(claims: Any, way: tuple[str, ...]) -> Any:
    """What stands there; ABSENT for nothing."""
    for name in way:
        if not isinstance(claims, dict) or name not in claims:
            return ABSENT
        claims = claims[name]
    return claims if way else ABSENT


def _listed(value: Any) -> Collection[str]:
    """One text is a list of one."""
    return (value,) if isinstance(value, str) else value


def _is_instant(value: object) -> bool:
    """Seconds since 1970: a number that is one, and that a date has."""
    return type(value) in (int, float) and 0 <= value < 2**40  # type: ignore[operator]


def _is_name(value: object) -> bool:
    """Of somebody: short, and nothing in it that is not seen."""
    return isinstance(value, str) and 0 < len(value) <= 128 and value.isprintable() and value == value.strip()


def _is_code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_]{1,64}", value) is not None


def _are_texts(value: object) -> bool:
    """A text or a list of some."""
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(one, str) for one in value))


# the form of each claim, and whether it must be there; ours stand where the provider says
OURS = ("subject", "role", "office", "province")
CLAIMS: Mapping[str, tuple[Callable[[object], bool], bool]] = {
    "aud": (_are_texts, True),
    "exp": (_is_instant, True),
    "iat": (_is_instant, False),
    "nbf": (_is_instant, False),
    "subject": (_is_name, True),
    "role": (_are_texts, True),
    "office": (_is_code, False),
    "province": (_is_code, False),
}
