"""Running limits in compiled code: twins of `engine.core.clocks`. A clock is a row of six numbers."""

from __future__ import annotations

from engine.simulation.clockwork import DAY_US, due, plus_working, receipt_day
from engine.simulation.compiled_code import called
from engine.simulation.stage import version

# received at, due day, due at, days paused, day of the last answer, asked at; -1: not known, or none
N_OF_A_CLOCK = 6
RECEIVED, DUE_ON, DUE_AT, PAUSED, ANSWERED_ON, ASKED_AT = range(N_OF_A_CLOCK)


@called
def start(clock, limit, at, t, cal):
    """The clock of a limit from a receipt on."""
    which = version(limit, at, t)
    on, due_at = due(t.first_part[which], t.n_parts[which], t.part_unit, t.part_value, at, 0, cal)
    clock[RECEIVED], clock[DUE_ON], clock[DUE_AT] = at, on, due_at
    clock[PAUSED], clock[ANSWERED_ON], clock[ASKED_AT] = 0, -1, -1


@called
def own_due(clock, limit, at, t, cal):
    """When a move of a limit of its own, which is made now, was due from the receipt of its stage on."""
    which = version(limit, at, t)
    _, due_at = due(t.first_part[which], t.n_parts[which], t.part_unit, t.part_value, clock[RECEIVED], 0, cal)
    return due_at


@called
def relimit(clock, before, after, at, t, cal):
    """As `engine.core.effects` counts a clock anew where another limit holds."""
    old, new = version(before, at, t), version(after, at, t)
    if t.first_part[old] == t.first_part[new]:
        return
    first, n = t.first_part[new], t.n_parts[new]
    clock[DUE_ON], clock[DUE_AT] = due(first, n, t.part_unit, t.part_value, clock[RECEIVED], clock[PAUSED], cal)


@called
def resume(clock, limit, at, t, cal):
    """As `engine.core.clocks.resumed`."""
    asked_at = clock[ASKED_AT]
    if asked_at < 0:
        return
    clock[ASKED_AT] = -1
    if clock[DUE_AT] >= 0 and asked_at > clock[DUE_AT]:
        return
    if t.restarts:
        start(clock, limit, at, t, cal)
        return
    from_on, until_on = asked_at // DAY_US, receipt_day(at, cal)
    if clock[ANSWERED_ON] >= 0 and from_on < clock[ANSWERED_ON]:
        from_on = clock[ANSWERED_ON]
    from_on = max(from_on, receipt_day(clock[RECEIVED], cal))
    n_days = 0
    if from_on < until_on:
        n_days = max(0, cal.until[until_on - 1] - cal.until[from_on - 1])
    clock[PAUSED] += n_days
    clock[ANSWERED_ON] = until_on
    if clock[DUE_AT] >= 0:
        on = plus_working(clock[DUE_ON], n_days, cal)
        clock[DUE_AT] += (on - clock[DUE_ON]) * DAY_US
        clock[DUE_ON] = on
