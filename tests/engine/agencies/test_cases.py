"""The case files told with the project: each ends as its file expects, alone and in the company of all others."""

from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from engine.agencies import behaviour
from engine.agencies.casefile import read, read_all
from engine.agencies.errors import ScriptRefused
from engine.agencies.script import Act, Answer, Does
from engine.agencies.world import Played, World
from engine.core.journal import sealed
from workflows.files import offices, parameters

CASES = Path(__file__).parents[3] / "cases"
CODES = [path.stem for path in sorted(CASES.glob("*.toml"))]


@cache
def world() -> World:
    return World(parameters.load(), offices.load(), behaviour.load().quiet())


def told(code: str) -> tuple[Act | Answer, ...]:
    """What a case file tells of officers and citizens."""
    file = read(CASES / f"{code}.toml")
    return (*file.script, *file.citizens)


@cache
def together() -> dict[str, Played]:
    return {played.case_file.code: played for played in world().play_all(read_all(CASES))}


@pytest.mark.parametrize("code", CODES)
def test_a_case_goes_as_its_file_expects(code):
    file = read(CASES / f"{code}.toml")
    assert file.expects is not None
    linked = [read(CASES / f"{other}.toml") for other in file.linked]
    played = world().play_all((file, *linked))[0]
    assert [label.vi for label in played.unmet] == []


@pytest.mark.parametrize("code", CODES)
def test_a_case_goes_the_same_way_in_the_company_of_all_others(code):
    assert [label.vi for label in together()[code].unmet] == []


@pytest.mark.parametrize("code", CODES)
def test_the_journal_of_a_case_holds(code):
    entries = together()[code].entries
    assert sealed(entry.event for entry in entries) == entries


@pytest.mark.parametrize("code", [code for code in CODES if told(code)])
def test_nothing_that_a_file_tells_once_more_vanishes(code):
    file = read(CASES / f"{code}.toml")
    linked = [read(CASES / f"{other}.toml") for other in file.linked]
    before = world().play_all((file, *linked))[0]
    for it in told(code):
        again = replace(it, line=999)
        if again.does is Does.APPROVE:
            again = replace(again, reason="đã đối chiếu")  # what habit would do by itself is told apart
        more = {"script": (*file.script, again)} if isinstance(it, Act) else {"citizens": (*file.citizens, again)}
        with suppress(ScriptRefused):
            after = world().play_all((replace(file, **more), *linked))[0]
            assert (after.events, after.turned_away) != (before.events, before.turned_away), it


def test_the_example_of_the_guide_is_a_case_that_goes_as_it_expects(tmp_path):
    guide = (CASES.parent / "docs" / "cases.md").read_text(encoding="utf-8")
    path = tmp_path / "vi_du.toml"
    path.write_text(guide.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    assert [label.vi for label in world().play(read(path)).unmet] == []
