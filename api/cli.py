"""The command `lienthong`."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the program. It is loaded here, so that Ctrl-C while modules load is answered like any other."""
    try:
        from api.terminal.application import app
    except KeyboardInterrupt:
        sys.exit(130)
    app()
