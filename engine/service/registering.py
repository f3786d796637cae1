"""What registering people changes: who is new, who is known otherwise, who has left, and what ends with that."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from engine.service.areas import Areas
from engine.store import people
from engine.store.database import Database
from engine.store.people import Account, Registered
from engine.store.projections import Write
from engine.store.tables import SubstitutionAnswer


@dataclass(frozen=True, slots=True)
class Registering:
    """What is to be known of somebody at a place from now on; not `is_active`: they are there no more."""

    told: Registered
    is_active: bool = True


@dataclass(frozen=True, slots=True)
class Change:
    """What comes of one registering: `before` None where they are new there, `after` None where they have left.

    `elsewhere` are their other offices, which end with their first call from here; `called_off` the substitutions that
    end with the change.
    """

    before: Account | None
    after: Registered | None
    elsewhere: tuple[str, ...]
    called_off: tuple[SubstitutionAnswer, ...]

    @property
    def of(self) -> Account | Registered:
        """Who, and where."""
        one = self.after or self.before
        assert one is not None
        return one

    @property
    def kind(self) -> str:
        return "new" if self.before is None else "ended" if self.after is None else "changed"


def planned(
    engine: Database, wanted: Collection[Registering], areas: Areas, subject: str | None = None
) -> list[Change | None]:
    """What each of them would change now; `subject` where all are of one, of whom alone the database is asked then."""
    known = people.registered(engine) if subject is None else people.accounts(engine, subject)
    return changes(wanted, known, people.not_called_off(engine, subject), areas)


def changes(
    wanted: Collection[Registering],
    known: Iterable[Account],
    substitutions: Iterable[SubstitutionAnswer],
    areas: Areas,
) -> list[Change | None]:
    """What each of them changes, in their order; None for nothing. They count all at once: whoever leaves one place and
    comes to another has moved, whichever is told first.

    `known` are the open accounts of all of them, `substitutions` those of theirs that nobody called off.
    """
    by_subject: dict[str, list[Account]] = defaultdict(list)
    for account in known:
        by_subject[account.subject].append(account)
    of_absent: dict[str, list[SubstitutionAnswer]] = defaultdict(list)
    of_substitute: dict[str, list[SubstitutionAnswer]] = defaultdict(list)
    for one in substitutions:
        of_absent[one.absent].append(one)
        of_substitute[one.substitute].append(one)
    found: list[Change | None] = [None] * len(wanted)
    for place, (told, is_active) in sorted(
        enumerate((one.told, one.is_active) for one in wanted), key=lambda one: not one[1][1]
    ):
        theirs = by_subject[told.subject]
        here = next((one for one in theirs if (one.office, one.province) == (told.office, told.province)), None)
        if registered_of(here) == (told if is_active else None):
            continue
        left = [one for one in theirs if one is not here]
        over: list[SubstitutionAnswer] = []
        if here is not None and (not is_active or here.role != told.role):
            over = [one for one in of_absent[told.subject] if one.office == told.office]
            over += without_role(of_substitute[told.subject], [here], left, areas)
        elsewhere = tuple(one.office or one.province for one in left) if is_active and here is None else ()
        found[place] = Change(here, told if is_active else None, elsewhere, tuple(over))
        new = Account(0, **told._asdict(), signed_in_at=None)
        by_subject[told.subject] = [*left, new] if is_active else left
    return found


def registered_of(account: Account | None) -> Registered | None:
    return Registered(*(getattr(account, name) for name in Registered._fields)) if account else None


def without_role(
    standing_in: Iterable[SubstitutionAnswer], ended: Collection[Account], left: Iterable[Account], areas: Areas
) -> list[SubstitutionAnswer]:
    """Of the substitutions in which somebody stands in, those beside whom they have none of the ended roles left."""
    if not ended:
        return []
    roles = {one.role for one in ended}
    near = frozenset[str]().union(*(areas.beside(one.office) for one in left if one.role in roles))
    return [one for one in standing_in if one.office not in near]


def writes(engine: Database, change: Change, by: str, now: dt.datetime) -> Iterator[Write]:
    """The rows of one change. Who goes on in the same role there has signed in already."""
    before, after = change.before, change.after
    if before is not None:
        yield from people.account_end_writes(engine, before.number, now)
    for one in change.called_off:
        yield from people.substitution_end_writes(engine, one.code, now)
    if after is not None:
        since = before.signed_in_at if before is not None and before.role == after.role else None
        yield from people.account_writes(engine, after, by, now, since)
