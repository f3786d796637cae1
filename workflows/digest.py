"""The digest that freezes an edition once it is promulgated: SHA-256 over its whole tree, written one way only.

Beside it that of what deadlines are counted by, for a journal tells what it was made with.

`python -m workflows.digest` writes `editions.lock` anew.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from workflows.catalogue import known
from workflows.files.parameters import OF_EDITIONS, OF_NO_DEADLINE, Parameters
from workflows.law.citation import Unit
from workflows.law.notation import Edition

LOCK = Path(__file__).parent / "editions.lock"
REFRESH = "python -m workflows.digest"

Key = tuple[str, dt.date]


def written(value: object, known: dict[int, str]) -> str:
    """The value as JSON, the same for every Python and hash seed: sets and fields sorted, classes and enums by name.

    What stands at its default is left out, so that a new word of the notation changes no digest of old. `known` are
    texts of things by their identity: what stands in several places is written once.
    """
    kind: Any = type(value)
    if kind in _AS_IS:
        return _text(value)
    if (held := _held(kind)) is not None:
        told = known.get(id(value))
        if told is None:
            told = known[id(value)] = f'{{"":"{kind.__name__}"{"".join(_fields(value, held, known))}}}'
        return told
    if isinstance(value, Enum):
        return _text(f"{kind.__name__}.{value.name}")
    if isinstance(value, dt.date):
        return _text(value.isoformat())
    if isinstance(value, frozenset):
        return f'{{"":"set","of":[{",".join(sorted(written(item, known) for item in value))}]}}'
    if isinstance(value, tuple):
        return f"[{','.join(written(item, known) for item in value)}]"
    if isinstance(value, str | int):
        return _text(value)
    raise TypeError(f"{kind.__name__} has no place in an edition")


_AS_IS = frozenset({type(None), str, bool, int})


def _fields(value: object, held: _Held, known: dict[int, str]) -> Iterator[str]:
    for name, default, of in held:
        item = getattr(value, name)
        # 0 equals False, yet a fact's value False is not the number
        if type(item) is not of or item != default:
            yield f',"{name}":{written(item, known)}'


_Held = tuple[tuple[str, object, type | None], ...]


@cache
def _held(kind: Any) -> _Held | None:
    """The fields of a dataclass, by name, each with its default and the type of that, None: it has none; else None."""
    if not is_dataclass(kind):
        return None
    found = ((one.name, one.default, None if one.default is MISSING else type(one.default)) for one in fields(kind))
    return tuple(sorted(found, key=lambda one: one[0]))


def _text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(edition: Edition) -> str:
    """One text for one edition."""
    return written(edition, {})


@lru_cache(maxsize=64)  # made up editions come and go
def digest(edition: Edition) -> str:
    return _sha256(canonical(edition))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def counted_by(parameters: Parameters) -> str:
    """Of all that a deadline may come out by: days, office hours, cut-offs, open readings, limits of time by date."""
    rows, calendar = parameters.calendar.rows, parameters.calendar
    told = [
        [day.isoformat() for day in (calendar.first, calendar.last, *calendar.working)],
        [[str(at) for at in (one.from_on, one.opens, one.noon, one.afternoon, one.closes)] for one in rows.hours],
        [[str(one.from_on), str(one.at)] for one in rows.cut_offs],
        {name: switch.value for name, switch in parameters.switches.items() if name not in OF_EDITIONS},
        {
            name: [[str(row.from_on), row.value, row.unit.value] for row in named.rows]
            for name, named in parameters.figures.items()
            if named.unit is not Unit.DONG and name not in OF_NO_DEADLINE
        },
    ]
    return _sha256(_text(told))


def lock_text(editions: Iterable[Edition]) -> str:
    """The lock of these editions: one line each, chain, date in force and digest."""
    known: dict[int, str] = {}
    told = [(one, _sha256(written(one, known))) for one in editions]  # later ones share most with those before
    return "".join(f"{one.chain} {one.in_force_on} {found}\n" for one, found in told)


def read_lock(text: str) -> Mapping[Key, str]:
    """Chain and date -> digest. Raises ValueError for a line that is none."""
    locked: dict[Key, str] = {}
    for line in text.splitlines():
        chain, on, told = line.split()
        locked[chain, dt.date.fromisoformat(on)] = told
    return locked


def differences(editions: Iterable[Edition], locked: Mapping[Key, str]) -> tuple[str, ...]:
    """One sentence for each edition that is not as the lock has it; empty when all are."""
    now = {(one.chain, one.in_force_on): digest(one) for one in editions}
    said = []
    for (chain, on), told in sorted({**now, **locked}.items()):
        if (chain, on) not in locked:
            said.append(f"{chain} {on} is not locked yet: once it is promulgated, run `{REFRESH}`")
        elif (chain, on) not in now:
            said.append(f"{chain} {on} is locked and gone: a promulgated edition stays, cases live under it")
        elif now[chain, on] != told:
            said.append(
                f"{chain} {on} differs from what was promulgated: a change in the law is a new edition, in a folder of"
                f" its own; while it is not yet promulgated, run `{REFRESH}`"
            )
    return tuple(said)


def main() -> int:
    """Writes the lock, and says what it changed."""
    locked = read_lock(LOCK.read_text(encoding="utf-8")) if LOCK.exists() else {}
    for edition in known():
        if locked.get((edition.chain, edition.in_force_on)) != digest(edition):
            print(f"{edition.chain} {edition.in_force_on} {digest(edition)}")
    LOCK.write_text(lock_text(known()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
