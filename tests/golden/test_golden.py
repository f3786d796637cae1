"""Journals of this version are decided again command by command: every event, hash and refusal byte by byte."""

from __future__ import annotations

import json
from functools import cache
from itertools import zip_longest
from pathlib import Path

import pytest

from engine.core.case import fold
from engine.core.journal import canonical, read
from tests.golden.choice import marks
from tests.golden.replay import GOLDEN, Retold, command_of, files, lines, plain_command, retell
from workflows.catalogue import chains, known, of_chain
from workflows.law.notation import Edition
from workflows.law.states import Verb
from workflows.law.verbs import VERBS

FILES = files()
# one procedure, so nothing is left out or awaited in vain; its limit is not known, so it is never late
NEVER_OF_A_CORRECTION = {"Apologised", "Dropped", "NotChosen", "Redirected"}
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")


@cache
def retold(path: Path) -> Retold:
    return retell(lines(path))


@cache
def shown() -> set[tuple[str, ...]]:
    return set().union(*(marks(lines(path)) for path in FILES))


def first_difference(written: list[str], today: list[str]) -> tuple[int, str, str] | None:
    """The number of the first line that is another one today, with both; an end is said in words."""
    pairs = zip_longest(written, today, fillvalue="(no such line)")
    return next(((n, one, other) for n, (one, other) in enumerate(pairs, 1) if one != other), None)


@every_file
def test_every_command_is_decided_as_it_was(path: Path):
    found = first_difference(lines(path), retold(path).lines)
    if found is not None:
        number, written, today = found
        place = f"{path.relative_to(GOLDEN.parents[1])}:{number}"
        pytest.fail(f"{place} is decided otherwise\nwritten: {written}\ntoday:   {today}", pytrace=False)


@every_file
def test_the_events_fold_to_the_decided_case(path: Path):
    store = retold(path).store
    for code, case in store.cases.items():
        assert fold(code, store.events(code)) == case


@every_file
def test_what_is_read_of_a_text_is_written_as_that_text(path: Path):
    read_back: dict[str, list] = {}
    for line in lines(path):
        if line.startswith('{"event":'):
            text = line.removeprefix('{"event":')[: -len(f',"hash":"{"0" * 64}"}}')]
            event = read(text)
            assert canonical(event) == text
            read_back.setdefault(event.case, []).append(event)
    store = retold(path).store
    for code, events in read_back.items():
        assert fold(code, events) == store.case(code)


@every_file
def test_a_command_read_back_is_the_command_that_was_written(path: Path):
    for line in lines(path):
        told = json.loads(line)
        if "command" in told:
            assert plain_command(command_of(told["command"])) == told["command"]


def test_the_files_cover_every_chain_and_every_edition():
    covered = {(mark[1], mark[2]) for mark in shown() if mark[0] == "event"}
    assert {chain for chain, _ in covered} == set(chains())
    assert covered == {(edition.chain, edition.in_force_on.isoformat()) for edition in known()}


@pytest.mark.parametrize("edition", known(), ids=lambda one: f"{one.chain}_{one.in_force_on}")
def test_the_files_cover_every_stage_of_an_edition(edition: Edition):
    covered = {mark[3:] for mark in shown() if mark[:3] == ("stage", edition.chain, edition.in_force_on.isoformat())}
    assert covered == {(one.code, state) for one in edition.procedures for state in ("offered", "approved")}


def test_the_files_cover_every_verb_that_there_is():
    kinds = {mark[3] for mark in shown() if mark[0] == "event"}
    assert kinds == {VERBS[verb].past for verb in Verb}


@pytest.mark.parametrize("chain", chains())
def test_the_files_cover_every_move_of_a_chain_that_can_come_about(chain: str):
    verbs = {move.verb for one in of_chain(chain) for procedure in one.procedures for move in procedure.moves}
    moves = {VERBS[verb].past for verb in verbs}
    covered = {mark[2] for mark in shown() if mark[:2] == ("data", chain)}
    assert moves - covered == (NEVER_OF_A_CORRECTION if chain == "correction" else set())
