"""The families of a chain that nobody has heard of: a folder on the path of families, drawn from its own rows."""

import csv
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from engine import families
from engine.agencies import behaviour
from engine.agencies.world import World
from engine.families import shares
from engine.families.generator import families as drawn
from engine.families.shares import PACKAGED
from tests.engine.families.drawn import COMMUNES, OFFICES, SHARES, demand, is_near
from tests.small.paths import CASES, FAMILIES, on_path, small_editions
from workflows import catalogue
from workflows.errors import DataFileError
from workflows.files import parameters

ASKED = ("--province", "hue", "--communes", "3", "--cases", "60", "--days", "5", "--from", "2026-09-01")


@pytest.fixture
def edition():
    """The edition of lodging on the path, and no families of it."""
    with small_editions():
        yield catalogue.of_chain("lodging")[0]


@pytest.fixture
def lodging(edition):
    """Its families too."""
    with on_path(families, FAMILIES):
        yield edition


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


def simulate(out: Path, *more: str) -> Result:
    return call("simulate", *ASKED, "--out", str(out), *more)


def files(n_cases: int = 300, **more):
    return list(drawn(shares.load(), COMMUNES, demand(n_cases, chains=("lodging",), **more)))


# In memory


def test_its_families_play_to_their_end(lodging):
    played = World(parameters.load(), OFFICES, behaviour.load().quiet()).play_all(files())
    assert len(played) == 300
    assert all(one.case.has_ended for one in played)


def test_what_it_draws_follows_its_own_rows(lodging):
    found = files(2_000)
    assert is_near(sum(file.declaration["rented"] is True for file in found), len(found), 700)
    rented = [file for file in found if file.declaration["rented"]]
    assert is_near(sum(file.papers == ("lease",) for file in rented), len(rented), 500)
    assert not any(file.papers for file in found if not file.declaration["rented"])


def test_a_family_files_as_many_cases_as_the_chain_says_each_linked_to_the_others(lodging):
    by_code = {file.code: file for file in files()}
    assert Counter(len(file.linked) for file in by_code.values()).keys() == {0, 2}
    for file in by_code.values():
        others = [by_code[code] for code in file.linked]
        assert all({file.code, *file.linked} == {other.code, *other.linked} for other in others)
        assert all(other.declaration["lodger_name"] != file.declaration["lodger_name"] for other in others)
        assert file.code.startswith("TT")


def test_it_comes_together_with_others_where_the_user_says_so(lodging, tmp_path):
    path = tmp_path / "families.toml"
    path.write_text('both = ["lodging", "birth", "death"]\n\n[chance.lodging]\nper_thousand = 500\nstatus = "assumed"\n'
                    'source = { vi = "giả sử", en = "suppose" }\n', encoding="utf-8")  # fmt: skip
    by = shares.load(path)
    alone = [file for file in drawn(by, COMMUNES, demand(3_000, chains=by.both)) if not file.linked]
    found = Counter(file.chain for file in alone)
    assert found.keys() == {"lodging", "birth", "death"}
    others = found["birth"] + found["death"]
    assert is_near(found["birth"], others, 682 - 8, 1000 - 8)  # but for twins, 12 in a thousand births


def test_another_chain_draws_as_if_it_were_not_there(lodging):
    assert list(drawn(shares.load(), COMMUNES, demand(300))) == list(drawn(SHARES, COMMUNES, demand(300)))


def test_a_row_of_a_name_that_another_file_has_is_refused(lodging, tmp_path, monkeypatch):
    folder = tmp_path / "lodging_again"
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "families.toml").write_text((FAMILIES / "lodging/families.toml").read_text("utf-8"), "utf-8")
    monkeypatch.setattr(families, "__path__", [*families.__path__, str(tmp_path)])
    with pytest.raises(DataFileError, match=r"chance\.rented"):
        shares.load()


# Through the command


def test_simulate_plays_it_and_tells_it_by_its_own_name(lodging, tmp_path):
    result = simulate(tmp_path / "out", "--chain", "lodging")
    assert result.exit_code == 0, result.stderr
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert "60 hồ sơ tạm trú liên thông" in page
    assert 'class="came lodging"' in page
    assert re.search(r"\.came\.lodging \{ fill: #[0-9a-f]{6}; \}", page)
    assert "khai tử liên thông" not in page
    rows = list(csv.DictReader((tmp_path / "out" / "cases.csv").open(encoding="utf-8")))
    assert {row["chain"] for row in rows} == {"lodging"}
    assert len(rows) == 60


def test_a_user_replaces_its_rows_like_any_other(lodging, tmp_path):
    (tmp_path / "families.toml").write_text(
        '[chance.rented]\nper_thousand = 0\nstatus = "assumed"\nsource = { vi = "giả sử", en = "suppose" }\n', "utf-8"
    )
    folders = [tmp_path / "packaged", tmp_path / "own"]
    told = [
        json.loads(simulate(folder, "--chain", "lodging", "--json", *more).stdout)
        for folder, more in zip(folders, [(), ("--data", str(tmp_path))], strict=True)
    ]
    packaged, own = (one["stages"]["lodging_registration"]["supplement_requests"] for one in told)
    assert packaged > 10 > own  # a lease is wanted of those who rent
    packaged, own = (json.loads((folder / "manifest.json").read_text("utf-8"))["digests"] for folder in folders)
    assert {name for name in packaged if packaged[name] != own[name]} == {"families.toml"}


def test_both_stays_what_the_packaged_list_says(lodging, tmp_path):
    result = simulate(tmp_path / "out", "--json")
    assert json.loads(result.stdout)["chains"].keys() == {"birth", "death"}
    assert 'both = ["birth", "death"]' in PACKAGED.read_text(encoding="utf-8")


# Families that somebody is still writing

WRITTEN = (FAMILIES / "lodging/__init__.py").read_text("utf-8")
MISTAKEN = {
    "no FAMILIES": (WRITTEN.replace("FAMILIES = ", "MADE = "), "families_wrong", "__init__.py, dòng 1:"),
    "not Python": (f"{WRITTEN}(\n", "families_wrong", "SyntaxError"),
    "no such choice": (WRITTEN.replace('"all"', '"both"'), "families_wrong", "của nhóm “lodging”: KeyError"),
    "later fails": (WRITTEN.replace("(60, 120)", "(60 / 0)"), "families_wrong", "“lodging”: ZeroDivisionError"),
    "wrongly declared": (WRITTEN.replace("home.commune.code", "7"), "filing_refused", "của nhóm “lodging”: tờ khai có"),
}


@pytest.mark.parametrize("mistake", MISTAKEN)
def test_what_is_wrong_with_families_is_told_with_their_chain(mistake, edition, tmp_path):
    text, code, right = MISTAKEN[mistake]
    folder = tmp_path / "families" / "lodging"
    folder.mkdir(parents=True)
    (folder / "__init__.py").write_text(text, "utf-8")
    (folder / "families.toml").write_text((FAMILIES / "lodging/families.toml").read_text("utf-8"), "utf-8")
    with on_path(families, folder.parent):
        result = simulate(tmp_path / "out", "--chain", "lodging", "--json")
    told = json.loads(result.stderr.splitlines()[-1])["error"]
    assert (result.exit_code, told["code"]) == (2, code)
    assert right in told["message"]


# A chain without families


def test_a_chain_without_families_is_refused_with_what_is_missing_and_which_have_some(edition, tmp_path):
    result = simulate(tmp_path / "out", "--chain", "lodging", "--json")
    told = json.loads(result.stderr)["error"]
    assert (result.exit_code, told["code"]) == (2, "families_missing")
    assert "engine/families/lodging" in told["message"]
    assert set(told["nearest"]) <= {"birth", "death", "both"}
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("edition")
def test_a_chain_without_families_is_played_as_a_case():
    result = call("case", str(CASES / "lodging_rented.toml"))
    assert result.exit_code == 0, result.output


@pytest.mark.parametrize(("word", "near"), [("brith", "birth"), ("bth", "both"), ("deaht", "death")])
def test_a_word_that_is_no_chain_is_told_with_the_nearest(tmp_path, word, near):
    result = simulate(tmp_path / "out", "--chain", word, "--json")
    told = json.loads(result.stderr)["error"]
    assert (result.exit_code, told["code"]) == (2, "chain_unknown")
    assert near in told["nearest"]
