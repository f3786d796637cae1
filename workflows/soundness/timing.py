"""Faults of time: conditions that read a fact before the event that sets it, and results that are over when given."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from workflows.law.citation import Label, Unit
from workflows.law.facts import Band, Elapsed, Fact, Reaches, Value
from workflows.law.guards import AnyOf, Condition, Is, Not
from workflows.law.notation import Edition, Procedure, Validity
from workflows.law.states import State, Verb
from workflows.law.tree import ground_facts
from workflows.soundness.fault import Code, Fault, fault, named, numbered, procedures
from workflows.soundness.machines import ways_in
from workflows.soundness.needs import givers
from workflows.soundness.profiles import Conditioned, profiles, read_by, touching


def find(edition: Edition) -> Iterator[Fault]:
    """Readings of facts that may not be set yet, and results that may be over before they are given."""
    for path, procedure in procedures(edition):
        yield from _over(path, procedure, edition)
    yield from _before_grounds(edition)
    later = [fact.code for fact in edition.facts if fact.set_by is not Verb.SUBMIT and not fact.is_presumed]
    if not later:
        return
    for path, when in _at_submission(edition):
        yield from _early(path, when, later, Label("nộp hồ sơ", "submission"))
    for path, procedure in procedures(edition):
        known = known_at_offer(procedure, edition)
        unknown = [name for name in later if name not in known]
        offered: list[tuple[str, Conditioned]] = [*numbered(f"{path}.desks", procedure.desks)]
        offered += [*numbered(f"{path}.places", procedure.places), *numbered(f"{path}.limits", procedure.limits)]
        for at, item in offered:
            yield from _early(f"{at}.when", item.when, unknown, Label("chuyển tới cơ quan", "the offer"))
        yield from _at_moves(path, procedure, later, known)


def _before_grounds(edition: Edition) -> Iterator[Fault]:
    """Grounds are chosen once the form is read, which may not read which of them a case has."""
    read: list[tuple[str, Conditioned]] = [*numbered(f"{edition.chain}.fields", edition.fields)]
    read += numbered(f"{edition.chain}.contradictions", edition.contradictions)
    for at, item in read:
        for fact, _ in ground_facts(edition):
            if item.when is not None and fact.code in item.when.guard.fields:
                yield fault(Code.READ_TOO_EARLY, f"{at}.when", "read_before_grounds", fact=named(fact))


def _at_submission(edition: Edition) -> Iterator[tuple[str, Condition | None]]:
    """What is read when the case is submitted: all but where a stage goes and what may be done to it."""
    read: list[tuple[str, Conditioned]] = [*numbered(f"{edition.chain}.fields", edition.fields)]
    read += numbered(f"{edition.chain}.redirects", edition.redirects)
    read += numbered(f"{edition.chain}.contradictions", edition.contradictions)
    read += numbered(f"{edition.chain}.baseline", edition.baseline)
    read += numbered(f"{edition.chain}.group.limits", edition.group.limits)
    for path, procedure in procedures(edition):
        for name in ("redirects", "needs", "owed", "papers", "fees"):
            read += numbered(f"{path}.{name}", getattr(procedure, name))
        yield from ((f"{at}.eligible", one.eligible) for at, one in numbered(f"{path}.grounds", procedure.grounds))
    yield from ((f"{at}.when", item.when) for at, item in read)


def _at_moves(path: str, procedure: Procedure, later: Iterable[str], known: frozenset[str]) -> Iterator[Fault]:
    """A move may read what it brings itself, and what every way to its source has set."""
    for name in later:
        unset = ways_in(procedure, without=name) - (
            frozenset(State) - {State.WAITING} if name in known else frozenset()
        )
        for at, move in numbered(f"{path}.moves", procedure.moves):
            if move.source in unset and name not in move.sets:
                yield from _early(f"{at}.when", move.when, [name], Label(f"bước {move.verb}", move.verb))


def known_at_offer(procedure: Procedure, edition: Edition) -> frozenset[str]:
    """Facts set by the time a stage is offered: answers it is always owed, and what its needed stages always set."""
    by_result, by_code = givers(edition), {one.code: one for one in edition.procedures}
    known = {owed.fact for owed in procedure.owed if owed.when is None and not owed.instead}
    for need in procedure.needs:
        if need.when is None and not need.soft:
            giver = by_code[by_result[need.result]]
            names = {name for move in giver.moves for name in move.sets}
            known |= {name for name in names if State.APPROVED not in ways_in(giver, without=name)}
            known |= known_at_offer(giver, edition)
    return frozenset(known)


def _early(path: str, when: Condition | None, unknown: Iterable[str], event: Label) -> Iterator[Fault]:
    for name in unknown:
        if when is not None and name in when.guard.fields:
            yield fault(Code.READ_TOO_EARLY, path, event=event, fact=name)


def _over(path: str, procedure: Procedure, edition: Edition) -> Iterator[Fault]:
    """A result that is over on the day of submission is out of scope: a fact says so, and redirects."""
    for at, result in numbered(f"{path}.results", procedure.results):
        validity = result.validity
        if validity is not None and not any(_sends_on(fact, validity, procedure, edition) for fact in edition.facts):
            n, since = validity.months.value, next(one for one in edition.fields if one.code == validity.since).label
            yield fault(Code.RESULT_OVER, f"{at}.validity", result=result.label, n=n, since=since)


def _sends_on(fact: Fact, validity: Validity, procedure: Procedure, edition: Edition) -> bool:
    """Whether every case is redirected with each value that the fact may have once the months have passed."""
    late, redirects = _late_values(fact, validity), (*edition.redirects, *procedure.redirects)
    for value in late:
        reading = Condition(Is(fact.code, value), validity.months.clause)
        near = [one.when for one in touching(redirects, [reading])]
        rows = profiles(read_by([reading, *near], edition), {fact.code: value})
        sent_on = Condition(AnyOf((Not(reading.guard), *(when.guard for when in near))), reading.clause)
        if not rows.holds(sent_on).all():
            return False
    return bool(late)


def _late_values(fact: Fact, validity: Validity) -> tuple[Value, ...]:
    """The values of a fact that counts the same months up to submission, once those of the validity have passed."""
    n = validity.months.value or 0
    match fact.derived:
        case Reaches(of=Elapsed(since=validity.since, until="", unit=Unit.MONTH), figure=figure):
            return (True,) if (figure.value or 0) <= n else (True, False)
        case Band(of=Elapsed(since=validity.since, until="", unit=Unit.MONTH), bounds=bounds, above=above):
            return (*(value for bound, value in bounds if (bound.value or 0) >= n), above)
    return ()
