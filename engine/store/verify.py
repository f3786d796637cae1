"""Whether a journal is what was written: offline, by hashes alone, whoever may have opened the file meanwhile."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, inspect, select

from engine.core.journal import FIRST, chained
from engine.core.turn import document_of
from engine.store.checkpoints import NO_CHECKPOINT, Checkpoint, Seal, checkpoint_of, stored
from engine.store.head import NO_EVENTS, Head
from engine.store.reading import Stored
from engine.store.records import records, sealed
from engine.store.statements import statements
from engine.store.tables import CheckpointRow, DocumentRow, table_of
from workflows.law.citation import Label


class Fault(NamedTuple):
    """The first event that is not what was written; `position` 0 where it is something beside the journal."""

    position: int
    case: str
    number: int
    says: Label

    @property
    def place(self) -> Label:
        """Which event, of which case."""
        vi = [f"sự kiện thứ {self.position}"] * bool(self.position)
        en = [f"event at position {self.position}"] * bool(self.position)
        if self.case:
            vi.append(f"hồ sơ {self.case}, số {self.number}")
            en.append(f"case {self.case}, number {self.number}")
        return Label(", ".join(vi), ", ".join(en))


def head_of(engine: Engine) -> Head:
    """That over all events as they stand."""
    head = NO_EVENTS
    for row in rows(engine):
        head = head.after(row.position, row.hash)
    return head


def rows(engine: Engine) -> Iterator[Stored]:
    """All events, by position."""
    with engine.connect() as connection:
        yield from _rows(connection)


def _rows(connection: Connection) -> Iterator[Stored]:
    cursor = connection.connection.cursor()
    cursor.execute(statements(connection.dialect).every.text)
    while found := cursor.fetchmany(1_000):
        yield from map(Stored._make, found)


def first_fault(
    engine: Engine, head: Head | None = None, lines: Path | None = None, seal: Seal | None = None
) -> Fault | None:
    """The first event that was edited, inserted, deleted, moved or cut off, or else a record, a checkpoint or a
    document that was altered; None when there is none.

    Without `head`, that of the manifest, and without checkpoints no cut tail, no exchange between cases and no chain
    made anew can show. `seal` tells whose signature a checkpoint has: without it nobody looks at that.
    `lines` is the events.jsonl of the same run: by it the first bad event is told where the chains fit.
    """
    marks = _Marks(engine)
    found, last = _walk(engine, marks)
    if found is None and head is not None and last != head:
        found = _against(head, last)
    if found is None:
        return marks.besides(last, seal) or _document(engine)
    return min((found, *_beside(engine, lines)), key=lambda fault: fault.position)


def _walk(engine: Engine, marks: _Marks) -> tuple[Fault | None, Head]:
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
        if (missed := marks.missed(head)) is not None:
            return missed, head
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


class _Marks:
    """The checkpoints of a database, held against its events and its records. Earlier tables have none."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._wrong: Fault | None = None
        self._signed: list[tuple[Checkpoint, str]] = []
        self._has_records = inspect(engine).has_table(str(CheckpointRow.__tablename__))
        with engine.connect() as connection:
            if not self._has_records:
                self._ahead: list[Checkpoint] = []
                return
            origin = connection.exec_driver_sql(statements(engine.dialect).origin.text).scalar() or ""
            for place, (number, told, signature) in enumerate(stored(connection), 1):
                try:
                    mark = checkpoint_of(told)
                except (ValueError, TypeError):
                    mark = NO_CHECKPOINT
                if (number, mark.number, mark.origin) != (place, place, origin):
                    self._wrong = _mark(place, "không còn như lúc được ghi", "is not what was written")
                    break
                self._signed.append((mark, signature))
        marks = (mark for mark, _ in self._signed if mark.n_events)
        self._ahead = sorted(marks, key=lambda mark: mark.n_events, reverse=True)

    def missed(self, head: Head) -> Fault | None:
        """The head as the walk comes by: a checkpoint of that many events has another."""
        while self._ahead and self._ahead[-1].n_events == head.n_events:
            mark = self._ahead.pop()
            if mark.head != head.hash:
                vi = f"hoặc một sự kiện trước nó không phải sự kiện đã ghi: mã băm chung khác điểm chốt {mark.number}"
                en = f"or one before it is not what was written: the hash over all is not checkpoint {mark.number}'s"
                return Fault(head.n_events, "", 0, Label(vi, en))
        return None

    def besides(self, last: Head, seal: Seal | None) -> Fault | None:
        """What is wrong besides, when all events were walked."""
        return self._wrong or self._cut(last) or self._records() or self._forged(seal)

    def _cut(self, last: Head) -> Fault | None:
        if not self._ahead:
            return None
        mark = self._ahead[-1]
        vi = f"đã bị cắt: điểm chốt {mark.number} ghi {mark.n_events} sự kiện, nhật ký còn {last.n_events}"
        en = f"was cut off: checkpoint {mark.number} counts {mark.n_events} events, the journal has {last.n_events}"
        return Fault(last.n_events + 1, "", 0, Label(vi, en))

    def _records(self) -> Fault | None:
        """The first record that was edited, deleted or cut off."""
        if not self._has_records:
            return None
        marks = {mark.n_records: mark for mark, _ in self._signed}
        n, head = 0, FIRST
        with self._engine.connect() as connection:
            for record in records(connection):
                n, head = n + 1, sealed(head, record.data)
                if record.number != n or record.hash != head:
                    return _record(n, "không còn như lúc được ghi", "is not what was written")
                if n in marks and marks[n].record != head:
                    return _record(n, "không phải bản ghi đã chốt", "is not the one that a checkpoint has")
        if any(told > n for told in marks):
            return _record(n + 1, "đã bị cắt", "was cut off")
        return None

    def _forged(self, seal: Seal | None) -> Fault | None:
        for mark, signature in self._signed if seal else ():
            assert seal is not None
            if not seal.has_signed(mark.text, signature):
                vi, en = "không do khóa cạnh tệp dữ liệu ký", "was not signed with the key beside the database"
                return _mark(mark.number, vi, en)
        return None


def _mark(number: int, vi: str, en: str) -> Fault:
    return Fault(0, "", 0, Label(f"điểm chốt {number} {vi}", f"checkpoint {number} {en}"))


def _record(number: int, vi: str, en: str) -> Fault:
    return Fault(0, "", 0, Label(f"bản ghi số {number} {vi}", f"record {number} {en}"))


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
