"""Machines: every move of the law fires, all else is refused by a typed error; what may be done is asked of them."""

import gc
import re
from itertools import product
from threading import Thread

import pytest

from workflows.catalogue import known
from workflows.check import name_of
from workflows.errors import GuardFailed, MoveNotAllowed, RoleNotAllowed
from workflows.law.states import STATES, Role, State, Verb
from workflows.machine import Machine, Token
from workflows.soundness.profiles import profiles, read_by

PROCEDURES = [
    pytest.param(edition, procedure, id=f"{name_of(edition)}-{procedure.code}")
    for edition in known()
    for procedure in edition.procedures
]


def ask(condition, facts):
    return bool(condition.guard.holds(facts))


def cases(edition, procedure):
    """Every combination of the facts that the conditions of the moves read, over the ordinary ones."""
    read = profiles(read_by([move.when for move in procedure.moves], edition))
    ordinary = {fact.code: fact.ordinary for fact in edition.facts}
    return [{**ordinary, **read.row(number)} for number in range(read.n)]


def first_that_holds(procedure, state, verb, role, facts):
    """What the notation says: of several moves of one verb and source, the first whose condition holds."""
    for move in procedure.moves:
        if (move.verb, move.source, move.role) == (verb, state, role) and (not move.when or ask(move.when, facts)):
            return move
    return None


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_every_move_fires(edition, procedure):
    machine = Machine(procedure, edition.people, {fact.code: fact for fact in edition.facts})
    fired = {
        machine.fire(move.source, move.verb, move.role, facts, ask)
        for facts in cases(edition, procedure)
        for move in procedure.moves
        if first_that_holds(procedure, move.source, move.verb, move.role, facts)
    }
    assert fired == set(procedure.moves)


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_a_machine_answers_every_state_verb_and_role_as_the_notation_says(edition, procedure):
    machine = Machine(procedure, edition.people, {fact.code: fact for fact in edition.facts})
    pairs = {(move.verb, move.source) for move in procedure.moves}
    keys = {(move.verb, move.source, move.role) for move in procedure.moves}
    facts_of_all = cases(edition, procedure)
    for state, verb, role in product(State, Verb, [*Role, *(person.code for person in edition.people)]):
        for facts in facts_of_all if (verb, state, role) in keys else facts_of_all[:1]:
            move = first_that_holds(procedure, state, verb, role, facts)
            if move is not None:
                assert machine.fire(state, verb, role, facts, ask) is move
                continue
            with pytest.raises((MoveNotAllowed, RoleNotAllowed, GuardFailed)) as refused:
                machine.fire(state, verb, role, facts, ask)
            is_known = (verb, state, role) in keys
            right = GuardFailed if is_known else RoleNotAllowed if (verb, state) in pairs else MoveNotAllowed
            assert type(refused.value) is right
            assert refused.value.data["stage"] == procedure.code


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_what_a_machine_may_do_is_what_it_does(edition, procedure):
    machine = Machine(procedure)
    for state, verb, role in product(machine.states, Verb, Role):
        for facts in cases(edition, procedure) if machine.can(state, verb, role) else [{}]:
            assert machine.may(state, verb, role, facts) is first_that_holds(procedure, state, verb, role, facts)


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_the_moves_from_a_state_come_in_the_order_of_the_edition(edition, procedure):
    machine = Machine(procedure)
    assert machine.moves() == list(procedure.moves)
    for state in State:
        assert machine.moves(state) == [move for move in procedure.moves if move.source is state]


def residence(edition_name="birth_2026_07_01"):
    edition = next(one for one in known() if name_of(one) == edition_name)
    procedure = edition.procedure("residence_registration")
    return {fact.code: fact.ordinary for fact in edition.facts}, Machine(
        procedure, edition.people, {fact.code: fact for fact in edition.facts}
    )


def test_a_condition_that_fails_names_itself_and_its_clause():
    facts, machine = residence()
    with pytest.raises(GuardFailed, match="58/2026") as refused:
        machine.fire(State.IN_PROGRESS, Verb.REQUEST_VERIFICATION, Role.OFFICER, facts, ask)
    assert refused.value.data["clause"].tag == "nd58_2026"
    assert "58/2026" in refused.value.say()
    assert "hiện nay nơi đăng ký thường trú: nhà của cha, mẹ; phải là: nơi đăng ký" in refused.value.say()


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_every_condition_that_fails_says_what_is_so_and_what_would_have_to_be_so(edition, procedure):
    labels = {fact.code: fact for fact in edition.facts}
    machine = Machine(procedure, edition.people, labels)
    for move in (move for move in procedure.moves if move.when):
        for facts in cases(edition, procedure):
            if machine.may(move.source, move.verb, move.role, facts):
                continue
            with pytest.raises(GuardFailed) as refused:
                machine.fire(move.source, move.verb, move.role, facts, ask)
            for lang in ("vi", "en"):
                said = refused.value.say(lang)
                assert move.when.guard.aloud(labels, lang) in said
                assert all(labels[name].aloud(facts[name], lang) in said for name in move.when.guard.fields)


@pytest.mark.parametrize("brought", ["co_le", True, 7, "x" * 500, ["agreed"]])
def test_a_value_that_a_fact_cannot_have_is_told_as_it_was_written(brought):
    facts, machine = residence()
    with pytest.raises(GuardFailed) as refused:
        machine.fire(State.WAITING, Verb.CONFIRM, "householder", {**facts, "householder_consent": brought}, ask)
    said = refused.value.say()
    assert f"chủ hộ: “{str(brought)[:60]}" in said
    assert "phải là: chủ hộ: không đồng ý hoặc chủ hộ: đồng ý" in said
    assert len(said) < 400


def test_another_role_is_told_whose_move_it_is():
    facts, machine = residence()
    with pytest.raises(RoleNotAllowed, match="officer"):
        machine.fire(State.OFFERED, Verb.CLAIM, Role.APPLICANT, facts, ask)


def test_a_move_that_is_not_there_is_told_those_that_are():
    facts, machine = residence()
    with pytest.raises(MoveNotAllowed) as refused:
        machine.fire(State.AWAITING_CITIZEN, Verb.APPROVE, Role.OFFICER, facts, ask)
    assert set(refused.value.data["possible"]) == {Verb.SUPPLEMENT, Verb.LAPSE, Verb.WITHDRAW, Verb.REPLACE_OFFICE}


def test_a_failed_move_leaves_nothing_behind_for_the_next():
    facts, machine = residence()
    with pytest.raises(GuardFailed):
        machine.fire(State.IN_PROGRESS, Verb.REQUEST_VERIFICATION, Role.OFFICER, facts, ask)
    with pytest.raises(GuardFailed) as refused:
        machine.fire(State.IN_PROGRESS, Verb.APPROVE, Role.OFFICER, {**facts, "residence_finding": "unfit"}, ask)
    assert refused.value.data["clause"].tag == "gd_finding"
    assert machine.fire(State.IN_PROGRESS, Verb.APPROVE, Role.OFFICER, facts, ask).target is State.APPROVED


@pytest.mark.parametrize("verb", Verb)
def test_can_says_which_roles_have_a_move_whatever_its_condition(verb):
    _, machine = residence()
    for state, role in product(State, Role):
        has = any((m.verb, m.source, m.role) == (verb, state, role) for m in machine.procedure.moves)
        assert machine.can(state, verb, role) is has


def test_a_thread_that_has_ended_leaves_nothing_in_the_machine():
    facts, machine = residence()
    n_before = n_tokens()
    for _ in range(3):
        thread = Thread(target=machine.may, args=(State.OFFERED, Verb.CLAIM, Role.OFFICER, facts))
        thread.start()
        thread.join()
    assert n_tokens() == n_before


def n_tokens() -> int:
    gc.collect()
    return sum(type(one) is Token for one in gc.get_objects())


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_the_picture_has_the_states_and_moves_of_the_procedure_and_no_others(edition, procedure):
    text = Machine(procedure, edition.people, {fact.code: fact for fact in edition.facts}).diagram()
    shown = dict(re.findall(r'^\s*state "(.+)" as (\w+)$', text, flags=re.MULTILINE))
    own = {State.WAITING, *(s for move in procedure.moves for s in (move.source, move.target))}
    assert shown == {STATES[state].label.vi: state.value for state in own}
    arrows = re.findall(r"^\s*(\w+) --> (\w+): ", text, flags=re.MULTILINE)
    assert sorted(arrows) == sorted({(move.source.value, move.target.value) for move in procedure.moves})
    assert "[*] --> waiting" in text


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_no_state_of_the_picture_is_painted_as_the_one_that_is_active(edition, procedure):
    text = Machine(procedure, edition.people).diagram()
    assert set(re.findall(r"^\s*Class \w+ (\w+)$", text, flags=re.MULTILINE)) == {"s_default"}
