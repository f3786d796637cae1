"""Which kind of paper a result is on the National Public Service Portal: codes that no edition rests on."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workflows.law.citation import Clause, Label, Status

_READ = Clause("ttdb_ket_qua", "", Status.VERIFIED)


@dataclass(frozen=True, slots=True)
class PortalResult:
    """`of` is the result of an edition that is this paper; empty: none is."""

    code: str
    label: Label
    of: str = ""
    clause: Clause = _READ


def _read() -> tuple[PortalResult, ...]:
    rows = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return tuple(
        PortalResult(code, Label(row["vi"], row["en"]), row.get("of", "")) for code, row in sorted(rows.items())
    )


PORTAL_RESULTS = _read()
_OF: Mapping[str, tuple[PortalResult, ...]] = {
    of: tuple(one for one in PORTAL_RESULTS if one.of == of) for of in {one.of for one in PORTAL_RESULTS} - {""}
}


def portal_results(result: str) -> tuple[PortalResult, ...]:
    """All that a result of that code may be there, by code; none is known of most."""
    return _OF.get(result, ())


def portal_result(result: str) -> PortalResult | None:
    """What a given result of that code is there; None where none is known, or which of several is not."""
    found = portal_results(result)
    return found[0] if len(found) == 1 else None
