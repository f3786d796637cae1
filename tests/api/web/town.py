"""Families and officers of two communes far apart, as clients of a server."""

from __future__ import annotations

import datetime as dt
from typing import Any

from api.spec import family
from api.spec.ordinary import ordinary
from tests.api.web.server import Client, Server, identity
from workflows.catalogue import in_force

REGISTRAR, POLICE, WELFARE = "registrar_00004", "police_00004", "welfare_00004"  # Phường Ba Đình, Hà Nội
NEAR = "registrar_00008"  # Phường Ngọc Hà, Hà Nội
ELSEWHERE = "registrar_19789"  # Phường Thuận Hóa, Huế
HERE, THERE = "Phường Ba Đình", "Phường Thuận Hóa"
HANOI, HUE = "01", "46"
GIVEN = {"register_number": "125", "register_book": "01/2026", "personal_id": "001326000125"}

HOUSEHOLDER = {"householder_name": "Lê Văn Ông", "householder_id": "001058000917", "consent_way": "vneid"}


def in_a_home(commune: str) -> dict[str, Any]:
    """What is declared where a householder must agree."""
    return {
        "residence_at": "other",
        "residence_commune": commune,
        "householder_relation": "cháu ngoại",
        **HOUSEHOLDER,
    }


def child(n: int) -> str:
    """A name for the child of that number: names have no digits."""
    return f"Trẻ {''.join('ABCDEFGHIJ'[int(digit)] for digit in str(n))}"


def declaration(child: str = "Lê Bảo An", commune: str = HERE, **more: Any) -> dict[str, Any]:
    made, edition = family.birth(child, dt.date(2026, 9, 1), commune), in_force("birth", dt.date(2026, 9, 7))
    told = ordinary(edition, {**made.raw, **more}, edition.choices[0].procedures)
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in told.items()}


def submission(child: str = "Lê Bảo An", commune: str = HERE, **more: Any) -> dict[str, Any]:
    return {"chain": "birth", "declaration": declaration(child, commune, **more)}


class Town:
    """Who lives and works here. Clients are made as they are needed."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._known: dict[tuple[str, str, str, str], Client] = {}

    def who(self, role: str, subject: str = "", office: str = "", province: str = "") -> Client:
        key = role, subject, office, province
        if key not in self._known:
            self._known[key] = self.server.client(identity(role, subject, office, province))
        return self._known[key]

    @property
    def family(self) -> Client:
        return self.who("citizen", "family.1")

    def officer(self, number: int = 1, office: str = REGISTRAR) -> Client:
        return self.who("officer", f"{office}.{number}", office)

    def system(self, office: str = REGISTRAR) -> Client:
        """The office's own software."""
        return self.who("agency_system", f"{office}.system", office)

    def supervisor(self, office: str = REGISTRAR) -> Client:
        return self.who("supervisor", f"{office}.supervisor", office)

    def registered(self, number: int | str = 1, office: str = REGISTRAR, role: str = "officer") -> str:
        """The subject of an officer whom the office now knows."""
        subject, body = f"{office}.{number}", {"office": office, "label": "công chức", "role": role}
        assert self.supervisor(office).put(f"/v1/officers/{subject}", json=body).is_success
        return subject

    @property
    def auditor(self) -> Client:
        return self.who("auditor", "auditor.1")

    def submitted(self, child: str = "Lê Bảo An", commune: str = HERE, by: Client | None = None, **more: Any) -> str:
        """The code of a new case."""
        return str((by or self.family).done("/v1/cases", submission(child, commune, **more))["case"])

    def item(self, code: str, stage: str = "birth_registration") -> str:
        """The work item of a stage that lies open."""
        told = self.auditor.get(f"/v1/cases/{code}").json()
        for id_ in told["work_items"]:
            if self.auditor.get(f"/v1/work-items/{id_}").json()["stage"] == stage:
                return str(id_)
        raise LookupError(stage)

    def claimed(self, code: str, number: int = 1) -> tuple[str, int]:
        """The work item that an officer has taken, and the number of the claim."""
        item = self.item(code)
        return item, int(self.officer(number).done(f"/v1/work-items/{item}/moves/claim", {})["claim"])

    def advance(self, **delta: float) -> dt.datetime:
        """Time goes on."""
        now = self.server.service.clock.now() + dt.timedelta(**delta)
        self.who("auditor", "auditor.1").done("/dev/clock/advance", {"to": now.isoformat()})
        return now
