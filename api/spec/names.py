"""From the Vietnamese labels of an edition to its codes: scenarios say what the law says, drivers need the code."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from api.spec.unmet import Unmet, unknown
from workflows.law.citation import STATUS_LABELS, Label, Status
from workflows.law.facts import Fact
from workflows.law.notation import Edition, Field, Input, Neighbour, Paper, Procedure, Reason, Result
from workflows.law.states import STATES, State

T = TypeVar("T")

CARRIED = {
    "số đăng ký": "register_number",
    "quyển số": "register_book",
    "số định danh cá nhân": "personal_id",
    "mã số BHXH": "insurance_number",
    "cách chi trả": "payment_way",
    "nơi chi trả": "payer",
}


def pick(kind: Label, word: str, things: Iterable[T], label: Callable[[T], str]) -> T:
    """The first thing so labelled. Raises Unmet that names the nearest labels."""
    labelled = {label(thing): thing for thing in reversed(tuple(things))}
    if word not in labelled:
        raise unknown(kind, word, labelled)
    return labelled[word]


def carried(what: str) -> str:
    """The code of a value that results carry."""
    return pick(Label("dữ liệu của kết quả", "value of a result"), what, CARRIED.items(), lambda one: one[0])[1]


def state_label(state: State) -> str:
    return STATES[state].label.vi


def known_state(label: str) -> str:
    """The label itself. Raises Unmet where no state is called so."""
    return state_label(pick(Label("trạng thái", "state"), label, STATES, state_label))


def status(label: str) -> Status:
    return pick(Label("mức tin cậy", "degree of knowledge"), label, Status, lambda one: STATUS_LABELS[one].vi)


def _vi(label: Label) -> str:
    return label.vi


class Names:
    """The labels of one edition."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.facts = {fact.code: fact for fact in edition.facts}

    def _label(self, thing: object) -> str:
        return thing.label.vi  # type: ignore[attr-defined, no-any-return]

    def left_open(self, words: str) -> Label:
        """What the edition leaves open, by the beginning of its sentence. Raises Unmet where that is of none, or of
        several.
        """
        sentences = {one.vi: one for one in self.edition.omits}
        found = [one for vi, one in sentences.items() if vi.startswith(words)]
        if len(found) > 1:
            told = " / ".join(f"“{one.vi}”" for one in found)
            raise Unmet(f"mấy điều cùng bắt đầu như vậy, viết thêm: {told}", f"several begin so, write more: {told}")
        return found[0] if found else pick(Label("điều còn để ngỏ", "open question"), words, sentences.values(), _vi)

    def procedure(self, label: str) -> Procedure:
        return pick(Label("thủ tục", "procedure"), label, self.edition.procedures, self._label)

    def choice(self, label: str) -> frozenset[str]:
        return pick(Label("cách chọn", "choice"), label, self.edition.choices, self._label).procedures

    def field(self, label: str) -> Field | None:
        """None: the form has no such item, and the engine is to say so."""
        return next((field for field in self.edition.fields if field.label.vi == label), None)

    def statement(self, text: str) -> tuple[str, bool]:
        """The yes-or-no fact that the words affirm or deny."""
        said = [(fact, value) for fact in self.edition.facts if not fact.choices for value in (True, False)]
        fact, value = pick(Label("lời khai", "statement"), text, said, lambda one: one[0].aloud(one[1]))
        return fact.code, value

    def value_of(self, fact: Fact, label: str) -> str:
        kind = Label(f"giá trị của “{fact.label.vi}”", f"value of “{fact.label.vi}”")
        return pick(kind, label, fact.choices, lambda one: one[1].vi)[0]

    def written(self, field: Field, value: str) -> object:
        """What the portal would send for the value as a family writes it."""
        if field.input is Input.FACT:
            known = {label.vi: code for code, label in self.facts[field.code].choices}
            return known.get(value, value)
        return int(value) if field.input is Input.NUMBER and value.isascii() and value.isdigit() else value

    def paper(self, label: str) -> Paper:
        papers = (paper for one in self.edition.procedures for paper in one.papers)
        return pick(Label("giấy tờ", "paper"), label, papers, self._label)

    def asked(self, label: str) -> Paper | Field:
        """What an officer may ask for: an item of the form, or else a paper."""
        return self.field(label) or self.paper(label)

    def reason(self, procedure: Procedure, label: str) -> Reason:
        """A reason of the procedure, else of another: that it is none here is for the engine to say."""
        others = (reason for one in self.edition.procedures for reason in one.refusals)
        return pick(Label("lý do từ chối", "reason to refuse"), label, (*procedure.refusals, *others), self._label)

    def neighbour(self, label: str) -> Neighbour:
        return pick(
            Label("hệ thống", "system"),
            label,
            (n for one in self.edition.procedures for n in one.neighbours),
            self._label,
        )

    def result(self, label: str) -> tuple[Procedure, Result]:
        given = [(one, result) for one in self.edition.procedures for result in one.results]
        return pick(Label("kết quả", "result"), label, given, lambda one: one[1].label.vi)
