"""Faults of what is written: labels, codes, and the clauses that are cited."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass

from workflows.errors import nearest, quoted
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Label, Status
from workflows.law.facts import Fact
from workflows.law.notation import Edition, Result
from workflows.law.texts import TEXTS
from workflows.law.tree import figure_names, walk
from workflows.soundness.fault import Code, Fault, fault

_CODE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_PLACE = re.compile(r"d[0-9]+[a-z]?(_k[0-9]+[a-z]?)?(_p([a-z]|dd))?")
_LETTERS = re.compile("[A-Z][A-Z0-9]{0,7}")
_SPOKEN = ("vi", "en")


def find(edition: Edition, parameters: Parameters) -> Iterator[Fault]:
    """Faults of labels, codes and clauses; what is shared by several places is told at the first of them."""
    seen: set[object] = set()
    for path, thing in walk(edition.chain, edition):
        if isinstance(thing, Label | Clause):
            # who pays is asked for by a fault of its own
            if thing not in seen and not path.endswith(".payer"):
                yield from _of_label(path, thing) if isinstance(thing, Label) else _of_clause(path, thing)
            seen.add(thing)
        else:
            yield from _of_codes(path, thing)
    for name in figure_names(edition):
        if name in parameters.figures:
            for row in parameters.rows(name):
                yield from _of_clause(f"{name}.{row.from_on}", row.clause)
    yield from _codes(f"{edition.chain}.chain", [edition.chain])
    if not edition.basis:
        vi, en = "phiên bản chưa dẫn văn bản nào: ghi điều khoản làm căn cứ", "no clause stands behind it: cite one"
        yield fault(Code.BASIS_UNSAID, f"{edition.chain}.basis", vi, en)
    if not _LETTERS.fullmatch(edition.letters):
        vi, en = (
            "mã hồ sơ bắt đầu bằng 1 đến 8 chữ hoa A-Z hoặc số, như KS",
            "codes of cases begin with up to 8 of A-Z, 0-9",
        )
        yield fault(Code.LETTERS_WRONG, f"{edition.chain}.letters", vi, en)


def _of_label(path: str, label: Label) -> Iterator[Fault]:
    for lang in _SPOKEN:
        text = label.say(lang)
        if not text.strip():
            yield fault(
                Code.LABEL_EMPTY,
                path,
                f"nhãn “{lang}” để trống: hãy ghi chữ cho người đọc",
                f"the label for {lang} is empty: write what people read",
            )
        elif not unicodedata.is_normalized("NFC", text):
            shown = quoted(unicodedata.normalize("NFC", text))
            yield fault(
                Code.LABEL_NOT_NFC,
                path,
                f"nhãn {shown} không ở dạng Unicode dựng sẵn: lưu lại theo NFC",
                f"the label {shown} is not composed Unicode: save it as NFC",
            )


def _of_clause(path: str, clause: Clause) -> Iterator[Fault]:
    if clause.text == "gd":
        yield from _of_assumption(path, clause)
        return
    if clause.text not in TEXTS:
        near = ", ".join(nearest(clause.text, TEXTS))
        yield fault(
            Code.TEXT_UNKNOWN,
            path,
            f"không có văn bản {quoted(clause.text)} trong danh mục; gần nhất: {near}",
            f"no text {quoted(clause.text)} is listed; nearest: {near}",
        )
    if clause.place and not _PLACE.fullmatch(clause.place):
        yield fault(
            Code.PLACE_WRONG,
            path,
            f"vị trí {quoted(clause.place)} sai dạng: ghi điều, khoản, điểm như d7_k2_pa, hoặc để trống",
            f"the place {quoted(clause.place)} is malformed: write article, paragraph, point as d7_k2_pa, or nothing",
        )


def _of_assumption(path: str, clause: Clause) -> Iterator[Fault]:
    """An assumption is named, says its sentence and is marked as one."""
    if clause.says is None or not clause.says.vi.strip() or clause.status is not Status.ASSUMED:
        yield fault(
            Code.ASSUMPTION_UNSAID,
            path,
            f"giả định {quoted(clause.place)} phải có câu nói rõ điều giả định và mang dấu “giả định”",
            f"the assumption {quoted(clause.place)} must say what is assumed and carry the status assumed",
        )
    yield from _codes(path, [clause.place])


def _of_codes(path: str, thing: object) -> Iterator[Fault]:
    """Codes of the thing itself, and codes that stand twice in one of its lists."""
    if isinstance(thing, Fact):
        yield from _codes(f"{path}.choices", [code for code, _ in thing.choices])
        yield from _doubled(f"{path}.choices", [code for code, _ in thing.choices])
    if isinstance(thing, Result):
        yield from _codes(f"{path}.carries", thing.carries)
        yield from _doubled(f"{path}.carries", thing.carries)
    if not is_dataclass(thing):
        return
    for field in fields(thing):
        value = getattr(thing, field.name)
        if field.name == "code" and isinstance(value, str):
            yield from _codes(path, [value])
        # a result given twice is a fault of its own
        if isinstance(value, tuple) and not any(isinstance(item, Result) for item in value):
            yield from _doubled(f"{path}.{field.name}", [item.code for item in value if hasattr(item, "code")])


def _codes(path: str, codes: Iterable[str]) -> Iterator[Fault]:
    for code in codes:
        if not _CODE.fullmatch(code):
            yield fault(
                Code.CODE_WRONG,
                path,
                f"mã {quoted(code)} sai dạng: chữ thường a-z, số và gạch dưới, như health_card",
                f"the code {quoted(code)} is malformed: small letters a-z, digits and underscores, as in health_card",
            )


def _doubled(path: str, codes: Iterable[str]) -> Iterator[Fault]:
    for code, times in Counter(codes).items():
        if times > 1:
            yield fault(
                Code.CODE_TWICE,
                path,
                f"mã {quoted(code)} có {times} lần: mỗi mã một lần",
                f"the code {quoted(code)} stands {times} times: each once",
            )
