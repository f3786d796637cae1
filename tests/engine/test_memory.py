"""The journal in memory: sealed when it is read, whatever was read before; requests compared by value."""

import datetime as dt
from dataclasses import MISSING, fields
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.spec.ordinary import ordinary
from engine.core.errors import KeyReused
from engine.core.events import Command, Event
from engine.core.journal import canonical, read
from engine.core.memory import MemoryStore
from engine.core.payloads import PAYLOADS, Approved, Payload, Superseded, Wait
from tests.engine.counter import BIRTH, CHOSEN, Counter, at, law_on
from workflows.law.states import Role, State, Verb
from workflows.time.deadlines import Clock

NOW = at("2026-08-17T09:00")


def test_reading_along_the_way_changes_no_hash():
    read_often, read_once = (Counter(law_on("birth", "2026-07-01")) for _ in range(2))
    for counter in (read_often, read_once):
        counter.submit(NOW)
        for stage in CHOSEN["birth"]:
            if counter is read_often:
                counter.store.entries("H1")
            counter.approve(stage, NOW)
    assert read_often.store.entries("H1") == read_once.store.entries("H1")


def test_a_request_changed_after_it_was_sent_is_another_request():
    store, law = MemoryStore(), law_on("birth", "2026-07-01")
    data = {"declaration": ordinary(law.edition, BIRTH, CHOSEN["birth"]), "chosen": list(CHOSEN["birth"])}
    command = Command(Verb.SUBMIT, Role.APPLICANT, "family", data=data, key="k")
    store.execute("H1", command, law, NOW)
    data["declaration"]["child_name"] = "Nguyễn Thị Khác"
    with pytest.raises(KeyReused):
        store.execute("H1", command, law, NOW)


def test_the_text_of_an_event_is_the_same_for_ever():
    clock = Clock(dt.datetime(2026, 7, 13, 1, 20, tzinfo=dt.UTC), dt.date(2026, 7, 13), None)
    told = Approved(
        results=MappingProxyType({"health_card": {"valid_until": dt.date(2032, 9, 30), "dong": None, "note": "ễ"}}),
        move_due_at=None,
    )
    event = Event(
        "H1", 2, Verb.APPROVE, dt.datetime(2026, 7, 13, 8, 20, tzinfo=dt.timezone(dt.timedelta(hours=7))), "system",
        Role.SYSTEM, "gd_x", "health_card", State.APPROVED, 1, 0, "o", clock, None, told,
    )  # fmt: skip
    assert canonical(event) == (
        '{"actor":"system","at":"2026-07-13T01:20:00.000000+00:00","case":"H1","claim":0,"clause":"gd_x",'
        '"clock":{"answered_on":null,"asked_at":null,"due_at":null,"due_on":"2026-07-13","paused_days":0,'
        '"received_at":"2026-07-13T01:20:00.000000+00:00"},"data":{"move_due_at":null,'
        '"results":{"health_card":{"dong":null,"note":"ễ","valid_until":"2032-09-30"}}},"group":null,'
        '"kind":"Approved","number":2,"office":"o","role":"system","stage":"health_card","state":"approved","visit":1}'
    )
    assert read(canonical(event)) == event


WORDS = st.text(max_size=12)
INSTANTS = st.datetimes(min_value=dt.datetime(1970, 1, 1), timezones=st.just(dt.UTC))
DAYS, LATER = st.none() | st.dates(), st.none() | INSTANTS
CLOCKS = st.builds(Clock, INSTANTS, DAYS, LATER, st.integers(0, 9), DAYS, LATER)
FACTS = st.dictionaries(WORDS, WORDS | st.booleans(), max_size=3)
OWN = st.fixed_dictionaries(
    {}, optional={"valid_until": st.dates(), "ground": WORDS, "dong": st.none() | st.integers(), "payer": WORDS}
)
CARRIED = st.builds(dict.__or__, st.dictionaries(st.text("abc", min_size=1), WORDS, max_size=2), OWN)
BY_TYPE = {
    "facts": FACTS,
    "dates": st.dictionaries(WORDS, st.dates(), max_size=3),
    "places": st.dictionaries(WORDS, WORDS, max_size=2),
    "owed_until": st.none() | st.dictionaries(WORDS, INSTANTS, max_size=2),
    "results": st.dictionaries(WORDS, CARRIED, max_size=2),
    "awaits": st.builds(Wait, WORDS, INSTANTS, LATER, INSTANTS),
    "supersedes": st.builds(Superseded, WORDS, WORDS),
    **dict.fromkeys(("move_due_at", "lease_until", "decided_at"), LATER),
    **dict.fromkeys(("lapses_at", "was_due_at"), INSTANTS),
    **dict.fromkeys(("edition_on", "new_due_on"), st.dates()),
    **dict.fromkeys(("chosen", "stages", "papers", "items", "alike", "added"), st.lists(WORDS, max_size=3).map(tuple)),
}


def payloads(verb: Verb) -> st.SearchStrategy[Payload]:
    """Any payload of the verb, with and without what may be absent."""
    kind = PAYLOADS.get(verb, Payload)
    needed, optional = {}, {}
    for field in fields(kind):
        values = BY_TYPE.get(field.name, WORDS)
        (needed if field.default is MISSING else optional)[field.name] = values
    return st.fixed_dictionaries(needed, optional=optional).map(lambda told: kind(**told))


EVENTS = st.sampled_from(Verb).flatmap(
    lambda verb: st.builds(
        Event, WORDS, st.integers(1, 99), st.just(verb), INSTANTS, WORDS, st.sampled_from(Role), WORDS,
        st.none() | WORDS, st.none() | st.sampled_from(State), st.integers(0, 9), st.integers(0, 9), WORDS,
        st.none() | CLOCKS, st.none() | CLOCKS, payloads(verb),
    )
)  # fmt: skip


@given(EVENTS)
def test_any_event_is_read_back_as_it_was_by_the_types_of_its_payload(event):
    text = canonical(event)
    assert read(text) == event
    assert canonical(read(text)) == text
