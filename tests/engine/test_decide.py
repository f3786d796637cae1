"""What commands cause: one behaviour a test, told through the counter."""

import datetime as dt

import pytest

from engine.core import errors
from engine.core.case import Case
from engine.core.decide import decide
from engine.core.dossier import wanted
from engine.core.events import Command
from engine.core.payloads import Apologised, Reasoned, Released
from engine.core.wants import wants
from tests.engine.counter import Counter, at, law_on
from workflows import catalogue
from workflows.errors import GuardFailed, MoveNotAllowed, RoleNotAllowed, StageUnknown
from workflows.law.notation import HELD, Edition, Field
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import VN

MONDAY = at("2026-08-17T09:00")
REG, RES, CARD = "birth_registration", "residence_registration", "health_card"
AT_AN_UNCLES = {
    "residence_at": "other",
    "consent_way": "paper",
    "householder_name": "Nguyễn Văn Bảo",
    "householder_id": "001060000003",
}


@pytest.fixture
def birth() -> Counter:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY)
    return counter


@pytest.fixture
def death() -> Counter:
    counter = Counter(law_on("death", "2026-03-15"))
    counter.submit(MONDAY, {"survivor_kind": "lump_sum"}, (*_FOUR,))
    return counter


_FOUR = ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit")


def due_on(counter: Counter, stage: str) -> dt.date | None:
    clock = counter.stage(stage).clock
    return clock.due_on if clock else None


def test_submission_offers_the_first_stage_and_lets_the_others_wait(birth: Counter) -> None:
    assert birth.states() == {REG: State.OFFERED, RES: State.WAITING, CARD: State.WAITING}
    assert birth.kinds() == ["Submitted", "Offered"]


def test_stages_that_need_the_same_result_are_offered_together(birth: Counter) -> None:
    decision = birth.approve(REG, MONDAY)
    assert [(event.kind, event.stage) for event in decision.events] == [
        ("Approved", REG),
        ("Offered", RES),
        ("Offered", CARD),
    ]
    assert {item.stage for item in decision.work_items} == {RES, CARD}


def test_a_case_ends_when_every_chosen_stage_has(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.approve(CARD, MONDAY)
    assert not birth.case.has_ended
    birth.approve(RES, MONDAY)
    assert birth.case.has_ended
    assert birth.kinds()[-1] == "CaseEnded"


def test_a_refused_stage_drops_exactly_the_stages_that_need_its_result(birth: Counter) -> None:
    birth.officer(Verb.REFUSE, REG, MONDAY, reason="no_evidence")
    assert birth.states() == {REG: State.REFUSED, RES: State.DROPPED, CARD: State.DROPPED}
    assert birth.case.has_ended


def test_a_refused_residence_leaves_the_card_alone(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.officer(Verb.REFUSE, RES, MONDAY, reason="unfit")
    assert birth.stage(CARD).state is State.OFFERED


def test_a_procedure_that_was_not_chosen_is_set_aside_at_once() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY, chosen=(REG, CARD))
    assert counter.stage(RES).state is State.NOT_CHOSEN


def test_procedures_that_may_not_be_chosen_together_are_refused_with_the_allowed_choices() -> None:
    with pytest.raises(errors.ChoiceNotAllowed, match="allowed"):
        Counter(law_on("birth", "2026-07-01")).submit(MONDAY, chosen=(RES,))


def test_verification_changes_the_limit_of_the_stage_and_of_the_group() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY, AT_AN_UNCLES)
    counter.approve(REG, MONDAY)
    assert due_on(counter, RES) == dt.date(2026, 8, 19)
    counter.officer(Verb.REQUEST_VERIFICATION, RES, MONDAY)
    assert due_on(counter, RES) == dt.date(2026, 8, 22)  # a worked Saturday
    assert counter.case.group is not None
    assert counter.case.group.due_on == dt.date(2026, 8, 22)


def test_at_the_parents_home_the_guard_of_verification_fails_and_names_its_clause(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    with pytest.raises(GuardFailed) as refused:
        birth.officer(Verb.REQUEST_VERIFICATION, RES, MONDAY)
    assert refused.value.data["clause"].tag == "nd58_2026"


def test_an_unfit_finding_may_not_be_approved() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY, AT_AN_UNCLES)
    counter.approve(REG, MONDAY)
    counter.officer(Verb.REQUEST_VERIFICATION, RES, MONDAY)
    counter.officer(Verb.VERIFY, RES, MONDAY, residence_finding="unfit")
    with pytest.raises(GuardFailed):
        counter.approve(RES, MONDAY)


def test_a_finding_outside_its_choices_is_refused_with_the_known_ones() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY, AT_AN_UNCLES)
    counter.approve(REG, MONDAY)
    counter.officer(Verb.REQUEST_VERIFICATION, RES, MONDAY)
    with pytest.raises(errors.DataWrong, match=r"fit \(.*\), unfit \("):
        counter.officer(Verb.VERIFY, RES, MONDAY, residence_finding="perhaps")


def test_waiting_for_the_citizen_moves_the_deadline_by_its_working_days(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.officer(Verb.REQUEST_SUPPLEMENT, RES, MONDAY, items=("home_paper",))
    birth.family(Verb.SUPPLEMENT, RES, at("2026-08-20T10:00"), papers=("home_paper",))
    assert due_on(birth, RES) == dt.date(2026, 8, 22)
    assert birth.stage(RES).visit == 2


def test_the_group_waits_while_any_of_its_stages_waits_for_the_citizen(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.officer(Verb.REQUEST_SUPPLEMENT, RES, MONDAY, items=("home_paper",))
    birth.officer(Verb.REQUEST_SUPPLEMENT, CARD, at("2026-08-18T09:00"), items=("care_facility",))
    birth.family(Verb.SUPPLEMENT, RES, at("2026-08-19T10:00"), papers=("home_paper",))
    assert birth.case.group is not None
    assert birth.case.group.due_on == dt.date(2026, 8, 20)  # still paused: the card waits
    birth.family(Verb.SUPPLEMENT, CARD, at("2026-08-20T10:00"), papers=("care_facility",))
    assert birth.case.group.due_on == dt.date(2026, 8, 24)


def test_two_requests_never_pause_the_same_day_twice(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.officer(Verb.REQUEST_SUPPLEMENT, RES, MONDAY, items=("home_paper",))
    birth.family(Verb.SUPPLEMENT, RES, at("2026-08-18T16:00"), papers=("home_paper",))  # counts as received on the 19th
    birth.officer(Verb.REQUEST_SUPPLEMENT, RES, at("2026-08-18T16:30"), items=("home_paper",))
    birth.family(Verb.SUPPLEMENT, RES, at("2026-08-19T10:00"), papers=("home_paper",))
    assert due_on(birth, RES) == dt.date(2026, 8, 21)


def test_a_request_made_after_the_deadline_moves_nothing(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.officer(Verb.REQUEST_SUPPLEMENT, RES, at("2026-08-20T09:00"), items=("home_paper",))
    birth.family(Verb.SUPPLEMENT, RES, at("2026-08-24T09:00"), papers=("home_paper",))
    assert due_on(birth, RES) == dt.date(2026, 8, 19)


def test_the_citizen_has_until_midnight_of_the_seventh_working_day(birth: Counter) -> None:
    birth.officer(Verb.REQUEST_SUPPLEMENT, REG, at("2026-08-17T16:30"), items=("birth_notice",))
    assert birth.last is not None
    lapse_at = birth.last.timers[-1].at
    assert lapse_at == dt.datetime(2026, 8, 26, tzinfo=VN)  # 18 19 20 21 22 (worked Saturday) 24 25
    with pytest.raises(errors.TooLate):
        birth.family(Verb.SUPPLEMENT, REG, lapse_at, papers=("birth_notice",))
    birth.family(Verb.SUPPLEMENT, REG, lapse_at - dt.timedelta(microseconds=1), papers=("birth_notice",))
    assert birth.stage(REG).state is State.OFFERED


def test_a_lapse_refuses_the_stage(birth: Counter) -> None:
    birth.officer(Verb.REQUEST_SUPPLEMENT, REG, MONDAY, items=("birth_notice",))
    birth.timer(Verb.LAPSE, REG, at("2026-08-27T00:00"))
    assert birth.stage(REG).state is State.REFUSED


def test_an_old_lapse_timer_does_not_end_a_later_visit(birth: Counter) -> None:
    birth.officer(Verb.REQUEST_SUPPLEMENT, REG, MONDAY, items=("birth_notice",))
    first_visit = birth.stage(REG).visit
    birth.family(Verb.SUPPLEMENT, REG, at("2026-08-18T09:00"), papers=("birth_notice",))
    birth.officer(Verb.REQUEST_SUPPLEMENT, REG, at("2026-08-18T10:00"), items=("birth_notice",))
    with pytest.raises(errors.TimerStale):
        birth.timer(Verb.LAPSE, REG, at("2026-08-27T00:00"), visit=first_visit)


def test_a_request_for_supplements_names_what_is_missing(birth: Counter) -> None:
    with pytest.raises(errors.DataWrong):
        birth.officer(Verb.REQUEST_SUPPLEMENT, REG, MONDAY, items=())


def test_only_the_holder_of_the_claim_acts(birth: Counter) -> None:
    birth.claim(REG, MONDAY, officer="first")
    office = birth.stage(REG).office
    other = Command(Verb.APPROVE, Role.OFFICER, "second", REG, office=office, claim=1)
    with pytest.raises(errors.ClaimLost) as refused:
        birth.do(other, MONDAY)
    assert refused.value.data["holder"] == "first"


def test_a_claim_of_an_earlier_turn_is_lost(birth: Counter) -> None:
    birth.claim(REG, MONDAY)
    birth.officer(Verb.RELEASE, REG, MONDAY)
    birth.claim(REG, MONDAY)
    stale = Command(Verb.APPROVE, Role.OFFICER, "officer", REG, office=birth.stage(REG).office, claim=1)
    with pytest.raises(errors.ClaimLost):
        birth.do(stale, MONDAY)


def test_an_officer_of_another_office_is_refused(birth: Counter) -> None:
    command = Command(Verb.CLAIM, Role.OFFICER, "officer", REG, office="registrar_16681")
    with pytest.raises(errors.OfficeNotCompetent):
        birth.do(command, MONDAY)


def test_a_lease_that_lapses_returns_the_work_with_its_reason(birth: Counter) -> None:
    office, until = birth.stage(REG).office, at("2026-08-17T11:00")
    claim = Command(Verb.CLAIM, Role.OFFICER, "officer", REG, office=office, data={"lease_until": until})
    assert [timer.at for timer in birth.do(claim, MONDAY).timers] == [until]
    released = birth.timer(Verb.RELEASE, REG, until)
    assert released.events[0].data == Released(reason="lease_lapsed")
    assert birth.stage(REG).state is State.OFFERED


def test_a_stranger_may_not_withdraw(birth: Counter) -> None:
    with pytest.raises(errors.NotTheApplicant):
        birth.do(Command(Verb.WITHDRAW, Role.APPLICANT, "stranger"), MONDAY)


def test_withdrawing_the_case_withdraws_every_stage_that_has_not_ended(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.family(Verb.WITHDRAW, None, MONDAY)
    assert birth.states() == {REG: State.APPROVED, RES: State.WITHDRAWN, CARD: State.WITHDRAWN}
    assert birth.case.has_ended


def test_withdrawing_one_stage_drops_what_needs_it(birth: Counter) -> None:
    birth.family(Verb.WITHDRAW, REG, MONDAY)
    assert birth.states() == {REG: State.WITHDRAWN, RES: State.DROPPED, CARD: State.DROPPED}


def test_a_result_may_be_delivered_after_the_end_but_once(birth: Counter) -> None:
    for stage in (REG, RES, CARD):
        birth.approve(stage, MONDAY)
    birth.officer(Verb.DELIVER_RESULT, REG, at("2026-08-18T08:00"))
    assert birth.stage(REG).is_delivered
    with pytest.raises(errors.AlreadyDone):
        birth.officer(Verb.DELIVER_RESULT, REG, at("2026-08-18T08:00"))


def test_nothing_else_follows_the_end(birth: Counter) -> None:
    birth.family(Verb.WITHDRAW, None, MONDAY)
    with pytest.raises(errors.CaseHasEnded):
        birth.claim(REG, MONDAY)


def test_an_apology_sets_a_new_date_once_and_leaves_the_deadline(birth: Counter) -> None:
    due_at = birth.stage(REG).clock.due_at  # type: ignore[union-attr]
    assert due_at is not None
    with pytest.raises(errors.TimerStale):
        birth.timer(Verb.APOLOGISE, REG, due_at - dt.timedelta(microseconds=1))
    apology = birth.timer(Verb.APOLOGISE, REG, due_at)
    assert apology.events[0].data == Apologised(was_due_at=due_at, new_due_on=dt.date(2026, 8, 18))
    assert birth.stage(REG).clock.due_at == due_at  # type: ignore[union-attr]
    with pytest.raises(errors.AlreadyDone):
        birth.timer(Verb.APOLOGISE, REG, due_at + dt.timedelta(days=3))


def test_a_timer_of_a_decided_stage_is_stale(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    with pytest.raises(errors.TimerStale):
        birth.timer(Verb.APOLOGISE, REG, at("2026-08-20T17:00"))


def test_a_neighbour_that_is_down_is_a_named_wait(birth: Counter) -> None:
    birth.officer(Verb.WAIT_FOR_NEIGHBOUR, REG, MONDAY, neighbour="population_db")
    awaits = birth.stage(REG).awaits
    assert awaits is not None
    assert awaits.neighbour == "population_db"
    assert awaits.next_try_at == at("2026-08-17T10:00")
    assert awaits.owed_by is None  # its limit is not known
    answer = Command(Verb.NEIGHBOUR_ANSWER, Role.NEIGHBOUR, "population_db", REG, fields={"neighbour": "population_db"})
    birth.do(answer, at("2026-08-18T08:00"))
    assert birth.stage(REG).state is State.OFFERED
    assert not birth.stage(REG).awaits


def test_another_system_cannot_answer_for_the_one_that_is_awaited(birth: Counter) -> None:
    birth.officer(Verb.WAIT_FOR_NEIGHBOUR, REG, MONDAY, neighbour="hospital")
    answer = Command(Verb.NEIGHBOUR_ANSWER, Role.NEIGHBOUR, "eid", REG, fields={"neighbour": "eid"})
    with pytest.raises(errors.DataWrong):
        birth.do(answer, MONDAY)


def test_a_ruling_must_carry_what_its_results_carry(birth: Counter) -> None:
    birth.claim(REG, MONDAY)
    for name, value in (("personal_id", "٠٠١٣٢٦٠١٢٣٤٥"), ("personal_id", "123"), ("register_number", "")):
        with pytest.raises(errors.DataWrong) as refused:
            birth.approve(REG, MONDAY, **{name: value})
        assert refused.value.data["name"] == name


def test_the_card_is_valid_to_the_school_year_of_its_seventy_second_month(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.approve(CARD, MONDAY)
    assert birth.stage(CARD).results["health_card"]["valid_until"] == dt.date(2032, 9, 30)


def test_a_refusal_names_a_known_reason(birth: Counter) -> None:
    with pytest.raises(errors.DataWrong, match="no_evidence"):
        birth.officer(Verb.REFUSE, REG, MONDAY, reason="mood")


def test_a_refusal_keeps_the_officers_own_words_beside_its_reason(birth: Counter) -> None:
    decision = birth.officer(Verb.REFUSE, REG, MONDAY, reason="no_evidence", note="giấy xác nhận không có chữ ký")
    refused = decision.events[0].data
    (words,) = decision.documents
    assert refused == Reasoned(reason="no_evidence", note=words.digest)
    assert words.content == "giấy xác nhận không có chữ ký"


def test_a_result_whose_validity_has_passed_is_not_given_any_more(birth: Counter) -> None:
    birth.approve(REG, MONDAY)
    birth.claim(CARD, MONDAY)
    last = at("2032-09-30T09:00")
    with pytest.raises(errors.TooLate) as refused:
        birth.approve(CARD, last + dt.timedelta(days=1))
    assert refused.value.data["until"] == dt.date(2032, 9, 30)
    birth.approve(CARD, last)
    assert birth.stage(CARD).state is State.APPROVED


def test_a_case_of_before_a_fact_was_asked_has_its_ordinary_value() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY)
    known = {
        name: value for name, value in counter.case.facts.items() if name not in ("household_head", "mother_known")
    }
    old = counter.case._replace(facts=known)
    law = counter.law
    assert [paper.code for paper in wanted(law.procedures[REG], old.facts, law)] == ["birth_notice"]
    assert [paper.code for paper in wanted(law.procedures[RES], old.facts, law)] == ["e_birth_certificate"]


@pytest.mark.parametrize("edition", catalogue.known(), ids=lambda one: f"{one.chain} {one.in_force_on}")
def test_a_supplement_names_only_what_the_stage_reads_and_nobody_holds(edition: Edition) -> None:
    law = law_on(edition.chain, f"{edition.in_force_on}")
    things = {one.code: one for one in edition.fields}
    for procedure in edition.procedures:
        papers = {one.code: one for one in procedure.papers}
        move = next((one for one in procedure.moves if one.verb is Verb.REQUEST_SUPPLEMENT), None)
        if move is None:
            continue  # social insurance refused what was incomplete, until 30 June 2024
        (items,) = [one for one in wants(move, procedure, Case(""), law) if one.name == "items"]
        asked = [{**things, **papers}[code] for code, _ in items.choices]
        assert asked
        assert not [one.code for one in asked if one.sources[0] in HELD]
        assert {one.procedure for one in asked if isinstance(one, Field)} <= {"", procedure.code}


def test_a_silent_householder_refuses_residence_only() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    others = {"residence_at": "other", "householder_name": "Trần Văn Bảy", "householder_id": "001060011111"}
    decision = counter.submit(MONDAY, others)
    (lapse,) = [timer for timer in decision.timers if timer.verb is Verb.LAPSE]
    counter.approve(REG, MONDAY)
    assert counter.stage(RES).state is State.WAITING
    counter.timer(Verb.LAPSE, RES, lapse.at)
    assert counter.states() == {REG: State.APPROVED, RES: State.REFUSED, CARD: State.OFFERED}


def test_a_householder_who_agrees_lets_residence_go_on() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(
        MONDAY, {"residence_at": "other", "householder_name": "Trần Văn Bảy", "householder_id": "001060011111"}
    )
    counter.approve(REG, MONDAY)
    yes = Command(Verb.CONFIRM, "householder", "householder", RES, fields={"householder_consent": "agreed"})
    counter.do(yes, at("2026-08-19T20:00"))
    assert counter.stage(RES).state is State.OFFERED


def test_consent_on_paper_needs_no_answer() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(
        MONDAY,
        {
            "residence_at": "other",
            "consent_way": "paper",
            "householder_name": "Trần Văn Bảy",
            "householder_id": "001060011111",
        },
        papers=("consent_ct01",),
    )
    counter.approve(REG, MONDAY)
    assert counter.stage(RES).state is State.OFFERED


def test_relatives_who_do_not_confirm_leave_the_survivor_benefit_to_the_form(death: Counter) -> None:
    death.approve("death_registration", MONDAY)
    assert death.stage("survivor_benefit").state is State.WAITING
    assert death.stage("funeral_allowance").state is State.OFFERED
    death.timer(Verb.LAPSE, "survivor_benefit", at("2026-08-23T00:00"))
    late = Command(
        Verb.CONFIRM, "relative", "child", "survivor_benefit", fields={"relatives_confirmation": "confirmed"}
    )
    with pytest.raises(errors.TooLate):
        death.do(late, at("2026-08-24T08:00"))
    death.family(Verb.SUPPLEMENT, "survivor_benefit", at("2026-08-24T08:00"), papers=("form_09_hsb",))
    assert death.stage("survivor_benefit").state is State.OFFERED


def test_a_relative_answers_once(death: Counter) -> None:
    yes = Command(Verb.CONFIRM, "relative", "child", "survivor_benefit", fields={"relatives_confirmation": "confirmed"})
    death.do(yes, MONDAY)
    with pytest.raises(errors.AlreadyDone):
        death.do(yes, MONDAY)


def test_the_funeral_grant_follows_the_month_of_death_not_of_submission() -> None:
    sums = {}
    for died in ("2024-06-30T10:00", "2024-07-01T10:00", "2026-06-30T10:00", "2026-07-01T10:00"):
        counter = Counter(law_on("death", "2026-03-15"))
        counter.submit(MONDAY, {"died_at": died})
        counter.approve("death_registration", MONDAY)
        counter.approve("funeral_allowance", MONDAY)
        sums[died[:10]] = counter.stage("funeral_allowance").results["funeral_decision"]["dong"]
    assert sums == {
        "2024-06-30": 18_000_000,
        "2024-07-01": 23_400_000,
        "2026-06-30": 23_400_000,
        "2026-07-01": 25_300_000,
    }


def test_of_two_grounds_the_statute_picks_one() -> None:
    counter = Counter(law_on("death", "2026-03-15"))
    counter.submit(MONDAY, {"merit": True, "social_pension": True, "veteran": True, "pensioner": False})
    assert counter.case.facts["funeral_ground"] == "merit"


def test_a_stage_without_a_known_limit_has_no_deadline() -> None:
    counter = Counter(law_on("death", "2026-03-15"))
    counter.submit(MONDAY, {"veteran": True, "pensioner": False})
    counter.approve("death_registration", MONDAY)
    clock = counter.stage("funeral_allowance").clock
    assert clock is not None
    assert clock.due_on is None


def assisted(**changes: object) -> Counter:
    """The allowance of one on social assistance lies with the commune; the family has brought no form."""
    counter = Counter(law_on("death", "2026-03-15"))
    counter.submit(MONDAY, {"social_assistance": True, "pensioner": False, **changes})
    counter.approve("death_registration", MONDAY)
    return counter


def test_an_allowance_is_not_approved_without_the_papers_of_its_ground() -> None:
    counter = assisted()
    with pytest.raises(errors.NotEntitled, match="form 04") as refused:
        counter.approve("funeral_allowance", MONDAY)
    assert "còn thiếu: tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04)" in refused.value.say()


def test_an_allowance_is_not_approved_without_a_way_of_payment() -> None:
    counter = assisted(merit=True)
    with pytest.raises(errors.DataWrong, match="payment_way"):
        counter.officer(Verb.APPROVE, "funeral_allowance", MONDAY)


def test_an_allowance_without_a_ground_is_refused_with_the_reasons_that_there_are() -> None:
    counter = assisted()
    counter.claim("funeral_allowance", MONDAY, "o")
    there = counter.stage("funeral_allowance")
    way = {"payment_way": "bưu chính"}
    approve = Command(Verb.APPROVE, Role.OFFICER, "o", there.code, office=there.office, claim=there.claim, fields=way)
    # the editions redirect a case without a ground; one of another chain may come to its officer
    groundless = counter.case._replace(facts={**counter.case.facts, "funeral_ground": "none"})
    with pytest.raises(errors.NotEntitled, match="no ground") as refused:
        decide(groundless, approve, counter.law, MONDAY)
    assert "không đủ điều kiện hưởng" in refused.value.say()


def test_a_fact_that_an_older_journal_lacks_has_its_ordinary_value() -> None:
    law = law_on("death", "2026-03-15")
    counter = Counter(law)
    counter.submit(MONDAY)
    older = {name: value for name, value in counter.case.facts.items() if name != "last_residence_kind"}
    elsewhere = law.procedures["residence_removal"].places[0].when
    assert elsewhere is not None
    assert law.ask(elsewhere, older) is False


def test_armed_forces_are_redirected_and_the_case_ends_well() -> None:
    counter = Counter(law_on("death", "2026-03-15"))
    counter.submit(MONDAY, {"armed_forces": True, "deceased_born_on": "1970", "applicant_relation": "vợ"})
    assert counter.stage("residence_removal").state is State.REDIRECTED
    assert counter.stage("funeral_allowance").state is State.REDIRECTED
    counter.approve("death_registration", MONDAY)
    assert counter.case.has_ended


def test_recognition_of_parentage_redirects_the_whole_chain() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(MONDAY, {"parentage_recognition": True})
    assert set(counter.states().values()) == {State.REDIRECTED}
    assert counter.case.has_ended


def test_the_identity_card_waits_for_residence_and_goes_on_without_it() -> None:
    counter = Counter(law_on("birth", "2026-09-01"))
    counter.submit(at("2026-09-07T09:00"), chosen=(REG, RES, CARD, "identity_card"))
    counter.approve(REG, at("2026-09-07T10:00"))
    assert counter.stage("identity_card").state is State.WAITING
    counter.officer(Verb.REFUSE, RES, at("2026-09-08T10:00"), reason="unfit")
    assert counter.stage("identity_card").state is State.OFFERED


def test_a_stage_set_aside_hands_its_wait_on() -> None:
    counter = Counter(law_on("birth", "2026-09-01"))
    counter.submit(at("2026-09-07T09:00"), chosen=(REG, CARD, "identity_card"))
    assert counter.stage("identity_card").state is State.WAITING
    counter.approve(REG, at("2026-09-07T10:00"))
    assert counter.stage("identity_card").state is State.OFFERED


def test_follow_ups_are_nobodys_commands(birth: Counter) -> None:
    with pytest.raises(MoveNotAllowed):
        birth.do(Command(Verb.OFFER, Role.SYSTEM, "system", RES), MONDAY)


def test_the_wrong_role_is_told_which_one_it_takes(birth: Counter) -> None:
    birth.claim(REG, MONDAY)
    with pytest.raises(RoleNotAllowed, match="officer"):
        birth.do(Command(Verb.APPROVE, Role.APPLICANT, "family", REG), MONDAY)


def test_an_unknown_stage_is_told_the_nearest(birth: Counter) -> None:
    with pytest.raises(StageUnknown, match="health_card"):
        birth.family(Verb.WITHDRAW, "heath_card", MONDAY)


def test_a_case_is_submitted_once_and_before_anything_else(birth: Counter) -> None:
    with pytest.raises(errors.AlreadySubmitted):
        birth.submit(MONDAY)
    with pytest.raises(errors.NotSubmitted):
        Counter(birth.law, "H2").do(Command(Verb.WITHDRAW, Role.APPLICANT, "family"), MONDAY)


def test_the_event_of_submission_holds_no_name(birth: Counter) -> None:
    text = birth.store.entries("H1")[0].text
    for word in ("Nguyễn", "Minh Anh", "001090012345", "Bích"):
        assert word not in text
