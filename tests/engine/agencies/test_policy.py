"""What people do by habit: one pure function of what they see and of their luck, whoever carries it out."""

import datetime as dt
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from engine import agencies
from engine.agencies import behaviour, policy
from engine.agencies.behaviour import UNUSUAL, Count
from engine.agencies.chance import Draw
from engine.agencies.policy import LAST_UNUSUAL_VISIT, Desk, Luck, Policy
from engine.agencies.script import Does
from tests.engine.agencies.families import AT_GRANDPARENTS, family, world
from workflows.law.states import Verb

REG, RES = "birth_registration", "residence_registration"
HABITS = behaviour.load()
ROOM = Path(agencies.__file__).parent


def desk(stage: str = REG, visit: int = 1, **more: object) -> Desk:
    """The stage of a birth as an officer finds it right after submission."""
    file = family(**more)  # type: ignore[arg-type]
    virtual = world().begin([file])
    virtual.run(file.submitted_at + dt.timedelta(microseconds=1))
    live = virtual.live[file.code]
    return Desk(live.case, live.law, live.handbooks[stage], visit)


def luck(number: int, name: str = REG, visit: int = 1) -> Luck:
    return Luck(7, number, name, visit)


def of_chance(**per_thousand: int) -> Policy:
    """Nothing departs from the ordinary but what is told."""
    none = {name: Count(per_thousand.get(name, 0), count.source) for name, count in HABITS.chance.items()}
    return Policy(replace(HABITS, chance=MappingProxyType(none)))


def test_the_same_desk_and_the_same_luck_lead_to_the_same_act():
    at = desk()
    acts = [Policy(HABITS).act(at, luck(number)) for number in range(200)]
    assert acts == [Policy(HABITS).act(at, luck(number)) for number in range(200)]
    assert {act.does for act in acts} >= {Does.APPROVE, Does.ASK_SUPPLEMENT}


def test_without_chances_everybody_does_what_is_ordinary():
    quiet, at = Policy(HABITS.quiet()), desk()
    assert {quiet.act(at, luck(number)).does for number in range(50)} == {Does.APPROVE}
    assert all(quiet.withdraws_us(luck(number, "birth", 0)) is None for number in range(50))
    assert all(quiet.supplement_us(luck(number)) for number in range(50))
    assert all(quiet.says_yes(luck(number, RES, 0)) for number in range(50))
    assert not any(quiet.is_away(Luck(7, day, "registrar_00004.1", 0)) for day in range(50))


@pytest.mark.parametrize(
    ("name", "at", "does"),
    [
        ("ask_supplement", desk(), Does.ASK_SUPPLEMENT),
        ("wait", desk(), Does.WAIT),
        ("refuse", desk(), Does.REFUSE),
        ("verify", desk(RES, declared=AT_GRANDPARENTS, papers=("home_paper",)), Does.VERIFY),
        ("verify", desk(RES), Does.APPROVE),  # at the parents' home there is nothing to verify
        ("return_upstream", desk(RES), Does.APPROVE),  # no edition from July 2024 on returns anything
    ],
)
def test_what_departs_from_the_ordinary_is_named_by_chance_and_done_where_it_may_be(name: str, at: Desk, does: Does):
    assert of_chance(**{name: 1000}).unusual(1, luck(1)) == name
    assert policy.act(at, name, 0).does is does


def test_one_draw_decides_among_all_that_is_unusual():
    shares = of_chance(ask_supplement=200, verify=200, wait=200, refuse=200, return_upstream=200)
    found = [shares.unusual(1, luck(number)) for number in range(5000)]
    assert all(800 < found.count(name) < 1200 for name in UNUSUAL)


def test_after_the_third_visit_nothing_is_unusual_any_more():
    always = of_chance(refuse=1000)
    assert always.unusual(LAST_UNUSUAL_VISIT, luck(1)) == "refuse"
    assert always.unusual(LAST_UNUSUAL_VISIT + 1, luck(1)) == ""


def test_missing_papers_are_asked_for_before_anything_else():
    at = desk(RES, declared={**AT_GRANDPARENTS, "consent_way": "paper"})
    for name in ("", *UNUSUAL):
        found = policy.act(at, name, 0)
        assert found.does is Does.ASK_SUPPLEMENT
        assert len(found.items) >= 1


def test_the_same_event_declared_twice_is_refused_by_whoever_decides_it():
    at = desk()
    likeness = at.law.edition.likeness
    assert likeness is not None
    found = policy.act(at._replace(case=at.case._replace(alike=("another",))), "", 0)
    assert (found.does, found.reason) == (Does.REFUSE, likeness.reason)


def test_a_system_that_is_never_asked_by_habit_is_not_needed():
    systems = {one.code for one in desk().handbook.procedure.neighbours}
    needed = set(Policy(HABITS).needed(desk()))
    assert "marriage_commune" in systems
    assert needed <= systems - {"marriage_commune"}


def test_who_owes_an_answer_has_luck_of_their_own():
    often = of_chance(owed_silent=300, owed_declined=300)
    first, second = ([often.says_yes(luck(number, RES, place)) for number in range(500)] for place in (0, 1))
    assert {*first} == {True, False, None}
    assert first != second


def test_times_are_at_least_a_microsecond_and_lie_within_their_habit():
    habits, points = Policy(HABITS), HABITS.service[REG].points_us
    times = [habits.desk_us(luck(number)) for number in range(500)]
    assert min(times) >= points[0] >= 1
    assert max(times) <= points[-1]
    assert len(set(times)) > 400


def test_other_work_takes_what_the_share_leaves():
    share = HABITS.staff_of("registrar").share
    assert Policy(HABITS).other_us("registrar", share * 1000) == (1000 - share) * 1000
    assert Policy(HABITS.quiet()).other_us("registrar", 5_000_000) == 0


def test_whoever_carries_acts_out_draws_nothing_but_made_up_values():
    """A rule of behaviour stands in the policy alone: elsewhere only values of rulings and the salt are drawn."""
    drawing = {path.name for path in ROOM.glob("*.py") if {"Draw.", "happens("} & _words(path)}
    assert drawing == {"chance.py", "officers.py", "policy.py", "virtual_time.py"}
    assert {kind for kind in Draw if f"Draw.{kind.name})" in (ROOM / "officers.py").read_text()} == {Draw.BROUGHT}
    assert {kind for kind in Draw if f"Draw.{kind.name})" in (ROOM / "virtual_time.py").read_text()} == {Draw.SALT}


def _words(path: Path) -> set[str]:
    text = path.read_text(encoding="utf-8")
    return {word for word in ("Draw.", "happens(") if word in text}


def test_every_verb_of_what_an_officer_may_do_is_a_move():
    assert {does.verb for does in Does} <= set(Verb)
