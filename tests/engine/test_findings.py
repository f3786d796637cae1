"""What nobody knows is found by whoever pays, and no allowance rests on what was only declared."""

import datetime as dt
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core import errors
from engine.core.declaration import DeclarationRefused
from engine.core.grounds import questions
from engine.core.wants import wants
from engine.service.moves import possible
from tests.engine.counter import RULING, Counter, at, law_on
from workflows.law.facts import UNKNOWN
from workflows.law.guards import AllOf, AnyOf, Is, Not, surely
from workflows.law.states import Role, State, Verb

MONDAY = at("2026-08-17T09:00")
LAW = law_on("death", "2026-08-17")
REG, FUNERAL, SURVIVOR = "death_registration", "funeral_allowance", "survivor_benefit"
FOUR = ("death_registration", "residence_removal", FUNERAL, SURVIVOR)
ASKED = [field.code for field in LAW.edition.fields if field.code in LAW.may_be_unknown]
PAY = {"payment_way": RULING["payment_way"]}
NOTHING_KNOWN = {
    **dict.fromkeys(ASKED, "không biết"),
    "compulsory_months": "không biết",
    "voluntary_months": "unknown",
}


YOUNG = {"deceased_born_on": "1985", "applicant_relation": "chị ruột"}


def died(chosen=(), papers=(), **declared) -> Counter:
    """A death that is registered, so that the allowance lies with whoever is to find."""
    desk = Counter(LAW)
    desk.submit(MONDAY, {"pensioner": False, **declared}, chosen, papers)
    desk.approve(REG, MONDAY)
    return desk


def open_questions(desk: Counter, stage: str = FUNERAL) -> tuple[str, ...]:
    return questions(LAW.procedures[stage], desk.case, LAW)


def agency(desk: Counter, stage: str = FUNERAL) -> str:
    return LAW.offices.by_office[desk.stage(stage).office].agency


@pytest.mark.parametrize("word", ["không biết", "Không biết", "khong biet", "unknown"])
def test_not_knowing_is_an_answer_however_it_is_written(word):
    assert died(pensioner=word).case.facts["pensioner"] == UNKNOWN


@pytest.mark.parametrize("field", ["death_evidence", "permanent_resident", "died_at", "deceased_name"])
def test_not_knowing_is_no_answer_to_what_must_be_told(field):
    word = "không biết"
    if field == "deceased_name":
        assert died(deceased_name=word).stage(REG).state is State.APPROVED  # a name is a name
        return
    with pytest.raises(DeclarationRefused) as refused:
        died(**{field: word})
    assert [fault.field for fault in refused.value.faults] == [field]


def test_what_nobody_knows_is_said_by_who_refuses_another_word():
    with pytest.raises(DeclarationRefused, match="unknown"):
        died(merit="maybe")


@pytest.mark.parametrize("field", [*ASKED, "compulsory_months", "voluntary_months"])
def test_one_thing_that_nobody_knows_sends_no_allowance_elsewhere(field):
    desk = died(**{field: "không biết"})
    expected = State.REDIRECTED if field == "still_employed" else State.OFFERED
    assert desk.stage(FUNERAL).state is expected


def test_what_could_change_nothing_leaves_the_answer_as_it_is():
    """Still employed, but without a month of insurance; on an allowance, but not of the age."""
    for field, told in (("still_employed", {}), ("monthly_allowance", {"deceased_born_on": "1950"})):
        assert died(**{field: "không biết"}, **told).case.facts["funeral_ground"] == "none"


def test_who_knows_nothing_at_all_is_asked_first_by_social_insurance():
    desk = died(**NOTHING_KNOWN)
    assert agency(desk) == "social_insurance"
    assert open_questions(desk) == (
        "armed_forces",
        "still_employed",
        "pensioner",
        "occupational_death",
        "compulsory_time",
    )


def test_a_declared_yes_pays_nothing_before_it_is_found():
    desk = died(pensioner=True)
    with pytest.raises(errors.NotEntitled, match="pays finds first"):
        desk.officer(Verb.APPROVE, FUNERAL, MONDAY, **PAY)
    desk.officer(Verb.FIND, FUNERAL, MONDAY, armed_forces=False, still_employed=False, pensioner=True)
    assert open_questions(desk) == ()
    desk.officer(Verb.APPROVE, FUNERAL, MONDAY, **PAY)
    assert desk.stage(FUNERAL).results["funeral_decision"]["dong"] == 25_300_000


def test_a_declared_yes_that_is_not_so_pays_nothing():
    desk = died(pensioner=True)
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=False, occupational_death=False, compulsory_time=False)
    assert desk.case.facts["funeral_ground"] == "none"
    with pytest.raises(errors.NotEntitled, match="no ground"):
        desk.officer(Verb.APPROVE, FUNERAL, MONDAY, **PAY)


@pytest.mark.parametrize(
    ("found", "is_told", "is_not"),
    [
        ({"pensioner": False}, "not insured", "settled elsewhere"),
        ({"armed_forces": True}, "settled elsewhere", "not insured"),
    ],
)
def test_who_may_not_approve_is_told_the_reasons_that_fit(found, is_told, is_not):
    unknown = dict.fromkeys(found, "không biết")
    desk = died(FOUR, survivor_kind="monthly", **YOUNG, **unknown)
    desk.officer(Verb.FIND, SURVIVOR, MONDAY, **found)
    with pytest.raises(errors.NotEntitled) as told:
        desk.officer(Verb.APPROVE, SURVIVOR, MONDAY, **PAY)
    reasons = " ".join(reason.en for reason in told.value.data["reasons"])
    assert is_told in reasons
    assert is_not not in reasons


@pytest.mark.parametrize("note", [" ", "   ", "\u3000"])
def test_words_of_nothing_but_spaces_are_no_words(note):
    desk = died(pensioner=True)
    for verb, more in ((Verb.FIND, {"pensioner": True}), (Verb.REFUSE, {"reason": "not_eligible"})):
        with pytest.raises(errors.DataWrong):
            desk.officer(verb, FUNERAL, MONDAY, note=note, **more)


def test_a_finding_says_something_and_only_what_is_open():
    desk = died(pensioner=True)
    with pytest.raises(errors.DataWrong, match="at least one"):
        desk.officer(Verb.FIND, FUNERAL, MONDAY)
    for wrong in ({"merit": True}, {"pensioner": "không biết"}, {"pensioner": "unknown"}, {"death_evidence": "police"}):
        with pytest.raises(errors.DataWrong):
            desk.officer(Verb.FIND, FUNERAL, MONDAY, **wrong)
    desk.officer(Verb.FIND, FUNERAL, MONDAY, armed_forces=False, still_employed=False, pensioner=True)
    with pytest.raises(errors.AlreadyDone):
        desk.officer(Verb.FIND, FUNERAL, MONDAY)


def test_work_that_is_found_to_be_another_agencys_goes_there_with_its_own_limit():
    desk = died(pensioner="không biết", merit=True)
    before = desk.stage(FUNERAL)
    tuesday = MONDAY + dt.timedelta(days=1)
    found = {"pensioner": False, "occupational_death": False, "compulsory_time": False}
    decision = desk.officer(Verb.FIND, FUNERAL, tuesday, **found)
    after = desk.stage(FUNERAL)
    assert (agency(desk), after.state, after.visit) == ("home_affairs", State.OFFERED, before.visit + 1)
    assert after.clock.received_at == tuesday.astimezone(dt.UTC)
    assert after.clock.due_at > before.clock.due_at
    assert [item.office for item in decision.work_items] == [after.office]
    assert open_questions(desk) == ("merit",)


def test_where_no_ground_is_left_who_found_so_keeps_the_work():
    desk = died(pensioner="không biết")
    clock = desk.stage(FUNERAL).clock
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=False)
    assert (agency(desk), desk.stage(FUNERAL).state) == ("social_insurance", State.IN_PROGRESS)
    assert desk.stage(FUNERAL).clock == clock
    desk.officer(Verb.REFUSE, FUNERAL, MONDAY, reason="not_eligible")


def test_a_ground_of_the_same_agency_takes_its_own_limit():
    desk = died(merit="không biết", frontline_labourer=True)
    assert (agency(desk), desk.case.facts["funeral_ground"]) == ("home_affairs", "merit")
    desk.officer(Verb.FIND, FUNERAL, MONDAY, merit=False)
    assert (agency(desk), desk.case.facts["funeral_ground"]) == ("home_affairs", "frontline_labourer")
    assert desk.stage(FUNERAL).clock.due_on == dt.date(
        2026, 9, 4
    )  # 12 working days: 22 August is worked, 31 August to 2 September off


def test_what_is_settled_elsewhere_is_not_approved_here():
    desk = died(armed_forces="không biết", **YOUNG)
    assert (agency(desk), desk.case.facts["funeral_ground"]) == ("social_insurance", "forces")
    desk.officer(Verb.FIND, FUNERAL, MONDAY, armed_forces=True)
    with pytest.raises(errors.NotEntitled, match="settled elsewhere"):
        desk.officer(Verb.APPROVE, FUNERAL, MONDAY, **PAY)


def test_what_one_agency_found_holds_for_the_next():
    desk = died(FOUR, ("form_09_hsb",), pensioner="không biết")
    assert open_questions(desk, SURVIVOR) == (
        "armed_forces",
        "still_employed",
        "pensioner",
        "occupational_death",
        "compulsory_time",
        "voluntary_time",
    )
    desk.officer(Verb.FIND, FUNERAL, MONDAY, armed_forces=False, still_employed=False, pensioner=True)
    assert open_questions(desk, SURVIVOR) == ()
    desk.officer(Verb.APPROVE, SURVIVOR, MONDAY, **PAY)


def test_what_was_decided_stands_when_more_is_found():
    desk = died(FOUR, ("form_09_hsb",), armed_forces="không biết", merit=True, pensioner=True)
    desk.officer(Verb.FIND, FUNERAL, MONDAY, armed_forces=False, still_employed=False, pensioner=True)
    desk.officer(Verb.APPROVE, FUNERAL, MONDAY, **PAY)
    assert desk.case.facts["funeral_ground"] == "compulsory"
    assert desk.case.facts["survivor_ground"] == "insured"
    assert open_questions(desk, SURVIVOR) == ()


@pytest.mark.parametrize("declared", [{"pensioner": True}, {"armed_forces": "không biết"}])
def test_an_allowance_is_not_refused_before_anybody_has_looked(declared):
    desk = died(**declared)
    with pytest.raises(errors.NotEntitled, match="find first"):
        desk.officer(Verb.REFUSE, FUNERAL, MONDAY, reason="not_eligible")


def test_what_the_ground_does_not_hang_on_any_more_is_not_asked():
    desk = died(pensioner=True)
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=True)
    assert open_questions(desk) == ("armed_forces", "still_employed")


def test_a_finding_is_mended_by_another():
    desk = died(pensioner=True)
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=False, occupational_death=False, compulsory_time=False)
    assert desk.case.facts["funeral_ground"] == "none"
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=True)
    assert desk.case.facts["funeral_ground"] == "compulsory"


def test_what_is_found_contradicts_what_was_declared_no_more_than_a_declaration_itself():
    child = {"deceased_born_on": "2020-05-01", "applicant_relation": "mẹ", "pensioner": "không biết"}
    desk = died(applicant_id="001190054321", **child)
    with pytest.raises(errors.DataWrong, match="no child under the age of work") as refused:
        desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=True)
    assert "đang hưởng hoặc tạm dừng hưởng lương hưu" in refused.value.say()
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=False)


def asked_for(desk: Counter, stage: str) -> set[str]:
    """What an officer of the stage may ask the family for."""
    (move,) = (one for one in LAW.procedures[stage].moves if one.verb is Verb.REQUEST_SUPPLEMENT)
    (items,) = (one for one in wants(move, LAW.procedures[stage], desk.case, LAW) if one.name == "items")
    return {code for code, _ in items.choices}


def test_a_supplement_names_only_what_the_stage_reads():
    desk = died(FOUR, merit=True, pensioner=False)
    registrar, police, payer = (asked_for(desk, stage) for stage in (REG, "residence_removal", FUNERAL))
    assert {"death_evidence", "deceased_name", "died_at"} <= registrar
    assert not registrar & {"merit", "pensioner", "recipient_account", "relatives_list", "veteran"}
    assert not police & {"pensioner", "compulsory_months", "recipient_account"}
    assert {"merit_form_12", "recipient_account"} <= payer
    assert not payer & {"veteran_form_tt1", "merit", "pensioner", "compulsory_months"}


def test_only_moves_that_can_be_made_are_listed():
    desk = died(pensioner=True)
    desk.claim(FUNERAL, MONDAY)
    listed = [{one.verb for one in possible(desk.case, LAW, FUNERAL, frozenset({Role.OFFICER}))}]
    desk.officer(Verb.FIND, FUNERAL, MONDAY, pensioner=False, occupational_death=False, compulsory_time=False)
    listed += [{one.verb for one in possible(desk.case, LAW, FUNERAL, frozenset({Role.OFFICER}))}]
    ways = {Verb.FIND, Verb.APPROVE, Verb.REFUSE}
    assert [verbs & ways for verbs in listed] == [{Verb.FIND}, {Verb.FIND, Verb.REFUSE}]


NAMES = ("a", "b", "c")
GUARDS = st.recursive(
    st.builds(Is, st.sampled_from(NAMES), st.booleans()),
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(AllOf, st.tuples(inner, inner)),
        st.builds(AnyOf, st.tuples(inner, inner)),
    ),
    max_leaves=6,
)


@given(GUARDS, st.fixed_dictionaries({name: st.booleans() for name in NAMES}), st.sets(st.sampled_from(NAMES)))
def test_what_holds_surely_holds_whatever_the_unknown_is(guard, facts, unknown):
    worlds = [{**facts, **dict(zip(unknown, so, strict=True))} for so in product((True, False), repeat=len(unknown))]
    held = surely(guard, {**facts, **dict.fromkeys(unknown, UNKNOWN)}, unknown)
    assert held is None or all(guard.holds(world) is held for world in worlds)
    if not unknown:
        assert held is not None
