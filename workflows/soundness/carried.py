"""Faults of what results carry: each has a shape, a scope beside it, and signs that follow from declared fields."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workflows.errors import nearest
from workflows.law.citation import Label
from workflows.law.notation import OFFICE, Carried, Edition, Input
from workflows.soundness.fault import Code, Fault, fault, named, numbered, procedures

_TELLING = frozenset({Input.TEXT, Input.NAME, Input.OPTION, Input.PERSONAL_ID, Input.IDENTITY, Input.DATE})


def find(edition: Edition) -> Iterator[Fault]:
    shapes = {shape.code: shape for shape in edition.carried}
    for path, procedure in procedures(edition):
        for at, result in numbered(f"{path}.results", procedure.results):
            for name in result.carries:
                if name not in shapes:
                    yield _unknown(at, name, shapes)
                    continue
                beside = {*result.carries, OFFICE} - {name}
                for part in shapes[name].unique or ():
                    if part in shapes and part not in beside:
                        yield fault(Code.SCOPE_WRONG, at, name=name, part=part)
    for path, shape in numbered(f"{edition.chain}.carried", edition.carried):
        for name in shape.unique or ():
            if name not in shapes and name != OFFICE:
                yield _unknown(path, name, (*shapes, OFFICE))
        if shape.choices and shape.pattern != "|".join(one.vi for one in shape.choices):
            values = [one.vi for one in shape.choices]
            yield fault(Code.PATTERN_WRONG, path, "choices_unfit", name=named(shape), values=values)
        yield from _signs(path, shape, {field.code: field.input for field in edition.fields})


def _signs(path: str, shape: Carried, fields: dict[str, Input]) -> Iterator[Fault]:
    for at, sign in numbered(f"{path}.signs", shape.signs):
        name, most = sign.told.field, len(shape.example)
        if name not in fields:
            what = Label("mục khai", "field")
            yield fault(Code.FIELD_UNKNOWN, at, "unknown", what=what, name=name, nearest=nearest(name, fields) or "-")
        elif fields[name] not in _TELLING:
            yield fault(Code.INPUT_WRONG, at, name=name, input=fields[name], inputs=sorted(_TELLING))
        if not 1 <= sign.place <= most:
            yield fault(Code.EXAMPLE_WRONG, at, "example_short", place=sign.place, example=shape.example)


def _unknown(path: str, name: str, known: Iterable[str]) -> Fault:
    what = Label("dữ liệu của kết quả", "carried value")
    return fault(Code.CARRIED_UNKNOWN, path, "unknown", what=what, name=name, nearest=nearest(name, known) or "-")
