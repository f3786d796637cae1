"""The log as one Parquet file, a row an event, streamed: `Line` says what each column holds."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
from numpy.typing import NDArray

from engine.exports.log import Line, Log, Progress

ROWS = 1 << 16  # of one group: read and written at once
_SMALL = (pa.uint8(), pa.uint16())
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


class Column(NamedTuple):
    """Numbers; places in `words` where there are any; or instants in microseconds since 1970 UTC, -1: none."""

    values: NDArray[Any]
    words: tuple[str, ...] = ()
    is_instant: bool = False


def batch(columns: Mapping[str, Column]) -> Any:
    """A group of rows as it is written: made apart, so that one may be made while another is written."""
    return pa.record_batch({name: _array(column) for name, column in columns.items()})


def write_batches(path: Path, batches: Iterator[Any], few: Sequence[str]) -> None:
    """Writes groups of rows as they come, whole or not at all. Columns of `few` different values are written by their
    places. Raises OSError; whatever stops it leaves nothing.
    """
    half = path.with_name(f".{path.name}.half")
    writer: Any = None
    try:
        for one in batches:
            if writer is None:
                coded = [field.name for field in one.schema if pa.types.is_dictionary(field.type)]
                # by bits they are smaller than as the words of 32 bits that they are otherwise, and faster to compress
                small = [field.name for field in one.schema if field.type in _SMALL]
                writer = pq.ParquetWriter(
                    half, one.schema, compression="lz4", use_dictionary=[*coded, *few],
                    column_encoding=dict.fromkeys(small, "DELTA_BINARY_PACKED"),
                    write_statistics=one.schema.names[:1],  # by which rows come: who asks for a case skips the others
                )  # fmt: skip
            writer.write_batch(one)
        if writer is not None:
            writer.close()
            os.replace(half, path)
    except BaseException:
        if writer is not None and writer.is_open:
            writer.close()
        half.unlink(missing_ok=True)
        raise


def _array(column: Column) -> Any:
    if column.words:
        return pa.DictionaryArray.from_arrays(pa.array(column.values), pa.array(column.words))
    if column.is_instant:
        return pa.array(column.values, _INSTANT, mask=np.asarray(column.values < 0))
    return pa.array(column.values)


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
