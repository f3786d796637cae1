"""The driver that runs scenarios on an SQLite file: after every commit all that the store promises is looked at."""

from __future__ import annotations

from pathlib import Path

from api.spec.core_driver import CoreDriver
from api.spec.editions import Choose
from engine.core.case import Decision
from engine.core.events import Command, Timer
from engine.store.store import SqlStore
from tests.engine.store.promises import check
from tests.engine.store.template import database


class ServiceDriver(CoreDriver):
    """Speaks `Driver`; the cases are in the database alone."""

    def __init__(self, path: Path, choose: Choose) -> None:
        self._database = SqlStore(database(path))
        super().__init__(choose, self._database)

    def execute(self, code: str, command: Command, timer: Timer | None = None) -> Decision:
        decision = super().execute(code, command, timer)
        check(self._database.engine)
        return decision

    def close(self) -> None:
        super().close()
        self._database.close()
