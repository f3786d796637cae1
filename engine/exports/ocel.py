"""The log as OCEL 2.0 in JSON: events of cases, of the stages of their procedures, and of offices."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from engine.exports.log import Line, Log, Progress
from workflows.files.offices import Offices

_WRITER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_BEGINNING = "1970-01-01T00:00:00Z"  # what never changes holds from then on, as the standard has it
OF_EVENT = {
    **dict.fromkeys(("role", "state", "clause", "officer"), "string"),
    **dict.fromkeys(("number", "visit", "claim"), "integer"),
    **dict.fromkeys(("due_at", "group_due_at"), "time"),
}
OBJECTS = {
    "case": ("chain", "edition_on"),
    "stage": ("procedure",),
    "office": ("agency", "name"),
}


def write(log: Log, path: Path, offices: Offices, progress: Progress) -> None:
    """Writes all events and objects. Raises OSError."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_texts(log, offices, progress))


def _texts(log: Log, offices: Offices, progress: Progress) -> Iterator[str]:
    """The document: what events are called stands at its end, for it is known once all were read."""
    kinds: dict[str, None] = {}
    stages: dict[tuple[str, str], None] = {}
    cases: dict[str, Line] = {}
    seen: dict[str, None] = {}

    def events() -> Iterator[dict[str, Any]]:
        for line in log.lines(progress):
            kinds[line.activity] = None
            cases.setdefault(line.case, line)
            if line.procedure:
                stages[line.case, line.procedure] = None
            if line.office:
                seen[line.office] = None
            yield _event(line)

    yield '{"objectTypes":'
    yield _WRITER.encode([_type(name, dict.fromkeys(names, "string")) for name, names in OBJECTS.items()])
    yield ',"events":'
    yield from _list(events())
    yield ',"objects":'
    yield from _list(_objects(cases, stages, seen, offices))
    yield ',"eventTypes":'
    yield _WRITER.encode([_type(name, OF_EVENT) for name in kinds])
    yield "}\n"


def _list(items: Iterable[dict[str, Any]]) -> Iterator[str]:
    before = "["
    for item in items:
        yield f"{before}\n{_WRITER.encode(item)}"
        before = ","
    yield "[]" if before == "[" else "]"


def _type(name: str, attributes: dict[str, str]) -> dict[str, Any]:
    return {"name": name, "attributes": [{"name": one, "type": kind} for one, kind in attributes.items()]}


def _event(line: Line) -> dict[str, Any]:
    related = [{"objectId": line.case, "qualifier": "of"}]
    if line.procedure:
        related.append({"objectId": _stage(line.case, line.procedure), "qualifier": "of"})
    if line.office:
        related.append({"objectId": line.office, "qualifier": "at"})
    told = line._asdict() | {"officer": f"{line.office}#{line.officer}" if line.officer else ""}
    attributes = [{"name": name, "value": _plain(told[name])} for name in OF_EVENT if told[name] not in (None, "")]
    return {
        "id": f"e{line.position}",
        "type": line.activity,
        "time": line.at.isoformat(timespec="microseconds"),
        "attributes": attributes,
        "relationships": related,
    }


def _objects(
    cases: dict[str, Line], stages: dict[tuple[str, str], None], seen: Iterable[str], offices: Offices
) -> Iterator[dict[str, Any]]:
    for code, line in cases.items():
        yield _object("case", code, {"chain": line.chain, "edition_on": line.edition_on.isoformat()}, [])
    for code, procedure in stages:
        of = [{"objectId": code, "qualifier": "of"}]
        yield _object("stage", _stage(code, procedure), {"procedure": procedure}, of)
    for code in seen:
        office = offices.office(code)
        told = {"agency": office.agency, "name": office.name} if office else {}
        yield _object("office", code, told, [])


def _object(kind: str, id_: str, told: dict[str, str], related: list[dict[str, str]]) -> dict[str, Any]:
    attributes = [{"name": name, "time": _BEGINNING, "value": value} for name, value in told.items()]
    return {"id": id_, "type": kind, "attributes": attributes, "relationships": related}


def _stage(case: str, procedure: str) -> str:
    return f"{case}/{procedure}"


def _plain(value: Any) -> Any:
    return value.isoformat(timespec="microseconds") if hasattr(value, "isoformat") else value
