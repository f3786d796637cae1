"""What a command that was called with `--json` has said: its document, or its faults."""

from __future__ import annotations

import json
from typing import Any

from typer.testing import Result


def told(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.stderr
    return dict(json.loads(result.stdout))


def faults(result: Result) -> list[dict[str, Any]]:
    """Each of them, where a file has several."""
    assert result.exit_code == 2, result.stdout
    error = json.loads(result.stderr)["error"]
    return list(error.get("faults", [error]))
