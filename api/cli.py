"""The command `lienthong`."""

from __future__ import annotations

import atexit
import gc
import sys


def main() -> None:
    """Runs the program. It is loaded here, so that Ctrl-C while modules load is answered like any other."""
    # Modules, law and map stay until the end: to look for garbage among them costs a fifth of a short command.
    gc.set_threshold(50_000)
    atexit.register(gc.freeze)
    try:
        from api.terminal.program import app
    except KeyboardInterrupt:
        sys.exit(130)
    app()
