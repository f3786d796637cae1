"""A supervisor gives work to an officer: it is released and claimed again in one transaction."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.spec.core_world import packaged_offices, parameters
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import closed, opened
from engine.store.doctor import examined
from engine.store.queue import items_of
from tests.api.web.server import START
from tests.api.web.town import declaration
from tests.engine.store.template import database
from workflows.errors import MoveNotAllowed

REG = "birth_registration"
# the process dies as soon as the work is released: whoever holds it then is who held it before
KILLED = """
import os, sys
from pathlib import Path
from engine.core.events import Command
from engine.service.commands import Commands
from tests.engine.service.test_reassigning import served
from workflows.law.states import Verb

service, carried_out = served(Path(sys.argv[1])), Commands.execute
def until_released(self, code, command, law, timer=None):
    if command.verb is Verb.CLAIM:
        os.kill(os.getpid(), 9)
    return carried_out(self, code, command, law, timer)
Commands.execute = until_released
service.commands.reassign(sys.argv[2], int(sys.argv[3]), "officer.2", "boss", "", "")
"""


def served(path: Path) -> Service:
    return Service(opened(path), parameters(), packaged_offices(), VirtualClock(START))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    closed(database(tmp_path / "journal.sqlite"))
    return tmp_path / "journal.sqlite"


@pytest.fixture
def service(path: Path) -> Iterator[Service]:
    made = served(path)
    yield made
    made.close()


def held(service: Service) -> tuple[str, int]:
    """A case whose registration an officer holds, and its work item."""
    chosen = sorted(service.laws.today("birth").edition.choices[0].procedures)
    told = {"chosen": chosen, "declaration": declaration(), "papers": ()}
    code = service.commands.submit("birth", "family.1", told).case.code
    (item,) = items_of(service.engine, code)
    service.commands.move_item(code, item.opened_by, "claim", {}, actor="officer.1")
    return code, item.opened_by


def test_work_that_is_given_away_is_released_and_claimed(service: Service):
    code, item = held(service)
    case = service.commands.reassign(code, item, "officer.2", "boss", "", "").case
    assert case.stages[REG].holder == "officer.2"
    assert [event.kind for event in service.store.events(code)][-2:] == ["Released", "Claimed"]


def test_a_claim_that_cannot_be_written_leaves_the_work_with_whoever_held_it(service: Service):
    code, item = held(service)
    with service.engine.begin() as connection:
        when = "BEFORE INSERT ON events WHEN NEW.kind = 'Claimed'"
        connection.exec_driver_sql(f"CREATE TRIGGER full {when} BEGIN SELECT RAISE(ABORT, 'full'); END")
    with pytest.raises(sqlite3.IntegrityError):
        service.commands.reassign(code, item, "officer.2", "boss", "", "")
    assert service.cases.get(code).stages[REG].holder == "officer.1"
    assert service.store.events(code)[-1].kind == "Claimed"


def test_a_process_that_dies_between_the_two_leaves_nothing_half_done(path: Path):
    service = served(path)
    code, item = held(service)
    service.close()
    died = subprocess.run([sys.executable, "-c", KILLED, path, code, str(item)], check=False)
    assert died.returncode == -9
    again = served(path)
    assert again.cases.get(code).stages[REG].holder == "officer.1"
    assert again.store.events(code)[-1].kind == "Claimed"
    again.close()
    assert examined(path, parameters()) == []


def test_work_is_given_through_the_item_of_its_visit(service: Service):
    code, first = held(service)
    case = service.cases.get(code)
    family = {"roles": frozenset({"applicant"}), "actor": case.applicant}
    asked = {"actor": "officer.1", "claim": case.stages[REG].claim}
    service.commands.move_item(code, first, "request_supplement", {"items": ["birth_notice"]}, **asked)
    service.commands.move(code, REG, "supplement", {"papers": ["birth_notice"]}, **family)
    with pytest.raises(MoveNotAllowed):
        service.commands.reassign(code, first, "officer.2", "boss", "", "")
