"""The journal as values: folding, chaining, idempotency, corrections."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core import journal
from engine.core.case import Case, EventMisfit, evolve, fold
from engine.core.errors import DataWrong, KeyReused
from engine.core.events import Command
from engine.core.journal import FIRST, Entry, TextUnreadable, canonical, first_fault, read, seal
from tests.engine.counter import BIRTH, CHOSEN, Counter, at, law_on
from workflows.law.states import Role, State, Verb

NOW = at("2026-08-17T09:00")


def finished() -> Counter:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW)
    for stage in CHOSEN["birth"]:
        counter.approve(stage, NOW)
    return counter


def test_the_journal_folds_to_the_case_without_its_edition() -> None:
    counter = finished()
    assert fold("H1", (entry.event for entry in counter.store.entries("H1"))) == counter.case


def test_numbers_run_from_one_without_a_gap() -> None:
    entries = finished().store.entries("H1")
    assert [entry.event.number for entry in entries] == list(range(1, len(entries) + 1))


def test_an_event_out_of_turn_does_not_fold() -> None:
    event = finished().store.entries("H1")[1].event
    with pytest.raises(EventMisfit):
        evolve(Case("H1"), event)


def test_an_unknown_kind_does_not_fold() -> None:
    event = finished().store.entries("H1")[0].event._replace(kind="Vanished")
    with pytest.raises(EventMisfit, match="Vanished"):
        evolve(Case("H1"), event)


def test_nothing_but_a_delivery_folds_after_the_end() -> None:
    counter = finished()
    claimed = next(entry.event for entry in counter.store.entries("H1") if entry.event.kind == "Claimed")
    with pytest.raises(EventMisfit, match="after the end"):
        evolve(counter.case, claimed._replace(number=counter.case.number + 1))


@given(place=st.integers(0, 50), harm=st.sampled_from(["edit", "delete", "insert", "swap", "reseal"]))
def test_every_tampering_shows(place: int, harm: str) -> None:
    entries = list(ENTRIES)
    i = place % (len(entries) - 1)
    entry = entries[i]
    if harm == "edit":
        event = entry.event._replace(actor="somebody else")
        entries[i] = Entry(event, entry.text, entry.previous, entry.hash)
    elif harm == "delete":
        del entries[i]
    elif harm == "insert":
        entries.insert(i, entry)
    elif harm == "swap":
        entries[i], entries[i + 1] = entries[i + 1], entry
    else:  # a new event with a right hash of its own, but the next entry knows the old one
        entries[i] = seal(entry.event._replace(actor="somebody else"), entry.previous)
    assert first_fault(entries) is not None


ENTRIES = finished().store.entries("H1")


def test_an_untouched_chain_has_no_fault() -> None:
    assert first_fault(ENTRIES) is None
    assert ENTRIES[0].previous == FIRST


def test_a_repeated_key_gets_the_first_answer_and_writes_nothing() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    first = counter.submit(NOW, key="k1")
    assert counter.submit(at("2026-08-18T09:00"), key="k1") is first
    assert counter.kinds() == ["Submitted", "Offered"]


def test_a_key_with_another_content_is_refused() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW, key="k1")
    with pytest.raises(KeyReused):
        counter.submit(NOW, {"child_name": "Nguyễn Minh Bảo"}, key="k1")


def test_a_refused_command_writes_nothing_and_keeps_its_key_free() -> None:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW)
    before = counter.store.entries("H1")
    command = Command(Verb.WITHDRAW, Role.APPLICANT, "stranger", key="k2")
    for _ in range(2):
        with pytest.raises(Exception, match="applicant"):
            counter.do(command, NOW)
    assert counter.store.entries("H1") == before


def test_the_same_declaration_has_another_digest_under_another_salt() -> None:
    digests = set()
    for salt in ("01", "02"):
        counter = Counter(law_on("birth", "2026-07-01"))
        data = {"declaration": BIRTH, "chosen": CHOSEN["birth"], "salt": salt}
        counter.do(Command(Verb.SUBMIT, Role.APPLICANT, "family", data=data), NOW)
        digests.add(counter.store.entries("H1")[0].event.data["declaration"])
    assert len(digests) == 2


def correction(counter: Counter, kind: str) -> Counter:
    own = Counter(law_on("correction", "2026-07-01"), "C1", counter.store)
    own.submit(NOW, {"correction_kind": kind})
    return own


def test_a_correction_supersedes_a_result_and_leaves_the_ended_case_alone() -> None:
    counter = finished()
    ended = counter.case
    own = correction(counter, "correct")
    named = {"case": "H1", "result": "birth_certificate"}
    own.officer(Verb.CORRECT, "result_correction", NOW, supersedes=named, reason="sai ngày sinh")
    assert own.stage("result_correction").state is State.APPROVED
    assert counter.store.superseded() == {("H1", "birth_certificate"): "C1"}
    assert counter.case == ended


def test_a_revocation_must_name_a_result_that_stands() -> None:
    counter = finished()
    own = correction(counter, "revoke")
    for named in ({"case": "H9", "result": "birth_certificate"}, {"case": "H1", "result": "passport"}, None):
        with pytest.raises(DataWrong):
            own.officer(Verb.REVOKE, "result_correction", NOW, supersedes=named)
    own.officer(Verb.REVOKE, "result_correction", NOW, supersedes={"case": "H1", "result": "health_card"})
    again = Counter(own.law, "C2", counter.store)
    again.submit(NOW, {"correction_kind": "revoke"})
    with pytest.raises(DataWrong):
        again.officer(Verb.REVOKE, "result_correction", NOW, supersedes={"case": "H1", "result": "health_card"})


# Reading what was written


def test_what_was_written_is_read_back_whole():
    for entry in ENTRIES:
        assert canonical(read(entry.text)) == entry.text
    assert fold("H1", (read(entry.text) for entry in ENTRIES)) == finished().case


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"number":1}', ENTRIES[1].text.replace('"offered"', '"elsewhere"')])
def test_a_text_that_is_no_event_is_refused(text):
    with pytest.raises(TextUnreadable):
        read(text)


def test_an_event_of_an_old_schema_is_brought_up_to_date_when_it_is_read(monkeypatch):
    """In the old schema of this test the office was called bureau."""

    def renamed(told):
        return {**{key: value for key, value in told.items() if key != "bureau"}, "office": told["bureau"]}

    monkeypatch.setattr(journal, "SCHEMA", 2)
    monkeypatch.setitem(journal.UPCASTS, 1, renamed)
    entry = ENTRIES[1]
    assert read(entry.text.replace('"office":', '"bureau":'), schema=1) == read(entry.text, schema=2) == entry.event
