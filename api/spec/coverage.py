"""Which rules of the editions no scenario proves, which tags no run earns, and how much of an edition is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from api.spec.core_world import parameters
from api.spec.never import happens
from api.spec.plays import Play, Run, read_by
from workflows.catalogue import known
from workflows.law.citation import Clause
from workflows.law.guards import Condition
from workflows.law.notation import Desk, Edition, Move, Omission, Place
from workflows.law.states import State
from workflows.rules import Rule, clauses, placed, rules


def all_rules(editions: Iterable[Edition] = ()) -> tuple[Rule, ...]:
    """The rules of all editions; one that editions share by value stands once for each clause that it rests on."""
    found: dict[object, Rule] = {}
    for edition in editions or known():
        for rule in rules(edition, parameters()):
            found.setdefault((rule.thing, rule.clause.tag), replace(rule, path=f"{edition.in_force_on} {rule.path}"))
    return tuple(found.values())


def known_tags() -> frozenset[str]:
    """Tags of every clause that an edition cites."""
    return frozenset(clause.tag for edition in known() for clause in clauses(edition, parameters()))


def uncovered(rules_: Iterable[Rule], runs: Iterable[Run]) -> list[str]:
    """Rules that no run tagged with their clause has read; a condition must have been read both ways."""
    by_tag: dict[str, list[Run]] = {}
    for run in runs:
        for tag in run.tags:
            by_tag.setdefault(tag, []).append(run)
    found = []
    for rule in rules_:
        outcomes: set[object] = set()
        for run in by_tag.get(rule.clause.tag, ()):
            outcomes |= run.read.get(rule.thing, set())
        if isinstance(rule.thing, Condition):
            lacking = [word for outcome, word in ((True, "đúng"), (False, "sai")) if outcome not in outcomes]
        else:
            lacking = [] if outcomes else ["chưa đọc"]
        if lacking:
            found.append(f"{rule.path} @{rule.clause.tag} {type(rule.thing).__name__}: {', '.join(lacking)}")
    return found


def unearned(rules_: Iterable[Rule], runs: Iterable[Run]) -> list[str]:
    """Tags of runs that read no rule of that clause."""
    earned_by: dict[object, set[str]] = {}
    for rule in rules_:
        earned_by.setdefault(rule.thing, set()).add(rule.clause.tag)
    return [
        f"{run.name}: @{tag}"
        for run in runs
        for tag in sorted(run.tags.difference(*(earned_by.get(thing, ()) for thing in run.read)))
    ]


BOTH_WAYS = ((True, "true"), (False, "false"))
UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Item:
    """One thing of an edition, by its path, that scenarios read or do not: `lacking` is empty, or says what is not."""

    kind: str
    path: str
    lacking: tuple[str, ...]
    thing: object = None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Every state, move, condition, limit and other rule of an edition, and every clause that it cites."""

    edition: Edition
    items: tuple[Item, ...]

    def kinds(self) -> dict[str, tuple[int, int]]:
        """Of each kind how many are read, and how many there are."""
        found: dict[str, tuple[int, int]] = {}
        for item in self.items:
            read, all_ = found.get(item.kind, (0, 0))
            found[item.kind] = read + (not item.lacking), all_ + 1
        return found

    @property
    def lacking(self) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.lacking)


def coverage(edition: Edition, plays: Iterable[Play]) -> Coverage:
    """What the plays read of the edition. A desk or place counts in its own procedure alone, and so does a move."""
    tagged: dict[str, list[Play]] = {}
    listed = list(plays)
    for play in listed:
        for tag in play.clauses:
            tagged.setdefault(tag, []).append(play)
    outcomes = read_by(listed)
    items = [*_states(edition, outcomes), *_rules(edition, outcomes), *_omissions(edition, outcomes)]
    items += _clauses(edition, tagged)
    return Coverage(edition, tuple(items))


def _states(edition: Edition, outcomes: dict[object, set[object]]) -> Iterator[Item]:
    """A stage waits from its submission on; another state is reached by a move that was made."""
    for stage in edition.procedures:
        moves = [move for move in stage.moves if happens(move, stage, edition)]
        reached = {State.WAITING, *(move.target for move in moves if stage.code in outcomes.get(move, ()))}
        for state in dict.fromkeys(state for move in moves for state in (move.source, move.target)):
            lacking = () if state in reached else (UNREAD,)
            yield Item("state", f"{edition.chain}.procedures.{stage.code}.{state}", lacking)


def _rules(edition: Edition, outcomes: dict[object, set[object]]) -> Iterator[Item]:
    told: set[tuple[str, object]] = set()
    for rule in placed(edition, parameters()):
        read, kind = outcomes.get(rule.thing, set()), type(rule.thing).__name__.lower()
        if isinstance(rule.thing, Clause) or (rule.path, rule.thing) in told:
            continue
        told.add((rule.path, rule.thing))
        if isinstance(rule.thing, Condition):
            lacking = tuple(word for outcome, word in BOTH_WAYS if outcome not in read)
            yield Item(kind, rule.path, lacking, rule.thing)
            continue
        if isinstance(rule.thing, Move | Desk | Place):
            code = rule.path.split(".")[2]
            read = read & {code}
            if isinstance(rule.thing, Move) and not happens(rule.thing, edition.procedure(code), edition):
                continue
        yield Item(kind, rule.path, () if read else (UNREAD,), rule.thing)


def _omissions(edition: Edition, outcomes: dict[object, set[object]]) -> Iterator[Item]:
    """What is left open rests on no clause; where cases are told of it, one was told and one was not."""
    for number, one in enumerate(edition.omits):
        read, is_told = outcomes.get(one, set()), isinstance(one, Omission) and one.when is not None
        lacking = [word for outcome, word in BOTH_WAYS if outcome not in read] if is_told else [UNREAD] * (not read)
        yield Item("omission", f"{edition.chain}.omits.{number}", tuple(lacking), one)


def _clauses(edition: Edition, tagged: dict[str, list[Play]]) -> Iterator[Item]:
    """A clause is read where a scenario that carries its tag reads one of its rules."""
    things: dict[str, set[object]] = {}
    for rule in placed(edition, parameters()):
        code = rule.path.split(".")[2] if isinstance(rule.thing, Move) else ""
        if not isinstance(rule.thing, Move) or happens(rule.thing, edition.procedure(code), edition):
            things.setdefault(rule.clause.tag, set()).add(rule.thing)
    for tag, some in things.items():
        yield Item("clause", f"@{tag}", (UNREAD,) if some.isdisjoint(read_by(tagged.get(tag, ()))) else ())
