"""The log as XES (IEEE 1849): a trace a case, with the standard extensions for names, time, lifecycle and people."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from engine.exports.log import Line, Log, Progress

_EXTENSIONS = (
    ("Concept", "concept", "http://www.xes-standard.org/concept.xesext"),
    ("Time", "time", "http://www.xes-standard.org/time.xesext"),
    ("Lifecycle", "lifecycle", "http://www.xes-standard.org/lifecycle.xesext"),
    ("Organizational", "org", "http://www.xes-standard.org/org.xesext"),
)


def write(log: Log, path: Path, progress: Progress) -> None:
    """Writes all cases. Raises OSError."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(f"{text}\n" for text in _texts(log, progress))


def _texts(log: Log, progress: Progress) -> Iterator[str]:
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<log xes.version="1.0" xes.features="" xmlns="http://www.xes-standard.org/">'
    for name, prefix, uri in _EXTENSIONS:
        yield f'<extension name="{name}" prefix="{prefix}" uri="{uri}"/>'
    yield '<classifier name="Activity" keys="concept:name"/>'
    for code, lines in log.cases(progress):
        first = True
        yield "<trace>"
        for line in lines:
            if first:
                yield _text("concept:name", code)
                yield _text("chain", line.chain)
                yield _text("edition_on", line.edition_on.isoformat())
                first = False
            yield from _event(line)
        yield "</trace>"
    yield "</log>"


def _event(line: Line) -> Iterator[str]:
    yield "<event>"
    yield _text("concept:name", line.activity)
    yield _instant("time:timestamp", line.at)
    yield _text("lifecycle:transition", "complete")
    yield _text("org:role", line.role)
    if line.office:
        yield _text("org:group", line.office)
    if line.officer:
        yield _text("org:resource", f"{line.office}#{line.officer}")
    for name in ("procedure", "kind", "state", "clause"):
        if value := getattr(line, name):
            yield _text(name, value)
    for name in ("number", "visit", "claim"):
        yield f'<int key="{name}" value="{getattr(line, name)}"/>'
    for name in ("due_at", "group_due_at"):
        if (at := getattr(line, name)) is not None:
            yield _instant(name, at)
    yield "</event>"


def _text(key: str, value: str) -> str:
    return f'<string key="{key}" value={quoteattr(value)}/>'


def _instant(key: str, at: dt.datetime) -> str:
    return f'<date key="{key}" value="{at.isoformat(timespec="microseconds")}"/>'
