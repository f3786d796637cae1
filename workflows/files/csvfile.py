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

from workflows import errors as e
from workflows.law.citation import Label


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file: its cells by column, all of them there, perhaps empty."""

    file: str
    line: int
    cells: Mapping[str, str]

    def fault(self, kind: type[e.DataFileError], vi: str, en: str) -> e.DataFileError:
        return kind(self.file, self.line, Label(vi, en))

    def text(self, column: str) -> str:
        """A cell that may not be empty."""
        value = self.cells[column]
        if not value:
            raise self.fault(e.DataValueError, f"cột {column} để trống", f"the column {column} is empty")
        return value

    def like(self, column: str, pattern: str, example: str) -> str:
        """A cell that the regular expression describes whole; `example` is one."""
        value = self.cells[column]
        if not re.fullmatch(pattern, value):
            vi, en = f"cột {column} không thể là {e.quoted(value)}", f"the column {column} cannot be {e.quoted(value)}"
            raise self.fault(e.DataValueError, f"{vi}; viết như {example}", f"{en}; write it like {example}")
        return value

    def one_of(self, column: str, known: Collection[str]) -> str:
        """A cell of a closed set."""
        value = self.cells[column]
        if value not in known:
            near = ", ".join(e.nearest(value, known))
            vi, en = (
                f"cột {column} không biết mã {e.quoted(value)}",
                f"the column {column} has no code {e.quoted(value)}",
            )
            raise self.fault(e.DataValueError, f"{vi}; gần nhất: {near}", f"{en}; nearest: {near}")
        return value

    def day(self, column: str) -> dt.date:
        """A cell such as 2025-07-01."""
        text = self.like(column, r"[0-9]{4}-[0-9]{2}-[0-9]{2}", "2025-07-01")
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            vi, en = f"cột {column}: không có ngày {text}", f"the column {column}: there is no day {text}"
            raise self.fault(e.DataValueError, vi, en) from None


def rows(path: Path, columns: tuple[str, ...]) -> Iterator[Row]:
    """The lines under the header, which names just these columns in any order. Cells are composed and trimmed.

    Raises DataFileError for the first fault.
    """
    raw = path.read_bytes()
    try:
        # Spreadsheets put a BOM in front, without which they would not read Vietnamese; some decompose letters.
        text = unicodedata.normalize("NFC", raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        label = Label("không phải UTF-8: lưu lại tệp với mã UTF-8", "this is not UTF-8: save the file as UTF-8")
        raise e.DataEncodingError(path.name, raw.count(b"\n", 0, error.start) + 1, label) from None
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [cell.strip() for cell in next(lines, [])]
        _check_header(Row(path.name, 1, {}), header, columns)
        for cells in lines:
            if not cells:
                continue
            row = Row(path.name, lines.line_num, dict(zip(header, (cell.strip() for cell in cells), strict=False)))
            if len(cells) != len(header):
                vi, en = f"dòng có {len(cells)} ô, cần {len(header)}", f"{len(cells)} cells, {len(header)} are wanted"
                raise row.fault(e.DataValueError, vi, en)
            yield row
    except csv.Error as error:
        raise e.DataValueError(
            path.name, lines.line_num, Label(f"sai cú pháp CSV: {error}", f"no CSV: {error}")
        ) from None


def _check_header(row: Row, header: list[str], columns: tuple[str, ...]) -> None:
    for column in columns:
        if column not in header:
            raise row.fault(e.DataKeyError, f"thiếu cột {column}", f"the column {column} is missing")
    for column in header:
        if column not in columns or header.count(column) > 1:
            vi, en = f"thừa cột {e.quoted(column)}", f"the column {e.quoted(column)} is not wanted"
            raise row.fault(
                e.DataKeyError, f"{vi}; cần đúng: {', '.join(columns)}", f"{en}; just: {', '.join(columns)}"
            )
