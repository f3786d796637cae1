"""Broken editions, each named by its one fault and made from a real edition by changing as little as it takes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from workflows.death.facts import OF_ANY_PAYER
from workflows.editions.birth_2025_07_01.chain import EDITION as BIRTH
from workflows.editions.birth_2026_09_01.chain import EDITION as BIRTH_E4
from workflows.editions.death_2025_07_01.chain import EDITION as DEATH
from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.facts import Band, Compares, Elapsed, Fact, Reaches, Relation, Told
from workflows.law.guards import AllOf, Condition, Is
from workflows.law.moves import finding
from workflows.law.notation import (
    Agency,
    Amount,
    BaselineForm,
    Carried,
    Desk,
    Edition,
    Fee,
    Field,
    Format,
    Input,
    Limit,
    Move,
    Need,
    Person,
    Place,
    Sign,
    Tier,
    Validity,
)
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import AS_IN_PASSPORT
from workflows.soundness.fault import Code

SOURCE = BIRTH.basis[0]
WORD = Label("chữ", "word")


def on(edition: Edition, code: str, **changes: Any) -> Edition:
    """The edition with one procedure changed; a change may be a function of the old value."""
    return replace(
        edition,
        procedures=tuple(
            replace(one, **{name: new(getattr(one, name)) if callable(new) else new for name, new in changes.items()})
            if one.code == code
            else one
            for one in edition.procedures
        ),
    )


def without(**wanted: object) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    """Leaves out the items that have all these attributes."""
    return lambda items: tuple(
        item for item in items if not all(getattr(item, name) == value for name, value in wanted.items())
    )


def plus(*more: object) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return lambda items: (*items, *more)


def with_fact(edition: Edition, fact: Fact) -> Edition:
    """The edition with a fact instead of the one of its code, or beside the others, declared if it must be."""
    others = tuple(one for one in edition.facts if one.code != fact.code)
    declared = {field.code for field in edition.fields} | {one.code for one in edition.facts}
    field = Field(fact.code, WORD, "", Input.FACT, SOURCE)
    is_new = fact.derived is None and fact.set_by is Verb.SUBMIT and fact.code not in declared
    fields = (*edition.fields, field) if is_new else edition.fields
    return replace(edition, facts=(*others, fact), fields=fields)


def fact(edition: Edition, code: str) -> Fact:
    return next(one for one in edition.facts if one.code == code)


def when(name: str, value: str | bool = True) -> Condition:
    return Condition(Is(name, value), SOURCE)


def move(verb: Verb, source: State, target: State, role: Role = Role.SYSTEM, **more: Any) -> Move:
    return Move(verb, source, target, role, SOURCE, **more)


def days(n: int | None, unit: Unit = Unit.WORKING_DAY) -> Figure:
    return Figure(n, unit, SOURCE)


def told(one: str, relation: Relation, other: str | Told) -> Edition:
    """A fact that compares two fields of the birth chain."""
    return with_fact(BIRTH, replace(fact(BIRTH, "parents_are_one"), derived=Compares(one, relation, other)))


def carried(**changes: Any) -> tuple[Carried, ...]:
    return (*BIRTH.carried[:-1], replace(BIRTH.carried[-1], **changes))


def _signs(place: int, field: str) -> tuple[Sign, ...]:
    return (Sign(place, Told(field, ((".*", "0123456789"),)), SOURCE),)


def _scoped(*scope: str) -> tuple[Carried, ...]:
    return (replace(BIRTH.carried[0], unique=scope), *BIRTH.carried[1:])


TWO_SOURCES = replace(SOURCE, status=Status.CONFLICTING)
NEVER = Condition(AllOf((Is("father_known"), Is("father_known", False))), SOURCE)
FUNERAL, SURVIVOR = when("funeral_ground", "merit"), when("survivor_ground", "none")
CARD, HOME, FIRST = "health_card", "residence_registration", "birth_registration"


def card(**changes: Any) -> Edition:
    return on(BIRTH, CARD, **changes)


def _all(**changes: Any) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return lambda items: tuple(replace(item, **changes) for item in items)


def _otherwise(code: str) -> Edition:
    said = (("parents_married", False),)
    return replace(
        BIRTH,
        contradictions=tuple(replace(one, otherwise=said) if one.code == code else one for one in BIRTH.contradictions),
    )


def _each(verb: Verb, **changes: Any) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return lambda moves: tuple(replace(one, **changes) if one.verb is verb else one for one in moves)


def _valid(months: int | None, at_least: tuple[int, int] | None = None) -> Validity:
    return Validity("child_born_on", days(months, Unit.MONTH), at_least)


def _words() -> dict[Code, Edition]:
    return {
        Code.TYPE_WRONG: card(places=Place("registration_commune")),
        Code.LABEL_EMPTY: on(BIRTH, CARD, label=Label("cấp thẻ bảo hiểm y tế", "  ")),
        Code.LABEL_NOT_NFC: on(BIRTH, CARD, label=Label("the\u0309 bảo hiểm", "card")),
        Code.CODE_WRONG: with_fact(BIRTH, Fact("Đã_nộp", WORD, WORD)),
        Code.CODE_TWICE: replace(BIRTH, agencies=(*BIRTH.agencies, BIRTH.agencies[0])),
        Code.TEXT_UNKNOWN: on(BIRTH, CARD, clause=Clause("nd63_2042", "d7", Status.VERIFIED)),
        Code.TEXT_OVER: on(BIRTH, CARD, clause=Clause("nd62_2021", "d7", Status.VERIFIED)),
        Code.PLACE_WRONG: on(BIRTH, CARD, clause=Clause("nd63_2024", "k2_d7", Status.VERIFIED)),
        Code.ASSUMPTION_UNSAID: on(BIRTH, CARD, clause=Clause("gd", "whatever", Status.ASSUMED)),
        Code.BASIS_UNSAID: replace(BIRTH, basis=()),
        Code.LETTERS_WRONG: replace(BIRTH, letters="Ks "),
    }


def _late_by(*bounds: tuple[int, str]) -> Edition:
    """The time of registration by these bounds of days."""
    time = fact(BIRTH, "registration_time")
    assert isinstance(time.derived, Band)
    derived = replace(time.derived, bounds=tuple((days(n, Unit.DAY), value) for n, value in bounds))
    return with_fact(BIRTH, replace(time, derived=derived))


def _elapsed_in(unit: Unit) -> Edition:
    return with_fact(
        DEATH, replace(fact(DEATH, "aged"), derived=Reaches(Elapsed("died_at", unit=unit), days(80, unit)))
    )


def _since_itself() -> Edition:
    counted = Reaches(Elapsed("died_at", "died_at", Unit.MONTH), days(80, Unit.MONTH))
    return with_fact(DEATH, replace(fact(DEATH, "aged"), derived=counted))


def _numbers() -> dict[Code, Edition]:
    validity = Validity("child_born_on", 72)  # type: ignore[arg-type]
    bare = replace(BIRTH.procedure(CARD).results[0], validity=validity)
    ground = replace(DEATH.procedure("funeral_allowance").grounds[0], payer=Label(" ", "the fund"))
    grounds = (ground, *DEATH.procedure("funeral_allowance").grounds[1:])
    return {
        Code.NUMBER_BARE: card(results=(bare,)),
        Code.FIGURE_NEGATIVE: on(BIRTH, CARD, limits=(Limit(days(-2)),)),
        Code.FIGURE_UNKNOWN: on(BIRTH, CARD, fees=plus(Fee(WORD, "helth_card_fee"))),
        Code.UNIT_WRONG: on(BIRTH, CARD, limits=(Limit(days(2, Unit.DONG)),)),
        Code.OTHER_UNSAID: on(BIRTH, CARD, limits=(Limit(replace(days(2), clause=TWO_SOURCES)),)),
        Code.LIMIT_UNKNOWN: replace(BIRTH, supplement=Limit(days(None))),
        Code.VALIDITY_WRONG: card(results=_all(validity=_valid(None))),
        Code.BOUND_DISORDERED: _late_by((60, "late"), (60, "in_time")),
        Code.PAYER_UNKNOWN: on(DEATH, "funeral_allowance", grounds=grounds),
    }


def _alike(**parts: Any) -> Edition:
    assert BIRTH.likeness is not None
    return replace(BIRTH, likeness=replace(BIRTH.likeness, **parts))


def _optional(code: str) -> Edition:
    """The birth chain in which one field may be left out."""
    fields = (replace(one, required=one.required and one.code != code) for one in BIRTH.fields)
    return replace(BIRTH, fields=tuple(fields))


def _names() -> dict[Code, Edition]:
    finding = fact(BIRTH, "residence_finding")
    ground = fact(DEATH, "funeral_ground")
    owed = replace(BIRTH.procedure(HOME).owed[0], instead="consent_ct10")
    return {
        Code.FACT_UNKNOWN: on(BIRTH, CARD, limits=(Limit(days(5), when("residence_verified")), Limit(days(2)))),
        Code.VALUE_UNKNOWN: on(BIRTH, CARD, limits=(Limit(days(5), when("child_fate", "lost")), Limit(days(2)))),
        Code.FACT_NEVER_SET: replace(BIRTH, fields=without(code="child_fate")(BIRTH.fields)),
        Code.SET_BY_DIFFERS: with_fact(BIRTH, replace(finding, set_by=Verb.APPROVE)),
        Code.QUESTION_OPTIONAL: _optional("child_fate"),
        Code.SETS_UNSAID: _said_by(Verb.LAPSE, choices=(("no", WORD), ("yes", WORD)), ordinary="no"),
        Code.CHOICES_DIFFER: with_fact(DEATH, replace(ground, choices=(*ground.choices, ("lottery", WORD)))),
        Code.FIELD_UNKNOWN: on(BIRTH, CARD, places=(Place("registration_comune"),)),
        Code.INPUT_WRONG: on(BIRTH, CARD, places=(Place("child_name"),)),
        Code.SAID_IN_VAIN: with_fact(BIRTH, replace(fact(BIRTH, "child_fate"), may_be_unknown=True)),
        Code.FIELD_OPEN: replace(BIRTH, fields=(*BIRTH.fields, Field("nickname", WORD, "", Input.NAME, SOURCE))),
        Code.COMPARES_ITSELF: told("mother_id", Relation.SAME, "mother_id"),
        Code.PAPER_UNKNOWN: on(BIRTH, HOME, owed=(owed,)),
        Code.PROCEDURE_UNKNOWN: replace(BIRTH, group=replace(BIRTH.group, procedures=(FIRST, HOME, "helth_card"))),
        Code.AGENCY_UNKNOWN: on(BIRTH_E4, "identity_card", desks=(Desk("polis"),)),
        Code.AGENCY_UNUSED: replace(BIRTH, agencies=(*BIRTH.agencies, Agency("navy", WORD, Tier.PROVINCE, SOURCE))),
        Code.RESULT_UNKNOWN: on(BIRTH, CARD, needs=plus(Need("death_extract", SOURCE))),
        Code.GIVES_NOTHING: on(BIRTH, CARD, results=()),
        Code.NAME_RESERVED: replace(BIRTH, carried=(*BIRTH.carried, Carried("valid_until", WORD))),
        Code.PAPER_FROM_NOWHERE: on(BIRTH, CARD, needs=()),
        Code.DATE_NOT_KEPT: replace(BIRTH, dates=(), event=""),
        Code.EVENT_UNDATED: replace(DEATH, event=""),
        Code.EVENT_MAY_LACK: replace(DEATH, dates=(*DEATH.dates, "notice_on"), event="notice_on"),
        Code.PERSON_UNKNOWN: on(BIRTH, HOME, owed=lambda items: (replace(items[0], by="neighbour"),)),
        Code.CARRIED_UNKNOWN: replace(BIRTH, carried=BIRTH.carried[:-1]),
        Code.REASON_UNKNOWN: _alike(reason="nobody"),
        Code.SCOPE_WRONG: replace(BIRTH, carried=_scoped("insurance_number")),
        Code.PATTERN_WRONG: replace(BIRTH, carried=carried(pattern="[A-")),
        Code.EXAMPLE_WRONG: replace(BIRTH, carried=carried(example="99")),
        Code.RESULT_TWICE: on(BIRTH, CARD, results=plus(BIRTH.procedure(FIRST).results[0])),
    }


def _said_by(verb: Verb, code: str = "told_so", **more: Any) -> Edition:
    """Each such move of residence registration sets a new fact besides."""
    edition = with_fact(BIRTH, Fact(code, WORD, WORD, set_by=verb, **more))
    return on(
        edition,
        HOME,
        moves=lambda moves: tuple(replace(one, sets=(*one.sets, code)) if one.verb is verb else one for one in moves),
    )


def _joints() -> dict[Code, Edition]:
    alone = replace(BIRTH.choices[1], procedures=frozenset({HOME, CARD}))
    never = tuple(replace(one, procedures=one.procedures - {"identity_card"}) for one in BIRTH_E4.choices)
    return_upstream = move(
        Verb.RETURN_UPSTREAM,
        State.IN_PROGRESS,
        State.RETURNED_UPSTREAM,
        Role.OFFICER,
        reopens="birth_certificate",
    )
    again = (
        move(Verb.OFFER, State.RETURNED_UPSTREAM, State.OFFERED),
        move(Verb.DROP, State.RETURNED_UPSTREAM, State.DROPPED),
        move(Verb.WITHDRAW, State.RETURNED_UPSTREAM, State.WITHDRAWN, Role.APPLICANT),
    )
    no_form = replace(DEATH.procedure("survivor_benefit").owed[0], instead="")
    return {
        Code.CIRCLE: on(BIRTH, FIRST, needs=plus(Need("health_card", SOURCE))),
        Code.GIVER_LEFT_OUT: replace(BIRTH, choices=(BIRTH.choices[0], alone)),
        Code.NEVER_CHOSEN: replace(BIRTH_E4, choices=never),
        Code.OWED_UNANSWERED: on(
            replace(BIRTH, people=(*BIRTH.people, Person("relative", WORD, WORD))),
            HOME,
            owed=lambda items: (replace(items[0], by="relative"),),
        ),
        Code.CONFIRM_WITHOUT_OWED: on(BIRTH, HOME, owed=()),
        Code.OWED_LIMIT_WRONG: on(BIRTH, HOME, owed=lambda items: (replace(items[0], limit=None),)),
        Code.OWED_WITHOUT_LAPSE: on(BIRTH, HOME, moves=without(verb=Verb.LAPSE, source=State.WAITING)),
        Code.OWED_WITHOUT_WAY_ON: on(DEATH, "survivor_benefit", owed=(no_form,)),
        Code.REOPENS_NOTHING: on(BIRTH, CARD, moves=plus(return_upstream, *again)),
        Code.PERSON_UNUSED: replace(BIRTH, people=(*BIRTH.people, Person("relative", WORD, WORD))),
        Code.CARRIED_UNUSED: replace(BIRTH, carried=(*BIRTH.carried, Carried("book_page", WORD))),
        Code.GROUND_UNTOLD: on(
            DEATH,
            "residence_removal",
            grounds=DEATH.procedure("funeral_allowance").grounds,
            moves=plus(finding(OF_ANY_PAYER)),
        ),
        Code.FINDING_MISSING: on(DEATH, "survivor_benefit", moves=without(verb=Verb.FIND)),
    }


def _machines() -> dict[Code, Edition]:
    office = State.AWAITING_NEIGHBOUR
    return {
        Code.STATE_UNREACHABLE: on(BIRTH, CARD, moves=without(verb=Verb.REQUEST_SUPPLEMENT)),
        Code.STATE_WITHOUT_END: on(BIRTH, CARD, moves=without(verb=Verb.NEIGHBOUR_ANSWER)),
        Code.NEVER_APPROVED: on(BIRTH, CARD, moves=without(verb=Verb.APPROVE)),
        Code.ENDED_MOVES_ON: on(
            BIRTH, CARD, moves=plus(move(Verb.CLAIM, State.REFUSED, State.IN_PROGRESS, Role.OFFICER))
        ),
        Code.CITIZEN_WITHOUT_LAPSE: on(BIRTH, CARD, moves=without(verb=Verb.LAPSE)),
        Code.CITIZEN_WITHOUT_WAY_BACK: on(BIRTH, CARD, moves=without(verb=Verb.SUPPLEMENT)),
        Code.MOVE_TWICE: on(BIRTH, CARD, moves=plus(BIRTH.procedure(CARD).moves[0])),
        Code.MOVE_NOT_ALIKE: on(BIRTH, CARD, moves=_each(Verb.WITHDRAW, when=when("father_known"))),
        Code.BACK_TO_WAITING: on(BIRTH, CARD, moves=_each(Verb.SUPPLEMENT, target=State.WAITING)),
        Code.ROLE_WRONG: on(
            BIRTH, CARD, moves=plus(move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.APPLICANT))
        ),
        Code.FOLLOW_UP_MISSING: on(BIRTH, CARD, moves=without(verb=Verb.DROP)),
        Code.WITHDRAWAL_MISSING: on(BIRTH, CARD, moves=without(verb=Verb.WITHDRAW, source=State.OFFERED)),
        Code.SUCCESSION_MISSING: on(BIRTH, CARD, moves=without(verb=Verb.REPLACE_OFFICE, source=office)),
        Code.APOLOGY_MISSING: on(BIRTH, CARD, moves=without(verb=Verb.APOLOGISE, source=State.OFFERED)),
        Code.DELIVERY_MISSING: on(BIRTH, CARD, moves=without(verb=Verb.DELIVER_RESULT)),
        Code.REFUSAL_INCOMPLETE: on(BIRTH, CARD, refusals=()),
        Code.NEIGHBOUR_NEVER_AWAITED: on(
            BIRTH, CARD, moves=lambda moves: tuple(m for m in moves if office not in (m.source, m.target))
        ),
    }


def _conditions() -> dict[Code, Edition]:
    ruling = move(Verb.APPROVE, State.IN_PROGRESS, State.DROPPED, Role.OFFICER, when=when("father_known", False))
    dead = move(Verb.APPROVE, State.OFFERED, State.APPROVED, Role.OFFICER, when=NEVER)
    many = BIRTH
    for number in range(10):
        many = with_fact(many, Fact(f"open_{number}", WORD, WORD))
    wide = Condition(AllOf(tuple(Is(f"open_{number}") for number in range(10))), SOURCE)
    unpresumed = replace(fact(BIRTH, "residence_verification"), is_presumed=False)
    return {
        Code.TOO_MANY_PROFILES: on(many, CARD, limits=(Limit(days(5), wide), Limit(days(2)))),
        Code.MOVE_DEAD: on(BIRTH, CARD, moves=plus(dead)),
        Code.MOVES_OVERLAP: on(BIRTH, CARD, moves=plus(ruling)),
        Code.NO_ANSWER: on(BIRTH, CARD, limits=(Limit(days(2), when("father_known")),)),
        Code.ENTRY_DEAD: on(BIRTH, CARD, limits=(Limit(days(2)), Limit(days(5), when("father_known", False)))),
        Code.CONDITION_DEAD: on(BIRTH, CARD, papers=lambda papers: (replace(papers[0], when=NEVER),)),
        Code.ORDINARY_FORBIDDEN: _contradicting(when("father_known")),
        Code.READ_TOO_EARLY: with_fact(BIRTH, unpresumed),
        Code.RESULT_OVER: card(redirects=()),
    }


def _contradicting(when: Condition) -> Edition:
    return replace(BIRTH, contradictions=(replace(BIRTH.contradictions[0], when=when, otherwise=()),))


BROKEN: dict[Code, Edition] = {**_words(), **_numbers(), **_names(), **_joints(), **_machines(), **_conditions()}


Case = tuple[Code, str, Edition]


def _more_numbers() -> tuple[Case, ...]:
    late = with_fact(BIRTH, replace(fact(BIRTH, "registration_time"), derived=_band(days(60, Unit.MONTH))))
    bare = with_fact(BIRTH, replace(fact(BIRTH, "registration_time"), derived=_band(60)))
    age = replace(fact(DEATH, "aged"), derived=Reaches(Elapsed("died_at", unit=Unit.MONTH), days(80, Unit.DAY)))
    ground = replace(
        DEATH.procedure("funeral_allowance").grounds[0],
        amount=Amount("reference_level", "reference_level", "day", SOURCE),
    )
    return (
        (Code.LIMIT_UNKNOWN, "an answer is owed within nobody knows how long", _owed_within(days(None))),
        (Code.UNIT_WRONG, "an answer is owed within hours", _owed_within(days(24, Unit.HOUR))),
        (Code.UNIT_WRONG, "days are compared with a number of months", late),
        (Code.UNIT_WRONG, "months are to reach a number of days", with_fact(DEATH, age)),
        (Code.UNIT_WRONG, "months are counted in working days", _elapsed_in(Unit.WORKING_DAY)),
        (Code.BOUND_DISORDERED, "no bound at all", _late_by()),
        (Code.BOUND_DISORDERED, "two bounds fall", _late_by((60, "late"), (30, "in_time"))),
        (Code.UNIT_WRONG, "an amount is a level times a level", on(DEATH, "funeral_allowance", grounds=_first(ground))),
        (Code.UNIT_WRONG, "a fee is a number of times", card(fees=plus(Fee(WORD, "merit_funeral_times")))),
        (Code.VALIDITY_WRONG, "a day of no year", card(results=_all(validity=_valid(72, (2, 30))))),
        (Code.VALIDITY_WRONG, "a day of leap years", card(results=_all(validity=_valid(72, (2, 29))))),
        (Code.VALIDITY_WRONG, "a month of no year", card(results=_all(validity=_valid(72, (13, 1))))),
        (Code.VALIDITY_WRONG, "for ever", card(results=_all(validity=_valid(99_999)))),
        (Code.NUMBER_BARE, "a bound is a number", bare),
        (Code.NUMBER_BARE, "a limit is a number", card(limits=(Limit(2),))),  # type: ignore[arg-type]
        (Code.FIGURE_UNKNOWN, "a limit names no figure", card(limits=(Limit("card_days"),))),
    )


def _slips() -> tuple[Case, ...]:
    """Values of another type than their place, as an author's pen slips."""
    first = DEATH.procedure("funeral_allowance").grounds[0]
    text_of_number = replace(days(2), value="2")
    broken: dict[str, Edition] = {
        "a lone limit": card(limits=Limit(days(2))),
        "a lone clause": on(DEATH, "funeral_allowance", precedence=SOURCE),
        "a text for several": card(results=_all(carries="insurance_number")),
        "a list": card(refusals=list(BIRTH.procedure(CARD).refusals)),
        "a list of codes": replace(BIRTH, choices=_first(_chosen(list))(BIRTH.choices)),
        "a text for a date": replace(BIRTH, in_force_on="2025-07-01"),  # type: ignore[arg-type]
        "an instant for a date": replace(BIRTH, in_force_on=dt.datetime(2025, 7, 1, tzinfo=dt.UTC)),
        "a text for a number": card(limits=(Limit(text_of_number),)),
        "a truth for a number": card(limits=(Limit(days(True)),)),
        "half a day": card(limits=(Limit(days(0.5)),)),  # type: ignore[arg-type]
        "a text for a unit": card(limits=(Limit(days(2, "working_day")),)),  # type: ignore[arg-type]
        "a text for a label": card(label="thẻ"),
        "a text for an input": replace(BIRTH, fields=_first(replace(BIRTH.fields[0], input="text"))(BIRTH.fields)),  # type: ignore[arg-type]
        "a text for a clause": card(clause="nd63_2024"),
        "no clause": card(clause=None),
        "a text for a rank": on(DEATH, "funeral_allowance", grounds=_first(replace(first, rank="1"))),  # type: ignore[arg-type]
        "a guard for a condition": card(papers=_all(when=Is("father_known"))),
        "no guard in all of": card(papers=_all(when=Condition(AllOf(()), SOURCE))),
        "a tuple too short": replace(DEATH, facts=_first(replace(DEATH.facts[0], choices=(("only",),)))(DEATH.facts)),  # type: ignore[arg-type]
    }
    return tuple((Code.TYPE_WRONG, what, edition) for what, edition in broken.items())


def _chosen(kind: Callable[[Any], Any]) -> Any:
    return replace(BIRTH.choices[0], procedures=kind(BIRTH.choices[0].procedures))


def _more_names() -> tuple[Case, ...]:
    reaches = replace(fact(DEATH, "compulsory_time"), derived=Reaches(("months_insured",), days(12, Unit.MONTH)))
    card_of_nobody = replace(BIRTH.procedure(CARD).results[0], validity=Validity("born", days(72, Unit.MONTH)))
    no_such = with_fact(BIRTH, replace(fact(BIRTH, "child_fate"), ordinary="well"))
    age = replace(fact(DEATH, "aged"), derived=Reaches(Elapsed("deceased_name"), days(80, Unit.DAY)))
    form = BaselineForm(WORD, days(3, Unit.TIMES), "x")
    stray = replace(BIRTH.fields[-1], code="stray", procedure="x")
    nobody = replace(BIRTH.choices[0], procedures=frozenset({"x"}))
    derived_later = replace(fact(BIRTH, "registration_time"), set_by=Verb.VERIFY)
    unanswered = Field("nickname", WORD, "", Input.OPTION, SOURCE)
    in_parts = Limit(Figure(None, Unit.WORKING_DAY, SOURCE, then=days(2)))
    aged = fact(DEATH, "of_working_age")
    parted = replace(aged, derived=replace(aged.derived, figure=replace(aged.derived.figure, then=aged.derived.figure)))
    sexes = fact(BIRTH, "applicant_number_of_other_sex")
    before = replace(sexes, derived=replace(sexes.derived, relation=Relation.AFTER))
    asked_late = replace(fact(DEATH, "social_assistance"), set_by=Verb.CLAIM)
    fewer_ways = tuple(replace(one, choices=one.choices[1:]) for one in DEATH.carried)
    spelt_text = Field("nickname", WORD, "", Input.TEXT, SOURCE, spellings=(AS_IN_PASSPORT,))
    ordinarily = with_fact(BIRTH, replace(fact(BIRTH, "mother_is_another"), ordinary=True))
    half_spelt = Field(
        "nickname", WORD, "", Input.NAME, SOURCE, spellings=(replace(AS_IN_PASSPORT, when=when("father_known")),)
    )
    misread = replace(BIRTH.fields[-1], format=Format("", BIRTH.in_force_on, WORD, SOURCE, (("(", ""),)))
    return (
        (Code.QUESTION_OPTIONAL, "a time counts from a day that may be left out", _optional("child_born_on")),
        (Code.QUESTION_OPTIONAL, "a name is looked for in what may be left out", _optional("child_nationality")),
        (Code.FACT_UNKNOWN, "a move sets it", card(moves=plus(_set("residence_checked")))),
        (Code.FACT_UNKNOWN, "a field declares it", replace(BIRTH, fields=(*BIRTH.fields, _field("weather")))),
        (Code.FACT_UNKNOWN, "a paper reads it", card(papers=_all(when=when("weather", "fine")))),
        (Code.VALUE_UNKNOWN, "a word is read from a yes or no", card(papers=_all(when=when("father_known", "yes")))),
        (Code.VALUE_UNKNOWN, "the ordinary value is none", no_such),
        (Code.FIELD_UNKNOWN, "a fact is derived from it", with_fact(DEATH, reaches)),
        (Code.INPUT_WRONG, "a time runs from a name", with_fact(DEATH, age)),
        (Code.MOVE_NOT_ALIKE, "less time to hand work back", card(moves=_each(Verb.RELEASE, within=Limit(days(1))))),
        (Code.SAID_IN_VAIN, "a spelling of what is no name", replace(BIRTH, fields=(*BIRTH.fields, spelt_text))),
        (Code.SAID_IN_VAIN, "it is so only if declared", ordinarily),
        (Code.SAID_IN_VAIN, "a refusal for a ground elsewhere, and no grounds", card(refusals=_all(is_elsewhere=True))),
        (Code.SAID_IN_VAIN, "what is ordinary where nothing is declared", _otherwise("applicant_under_age")),
        (Code.SAID_IN_VAIN, "a part after one that is not known", card(neighbours=_all(within=in_parts))),
        (Code.SAID_IN_VAIN, "a second part of a bound", with_fact(DEATH, parted)),
        (Code.INPUT_WRONG, "a sex goes before a sex", with_fact(BIRTH, before)),
        (Code.SET_BY_DIFFERS, "it may be unknown, and nobody is asked", with_fact(DEATH, asked_late)),
        (Code.SAID_IN_VAIN, "a figure that is not set", card(limits=(Limit(replace(days(2), is_unset=True)),))),
        (Code.PATTERN_WRONG, "a way of payment is no choice", replace(DEATH, carried=fewer_ways)),
        (Code.FIELD_OPEN, "no answers", replace(BIRTH, fields=(*BIRTH.fields, unanswered))),
        (Code.FIELD_OPEN, "spelt in one case only", replace(BIRTH, fields=(*BIRTH.fields, half_spelt))),
        (Code.FIELD_UNKNOWN, "validity counts from it", card(results=(card_of_nobody,))),
        (Code.INPUT_WRONG, "a fee is multiplied by a name", card(fees=_all(per="child_name"))),
        (Code.DATE_NOT_KEPT, "amounts count from it", replace(DEATH, event="notice_on")),
        (Code.FIELD_UNKNOWN, "amounts count from it", replace(DEATH, event="born_on")),
        (Code.INPUT_WRONG, "amounts count from a name", replace(DEATH, event="deceased_name")),
        (Code.FIELD_UNKNOWN, "it is kept as a date", replace(BIRTH, dates=(*BIRTH.dates, "born"))),
        (Code.INPUT_WRONG, "a name goes before a date", told("child_name", Relation.AFTER, "child_born_on")),
        (Code.INPUT_WRONG, "a name is the same as a date", told("child_name", Relation.SAME, "child_born_on")),
        (
            Code.INPUT_WRONG,
            "a commune tells something",
            told("mother_id", Relation.SAME, Told("residence_commune", ())),
        ),
        (Code.CODE_WRONG, "longer than a request takes", with_fact(BIRTH, Fact("x" * 65, WORD, WORD))),
        (Code.COMPARES_ITSELF, "a time from a day to itself", _since_itself()),
        (Code.FIELD_UNKNOWN, "it is compared", told("mother_id", Relation.SAME, "granny_id")),
        (Code.INPUT_WRONG, "amounts count from a year", replace(DEATH, event="deceased_born_on")),
        (Code.FIELD_UNKNOWN, "a number of an event declared twice", _alike(numbers=("nobody",))),
        (Code.INPUT_WRONG, "a name of an event declared twice", _alike(names=("child_born_on",))),
        (Code.DATE_NOT_KEPT, "an event declared twice is of that day", _alike(on="mother_born_on")),
        (Code.PROCEDURE_UNKNOWN, "it decides an event declared twice", _alike(procedure="nobody")),
        (Code.CARRIED_UNKNOWN, "a value is unique within it", replace(BIRTH, carried=_scoped("book"))),
        (Code.SCOPE_WRONG, "a value within itself", replace(BIRTH, carried=_scoped(BIRTH.carried[0].code))),
        (
            Code.PATTERN_WRONG,
            "it tells of a part that it lacks",
            told("mother_id", Relation.SAME, Told("father_id", ((".*", "{}"),))),
        ),
        (
            Code.PATTERN_WRONG,
            "it tells by a brace alone",
            told("mother_id", Relation.SAME, Told("father_id", ((".*", "{"),))),
        ),
        (Code.PATTERN_WRONG, "a field is written by it", written("[")),
        (Code.PATTERN_WRONG, "another way to write it", replace(BIRTH, fields=(*BIRTH.fields[:-1], misread))),
        (Code.PATTERN_WRONG, "it repeats too often", replace(BIRTH, carried=carried(pattern="a{99999999999}"))),
        (Code.FIELD_UNKNOWN, "a sign of no field", replace(BIRTH, carried=carried(signs=_signs(1, "child_sexx")))),
        (
            Code.INPUT_WRONG,
            "a sign of a commune",
            replace(BIRTH, carried=carried(signs=_signs(1, "residence_commune"))),
        ),
        (Code.EXAMPLE_WRONG, "a sign past its end", replace(BIRTH, carried=carried(signs=_signs(11, "child_sex")))),
        (Code.EXAMPLE_WRONG, "longer than any text", replace(BIRTH, carried=carried(pattern=".*", example="9" * 501))),
        (Code.EXAMPLE_WRONG, "two lines", replace(BIRTH, carried=carried(pattern="A\n*", example="A\n"))),
        (Code.EXAMPLE_WRONG, "nothing at all", replace(BIRTH, carried=carried(pattern="", example=""))),
        (Code.EXAMPLE_WRONG, "no text is written so", written("a^")),
        (Code.EXAMPLE_WRONG, "no text is so long", written("[0-9]{600}")),
        (Code.EXAMPLE_WRONG, "its words show another", written("[0-9]{6}")),
        *(
            (Code.SETS_UNSAID, f"a choice by {verb}", _said_by(verb, choices=(("no", WORD),), ordinary="no"))
            for verb in (Verb.CLAIM, Verb.RELEASE, Verb.SUPPLEMENT, Verb.NEIGHBOUR_ANSWER, Verb.DELIVER_RESULT)
        ),
        *((Code.SETS_UNSAID, f"a yes by {verb}", _said_by(verb)) for verb in (Verb.OFFER, Verb.DROP, Verb.WITHDRAW)),
        (Code.SET_BY_DIFFERS, "it is derived, and a move sets it", with_fact(BIRTH, derived_later)),
        *((Code.NAME_RESERVED, name, _with_value(name)) for name in ("note", "reason", "case", "office", "child_fate")),
        *((Code.NAME_RESERVED, f"a fact is called {name}", _finding_called(name)) for name in ("neighbour", "items")),
        (Code.NAME_RESERVED, "a field is called reason", replace(BIRTH, fields=_renamed(BIRTH.fields, "reason"))),
        *((Code.NAME_RESERVED, f"a person is called {role}", _householder_called(role)) for role in Role),
        (Code.NAME_RESERVED, "a chain is called both", replace(BIRTH, chain="both")),
        (Code.NAME_RESERVED, "a procedure is called group", _card_called("group")),
        (Code.PROCEDURE_UNKNOWN, "a choice names it", replace(BIRTH, choices=(nobody,))),
        (Code.PROCEDURE_UNKNOWN, "a replaced form names it", replace(BIRTH, baseline=(form,))),
        (Code.PROCEDURE_UNKNOWN, "an item serves it", replace(BIRTH, fields=(*BIRTH.fields, stray))),
    )


def _followed(**successors: str) -> Edition:
    """Agencies of birth, each with its successor."""
    agencies = (replace(one, successor=successors.get(one.code, "")) for one in BIRTH.agencies)
    return replace(BIRTH, agencies=tuple(agencies))


def _more_moves() -> tuple[Case, ...]:
    back = move(Verb.RETURN_UPSTREAM, State.IN_PROGRESS, State.OFFERED, Role.OFFICER)
    itself = Need("health_card", SOURCE, soft=True)
    no_refusal = without(verb=Verb.CONFIRM, target=State.REFUSED)
    submits = move(Verb.SUBMIT, State.WAITING, State.WAITING)
    begins = move(Verb.REPLACE_OFFICE, State.APPROVED, State.OFFERED)
    stays = without(verb=Verb.REPLACE_OFFICE, source=State.APPROVED)
    return (
        (Code.CIRCLE, "a procedure needs its own result", card(needs=plus(itself))),
        (Code.CONFIRM_WITHOUT_OWED, "a second answer that nobody owes", _said_by(Verb.CONFIRM)),
        (Code.AGENCY_UNKNOWN, "a successor", _followed(registrar="regstrar")),
        (Code.CIRCLE, "two agencies have each other's work", _followed(registrar="police", police="registrar")),
        (Code.CIRCLE, "an agency has its own work", _followed(police="police")),
        (Code.CIRCLE, "a ground reads itself", reading(DEATH, "funeral_allowance", FUNERAL)),
        (
            Code.CIRCLE,
            "two grounds read each other",
            reading(reading(DEATH, "funeral_allowance", SURVIVOR), "survivor_benefit", FUNERAL),
        ),
        (Code.REOPENS_NOTHING, "return upstream names no result", card(moves=plus(back))),
        (Code.OWED_UNANSWERED, "the householder cannot say no", on(BIRTH, HOME, moves=no_refusal)),
        (Code.REFUSAL_INCOMPLETE, "reasons that no move gives", card(moves=without(verb=Verb.REFUSE))),
        (Code.ENDED_MOVES_ON, "delivery moves the stage", card(moves=_redelivered)),
        (Code.ENDED_MOVES_ON, "a successor begins anew", card(moves=lambda moves: (*stays(moves), begins))),
        (Code.SUCCESSION_MISSING, "a result that is not delivered", card(moves=stays)),
        (Code.FOLLOW_UP_MISSING, "nothing redirects", on(BIRTH, FIRST, moves=without(verb=Verb.REDIRECT))),
        (Code.ROLE_WRONG, "a stage submits", card(moves=plus(submits))),
    )


def _more_conditions() -> tuple[Case, ...]:
    later = replace(BIRTH.redirects[0], when=when("residence_verification"), code="later")
    some = BIRTH.procedure(CARD).redirects[0]
    some = replace(some, when=Condition(AllOf((some.when.guard, Is("foreign_parent"))), SOURCE))
    aged = replace(
        fact(BIRTH, "child_of_six"),
        may_be_unknown=True,
        derived=Reaches(Elapsed("child_born_on", "posted_on", Unit.MONTH), days(72, Unit.MONTH)),
    )
    known = Place("last_residence_commune", when("last_residence_known"))
    group = replace(BIRTH.group, limits=BIRTH.group.limits[:1])
    fit = Condition(Is("residence_finding", "fit"), SOURCE)
    late = replace(fact(BIRTH, "residence_finding"), is_presumed=False)
    form = replace(BIRTH.baseline[0], when=NEVER)
    hours = Figure(4, Unit.WORKING_HOUR, SOURCE)
    in_hours = Figure(1, Unit.WORKING_DAY, SOURCE, then=hours)
    two = (Place("registration_commune"), Place("residence_commune"))
    return (
        (Code.NO_ANSWER, "the only place may be left empty", card(places=(Place("residence_commune"),))),
        (Code.UNIT_WRONG, "a part of a limit is no day", on(DEATH, "residence_removal", limits=(Limit(in_hours),))),
        (Code.NO_ANSWER, "no place without a last residence", on(DEATH, "death_registration", places=(known,))),
        (Code.NO_ANSWER, "the group has no limit otherwise", replace(BIRTH, group=group)),
        *((Code.NO_ANSWER, f"{what} has a condition", edition) for what, edition in _lone_limits()),
        (Code.ENTRY_DEAD, "a desk decides by what is found later", on(BIRTH, HOME, desks=plus_first(fit))),
        (Code.ENTRY_DEAD, "a place after one that is always there", card(places=two)),
        (Code.CONDITION_DEAD, "a form is replaced for nobody", replace(BIRTH, baseline=(form,))),
        (Code.CONDITION_DEAD, "a redirect reads what is found later", card(redirects=plus(later))),
        (Code.RESULT_OVER, "nothing counts its months", card(results=_all(validity=_valid(60)))),
        (Code.RESULT_OVER, "a month is left between", card(results=_all(validity=_valid(71)))),
        (Code.RESULT_OVER, "only some of those of six are sent on", card(redirects=(some,))),
        (Code.RESULT_OVER, "they are counted to another day", with_fact(BIRTH, aged)),
        (Code.CONDITION_DEAD, "a contradiction that nobody can declare", _contradicting(NEVER)),
        (Code.CONDITION_DEAD, "a contradiction reads what is found later", _contradicting(later.when)),
        *((Code.READ_TOO_EARLY, f"{what} reads a ground", edition) for what, edition in _reading_grounds()),
        (Code.READ_TOO_EARLY, "an approval may come before the finding", with_fact(BIRTH, late)),
    )


def _lone_limits() -> tuple[tuple[str, Edition], ...]:
    """Each limit beside which no other may stand, under a condition."""
    lone = Limit(days(3), when("father_known"))
    return (
        ("a supplement's", replace(BIRTH, supplement=lone)),
        ("an owed answer's", on(BIRTH, HOME, owed=_all(limit=lone))),
        ("an answering system's", card(neighbours=_all(within=lone))),
        ("a move's", card(moves=_each(Verb.REFUSE, within=lone))),
    )


def reading(edition: Edition, code: str, read: Condition) -> Edition:
    """The first ground of the procedure asks for that too."""
    first = edition.procedure(code).grounds[0]
    both = Condition(AllOf((first.eligible.guard, read.guard)), SOURCE)
    return on(edition, code, grounds=_first(replace(first, eligible=both)))


def _reading_grounds() -> tuple[tuple[str, Edition], ...]:
    """What is settled before the grounds reads which of them a case has."""
    asked = replace(DEATH.fields[-1], code="account", when=FUNERAL)
    return (
        ("a field", replace(DEATH, fields=(*DEATH.fields, asked))),
        (
            "a contradiction",
            replace(DEATH, contradictions=_first(replace(DEATH.contradictions[0], when=FUNERAL))(DEATH.contradictions)),
        ),
    )


def _with_value(name: str) -> Edition:
    return replace(BIRTH, carried=(*BIRTH.carried, Carried(name, WORD)))


def _renamed(items: tuple[Any, ...], code: str) -> tuple[Any, ...]:
    """The last of them called otherwise."""
    return (*items[:-1], replace(items[-1], code=code))


def _finding_called(code: str) -> Edition:
    """A fact that a verification settles besides."""
    return _said_by(Verb.VERIFY, code, choices=(("no", WORD),), ordinary="no")


def _householder_called(code: str) -> Edition:
    def made(items: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(replace(one, role=code) if one.role == "householder" else one for one in items)

    edition = replace(BIRTH, people=_renamed(BIRTH.people, code))
    return on(edition, HOME, moves=made, owed=_all(by=code))


def _card_called(code: str) -> Edition:
    def called(items: tuple[Any, ...], name: str) -> tuple[Any, ...]:
        return tuple(replace(one, **{name: code}) if getattr(one, name) == CARD else one for one in items)

    choices = tuple(
        replace(one, procedures=(one.procedures - {CARD}) | {code} if CARD in one.procedures else one.procedures)
        for one in BIRTH.choices
    )
    return replace(
        BIRTH,
        procedures=called(BIRTH.procedures, "code"),
        fields=called(BIRTH.fields, "procedure"),
        baseline=called(BIRTH.baseline, "procedure"),
        choices=choices,
        group=replace(BIRTH.group, procedures=(FIRST, HOME, code)),
    )


def _band(bound: Any) -> Band:
    derived = fact(BIRTH, "registration_time").derived
    assert isinstance(derived, Band)
    return replace(derived, bounds=((bound, "in_time"),))


def _owed_within(figure: Figure) -> Edition:
    return on(BIRTH, HOME, owed=_all(limit=Limit(figure)))


def _first(item: object) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    return lambda items: (item, *items[1:])


def _set(name: str) -> Move:
    return move(Verb.REQUEST_VERIFICATION, State.IN_PROGRESS, State.VERIFYING, Role.OFFICER, sets=(name,))


def _field(code: str) -> Field:
    return Field(code, WORD, "", Input.FACT, SOURCE, required=False)


def written(pattern: str) -> Edition:
    """A field of birth is written by the pattern; what its words show is five digits and a year."""
    shown = Format(
        pattern, BIRTH.in_force_on, Label("5 chữ số và năm, như 00123 / 2026", "such as 00123 / 2026."), SOURCE
    )
    return replace(BIRTH, fields=(*BIRTH.fields[:-1], replace(BIRTH.fields[-1], format=shown)))


def _redelivered(moves: tuple[Any, ...]) -> tuple[Any, ...]:
    delivery = move(Verb.DELIVER_RESULT, State.APPROVED, State.OFFERED, Role.OFFICER)
    return (*without(verb=Verb.DELIVER_RESULT)(moves), delivery)


def plus_first(condition: Condition) -> Callable[[tuple[Any, ...]], tuple[Any, ...]]:
    """Puts the registrar's desk, under the condition, before the others."""
    return lambda desks: (Desk("registrar", condition), *desks)


# faults that have more than one face: the code, what is broken, the edition
MORE = (*_slips(), *_more_numbers(), *_more_names(), *_more_moves(), *_more_conditions())
