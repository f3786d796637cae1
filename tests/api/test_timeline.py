"""What is told of a played case."""

import datetime as dt
from dataclasses import replace
from string import Formatter

import pytest

from api.reports.page import page
from api.words.document import document_of
from api.words.family import Family
from api.words.known import Origin, grouped, said
from api.words.lines import StageLine, Timeline
from api.words.sentences import WORDS, Teller
from api.words.timeline import timeline
from engine.core.journal import read
from engine.core.law import Law
from engine.indicators.journey import journey
from engine.indicators.timeliness import Timeliness
from tests.api import hand
from tests.engine.test_three_tiers import Story
from workflows.law.citation import Status
from workflows.law.states import Kind, Role, State, Verb
from workflows.law.tree import deciding
from workflows.law.verbs import VERBS
from workflows.time.deadlines import parse_instant


def told(it: hand.Hand, **more) -> Timeline:
    return timeline(it.law, it.entries, **more)


def line(it: Timeline, code: str) -> StageLine:
    return next(one for one in it.stages if one.code == code)


def test_every_verb_has_its_entry_and_every_sentence_only_words_that_are_known():
    assert list(VERBS) == list(Verb)
    sentences = [info.sentence.say(lang) for info in VERBS.values() for lang in ("vi", "en")]
    assert {name for text in sentences for _, name, _, _ in Formatter().parse(text) if name} == set(WORDS)
    assert len({info.past for info in VERBS.values()}) == len(Verb)


@pytest.mark.parametrize("play", hand.ALL)
@pytest.mark.parametrize("lang", ["vi", "en"])
def test_every_event_is_told_once_in_its_order_without_a_name(play, lang):
    it = play()
    rows = told(it, lang=lang).rows
    assert [row.number for row in rows] == list(range(1, len(it.entries) + 1))
    names = [value for form in (hand.BIRTH, hand.DEATH) for key, value in form.items() if key.endswith("_name")]
    assert not [row for row in rows for name in names if name in row.what + row.who]
    assert all(row.what and row.who and row.clauses for row in rows)


@pytest.mark.parametrize("play", hand.ALL)
def test_an_event_that_was_read_back_is_told_as_when_it_happened(play):
    it = play()
    teller = Teller(it.law)
    for entry in it.entries:
        again = read(entry.text)
        assert (teller.who(again, "vi"), teller.what(again, "vi")) == (
            teller.who(entry.event, "vi"),
            teller.what(entry.event, "vi"),
        )


def test_an_officer_is_shown_as_the_office():
    rows = told(hand.ordinary_birth()).rows
    assert {row.who for row in rows} == {
        "Gia đình",
        "UBND phường Ba Đình",
        "Công an phường Ba Đình",
        "BHXH cơ sở Ba Đình",
        "Hệ thống",
    }


def test_a_stage_decided_within_its_limit_is_on_time():
    it = told(hand.ordinary_birth())
    residence = line(it, "residence_registration")
    assert (residence.timeliness, residence.n_days_used) == (Timeliness.ON_TIME, 5)
    assert residence.due_at == parse_instant("2026-08-27T17:00")
    assert [span.kind for span in residence.spans] == [
        Kind.NOT_YET,
        Kind.QUEUE,
        Kind.WORK,
        Kind.CHECK,
        Kind.QUEUE,
        Kind.WORK,
    ]


def test_waiting_for_the_citizen_moves_the_deadline_and_is_no_day_of_the_agency():
    registration = line(told(hand.late_birth()), "birth_registration")
    assert registration.due_at == parse_instant("2026-08-05T17:00")
    assert (registration.n_days_used, registration.n_days_waited, len(registration.waits)) == (1, 2, 1)


def test_an_apology_does_not_make_a_stage_on_time_again():
    it = told(hand.late_birth())
    assert line(it, "birth_registration").timeliness is Timeliness.LATE
    assert [row.what for row in it.rows if row.kind == "Apologised"] == [
        "Quá hạn: gửi thư xin lỗi, hẹn lại ngày 06/08/2026"
    ]


def test_lateness_stays_where_the_office_that_was_late_passes_the_stage_on():
    it = told(hand.late_then_passed_on())
    funeral = line(it, "funeral_allowance")
    assert (funeral.timeliness, funeral.n_days_used) == (Timeliness.LATE, 1)
    assert [one.say("vi") for one in funeral.earlier] == ["BHXH cơ sở Ba Đình: quá hạn 28/09, chuyển 05/10"]
    assert [one.say("en") for one in line(told(hand.late_then_passed_on(), lang="en"), funeral.code).earlier] == [
        "BHXH cơ sở Ba Đình: late 28/09, passed on 05/10"
    ]
    rows = [(row.kind, row.due_at, row.timeliness) for row in it.rows if row.stage == funeral.code and row.timeliness]
    assert rows == [
        ("Found", parse_instant("2026-09-28T17:00"), Timeliness.LATE),
        ("Approved", funeral.due_at, Timeliness.ON_TIME),
    ]


def test_a_refusal_in_time_is_on_time_and_says_why():
    residence = line(told(hand.late_birth()), "residence_registration")
    assert (residence.state, residence.timeliness) == (State.REFUSED, Timeliness.ON_TIME)
    assert residence.why.endswith("không đủ điều kiện đăng ký thường trú")


def test_a_lapse_is_nobodys_delay_and_drops_what_needs_the_result():
    it = told(hand.lapsed_birth())
    assert {one.code: (one.state, one.timeliness) for one in it.stages} == {
        "birth_registration": (State.REFUSED, Timeliness.NONE),
        "residence_registration": (State.DROPPED, Timeliness.NONE),
        "health_card": (State.DROPPED, Timeliness.NONE),
    }
    assert it.group.timeliness is Timeliness.NONE
    assert it.results == ()


def test_a_request_names_the_last_day_of_the_citizen():
    asked = next(row for row in told(hand.lapsed_birth()).rows if row.kind == "SupplementRequested")
    assert asked.what.endswith("bổ sung đến hết ngày 12/08/2026")


def test_a_withdrawn_stage_is_not_judged():
    it = told(hand.withdrawn_birth())
    assert line(it, "residence_registration").timeliness is Timeliness.NONE
    assert line(it, "health_card").timeliness is Timeliness.ON_TIME


def test_a_wait_for_another_system_names_it():
    whats = [row.what for row in told(hand.withdrawn_birth()).rows]
    assert "Chờ CSDL quốc gia về dân cư trả lời" in whats


def test_an_unknown_limit_is_neither_on_time_nor_late():
    it = told(hand.death_of_a_veteran())
    funeral = line(it, "funeral_allowance")
    assert (funeral.timeliness, funeral.due_at) == (Timeliness.UNKNOWN, None)
    assert it.group.timeliness is Timeliness.UNKNOWN
    assert next(row for row in it.rows if row.kind == "Offered" and row.stage == "funeral_allowance").has_limit


def test_a_redirected_stage_says_what_to_do():
    removal = line(told(hand.death_of_a_veteran()), "residence_removal")
    assert removal.state is State.REDIRECTED
    assert "không phải làm thủ tục xóa" in removal.why


def test_the_group_is_decided_with_its_last_stage():
    group = told(hand.ordinary_birth()).group
    assert group.figure.value == 5
    assert (group.due_at, group.decided_at) == (parse_instant("2026-08-27T17:00"), parse_instant("2026-08-27T09:00"))
    assert group.timeliness is Timeliness.ON_TIME


def test_an_open_case_is_told_as_far_as_it_goes():
    it = hand.Hand("birth", "2026-08-21T09:30", "all")
    now = told(it)
    assert line(now, "birth_registration").timeliness is Timeliness.RUNNING
    assert now.group.timeliness is Timeliness.RUNNING


def test_results_carry_their_numbers_and_validity():
    given = {result.code: result for result in told(hand.ordinary_birth()).results}
    assert given["birth_certificate"].details == ("số đăng ký: 128", "quyển số: 01/2026")
    assert given["health_card"].valid_until == dt.date(2032, 9, 30)
    assert given["health_card"].clause.status is Status.UNVERIFIED


def test_a_sum_has_its_formula_payer_and_weakest_status():
    (money,) = [result.money for result in told(hand.death_of_a_pensioner()).results if result.money]
    assert (money.dong, money.formula, money.payer) == (25_300_000, "10 × 2.530.000", "Quỹ bảo hiểm xã hội")
    assert money.status is Status.SECONDARY


def test_fees_are_multiplied_by_what_was_declared():
    it = hand.Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28", copies_wanted="có", n_copies=3)
    costs = {cost.label: cost.dong for cost in told(it, numbers={"n_copies": 3}).costs}
    assert costs["bản sao trích lục"] == 24_000


def test_everything_that_is_not_verified_is_collected():
    tags = {clause.tag for clause in told(hand.late_birth()).clauses if clause.status is not Status.VERIFIED}
    assert {"gd_automatic_receipt", "gd_supplement_clock", "l60_2014_d11"} <= tags


@pytest.mark.parametrize("play", [hand.late_birth, hand.lapsed_birth, hand.withdrawn_birth, hand.ordinary_birth])
def test_what_was_refused_or_dropped_has_no_fee_and_no_sum(play):
    it = told(play())
    without = {one.code for one in it.stages if one.state in (State.REFUSED, State.DROPPED, State.REDIRECTED)}
    assert without.isdisjoint([one.stage for one in (*it.costs, *it.results)])


def test_nothing_is_due_of_what_nobody_ruled_upon():
    it = told(hand.lapsed_birth())
    assert [one.due_at for one in (*it.stages, it.group)] == [None] * 4


def test_what_was_submitted_is_the_familys_answer_though_a_register_has_it_too():
    known = {one.fact: one for one in told(hand.death_of_a_pensioner()).known}
    resident = known["permanent_resident"]
    assert (resident.origin, resident.in_register) == (Origin.DECLARED, "CSDL quốc gia về dân cư")
    heads = [head for head, _ in grouped(known.values(), "vi")]
    assert heads == ["Gia đình khai", "BHXH cơ sở Ba Đình xác định ngày 20/08/2026", "Tính từ điều đã khai"]
    assert said(resident, "vi").endswith("(đối chiếu được với CSDL quốc gia về dân cư)")
    assert not known["merit"].in_register


# Why a group is late


def late_group(lang: str) -> tuple[str, ...]:
    now = told(hand.late_group(), lang=lang)
    assert {one.timeliness for one in now.stages} == {Timeliness.ON_TIME}
    assert now.group.timeliness is Timeliness.LATE
    assert now.rows[-1].why == now.group.why
    return now.group.why


def test_what_only_contradictions_read_is_nothing_that_a_case_rests_on():
    """Signs of age by a number that nobody declared would be told as if they were known."""
    it = told(hand.death_of_a_pensioner())
    shown = {one.fact for one in it.known if one.origin is Origin.DERIVED}
    derived = {fact.code for fact in it.law.edition.facts if fact.rests_on}
    assert shown
    assert shown <= deciding(it.law.edition)
    assert derived - deciding(it.law.edition)  # there are such


def test_a_group_that_is_late_though_each_stage_was_on_time_says_why():
    assert late_group("vi") == (
        "từng thủ tục đều đúng hạn riêng",
        "các thời hạn nối tiếp nhau: đăng ký khai sinh (trong ngày làm việc) rồi đăng ký thường trú (5 ngày làm việc); "
        "hạn chung 5 ngày làm việc thì tính một lần, từ lúc nộp",
        "đăng ký thường trú nhận lúc 16:10 ngày 22/08/2025, sau 15:00: tính từ 25/08/2025",
    )


def test_the_same_is_told_in_english():
    assert late_group("en")[-1].endswith("received at 16:10 on 22/08/2025, after 15:00: counted from 25/08/2025")


def test_a_group_late_by_a_stage_names_the_stage_and_one_in_time_says_nothing():
    it = hand.Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28")
    it.officer("2026-08-06T10:00", Verb.APPROVE, "birth_registration", **hand.REGISTERED)
    for stage, more in (("residence_registration", {}), ("health_card", {"insurance_number": "0123456789"})):
        it.officer("2026-08-07T09:00", Verb.APPROVE, stage, **more)
    assert told(it).group.why[0] == "quá hạn riêng: đăng ký khai sinh"
    assert told(hand.ordinary_birth()).group.why == ()


def test_the_witness_is_told_nothing():
    class Eager:
        def read(self, rule: object, outcome: object) -> None:
            raise AssertionError(rule)

    it = hand.ordinary_birth()
    law = Law(it.law.edition, it.law.parameters, it.law.offices, Eager())
    assert timeline(law, it.entries).rows


def test_a_kind_without_a_sentence_is_a_defect_and_no_blank():
    it = hand.ordinary_birth()
    event = it.entries[0].event
    stranger = type(event)(event.case, 1, "Levitated", event.at, "", event.role, "")
    with pytest.raises(KeyError):
        Teller(it.law).what(stranger, "vi")


# An officer's own words


def test_an_officers_words_are_told_to_whoever_is_given_them_and_their_erasure_too():
    it = hand.Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28")
    asked = {"items": ("birth_notice",), "note": "giấy bị mờ"}
    it.officer("2026-08-03T10:00", Verb.REQUEST_SUPPLEMENT, "birth_registration", **asked)
    untold = told(it).rows[-1].what
    assert untold == "Yêu cầu bổ sung: dữ liệu giấy chứng sinh có ký số; bổ sung đến hết ngày 12/08/2026"
    assert told(it, words=it.words).rows[-1].what == f"{untold}; lời ghi: “giấy bị mờ”"
    assert told(it, words=dict.fromkeys(it.words)).rows[-1].what == f"{untold}; lời ghi đã được xóa"


@pytest.mark.parametrize(("is_erased", "told_as"), [(False, "; lời ghi: “sổ hưu 12”"), (True, "; lời ghi đã được xóa")])
def test_the_words_beside_a_finding_are_told_with_it_wherever_it_is(is_erased, told_as):
    it = hand.Hand("death", "2026-08-11T09:00", "three", pensioner="không biết")
    it.officer("2026-08-11T10:00", Verb.APPROVE, "death_registration", register_number="7", register_book="01/2026")
    it.officer("2026-08-12T09:00", Verb.FIND, "funeral_allowance", pensioner=True, note="sổ hưu 12")
    now = told(it, words=dict.fromkeys(it.words) if is_erased else it.words)
    assert next(row.what for row in now.rows if row.kind == "Found").endswith(told_as)
    assert f"BHXH cơ sở Ba Đình xác định ngày 12/08/2026{told_as}" in dict(grouped(now.known, "vi"))
    assert "lời ghi" not in str(grouped(told(it).known, "vi"))


# Open questions of the law


def test_a_case_that_is_sent_elsewhere_whole_has_no_group_and_no_open_question_about_it():
    it = told(hand.Hand("death", "2026-08-11T09:00", "three", pensioner=True, death_setting="prison"))
    assert {one.state for one in it.stages if one.is_chosen} == {State.REDIRECTED}
    assert not it.group.is_there
    assert len(it.open_questions) == 1
    assert "án phạt tù" in it.open_questions[0]
    assert not it.clauses or all("hạn chung" not in (one.says.vi if one.says else "") for one in it.clauses)
    assert document_of(Family("HS-1", "", "", "", it), "vi")["group"] is None
    assert told(hand.lapsed_birth()).group.is_there


def test_no_row_and_no_line_tells_the_group_of_a_case_that_is_sent_elsewhere_whole():
    it = told(hand.Hand("death", "2026-08-11T09:00", "three", pensioner=True, death_setting="prison"))
    family = Family("HS-1", "", "", "", it)
    assert "Hạn chung của nhóm" not in page([family])
    assert "Hạn chung của nhóm" in page([Family("HS-1", "", "", "", told(hand.lapsed_birth()))])


@pytest.mark.parametrize(
    ("more", "touched"),
    [
        ({"choice": "two"}, []),
        ({"pensioner": True}, ["hạn chung"]),
        ({"social_pension": True}, ["hạn chung", "mức chuẩn"]),
        ({"pensioner": False}, ["hạn chung", "hỗ trợ chi phí mai táng do thiên tai"]),
        ({"choice": "two", "death_setting": "abroad"}, ["chết ở nước ngoài"]),
        ({"choice": "two", "death_setting": "prison"}, ["chết khi đang chấp hành án phạt tù"]),
        ({"choice": "two", "deceased_nationality": "Canada"}, ["khai tử có yếu tố nước ngoài"]),
        ({"choice": "two", "deceased_nationality": "VIETNAM"}, []),
        *(
            ({"choice": "two", "applicant_relation": relation}, ["người yêu cầu là chắt"])
            for relation in ("chắt ngoại", "cụ", "khác: cháu cố", "khác: họ đời thứ tư")
        ),
        *(({"choice": "two", "applicant_relation": relation}, []) for relation in ("cháu", "khác: trưởng thôn")),
        ({"merit": True}, ["mai táng phí người có công", "hạn chung"]),
        ({"merit": True, "armed_forces": True}, ["mai táng phí người có công", "người có công mà BHXH", "hạn chung"]),
        (
            {"merit": True, "still_employed": True, "compulsory_months": 12},
            ["mai táng phí người có công", "người có công mà BHXH", "hạn chung"],
        ),
        ({"merit": True, "still_employed": True, "compulsory_months": 11}, ["mai táng phí người có công", "hạn chung"]),
    ],
)
def test_a_case_is_told_the_open_questions_that_it_touches_and_no_others(more, touched):
    it = hand.Hand("death", "2026-08-11T09:00", more.pop("choice", "three"), **more)
    found = told(it).open_questions
    assert [next(said for said in touched if one.startswith(said)) for one in found] == touched
    assert all(question in {label.vi for label in it.law.edition.omits} for question in found)


def test_a_case_of_a_foreign_parent_is_told_of_the_choice_of_nationality():
    def found(**more):
        it = hand.Hand("birth", "2026-08-11T09:00", "all", **more)
        return [one for one in told(it).open_questions if "quốc tịch" in one]

    assert len(found(foreign_parent=True)) == 1
    assert found() == []


def test_an_answer_that_came_too_late_is_an_open_question_only_once_the_time_for_it_is_over():
    def found(it):
        return [one for one in told(it).open_questions if one.startswith("thân nhân xác nhận sau khi hết")]

    def asked():
        return hand.Hand("death", "2026-08-11T09:00", "four", pensioner=True, survivor_kind="lump_sum")

    said = {"relatives_confirmation": "confirmed"}
    it = asked()
    assert found(it) == []
    assert found(it.other("2026-08-11T09:30", Verb.CONFIRM, "survivor_benefit", "relative", **said)) == []
    assert len(found(asked().other("2026-08-19T00:00", Verb.LAPSE, "survivor_benefit", Role.SYSTEM))) == 1
    assert found(hand.Hand("death", "2026-08-11T09:00", "four", pensioner=True, survivor_kind="monthly")) == []


def test_an_older_case_that_lacks_the_fact_has_its_ordinary_value():
    it = hand.Hand("death", "2026-08-11T09:00", "three")
    first, *others = it.entries
    facts = {name: value for name, value in first.event.data.facts.items() if name != "funeral_ground"}
    event = first.event._replace(data=replace(first.event.data, facts=facts))
    assert timeline(it.law, [first._replace(event=event), *others]).open_questions


# A move that has less time than its stage


def of_2023(act_at, verb, **more):
    """A card that reached social insurance on Monday morning, with two working days for it and one for a no."""
    story = Story(dt.date(2023, 8, 7))
    story.submit("2023-08-07T08:00")
    story.approve("2023-08-07T09:00", "birth_registration", register_number="1")
    story.claim("2023-08-07T10:00", "health_card")
    story.officer(act_at, verb, "health_card", **more)
    return story


def read_of(story):
    return timeline(story.law, story.store.entries("1"))


@pytest.mark.parametrize(
    ("act_at", "kept"), [("2023-08-08T17:00", Timeliness.ON_TIME), ("2023-08-09T09:00", Timeliness.LATE)]
)
def test_a_refusal_is_late_after_its_own_limit_and_says_by_when_it_was_due(act_at, kept):
    story = of_2023(act_at, Verb.REFUSE, fields={"reason": "incomplete"})
    it = read_of(story)
    card, row = line(it, "health_card"), next(row for row in it.rows if row.kind == "Refused")
    assert (card.timeliness, row.timeliness) == (kept, kept)
    assert card.due_at == row.due_at == parse_instant("2023-08-08T17:00")
    assert card.figure.value == 1
    assert "từ chối trong 1 ngày" in " ".join(clause.says.vi for clause in row.clauses if clause.says)
    assert journey("1", story.store.events("1")).timeliness("health_card") is kept


def test_a_return_that_was_late_by_its_own_limit_stays_late_when_the_card_is_given_in_time():
    story = of_2023("2023-08-09T09:00", Verb.RETURN_UPSTREAM)
    returned = next(row for row in read_of(story).rows if row.kind == "ReturnedUpstream")
    assert (returned.timeliness, returned.due_at) == (Timeliness.LATE, parse_instant("2023-08-08T17:00"))
    story.approve("2023-08-09T10:00", "birth_registration", register_number="2")
    story.approve("2023-08-09T11:00", "health_card")
    card = line(read_of(story), "health_card")
    assert [one.timeliness for one in card.earlier] == [Timeliness.LATE]
    assert card.timeliness is Timeliness.LATE
    assert card.due_at == parse_instant("2023-08-11T17:00")
