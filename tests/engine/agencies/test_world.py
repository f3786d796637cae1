"""How cases go through the simulated agencies in virtual time."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from engine.agencies.behaviour import Count
from engine.agencies.casefile import read_all
from engine.agencies.errors import FilingRefused, OfficeOverwhelmed, ScriptRefused
from engine.agencies.script import Act, Answer, Answers, Does, Duration, Outage, When
from engine.agencies.world import World
from engine.core.case import Case, evolve
from tests.engine.agencies.families import AT_GRANDPARENTS, CASES, at, event, family, many, story, world
from tests.engine.agencies.invariants import Invariants
from tests.engine.simulation.test_differential import families
from workflows.errors import BeyondHorizon
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import HOUR_US, VN

BIRTH, HOME, CARD = "birth_registration", "residence_registration", "health_card"
AWAY = {"declared": AT_GRANDPARENTS, "papers": ("home_paper",)}
OF_2022 = {"registration_commune": "Phường Trúc Bạch, Ba Đình, Hà Nội", "child_born_on": "2022-08-01"}


def with_one_officer(agency: str) -> World:
    """A quiet world in which each office of the agency has one officer."""
    quiet = world().behaviour
    one = replace(quiet.staff[agency], n=1)
    return World(world().parameters, world().offices, replace(quiet, staff={**quiet.staff, agency: one}))


def kinds(played) -> list[str]:
    return [entry.event.kind for entry in played.entries]


# The ordinary way


def test_stages_that_need_the_same_result_start_together_when_it_is_there():
    played = world().play(family())
    approved = event(played, Verb.APPROVE, BIRTH)
    assert [event(played, Verb.CLAIM, stage).at for stage in (HOME, CARD)] == [approved.at] * 2


def test_each_stage_is_claimed_decided_and_delivered_once():
    played = world().play(family())
    for verb in (Verb.CLAIM, Verb.APPROVE, Verb.DELIVER_RESULT):
        assert sorted(stage for _, stage in story(played, verb)) == sorted([BIRTH, HOME, CARD])
    assert played.case.has_ended


def test_officers_act_in_office_hours_only():
    calendar = world().parameters.calendar
    for played in world(is_quiet=False).play_all(many(60)):
        for entry in played.entries:
            if entry.event.role == Role.OFFICER:
                here = entry.event.at.astimezone(VN)
                hours = calendar.hours_on(here.date())
                assert calendar.is_working(here.date())
                assert hours.opens <= here.time() <= hours.noon or hours.afternoon <= here.time() <= hours.closes


def test_who_submits_at_night_is_served_when_the_office_opens():
    played = world().play(family(submitted="2026-07-03T22:10"))  # a Friday
    assert event(played, Verb.CLAIM, BIRTH).at == at("2026-07-06T07:30")


def test_a_ruling_waits_for_its_signature_but_keeps_no_officer():
    shared = with_one_officer("social_insurance")
    money = ("death_registration", "residence_removal", "funeral_allowance")
    files = [family(f"h{n}", "death", f"2026-07-06T08:0{n}", chosen=money) for n in range(2)]
    first, second = shared.play_all(files)
    assert event(second, Verb.CLAIM, "funeral_allowance").at < event(first, Verb.APPROVE, "funeral_allowance").at


def test_an_officer_serves_others_for_the_rest_of_the_share_before_the_next_family():
    quiet = with_one_officer("registrar")
    half = replace(quiet.behaviour.staff["registrar"], share=500)
    shared = World(
        quiet.parameters, quiet.offices, replace(quiet.behaviour, staff={**quiet.behaviour.staff, "registrar": half})
    )
    files = [family(code, submitted="2026-07-06T08:00") for code in ("a", "b")]
    waits = []
    for one in (quiet, shared):
        first, second = one.play_all(files)
        waits.append(event(second, Verb.CLAIM, BIRTH).at - event(first, Verb.CLAIM, BIRTH).at)
    assert waits[1] == 2 * waits[0]


def test_work_waits_for_an_officer_who_is_away():
    quiet = with_one_officer("registrar")
    away = replace(quiet.behaviour.chance["absent"], n=300)
    often = World(
        quiet.parameters, quiet.offices, replace(quiet.behaviour, chance={**quiet.behaviour.chance, "absent": away})
    )
    files = [family(f"h{day}", submitted=f"2026-07-{day:02}T08:00") for day in range(6, 32) if day % 7 not in (4, 5)]
    waits = [
        event(played, Verb.CLAIM, BIRTH).at.astimezone(VN).date() - played.case.submitted_at.astimezone(VN).date()
        for played in often.play_all(files)
    ]
    assert 2 <= sum(wait.days > 0 for wait in waits) <= len(files) - 2


# Offices shared by several families


def test_the_one_officer_takes_what_has_waited_longest():
    files = [family(code, submitted=f"2026-07-06T08:0{n}") for n, code in enumerate(["c", "a", "b"])]
    claimed = [event(one, Verb.CLAIM, BIRTH).at for one in with_one_officer("registrar").play_all(files)]
    assert claimed == sorted(claimed)
    assert len(set(claimed)) == 3


def test_of_two_that_arrive_in_one_instant_the_lower_code_goes_first():
    one = with_one_officer("registrar")
    second, first = one.play_all([family("b"), family("a")])
    assert event(first, Verb.CLAIM, BIRTH).at < event(second, Verb.CLAIM, BIRTH).at


def test_the_free_officer_with_the_lowest_number_takes_the_work():
    first, second = world().play_all([family("a"), family("b", submitted="2026-07-06T08:01")])
    holders = [event(one, Verb.CLAIM, BIRTH).actor for one in (first, second)]
    assert holders == ["registrar_00004.1", "registrar_00004.2"]


def test_a_case_that_was_withdrawn_in_the_queue_is_passed_over():
    gone = family("b", submitted="2026-07-06T08:01", citizens=(_withdrawal("2026-07-06T08:02"),))
    first, withdrawn, third = with_one_officer("registrar").play_all(
        [family("a"), gone, family("c", submitted="2026-07-06T08:03")]
    )
    assert "Claimed" not in kinds(withdrawn)
    assert event(third, Verb.CLAIM, BIRTH).at > event(first, Verb.CLAIM, BIRTH).at


def test_an_officer_whose_work_is_withdrawn_takes_the_next_at_once():
    gone = family("a", declared={"birth_evidence": "witness"}, citizens=(_withdrawal("2026-07-06T08:02"),))
    _, waiting = with_one_officer("registrar").play_all([gone, family("b", submitted="2026-07-06T08:01")])
    assert event(waiting, Verb.CLAIM, BIRTH).at == at("2026-07-06T08:02")


def _withdrawal(when: str) -> Answer:
    return Answer("applicant", Answers.WITHDRAW, when=When(at=at(when)))


# Supplements


def test_a_missing_paper_is_asked_for_by_name_and_brought():
    played = world().play(family(declared={"birth_evidence": "witness"}))
    assert event(played, Verb.REQUEST_SUPPLEMENT).data.items == ("birth_substitute",)
    assert event(played, Verb.SUPPLEMENT).data.papers == ("birth_substitute",)
    assert played.case.stages[BIRTH].visit == 2
    assert played.case.has_ended


def test_a_request_that_nobody_answers_lapses_and_drops_what_needs_the_result():
    silent = Answer("applicant", Answers.STAY_SILENT, BIRTH)
    played = world().play(family(declared={"birth_evidence": "witness"}, citizens=(silent,)))
    assert [played.case.stages[code].state for code in (BIRTH, HOME, CARD)] == [
        State.REFUSED,
        State.DROPPED,
        State.DROPPED,
    ]


def test_what_comes_too_late_is_turned_away_and_leaves_no_event():
    late = Answer("applicant", Answers.SUPPLEMENT, BIRTH, When(at=at("2026-08-01T09:00")))
    played = world().play(family(declared={"birth_evidence": "witness"}, citizens=(late,)))
    assert [each.refusal.code for each in played.turned_away] == ["case_has_ended"]
    assert "Supplemented" not in kinds(played)


# Householders and relatives


def test_only_the_residence_waits_for_the_householder():
    agree = Answer("householder", Answers.AGREE, when=When(after=Duration(2, "day")))
    played = world().play(family(**AWAY, citizens=(agree,)))
    assert event(played, Verb.OFFER, HOME).at == at("2026-07-08T08:00")
    assert event(played, Verb.OFFER, CARD).at == event(played, Verb.APPROVE, BIRTH).at


def test_relatives_who_decline_are_followed_by_the_paper_that_serves_instead():
    decline = Answer("relative", Answers.DECLINE)
    played = world().play(family(chain="death", citizens=(decline,)))
    assert event(played, Verb.SUPPLEMENT, "survivor_benefit").data.papers == ("form_09_hsb",)
    assert played.case.stages["survivor_benefit"].state is State.APPROVED


# What a file tells of citizens in vain


def test_an_answer_that_nothing_waits_for_any_more_is_told():
    agree = Answer("householder", Answers.AGREE, line=40)
    played = world().play(family(**AWAY, citizens=(agree, replace(agree, line=44))))
    (told,) = played.turned_away
    assert (told.at, told.role, told.refusal.code, told.refusal.data["line"]) == (
        None,
        "householder",
        "never_asked",
        44,
    )


def test_a_second_answer_at_an_instant_is_turned_away_then():
    first, second = (
        Answer("householder", Answers.AGREE, when=When(at=at(day))) for day in ("2026-07-07T20:00", "2026-07-09T20:00")
    )
    played = world().play(family(**AWAY, citizens=(first, second)))
    (told,) = played.turned_away
    assert (told.at, told.role) == (second.when.at, "householder")
    assert event(played, Verb.CONFIRM).at == first.when.at


def test_a_supplement_that_nobody_asked_for_is_told():
    played = world().play(family(citizens=(Answer("applicant", Answers.SUPPLEMENT, BIRTH),)))
    assert [one.refusal.say("vi") for one in played.turned_away] == [
        "việc kể ở dòng 0 không xảy ra: không ai yêu cầu bổ sung"
    ]


# Who brings results to an office


def test_who_carries_a_result_comes_while_the_office_is_open():
    calendar = world().parameters.calendar
    for seed in range(6):
        played = world(is_quiet=False, seed=seed).play(separate())
        for one in (one.event for one in played.entries if one.event.role == "carrier"):
            assert calendar.next_open(one.at) == one.at


def test_who_is_told_to_carry_a_result_at_night_comes_when_the_office_opens():
    night = Answer("carrier", Answers.AGREE, HOME, When(at=at("2022-08-09T22:00")))
    after = Answer("carrier", Answers.AGREE, CARD, When(after=Duration(12, "hour")))
    played = world().play(separate(citizens=(night, after)))
    came_at = {one.event.stage: one.event.at for one in played.entries if one.event.role == "carrier"}
    assert came_at == {HOME: at("2022-08-10T07:30"), CARD: at("2022-08-09T07:30")}


def test_who_comes_before_there_is_a_result_to_carry_is_turned_away_and_comes_by_habit():
    early = Answer("carrier", Answers.AGREE, HOME, When(at=at("2022-08-08T08:21")))
    played = world().play(separate(citizens=(early,)))
    assert [(one.at, one.role, one.refusal.code) for one in played.turned_away] == [
        (early.when.at, "carrier", "too_early")
    ]
    assert event(played, Verb.CONFIRM, HOME).at > event(played, Verb.APPROVE, BIRTH).at


def separate(**more):
    papers = ("birth_notice", "marriage_certificate")
    return family(submitted="2022-08-08T08:20", declared=OF_2022, papers=papers, **more)


# Answering systems


@pytest.mark.parametrize(("system", "stage"), [("hospital", BIRTH), ("population_db", BIRTH), ("eid", BIRTH)])
def test_a_system_that_is_down_is_a_named_wait_that_ends(system, stage):
    outage = Outage(system, at("2026-07-06T06:00"), at("2026-07-07T10:00"))
    played = world().play(family(outages=(outage,)))
    waited, answered = event(played, Verb.WAIT_FOR_NEIGHBOUR, stage), event(played, Verb.NEIGHBOUR_ANSWER, stage)
    assert waited.data.awaits.neighbour == system
    assert answered.at >= outage.until_at
    assert played.case.has_ended


def test_a_try_is_made_each_working_hour_and_the_first_that_succeeds_ends_the_wait():
    outage = Outage("population_db", at("2026-07-06T06:00"), at("2026-07-07T10:00"))
    played = world().play(family(outages=(outage,)))
    asked, answered = event(played, Verb.WAIT_FOR_NEIGHBOUR), event(played, Verb.NEIGHBOUR_ANSWER)
    calendar, tries = world().parameters.calendar, [asked.at]
    while tries[-1] < outage.until_at:
        tries.append(calendar.after_work(tries[-1], 3_600_000_000))
    assert tries[1] == asked.data.awaits.next_try_at
    assert tries[-1] < answered.at <= calendar.after_work(tries[-1], 15 * 60_000_000)


def test_the_hospital_is_not_asked_for_a_notice_that_the_family_brought():
    outage = Outage("hospital", at("2026-07-06T06:00"), at("2026-07-07T10:00"))
    played = world().play(family(outages=(outage,), papers=("birth_notice",)))
    assert "NeighbourAwaited" not in kinds(played)


def test_another_commune_is_asked_about_a_marriage_when_the_file_tells_so():
    act = Act(BIRTH, Does.WAIT, neighbour="marriage_commune", until=When(after=Duration(2, "day")))
    played = world().play(family(script=(act,)))
    assert (event(played, Verb.NEIGHBOUR_ANSWER).at - event(played, Verb.WAIT_FOR_NEIGHBOUR).at).days == 2


# What a file tells of officers


def test_work_that_is_given_back_is_claimed_again_in_the_same_visit():
    played = world().play(family(script=(Act(BIRTH, Does.RELEASE, reason="nghỉ ốm"),)))
    assert event(played, Verb.RELEASE).data.reason == "given_back"
    claims = [event(played, Verb.CLAIM, BIRTH, n) for n in range(2)]
    assert [(claim.visit, claim.claim) for claim in claims] == [(1, 1), (1, 2)]


def test_a_family_puts_right_the_fields_of_the_form_that_it_is_asked_for():
    act = Act(BIRTH, Does.ASK_SUPPLEMENT, items=("child_name", "birth_notice"))
    played = world().play(family(script=(act,)))
    assert event(played, Verb.SUPPLEMENT).data.papers == ("child_name", "birth_notice")


def test_a_verification_that_finds_unfit_ends_in_a_refusal():
    act = Act(HOME, Does.VERIFY, finding="unfit")
    played = world().play(family(**AWAY, script=(act,)))
    assert event(played, Verb.VERIFY).data.facts == {"residence_finding": "unfit"}
    assert event(played, Verb.REFUSE).data.reason == "unfit"


def test_where_no_ground_is_found_each_payer_refuses_for_its_own_reason():
    declared = {"pensioner": "không biết", "survivor_kind": "monthly"}
    played = world().play(family(chain="death", declared=declared, papers=("work_capacity",)))
    refused = [entry.event for entry in played.entries if entry.event.verb is Verb.REFUSE]
    assert {(one.stage, one.data.reason) for one in refused} == {
        ("funeral_allowance", "not_eligible"),
        ("survivor_benefit", "not_insured"),
    }


def test_an_act_for_a_later_visit_waits_for_it():
    acts = (Act(BIRTH, Does.REFUSE, visit=2, reason="no_evidence"),)
    played = world().play(family(declared={"birth_evidence": "witness"}, script=acts))
    assert event(played, Verb.REFUSE).visit == 2


def test_a_file_that_tells_what_the_law_does_not_allow_is_refused_by_name():
    with pytest.raises(ScriptRefused) as refused:
        world().play(family(code="wrong", script=(Act(HOME, Does.VERIFY),)))  # at the parents' home, from 1 July 2026
    assert refused.value.file == "wrong.toml"
    assert HOME in refused.value.say("en")
    assert refused.value.data["refusal"].code == "guard_failed"


def test_an_act_that_an_officer_never_comes_to_refuses_the_file():
    twice = (Act(BIRTH, Does.APPROVE), Act(BIRTH, Does.APPROVE, line=31))
    with pytest.raises(ScriptRefused, match=r"h1\.toml, line 31: birth_registration, approve: this never happens"):
        world().play(family(script=twice))


def test_an_act_before_the_work_came_refuses_the_file_with_the_instant():
    early = Act(HOME, Does.APPROVE, when=When(at=at("2026-07-06T08:00")))
    with pytest.raises(ScriptRefused) as refused:
        world().play(family(script=(early,)))
    came_at = event(world().play(family()), Verb.OFFER, HOME).at.astimezone(VN)
    assert f"đến {came_at:%H:%M ngày %d/%m/%Y} mới ở cơ quan" in refused.value.say("vi")


def test_what_the_file_tells_an_officer_is_done_by_who_takes_the_work_over():
    shut = "2025-06-30T14:10"  # the day before the commune is merged, and its police with it
    approve = Act(HOME, Does.APPROVE, when=When(at=at("2025-07-02T09:00")))
    old = {"registration_commune": "Phường Trúc Bạch, Ba Đình, Hà Nội", "child_born_on": "2025-06-24"}
    played = world().play(family(submitted=shut, declared=old, script=(approve,)))
    assert event(played, Verb.APPROVE, HOME).at == approve.when.at


def test_a_declaration_that_is_wrong_refuses_the_play():
    with pytest.raises(FilingRefused):
        world().play(family(declared={"child_sex": ""}))


def test_work_past_the_end_of_the_calendar_is_a_typed_error():
    with pytest.raises(BeyondHorizon):
        world().play(family(submitted="2032-12-31T16:30", declared={"child_born_on": "2032-12-30"}))


def test_an_office_with_more_work_than_the_calendar_has_days_is_named():
    quiet = with_one_officer("registrar")
    slow = replace(quiet.behaviour.service["other"], points_us=(3_000 * 3_600_000_000,) * 2)
    service = {"other": slow}
    one = World(quiet.parameters, quiet.offices, replace(quiet.behaviour, service=service))
    with pytest.raises(OfficeOverwhelmed, match=r"registrar_00004 is overwhelmed: \d+ items wait") as refused:
        one.play_all([family(f"h{n:02}") for n in range(20)])
    assert refused.value.data["office"] == "registrar_00004"
    assert 1 <= refused.value.data["n"] < 20


def test_an_office_at_which_nobody_ever_is_is_told_as_that():
    quiet = with_one_officer("registrar")
    away = {**quiet.behaviour.chance, "absent": replace(quiet.behaviour.chance["absent"], n=1000)}
    one = World(quiet.parameters, quiet.offices, replace(quiet.behaviour, chance=away))
    with pytest.raises(OfficeOverwhelmed, match="nobody is ever at office registrar_00004"):
        one.play(family())


# The same seed, the same journal


def test_laws_are_made_once_for_each_edition():
    one = World(world().parameters, world().offices, world().behaviour)
    one.play_all(many(12))
    laws = dict(one.laws)
    one.play_all(many(12))
    assert {(law.edition.chain, law.edition.in_force_on) for law in laws.values()} == set(laws)
    assert all(one.laws[key] is law for key, law in laws.items())


def test_another_seed_tells_another_story():
    assert world(False, 1).play_all(many(20)) != world(False, 2).play_all(many(20))


def test_a_case_has_the_same_luck_whoever_is_beside_it_while_offices_are_empty():
    alone = world().play(family("h1"))
    beside, _ = world().play_all([family("h1"), family("h2", declared={"registration_commune": "31078"})])
    assert beside.entries == alone.entries


_TELL = """
from tests.engine.agencies.families import many, world
from hashlib import sha256
told = world(False).play_all(many(80))
print(sha256("".join(entry.hash for one in told for entry in one.entries).encode()).hexdigest())
"""


def test_the_journal_is_the_same_byte_for_byte_in_every_process():
    found = set()
    for seed, zone in (("0", "UTC"), ("1", "Asia/Ho_Chi_Minh"), ("4242", "America/Los_Angeles")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone}
        done = subprocess.run(
            [sys.executable, "-c", _TELL], env=environment, capture_output=True, text=True, check=True
        )
        found.add(done.stdout)
    assert len(found) == 1
    assert len(found.pop().strip()) == 64


# What holds after every command


def checked(files, in_world):
    """Plays the files with the invariants asserted after each command."""
    virtual = in_world.begin(files)
    invariants = Invariants(virtual)
    virtual.agenda.run()
    invariants.finish()
    return virtual


def test_the_invariants_hold_after_every_command_of_all_case_files():
    checked(read_all(CASES), world())


@pytest.mark.parametrize("seed", [1, 2, 4])
def test_the_invariants_hold_where_much_goes_wrong(seed):
    habits = world(False).behaviour
    often = {name: Count(min(1000, 4 * count.n), count.source) for name, count in habits.chance.items()}
    one = World(world().parameters, world().offices, replace(habits, chance=often), seed)
    outages = (Outage("population_db", at("2026-07-07T08:00"), at("2026-07-08T08:00")),)
    files = many(120)
    virtual = checked([replace(files[0], outages=outages), *files[1:]], one)
    happened = {event.verb for code in virtual.store.cases for event in virtual.store.events(code)}
    unusual = (Verb.REQUEST_SUPPLEMENT, Verb.LAPSE, Verb.VERIFY, Verb.WAIT_FOR_NEIGHBOUR, Verb.REFUSE, Verb.DROP)
    assert happened >= {*unusual, Verb.WITHDRAW, Verb.APOLOGISE}


def not_of_a_machine(played):
    """Events of stages that the machine of their procedure would not make as they are told."""
    found = []
    for each in played:
        case = Case(each.case.code)
        for one in (entry.event for entry in each.entries):
            if one.stage is not None:
                facts = {**case.facts, **(one.data.facts or {})}
                move = each.law.machine(one.stage).may(case.stages[one.stage].state, one.verb, one.role, facts)
                if move is None or (move.target, move.clause.tag) != (one.state, one.clause):
                    found.append(one)
            case = evolve(case, one)
    return found


def test_every_event_of_a_stage_is_a_move_of_its_machine_in_all_case_files():
    assert not_of_a_machine(world().play_all(read_all(CASES))) == []


def test_every_event_is_a_move_of_its_machine_where_much_goes_wrong_and_citizens_come_too_late():
    late = (
        Answer("relative", Answers.AGREE, when=When(at=at("2026-07-20T09:00"))),
        Answer("applicant", Answers.SUPPLEMENT, "survivor_benefit", When(at=at("2026-07-06T07:59"))),
    )
    files = [family("late", "death", citizens=late), *many(90)]
    assert not_of_a_machine(world(False).play_all(files)) == []


def test_what_lies_at_an_office_until_its_result_would_hold_no_more_is_refused():
    """A month of families does not come to nothing for one of them."""
    it = world(is_quiet=False)
    us = 7_000 * HOUR_US  # three years and more of office hours
    long = replace(it.behaviour.signature[CARD], points_us=(us, us))
    behaviour = replace(it.behaviour, signature={**it.behaviour.signature, CARD: long})
    played = World(it.parameters, it.offices, behaviour, 7).play_all(families(120, 3, chain="birth"))
    refused = [one for one in played if one.case.stages[CARD].state is State.REFUSED]
    assert min(one.case.dates["child_born_on"].year for one in refused) == 2022
    assert all(one.case.has_ended for one in played)
