"""The forms, papers and trips of the separate way: one truth with the editions, and faults told with their line."""

import datetime as dt
from pathlib import Path

import pytest

from workflows import catalogue
from workflows.errors import DataFileError
from workflows.files import forms
from workflows.files.forms import FORMS
from workflows.law.apart import Holder
from workflows.law.span import Span

PACKAGED = Path("workflows/data", FORMS).read_text(encoding="utf-8")
KNOWN = forms.load()
COUNTED = [
    pytest.param(form, edition, id=f"{edition.chain}@{edition.in_force_on}-{form.items.clause.tag}-{form.procedure}")
    for edition in catalogue.known()
    for form in edition.baseline
]


@pytest.mark.parametrize(("form", "edition"), COUNTED)
def test_a_form_has_as_many_items_as_the_edition_counts_by_the_same_text(form, edition):
    day = edition.in_force_on
    found = KNOWN.of(form, edition)
    assert found.n_items(day) == form.items.value
    assert found.print_on(day).clause.tag == form.items.clause.tag
    assert found.print_on(day).clause.status is form.items.status
    assert found.when == (form.when.guard if form.when else None)
    assert found.label == form.label


def test_what_a_circular_dropped_is_no_item_from_its_day_on():
    birth, ct01 = KNOWN.forms["birth_declaration"], KNOWN.forms["ct01"]
    assert [birth.n_items(dt.date(2024, 6, day)) for day in (5, 6)] == [25, 22]
    assert [ct01.n_items(day) for day in (dt.date(2023, 12, 31), dt.date(2024, 1, 1))] == [19, 15]
    dropped = {item.label.vi for item in ct01.items_on(dt.date(2023, 12, 31))} - {
        item.label.vi for item in ct01.items_on(dt.date(2024, 1, 1))
    }
    assert dropped == {"nơi thường trú", "nơi tạm trú", "nơi ở hiện tại", "nghề nghiệp, nơi làm việc"}


def test_a_form_is_no_form_before_its_first_text():
    assert KNOWN.forms["tk1_ts"].n_items(dt.date(2023, 3, 31)) == 0


def test_every_item_becomes_a_field_of_a_declaration_with_that_procedure():
    wrong = []
    for form in KNOWN.forms.values():
        editions = [one for one in catalogue.known() if {p.code for p in one.procedures} & set(form.procedures)]
        fields = {field.code for edition in editions for field in edition.fields}
        wrong += [(form.code, code) for item in form.items for code in item.becomes if code not in fields]
    assert wrong == []


def test_every_procedure_that_takes_the_place_of_a_form_has_its_trips():
    counted = {form.procedure for edition in catalogue.known() for form in edition.baseline}
    assert counted <= KNOWN.trips.keys()
    assert all(trips.clause.says and trips.n >= 0 for trips in KNOWN.trips.values())


def test_the_paper_household_book_stands_first_and_is_asked_for_until_the_end_of_2022():
    book = KNOWN.papers[0]
    assert book.code == "household_book"
    assert {asked.span.last for asked in book.asked} == {dt.date(2022, 12, 31)}
    assert [(held.by, held.clause.tag) for held in book.held] == [(Holder.POPULATION_DB, "nd104_2022")]


def test_the_days_of_two_spans_are_those_of_both():
    first, second = Span(dt.date(2023, 1, 1), None), Span(None, dt.date(2023, 6, 30))
    assert first.meets(second) == Span(dt.date(2023, 1, 1), dt.date(2023, 6, 30))
    assert first.meets(Span(None, dt.date(2022, 12, 31))) is None


WRONG = [
    ('becomes = ["child_name"]', 'becomes = ["chlid_name"]', "chlid_name”; nearest: child_name"),
    ('becomes = ["child_name"]', 'becoms = ["child_name"]', "becoms” here; nearest: becomes"),
    ('becomes = ["child_name"]\n', "", "becomes = [“…”]"),
    ('procedures = ["health_card"]', 'procedures = ["health_crad"]', "health_crad”; nearest: health_card"),
    ('funeral_ground = ["merit"]', 'funeral_ground = ["merrit"]', "merrit”; write one of: merit"),
    ('{ funeral_ground = ["merit"]', '{ funeral_groud = ["merit"]', "funeral_groud”; nearest: funeral_ground"),
    ('by = "civil_status_db"', 'by = "civil_status"', "write one of: population_db, civil_status_db"),
    ('by = "civil_status_db"', 'by = "agency"', 'goes with by = "agency"'),
    ('text = "nd104_2022"', 'text = "nd104_2202"', "write one of: nd104_2022"),
    ("[trips.health_card]", "[trips.health_crad]", "health_crad”; nearest: health_card"),
    ('paper = "home_paper"', 'paper = "home_papper"', "home_papper”; nearest: home_paper"),
    ('paper = "merit_form_12"', 'paper = "merit_form_21"', "nearest: merit_form_12"),
    ("from = 2024-06-06", "from = 2020-07-16", "two rows from 2020-07-16"),
    ("percent = 20", "percent = 120", "must be from 0 to below 101"),
    ("unnamed = 12", 'unnamed = "12"', "must be a whole number"),
    ("until = 2025-01-08", "from = 2026-01-01\nuntil = 2025-01-08", "until must not be before from"),
    ("[target]", "[taget]", "nearest: target"),
]


@pytest.mark.parametrize(
    ("right", "wrong", "told"), WRONG, ids=[wrong.split("\n")[0] or right for right, wrong, _ in WRONG]
)
def test_a_fault_of_a_file_of_ones_own_is_told_with_its_line_and_what_would_be_right(tmp_path, right, wrong, told):
    assert right in PACKAGED
    (tmp_path / FORMS).write_text(PACKAGED.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(DataFileError) as caught:
        forms.load(tmp_path)
    said = caught.value.say("en")
    assert told in said
    at = PACKAGED[: PACKAGED.index(right)].count("\n") + 1
    assert f"{FORMS}, line " in said
    assert abs(caught.value.line - at) <= 4


def test_another_number_of_items_than_the_edition_counts_is_refused(tmp_path):
    item = '[[form.tk1_ts.item]]\nlabel = { vi = "thêm", en = "more" }\ninstead = { vi = "a", en = "b" }\n\n'
    first = "[[form.tk1_ts.item]]\n"
    (tmp_path / FORMS).write_text(PACKAGED.replace(first, item + first, 1), encoding="utf-8")
    edition = catalogue.of_chain("birth")[-1]
    with pytest.raises(DataFileError, match="has 19 items on 2026-09-01, the edition of that day counts 18"):
        forms.load(tmp_path).of(edition.baseline[2], edition)


def test_a_form_that_the_file_does_not_have_is_named_with_its_text(tmp_path):
    text = PACKAGED.replace('clause = { text = "qd490_bhxh" }', 'clause = { text = "qd166_bhxh" }', 1)
    (tmp_path / FORMS).write_text(text, encoding="utf-8")
    edition = catalogue.of_chain("birth")[-1]
    with pytest.raises(DataFileError, match="no form of health_card by Decision 490"):
        forms.load(tmp_path).of(edition.baseline[2], edition)


def test_a_folder_without_the_file_leaves_the_packaged_one(tmp_path):
    assert forms.load(tmp_path) is forms.load()
