"""The keys of an identity provider: fetched in time, again for one that is new, never used past their stated age."""

from __future__ import annotations

import asyncio
import json
import math
import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

import structlog
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OKPKey, RSAKey, import_key
from joserfc.jws import JWSRegistry

from workflows.errors import LienthongError

Key = RSAKey | ECKey | OKPKey
# by which a stranger who has the public key cannot sign; EdDSA is what providers of before RFC 9864 call Ed25519
ALGORITHMS: Final = (
    *("RS256", "RS384", "RS512", "PS256", "PS384", "PS512"),
    *("ES256", "ES384", "ES512", "Ed25519", "EdDSA"),
)
LEAST_BITS: Final = 2048  # of an RSA key


class KeysAway(LienthongError):
    """The keys cannot be fetched now."""


class KeysWrong(LienthongError):
    """What was fetched is no set of keys by which tokens can be read."""


class ProviderDown(LienthongError):
    """Whose token it is cannot be told until the identity provider answers; `data["seconds"]`: when to come again."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where keys come from. `read` raises KeysAway, KeysWrong; it is called at the latest `anew_s` after it was, if
    somebody calls, and `pause_s` after it has ended at the earliest.
    """

    read: Callable[[], Awaitable[bytes]]
    anew_s: float
    pause_s: float


class Keys:
    """The keys of one provider. `version` changes with them; `hold_s` is how long they count without a fetch.

    Whoever comes with a key that is known waits for nobody; all others wait for one fetch together.
    """

    def __init__(
        self,
        provider: str,
        source: Source,
        algorithms: tuple[str, ...],
        hold_s: float,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.version = 0
        self.fault: KeysAway | KeysWrong | None = None  # of the last fetch
        self._provider, self._source, self._algorithms, self._hold_s = provider, source, algorithms, hold_s
        self._now = now
        self._raw, self._by_kid = b"", dict[str | None, Key]()
        self._came_at = self._rests_from = -math.inf  # when keys that came were asked for; when the last fetch ended
        self._n_begun = self._n_whole = 0
        self._task: asyncio.Task[None] | None = None

    def __len__(self) -> int:
        return len(self._by_kid)

    async def of(self, kid: str | None) -> Key | None:
        """The key of that id, the only one where a token names none; None: there is no such key. Raises ProviderDown.

        A key that is not known may have come since the last fetch began: only one that begins now can tell.
        """
        self._renew()
        n_begun = self._n_begun
        while self._n_whole <= n_begun and self._lack(kid) and not (self.fault and self._rest_s > 0):
            await asyncio.wait({self._fetching()})  # which goes on for the others if this caller goes away
        if self._are_stale or (self.fault and self._lack(kid)):
            raise ProviderDown(seconds=max(1, math.ceil(self._rest_s)))
        only = next(iter(self._by_kid.values())) if len(self._by_kid) == 1 else None
        return self._by_kid.get(kid, only if kid is None else None)

    async def begin(self) -> None:
        """Fetches them; what came of it stands in `fault`."""
        await asyncio.wait({self._fetching()})

    def stand(self, version: int) -> bool:
        """Whether what was read by keys of that version still counts."""
        self._renew()
        return version == self.version and not self._are_stale

    @property
    def _are_stale(self) -> bool:
        return self.version == 0 or self._now() - self._came_at > self._hold_s

    @property
    def _rest_s(self) -> float:
        """How long until the provider may be asked again."""
        return self._rests_from + self._source.pause_s - self._now()

    def _lack(self, kid: str | None) -> bool:
        return self._are_stale or (kid is not None and kid not in self._by_kid)

    def _renew(self) -> None:
        """In time, while nobody needs to wait for it."""
        if self._now() - self._came_at > self._source.anew_s and self._rest_s <= 0:
            self._fetching()

    def _fetching(self) -> asyncio.Task[None]:
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._fetch())
        return self._task

    async def _fetch(self) -> None:
        if self._rest_s > 0:
            await asyncio.sleep(self._rest_s)
        self._n_begun, begun_at, before = self._n_begun + 1, self._now(), self.fault
        try:
            raw = await self._source.read()
            if raw != self._raw:
                self._by_kid, self._raw = keys_of(raw, self._algorithms), raw
                self.version += 1
            self._came_at, self.fault = begun_at, None
        except (KeysAway, KeysWrong) as error:
            self.fault = error
        finally:
            self._n_whole, self._rests_from = self._n_begun, self._now()
        self._tell(before)

    def _tell(self, before: LienthongError | None) -> None:
        """What whoever runs the service must know, once. Where nonsense comes first, the start is refused with it."""
        if self._n_begun == 1 and isinstance(self.fault, KeysWrong):
            return
        log = structlog.get_logger("lienthong")
        if self.fault is not None and (before is None or before.says != self.fault.says):
            log.error("provider_down", provider=self._provider, code=self.fault.code, says=self.fault.say("en"))
        elif self.fault is None and before is not None:
            log.info("provider_up", provider=self._provider, keys=len(self))


def keys_of(raw: bytes, algorithms: tuple[str, ...]) -> dict[str | None, Key]:
    """The keys of a JWK Set (RFC 7517) that these algorithms verify with, by id; others in it are passed over, as it
    asks. Raises KeysWrong.
    """
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError):
        raise KeysWrong("no_json") from None
    rows = told.get("keys") if isinstance(told, dict) else None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise KeysWrong("no_set")
    if any("d" in row for row in rows):
        raise KeysWrong("private")
    found: dict[str | None, Key] = {}
    for row in rows:
        if (key := _key(row, algorithms)) is None:
            continue
        if key.kid in found:
            raise KeysWrong("twice", kid=key.kid or "")
        found[key.kid] = key
    if not found:
        raise KeysWrong("none_suits", algorithms=algorithms)
    return found


def _key(row: Mapping[str, object], algorithms: tuple[str, ...]) -> Key | None:
    """None for one by which nothing that is trusted is signed."""
    if row.get("kty") not in ("RSA", "EC", "OKP"):
        return None
    try:
        key = import_key(dict(row))  # type: ignore[arg-type]  # it is what is found out here
        is_weak = isinstance(key, RSAKey) and key.raw_value.key_size < LEAST_BITS
        suits = [name for name in algorithms if _verifies(name, key)]
    except (JoseError, KeyError, ValueError, TypeError):
        return None
    return key if suits and not is_weak else None  # type: ignore[return-value]  # no symmetric one by its kind


def _verifies(algorithm: str, key: object) -> bool:
    try:
        JWSRegistry.algorithms[algorithm].check_key(key)
    except JoseError:
        return False
    return True
