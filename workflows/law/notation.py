"""Words in which a chain of procedures is written: frozen data, no I/O, no lambdas. The glossary defines each."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import Literal, TypedDict

from workflows.law.citation import Clause, Figure, Label
from workflows.law.facts import ChoiceMade, Fact, Told, Value
from workflows.law.guards import Condition, Guard
from workflows.law.states import State, Verb

# a value of a result, unless its shape says otherwise: 1 to 60 characters, no space at either end
TEXT = r"[^\s\x00-\x1f\x7f]([^\x00-\x1f\x7f]{0,58}[^\s\x00-\x1f\x7f])?"
ANY_TEXT = Label("1 đến 60 ký tự, không có khoảng trắng ở đầu hay cuối", "1 to 60 characters, no space at either end")


OFFICE = "office"  # the part of a scope that is the office which gives the value


class Tier(Enum):
    """Territory that one office of an agency serves; AREA is several communes, as social insurance has it."""

    COMMUNE = "commune"
    AREA = "area"
    DISTRICT = "district"
    PROVINCE = "province"


class Input(StrEnum):
    """How a declared field is written; the validation of each is in `engine.core.declaration`."""

    TEXT = "text"
    DATE = "date"
    PARTIAL_DATE = "partial_date"  # a year, a month or a day
    INSTANT = "instant"
    MOMENT = "moment"  # an instant, or a day whose hour nobody knows
    NUMBER = "number"
    PERSONAL_ID = "personal_id"
    IDENTITY = "identity"  # the number of one of the field's papers of identity
    PHONE = "phone"
    COMMUNE = "commune"
    NAME = "name"  # of a person: cases are searched by it
    OPTION = "option"  # one of the field's options, or another in words
    FACT = "fact"  # the value of the fact of the same code


class From(StrEnum):
    """Where a declared field or a paper may come from; everything but CITIZEN costs the family nothing."""

    CITIZEN = "citizen"
    LOGIN = "login"
    HOSPITAL = "hospital"
    POPULATION_DB = "population_db"
    CIVIL_STATUS_DB = "civil_status_db"
    EARLIER_STAGE = "earlier_stage"


# what these have nobody asks the family for: the law asks for information once
HELD = frozenset({From.LOGIN, From.POPULATION_DB, From.CIVIL_STATUS_DB, From.EARLIER_STAGE})

SOURCE_LABELS = {
    From.CITIZEN: Label("người dân nộp", "the citizen"),
    From.LOGIN: Label("tài khoản đăng nhập", "the login"),
    From.HOSPITAL: Label("cơ sở y tế chia sẻ", "the health facility"),
    From.POPULATION_DB: Label("CSDL quốc gia về dân cư", "the population database"),
    From.CIVIL_STATUS_DB: Label("CSDL hộ tịch điện tử", "the civil status database"),
    From.EARLIER_STAGE: Label("thủ tục trước", "an earlier stage"),
}


@dataclass(frozen=True, slots=True)
class Format:
    """How a text must be written where it is submitted from `from_on` on: a regular expression that fits it whole.

    `right` says so in words, in which stands a text that fits. `ways` are other ways to write the same, each a regular
    expression and what it is replaced by before all else.
    """

    pattern: str
    from_on: dt.date
    right: Label
    clause: Clause
    ways: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Spelling:
    """What a name may be written with: `letters` in lower case and without marks, `marks` that stand on them (combining
    characters), `signs` that stand after a letter. Spaces part words. `right` says in words which signs these are.
    """

    letters: str
    marks: str
    signs: str
    right: Label
    clause: Clause
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers that a field offers; `also` are other usual words for it, in Vietnamese."""

    label: Label
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """A paper that a person is known by: `pattern` fits its number whole, `label` says that number in words."""

    pattern: str
    label: Label


@dataclass(frozen=True, slots=True)
class Field:
    """One item of the electronic declaration, as on paper: a name or an address is one item.

    `block` empty: a choice on the portal's first screen, no item of the form. `when` None: asked of everyone.
    `procedure`: the one that the item serves alone, so that it is no item where that was not chosen; empty: all.
    `spellings`, of a name: how it is written; of several, the first whose condition holds. `options`: what may be
    answered, besides `other`, after which the answer is given in words ("khác: bác dâu"); None: nothing else.
    """

    code: str
    label: Label
    block: str
    input: Input
    clause: Clause
    sources: tuple[From, ...] = (From.CITIZEN,)
    when: Condition | None = None
    required: bool = True
    format: Format | None = None
    procedure: str = ""
    identities: tuple[Identity, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    options: tuple[Option, ...] = ()
    other: Label | None = None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Declared facts that cannot be so together: where `when` holds, each field that it holds by is told the `words`.

    `code` is the code of the fault. Facts that nothing but contradictions reads are ordinary in every case that was
    taken, so no case keeps them, unless what is found later may contradict them. `otherwise` is how facts are
    ordinarily where what else was declared would contradict their own ordinary values.
    """

    code: str
    when: Condition
    words: Label
    otherwise: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody besides the applicant who may owe an answer; `code` is the role in which they give it.

    `called` is who that is in a sentence about one case. `brings_results`: they file the stage by bringing the results
    that it needs, so they cannot before these are delivered, and nobody else is asked before they came.
    """

    code: str
    label: Label
    called: Label
    brings_results: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """The sign at a place of a carried value, from 1, where it follows from a declared one: `told` are those that fit.

    A date tells as "2026-08-15"; what tells nothing leaves any sign.
    """

    place: int
    told: Told
    clause: Clause


@dataclass(frozen=True, slots=True)
class Carried:
    """A value that rulings bring under one name: `pattern` fits it whole, `example` is one of them.

    `right` is the shape in words, with no verb, since it stands after a colon: "4 chữ số", "như A/2026".
    `unique` is the scope within which no value is given twice: names of values carried beside it, or `OFFICE`, which
    is what one office gives in this chain; an empty scope is the whole country, None: it may come again.
    `signs` are what the value must have from the declaration. `choices` are the values by their Vietnamese words, where
    there are only these.
    """

    code: str
    label: Label
    pattern: str = TEXT
    right: Label = ANY_TEXT
    example: str = "000001"
    unique: tuple[str, ...] | None = None
    signs: tuple[Sign, ...] = ()
    choices: tuple[Label, ...] = ()

    def aloud(self, value: str, lang: str) -> str:
        """The value in words of that language."""
        return next((one.say(lang) for one in self.choices if one.vi == value), value)


@dataclass(frozen=True, slots=True)
class BaselineForm:
    """A paper form of a separate procedure that the linked declaration replaces, and its number of items."""

    label: Label
    items: Figure
    procedure: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A dossier component: wanted where `when` holds, from the first of `sources` that has it."""

    code: str
    label: Label
    clause: Clause
    sources: tuple[From, ...] = (From.CITIZEN,)
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Fee:
    """What the family pays; `amount` names a dated figure. Fees are shown; payment is no step."""

    label: Label
    amount: str
    when: Condition | None = None
    per: str = ""  # a number field the amount is multiplied by


@dataclass(frozen=True, slots=True)
class Validity:
    """Last day of a result: so many months after a date, or the day of the year (month, day) of that year if later."""

    since: str
    months: Figure
    at_least: tuple[int, int] | None = None


class Reserved(TypedDict, total=False):
    """What the engine itself adds to what a result carries; an edition's own `carries` may not take these names.

    The last day of validity; the ground of an allowance, who pays it, its sum (None: not known) and how well known.
    """

    valid_until: dt.date
    ground: str
    payer: str
    dong: int | None
    status: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a stage gives. `carries` names what the ruling must bring; the edition says the shape of each."""

    code: str
    label: Label
    clause: Clause
    carries: tuple[str, ...] = ()
    validity: Validity | None = None


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit; `figure` is a Figure or the name of a dated one. Of several, the first whose condition holds."""

    figure: Figure | str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """A result that must exist before the stage is offered. Soft: waited for while it may come, not missed after."""

    result: str
    clause: Clause
    when: Condition | None = None
    soft: bool = False


@dataclass(frozen=True, slots=True)
class Owed:
    """An answer that a person owes before the stage is offered: `fact` becomes `answer`, within `limit` of being asked.

    They are asked at submission, or once whoever files the stage by bringing results has come.
    `instead` names a paper that serves as well. What a no or a lapse does is said by the moves `confirm` and `lapse`.
    `limit` None: they come when they like. So do those who bring results, and nobody else.
    """

    fact: str
    answer: Value
    by: str  # the code of a person of the edition
    limit: Limit | None
    clause: Clause
    when: Condition | None = None
    instead: str = ""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """An answering system that a stage may have to wait for, and how long it may take (unknown: chưa rõ)."""

    code: str
    label: Label
    within: Limit
    clause: Clause


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency that decides procedures; `tier` is what one of its offices serves.

    `successor` is the agency of the edition whose office has its work where none of its own is open any more.
    """

    code: str
    label: Label
    tier: Tier
    clause: Clause
    successor: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Which agency decides; of several, the first whose condition holds."""

    agency: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """The commune field that routes a stage to its office; of several, the first whose condition holds."""

    field: str
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Redirect:
    """Out of scope where `when` holds: `words` say where to go. Ends the stage well."""

    code: str
    when: Condition
    words: Label


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason for which a stage may be refused. `advice` is what the family can do; None: file again.

    `is_elsewhere`: for a ground that somebody outside the chain settles; one of no ground at all stands first.
    """

    code: str
    label: Label
    clause: Clause
    advice: Label | None = None
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Amount:
    """`times` x `of`, two dated figures, as of the day or the month of the event; `clause` says which."""

    times: str
    of: str
    at: Literal["day", "month"]
    clause: Clause


@dataclass(frozen=True, slots=True)
class Ground:
    """A legal ground of an allowance. Lower `rank` goes first by statute; of equal ranks the highest amount.

    `amount` None: the law sets one that we do not know ("chưa rõ"). `beside`: another benefit of the same ground, which
    this procedure does not give; its `says` tells the family of it. `is_elsewhere`: somebody outside the chain settles
    it, as a redirect of the procedure says; where another ground pays, the family and the office are told.
    """

    code: str
    label: Label
    eligible: Condition
    payer: Label
    amount: Amount | None
    rank: int
    clause: Clause
    beside: Clause | None = None
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed change of state. Several of one verb and source: the first whose condition holds.

    `role` is one that all chains know, or a person of the edition. `sets` names the facts whose values the command
    brings; `reopens` the result whose giver goes back to offered. `within`: the time for the move itself from the
    stage's receipt, by which it is late whatever the stage still has.
    """

    verb: Verb
    source: State
    target: State
    role: str
    clause: Clause
    when: Condition | None = None
    sets: tuple[str, ...] = ()
    within: Limit | None = None
    reopens: str = ""


@dataclass(frozen=True, slots=True)
class Procedure:
    """One procedure of a chain; a running one in a case is a stage."""

    code: str
    label: Label
    portal_code: str
    clause: Clause
    desks: tuple[Desk, ...]
    places: tuple[Place, ...]
    limits: tuple[Limit, ...]
    moves: tuple[Move, ...]
    results: tuple[Result, ...]
    needs: tuple[Need, ...] = ()
    owed: tuple[Owed, ...] = ()
    papers: tuple[Paper, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()
    refusals: tuple[Reason, ...] = ()
    redirects: tuple[Redirect, ...] = ()
    fees: tuple[Fee, ...] = ()
    grounds: tuple[Ground, ...] = ()
    precedence: tuple[Clause, ...] = ()  # which of several eligible grounds pays


@dataclass(frozen=True, slots=True)
class Choice:
    """Procedures that an applicant may choose together."""

    code: str
    procedures: frozenset[str]
    label: Label
    clause: Clause


@dataclass(frozen=True, slots=True)
class Group:
    """The limit of the whole group, from submission until the last of `procedures` is decided.

    `pause` says that its clock stands still while one of them waits for the citizen, `outside` why a procedure of the
    chain is none of them.
    """

    procedures: tuple[str, ...]
    limits: tuple[Limit, ...]
    pause: Clause
    outside: Clause | None = None


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two declarations likely tell of one event where the day `on`, one of the `numbers` and all `names` are the same.

    `numbers` are fields of personal ids or papers of identity, compared whatever field they stand in; one that counts
    only where another text tells something stands in `counting` with that. Then the officer
    of `procedure` decides with a reason, or refuses with its reason `reason`.
    """

    numbers: tuple[str, ...]
    on: str
    procedure: str
    reason: str
    clause: Clause
    names: tuple[str, ...] = ()
    counting: tuple[tuple[str, Told], ...] = ()


@dataclass(frozen=True, slots=True)
class Omission(Label):
    """What an edition leaves open; a case for whose facts `when` holds is told so, since its answer rests on it.

    Where `when` reads an answer that somebody owes and has not given, only once the time for it is over.
    `of_group`: it is about the limit of the group, so nobody is told whose whole group is sent elsewhere.
    """

    when: Guard | None = None
    of_group: bool = False


@dataclass(frozen=True, slots=True)
class Edition:
    """A whole chain as the law has it from `in_force_on` until its next edition; `omits` says what it leaves out, an
    `Omission` also which cases are touched by it.

    `portal_code` is the group's own on the National Public Service Portal; empty: it has none. `cut_off` is why the
    calendar's cut-off of a day's receipt holds for this chain.

    What the engine must know besides: `name` in a word or two, `letters` of the codes of simulated cases, `dates` the
    declared dates that events keep, `event` the one of them that amounts count from, `carried` the shapes of what
    results carry, `people` who may owe an answer, `corrects` the declared field that names a case to be corrected,
    `likeness` when two declarations likely tell of one event, `separate_of` the chain whose procedures are filed one by
    one here: the days before its first edition are of this one.
    """

    chain: str
    in_force_on: dt.date
    label: Label
    portal_code: str
    basis: tuple[Clause, ...]
    facts: tuple[Fact, ...]
    fields: tuple[Field, ...]
    baseline: tuple[BaselineForm, ...]
    agencies: tuple[Agency, ...]
    procedures: tuple[Procedure, ...]
    choices: tuple[Choice, ...]
    redirects: tuple[Redirect, ...]
    group: Group
    cut_off: Clause
    supplement: Limit
    apologies: Figure
    omits: tuple[Label, ...]
    name: Label
    letters: str
    dates: tuple[str, ...] = ()
    event: str = ""
    contradictions: tuple[Contradiction, ...] = ()
    carried: tuple[Carried, ...] = ()
    people: tuple[Person, ...] = ()
    corrects: str = ""
    likeness: Likeness | None = None
    separate_of: str = ""

    def __hash__(self) -> int:
        """Of what names it: the whole tree would be walked each time that something is kept by edition."""
        return hash((self.chain, self.in_force_on))

    def procedure(self, code: str) -> Procedure:
        """Raises KeyError when the chain has no such procedure."""
        for procedure in self.procedures:
            if procedure.code == code:
                return procedure
        raise KeyError(code)

    def made_by(self, choice: str) -> dict[str, Value]:
        """The facts that the choice of procedures settles."""
        return {fact.code: choice for fact in self.facts if isinstance(fact.derived, ChoiceMade)}

    def giver(self, result: str) -> Procedure | None:
        """The procedure that gives the result."""
        return next((p for p in self.procedures if any(r.code == result for r in p.results)), None)
