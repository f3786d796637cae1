"""What each event says to a family, in one sentence without anybody's name."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping

from api.words.wording import UNKNOWN, date, first_up, instant
from engine.core.events import Event
from engine.core.law import Law
from workflows.law.citation import Label
from workflows.law.states import PAST, WAYS, Role, State, Verb

ROLES: dict[str, Label] = {
    Role.APPLICANT: Label("gia đình", "the family"),
    Role.OFFICER: Label("người giải quyết", "the officer"),
    Role.NEIGHBOUR: Label("hệ thống khác", "another system"),
    Role.SYSTEM: Label("hệ thống", "the system"),
}
RELEASES = {
    "given_back": Label("trả lại việc", "gives the work back"),
    "reassigned": Label("lãnh đạo giao lại việc", "a supervisor gives the work to another officer"),
    "lease_lapsed": Label("giữ việc quá lâu, việc về hàng chờ", "held it too long; it returns to the queue"),
}
Sentence = Callable[["Teller", Event], Label]


class Teller:
    """Tells the events of cases under one law."""

    def __init__(self, law: Law) -> None:
        self.law = law
        self.offices = {office.code: office.name for office in law.offices.offices}
        self.roles = ROLES | {person.code: person.called for person in law.edition.people}
        fields = {field.code: field.label for field in law.edition.fields}
        papers = {paper.code: paper.label for procedure in law.edition.procedures for paper in procedure.papers}
        self._items = fields | papers
        self._neighbours = {one.code: one.label for p in law.edition.procedures for one in p.neighbours}

    def what(self, event: Event, lang: str) -> str:
        """The sentence of the event. KeyError for a kind that nobody has put into words."""
        return first_up(SENTENCES[event.kind](self, event).say(lang))

    def who(self, event: Event, lang: str) -> str:
        """The office that acts or whose queue it comes to, the system that answers, or the part somebody plays."""
        if event.role is Role.OFFICER or event.kind in (PAST[Verb.OFFER], PAST[Verb.REOPEN], PAST[Verb.REPLACE_OFFICE]):
            return self.offices.get(event.office, event.office) or self.roles[event.role].say(lang)
        if event.role is Role.NEIGHBOUR and event.data.get("neighbour") in self._neighbours:
            return first_up(self._neighbours[event.data["neighbour"]].say(lang))
        return first_up(self.roles[event.role].say(lang))

    def stage(self, event: Event) -> Label:
        return self.law.procedures[event.stage].label if event.stage else self.law.edition.label

    def items(self, codes: Iterable[str]) -> Label:
        found = [self._items.get(code, Label(code, code)) for code in codes]
        return Label("; ".join(label.vi for label in found), "; ".join(label.en for label in found))

    def facts(self, event: Event) -> Label:
        facts: Mapping[str, str | bool] = event.data.get("facts", {})
        vi, en = ("; ".join(self.law.facts[k].aloud(v, lang) for k, v in facts.items()) for lang in ("vi", "en"))
        return Label(vi, en)

    def neighbour(self, code: object) -> Label:
        return self._neighbours.get(str(code), Label(str(code), str(code)))


def _submitted(it: Teller, event: Event) -> Label:
    chosen = frozenset(event.data["chosen"])
    label = next((one.label for one in it.law.edition.choices if one.procedures == chosen), it.law.edition.label)
    return Label(f"nộp hồ sơ điện tử: {label.vi}", f"files the dossier online: {label.en}")


def _offered(it: Teller, event: Event) -> Label:
    label = it.stage(event)
    return Label(f"hồ sơ {label.vi} đến cơ quan giải quyết", f"{label.en} comes to the deciding agency")


def _released(it: Teller, event: Event) -> Label:
    return RELEASES.get(str(event.data.get("reason")), RELEASES["given_back"])


def _supplement_requested(it: Teller, event: Event) -> Label:
    items, until = it.items(event.data.get("items", ())), event.data.get("lapses_at")
    end_vi, end_en = _last_day(until)
    return Label(f"yêu cầu bổ sung: {items.vi}{end_vi}", f"asks for supplements: {items.en}{end_en}")


def _last_day(ends_at: dt.datetime | None) -> tuple[str, str]:
    """The day whose end is given as 00:00 of the day after."""
    if ends_at is None:
        return "", ""
    day = instant(ends_at - dt.timedelta(seconds=1), "vi").partition("ngày ")[2]
    return f"; bổ sung đến hết ngày {day}", f"; until the end of {day}"


def _supplemented(it: Teller, event: Event) -> Label:
    papers = it.items(event.data.get("papers", ()))
    vi, en = (f": {papers.vi}", f": {papers.en}") if papers.vi else ("", "")
    return Label(f"bổ sung hồ sơ{vi}", f"supplements{en}")


def _verified(it: Teller, event: Event) -> Label:
    found = it.facts(event)
    return Label(f"{found.vi}", f"{found.en}")


def _awaited(it: Teller, event: Event) -> Label:
    label = it.neighbour(event.data["awaits"]["neighbour"])
    return Label(f"chờ {label.vi} trả lời", f"waits for {label.en}")


def _answered(it: Teller, event: Event) -> Label:
    label = it.neighbour(event.data.get("neighbour"))
    return Label(f"{label.vi} đã trả lời", f"{label.en} has answered")


def _returned(it: Teller, event: Event) -> Label:
    return Label("chuyển trả cơ quan trước để sửa kết quả", "returned upstream, to have the result mended")


def _approved(it: Teller, event: Event) -> Label:
    results = it.law.procedures[str(event.stage)].results
    vi, en = ("; ".join(result.label.say(lang) for result in results) for lang in ("vi", "en"))
    return Label(f"có kết quả: {vi}", f"result: {en}")


def _refused(it: Teller, event: Event) -> Label:
    reasons = {one.code: one.label for one in it.law.procedures[str(event.stage)].refusals}
    code, label = str(event.data.get("reason", "")), it.stage(event)
    why = reasons.get(code, Label(code, code))
    return Label(f"từ chối {label.vi}: {why.vi}", f"refuses {label.en}: {why.en}")


def _withdrawn(it: Teller, event: Event) -> Label:
    label = it.stage(event)
    return Label(f"rút hồ sơ {label.vi}", f"withdraws {label.en}")


def _delivered(it: Teller, event: Event) -> Label:
    way = str(event.data.get("way", ""))
    said = WAYS.get(way, Label(way, way))
    return Label(f"trả kết quả {it.stage(event).vi}: {said.vi}", f"delivers the result: {said.en}")


def _superseding(it: Teller, event: Event) -> Label:
    case = event.data["supersedes"]["case"]
    verb = ("cải chính", "corrects") if event.kind == PAST[Verb.CORRECT] else ("thu hồi", "revokes")
    return Label(f"{verb[0]} kết quả của hồ sơ {case}", f"{verb[1]} a result of case {case}")


def _apologised(it: Teller, event: Event) -> Label:
    day = date(event.data["new_due_on"])
    return Label(f"quá hạn: gửi thư xin lỗi, hẹn lại ngày {day}", f"overdue: a letter of apology, new date {day}")


def _lapsed(it: Teller, event: Event) -> Label:
    label = it.stage(event)
    if event.state is State.WAITING:
        return Label(f"hết hạn xác nhận; {label.vi} chờ giấy tờ thay thế", f"no answer in time; {label.en} waits")
    if event.visit == 0:
        return Label(f"hết hạn xác nhận: không có {label.vi}", f"no answer in time: no {label.en}")
    return Label(f"hết hạn bổ sung: hồ sơ {label.vi} dừng tại đây", f"no supplement in time: {label.en} ends")


def _office_replaced(it: Teller, event: Event) -> Label:
    was = it.offices.get(str(event.data.get("was_office")), UNKNOWN.vi)
    return Label(f"tiếp nhận việc của {was} đã kết thúc hoạt động", f"takes over the work of {was}, now closed")


def _redirected(it: Teller, event: Event) -> Label:
    procedure = it.law.procedures[str(event.stage)]
    redirects = {one.code: one.words for one in (*it.law.edition.redirects, *procedure.redirects)}
    words = redirects.get(str(event.data.get("redirect")), UNKNOWN)
    return Label(f"{procedure.label.vi} ngoài nhóm liên thông: {words.vi}", f"{procedure.label.en}: {words.en}")


def _dropped(it: Teller, event: Event) -> Label:
    label = it.stage(event)
    return Label(
        f"{label.vi} không còn căn cứ giải quyết: kết quả cần trước sẽ không có",
        f"{label.en} is dropped: a result it needs will not come",
    )


def _fixed(vi: str, en: str) -> Sentence:
    """A sentence that is the same for every event of its kind but for the stage."""

    def told(it: Teller, event: Event) -> Label:
        label = it.stage(event)
        return Label(vi.format(label.vi), en.format(label.en))

    return told


SENTENCES: Mapping[str, Sentence] = {
    PAST[Verb.SUBMIT]: _submitted,
    PAST[Verb.CLAIM]: _fixed("người giải quyết nhận việc {}", "an officer takes {}"),
    PAST[Verb.RELEASE]: _released,
    PAST[Verb.REQUEST_SUPPLEMENT]: _supplement_requested,
    PAST[Verb.SUPPLEMENT]: _supplemented,
    PAST[Verb.REQUEST_VERIFICATION]: _verified,
    PAST[Verb.VERIFY]: _verified,
    PAST[Verb.WAIT_FOR_NEIGHBOUR]: _awaited,
    PAST[Verb.NEIGHBOUR_ANSWER]: _answered,
    PAST[Verb.RETURN_UPSTREAM]: _returned,
    PAST[Verb.APPROVE]: _approved,
    PAST[Verb.REFUSE]: _refused,
    PAST[Verb.WITHDRAW]: _withdrawn,
    PAST[Verb.CONFIRM]: _verified,
    PAST[Verb.DELIVER_RESULT]: _delivered,
    PAST[Verb.CORRECT]: _superseding,
    PAST[Verb.REVOKE]: _superseding,
    PAST[Verb.APOLOGISE]: _apologised,
    PAST[Verb.LAPSE]: _lapsed,
    PAST[Verb.REPLACE_OFFICE]: _office_replaced,
    PAST[Verb.OFFER]: _offered,
    PAST[Verb.NOT_CHOOSE]: _fixed("không chọn {}", "{} was not chosen"),
    PAST[Verb.REDIRECT]: _redirected,
    PAST[Verb.DROP]: _dropped,
    PAST[Verb.REOPEN]: _fixed("mở lại {} để sửa kết quả", "{} is reopened to correct its result"),
    PAST[Verb.END_CASE]: _fixed("hồ sơ kết thúc", "the case has ended"),
}
