"""What changed between two editions, in words: where the rule stands, and what was and is said there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from enum import Enum
from typing import Any

from api.words.sheet import source
from api.words.wording import Language, length
from workflows.difference import Change, Kind
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure, Label
from workflows.law.guards import Condition
from workflows.law.notation import SOURCE_LABELS, Edition, From, Limit, Move
from workflows.law.states import ROLE_LABELS, STATES, Role, State, Verb
from workflows.law.tree import figure_names
from workflows.law.verbs import VERBS

Plain = dict[str, Any]
# What the parts of an edition and of its rules are called.
PARTS = {
    "agencies": Label("cơ quan", "agencies"),
    "agency": Label("cơ quan", "agency"),
    "amount": Label("mức", "amount"),
    "answer": Label("trả lời", "answer"),
    "apologies": Label("số lần xin lỗi và hẹn lại", "letters of apology"),
    "at": Label("theo", "as of"),
    "at_least": Label("ít nhất đến", "at least until"),
    "baseline": Label("mẫu riêng được thay", "separate forms"),
    "basis": Label("căn cứ pháp lý", "basis"),
    "block": Label("phần", "block"),
    "by": Label("ai trả lời", "by"),
    "called": Label("được gọi là", "called"),
    "carried": Label("dữ liệu của kết quả", "what results carry"),
    "carries": Label("ghi", "carries"),
    "choices": Label("lựa chọn", "choices"),
    "corrects": Label("mục nêu hồ sơ được cải chính", "the item that names the case to correct"),
    "cut_off": Label("mốc tiếp nhận trong ngày", "cut-off of the day"),
    "dates": Label("ngày được giữ lại", "dates that are kept"),
    "denied": Label("nếu không", "denied"),
    "derived": Label("suy từ", "derived from"),
    "desks": Label("cơ quan giải quyết", "deciding agency"),
    "earlier": Label("ngày trước", "the earlier day"),
    "eligible": Label("khi", "if"),
    "event": Label("ngày của sự kiện", "the day of the event"),
    "example": Label("ví dụ", "example"),
    "fact": Label("dữ kiện", "fact"),
    "facts": Label("dữ kiện", "facts"),
    "fault": Label("mã lỗi", "code of the fault"),
    "fees": Label("phí, lệ phí", "fees"),
    "field": Label("theo mục", "by the item"),
    "fields": Label("mục tờ khai", "declared items"),
    "figure": Label("thời hạn", "limit"),
    "format": Label("dạng", "format"),
    "from_on": Label("từ ngày", "from"),
    "grounds": Label("căn cứ hưởng", "grounds"),
    "group": Label("cả nhóm", "the whole group"),
    "in_force_on": Label("có hiệu lực từ", "in force from"),
    "input": Label("cách ghi", "written as"),
    "instead": Label("giấy tờ thay thế", "paper instead"),
    "is_name": Label("là họ tên", "is a name"),
    "is_presumed": Label("mặc định được dùng", "presumed"),
    "items": Label("số mục", "items"),
    "later": Label("ngày sau", "the later day"),
    "letters": Label("chữ đầu mã hồ sơ", "letters of case codes"),
    "limit": Label("trong", "within"),
    "limits": Label("thời hạn", "limits"),
    "may_be_same": Label("được cùng ngày", "may be the same day"),
    "months": Label("số tháng", "months"),
    "moves": Label("bước", "moves"),
    "name": Label("tên ngắn", "short name"),
    "needs": Label("sau khi có", "after"),
    "neighbours": Label("hệ thống trả lời", "answering systems"),
    "of": Label("của", "of"),
    "omits": Label("phiên bản này chưa có", "left out"),
    "orders": Label("thứ tự các ngày", "order of dates"),
    "ordinary": Label("thông thường", "ordinarily"),
    "outside": Label("thủ tục ngoài hạn chung", "outside the group's limit"),
    "owed": Label("chờ trả lời", "answers owed"),
    "papers": Label("giấy tờ", "papers"),
    "pattern": Label("mẫu", "pattern"),
    "pause": Label("tạm dừng", "pause"),
    "payer": Label("chi trả", "payer"),
    "people": Label("người phải trả lời", "who may owe an answer"),
    "per": Label("nhân với", "times"),
    "places": Label("nơi giải quyết", "place"),
    "portal_code": Label("mã thủ tục trên Cổng", "code on the Portal"),
    "precedence": Label("thứ tự ưu tiên", "precedence"),
    "procedure": Label("thủ tục", "procedure"),
    "procedures": Label("thủ tục", "procedures"),
    "rank": Label("thứ tự", "rank"),
    "redirects": Label("chuyển hướng", "out of scope"),
    "refusals": Label("lý do từ chối", "reasons of refusal"),
    "reopens": Label("mở lại", "reopens"),
    "required": Label("bắt buộc", "required"),
    "result": Label("kết quả", "result"),
    "results": Label("kết quả", "results"),
    "right": Label("đúng là", "right"),
    "role": Label("ai làm", "by"),
    "set_by": Label("do bước", "set by"),
    "sets": Label("ghi", "sets"),
    "since": Label("kể từ", "since"),
    "soft": Label("bị từ chối thì không chờ", "not missed if refused"),
    "source": Label("từ", "from"),
    "sources": Label("từ", "from"),
    "supplement": Label("người dân bổ sung", "the citizen supplements"),
    "target": Label("sang", "to"),
    "tier": Label("phạm vi", "serves"),
    "times": Label("số lần", "times"),
    "unique": Label("không trùng trong phạm vi", "unique within"),
    "validity": Label("giá trị", "valid"),
    "verb": Label("bước", "move"),
    "when": Label("khi", "if"),
    "within": Label("trong", "within"),
    "words": Label("làm gì", "what to do"),
}
NAMES = ("label", "verb", "result", "fact", "agency", "field")  # the first that a rule has is what it is called
UNTOLD = frozenset({"code", "clause", *NAMES})
_YES, _NO = Label("có", "yes"), Label("không", "no")


def row(change: Change, before: Words, after: Words) -> Plain:
    """One change, said by the words of either edition; of a changed rule only the parts that differ."""
    old, new = before.parts(change.before), after.parts(change.after)
    if change.kind is Kind.CHANGED:
        differ = {name for name in {*old, *new} if old.get(name) != new.get(name)}
        old, new = ({name: said for name, said in one.items() if name in differ} for one in (old, new))
    there = before if change.kind is Kind.REMOVED else after
    return {
        "change": change.kind.value,
        "path": change.path,
        "where": there.where(change),
        "before": before.told(change.before, old),
        "after": after.told(change.after, new),
    }


class Words:
    """Says the parts of one edition; codes are called by their labels."""

    def __init__(self, edition: Edition, parameters: Parameters, lang: Language) -> None:
        self.lang = lang
        self.facts = {fact.code: fact for fact in edition.facts}
        results = [one for procedure in edition.procedures for one in procedure.results]
        papers = [one for procedure in edition.procedures for one in procedure.papers]
        coded: tuple[Any, ...] = (
            *edition.fields,
            *papers,
            *edition.facts,
            *edition.agencies,
            *results,
            *edition.procedures,
            *edition.people,
            *edition.carried,
        )
        self.labels = {name: parameters.label(name) for name in figure_names(edition)}
        self.labels |= {one.code: one.label for one in coded}

    def where(self, change: Change) -> str:
        """The way to the rule: “đăng ký thường trú · bước · yêu cầu xác minh”."""
        _, *steps = change.path.split(".")
        own = self._called(change.before if change.after is None else change.after)
        if len(steps) > 2 and steps[0] == "procedures":
            del steps[0]
        named = steps[:-1] if own else steps
        said = [PARTS[step].say(self.lang) if step in PARTS else self._coded(step) for step in named]
        said = [one for step, one in zip(named, said, strict=True) if not step.isdecimal()]
        return " · ".join([*said, own] if own else said)

    def told(self, thing: object, parts: Plain) -> Plain | None:
        """What stands there in words, its clause and how well that is known; None: nothing does."""
        if thing is None:
            return None
        clause = _clause(thing)
        told = source(clause, self.lang) if clause else {"clause": None, "tag": None, "status": None}
        return {"says": self._joined(parts.items()), **told}

    def parts(self, thing: object) -> Plain:
        """What a rule says beside its label and clause, by the name of the part."""
        if thing is None or isinstance(thing, Clause):
            return {}
        if not is_dataclass(thing) or isinstance(thing, Label | Figure | Condition):
            return {"": self.say(thing)}
        told = {one.name: (getattr(thing, one.name), one.default) for one in fields(thing) if one.name not in UNTOLD}
        return {
            PARTS[name].say(self.lang): self.say(value)
            for name, (value, default) in told.items()
            if value not in (None, "", ()) and (type(value), value) != (type(default), default)
        }

    def say(self, value: object) -> str:
        match value:
            case Label():
                return value.say(self.lang)
            case Clause():
                return value.cite(self.lang)
            case Figure():
                return length(value, self.lang)
            case Condition(guard=guard):
                return guard.aloud(self.facts, self.lang)
            case bool():
                return (_YES if value else _NO).say(self.lang)
            case (Move(), *_):
                return str(len(value))
            case tuple():
                return ", ".join(self._called(one) or self.say(one) for one in value)
            case frozenset():
                return ", ".join(sorted(self.say(one) for one in value))
            case State():
                return STATES[value].label.say(self.lang)
            case Role():
                return ROLE_LABELS[value].say(self.lang)
            case From():
                return SOURCE_LABELS[value].say(self.lang)
            case Verb():
                return VERBS[value].label.say(self.lang)
            case Enum():
                return str(value.value)
            case str():
                return self._coded(value)
        return self._joined(self.parts(value).items()) if is_dataclass(value) else str(value)

    def _called(self, thing: object) -> str:
        """What a rule is called; a limit, by when it holds. Empty: it has no name of its own."""
        names = ("when",) if isinstance(thing, Limit) else NAMES
        return next((self.say(value) for name in names if (value := getattr(thing, name, None))), "")

    def _coded(self, code: str) -> str:
        return self.labels[code].say(self.lang) if code in self.labels else code

    def _joined(self, parts: Iterable[tuple[str, str]]) -> str:
        return "; ".join(f"{name}: {said}" if name else said for name, said in parts)


def _clause(thing: object) -> Clause | None:
    """The clause of a rule: its own, or that of the figure or condition in it."""
    if isinstance(thing, Clause) or not is_dataclass(thing):
        return thing if isinstance(thing, Clause) else None
    own: list[Any] = [getattr(thing, name, None) for name in ("clause", *(field.name for field in fields(thing)))]
    return next((found for one in own if isinstance(found := getattr(one, "clause", one), Clause)), None)
