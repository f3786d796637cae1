"""A refused command changes nothing, and a decision that nobody writes leaves no trace."""

import re
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from engine.core.decide import decide
from engine.core.errors import DataWrong, TooLate
from engine.core.events import Command
from engine.core.law import Law
from tests.engine.counter import Counter, at, law_on
from workflows.errors import GuardFailed
from workflows.law.states import Role, State, Verb
from workflows.refusals import catalogue

NOW = at("2026-08-17T09:00")
REG, RES = "birth_registration", "residence_registration"


def test_a_ruling_that_lacks_what_it_must_bring_changes_nothing():
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW)
    counter.claim(REG, NOW)
    case, entries = counter.case, counter.store.entries("H1")
    with pytest.raises(DataWrong) as refused:
        counter.officer(Verb.APPROVE, REG, NOW)
    assert [name for name, _ in refused.value.data["faults"]] == ["register_number", "register_book", "personal_id"]
    assert (counter.case, counter.store.entries("H1")) == (case, entries)


def test_an_answer_that_comes_too_late_changes_nothing():
    counter = Counter(law_on("death", "2026-03-15"))
    chosen = ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit")
    counter.submit(NOW, chosen=chosen)
    case, entries = counter.case, counter.store.entries("H1")
    answer = {"relatives_confirmation": "confirmed"}
    with pytest.raises(TooLate):
        counter.do(Command(Verb.CONFIRM, "relative", "son", "survivor_benefit", fields=answer), at("2026-09-17T09:00"))
    assert (counter.case, counter.store.entries("H1")) == (case, entries)


def test_a_decision_that_is_not_written_is_made_again_as_if_it_had_never_been():
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW)
    command = Command(Verb.CLAIM, Role.OFFICER, "officer", REG, office=counter.stage(REG).office)
    tried = [decide(counter.case, command, counter.law, NOW) for _ in range(3)]
    assert tried[0] == tried[1] == tried[2] == counter.do(command, NOW)


def test_threads_that_decide_at_once_under_one_law_do_not_disturb_each_other():
    """Each has a case in another state, and its own facts: a token that they shared would mix them up."""
    at_desk, verifying = (Counter(_own_law(), code) for code in ("H1", "H2"))
    for counter in (at_desk, verifying):
        counter.submit(NOW)
        counter.approve(REG, NOW)
    at_desk.claim(RES, NOW)
    law, together = _own_law(), Barrier(2)

    def approving() -> set[State | None]:
        stage = at_desk.stage(RES)
        command = Command(Verb.APPROVE, Role.OFFICER, "officer", RES, stage.office, stage.claim)
        together.wait()
        return {decide(at_desk.case, command, law, NOW).events[0].state for _ in range(300)}

    def claiming_or_refused() -> set[object]:
        office = verifying.stage(RES).office
        claim = Command(Verb.CLAIM, Role.OFFICER, "officer", RES, office)
        verify = Command(Verb.REQUEST_VERIFICATION, Role.OFFICER, "officer", RES, office, 1)
        held = decide(verifying.case, claim, law, NOW).case
        together.wait()
        found: set[object] = set()
        for _ in range(300):
            found.add(decide(verifying.case, claim, law, NOW).events[0].state)
            try:
                decide(held, verify, law, NOW)
            except GuardFailed as refusal:
                found.add(refusal.data["clause"].tag)
        return found

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.submit(approving), pool.submit(claiming_or_refused)
    assert one.result() == {State.APPROVED}
    assert other.result() == {State.IN_PROGRESS, "nd58_2026"}


def _own_law() -> Law:
    """A law whose machines nobody has asked yet."""
    shared = law_on("birth", "2026-07-01")
    return Law(shared.edition, shared.parameters, shared.offices)


def test_a_state_that_a_vietnamese_refusal_quotes_is_called_one():
    """A state's label is no verb: “đang “đã rút”” says nothing."""
    read_on = re.compile(r"(?:đang|khi|hồ sơ|thủ tục|”) “\{state\}”")
    assert [key for key, text in catalogue("vi").items() if read_on.search(text)] == []
