"""A file that was served in the middle of a busy month: every table has rows, and every kind of row is among them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from joserfc.jwk import OKPKey

from api.spec.core_world import packaged_offices, parameters
from api.web.seal import KeySeal
from engine.agencies import behaviour
from engine.families import shares
from engine.runs.arguments import Arguments
from engine.runs.playing import half
from engine.runs.run import Inputs
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.service.webhooks import Outcome
from engine.store import reading
from engine.store.database import closed, opened
from engine.store.documents import erase
from engine.store.people import Account, Registered
from engine.store.queue import Item, QueueWanted, queue
from engine.store.webhooks import due
from workflows.law.states import Role

FROM_ON = dt.date(2026, 9, 7)
NOW = dt.datetime(2026, 9, 10, 2, 0, tzinfo=dt.UTC)
SEAL = KeySeal(OKPKey.generate_key("Ed25519"))
_OFFICER = frozenset({Role.OFFICER})


def made(path: Path) -> None:
    inputs = Inputs(parameters(), packaged_offices(), behaviour.load(), shares.load())
    half(path, Arguments("both", 60, 6, FROM_ON, "46", 1, None, 5, ()), inputs, NOW)
    first, last = _served(path)
    _work(first)
    first.close()
    second, _ = _served(path, last)
    for one in _offered(second)[:2]:
        second.commands.move_item(one.case_code, one.opened_by, "claim", {}, actor="officer.9")
    second.close()
    engine = opened(path)
    ended = _codes(engine)[0]
    erase(engine, ended, last)
    closed(engine)


def _served(path: Path, now: dt.datetime = NOW) -> tuple[Service, dt.datetime]:
    service = Service(opened(path), parameters(), packaged_offices(), VirtualClock(now), seal=SEAL)
    service.start()
    return service, now + dt.timedelta(hours=1)


def _offered(service: Service) -> list[Item]:
    return queue(service.engine, QueueWanted(None, state="offered", n_most=50)).rows


def _codes(engine: Any) -> list[str]:
    with engine.connect() as connection:
        return [code for (code,) in connection.exec_driver_sql("SELECT code FROM cases ORDER BY code DESC")]


def _work(service: Service) -> None:
    """Claims, a renewed one, notes, a timer that failed, people, and somebody who looks."""
    items = _offered(service)
    for one in items[:3]:
        _moved(service, one, "claim", {})
    first, second, _ = items[:3]
    service.commands.renew(first.case_code, first.stage, _claim(service, first), 12, "officer.1", "renewal", "r")
    asked = {"note": "thiếu giấy", "items": [_asked(service, second)]}
    _moved(service, second, "request_supplement", asked)
    timer = service.timers.due_timers(NOW + dt.timedelta(days=300), 1)[0]
    service.store.failed(timer, "store_busy", NOW + dt.timedelta(seconds=1), 1)
    for number in (1, 2):
        told_of = Registered(subject=f"officer.{number}", office=first.office, label="An", role="officer")
        service.people.register(told_of, "supervisor.1")
    told = {"absent": "officer.1", "substitute": "officer.2", "office": first.office, "made_by": "supervisor.1"}
    days = {"from_on": "2026-09-10", "until_on": "2026-09-12"}
    for code in ("1" * 20, "2" * 20):
        service.people.substitute(code, {**told, **days})
    service.people.call_off("2" * 20)
    auditor = Account.of_nobody("auditor.1", "auditor")
    for _ in range(2):  # the same look again is none
        service.people.saw([first.case_code, second.case_code], auditor, "case_read", "khiếu nại")
    service.people.received(first.case_code, auditor._replace(office=first.office))
    _tell(service)


def _tell(service: Service) -> None:
    """A machine that is told of the last events: one is acknowledged, one a dead letter, the others wait."""
    webhooks = service.webhooks
    made, _ = webhooks.put("machine.1", "neighbour:population_db", "all", "https://receiver.example/", "", 10)
    webhooks.put("machine.1", "neighbour:population_db", "ended", "https://receiver.example/ended", "Claimed", 10)
    webhooks.rotate("machine.1", "all", 3_600)
    rows = reading.events(service.engine, made.place - 20, 20)
    webhooks.hand_on(rows, {one: [row.entry.event for row in rows] for one in webhooks.open})
    webhooks.end(webhooks.get("machine.1", "ended"))
    first, second, *_ = due(service.engine, made, dt.datetime.now(dt.UTC), 20)
    outcomes = [Outcome(made, first, ""), Outcome(made, second, "timeout")]
    assert webhooks.settle(outcomes, ()) == outcomes[1:]


def _moved(service: Service, item: Item, verb: str, fields: dict[str, Any]) -> None:
    who: dict[str, Any] = {"actor": "officer.1", "key": f"{item.case_code}/{verb}", "request": verb}
    service.commands.move_item(item.case_code, item.opened_by, verb, fields, claim=_claim(service, item), **who)


def _claim(service: Service, item: Item) -> int:
    return service.cases.get(item.case_code).stages[item.stage].claim


def _asked(service: Service, item: Item) -> str:
    case = service.cases.get(item.case_code)
    law = service.laws.of_case(case)
    from engine.service.moves import possible

    moves = possible(case, law, item.stage, _OFFICER)
    (wanted,) = (one for move in moves for one in move.fields if one.name == "items")
    return wanted.choices[0][0]
