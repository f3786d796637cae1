"""Tuples of columns that compiled code is handed by reference.

The compiler would hand over each column by itself, as seven numbers: some five hundred for `Tables`, at each call of
each function that reads one of them. So a tuple is laid out in memory by whoever calls from Python, and its address is
handed on. Nobody puts another column into it meanwhile, so that what was read of it need not be read again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any, TypeVar

from llvmlite import ir
from numba.core import cgutils, types
from numba.core.datamodel.models import PrimitiveModel
from numba.core.typing.templates import AttributeTemplate
from numba.extending import NativeValue, infer_getattr, lower_getattr_generic, register_model, typeof_impl, unbox

T = TypeVar("T", bound=type[Any])
_WORD = 8  # bytes, room for each number or address
_ADDRESS = ir.IntType(8).as_pointer()
_DIGITS = 12  # of a digest that tells types apart


def by_reference(columns: T) -> T:
    """The same class of named tuples, which compiled code is handed by reference from now on."""
    typeof_impl.register(columns)(lambda it, context: _Reference(columns, [typeof_impl(one, context) for one in it]))
    return columns


class _Reference(types.Type):
    """`kinds` are the types of the columns. The name is short, for it is part of that of each function it is given."""

    def __init__(self, columns: Any, kinds: list[Any]) -> None:
        self.columns, self.kinds = columns, tuple(kinds)
        digest = hashlib.sha256(str(self.kinds).encode()).hexdigest()
        super().__init__(f"{columns.__name__}_{digest[:_DIGITS]}")

    @property
    def key(self) -> Any:
        return self.columns, self.kinds


@register_model(_Reference)
class _Address(PrimitiveModel):
    def __init__(self, manager: Any, kind: _Reference) -> None:
        super().__init__(manager, kind, _ADDRESS)


@infer_getattr
class _Columns(AttributeTemplate):
    key = _Reference

    def generic_resolve(self, kind: _Reference, name: str) -> Any:  # type: ignore[override]
        return kind.kinds[kind.columns._fields.index(name)]


@lower_getattr_generic(_Reference)
def _column(context: Any, builder: Any, kind: _Reference, address: Any, name: str) -> Any:
    """The column of that name, as it lies there."""
    place = kind.columns._fields.index(name)
    before = context.get_value_type(types.Tuple(kind.kinds[:place]))
    column = context.get_value_type(kind.kinds[place])
    value, never_changes = ir.Constant(column, ir.Undefined), builder.module.add_metadata([])
    for word, (part, path) in enumerate(_parts(column), sum(1 for _ in _parts(before))):
        read = builder.load(cgutils.pointer_add(builder, address, word * _WORD, part.as_pointer()))
        read.set_metadata("invariant.load", never_changes)
        value = builder.insert_value(value, read, path) if path else read
    return value


@unbox(_Reference)
def _laid_out(kind: _Reference, values: Any, wrapper: Any) -> Any:
    """Where the caller has put the columns, for as long as the call takes."""
    builder = wrapper.builder
    found = wrapper.unbox(types.BaseTuple.from_types(kind.kinds, kind.columns), values)
    parts = list(_parts(found.value.type))
    address = cgutils.alloca_once(builder, ir.ArrayType(ir.IntType(8 * _WORD), len(parts)))
    for word, (part, path) in enumerate(parts):
        place = cgutils.pointer_add(builder, address, word * _WORD, part.as_pointer())
        builder.store(builder.extract_value(found.value, path), place)
    return NativeValue(builder.bitcast(address, _ADDRESS), is_error=found.is_error, cleanup=found.cleanup)


def _parts(kind: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[Any, tuple[int, ...]]]:
    """Each number or address in a value of this type: its own type, and the path to it."""
    if not isinstance(kind, ir.Aggregate):
        yield kind, path
        return
    for n, one in enumerate(kind.elements):
        yield from _parts(one, (*path, n))
