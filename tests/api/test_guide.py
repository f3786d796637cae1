"""docs/cases.md: it offers what the editions allow, no more and no less."""

import re

from api.words.guide import HEAD, PAGE, guide
from engine.agencies.casefile import read
from engine.agencies.script import Does
from workflows.catalogue import known
from workflows.law.notation import HELD

TEXT = PAGE.read_text(encoding="utf-8")
BY_HAND = TEXT[: TEXT.index(HEAD)]


def test_the_end_of_the_page_is_made_from_the_editions():
    assert f"{BY_HAND}{HEAD}{guide()}" == TEXT, "run `python -m api.words.guide`"


def test_what_the_page_lets_officers_do_some_edition_allows_and_nothing_is_left_out():
    moves = {move.verb for edition in known() for procedure in edition.procedures for move in procedure.moves}
    table = BY_HAND[BY_HAND.index("| bảng |") : BY_HAND.index("| `[[citizen]]`")]
    rows = [line.split("|")[2] for line in table.splitlines()[2:]]
    offered = {code for row in rows for code in re.findall(r"`([a-z_]+)`", row)}
    assert offered == {does.value for does in Does if does.verb in moves}


def test_every_code_of_every_edition_that_a_case_file_may_name_stands_in_the_page():
    for edition in known():
        coded = [*edition.choices, *edition.fields, *edition.procedures]
        coded += [one for it in edition.procedures for one in (*it.refusals, *it.neighbours, *it.grounds)]
        papers = [paper for it in edition.procedures for paper in it.papers]
        coded += [paper for paper in papers if paper.sources[0] not in HELD]
        assert [one.code for one in coded if f"`{one.code}`" not in TEXT] == []
        assert [one.code for one in papers if one.sources[0] in HELD and f"`{one.code}`" in TEXT] == []


def test_every_kind_of_field_is_said_in_words():
    kinds = {field.input for edition in known() for field in edition.fields}
    assert not {f"| {kind.value}" for kind in kinds} & set(re.findall(r"\| [a-z_]+", guide()))


def test_the_example_on_the_page_can_be_read(tmp_path):
    path = tmp_path / "example.toml"
    path.write_text(re.search(r"```toml\n(.*?)```", BY_HAND, re.DOTALL).group(1), encoding="utf-8")
    assert read(path).chain == "birth"
