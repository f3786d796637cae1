"""The linked way beside the separate one: one computation with the reduction that `show` prints."""

import datetime as dt

import pytest

from engine.core.dossier import Burden, burdens, declared
from engine.core.law import Law
from engine.core.separate import Fate, compare
from workflows import catalogue
from workflows.files import forms, offices, parameters
from workflows.law.citation import Status
from workflows.law.notation import HELD

KNOWN = forms.load()
PARAMETERS, NO_OFFICES = parameters.load(), offices.offices_of((), ())
EDITIONS = [one for one in catalogue.known() if one.baseline]
CHOICES = [
    pytest.param(edition, choice, id=f"{edition.chain}@{edition.in_force_on}-{choice.code}")
    for edition in EDITIONS
    for choice in edition.choices
]


def law_of(edition):
    return Law(edition, PARAMETERS, NO_OFFICES)


def compared(edition, code, on=None, **given):
    choice = next(one for one in edition.choices if one.code == code)
    return compare(choice, given, KNOWN, law_of(edition), on or edition.in_force_on)


def in_force(chain):
    return catalogue.of_chain(chain)[-1]


@pytest.mark.parametrize(("edition", "choice"), CHOICES)
def test_the_lists_add_up_to_the_burden_of_the_branch_that_saves_least(edition, choice):
    law = law_of(edition)
    it = compare(choice, {}, KNOWN, law, edition.in_force_on)
    assert it.burden == burdens(law.made_by[choice.code], choice.procedures, law)[0]
    parts = [form for stage in it.stages for form in stage.forms]
    assert sum(len(form.lines) + form.print.unnamed for form in parts) == it.burden.separate
    fields = {field for form in parts for line in form.lines for field in line.fields} | set(it.added)
    assert fields == set(declared(it.facts, choice.procedures, law).fields)
    assert len(fields) == it.burden.asked
    assert sum(field.sources[0].value == "citizen" for field in fields) == it.burden.by_hand


@pytest.mark.parametrize(("edition", "choice"), CHOICES)
def test_an_item_is_asked_filled_in_or_gone_and_what_is_gone_says_where_it_comes_from(edition, choice):
    it = compare(choice, {}, KNOWN, law_of(edition), edition.in_force_on)
    lines = [line for stage in it.stages for form in stage.forms for line in form.lines]
    assert {line.fate for line in lines} == set(Fate)
    assert all(bool(line.fields) == (line.fate is not Fate.GONE) for line in lines)
    assert all(line.item.instead for line in lines if line.fate is Fate.GONE)


def test_birth_and_card_in_force_save_17_per_cent_and_one_item_less_would_be_a_fifth():
    it = compared(in_force("birth"), "card")
    assert (it.burden.separate, it.burden.asked, it.burden.percent) == (40, 33, 17)
    assert it.burden.too_many(20) == 1
    codes = [one.field.code for one in it.spare]
    assert {"applicant_id", "marriage_number", "mother_address", "father_address"} <= set(codes)
    assert all(one.held in HELD or one.form.code == "birth_declaration" for one in it.spare)


@pytest.mark.parametrize(("asked", "percent", "too_many"), [(31, 22, 0), (32, 20, 0), (33, 17, 1), (40, 0, 8)])
def test_a_fifth_of_the_items_is_a_fifth_in_whole_numbers(asked, percent, too_many):
    it = Burden(asked, 0, 40, Status.VERIFIED)
    assert (it.percent, it.too_many(20)) == (percent, too_many)


def test_where_no_form_is_replaced_there_is_no_share():
    it = Burden(4, 4, 0, Status.VERIFIED)
    assert (it.percent, it.filled_percent, it.too_many(20)) == (None, None, 0)


def test_the_ground_decides_which_form_is_replaced():
    found = {}
    for ground in ("compulsory", "social_assistance", "merit"):
        it = compared(in_force("death"), "three", funeral_ground=ground)
        found[ground] = [form.form.code for form in it.stages[2].forms]
    assert found == {"compulsory": ["form_09_hsb"], "social_assistance": ["form_04"], "merit": ["form_12"]}


def test_a_ground_whose_form_was_not_read_has_no_known_share():
    it = compared(in_force("death"), "three", funeral_ground="social_pension")
    assert not it.is_known
    assert compared(in_force("death"), "two", funeral_ground="social_pension").is_known


def test_a_form_that_the_linked_dossier_wants_as_a_paper_is_told():
    it = compared(in_force("death"), "three", funeral_ground="merit")
    assert [form.is_a_paper for form in it.stages[2].forms] == [True]
    assert [paper.code for paper in it.stages[2].added] == ["merit_form_12"]
    assert it.n_papers == (5, 1)


def test_a_paper_that_an_earlier_stage_brings_is_not_brought_by_the_family():
    it = compared(in_force("birth"), "all")
    fates = {line.paper.code: line.fate for stage in it.stages for line in stage.papers}
    assert fates["birth_notice"] is Fate.FILLED
    assert fates["birth_certificate"] is Fate.FILLED
    assert fates["residence_proof"] is Fate.GONE


def test_the_marriage_certificate_is_brought_until_8_january_2025():
    first, second = (catalogue.in_force("birth", dt.date(2025, 1, day)) for day in (8, 9))
    before, after = compared(first, "card", dt.date(2025, 1, 8)), compared(second, "card")
    assert (before.n_papers, after.n_papers) == ((5, 1), (4, 0))


def test_a_chain_of_papers_costs_a_trip_for_each_result_that_is_carried_on():
    assert compared(in_force("birth"), "all").n_trips == (5, 0)
    assert compared(in_force("birth"), "card").n_trips == (3, 0)
    assert compared(in_force("birth"), "all").trips_status is Status.ASSUMED


def test_a_form_reprinted_while_an_edition_is_in_force_is_told_and_not_counted():
    edition = catalogue.of_chain("birth")[0]
    it = compared(edition, "all", dt.date(2024, 2, 1))
    form = it.stages[1].forms[0]
    assert (len(form.lines), form.later.clause.tag, form.form.n_items(dt.date(2024, 2, 1))) == (19, "tt66_2023", 15)
