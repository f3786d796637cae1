"""What a command's fields say: tried as facts before they are read, and read by the one list of what the move wants."""

from __future__ import annotations

import datetime as dt

import pytest

from engine.core.errors import DataWrong, OfficeNotCompetent
from engine.core.events import Command
from engine.core.wants import tried, value_of
from tests.engine.counter import CORRECTION, Counter, at, law_on
from workflows.errors import GuardFailed
from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.states import Role, Verb

NOW = at("2026-08-17T09:00")
REG, RES, FIX = "birth_registration", "residence_registration", "result_correction"
WORD = Label("từ", "word")


@pytest.fixture
def birth() -> Counter:
    counter = Counter(law_on("birth", "2026-07-01"))
    counter.submit(NOW)
    return counter


@pytest.mark.parametrize(
    ("written", "value"), [(True, True), ("true", True), ("false", False), ("TRUE", "TRUE"), (1, 1)]
)
def test_yes_and_no_may_be_written_as_truths_or_as_their_texts(written: object, value: object):
    read = value_of(Fact("seen", WORD), written)
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize("written", [True, "true"])
def test_a_choice_that_is_called_true_stays_a_choice(written: object):
    assert value_of(Fact("seen", WORD, choices=(("true", WORD), ("false", WORD))), written) == "true"


def test_a_fact_that_nothing_is_presumed_of_and_nobody_says_has_no_value_when_guards_are_tried(birth: Counter):
    law, procedure = birth.law, birth.law.procedures[RES]
    assert tried(Verb.VERIFY, {}, {"child_fate": "alive"}, procedure, law) == {
        "child_fate": "alive",
        "residence_finding": None,
    }
    known = {"residence_finding": "fit"}
    assert tried(Verb.VERIFY, {}, known, procedure, law) == known
    assert tried(Verb.VERIFY, {"residence_finding": "unfit"}, known, procedure, law) == {"residence_finding": "unfit"}


def test_what_a_field_says_of_a_fact_that_the_move_does_not_ask_for_moves_no_guard(birth: Counter):
    known = {"residence_finding": "unfit"}
    said = {"residence_finding": "fit"}
    assert tried(Verb.APPROVE, said, known, birth.law.procedures[RES], birth.law) == known


@pytest.mark.parametrize("more", [{"insurance_number": "0123456789"}, {"note": "xong"}, {"child_fate": "alive"}])
def test_what_a_move_does_not_want_is_refused_and_changes_nothing(birth: Counter, more: dict[str, str]):
    birth.claim(REG, NOW)
    before = birth.case
    given = {"register_number": "12", "register_book": "01/2026", "personal_id": "001326012345"}
    with pytest.raises(DataWrong) as refused:
        birth.officer(Verb.APPROVE, REG, NOW, **given, **more)
    assert [name for name, _ in refused.value.data["faults"]] == list(more)
    assert birth.case == before


def test_a_withdrawal_of_the_whole_case_wants_nothing(birth: Counter):
    with pytest.raises(DataWrong):
        birth.family(Verb.WITHDRAW, None, NOW, reason="đổi ý")


def test_a_claim_holds_for_the_working_hours_that_are_said(birth: Counter):
    office = birth.stage(REG).office
    claim = Command(Verb.CLAIM, Role.OFFICER, "officer", REG, office, fields={"hours": 3})
    assert birth.do(claim, NOW).case.stages[REG].lease_until == at("2026-08-17T14:00")
    assert [timer.at for timer in birth.last.timers] == [at("2026-08-17T14:00")]  # type: ignore[union-attr]


def test_a_claim_without_hours_holds_as_long_as_whoever_gives_the_command_says(birth: Counter):
    until = NOW + dt.timedelta(hours=1)
    claim = Command(Verb.CLAIM, Role.OFFICER, "officer", REG, birth.stage(REG).office, data={"lease_until": until})
    assert birth.do(claim, NOW).case.stages[REG].lease_until == until


@pytest.mark.parametrize("declared", [{}, {"declared": "H1"}])
def test_a_correction_is_about_the_case_that_was_declared_where_that_is_known(birth: Counter, declared: dict[str, str]):
    for stage in (REG, RES, "health_card"):
        birth.approve(stage, NOW)
    about = Counter(law_on("correction", "2025-07-01"), "C1", birth.store)
    about.submit(NOW, CORRECTION)
    about.claim(FIX, NOW)
    held = about.stage(FIX)
    fields = {"case": "H1", "result": "birth_certificate"}
    command = Command(Verb.CORRECT, Role.OFFICER, "officer", FIX, held.office, held.claim, fields=fields, data=declared)
    with pytest.raises(DataWrong, match="declared"):
        about.do(command._replace(data={"declared": "H2"}), NOW)
    about.do(command, NOW)
    assert birth.store.superseded() == {("H1", "birth_certificate"): "C1"}


def test_competence_and_state_are_asked_before_the_fields_are_read(birth: Counter):
    birth.approve(REG, NOW)
    birth.claim(RES, NOW)
    held, wrong = birth.stage(RES), {"nonsense": 1}
    verify = Command(Verb.REQUEST_VERIFICATION, Role.OFFICER, "officer", RES, held.office, held.claim, fields=wrong)
    with pytest.raises(GuardFailed):
        birth.do(verify, NOW)
    with pytest.raises(OfficeNotCompetent):
        birth.do(verify._replace(office="registrar_16681"), NOW)
