"""The driver that runs scenarios against a live server: every command is a request, the journal is read back.

What is seen of a case is folded from that journal; states, offices, deadlines, papers and fees must also be what the
service itself answers.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from api.client.agencies import Everybody
from api.client.remote import Remote, RemoteStore
from api.spec.agenda import instant
from api.spec.core_driver import CoreDriver
from api.spec.editions import Choose
from engine.core.case import Case
from engine.core.decide import decide
from engine.core.errors import DataWrong, NotTheApplicant, OfficeNotCompetent
from engine.core.events import Command
from engine.core.law import Law
from engine.service.areas import Areas
from engine.service.clock import VirtualClock
from tests.api.web.server import ISSUER, Server
from workflows.law.states import State, Verb
from workflows.time.calendar import civil_date

BEGINNING = instant(dt.time(), dt.date(2021, 1, 1))


class HttpDriver(CoreDriver):
    """Speaks `Driver`; the cases are behind the service alone."""

    def __init__(self, path: Path, choose: Choose) -> None:
        self.server = Server(path, VirtualClock(BEGINNING))
        self.server.service.laws.today = self._law_today  # type: ignore[method-assign]
        self.server.start()
        self._remote = Remote(self.server.base, Everybody(self.server.base, ISSUER))
        self._cases = RemoteStore(self._remote)
        super().__init__(choose, self._cases)

    def hand_over(self, office: str, successor: str, on: dt.date) -> None:
        super().hand_over(office, successor, on)
        self.server.service.laws.offices = self.offices
        self.server.app.state.areas = Areas(self.offices)

    def _law_today(self, chain: str) -> Law:
        """The edition that the scenario is told to hold for; everything else of the service is as it is served."""
        service = self.server.service
        edition = self.edition_of(chain, civil_date(service.clock.now()))
        return service.laws.of(edition.chain, edition.in_force_on)

    def officer(self, verb: Verb, label: str, actor: str = "", **fields: Any) -> Command:
        """Whoever is not named is somebody else at each office: nobody works at two."""
        stage = self.stage(label)
        return super().officer(verb, label, actor or stage.holder or f"người giải quyết {stage.office}", **fields)

    def attempt(self, command: Command) -> None:
        self._tried = self.law, command
        super().attempt(command)

    def refusal(self) -> str:
        """What the scenario says; to whoever may not know of the work the service says that nothing is there."""
        told = self.ledger.told()
        if told.code not in ("item_unknown", "not_submitted"):
            return told.say()
        law, command = self._tried
        with pytest.raises((OfficeNotCompetent, NotTheApplicant, DataWrong)) as refused:
            decide(self.case, command, law, self.agenda.now)
        is_of_another = not isinstance(refused.value, DataWrong) or refused.value.why == "neighbour"
        assert is_of_another, refused.value
        return refused.value.say()

    def look(self) -> Case:
        """The case; the service must answer the same."""
        case = super().look()
        told = self._remote.get(f"/v1/cases/{self._cases.remote_code(self.code)}", "auditor")
        assert told["has_ended"] == case.has_ended
        for one in told["stages"]:
            stage = case.stages[one["code"]]
            assert (one["state"], one["visit"], one["office"]) == (stage.state.value, stage.visit, stage.office)
            assert one["holder"] == stage.holder
            # a stage that ended without a ruling has no deadline any more
            is_unruled = stage.state in (State.DROPPED, State.REDIRECTED) or (stage.has_lapsed and stage.is_given_up)
            clock = None if is_unruled else stage.clock
            assert _due(one["deadline"]) == (clock.due_at if clock else None)
        return case

    def alike(self) -> list[int]:
        """As the officer who decides and the applicant are told; they are the same where one family filed both."""
        case = self.look()
        ours = {self._cases.remote_code(code): int(code.rpartition(" ")[2]) for code in self.laws}
        path = f"/v1/cases/{self._cases.remote_code(self.code)}"
        told = [ours[code] for code in self._remote.get(path, "auditor")["alike"]]
        assert [ours[code] for code in self._remote._sent("GET", path, "citizen", case.applicant, "")["alike"]] == told
        return sorted(told)

    def open_questions(self) -> tuple[str, ...]:
        """As the applicant is told; an executor in this process tells the same."""
        case, path = self.look(), f"/v1/cases/{self._cases.remote_code(self.code)}"
        told = tuple(self._remote._sent("GET", path, "citizen", case.applicant, "")["open_questions"])
        assert told == super().open_questions()
        return told

    def missing_papers(self, stage: str) -> list[str]:
        return [one["label"] for one in self._papers(stage) if one["is_missing"]]

    def wanted_papers(self, stage: str) -> list[str]:
        return [one["label"] for one in self._papers(stage)]

    def _papers(self, stage: str) -> list[dict[str, Any]]:
        code = self.procedure(stage).code
        return [one for one in self._dossier()["papers"] if one["stage"] == code]

    def fees(self, stage: str = "") -> list[str]:
        code = self.procedure(stage).code if stage else ""
        told = [one["label"] for one in self._dossier()["fees"] if code in ("", one["stage"])]
        assert told == super().fees(stage)
        return told

    def _dossier(self) -> Any:
        self.look()
        return self._remote.get(f"/v1/cases/{self._cases.remote_code(self.code)}/dossier", "auditor")

    def close(self) -> None:
        try:
            super().close()
        finally:
            self._remote.close()
            self.server.leave()


def _due(deadline: dict[str, Any] | None) -> dt.datetime | None:
    if deadline is None or deadline["due_at"] is None:
        return None
    return dt.datetime.fromisoformat(deadline["due_at"])
