"""Faults of names: what an edition speaks of must exist in it, once, and be of the right kind."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from workflows.errors import nearest
from workflows.graph import circles
from workflows.law.citation import Label
from workflows.law.facts import (
    NO_GROUND,
    Band,
    ChoiceMade,
    Compares,
    Elapsed,
    Exceeds,
    Fact,
    GroundOf,
    Named,
    Reaches,
    Relation,
    Side,
    Told,
    Value,
    fields_in,
)
from workflows.law.guards import Is
from workflows.law.notation import OFFICE, Carried, Edition, Format, From, Identity, Input, Procedure, Reserved
from workflows.law.states import Role, Verb
from workflows.law.tree import walk
from workflows.law.verbs import LONGEST_TEXT, VERBS
from workflows.refusals import LANGUAGES
from workflows.soundness.fault import Code, Fault, fault, named, numbered, procedures

_DAYS = frozenset({Input.DATE, Input.INSTANT, Input.MOMENT})
_DATES = _DAYS | {Input.PARTIAL_DATE}
_TEXTS = frozenset({Input.TEXT, Input.NAME, Input.OPTION, Input.PERSONAL_ID, Input.IDENTITY})
_WANTED = {one.name for of in VERBS.values() for one in of.wants}
# what stands beside carried values: in a result, in the scope of one, in the command that brings it
_BESIDE_VALUES = {*Reserved.__annotations__, OFFICE, "supersedes", *_WANTED}
_ALL_CHAINS, _WHOLE_GROUP = "both", "group"  # words of the command line that stand where a chain or a procedure may

# what follows and what withdraws sets nothing; the value of a choice is said by whom the fact is owed, and by officers,
# but where a supervisor, a lease or whoever hands over may make the move in their stead
_SAY_NOTHING = frozenset(verb for verb, info in VERBS.items() if info.rank is None) | {Verb.SUBMIT, Verb.WITHDRAW}
_SAY_CHOICES = {Verb.CONFIRM, *(verb for verb, info in VERBS.items() if info.roles == {Role.OFFICER})} - {
    Verb.CLAIM,
    Verb.DELIVER_RESULT,
}


def find(edition: Edition) -> Iterator[Fault]:
    """Names that do not exist, exist twice, or are never used though they must be."""
    yield from _guards(edition)
    yield from _facts(edition)
    yield from _settings(edition)
    yield from _fields(edition)
    yield from _procedures(edition)
    yield from _results(edition)
    yield from _agencies(edition)
    yield from _dates(edition)
    yield from _patterns(edition)
    yield from _likeness(edition)
    yield from _reserved(edition)


def _unknown(code: Code, what: Label, path: str, name: str, known: Iterable[str]) -> Fault:
    return fault(code, path, "unknown", what=what, name=name, nearest=nearest(name, known) or "-")


def _no_value(path: str, fact: Fact, value: Value) -> Fault:
    return fault(Code.VALUE_UNKNOWN, path, fact=named(fact), value=value, values=fact.values())


def _has(fact: Fact, value: Value) -> bool:
    """Whether the fact may have the value; 1 is not True, nor is "True"."""
    return any(type(value) is type(one) and value == one for one in fact.values())


def _guards(edition: Edition) -> Iterator[Fault]:
    known = {fact.code: fact for fact in edition.facts}
    for path, thing in walk(edition.chain, edition):
        if isinstance(thing, Is):
            yield from _reading(path, thing.fact, thing.value, known)


def _reading(path: str, name: str, value: Value, known: dict[str, Fact]) -> Iterator[Fault]:
    if name not in known:
        yield _unknown(Code.FACT_UNKNOWN, Label("dữ kiện", "fact"), path, name, known)
    elif not _has(known[name], value):
        yield _no_value(path, known[name], value)


def _facts(edition: Edition) -> Iterator[Fault]:
    """Each fact's own values, and what it is derived from."""
    fields = {field.code: field.input for field in edition.fields}
    for path, fact in numbered(f"{edition.chain}.facts", edition.facts):
        values = [fact.ordinary]
        match fact.derived:
            case Band(of=of, bounds=bounds, above=above):
                values += [*(value for _, value in bounds), above]
                yield from _rests_on(path, (of,) if isinstance(of, str) else of, fields)
            case Reaches(of=of):
                yield from _rests_on(path, of, fields)
            case Exceeds(of=of, time=time):
                yield from _rests_on(path, of, fields)
                yield from _rests_on(path, time, fields)
            case Told(field=name) | Named(field=name):
                yield from _field(f"{path}.derived", name, _TEXTS, fields)
            case Compares() as compares:
                yield from _sides(path, compares, fields)
            case ChoiceMade():
                yield from _same_choices(path, fact, [choice.code for choice in edition.choices])
            case GroundOf(procedure=code):
                yield from _ground_of(path, fact, code, edition)
        for one, other in _pair(fact.derived):
            if one == other:
                yield fault(Code.COMPARES_ITSELF, f"{path}.derived", fact=named(fact), name=one)
        yield from (_no_value(path, fact, value) for value in values if not _has(fact, value))
    known = {fact.code: fact for fact in edition.facts}
    for path, one in numbered(f"{edition.chain}.contradictions", edition.contradictions):
        for name, value in one.otherwise:
            if name not in known:
                yield _unknown(Code.FACT_UNKNOWN, Label("dữ kiện", "fact"), f"{path}.otherwise", name, known)
            elif not _has(known[name], value):
                yield _no_value(f"{path}.otherwise", known[name], value)


def _pair(derived: object) -> Iterator[tuple[object, object]]:
    """The two fields that a fact is derived from."""
    match derived:
        case (
            Band(of=Elapsed(since=one, until=other))
            | Reaches(of=Elapsed(since=one, until=other))
            | Exceeds(time=Elapsed(since=one, until=other))
        ):
            yield one, other
        case Compares(one=one, other=other):
            yield one, other


def _rests_on(path: str, of: Elapsed | tuple[str, ...], fields: dict[str, Input]) -> Iterator[Fault]:
    """The dates or the numbers that a fact is derived from are fields."""
    if isinstance(of, Elapsed):
        for side in (of.since, of.until or of.since):
            yield from _on(path, side, _DATES, fields)
        return
    for name in of:
        yield from _field(f"{path}.derived", name, {Input.NUMBER}, fields)


def _on(path: str, side: Side, plain: frozenset[Input], fields: dict[str, Input]) -> Iterator[Fault]:
    """What one side stands in is a field: of a text that tells something, or as it must be."""
    if isinstance(side, Told):
        yield from _field(f"{path}.derived", side.field, _TEXTS, fields)
        if plain is _DATES and not all(template[:2].isdigit() for _, template in side.tells):
            yield fault(Code.INPUT_WRONG, f"{path}.derived", "told_undated", name=side.field)
    elif isinstance(side, str):
        yield from _field(f"{path}.derived", side, plain, fields)


def _sides(path: str, compares: Compares, fields: dict[str, Input]) -> Iterator[Fault]:
    """What is compared are fields, and both are dates or neither is; only dates go one after the other."""
    one, other = compares.one, compares.other
    is_order = compares.relation in (Relation.AFTER, Relation.NOT_BEFORE)
    is_dated = is_order or any(fields.get(name) in _DATES for name in fields_in(one, other))
    for side in (one, other):
        yield from _on(path, side, _DATES if is_dated else _TEXTS, fields)


def _ground_of(path: str, fact: Fact, code: str, edition: Edition) -> Iterator[Fault]:
    by_code = {procedure.code: procedure for procedure in edition.procedures}
    if code in by_code:
        yield from _same_choices(path, fact, [*(ground.code for ground in by_code[code].grounds), NO_GROUND])
    else:
        yield _unknown(Code.PROCEDURE_UNKNOWN, Label("thủ tục", "procedure"), path, code, by_code)


def _same_choices(path: str, fact: Fact, right: list[str]) -> Iterator[Fault]:
    if sorted(str(value) for value in fact.values()) != sorted(right):
        yield fault(Code.CHOICES_DIFFER, f"{path}.choices", fact=named(fact), values=right)


def _settings(edition: Edition) -> Iterator[Fault]:
    """Facts that moves set, and facts that nothing sets."""
    known = {fact.code: fact for fact in edition.facts}
    setters: dict[str, set[Verb]] = {name: set() for name in known}
    for path, procedure in procedures(edition):
        for at, move in numbered(f"{path}.moves", procedure.moves):
            for name in move.sets:
                if name not in known:
                    yield _unknown(Code.FACT_UNKNOWN, Label("dữ kiện", "fact"), f"{at}.sets", name, known)
                    continue
                setters[name].add(move.verb)
                if move.verb is Verb.FIND and known[name].may_be_unknown:
                    continue
                if known[name].set_by is not move.verb:
                    said, set_by = named(known[name]), known[name].set_by
                    yield fault(Code.SET_BY_DIFFERS, f"{at}.sets", fact=said, set_by=set_by, verb=move.verb)
                elif move.verb in _SAY_NOTHING or (known[name].choices and move.verb not in _SAY_CHOICES):
                    verbs = sorted(_SAY_CHOICES if known[name].choices else set(VERBS) - _SAY_NOTHING)
                    yield fault(Code.SETS_UNSAID, f"{at}.sets", fact=named(known[name]), verb=move.verb, verbs=verbs)
    yield from _silent(edition)
    declared = {field.code for field in edition.fields if field.input is Input.FACT}
    for path, fact in numbered(f"{edition.chain}.facts", edition.facts):
        is_given = fact.code in declared or fact.derived is not None
        if fact.set_by is not Verb.SUBMIT and (fact.derived is not None or fact.may_be_unknown):
            yield fault(Code.SET_BY_DIFFERS, path, fact=named(fact), set_by=fact.set_by, verb=Verb.SUBMIT)
        elif not (is_given if fact.set_by is Verb.SUBMIT else setters[fact.code]):
            yield fault(Code.FACT_NEVER_SET, path, fact=named(fact))


def _silent(edition: Edition) -> Iterator[Fault]:
    """Facts that are read, and that would have their ordinary value where the family leaves a field out.

    What contradictions alone read says nothing where it was not declared; nor is it silent where the ordinary value is
    one that no answer gives, and so says itself that there was none.
    """
    apart = f"{edition.chain}.contradictions."
    read = {one.fact for at, one in walk(edition.chain, edition) if isinstance(one, Is) and not at.startswith(apart)}
    optional = {field.code: named(field) for field in edition.fields if not field.required}
    for path, fact in numbered(f"{edition.chain}.facts", edition.facts):
        measured = _may_be_silent(fact) and fact.code in read
        for name in (fact.code, *(fact.rests_on if measured else ())):
            if name in optional:
                yield fault(Code.QUESTION_OPTIONAL, path, fact=named(fact), field=optional[name])


def _may_be_silent(fact: Fact) -> bool:
    match fact.derived:
        case Band(bounds=bounds, above=above):
            return fact.ordinary in {above, *(value for _, value in bounds)}
        case Reaches() | Named():
            return not fact.may_be_unknown
    return False


def _fields(edition: Edition) -> Iterator[Fault]:
    """Fields that stand for a fact, and fields that places, fees and validities read."""
    fields = {field.code: field.input for field in edition.fields}
    facts = {fact.code for fact in edition.facts}
    for path, field in numbered(f"{edition.chain}.fields", edition.fields):
        if field.input is Input.FACT and field.code not in facts:
            yield _unknown(Code.FACT_UNKNOWN, Label("dữ kiện", "fact"), path, field.code, facts)
        is_spelt = any(spelling.when is None for spelling in field.spellings)
        if (field.input is Input.NAME and not is_spelt) or (field.input is Input.OPTION and not field.options):
            yield fault(Code.FIELD_OPEN, path, name=field.label, input=field.input)
    for path, procedure in procedures(edition):
        for at, place in numbered(f"{path}.places", procedure.places):
            yield from _field(at, place.field, {Input.COMMUNE}, fields)
        for at, fee in numbered(f"{path}.fees", procedure.fees):
            if fee.per:
                yield from _field(at, fee.per, {Input.NUMBER}, fields)
        for at, result in numbered(f"{path}.results", procedure.results):
            if result.validity is not None:
                yield from _field(f"{at}.validity", result.validity.since, _DAYS, fields)


def _field(path: str, name: str, inputs: Iterable[Input], fields: dict[str, Input]) -> Iterator[Fault]:
    if name not in fields:
        yield _unknown(Code.FIELD_UNKNOWN, Label("mục khai", "field"), path, name, fields)
    elif fields[name] not in inputs:
        yield fault(Code.INPUT_WRONG, path, name=name, input=fields[name], inputs=sorted(inputs))


def _procedures(edition: Edition) -> Iterator[Fault]:
    """Procedures that choices, the group and the replaced forms name."""
    known = [procedure.code for procedure in edition.procedures]
    chain = edition.chain
    named = [(f"{chain}.choices.{choice.code}", code) for choice in edition.choices for code in choice.procedures]
    named += [(f"{chain}.group.procedures", code) for code in edition.group.procedures]
    named += [(path, form.procedure) for path, form in numbered(f"{chain}.baseline", edition.baseline)]
    named += [(path, field.procedure) for path, field in numbered(f"{chain}.fields", edition.fields) if field.procedure]
    for path, code in sorted(named):
        if code not in known:
            yield _unknown(Code.PROCEDURE_UNKNOWN, Label("thủ tục", "procedure"), path, code, known)


def _results(edition: Edition) -> Iterator[Fault]:
    """Results that are needed or reopened, and papers and answers that are owed."""
    known = {fact.code: fact for fact in edition.facts}
    people = [person.code for person in edition.people]
    given = Counter(result.code for procedure in edition.procedures for result in procedure.results)
    for code, times in given.items():
        if times > 1:
            yield fault(Code.RESULT_TWICE, f"{edition.chain}.procedures", result=code, times=times)
    for path, procedure in procedures(edition):
        yield from _giving(path, procedure)
        for at, name in _needed(path, procedure):
            if name not in given:
                yield _unknown(Code.RESULT_UNKNOWN, Label("kết quả", "result"), at, name, given)
        papers = {paper.code for paper in procedure.papers}
        for at, owed in numbered(f"{path}.owed", procedure.owed):
            yield from _reading(at, owed.fact, owed.answer, known)
            if owed.by not in people:
                yield _unknown(Code.PERSON_UNKNOWN, Label("người trả lời", "person"), at, owed.by, people)
            if owed.instead and owed.instead not in papers:
                yield _unknown(Code.PAPER_UNKNOWN, Label("giấy tờ", "paper"), at, owed.instead, papers)


def _giving(path: str, procedure: Procedure) -> Iterator[Fault]:
    """A procedure gives something, and takes from earlier stages only where it waits."""
    if not procedure.results:
        yield fault(Code.GIVES_NOTHING, f"{path}.results", procedure=named(procedure))
    for at, paper in numbered(f"{path}.papers", procedure.papers):
        if set(paper.sources) == {From.EARLIER_STAGE} and not procedure.needs:
            yield fault(Code.PAPER_FROM_NOWHERE, at, paper=named(paper))


def _needed(path: str, procedure: Procedure) -> Iterator[tuple[str, str]]:
    yield from ((at, need.result) for at, need in numbered(f"{path}.needs", procedure.needs))
    yield from ((at, move.reopens) for at, move in numbered(f"{path}.moves", procedure.moves) if move.reopens)


def _agencies(edition: Edition) -> Iterator[Fault]:
    known = {agency.code for agency in edition.agencies}
    used = set()
    for path, procedure in procedures(edition):
        for at, desk in numbered(f"{path}.desks", procedure.desks):
            used.add(desk.agency)
            if desk.agency not in known:
                yield _unknown(Code.AGENCY_UNKNOWN, Label("cơ quan", "agency"), at, desk.agency, known)
    heirs = {agency.code: agency.successor for agency in edition.agencies if agency.successor}
    for code in heirs.keys() & used:
        while code in heirs and heirs[code] not in used:
            code = heirs[code]
            used.add(code)
    for circle in circles(heirs.items()):
        yield fault(Code.CIRCLE, f"{edition.chain}.agencies", "circle_of_agencies", agencies=tuple(circle))
    for path, agency in numbered(f"{edition.chain}.agencies", edition.agencies):
        if agency.successor and agency.successor not in known:
            yield _unknown(Code.AGENCY_UNKNOWN, Label("cơ quan", "agency"), path, agency.successor, known)
        if agency.code not in used:
            yield fault(Code.AGENCY_UNUSED, path, agency=named(agency))


def _dates(edition: Edition) -> Iterator[Fault]:
    """Dates that events keep, the one that amounts count from, and the case to be corrected."""
    chain, fields = edition.chain, {field.code: field.input for field in edition.fields}
    for name in edition.dates:
        yield from _field(f"{chain}.dates", name, _DAYS, fields)
    if edition.corrects:
        yield from _field(f"{chain}.corrects", edition.corrects, {Input.TEXT}, fields)
    counted = {f"{path}.grounds": edition.event for path, procedure in procedures(edition) if procedure.grounds}
    for path, procedure in procedures(edition):
        for at, result in numbered(f"{path}.results", procedure.results):
            if result.validity is not None:
                counted[f"{at}.validity"] = result.validity.since
    if edition.event:
        counted[f"{chain}.event"] = edition.event
        yield from _field(f"{chain}.event", edition.event, _DAYS, fields)
    required = {field.code for field in edition.fields if field.required}
    for path, name in counted.items():
        if not name:
            yield fault(Code.EVENT_UNDATED, path)
        elif fields.get(name) not in _DAYS:
            continue  # told as a name
        elif name not in edition.dates:
            yield fault(Code.DATE_NOT_KEPT, path, name=name)
        elif path.endswith(".grounds") and name not in required:
            yield fault(Code.EVENT_MAY_LACK, path, name=name)


def _patterns(edition: Edition) -> Iterator[Fault]:
    """Patterns are regular expressions; the example of a carried value fits its own, and is a text that moves take."""
    for path, thing in walk(edition.chain, edition):
        if not isinstance(thing, Told | Carried | Format | Identity):
            continue
        patterns = thing.tells if isinstance(thing, Told) else ((thing.pattern, ""),)
        if isinstance(thing, Format):
            patterns = (*patterns, *((way, "") for way, _ in thing.ways))
        wrong = [fault(Code.PATTERN_WRONG, path, pattern=one, trouble=trouble) for one, trouble in _troubles(patterns)]
        yield from wrong
        if wrong:
            continue
        if isinstance(thing, Carried):
            example = thing.example
            is_taken = example.isprintable() and 1 <= len(example) <= LONGEST_TEXT
            if not (is_taken and re.fullmatch(thing.pattern, example)):
                yield fault(Code.EXAMPLE_WRONG, path, example=example, right=thing.right, most=LONGEST_TEXT)
        elif isinstance(thing, Format):
            yield from _unshown(path, thing)


def _unshown(path: str, written: Format) -> Iterator[Fault]:
    """Words of a format that show no text which fits it: one shown lets people see it, and proves that there is one."""
    for lang in LANGUAGES:
        words = written.right.say(lang)
        if not any(re.fullmatch(written.pattern, shown) for shown in _shown(words)):
            yield fault(Code.EXAMPLE_WRONG, f"{path}.right", "example_unshown", words=words, pattern=written.pattern)


def _shown(words: str) -> Iterator[str]:
    """What stands in the words: each run of them, without the mark behind it."""
    one = words.split()
    for first in range(len(one)):
        yield from (" ".join(one[first : last + 1]).strip(",.;:“”") for last in range(first, len(one)))


def _troubles(patterns: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """Patterns that are none, and those with a template that they cannot fill in, each with what is wrong."""
    for pattern, template in patterns:
        try:
            template.format(*[""] * re.compile(pattern).groups)
        except (re.error, OverflowError, IndexError, KeyError, ValueError, AttributeError) as error:
            yield pattern, str(error)


def _likeness(edition: Edition) -> Iterator[Fault]:
    """The fields by which a second declaration of one event is known, and who decides of it."""
    found, path = edition.likeness, f"{edition.chain}.likeness"
    if found is None:
        return
    fields = {field.code: field.input for field in edition.fields}
    for name in (*found.numbers, *(name for name, _ in found.counting)):
        yield from _field(f"{path}.numbers", name, {Input.PERSONAL_ID, Input.IDENTITY}, fields)
    for name in found.names:
        yield from _field(f"{path}.names", name, {Input.NAME, Input.TEXT}, fields)
    for _, told in found.counting:
        yield from _field(f"{path}.counting", told.field, _TEXTS, fields)
    yield from _field(f"{path}.on", found.on, _DAYS, fields)
    if fields.get(found.on) in _DAYS and found.on not in edition.dates:
        yield fault(Code.DATE_NOT_KEPT, f"{path}.on", name=found.on)
    decides = {procedure.code: procedure for procedure in edition.procedures}
    if found.procedure not in decides:
        yield _unknown(Code.PROCEDURE_UNKNOWN, Label("thủ tục", "procedure"), path, found.procedure, decides)
        return
    reasons = [reason.code for reason in decides[found.procedure].refusals]
    if found.reason not in reasons:
        yield _unknown(Code.REASON_UNKNOWN, Label("lý do từ chối", "reason"), path, found.reason, reasons)


def _reserved(edition: Edition) -> Iterator[Fault]:
    """Names of something else that stands where they may stand."""
    chain, facts = edition.chain, {fact.code for fact in edition.facts}
    named = [(f"{chain}.chain", chain, {_ALL_CHAINS})]
    named += [(path, one.code, {_WHOLE_GROUP}) for path, one in procedures(edition)]
    named += [(path, one.code, _WANTED) for path, one in numbered(f"{chain}.facts", edition.facts)]
    named += [(path, one.code, _WANTED) for path, one in numbered(f"{chain}.fields", edition.fields)]
    named += [(path, one.code, set(Role)) for path, one in numbered(f"{chain}.people", edition.people)]
    named += [(path, one.code, _BESIDE_VALUES | facts) for path, one in numbered(f"{chain}.carried", edition.carried)]
    yield from (fault(Code.NAME_RESERVED, path, name=name) for path, name, taken in named if name in taken)
