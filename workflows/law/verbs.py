"""What may be done to a stage: one entry a verb, with all that is said of it wherever it is used."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from workflows.law.citation import Label
from workflows.law.notation import ANY_TEXT
from workflows.law.states import Role, Verb

LONGEST_TEXT = 500

# how a result may reach the family
WAYS: dict[str, Label] = {
    "electronic": Label("bản điện tử", "electronically"),
    "paper": Label("bản giấy", "on paper"),
    "post": Label("qua bưu chính", "by post"),
}


class Rank(IntEnum):
    """The order in which commands of one instant are carried out, so that a run can be repeated."""

    OFFICE_CLOSES = 0
    VISIT_ENDS = 1
    ANSWERED = 2
    TIME_IS_UP = 3
    CLAIMED = 4


class Type(StrEnum):
    """How a wanted field is written in JSON."""

    TEXT = "text"
    NUMBER = "number"
    CHOICE = "choice"  # one of the choices, as text; true and false are such texts too
    CHOICES = "choices"  # a list of them
    VALUES = "values"  # an object: values by the choices that they are of, each as it is written on the form
    INSTANT = "instant"  # as text: 2026-08-21T15:30:00+07:00; without a zone Viet Nam time


@dataclass(frozen=True, slots=True)
class Wanted:
    """A field of a move. `pattern` is a regular expression that a text fits whole, `right` says so; empty: any.

    In the table of verbs, choices and patterns that hang on the procedure are empty: `engine.core.wants` fills them.
    """

    name: str
    label: Label
    type: Type
    is_required: bool = True
    choices: tuple[tuple[str, Label], ...] = ()
    pattern: str = ""
    right: Label = ANY_TEXT


@dataclass(frozen=True, slots=True)
class VerbInfo:
    """`past` names the event. `sentence` tells the event to a family: in braces stand words of `api.words.sentences`.

    `roles` may make such a move of a stage: nobody moves a stage by submitting or by the end of the case, and `PEOPLE`
    stand for those whom an edition names. `rank` None:
    a follow-up, which is nobody's command. `brings_results`: what the results carry is wanted too.
    """

    past: str
    label: Label
    roles: frozenset[str]
    rank: Rank | None
    sentence: Label
    wants: tuple[Wanted, ...] = ()
    brings_results: bool = False


_OFFICER, _APPLICANT, _SYSTEM, _ANSWERING = (
    frozenset({role}) for role in (Role.OFFICER, Role.APPLICANT, Role.SYSTEM, Role.NEIGHBOUR)
)
PEOPLE = frozenset({"people"})
_HOURS = Wanted("hours", Label("số giờ làm việc giữ việc", "working hours"), Type.NUMBER, is_required=False)
_ITEMS = Wanted("items", Label("giấy tờ, mục cần bổ sung", "items"), Type.CHOICES)
_NEIGHBOUR = Wanted("neighbour", Label("hệ thống", "system"), Type.CHOICE)
NOTE = Wanted(
    "note",
    Label("lời ghi", "note"),
    Type.TEXT,
    is_required=False,
    pattern=r".*\S.*",
    right=Label("lời có chữ, không chỉ khoảng trắng", "words, not only spaces"),
)
_PAPERS = Wanted("papers", Label("giấy tờ bổ sung", "papers"), Type.CHOICES, is_required=False)
_VALUES = Wanted("values", Label("mục tờ khai khai lại", "items declared anew"), Type.VALUES, is_required=False)
_REASON = Wanted("reason", Label("lý do", "reason"), Type.CHOICE)
# an agency's own system, or a book on paper, has decided before it is told here
_DECIDED = (
    Wanted("decided_at", Label("lúc ký, nếu trước khi ghi", "when it was signed, if earlier"), Type.INSTANT, False),
    Wanted(
        "decided_by",
        Label("người ký (tài khoản ở cơ quan), nếu không phải người ghi", "who signed (account there), if another"),
        Type.TEXT,
        False,
        pattern=r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}",
        right=Label("tài khoản: chữ, số, dấu . _ -", "an account: letters, digits, and . _ -"),
    ),
)
_SUPERSEDED = (
    Wanted("case", Label("hồ sơ có kết quả bị thay thế", "the case it concerns"), Type.TEXT),
    Wanted("result", Label("kết quả bị thay thế", "the superseded result"), Type.TEXT),
    *_DECIDED,
    NOTE,
)
_WAY = Wanted("way", Label("cách trả", "way"), Type.CHOICE, is_required=False, choices=tuple(WAYS.items()))
_DROPPED = Label(
    "{stage} không còn căn cứ giải quyết: kết quả cần trước sẽ không có",
    "{stage} is dropped: a result it needs will not come",
)

# fmt: off
VERBS: dict[Verb, VerbInfo] = {
    Verb.SUBMIT: VerbInfo(
        "Submitted", Label("nộp hồ sơ", "submit"), frozenset(), Rank.ANSWERED,
        Label("nộp hồ sơ: {choice}{alike}", "files the dossier: {choice}{alike}")),
    Verb.CLAIM: VerbInfo(
        "Claimed", Label("nhận việc", "claim"), _OFFICER, Rank.CLAIMED,
        Label("{taker} nhận việc {stage}", "{taker} takes {stage}"), (_HOURS,)),
    Verb.RELEASE: VerbInfo(
        "Released", Label("trả lại việc", "release"), _OFFICER | _SYSTEM, Rank.VISIT_ENDS,
        Label("{release}{note}", "{release}{note}"), (NOTE,)),
    Verb.REQUEST_SUPPLEMENT: VerbInfo(
        "SupplementRequested", Label("yêu cầu bổ sung", "request supplements"), _OFFICER, Rank.VISIT_ENDS,
        Label("yêu cầu bổ sung: {items}{until}{note}", "asks for supplements: {items}{until}{note}"), (_ITEMS, NOTE)),
    Verb.SUPPLEMENT: VerbInfo(
        "Supplemented", Label("bổ sung hồ sơ", "supplement"), _APPLICANT, Rank.ANSWERED,
        Label("bổ sung hồ sơ{papers}{alike}", "supplements{papers}{alike}"), (_PAPERS, _VALUES)),
    Verb.REQUEST_VERIFICATION: VerbInfo(
        "VerificationRequested", Label("yêu cầu xác minh", "request a verification"), _OFFICER, Rank.VISIT_ENDS,
        Label("{facts}", "{facts}")),
    Verb.VERIFY: VerbInfo(
        "Verified", Label("ghi kết quả xác minh", "tell the finding"), _OFFICER, Rank.ANSWERED,
        Label("{facts}", "{facts}")),
    Verb.FIND: VerbInfo(
        "Found", Label("ghi kết quả tra cứu", "record a finding"), _OFFICER, Rank.VISIT_ENDS,
        Label("xác định: {facts}{note}", "finds: {facts}{note}"), (NOTE,)),
    Verb.WAIT_FOR_NEIGHBOUR: VerbInfo(
        "NeighbourAwaited", Label("chờ hệ thống khác", "wait for a neighbour"), _OFFICER, Rank.VISIT_ENDS,
        Label("chờ {awaited} trả lời", "waits for {awaited}"), (_NEIGHBOUR,)),
    Verb.NEIGHBOUR_ANSWER: VerbInfo(
        "NeighbourAnswered", Label("hệ thống khác trả lời", "answer as a neighbour"), _ANSWERING, Rank.ANSWERED,
        Label("{neighbour} đã trả lời", "{neighbour} has answered"), (_NEIGHBOUR,)),
    Verb.RETURN_UPSTREAM: VerbInfo(
        "ReturnedUpstream", Label("chuyển trả cơ quan trước", "return upstream"), _OFFICER, Rank.VISIT_ENDS,
        Label("chuyển trả cơ quan trước để sửa kết quả{note}", "returned upstream, to have the result mended{note}"),
        (NOTE,)),
    Verb.APPROVE: VerbInfo(
        "Approved", Label("giải quyết xong, có kết quả", "approve"), _OFFICER, Rank.VISIT_ENDS,
        Label("có kết quả: {results}{decided}{note}", "result: {results}{decided}{note}"), _DECIDED,
        brings_results=True),
    Verb.REFUSE: VerbInfo(
        "Refused", Label("từ chối", "refuse"), _OFFICER, Rank.VISIT_ENDS,
        Label("từ chối {stage}: {reason}{note}", "refuses {stage}: {reason}{note}"), (_REASON, NOTE)),
    Verb.WITHDRAW: VerbInfo(
        "Withdrawn", Label("rút hồ sơ", "withdraw"), _APPLICANT, Rank.VISIT_ENDS,
        Label("rút hồ sơ {stage}", "withdraws {stage}")),
    Verb.CONFIRM: VerbInfo(
        "Confirmed", Label("xác nhận", "confirm"), PEOPLE, Rank.ANSWERED,
        Label("{facts}", "{facts}")),
    Verb.DELIVER_RESULT: VerbInfo(
        "ResultDelivered", Label("trả kết quả", "deliver the result"), _OFFICER, Rank.VISIT_ENDS,
        Label("trả kết quả {stage}: {way}", "delivers the result: {way}"), (_WAY,)),
    Verb.CORRECT: VerbInfo(
        "Corrected", Label("cải chính", "correct"), _OFFICER, Rank.VISIT_ENDS,
        Label("cải chính {result} của hồ sơ {case}{decided}{note}", "corrects {result} of case {case}{decided}{note}"),
        _SUPERSEDED, True),
    Verb.REVOKE: VerbInfo(
        "Revoked", Label("thu hồi", "revoke"), _OFFICER, Rank.VISIT_ENDS,
        Label("thu hồi {result} của hồ sơ {case}{decided}{note}", "revokes {result} of case {case}{decided}{note}"),
        _SUPERSEDED, True),
    Verb.APOLOGISE: VerbInfo(
        "Apologised", Label("xin lỗi và hẹn lại", "apologise"), _SYSTEM, Rank.TIME_IS_UP,
        Label("quá hạn: gửi thư xin lỗi, hẹn lại ngày {day}", "overdue: a letter of apology, new date {day}")),
    Verb.LAPSE: VerbInfo(
        "Lapsed", Label("hết hạn bổ sung", "lapse"), _SYSTEM, Rank.TIME_IS_UP, Label("{lapse}", "{lapse}")),
    Verb.REPLACE_OFFICE: VerbInfo(
        "OfficeReplaced", Label("bàn giao cơ quan", "replace the office"), _SYSTEM, Rank.OFFICE_CLOSES,
        Label("tiếp nhận {has} của {office} đã kết thúc hoạt động", "takes over {has} of {office}, now closed")),
    Verb.OFFER: VerbInfo(
        "Offered", Label("chuyển đến nơi giải quyết", "offer"), _SYSTEM, None,
        Label("hồ sơ {stage} đến cơ quan giải quyết", "{stage} comes to the deciding agency")),
    Verb.NOT_CHOOSE: VerbInfo(
        "NotChosen", Label("không chọn", "not choose"), _SYSTEM, None,
        Label("không chọn {stage}", "{stage} was not chosen")),
    Verb.REDIRECT: VerbInfo(
        "Redirected", Label("chuyển hướng", "redirect"), _SYSTEM, None,
        Label("{stage} không giải quyết ở đây: {redirect}", "{stage}: {redirect}")),
    Verb.DROP: VerbInfo(
        "Dropped", Label("không còn căn cứ giải quyết", "drop"), _SYSTEM, None, _DROPPED),
    Verb.REOPEN: VerbInfo(
        "Reopened", Label("mở lại để sửa kết quả", "reopen"), _SYSTEM, None,
        Label("mở lại {stage} để sửa kết quả", "{stage} is reopened to correct its result")),
    Verb.END_CASE: VerbInfo(
        "CaseEnded", Label("kết thúc hồ sơ", "end the case"), frozenset(), None,
        Label("hồ sơ kết thúc", "the case has ended")),
}
# fmt: on
