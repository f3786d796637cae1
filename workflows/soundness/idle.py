"""Faults of what is said in vain: nothing reads it where it stands, so whoever wrote it meant something else."""

from __future__ import annotations

from collections.abc import Iterator

from workflows.law.citation import Figure, Label
from workflows.law.facts import Compares, Exceeds, Fact, Told
from workflows.law.notation import Edition, Field, Input
from workflows.law.tree import walk
from workflows.soundness.fault import Code, Fault, fault

_WRITTEN = frozenset({Input.TEXT, Input.PHONE})


def find(edition: Edition) -> Iterator[Fault]:
    """What stands where nothing asks for it."""
    for path, thing in walk(edition.chain, edition):
        for name, why in _idle(thing):
            yield fault(Code.SAID_IN_VAIN, f"{path}.{name}", name=name, why=why)


def _idle(thing: object) -> Iterator[tuple[str, Label]]:
    """Names of fields of the thing that are filled in for nothing, and why."""
    match thing:
        case Field(input=kind):
            told = {
                "spellings": bool(thing.spellings) and kind is not Input.NAME,
                "identities": bool(thing.identities) and kind is not Input.IDENTITY,
                "options": bool(thing.options) and kind is not Input.OPTION,
                "other": thing.other is not None and kind is not Input.OPTION,
                "format": thing.format is not None and kind not in _WRITTEN,
            }
            why = Label(f"mục kiểu {kind} không đọc nó", f"a field of the kind {kind} does not read it")
            yield from ((name, why) for name, is_idle in told.items() if is_idle)
        case Fact(may_be_unknown=True) if thing.choices:
            yield "may_be_unknown", Label("chỉ là của câu hỏi có hay không", "it is of a yes or no alone")
        case Fact(derived=Compares() | Exceeds() | Told()):
            why = Label("điều không khai thì không có", "what is not declared is not so")
            yield from ((name, why) for name in ("ordinary", "may_be_unknown") if getattr(thing, name))
        case Figure(value=int(), is_unset=True):
            yield "is_unset", Label("con số đã có", "there is a figure")
