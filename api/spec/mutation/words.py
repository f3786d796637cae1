"""A wrong rule in words: where it stands, what is right and what stands there instead, and its clause."""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass

from api.spec.mutation.mutants import Mutant
from api.words.difference import PARTS, Words, row
from api.words.plain import Plain
from api.words.tables import beside
from api.words.wording import Language, length
from workflows.difference import changes
from workflows.files.parameters import Parameters
from workflows.law.citation import Clause, Figure, Label
from workflows.law.guards import Guard
from workflows.law.notation import Edition
from workflows.time.calendar_rows import CutOff

KINDS = {kind: Label(**said) for kind, said in beside(__file__).items()}
_OF_LISTS = {
    "dropped": Label("bỏ: {}", "{}: one dropped"),
    "added": Label("thêm: {}", "{}: one added"),
    "order": Label("đổi thứ tự: {}", "{}: another order"),
}
_NOTHING = Label("không có", "nothing")
_CUT_OFF = Label("giờ chốt tiếp nhận trong ngày", "the cut-off of a day's receipt")


@dataclass(frozen=True, slots=True)
class Changed:
    """In one language. `clause` and its `tag` are empty where the rule cites none."""

    where: str
    right: str
    wrong: str
    clause: str = ""
    tag: str = ""


def kind_label(kind: str) -> Label:
    """Raises KeyError for a kind without words."""
    if kind in KINDS:
        return KINDS[kind]
    name, _, what = kind.rpartition(" ")
    said, part = _OF_LISTS[what], PARTS[name]
    return Label(said.vi.format(part.vi), said.en.format(part.en))


def changed(edition: Edition, mutant: Mutant, parameters: Parameters, lang: Language) -> Changed:
    """What the wrong rule says otherwise."""
    if mutant.parameters is not None:
        return _figure(mutant, parameters, lang)
    words = Words(edition, parameters, lang)
    found = [row(change, words, Words(mutant.edition, parameters, lang)) for change in changes(edition, mutant.edition)]
    if not found:
        return Changed(mutant.path, "", "")
    told, nothing = found[0], _NOTHING.say(lang)
    is_part = told["before"] and told["after"] and not (told["before"]["says"] and told["after"]["says"])
    whole = _said(told["before"], lang), _said(told["after"], lang)
    if is_part and (part := _part(mutant.way[-1], mutant.wrong, words)):
        whole = part
    alone = _alone(mutant.way[-1], words), _alone(mutant.wrong, words)
    # a part that differs is told by itself, unless its words are the same or longer than those of the whole
    is_clear = alone[0] != alone[1] and sum(map(len, alone)) < sum(map(len, whole))
    right, wrong = alone if is_clear or whole[0] == whole[1] else whole
    clauses = (getattr(thing, "clause", None) for thing in reversed(mutant.way))
    clause = next((one for one in clauses if isinstance(one, Clause)), None)
    cites = (clause.cite(lang), clause.tag) if clause else ("", "")
    return Changed(told["where"], right or nothing, wrong or nothing, *cites)


def _alone(thing: object, words: Words) -> str:
    return thing.aloud(words.facts, words.lang) if isinstance(thing, Guard) else words.say(thing)


def _part(right: object, wrong: object, words: Words) -> tuple[str, str] | None:
    """What either says of the one part that only one of them has, which the words of the whole leave out where it is
    as it is for most; None: there is no such part.
    """
    if type(right) is not type(wrong) or not is_dataclass(right):
        return None
    names = [it.name for it in fields(right) if it.name in PARTS and getattr(right, it.name) != getattr(wrong, it.name)]
    if len(names) != 1:
        return None
    name, values = PARTS[names[0]].say(words.lang), [getattr(one, names[0]) for one in (right, wrong)]
    before, after = (_NOTHING.say(words.lang) if value in (None, "", ()) else words.say(value) for value in values)
    return f"{name}: {before}", f"{name}: {after}"


def _said(side: Plain | None, lang: Language) -> str:
    return _NOTHING.say(lang) if side is None else str(side["says"]) or str(side["clause"] or "")


def _figure(mutant: Mutant, parameters: Parameters, lang: Language) -> Changed:
    right, wrong = mutant.way[-1], mutant.wrong
    if isinstance(right, CutOff) and isinstance(wrong, CutOff):
        cites = right.clause.cite(lang), right.clause.tag
        return Changed(_CUT_OFF.say(lang), f"{right.at:%H:%M}", f"{wrong.at:%H:%M}", *cites)
    assert isinstance(right, Figure)
    assert isinstance(wrong, Figure)
    name = parameters.label(mutant.path.split(".")[1])
    cites = right.clause.cite(lang), right.clause.tag
    return Changed(name.say(lang), length(right, lang), length(wrong, lang), *cites)
