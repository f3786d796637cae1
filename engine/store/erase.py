"""Erasing what names people: the words go, their digests stay, and the chain still holds."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import Engine, delete, update

from engine.core.journal import instant_text
from engine.store.tables import DocumentRow, QueueNameRow, TermRow, table_of
from workflows.errors import Unknown
from workflows.law.citation import Label


def erase(engine: Engine, code: str, at: dt.datetime) -> int:
    """Erases the documents of a case and returns how many there were; on the disk nothing of them remains.

    Raises Unknown for a case that is not there.
    """
    documents = table_of(DocumentRow)
    with engine.begin() as connection:
        codes = [found for (found,) in connection.exec_driver_sql("SELECT code FROM cases ORDER BY code")]
        if code not in codes:
            raise Unknown(Label("hồ sơ", "case"), code, codes)
        gone = connection.execute(
            update(documents)
            .where(documents.c.case_code == code, documents.c.content.is_not(None))
            .values(content=None, salt=None, erased_at=instant_text(at))
        )
        terms = table_of(TermRow)
        names = table_of(QueueNameRow)
        connection.execute(update(names).where(names.c.case_code == code).values(names=""))
        connection.execute(delete(terms).where(terms.c.case_code == code))
    raw = engine.raw_connection()
    cursor = raw.cursor()
    cursor.execute("VACUUM")  # the old pages with their words are written anew without them
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    raw.close()
    return gone.rowcount
