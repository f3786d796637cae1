"""Where machines are told of what happens, and what they could not be told. `api.web.courier` sends it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Query, Response

from api.web import bodies as b
from api.web import event_models as m
from api.web import views
from api.web.answers import WRITES, problems
from api.web.caller import HEARS, Caller, Key, may
from api.web.destinations import Destinations
from api.web.permissions import Area
from api.web.places import Cursors
from api.web.strict import StrictRoute
from engine.core.errors import DataWrong
from engine.core.events import Recipient
from engine.store import webhooks
from engine.store.webhooks import Waiting, Webhook
from workflows.errors import nearest

router = APIRouter(prefix="/v1", tags=["webhooks"], route_class=StrictRoute)
told = APIRouter()
Code = Annotated[str, Path(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$", examples=["dossiers"])]


@told.post(
    "event",
    tags=["webhooks"],
    summary="Something has happened",
    status_code=204,
    responses={204: {"description": "Acknowledged"}, "default": {"description": "It comes again, but for 200 to 299"}},
    openapi_extra={"security": []},
)
def tell_event(body: m.CloudEvent) -> None:
    """What a receiver is sent: a CloudEvent with the headers `webhook-id`, `webhook-timestamp` and `webhook-signature`
    of Standard Webhooks. Any status from 200 to 299 acknowledges it; after any other answer, or none, it comes again.
    """  # for the document alone: nobody calls it here


@router.get("/webhooks", summary="Where one is told", responses=problems())
def list_webhooks(by: Caller = may("webhook_list")) -> list[m.WebhookAnswer]:
    """The caller's own, with how much waits for each."""
    counts = webhooks.waiting(by.service.engine)
    return [_shown(one, counts) for one in by.service.webhooks.open if one.subject == by.subject]


@router.get("/webhooks/{code}", summary="One of them", responses=problems("webhook_unknown"))
def read_webhook(code: Code, by: Caller = may("webhook_list")) -> m.WebhookAnswer:
    """As it stands, without its secret."""
    return _shown(by.service.webhooks.get(by.subject, code), webhooks.waiting(by.service.engine))


@router.put(
    "/webhooks/{code}",
    summary="Be told, or be told elsewhere",
    response_model=m.WebhookAnswer,
    responses=problems("webhooks_many", "destination_wrong", "data_wrong", *WRITES),
)
def put_webhook(code: Code, body: b.WebhookBody, key: Key = None, by: Caller = may("webhook_put")) -> Response:
    """From now on what `GET /v1/events` shows the caller is sent there. The answer that makes it has the secret, which
    is told this once, and again under its key; later ones change the place and the kinds, and leave the secret and what
    waits as they are.
    """
    by.asking(HEARS)
    for name in body.kinds:
        if name not in b.KINDS:
            raise DataWrong("event_kind", name="kinds", word=name, nearest=nearest(name, b.KINDS))
    destinations: Destinations = by.request.app.state.destinations
    destinations.check(body.url)  # it asks for names: before anybody waits for what is written here
    service, most = by.service, by.request.app.state.limits.bounds.webhooks_a_caller
    kinds = " ".join(sorted(set(body.kinds)))
    system, office = by.account.system, by.account.office
    stands_for = Recipient("neighbour", system) if system else Recipient("office", office)

    def put() -> m.WebhookAnswer:
        made, is_new = service.webhooks.put(by.subject, str(stands_for), code, body.url, kinds, most)
        return _shown(made, webhooks.waiting(service.engine), made.secret if is_new else None)

    return by.once(key, put, code, body.model_dump())


@router.post(
    "/webhooks/{code}/rotate",
    summary="A new secret",
    response_model=m.WebhookAnswer,
    responses=problems("webhook_unknown", *WRITES),
)
def rotate_webhook(code: Code, key: Key = None, by: Caller = may("webhook_rotate")) -> Response:
    """The answer has the new secret, as the same request does again under its key. The secret before signs beside it
    until `old_secret_until`: a receiver takes either of the two signatures.
    """
    overlap_s = by.request.app.state.limits.bounds.webhook_secret_s

    def rotate() -> m.WebhookAnswer:
        made = by.service.webhooks.rotate(by.subject, code, overlap_s)
        return _shown(made, webhooks.waiting(by.service.engine), made.secret)

    return by.once(key, rotate, code)


@router.post("/webhooks/{code}/resend", summary="Send dead letters again", responses=problems("webhook_unknown"))
def resend_letters(code: Code, by: Caller = may("webhook_resend")) -> m.WebhookAnswer:
    """All dead letters of the webhook are tried anew, each before what waits behind it. Where there are none it does
    nothing, so it is safe to send again.
    """
    one = by.service.webhooks.get(by.subject, code)
    by.service.webhooks.resend(one)
    return _shown(one, webhooks.waiting(by.service.engine))


@router.delete(
    "/webhooks/{code}",
    summary="Be told no more",
    response_model=m.WebhookAnswer,
    responses=problems("webhook_unknown", "key_reused", "store_full"),
)
def end_webhook(code: Code, key: Key = None, by: Caller = may("webhook_end")) -> Response:
    """Nothing is sent there any more, nor what waits: it stays to be read in the feed."""

    def end() -> m.WebhookAnswer:
        one = by.service.webhooks.get(by.subject, code)
        by.service.webhooks.end(one)
        return _shown(one, webhooks.waiting(by.service.engine))

    return by.once(key, end, code)


@router.get("/dead-letters", summary="What could not be told", responses=problems("cursor_wrong"))
def list_dead_letters(
    cursor: Annotated[str | None, Query(max_length=500)] = None,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    by: Caller = may("dead_letter_list"),
) -> m.DeadLetterPage:
    """Events that no try could deliver: a machine's own; for an auditor, those of all machines about cases of the area.
    What follows one in the same case waits behind it. A page may have fewer than `limit`, and the list go on.
    """
    service, own = by.service, by.subject if by.area is Area.OWN else None
    cursors = Cursors(service, by.operation, ((int,), (str,)), own)
    found = webhooks.letters(service.engine, own, cursors.place(cursor), limit + 1)
    shown = found[:limit]
    items = [
        m.DeadLetter(
            webhook=one.code,
            subject=one.subject,
            tries=one.tries,
            failure=one.failure,
            n_behind=one.n_behind,
            event=views.event(one.event.entry.event, one.event.position),
        )
        for one in shown
        if own is not None or by.may_see(service.cases.get(one.event.case))
    ]
    after = (shown[-1].webhook, shown[-1].event.case) if len(found) > limit else None
    return m.DeadLetterPage(items=items, cursor=cursors.text(after))


def _shown(one: Webhook, counts: dict[str, Waiting], secret: str | None = None) -> m.WebhookAnswer:
    waiting = counts.get(one.recipient, Waiting(0, 0))
    return m.WebhookAnswer(
        code=one.code,
        url=one.url,
        kinds=one.kinds.split(),
        made_at=one.made_at,
        n_waiting=waiting.n,
        n_dead=waiting.n_dead,
        secret=secret,
        old_secret_until=one.old_until,
    )
