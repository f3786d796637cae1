"""Chains of shapes that no packaged edition has: each is played, or refused in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from api.spec.ordinary import ordinary
from api.words.sheet import Sheet
from api.words.wording import Language
from engine.agencies import behaviour
from engine.agencies.casefile import CaseFile
from engine.agencies.errors import ValuesUsedUp
from engine.agencies.officers import like
from engine.agencies.script import Act, Answer, Answers, Does
from engine.agencies.world import Played, World
from engine.core.law import Law
from tests.small.paths import small_editions
from workflows import catalogue, check
from workflows.files import offices, parameters
from workflows.law import moves as s
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import NO_GROUND, Elapsed, Fact, GroundOf, Reaches
from workflows.law.guards import Condition, Is
from workflows.law.notation import (
    Amount,
    Carried,
    Edition,
    Ground,
    Input,
    Limit,
    Move,
    Owed,
    Person,
    Procedure,
    Redirect,
    Validity,
)
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import choice_field, field

PARAMETERS, OFFICES = parameters.load(), offices.load()
AT = dt.datetime.fromisoformat("2026-09-03T09:00+07:00")
STAGE = "lodging_registration"
COMMUNE = (field("lodging_commune", "xã", "commune", "", Input.COMMUNE),)
DECLARED: dict[str, object] = {"lodging_commune": "19789"}
WORD = Label("chữ", "word")


@pytest.fixture
def lodging() -> Iterator[Edition]:
    with small_editions():
        yield catalogue.of_chain("lodging")[0]


@pytest.fixture
def bare(lodging: Edition) -> Edition:
    """One commune is all that is asked: no dates, no names, no facts, no papers."""
    return changed(replace(lodging, facts=(), fields=COMMUNE), papers=())


def changed(edition: Edition, **of_procedure: Any) -> Edition:
    return replace(edition, procedures=(replace(edition.procedures[0], **of_procedure),))


def sound(edition: Edition) -> Edition:
    faults = check.faults(edition, PARAMETERS)
    assert {fault.code for fault in faults} <= {check.Code.TEXT_OVER}  # of the moves that all chains of before share
    return edition


def played(edition: Edition, monkeypatch: pytest.MonkeyPatch, n: int = 1, is_quiet: bool = True, **told: Any) -> Any:
    """The stages of so many cases of the edition, as they end."""
    habits = behaviour.load()
    monkeypatch.setattr(catalogue, "in_force", lambda chain, on: edition)
    world = World(PARAMETERS, OFFICES, habits.quiet() if is_quiet else habits)
    found: tuple[Played, ...] = world.play_all([file(edition, f"c{number}", **told) for number in range(n)])
    return [one.case.stages[STAGE] for one in found]


def file(edition: Edition, code: str, declaration: dict[str, object] = DECLARED, **told: Any) -> CaseFile:
    chosen = edition.choices[0].procedures
    declared = ordinary(edition, declaration, chosen)
    return CaseFile("", code, "", "", edition.chain, None, AT, chosen, declaration=declared, **told)


# Declarations


def test_a_chain_that_asks_for_nothing_but_a_commune_is_played_and_read(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    assert played(sound(bare), monkeypatch)[0].state is State.APPROVED
    assert Sheet(Law(bare, PARAMETERS, OFFICES), AT.date(), Language.VI).whole()["stages"]


def test_a_choice_of_one_and_a_yes_that_must_be_said_are_declared(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    kind = Fact("only_kind", WORD, choices=(("single", WORD),), ordinary="single")
    quiet = Fact("keeps_quiet", WORD)
    fields = (*COMMUNE, *(choice_field(one, bare.basis[0]) for one in (kind, quiet)))
    edition = sound(replace(bare, facts=(kind, quiet), fields=fields))
    declared = {**DECLARED, "only_kind": "single", "keeps_quiet": False}
    assert played(edition, monkeypatch, declaration=declared)[0].state is State.APPROVED


def test_a_validity_is_told_only_where_its_date_was_declared(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    came = field("came_at", "đến lúc", "came at", "", Input.INSTANT, required=False)
    valid = Validity("came_at", Figure(6, Unit.MONTH, bare.basis[0]))
    results = tuple(replace(one, validity=valid) for one in bare.procedures[0].results)
    since = Elapsed("came_at", unit=Unit.MONTH)
    of_old = Fact("came_of_old", WORD, may_be_unknown=True, derived=Reaches(since, valid.months))
    gone = Redirect("gone", Condition(Is("came_of_old"), bare.basis[0]), WORD)
    dated = replace(bare, fields=(*COMMUNE, came), dates=("came_at",), facts=(*bare.facts, of_old))
    edition = sound(changed(dated, results=results, redirects=(gone,)))
    given = [
        played(edition, monkeypatch, declaration={**DECLARED, **more})[0].results["lodging_notice"]
        for more in ({}, {"came_at": "2026-08-31T23:30"})
    ]
    assert given == [{}, {"valid_until": dt.date(2027, 2, 28)}]


# Answers that people owe


def answer(code: str) -> Fact:
    said = (("open", WORD), ("yes", WORD), ("no", WORD))
    return Fact(code, WORD, choices=said, ordinary="open", set_by=Verb.CONFIRM)


def answering(edition: Edition, people: dict[str, int], facts: dict[str, Fact], yes: str | bool) -> Edition:
    """Each of the people owes the lodging an answer, within so many working days."""
    clause, own = edition.basis[0], edition.procedures[0]
    owed, moves = [], [Move(Verb.LAPSE, State.WAITING, State.REFUSED, Role.SYSTEM, clause)]
    for code, days in people.items():
        fact, name = facts[code], facts[code].code
        owed.append(Owed(name, yes, code, Limit(Figure(days, Unit.WORKING_DAY, clause)), clause))
        for value in fact.values():
            target = State.WAITING if value == yes else State.REFUSED
            if value != fact.ordinary:
                when = Condition(Is(name, value), clause)
                moves.append(Move(Verb.CONFIRM, State.WAITING, target, code, clause, when=when, sets=(name,)))
    named = replace(edition, people=tuple(Person(code, WORD, WORD) for code in people), facts=tuple(facts.values()))
    return sound(changed(named, owed=tuple(owed), moves=(*own.moves, *moves)))


@pytest.mark.parametrize(
    ("buyer", "state", "on"),
    [
        (Answers.AGREE, State.APPROVED, None),
        (Answers.DECLINE, State.REFUSED, None),
        (Answers.STAY_SILENT, State.REFUSED, dt.date(2026, 9, 10)),
    ],
)
def test_two_people_owe_one_stage_an_answer_each_in_their_own_time(
    bare: Edition, monkeypatch: pytest.MonkeyPatch, buyer: Answers, state: State, on: dt.date | None
):
    facts = {"seller": answer("seller_word"), "buyer": answer("buyer_word")}
    edition = answering(bare, {"seller": 2, "buyer": 4}, facts, "yes")
    (stage,) = played(edition, monkeypatch, citizens=(Answer("buyer", buyer, STAGE),))
    assert (stage.state, stage.has_lapsed) == (state, on is not None)


def test_who_can_only_say_yes_declines_by_silence(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    agrees = Fact("seller_agrees", WORD, set_by=Verb.CONFIRM)
    edition = answering(bare, {"seller": 2}, {"seller": agrees}, True)
    stages = [
        played(edition, monkeypatch, citizens=(Answer("seller", does, STAGE),))[0]
        for does in (Answers.AGREE, Answers.DECLINE)
    ]
    assert [(stage.state, stage.has_lapsed) for stage in stages] == [(State.APPROVED, False), (State.REFUSED, True)]


# Verifications


def verifying(edition: Edition, *sets: Fact) -> Edition:
    """The police look, and approve where what they look for is there."""
    clause, names = edition.basis[0], tuple(fact.code for fact in sets)
    there = Condition(Is(names[0]), clause) if names else None
    known = s.verified(s.ASSUMED, clause, "home", clause)
    moves = tuple(
        replace(move, sets=names if move.verb is Verb.VERIFY else ())
        if move.verb in (Verb.VERIFY, Verb.REQUEST_VERIFICATION)
        else replace(move, when=there)
        if move.verb is Verb.APPROVE
        else move
        for move in known
        if move.verb not in (Verb.WAIT_FOR_NEIGHBOUR, Verb.NEIGHBOUR_ANSWER)
        and move.source is not State.AWAITING_NEIGHBOUR
    )
    return sound(changed(replace(edition, facts=sets), moves=moves))


@pytest.mark.parametrize(("finding", "state"), [(True, State.APPROVED), (False, State.REFUSED)])
def test_a_finding_of_yes_or_no_is_told(bare: Edition, monkeypatch: pytest.MonkeyPatch, finding: bool, state: State):
    edition = verifying(bare, Fact("home_seen", WORD, set_by=Verb.VERIFY))
    script = (Act(STAGE, Does.VERIFY, finding=finding),)
    assert played(edition, monkeypatch, script=script)[0].state is state


def test_what_may_be_approved_only_after_a_verification_is_verified_first(
    bare: Edition, monkeypatch: pytest.MonkeyPatch
):
    edition = verifying(bare, Fact("home_seen", WORD, set_by=Verb.VERIFY))
    assert played(edition, monkeypatch)[0].state is State.APPROVED


def test_a_verification_may_settle_nothing(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    script = (Act(STAGE, Does.VERIFY),)
    assert played(verifying(bare), monkeypatch, script=script)[0].state is State.APPROVED


def test_an_officer_asks_for_nothing_where_the_law_has_no_such_move(lodging: Edition, monkeypatch: pytest.MonkeyPatch):
    edition = sound(changed(lodging, moves=(*s.common(s.ASSUMED), s.APPROVE)))
    declared = {**DECLARED, "rented": True, "lodger_name": "Lê Mai", "lodger_id": "099195012345"}
    for stage in played(edition, monkeypatch, 60, is_quiet=False, declaration=declared):
        assert stage.state in (State.APPROVED, State.REFUSED, State.WITHDRAWN)


# What results carry


def carrying(edition: Edition, *shapes: Carried) -> Edition:
    names = tuple(shape.code for shape in shapes)
    results = tuple(replace(one, carries=names) for one in edition.procedures[0].results)
    return changed(replace(edition, carried=shapes), results=results)


def test_made_up_values_have_other_digits_and_letters_where_these_fit():
    shape = Carried("serial", WORD, "HT-[A-Z]{2}20[0-9]{2}", WORD, "HT-AB2001")
    made = {like(shape, u << 32 | u * 7919) for u in range(50)}
    assert len(made) > 20
    assert all(one.startswith("HT-") and one[5:7] == "20" for one in made)


def test_a_value_is_given_once_within_its_scope(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    book = Carried("book", WORD, "[AB]", WORD, "A")
    number = Carried("number", WORD, "[0-9]", WORD, "1", unique=("book", "office"))
    stages = played(sound(carrying(bare, number, book)), monkeypatch, 12)
    given = [(one.results["lodging_notice"]["book"], one.results["lodging_notice"]["number"]) for one in stages]
    assert len(set(given)) == len(given) == 12


def test_what_two_results_of_a_ruling_carry_is_made_up_once(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    edition = carrying(bare, Carried("stamp", WORD, "ABC", WORD, "ABC", unique=()))
    copy = replace(edition.procedures[0].results[0], code="lodging_copy")
    both = sound(changed(edition, results=(*edition.procedures[0].results, copy)))
    (stage,) = played(both, monkeypatch)
    assert stage.results == {"lodging_notice": {"stamp": "ABC"}, "lodging_copy": {"stamp": "ABC"}}


def test_values_that_are_used_up_are_told_in_words(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    edition = sound(carrying(bare, Carried("stamp", Label("con dấu", "stamp"), "ABC", WORD, "ABC", unique=())))
    with pytest.raises(ValuesUsedUp, match="no stamp is left"):
        played(edition, monkeypatch, 2)


def test_a_procedure_without_reasons_to_refuse_has_no_move_to_do_so(bare: Edition):
    own: Procedure = bare.procedures[0]
    edition = changed(bare, refusals=())
    assert [one.code for one in check.faults(edition, PARAMETERS)] == [check.Code.REFUSAL_INCOMPLETE]
    sound(changed(edition, moves=tuple(move for move in own.moves if move.verb is not Verb.REFUSE)))


def granting(edition: Edition, *shapes: Carried, **event: Any) -> Edition:
    """A lodger of a rented home is granted a sum that counts from the day of coming."""
    clause = edition.basis[0]
    rented = Fact("rented", Label("ở nhà thuê", "in a rented home"))
    choices = (("renter", WORD), (NO_GROUND, WORD))
    ground = Fact("grant_ground", WORD, choices=choices, ordinary=NO_GROUND, derived=GroundOf(STAGE))
    came = field("came_at", "đến lúc", "came at", "", Input.INSTANT, **event)
    amount = Amount("assistance_funeral_times", "assistance_standard", "month", clause)
    table = (Ground("renter", WORD, Condition(Is("rented"), clause), WORD, amount, 1, clause),)
    with_event = replace(
        edition, facts=(rented, ground), fields=(*COMMUNE, choice_field(rented, clause), came),
        dates=("came_at",), event="came_at",
    )  # fmt: skip
    return changed(carrying(with_event, *shapes), grounds=table, precedence=(clause,))


def test_an_allowance_stands_beside_what_its_result_carries(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    edition = sound(granting(bare, Carried("number", WORD)))
    declared = {**DECLARED, "rented": True, "came_at": "2026-09-01T00:30"}
    given = played(edition, monkeypatch, declaration=declared)[0].results["lodging_notice"]
    assert given.keys() == {"number", "ground", "payer", "dong", "status"}
    assert given["dong"] == 10_800_000


def test_an_allowance_without_a_ground_is_refused(bare: Edition, monkeypatch: pytest.MonkeyPatch):
    declared = {**DECLARED, "came_at": "2026-09-01T00:30"}
    (stage,) = played(sound(granting(bare)), monkeypatch, declaration=declared)
    assert (stage.state, dict(stage.results)) == (State.REFUSED, {})


def test_what_counts_from_a_date_that_is_asked_of_some_is_refused_to_the_others(
    bare: Edition, monkeypatch: pytest.MonkeyPatch
):
    asked = Condition(Is("rented"), bare.basis[0])
    (stage,) = played(sound(granting(bare, when=asked)), monkeypatch)
    assert stage.state is State.REFUSED
