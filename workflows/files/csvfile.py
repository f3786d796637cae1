"""A CSV file that people edit, read so that each fault can be told with its file, line and what would be right."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workflows import errors as e


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file: its cells by column, all of them there, perhaps empty."""

    file: str
    line: int
    cells: Mapping[str, str]

    def fault(self, kind: type[e.DataFileError], why: str, **data: Any) -> e.DataFileError:
        return kind(why, file=self.file, line=self.line, **data)

    def text(self, column: str) -> str:
        """A cell that may not be empty."""
        value = self.cells[column]
        if not value:
            raise self.fault(e.DataValueError, "cell_empty", column=column)
        return value

    def like(self, column: str, pattern: str, example: str) -> str:
        """A cell that the regular expression describes whole; `example` is one."""
        value = self.cells[column]
        if not re.fullmatch(pattern, value):
            raise self.fault(e.DataValueError, "cell_form", column=column, value=value, example=example)
        return value

    def one_of(self, column: str, known: Collection[str]) -> str:
        """A cell of a closed set."""
        value = self.cells[column]
        if value not in known:
            near = e.nearest(value, known)
            raise self.fault(e.DataValueError, "cell_code", column=column, value=value, nearest=near)
        return value

    def day(self, column: str) -> dt.date:
        """A cell such as 2025-07-01."""
        text = self.like(column, r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "2025-07-01")
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            raise self.fault(e.DataValueError, "cell_day", column=column, day=text) from None


def rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines under the header, which names just these columns in any order. Cells are composed and trimmed.

    Raises DataFileError for the first fault.
    """
    raw = path.read_bytes()
    try:
        # Spreadsheets put a BOM in front, without which they would not read Vietnamese; some decompose letters.
        text = unicodedata.normalize("NFC", raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise e.DataEncodingError("not_utf8", file=path.name, line=line) from None
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(lines, [])]
        _check_header(Row(path.name, 1, {}), header, columns)
        for cells in lines:
            if not cells:
                continue
            row = Row(path.name, lines.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
            if len(cells) != len(header):
                raise row.fault(e.DataValueError, "cells", n=len(cells), wanted=len(header))
            yield row
    except csv.Error as error:
        raise e.DataValueError("csv", file=path.name, line=lines.line_num, error=error) from None


def _check_header(row: Row, header: list[str], columns: tuple[str, ...]) -> None:
    for column in columns:
        if column not in header:
            raise row.fault(e.DataKeyError, "column_missing", column=column)
    for column in header:
        if column not in columns or header.count(column) > 1:
            raise row.fault(e.DataKeyError, "column_extra", column=column, columns=columns)
