"""Whether the service lives and may be sent requests, and its figures for Prometheus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import APIRouter, Request, Response
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric

from api.web.answers import problems
from api.web.strict import StrictRoute
from engine.service.service import Service
from engine.store import queries, queue, webhooks
from engine.store.errors import StoreBusy

router = APIRouter(tags=["running"], route_class=StrictRoute)


@router.get("/healthz", summary="Alive")
def healthz() -> dict[str, str]:
    """Answers while the process does."""
    return {"status": "alive"}


@router.get("/readyz", summary="Ready", responses=problems("stopping", "not_ready", signed_in=False))
def readyz(request: Request) -> dict[str, str]:
    """Answers 200 while the service is not stopping and a write is on the disk, once a second at most."""
    if request.app.state.is_stopping:
        raise Stopping
    service: Service = request.app.state.service
    trouble = service.readiness.trouble(request.app.state.limits.bounds.free_bytes)
    if trouble is not None:
        raise NotReady from trouble
    return {"status": "ready"}


class NotReady(StoreBusy):
    """Nothing can be written now."""

    code = "not_ready"


class Stopping(StoreBusy):
    """The service takes no more requests."""

    code = "stopping"


@router.get(
    "/metrics",
    response_class=Response,
    summary="Figures for Prometheus",
    responses={200: {"content": {"text/plain": {}}}},
)
def metrics(request: Request) -> Response:
    """Moves, queue lengths and ages, overdue work, timers that lag or were given up, deliveries, requests. No personal
    data.
    """
    registry = CollectorRegistry()
    registry.register(Figures(request.app.state.service, request.app.state.n_requests))
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)


class Figures:
    """Counted when they are asked for."""

    def __init__(self, service: Service, n_requests: dict[tuple[str, str, int], list[float]]) -> None:
        self._service, self._n_requests = service, n_requests

    def collect(self) -> Iterator[Metric]:
        service, now = self._service, self._service.clock.now()
        yield _counter("moves", "Commands carried out", "chain move", service.commands.n_moves)
        open_items = GaugeMetricFamily("lienthong_queue_items", "Open work items", labels=["stage", "state"])
        overdue = GaugeMetricFamily(
            "lienthong_queue_overdue_items", "Open work items past their deadline", labels=["stage"]
        )
        oldest = GaugeMetricFamily(
            "lienthong_queue_oldest_seconds", "Age of the oldest open work item", labels=["stage"]
        )
        ages: dict[str, float] = {}
        late: dict[str, int] = {}
        for row in queue.queue_figures(service.engine, now):
            open_items.add_metric([row.stage, row.state], row.n)
            age = (now - row.oldest_at).total_seconds()
            ages[row.stage] = max(age, ages.get(row.stage, 0.0))
            late[row.stage] = late.get(row.stage, 0) + row.n_overdue
        for stage, age in sorted(ages.items()):
            oldest.add_metric([stage], age)
            overdue.add_metric([stage], late[stage])
        yield from (open_items, overdue, oldest)
        outbox = queries.outbox_figures(service.engine, now)
        yield GaugeMetricFamily("lienthong_outbox_pending", "Timers that wait", value=outbox.n_pending)
        yield GaugeMetricFamily("lienthong_outbox_given_up", "Timers that were given up", value=outbox.n_given_up)
        lag = 0.0
        if outbox.first_due_at is not None:
            lag = max(0.0, (now - outbox.first_due_at).total_seconds())
        yield GaugeMetricFamily("lienthong_outbox_lag_seconds", "How late the first due timer is", value=lag)
        waiting = webhooks.waiting(service.engine).values()
        n_waiting, n_dead = sum(one.n for one in waiting), sum(one.n_dead for one in waiting)
        yield GaugeMetricFamily("lienthong_webhooks_waiting", "Deliveries not acknowledged yet", value=n_waiting)
        yield GaugeMetricFamily("lienthong_webhooks_dead", "Dead letters among them", value=n_dead)
        tries = {("acknowledged",): service.webhooks.n_delivered, ("failed",): service.webhooks.n_failed}
        yield _counter("webhooks_tries", "Tries of deliveries", "outcome", tries)
        if service.checkpoints is not None:
            n_failed = service.checkpoints.n_failed
            yield GaugeMetricFamily(
                "lienthong_checkpoints_failed", "Checkpoints that could not be made", value=n_failed
            )
        asked, route = sorted(self._n_requests.items()), "route method status"  # at once, for requests go on
        yield _counter("requests", "Requests answered", route, {key: count for key, (count, _) in asked})
        yield _counter("request_seconds", "Time in requests", route, {key: taken for key, (_, taken) in asked})


def _counter(name: str, says: str, labels: str, counts: Mapping[Any, float]) -> CounterMetricFamily:
    """A figure for each key of `counts`, whose parts are the labels."""
    made = CounterMetricFamily(f"lienthong_{name}", says, labels=labels.split())
    for key, n in sorted(counts.items()):
        made.add_metric([str(part) for part in key], n)
    return made
