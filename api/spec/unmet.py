"""What a scenario says and is not so: told in both languages to whoever wrote it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from workflows.errors import LienthongError, nearest
from workflows.law.citation import STATUS_LABELS, Label, Status

T = TypeVar("T")
UNKNOWN = "chưa rõ"


class Unmet(AssertionError):
    """A step of a scenario is not as it says, or cannot be asked here.

    `words` are those of the scenario that are not so: the row of a table that has them is at fault.
    """

    def __init__(self, vi: str, en: str, words: Iterable[str] = ()) -> None:
        super().__init__(vi)
        self.says, self.words = Label(vi, en), frozenset(words)


def must(is_so: object, vi: str, en: str) -> None:
    """Raises Unmet where it is not so."""
    if not is_so:
        raise Unmet(vi, en)


def there(found: T | None, vi: str, en: str) -> T:
    """What was looked for. Raises Unmet where there is none."""
    if found is None:
        raise Unmet(vi, en)
    return found


def same(found: Any, said: Any) -> None:
    """Raises Unmet where what is seen is not what the scenario says; both are shown, tables row by row."""
    if found == said:
        return
    if _is_table(found) and _is_table(said):
        raise _other_rows(found, said)
    seen, told = shown(found), shown(said)
    raise Unmet(f"là {seen}, kịch bản nói {told}", f"it is {seen}, the scenario says {told}")


def _other_rows(found: list[Any], said: list[Any]) -> Unmet:
    """What one of two tables has and the other has not."""
    only, lacking = [row for row in found if row not in said], [row for row in said if row not in found]
    if not only and not lacking:
        return Unmet(f"thứ tự là {_rows(found)}", f"the order is {_rows(found)}")
    vi, en = [], []
    if only:
        vi.append(f"có: {_rows(only)}")
        en.append(f"there is: {_rows(only)}")
    if lacking:
        vi.append(f"không có: {_rows(lacking)}")
        en.append(f"there is no: {_rows(lacking)}")
    first = lacking[0] if lacking else ()
    return Unmet("; ".join(vi), "; ".join(en), [first] if isinstance(first, str) else first)


def says_so(found: str, said: str) -> None:
    """Raises Unmet where a sentence is not, or has not in it, what the scenario says."""
    if said not in found:
        raise Unmet(f"là “{found}”, kịch bản nói “{said}”", f"it is “{found}”, the scenario says “{said}”", [said])


def columns(table: Sequence[Sequence[str]], n: int) -> Sequence[Sequence[str]]:
    """The table of a step, each row of so many cells. Raises Unmet for another one."""
    for row in table:
        if len(row) != n:
            raise Unmet(
                f"bảng này có {n} cột, không phải {len(row)}", f"this table has {n} columns, not {len(row)}", row
            )
    return table


def unknown(kind: Label, word: str, known: Iterable[str]) -> Unmet:
    """No such name; the nearest ones are told."""
    near = ", ".join(f"“{one}”" for one in nearest(word, known))
    return Unmet(f"không có {kind.vi} “{word}”; gần nhất: {near}", f"no {kind.en} “{word}”; nearest: {near}", [word])


def refused(error: LienthongError) -> Unmet:
    """A refusal of which the scenario says nothing."""
    return Unmet(
        f"bị từ chối mà kịch bản không nói: {error.say('vi')}",
        f"refused, and the scenario does not say so: {error.say('en')}",
    )


def shown(value: Any) -> str:
    """A value as scenarios write it."""
    match value:
        case None:
            return UNKNOWN
        case bool():
            return "có" if value else "không"
        case int():
            return f"{value:,}".replace(",", ".")
        case dt.datetime():
            return f"{shown(value.time())} ngày {shown(value.date())}"
        case dt.date():
            return f"{value:%d/%m/%Y}"
        case dt.time():
            return f"{value:%H:%M:%S}" if value.second else f"{value:%H:%M}"
        case Status():
            return f"“{STATUS_LABELS[value].vi}”"
        case tuple() | list():
            return ", ".join(map(shown, value)) or "–"
    return f"“{value}”"


def _is_table(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(row, list | str) for row in value)


def _rows(rows: Sequence[Any]) -> str:
    return " / ".join(" | ".join(map(str, row)) if isinstance(row, list) else f"“{row}”" for row in rows) or "–"
