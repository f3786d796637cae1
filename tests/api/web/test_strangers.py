"""Whoever may not see a thing learns nothing of it, whatever they send."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest

from api.web.caller import Caller
from api.web.permissions import matrix
from tests.api.web.server import Server, serving, untold
from tests.api.web.strangers import Elsewhere, Operation, Strangers, operations, without_competence
from tests.api.web.town import Town

N_ALL = int(os.environ.get("STRANGERS", "20000"))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("strangers") / "journal.sqlite", limits=untold()) as made:
        yield made


@pytest.fixture(scope="module")
def elsewhere(server: Server) -> Elsewhere:
    return Elsewhere(Town(server))


@pytest.fixture
def strangers(server: Server, elsewhere: Elsewhere) -> Iterator[Strangers]:
    made = Strangers(server, elsewhere, seed=14)
    yield made
    made.close()


def learnt(strangers: Strangers, found: list[Operation], n_each: int) -> Iterator[str]:
    """What strangers learn from so many requests by each of them for each operation."""
    for one, who, _ in product(found, strangers.tokens, range(n_each)):
        if said := strangers.learnt(one, who):
            yield said


def standing(elsewhere: Elsewhere) -> list[object]:
    """Number, state and holder of everything there, and who looked at it."""
    told = [elsewhere.town.auditor.get(f"/v1/cases/{code}").json() for code in elsewhere.cases.values()]
    return [(case["number"], [(one["state"], one["holder"]) for one in case["stages"]]) for case in told]


def test_every_operation_of_the_matrix_is_in_the_document(server: Server):
    assert {one.name for one in operations(server)} == set(matrix())


def test_a_stranger_is_answered_as_if_nothing_were_there(strangers: Strangers, elsewhere: Elsewhere, server: Server):
    before = standing(elsewhere)
    said = list(learnt(strangers, operations(server), 2))
    assert not said, "\n\n".join(said[:5])
    assert standing(elsewhere) == before
    assert strangers.n_sent > 1_000


@pytest.mark.long
def test_twenty_thousand_requests_of_strangers_learn_nothing(tmp_path: Path):
    for seed in range(4):
        with serving(tmp_path / f"{seed}.sqlite", limits=untold()) as server:
            elsewhere = Elsewhere(Town(server))
            strangers = Strangers(server, elsewhere, seed)
            before, found = standing(elsewhere), operations(server)
            n_each = N_ALL // 4 // (len(found) * len(strangers.tokens)) + 1
            said = list(learnt(strangers, found, n_each))
            assert not said, "\n\n".join(said[:5])
            assert standing(elsewhere) == before
            assert strangers.n_sent >= N_ALL // 2
            strangers.close()


def test_the_twin_of_a_case_elsewhere_is_told_to_nobody_who_may_not_see_it(server: Server, elsewhere: Elsewhere):
    family = elsewhere.town.who("citizen", "citizen.9")
    for path in ("", "/timeline", "/journal", "/dossier", "/declaration", "/reads"):
        text = family.get(f"/v1/cases/{elsewhere.twin}{path}").text
        assert not [code for code in elsewhere.cases.values() if code in text], path


@pytest.fixture(scope="module")
def unguarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Strangers]:
    """Where something may happen that must not."""
    with serving(tmp_path_factory.mktemp("unguarded") / "journal.sqlite", limits=untold()) as server:
        made = Strangers(server, Elsewhere(Town(server)), seed=27)
        yield made
        made.close()


# whoever puts a webhook names none but their own: there is nothing of another's that could be learnt
@pytest.mark.parametrize("operation", sorted(matrix().keys() - {"webhook_put"}))
def test_without_its_competence_check_each_operation_is_found_out(
    operation: str, unguarded: Strangers, monkeypatch: pytest.MonkeyPatch
):
    for name, instead in without_competence(operation):
        monkeypatch.setattr(Caller, name, instead)
    found = [one for one in operations(unguarded.server) if one.name == operation]
    assert operation in next(learnt(unguarded, found, 6), "")
