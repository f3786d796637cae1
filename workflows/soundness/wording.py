"""Faults of what is written: labels, codes, and the clauses that are cited."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from workflows.errors import nearest
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Label, Status
from workflows.law.facts import Fact
from workflows.law.notation import Edition, Result
from workflows.law.texts import TEXTS
from workflows.law.tree import NAMES, figure_names, walk
from workflows.refusals import LANGUAGES
from workflows.soundness.fault import Code, Fault, fault

_CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_LONGEST = 64  # of what a path or a body of a request takes
_PLACE = re.compile(r"d[0-9]+[a-z]?(_k[0-9]+[a-z]?)?(_p([a-z]|dd))?")
_LETTERS = re.compile("[A-Z][A-Z0-9]{0,7}")


def find(edition: Edition, parameters: Parameters) -> Iterator[Fault]:
    """Faults of labels, codes and clauses; what is shared by several places is told at the first of them."""
    seen: set[object] = set()
    same: set[int] = set()  # most are one object in many places, which is told faster than what is equal
    for path, thing in walk(edition.chain, edition):
        if isinstance(thing, Label | Clause):
            if id(thing) in same or thing in seen:
                continue
            same.add(id(thing))
            seen.add(thing)
            if not path.endswith(".payer"):  # who pays is asked for by a fault of its own
                yield from _of_label(path, thing) if isinstance(thing, Label) else _of_clause(path, thing)
        else:
            yield from _of_codes(path, thing)
    for name in figure_names(edition):
        if name in parameters.figures:
            for row in parameters.rows(name):
                yield from _of_clause(f"{name}.{row.from_on}", row.clause)
    yield from _codes(f"{edition.chain}.chain", [edition.chain])
    if not edition.basis:
        yield fault(Code.BASIS_UNSAID, f"{edition.chain}.basis")
    if not _LETTERS.fullmatch(edition.letters):
        yield fault(Code.LETTERS_WRONG, f"{edition.chain}.letters")


def _of_label(path: str, label: Label) -> Iterator[Fault]:
    for lang in LANGUAGES:
        text = label.say(lang)
        if not text.strip():
            yield fault(Code.LABEL_EMPTY, path, lang=lang)
        elif not unicodedata.is_normalized("NFC", text):
            yield fault(Code.LABEL_NOT_NFC, path, text=unicodedata.normalize("NFC", text))


def _of_clause(path: str, clause: Clause) -> Iterator[Fault]:
    if clause.text == "gd":
        yield from _of_assumption(path, clause)
        return
    if clause.text not in TEXTS:
        yield fault(Code.TEXT_UNKNOWN, path, text=clause.text, nearest=nearest(clause.text, TEXTS))
    if clause.place and not _PLACE.fullmatch(clause.place):
        yield fault(Code.PLACE_WRONG, path, place=clause.place)


def _of_assumption(path: str, clause: Clause) -> Iterator[Fault]:
    """An assumption is named, says its sentence and is marked as one."""
    if clause.says is None or not clause.says.vi.strip() or clause.status is not Status.ASSUMED:
        yield fault(Code.ASSUMPTION_UNSAID, path, name=clause.place)
    yield from _codes(path, [clause.place])


def _of_codes(path: str, thing: object) -> Iterator[Fault]:
    """Codes of the thing itself, and codes that stand twice in one of its lists."""
    if isinstance(thing, Fact):
        yield from _codes(f"{path}.choices", [code for code, _ in thing.choices])
        yield from _doubled(f"{path}.choices", [code for code, _ in thing.choices])
    if isinstance(thing, Result):
        yield from _codes(f"{path}.carries", thing.carries)
        yield from _doubled(f"{path}.carries", thing.carries)
    for name in NAMES[type(thing)] or ():
        value = getattr(thing, name)
        if name == "code" and isinstance(value, str):
            yield from _codes(path, [value])
        # a result given twice is a fault of its own
        if isinstance(value, tuple) and value and hasattr(value[0], "code") and not isinstance(value[0], Result):
            yield from _doubled(f"{path}.{name}", [item.code for item in value])


def _codes(path: str, codes: Iterable[str]) -> Iterator[Fault]:
    for code in codes:
        if not _CODE.fullmatch(code) or len(code) > _LONGEST:
            yield fault(Code.CODE_WRONG, path, code=code, most=_LONGEST)


def _doubled(path: str, codes: Sequence[str]) -> Iterator[Fault]:
    if len(codes) == len(set(codes)):
        return
    for code, times in Counter(codes).items():
        if times > 1:
            yield fault(Code.CODE_TWICE, path, code=code, times=times)
