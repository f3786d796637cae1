"""Tokens of a provider of another make let in whom they should, whatever becomes of its keys and of itself."""

from __future__ import annotations

import fcntl
import json
import shutil
import signal
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from api.web.identity import CallerRole, Development, Identity
from api.web.providers import PAUSE_S, load
from engine.store.database import closed
from tests.api.web.server import identity, registered_at, serving
from tests.api.web.town import HANOI, REGISTRAR
from tests.bench.http import OWN
from tests.engine.runs.small import LIENTHONG
from tests.engine.store.template import database

ROOT = Path(__file__).parents[2]
OFFICER = f"{REGISTRAR}.1"
CLIENTS = {
    OFFICER: {"realm_access": {"roles": ["offline_access", "civil-registrar"]}, "office": REGISTRAR},
    "chief.1": {"realm_access": {"roles": ["civil-registrar", "chief"]}, "office": REGISTRAR},
    "leader.1": {"realm_access": {"roles": "leader"}, "https://lienthong.example/province": HANOI},
    "machine.1": {"realm_access": {"roles": ["machine"]}},
    "family.1": {"realm_access": {"roles": ["family"]}},
    "nobody.1": {"realm_access": {"roles": ["offline_access"]}},
    "odd.1": {"realm_access": {"groups": ["civil-registrar"]}},
    "stranger.1": {"realm_access": {"roles": ["civil-registrar"]}, "office": REGISTRAR},
}
REGISTERED = (
    identity("officer", f"staff.{OFFICER}", REGISTRAR),
    identity("supervisor", "staff.chief.1", REGISTRAR),
    identity("leader", "staff.leader.1", province=HANOI),
    identity("integrator", "staff.machine.1"),
)
TOML = """
[provider.staff]
issuer = "{issuer}"
audience = "lienthong"
jwks = "{jwks}"
algorithms = ["RS256"]
keys_hold_s = 600
prefix = "staff."

[provider.staff.claims]
subject = "sub"
role = "realm_access.roles"
office = "office"
province = ["https://lienthong.example/province"]

[provider.staff.roles]
chief = "supervisor"
civil-registrar = "officer"
leader = "leader"
machine = "integrator"
family = "citizen"
"""
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(shutil.which("npm") is None, reason="there is no npm here: no provider of another make"),
]


class Provider:
    """The provider as a process, which its operator tells to `rotate` or `retire` keys."""

    def __init__(self, port: int = 0) -> None:
        told = {"port": port, "clients": [{"id": name, "claims": claims} for name, claims in CLIENTS.items()]}
        argv = ["node", "provider.mjs", json.dumps(told)]
        pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
        self.process = subprocess.Popen(argv, cwd=ROOT / "build" / "provider", text=True, **pipes)
        self.issuer = self._line()
        self.keys = self._line().split()
        found = httpx.get(f"{self.issuer}/.well-known/openid-configuration").json()
        self.jwks, self._tokens = found["jwks_uri"], found["token_endpoint"]

    def _line(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        assert line, "the provider does not start"
        return line

    def says(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        self.keys = self._line().split()

    def token(self, client: str, resource: str = "urn:lienthong") -> str:
        asked = {"grant_type": "client_credentials", "resource": resource}
        told = httpx.post(self._tokens, data=asked, auth=(client, "secret"))
        assert told.status_code == 200, told.text
        return str(told.json()["access_token"])

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()


class Service:
    """`lienthong serve --identity` as a process. What it logs is read as it comes."""

    def __init__(self, folder: Path, toml: str) -> None:
        self.database = folder / "cases.sqlite"
        closed(database(self.database))
        registered_at(self.database, *REGISTERED)
        (folder / "identity.toml").write_text(toml, encoding="utf-8")
        argv = [LIENTHONG, "serve", "--db", self.database, "--identity", folder / "identity.toml", "--port", "0"]
        argv += ["--data", OWN, "--json"]  # they work without a pause
        self.process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.base = json.loads("".join(iter(self.process.stdout.readline, "}\n")) + "}")["url"]
        self.log: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in iter(self.process.stderr.readline, ""):
            self.log.append(json.loads(line))

    def get(self, path: str, token: str) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}", "Accept-Language": "en"}
        return httpx.get(f"{self.base}{path}", headers=headers, timeout=30)

    def told(self, path: str, token: str) -> tuple[int, str]:
        answer = self.get(path, token)
        return answer.status_code, "" if answer.is_success else answer.json()["code"]

    def end(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(30) == 0
        self._reader.join(30)


@pytest.fixture(scope="module", autouse=True)
def _installed() -> None:
    (ROOT / "build").mkdir(exist_ok=True)
    with (ROOT / "build" / "provider.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)  # these tests may be run by several processes at once
        subprocess.run(["make", "provider"], cwd=ROOT, check=True, capture_output=True, text=True)


@contextmanager
def both(folder: Path) -> Iterator[tuple[Provider, Service]]:
    with ExitStack() as until:
        provider = Provider()
        until.callback(lambda: provider.end())
        service = Service(folder, TOML.format(issuer=provider.issuer, jwks=provider.jwks))
        until.callback(service.end)
        yield provider, service


def test_everybody_is_let_in_by_the_claims_of_their_token_and_nobody_else(tmp_path: Path):
    with both(tmp_path) as (provider, service):
        paths = {"machine.1": "/v1/events", "family.1": "/v1/cases"}
        for client in (OFFICER, "chief.1", "leader.1", "machine.1", "family.1"):
            told = service.told(paths.get(client, "/v1/work-items"), provider.token(client))
            assert told == (200, ""), client
        assert service.told("/v1/work-items", provider.token("stranger.1")) == (403, "not_registered")

        sound = provider.token(OFFICER)
        head, claims, signature = sound.split(".")
        refused = {
            "issued by somebody else": [
                provider.token(OFFICER, "urn:another"),
                Development.at(tmp_path / "keys.json").token(
                    Identity(f"staff.{OFFICER}", CallerRole.OFFICER, REGISTRAR)
                ),
            ],
            "cannot be read": [
                provider.token(OFFICER, "urn:other-algorithm"),
                f"{head}.{claims}.{signature[:-8]}AAAAAAAA",
                f"{head}.{provider.token('chief.1').split('.')[1]}.{signature}",
                f"{head}.{claims}.",
            ],
            "no role that is known here": [provider.token("nobody.1")],
            "claim realm_access.roles": [provider.token("odd.1")],
        }
        for says, tokens in refused.items():
            for token in tokens:
                answer = service.get("/v1/work-items", token)
                assert (answer.status_code, answer.json()["code"]) == (401, "token_wrong"), says
                assert says in answer.json()["detail"]

        brief = provider.token(OFFICER, "urn:brief")
        until = time.monotonic() + 20
        while (answer := service.get("/v1/work-items", brief)).status_code == 200 and time.monotonic() < until:
            pass
        assert "has expired" in answer.json()["detail"]
    trusts = [one for one in service.log if one["event"] == "trusts"]
    assert [(one["provider"], one["issuer"]) for one in trusts] == [("staff", provider.issuer)]
    roles = [one["role"] for one in service.log if one["event"] == "request"]
    assert roles[:5] == ["officer", "supervisor", "leader", "integrator", "citizen"]


N_WORKERS, N_ROTATIONS, N_BETWEEN, N_WITH_A_TOKEN = 8, 8, 400, 10


class Worker(threading.Thread):
    """Asks without a pause, each few requests with a token of now."""

    def __init__(self, provider: Provider, service: Service, client: str, counts: Counter[int]) -> None:
        super().__init__(daemon=True)
        self._provider, self._service, self._client, self._counts = provider, service, client, counts
        self.ends, self.keys = threading.Event(), set[str]()

    def run(self) -> None:
        with httpx.Client(base_url=self._service.base, timeout=30) as client:
            while not self.ends.is_set():
                token = self._provider.token(self._client)
                for _ in range(N_WITH_A_TOKEN):
                    try:
                        status = client.get("/v1/cases", headers={"Authorization": f"Bearer {token}"}).status_code
                    except httpx.HTTPError:
                        status = 0
                    self._counts[status] += 1


def test_no_request_is_lost_while_the_provider_rotates_its_keys_under_load(tmp_path: Path):
    with both(tmp_path) as (provider, service):
        counts: Counter[int] = Counter()
        workers = [Worker(provider, service, "family.1", counts) for _ in range(N_WORKERS)]
        kept = provider.token("family.1")
        for one in workers:
            one.start()
        keys = set(provider.keys)
        for number in range(1, N_ROTATIONS + 1):
            while counts.total() < number * N_BETWEEN:
                time.sleep(0.005)
            provider.says("rotate")
            keys |= set(provider.keys)
        while counts.total() < (N_ROTATIONS + 1) * N_BETWEEN:
            time.sleep(0.005)
        for one in workers:
            one.ends.set()
            one.join()
        assert len(keys) == N_ROTATIONS + 1
        assert set(counts) == {200}, counts
        assert counts.total() >= (N_ROTATIONS + 1) * N_BETWEEN
        assert service.told("/v1/cases", kept) == (401, "token_wrong")  # its key was taken back long since


def test_a_provider_that_is_down_is_told_as_that_and_known_keys_go_on(tmp_path: Path):
    with both(tmp_path) as (provider, service):
        assert service.told("/v1/cases", provider.token("family.1")) == (200, "")
        known = provider.token("family.1")
        provider.says("rotate")
        new, port = provider.token("family.1"), int(provider.issuer.rpartition(":")[2])
        provider.end()
        answer = service.get("/v1/cases", new)
        assert (answer.status_code, answer.json()["code"]) == (503, "provider_down")
        assert 1 <= int(answer.headers["Retry-After"]) <= PAUSE_S
        assert service.told("/v1/cases", known) == (200, "")

        with ExitStack() as until:
            again = Provider(port)
            until.callback(again.end)
            token = again.token("family.1")
            ends = time.monotonic() + 20
            while (told := service.told("/v1/cases", token)) == (503, "provider_down") and time.monotonic() < ends:
                pass
            assert told == (200, "")
            assert service.told("/v1/cases", known) == (401, "token_wrong")  # the provider has other keys now
    told_of = [one["event"] for one in service.log if one["event"].startswith("provider")]
    assert told_of == ["provider_down", "provider_up"]


def test_nobody_is_let_in_by_a_key_past_its_stated_age(tmp_path: Path):
    provider, passed = Provider(), 0.0
    try:
        (tmp_path / "identity.toml").write_text(
            TOML.format(issuer=provider.issuer, jwks=provider.jwks), encoding="utf-8"
        )
        began = time.monotonic()
        trusted = load(tmp_path / "identity.toml", lambda: time.monotonic() - began + passed)
        with (
            serving(tmp_path / "cases.sqlite", identities=trusted) as server,
            httpx.Client(base_url=server.base) as client,
        ):
            client.headers["Authorization"] = f"Bearer {provider.token('family.1')}"
            assert client.get("/v1/cases").status_code == 200
            provider.end()
            passed = 500
            assert client.get("/v1/cases").status_code == 200
            passed = 601
            answers = [client.get("/v1/cases") for _ in range(3)]
            assert {(one.status_code, one.json()["code"]) for one in answers} == {(503, "provider_down")}
            client.headers["Authorization"] = "Bearer nonsense"
            assert client.get("/v1/cases").status_code == 401
    finally:
        provider.end()


def test_who_is_down_at_the_start_is_asked_later_and_nonsense_is_no_start(tmp_path: Path):
    provider = Provider()
    port = int(provider.issuer.rpartition(":")[2])
    for path, says in ((".well-known/openid-configuration", "JWK Set"), ("nowhere", "404")):
        (tmp_path / "identity.toml").write_text(
            TOML.format(issuer=provider.issuer, jwks=f"{provider.issuer}/{path}"), encoding="utf-8"
        )
        argv = [LIENTHONG, "serve", "--db", tmp_path / "x.sqlite", "--port", "0", "--lang", "en"]
        argv += ["--identity", tmp_path / "identity.toml"]
        done = subprocess.run(argv, capture_output=True, text=True, timeout=60, check=False)
        assert (done.returncode, done.stderr.count("\n"), says in done.stderr) == (2, 1, True), done.stderr
        assert "identity.toml, line 5" in done.stderr
    provider.end()
    service = Service(tmp_path, TOML.format(issuer=provider.issuer, jwks=provider.jwks))
    try:
        provider = Provider(port)
        token, ends = provider.token("family.1"), time.monotonic() + 20
        while (told := service.told("/v1/cases", token)) == (503, "provider_down") and time.monotonic() < ends:
            pass
        assert told == (200, "")
    finally:
        service.end()
        provider.end()
