"""The driver that runs scenarios on the core: pure decisions over cases held in memory."""

from __future__ import annotations

from api.spec.core_acts import CoreActs
from api.spec.core_views import CoreViews


class CoreDriver(CoreViews, CoreActs):
    """Speaks `Driver`; claims what an officer is about to work on, carries out the timers that time brings."""
