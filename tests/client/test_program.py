"""Programs in TypeScript, made from the OpenAPI document and the pages beside it: they are compiled, run and killed."""

from __future__ import annotations

import base64
import datetime as dt
import fcntl
import json
import os
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from standardwebhooks import Webhook

from api.spec import family
from api.spec.ordinary import ordinary
from engine.store import reading
from tests.api.web.server import Server, identity, serving
from tests.api.web.town import GIVEN, HERE, POLICE, REGISTRAR, WELFARE, Town, submission
from tests.engine.counter import RULING
from workflows.catalogue import in_force
from workflows.law.states import Role

ROOT = Path(__file__).parents[2]
CONTRACT = ROOT / "build" / "contract"
RUN, BETWEEN = CONTRACT / "made" / "run.js", CONTRACT / "between.mjs"
INSURANCE = "social_insurance_ha_noi_1"
SYSTEM = identity("agency_system", "card.1", INSURANCE)
MOTHER = "001192012345"
KILLED = "kill -9 $PPID"
DECIDED = ["Claimed", "Approved", "ResultDelivered"]

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here: nothing judges the contract"),
    pytest.mark.usefixtures("contract"),
]


@pytest.fixture(scope="module")
def contract(testrun_uid: str) -> None:
    """The judges of the document find nothing, and strict TypeScript compiles the programs: once for all processes that
    run these tests.
    """
    CONTRACT.parent.mkdir(exist_ok=True)
    with (CONTRACT.parent / "contract.lock").open("a+", encoding="utf-8") as made:
        fcntl.flock(made, fcntl.LOCK_EX)
        made.seek(0)
        if made.read() != testrun_uid:
            subprocess.run(["make", "contract"], cwd=ROOT, check=True, capture_output=True, text=True)
            made.truncate(0)
            made.write(testrun_uid)


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    with serving(tmp_path / "journal.sqlite") as server:
        yield Town(server)


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


def test_a_client_takes_a_birth_and_a_death_from_submission_to_results(town: Town, tmp_path: Path) -> None:
    server = town.server
    told = {
        "base": server.base,
        "citizen": server.token(identity("citizen")),
        "auditor": server.token(identity("auditor")),
        "officers": {
            office: server.token(identity("officer", f"{office}.1", office))
            for office in (REGISTRAR, POLICE, WELFARE, INSURANCE)
        },
        "system": server.token(SYSTEM),
        "kept": str(tmp_path / "kept"),
        "submissions": [submission(), _death()],
        "known": {**RULING, **GIVEN, "pensioner": "true", "mother_id": MOTHER},
    }
    argv = ["node", CONTRACT / "made" / "work.js", json.dumps(told)]
    done = subprocess.run(argv, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    by_system = ["Claimed", "SupplementRequested", *DECIDED]
    assert _acts(server, "health_card") == [(kind, "system:card.1") for kind in by_system]
    assert {actor for _, actor in _acts(server, "funeral_allowance")} == {f"{INSURANCE}.1"}
    for states in json.loads(done.stdout):
        chosen = {code: state for code, state in states.items() if state != "not_chosen"}
        assert chosen == dict.fromkeys(chosen, "approved")
        assert len(chosen) >= 3


class Desk:
    """The agency whose cards the program of the page decides; `folder` holds the program's records."""

    def __init__(self, town: Town, folder: Path) -> None:
        self._town, self._folder, self._token = town, folder, town.server.token(SYSTEM)

    def offered(self, **declared: Any) -> str:
        """A case whose card is there to be decided."""
        code = self._town.submitted(**declared)
        item, claim = self._town.claimed(code)
        approved = {"claim": claim, "fields": GIVEN}
        self._town.officer().done(f"/v1/work-items/{item}/moves/approve", approved)
        return code

    def brings(self, code: str, **fields: Any) -> None:
        """The family, when it is asked."""
        self._town.family.done(f"/v1/cases/{code}/stages/health_card/supplement", {"fields": fields})

    def turn(self, instance: str = "one", **between: str) -> str:
        """What the program prints in a turn. `between`: what happens in its middle (`between.mjs`)."""
        told = {"LIENTHONG_URL": self._town.server.base, "LIENTHONG_TOKEN": self._token, "CARD_INSTANCE": instance}
        argv = ["node", *(["--import", BETWEEN] if between else []), RUN]
        env = {**os.environ, **told, **between}
        done = subprocess.run(argv, cwd=self._folder, env=env, check=False, capture_output=True, text=True)
        assert done.returncode == (-9 if between.get("DO") == KILLED else 0), done.stderr
        return done.stdout

    def kinds(self) -> list[str]:
        """What was done about cards, in order."""
        return [kind for kind, _ in _acts(self._town.server, "health_card")]


@pytest.fixture
def desk(town: Town, tmp_path: Path) -> Desk:
    return Desk(town, tmp_path)


@pytest.mark.parametrize("is_after", ["", "1"])
@pytest.mark.parametrize("at", ["/claim", "/approve", "/deliver_result"])
def test_killed_at_any_move_it_delivers_at_its_next_start_and_gives_one_card(
    desk: Desk, tmp_path: Path, at: str, is_after: str
) -> None:
    code = desk.offered(mother_id=MOTHER)
    assert desk.turn(AT=at, IS_AFTER=is_after, DO=KILLED) == ""
    assert desk.turn() == f"{code} delivered\n"
    assert desk.kinds() == DECIDED
    assert [one.name for one in (tmp_path / "kept" / "cards").iterdir()] == [GIVEN["personal_id"]]
    assert desk.turn() == ""


def test_of_two_instances_one_gets_the_work_and_the_other_leaves_it(desk: Desk) -> None:
    code = desk.offered(mother_id=MOTHER)
    program = shlex.join(["node", "--import", str(BETWEEN), str(RUN)])
    quicker = f"CARD_INSTANCE=two AT=/claim IS_AFTER=1 DO='{KILLED}' {program}; true"
    assert desk.turn("one", AT="/claim", DO=quicker) == ""
    assert [desk.turn("one"), desk.turn("two")] == ["", f"{code} delivered\n"]
    assert desk.kinds() == DECIDED


def test_the_value_that_the_family_brings_decides(desk: Desk) -> None:
    code = desk.offered()
    assert [desk.turn(), desk.turn()] == [f"{code} awaiting_citizen\n", ""]
    desk.brings(code, values={"mother_id": MOTHER})
    assert desk.turn() == f"{code} delivered\n"


def test_what_comes_back_without_the_value_goes_to_a_person_and_is_not_asked_for_again(desk: Desk) -> None:
    code = desk.offered()
    desk.turn()
    desk.brings(code, papers=["mother_id"])
    assert [desk.turn(name) for name in ("one", "one", "two")] == [f"{code} offered\n", "", ""]
    assert desk.kinds() == ["Claimed", "SupplementRequested", "Claimed", "Released"]


def test_a_child_of_the_register_gets_no_second_card(desk: Desk, tmp_path: Path) -> None:
    code, cards = desk.offered(mother_id=MOTHER), tmp_path / "kept" / "cards"
    cards.mkdir(parents=True)
    (cards / GIVEN["personal_id"]).write_text(json.dumps("0123456789"), encoding="utf-8")
    assert desk.turn() == f"{code} refused\n"


def test_what_has_changed_since_it_was_read_is_decided_anew_in_the_next_turn(desk: Desk, town: Town) -> None:
    code = desk.offered(mother_id=MOTHER)
    police = town.officer(office=POLICE)
    url = f"{police.base_url}/v1/work-items/{town.item(code, 'residence_registration')}/moves/claim"
    head = {"authorization": police.headers["Authorization"], "content-type": "application/json"}
    script = f"await fetch({json.dumps(url)}, {json.dumps({'method': 'POST', 'headers': head, 'body': '{}'})})"
    assert desk.turn(AT="/approve", DO=f"node --input-type=module -e {shlex.quote(script)}") == ""
    assert desk.turn() == f"{code} delivered\n"
    assert desk.kinds() == DECIDED


RECEIVES = """
import { receive } from "./made/receive.js";
const [secret, body, headers, fails] = JSON.parse(process.argv[1]);
const kept = [];
const keep = (told) => { if (fails) throw new Error("the disk is full"); kept.push(told.id); };
try { console.log(receive(secret, keep, body, headers), ...kept); } catch (error) { console.log(error.message); }
"""


@pytest.mark.parametrize(
    ("body", "fails", "told"),
    [
        ('{"id": "5b1f"}', False, "204 5b1f"),
        ('{"id": "5b1e"}', False, "401"),
        ('{"id": "5b1f"}', True, "the disk is full"),
    ],
)
def test_the_receiver_takes_what_was_signed_and_hides_no_error_of_its_own(body: str, fails: bool, told: str) -> None:
    secret, at = f"whsec_{base64.b64encode(bytes(24)).decode()}", dt.datetime.now(dt.UTC)
    signature = Webhook(secret).sign("5b1f", at, '{"id": "5b1f"}')
    headers = {"webhook-id": "5b1f", "webhook-timestamp": str(int(at.timestamp())), "webhook-signature": signature}
    argv = ["node", "--input-type=module", "-e", RECEIVES, json.dumps([secret, body, headers, fails])]
    done = subprocess.run(argv, cwd=CONTRACT, check=True, capture_output=True, text=True)
    assert done.stdout.strip() == told
