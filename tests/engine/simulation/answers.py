"""What is found out and answered in a made-up procedure: verifications, answers that people owe, allowances."""

from __future__ import annotations

from collections.abc import Sequence

from tests.engine.simulation.chance import label
from tests.engine.simulation.making import BEARER, EVENT, PEOPLE, Making
from workflows.law import moves as s
from workflows.law.citation import Figure, Unit
from workflows.law.facts import NO_GROUND, Elapsed, Fact, GroundOf, Reaches, Value
from workflows.law.guards import AllOf, Condition, Guard, Is, Not
from workflows.law.notation import Amount, Ground, Move, Owed, Paper, Redirect, Validity
from workflows.law.states import Role, State, Verb

# What is found out


def verify(it: Making, handling: s.Handling) -> Guard:
    """The moves of a verification, and what it must have found for an approval."""
    dice, code = it.dice, it.code
    asked = Fact(f"{code}_asked", label(f"{code}_asked"), set_by=Verb.REQUEST_VERIFICATION)
    values = ("fit", "doubtful", "unfit") if dice.happens(30) else ("fit", "unfit")
    coded = [(value, label(value)) for value in values]
    coded.insert(dice.choice((0, len(coded))), ("not_verified", label("not_verified")))
    finding = Fact(
        f"{code}_finding",
        label(f"{code}_finding"),
        choices=tuple(coded),
        ordinary="not_verified",
        set_by=Verb.VERIFY,
    )
    seen = Fact(f"{code}_seen", label(f"{code}_seen"), set_by=Verb.VERIFY)
    asks = (asked,) if dice.happens(85) else ()
    finds = (finding, seen) if dice.happens(40) else (finding,)
    it.own += [*asks, *finds]
    by, ver = dice.clause, State.VERIFYING
    it.moves += [
        Move(Verb.REQUEST_VERIFICATION, State.IN_PROGRESS, ver, Role.OFFICER, by(), sets=_codes(asks)),
        Move(Verb.VERIFY, ver, State.OFFERED, Role.OFFICER, by(), sets=_codes(finds)),
        Move(Verb.WITHDRAW, ver, State.WITHDRAWN, Role.APPLICANT, by()),
        Move(Verb.REPLACE_OFFICE, ver, ver, Role.SYSTEM, by()),
        Move(Verb.APOLOGISE, ver, ver, Role.SYSTEM, handling.apologises),
    ]
    return Is(finding.code, "fit") if dice.happens(35) else Not(Is(finding.code, "unfit"))


def _codes(facts: Sequence[Fact]) -> tuple[str, ...]:
    return tuple(fact.code for fact in facts)


def restrict_verification(it: Making) -> None:
    """A verification may be for some cases only."""
    for place, move in enumerate(it.moves):
        if move.verb is Verb.REQUEST_VERIFICATION:
            when = it.dice.condition(it.reads, 40)
            it.moves[place] = Move(move.verb, move.source, move.target, move.role, move.clause, when, move.sets)


def expire(it: Making) -> Validity | None:
    """How long a result is valid; whoever comes late is sent elsewhere, so that none is over when it is given."""
    dice, code = it.dice, f"{it.code}_over"
    if not it.drawn.has_event or dice.happens(80):
        return None
    after = Figure(dice.randint(2, 4), Unit.MONTH, dice.clause())
    late = Reaches(Elapsed(EVENT, unit=Unit.MONTH), after)
    it.own.append(Fact(code, label(code), derived=late))
    it.redirects.append(Redirect(code, Condition(Is(code), dice.clause()), label(code)))
    months = Figure(dice.randint(90, 120), Unit.MONTH, dice.clause())
    return Validity(EVENT, months, dice.choice((None, (9, 30), (12, 31))))


# What people owe


def owe(it: Making) -> tuple[Owed, ...]:
    """Answers of one or two people; the paper that serves instead is put right in `with_paper`."""
    dice = it.dice
    people = dice.some(PEOPLE, 1, 2 if dice.happens(30) else 1)
    it.drawn.people |= set(people)
    by, wait = dice.clause, State.WAITING
    lapses_on, instead = dice.happens(40), dice.happens(60)
    found, stays = [], lapses_on
    kinds = ("yes_only", "refuses", "refuses", "stays")
    for person in people:
        code, kind = f"{it.code}_{person}", dice.choice(kinds)
        stays |= kind == "stays"
        answer: Value = kind == "yes_only" or "agreed"
        if kind == "yes_only":
            fact = Fact(code, label(code), set_by=Verb.CONFIRM)
            it.moves.append(Move(Verb.CONFIRM, wait, wait, person, by(), sets=(code,)))
        else:
            said = (("awaited", label("awaited")), ("agreed", label("agreed")), ("declined", label("declined")))
            fact = Fact(code, label(code), choices=said, ordinary="awaited", set_by=Verb.CONFIRM)
            it.moves += _confirms(it, code, person, kind)
        it.own.append(fact)
        limit = None if person == BEARER else dice.of_people()
        found.append(Owed(code, answer, person, limit, by()))
    target = wait if lapses_on else State.REFUSED
    it.moves.append(Move(Verb.LAPSE, wait, target, Role.SYSTEM, by()))
    if stays or (instead and dice.happens(50)):
        instead = True
        it.moves.append(Move(Verb.SUPPLEMENT, wait, wait, Role.APPLICANT, by()))
    return tuple(_instead(it, one) if instead else one for one in found)


def _confirms(it: Making, code: str, person: str, kind: str) -> list[Move]:
    by, wait = it.dice.clause, State.WAITING
    if kind == "stays":
        return [Move(Verb.CONFIRM, wait, wait, person, by(), sets=(code,))]
    no, yes = (Condition(Is(code, value), by()) for value in ("declined", "agreed"))
    return [
        Move(Verb.CONFIRM, wait, State.REFUSED, person, by(), no, (code,)),
        Move(Verb.CONFIRM, wait, wait, person, by(), yes, (code,)),
    ]


def _instead(it: Making, owed: Owed) -> Owed:
    return Owed(owed.fact, owed.answer, owed.by, owed.limit, owed.clause, None, f"{owed.fact}_paper")


def with_paper(it: Making, owed: Owed) -> Owed:
    """The paper that serves instead is one of the stage's, wanted of some; the answer may be owed by some only."""
    dice = it.dice
    if owed.instead:
        when = dice.condition(it.early(), 90)
        it.papers.append(Paper(owed.instead, label(owed.instead), dice.clause(), when=when))
    when = dice.condition(it.early(), 40)
    return Owed(owed.fact, owed.answer, owed.by, owed.limit, owed.clause, when, owed.instead)


# Allowances


def allowance(it: Making) -> tuple[Ground, ...]:
    dice, code = it.dice, it.code
    names = [f"{code}_g{n}" for n in range(dice.randint(2, 3))]
    found, last = [], len(names) - 1
    for n, name in enumerate(names):
        fact = Fact(f"{name}_so", label(f"{name}_so"), may_be_unknown=True)
        it.own.append(fact)
        it.drawn.asked.append(fact)
        guard: Guard = Is(fact.code)
        if dice.happens(30) and it.drawn.pool:
            guard = AllOf((guard, dice.guard(dice.choice(it.drawn.pool))))
        amount = Amount("assistance_funeral_times", "assistance_standard", dice.choice(("day", "month")), dice.clause())
        is_elsewhere = n == last and dice.happens(40)
        found.append(
            Ground(
                name,
                label(name),
                Condition(guard, dice.clause()),
                label("payer"),
                amount if dice.happens(70) else None,
                dice.randint(1, 2),
                dice.clause(),
                is_elsewhere=is_elsewhere,
            )
        )
    choices = tuple((name, label(name)) for name in (*names, NO_GROUND))
    it.own.append(
        Fact(f"{code}_ground", label(f"{code}_ground"), choices=choices, ordinary=NO_GROUND, derived=GroundOf(code))
    )
    return tuple(found)


def ground_values(it: Making) -> tuple[str, list[Value]]:
    fact = next(fact for fact in it.own if isinstance(fact.derived, GroundOf))
    return fact.code, list(fact.values())
