"""What changed from one edition to another: the rules that were added, removed, changed or put in another order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from workflows.law.citation import Clause, Label
from workflows.law.notation import BaselineForm, Desk, Edition, Fee, Group, Limit, Move, Need, Owed, Place, Procedure


class Kind(StrEnum):
    """What became of a rule."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    REORDERED = "reordered"


@dataclass(frozen=True, slots=True)
class Change:
    """`path` is that of `workflows.rules`, in the edition that has the rule; of reordered rules all stand as tuples."""

    kind: Kind
    path: str
    before: Any = None
    after: Any = None


def changes(before: Edition, after: Edition) -> tuple[Change, ...]:
    """Every change, in the order of the editions; two editions that differ in which they are alone have none."""
    which = {f"{after.chain}.{name}" for name in ("chain", "in_force_on", "separate_of")}
    return tuple(
        replace(change, path=before.chain + change.path.removeprefix(after.chain))
        if change.kind is Kind.REMOVED
        else change
        for change in _of_fields(after.chain, before, after)
        if change.path not in which
    )


def _of_fields(path: str, before: Any, after: Any) -> Iterator[Change]:
    for field in fields(after):
        yield from _between(f"{path}.{field.name}", getattr(before, field.name), getattr(after, field.name))


def _between(path: str, before: Any, after: Any) -> Iterator[Change]:
    if before == after:
        return
    if isinstance(before, tuple) and isinstance(after, tuple):
        yield from _of_items(path, before, after)
    elif isinstance(before, Procedure | Group) and isinstance(after, Procedure | Group):
        yield from _of_fields(path, before, after)
    elif before in (None, ""):
        yield Change(Kind.ADDED, path, after=after)
    elif after in (None, ""):
        yield Change(Kind.REMOVED, path, before)
    else:
        yield Change(Kind.CHANGED, path, before, after)


def _of_items(path: str, before: Sequence[Any], after: Sequence[Any]) -> Iterator[Change]:
    old, new = _named(before), _named(after)
    where = {name: f"{path}.{getattr(item, 'code', None) or n}" for n, (name, item) in enumerate(old.items())}
    where |= {name: f"{path}.{getattr(item, 'code', None) or n}" for n, (name, item) in enumerate(new.items())}
    for name, item in old.items():
        if name in new:
            yield from _between(where[name], item, new[name])
        else:
            yield Change(Kind.REMOVED, where[name], item)
    for name, item in new.items():
        if name not in old:
            yield Change(Kind.ADDED, where[name], after=item)
    kept = [name for name in new if name in old]
    if kept != [name for name in old if name in new]:
        yield Change(Kind.REORDERED, path, tuple(before), tuple(after))


def _named(items: Sequence[Any]) -> Mapping[object, Any]:
    """The items by what makes each the same rule in both editions; what several share is told apart by its turn."""
    n: Counter[object] = Counter()
    found: dict[object, Any] = {}
    for item in items:
        name = _name(item)
        n[name] += 1
        found[name, n[name]] = item
    return found


def _name(item: object) -> object:
    match item:
        case Move(verb=verb, source=source, role=role):
            return verb, source, role
        case Limit(when=when):
            return getattr(when, "guard", None)
        case Need(result=name) | Owed(fact=name) | Desk(agency=name) | Place(field=name) | Fee(amount=name):
            return name
        case BaselineForm(label=Label(vi=name)) | Label(vi=name) | Clause(text=name):
            return name, getattr(item, "place", "")
        case _:
            return getattr(item, "code", item)
