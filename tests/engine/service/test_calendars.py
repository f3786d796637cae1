"""One case under two calendars: what was told stands, what is counted later is counted by the calendar of then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from api.spec.core_world import packaged_offices, parameters
from api.spec.ordinary import ordinary
from api.words.answer import answer
from api.words.timeline import timeline
from engine.core.law import Law
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import closed, opened, reading
from engine.store.doctor import Complaint, complaints
from engine.store.store import SqlStore
from tests.api.web.server import START
from tests.api.web.town import GIVEN, declaration
from tests.engine.counter import DEATH, Counter, at, law_on
from tests.engine.store.template import database
from workflows.files import parameters as files
from workflows.files.parameters import Parameters
from workflows.law.citation import Figure, Unit
from workflows.law.notation import Limit
from workflows.law.states import Role

SWAP = """
[[day]]
date = 2026-09-09
kind = "off"
for = 2026-09-12
assumed = { vi = "thử", en = "trial" }

[[day]]
date = 2026-09-12
kind = "work"
for = 2026-09-09
assumed = { vi = "thử", en = "trial" }
"""
AT_OTHERS = {"residence_at": "other", "householder_name": "Lê Bảo", "householder_id": "001060000003"}
REG, RES = "birth_registration", "residence_registration"


@pytest.fixture
def swapped(tmp_path: Path) -> Parameters:
    """The shipped calendar, but 9 September 2026 is off and the 12th is worked."""
    shipped = resources.files("workflows").joinpath("data", "calendar.toml").read_text(encoding="utf-8")
    (tmp_path / "calendar.toml").write_text(shipped + SWAP, encoding="utf-8")
    return files.load(tmp_path)


def served(path: Path, by: Parameters, now: dt.datetime = START) -> Service:
    return Service(opened(path), by, packaged_offices(), VirtualClock(now))


def moved(service: Service, code: str, stage: str, verb: str, fields: Mapping[str, Any] = {}, role: str = "") -> None:
    who = frozenset({role or Role.OFFICER})
    claim = service.cases.get(code).stages[stage].claim
    service.commands.move(code, stage, verb, fields, roles=who, actor="officer.1", claim=claim)


def submitted(path: Path, **declared: Any) -> str:
    """A birth that comes on Monday, 7 September, 08:00."""
    closed(database(path))
    service = served(path, parameters())
    decision = service.commands.submit("birth", "family.1", _data(service, **declared))
    service.close()
    return decision.case.code


def _data(service: Service, **declared: Any) -> dict[str, Any]:
    chosen = sorted(service.laws.today("birth").edition.choices[0].procedures)
    return {"chosen": chosen, "declaration": declaration(**declared), "papers": ()}


def told(path: Path, by: Parameters) -> list[Complaint]:
    engine = reading(path)
    found = list(complaints(engine, by))
    engine.dispose()
    return found


def test_a_deadline_that_was_told_stands_and_later_clocks_go_by_the_new_calendar(tmp_path: Path, swapped: Parameters):
    path = tmp_path / "journal.sqlite"
    code = submitted(path)
    service = served(path, swapped)
    group = service.cases.get(code).group
    assert group is not None
    assert group.due_on == dt.date(2026, 9, 10)  # three working days, the 9th among them
    moved(service, code, REG, "claim")
    moved(service, code, REG, "approve", GIVEN)
    clock = service.cases.get(code).stages[RES].clock
    assert clock is not None
    assert clock.due_on == dt.date(2026, 9, 10)  # two from the 7th: the 8th and the 10th
    service.close()
    for by in (parameters(), swapped):
        assert [(one.is_fault, one.places) for one in told(path, by)] == [(False, (code,))]


def waited_a_day(service: Service, code: str, stage: str) -> None:
    """The stage asks the family now, and has its answer the next day."""
    moved(service, code, stage, "claim")
    moved(service, code, stage, "request_supplement", {"items": ["child_name"]})
    service.timers.advance(START + dt.timedelta(days=1))
    applicant = {"roles": frozenset({Role.APPLICANT}), "actor": "family.1"}
    service.commands.move(code, stage, "supplement", {"papers": ["child_name"]}, **applicant)


def test_an_answer_puts_off_what_was_promised_stage_and_group_alike(tmp_path: Path, swapped: Parameters):
    """The days waited are those of the new calendar, the promise is that of the old one: the 9th, and the 10th."""
    path = tmp_path / "journal.sqlite"
    code = submitted(path)
    service = served(path, parameters())
    moved(service, code, REG, "claim")
    moved(service, code, REG, "approve", GIVEN)
    service.close()
    service = served(path, swapped)
    waited_a_day(service, code, RES)
    case = service.cases.get(code)
    clock, group = case.stages[RES].clock, case.group
    assert clock is not None
    assert group is not None
    assert (clock.due_on, group.due_on) == (dt.date(2026, 9, 10), dt.date(2026, 9, 11))
    last = service.store.events(code)[-1]
    assert (last.kind, last.clock, last.group) == ("Supplemented", clock, group)
    assert last.data.calendar is None  # the request said so already
    service.close()
    for by in (parameters(), swapped):
        assert [one.is_fault for one in told(path, by)] == [False]


def test_a_longer_limit_is_counted_by_the_new_calendar_and_another_that_stays_the_same_stands(
    tmp_path: Path, swapped: Parameters
):
    """A verification makes three days of the registration's same day; the group's three days are three days still."""
    path = tmp_path / "journal.sqlite"
    closed(database(path))
    service = served(path, parameters())
    edition = service.laws.today("death").edition
    chosen = ("death_registration", "residence_removal")
    said = {name: value for name, value in DEATH.items() if name != "pensioner"}  # of no matter to these two
    declared = ordinary(edition, {**said, "died_at": "2026-09-05T04:30"}, chosen)
    told_of = {"chosen": chosen, "declaration": declared, "papers": ()}
    code = service.commands.submit("death", "family.1", told_of).case.code
    service.close()
    service = served(path, swapped)
    moved(service, code, "death_registration", "claim")
    moved(service, code, "death_registration", "request_verification", {})
    case = service.cases.get(code)
    clock, group = case.stages["death_registration"].clock, case.group
    assert clock is not None
    assert group is not None
    assert (clock.due_on, group.due_on) == (dt.date(2026, 9, 11), dt.date(2026, 9, 10))
    service.close()
    for by in (parameters(), swapped):
        assert [one.is_fault for one in told(path, by)] == [False]


def test_a_deadline_that_an_answer_put_off_wrongly_is_a_fault(tmp_path: Path):
    path = tmp_path / "journal.sqlite"
    code = submitted(path)
    service = served(path, parameters())
    law = service.laws.of_case(service.cases.get(code))
    law.__dict__["put_off"] = lambda clock, n: clock._replace(due_at=clock.due_at + dt.timedelta(days=1))
    waited_a_day(service, code, REG)
    service.close()
    assert [one.is_fault for one in told(path, parameters())] == [True]


def test_a_changed_calendar_alone_moves_nothing_and_tells_no_event(tmp_path: Path, swapped: Parameters):
    path = tmp_path / "journal.sqlite"
    code = submitted(path)
    before = served(path, parameters())
    promised = before.cases.get(code).group, before.cases.get(code).stages[REG].clock, before.store.events(code)
    before.close()
    service = served(path, swapped)
    case = service.cases.get(code)
    assert (case.group, case.stages[REG].clock, service.store.events(code)) == promised
    service.close()


def test_the_days_for_supplements_that_a_family_was_told_stand(tmp_path: Path, swapped: Parameters):
    path = tmp_path / "journal.sqlite"
    code = submitted(path)
    service = served(path, parameters())
    moved(service, code, REG, "claim")
    moved(service, code, REG, "request_supplement", {"items": ["child_name"]})
    until = service.cases.get(code).stages[REG].lapses_at
    service.close()
    longer = replace(
        swapped.figures["consent_days"], rows=(replace(swapped.figures["consent_days"].rows[-1], value=90),)
    )
    other = replace(swapped, figures={**swapped.figures, "consent_days": longer})
    assert until == at("2026-09-17T00:00")
    service = served(path, other)
    assert service.cases.get(code).stages[REG].lapses_at == until
    service.timers.advance(at("2026-09-17T00:00"))
    assert service.cases.get(code).has_ended
    service.close()


def test_the_days_for_an_answer_that_somebody_was_told_stand(tmp_path: Path, swapped: Parameters):
    path = tmp_path / "journal.sqlite"
    code = submitted(path, **AT_OTHERS)
    service = served(path, parameters())
    until = service.cases.get(code).owed_until["householder_consent"]
    service.close()
    days = swapped.figures["consent_days"]
    longer = replace(days, rows=tuple(replace(row, value=90) for row in days.rows))
    service = served(path, replace(swapped, figures={**swapped.figures, "consent_days": longer}))
    service.timers.advance(until)
    assert service.cases.get(code).stages[RES].has_ended
    service.close()


def test_an_event_says_by_what_it_was_counted_only_where_that_has_changed(tmp_path: Path, swapped: Parameters):
    path = tmp_path / "journal.sqlite"
    code = submitted(path)
    service = served(path, swapped)
    moved(service, code, REG, "claim")
    moved(service, code, REG, "approve", GIVEN)
    by = [event.data.calendar for event in service.store.events(code) if event.data.calendar is not None]
    assert len(by) == 2
    assert by[1] == service.cases.get(code).calendar == service.laws.today("birth").calendar_digest
    service.close()


def test_a_case_made_with_another_reading_of_its_edition_is_counted_and_no_fault(tmp_path: Path):
    store = SqlStore(database(tmp_path / "journal.sqlite"))
    law = law_on("birth", "2026-07-01")
    first = law.edition.procedures[0]
    longer = replace(first, limits=(Limit(Figure(9, Unit.WORKING_DAY, first.clause)),))
    edition = replace(law.edition, procedures=(longer, *law.edition.procedures[1:]))
    now = at("2026-08-17T09:00")
    Counter(law, "H1", store).submit(now)
    Counter(Law(edition, law.parameters, law.offices), "H2", store).submit(now)
    found = list(complaints(store.engine, law.parameters))
    assert [(one.is_fault, one.places) for one in found] == [(False, ("H2",))]
    assert "1 hồ sơ" in found[0].says.vi
    store.close()


def test_a_deadline_that_is_not_what_its_own_law_gives_is_a_fault(tmp_path: Path, swapped: Parameters):
    store = SqlStore(database(tmp_path / "journal.sqlite"))
    law = law_on("birth", "2026-07-01")
    wrong = Law(law.edition, swapped, law.offices)
    wrong.__dict__["calendar_digest"] = law.calendar_digest  # as if it were counted by the shipped calendar
    Counter(wrong, "H1", store).submit(at("2026-09-07T08:00"))
    found = list(complaints(store.engine, law.parameters))
    assert [(one.is_fault, one.places[0]) for one in found] == [(True, "H1 1")]
    store.close()


def test_the_day_by_which_a_householder_answers_is_told_as_it_was(swapped: Parameters):
    """The five days from Friday, 4 September, end on the 11th here and would on the 12th there."""
    counter = Counter(law_on("birth", "2026-09-01"))
    counter.submit(at("2026-09-04T09:00"), declaration(**{**AT_OTHERS, "child_born_on": "2026-09-01"}))
    entries = counter.store.entries(counter.code)
    by = (counter.law, Law(counter.law.edition, swapped, counter.law.offices))
    days = {answer(timeline(law, entries), "vi").next for law in by}
    assert all("đến hết ngày 11/09/2026" in one for one in days)
