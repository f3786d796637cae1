"""Nothing is stored that nobody can read: what a command brings is found in an answer to those it is for."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from api.spec import family
from api.spec.ordinary import ordinary
from tests.api.web.server import Client, serving
from tests.api.web.test_moves import correcting
from tests.api.web.town import GIVEN, HERE, REGISTRAR, Town, in_a_home
from workflows.catalogue import in_force, known
from workflows.law.neighbours import POPULATION_DB
from workflows.law.states import Verb
from workflows.law.verbs import VERBS, WAYS
from workflows.time.calendar import civil_date

Brought = dict[tuple[Verb, str], str]  # what was brought by which field, as a person reads it
NOTE = "Lời riêng của người giải quyết"


class Walk:
    """Plays moves and keeps what each of them brought, with everything that the family and the offices then read."""

    def __init__(self, town: Town) -> None:
        self.town = town
        self.brought: Brought = {}
        self.item = ""

    def move(self, verb: Verb, code: str, stage: str, office: str, shown: dict[str, str], **fields: Any) -> Any:
        """A move of somebody of that office, who holds the work; `shown` is how each field reads."""
        officer = self.town.officer(1, office)
        if verb is not Verb.DELIVER_RESULT:  # which comes through the item that was approved
            self.item = self.town.item(code, stage)
        item = self.item
        claim = next(one["claim"] for one in officer.get(f"/v1/cases/{code}").json()["stages"] if one["code"] == stage)
        done = officer.done(f"/v1/work-items/{item}/moves/{verb}", {"claim": claim, "fields": fields})
        self.brought |= {(verb, name): text for name, text in shown.items()}
        return done

    def claim(self, code: str, stage: str = "birth_registration", office: str = REGISTRAR, **fields: Any) -> Any:
        item = self.town.item(code, stage)
        return self.town.officer(1, office).done(f"/v1/work-items/{item}/moves/claim", {"fields": fields})

    def signed(self, by: str) -> dict[str, str]:
        """That somebody signed just now, as it is told and read."""
        at = self.town.server.service.clock.now().astimezone(dt.UTC)
        return {"decided_at": at.isoformat().replace("+00:00", "Z"), "decided_by": by}

    def read(self, *codes: str, also: tuple[Client, ...] = ()) -> str:
        """All that the family, the registrar and the auditor are answered about these cases."""
        clients = (self.town.family, self.town.officer(), *also)
        paths = ("", "/timeline", "/dossier", "/declaration")
        told = [client.get(f"/v1/cases/{code}{path}").json() for code in codes for client in clients for path in paths]
        return json.dumps(told, ensure_ascii=False)


def _family_and_registrar(walk: Walk) -> str:
    town, stage = walk.town, "birth_registration"
    code = town.submitted()
    until = walk.claim(code, hours=3)["lease_until"]
    walk.brought[Verb.CLAIM, "hours"] = until
    at = (code, stage, REGISTRAR)
    texts = [json.dumps(until)]
    walk.move(Verb.RELEASE, *at, {"note": f"{NOTE} trả"}, note=f"{NOTE} trả")
    walk.claim(code)
    asked = {"items": "giấy chứng sinh", "note": f"{NOTE} hỏi"}
    walk.move(Verb.REQUEST_SUPPLEMENT, *at, asked, items=["birth_notice"], note=asked["note"])
    texts.append(walk.read(code))
    bring = {"papers": ["birth_notice"], "values": {"child_name": "Lê Bảo Ân"}}
    town.family.done(f"/v1/cases/{code}/stages/{stage}/supplement", {"fields": bring})
    walk.brought |= {(Verb.SUPPLEMENT, "papers"): "giấy chứng sinh", (Verb.SUPPLEMENT, "values"): "Lê Bảo Ân"}
    walk.claim(code)
    walk.move(Verb.WAIT_FOR_NEIGHBOUR, *at, {"neighbour": POPULATION_DB.label.vi}, neighbour=POPULATION_DB.code)
    said = {"fields": {"neighbour": POPULATION_DB.code}}
    town.who("integrator", POPULATION_DB.code).done(f"/v1/cases/{code}/stages/{stage}/answer", said)
    walk.brought[Verb.NEIGHBOUR_ANSWER, "neighbour"] = POPULATION_DB.label.vi
    walk.claim(code)
    signed = walk.signed("chu-tich.1")
    walk.move(Verb.APPROVE, *at, GIVEN | signed, **GIVEN | signed)
    walk.move(Verb.DELIVER_RESULT, *at, {"way": WAYS["post"].vi}, way="post")
    texts.append(walk.read(code))
    return "".join(texts)


def _refusal(walk: Walk) -> str:
    code = walk.town.submitted("Trẻ Bị Từ Chối")
    walk.claim(code)
    edition = in_force("birth", civil_date(walk.town.server.service.clock.now()))
    reason = next(one for one in edition.procedures if one.code == "birth_registration").refusals[0]
    shown = {"reason": reason.label.vi, "note": f"{NOTE} từ chối"}
    at = (code, "birth_registration", REGISTRAR)
    walk.move(Verb.REFUSE, *at, shown, reason=reason.code, note=shown["note"])
    return walk.read(code)


def _correction(walk: Walk) -> str:
    texts = []
    for verb in (Verb.CORRECT, Verb.REVOKE):
        of = walk.town.submitted(f"Trẻ {verb.value.title()}")
        walk.claim(of)
        given = {"register_number": str(200 + len(texts)), "personal_id": f"00132600020{len(texts)}"}
        walk.move(Verb.APPROVE, of, "birth_registration", REGISTRAR, {}, **{**GIVEN, **given})
        item, claim = correcting(walk.town, of) if verb is Verb.CORRECT else _revoking(walk.town, of)
        label = next(
            one.label.vi
            for edition in known()
            for each in edition.procedures
            for one in each.results
            if one.code == "birth_certificate"
        )
        shown = {"case": of, "result": label, "note": f"{NOTE} {verb.value}"} | walk.signed(f"chu-tich.{verb}")
        fields = shown | {"result": "birth_certificate"}
        walk.town.officer().done(f"/v1/work-items/{item}/moves/{verb}", {"claim": claim, "fields": fields})
        walk.brought |= {(verb, name): text for name, text in shown.items()}
        texts.append(walk.read(item.partition("~")[0]))
    return "".join(texts)


def _revoking(town: Town, of: str) -> tuple[str, int]:
    told = {"applicant_name": "Lê Thị Hoa", "applicant_id": "001190012345", "registration_commune": HERE}
    told |= {"corrected_case": of, "correction_kind": "revoke", "correction_reason": "ghi sai"}
    code = town.family.done("/v1/cases", {"chain": "correction", "declaration": told})["case"]
    item = town.item(code, "result_correction")
    return item, int(town.officer().done(f"/v1/work-items/{item}/moves/claim", {})["claim"])


def _facts(walk: Walk) -> str:
    """What a householder answers, what is verified and what who pays finds are facts, told as the edition says them."""
    town = walk.town
    code = town.submitted(**in_a_home(HERE))
    said = {"by": "householder", "fields": {"householder_consent": "agreed"}}
    town.who("integrator").done(f"/v1/cases/{code}/stages/residence_registration/confirm", said)
    edition = in_force("birth", civil_date(town.server.service.clock.now()))
    consent = next(one for one in edition.facts if one.code == "householder_consent")
    walk.brought[Verb.CONFIRM, "householder_consent"] = consent.aloud("agreed")
    return walk.read(code)


def _finding(walk: Walk) -> str:
    town = walk.town
    edition = in_force("death", civil_date(town.server.service.clock.now()))
    chosen = ["death_registration", "residence_removal", "funeral_allowance"]
    raw = {**family.death("Phạm Văn Dũng", dt.date(2026, 9, 1), HERE).raw, "pensioner": True}
    declared = ordinary(edition, raw, chosen)
    code = town.family.done("/v1/cases", {"chain": "death", "declaration": declared, "chosen": chosen})["case"]
    walk.claim(code, "death_registration")
    entry = {"register_number": "31", "register_book": "01/2026"}
    walk.move(Verb.APPROVE, code, "death_registration", REGISTRAR, {}, **entry)
    office = next(
        one["office"] for one in town.auditor.get(f"/v1/cases/{code}").json()["stages"] if one["code"] == chosen[2]
    )
    walk.claim(code, chosen[2], office)
    payer = town.officer(1, office)
    listed = payer.get(f"/v1/work-items/{town.item(code, chosen[2])}").json()["moves"]
    asked = next(one for one in listed if one["move"] == Verb.FIND)["fields"]
    fact = next(one for one in asked if one["choices"])
    note = f"{NOTE} tra cứu"
    fields = {fact["name"]: fact["choices"][-1]["code"], "note": note}
    walk.move(Verb.FIND, code, chosen[2], office, {"note": note}, **fields)
    return walk.read(code, also=(payer,))


PARTS = (_family_and_registrar, _refusal, _correction, _finding)


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    path: Path = tmp_path_factory.mktemp("told") / "journal.sqlite"
    with serving(path) as server:
        yield Town(server)


@pytest.mark.parametrize("part", [*PARTS, _facts])
def test_what_a_command_brings_is_read_in_an_answer(town: Town, part: Callable[[Walk], str]):
    walk = Walk(town)
    told = part(walk).casefold()
    assert [where for where, text in walk.brought.items() if text.casefold() not in told] == []


def test_every_field_of_every_move_of_a_person_is_walked(tmp_path: Path):
    with serving(tmp_path / "journal.sqlite") as server:
        walk = Walk(Town(server))
        for part in PARTS:
            part(walk)
    # what is made under an edition of districts alone, the scenarios over HTTP make in the days of that edition
    editions = [one for one in known() if one.in_force_on >= dt.date(2025, 7, 1)]
    made = {move.verb for edition in editions for each in edition.procedures for move in each.moves}
    wanted = {(verb, one.name) for verb in made for one in VERBS[verb].wants}
    assert wanted - walk.brought.keys() == set()
