"""What is told of what has happened: in the feed and its stream, to receivers outside, and what could not be told."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal

from pydantic import Field

from api.web.models import Answer, EventKind, EventLine, one_of
from workflows.law.verbs import VERBS


class Approaching(Answer):
    """A work item whose deadline has come near."""

    kind: Literal["approaching"]
    item: str
    case: str
    stage: str
    office: str
    due_at: dt.datetime


class EventPage(Answer):
    """Events in the order of their commits. `after` is where to go on, also when there are none yet; `place` the same
    with the database that it is a place of, so that another's is told and not taken for this one's.
    """

    events: list[EventLine]
    after: int
    place: str
    is_end: bool = Field(description="Whether there was nothing more; a page may be short, or empty, before that")


class CloudEvent(Answer):
    """An event as a receiver is sent it (CloudEvents 1.0, structured JSON): the same each time that it is sent."""

    specversion: Literal["1.0"] = Field(default="1.0", description="The version of CloudEvents")
    id: str = Field(description="The hash of the event: who has had it drops it. Also the header webhook-id")
    source: str = Field(description="A URN of the database that it is an event of")
    type: Annotated[str, one_of(*(f"lienthong.{info.past}" for info in VERBS.values()))] = Field(
        description="lienthong. and the kind of event"
    )
    subject: str = Field(description="The code of the case")
    time: dt.datetime = Field(description="When it happened, in UTC")
    datacontenttype: Literal["application/json"] = Field(default="application/json", description="Of data")
    dataschema: Literal["urn:lienthong:event:1"] = Field(
        default="urn:lienthong:event:1", description="What data is: an EventLine, as GET /v1/events has it"
    )
    data: EventLine = Field(description="The event, without personal data")


class WebhookAnswer(Answer):
    """Where a machine is told of what happens."""

    code: str = Field(description="As the machine named it")
    url: str
    kinds: list[EventKind]
    made_at: dt.datetime
    n_waiting: int = Field(description="Events that its receiver has not acknowledged yet")
    n_dead: int = Field(description="Dead letters among them, behind which the others of their cases wait")
    secret: str | None = Field(description="By which receivers verify what they are sent; null: it is told once only")
    old_secret_until: dt.datetime | None = Field(
        description="Until when the secret before the last rotation signs too; null: there was none"
    )


class DeadLetter(Answer):
    """An event that could not be told, after the last try."""

    webhook: str = Field(description="The code of the webhook")
    subject: str = Field(description="The subject of the machine whose it is")
    tries: int = Field(description="How often it was tried")
    failure: str = Field(
        description="What went wrong last: status_ and what was answered, timeout, unreachable, destination_wrong"
    )
    n_behind: int = Field(description="Later events of the same case that wait behind it")
    event: EventLine = Field(description="What could not be told")


class DeadLetterPage(Answer):
    """Dead letters, and where the list goes on."""

    items: list[DeadLetter]
    cursor: str | None
