"""The OpenAPI document as judge: what it allows and what it forbids is sent, and the answers must be as it says."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis.config import SchemathesisConfig
from schemathesis.generation import GenerationMode

from api.spec.core_world import packaged_offices, parameters
from api.web import bodies as b
from api.web.app import app_of
from api.web.document import WORDS
from api.web.identity import Identity
from engine.service.clock import VirtualClock
from engine.service.laws import Laws
from engine.service.service import Service
from tests.api.web.server import ISSUER, START, account, identity
from tests.api.web.town import REGISTRAR, Town
from tests.engine.store.template import database

N_ALL = int(os.environ.get("FUZZ_CASES", "5000"))
# What fits the document may still meet a case that moved, a name that is no office, a claim that somebody else holds.
MET = ["2xx", "304", "401", "403", "404", "409", "410", "412", "422", "503"]
ROLES = ("citizen", "officer", "supervisor", "auditor", "integrator", "agency_system")


def _caller(role: str) -> Identity:
    return identity(role, f"{role}.1", REGISTRAR if role in ("officer", "supervisor", "agency_system") else "")


def judged(folder: Path, n_cases: int) -> int:
    """Sends about so many requests, spread over the operations and roles; how many were sent."""
    service = Service(database(folder / "journal.sqlite"), parameters(), packaged_offices(), VirtualClock(START))
    app = app_of(service, ISSUER)
    config = SchemathesisConfig.from_dict({"checks": {"positive_data_acceptance": {"expected-statuses": MET}}})
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, config=config)
    operations = [one.ok() for one in schema.get_all_operations()]
    operations = [one for one in operations if not one.path.endswith("/stream") and "/clock" not in one.path]
    each = max(1, n_cases // len(operations))
    who = {role: _caller(role) for role in ROLES}
    for one in who.values():
        service.people.register(account(one), "")
    tokens = {role: ISSUER.token(one) for role, one in who.items()}
    n_sent = 0

    for operation in operations:
        for mode in GenerationMode:

            @given(case=operation.as_strategy(generation_mode=mode))
            @settings(
                max_examples=max(1, each // 2),
                deadline=None,
                database=None,
                derandomize=True,
                phases=[Phase.explicit, Phase.generate],
                suppress_health_check=list(HealthCheck),
            )
            def send(case: schemathesis.Case) -> None:
                nonlocal n_sent
                role = ROLES[n_sent % len(ROLES)]
                n_sent += 1
                answer = case.call(headers={"Authorization": f"Bearer {tokens[role]}"})
                case.validate_response(answer)

            try:
                send()
            except Unsatisfiable:
                continue  # nothing can be wrong about it
    return n_sent


def test_a_share_of_requests_gets_only_answers_that_the_document_allows(tmp_path: Path) -> None:
    assert judged(tmp_path, 200) >= 100


@pytest.mark.long
def test_thousands_of_requests_get_only_answers_that_the_document_allows(tmp_path: Path) -> None:
    assert judged(tmp_path, N_ALL) >= N_ALL * 0.8


def _told() -> dict[str, Any]:
    """The document of a service with a virtual clock."""
    service = Service.__new__(Service)
    service.clock = clock = VirtualClock(START)
    service.laws, service.timers = Laws(parameters(), packaged_offices(), clock), None
    return app_of(service, ISSUER).openapi()


def test_every_operation_is_described_with_its_problems_and_no_personal_data_in_addresses() -> None:
    told = _told()
    assert told["openapi"].startswith("3.1")
    assert {"name", "identifier"} <= set(told["info"]["license"])
    assert told["servers"]
    assert all(tag["description"] for tag in told["tags"])
    names = set()
    for path, methods in told["paths"].items():
        for method, one in methods.items():
            assert one["summary"], path
            assert one.get("description"), path
            assert one["operationId"] not in names
            names.add(one["operationId"])
            if one.get("security"):
                assert {"401", "403"} <= set(one["responses"]), path
            else:
                assert one["security"] == [], path
            for status, answer in one["responses"].items():
                assert "X-Request-Id" in answer["headers"], (path, status)
                if status.startswith(("4", "5")):
                    assert "application/problem+json" in answer["content"], (path, status)
            body = one.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema", {})
            if "$ref" in body:
                schema = told["components"]["schemas"][body["$ref"].rpartition("/")[2]]
                assert schema["examples"], path
                assert set(schema["examples"][0]) <= set(schema["properties"]), path
            for param in one.get("parameters", ()):
                assert param["in"] != "path" or param["schema"].get("examples") or param.get("examples"), path
                assert not any(word in param["name"] for word in ("text", "personal", "child", "declar")), path
            if method == "post" and path.startswith("/v1") and not path.endswith(("/search", "/numbers", "/resend")):
                assert "Idempotency-Key" in {param["name"] for param in one["parameters"]}, path


def test_every_property_and_parameter_is_described_and_no_word_is_left_over() -> None:
    told = _told()
    schemas = [
        (name, one) for name, it in told["components"]["schemas"].items() for one in it.get("properties", {}).items()
    ]
    asked = [one for methods in told["paths"].values() for it in methods.values() for one in it.get("parameters", ())]
    assert [f"{name}.{code}" for name, (code, one) in schemas if not one.get("description")] == []
    assert [one["name"] for one in asked if not one.get("description")] == []
    said = {one["description"] for _, (_, one) in schemas} | {one["description"] for one in asked}
    assert [name for name, words in WORDS["names"].items() if not any(one.startswith(words) for one in said)] == []


def test_rows_are_shown_with_their_fields_in_the_order_of_the_document(town: Town) -> None:
    code, told = town.submitted(), {"from_on": "2026-09-07", "until_on": "2026-09-11"}
    absent, substitute = town.registered(1), town.registered(2)
    town.supervisor().done("/v1/substitutions", {"absent": absent, "substitute": substitute, **told})
    town.auditor.get(f"/v1/cases/{code}")
    known = town.server.app.openapi()["components"]["schemas"]
    for kind, path in {
        "OfficerAnswer": f"/v1/officers?office={REGISTRAR}",
        "SubstitutionAnswer": f"/v1/substitutions?office={REGISTRAR}",
        "CaseLine": "/v1/cases",
        "ReadAnswer": f"/v1/cases/{code}/reads",
    }.items():
        shown = town.auditor.get(path).json()
        rows = shown["items"] if isinstance(shown, dict) else shown
        assert {tuple(row) for row in rows} == {tuple(known[kind]["properties"])}, kind


def _bodies(of: type[b.Body] = b.Body) -> list[type[b.Body]]:
    return [found for kind in of.__subclasses__() for found in (kind, *_bodies(kind))]


@pytest.mark.parametrize("kind", _bodies(), ids=lambda kind: kind.__name__)
def test_the_example_of_a_body_is_one(kind: type[b.Body]) -> None:
    (example,) = kind.model_json_schema()["examples"]
    assert kind.model_validate(example)
