"""The editions of the law: found by their folders, held by the lock, each an amendment of the one before."""

import pkgutil
import tomllib
from pathlib import Path

import pytest

from workflows import editions as folder
from workflows.catalogue import chains, known, of_chain
from workflows.check import name_of
from workflows.digest import LOCK, differences, lock_text, read_lock
from workflows.errors import ChainUnknown
from workflows.files.parameters import load
from workflows.law import clauses as cited
from workflows.law.citation import Clause, Figure, Status
from workflows.law.texts import TEXTS
from workflows.law.tree import figure_names
from workflows.rules import clauses, rules

PARAMETERS = load()
ROOT = Path(folder.__path__[0])


def test_promulgated_editions_are_as_the_lock_has_them():
    said = differences(known(), read_lock(LOCK.read_text(encoding="utf-8")))
    assert not said, "\n".join(said)


def test_the_lock_has_one_line_for_each_edition_in_order():
    assert LOCK.read_text(encoding="utf-8") == lock_text(known())


def test_every_sentence_of_an_assumption_stands_behind_a_clause():
    told = tomllib.loads(Path(cited.__file__).with_name("assumptions.toml").read_text(encoding="utf-8"))
    assumed = [one.place for one in vars(cited).values() if isinstance(one, Clause) and one.text == "gd"]
    assert sorted(assumed) == sorted(told)


def test_no_edition_names_a_clause_of_its_basis_twice():
    for edition in known():
        assert len(edition.basis) == len({clause.tag for clause in edition.basis}), name_of(edition)


def test_where_procedures_are_filed_one_by_one_nobody_is_sent_out_of_a_group():
    redirects = [
        one for edition in known() if edition.separate_of
        for one in (*edition.redirects, *(each for it in edition.procedures for each in it.redirects))
    ]  # fmt: skip
    assert redirects
    assert [one.code for one in redirects if "liên thông" in one.words.vi or "nhóm" in one.words.vi] == []


def test_whatever_somebody_may_tell_has_words_of_its_own_for_a_no():
    facts = [fact for edition in known() for fact in edition.facts if not fact.choices and fact.derived is None]
    assert [fact.code for fact in facts if fact.denied is None] == []


def test_a_no_to_what_is_only_computed_is_a_sentence():
    facts = [fact for edition in known() for fact in edition.facts if not fact.choices and fact.denied is None]
    assert facts
    for fact in facts:
        assert fact.aloud(False) == f"không có việc {fact.label.vi}"
        assert fact.aloud(False, "en") == f"it is not so that {fact.label.en}"


def test_each_folder_holds_one_edition():
    assert sorted(module.name for module in pkgutil.iter_modules(folder.__path__)) == sorted(map(name_of, known()))


def modules(edition):
    return {path.name for path in (ROOT / name_of(edition)).glob("*.py")} - {"__init__.py"}


def test_the_first_editions_of_both_chains_have_the_same_modules():
    assert modules(of_chain("birth")[0]) == modules(of_chain("death")[0])


@pytest.mark.parametrize("edition", [one for chain in chains() for one in of_chain(chain)[1:]], ids=name_of)
def test_a_later_edition_is_one_module_that_amends_the_one_before(edition):
    dated = of_chain(edition.chain)
    assert modules(edition) == {"chain.py"}
    text = (ROOT / name_of(edition) / "chain.py").read_text(encoding="utf-8")
    assert f"from workflows.editions.{name_of(dated[dated.index(edition) - 1])}.chain import EDITION as BEFORE" in text


@pytest.mark.parametrize("edition", known(), ids=name_of)
def test_every_rule_has_its_own_way_to_it_and_cites_a_known_text(edition):
    found = rules(edition, PARAMETERS)
    assert len({rule.path for rule in found}) == len(found)
    assert {clause.text for clause in clauses(edition, PARAMETERS)} <= {*TEXTS, "gd"}


@pytest.mark.parametrize("edition", [one for one in known() if one.separate_of], ids=name_of)
def test_what_is_filed_one_by_one_cites_no_text_of_the_linked_process(edition):
    linked = {"cv2084_2023", "qd976_bhxh", "qd3504_bhxh", "nd63_2024", "nd301_2026"}
    assert {clause.text for clause in clauses(edition, PARAMETERS)}.isdisjoint(linked)


@pytest.mark.parametrize("edition", known(), ids=name_of)
def test_a_conflicting_figure_says_what_the_other_source_has(edition):
    own = [rule for rule in rules(edition, PARAMETERS) if isinstance(rule.thing, Figure) and not rule.thing.from_on]
    assert [rule.path for rule in own if rule.thing.status is Status.CONFLICTING and not rule.thing.other] == []


@pytest.mark.parametrize("edition", known(), ids=name_of)
def test_every_dated_figure_that_it_names_is_there(edition):
    PARAMETERS.require(figure_names(edition))


@pytest.mark.parametrize("edition", known(), ids=name_of)
def test_what_it_leaves_out_is_said_in_both_languages(edition):
    assert edition.omits
    assert all(label.vi and label.en for label in edition.omits)


def test_an_unknown_chain_is_told_the_nearest():
    with pytest.raises(ChainUnknown, match="birth"):
        of_chain("brith")
