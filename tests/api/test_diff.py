"""`diff`: what changed between two editions, in words; and what it refuses."""

import datetime as dt
import json
import re
from collections import Counter
from dataclasses import fields, is_dataclass
from itertools import pairwise

import pytest
from typer.testing import CliRunner

from api.terminal.program import app
from api.words.difference import PARTS, UNTOLD, Words, row
from api.words.wording import Language
from workflows.catalogue import chains, known, of_chain
from workflows.difference import changes
from workflows.files import parameters
from workflows.law import facts, notation


def call(*argv, **env):
    return CliRunner(env={"COLUMNS": "160", **env}).invoke(app, ["diff", *argv])


def rows(*argv):
    result = call(*argv, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)["changes"]


def test_every_part_that_may_differ_has_a_word():
    kinds = [one for one in (*vars(notation).values(), *vars(facts).values()) if is_dataclass(one)]
    names = {field.name for kind in kinds for field in fields(kind)} - UNTOLD
    # said whole, never by their parts
    assert names - PARTS.keys() <= {"guard", "text", "place", "status", "says", "vi", "en", "value", "unit", "other",
                                    "is_unset", "then", "known_on", "note", "names", "chain", "omits"}  # fmt: skip


@pytest.mark.parametrize("edition", known(), ids=lambda one: f"{one.chain}@{one.in_force_on}")
def test_every_part_of_an_edition_can_be_told_as_added(edition):
    words = Words(edition, parameters.load(), Language.VI)
    for field in fields(edition):
        value = getattr(edition, field.name)
        for item in value if isinstance(value, tuple) else (value,):
            words.told(item, words.parts(item))


def test_a_changed_limit_says_both_with_clause_and_status():
    (one,) = [row for row in rows("death@2025-07-01", "death@2026-03-15") if ".limits." in row["path"]]
    assert one["where"] == "xóa đăng ký thường trú · thời hạn"
    assert one["before"]["status"] == "conflicting"
    assert one["after"] == {
        "says": "thời hạn: 1 ngày làm việc",
        "clause": "Nghị định 58/2026/NĐ-CP",
        "tag": "nd58_2026",
        "status": "verified",
    }


def test_an_added_procedure_stands_alone_and_has_nothing_before():
    found = [row for row in rows("birth@2026-07-01", "birth@2026-09-01") if "identity_card" in row["path"]]
    assert [(row["change"], row["before"]) for row in found[:1]] == [("added", None)]
    assert found[0]["where"] == "thủ tục · cấp thẻ căn cước cho trẻ dưới 6 tuổi"


def test_a_change_of_condition_is_told_in_english_too():
    *_, one = rows("birth@2025-07-01", "birth@2026-07-01", "--lang", "en")
    assert one["where"] == "permanent residence · moves · request a verification, from “in progress”"
    assert one["after"]["says"] == "if: residence: another person's home"


@pytest.mark.parametrize("chain", ["birth", "death"])
def test_people_read_no_code_of_a_rule(chain):
    shown = call(f"{chain}@2025-07-01", f"{chain}@2026-09-01").stdout
    assert "_" not in shown


@pytest.mark.parametrize("lang", Language)
@pytest.mark.parametrize("chain", sorted({one.chain for one in known()}))
def test_every_row_tells_what_differs_and_is_told_once_in_words(chain, lang):
    known_as = parameters.load()
    editions = of_chain(chain)
    for before, after in (*pairwise(editions), *pairwise(editions[::-1]), (editions[0], editions[-1])):
        words = Words(before, known_as, lang), Words(after, known_as, lang)
        told = [row(change, *words) for change in changes(before, after)]
        assert [one for one in told if one["before"] == one["after"]] == []
        several = Counter((one["where"], str(one["before"]), str(one["after"])) for one in told)
        assert [one for one, times in several.items() if times > 1] == []
        sides = (side for one in told for side in (one["before"], one["after"]) if side)
        said = "\n".join([*(one["where"] for one in told), *(side["says"] for side in sides)])
        assert re.findall(r"\b[a-z]+(?:_[a-z0-9]+)+\b", said) == []
        if lang is Language.VI:
            values = {code for one in (before, after) for fact in one.facts for code, _ in fact.choices}
            inputs = {one.value for one in (*notation.Input, *facts.Relation)}
            assert {*re.findall(r"\b[a-z]{4,}\b", said)} & (values | inputs) == set()


@pytest.mark.parametrize("chain", ["birth", "death"])
def test_what_editions_lists_side_by_side_is_compared_though_the_first_was_filed_one_by_one(chain):
    linked = of_chain(chain)[0].in_force_on
    days = (f"{chain}@{linked - dt.timedelta(days=1)}", f"{chain}@{linked}")
    there, back = rows(*days), rows(*reversed(days))
    assert there
    assert len(there) == len(back)
    assert {one["path"].partition(".")[0] for one in there if one["change"] == "removed"} == {f"{chain}_separate"}
    assert not any(one["path"].endswith((".chain", ".separate_of")) for one in (*there, *back))
    assert call(*days).exit_code == 0


def test_one_edition_differs_in_nothing_from_itself():
    result = call("birth@2026-09-01", "birth@2026-10-01")
    assert (result.exit_code, "0 thay đổi" in result.stdout) == (0, True)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("birth", "birth@2026-07-01"), "viết NHÓM@NGÀY, như birth@2026-09-01"),
        (("brith@2025-07-01", "birth@2026-07-01"), f"có: {', '.join(chains())} ("),
        (("birth@2020-06-30", "birth@2026-07-01"), "phiên bản đầu tiên có hiệu lực từ 01/07/2021"),
        (("birth@2025-07-01", "death@2026-07-01"), "so hai phiên bản của một nhóm"),
        (("birth@2025-13-01", "birth@2026-07-01"), "không có ngày này"),
    ],
)
def test_what_it_cannot_compare_is_refused_and_says_what_would_be_right(argv, said):
    result = call(*argv)
    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr
