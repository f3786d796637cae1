"""Writes the OpenAPI document to a file: `python -m tests.client.document FILE`."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from api.spec.core_world import packaged_offices, parameters
from api.web.app import app_of
from engine.service.clock import WallClock
from engine.service.service import Service
from tests.api.web.server import ISSUER
from tests.engine.store.template import database


def main(path: Path) -> None:
    service = Service(database(path.with_suffix(".sqlite")), parameters(), packaged_offices(), WallClock())
    path.write_text(json.dumps(app_of(service, ISSUER).openapi(), ensure_ascii=False), encoding="utf-8")
    service.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
