"""From the Vietnamese labels of an edition to its codes: scenarios say what the law says, drivers need the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from workflows.errors import nearest
from workflows.law.citation import STATUS_LABELS, Status
from workflows.law.facts import Fact
from workflows.law.notation import Edition, Field, Ground, Input, Neighbour, Paper, Procedure, Reason, Result
from workflows.law.states import STATES, State

T = TypeVar("T")

CARRIED = {
    "số đăng ký": "register_number",
    "quyển số": "register_book",
    "số định danh cá nhân": "personal_id",
    "mã số bảo hiểm xã hội": "insurance_number",
    "cách chi trả": "payment_way",
}


def pick(kind: str, word: str, things: Iterable[T], label: Callable[[T], str]) -> T:
    """The first thing so labelled. Raises AssertionError that names the nearest labels."""
    labelled = {label(thing): thing for thing in reversed(tuple(things))}
    assert word in labelled, f"không có {kind} “{word}”; gần nhất: {', '.join(nearest(word, labelled))}"
    return labelled[word]


def state_label(state: State) -> str:
    return STATES[state].label.vi


def status(label: str) -> Status:
    return pick("mức tin cậy", label, Status, lambda one: STATUS_LABELS[one].vi)


class Names:
    """The labels of one edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.facts = {fact.code: fact for fact in edition.facts}

    def _label(self, thing: object) -> str:
        return thing.label.vi  # type: ignore[attr-defined, no-any-return]

    def procedure(self, label: str) -> Procedure:
        return pick("thủ tục", label, self.edition.procedures, self._label)

    def choice(self, label: str) -> frozenset[str]:
        return pick("cách chọn", label, self.edition.choices, self._label).procedures

    def field(self, label: str) -> Field | None:
        """None: the form has no such item, and the engine is to say so."""
        return next((field for field in self.edition.fields if field.label.vi == label), None)

    def statement(self, text: str) -> tuple[str, bool]:
        """The yes-or-no fact that the words affirm or deny."""
        said = [(fact, value) for fact in self.edition.facts if not fact.choices for value in (True, False)]
        fact, value = pick("lời khai", text, said, lambda one: one[0].aloud(one[1]))
        return fact.code, value

    def value_of(self, fact: Fact, label: str) -> str:
        return pick(f"giá trị của “{fact.label.vi}”", label, fact.choices, lambda one: one[1].vi)[0]

    def written(self, field: Field, value: str) -> object:
        """What the portal would send for the value as a family writes it."""
        if field.input is Input.FACT:
            known = {label.vi: code for code, label in self.facts[field.code].choices}
            return known.get(value, value)
        return int(value) if field.input is Input.NUMBER and value.isascii() and value.isdigit() else value

    def paper(self, label: str) -> Paper:
        return pick("giấy tờ", label, (p for one in self.edition.procedures for p in one.papers), self._label)

    def asked(self, label: str) -> Paper | Field:
        """What an officer may ask for: an item of the form, or else a paper."""
        return self.field(label) or self.paper(label)

    def reason(self, procedure: Procedure, label: str) -> Reason:
        return pick("lý do từ chối", label, procedure.refusals, self._label)

    def neighbour(self, label: str) -> Neighbour:
        return pick("hệ thống", label, (n for one in self.edition.procedures for n in one.neighbours), self._label)

    def result(self, label: str) -> tuple[Procedure, Result]:
        given = [(one, result) for one in self.edition.procedures for result in one.results]
        return pick("kết quả", label, given, lambda one: one[1].label.vi)

    def ground(self, code: str) -> Ground:
        return next(g for one in self.edition.procedures for g in one.grounds if g.code == code)
