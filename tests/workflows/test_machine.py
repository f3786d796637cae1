"""Machines: every move of the law fires, everything else is refused by a typed error, and each move is counted once."""

from itertools import product

import pytest

from workflows.catalogue import known
from workflows.check import name_of
from workflows.errors import GuardFailed, MoveNotAllowed, RoleNotAllowed
from workflows.law.states import Role, State, Verb
from workflows.machine import Machine, machines
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
    machine = Machine(procedure, ask, edition.people)
    fired = {
        machine.fire(move.source, move.verb, move.role, facts)
        for facts in cases(edition, procedure)
        for move in procedure.moves
        if first_that_holds(procedure, move.source, move.verb, move.role, facts)
    }
    assert fired == set(procedure.moves)


@pytest.mark.parametrize(("edition", "procedure"), PROCEDURES)
def test_a_machine_answers_every_state_verb_and_role_as_the_notation_says(edition, procedure):
    machine = Machine(procedure, ask, edition.people)
    pairs = {(move.verb, move.source) for move in procedure.moves}
    keys = {(move.verb, move.source, move.role) for move in procedure.moves}
    facts_of_all = cases(edition, procedure)
    for state, verb, role in product(State, Verb, [*Role, *(person.code for person in edition.people)]):
        for facts in facts_of_all if (verb, state, role) in keys else facts_of_all[:1]:
            move = first_that_holds(procedure, state, verb, role, facts)
            if move is not None:
                assert machine.fire(state, verb, role, facts) is move
                continue
            n_before = machine.n_fired.total()
            with pytest.raises((MoveNotAllowed, RoleNotAllowed, GuardFailed)) as refused:
                machine.fire(state, verb, role, facts)
            is_known = (verb, state, role) in keys
            right = GuardFailed if is_known else RoleNotAllowed if (verb, state) in pairs else MoveNotAllowed
            assert type(refused.value) is right
            assert refused.value.data["stage"] == procedure.code
            assert machine.n_fired.total() == n_before


def residence(edition_name="birth_2026_07_01"):
    edition = next(one for one in known() if name_of(one) == edition_name)
    return {fact.code: fact.ordinary for fact in edition.facts}, Machine(
        edition.procedure("residence_registration"), ask, edition.people
    )


def test_each_move_is_counted_once_by_its_verb():
    facts, machine = residence()
    for _ in range(3):
        machine.fire(State.OFFERED, Verb.CLAIM, Role.OFFICER, facts)
    machine.fire(State.IN_PROGRESS, Verb.REFUSE, Role.OFFICER, facts)
    assert machine.n_fired == {Verb.CLAIM: 3, Verb.REFUSE: 1}


def test_a_condition_that_fails_names_itself_and_its_clause():
    facts, machine = residence()
    with pytest.raises(GuardFailed, match="58/2026") as refused:
        machine.fire(State.IN_PROGRESS, Verb.REQUEST_VERIFICATION, Role.OFFICER, facts)
    assert refused.value.data["clause"].tag == "nd58_2026"
    assert "58/2026" in refused.value.say()


def test_another_role_is_told_whose_move_it_is():
    facts, machine = residence()
    with pytest.raises(RoleNotAllowed, match="officer"):
        machine.fire(State.OFFERED, Verb.CLAIM, Role.APPLICANT, facts)


def test_a_move_that_is_not_there_is_told_those_that_are():
    facts, machine = residence()
    with pytest.raises(MoveNotAllowed) as refused:
        machine.fire(State.AWAITING_CITIZEN, Verb.APPROVE, Role.OFFICER, facts)
    assert set(refused.value.data["possible"]) == {Verb.SUPPLEMENT, Verb.LAPSE, Verb.WITHDRAW, Verb.REPLACE_OFFICE}


def test_a_failed_move_leaves_nothing_behind_for_the_next():
    facts, machine = residence()
    with pytest.raises(GuardFailed):
        machine.fire(State.IN_PROGRESS, Verb.REQUEST_VERIFICATION, Role.OFFICER, facts)
    with pytest.raises(GuardFailed) as refused:
        machine.fire(State.IN_PROGRESS, Verb.APPROVE, Role.OFFICER, {**facts, "residence_finding": "unfit"})
    assert refused.value.data["clause"].tag == "gd_finding"
    assert machine.fire(State.IN_PROGRESS, Verb.APPROVE, Role.OFFICER, facts).target is State.APPROVED


@pytest.mark.parametrize("verb", Verb)
def test_can_says_which_roles_have_a_move_whatever_its_condition(verb):
    _, machine = residence()
    for state, role in product(State, Role):
        has = any((m.verb, m.source, m.role) == (verb, state, role) for m in machine.procedure.moves)
        assert machine.can(state, verb, role) is has


def test_an_edition_has_one_machine_for_each_procedure():
    for edition in known():
        assert list(machines(edition, ask)) == [procedure.code for procedure in edition.procedures]
