"""Key files: an Ed25519 key each, for its owner's eyes only."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Final

from joserfc.errors import JoseError
from joserfc.jwk import OKPKey

from api.words.errors import CannotWrite, UsageWrong

ALGORITHM: Final = "Ed25519"


def key_at(path: Path) -> OKPKey:
    """The key in the file, which is made when there is none. Raises CannotWrite, and UsageWrong where the file holds
    something else.
    """
    if not path.exists():
        made = OKPKey.generate_key(ALGORITHM)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except OSError as error:
            raise CannotWrite("file", path=path, system=error.strerror) from None
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(made.as_dict(private=True), file)
    return key_of(path)


def key_of(path: Path) -> OKPKey:
    """The key in the file. Raises UsageWrong: there is none, or the file holds something else."""
    if not path.exists():
        raise UsageWrong("no_keys", path=path)
    try:
        key = OKPKey.import_key(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, JoseError, KeyError, ValueError, TypeError):
        key = None
    if key is None or not key.is_private or key.curve_name != ALGORITHM:
        raise UsageWrong("no_key_file", path=path)
    return key


def beside(database: Path, kind: str) -> Path:
    """Where a database has its key of that kind. No two databases side by side have one: what looks like an ending may
    be all in which they differ.
    """
    return database.parent / f"{database.name.removesuffix('.sqlite')}.{kind}.json"
