"""The mistakes thought of here: for a place in the tree of an edition each value that would be one, by its kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from typing import Any

from api.spec.mutation.pool import Pool, other
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Compares, Elapsed, Fact, Named, Relation, Told
from workflows.law.guards import AllOf, AnyOf, Condition, Guard, Is, Not
from workflows.law.notation import (
    TEXT,
    Agency,
    Amount,
    BaselineForm,
    Carried,
    Choice,
    Contradiction,
    Desk,
    Fee,
    Field,
    From,
    Ground,
    Identity,
    Input,
    Likeness,
    Limit,
    Move,
    Need,
    Omission,
    Owed,
    Paper,
    Place,
    Reason,
    Redirect,
    Result,
    Sign,
    Spelling,
    Tier,
    Validity,
)
from workflows.law.states import Role, State, Verb

Wrong = Iterator[tuple[str, Any]]

# lists of which each item is a rule
DROPPED = frozenset(
    {
        *("papers", "needs", "neighbours", "refusals", "redirects", "contradictions", "fees", "results", "desks"),
        *("places", "limits", "choices", "baseline", "grounds", "fields", "moves", "owed", "carries", "sources"),
        *("sets", "signs", "identities", "spellings"),
    }
)
# lists whose order is a rule; in some only which of two is the last one
ORDERED, LAST = frozenset({"redirects", "sources"}), frozenset({"desks", "limits", "places"})
# how many of the others are put beside: a list that the law lists notices any; not named: all
TRIED = {"papers": 2, "neighbours": 2}
RELATIONS = {
    Relation.AFTER: (Relation.NOT_BEFORE, Relation.DIFFERENT),
    Relation.NOT_BEFORE: (Relation.AFTER,),
    Relation.DIFFERENT: (Relation.SAME,),
    Relation.SAME: (Relation.DIFFERENT,),
}
# what is so for everyone where no condition stands; of a step or an item each family would want a scenario of its own
ASKED_OF_ALL = (BaselineForm, Fee, Need, Owed, Paper)
ANYTHING = "(?s:.*)"  # a value of any shape
ANY_LABEL = Label("mục khác", "another item")


def wrong(name: str, thing: Any, pool: Pool) -> Wrong:
    """What could stand wrongly in place of `thing`, which stands in a field of that name: kind and value."""
    if isinstance(thing, tuple):
        yield from _items(name, thing, pool)
    elif name == "when" and isinstance(thing, Condition):
        yield "condition dropped", None
        yield from _condition(thing)
    elif is_dataclass(thing):
        if name == "when" and isinstance(thing, Guard):  # of what an edition leaves open
            yield from (("condition dropped", None), ("guard negated", _negated(thing)))
        if isinstance(thing, ASKED_OF_ALL) and thing.when is None:
            yield from (("condition added", replace(thing, when=one)) for one in pool.conditions)
        yield from _guard(thing, pool)
        yield from _figure(thing)
        yield from _of_stage(thing, pool)
        yield from _of_money(thing, pool)
        yield from _of_form(thing, pool)
        yield from _of_values(thing, pool)
        yield from _move(thing)


def _items(name: str, items: tuple[Any, ...], pool: Pool) -> Wrong:
    # the choices of a fact and of what a ruling brings are no rules but words
    if name in DROPPED and not any(isinstance(item, tuple | Label) for item in items):
        yield from ((f"{name} dropped", rest) for rest in _without_one(items))
    if name in ORDERED | LAST:
        for number in range(len(items) - 1)[-1 if name in LAST else 0 :]:
            yield f"{name} order", (*items[:number], items[number + 1], items[number], *items[number + 2 :])
    match name:
        case "papers" | "neighbours" | "refusals" | "redirects":
            codes = {one.code for one in items}
            for one in [one for one in pool.of(name) if one.code not in codes][: TRIED.get(name)]:
                yield f"{name} added", (*items, one)
        case "fees":
            yield from (("fees added", (*items, one)) for one in pool.of(name) if one not in items)
        case "desks" | "places" | "limits":  # the first that holds counts
            yield from ((f"{name} added", (one, *items)) for one in pool.of(name) if one not in items)
        case "needs":
            there = {need.result for need in items}
            for result in pool.results:
                if result.code not in there:
                    yield "needs added", (*items, Need(result.code, result.clause))
        case "fields":
            made = next((one for one in items if one.input is Input.TEXT and one.when is None), None)
            if made is not None:
                more = replace(made, code="another_item", label=ANY_LABEL, required=False)
                yield "fields added", (*items, more)
                yield "fields added", (*items, replace(more, required=True))
        case "omits":  # labels too: each is told of the edition
            yield from (("omits dropped", rest) for rest in _without_one(items))
        case "carries":
            for word in [word for word in pool.carried if word not in items][:2]:
                yield "carries added", (*items, word)
        case "sources":
            yield "source", (From.CITIZEN,) if items != (From.CITIZEN,) else (From.POPULATION_DB,)
        case "procedures" if items and isinstance(items[0], str):
            yield from (("group procedures", rest) for rest in _without_one(items))
            for code in pool.stages:
                if code not in items:
                    yield "group procedures", (*items, code)


def _condition(thing: Condition) -> Wrong:
    yield "guard negated", replace(thing, guard=_negated(thing.guard))


def _negated(guard: Guard) -> Guard:
    return guard.guard if isinstance(guard, Not) else Not(guard)


def _guard(thing: Any, pool: Pool) -> Wrong:
    match thing:
        case Condition():
            yield from _condition(thing)
        case AllOf(guards=guards) | AnyOf(guards=guards):
            if len(guards) > 1:  # of one guard all and any are the same
                yield "connective", AnyOf(guards) if isinstance(thing, AllOf) else AllOf(guards)
            for number in range(len(guards) if len(guards) > 1 else 0):
                yield "part of a guard dropped", replace(thing, guards=(*guards[:number], *guards[number + 1 :]))
        case Is(fact=code, value=str(value)) if code in pool.facts:
            for new in other(value, (value for value, _ in pool.facts[code].choices)):
                yield "guard of another value", replace(thing, value=new)


def _figure(thing: Any) -> Wrong:
    """A figure or a limit said wrongly."""
    match thing:
        case Figure(value=None):
            yield "unknown figure made known", replace(thing, value=5, is_unset=False)
            yield "unset", replace(thing, is_unset=not thing.is_unset)
        case Figure(value=int(value), unit=unit):
            yield "figure + 1", replace(thing, value=value + 1)
            if value:
                yield "figure - 1", replace(thing, value=value - 1)
            yield "figure unknown", replace(thing, value=None)
            if unit is not Unit.TIMES:
                yield "unit", replace(thing, unit=Unit.DAY if unit is not Unit.DAY else Unit.MONTH)
        case Limit(figure=str(named)):
            for new in other(named, ("neighbour_retry_hours", "claim_lease_hours")):
                yield "limit named", replace(thing, figure=new)


def _of_stage(thing: Any, pool: Pool) -> Wrong:
    match thing:
        case Need(result=result, soft=soft):
            yield "need soft", replace(thing, soft=not soft)
            for new in other(result, (one.code for one in pool.results)):
                yield "need of another result", replace(thing, result=new)
        case Owed(by=role):
            for new in other(role, (*pool.people, Role.APPLICANT)):
                yield "owed by", replace(thing, by=new)
            if thing.instead:
                yield "owed instead", replace(thing, instead="")
        case Desk(agency=agency):
            for new in other(agency, pool.agencies):
                yield "desk", replace(thing, agency=new)
        case Place(field=field):
            for new in other(field, pool.communes):
                yield "place", replace(thing, field=new)
        case Agency(tier=tier):
            for served in other(tier, (Tier.COMMUNE, Tier.AREA, Tier.PROVINCE), 2):
                yield "tier", replace(thing, tier=served)
        case Choice(procedures=chosen):
            for code in pool.stages:
                yield "procedures of a choice", replace(thing, procedures=chosen ^ {code})
        case Result(validity=None):
            yield from (("validity added", replace(thing, validity=one)) for one in pool.validities[:1])
        case Result():
            yield "validity dropped", replace(thing, validity=None)
        case Validity(since=since, at_least=at_least):
            for day in other(since, pool.days):
                yield "validity since", replace(thing, since=day)
            if at_least:
                yield "validity", replace(thing, at_least=None)
                yield "validity", replace(thing, at_least=(at_least[0] % 12 + 1, at_least[1]))


def _of_money(thing: Any, pool: Pool) -> Wrong:
    match thing:
        case Fee(amount=amount, per=per):
            for new in other(amount, pool.fees):
                yield "fee", replace(thing, amount=new)
            for new in other(per, pool.numbers):
                yield "fee per", replace(thing, per=new)
        case Ground(payer=payer, rank=rank, amount=amount):
            yield "settled elsewhere", replace(thing, is_elsewhere=not thing.is_elsewhere)
            for label in other(payer, pool.payers):
                yield "payer", replace(thing, payer=label)
            yield "rank", replace(thing, rank=rank + 1)
            yield "rank", replace(thing, rank=rank - 1)
            if amount is not None:
                yield "amount unknown", replace(thing, amount=None)
            else:
                yield from (("unknown amount made known", replace(thing, amount=one)) for one in pool.amounts[:1])
            if thing.beside is not None:
                yield "benefit beside dropped", replace(thing, beside=None)
        case Amount(times=times, of=of, at=at):
            for new in other(times, (one.times for one in pool.amounts)):
                yield "amount times", replace(thing, times=new)
            for new in other(of, (one.of for one in pool.amounts)):
                yield "amount of", replace(thing, of=new)
            yield "amount at", replace(thing, at="day" if at == "month" else "month")


def _of_form(thing: Any, pool: Pool) -> Wrong:
    match thing:
        case Field(required=required, procedure=procedure, block=block):
            yield "required", replace(thing, required=not required)
            for kind in other(thing.input, (Input.TEXT, Input.DATE)):
                yield "input", replace(thing, input=kind)
            if thing.options:  # any of them, as they are many
                yield "options dropped", replace(thing, options=thing.options[1:])
            if thing.format:
                yield "format dropped", replace(thing, format=None)
            for code in [""] if procedure else pool.first:
                yield "field of a procedure", replace(thing, procedure=code)
            for new in other(block, ("", *pool.blocks) if block else pool.blocks):
                yield "item of the form", replace(thing, block=new)
        case BaselineForm(procedure=procedure, when=None):  # a ground that it wants tells that it was chosen
            for code in pool.chosen_apart(procedure)[:1]:
                yield "separate form of another procedure", replace(thing, procedure=code)
        case Contradiction(otherwise=otherwise) if otherwise:
            yield "contradiction otherwise", replace(thing, otherwise=())
        case Reason(advice=advice):
            yield "settled elsewhere", replace(thing, is_elsewhere=not thing.is_elsewhere)
            yield from (("advice", replace(thing, advice=label)) for label in other(advice, pool.advice))
        case Redirect(words=words):
            yield from (("redirect words", replace(thing, words=label)) for label in other(words, pool.words))
        case Omission(of_group=of_group, when=when) if when:
            yield "open question of the group", replace(thing, of_group=not of_group)
        case Spelling():
            for one in [one for one in pool.spellings if one.letters != thing.letters][:1]:
                yield "spelling", replace(one, when=thing.when)


def _of_values(thing: Any, pool: Pool) -> Wrong:
    """What is told from values that are declared, or from those that a ruling brings."""
    match thing:
        case Compares(relation=relation):
            for new in RELATIONS[relation]:
                yield "relation", replace(thing, relation=new)
        case Fact(choices=(), derived=None, set_by=Verb.SUBMIT, may_be_unknown=is_open):
            yield "may be unknown", replace(thing, may_be_unknown=not is_open)
        case Elapsed(until=until) if until:
            yield "until", replace(thing, until="")
        case Named(names=names):
            yield from (("name dropped", replace(thing, names=rest)) for rest in _without_one(names))
        # which digits tell a year is no rule of a chain
        case Told(tells=tells) if not any(template for _, template in tells):
            yield from (("told dropped", replace(thing, tells=rest)) for rest in _without_one(tells))
        case Sign(place=place):
            yield "sign at another place", replace(thing, place=place + 1)
        case Likeness(numbers=numbers, names=names, counting=counting):
            yield from (("likeness", replace(thing, on=day)) for day in other(thing.on, pool.days))
            yield from (("likeness", replace(thing, numbers=rest)) for rest in _without_one(numbers))
            yield from (("likeness", replace(thing, names=rest)) for rest in _without_one(names))
            yield from (("likeness", replace(thing, counting=rest)) for rest in _without_one(counting))
        case Identity():
            yield "pattern dropped", replace(thing, pattern=ANYTHING)
        case Carried(pattern=pattern, unique=unique):
            yield "pattern dropped", replace(thing, pattern=TEXT if pattern != TEXT else ANYTHING)
            if unique is not None:
                yield "unique", replace(thing, unique=None)
                yield from (("unique", replace(thing, unique=rest)) for rest in _without_one(unique))


def _without_one(items: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    yield from ((*items[:number], *items[number + 1 :]) for number in range(len(items)))


def _move(thing: Any) -> Wrong:
    if isinstance(thing, Move):
        for state in other(thing.target, (State.REFUSED, State.OFFERED, State.WITHDRAWN), 2):
            yield "target", replace(thing, target=state)
        for state in other(thing.source, (State.IN_PROGRESS, State.OFFERED), 1):
            yield "source of a move", replace(thing, source=state)
        yield "role", replace(thing, role=Role.OFFICER if thing.role != Role.OFFICER else Role.APPLICANT)
