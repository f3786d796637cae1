"""Whether a database keeps what it promises: looked up in its rows, on a copy of one moment, while others write on."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from sqlalchemy import Engine, select

from engine.store.columns import as_written
from engine.store.database import reading
from engine.store.documents import names_as_they_are
from engine.store.errors import in_words
from engine.store.rebuild import differences
from engine.store.tables import QueueNameRow, table_of
from engine.store.verify import first_fault
from workflows.law.citation import Label


class Complaint(NamedTuple):
    """A promise that is broken, and where: at most `MOST_PLACES` of them."""

    says: Label
    places: tuple[str, ...]


MOST_PLACES = 20
# each asks for what must not be there
_BROKEN = {
    Label(
        "hồ sơ chưa xong mà không có phần việc, hẹn giờ hay ai được chờ",
        "an open case without an open work item, a timer or a named wait",
    ): """
        SELECT code FROM cases WHERE NOT has_ended
        AND NOT EXISTS (SELECT 1 FROM work_items i WHERE i.case_code = code AND i.closed_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.case_code = code AND o.kind = 'timer' AND o.done_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM stages s WHERE s.case_code = code
                        AND s.state IN ('awaiting_citizen', 'awaiting_neighbour', 'verifying', 'waiting'))""",
    Label("thủ tục đang ở cơ quan mà không có phần việc", "a stage at an office without a work item"): """
        SELECT case_code, stage FROM stages s WHERE state IN ('offered', 'in_progress', 'verifying')
        AND NOT EXISTS (SELECT 1 FROM work_items i
                        WHERE i.case_code = s.case_code AND i.stage = s.stage AND i.closed_at IS NULL)""",
    Label("một thủ tục có hai phần việc đang mở", "two open work items of one stage"): """
        SELECT case_code, stage FROM work_items WHERE closed_at IS NULL GROUP BY 1, 2 HAVING count(*) > 1""",
    Label("phần việc còn mở trong hồ sơ đã kết thúc", "a work item open in an ended case"): """
        SELECT code FROM cases JOIN work_items ON case_code = code WHERE has_ended AND closed_at IS NULL""",
    Label("hẹn giờ còn chờ trong hồ sơ đã kết thúc", "a timer left in an ended case"): """
        SELECT key FROM outbox JOIN cases ON code = case_code WHERE has_ended AND kind = 'timer' AND done_at IS NULL""",
    Label("hẹn giờ đã bỏ cuộc sau nhiều lần thử", "a timer that was given up after many tries"): """
        SELECT key FROM outbox WHERE kind = 'timer' AND done_at IS NULL AND try_at IS NULL""",
    Label("tin báo về một sự kiện không có", "a message for an event that is not there"): """
        SELECT key FROM outbox o WHERE NOT EXISTS
        (SELECT 1 FROM events e WHERE e.case_code = o.case_code AND e.number = o.number)""",
    Label("khóa của một câu trả lời không có", "a key whose answer is not there"): """
        SELECT key FROM idempotency k WHERE NOT EXISTS
        (SELECT 1 FROM events e WHERE e.case_code = k.case_code AND e.number BETWEEN k.first AND k.last)""",
    Label("hồ sơ đã đổi phiên bản luật", "a case that changed its edition"): """
        SELECT code FROM cases JOIN events e ON e.case_code = code AND e.number = 1
        WHERE json_extract(e.data, '$.data.edition_on') <> edition_on""",
    Label("kết quả không có sự kiện của nó", "a result without its event"): """
        SELECT case_code, result FROM results r WHERE NOT EXISTS
        (SELECT 1 FROM events e WHERE e.case_code = r.case_code AND e.number = r.number)""",
    Label("tờ khai không nằm trong tài liệu nào", "a declaration in no document"): """
        SELECT case_code FROM events e WHERE kind = 'Submitted' AND NOT EXISTS (SELECT 1 FROM documents d
        WHERE d.case_code = e.case_code AND d.digest = json_extract(e.data, '$.data.declaration'))""",
    Label("lượt giữ việc dài thêm của một việc không ai giữ", "a renewed lease whose claim never was"): """
        SELECT l.case_code, l.stage FROM leases l JOIN stages s
        ON s.case_code = l.case_code AND s.stage = l.stage WHERE l.claim > s.claim""",
    Label("còn tra được người trong hồ sơ đã xóa tờ khai", "people to be found in an erased case"): """
        SELECT DISTINCT t.case_code FROM search_terms t WHERE NOT EXISTS
        (SELECT 1 FROM documents d WHERE d.case_code = t.case_code AND d.content IS NOT NULL)""",
}


def complaints(engine: Engine) -> Iterator[Complaint]:
    """Every promise that the rows of a database break; nothing when all hold. Nobody may write meanwhile."""
    fault = first_fault(engine)
    if fault is not None:
        yield Complaint(fault.says, (f"{fault.case} {fault.number}",))
        return  # a journal that was touched tells nothing that the tables could be compared with
    wrong = tuple(f"{one.table} {one.told or one.stored}" for one in islice(differences(engine), MOST_PLACES))
    if wrong:
        yield Complaint(Label("bảng không khớp với nhật ký", "a table is not what the journal tells"), wrong)
    with engine.connect() as connection:
        there = select(*as_written(*table_of(QueueNameRow).c))
        told, stored = (set(connection.execute(rows).all()) for rows in (names_as_they_are(), there))
        if told != stored:
            places = tuple(f"{code} {stage}" for _, code, stage, *_ in islice(told ^ stored, MOST_PLACES))
            yield Complaint(Label("tên để tra trong hàng chờ không khớp", "names beside a queue do not match"), places)
        for says, query in _BROKEN.items():
            found = connection.exec_driver_sql(query).fetchmany(MOST_PLACES)
            if found:
                yield Complaint(says, tuple(" ".join(str(part) for part in row) for row in found))


def examined(path: Path) -> list[Complaint]:
    """The complaints about a database that may be in use: a copy of one moment is looked at. Raises StoreError."""
    live = reading(path)
    with tempfile.TemporaryDirectory() as folder, in_words(path):
        copy = Path(folder) / "copy.sqlite"
        with live.connect() as connection:
            connection.exec_driver_sql("VACUUM INTO ?", (str(copy),))
        live.dispose()
        engine = reading(copy)
        try:
            return list(complaints(engine))
        finally:
            engine.dispose()
