"""The journal in memory: sealed when it is read, whatever was read before; requests compared by value."""

import datetime as dt
import json
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.errors import KeyReused
from engine.core.events import Clock, Command, Event
from engine.core.journal import canonical, first_fault, plain
from engine.core.memory import MemoryStore
from tests.engine.counter import BIRTH, CHOSEN, Counter, at, law_on
from workflows.law.states import Role, State, Verb

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
    assert first_fault(read_once.store.entries("H1")) is None


def test_a_request_changed_after_it_was_sent_is_another_request():
    store, law = MemoryStore(), law_on("birth", "2026-07-01")
    data = {"declaration": dict(BIRTH), "chosen": list(CHOSEN["birth"])}
    command = Command(Verb.SUBMIT, Role.APPLICANT, "family", data=data, key="k")
    store.execute("H1", command, law, NOW)
    data["declaration"]["child_name"] = "Nguyễn Thị Khác"
    with pytest.raises(KeyReused):
        store.execute("H1", command, law, NOW)


def test_the_text_of_an_event_is_the_same_for_ever():
    clock = Clock(dt.datetime(2026, 7, 13, 1, 20, tzinfo=dt.UTC), dt.date(2026, 7, 13), None)
    data = MappingProxyType({"items": ("a", "ễ"), "sum": 5, "sets": frozenset({"b", "a"}), "on": dt.date(2026, 1, 2)})
    event = Event(
        "H1", 2, "Offered", dt.datetime(2026, 7, 13, 8, 20, tzinfo=dt.timezone(dt.timedelta(hours=7))), "system",
        Role.SYSTEM, "gd_x", "health_card", State.OFFERED, 1, 0, "o", clock, None, data,
    )  # fmt: skip
    assert canonical(event) == (
        '{"actor":"system","at":"2026-07-13T01:20:00.000000+00:00","case":"H1","claim":0,"clause":"gd_x",'
        '"clock":{"answered_on":null,"asked_at":null,"due_at":null,"due_on":"2026-07-13","paused_days":0,'
        '"received_at":"2026-07-13T01:20:00.000000+00:00"},"data":{"items":["a","ễ"],"on":"2026-01-02",'
        '"sets":["a","b"],"sum":5},"group":null,"kind":"Offered","number":2,"office":"o","role":"system",'
        '"stage":"health_card","state":"offered","visit":1}'
    )


WORDS = st.text(max_size=12)
INSTANTS = st.datetimes(min_value=dt.datetime(1970, 1, 1), timezones=st.sampled_from([dt.UTC, NOW.tzinfo]))
DAYS, LATER = st.none() | st.dates(), st.none() | INSTANTS
CLOCKS = st.builds(Clock, INSTANTS, DAYS, LATER, st.integers(0, 9), DAYS, LATER)
VALUES = st.recursive(
    WORDS | st.integers() | st.booleans() | st.none() | INSTANTS | st.dates() | st.frozensets(WORDS, max_size=3),
    lambda inner: st.lists(inner, max_size=3).map(tuple) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=6,
)


@given(
    st.builds(
        Event, WORDS, st.integers(1, 99), WORDS, INSTANTS, WORDS, st.sampled_from(Role), WORDS, st.none() | WORDS,
        st.none() | st.sampled_from(State), st.integers(0, 9), st.integers(0, 9), WORDS, st.none() | CLOCKS,
        st.none() | CLOCKS, st.dictionaries(WORDS, VALUES, max_size=4).map(MappingProxyType),
    )
)  # fmt: skip
def test_the_text_written_field_by_field_is_that_of_the_event_as_plain_json(event):
    assert canonical(event) == json.dumps(plain(event), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
