"""Faults in how procedures hang together: results they wait for, choices, answers that people owe, work handed back."""

from __future__ import annotations

from collections.abc import Iterator

from workflows.graph import circles
from workflows.law.citation import Label
from workflows.law.facts import NO_GROUND, GroundOf, Value
from workflows.law.notation import Edition, Move, Owed, Procedure
from workflows.law.states import Role, State, Verb
from workflows.law.tree import ground_facts, read_by_grounds
from workflows.soundness.fault import Code, Fault, fault, named, numbered, procedures
from workflows.soundness.profiles import profiles, read_by


def find(edition: Edition) -> Iterator[Fault]:
    """Faults between the procedures of an edition whose names are all known."""
    yield from _circles(edition)
    yield from _choices(edition)
    yield from _unused(edition)
    yield from _grounds(edition)
    for path, procedure in procedures(edition):
        for at, owed in numbered(f"{path}.owed", procedure.owed):
            yield from _owed(at, owed, procedure, edition)
        for at, move in numbered(f"{path}.moves", procedure.moves):
            unowed = tuple(name for name in move.sets if name not in {owed.fact for owed in procedure.owed})
            if move.verb is Verb.CONFIRM and (unowed or not move.sets):
                yield fault(Code.CONFIRM_WITHOUT_OWED, at, facts=unowed)
            if move.reopens or move.verb is Verb.RETURN_UPSTREAM:
                yield from _reopens(at, move, procedure, edition)


def givers(edition: Edition) -> dict[str, str]:
    """The procedure that gives each result."""
    return {result.code: procedure.code for procedure in edition.procedures for result in procedure.results}


def waits(edition: Edition) -> Iterator[tuple[str, str]]:
    """Arrows from the procedure that gives a result to the one that waits for it."""
    by_result = givers(edition)
    for procedure in edition.procedures:
        yield from ((by_result[need.result], procedure.code) for need in procedure.needs)


def _circles(edition: Edition) -> Iterator[Fault]:
    for circle in circles(waits(edition)):
        yield fault(Code.CIRCLE, f"{edition.chain}.procedures", procedures=tuple(circle))
    chosen = [(fact.code, read_by_grounds(procedure)) for fact, procedure in ground_facts(edition)]
    for circle in circles((code, other) for code, read in chosen for other, _ in chosen if other in read):
        yield fault(Code.CIRCLE, f"{edition.chain}.facts", "circle_of_grounds", facts=tuple(circle))


def _choices(edition: Edition) -> Iterator[Fault]:
    """A choice holds what its procedures need, and each procedure can be chosen."""
    by_result = givers(edition)
    for choice in edition.choices:
        for procedure in edition.procedures:
            if procedure.code not in choice.procedures:
                continue
            needed = {by_result[need.result] for need in procedure.needs if not need.soft}
            for giver in sorted(needed - choice.procedures):
                path = f"{edition.chain}.choices.{choice.code}"
                yield fault(Code.GIVER_LEFT_OUT, path, choice=choice.label, procedure=procedure.code, giver=giver)
    chosen = frozenset[str]().union(*(choice.procedures for choice in edition.choices))
    for path, procedure in procedures(edition):
        if procedure.code not in chosen:
            yield fault(Code.NEVER_CHOSEN, path, procedure=named(procedure))


def _unused(edition: Edition) -> Iterator[Fault]:
    """Shapes that no result has, and people of whom nothing is asked."""
    carried = {name for one in edition.procedures for result in one.results for name in result.carries}
    acting = {owed.by for one in edition.procedures for owed in one.owed}
    acting |= {move.role for one in edition.procedures for move in one.moves}
    for path, shape in numbered(f"{edition.chain}.carried", edition.carried):
        if shape.code not in carried:
            yield fault(Code.CARRIED_UNUSED, path, value=named(shape))
    for path, person in numbered(f"{edition.chain}.people", edition.people):
        if person.code not in acting:
            yield fault(Code.PERSON_UNUSED, path, person=named(person))


def _grounds(edition: Edition) -> Iterator[Fault]:
    """Which ground a case has is a fact, from which the sum is read; what it rests on can be found by who pays."""
    told = {fact.derived.procedure for fact in edition.facts if isinstance(fact.derived, GroundOf)}
    for path, procedure in procedures(edition):
        if procedure.grounds and procedure.code not in told:
            values = [*(ground.code for ground in procedure.grounds), NO_GROUND]
            yield fault(Code.GROUND_UNTOLD, f"{path}.grounds", procedure=procedure.code, values=values)
        found = {name for move in procedure.moves if move.verb is Verb.FIND for name in move.sets}
        for fact in edition.facts:
            if fact.may_be_unknown and fact.code in read_by_grounds(procedure) - found:
                yield fault(Code.FINDING_MISSING, f"{path}.moves", procedure=named(procedure), fact=named(fact))


def _owed(path: str, owed: Owed, procedure: Procedure, edition: Edition) -> Iterator[Fault]:
    """Whoever owes an answer can give it; silence lapses; a no or silence leaves no stage waiting for ever."""
    asked = [move for move in procedure.moves if move.source is State.WAITING]
    answers = [m for m in asked if m.verb is Verb.CONFIRM and m.role == owed.by and owed.fact in m.sets]
    lapses = [move for move in asked if move.verb is Verb.LAPSE]
    fact = next(fact for fact in edition.facts if fact.code == owed.fact)
    for value in fact.values():
        if value != fact.ordinary and not any(_takes(move, owed, value, edition) for move in answers):
            answer = Label(fact.aloud(value), str(value))
            yield fault(Code.OWED_UNANSWERED, path, by=owed.by, answer=answer, fact=owed.fact)
    person = next(one for one in edition.people if one.code == owed.by)
    if person.brings_results is not (owed.limit is None):
        yield fault(Code.OWED_LIMIT_WRONG, f"{path}.limit", by=owed.by)
    if not lapses and owed.limit is not None:
        yield fault(Code.OWED_WITHOUT_LAPSE, path)
    others = [value for value in fact.values() if value not in (owed.answer, fact.ordinary)]
    staying = [move for move in answers if move.target is State.WAITING]
    waits_on = owed.limit is not None and any(move.target is State.WAITING for move in lapses)
    waits_on |= any(_takes(move, owed, value, edition) for move in staying for value in others)
    pays = any(move.verb is Verb.SUPPLEMENT and move.role == Role.APPLICANT for move in asked)
    if waits_on and not (owed.instead and pays):
        yield fault(Code.OWED_WITHOUT_WAY_ON, path)


def _takes(move: Move, owed: Owed, value: Value, edition: Edition) -> bool:
    """Whether the move may be made with that answer."""
    return bool(profiles(read_by([move.when], edition), {owed.fact: value}).holds(move.when).any())


def _reopens(path: str, move: Move, procedure: Procedure, edition: Edition) -> Iterator[Fault]:
    """Work goes back to the giver of a needed result, which can be offered again; so can the one that gave it back."""
    giver = edition.giver(move.reopens)
    needed = {need.result for need in procedure.needs}
    reopened = giver is not None and any(m.verb is Verb.REOPEN and m.source is State.APPROVED for m in giver.moves)
    after = {m.verb for m in procedure.moves if m.source is move.target}
    is_return = move.verb is Verb.RETURN_UPSTREAM and move.reopens in needed
    if not (is_return and reopened and {Verb.OFFER, Verb.DROP} <= after):
        yield fault(Code.REOPENS_NOTHING, path)
