"""What a chain has of all that the notation can say: to see that random chains vary it, and to pick chains by it."""

from __future__ import annotations

from collections.abc import Iterator

from workflows.law.citation import Figure
from workflows.law.facts import Band, ChoiceMade, GroundOf, Reaches
from workflows.law.guards import Condition
from workflows.law.notation import OFFICE, Edition, From, Input, Limit, Owed, Procedure, Tier
from workflows.law.states import State, Verb
from workflows.law.tree import walk


def features(edition: Edition) -> frozenset[str]:
    """Names of what the chain has."""
    return frozenset([*_of_chain(edition), *_of_limits(edition), *_of_needs(edition), *_of_facts(edition)]).union(
        *(_of_procedure(one, edition) for one in edition.procedures)
    )


def _of_chain(edition: Edition) -> Iterator[str]:
    yield f"{len(edition.procedures)} procedures"
    yield f"{edition.apologies.value} apologies"
    if edition.redirects:
        yield "redirect of the chain"
    if len(edition.choices) > 1:
        yield "choice of some"
    if len(edition.group.procedures) < len(edition.procedures):
        yield "group of some"
    if len(edition.group.limits) > 1:
        yield "group limit with a condition"
    if _reads_late(edition, *(limit.when for limit in edition.group.limits)):
        yield "group limit by a later fact"
    if any(one.when for one in edition.fields if one.input is Input.FACT):
        yield "question asked of some"
    returns = [move for one in edition.procedures for move in one.moves if move.reopens]
    if returns:
        yield "return upstream"
    if any(move.when for move in returns):
        yield "return by some"
    if len(returns) > 1:
        yield "return of one result by two"
    tiers = {one.tier for one in edition.agencies}
    yield from (f"tier {tier.value}" for tier in (Tier.COMMUNE, Tier.AREA, Tier.PROVINCE) if tier in tiers)
    if any(shape.unique is not None for shape in edition.carried):
        yield "value given once"
    if any(OFFICE in (shape.unique or ()) for shape in edition.carried):
        yield "value given once by an office"


def _of_limits(edition: Edition) -> Iterator[str]:
    for one in edition.procedures:
        for limit in (*one.limits, *edition.group.limits):
            yield from (f"limit {word}" for word in _figure(limit))
        if len(one.limits) > 1:
            yield "limit with a condition"
        late = [limit.when for limit in one.limits if _reads_late(edition, limit.when)]
        if any(when.guard.fields & _sets(one, Verb.REQUEST_VERIFICATION, Verb.VERIFY) for when in late if when):
            yield "limit by the own verification"
        if any(when.guard.fields - _sets(one, *Verb) for when in late if when):
            yield "limit by what another stage finds"


def _figure(limit: Limit) -> Iterator[str]:
    figure = limit.figure
    if not isinstance(figure, Figure):
        yield "named"
        return
    if figure.then is not None:
        yield "in parts"
    elif figure.value is None:
        yield "unknown"
    else:
        yield f"in {figure.unit.value}"
        if figure.value == 0:
            yield "of nothing"


def _of_needs(edition: Edition) -> Iterator[str]:
    places = {one.code: place for place, one in enumerate(edition.procedures)}
    givers = {result.code: one.code for one in edition.procedures for result in one.results}
    desks = {one.code: one.desks[-1].agency for one in edition.procedures}
    for one in edition.procedures:
        needed = {givers[need.result] for need in one.needs}
        if len(needed) > 1:
            yield "join"
        if any(need.soft for need in one.needs):
            yield "soft need"
        if any(need.when for need in one.needs):
            yield "need with a condition"
        if _reads_late(edition, *(need.when for need in one.needs)):
            yield "need by a later fact"
        if any(places[code] > places[one.code] for code in needed):
            yield "stands before what it needs"
        before = {code for giver in needed for code in (givers[n.result] for n in edition.procedure(giver).needs)}
        if any(desks[code] == desks[one.code] != desks[giver] for code in before for giver in needed):
            yield "agency before and after another"
    if len(set(desks.values())) < len(desks):
        yield "agency of several procedures"


def _of_facts(edition: Edition) -> Iterator[str]:
    for fact in edition.facts:
        match fact.derived:
            case Band() | Reaches():
                yield "fact of a date"
            case ChoiceMade():
                yield "fact of the choice"
            case GroundOf():
                yield "allowance"
    if _meanwhile(edition):
        yield "reads what another stage may set meanwhile"


def _of_procedure(it: Procedure, edition: Edition) -> Iterator[str]:
    verbs = {move.verb for move in it.moves}
    if it.redirects:
        yield "redirect of a procedure"
    yield f"{len(it.neighbours)} systems"
    yield f"{len(it.refusals)} reasons"
    if len(it.results) > 1:
        yield "several results"
    if any(result.validity for result in it.results):
        yield "result that ends"
    if len(it.desks) > 1:
        yield "desk by a fact"
    if len(it.places) > 1:
        yield "place by a field"
        if it.places[0].when:
            yield "place by a fact"
    if Verb.REQUEST_SUPPLEMENT in verbs:
        yield "supplement"
    else:
        yield "no supplement"
    if Verb.FIND in verbs:
        yield "finding"
    if any(one.is_elsewhere for one in it.grounds):
        yield "ground of somebody else"
    yield from _of_papers(it)
    yield from _of_verification(it)
    for owed in it.owed:
        yield from _of_owed(owed, it)
    if len(it.owed) > 1:
        yield "owed by two"


def _of_papers(it: Procedure) -> Iterator[str]:
    for paper in it.papers:
        if paper.sources == (From.CITIZEN,):
            yield "paper of the citizen"
        elif paper.sources[0] in (From.HOSPITAL, From.POPULATION_DB):
            yield "paper of a system first"
        elif paper.sources == (From.EARLIER_STAGE,):
            yield "paper of an earlier stage"
        if paper.when:
            yield "paper with a condition"
        if paper.when and paper.when.guard.fields & _sets(it, *Verb):
            yield "paper by the own verification"


def _of_verification(it: Procedure) -> Iterator[str]:
    for move in it.moves:
        if move.verb is Verb.REQUEST_VERIFICATION:
            yield "verification of some" if move.when else "verification"
            if not move.sets:
                yield "verification that is no fact"
        elif move.verb is Verb.VERIFY and len(move.sets) > 1:
            yield "verification that finds two facts"
        elif move.verb is Verb.APPROVE and move.when:
            is_found = move.when.guard.fields & _sets(it, Verb.VERIFY)
            yield "approval by the finding" if is_found else "approval by a fact"


def _of_owed(owed: Owed, it: Procedure) -> Iterator[str]:
    yield "owed"
    if owed.when:
        yield "owed by some"
    yield "owed with a paper instead" if owed.instead else "owed without a paper instead"
    at_first = [move for move in it.moves if move.source is State.WAITING]
    for move in at_first:
        ends = "refuses" if move.target is State.REFUSED else "stays"
        if move.verb is Verb.LAPSE:
            yield f"silence {ends}"
        elif move.verb is Verb.CONFIRM and owed.fact in move.sets and (ends == "refuses" or not move.when):
            yield f"no {ends}"
        elif move.verb is Verb.SUPPLEMENT:
            yield "supplement of an answer"


def _sets(it: Procedure, *verbs: Verb) -> frozenset[str]:
    return frozenset(
        name for move in it.moves if move.verb in verbs and move.verb is not Verb.FIND for name in move.sets
    )


def _reads_late(edition: Edition, *conditions: Condition | None) -> bool:
    late = {fact.code for fact in edition.facts if fact.set_by is not Verb.SUBMIT}
    return any(when.guard.fields & late for when in conditions if when)


def _meanwhile(edition: Edition) -> frozenset[str]:
    """Procedures that read a fact which a stage sets that need not have ended before: by no need without condition."""
    givers = {result.code: one for one in edition.procedures for result in one.results}
    found = set()
    for one in edition.procedures:
        before = [givers[need.result] for need in one.needs if need.when is None]
        ended = _sets(one, *Verb).union(*(_sets(giver, *Verb) for giver in before))
        late = {fact.code for fact in edition.facts if fact.set_by is not Verb.SUBMIT}
        read = {name for _, thing in walk("", one) if isinstance(thing, Condition) for name in thing.guard.fields}
        if read & late - ended:
            found.add(one.code)
    return frozenset(found)
