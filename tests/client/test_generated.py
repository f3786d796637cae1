"""A client generated from the OpenAPI document works a queue: the document is enough."""

from __future__ import annotations

import datetime as dt
import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from api.spec import family
from api.spec.ordinary import ordinary
from engine.store import reading
from tests.api.web.server import Server, identity, serving
from tests.api.web.town import GIVEN, HERE, POLICE, REGISTRAR, WELFARE, submission
from tests.engine.counter import RULING
from workflows.catalogue import in_force
from workflows.law.states import Role

ROOT = Path(__file__).parents[2]


@pytest.mark.long
def test_a_client_made_from_the_document_alone_works_a_queue(tmp_path: Path) -> None:
    subprocess.run(["make", "client"], cwd=ROOT, check=True, capture_output=True, text=True)
    with serving(tmp_path / "journal.sqlite") as server:
        tokens = [server.token(identity("citizen")), server.token(identity("officer", "", REGISTRAR))]
        argv = ["build/client/bin/python", "tests/client/work.py", server.base, *tokens, json.dumps(submission())]
        env = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "client")}
        told = subprocess.run(argv, cwd=ROOT, env=env, check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    done = json.loads(told.stdout)
    assert (done["state"], done["late"]) == ("approved", "move_not_allowed")
    assert done["states"]["residence_registration"] == "offered"


INSURANCE = "social_insurance_ha_noi_1"


def _acts(server: Server, stage: str) -> list[tuple[str, str]]:
    """What its office did with that stage, as the journal has it, each with who."""
    rows = reading.events(server.service.engine, 0, 1_000)
    events = [row.entry.event for row in rows]
    return [(one.kind, one.actor) for one in events if (one.stage, one.role) == (stage, Role.OFFICER)]


def _death() -> dict[str, object]:
    """Of a pensioner, with the funeral allowance."""
    died, edition = family.death("Trần Văn Hòa", dt.date(2026, 9, 1), HERE), in_force("death", dt.date(2026, 9, 7))
    choice = edition.choices[1]
    told = ordinary(edition, {**died.raw, "pensioner": True}, choice.procedures)
    declared = {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in told.items()}
    return {"chain": "death", "chosen": sorted(choice.procedures), "declaration": declared}


@pytest.mark.long
@pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here: nothing judges the contract")
def test_a_typescript_client_takes_a_birth_and_a_death_from_submission_to_results(tmp_path: Path) -> None:
    """The judges of `make contract` find nothing, and strict TypeScript compiles the client."""
    subprocess.run(["make", "contract"], cwd=ROOT, check=True, capture_output=True, text=True)
    with serving(tmp_path / "journal.sqlite") as server:
        told = {
            "base": server.base,
            "citizen": server.token(identity("citizen")),
            "auditor": server.token(identity("auditor")),
            "officers": {
                office: server.token(identity("officer", f"{office}.1", office))
                for office in (REGISTRAR, POLICE, WELFARE, INSURANCE)
            },
            "system": server.token(identity("agency_system", "card.1", INSURANCE)),
            "submissions": [submission(), _death()],
            "known": {**RULING, **GIVEN, "pensioner": "true"},
        }
        argv = ["node", "build/contract/made/work.js", json.dumps(told)]
        done = subprocess.run(argv, cwd=ROOT, check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        told = _acts(server, "health_card"), _acts(server, "funeral_allowance")
    by_system = ["Claimed", "SupplementRequested", "Claimed", "Approved", "ResultDelivered"]
    assert told[0] == [(kind, "system:card.1") for kind in by_system]
    assert {actor for _, actor in told[1]} == {f"{INSURANCE}.1"}
    for states in json.loads(done.stdout):
        chosen = {code: state for code, state in states.items() if state != "not_chosen"}
        assert chosen == dict.fromkeys(chosen, "approved")
        assert len(chosen) >= 3
