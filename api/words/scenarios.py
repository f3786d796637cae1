"""The scenarios of `features/`, found by their tags: a plain reading of lines, where the folder is there."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workflows.law.notation import Edition

FOLDER = Path(__file__).parents[2] / "features"
_HEADING = re.compile(r"(Tính năng|Quy tắc|Kịch bản|Khung kịch bản|Dữ liệu): *(.*)")
_EDITION = re.compile(r"pb_(nop_rieng_)?([0-9]{2})_([0-9]{2})_([0-9]{4})")


@dataclass(frozen=True, slots=True)
class Scenario:
    """`file` is the way to it within the folder; `tags` those of its feature and rule too, without @."""

    file: str
    line: int
    name: str
    tags: tuple[str, ...]

    @property
    def editions(self) -> frozenset[tuple[dt.date, bool]]:
        """The days from which the editions are in force under which it holds, and whether those are of procedures filed
        one by one; none: that of the day of submission.
        """
        found = (_EDITION.fullmatch(tag) for tag in self.tags)
        return frozenset((dt.date(int(it[4]), int(it[3]), int(it[2])), it[1] is not None) for it in found if it)

    def holds_under(self, edition: Edition) -> bool:
        named = self.editions
        return not named or (edition.in_force_on, bool(edition.separate_of)) in named


def scenarios(folder: Path | None = None) -> tuple[Scenario, ...] | None:
    """Every scenario, by file and line; None where there is no such folder, as beside an installed program."""
    folder = folder or FOLDER
    if not folder.is_dir():
        return None
    files = sorted(folder.rglob("*.feature"))
    return tuple(one for file in files for one in _of_file(file, "/".join(file.parts[len(folder.parts) :])))


def _of_file(path: Path, name: str) -> Iterator[Scenario]:
    waiting: list[str] = []
    of_feature, of_rule = (), ()  # type: tuple[str, ...], tuple[str, ...]
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        word = line.strip()
        if word.startswith("@"):
            waiting += (tag.removeprefix("@") for tag in word.split())
            continue
        heading = _HEADING.fullmatch(word)
        if heading is None:
            continue
        tags, waiting = tuple(waiting), []
        if heading[1] == "Tính năng":
            of_feature = tags
        elif heading[1] == "Quy tắc":
            of_rule = tags
        elif heading[1] != "Dữ liệu":
            yield Scenario(name, number, heading[2].strip(), tuple(dict.fromkeys((*of_feature, *of_rule, *tags))))
