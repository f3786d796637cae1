"""Each family's story in itself: dates, names and persons agree, and nobody's luck moves another's."""

import datetime as dt
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.agencies.chance import M64, Draw, draw
from engine.core.inputs import read_text
from engine.families.luck import Luck
from engine.families.shares import Chance
from tests.engine.families.drawn import FORMS, SHARES, births, deaths, drawn, many, number
from workflows.law.facts import Band
from workflows.time.calendar import civil_date

ROOT = Path(__file__).parents[3]


def with_chance(name: str, n: int):
    row = SHARES.chance[name]
    return replace(SHARES, chance=MappingProxyType({**SHARES.chance, name: Chance(n, row.status, row.source)}))


# Each story in itself


def test_dates_of_a_birth_agree():
    for one in births():
        born_on = one.values["child_born_on"]
        for who, least in (("mother", 18), ("father", 20)):
            if f"{who}_born_on" in one.values:
                assert (born_on - one.values[f"{who}_born_on"]).days >= least * 1461 // 4
        if "marriage_on" in one.values:
            assert one.values["marriage_on"] <= born_on
            assert (one.values["marriage_on"] - one.values["mother_born_on"]).days >= 18 * 1461 // 4


def test_dates_of_a_death_agree():
    for one in deaths():
        died_on = civil_date(one.values["died_at"])
        assert one.values["deceased_born_on"] <= died_on
        if "notice_on" in one.values:
            assert died_on <= one.values["notice_on"] <= civil_date(one.file.submitted_at)


def test_what_held_for_the_deceased_fits_their_age():
    seen = set()
    for one in deaths():
        age = civil_date(one.values["died_at"]).year - one.values["deceased_born_on"].year
        for fact, least, most in (
            ("armed_forces", 18, 61),
            ("still_employed", 18, 75),
            ("youth_volunteer", 87, 120),
            ("social_pension", 75, 120),
        ):
            if one.facts[fact]:
                seen.add(fact)
                assert least <= age <= most, (fact, age)
    assert len(seen) == 4


def test_late_is_what_the_edition_calls_late():
    for one in many():
        fact = next(fact for fact in one.edition.facts if fact.code == "registration_time")
        assert isinstance(fact.derived, Band)
        since = one.values["child_born_on"] if one.file.chain == "birth" else civil_date(one.values["died_at"])
        n_days = (civil_date(one.file.submitted_at) - since).days
        assert (n_days > fact.derived.bounds[0][0].value) == (one.facts["registration_time"] == "late")


def test_every_text_name_phone_and_answer_is_kept_as_it_was_made_up():
    for one in many():
        form = FORMS[one.edition.chain, one.edition.in_force_on]
        assert form.put_in_order(one.file.declaration, one.values) == {}
        assert read_text(one.file.title) == one.file.title
        assert one.file.code.isascii()


def test_names_have_two_to_four_parts_and_none_twice_in_a_row():
    for one in many():
        for code, value in one.file.declaration.items():
            if code.endswith("_name"):
                parts = str(value).split()
                assert 2 <= len(parts) <= 4
                assert all(part != following for part, following in pairwise(parts)), value


def test_a_child_has_its_fathers_name_or_where_he_is_unknown_its_mothers():
    for one in births():
        father, mother = one.values.get("father_name"), one.values.get("mother_name")
        if one.facts["birth_evidence"] == "abandonment":
            assert (father, mother) == (None, None)
            continue
        family = one.values["child_name"].split()[0]
        if not one.facts["foreign_parent"]:
            assert family == (father or mother).split()[0]
        if not one.facts["father_known"]:
            assert father is None


def test_a_number_of_a_citizen_tells_sex_and_year():
    for one in births():
        if "mother_id" in one.values:
            born_on = one.values["mother_born_on"]
            assert one.values["mother_id"][3:6] == f"{1 if born_on.year < 2000 else 3}{born_on.year % 100:02}"


def test_the_applicant_is_an_adult():
    for one in deaths():
        digits = one.values["applicant_id"]
        year = 1900 + 100 * (int(digits[3]) // 2) + int(digits[4:6])
        assert civil_date(one.file.submitted_at).year - year >= 18


def test_twins_are_two_linked_cases_of_one_family():
    by_code = {one.file.code: one for one in births()}
    twins = [one for one in births() if one.file.linked]
    assert twins
    for one in twins:
        other = by_code[one.file.linked[0]]
        assert other.file.linked == (one.file.code,)
        assert abs(number(one.file) - number(other.file)) == 1
        for code in ("mother_name", "child_born_on", "registration_commune", "applicant_id"):
            assert one.values[code] == other.values[code]
        assert one.values["child_name"] != other.values["child_name"]
        assert abs(one.file.submitted_at - other.file.submitted_at) <= dt.timedelta(minutes=40)


# Luck


@given(st.integers(0, M64), st.integers(1, 2**40), st.sampled_from(["twins", "girl"]), st.integers(0, 255))
def test_luck_is_keyed_as_the_draws_of_the_agencies_are(seed, number, what, part):
    assert Luck(SHARES, seed, number).draw(what, part) == draw(seed, number, what, part, Draw.SERVICE)


def test_families_are_pinned_so_that_every_machine_draws_the_same():
    assert Luck(SHARES, 7, 1).draw("twins") == 12397580113281092783


def test_just_so_many_cases_come_in_order_of_submission_and_within_the_window():
    files = drawn(2_000, n_days=30)
    assert len({file.code for file in files}) == 2_000
    assert [(file.submitted_at, file.code) for file in files] == sorted(
        (file.submitted_at, file.code) for file in files
    )
    days = [civil_date(file.submitted_at) for file in files]
    assert (min(days), max(days)) == (dt.date(2025, 7, 1), dt.date(2025, 7, 30))


@pytest.mark.parametrize("chain", ["birth", "death"])
def test_a_chain_alone_has_no_case_of_the_other(chain):
    assert {file.chain for file in drawn(200, chains=(chain,))} == {chain}


def test_a_family_is_the_same_however_many_there_are():
    few, more = ({file.code: file for file in drawn(n)} for n in (500, 1_500))
    last = max(few, key=lambda code: int(code[5:]))
    assert {code: file for code, file in few.items() if code != last}.items() <= more.items()


def test_another_seed_gives_other_families():
    one, other = ({file.title for file in drawn(300, seed=seed)} for seed in (1, 2))
    assert len(one & other) < 30


def test_a_share_that_changes_moves_nothing_else():
    before, after = drawn(1_000), drawn(1_000, by=with_chance("copies", 0))
    apart = ("copies_wanted", "n_copies")
    for one, other in zip(before, after, strict=True):
        kept = {code: value for code, value in one.declaration.items() if code not in apart}
        assert kept == dict(other.declaration)
        assert replace(one, declaration={}) == replace(other, declaration={})


def test_families_are_the_same_in_every_process():
    code = (
        "import hashlib; from tests.engine.families.drawn import drawn;"
        "told = [(f.code, f.submitted_at, sorted(f.chosen), f.papers, [*f.declaration.items()]) for f in drawn(300)];"
        "print(hashlib.sha256(repr(told).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
        ).stdout
        for seed in ("0", "1")
    }  # fmt: skip
    assert len(digests) == 1
