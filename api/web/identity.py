"""Who calls: a port, and the issuer of development with keys of its own."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from api.web.keys import ALGORITHM, key_at, key_of
from workflows.errors import LienthongError

ISSUER, AUDIENCE = "lienthong-dev", "lienthong"
KEPT = 10_000  # tokens that were read and found sound


class CallerRole(StrEnum):
    """What a caller is to the service."""

    CITIZEN = "citizen"
    RECEIVER = "receiver"
    OFFICER = "officer"
    SUPERVISOR = "supervisor"
    LEADER = "leader"
    AUDITOR = "auditor"
    INTEGRATOR = "integrator"


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
        self._key = key
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
        return jwt.encode({"alg": ALGORITHM}, claims, self._key, algorithms=[ALGORITHM])

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
            claims = jwt.decode(token, self._key, algorithms=[ALGORITHM]).claims
            if claims["iss"] != ISSUER or claims["aud"] != AUDIENCE:
                raise TokenWrong("foreign")
            places = (str(claims.get("office", "")), str(claims.get("province", "")))
            return Identity(str(claims["sub"]), CallerRole(claims["role"]), *places, until_s=float(claims["exp"]))
        except (JoseError, KeyError, ValueError, TypeError):
            raise TokenWrong("unreadable") from None
