"""The log as one Parquet file, a row an event, streamed: `Line` says what each column holds."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from engine.exports.log import Line, Log, Progress

ROWS = 1 << 16  # of one group: read and written at once
_INSTANT, _WORD = pa.timestamp("us", tz="UTC"), pa.dictionary(pa.int32(), pa.string())
SCHEMA = pa.schema(
    [
        ("position", pa.int64()),
        ("case", pa.string()),
        ("number", pa.int32()),
        ("at", _INSTANT),
        ("activity", _WORD),
        ("kind", _WORD),
        ("chain", _WORD),
        ("edition_on", pa.date32()),
        ("procedure", _WORD),
        ("state", _WORD),
        ("visit", pa.int16()),
        ("claim", pa.int32()),
        ("role", _WORD),
        ("office", _WORD),
        ("officer", pa.int32()),
        ("clause", _WORD),
        ("due_at", _INSTANT),
        ("group_due_at", _INSTANT),
    ]
)


def write(log: Log, path: Path, progress: Progress) -> None:
    """Writes all lines. Raises OSError."""
    assert tuple(SCHEMA.names) == Line._fields
    lines = log.lines(progress)
    with pq.ParquetWriter(path, SCHEMA, compression="zstd") as writer:
        while group := list(islice(lines, ROWS)):
            columns = [
                pa.array(column, field.type) for column, field in zip(zip(*group, strict=True), SCHEMA, strict=True)
            ]
            writer.write_batch(pa.record_batch(columns, schema=SCHEMA))
