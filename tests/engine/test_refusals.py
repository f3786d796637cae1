"""A refused command changes nothing, not even the machines' count of triggers."""

import pytest

from engine.core.errors import DataWrong, TooLate
from engine.core.events import Command
from engine.core.law import Law
from tests.engine.counter import Counter, at, law_on
from workflows.law.states import Verb

NOW = at("2026-08-17T09:00")


def counted(law: Law) -> int:
    return sum(machine.n_fired.total() for machine in law.machines.values())


def test_a_ruling_that_lacks_what_it_must_bring_counts_no_trigger():
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW)
    counter.claim("birth_registration", NOW)
    before = counted(counter.law)
    with pytest.raises(DataWrong):
        counter.officer(Verb.APPROVE, "birth_registration", NOW)
    assert counted(counter.law) == before


def test_an_answer_that_comes_too_late_counts_no_trigger():
    counter = Counter(law_on("death", "2026-03-15"))
    chosen = ("death_registration", "residence_removal", "funeral_allowance", "survivor_benefit")
    counter.submit(NOW, chosen=chosen)
    before = counted(counter.law)
    answer = {"relatives_confirmation": "confirmed"}
    with pytest.raises(TooLate):
        counter.do(Command(Verb.CONFIRM, "relative", "son", "survivor_benefit", facts=answer), at("2026-09-17T09:00"))
    assert counted(counter.law) == before
