"""Slips of the pen: values of another type than the notation says, such as a lone item where a tuple is wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from workflows.law.citation import Figure
from workflows.law.guards import AllOf, AnyOf
from workflows.law.notation import Edition
from workflows.soundness.fault import Code, Fault, fault

# True is an int and an instant a date to Python, to the law they are not
_EXACT = (int, dt.date)


def find(edition: Edition) -> Iterator[Fault]:
    """Everything in the edition that is not what its place declares."""
    yield from _of(str(edition.chain), edition, Edition)


def _of(path: str, value: object, wanted: Any) -> Iterator[Fault]:
    inner = _fitting(value, wanted)
    if inner is None:
        yield _told(path, value, wanted)
    elif isinstance(value, tuple | frozenset):
        args = get_args(inner)
        for number, item in enumerate(value):
            at = f"{path}.{getattr(item, 'code', None) or number}"
            yield from _of(at, item, args[0] if len(args) == 1 or args[1] is ... else args[number])
    elif is_dataclass(value) and not isinstance(value, type):
        for name, hint in _hints(type(value)).items():
            yield from _of(f"{path}.{name}", getattr(value, name), hint)
        if isinstance(value, AllOf | AnyOf) and not value.guards:
            yield fault(Code.TYPE_WRONG, f"{path}.guards", "guards_none")


def _fitting(value: object, wanted: Any) -> Any:
    """The one of the wanted types that the value itself has, whatever is in it; None: it has none of them."""
    origin, args = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return next((one for one in args if _fitting(value, one) is not None), None)
    if origin is Literal:
        return wanted if value in args else None
    if origin is tuple and args[-1] is not ...:
        return wanted if isinstance(value, tuple) and len(value) == len(args) else None
    is_such = type(value) is wanted if wanted in _EXACT else isinstance(value, origin or wanted)
    return wanted if is_such else None


def _told(path: str, value: object, wanted: Any) -> Fault:
    if type(value) is int and Figure in (wanted, *get_args(wanted)):
        return fault(Code.NUMBER_BARE, path)
    shown = repr(value)[:60] if isinstance(value, str | int | float | None) else type(value).__name__
    of = [one for one in (wanted, *get_args(wanted)) if get_origin(one) is tuple and get_args(one)[-1] is ...]
    is_lone = any(_fitting(value, get_args(one)[0]) is not None for one in of)
    return fault(Code.TYPE_WRONG, path, "type_comma" if is_lone else "type_wrong", found=shown, wanted=_name(wanted))


def _name(wanted: Any) -> str:
    """As the notation writes it."""
    origin, args = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return " | ".join(map(_name, args))
    if origin is Literal:
        return " | ".join(map(repr, args))
    if origin is not None:
        return f"{origin.__name__}[{', '.join(map(_name, args))}]"
    return "None" if wanted is type(None) else "…" if wanted is ... else str(wanted.__name__)


@cache
def _hints(of: type) -> Mapping[str, Any]:
    return get_type_hints(of)
