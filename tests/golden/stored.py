"""Databases as this version writes them, kept packed: `python -m tests.golden.stored` makes them anew.

They stay as they are when the tables change: a later version must still open what an earlier one has written.
"""

from __future__ import annotations

import datetime as dt
import gzip
import tempfile
from pathlib import Path
from typing import Any

from api.spec.core_world import packaged_offices, parameters
from api.spec.ordinary import ordinary
from engine.agencies import behaviour
from engine.core.events import Command
from engine.families import shares
from engine.runs.arguments import Arguments
from engine.runs.folder import Folder
from engine.runs.playing import play
from engine.runs.run import Inputs
from engine.service.clock import VirtualClock
from engine.service.service import Service
from engine.store.database import opened
from tests.engine.counter import BIRTH, CHOSEN, CORRECTION, DEATH, RULING, at
from tests.golden.replay import GOLDEN
from workflows.law.states import Role, Verb

SIMULATED, SERVED = GOLDEN / "journal.sqlite.gz", GOLDEN / "served.sqlite.gz"
TWELVE = Arguments("both", 12, 10, dt.date(2026, 9, 1), "46", 4, None, 5, ())
START = at("2026-09-07T08:00")
LAST = at("2026-09-14T08:00")  # by then a case of each kind of wait stands open
WITHDRAWAL = {"key": "key-of-the-withdrawal", "request": "7a" * 32}
OFFICER = frozenset({Role.OFFICER})
REG, RES, CARD, DEATH_REG = "birth_registration", "residence_registration", "health_card", "death_registration"


def unpack(packed: Path, into: Path) -> Path:
    path = into / packed.stem
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    return path


def main() -> None:
    for packed, make in ((SIMULATED, simulated), (SERVED, served)):
        with tempfile.TemporaryDirectory() as folder:
            packed.write_bytes(gzip.compress(make(Path(folder) / "run").read_bytes(), mtime=0))
        print(f"{packed.name}: {packed.stat().st_size:,} bytes")


def simulated(out: Path) -> Path:
    """As `lienthong simulate` writes it."""
    folder = Folder(out, TWELVE)
    folder.claim(resume=False)
    play(folder, Inputs(parameters(), packaged_offices(), behaviour.load(), shares.load()), progress=id)
    return folder.journal


def served(out: Path) -> Path:
    """As `lienthong serve` writes it, while some cases are still open."""
    out.mkdir()
    path = out / "served.sqlite"
    service = Service(opened(path), parameters(), packaged_offices(), VirtualClock(START))
    desk = _Desk(service)
    for act in (_ends, _is_corrected, _waits_for_family, _waits_for_neighbour, _is_held, _is_withdrawn):
        act(desk)
    service.timers.advance(LAST)
    service.close()
    return path


class _Desk:
    """Requests to the service, with keys that come again; a key stands for what the caller wrote."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self._n_keys = 0

    def key(self) -> dict[str, str]:
        self._n_keys += 1
        return {"key": f"key-{self._n_keys:03}", "request": f"{self._n_keys:064x}"}

    def submit(self, code: str, chain: str, declaration: dict[str, Any]) -> None:
        """Past `Service.submit`, whose salt and code nobody could make again."""
        asked = self.key()
        law = self.service.laws.today(chain)
        declared = ordinary(law.edition, declaration, CHOSEN[chain])
        data = {"declaration": declared, "chosen": CHOSEN[chain], "salt": f"salt of {code}"}
        command = Command(
            Verb.SUBMIT, Role.APPLICANT, "family", data={**data, "request": asked["request"]}, key=asked["key"]
        )
        self.service.commands.execute(code, command, law)

    def officer(self, code: str, stage: str, verb: Verb, **fields: Any) -> None:
        claim = self.service.cases.get(code).stages[stage].claim
        self.service.commands.move(
            code, stage, verb.value, fields, roles=OFFICER, actor="officer.1", claim=claim, **self.key()
        )

    def approve(self, code: str, stage: str, **fields: Any) -> None:
        self.officer(code, stage, Verb.CLAIM)
        self.officer(code, stage, Verb.APPROVE, **fields)

    def registers(self, code: str, personal_id: str) -> None:
        given = {"register_number": RULING["register_number"], "register_book": RULING["register_book"]}
        self.approve(code, REG, **given, personal_id=personal_id)


def _ends(desk: _Desk) -> None:
    desk.submit("B-ENDED", "birth", {**BIRTH, "residence_at": "parents"})
    desk.registers("B-ENDED", "001326012345")
    desk.officer("B-ENDED", REG, Verb.DELIVER_RESULT)
    desk.approve("B-ENDED", RES)
    desk.approve("B-ENDED", CARD, insurance_number=RULING["insurance_number"])


def _is_corrected(desk: _Desk) -> None:
    declared = {**CORRECTION, "corrected_case": "B-ENDED", "correction_kind": "correct"}
    desk.submit("C-CORRECTS", "correction", declared)
    (stage,) = desk.service.cases.get("C-CORRECTS").stages
    desk.officer("C-CORRECTS", stage, Verb.CLAIM)
    case = desk.service.cases.get("C-CORRECTS")
    given = {"case": "B-ENDED", "result": "birth_certificate", "note": "sai ngày sinh"}
    held = case.stages[stage]
    who = (Role.OFFICER, "officer.1", stage, held.office, held.claim)
    command = Command(Verb.CORRECT, *who, fields=given, data={"salt": "1f"})
    desk.service.commands.execute(case.code, command, desk.service.laws.of_case(case))


def _waits_for_family(desk: _Desk) -> None:
    desk.submit("D-ASKED", "death", DEATH)
    desk.officer("D-ASKED", DEATH_REG, Verb.CLAIM)
    desk.officer("D-ASKED", DEATH_REG, Verb.REQUEST_SUPPLEMENT, items=["deceased_name"])


def _waits_for_neighbour(desk: _Desk) -> None:
    desk.submit("B-CHECKED", "birth", BIRTH)
    desk.officer("B-CHECKED", REG, Verb.CLAIM)
    desk.officer("B-CHECKED", REG, Verb.WAIT_FOR_NEIGHBOUR, neighbour="population_db")


def _is_held(desk: _Desk) -> None:
    desk.submit("B-HELD", "birth", BIRTH)
    desk.registers("B-HELD", "001326012346")
    desk.officer("B-HELD", RES, Verb.CLAIM, hours=40)
    desk.service.commands.renew("B-HELD", RES, 1, 200, "officer.1", **desk.key())


def _is_withdrawn(desk: _Desk) -> None:
    desk.submit("D-WITHDRAWN", "death", DEATH)
    desk.service.commands.withdraw("D-WITHDRAWN", **WITHDRAWAL)


if __name__ == "__main__":
    main()
