"""Families as they are drawn: accepted by their edition and in the shares that were stated."""

import datetime as dt
import json
from collections import Counter
from dataclasses import replace

import pytest

from api.spec.ordinary import holds
from engine.agencies import behaviour
from engine.agencies.world import World
from engine.core.turn import as_kept
from engine.families import chains
from tests.engine.families.drawn import (
    COMMUNES,
    OFFICES,
    SHARES,
    births,
    deaths,
    drawn,
    is_near,
    many,
    read,
    singles,
)
from workflows import catalogue
from workflows.errors import EditionUnknown
from workflows.files import parameters
from workflows.law.notation import Input
from workflows.law.states import State
from workflows.time.calendar import VN

ALL = tuple(edition for chain in chains.names() for edition in catalogue.of_chain(chain))
# those of the days on which families are simulated
EDITIONS = tuple(edition for edition in ALL if edition.in_force_on >= dt.date(2025, 7, 1))


# Accepted


def test_every_edition_from_july_2025_on_accepts_the_families_of_its_days():
    reached = {(one.edition.chain, one.edition.in_force_on) for one in many()}
    assert reached == {(edition.chain, edition.in_force_on) for edition in EDITIONS}


@pytest.mark.parametrize("edition", ALL, ids=lambda edition: f"{edition.chain}_{edition.in_force_on}")
def test_an_edition_that_is_asked_for_accepts_the_families_of_any_day(edition):
    for file in drawn(500, chains=(edition.chain,), edition_on=edition.in_force_on):
        assert read(file).edition is edition


def test_a_day_before_the_first_edition_is_refused():
    with pytest.raises(EditionUnknown):
        drawn(1, from_on=dt.date(2021, 6, 30), n_days=1)


def test_a_family_answers_each_question_that_it_is_asked_and_no_other():
    answered = set()
    for one in many():
        asked = {
            field.code: one.facts[field.code]
            for field in one.edition.fields
            if field.input is Input.FACT and (field.when is None or holds(field.when, one.facts))
        }
        facts = {code: value for code, value in one.file.declaration.items() if code in one.facts}
        assert facts == asked
        answered |= {(one.file.chain, code) for code in facts}
    fields = {(edition.chain, field) for edition in EDITIONS for field in edition.fields}
    assert answered == {(chain, field.code) for chain, field in fields if field.input is Input.FACT}


def test_what_is_kept_of_a_declaration_is_read_again_as_it_was_declared():
    """So whoever puts an item right declares no other one anew."""
    for one in many():
        kept = json.loads(as_kept(one.values))
        assert read(replace(one.file, declaration=kept)).declaration == one.declaration


def test_only_papers_of_the_chosen_procedures_come_along():
    for one in many():
        chosen = [procedure for procedure in one.edition.procedures if procedure.code in one.file.chosen]
        known = {paper.code for procedure in chosen for paper in procedure.papers}
        assert set(one.file.papers) <= known | {owed.instead for procedure in chosen for owed in procedure.owed}


def test_three_hundred_families_play_to_their_end():
    played = World(parameters.load(), OFFICES, behaviour.load().quiet()).play_all(drawn(300))
    assert all(one.case.has_ended for one in played)
    assert not any(one.turned_away for one in played)


def test_with_habits_only_what_waits_for_the_family_stays_open():
    for one in World(parameters.load(), OFFICES, behaviour.load()).play_all(drawn(300)):
        open_states = {stage.state for stage in one.case.stages.values() if not stage.has_ended}
        assert open_states <= {State.WAITING}


# Shares


def chances():
    """Row, who it speaks of, and whether it happened."""
    late = ("registration_time", "late")
    with_sex = [one for one in deaths() if "deceased_sex" in one.values]
    known = [one for one in deaths() if one.facts["last_residence_known"]]
    two_parents = [one for one in singles() if one.file.declaration.get("parents_married")]
    return [
        ("birth", [*singles(), *deaths()], lambda one: one.file.chain == "birth"),
        ("twins", singles(), lambda one: bool(one.file.linked)),
        ("girl", births(), lambda one: one.values["child_sex"] == "nữ"),
        ("late_birth", singles(), lambda one: one.facts[late[0]] == late[1]),
        ("late_death", deaths(), lambda one: one.facts[late[0]] == late[1]),
        ("foreign_parent", two_parents, lambda one: one.facts["foreign_parent"]),
        ("deceased_woman", with_sex, lambda one: one.values["deceased_sex"] == "nữ"),
        ("last_residence_unknown", deaths(), lambda one: not one.facts["last_residence_known"]),
        ("no_permanent_residence", known, lambda one: not one.facts["permanent_resident"]),
        ("copies", singles(), lambda one: "n_copies" in one.values),
    ]  # fmt: skip


def test_chances_are_met():
    for name, people, happened in chances():
        n_hits = sum(map(happened, people))
        assert is_near(n_hits, len(people), SHARES.chance[name].n), (name, n_hits, len(people))


def mixes():
    """Row, who it speaks of, and what each was given."""
    facility = [one for one in singles() if one.facts["birth_place_kind"] == "facility"]
    elsewhere = [one for one in singles() if one.facts["birth_place_kind"] == "elsewhere"]
    away = [one for one in singles() if one.facts["residence_at"] == "other"]
    four = [one for one in deaths() if one.choice == "four"]
    weekdays = [one for one in singles() if at(one).weekday() < 5]
    weekend = [one for one in singles() if at(one).weekday() >= 5]
    return [
        ("parents", singles(), parents),
        ("birth_place_kind", singles(), lambda one: one.facts["birth_place_kind"]),
        ("evidence_facility", facility, lambda one: one.facts["birth_evidence"]),
        ("evidence_elsewhere", elsewhere, lambda one: one.facts["birth_evidence"]),
        ("child_fate", births(), lambda one: one.facts["child_fate"]),
        ("consent_way", away, lambda one: one.facts["consent_way"]),
        ("survivor_kind", four, lambda one: one.facts["survivor_kind"]),
        ("birth_choice", [one for one in singles() if len(one.edition.choices) == 4], lambda one: one.choice),
        ("hour", weekdays, lambda one: str(at(one).hour)),
        ("hour_weekend", weekend, lambda one: str(at(one).hour)),
    ]  # fmt: skip


def at(one):
    return one.file.submitted_at.astimezone(VN)


def parents(one):
    if not one.facts["father_known"]:
        return "father_unknown"
    if one.facts["parentage_recognition"]:
        return "recognition"
    return "married" if one.facts["parents_married"] else "unmarried"


def test_whole_distributions_are_met():
    for name, people, value in mixes():
        mix, found = SHARES.mix[name].mix, Counter(map(value, people))
        assert sum(found.values()) == len(people) > 0
        for code in mix.names:
            assert is_near(found[code], len(people), mix.weight(code)), (name, code, found[code], len(people))


def test_an_edition_that_offers_less_keeps_the_weights_of_what_it_offers():
    people = [one for one in singles() if len(one.edition.choices) == 2]
    weight = SHARES.mix["birth_choice"].mix.weight
    n_all = sum(one.choice == "all" for one in people)
    assert is_near(n_all, len(people), weight("all"), weight("all") + weight("card"))


def test_families_live_where_people_live():
    people = [*singles(), *deaths()]
    found = Counter(
        one.file.declaration.get("registration_commune") or one.file.declaration.get("last_residence_commune")
        for one in people
    )
    total = sum(weight for _, weight in COMMUNES)
    for commune, weight in COMMUNES:
        assert is_near(found[commune.code], sum(found.values()), weight, total), commune.name


def test_days_of_the_week_have_their_weights():
    people = [*singles(), *deaths()]
    found, days = (
        Counter(at(one).weekday() for one in people),
        Counter((dt.date(2025, 7, 1) + dt.timedelta(days=day)).weekday() for day in range(540)),
    )
    mix = SHARES.mix["weekday"].mix
    total = sum(mix.weight(mix.names[weekday]) * n for weekday, n in days.items())
    for weekday, n in days.items():
        assert is_near(found[weekday], len(people), mix.weight(mix.names[weekday]) * n, total)


# What must occur


def promised():
    """Each value of a fact that the shares promise."""
    by_fact = {
        **{code: (code,) for code in ("birth_place_kind", "child_fate", "consent_way", "survivor_kind")},
        "birth_evidence": ("evidence_facility", "evidence_elsewhere"),
        "residence_at": ("residence_at_together", "residence_at_apart"),
    }
    for fact, names in by_fact.items():
        mixes = [SHARES.mix[name].mix for name in names]
        yield from ((fact, code) for mix in mixes for code in mix.names if mix.weight(code))
    yield from (("death_evidence", code) for code in ("facility", "police", "commune", "documents"))
    yes_no = {
        "father_known", "parentage_recognition", "parents_married", "foreign_parent", "last_residence_known",
        "permanent_resident", "armed_forces", "still_employed", "pensioner", "occupational_death", "compulsory_time",
        "voluntary_time", *(name for age in SHARES.age.values() for name in age.also),
    }  # fmt: skip
    yield from ((fact, value) for fact in yes_no for value in (False, True))


def test_every_value_that_is_promised_occurs():
    seen = {(fact, value) for one in many() for fact, value in one.facts.items()}
    assert set(promised()) <= seen


def grounds(one, procedure="funeral_allowance"):
    table = one.edition.procedure(procedure).grounds
    return [ground.code for ground in table if ground.eligible.guard.holds(one.facts)]


@pytest.mark.parametrize(
    "edition", [one for one in EDITIONS if one.chain == "death"], ids=lambda edition: f"{edition.in_force_on}"
)
def test_every_ground_of_the_funeral_table_occurs_and_several_at_once(edition):
    found = [grounds(one) for one in deaths() if one.edition is edition and "funeral_allowance" in one.file.chosen]
    assert {code for codes in found for code in codes} == {
        ground.code for ground in edition.procedure("funeral_allowance").grounds
    }
    assert {0, 1, 2, 3} <= {len(codes) for codes in found}


# families who do not come to this chain, of whom no number is known
NOT_DRAWN = {
    "child_of_six",
    "died_abroad",
    "died_in_prison",
    "foreign_child",
    "foreign_deceased",
    "husband_is_father",
    "no_residence",
    "posting_open",
    "recognised_by_father",
    "foreigner_died_abroad",
    "registered_abroad",
    "registered_at_consulate",
    "temporary_residence",
}


def test_every_redirect_of_families_who_are_drawn_occurs():
    seen = set()
    for one in many():
        facts = {**one.facts}
        if one.edition.chain == "death":
            for fact, table in (("funeral_ground", "funeral_allowance"), ("survivor_ground", "survivor_benefit")):
                facts[fact] = (grounds(one, table) or ["none"])[0]
        chosen = [procedure for procedure in one.edition.procedures if procedure.code in one.file.chosen]
        for redirect in (*one.edition.redirects, *(each for procedure in chosen for each in procedure.redirects)):
            if redirect.when.guard.holds(facts):
                seen.add((one.edition.chain, redirect.code))
    all_of_them = {
        (edition.chain, redirect.code)
        for edition in EDITIONS
        for redirect in (
            *edition.redirects,
            *(each for procedure in edition.procedures for each in procedure.redirects),
        )
        if redirect.code not in NOT_DRAWN
    }
    assert seen == all_of_them
