"""A scenario as it is and a little changed: other answers of the family, other hours, what comes after."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from pytest_bdd.parser import Step

from api.spec.core_driver import CoreDriver
from api.spec.editions import choosing, tag_of
from api.spec.mutation.apart import apart, deciding, said
from api.spec.mutation.bounds import answers
from api.spec.mutation.mutants import Mutant
from api.spec.phrases import call_of
from api.spec.plays import Play
from workflows.law.citation import Figure
from workflows.law.facts import Fact
from workflows.law.guards import Is
from workflows.law.notation import Edition, Field
from workflows.law.tree import walk
from workflows.time.calendar import VN

_SUBMITTED = re.compile(r"(gia đình nộp hồ sơ lúc )([0-9:]+)( ngày [0-9/]+)")
HOURS = ("09:00", "14:30", "15:30", "16:30", "20:00")
LATER = re.compile(r"[0-9]{2}/[0-9]{2}/[0-9]{4}")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a scenario: the kind of its step, its words and its table."""

    kind: str
    words: str
    table: tuple[tuple[str, ...], ...] = ()


def lines_of(steps: Iterable[Step]) -> list[Line]:
    return [Line(step.type, step.name, _table(step)) for step in steps]


def _table(step: Step) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(map(str, row)) for row in step.datatable.raw()) if step.datatable is not None else ()


def variants(play: Play, edition: Edition, mutant: Mutant) -> Iterator[list[Line]]:
    """As it is; with each other answer to a question that the rule reads; at other hours; to its end."""
    lines = lines_of(play.steps)
    yield lines
    submitted = next((n for n, line in enumerate(lines) if _SUBMITTED.search(line.words)), None)
    if submitted is None:
        return
    fields, facts = {one.code: one for one in edition.fields}, {one.code: one for one in edition.facts}
    for profile in apart(edition, mutant):
        declared = [Line("given", said(facts[name], value, fields[name].label.vi)) for name, value in profile.items()]
        yield [*lines[:submitted], *declared, *lines[submitted:]]
    for answer in _answers(edition, mutant):
        yield _said(answer, lines, submitted)
    for told in _at_the_edge(lines[: submitted + 1], edition, mutant):
        changed = lines
        for answer in told:
            n = next(n for n, line in enumerate(changed) if _SUBMITTED.search(line.words))
            changed = _said(answer, changed, n)
        yield changed
    yield [*lines, Line("when", "các cơ quan giải quyết xong mọi thủ tục")]
    for hour in HOURS:
        words = _SUBMITTED.sub(rf"\g<1>{hour}\g<3>", lines[submitted].words)
        yield [*lines[:submitted], replace(lines[submitted], words=words), *lines[submitted + 1 :]]
    until = LATER.findall(lines[submitted].words)[-1]
    yield [*lines, Line("when", f"đến 23:59 ngày {_later(until)}")]


def _said(answer: Line, lines: list[Line], submitted: int) -> list[Line]:
    """The lines with the answer before the submission, in place of another to the same question."""
    about, is_given, _ = answer.words.partition('" là "')
    before = [line for line in lines[:submitted] if not (is_given and line.words.startswith(f'{about}" là "'))]
    return [*before, answer, *lines[submitted:]]


def _at_the_edge(lines: list[Line], edition: Edition, mutant: Mutant) -> Iterator[list[Line]]:
    """Where a bound of a derived fact is wrong: an answer that reaches it just so, beside which the fact decides."""
    fact = next((thing for thing in mutant.way if isinstance(thing, Fact)), None)
    figure = mutant.way[-1]
    if fact is None or not isinstance(figure, Figure) or figure.value is None:
        return
    driver = CoreDriver(choosing(tag_of(edition)))
    for line in lines:
        if not carried_out(line, driver):
            return
    on = driver.agenda.now.astimezone(VN).date()
    fields, facts = {one.code: one for one in edition.fields}, {one.code: one for one in edition.facts}
    beside = [*deciding(edition, fact), {}]
    for label, value in dict.fromkeys(answers(fact, figure.value, driver.numbers, on, edition)):
        edge = Line("given", f'gia đình khai "{label}" là "{value}"')
        for profile in beside[:4]:
            yield [*(Line("given", said(facts[n], v, fields[n].label.vi)) for n, v in profile.items()), edge]


def carried_out(line: Line, driver: CoreDriver) -> bool:
    """False: the step cannot be carried out here."""
    try:
        call = call_of(line.kind, line.words)
        table = {"datatable": [list(row) for row in line.table]} if call.has_table else {}
        call.function(driver, **call.arguments, **table)
    except Exception:  # a wrong rule, or a line out of its place, may end in any error
        return False
    return True


def _later(day: str) -> str:
    """Some months later, when all that time brings has come."""
    of, month, year = (int(part) for part in day.split("/"))
    month += 3
    return f"{min(of, 28):02}/{(month - 1) % 12 + 1:02}/{year + (month - 1) // 12}"


def _answers(edition: Edition, mutant: Mutant) -> Iterator[Line]:
    """Each value of each question that the rule or what it stands in reads, as a family declares it."""
    things = (one for thing in reversed(mutant.way[-4:]) for _, one in walk("", thing))
    read = dict.fromkeys(one.fact for one in things if isinstance(one, Is))
    fields = {field.code: field for field in edition.fields}
    facts = {fact.code: fact for fact in edition.facts}
    for code in list(read)[:8]:
        fact = facts.get(code)
        if fact is None:
            continue
        if code in fields:
            yield from _declared(fields[code], edition)
        else:
            for rests_on in fact.rests_on:
                if rests_on in fields:
                    yield from _declared(fields[rests_on], edition)


def _declared(field: Field, edition: Edition) -> Iterator[Line]:
    fact = next((one for one in edition.facts if one.code == field.code), None)
    if fact is None:
        return
    if fact.choices:
        for _, label in fact.choices:
            yield Line("given", f'gia đình khai "{field.label.vi}" là "{label.vi}"')
    else:
        for value in (True, False):
            yield Line("given", f'gia đình khai "{fact.aloud(value)}"')
