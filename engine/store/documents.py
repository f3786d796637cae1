"""Words that name people: what a family declared, what its case is searched by, and how all of it is erased."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Container
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Select, delete, insert, select, update

from engine.core.case import Case
from engine.core.journal import instant_text
from engine.store import records
from engine.store.columns import as_written
from engine.store.errors import StoreBusy
from engine.store.queue_names import names_in
from engine.store.statements import statements
from engine.store.tables import (
    CaseRow,
    DocumentRow,
    KnownRow,
    OtherNumberRow,
    QueueNameRow,
    TermRow,
    WorkItemRow,
    table_of,
)
from workflows.errors import Unknown
from workflows.spelling import ways

_CASES, _DOCUMENTS, _ITEMS, _TERMS, _NAMES, _KNOWN, _NUMBERS = (
    table_of(kind) for kind in (CaseRow, DocumentRow, WorkItemRow, TermRow, QueueNameRow, KnownRow, OtherNumberRow)
)


def declaration(engine: Engine, case: Case) -> dict[str, Any] | None:
    """The values by field that are declared now; None where they were erased."""
    document = _DOCUMENTS.c
    wanted = select(document.content).where(document.case_code == case.code, document.digest == case.declaration)
    with engine.connect() as connection:
        found = connection.execute(wanted).scalar()
    return None if found is None else json.loads(found)


def is_erased(engine: Engine, code: str) -> bool:
    """Whether what named the family was taken out of the case."""
    wanted = select(_DOCUMENTS.c.digest).where(_DOCUMENTS.c.case_code == code, _DOCUMENTS.c.erased_at.is_not(None))
    with engine.connect() as connection:
        return connection.execute(wanted.limit(1)).first() is not None


def words(engine: Engine, code: str) -> dict[str, str | None]:
    """All words that are kept beside the journal of a case, by digest; None: they were erased."""
    document = _DOCUMENTS.c
    wanted = select(document.digest, document.content).where(document.case_code == code)
    with engine.connect() as connection:
        return {row.digest: row.content for row in connection.execute(wanted)}


def terms(document: str, names: Container[str], numbers: Container[str]) -> list[tuple[str, str]]:
    """What a case is searched by, from its declaration: field and term, a name in each way of writing it in plain
    letters, the number of a paper as it is.

    `names` are the fields that hold the name of a person, `numbers` those that hold a number of theirs.
    """
    return [
        (field, term)
        for field, value in json.loads(document).items()
        if isinstance(value, str) and (field in names or field in numbers)
        for term in (ways(value) if field in names else (value,))
    ]


def number_in(text: str) -> str:
    """What is written as the number of a paper is kept: capitals without spaces; empty where it has no digit."""
    number = "".join(text.split()).upper()
    return number if any(char.isdigit() for char in number) else ""


def names_as_they_are() -> Select[Any]:
    """The rows that there must be beside the open work items of each office."""
    columns = (_ITEMS.c[name] for name in ("office", "case_code", "stage", "opened_by", "due_at"))
    return select(*as_written(*columns), names_in(_ITEMS.c.case_code)).where(_ITEMS.c.closed_at.is_(None))


def fill_names(connection: Connection) -> None:
    """Replaces all of them by what work items and search terms say."""
    connection.execute(delete(_NAMES))
    connection.execute(insert(_NAMES).from_select([column.name for column in _NAMES.c], names_as_they_are()))


def erase(engine: Engine, code: str, at: dt.datetime) -> int:
    """Erases the documents of a case and returns how many there were; on the disk nothing of them remains.

    Their digests stay, and the chain still holds. Raises Unknown for a case that is not there.
    """
    with engine.begin() as connection:
        codes = list(connection.execute(select(_CASES.c.code).order_by(_CASES.c.code)).scalars())
        if code not in codes:
            raise Unknown("case", word=code, known=codes)
        gone = connection.execute(
            update(_DOCUMENTS)
            .where(_DOCUMENTS.c.case_code == code, _DOCUMENTS.c.content.is_not(None))
            .values(content=None, salt=None, erased_at=at)
        )
        connection.execute(update(_NAMES).where(_NAMES.c.case_code == code).values(names=""))
        for named in (_TERMS, _KNOWN, _NUMBERS):
            connection.execute(delete(named).where(named.c.case_code == code))
        if gone.rowcount:  # after it the case takes no number that another erasure would have to tell of
            told = records.Told(records.ERASED, {"at": instant_text(at), "case_code": code})
            records.append(connection.connection.cursor(), statements(engine.dialect), [told])
    raw = engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("VACUUM")  # the old pages with their words are written anew without them
    is_busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    raw.close()
    if is_busy:  # the old pages stay in the file until whoever reads it has ended
        raise StoreBusy("erased_later", path=Path(str(engine.url.database)))
    return gone.rowcount
