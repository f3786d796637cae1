"""What an office approved and did not deliver before it closed: its successor lists it and hands it over."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from api.spec.core_world import packaged_offices, parameters
from engine.core.case import Case, Stage
from engine.core.payloads import OfficeReplaced
from engine.service.cases import ItemUnknown
from engine.service.service import Service
from engine.store import queries, reading
from engine.store.doctor import examined
from engine.store.queue import QueueWanted, queue
from engine.store.rebuild import differences
from tests.api.web.server import START
from tests.api.web.town import GIVEN, HERE, POLICE, REGISTRAR
from tests.engine.service.test_closing_offices import CLOSES_ON, NEXT, STAGE, THEN, closing, served
from tests.engine.service.test_service import submitted
from workflows.files.offices import Offices
from workflows.law.states import Role, State, Verb

CARD, HOME, FIX = "health_card", "residence_registration", "result_correction"
OFFICER = frozenset({Role.OFFICER})
DAY = dt.timedelta(days=1)
CLOSES, STAYS = closing(REGISTRAR, CLOSES_ON), packaged_offices()


def by_officer(service: Service, case: str, stage: str, verb: Verb, claim: int = 0, /, **fields: Any) -> Case:
    """An officer of the office that has the stage makes the move."""
    service.commands.move(case, stage, verb, fields, roles=OFFICER, actor="officer.1", claim=claim)
    return service.cases.get(case)


def approved(service: Service) -> str:
    """A case whose birth is registered, and its certificate not handed over."""
    case = submitted(service).case.code
    by_officer(service, case, STAGE, Verb.CLAIM)
    by_officer(service, case, STAGE, Verb.APPROVE, 1, **GIVEN)
    return case


def listed(service: Service, office: str) -> list[tuple[str, str]]:
    """Stage and office of what the office has to hand over."""
    rows = queue(service.engine, QueueWanted(frozenset({office}), by="since", is_undelivered=True)).rows
    return [(row.stage, row.office) for row in rows]


def delivered(service: Service, case: str, office: str) -> Stage:
    """By the work item, as somebody who works at that office."""
    (row,) = queue(service.engine, QueueWanted(None, by="since", is_undelivered=True)).rows
    service.commands.move_item(
        case, row.opened_by, Verb.DELIVER_RESULT, {}, actor=f"{office}.1", works_at=lambda one: one == office
    )
    return service.cases.get(case).stages[STAGE]


def is_whole(path: Path, service: Service) -> bool:
    """Whether the tables are as the journal tells, and the doctor finds nothing."""
    assert list(differences(service.engine)) == []
    return [one for one in examined(path, parameters()) if one.is_fault] == []


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.sqlite"


def test_the_successor_lists_and_delivers_what_the_closed_office_approved(path: Path):
    with served(path, CLOSES, START) as service:
        case = approved(service)
        assert (listed(service, REGISTRAR), listed(service, NEXT)) == ([(STAGE, REGISTRAR)], [])
        clock = service.cases.get(case).stages[STAGE].clock
        service.timers.advance(THEN)
        assert (listed(service, REGISTRAR), listed(service, NEXT)) == ([], [(STAGE, NEXT)])
        with pytest.raises(ItemUnknown):
            delivered(service, case, REGISTRAR)
        stage = delivered(service, case, NEXT)
        assert (stage.is_delivered, stage.state, stage.clock) == (True, State.APPROVED, clock)
        assert listed(service, NEXT) == []
        at = {one.event.verb: one.event.office for one in reading.entries(service.engine, case)
              if one.event.stage == STAGE}  # fmt: skip
        assert (at[Verb.APPROVE], at[Verb.DELIVER_RESULT]) == (REGISTRAR, NEXT)
        assert is_whole(path, service)


def test_what_was_delivered_stays_where_it_was(path: Path):
    with served(path, CLOSES, START) as service:
        case = approved(service)
        delivered(service, case, REGISTRAR)
        service.timers.advance(THEN + DAY)
        assert service.cases.get(case).stages[STAGE].office == REGISTRAR
        assert is_whole(path, service)


def test_a_closing_that_becomes_known_after_the_approval_passes_the_result_on(path: Path):
    with served(path, STAYS, START) as service:
        case = approved(service)
    with served(path, CLOSES, THEN + DAY) as service:
        service.timers.advance(THEN + DAY)
        assert listed(service, NEXT) == [(STAGE, NEXT)]
        assert delivered(service, case, NEXT).office == NEXT
        assert is_whole(path, service)


def again(first: Offices, on: dt.date) -> Offices:
    """The successor closes on that day too, and another follows it."""
    was = first.by_office[NEXT]
    others = [one for one in first.offices if one.code != NEXT]
    return first.with_offices([*others, replace(was, closed_on=on), replace(was, code="registrar_last", opened_on=on)])


def test_a_result_goes_from_successor_to_successor(path: Path):
    with served(path, again(CLOSES, CLOSES_ON + DAY), START) as service:
        case = approved(service)
        service.timers.advance(THEN)
        assert listed(service, NEXT) == [(STAGE, NEXT)]
        service.timers.advance(THEN + DAY)
        assert (listed(service, NEXT), listed(service, "registrar_last")) == ([], [(STAGE, "registrar_last")])
        assert delivered(service, case, "registrar_last").is_delivered
        told = [one.event.data.was_office for one in reading.entries(service.engine, case)
                if isinstance(one.event.data, OfficeReplaced)]  # fmt: skip
        assert told == [REGISTRAR, NEXT]
        assert is_whole(path, service)


def card_approved(service: Service, case: str) -> str:
    """The office whose card is not handed over."""
    by_officer(service, case, CARD, Verb.CLAIM)
    return by_officer(service, case, CARD, Verb.APPROVE, 1, insurance_number="0126123456").stages[CARD].office


def home_approved(service: Service, case: str) -> str:
    """The same of the residence, with which the case ends."""
    by_officer(service, case, HOME, Verb.CLAIM)
    return by_officer(service, case, HOME, Verb.APPROVE, 1).stages[HOME].office


def test_only_what_lies_at_the_office_that_closes_passes_on_and_of_an_ended_case_too(path: Path):
    with served(path, CLOSES, START) as service:
        case = approved(service)
        cards = card_approved(service, case)
        assert home_approved(service, case) == POLICE
        assert service.cases.get(case).has_ended
        service.timers.advance(THEN)
        assert [listed(service, office) for office in (REGISTRAR, NEXT, cards, POLICE)] == [
            [], [(STAGE, NEXT)], [(CARD, cards)], [(HOME, POLICE)],
        ]  # fmt: skip
        assert by_officer(service, case, STAGE, Verb.DELIVER_RESULT).stages[STAGE].is_delivered
        assert is_whole(path, service)


def test_of_two_offices_the_result_goes_to_that_of_its_commune(path: Path):
    was, near = (STAYS.by_office[code] for code in (REGISTRAR, "registrar_00008"))
    others = [one for one in STAYS.offices if one not in (was, near)]
    heirs = [replace(one, code=f"{one.code}_next", opened_on=CLOSES_ON) for one in (was, near)]
    both = STAYS.with_offices([*others, *(replace(one, closed_on=CLOSES_ON) for one in (was, near)), *heirs])
    with served(path, both, START) as service:
        approved(service)
        service.timers.advance(THEN)
        assert (listed(service, "registrar_00004_next"), listed(service, "registrar_00008_next")) == (
            [(STAGE, "registrar_00004_next")], [],
        )  # fmt: skip


def supplemented(service: Service, case: str) -> None:
    """The family brings something for the card, which says anew what it declared."""
    by_officer(service, case, CARD, Verb.CLAIM)
    by_officer(service, case, CARD, Verb.REQUEST_SUPPLEMENT, 1, items=["child_name"], note="?")
    service.timers.advance(service.clock.now() + DAY)
    service.commands.move(
        case, CARD, Verb.SUPPLEMENT, {"papers": ["child_name"]},
        roles=frozenset({Role.APPLICANT}), actor="family.1",
    )  # fmt: skip


def corrected(service: Service, case: str) -> None:
    """The certificate is superseded before anybody has got it, by the successor."""
    told = {"applicant_name": "Lê Thị Hoa", "applicant_id": "001190012345", "registration_commune": HERE}
    told |= {"corrected_case": case, "correction_kind": "correct", "correction_reason": "ghi sai"}
    other = service.commands.submit("correction", "family.1", {"declaration": told, "papers": [], "chosen": [FIX]}).case
    by_officer(service, other.code, FIX, Verb.CLAIM)
    by_officer(service, other.code, FIX, Verb.CORRECT, 1, case=case, result="birth_certificate")
    by_officer(service, other.code, FIX, Verb.DELIVER_RESULT)


@pytest.mark.parametrize("meanwhile", [supplemented, corrected], ids=["supplement", "correction"])
def test_what_happens_to_the_case_after_the_closing_takes_no_result_from_the_successor(
    path: Path, meanwhile: Callable[[Service, str], None]
):
    with served(path, CLOSES, START) as service:
        case = approved(service)
        service.timers.advance(THEN)
        meanwhile(service, case)
        assert listed(service, NEXT) == [(STAGE, NEXT)]
        assert delivered(service, case, NEXT).office == NEXT
        assert is_whole(path, service)


def closed(on: dt.date) -> Offices:
    """Nobody follows the office."""
    return STAYS.with_offices(one if one.code != REGISTRAR else replace(one, closed_on=on) for one in STAYS.offices)


@pytest.mark.parametrize("later", [DAY / 4, DAY], ids=["the same day", "the day after"])
def test_a_result_for_which_nobody_was_found_passes_on_when_somebody_is(path: Path, later: dt.timedelta):
    with served(path, closed(CLOSES_ON), START) as service:
        case = approved(service)
        service.timers.advance(THEN + later)
        assert service.cases.get(case).stages[STAGE].office == REGISTRAR
        assert not is_whole(path, service)  # its timer was given up
    with served(path, closed(CLOSES_ON), THEN + later) as service:  # and again after another start
        service.timers.advance(THEN + 2 * later)
    with served(path, CLOSES, THEN + 2 * later) as service:
        service.timers.advance(THEN + 2 * later)
        assert listed(service, NEXT) == [(STAGE, NEXT)]
        assert is_whole(path, service)


def test_a_closing_that_was_put_off_and_is_not_passes_the_result_on_with_the_first_day(path: Path):
    with served(path, CLOSES, START) as service:
        approved(service)
    with served(path, closing(REGISTRAR, CLOSES_ON + DAY), START) as service:
        service.timers.advance(THEN)
        assert listed(service, REGISTRAR) == [(STAGE, REGISTRAR)]
    with served(path, CLOSES, THEN) as service:
        service.timers.advance(THEN)
        assert listed(service, NEXT) == [(STAGE, NEXT)]
        assert is_whole(path, service)


def test_what_closing_offices_have_in_hand_is_counted(path: Path):
    with served(path, STAYS, START) as service:
        approved(service)
        submitted(service)
        assert queries.in_hand(service.engine)[REGISTRAR] == (1, 1)
