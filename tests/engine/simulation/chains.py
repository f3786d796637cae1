"""Random lawful chains, with families, habits and outages for them: the same seed makes the same.

For tests that compare two executors of one definition. No statement of the law.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from functools import cache

from tests.engine.simulation.chance import Dice, label
from tests.engine.simulation.features import features
from tests.engine.simulation.lives import behaviour, case_files, outages, with_outages
from tests.engine.simulation.making import AGENCIES, AWAY, EVENT, HOME, MOST_PROCEDURES, Drawn
from tests.engine.simulation.procedures import person, procedure
from tests.engine.simulation.surroundings import closing, readings
from workflows import check
from workflows.files import parameters
from workflows.files.parameters import Parameters
from workflows.law import moves as moves_of
from workflows.law.agencies import HOME_AFFAIRS, POLICE, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.law.citation import Figure, Unit
from workflows.law.facts import Band, ChoiceMade, Elapsed, Fact, Reaches
from workflows.law.guards import AllOf, Condition, Guard, Is
from workflows.law.notation import Agency, Choice, Edition, Field, Group, Input, Move, Procedure, Redirect
from workflows.law.states import Verb
from workflows.law.vocabulary import choice_field
from workflows.law.vocabulary import field as item

__all__ = [
    "Unlawful", "behaviour", "case_files", "chain", "closing", "features", "outages", "packaged", "readings",
    "with_outages",
]  # fmt: skip

IN_FORCE_ON = dt.date(2025, 7, 1)
_AGENCIES: dict[str, Agency] = {one.code: one for one in (REGISTRAR, POLICE, SOCIAL_INSURANCE, WELFARE, HOME_AFFAIRS)}
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Unlawful(AssertionError):
    """A chain was made that `workflows.check` finds faults in: the generator is wrong."""


@cache
def packaged() -> Parameters:
    return parameters.load()


@cache
def chain(seed: int) -> Edition:
    """A random chain without a fault. Raises Unlawful."""
    edition = _returning(_drawn(seed), Dice(f"returned/{seed}"))
    if faults := faults_of(edition):
        told = "; ".join(f"{one.code} {one.path}" for one in faults)
        raise Unlawful(f"chain({seed}): {told}")
    return edition


def faults_of(edition: Edition) -> list[check.Fault]:
    """What is wrong with it, but that its clauses are of any time."""
    return [one for one in check.faults(edition, packaged()) if one.code != check.Code.TEXT_OVER]


def letters_of(seed: int) -> str:
    """XA, XB, … XZ, XAA, …: of each seed others."""
    found, n = "", seed + 1
    while n:
        n, place = divmod(n - 1, len(_ALPHABET))
        found = _ALPHABET[place] + found
    return f"X{found}"


def _drawn(seed: int) -> Edition:
    dice = Dice(f"chain/{seed}")
    declared = _declared(dice)
    has_event, way = dice.happens(60), dice.happens(50)
    dated = _dated(dice) if has_event else []
    drawn = Drawn(dice, [*declared, *dated], has_away=dice.happens(60), has_event=has_event)
    n = dice.randint(1, MOST_PROCEDURES)
    for number in range(1, n + 1):
        procedure(drawn, number)
    procedures = list(drawn.procedures)
    if dice.happens(40):  # a stage may stand before those whose results it needs
        dice.shuffle(procedures)
    choices = _choices(dice, procedures)
    made = _choice_made(choices) if way else []
    scope, redirects = _redirects(dice, declared)
    asked = [*declared, *scope, *drawn.asked]
    members = dice.some(procedures, 1, n) if dice.happens(40) else procedures
    late = [fact for facts in drawn.late.values() for fact in facts]
    pool = [*dice.some([*declared, *dated, *made], 0, 3), *dice.some(late, 0, 2)]
    clause = dice.clause()
    used = {desk.agency for one in procedures for desk in one.desks}
    return Edition(
        chain=f"x{seed:04}",
        in_force_on=IN_FORCE_ON,
        label=label(f"x{seed:04}"),
        portal_code="",
        basis=(clause,),
        facts=(*declared, *scope, *dated, *made, *drawn.facts),
        fields=_fields(dice, asked, declared, drawn),
        baseline=(),
        agencies=tuple(_AGENCIES[code] for code in AGENCIES if code in used),
        procedures=tuple(procedures),
        choices=choices,
        redirects=redirects,
        group=Group(
            tuple(sorted(one.code for one in members)),
            dice.limits(pool),
            pause=dice.clause(),
            outside=dice.clause() if len(members) < n else None,
        ),
        cut_off=clause,
        supplement=dice.of_people(),
        apologies=Figure(dice.randint(0, 2), Unit.TIMES, dice.clause()),
        omits=(label("all that tests do not need"),),
        name=label("random"),
        letters=letters_of(seed),
        dates=(EVENT,) if has_event else (),
        event=EVENT if has_event else "",
        carried=tuple(drawn.shapes.values()),
        people=tuple(person(code) for code in sorted(drawn.people)),
    )


def _returning(edition: Edition, dice: Dice) -> Edition:
    """The same where some of those that need a result may return it to who gave it; now and then none does."""
    needed = sorted({need.result for one in edition.procedures for need in one.needs})
    is_carried = any(person.brings_results for person in edition.people)  # which the tables do not hold
    if not needed or is_carried or dice.happens(20):
        return edition
    result = dice.choice(needed)
    giver = edition.giver(result)
    assert giver is not None
    takers = [one.code for one in edition.procedures if any(need.result == result for need in one.needs)]
    redirects = (*edition.redirects, *(redirect for one in edition.procedures for redirect in one.redirects))
    elsewhere = {name for redirect in redirects for name in redirect.when.guard.fields}
    asked = [
        fact for fact in edition.facts
        if fact.set_by is Verb.SUBMIT and fact.derived is None and fact.code not in elsewhere
    ]  # fmt: skip
    moves: dict[str, tuple[Move, ...]] = {giver.code: (moves_of.REOPEN,)}
    for code in dice.some(takers, 1, len(takers)):
        within = Figure(dice.randint(0, 2), Unit.WORKING_DAY, dice.clause())
        moves[code] = moves_of.returned(result, within, dice.condition(asked, 30))
    procedures = (replace(one, moves=(*one.moves, *moves.get(one.code, ()))) for one in edition.procedures)
    return replace(edition, procedures=tuple(procedures))


def _declared(dice: Dice) -> list[Fact]:
    """Questions of yes or no, and of three or four answers."""
    found = []
    for n in range(dice.randint(2, 4)):
        found.append(Fact(f"b{n}", label(f"b{n}"), ordinary=dice.happens(40)))
    for n in range(dice.randint(0, 2)):
        values = [f"v{place}" for place in range(dice.randint(3, 4))]
        choices = tuple((value, label(value)) for value in values)
        found.append(Fact(f"k{n}", label(f"k{n}"), choices=choices, ordinary=dice.choice(values)))
    return found


def _dated(dice: Dice) -> list[Fact]:
    """What follows from the day of the event and that of submission."""
    found, clause = [], dice.clause()
    if dice.happens(60):
        bounds = tuple(
            (Figure(days, Unit.DAY, clause), value)
            for days, value in ((dice.randint(3, 10), "soon"), (dice.randint(20, 60), "later"))
        )
        choices = tuple((value, label(value)) for value in ("soon", "later", "late"))
        found.append(
            Fact("age", label("age"), choices=choices, ordinary="soon", derived=Band(Elapsed(EVENT), bounds, "late"))
        )
    if dice.happens(60):
        found.append(
            Fact(
                "is_old",
                label("is_old"),
                derived=Reaches(Elapsed(EVENT, unit=Unit.MONTH), Figure(dice.randint(1, 3), Unit.MONTH, clause)),
            )
        )
    return found


def _choice_made(choices: tuple[Choice, ...]) -> list[Fact]:
    if len(choices) < 2:
        return []
    coded = tuple((choice.code, choice.label) for choice in choices)
    return [Fact("chosen_way", label("chosen_way"), choices=coded, ordinary=choices[0].code, derived=ChoiceMade())]


def _redirects(dice: Dice, pool: list[Fact]) -> tuple[list[Fact], tuple[Redirect, ...]]:
    """What sends the whole case elsewhere, by a question of its own."""
    if not dice.happens(35):
        return [], ()
    values = ("inside", "abroad", "army")
    scope = Fact("scope", label("scope"), choices=tuple((one, label(one)) for one in values), ordinary="inside")
    beside = dice.choice(pool)
    found = []
    for value in dice.some(values[1:], 1, 2):
        guard: Guard = Is("scope", value)
        if dice.happens(30):
            guard = AllOf((guard, dice.guard(beside)))
        found.append(Redirect(f"is_{value}", Condition(guard, dice.clause()), label(value)))
    return [scope], tuple(found)


def _choices(dice: Dice, procedures: list[Procedure]) -> tuple[Choice, ...]:
    """All procedures, and some sets of them that hold what they need."""
    givers = {result.code: one.code for one in procedures for result in one.results}
    needs = {one.code: {givers[need.result] for need in one.needs if not need.soft} for one in procedures}
    sets = [frozenset(needs)]
    for _ in range(dice.randint(0, 3)):
        chosen: set[str] = set()
        todo = [one.code for one in dice.some(procedures, 1, len(procedures))]
        while todo:
            chosen.add(code := todo.pop())
            todo += sorted(needs[code] - chosen)
        if frozenset(chosen) not in sets:
            sets.append(frozenset(chosen))
    return tuple(Choice(f"c{n}", one, label(f"c{n}"), dice.clause()) for n, one in enumerate(sets))


def _fields(dice: Dice, asked: list[Fact], first: list[Fact], drawn: Drawn) -> tuple[Field, ...]:
    """Some questions are asked of those only who answered another one so."""
    firm, fields = first[:2], []
    for fact in asked:
        when = None
        if fact not in firm and dice.happens(25):
            when = dice.condition(firm)
        fields.append(choice_field(fact, dice.clause(), when))
    fields.append(item(HOME, "xã", "commune", "", Input.COMMUNE))
    if drawn.has_away:
        when = dice.condition(firm, 50)
        is_required = when is not None and dice.happens(70)
        fields.append(item(AWAY, "xã khác", "other commune", "", Input.COMMUNE, when=when, required=is_required))
    if drawn.has_event:
        fields.append(item(EVENT, "ngày", "day", "who", Input.DATE))
    fields.append(item("person_name", "họ tên", "name", "who", Input.NAME))
    fields.append(item("person_id", "số định danh", "personal id", "who", Input.PERSONAL_ID, required=False))
    return tuple(fields)
