"""Wrong rules: an edition with one of its rules said otherwise, for every rule and kind of mistake thought of here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from workflows.law.citation import Clause, Figure, Label, Unit
from workflows.law.guards import AllOf, AnyOf, Condition, Not
from workflows.law.notation import (
    Agency,
    Amount,
    Desk,
    Edition,
    Fee,
    Field,
    From,
    Ground,
    Input,
    Limit,
    Move,
    Need,
    Owed,
    Place,
    Tier,
    Validity,
)
from workflows.law.states import Role, State

PUT = Callable[[Any], Edition]
# tuples whose items are dropped, and those whose order is a rule, in some only which is the last
DROPPED = frozenset(
    [
        "papers",
        "needs",
        "neighbours",
        "refusals",
        "redirects",
        "contradictions",
        "fees",
        "results",
        "desks",
        "places",
        "limits",
        "choices",
        "baseline",
        "grounds",
        "fields",
        "moves",
        "owed",
        "carries",
        "sources",
        "sets",
    ]
)
ORDERED, LAST = frozenset({"redirects", "sources"}), frozenset({"desks", "limits", "places"})


@dataclass(frozen=True, slots=True)
class Mutant:
    """An edition with one wrong rule: `rule` as it was, in the edition's own tree."""

    kind: str
    path: str
    rule: object
    edition: Edition


def mutants(edition: Edition) -> Iterator[Mutant]:
    """Every wrong rule that this module can think of, in the order of the edition."""
    pool = Pool(edition)
    for path, name, thing, put in spots(edition.chain, "", edition, lambda new: new):
        for kind, wrong in _wrong(name, thing, pool):
            try:
                made = put(wrong)
            except (TypeError, ValueError):
                continue
            yield Mutant(kind, path, thing, made)


def spots(path: str, name: str, thing: Any, put: PUT) -> Iterator[tuple[str, str, Any, PUT]]:
    """Every value in the tree with its way, the name of its field, and how an edition is made with another there."""
    yield path, name, thing, put
    if isinstance(thing, tuple):
        for number, item in enumerate(thing):

            def at(new: Any, number: int = number) -> Edition:
                return put((*thing[:number], new, *thing[number + 1 :]))

            yield from spots(f"{path}.{getattr(item, 'code', None) or number}", "", item, at)
    elif is_dataclass(thing) and not isinstance(thing, Clause | Label):
        for field in fields(thing):

            def of(new: Any, field: str = field.name) -> Edition:
                return put(replace(thing, **{field: new}))  # type: ignore[type-var]

            yield from spots(f"{path}.{field.name}", field.name, getattr(thing, field.name), of)


class Pool:
    """What a wrong rule may be made of: the other things of the edition."""

    def __init__(self, edition: Edition) -> None:
        stages = edition.procedures
        self.papers = list(dict.fromkeys(paper for stage in stages for paper in stage.papers))
        self.needs = list(dict.fromkeys(need for stage in stages for need in stage.needs))
        self.neighbours = list(dict.fromkeys(one for stage in stages for one in stage.neighbours))
        self.payers = list(dict.fromkeys(ground.payer for stage in stages for ground in stage.grounds))
        self.fees = list(dict.fromkeys(fee.amount for stage in stages for fee in stage.fees))
        self.results = [result.code for stage in stages for result in stage.results]
        self.times = list(dict.fromkeys(g.amount.times for s in stages for g in s.grounds if g.amount))
        self.bases = list(dict.fromkeys(g.amount.of for s in stages for g in s.grounds if g.amount))
        self.agencies = [agency.code for agency in edition.agencies]
        self.communes = [field.code for field in edition.fields if field.input is Input.COMMUNE]
        self.days = [field.code for field in edition.fields if field.input is Input.DATE]
        self.numbers = [field.code for field in edition.fields if field.input is Input.NUMBER]
        self.block = next((field.block for field in edition.fields if field.block), "")
        self.carried = [shape.code for shape in edition.carried]
        self.people = [person.code for person in edition.people]
        self.stages = [stage.code for stage in stages]


def _other(value: Any, among: Iterable[Any]) -> Iterator[Any]:
    yield from [one for one in among if one != value][:1]


def _wrong(name: str, thing: Any, pool: Pool) -> Iterator[tuple[str, Any]]:
    if isinstance(thing, tuple):
        yield from _wrong_items(name, thing, pool)
    elif name == "procedures" and isinstance(thing, frozenset):
        for code in pool.stages:
            yield "procedures of a choice", thing ^ {code}
    elif name == "when" and isinstance(thing, Condition):
        yield "condition dropped", None
    elif is_dataclass(thing):
        yield from _wrong_measure(thing)
        yield from _wrong_thing(thing, pool)


def _wrong_items(name: str, items: tuple[Any, ...], pool: Pool) -> Iterator[tuple[str, Any]]:
    if name in DROPPED and not any(isinstance(item, tuple) for item in items):
        for number in range(len(items)):
            yield f"{name} dropped", (*items[:number], *items[number + 1 :])
    if name in ORDERED | LAST:
        for number in range(len(items) - 1)[-1 if name in LAST else 0 :]:
            yield f"{name} order", (*items[:number], items[number + 1], items[number], *items[number + 2 :])
    if name in ("papers", "needs", "neighbours"):
        codes = {getattr(one, "code", getattr(one, "result", None)) for one in items}
        strange = [
            one for one in getattr(pool, name) if getattr(one, "code", getattr(one, "result", None)) not in codes
        ]
        for one in strange[:2]:
            yield f"{name} added", (*items, one)
    if name == "carries":
        for word in [word for word in pool.carried if word not in items][:2]:
            yield "carries added", (*items, word)
    if name == "procedures" and items and isinstance(items[0], str):
        for number in range(len(items)):
            yield "group procedures", (*items[:number], *items[number + 1 :])
        for code in pool.stages:
            if code not in items:
                yield "group procedures", (*items, code)
    if name == "sources":
        yield "sources", (From.CITIZEN,) if items != (From.CITIZEN,) else (From.EARLIER_STAGE,)


def _wrong_measure(thing: Any) -> Iterator[tuple[str, Any]]:
    """A figure, a condition or a limit said wrongly."""

    def with_(kind: str, **parts: Any) -> tuple[str, Any]:
        return kind, replace(thing, **parts)

    match thing:
        case Figure(value=None):
            yield with_("unknown figure made known", value=5, is_unset=False)
            yield with_("unset", is_unset=not thing.is_unset)
        case Figure(value=int(value), unit=unit):
            yield with_("figure + 1", value=value + 1)
            if value:
                yield with_("figure - 1", value=value - 1)
            yield with_("figure unknown", value=None)
            if unit is not Unit.TIMES:
                yield with_("unit", unit=Unit.DAY if unit is not Unit.DAY else Unit.MONTH)
        case Condition(guard=guard):
            yield with_("guard negated", guard=guard.guard if isinstance(guard, Not) else Not(guard))
        case AllOf(guards=guards):
            yield "connective", AnyOf(guards)
            for number in range(len(guards)):
                yield with_("part of a guard dropped", guards=(*guards[:number], *guards[number + 1 :]))
        case AnyOf(guards=guards):
            yield "connective", AllOf(guards)
            for number in range(len(guards)):
                yield with_("part of a guard dropped", guards=(*guards[:number], *guards[number + 1 :]))
        case Limit(figure=str()):
            yield with_("limit named", figure="neighbour_retry_hours")


def _wrong_thing(thing: Any, pool: Pool) -> Iterator[tuple[str, Any]]:
    """One thing said wrongly, each part for itself."""

    def with_(kind: str, **parts: Any) -> tuple[str, Any]:
        return kind, replace(thing, **parts)

    match thing:
        case Need(result=result, soft=soft):
            yield with_("need soft", soft=not soft)
            for other in _other(result, pool.results):
                yield with_("need of another result", result=other)
        case Owed(by=role):
            for other in _other(role, (*pool.people, Role.APPLICANT)):
                yield with_("owed by", by=other)
            if thing.instead:
                yield with_("owed instead", instead="")
        case Desk(agency=agency):
            for other in _other(agency, pool.agencies):
                yield with_("desk", agency=other)
        case Place(field=field):
            for other in _other(field, pool.communes):
                yield with_("place", field=other)
        case Agency(tier=tier):
            for other in (Tier.COMMUNE, Tier.AREA, Tier.PROVINCE):
                if other is not tier:
                    yield with_("tier", tier=other)
        case Fee(amount=amount, per=per):
            for other in _other(amount, pool.fees):
                yield with_("fee", amount=other)
            for other in _other(per, ("", *pool.numbers)):
                yield with_("fee per", per=other)
        case Ground(payer=payer, rank=rank, amount=amount):
            for other in _other(payer, pool.payers):
                yield with_("payer", payer=other)
            yield with_("rank", rank=rank + 1)
            yield with_("rank", rank=rank - 1)
            if amount is not None:
                yield with_("amount unknown", amount=None)
        case Amount(times=times, of=of, at=at):
            for other in _other(times, pool.times):
                yield with_("amount times", times=other)
            for other in _other(of, pool.bases):
                yield with_("amount of", of=other)
            yield with_("amount at", at="day" if at == "month" else "month")
        case Validity(at_least=at_least):
            if at_least:
                yield with_("validity", at_least=None)
                yield with_("validity", at_least=(at_least[0] + 1, at_least[1]))
        case Field():
            yield with_("required", required=not thing.required)
            if thing.procedure:
                yield with_("field of a procedure", procedure="")
            yield with_("item of the form", block="" if thing.block else pool.block)
        case Move(target=target, role=role):
            for other in _other(target, (State.REFUSED, State.OFFERED)):
                yield with_("target", target=other)
            yield with_("role", role=Role.OFFICER if role != Role.OFFICER else Role.APPLICANT)
