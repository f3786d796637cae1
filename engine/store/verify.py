"""Whether a journal is what was written: offline, by hashes alone, whoever may have opened the file meanwhile."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, select

from engine.core.journal import FIRST, chained
from engine.core.turn import document_of
from engine.store.reading import Stored
from engine.store.statements import statements
from engine.store.tables import DocumentRow, table_of
from workflows.law.citation import Label


class Head(NamedTuple):
    """The last event of all cases: how many there are, and the hash over all their hashes in order."""

    n_events: int
    hash: str

    def after(self, position: int, hash_: str) -> Head:
        """The head once that event is appended."""
        return Head(self.n_events + 1, hashlib.sha256(f"{self.hash}\n{position}\n{hash_}".encode()).hexdigest())


NO_EVENTS = Head(0, FIRST)


class Fault(NamedTuple):
    """The first event that is not what was written; `position` 0 where it is a document that is not."""

    position: int
    case: str
    number: int
    says: Label


def rows(engine: Engine) -> Iterator[Stored]:
    """All events, by position."""
    with engine.connect() as connection:
        yield from _rows(connection)


def _rows(connection: Connection) -> Iterator[Stored]:
    cursor = connection.connection.cursor()
    cursor.execute(statements(connection.dialect).every.text)
    while found := cursor.fetchmany(1_000):
        yield from map(Stored._make, found)


def first_fault(engine: Engine, head: Head | None = None, lines: Path | None = None) -> Fault | None:
    """The first event that was edited, inserted, deleted, moved or cut off, or else a document that was altered; None
    when there is none.

    Without `head`, that of the manifest, no cut tail, no exchange between cases and no chain made anew can show.
    `lines` is the events.jsonl of the same run: by it the first bad event is told where the chains fit.
    """
    found, last = _walk(engine)
    if found is None and head is not None and last != head:
        found = _against(head, last)
    if found is None:
        return _document(engine)
    return min((found, *_beside(engine, lines)), key=lambda fault: fault.position)


def _walk(engine: Engine) -> tuple[Fault | None, Head]:
    """Follows the chain of each case, and the order of all."""
    heads: dict[str, tuple[int, str]] = {}
    head = NO_EVENTS
    for row in rows(engine):
        number, previous = heads.get(row.case, (0, FIRST))
        fault = _fault_of(row, head.n_events + 1, number + 1, previous)
        if fault is not None:
            return Fault(row.position, row.case, row.number, fault), head
        heads[row.case] = row.number, row.hash
        head = head.after(row.position, row.hash)
    return None, head


def _fault_of(row: Stored, position: int, number: int, previous: str) -> Label | None:
    if chained(row.previous, row.schema, row.text) != row.hash or not _tells(row):
        return Label("không còn như lúc được ghi (đã bị sửa)", "is not what was written (it was edited)")
    if row.number != number or row.previous != previous:
        return Label(
            f"không nối tiếp sự kiện {number - 1} của hồ sơ (có sự kiện bị chèn, xóa hoặc dời)",
            f"does not follow event {number - 1} of its case (an event was inserted, deleted or moved)",
        )
    if row.position != position:
        return Label(
            f"đứng ở vị trí {row.position} thay vì {position} (có sự kiện bị xóa hoặc dời)",
            f"stands at position {row.position} instead of {position} (an event was deleted or moved)",
        )
    return None


def _tells(row: Stored) -> bool:
    """Whether the columns say what the text says."""
    try:
        told: dict[str, Any] = json.loads(row.text)
    except ValueError:
        return False
    return [told.get(name) for name in ("case", "number", "kind", "at")] == [row.case, row.number, row.kind, row.at]


def _against(head: Head, last: Head) -> Fault:
    """The whole does not fit the manifest though each part fits the others."""
    if last.n_events < head.n_events:
        vi = f"đã bị cắt: manifest ghi {head.n_events} sự kiện, nhật ký còn {last.n_events}"
        en = f"was cut off: the manifest counts {head.n_events} events, the journal has {last.n_events}"
        return Fault(last.n_events + 1, "", 0, Label(vi, en))
    if last.n_events > head.n_events:
        vi = f"là thừa: manifest chỉ ghi {head.n_events} sự kiện, nhật ký có {last.n_events}"
        en = f"is one too many: the manifest counts {head.n_events} events, the journal has {last.n_events}"
        return Fault(head.n_events + 1, "", 0, Label(vi, en))
    vi = f"hoặc một sự kiện trước nó không phải sự kiện đã ghi: mã băm chung không khớp manifest ({head.hash[:12]}…)"
    en = f"or one before it is not what was written: the hash over all is not the manifest's ({head.hash[:12]}…)"
    return Fault(last.n_events, "", 0, Label(vi, en))


def _beside(engine: Engine, lines: Path | None) -> Iterator[Fault]:
    """The first event that is not what the written lines hold, as far as both go."""
    if lines is None or not lines.exists():
        return
    with lines.open(encoding="utf-8") as written:
        for row, line in zip(rows(engine), written, strict=False):
            if row.line != line.rstrip("\n"):
                vi, en = "không phải sự kiện đã ghi trong events.jsonl", "is not the one that events.jsonl holds"
                yield Fault(row.position, row.case, row.number, Label(vi, en))
                return


def _document(engine: Engine) -> Fault | None:
    """The first document whose words no longer have the digest under which they are kept."""
    document = table_of(DocumentRow).c
    kept = select(document.case_code, document.number, document.digest, document.salt, document.content)
    with engine.connect() as connection:
        for case, number, digest, salt, content in connection.execute(kept.where(document.content.is_not(None))):
            if document_of(content, salt).digest != digest:
                vi, en = "có tờ khai hoặc ghi chú đã bị sửa", "has a declaration or a note that was edited"
                return Fault(0, case, number, Label(vi, en))
    return None
