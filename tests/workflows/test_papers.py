"""Papers asked for though somebody has what they say: by which edition or separate procedure, from when to when."""

import datetime as dt

from workflows import catalogue
from workflows.files import forms
from workflows.law.citation import Status
from workflows.law.span import Span
from workflows.soundness.papers import find

FOUND = find(forms.load(), catalogue.known())


def places(paper: str) -> list[tuple[str, str, Span]]:
    return [(one.chain, one.procedure.code, one.span) for one in FOUND if one.paper.code == paper]


def test_the_paper_household_book_comes_first_and_no_linked_edition_asks_for_it():
    assert FOUND[0].paper.code == "household_book"
    assert {chain for chain, _, _ in places("household_book")} == {""}


def test_a_paper_of_linked_editions_is_told_from_the_first_that_asks_to_the_day_on_which_it_ends():
    assert ("birth", "birth_registration", Span(dt.date(2023, 7, 1), dt.date(2025, 1, 8))) in places(
        "marriage_certificate"
    )


def test_editions_that_ask_by_the_same_text_are_one_place():
    linked = [span for chain, _, span in places("ended_allowance") if chain]
    assert linked == [Span(dt.date(2023, 6, 15), None)]


def test_editions_that_ask_by_another_text_are_two_places():
    linked = [span for chain, _, span in places("home_paper") if chain]
    assert linked == [Span(dt.date(2023, 7, 1), dt.date(2024, 6, 30)), Span(dt.date(2024, 7, 1), None)]


def test_what_an_earlier_stage_brings_is_asked_for_only_when_procedures_are_done_apart():
    assert {chain for chain, _, _ in places("death_extract")} == {""}
    assert len(places("death_extract")) == 4


def test_a_paper_that_the_facility_sends_is_none_of_them():
    assert {"birth_notice", "death_notice"}.isdisjoint(one.paper.code for one in FOUND)


def test_each_place_has_a_clause_a_holder_and_the_weakest_status_of_both():
    order = list(Status)
    for one in FOUND:
        assert one.clause.cite()
        assert one.held.label.vi
        assert order.index(one.status) >= max(order.index(one.clause.status), order.index(one.held.clause.status))


def test_one_chain_has_its_own_procedures_only():
    found = find(forms.load(), catalogue.of_chain("death"))
    codes = {one.code for edition in catalogue.of_chain("death") for one in edition.procedures}
    assert found
    assert {one.procedure.code for one in found} <= codes
