"""A token whose claims cannot be so is refused: each has its form, and none holds before its time or for ever."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from typing import Any

import pytest
from joserfc.jwk import OKPKey

from api.web.identity import (
    ALGORITHM,
    AUDIENCE,
    CLAIMS,
    ISSUER,
    LEEWAY_S,
    LONGEST_S,
    Development,
    Identity,
    TokenWrong,
)

KEY = OKPKey.generate_key("Ed25519")
NOW, DAY_S = int(time.time()), 86_400  # of the start: all tests together may take an hour
GOOD: dict[str, Any] = {
    "iss": ISSUER,
    "aud": AUDIENCE,
    "sub": "registrar_00004.1",
    "role": "officer",
    "office": "registrar_00004",
    "iat": NOW,
    "exp": NOW + DAY_S,
}
ABSENT = object()


def signed(claims: dict[str, Any], **header: Any) -> str:
    """Signed by our key over just these bytes, which a library would not write."""
    parts = [
        base64.urlsafe_b64encode(json.dumps(one).encode()).rstrip(b"=")
        for one in ({"alg": ALGORITHM, **header}, claims)
    ]
    text = b".".join(parts)
    signature = KEY.private_key.sign(text)  # type: ignore[union-attr]
    return (text + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


def who(token: str) -> Identity:
    return asyncio.run(Development(KEY).who(token))


def refused(claims: dict[str, Any], **header: Any) -> str:
    with pytest.raises(TokenWrong) as found:
        who(signed(claims, **header))
    return found.value.why


def test_a_sound_token_is_taken():
    for more in (
        {},
        {"nbf": NOW},
        {"iat": NOW + LEEWAY_S - 5},
        {"exp": NOW + DAY_S + 0.5},
        {"role": "auditor"},
        {"aud": ["x", AUDIENCE]},
    ):
        assert who(signed({**GOOD, **more})).subject == GOOD["sub"]


def test_what_is_issued_is_taken():
    assert who(Development(KEY).token(who(signed(GOOD)))).office == GOOD["office"]


ODD: dict[str, list[Any]] = {
    "sub": [ABSENT, None, 1, ["a"], {"a": 1}, "", " a", "a\n", "a\x00", "a‮b", "x" * 129, True],
    "role": [ABSENT, None, 1, ["officer", 1], {"officer": 1}, True],
    "office": [None, 1, ["registrar_00004"], "", "a b", "a/b", "x" * 65, {"a": 1}],
    "province": [None, 46, ["46"], "", "4 6", "x" * 65],
    "exp": [
        ABSENT,
        None,
        "nan",
        "3000000000",
        [],
        True,
        -1,
        2**60,
        10**400,
        float("inf"),
        float("nan"),
        NOW + 2 * LONGEST_S,
    ],
    "iat": [None, "1", "nan", [], True, -1, float("nan"), float("inf"), 10**400],
    "nbf": [None, "1", [], True, float("nan"), 10**400],
    "iss": [ABSENT, None, 1, [ISSUER]],
    "aud": [ABSENT, None, 1, [AUDIENCE, 1], {AUDIENCE: 1}],
}


def test_odd_values_of_every_claim_are_tried():
    assert ODD.keys() == {"sub" if name == "subject" else name for name in CLAIMS} | {"iss"}


@pytest.mark.parametrize(
    ("claim", "value"),
    [pytest.param(name, value, id=f"{name} {n}") for name, values in ODD.items() for n, value in enumerate(values)],
)
def test_a_claim_that_cannot_be_so_is_refused_by_its_name(claim: str, value: Any):
    claims = {name: told for name, told in {**GOOD, claim: value}.items() if told is not ABSENT}
    with pytest.raises(TokenWrong) as found:
        who(signed(claims))
    assert (found.value.why, found.value.data["claim"]) == ("claim", claim)


@pytest.mark.parametrize("role", ["", "king", "OFFICER", [], ["king", "queen"]])
def test_a_role_that_nobody_has_here_is_refused(role: Any):
    assert refused({**GOOD, "role": role}) == "role"


@pytest.mark.parametrize("claim", ["iat", "nbf"])
def test_a_token_of_the_future_is_refused(claim: str):
    assert refused({**GOOD, claim: NOW + LEEWAY_S + DAY_S}) == "early"


def test_a_token_that_has_expired_is_refused():
    assert refused({**GOOD, "exp": NOW - 1}) == "expired"


@pytest.mark.parametrize("more", [{"iss": "somebody"}, {"aud": "another service"}, {"aud": []}, {"aud": ["a", "b"]}])
def test_a_token_for_somebody_else_is_refused(more: dict[str, Any]):
    assert refused({**GOOD, **more}) == "foreign"


@pytest.mark.parametrize(
    "header",
    [
        {"kid": "another"},
        {"kid": 1},
        {"kid": ["x"]},
        {"crit": ["exp"]},
        {"crit": ["b64"], "b64": False},
        {"typ": "JWE"},
        {"jku": "https://keys.example"},
        {"jwk": {}},
        {"x5u": "https://keys.example"},
    ],
    ids=str,
)
def test_a_header_with_a_condition_that_nobody_knows_is_refused(header: dict[str, Any]):
    assert refused(GOOD, **header) == "unreadable"


@pytest.mark.parametrize("alg", ["none", "EdDSA", "HS256", "RS256", "ES256", "", None, 1, ["Ed25519"]])
def test_another_algorithm_is_refused(alg: Any):
    assert refused(GOOD, alg=alg) == "unreadable"


@pytest.mark.parametrize("token", ["", "a", "a.b", "a.b.c", "a.b.c.d", "..", "é.é.é", "." * 10_000, "eyJ" * 3_000])
def test_what_is_no_token_is_refused(token: str):
    with pytest.raises(TokenWrong):
        who(token)


@pytest.mark.parametrize("claims", ["[]", "1", '"x"', "null", "[" * 100_000])
def test_claims_that_are_no_object_are_refused(claims: str):
    head = base64.urlsafe_b64encode(json.dumps({"alg": ALGORITHM}).encode()).rstrip(b"=")
    text = head + b"." + base64.urlsafe_b64encode(claims.encode()).rstrip(b"=")
    signature = base64.urlsafe_b64encode(KEY.private_key.sign(text)).rstrip(b"=")  # type: ignore[union-attr]
    with pytest.raises(TokenWrong):
        who((text + b"." + signature).decode())
