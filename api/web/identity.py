"""Who calls: a port, and the issuer of development with keys of its own."""

from __future__ import annotations

import math
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from api.web.keys import ALGORITHM, key_at, key_of
from workflows.errors import LienthongError

ISSUER, AUDIENCE = "lienthong-dev", "lienthong"
KEPT = 10_000  # tokens that were read and found sound
LEEWAY_S = 60  # by which the clock of an issuer may be ahead of ours
LONGEST_S = 31 * 86_400  # no token holds longer: what is lost is found within a month


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
    """The bearer token cannot be read, is not ours, or has expired."""

    code = "token_wrong"


class Identities(Protocol):
    """Tells who a bearer token belongs to."""

    def who(self, token: str) -> Identity:
        """Raises TokenWrong."""


class Development:
    """Issues and reads tokens with a key of its own. For development and tests: it asks nobody who they are."""

    def __init__(self, key: OKPKey) -> None:
        self._key, self._kid = key, key.thumbprint()
        self._known: OrderedDict[str, Identity] = OrderedDict()

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

    def who(self, token: str) -> Identity:
        known = self._known.get(token)
        if known is None:
            known = self._read(token)
            self._known[token] = known
            if len(self._known) > KEPT:
                self._known.popitem(last=False)
        if known.until_s <= time.time():
            raise TokenWrong("expired")
        return known

    def _read(self, token: str) -> Identity:
        try:
            found = jwt.decode(token, self._key, algorithms=[ALGORITHM])
        except (JoseError, KeyError, ValueError, TypeError, RecursionError):
            raise TokenWrong("unreadable") from None
        for name, value in found.header.items():
            if value != {"alg": ALGORITHM, "typ": "JWT", "kid": self._kid}.get(name):
                raise TokenWrong("unreadable")  # of another key, or with a condition that nobody here knows
        return sound(found.claims, time.time())


def sound(claims: Mapping[str, Any], now: float) -> Identity:
    """Whose claims they are. Raises TokenWrong: each must be there, or may be left out, and be of its form."""
    for name, (is_sound, must_be) in CLAIMS.items():
        if not (is_sound(claims[name]) if name in claims else not must_be):
            raise TokenWrong("claim", claim=name)
    if claims["iss"] != ISSUER or claims["aud"] != AUDIENCE:
        raise TokenWrong("foreign")
    if any(claims.get(name, now) > now + LEEWAY_S for name in ("iat", "nbf")):
        raise TokenWrong("early")
    if claims["exp"] > now + LONGEST_S:
        raise TokenWrong("claim", claim="exp")
    office, province = (claims.get(name, "") for name in ("office", "province"))
    return Identity(claims["sub"], CallerRole(claims["role"]), office, province, float(claims["exp"]))


def _is_instant(value: object) -> bool:
    """Seconds since 1970: a number that is one, and that a date has."""
    return type(value) in (int, float) and 0 <= value < 2**40  # type: ignore[operator]


def _is_name(value: object) -> bool:
    """Of somebody: short, and nothing in it that is not seen."""
    return isinstance(value, str) and 0 < len(value) <= 128 and value.isprintable() and value == value.strip()


def _is_code(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[A-Za-z0-9_]{1,64}", value) is not None


def _is_text(value: object) -> bool:
    return isinstance(value, str)


# the form of each claim, and whether it must be there
CLAIMS: Mapping[str, tuple[Callable[[object], bool], bool]] = {
    "iss": (_is_text, True),
    "aud": (_is_text, True),
    "sub": (_is_name, True),
    "role": (lambda value: isinstance(value, str) and value in set(CallerRole), True),
    "exp": (_is_instant, True),
    "iat": (_is_instant, False),
    "nbf": (_is_instant, False),
    "office": (_is_code, False),
    "province": (_is_code, False),
}
