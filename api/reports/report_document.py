"""A run's figures as one JSON document."""

from __future__ import annotations

from typing import Any

from api.reports.report import Report
from engine.indicators.month import OUTCOMES, WHY_LATE, Times
from engine.indicators.timeliness import Kept


def report_document(it: Report) -> dict[str, Any]:
    """Codes as keys; times in days by the clock, rates in per cent (null where no limit is known)."""
    month = it.month
    return {
        "arguments": it.arguments.told(),
        "cases": month.n_cases,
        "events": month.n_events,
        "on_time": _kept(month.kept),
        "chains": {
            code: {
                "cases": chain.n_cases,
                "open": chain.n_open,
                "outcomes": {kind: chain.outcomes[kind] for kind in OUTCOMES},
                "days": _times(chain.times),
                "group_on_time": _kept(chain.group),
                "group_late": {why: chain.late[why] for why in WHY_LATE},
            }
            for code, chain in sorted(month.chains.items())
        },
        "stages": {
            code: {
                "on_time": _kept(kept),
                "states": {state.value: n for state, n in sorted(month.outcomes[code].items())},
                "supplement_requests": month.asked[code],
            }
            for code, kept in sorted(month.stages.items())
        },
        "agencies": {code: _kept(kept) for code, kept in sorted(month.agencies.items())},
        "refusals": [
            {"chain": chain, "stage": stage, "reason": reason, "n": n}
            for (chain, stage, reason), n in sorted(month.refusals.items())
        ],
        "waits": [
            {"stage": stage, "state": state.value, "whom": whom, "n": times.n, **_times(times)}
            for (stage, state, whom), times in sorted(month.waits.items())
        ],
        "offices": {
            code: {
                "officers": load.n_officers,
                "given_hours": round(load.given_hours, 2),
                "capacity_hours": round(load.capacity_hours, 2),
                "demand_over_capacity_percent": load.demand_over_capacity_percent,
                "use_percent": load.use_percent,
                "longest_queue": month.at[code].longest_queue,
                "queued_days": _times(month.at[code].queued),
                "on_time": _kept(month.at[code].kept),
            }
            for code, load in it.outcome.loads.items()
        },
        "apologies": month.n_apologies,
    }


def _kept(kept: Kept) -> dict[str, Any]:
    return {"n": kept.n_on_time, "late": kept.n_late, "unknown": kept.n_unknown, "percent": kept.percent}


def _times(times: Times) -> dict[str, float]:
    named = {f"p{n}": round(times.quantile(n), 4) for n in (50, 90, 99)}
    return {"mean": round(times.mean, 4), **named, "max": round(times.quantile(100), 4)}
