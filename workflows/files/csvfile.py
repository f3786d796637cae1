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

MOST_FAULTS = 50  # of a file that is wrong in every line nobody reads more, and the nearest codes of each take a while


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


class Faults:
    """What is wrong with a file, to be told all at once."""

    def __init__(self) -> None:
        self._found: list[e.DataFileError] = []

    def add(self, *faults: e.DataFileError) -> None:
        """Raises DataFaults after `MOST_FAULTS`: the rest of the file is not read."""
        for fault in faults:
            self._found.append(fault)
            if len(self._found) == MOST_FAULTS:
                last = e.DataValueError("faults_many", file=fault.file, line=fault.line, n=MOST_FAULTS)
                raise e.DataFaults([*self._by_line(), last])

    def check(self) -> None:
        """Raises the fault, or DataFaults where there are several."""
        if len(self._found) > 1:
            raise e.DataFaults(self._by_line())
        if self._found:
            raise self._found[0]

    def _by_line(self) -> list[e.DataFileError]:
        return sorted(self._found, key=lambda fault: fault.line)


def rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines under the header, which names just these columns in any order. Cells are composed and trimmed.

    Raises DataFileError for the first fault.
    """
    for found in rows_or_faults(path, columns):
        if isinstance(found, e.DataFileError):
            raise found
        yield found


def rows_or_faults(path: Path, columns: tuple[str, ...]) -> Iterator[Row | e.DataFileError]:
    """The same, with what is wrong with a line in its stead; nothing is read under a header that is wrong, or after
    what is no CSV.
    """
    try:
        raw = path.read_bytes()
    except (OSError, ValueError) as error:  # a name that the system cannot have, such as one with NUL
        system = error.strerror if isinstance(error, OSError) else error
        yield e.DataEncodingError("unreadable", file=path.name, line=1, system=system)
        return
    try:
        # Spreadsheets put a BOM in front, without which they would not read Vietnamese; some decompose letters.
        text = unicodedata.normalize("NFC", raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        yield e.DataEncodingError("not_utf8", file=path.name, line=line)
        return
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(lines, [])]
        wrong = list(_header_faults(Row(path.name, 1, {}), header, columns))
        yield from wrong
        for cells in () if wrong else lines:
            if not cells:
                continue
            row = Row(path.name, lines.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
            is_whole = len(cells) == len(header)
            yield row if is_whole else row.fault(e.DataValueError, "cells", n=len(cells), wanted=len(header))
    except csv.Error as error:
        yield e.DataValueError("csv", file=path.name, line=lines.line_num, error=error)


def _header_faults(row: Row, header: list[str], columns: tuple[str, ...]) -> Iterator[e.DataFileError]:
    if not any(header):
        yield row.fault(e.DataKeyError, "header_missing", header=",".join(columns))
        return
    if len(header) == 1 and (";" in header[0] or "\t" in header[0]):
        yield row.fault(e.DataKeyError, "comma", header=",".join(columns))
        return
    for column in columns:
        if column not in header:
            yield row.fault(e.DataKeyError, "column_missing", column=column)
    for column in dict.fromkeys(header):
        if column not in columns or header.count(column) > 1:
            yield row.fault(e.DataKeyError, "column_extra", column=column, columns=columns)
