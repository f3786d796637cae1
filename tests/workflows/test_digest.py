"""The digest of an edition: one for one content, whatever runs it; another for any change."""

import os
import subprocess
import sys
from dataclasses import fields, is_dataclass, make_dataclass, replace

import pytest

from workflows.digest import canonical, counted_by, differences, digest, lock_text, read_lock, written
from workflows.editions.birth_2025_07_01.chain import EDITION
from workflows.files import parameters
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Is, Not
from workflows.law.notation import Limit

ONE = "from workflows.editions.birth_2025_07_01.chain import EDITION; from workflows.digest import digest"
KEY = (EDITION.chain, EDITION.in_force_on)


def text_of(value):
    return written(value, {})


@pytest.mark.parametrize("seed", ["0", "1", "4711"])
def test_the_digest_does_not_depend_on_the_hash_seed(seed):
    shown = subprocess.run(
        [sys.executable, "-c", f"{ONE}; print(digest(EDITION))"],
        env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert shown.stdout.strip() == digest(EDITION)


def test_sets_are_sorted():
    assert text_of(frozenset({"b", "a"})) == '{"":"set","of":["a","b"]}'
    assert text_of(frozenset({"b", "a"})) != text_of(("a", "b"))


def test_kinds_of_guard_are_told_apart():
    assert text_of(Is("x")) != text_of(Not(Is("x")))


def test_no_and_nought_and_nothing_are_told_apart():
    assert len({text_of(Is("x", value)) for value in (False, 0, "False", True, 1)}) == 5  # type: ignore[arg-type]
    assert text_of(Figure(0, Unit.WORKING_DAY, EDITION.basis[0])) != text_of(
        Figure(None, Unit.WORKING_DAY, EDITION.basis[0])
    )


def test_a_new_word_at_its_default_changes_no_digest():
    longer = make_dataclass("Label", [*((f.name, str) for f in fields(Label)), ("note", str, "")], frozen=True)
    assert text_of(longer("chữ", "word")) == text_of(Label("chữ", "word"))
    assert text_of(longer("chữ", "word", "new")) != text_of(Label("chữ", "word"))


def test_what_has_no_place_in_an_edition_is_refused():
    with pytest.raises(TypeError, match="float"):
        text_of(Limit(2.5))  # type: ignore[arg-type]


def changed(thing):
    """The tree with one leaf changed, for every leaf: each a new tree."""
    if isinstance(thing, tuple):
        for number, item in enumerate(thing):
            yield from ((*thing[:number], new, *thing[number + 1 :]) for new in changed(item))
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from (replace(thing, **{field.name: new}) for new in changed(getattr(thing, field.name)))
    elif isinstance(thing, bool):
        yield not thing
    elif isinstance(thing, int):
        yield thing + 1
    elif isinstance(thing, str) and type(thing) is str:
        yield f"{thing}x"
    elif isinstance(thing, frozenset):
        yield thing | {"x"}
    elif thing is None:
        yield "x"


def test_any_change_changes_the_digest():
    procedure = EDITION.procedure("residence_registration")
    small = replace(EDITION, procedures=(procedure,), facts=EDITION.facts[:2], fields=EDITION.fields[:2])
    texts = [canonical(one) for one in changed(small)]
    assert len(texts) > 300
    assert canonical(small) not in texts
    assert len(set(texts)) == len(texts)


# The lock's words


def test_a_lock_reads_back():
    assert read_lock(lock_text([EDITION])) == {KEY: digest(EDITION)}


def test_a_changed_edition_is_told_that_a_change_is_a_new_edition():
    (said,) = differences([replace(EDITION, omits=())], {KEY: digest(EDITION)})
    assert "birth 2025-07-01" in said
    assert "a change in the law is a new edition" in said
    assert "python -m workflows.digest" in said


def test_a_missing_edition_and_a_new_one_are_told():
    (gone,) = differences([], {KEY: digest(EDITION)})
    (new,) = differences([EDITION], {})
    assert "stays" in gone
    assert "not locked yet" in new


# What deadlines are counted by


@pytest.mark.parametrize(("name", "is_same"), [("look_after_days", True), ("consent_days", False)])
def test_a_figure_that_no_deadline_rests_on_changes_nothing_that_they_are_counted_by(name: str, is_same: bool):
    shipped = parameters.load()
    figure = shipped.figures[name]
    longer = replace(figure, rows=tuple(replace(row, value=77) for row in figure.rows))
    other = replace(shipped, figures={**shipped.figures, name: longer})
    assert (counted_by(other) == counted_by(shipped)) is is_same
