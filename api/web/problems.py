"""Errors as problem documents (RFC 9457): the one place that gives each code its status and title."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from fastapi import Request
from fastapi.responses import JSONResponse

from api.words.wording import first_up
from engine.core.declaration import DeclarationRefused
from workflows.catalogue import known
from workflows.errors import LienthongError, Refusal
from workflows.law.citation import Label

MEDIA = "application/problem+json"


class Kind(NamedTuple):
    """What a code is over HTTP."""

    status: int
    title: Label


def _kind(status: int, vi: str, en: str) -> Kind:
    return Kind(status, Label(vi, en))


_KINDS = {
    # who calls
    "token_missing": _kind(401, "Thiếu mã truy cập", "No bearer token"),
    "token_wrong": _kind(401, "Mã truy cập không dùng được", "The bearer token is not accepted"),
    "not_permitted": _kind(403, "Không được phép", "Not permitted"),
    "role_not_allowed": _kind(403, "Bước này thuộc về vai khác", "The move belongs to another role"),
    "office_not_competent": _kind(403, "Không thuộc thẩm quyền cơ quan này", "The office is not competent"),
    "not_the_applicant": _kind(403, "Chỉ người nộp hồ sơ được làm", "Only the applicant may do this"),
    # what is not there
    "not_found": _kind(404, "Không có địa chỉ này", "No such address"),
    "not_submitted": _kind(404, "Không có hồ sơ này", "No such case"),
    "item_unknown": _kind(404, "Không có phần việc này", "No such work item"),
    "office_unknown": _kind(404, "Không có cơ quan này", "No such office"),
    "person_unknown": _kind(404, "Không có người này trong danh sách", "No such officer or substitution"),
    "unknown": _kind(404, "Không có tên này", "No such name"),
    "stage_unknown": _kind(404, "Không có thủ tục này", "No such stage"),
    "chain_unknown": _kind(404, "Không có nhóm thủ tục này", "No such chain"),
    "edition_unknown": _kind(404, "Không có phiên bản này", "No such edition"),
    "figure_unknown": _kind(404, "Không có con số này", "No such figure"),
    "method_not_allowed": _kind(405, "Địa chỉ này không nhận phương thức đó", "Method not allowed"),
    # somebody was quicker, or it is too late
    "already_submitted": _kind(409, "Hồ sơ đã được nộp", "Already submitted"),
    "case_has_ended": _kind(409, "Hồ sơ đã kết thúc", "The case has ended"),
    "claim_lost": _kind(409, "Không còn giữ việc này", "The claim is lost"),
    "move_not_allowed": _kind(409, "Không làm được bước này bây giờ", "The move is not possible now"),
    "already_done": _kind(409, "Việc này đã làm rồi", "Already done"),
    "too_late": _kind(409, "Đã hết hạn", "Too late"),
    "case_moved": _kind(409, "Hồ sơ vừa thay đổi", "The case has just changed"),
    "result_superseded": _kind(409, "Kết quả đã được thay thế", "The result was replaced"),
    "value_taken": _kind(409, "Giá trị này đã cấp cho người khác", "The value is taken"),
    "timer_stale": _kind(409, "Hẹn giờ không còn hiệu lực", "The timer no longer holds"),
    "clock_backwards": _kind(409, "Thời gian không lùi", "Time does not go back"),
    "precondition_failed": _kind(412, "Hồ sơ đã thay đổi từ lúc bạn xem", "Changed since you looked"),
    # what was sent
    "body_unreadable": _kind(400, "Không đọc được nội dung gửi lên", "The body cannot be read"),
    "request_wrong": _kind(422, "Yêu cầu có mục sai", "The request has faults"),
    "too_large": _kind(413, "Nội dung gửi lên quá lớn", "The body is too large"),
    "media_unsupported": _kind(415, "Chỉ nhận JSON", "Only JSON is accepted"),
    "cursor_wrong": _kind(422, "Con trỏ trang không đúng", "The cursor is not one of ours"),
    "declaration_refused": _kind(422, "Tờ khai có lỗi", "The declaration has faults"),
    "choice_not_allowed": _kind(422, "Không chọn cùng nhau được", "May not be chosen together"),
    "data_wrong": _kind(422, "Thiếu hoặc sai dữ liệu của bước", "The move lacks what it must bring"),
    "guard_failed": _kind(422, "Không đủ điều kiện", "A condition does not hold"),
    "fact_unknown": _kind(422, "Không có dữ kiện này", "No such fact or value"),
    "facts_impossible": _kind(422, "Các dữ kiện mâu thuẫn", "The facts cannot be together"),
    "fact_unreadable": _kind(422, "Không đọc được dữ kiện", "The fact cannot be read"),
    "fact_declared": _kind(422, "Đây là mục khai, không phải dữ kiện", "This is declared, it is no fact"),
    "commune_unknown": _kind(422, "Không có xã, phường này", "No such commune"),
    "commune_ambiguous": _kind(422, "Nhiều xã, phường cùng tên", "Several communes are called so"),
    "no_office": _kind(422, "Không có cơ quan phụ trách", "No office serves the place"),
    "key_reused": _kind(422, "Khóa đã dùng cho yêu cầu khác", "The key came with another request"),
    "instant_unreadable": _kind(422, "Không đọc được thời điểm", "The instant cannot be read"),
    "instant_naive": _kind(422, "Thời điểm thiếu múi giờ", "The instant has no zone"),
    "date_unreadable": _kind(422, "Không đọc được ngày", "The date cannot be read"),
    "beyond_horizon": _kind(422, "Ngoài lịch", "Outside the calendar"),
    "day_off": _kind(422, "Ngày không làm việc", "A day off"),
    "refused": _kind(422, "Bị từ chối", "Refused"),
    # us
    "error": _kind(500, "Lỗi của hệ thống", "An error of the system"),
    "defect": _kind(500, "Lỗi của hệ thống", "A defect of the system"),
    "journal_differs": _kind(500, "Nhật ký không khớp", "The journal differs"),
    "data_file": _kind(500, "Tệp dữ liệu của hệ thống có lỗi", "A data file of the system is wrong"),
    "store_unusable": _kind(503, "Kho dữ liệu chưa dùng được", "The store cannot be used"),
    "store_version": _kind(503, "Kho dữ liệu thuộc phiên bản khác", "The store is of another version"),
    "store_busy": _kind(503, "Kho dữ liệu đang bận", "The store is busy"),
    "clock_waits": _kind(503, "Đồng hồ đang chờ tiến trình khác", "The clock waits for others"),
    "stopping": _kind(503, "Hệ thống đang dừng", "The service is stopping"),
    "store_full": _kind(507, "Hết chỗ ghi", "No room is left"),
}

# the library's own words for what is wrong with a field, in Vietnamese; what is not here is said in English
_FAULTS = {
    "missing": "thiếu mục này",
    "extra_forbidden": "không có mục này",
    "string_type": "phải là một chuỗi",
    "string_too_short": "phải có ít nhất {min_length} ký tự",
    "string_too_long": "chỉ được có nhiều nhất {max_length} ký tự",
    "string_pattern_mismatch": "phải theo mẫu {pattern}",
    "int_type": "phải là một số nguyên",
    "int_parsing": "phải là một số nguyên",
    "int_from_float": "phải là một số nguyên",
    "bool_type": "phải là true hoặc false",
    "bool_parsing": "phải là true hoặc false",
    "greater_than_equal": "phải từ {ge} trở lên",
    "less_than_equal": "nhiều nhất là {le}",
    "list_type": "phải là một danh sách",
    "too_short": "phải có ít nhất {min_length} phần tử",
    "too_long": "chỉ được có nhiều nhất {max_length} phần tử",
    "dict_type": "phải là một đối tượng JSON",
    "model_type": "phải là một đối tượng JSON",
    "model_attributes_type": "phải là một đối tượng JSON",
}


# values that may be given once only have a code each
TAKEN = {
    f"{shape.code}_taken": _kind(
        409, f"{first_up(shape.label.vi)} đã cấp cho người khác", f"The {shape.label.en} is taken"
    )
    for edition in known()
    for shape in edition.carried
    if shape.unique is not None
}
KINDS: Mapping[str, Kind] = _KINDS | TAKEN


def kind_of(code: str) -> Kind:
    other = "value_taken" if code.endswith("_taken") else "error"
    return KINDS.get(code, KINDS[other])


def language(request: Request) -> str:
    """Vietnamese, unless the caller would rather have English."""
    asked = request.headers.get("accept-language", "")[:200].lower()
    best, lang = 0.0, "vi"
    for part in asked.split(","):
        tag, _, weight = part.replace(" ", "").partition(";q=")
        try:
            worth = float(weight) if weight else 1.0
        except ValueError:
            continue
        if worth > best and tag[:2] in ("vi", "en"):
            best, lang = worth, tag[:2]
    return lang


def fault(found: Mapping[str, Any], lang: str) -> dict[str, str]:
    """What the library found wrong with one field: never what was sent there."""
    field, says = ".".join(str(part) for part in found["loc"])[:200], str(found["msg"])
    if lang == "vi":
        known = _FAULTS.get(found["type"])
        says = known.format(**found.get("ctx", {})) if known else f"giá trị không đúng ({says})"
    return {"field": field, "code": found["type"], "detail": says[:300]}


def document(code: str, detail: Label, lang: str, instance: str, **more: Any) -> dict[str, Any]:
    """A problem document. `instance` is the path of the request."""
    kind = kind_of(code)
    return {
        "type": f"urn:lienthong:problem:{code}",
        "title": kind.title.say(lang),
        "status": kind.status,
        "detail": detail.say(lang),
        "instance": instance,
        "code": code,
        "title_vi": kind.title.vi,
        **more,
    }


def particulars(error: LienthongError, lang: str) -> dict[str, Any]:
    """What the error holds besides its sentence, as far as a client can use it."""
    if isinstance(error, DeclarationRefused):
        return {
            "faults": [{"field": one.field, "code": one.code, "detail": one.label.say(lang)} for one in error.faults]
        }
    if not isinstance(error, Refusal):
        return {}
    told: dict[str, Any] = {}
    for name in ("nearest", "possible", "allowed", "name", "stage"):
        if isinstance(value := error.data.get(name), str | tuple | list):
            told[name] = value
    if isinstance(faults := error.data.get("faults"), tuple):
        told["faults"] = [{"field": name, "code": error.code, "detail": says.say(lang)} for name, says in faults]
    now = error.data.get("now")
    if isinstance(now, dict):
        told["now"] = {**now, "at": now["at"].isoformat()}
    return told


def answer(
    code: str, detail: Label, lang: str, instance: str, headers: Mapping[str, str] | None = None, **more: Any
) -> JSONResponse:
    told = document(code, detail, lang, instance, **more)
    return JSONResponse(told, told["status"], dict(headers or {}) | {"Content-Language": lang}, MEDIA)


def answer_to(error: LienthongError, lang: str, instance: str) -> JSONResponse:
    """The problem of an error of ours."""
    headers: dict[str, str] = {}
    if error.code.startswith("token_"):
        headers["WWW-Authenticate"] = 'Bearer realm="lienthong"'
    if kind_of(error.code).status == 503:
        headers["Retry-After"] = "1"
    return answer(error.code, error.says, lang, instance, headers, **particulars(error, lang))
