"""Faults of conditions, found by asking them of every profile: what never holds, what has no answer, what overlaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from workflows.law.citation import Label
from workflows.law.facts import Value
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Limit, Move, Procedure
from workflows.law.states import State, Verb
from workflows.law.tree import walk
from workflows.refusals import LANGUAGES
from workflows.soundness.fault import Code, Fault, fault, numbered, procedures
from workflows.soundness.profiles import (
    MOST,
    Conditioned,
    Profiles,
    Truth,
    aloud,
    conditions_of,
    n_profiles,
    profiles,
    read_by,
    touching,
)

_LIMIT, _DESK, _PLACE = Label("thời hạn", "limit"), Label("cơ quan", "desk"), Label("nơi giải quyết", "place")


def find(edition: Edition) -> Iterator[Fault]:
    """Faults of the conditions of an edition whose names are all known."""
    yield from _submission(edition)
    yield from _alone(edition)
    group = edition.group.limits
    yield from _answers(f"{edition.chain}.group.limits", _LIMIT, group, None, edition, {})
    for path, procedure in procedures(edition):
        n = n_profiles(read_by(conditions_of(procedure, edition), edition))
        if n > MOST:
            yield fault(Code.TOO_MANY_PROFILES, path, n=n, most=MOST)
            continue
        at_offer = _fixed_at_offer(procedure, edition)
        yield from _answers(f"{path}.limits", _LIMIT, procedure.limits, procedure, edition, {})
        yield from _answers(f"{path}.desks", _DESK, procedure.desks, procedure, edition, at_offer)
        yield from _places(f"{path}.places", procedure, edition, at_offer)
        yield from _moves(path, procedure, edition)


def _submission(edition: Edition) -> Iterator[Fault]:
    """Conditions of what is asked, owed, redirected, paid or given: one that never holds says nothing."""
    # read once, at submission, when what later events set is still presumed
    fixed = {fact.code: fact.ordinary for fact in edition.facts if fact.set_by is not Verb.SUBMIT}
    early: list[tuple[str, Conditioned]] = [*numbered(f"{edition.chain}.fields", edition.fields)]
    early += numbered(f"{edition.chain}.redirects", edition.redirects)
    early += numbered(f"{edition.chain}.baseline", edition.baseline)
    late: list[tuple[str, Conditioned]] = []
    for path, procedure in procedures(edition):
        early += [*numbered(f"{path}.redirects", procedure.redirects), *numbered(f"{path}.owed", procedure.owed)]
        late += [*numbered(f"{path}.papers", procedure.papers), *numbered(f"{path}.fees", procedure.fees)]
        late += numbered(f"{path}.needs", procedure.needs)
        for at, ground in numbered(f"{path}.grounds", procedure.grounds):
            yield from _dead(f"{at}.eligible", ground.eligible, edition, fixed)
    early += numbered(f"{edition.chain}.contradictions", edition.contradictions)
    ordinary = {fact.code: fact.ordinary for fact in edition.facts}
    for at, one in numbered(f"{edition.chain}.contradictions", edition.contradictions):
        if one.when.guard.holds(ordinary):
            yield fault(Code.ORDINARY_FORBIDDEN, f"{at}.when", words=one.words)
    for at, item in early:
        yield from _dead(f"{at}.when", item.when, edition, fixed)
    for at, item in late:
        yield from _dead(f"{at}.when", item.when, edition, {})


def _alone(edition: Edition) -> Iterator[Fault]:
    """A limit beside which no other stands has no condition: where that did not hold there would be no limit."""
    for path, limit in walk(edition.chain, edition):
        if isinstance(limit, Limit) and limit.when is not None and not path.rpartition(".")[2].isdigit():
            yield fault(Code.NO_ANSWER, f"{path}.when", "limit_alone", condition=_aloud(limit.when, edition))


def _dead(path: str, when: Condition | None, edition: Edition, fixed: Mapping[str, Value]) -> Iterator[Fault]:
    """A condition that holds for no profile at all."""
    if when is None or profiles(read_by([when], edition), fixed).holds(when).any():
        return
    yield fault(Code.CONDITION_DEAD, path, condition=_aloud(when, edition))


def _aloud(when: Condition, edition: Edition) -> Label:
    facts = {fact.code: fact for fact in edition.facts}
    return Label(*(when.guard.aloud(facts, lang) for lang in LANGUAGES))


def _fixed_at_offer(procedure: Procedure, edition: Edition) -> dict[str, Value]:
    """Facts that only the stage's own work can change, so that they are presumed when it is first offered."""
    elsewhere = {
        name
        for other in edition.procedures
        for move in other.moves
        for name in move.sets
        if other is not procedure or move.source is State.WAITING
    }
    again = any(move.verb in (Verb.OFFER, Verb.REOPEN) and move.source is not State.WAITING for move in procedure.moves)
    own = {fact.code: fact.ordinary for fact in edition.facts if fact.set_by is not Verb.SUBMIT}
    return {} if again else {name: value for name, value in own.items() if name not in elsewhere}


def _answers(
    path: str,
    what: Label,
    items: Sequence[Conditioned],
    procedure: Procedure | None,
    edition: Edition,
    fixed: Mapping[str, Value],
) -> Iterator[Fault]:
    """A list of which the first entry that holds counts: some entry holds for every profile, each for at least one."""
    conditions = [item.when for item in items]
    rows, scope = _rows(conditions, procedure, edition, fixed)
    found = [hit & scope for hit in rows.first(conditions)]
    yield from _unanswered(path, what, conditions, rows, scope & ~_any(found, rows), edition)
    yield from _dead_entries(path, what, items, found)


def _places(path: str, procedure: Procedure, edition: Edition, fixed: Mapping[str, Value]) -> Iterator[Fault]:
    """As other lists, but an entry also needs its field, which only a field that must be declared surely has."""
    fields = {field.code: field for field in edition.fields}
    conditions = [place.when for place in procedure.places]
    asked = [fields[place.field].when for place in procedure.places]
    rows, scope = _rows([*conditions, *asked], procedure, edition, fixed)
    free, found = scope, []
    for place, when, declared in zip(procedure.places, conditions, asked, strict=True):
        found.append(rows.holds(when) & free)
        if fields[place.field].required:
            free = free & ~(found[-1] & rows.holds(declared))
    yield from _unanswered(path, _PLACE, [*conditions, *asked], rows, free, edition)
    yield from _dead_entries(path, _PLACE, procedure.places, found)


def _rows(
    conditions: Iterable[Condition | None], procedure: Procedure | None, edition: Edition, fixed: Mapping[str, Value]
) -> tuple[Profiles, Truth]:
    """Profiles of the facts that the conditions and the redirects read, and which of them are not redirected."""
    conditions = tuple(conditions)
    redirects = touching((*edition.redirects, *(procedure.redirects if procedure else ())), conditions)
    rows = profiles(read_by([*conditions, *(redirect.when for redirect in redirects)], edition), fixed)
    return rows, ~_any([rows.holds(redirect.when) for redirect in redirects], rows)


def _any(found: Iterable[Truth], rows: Profiles) -> Truth:
    together = np.zeros(rows.n, dtype=np.bool_)
    for hit in found:
        together |= hit
    return together


def _unanswered(
    path: str, what: Label, conditions: Iterable[Condition | None], rows: Profiles, open_rows: Truth, edition: Edition
) -> Iterator[Fault]:
    if open_rows.any():
        names = [fact.code for fact in read_by(conditions, edition)]
        row = rows.row(int(np.argmax(open_rows)))
        case = Label(*(aloud(row, names, edition, lang) for lang in LANGUAGES))
        yield fault(Code.NO_ANSWER, path, what=what, case=case)


def _dead_entries(path: str, what: Label, items: Sequence[object], found: Iterable[Truth]) -> Iterator[Fault]:
    for (at, _), hit in zip(numbered(path, items), found, strict=True):
        if not hit.any():
            yield fault(Code.ENTRY_DEAD, at, what=what)


def _moves(path: str, procedure: Procedure, edition: Edition) -> Iterator[Fault]:
    """Moves whose condition never holds, and moves of one verb, role and state of which two hold at once."""
    groups: dict[tuple[Verb, str, State], list[tuple[str, Move]]] = {}
    for at, move in numbered(f"{path}.moves", procedure.moves):
        groups.setdefault((move.verb, move.role, move.source), []).append((at, move))
    for group in groups.values():
        rows, scope = _rows([move.when for _, move in group], procedure, edition, {})
        held = [rows.holds(move.when) & scope for _, move in group]
        for (at, move), hit in zip(group, held, strict=True):
            if not hit.any():
                yield fault(Code.MOVE_DEAD, at, verb=move.verb, source=move.source)
        yield from _overlaps(group, held)


def _overlaps(group: Sequence[tuple[str, Move]], held: Sequence[Truth]) -> Iterator[Fault]:
    for first in range(len(group)):
        for second in range(first + 1, len(group)):
            (at, move), (other_at, other) = group[second], group[first]
            if move.target is not other.target and (held[first] & held[second]).any():
                yield fault(Code.MOVES_OVERLAP, at, verb=move.verb, source=move.source, other=other_at)
