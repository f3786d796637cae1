"""Where compiled code is kept between runs, and how it is compiled.

The compiler looks at the file of a function alone to see whether what it kept still holds, not at those that it calls.
So each state of this folder has a place of its own.
"""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import numba

# the library's own types know neither all options nor all that may be set
njit: Any = numba.njit
_config: Any = numba.config
_LIMIT = 12  # hex digits that tell the states of the code apart


def _place() -> Path:
    """In the user's cache, or among temporary files where that cannot be written to."""
    digest = hashlib.sha256(f"{numba.__version__} {sys.version}".encode())
    for path in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(path.read_bytes())
    name = Path("lienthong", "compiled", digest.hexdigest()[:_LIMIT])
    place = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / name
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError:
        place = Path(tempfile.gettempdir()) / name
    return place


if not os.environ.get("NUMBA_CACHE_DIR"):
    _config.CACHE_DIR = str(_place())

# Of three levels of the library: with the last, compiling takes a seventh longer, and a year some hundredth less.
_config.OPT = type(_config.OPT)(1)
# Nothing is allocated there, so that references need not be counted: each function would count those of all arrays that
# it is handed, which took most of the time.
_options = {"error_model": "numpy", "_nrt": False}
_unwrapped = {"no_cpython_wrapper": True, "no_cfunc_wrapper": True, **_options}
# called by compiled code alone, so that none of the wrappers are compiled that Python would call it by; a copy for each
# call, which is optimised by itself
inner = njit(forceinline=True, **_unwrapped)
# the same, but one for all calls: for what is long and called from several places
called = njit(**_unwrapped)
# the same, written out where it is called, and never compiled by itself
inline = njit(inline="always", **_options)
# called from Python, by several threads at once
outer = njit(nogil=True, cache=True, **_options)


def is_kept(function: Any) -> bool:
    """Whether code of a function that Python calls is kept from an earlier run."""
    name = f"{Path(function.py_func.__code__.co_filename).stem}.{function.py_func.__qualname__}-*.nbi"
    return any(Path(function.stats.cache_path).glob(name))
