"""What callers send: bodies that are read strictly, with an example each for the document."""

from __future__ import annotations

import unicodedata
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

from api.words.examples import examples
from workflows.catalogue import chains
from workflows.law.verbs import VERBS

A_CASE = "4071-9352-8016-6649"
CASE_CODE = r"^[A-Za-zÀ-ỹ0-9][A-Za-zÀ-ỹ0-9 _.:-]{0,63}$"
CODE = r"^[a-z][a-z0-9_]{0,63}$"


def _sound(text: str) -> str:
    """NFC, without NUL and other control characters."""
    if any(unicodedata.category(char) in ("Cc", "Cs") for char in text):
        raise ValueError("control characters are not allowed")
    return unicodedata.normalize("NFC", text)


def _with_digit(text: str) -> str:
    """By a number without one nothing is searched."""
    if not any(char.isdigit() for char in text):
        raise ValueError("a number has a digit at least")
    return text


Text = Annotated[str, StringConstraints(max_length=300), AfterValidator(_sound)]
Name = Annotated[str, StringConstraints(pattern=CODE)]
SUBJECT = r"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"
Subject = Annotated[str, StringConstraints(pattern=SUBJECT)]
OfficeCode = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]{1,64}$")]
ItemId = Annotated[str, StringConstraints(pattern=r"^[^~/\x00-\x1f]{1,64}~[0-9]{1,6}$")]


def _example(schema: dict[str, Any], body: type[BaseModel]) -> None:
    """Each body has an example in the document."""
    schema["examples"] = [examples()["bodies"][body.__name__]]


class Body(BaseModel):
    """A body of a request: unknown fields are refused, and nothing is turned into another type."""

    model_config = ConfigDict(extra="forbid", strict=True, json_schema_extra=_example)


class Submission(Body):
    """A family's request: one declaration for all procedures that it chooses."""

    chain: Name = Field(description=f"{' or '.join(chains())}: see GET /v1/procedures")
    chosen: list[Name] = Field(default=[], max_length=100, description="Codes of procedures; empty: the first choice")
    declaration: dict[Annotated[str, StringConstraints(max_length=64)], Any] = Field(
        max_length=200, description="Values by the code of their field: see the edition's `fields`"
    )
    papers: list[Name] = Field(default=[], max_length=50, description="Codes of papers that the family brings")
    applicant: Subject | None = Field(default=None, description="Whose case it is; only a receiver says so")


class CaseSearch(Body):
    """What to look for; a name may be written without accents."""

    text: Text = Field(default="", description="A name from its beginning, a paper's number, or the code of a case")
    chain: Name | None = None
    has_ended: bool | None = None
    cursor: Annotated[str, StringConstraints(max_length=500)] | None = None
    limit: int = Field(default=50, ge=1, le=200)


class ItemSearch(Body):
    """What to look for inside a queue; a name may be written without accents."""

    text: Text = Field(min_length=1, description="Words of a name, the number of a paper, or the code of a case")
    office: OfficeCode | None = None
    procedure: Name | None = None
    cursor: Annotated[str, StringConstraints(max_length=500)] | None = None
    limit: int = Field(default=50, ge=1, le=200)


Fields = Annotated[
    dict[Annotated[str, StringConstraints(max_length=64)], Any],
    Field(default={}, max_length=50, description="What the move wants: see `moves[].fields` of the work item"),
]


class MoveBody(Body):
    """A move of a work item."""

    claim: int = Field(default=0, ge=0, le=10**6, description="The number of your claim; 0 where nobody holds the work")
    fields: Fields = {}


class BulkMove(MoveBody):
    """One move among many."""

    id: ItemId
    move: Name


MOST_AT_ONCE = 100


class Bulk(Body):
    """Moves to make one after another; each succeeds or fails alone."""

    items: list[BulkMove] = Field(min_length=1, max_length=MOST_AT_ONCE)


class Renewal(Body):
    """A claim to hold longer, from now on."""

    claim: int = Field(ge=1, le=10**6)
    hours: int = Field(ge=1, le=400, description="Working hours from now")


class Assignment(Body):
    """Who gets the work."""

    officer: Subject


class StageMove(Body):
    """A move of a stage by the family, somebody who owes an answer, or an answering system."""

    fields: Fields = {}


class Confirmation(Body):
    """The answer of somebody who owes one."""

    by: Name = Field(description="The code of somebody who owes an answer")
    fields: Fields = {}


class Number(Body):
    """The number of the same dossier in another system."""

    system: Name = Field(description="Which system, such as national_portal; a machine names its own")
    number: Annotated[
        str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9 ._/-]{2,63}$"), AfterValidator(_with_digit)
    ] = Field(description="As that system writes it; spaces and small letters do not matter")


class Withdrawal(Body):
    """What is withdrawn."""

    stage: Name | None = Field(default=None, description="One procedure; left out: the whole case")


class OfficerBody(Body):
    """What is known of an officer."""

    office: OfficeCode
    label: Text = Field(min_length=1, description="What colleagues see")
    role: Name = Field(default="officer", description="officer, supervisor or receiver")
    is_active: bool = True


Place = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_]{0,64}$")]


class AccountBody(Body):
    """Who may call, from which office or province; a machine has its system and operations."""

    subject: Text = Field(min_length=1)
    role: Name
    office: Place = ""
    province: Place = ""
    label: Text = ""
    system: Place = ""
    operations: str = Field(default="", max_length=300, description="With spaces between")


class SubstitutionBody(Body):
    """Who acts for whom, from one day to another, both included."""

    absent: Subject
    substitute: Subject
    from_on: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    until_on: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")


KINDS = tuple(dict.fromkeys(verb.past for verb in VERBS.values()))


class WebhookBody(Body):
    """Where to be told of what."""

    url: str = Field(
        max_length=500,
        description="https, to a place that anybody can reach or that whoever runs the service has named",
    )
    kinds: list[Annotated[str, Field(max_length=40, json_schema_extra={"enum": [*KINDS]})]] = Field(
        default=[], max_length=64, description="Kinds of events to be told of; empty: all"
    )


class Advance(Body):
    """Where the clock is to be moved."""

    to: str = Field(description="An instant with its zone", max_length=40)
    whole: bool = Field(default=True, description="false: people who act at that very instant come before its timers")
    who: str = Field(default="", max_length=40, description="One of several who share the clock")
    n_who: int = Field(default=1, ge=1, le=64, description="How many share it")


class Leave(Body):
    """Who shares the clock no more."""

    who: str = Field(min_length=1, max_length=40)
