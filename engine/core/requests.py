"""What a store asks beside the decision: whether a key came before, what is replaced, whose a number is."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import cast

from engine.core.case import Decision
from engine.core.errors import DataWrong
from engine.core.events import Command
from engine.core.journal import plain
from engine.core.law import Law
from engine.core.payloads import Superseding
from engine.core.signs import fitting
from workflows.law.verbs import VERBS

_WRITER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def request_of(code: str, command: Command) -> object:
    """All that the command asks for, which nobody can change afterwards.

    `data["request"]` is the digest of what a caller wrote, where the command was completed with what the engine knew.
    """
    c = command
    if "request" in c.data:
        return code, c.verb, c.data["request"]
    brought = (plain(c.fields) if c.fields else None, _written(c.data) if c.data else None)
    return code, c.verb, c.role, c.actor, c.stage, c.office, c.claim, c.visit, brought


def _written(value: object) -> object:
    """As `plain` has it, but an instant that somebody declared without zone stays as it was written."""
    kind = type(value)
    if kind is str or kind is bool:
        return value
    if isinstance(value, dict | MappingProxyType):
        return {str(key): _written(item) for key, item in value.items()}
    if kind is list or kind is tuple:
        return [_written(item) for item in cast(Iterable[object], value)]
    if isinstance(value, dt.datetime) and value.utcoffset() is None:
        return value.isoformat(timespec="microseconds")
    return plain(value)


def request_digest(code: str, command: Command) -> str:
    """SHA-256 of the request."""
    return _digest(request_of(code, command))


def asked_digest(code: str, verb: str, request: str) -> str:
    """The same of a command that is known by the digest of what a caller wrote."""
    return _digest((code, verb, request))


def _digest(told: object) -> str:
    return hashlib.sha256(_WRITER.encode(told).encode()).hexdigest()


def check_superseded(decision: Decision, standing: Callable[[str], Iterable[str]]) -> None:
    """A correction must name a result that exists and stands; its own case never moves the corrected one.

    `standing` tells the results of a case that nothing has replaced. Raises DataWrong.
    """
    told = decision.events[0].data
    if isinstance(told, Superseding):
        known = sorted(standing(told.supersedes.case))
        if told.supersedes.result not in known:
            raise DataWrong("not_standing", name="supersedes", standing=known)


def check_brought(command: Command, law: Law, declared: Callable[[], Mapping[str, object]]) -> None:
    """What is given to one person in the whole country is no number that somebody else of the case has, and has the
    signs that follow from the declaration.

    `declared` are the values of the case's declaration, none where they were erased. Raises DataWrong.
    """
    for shape in law.edition.carried if VERBS[command.verb].brings_results else ():
        value = command.fields.get(shape.code)
        if not isinstance(value, str) or (shape.unique != () and not shape.signs):
            continue
        values = declared()
        if shape.unique == () and value in values.values():
            raise DataWrong("someone_elses", name=shape.code, label=shape.label)
        for place, signs in fitting(shape, values).items():
            if value[place - 1 : place] not in signs:
                rests_on = [sign for sign in shape.signs if sign.place == place]
                fields = [law.fields[sign.told.field].label for sign in rests_on]
                clause = rests_on[0].clause
                raise DataWrong(
                    "disagrees", name=shape.code, label=shape.label, place=place, fields=fields, clause=clause
                )
