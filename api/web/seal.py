"""The seal of a database: checkpoints are signed with a key of its own, beside it."""

from __future__ import annotations

from pathlib import Path

from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from api.web.keys import ALGORITHM, beside, key_at, key_of
from engine.store.held import for_owner

_KIND = "seal"


class KeySeal:
    """Signs and checks with one key. A signature is a JWS of the text."""

    def __init__(self, key: OKPKey) -> None:
        self._key = key

    def sign(self, text: str) -> str:
        return jws.serialize_compact({"alg": ALGORITHM}, text, self._key, algorithms=[ALGORITHM])

    def has_signed(self, text: str, signature: str) -> bool:
        try:
            signed = jws.deserialize_compact(signature, self._key, algorithms=[ALGORITHM])
        except (JoseError, ValueError):
            return False
        return signed.payload == text.encode()


def seal_of(database: Path) -> KeySeal:
    """With the key beside the database, for its owner's eyes, which is made when there is none. Raises CannotWrite,
    UsageWrong, StoreError.
    """
    path = beside(database, _KIND)
    made = KeySeal(key_at(path))
    for_owner(path)
    return made


def seal_there(database: Path) -> KeySeal | None:
    """The same to look with; None where no key is there. Raises UsageWrong."""
    path = beside(database, _KIND)
    return KeySeal(key_of(path)) if path.exists() else None
