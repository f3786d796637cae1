"""Made-up procedures for `chains`: each is drawn whole, with the facts, people and shapes that it brings."""

from __future__ import annotations

from collections.abc import Sequence

from tests.engine.simulation.answers import (
    allowance,
    expire,
    ground_values,
    owe,
    restrict_verification,
    verify,
    with_paper,
)
from tests.engine.simulation.chance import label, n_rows
from tests.engine.simulation.making import (
    AGENCIES,
    AWAY,
    BEARER,
    HOME,
    MOST_ROWS,
    SHAPES,
    SHARED,
    SYSTEMS,
    Drawn,
    Making,
)
from workflows.law import moves as s
from workflows.law.facts import NO_GROUND, Fact, GroundOf
from workflows.law.guards import AllOf, AnyOf, Condition, Guard, Is
from workflows.law.notation import (
    Desk,
    From,
    Limit,
    Move,
    Need,
    Neighbour,
    Paper,
    Person,
    Place,
    Procedure,
    Reason,
    Redirect,
    Result,
    Validity,
)
from workflows.law.states import Role, State, Verb


def procedure(drawn: Drawn, number: int) -> None:
    """One more procedure, which may need what the earlier ones give."""
    dice, code = drawn.dice, f"p{number}"
    it = Making(code, drawn, dice)
    clause = dice.clause()
    handling = s.Handling(dice.clause(), dice.clause(), dice.clause(), dice.clause())
    needed = dice.some(drawn.procedures, 0 if dice.happens(30) else 1, 3)
    has_grounds = drawn.has_event and not any(one.grounds for one in drawn.procedures) and dice.happens(30)
    fit = verify(it, handling) if dice.happens(35) else None
    owed = owe(it) if dice.happens(40) and not (fit and has_grounds) else ()
    grounds = allowance(it) if has_grounds else ()
    validity = expire(it)
    _choose_reads(it, needed)
    if fit is None and dice.happens(15) and it.reads:
        fit = dice.guard(dice.choice(it.reads))
    elif fit is not None and dice.happens(30) and it.early():
        fit = AnyOf((dice.guard(dice.choice(it.early())), fit))
    systems = dice.some(SYSTEMS, 0, 3)
    moves = _moves(it, fit, bool(systems), handling, bool(grounds))
    limits = dice.limits([*it.reads, *_own_of(it, Verb.REQUEST_VERIFICATION, Verb.VERIFY)])
    owed = tuple(with_paper(it, one) for one in owed)
    _add_papers(it, systems, bool(needed))
    _redirect(it, bool(grounds))
    drawn.procedures.append(
        Procedure(
            code,
            label(code),
            portal_code="",
            clause=clause,
            desks=_desks(it, bool(grounds)),
            places=_places(it),
            limits=limits,
            moves=moves,
            results=_results(it, validity),
            needs=_needs(it, needed),
            owed=owed,
            papers=tuple(it.papers),
            neighbours=tuple(_neighbour(it, one) for one in systems),
            refusals=_refusals(it, bool(grounds)),
            redirects=tuple(it.redirects),
            grounds=grounds,
            precedence=(dice.clause(),) if grounds else (),
        )
    )
    drawn.late[code] = [fact for fact in it.own if fact.set_by is not Verb.SUBMIT]
    drawn.facts += it.own


def _moves(
    it: Making, fit: Guard | None, has_systems: bool, handling: s.Handling, has_grounds: bool
) -> tuple[Move, ...]:
    """All moves; an approval only where the guard holds."""
    dice = it.dice
    moves = list(s.common(handling))
    if has_systems or dice.happens(50):
        moves += s.neighbours(handling)
    if has_grounds or dice.happens(88):
        moves += s.supplement(handling, dice.clause())
    when = Condition(fit, dice.clause()) if fit else None
    moves.append(Move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, dice.clause(), when))
    restrict_verification(it)
    if has_grounds:
        moves += [s.finding(tuple(fact.code for fact in it.own if fact.may_be_unknown)), *s.FORWARDED]
    return (*moves, *it.moves)


def _own_of(it: Making, *verbs: Verb) -> list[Fact]:
    """Facts that moves of these verbs set; with submission, the ground of an allowance."""
    grounds = [fact for fact in it.own if isinstance(fact.derived, GroundOf)]
    return [*(fact for fact in it.own if fact.set_by in verbs), *grounds]


def _choose_reads(it: Making, needed: Sequence[Procedure]) -> None:
    """Facts of submission, and what needed stages have found out; now and then what another finds out meanwhile."""
    drawn, dice = it.drawn, it.dice
    found = [fact for one in needed for fact in drawn.late[one.code]]
    if dice.happens(8):
        found = [fact for facts in drawn.late.values() for fact in facts]
    candidates = [*dice.some(found, 0, 2), *dice.sample(drawn.pool, len(drawn.pool))]
    own = [fact for fact in it.own if not fact.may_be_unknown]
    for fact in candidates:
        if len(it.reads) < 4 and n_rows((*own, *it.reads, fact)) <= MOST_ROWS:
            it.reads.append(fact)


# Where it goes, and what it takes and gives


def _needs(it: Making, needed: Sequence[Procedure]) -> tuple[Need, ...]:
    dice, found = it.dice, []
    for one in needed:
        for result in dice.some(one.results, 1, 2):
            when = dice.condition(it.reads, 25)
            found.append(Need(result.code, dice.clause(), when, soft=dice.happens(30)))
    return tuple(found)


def _desks(it: Making, has_grounds: bool) -> tuple[Desk, ...]:
    dice = it.dice
    first, second = dice.sample(AGENCIES, 2)
    if has_grounds and dice.happens(70):
        code, values = ground_values(it)
        return (Desk(second, Condition(Is(code, values[0]), dice.clause())), Desk(first))
    when = dice.condition(it.reads, 35)
    return (Desk(second, when), Desk(first)) if when else (Desk(first),)


def _places(it: Making) -> tuple[Place, ...]:
    dice = it.dice
    if not it.drawn.has_away or dice.happens(30):
        return (Place(HOME),)
    return (Place(AWAY, dice.condition(it.reads, 60)), Place(HOME))


def _add_papers(it: Making, systems: Sequence[str], has_needs: bool) -> None:
    dice = it.dice
    pool = [*it.reads, *_own_of(it, Verb.REQUEST_VERIFICATION, Verb.VERIFY)]
    kinds = [(From.CITIZEN,), (From.CITIZEN,), (From.CITIZEN, From.HOSPITAL), (From.LOGIN, From.CITIZEN)]
    if "hospital" in systems:
        kinds += 2 * [(From.HOSPITAL, From.CITIZEN)]
    if "population_db" in systems:
        kinds += 2 * [(From.POPULATION_DB, From.CITIZEN)]
    if has_needs:
        kinds += 2 * [(From.EARLIER_STAGE,)]
    for n, sources in enumerate(dice.some(kinds, 0, 3)):
        code = f"{it.code}_paper{n}"
        it.papers.append(Paper(code, label(code), dice.clause(), sources, dice.condition(pool, 45)))
    if dice.happens(15):
        it.papers.append(SHARED)


def _redirect(it: Making, has_grounds: bool) -> None:
    dice, code = it.dice, it.code
    if dice.happens(35):
        out = Fact(f"{code}_out", label(f"{code}_out"))
        it.own.append(out)
        it.drawn.asked.append(out)
        guard: Guard = Is(out.code)
        if dice.happens(30) and it.early():
            guard = AllOf((guard, dice.guard(dice.choice(it.early()))))
        it.redirects.append(Redirect(f"{code}_out", Condition(guard, dice.clause()), label(f"{code}_out")))
    if has_grounds and dice.happens(60):
        fact, _ = ground_values(it)
        no = Condition(Is(fact, NO_GROUND), dice.clause())
        it.redirects.append(Redirect(f"{code}_none", no, label(f"{code}_none")))


def _results(it: Making, validity: Validity | None) -> tuple[Result, ...]:
    dice, found = it.dice, []
    for n in range(dice.choice((1, 1, 2, 3))):
        shapes = dice.choice(SHAPES) if dice.happens(55) else ()
        it.drawn.shapes |= {shape.code: shape for shape in shapes}
        code = f"{it.code}_r{n}"
        found.append(Result(code, label(code), dice.clause(), tuple(shape.code for shape in shapes), validity))
    return tuple(found)


def _neighbour(it: Making, code: str) -> Neighbour:
    return Neighbour(code, label(code), Limit(it.dice.figure()), it.dice.clause())


def _refusals(it: Making, has_grounds: bool) -> tuple[Reason, ...]:
    dice, n = it.dice, it.dice.randint(1, 3)
    codes = [f"{it.code}_no{place}" for place in range(n)]
    return tuple(
        Reason(code, label(code), dice.clause(), is_elsewhere=has_grounds and n > 1 and place == n - 1)
        for place, code in enumerate(codes)
    )


def person(code: str) -> Person:
    return Person(code, label(code), label(code), brings_results=code == BEARER)
