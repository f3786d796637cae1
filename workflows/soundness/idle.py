"""Faults of what is said in vain: nothing reads it where it stands, so whoever wrote it meant something else."""

from __future__ import annotations

from collections.abc import Iterator

from workflows.law.citation import Figure, Label
from workflows.law.facts import Band, Compares, Exceeds, Fact, Reaches, Told
from workflows.law.notation import Contradiction, Edition, Field, Input, Procedure
from workflows.law.tree import walk
from workflows.soundness.fault import Code, Fault, fault

_NO_PARTS = Label("ở đây không có phần sau", "there is no next part here")
_WRITTEN = frozenset({Input.TEXT, Input.PHONE})


def find(edition: Edition) -> Iterator[Fault]:
    """What stands where nothing asks for it."""
    declared = {field.code for field in edition.fields}
    for path, thing in walk(edition.chain, edition):
        for name, why in _idle(thing):
            yield fault(Code.SAID_IN_VAIN, f"{path}.{name}", name=name, why=why)
        if isinstance(thing, Contradiction) and thing.otherwise and declared.isdisjoint(thing.when.guard.fields):
            why = Label("không dữ kiện nào ở đây do gia đình khai", "no fact here is declared")
            yield fault(Code.SAID_IN_VAIN, f"{path}.otherwise", name="otherwise", why=why)


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
        case Figure(value=None, then=Figure()):
            yield "then", Label("phần trước chưa rõ bao lâu", "how long the part before is, is not known")
        case Band(bounds=bounds) if any(bound.then for bound, _ in bounds):
            yield "bounds", _NO_PARTS
        case Reaches(figure=Figure(then=Figure())):
            yield "figure", _NO_PARTS
        case Procedure(grounds=()) if any(one.is_elsewhere for one in thing.refusals):
            yield "refusals", Label("thủ tục này không có căn cứ hưởng", "the procedure has no grounds")
