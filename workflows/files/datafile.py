"""A TOML file that people edit, read so that each fault can be told with its file, line and what would be right."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from workflows.errors import (
    DataEncodingError,
    DataFileError,
    DataKeyError,
    DataSyntaxError,
    DataValueError,
    nearest,
)
from workflows.law.citation import Clause, Label, Status
from workflows.law.texts import TEXTS, cite

T = TypeVar("T")
_HEADER = re.compile(r"\s*(\[\[?)([^\[\]#]+)\]")

_EXAMPLES: dict[type, Label] = {
    dt.date: Label("một ngày, ví dụ 2026-07-01", "a date, such as 2026-07-01"),
    dt.time: Label("một giờ trong ngày, ví dụ 07:30:00", "a time of day, such as 07:30:00"),
    bool: Label("true hoặc false", "true or false"),
    int: Label("một số nguyên, ví dụ 2530000", "a whole number, such as 2530000"),
    str: Label("một chuỗi, ví dụ “nd63_2024”", "a string, such as “nd63_2024”"),
    list: Label("một danh sách, ví dụ [2025, 2026]", "a list, such as [2025, 2026]"),
    dict: Label("một bảng, ví dụ { vi = “…”, en = “…” }", "a table, such as { vi = “…”, en = “…” }"),
}


# how the library's messages begin, and the same for people
_SYNTAX = (
    ("Expected '='", "thiếu dấu = sau tên khóa"),
    ("Expected ']", "thiếu dấu ] ở tiêu đề của bảng"),
    ("Expected newline", "sau giá trị còn chữ thừa: mỗi dòng một khóa"),
    ("Expected", "chuỗi thiếu dấu nháy đóng"),
    ("Unterminated string", "chuỗi thiếu dấu nháy đóng"),
    ("Unclosed array", "danh sách thiếu dấu ] đóng"),
    ("Unclosed inline table", "bảng thiếu dấu } đóng"),
    ("Invalid date", "không có ngày giờ này"),
    ("Invalid value", "giá trị không hợp lệ: chữ đặt trong dấu nháy, ngày viết như 2026-07-01"),
    ("Invalid initial", "tên khóa chỉ gồm chữ a-z, số, gạch dưới và gạch nối"),
    ("Invalid statement", "đây không phải là khóa, tiêu đề của bảng hay chú thích"),
    ("Invalid hex", "sau dấu \\ trong chuỗi phải là một mã hợp lệ; muốn có dấu \\ thì viết hai dấu"),
    ("Escaped", "sau dấu \\ trong chuỗi phải là một mã hợp lệ; muốn có dấu \\ thì viết hai dấu"),
    ("Unescaped", "muốn có dấu \\ trong chuỗi thì viết hai dấu"),
    ("Cannot", "khóa hoặc bảng này đã có ở trên: mỗi tên một lần"),
    ("Duplicate", "khóa hoặc bảng này đã có ở trên: mỗi tên một lần"),
    ("Illegal character", "có ký tự không được phép"),
    ("Found invalid character", "có ký tự không được phép"),
)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a file: its values, and the lines from its header to the next. The whole file has header "".

    `at` is its line, or the table and the key where it stands: that is looked for when a fault is told.
    """

    file: str
    header: str
    at: int | tuple[Table, str]
    lines: tuple[str, ...]
    values: Mapping[str, Any]

    @property
    def line(self) -> int:
        return self.at if isinstance(self.at, int) else self.at[0].line_of(self.at[1])

    def line_of(self, key: str) -> int:
        """The line on which the key stands, as a key or in a header below; this table's if it stands nowhere."""
        wanted = re.compile(rf"""\s*["']?{re.escape(key)}["']?\s*[=.]""")
        start = self.line - 1
        for number, text in enumerate(self.lines[start:], start + 1):
            if number > self.line and text.lstrip().startswith("["):
                break
            if wanted.match(text):
                return number
        return self._header_line(f"{self.header}.{key}" if self.header else key) or self.line

    def _header_line(self, path: str) -> int | None:
        """The first line whose header is of this table or of one inside it."""
        headers = _headers(self.lines)
        return next((number for number, _, at in headers if at == path or at.startswith(f"{path}.")), None)

    def fault(self, kind: type[DataFileError], key: str, why: str, /, **data: Any) -> DataFileError:
        """The error to raise, at the line of `key`, or of the header when `key` is empty."""
        line = self.line_of(key) if key else self.line
        return kind(why, **{"file": self.file, "line": line, "key": key, **data})

    def keys(self, *allowed: str) -> None:
        """Raises DataKeyError for the first key that is not allowed."""
        for key in self.values:
            if key not in allowed:
                raise self.fault(DataKeyError, key, "unknown", nearest=nearest(key, allowed))

    def has(self, key: str) -> bool:
        return key in self.values

    def get(self, key: str, kind: type[T]) -> T:
        """The value of a key that must be there and be of just this type (a date is no datetime, a truth no number)."""
        if key not in self.values:
            raise self.fault(DataKeyError, "", "missing", key=key, example=_EXAMPLES[kind])
        value = self.values[key]
        if type(value) is not kind:
            raise self.fault(DataValueError, key, "type", example=_EXAMPLES[kind])
        return value

    def choice(self, key: str, choices: Iterable[str]) -> str:
        """A text of a closed set."""
        value, known = self.get(key, str), tuple(choices)
        if value not in known:
            shown = known if len(known) < 8 else nearest(value, known)
            raise self.fault(DataValueError, key, "choice", value=value, choices=shown)
        return value

    def label(self, key: str) -> Label:
        """Words in both languages: `{ vi = "…", en = "…" }`."""
        words = self.get(key, dict)
        if set(words) != {"vi", "en"} or not all(type(text) is str and text.strip() for text in words.values()):
            raise self.fault(DataValueError, key, "two_languages")
        return Label(words["vi"], words["en"])

    def clause(self, name: str) -> Clause:
        """`clause = { text, place }` with `status`; or `assumed = { vi, en }`: a clause of `gd` under this name."""
        if self.has("assumed") == self.has("clause"):
            raise self.fault(DataKeyError, "", "clause_or_assumed")
        if self.has("assumed"):
            if self.has("status"):
                self.choice("status", (Status.ASSUMED,))
            return Clause("gd", name, Status.ASSUMED, self.label("assumed"))
        status = Status(self.choice("status", Status))
        source = Table(self.file, self.header, (self, "clause"), self.lines, self.get("clause", dict))
        source.keys("text", "place")
        text, place = source.choice("text", TEXTS), source.get("place", str) if source.has("place") else ""
        try:
            cite(text, place)
        except (KeyError, IndexError):
            raise self.fault(DataValueError, "clause", "place", place=place) from None
        return Clause(text, place, status)

    def tables(self, key: str) -> list[Table]:
        """The rows of an array of tables, in the order of the file."""
        rows = self.get(key, list) if self.has(key) else []
        header = f"{self.header}.{key}" if self.header else key
        if not all(type(row) is dict for row in rows):
            raise self.fault(DataValueError, key, "array", header=header)
        found = [number for number, is_array, path in _headers(self.lines) if is_array and path == header]
        lines = (found + [self.line] * len(rows))[: len(rows)]
        return [Table(self.file, header, line, self.lines, row) for line, row in zip(lines, rows, strict=True)]

    def table(self, key: str) -> Table:
        """A table that must be there."""
        values = self.get(key, dict)
        header = f"{self.header}.{key}" if self.header else key
        return Table(self.file, header, (self, key), self.lines, values)


def _headers(lines: tuple[str, ...]) -> Iterator[tuple[int, bool, str]]:
    """Line, whether it heads a row of an array, and path of each header."""
    for number, text in enumerate(lines, 1):
        if found := _HEADER.match(text):
            yield number, found[1] == "[[", re.sub(r"[\s\"']", "", found[2])


def read(file: str, raw: bytes) -> Table:
    """The whole file as a table; `file` is the name that errors say. Line ends may be LF or CRLF."""
    if raw.startswith(b"\xef\xbb\xbf"):
        raise DataEncodingError("bom", file=file, line=1)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        raise DataEncodingError("not_utf8", file=file, line=raw.count(b"\n", 0, error.start) + 1) from None
    # Some editors decompose Vietnamese letters; words are compared and shown composed.
    text = unicodedata.normalize("NFC", text).replace("\r\n", "\n")
    try:
        values = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _misspelt(file, text, str(error)) from None
    return Table(file, "", 1, tuple(text.split("\n")), values)


def _misspelt(file: str, text: str, message: str) -> DataSyntaxError:
    """The library's message as an error of ours, at its line and column, or at the end of the file."""
    said = message.partition(" (at ")[0]
    where = re.search(r"line ([0-9]+), column ([0-9]+)", message)
    line = int(where[1]) if where else max(text.count("\n") + (not text.endswith("\n")), 1)
    why = next((words for start, words in _SYNTAX if said.startswith(start)), "các dấu lồng nhau quá sâu")
    reason = Label(why, said)
    if where is None:
        return DataSyntaxError("at_the_end", file=file, line=line, reason=reason)
    return DataSyntaxError("at_column", file=file, line=line, column=where[2], reason=reason)
