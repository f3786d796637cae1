"""What changed between two editions: every rule of either, with the way to it."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.workflows.test_digest import changed
from workflows.amend import REPEALED, amended
from workflows.catalogue import in_force, of_chain
from workflows.difference import Kind, changes
from workflows.editions.birth_2025_07_01.chain import EDITION as BIRTH
from workflows.law import clauses as c

LATER = dt.date(2030, 1, 1)


def told(*editions):
    return [(change.kind.value, change.path) for change in changes(*editions)]


def test_an_edition_of_another_day_with_the_same_rules_has_no_change():
    assert changes(BIRTH, replace(BIRTH, in_force_on=LATER)) == ()


def test_the_changes_of_july_2026_are_the_condition_of_verification_and_its_basis():
    assert told(in_force("birth", dt.date(2026, 6, 30)), in_force("birth", dt.date(2026, 7, 1))) == [
        ("added", "birth.basis.6"),
        ("added", "birth.basis.7"),
        ("changed", "birth.procedures.residence_registration.moves.27"),
    ]


def test_a_change_holds_the_rule_before_and_after():
    (change,) = changes(BIRTH, amended(BIRTH, LATER, procedures={"health_card": {"clause": c.ND301}}))
    assert (change.before, change.after) == (c.ND63_BIRTH_STEPS, c.ND301)


def test_what_is_added_one_way_is_removed_the_other():
    first, *_, last = of_chain("birth")
    there, back = changes(first, last), changes(last, first)
    assert {one.after for one in there if one.kind is Kind.ADDED} == {
        one.before for one in back if one.kind is Kind.REMOVED
    }


def test_rules_in_another_order_are_told_once():
    assert told(BIRTH, replace(BIRTH, redirects=BIRTH.redirects[::-1])) == [("reordered", "birth.redirects")]


def test_a_repealed_rule_is_removed_and_the_others_stay():
    assert told(BIRTH, amended(BIRTH, LATER, redirects={"child_died": REPEALED})) == [
        ("removed", "birth.redirects.child_died")
    ]


@pytest.mark.parametrize("field", ["procedures", "facts", "choices", "group", "fields", "baseline"])
def test_any_change_is_told(field):
    small = replace(BIRTH, procedures=BIRTH.procedures[1:2], facts=BIRTH.facts[:2], fields=BIRTH.fields[-2:])
    found = [replace(small, **{field: new}) for new in changed(getattr(small, field))]
    assert found
    assert all(changes(small, one) for one in found)
