"""Slips of the pen: values of another type than the notation says, such as a lone item where a tuple is wanted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
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
    if not _test(Edition)(edition):  # the ways to all of it are told only where something is wrong
        yield from _of(str(edition.chain), edition, Edition)


Test = Callable[[Any], bool]


@cache
def _test(wanted: Any) -> Test:
    """Whether a value and all that is in it are of the wanted type: what `_of` finds nothing in."""
    origin, args = get_origin(wanted), get_args(wanted)
    if origin in (Union, UnionType):
        return _either([(one, _test(one)) for one in args])
    if origin is Literal:
        return lambda value: value in args
    if origin is tuple and args[-1] is not ...:
        each = [_test(one) for one in args]
        return lambda value: (
            isinstance(value, tuple)
            and len(value) == len(each)
            and all(test(item) for test, item in zip(each, value, strict=True))
        )
    if origin in (tuple, frozenset):
        return _items(origin, args[0])
    if wanted in _EXACT:
        return lambda value: type(value) is wanted
    if not is_dataclass(wanted):
        return lambda value: isinstance(value, wanted)
    return _fields(wanted)


def _either(ways: list[tuple[Any, Test]]) -> Test:
    """As the first of the types that the value itself has; which that is hangs on its type alone but for a few."""
    by_type: dict[type, Test] = {}
    is_told_by_type = not any(get_origin(one) is Literal or get_args(one)[1:] not in ((), (...,)) for one, _ in ways)

    def is_right(value: Any) -> bool:
        test = by_type.get(type(value))
        if test is None:
            test = next((test for one, test in ways if _fitting(value, one) is not None), _never)
            if is_told_by_type:
                by_type[type(value)] = test
        return test(value)

    return is_right


def _never(value: Any) -> bool:
    return False


def _items(kind: type, of: Any) -> Test:
    test = _test(of)

    def is_right(value: Any) -> bool:
        items: Any = value
        return isinstance(value, kind) and all(map(test, items))

    return is_right


def _fields(kind: Any) -> Test:
    tests: list[tuple[str, Test]] = []

    def is_right(value: Any) -> bool:
        if not tests:  # once all kinds are known: guards stand in guards
            tests.extend((name, _test(hint)) for name, hint in _hints(kind).items())
        if not isinstance(value, kind) or (isinstance(value, AllOf | AnyOf) and not value.guards):
            return False
        return all(test(getattr(value, name)) for name, test in tests)

    return is_right


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
