"""The simulated agencies as HTTP clients: the same seed gives the same cases as in one process."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from api.client.agencies import act, act_in_processes, world_of
from api.words.library import Library
from engine.agencies.world import SEED
from engine.core.case import Case
from engine.runs.arguments import Arguments
from engine.runs.run import files_of
from engine.service.clock import VirtualClock
from tests.api.web.server import ISSUER, serving

FROM = dt.date(2026, 9, 1)
BEGINNING = dt.datetime(2026, 8, 31, tzinfo=dt.UTC)


def outcome(case: Case) -> dict[str, object]:
    """What must be the same: state, office, results with their sums, and the deadline of every stage."""
    return {
        code: (stage.state, stage.office, stage.results, stage.clock.due_at if stage.clock else None)
        for code, stage in case.stages.items()
    }


def keys(folder: Path) -> Path:
    path = folder / "keys.json"
    path.write_text(json.dumps(ISSUER._key.as_dict(private=True)), encoding="utf-8")
    return path


def played_over_http(folder: Path, n_cases: int) -> None:
    library = Library()
    files = list(files_of(Arguments("both", n_cases, 5, FROM, "46", 0, None, SEED, ()), library.inputs))
    here = {one.case_file.code: one.case for one in world_of(library, SEED).play_all(files)}
    with serving(folder / "journal.sqlite", VirtualClock(BEGINNING)) as server:
        there = {one.case_file.code: one.case for one in act(server.base, keys(folder), world_of(library, SEED), files)}
    assert {code: outcome(case) for code, case in there.items()} == {code: outcome(case) for code, case in here.items()}


def test_twenty_cases_through_http_come_out_as_in_one_process(tmp_path: Path) -> None:
    played_over_http(tmp_path, 20)


@pytest.mark.long
def test_a_thousand_cases_through_http_come_out_as_in_one_process(tmp_path: Path) -> None:
    played_over_http(tmp_path, 1_000)


def test_two_processes_share_the_clock(tmp_path: Path) -> None:
    library = Library()
    arguments = Arguments("both", 12, 3, FROM, "", 0, None, SEED, ())
    files = list(files_of(arguments, library.inputs))
    with serving(tmp_path / "journal.sqlite", VirtualClock(BEGINNING)) as server:
        n_processes, n_ended = act_in_processes(server.base, keys(tmp_path), library, arguments, 2)
    here = world_of(library, SEED).play_all(files)
    assert n_processes == 2
    assert n_ended == sum(one.case.has_ended for one in here)
