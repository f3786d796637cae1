"""Whose tokens are taken, as the TOML of `serve --identity` says; what is wrong in it is refused by its place."""

from __future__ import annotations

import asyncio
import json
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, Key, OKPKey, RSAKey
from structlog.testing import capture_logs

from api.web import providers
from api.web.identity import CallerRole, Development, Identity, TokenWrong, Trusted
from api.web.jwks import ProviderDown
from api.web.providers import MOST_BYTES, load
from tests.api.web.test_jwks import jwk_set
from tests.engine.runs.small import LIENTHONG
from workflows.errors import DataFileError

STAFF, FAMILIES = RSAKey.generate_key(2048, {"kid": "s1"}), ECKey.generate_key("P-256", {"kid": "f1"})
TOML = """
[provider.staff]
issuer = "https://id.example/realms/civil"
audience = "lienthong"
jwks = "staff.json"
algorithms = ["RS256", "PS256"]
keys_hold_s = 3600
prefix = "staff."

[provider.staff.claims]
subject = "sub"
role = "realm_access.roles"
office = "office"
province = ["https://id.example/province"]

[provider.staff.roles]
chief = "supervisor"
civil-registrar = "officer"
auditor = "auditor"
"""
BESIDE = """
[provider.families]
issuer = "https://eid.example"
audience = "lienthong"
jwks = "families.json"
algorithms = ["ES256"]
keys_hold_s = 3600
prefix = "eid."
everybody = "citizen"

[provider.families.claims]
subject = "sub"
"""
TWO = TOML + BESIDE
NOW, DAY_S = int(time.time()), 86_400  # of the start: all tests together may take an hour
GOOD: dict[str, Any] = {
    "iss": "https://id.example/realms/civil",
    "aud": ["account", "lienthong"],
    "sub": "7f2e",
    "realm_access": {"roles": ["offline_access", "civil-registrar"]},
    "office": "registrar_00004",
    "exp": NOW + DAY_S,
}


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    """The TOML as a file, beside the keys of both providers."""
    (tmp_path / "staff.json").write_bytes(jwk_set(STAFF))
    (tmp_path / "families.json").write_bytes(jwk_set(FAMILIES))

    def write(text: str) -> Path:
        (tmp_path / "identity.toml").write_text(text, encoding="utf-8")
        return tmp_path / "identity.toml"

    return write


Write = Callable[[str], Path]


def signed(claims: dict[str, Any], key: Key = STAFF, alg: str = "RS256", **header: Any) -> str:
    return jwt.encode({"alg": alg, "kid": key.kid, **header}, claims, key, algorithms=[alg])


def who(trusted: Trusted, token: str) -> Identity:
    return asyncio.run(trusted.who(token))


def refused(trusted: Trusted, token: str) -> tuple[str, str]:
    with pytest.raises(TokenWrong) as found:
        who(trusted, token)
    return found.value.why, found.value.data.get("claim", "")


def test_claims_say_who_calls_as_the_file_tells_where_they_stand(written: Write):
    trusted = load(written(TOML))
    until = float(GOOD["exp"])
    assert who(trusted, signed(GOOD)) == Identity("staff.7f2e", CallerRole.OFFICER, "registrar_00004", "", until)
    told = {**GOOD, "office": "x", "https://id.example/province": "46", "realm_access": {"roles": "auditor"}}
    assert who(trusted, signed(told, alg="PS256")) == Identity("staff.7f2e", CallerRole.AUDITOR, "x", "46", until)


def test_of_several_roles_the_first_of_the_table_counts(written: Write):
    told = {**GOOD, "realm_access": {"roles": ["civil-registrar", "chief"]}}
    assert who(load(written(TOML)), signed(told)).role is CallerRole.SUPERVISOR


def test_the_same_subject_of_two_providers_is_two_people(written: Write):
    trusted = load(written(TWO))
    family = {"iss": "https://eid.example", "aud": "lienthong", "sub": "7f2e", "exp": NOW + DAY_S}
    found = [who(trusted, signed(GOOD)), who(trusted, signed(family, FAMILIES, "ES256"))]
    assert [(one.subject, one.role) for one in found] == [
        ("staff.7f2e", CallerRole.OFFICER),
        ("eid.7f2e", CallerRole.CITIZEN),
    ]


def test_nobody_signs_for_another_provider(written: Write):
    trusted = load(written(TWO.replace('["ES256"]', '["ES256", "RS256"]')))
    family = {"iss": "https://eid.example", "aud": "lienthong", "sub": "7f2e", "exp": NOW + DAY_S}
    assert refused(trusted, signed(family, STAFF)) == ("unreadable", "")
    assert refused(trusted, signed(family, RSAKey.generate_key(2048, {"kid": "f1"}))) == ("unreadable", "")


@pytest.mark.parametrize(
    ("claims", "why"),
    [
        ({"realm_access": {}}, ("claim", "realm_access.roles")),
        ({"realm_access": "civil-registrar"}, ("claim", "realm_access.roles")),
        ({"realm_access": {"roles": ["nobody"]}}, ("role", "realm_access.roles")),
        ({"sub": ""}, ("claim", "sub")),
        ({"office": ["a"]}, ("claim", "office")),
        ({"https://id.example/province": 46}, ("claim", "https://id.example/province")),
        ({"aud": "another"}, ("foreign", "")),
        ({"iss": "https://id.example/realms/other"}, ("foreign", "")),
        ({"exp": NOW - 1}, ("expired", "")),
        ({"nbf": NOW + DAY_S}, ("early", "")),
    ],
)
def test_a_token_whose_claims_do_not_fit_is_refused_by_the_name_of_the_claim(
    written: Write, claims: dict[str, Any], why: tuple[str, str]
):
    assert refused(load(written(TOML)), signed({**GOOD, **claims})) == why


def test_an_algorithm_that_the_file_does_not_name_is_refused(written: Write):
    trusted = load(written(TOML))
    assert refused(trusted, signed(GOOD, alg="RS512")) == ("unreadable", "")
    assert refused(trusted, signed(GOOD, typ="logout+jwt")) == ("unreadable", "")
    assert who(trusted, signed(GOOD, typ="at+jwt")).subject == "staff.7f2e"


def test_the_example_of_the_documentation_is_as_it_says(written: Write):
    page = (Path(__file__).parents[3] / "docs" / "identity.md").read_text(encoding="utf-8")
    text = page.partition("```toml\n")[2].partition("```")[0]
    address = "https://id.example/realms/civil/protocol/openid-connect/certs"
    assert address in text
    trusted = load(written(text.replace(address, "staff.json").replace("eid.jwks.json", "families.json")))
    family = {"iss": "https://eid.example", "aud": "lienthong", "sub": "7f2e", "exp": NOW + DAY_S}
    system = {**GOOD, "realm_access": {"roles": ["agency-system"]}}
    del system["office"]
    found = [who(trusted, signed(told)) for told in (GOOD, system)] + [who(trusted, signed(family, FAMILIES, "ES256"))]
    assert [(one.subject, one.role, one.office) for one in found] == [
        ("staff.7f2e", CallerRole.OFFICER, "registrar_00004"),
        ("staff.7f2e", CallerRole.AGENCY_SYSTEM, ""),
        ("eid.7f2e", CallerRole.CITIZEN, ""),
    ]


def test_the_issuer_of_development_is_not_trusted_where_others_are(written: Write):
    token = Development(OKPKey.generate_key("Ed25519")).token(Identity("a.1", CallerRole.OFFICER, "x"))
    assert refused(load(written(TOML)), token) == ("foreign", "")


def test_a_file_of_keys_is_read_anew_when_it_changes(written: Write):
    now = 0.0
    path = written(TOML)
    trusted = load(path, lambda: now)

    async def story() -> None:
        nonlocal now
        new = RSAKey.generate_key(2048, {"kid": "s2"})
        assert (await trusted.who(signed(GOOD))).subject == "staff.7f2e"
        path.with_name("staff.json").write_bytes(jwk_set(new))
        assert (await trusted.who(signed(GOOD, new))).subject == "staff.7f2e"
        with pytest.raises(TokenWrong):
            await trusted.who(signed(GOOD))
        path.with_name("staff.json").unlink()
        now += 3_600
        assert (await trusted.who(signed(GOOD, new))).subject == "staff.7f2e"
        now += 2
        with pytest.raises(ProviderDown):
            await trusted.who(signed(GOOD, new))

    asyncio.run(story())


# What is wrong in the file


def _without(key: str) -> str:
    return "\n".join(line for line in TOML.split("\n") if not line.startswith(f"{key} ="))


STAFF_AT, CLAIMS_AT, ROLES_AT = (f"[provider.staff{part}]" for part in ("", ".claims", ".roles"))
# the text of the file, how the line begins that is told, and what is said there
WRONG: dict[str, tuple[str, str, str]] = {
    "no provider": ("", "", "“provider” is missing"),
    "an empty one": ("[provider]", "[provider]", "[provider.name]"),
    "no table": ("provider = 1", "provider", "a table"),
    "another table": (TOML + "[limits]\n", "[limits]", "nearest: provider"),
    "an odd name": (TOML.replace("provider.staff", "provider.Staff"), "[provider.Staff]", "Staff"),
    **{
        f"no {key}": (_without(key), STAFF_AT, f"“{key}” is missing: {key} = ")
        for key in ("issuer", "audience", "jwks", "algorithms", "keys_hold_s", "prefix")
    },
    **{f"no {key}": (_without(key), CLAIMS_AT, f"“{key}” is missing: {key} = ") for key in ("subject", "role")},
    "a mistyped key": (TOML.replace("audience", "audiance"), "audiance", "nearest: audience"),
    "a mistyped claim": (TOML.replace("office =", "ofice ="), "ofice", "nearest: office"),
    "no claims": (TOML.replace(CLAIMS_AT, "[provider.staff.roles.x]"), STAFF_AT, "“claims” is missing: claims = "),
    "an empty issuer": (TOML.replace("https://id.example/realms/civil", ""), "issuer", "without blanks"),
    "a blank": (TOML.replace('"lienthong"', '"lien thong"'), "audience", "without blanks"),
    "a number": (TOML.replace('"lienthong"', "1"), "audience", "must be a string"),
    "none": (TOML.replace('"PS256"', '"none"'), "algorithms", "never taken"),
    "symmetric": (TOML.replace('"PS256"', '"HS256"'), "algorithms", "never taken"),
    "no algorithm": (TOML.replace('["RS256", "PS256"]', "[]"), "algorithms", "RS256"),
    "odd algorithms": (TOML.replace('["RS256", "PS256"]', "[[1], {}]"), "algorithms", "RS256"),
    "too short": (TOML.replace("3600", "5"), "keys_hold_s", "from 60 to"),
    "too long": (TOML.replace("3600", "99999999"), "keys_hold_s", "from 60 to"),
    "no whole number": (TOML.replace("3600", "3600.5"), "keys_hold_s", "whole number"),
    "an empty way": (TOML.replace('"realm_access.roles"', '"realm_access."'), "role =", "realm_access.roles"),
    "a way of numbers": (TOML.replace('"realm_access.roles"', "[1]"), "role =", "realm_access.roles"),
    "an unknown role": (TOML.replace('"officer"', '"oficer"'), "civil-registrar", "officer"),
    "no roles": (TOML.partition("chief")[0], ROLES_AT, "[provider.staff.roles]"),
    "both": (TOML.replace(CLAIMS_AT, f'everybody = "citizen"\n{CLAIMS_AT}'), "everybody", "one of the"),
    "an odd prefix": (TOML.replace('"staff."', '"a b."'), "prefix", "at most"),
    "the same prefix": (TWO.replace('"eid."', '"staff."'), 'prefix = "staff."', "families"),
    "a prefix of another": (TWO.replace('"eid."', '"st"'), 'prefix = "staff."', "families"),
    "the same issuer": (TWO.replace("https://eid.example", GOOD["iss"]), "issuer", "one table a provider"),
    "no TOML": (TOML + "x", "x", "="),
    "http": (TOML.replace("staff.json", "http://id.example/jwks"), "jwks", "https://host/path"),
    "another scheme": (TOML.replace("staff.json", "file:///etc/passwd"), "jwks", "https://host/path"),
    "a password": (TOML.replace("staff.json", "https://a:b@id.example/jwks"), "jwks", "https://host/path"),
    "no host": (TOML.replace("staff.json", "https:///jwks"), "jwks", "https://host/path"),
    "no address": (TOML.replace("staff.json", "https://[::1/jwks"), "jwks", "https://host/path"),
    "no such file": (TOML.replace("staff.json", "nowhere.json"), "jwks", "nowhere.json"),
    "a folder": (TOML.replace("staff.json", "."), "jwks", "cannot read"),
    "a file of other keys": (TOML.replace("staff.json", "families.json"), "jwks", "no key to verify"),
    "a file that is no set": (TOML.replace("staff.json", "identity.toml"), "jwks", "JWK Set"),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_in_the_file_is_refused_with_its_place_and_what_would_be_right(written: Write, name: str):
    text, begins, says = WRONG[name]
    path = written(text)
    with pytest.raises(DataFileError) as found:
        load(path)
    assert text.split("\n")[found.value.line - 1].startswith(begins)
    assert found.value.say("en").startswith(f"{path}, line {found.value.line}: ")
    assert says in found.value.say("en")
    assert found.value.say("vi") != found.value.say("en")


def test_serving_refuses_a_wrong_file_before_it_makes_anything(tmp_path: Path, written: Write):
    path = written(TOML.replace("staff.json", "nowhere.json"))
    before = set(tmp_path.iterdir())
    for told in ((path,), (path, "--keys", tmp_path / "keys.json"), (tmp_path / "none.toml",)):
        argv = [LIENTHONG, "serve", "--db", tmp_path / "x.sqlite", "--port", "0", "--identity", *told]
        answer = subprocess.run(argv, capture_output=True, text=True, check=False, timeout=60)
        assert (answer.returncode, answer.stderr.count("\n")) == (2, 1), answer.stderr
    assert set(tmp_path.iterdir()) == before


# Keys at an address


class Publisher(BaseHTTPRequestHandler):
    """Answers each path in a way of its own, and notes who asked."""

    asked: list[tuple[str, str]]

    def do_GET(self) -> None:
        self.asked.append((self.path, self.headers.get("Host", "")))
        status, body = {
            "/jwks": (200, jwk_set(STAFF)),
            "/moved": (302, b""),
            "/nowhere": (404, b"<html>"),
            "/broken": (500, b""),
            "/long": (200, b" " * (MOST_BYTES + 1)),
            "/html": (200, b"<html>"),
            "/slow": (200, b""),
        }[self.path]
        self.send_response(status)
        if self.path == "/moved":
            self.send_header("Location", "/jwks")
        self.end_headers()
        try:
            if self.path == "/slow":
                while not self.server.ends.wait(0.1):  # type: ignore[attr-defined]
                    self.wfile.write(b" ")
            self.wfile.write(body)
        except OSError:
            pass

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def publishing() -> Iterator[tuple[str, list[tuple[str, str]]]]:
    asked: list[tuple[str, str]] = []
    with ThreadingHTTPServer(("127.0.0.1", 0), type("One", (Publisher,), {"asked": asked})) as server:
        server.ends = threading.Event()  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", asked
        finally:
            server.ends.set()  # type: ignore[attr-defined]
            server.shutdown()
            thread.join()


def test_keys_are_fetched_from_the_address_that_is_named_and_no_other(written: Write, monkeypatch: pytest.MonkeyPatch):
    with publishing() as (base, asked):
        monkeypatch.setenv("HTTP_PROXY", f"{base}/proxy")
        monkeypatch.setenv("ALL_PROXY", f"{base}/proxy")
        trusted = load(written(TOML.replace("staff.json", f"{base}/jwks")))
        assert who(trusted, signed(GOOD)).subject == "staff.7f2e"
    assert asked == [("/jwks", base.removeprefix("http://"))]


@pytest.mark.parametrize(
    ("path", "says"),
    [("moved", "answers 302"), ("nowhere", "answers 404"), ("long", "longer than"), ("html", "no JSON")],
)
def test_an_address_that_answers_nonsense_is_refused_at_the_start(written: Write, path: str, says: str):
    with publishing() as (base, asked), pytest.raises(DataFileError) as found:
        load(written(TOML.replace("staff.json", f"{base}/{path}")))
    assert says in found.value.say("en")
    assert [one for one, _ in asked] == [f"/{path}"]


@pytest.mark.parametrize(
    ("path", "says"), [("broken", "an error: 500"), ("slow", "Timeout"), ("gone", "attempts failed"), ("tls", "SSL")]
)
def test_a_provider_that_is_down_is_told_and_asked_again_later(
    written: Write, path: str, says: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(providers, "FETCH_S", 0.5)
    with publishing() as (base, _), capture_logs() as logs:
        elsewhere = {"gone": "http://127.0.0.1:9/jwks", "tls": f"{base.replace('http', 'https')}/jwks"}
        address = elsewhere.get(path, f"{base}/{path}")
        trusted = load(written(TOML.replace("staff.json", address)))
        with pytest.raises(ProviderDown):
            who(trusted, signed(GOOD))
    assert [(one["event"], one["provider"]) for one in logs] == [("provider_down", "staff")]
    assert says in logs[0]["says"]


def test_development_may_be_named_as_a_provider_like_any_other(tmp_path: Path):
    ours = Development.at(tmp_path / "keys.json")
    public = json.loads((tmp_path / "keys.json").read_text(encoding="utf-8"))
    del public["d"]
    (tmp_path / "dev.jwks.json").write_text(json.dumps({"keys": [{**public, "kid": ours._kid}]}), encoding="utf-8")
    roles = "\n".join(f'{role} = "{role}"' for role in CallerRole)
    text = TOML.partition("[provider.staff.roles]")[0] + f"[provider.staff.roles]\n{roles}\n"
    for theirs, its in (
        (GOOD["iss"], "lienthong-dev"),
        ("staff.json", "dev.jwks.json"),
        ('"RS256", "PS256"', '"Ed25519"'),
        ("realm_access.roles", "role"),
    ):
        text = text.replace(theirs, its)
    (tmp_path / "identity.toml").write_text(text, encoding="utf-8")
    told = Identity("a.1", CallerRole.OFFICER, "x")
    found = who(load(tmp_path / "identity.toml"), ours.token(told))
    assert (found.subject, found.role, found.office) == ("staff.a.1", CallerRole.OFFICER, "x")
