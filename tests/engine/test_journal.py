"""The journal as values: folding, chaining, idempotency, corrections."""

import json
from hashlib import sha256

import pytest

from api.spec.ordinary import ordinary
from engine.core import journal
from engine.core.case import Case, EventMisfit, evolve, fold
from engine.core.errors import DataWrong, KeyReused
from engine.core.events import Command, Event
from engine.core.journal import FIRST, Entry, TextUnreadable, canonical, read
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


@pytest.mark.parametrize(
    ("verb", "stage", "says"),
    [(Verb.CLAIM, None, "Claimed of no stage"), (Verb.END_CASE, "health_card", "CaseEnded of stage health_card")],
)
def test_an_event_of_the_whole_is_none_of_a_stage(verb: Verb, stage: str | None, says: str) -> None:
    event = finished().store.entries("H1")[0].event._replace(verb=verb, stage=stage)
    with pytest.raises(EventMisfit, match=says):
        evolve(Case("H1"), event)


def test_nothing_but_a_delivery_folds_after_the_end() -> None:
    counter = finished()
    claimed = next(entry.event for entry in counter.store.entries("H1") if entry.event.kind == "Claimed")
    with pytest.raises(EventMisfit, match="after the end"):
        evolve(counter.case, claimed._replace(number=counter.case.number + 1))


ENTRIES = finished().store.entries("H1")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: f"{entry.event.number}-{entry.event.kind}")
def test_the_text_of_an_event_has_all_its_fields_in_the_order_of_their_names(entry: Entry) -> None:
    told = json.loads(entry.text)
    assert told.keys() == {*Event._fields, "kind"} - {"verb"}
    assert entry.text == json.dumps(told, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def test_each_entry_is_hashed_with_the_one_before_it() -> None:
    previous = FIRST
    for entry in ENTRIES:
        assert (entry.text, entry.previous) == (canonical(entry.event), previous)
        assert entry.hash == sha256(f"{previous}\n1\n{entry.text}".encode()).hexdigest()
        previous = entry.hash


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
        told = ordinary(counter.law.edition, BIRTH, CHOSEN["birth"])
        data = {"declaration": told, "chosen": CHOSEN["birth"], "salt": salt}
        counter.do(Command(Verb.SUBMIT, Role.APPLICANT, "family", data=data), NOW)
        digests.add(counter.store.entries("H1")[0].event.data.declaration)
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
    own.officer(Verb.CORRECT, "result_correction", NOW, **named, note="sai ngày sinh")
    assert own.stage("result_correction").state is State.APPROVED
    assert counter.store.superseded() == {("H1", "birth_certificate"): "C1"}
    assert counter.case == ended


def test_a_revocation_must_name_a_result_that_stands() -> None:
    counter = finished()
    own = correction(counter, "revoke")
    for named in ({"case": "H9", "result": "birth_certificate"}, {"case": "H1", "result": "passport"}, {}):
        with pytest.raises(DataWrong):
            own.officer(Verb.REVOKE, "result_correction", NOW, **named)
    own.officer(Verb.REVOKE, "result_correction", NOW, case="H1", result="health_card")
    again = Counter(own.law, "C2", counter.store)
    again.submit(NOW, {"correction_kind": "revoke"})
    with pytest.raises(DataWrong):
        again.officer(Verb.REVOKE, "result_correction", NOW, case="H1", result="health_card")


# Reading what was written


def test_what_was_written_is_read_back_whole():
    for entry in ENTRIES:
        assert canonical(read(entry.text)) == entry.text
    assert fold("H1", (read(entry.text) for entry in ENTRIES)) == finished().case


STRANGE = [
    *("", "[]", "{}", '{"number":1}'),
    ENTRIES[1].text.replace('"offered"', '"elsewhere"'),
    ENTRIES[1].text.replace('"Offered"', '"Vanished"'),
    ENTRIES[1].text.replace('"data":{}', '"data":{"papers":[]}'),
    ENTRIES[0].text.replace('"papers":[],', ""),
]


@pytest.mark.parametrize("text", STRANGE)
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
