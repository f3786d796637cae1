"""The answer in three lines: what came of a case and when, what the family gets and pays, what it does next."""

import datetime as dt

import pytest

from api.words.answer import answer
from api.words.forecast import Answer, of_forecast
from api.words.timeline import timeline
from engine.core.dossier import missing
from engine.core.due import forecast
from tests.api import hand
from workflows import catalogue
from workflows.law.states import Role, Verb
from workflows.time.calendar import VN


def of(it: hand.Hand, lang: str = "vi") -> Answer:
    return answer(timeline(it.law, it.entries, lang=lang, words=it.words), lang)


def submitted(**declared: object) -> hand.Hand:
    return hand.Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28", **declared)


def test_what_came_of_each_stage_and_when_is_told_with_the_groups_deadline():
    assert of(hand.late_birth()).outcome == (
        "đã có kết quả: đăng ký khai sinh (06/08/2026, quá hạn), cấp thẻ bảo hiểm y tế (06/08/2026); "
        "bị từ chối: đăng ký thường trú (06/08/2026); hạn chung: đúng hạn (hạn 10/08/2026)"
    )


@pytest.mark.parametrize("ends", [True, False])
def test_who_was_late_is_told_though_the_office_that_it_was_passed_on_to_is_in_time(ends):
    day = "06/10/2026, " if ends else ""
    assert f"mai táng phí ({day}quá hạn tại BHXH cơ sở Ba Đình)" in of(hand.late_then_passed_on(ends)).outcome


def test_sums_are_told_with_payer_and_status_and_fees_in_one_sum():
    gets = of(hand.death_of_a_pensioner()).gets
    assert "quyết định mai táng phí 25.300.000 đồng (Quỹ bảo hiểm xã hội chi trả; nguồn thứ cấp)" in gets
    assert gets.endswith("Phải trả: 0 đồng (nguồn thứ cấp)")


def test_after_a_refusal_the_reason_the_office_and_the_papers_are_told_and_no_day_is_made_up():
    it = submitted(**hand.AT_AN_UNCLES)
    it.officer("2026-08-03T10:00", Verb.APPROVE, "birth_registration", **hand.REGISTERED)
    it.officer("2026-08-03T10:30", Verb.DELIVER_RESULT, "birth_registration")
    it.officer("2026-08-03T11:00", Verb.REFUSE, "residence_registration", reason="unfit")
    assert (
        "Làm lại đăng ký thường trú (không đủ điều kiện đăng ký thường trú): tại Công an phường Ba Đình; "
        "giấy tờ gia đình nộp: giấy tờ theo pháp luật về cư trú, ý kiến đồng ý của chủ hộ trên mẫu CT01; "
        "hạn làm lại: chưa rõ" in of(it).next
    )


NEW = {"register_number": "7", "register_book": "01/2026"}


def refused(chain: str, stage: str, reason: str, **declared: object) -> Answer:
    """Refused for that reason with a note, after registration unless that is what was refused."""
    choice, first = ("all", "birth_registration") if chain == "birth" else ("four", "death_registration")
    it = submitted() if chain == "birth" else hand.Hand(chain, "2026-08-11T09:00", choice, **declared)
    if stage != first:
        it.officer("2026-08-11T10:00", Verb.APPROVE, first, **(hand.REGISTERED if chain == "birth" else NEW))
    it.officer("2026-08-11T11:00", Verb.REFUSE, stage, reason=reason, note="lời riêng")
    return of(it)


@pytest.mark.parametrize(
    ("chain", "stage", "reason", "advice"),
    [
        ("birth", "health_card", "child_of_six", "tham gia BHYT theo trường học hoặc hộ gia đình"),
        ("birth", "health_card", "has_card", "dùng thẻ đã có"),
        ("birth", "birth_registration", "registered_already", "dùng giấy khai sinh đã cấp"),
        ("birth", "birth_registration", "posting_open", "nộp lại khi đã hết thời gian niêm yết"),
        ("death", "death_registration", "registered_already", "dùng trích lục khai tử đã cấp"),
        ("death", "survivor_benefit", "no_relative", "chưa đọc được"),
    ],
)
def test_who_is_refused_for_what_no_new_dossier_mends_is_told_what_to_do_instead(chain, stage, reason, advice):
    told = refused(chain, stage, reason, pensioner=True, survivor_kind="monthly").next
    assert advice in told
    assert "lời riêng" in told
    assert "Làm lại" not in told


def test_who_is_refused_for_a_ground_that_is_elsewhere_is_told_the_officers_reason_and_words_too():
    it = hand.Hand("death", "2026-08-11T09:00", "three", armed_forces="không biết")
    it.officer("2026-08-11T10:00", Verb.APPROVE, "death_registration", **NEW)
    it.officer("2026-08-11T10:30", Verb.FIND, "funeral_allowance", armed_forces=True)
    why = {"reason": "other_payer", "note": "thẻ quân nhân"}
    it.officer("2026-08-11T11:00", Verb.REFUSE, "funeral_allowance", **why)
    assert (
        "Mai táng phí bị từ chối (thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản; lời ghi: “thẻ "
        "quân nhân”): BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết"
    ) in of(it).next


# reasons after which the family mends what was wrong and files again
FILED_AGAIN = {"no_evidence", "name_unfit", "unfit", "data_differ", "other_person"}


@pytest.mark.parametrize("edition", catalogue.known(), ids=lambda one: f"{one.chain}@{one.in_force_on}")
def test_each_reason_of_a_refusal_says_what_to_do_or_can_be_mended(edition):
    reasons = [reason for procedure in edition.procedures for reason in procedure.refusals]
    assert {reason.code for reason in reasons if reason.advice is None} <= FILED_AGAIN
    assert FILED_AGAIN.isdisjoint(reason.code for reason in reasons if reason.advice is not None)


def test_after_a_lapse_the_paper_that_was_asked_for_is_told_and_what_waits_for_it_once():
    it = of(hand.lapsed_birth())
    assert it.next == (
        "Làm lại đăng ký khai sinh (hết hạn bổ sung): tại UBND phường Ba Đình; giấy tờ gia đình nộp: dữ liệu "
        "giấy chứng sinh có ký số; hạn làm lại: chưa rõ. Đăng ký thường trú, cấp thẻ bảo hiểm y tế: "
        "chỉ làm được sau khi có giấy khai sinh, số định danh cá nhân"
    )
    assert it.gets == "không có kết quả nào"


def test_a_redirect_says_where_to_go_for_the_stages_that_it_sends_there():
    it = hand.Hand("death", "2026-08-11T09:00", "four", still_employed=True, compulsory_months=120)
    assert "Mai táng phí, trợ cấp tuất: người sử dụng lao động nộp hồ sơ trong 30 ngày" in of(it).next
    whole = of(submitted(parentage_recognition=True))
    assert whole.next == "Nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã"
    assert (whole.outcome.partition(":")[0], whole.gets) == ("chuyển hướng", "không có kết quả nào")


EMPLOYED = {"still_employed": True, "compulsory_months": 120}


@pytest.mark.parametrize(
    ("here", "elsewhere", "told"),
    [
        ({"social_assistance": True}, EMPLOYED, "25.300.000 đồng, cao hơn khoản ở đây"),
        ({"social_pension": True}, EMPLOYED, "25.300.000 đồng, cao hơn khoản ở đây"),
        ({"frontline_labourer": True}, EMPLOYED, "mức chưa rõ nên chưa so được với khoản ở đây"),
        ({"youth_volunteer": True}, EMPLOYED, "mức chưa rõ nên chưa so được với khoản ở đây"),
        ({"social_assistance": True}, {"armed_forces": True}, "mức chưa rõ nên chưa so được với khoản ở đây"),
        ({"merit": True}, {"armed_forces": True}, "mức chưa rõ nên chưa so được với khoản ở đây"),
        ({"merit": True}, EMPLOYED, ""),  # it gives no more
        ({"veteran": True}, EMPLOYED, ""),
        ({"social_assistance": True}, {}, ""),
    ],
)
def test_who_may_get_more_elsewhere_is_told_of_whom_before_and_after_it_is_paid_here(here, elsewhere, told):
    it = hand.Hand("death", "2026-08-11T09:00", "three", **here, **elsewhere)
    it.officer("2026-08-11T10:00", Verb.APPROVE, "death_registration", **NEW)
    before = of(it).next
    case = it.store.cases[it.code]
    if papers := [one.code for one in missing(it.law.procedures["funeral_allowance"], case.facts, case.papers, it.law)]:
        it.officer("2026-08-11T11:00", Verb.REQUEST_SUPPLEMENT, "funeral_allowance", items=papers)
        it.other("2026-08-11T11:30", Verb.SUPPLEMENT, "funeral_allowance", Role.APPLICANT, papers=papers)
    it.officer("2026-08-12T10:00", Verb.APPROVE, "funeral_allowance", **hand.PAID)
    for said in (before, of(it).next):
        assert ("nơi khác giải quyết" in said) is bool(told)
        assert told in said
    if told:
        who = "người sử dụng lao động nộp hồ sơ trong 30 ngày" if elsewhere is EMPLOYED else "BHXH Bộ Quốc phòng"
        assert f"chỉ nhận một khoản: {who}" in of(it).next


def test_while_a_supplement_is_awaited_its_papers_and_last_day_are_told():
    it = submitted()
    it.officer("2026-08-03T10:00", Verb.REQUEST_SUPPLEMENT, "birth_registration", items=("birth_notice",))
    asked = "bổ sung dữ liệu giấy chứng sinh có ký số cho UBND phường Ba Đình đến hết ngày 12/08/2026"
    assert of(it).next == f"Đăng ký khai sinh: {asked}"
    assert of(it, "en").next.endswith("by the end of 12/08/2026")


def test_what_is_asked_for_or_refused_is_told_with_the_officers_own_words_as_they_are():
    it = submitted()
    note = "giấy bị mờ ở dòng {ngày sinh}"
    asked = {"items": ("birth_notice",), "note": note}
    it.officer("2026-08-03T10:00", Verb.REQUEST_SUPPLEMENT, "birth_registration", **asked)
    assert of(it).next.endswith(f"đến hết ngày 12/08/2026; lời ghi: “{note}”")
    it.other("2026-08-04T09:00", Verb.SUPPLEMENT, "birth_registration", Role.APPLICANT, papers=("birth_notice",))
    it.officer("2026-08-04T10:00", Verb.REFUSE, "birth_registration", reason="no_evidence", note="{stage} {0}")
    assert "(không chứng minh được việc sinh; lời ghi: “{stage} {0}”)" in of(it).next


def test_who_owes_an_answer_is_told_with_the_last_day_and_then_the_paper_in_its_stead():
    it = hand.Hand("death", "2026-08-11T09:00", "four", pensioner=True, survivor_kind="lump_sum")
    assert "trả lời về trợ cấp tuất đến hết ngày 18/08/2026" in of(it).next
    it.officer("2026-08-11T10:00", Verb.APPROVE, "death_registration", register_number="7", register_book="01/2026")
    it.other("2026-08-19T00:00", Verb.LAPSE, "survivor_benefit", Role.SYSTEM)
    assert "Nộp tờ khai của thân nhân (mẫu 09-HSB) cho trợ cấp tuất" in of(it).next


def test_an_open_case_says_for_whom_it_waits_and_until_when():
    assert of(submitted()).next.startswith(
        "Chờ UBND phường Ba Đình giải quyết đăng ký khai sinh, hạn 17:00 ngày 03/08/2026"
    )


def test_a_result_that_was_not_fetched_is_still_to_be_fetched_and_a_finished_case_asks_nothing():
    it = hand.death_of_a_pensioner()
    assert "Nhận kết quả đăng ký khai tử từ UBND phường Ba Đình" in of(it).next
    for stage in ("death_registration", "residence_removal", "funeral_allowance"):
        it.officer("2026-08-20T10:00", Verb.DELIVER_RESULT, stage)
    assert (of(it).next, of(it, "en").next) == ("không còn việc gì phải làm", "nothing is left to do")


@pytest.mark.parametrize("play", hand.ALL)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_each_case_has_three_lines_with_every_brace_filled(play, lang):
    it = of(play(), lang)
    lines = [line for _, line in it.lines(lang)]
    assert all(lines)
    assert not any(word in line for line in lines for word in ("{", "}", "None"))


def test_a_forecast_tells_what_the_stage_gives_costs_and_wants():
    law, at = hand.ordinary_birth().law, dt.datetime(2026, 8, 21, 9, tzinfo=VN)
    given = {"residence_at": "other", "consent_way": "paper"}
    it = of_forecast(forecast(law, "residence_registration", at, given)[0], law, given, "vi")
    assert it.outcome == "Hạn: 17:00 thứ hai, ngày 24/08/2026"
    assert it.gets == "thông báo kết quả đăng ký thường trú. Phải trả: 0 đồng (nguồn mâu thuẫn)"
    assert "ý kiến đồng ý của chủ hộ trên mẫu CT01" in it.next
    assert it.next.endswith("thiếu thì được yêu cầu và bổ sung trong 7 ngày làm việc")


def test_a_forecast_of_what_is_out_of_scope_has_no_fee_and_says_where_to_go():
    law, at = hand.death_of_a_pensioner().law, dt.datetime(2026, 8, 21, 9, tzinfo=VN)
    given = {"still_employed": True, "compulsory_time": True}
    it = of_forecast(forecast(law, "funeral_allowance", at, given)[0], law, given, "en")
    assert (it.gets, it.next) == ("no result", "the employer files within 30 days; relatives within 90 days (1.014177)")


def test_who_files_one_by_one_is_told_what_is_still_to_be_filed_once_there_is_a_result():
    born = {"child_born_on": "2022-08-01", "registration_commune": "001.00004", "residence_commune": "001.00004"}
    it = hand.Hand("birth", "2022-08-08T09:00", "all", **born)
    assert of(it).next.startswith("Chờ UBND phường Trúc Bạch giải quyết đăng ký khai sinh")
    assert "mang kết quả" not in of(it).next
    given = {**hand.REGISTERED, "personal_id": "001222012345"}
    it.officer("2022-08-08T10:00", Verb.APPROVE, "birth_registration", **given)
    it.officer("2022-08-08T10:30", Verb.DELIVER_RESULT, "birth_registration")
    assert of(it).next == (
        "Gia đình còn phải mang kết quả đi nộp hồ sơ đăng ký thường trú, cấp thẻ bảo hiểm y tế, không có hạn nộp"
    )
