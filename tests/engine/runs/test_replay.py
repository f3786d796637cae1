"""A case of a national year that is told live is the case that it was."""

import dataclasses
import json
from collections import Counter

import numpy as np
import pytest

from engine.runs import national
from engine.runs.errors import ReplayUnknown, RunDiffers
from engine.runs.folder import Folder
from engine.runs.replay import play, replay
from engine.simulation import counting
from engine.simulation import year as years
from engine.simulation.rows import VERB_REPLACE_OFFICE
from tests.engine.runs.test_national import INPUTS, arguments, year
from tests.engine.simulation.test_differential import AUTUMN, closing
from workflows.law.states import Verb


def quiet(step):
    pass


def test_each_of_many_cases_is_told_event_by_event():
    """Late ones among them, and some of every edition; a difference is refused, so that each is compared."""
    it = year()
    late = (-it.late_by).argsort(kind="stable")[:15].tolist()
    for row in {*late, *range(0, it.n_cases, 160)}:
        assert play(it, row).case.code == it.done.code(row)


def test_each_case_is_told_event_by_event_where_offices_close():
    """Also what lay on a desk as its office closed, and was taken again at the next."""
    inputs = dataclasses.replace(INPUTS, offices=closing(3, 40))
    it = national.play(arguments(900, province="46", n_days=25, from_on=AUTUMN), inputs, 1, quiet)
    log = years.log(it.done)
    passed_on = np.unique(log.case[log.verb == VERB_REPLACE_OFFICE])
    assert len(passed_on) > 20
    taken = Counter[tuple[object, ...]]()
    for row in passed_on:
        played = play(it, int(row))
        claims = (event for event in played.events if event.verb is Verb.CLAIM)
        taken.update((event.case, event.stage, event.visit) for event in claims)
    assert max(taken.values()) == 2


def test_a_late_case_tells_its_apology():
    it = year()
    row = int((-it.late_by).argsort(kind="stable")[0])
    assert it.late_by[row] > 0
    assert it.figures.counts[counting.APOLOGIES] > 0
    assert any(event.verb is Verb.APOLOGISE for event in play(it, row).events)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    it = national.play(arguments(600), INPUTS, 1, quiet)
    made = Folder(tmp_path_factory.mktemp("years") / "2026", it.arguments)
    made.claim(resume=False)
    national.write(it, made, False, quiet)
    made.finish(it.head)
    return made.path, it.done.code(5)


def test_a_run_is_told_from_its_folder(folder):
    path, code = folder
    assert replay(path, code, INPUTS, None, 1, quiet).case.code == code


def test_a_case_that_is_not_there_is_named(folder):
    path, _ = folder
    with pytest.raises(ReplayUnknown) as refused:
        replay(path, "KS26-9999999", INPUTS, None, 1, quiet)
    assert "KS26-9999999" in refused.value.say("en")


def test_a_run_of_other_data_is_refused(folder):
    path, code = folder
    manifest = path / "manifest.json"
    before = manifest.read_text(encoding="utf-8")
    told = json.loads(before)
    told["digests"]["behaviour.toml"] = "0" * 64
    manifest.write_text(json.dumps(told), encoding="utf-8")
    try:
        with pytest.raises(RunDiffers):
            replay(path, code, INPUTS, None, 1, quiet)
    finally:
        manifest.write_text(before, encoding="utf-8")


@pytest.mark.parametrize(
    "damage", [{"arguments": None}, {"arguments": {}}, {"seed": "x"}, {"outages": ["x"]}, {"from": "?"}], ids=str
)
def test_a_run_whose_manifest_is_damaged_is_refused(damage, folder):
    path, code = folder
    manifest = path / "manifest.json"
    before = manifest.read_text(encoding="utf-8")
    told = json.loads(before)
    (told if "arguments" in damage else told["arguments"]).update(damage)
    manifest.write_text(json.dumps(told), encoding="utf-8")
    try:
        with pytest.raises(RunDiffers) as refused:
            replay(path, code, INPUTS, None, 1, quiet)
        assert "manifest.json" in refused.value.say("vi")
    finally:
        manifest.write_text(before, encoding="utf-8")


def test_a_folder_without_a_year_is_refused(tmp_path):
    with pytest.raises(RunDiffers) as refused:
        replay(tmp_path, "KS26-0000001", INPUTS, None, 1, quiet)
    assert "--fast or --national" in refused.value.say("en")
