"""Keys of a provider: had in time, shared by all who wait, never used past their age, and nobody is asked too often."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any

import pytest
from joserfc.jwk import ECKey, OctKey, OKPKey, RSAKey

from api.web.jwks import Keys, KeysAway, KeysWrong, ProviderDown, Source, keys_of

ONE, TWO = (OKPKey.generate_key("Ed25519", {"kid": kid}) for kid in ("one", "two"))
ALGORITHM = ("Ed25519",)
ANEW_S, HOLD_S = 300, 3_600


def jwk_set(*keys: Any) -> bytes:
    return json.dumps({"keys": [key if isinstance(key, dict) else key.as_dict(private=False) for key in keys]}).encode()


class Publisher:
    """Has keys, or is down; notes when it is asked. It answers what it had then, once it is `open`."""

    def __init__(self, *keys: Any, pause_s: float = 0) -> None:
        self.keys, self.is_down, self.asked_at, self.now = keys, False, list[float](), 0.0
        self.open = asyncio.Event()
        self.open.set()
        self.clock = lambda: self.now
        self.made = Keys("staff", Source(self.read, ANEW_S, pause_s), ALGORITHM, HOLD_S, lambda: self.clock())

    @property
    def n_asked(self) -> int:
        return len(self.asked_at)

    async def read(self) -> bytes:
        keys = self.keys
        self.asked_at.append(self.clock())
        await self.open.wait()
        if self.is_down:
            raise KeysAway("status", status=503)
        return jwk_set(*keys)

    async def kid(self, kid: str | None = "one") -> str | None:
        """The id of the key that is found."""
        found = await self.made.of(kid)
        return None if found is None else found.kid

    async def asked_meanwhile(self) -> None:
        """What was begun beside has come."""
        for _ in range(5):
            await asyncio.sleep(0)


def played(story: Callable[[], Awaitable[None]]) -> None:
    asyncio.run(asyncio.wait_for(story(), 20))  # type: ignore[arg-type]


def test_a_known_key_is_asked_for_once():
    async def story() -> None:
        who = Publisher(ONE)
        assert [await who.kid() for _ in range(3)] == ["one"] * 3
        assert who.n_asked == 1

    played(story)


def test_a_new_key_is_fetched_once_for_all_who_come_with_it():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        who.keys = (ONE, TWO)
        assert await asyncio.gather(*(who.kid("two") for _ in range(50))) == ["two"] * 50
        assert who.n_asked == 2

    played(story)


def test_a_key_that_came_while_the_provider_was_answering_is_found_by_another_fetch():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        who.open.clear()
        stranger = asyncio.create_task(who.kid("nobody's"))
        await who.asked_meanwhile()
        who.keys = (ONE, TWO)
        asks = asyncio.create_task(who.kid("two"))
        await who.asked_meanwhile()
        who.open.set()
        assert (await stranger, await asks) == (None, "two")
        assert who.n_asked == 3

    played(story)


def test_who_has_a_known_key_does_not_wait_for_a_slow_provider():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        who.open.clear()
        waits = asyncio.create_task(who.kid("two"))
        await who.asked_meanwhile()
        assert await who.kid() == "one"
        assert not waits.done()
        who.open.set()
        assert await waits is None

    played(story)


def test_whoever_goes_away_takes_the_fetch_from_nobody():
    async def story() -> None:
        who = Publisher(ONE)
        who.open.clear()
        first, second = (asyncio.create_task(who.kid()) for _ in range(2))
        await who.asked_meanwhile()
        first.cancel()
        who.open.set()
        assert await second == "one"

    played(story)


def test_strangers_cannot_have_the_provider_asked_more_often_than_it_rests():
    async def story() -> None:
        who = Publisher(ONE, pause_s=0.05)
        who.clock = asyncio.get_running_loop().time
        for wave in range(5):
            assert await asyncio.gather(*(who.kid(f"{wave} {n}") for n in range(100))) == [None] * 100
        assert who.n_asked == 5
        assert all(later - one > 0.049 for one, later in pairwise(who.asked_at))

    played(story)


def test_keys_are_fetched_anew_in_time_while_nobody_waits():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        who.now += ANEW_S + 1
        who.open.clear()
        assert await who.kid() == "one"
        await who.asked_meanwhile()
        assert who.n_asked == 2
        who.open.set()
        await who.asked_meanwhile()
        who.now += HOLD_S - 1
        assert await who.kid() == "one"

    played(story)


def test_a_key_that_was_taken_back_is_gone_once_keys_are_fetched_anew():
    async def story() -> None:
        who = Publisher(ONE, TWO)
        await who.kid()
        version = who.made.version
        who.keys = (TWO,)
        who.now += ANEW_S + 1
        assert who.made.stand(version)
        await who.asked_meanwhile()
        assert not who.made.stand(version)
        assert await who.kid("one") is None

    played(story)


def test_while_the_provider_is_down_its_keys_count_until_their_age_and_not_after():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        version, who.is_down = who.made.version, True
        who.now = HOLD_S
        assert await who.kid() == "one"
        assert who.made.stand(version)
        who.now = HOLD_S + 1
        assert not who.made.stand(version)
        with pytest.raises(ProviderDown):
            await who.kid()
        who.is_down = False
        assert await who.kid() == "one"

    played(story)


def test_a_new_key_of_a_provider_that_is_down_is_no_wrong_token():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        who.is_down = True
        with pytest.raises(ProviderDown):
            await who.kid("two")
        assert await who.kid() == "one"

    played(story)


def test_after_a_failure_nobody_waits_until_the_provider_may_be_asked_again():
    async def story() -> None:
        who = Publisher(ONE, pause_s=30)
        who.is_down = True
        for _ in range(3):
            with pytest.raises(ProviderDown) as found:
                await who.kid()
        assert (who.n_asked, found.value.data["seconds"]) == (1, 30)
        who.now, who.is_down = 30, False
        assert await who.kid() == "one"

    played(story)


def test_nonsense_in_place_of_keys_takes_none_away():
    async def story() -> None:
        who = Publisher(ONE)
        await who.kid()
        who.keys = ({"kty": "oct", "k": "AAAA"},)
        who.now += ANEW_S + 1
        await who.kid()
        await who.asked_meanwhile()
        assert isinstance(who.made.fault, KeysWrong)
        assert await who.kid() == "one"

    played(story)


def test_a_token_that_names_no_key_means_the_only_one():
    async def story() -> None:
        assert await Publisher(ONE).kid(None) == "one"
        assert await Publisher(ONE, TWO).kid(None) is None

    played(story)


@pytest.mark.filterwarnings("ignore:Key size should be")
def test_keys_by_which_nothing_is_verified_are_passed_over():
    rsa, p256, p384 = RSAKey.generate_key(2048), ECKey.generate_key("P-256"), ECKey.generate_key("P-384")
    others = [
        {**rsa.as_dict(private=False), "kid": "enc", "use": "enc"},
        {**rsa.as_dict(private=False), "kid": "other", "alg": "PS512"},
        {**p384.as_dict(private=False), "kid": "p384"},
        {**WEAK, "kid": "weak"},
        {**OctKey.generate_key(256).as_dict(), "kid": "oct"},
        {"kty": "RSA", "kid": "broken", "n": "!", "e": "AQAB"},
        {"kty": "RSA", "kid": "empty"},
        {"kty": "new", "kid": "new"},
        {"kid": "nothing"},
    ]
    good = [{**rsa.as_dict(private=False), "kid": "rsa"}, {**p256.as_dict(private=False), "kid": "p256", "use": "sig"}]
    assert keys_of(jwk_set(*others, *good), ("RS256", "ES256")).keys() == {"rsa", "p256"}


WEAK = {
    "kty": "RSA",
    "e": "AQAB",
    "n": (
        "xM4Yw0lmIzMZsJ8kNdh2ZBzcO0hZOhfqFi1ryAkCiVCOQd2cGhfmkUrg7K3Lsm-6aYBgnYB0YPFjCPvHPGy2lKdGPkoGZrYmBC_9tbCbgjMn"
        "XHlTT1ffZqXjKV7y2lq3XvYhzcFtFaJjQ5Jk0M0ZQyA9MbrgNLOXuaPL8ww6dCU"
    ),
}


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "no_json"),
        (b"<html>", "no_json"),
        (b"\xff\xfe", "no_json"),
        (b"[" * 100_000, "no_json"),
        (b"[]", "no_set"),
        (b'{"keys": {}}', "no_set"),
        (b'{"keys": ["one"]}', "no_set"),
        (b'{"issuer": "https://id.example"}', "no_set"),
        (b'{"keys": []}', "none_suits"),
        (jwk_set(RSAKey.generate_key(2048)), "none_suits"),
        (jwk_set(ONE, {**TWO.as_dict(private=False), "kid": "one"}), "twice"),
        (jwk_set(ONE, TWO.as_dict(private=True)), "private"),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_no_set_of_keys_is_refused_with_its_reason(raw: bytes, why: str):
    with pytest.raises(KeysWrong) as found:
        keys_of(raw, ALGORITHM)
    assert found.value.why == why
