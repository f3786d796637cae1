"""What a case file may say, chain by chain, at the end of docs/cases.md: `python -m api.words.guide` writes it anew."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from api.words.wording import date
from engine.agencies.script import Answers, Does, findings, said, to_be_found
from engine.core.declaration import Form
from workflows import catalogue
from workflows.law.facts import DO_NOT_KNOW, Fact
from workflows.law.notation import HELD, Edition, Field, Input, Procedure, Result
from workflows.law.states import State, Verb

PAGE = Path(__file__).parents[2] / "docs" / "cases.md"
HEAD = "## Mỗi nhóm cho ghi gì\n"
# the other kinds say of each field what may stand there
WRITTEN = {
    Input.TEXT: "chữ",
    Input.NAME: "họ tên",
    Input.DATE: "ngày: 2026-06-17",
    Input.PARTIAL_DATE: 'ngày, hoặc chỉ tháng, năm trong ngoặc kép: 2026-06-17, "03/1935", "1935"',
    Input.INSTANT: "ngày và giờ: 2026-06-17T08:00:00",
    Input.MOMENT: "ngày và giờ, không rõ giờ thì chỉ ghi ngày: 2026-06-17T08:00:00, 1998-03-02",
    Input.NUMBER: "số",
    Input.PERSONAL_ID: "12 chữ số trong ngoặc kép",
    Input.PHONE: "số điện thoại trong ngoặc kép",
    Input.COMMUNE: "tên hoặc mã của xã, phường",
}
# codes with their words, by the key of the case file under which they may stand
Sayings = Mapping[str, Iterable[tuple[str, str]]]


def guide() -> str:
    """All chains. What not every edition of a chain has says from when or until when it does."""
    return "".join(_chain(catalogue.of_chain(chain)) for chain in catalogue.chains())


def _chain(editions: Sequence[Edition]) -> str:
    last = editions[-1]
    days = ", ".join(date(edition.in_force_on) for edition in editions)
    lines = [f'\n### {last.name.vi}: `chain = "{last.chain}"`, phiên bản từ {days}\n']
    lines += [f"- {line}" for line in _merged([(edition, _of_case(edition)) for edition in editions], editions)]
    for code in dict.fromkeys(procedure.code for edition in editions for procedure in edition.procedures):
        found = [(edition, one) for edition in editions for one in edition.procedures if one.code == code]
        lines.append(f"- `{code}` {found[-1][1].label.vi}{_since([edition for edition, _ in found], editions)}")
        told = [(edition, _of_stage(procedure, edition)) for edition, procedure in found]
        lines += [f"  - {line}" for line in _merged(told, [edition for edition, _ in found])]
    lines += ["", "| `[declaration]` | nghĩa | cách ghi |", "|---|---|---|"]
    for code in dict.fromkeys(field.code for edition in editions for field in edition.fields):
        with_it = [(edition, field) for edition in editions for field in edition.fields if field.code == code]
        since = _since([edition for edition, _ in with_it], editions)
        lines.append(f"| `{code}` | {with_it[-1][1].label.vi}{since} | {_written(with_it[-1][1], with_it[-1][0])} |")
    return "\n".join(lines) + "\n"


def _of_case(edition: Edition) -> Sayings:
    """What may be said of a whole case."""
    systems = [one for procedure in edition.procedures for one in procedure.neighbours]
    return {"chosen": _labelled(edition.choices), "system": _labelled(systems)}


def _of_stage(procedure: Procedure, edition: Edition) -> Sayings:
    """What may be said of one stage."""
    verbs = {move.verb for move in procedure.moves if move.source is State.IN_PROGRESS}
    facts = {fact.code: fact for fact in edition.facts}
    found = [(value, facts[name]) for name, values in findings(procedure, edition).items() for value in values]
    brought = [owed.instead for owed in procedure.owed if owed.instead]
    papers = {paper.code: paper for each in edition.procedures for paper in each.papers}
    asked = [paper for paper in procedure.papers if paper.sources[0] not in HELD]
    people: dict[str, list[tuple[str, str]]] = {}
    for owed in procedure.owed:
        for value in said(facts[owed.fact]):
            does = Answers.AGREE if value == owed.answer else Answers.DECLINE
            people.setdefault(f'who = "{owed.by}"', []).append((does.value, facts[owed.fact].aloud(value)))
    return {
        "does": [(does.value, "") for does in Does if does.verb in verbs],
        **people,
        "reason": _labelled(procedure.refusals),
        "finding": [(str(value), fact.aloud(value)) for value, fact in found],
        "found": [(name, facts[name].label.vi) for name in to_be_found(procedure)],
        "neighbour": _labelled(procedure.neighbours),
        "items, papers": _labelled([*asked, *(papers[code] for code in brought if code in papers)]),
        "result": _labelled(_results() if verbs & {Verb.CORRECT, Verb.REVOKE} else ()),
        "redirect": [(one.code, "") for one in (*edition.redirects, *procedure.redirects)],
        "ground": _labelled(procedure.grounds),
    }


def _results() -> Iterator[Result]:
    """What another case may have been given, to be corrected or revoked."""
    return (one for edition in catalogue.known() for procedure in edition.procedures for one in procedure.results)


def _labelled(things: Iterable[Any]) -> list[tuple[str, str]]:
    return [(one.code, one.label.vi) for one in things]


def _merged(told: Sequence[tuple[Edition, Sayings]], editions: Sequence[Edition]) -> Iterator[str]:
    """A line for each key: every code that an edition allows there, once."""
    for key in dict.fromkeys(key for _, sayings in told for key in sayings):
        words: dict[str, str] = {}
        having: dict[str, list[Edition]] = {}
        for edition, sayings in told:
            for code, word in dict(sayings.get(key, ())).items():
                words[code] = word
                having.setdefault(code, []).append(edition)
        said = (f"`{code}` {word}".strip() + _since(having[code], editions) for code, word in words.items())
        if words:
            yield f"{key if '=' not in key else f'`{key}`'}: {' · '.join(said)}"


def _since(having: Sequence[Edition], editions: Sequence[Edition]) -> str:
    """From which edition on, or before which one, where not all have it."""
    first, last = having[0].in_force_on, having[-1].in_force_on
    after = [edition.in_force_on for edition in editions if edition.in_force_on > last]
    marks = [f"từ {date(first)}"] * (having[0] is not editions[0]) + [f"trước {date(after[0])}" for _ in after[:1]]
    return f" ({', '.join(marks)})" if marks else ""


def _written(field: Field, edition: Edition) -> str:
    """How it is written, whether it may be left out, and when it is asked."""
    facts = {fact.code: fact for fact in edition.facts}
    match field.input:
        case Input.FACT:
            how = _choices(facts[field.code])
        case Input.IDENTITY:
            how = f"trong ngoặc kép: {', hoặc '.join(one.label.vi for one in field.identities)}"
        case Input.OPTION:
            other = [f"“{field.other.vi}: …”"] if field.other else []
            how = " · ".join([*(one.label.vi for one in field.options), *other])
        case kind:
            how = WRITTEN[kind]
    if field.code in Form(edition).takes_unknown:
        how += f' · `"{DO_NOT_KNOW.vi}"`'
    when = f"; khi {field.when.guard.aloud(facts)}" if field.when else ""
    return f"{how}{'' if field.required else '; không bắt buộc'}{when}"


def _choices(fact: Fact) -> str:
    if not fact.choices:
        return "`true` có · `false` không"
    return " · ".join(f"`{code}` {label.vi}" for code, label in fact.choices)


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(text[: text.index(HEAD) + len(HEAD)] + guide(), encoding="utf-8")
