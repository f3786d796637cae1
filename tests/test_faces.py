"""Five faces are one set: what may be done to a stage, by whom, as (procedure, state, verb, role).

The definition has it as moves, the machine answers it, the API publishes it, the scenarios make it, the database keeps
what came of it. Whatever one of them has more or less than the definition is named.

What the database guarantees is coarser, and compared at its grain: a stage stands in a state that there is
(`ck_stages_state`), whatever its procedure. Procedures are data that anybody may add, so no constraint names them; verb
and role stand inside the text of an event, which the chain of hashes guards and `doctor` reads again. The scenarios are
compared twice: none makes a move that its edition lacks, and each (state, verb, role) is made for some procedure, as
procedures share these moves by value. `python -m tests.test_faces` names those that no scenario makes of a procedure.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from api.spec.editions import choosing, told
from api.spec.features import stories
from api.spec.runner import play
from api.spec.unmet import Unmet
from engine.core.memory import MemoryStore
from engine.store.tables import StageRow
from tests.api.web.server import Client, serving
from tests.engine.store.template import database
from workflows.catalogue import known
from workflows.errors import LienthongError
from workflows.law.notation import Edition, Move
from workflows.law.states import Role, State, Verb
from workflows.machine import Machine

Face = frozenset[tuple[str, str, str, str]]
STRANGER = "stranger"  # a role that no edition has
every_edition = pytest.mark.parametrize("edition", known(), ids=lambda it: f"{it.chain}@{it.in_force_on}")


def differences(definition: Face, **faces: Face) -> list[str]:
    """What a face has that the definition has not, and the other way round."""
    return [
        f"{' · '.join(move)}: {words} {name}"
        for name, face in faces.items()
        for words, moves in (("only in", face - definition), ("not in", definition - face))
        for move in sorted(moves)
    ]


def of_definition(edition: Edition) -> Face:
    return frozenset(
        (procedure.code, move.source.value, move.verb.value, str(move.role))
        for procedure in edition.procedures
        for move in procedure.moves
    )


def of_machine(edition: Edition) -> Face:
    """Asked of the running machine for every state, verb and role, those too that there are not."""
    roles = [*map(str, Role), *(person.code for person in edition.people), STRANGER]
    machines = {it.code: Machine(it, edition.people) for it in edition.procedures}
    return frozenset(
        (code, state.value, verb.value, role)
        for code, machine in machines.items()
        for state in State
        for verb in Verb
        for role in roles
        if machine.can(state, verb, role)
    )


def of_api(edition: Edition, client: Client) -> Face:
    """What `GET /v1/editions/{chain}/{on}` publishes."""
    answer = client.get(f"/v1/editions/{edition.chain}/{edition.in_force_on}")
    assert answer.status_code == 200, answer.text
    return frozenset((it["stage"], it["from"], it["move"], it["role"]) for it in answer.json()["moves"])


@pytest.fixture(scope="module")
def client(tmp_path_factory) -> Iterator[Client]:
    with serving(tmp_path_factory.mktemp("faces") / "journal.sqlite") as server, Client(server.base, None) as made:
        yield made


@cache
def of_scenarios() -> Mapping[Edition, Face]:
    """The moves that scenarios make under each edition, on the core: a stage stands where its last event left it."""
    editions = {(edition.chain, edition.in_force_on): edition for edition in known()}
    made: dict[Edition, set[tuple[str, str, str, str]]] = defaultdict(set)
    for story in stories():
        for tag in told(story.tags):
            for steps in story.examples:
                store = MemoryStore()
                with suppress(Unmet, LienthongError):  # one that fails has a test of its own
                    play(steps, choosing(tag), store)
                for code, case in store.cases.items():
                    made[editions[case.chain, case.edition_on]] |= _made(store, code)
    return {edition: frozenset(moves) for edition, moves in made.items()}


def _made(store: MemoryStore, code: str) -> set[tuple[str, str, str, str]]:
    states: dict[str, State] = {}
    found = set()
    for event in store.events(code):
        if event.stage is not None and event.state is not None:
            before = states.get(event.stage, State.WAITING)
            found.add((event.stage, before.value, event.verb.value, str(event.role)))
            states[event.stage] = event.state
    return found


def lacking() -> list[str]:
    """The moves of each chain's procedures, in whatever edition, that no scenario makes."""
    wanted = {(edition.chain, *move) for edition in known() for move in of_definition(edition)}
    made = {(edition.chain, *move) for edition, moves in of_scenarios().items() for move in moves}
    return [" · ".join(move) for move in sorted(wanted - made)]


# The definition, the machine and the published definition


@every_edition
def test_the_machine_makes_the_moves_of_the_definition_and_no_others(edition: Edition):
    assert differences(of_definition(edition), machine=of_machine(edition)) == []


@every_edition
def test_the_api_publishes_the_moves_of_the_definition_and_no_others(edition: Edition, client: Client):
    assert differences(of_definition(edition), api=of_api(edition, client)) == []


@every_edition
def test_the_machine_leads_where_the_definition_says(edition: Edition):
    """The same set with targets: a machine that goes elsewhere makes the moves of the other faces and is wrong."""
    for procedure in edition.procedures:
        assert Machine(procedure, edition.people).moves() == list(procedure.moves)


# The database


def kept() -> frozenset[str]:
    """The states that the constraint of the tables names."""
    (check,) = (it for it in StageRow.__table__.constraints if it.name == "ck_stages_state")
    return frozenset(re.findall(r"'([a-z_]+)'", str(check.sqltext)))


@every_edition
def test_every_state_of_the_definition_can_be_kept(edition: Edition):
    moves = [move for procedure in edition.procedures for move in procedure.moves]
    assert {state.value for move in moves for state in (move.source, move.target)} <= kept()


def test_the_database_keeps_no_state_that_no_edition_has():
    used = {
        state.value
        for edition in known()
        for procedure in edition.procedures
        for move in procedure.moves
        for state in (move.source, move.target)
    }
    assert kept() == used == {state.value for state in State}


def test_a_database_keeps_a_stage_in_each_state_and_in_no_other(tmp_path):
    engine = database(tmp_path / "faces.sqlite")
    case = (
        "INSERT INTO cases (code, number, head, chain, edition_on, submitted_at, has_ended, applicant) "
        "VALUES ('c', 1, '', 'birth', '2025-07-01', '2025-07-01T00:00:00Z', 0, '')"
    )
    stage = (
        "INSERT INTO stages (case_code, stage, state, visit, claim, holder, office) "
        "VALUES ('c', :stage, :state, 0, 0, '', '')"
    )
    with engine.begin() as connection:
        connection.execute(text(case))
        for state in State:
            connection.execute(text(stage), {"stage": state.value, "state": state.value})
        held = set(connection.execute(text("SELECT state FROM stages")).scalars())
    assert held == {state.value for state in State}
    for state in ("", "Offered", "done"):
        with pytest.raises(IntegrityError), engine.begin() as connection:
            connection.execute(text(stage), {"stage": "x", "state": state})
    engine.dispose()


# The scenarios: all of them are played, under each of their editions


@pytest.mark.long
@every_edition
def test_no_scenario_makes_a_move_that_its_edition_lacks(edition: Edition):
    made = of_scenarios().get(edition, frozenset())
    assert [line for line in differences(of_definition(edition), scenarios=made) if "only in" in line] == []


@pytest.mark.long
def test_every_state_verb_and_role_of_the_definitions_is_seen_in_a_scenario():
    definition = frozenset(("", *move[1:]) for edition in known() for move in of_definition(edition))
    made = frozenset(("", *move[1:]) for moves in of_scenarios().values() for move in moves)
    assert differences(definition, scenarios=made) == []


# That a difference is seen


def edited(edition: Edition, **changes) -> Edition:
    """The edition with another first move of its first procedure."""
    first, *others = edition.procedures
    move: Move = replace(first.moves[0], **changes)
    return replace(edition, procedures=(replace(first, moves=(move, *first.moves[1:])), *others))


@pytest.mark.parametrize(
    "changes", [{"role": STRANGER}, {"verb": Verb.REOPEN}, {"source": State.DROPPED}], ids=["role", "verb", "state"]
)
def test_a_face_that_differs_is_named_with_what_differs(changes, client: Client):
    edition = known()[0]
    wrong = of_definition(edited(edition, **changes))
    for face in (of_machine(edition), of_api(edition, client)):
        lines = differences(wrong, face=face)
        assert any(": not in face" in line for line in lines)
        assert any(": only in face" in line for line in lines)


if __name__ == "__main__":
    print(*lacking(), sep="\n")
