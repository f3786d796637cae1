"""The declaration that an edition asks for, as JSON Schema: what a program can know before it sends one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

from api.web.sight import read_for
from engine.core.inputs import MAX_NUMBER, MAX_TEXT
from engine.core.law import Law
from workflows.law.facts import UNKNOWN, Value
from workflows.law.guards import AllOf, AnyOf, Guard, Is, Not
from workflows.law.notation import Choice, Field, Input, Procedure

Schema = dict[str, Any]
_TEXT: Schema = {"type": "string", "minLength": 1, "maxLength": MAX_TEXT}
_YEAR = r"[0-9]{4}"
_KINDS: Mapping[Input, Schema] = {
    Input.TEXT: _TEXT,
    Input.NAME: _TEXT,
    Input.PHONE: _TEXT,
    Input.COMMUNE: {**_TEXT, "description": "The code of the commune, or its name"},
    Input.DATE: {"type": "string", "format": "date"},
    Input.PARTIAL_DATE: {"type": "string", "pattern": rf"^{_YEAR}(-[0-9]{{2}}(-[0-9]{{2}})?)?$"},
    Input.INSTANT: {"type": "string", "format": "date-time"},
    Input.MOMENT: {"type": "string", "anyOf": [{"format": "date-time"}, {"format": "date"}]},
    Input.NUMBER: {"type": "integer", "minimum": 0, "maximum": MAX_NUMBER},
    Input.PERSONAL_ID: {"type": "string", "pattern": "^[0-9]{12}$"},
}


def schema_of(law: Law, choice: Choice, on: dt.date, lang: str) -> Schema:
    """A JSON Schema 2020-12 of the declarations that a choice of procedures asks for on a day.

    Whatever the service takes in the way that it is written here the schema allows; what it cannot say, such as that a
    day is not to come or that two answers contradict each other, the service tells.
    """
    edition, made = law.edition, law.made_by[choice.code]
    asked = [(field, _holds(field, law, made)) for field in edition.fields]
    there = [(field, held) for field, held in asked if held is not False]
    told = _object(
        f"{edition.label.say(lang)}: {choice.label.say(lang)}",
        {field.code: _property(field, law, on, lang) for field, _ in there},
        [field.code for field, held in there if field.required and held is True],
    )
    wanted = [(field.code, held) for field, held in there if field.required and isinstance(held, dict)]
    conditions = [
        {"if": held, "then": {"required": [code for code, _ in same]}}
        for held, same in groupby(wanted, key=lambda one: one[1])
    ]
    return told | ({"allOf": conditions} if conditions else {})


def _object(title: str, properties: Mapping[str, Schema], required: Sequence[str]) -> Schema:
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": required,
    }


def schema_for(law: Law, procedure: Procedure, on: dt.date, lang: str) -> Schema:
    """The same of what whoever decides the procedure is shown of a declaration, whatever else was chosen with it:
    required is what is asked of every family.
    """
    shown = read_for(procedure, law)
    schemas = [schema_of(law, one, on, lang) for one in law.edition.choices if procedure.code in one.procedures]
    asked = {code: told for one in schemas for code, told in one["properties"].items() if code in shown}
    required = [code for code in asked if all(code in one["required"] for one in schemas)]
    return _object(f"{law.edition.label.say(lang)}: {procedure.label.say(lang)}", asked, required)


def _property(field: Field, law: Law, on: dt.date, lang: str) -> Schema:
    said: list[str] = [field.when.guard.aloud(law.facts, lang)] if field.when else []
    told: Schema = {"title": field.label.say(lang)}
    match field.input:
        case Input.FACT if choices := law.facts[field.code].choices:
            told |= {"enum": [code for code, _ in choices]}
            said += [f"{code}: {label.say(lang)}" for code, label in choices]
        case Input.FACT:
            told |= {"type": "boolean"}
        case Input.OPTION:
            options: list[Schema] = [{"enum": [one.label.vi for one in field.options]}]
            if field.other is not None:
                options.append({"type": "string", "pattern": rf"^{field.other.vi}: \S"})
            told |= {"type": "string", "anyOf": options}
        case Input.IDENTITY:
            told |= {"type": "string", "anyOf": [{"pattern": f"^({one.pattern})$"} for one in field.identities]}
            said += [one.label.say(lang) for one in field.identities]
        case kind:
            told |= _KINDS[kind]
    if field.format is not None and on >= field.format.from_on and not field.format.ways:
        told["pattern"] = f"^({field.format.pattern})$"
    if field.code in law.form.takes_unknown:
        known = {name: told.pop(name) for name in list(told) if name not in ("title", "description")}
        told["anyOf"] = [known, {"const": UNKNOWN}]
    if said:
        told["description"] = "; ".join([*said, told["description"]] if "description" in told else said)
    return told


def _holds(field: Field, law: Law, made: Mapping[str, Value]) -> Schema | bool | None:
    """When the field is asked: always, never, where a schema holds; None: that hangs on what is not declared."""
    return True if field.when is None else _schema(field.when.guard, law, made)


def _schema(guard: Guard, law: Law, made: Mapping[str, Value]) -> Schema | bool | None:
    """The guard as a schema of what was declared. What was not answered is as in an ordinary case."""
    match guard:
        case Is(fact=name, value=value):
            if name in made:
                return made[name] == value
            if name not in law.form.fields:
                return None
            is_so: Schema = {"properties": {name: {"const": value}}}
            return is_so if law.facts[name].ordinary == value else {**is_so, "required": [name]}
        case Not(guard=inner):
            held = _schema(inner, law, made)
            return {"not": held} if isinstance(held, dict) else None if held is None else not held
    decides = isinstance(guard, AnyOf)  # a yes decides an “or”, a no an “and”
    found = [_schema(one, law, made) for one in guard.guards]
    if decides in [one for one in found if isinstance(one, bool)]:
        return decides
    if None in found:
        return None
    schemas = [one for one in found if isinstance(one, dict)]
    assert isinstance(guard, AllOf | AnyOf)
    return {"anyOf" if decides else "allOf": schemas} if schemas else not decides
