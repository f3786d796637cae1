"""Cases by the law of before 1 July 2025, and procedures filed one by one: plays that no scenario has."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial
from typing import Any

from engine.core.events import Command
from tests.engine.counter import Counter, at
from tests.golden.replay import Teller, law_of
from workflows.errors import LienthongError
from workflows.law.states import Role, State, Verb

REG, RES, CARD = "birth_registration", "residence_registration", "health_card"
DEATH_REG, REMOVAL, FUNERAL, SURVIVOR = (
    "death_registration",
    "residence_removal",
    "funeral_allowance",
    "survivor_benefit",
)
BY_RELATIVE = {SURVIVOR: ("relative", "relatives_confirmation", "confirmed")}
NOTE: dict[str, Any] = {"note": "ngày sinh khác giấy chứng sinh", "salt": "1f"}
HUNG_BINH = "412.16672"  # a ward of the city of Vinh until 30 June 2025
HOUR, DAY = dt.timedelta(hours=1), dt.timedelta(days=1)
ALONE = {"residence_at": "other", "householder_name": "Trần Văn Cả", "householder_id": "001050012345"}


def _desk(store: Teller, chain: str, edition_on: str) -> Counter:
    return Counter(law_of({"chain": chain, "edition_on": edition_on}), store=store)


def _submit(desk: Counter, now: dt.datetime, chosen: tuple[str, ...] = (), **declared: Any) -> None:
    """A child born, or a person who died, ten days before."""
    event, place = (now - 10 * DAY).replace(tzinfo=None), HUNG_BINH if now < at("2025-07-01T00:00") else "00004"
    usual: Mapping[str, Any] = {"registration_commune": place, "child_born_on": event.date().isoformat()}
    if (desk.law.edition.separate_of or desk.law.edition.chain) == "death":
        usual = {"last_residence_commune": place, "died_at": event.isoformat(timespec="minutes")}
    desk.submit(now, {**usual, **declared}, chosen)


def _number(now: dt.datetime) -> dict[str, str]:
    return {"personal_id": f"0013{(now - 10 * DAY):%y}012345"}


def _comes(desk: Counter, stage: str, now: dt.datetime) -> None:
    """The family gets the first result, where it has not yet, and takes it to the agency of this one."""
    first = desk.law.edition.procedures[0].code
    if desk.stage(first).state is State.APPROVED and not desk.stage(first).is_delivered:
        desk.officer(Verb.DELIVER_RESULT, first, now)
    desk.do(Command(Verb.CONFIRM, "carrier", "gia đình", stage, fields={f"{stage}_filed": "filed"}), now)


def _approved(desk: Counter, now: dt.datetime) -> None:
    """Every stage that is chosen, by whom it waits for."""
    stages = [code for code, stage in desk.case.stages.items() if not stage.has_ended]
    for n, stage in enumerate(stages):
        when = now + n * HOUR
        if f"{stage}_filed" in desk.law.facts:
            _comes(desk, stage, when)
        if stage in BY_RELATIVE:
            who, fact, answer = BY_RELATIVE[stage]
            desk.do(Command(Verb.CONFIRM, who, "con", stage, fields={fact: answer}), when)
        desk.approve(stage, when, **(_number(now) if stage == REG else {}))


def whole(chain: str, edition_on: str, on: str, store: Teller) -> None:
    """All that may be chosen, each stage approved at once."""
    desk, now = _desk(store, chain, edition_on), at(f"{on}T08:00")
    widest = max(desk.law.edition.choices, key=lambda choice: len(choice.procedures)).procedures
    _submit(desk, now, tuple(one.code for one in desk.law.edition.procedures if one.code in widest))
    _approved(desk, now + HOUR)


def corrected(store: Teller) -> None:
    """A correction of before 1 July 2025."""
    given = _desk(store, "birth", "2023-07-01")
    now = at("2023-08-07T08:00")
    _submit(given, now)
    given.approve(REG, now, **_number(now))
    about = Counter(law_of({"chain": "correction", "edition_on": "2023-06-15"}), "H2", store)
    about.submit(now + HOUR, {"correction_kind": "correct", "registration_commune": HUNG_BINH})
    about.officer(Verb.CORRECT, "result_correction", now + 2 * HOUR, case="H1", result="birth_certificate")


# Return upstream


def returned(store: Teller) -> None:
    """Social insurance finds an error of the registrar, who corrects it; everything goes on to its end."""
    desk = _sent_back(store)
    desk.officer(Verb.APPROVE, REG, at("2023-08-08T10:00"), **_ruling("2"))
    for n, stage in enumerate((RES, CARD), 13):
        desk.approve(stage, at(f"2023-08-08T{n}:30"))


def withdrawn_upstream(store: Teller) -> None:
    desk = _sent_back(store)
    desk.family(Verb.WITHDRAW, REG, at("2023-08-08T10:00"))
    _refused(desk.family, Verb.WITHDRAW, CARD, at("2023-08-08T10:30"))


def returned_and_withdrawn(store: Teller) -> None:
    desk = _sent_back(store)
    desk.family(Verb.WITHDRAW, CARD, at("2023-08-08T10:00"))


def returned_of_death(store: Teller) -> None:
    """Social insurance returns a death extract too."""
    desk, now = _desk(store, "death", "2023-06-15"), at("2023-08-07T08:00")
    _submit(desk, now)
    desk.approve(DEATH_REG, now + HOUR)
    desk.claim(FUNERAL, now + DAY)
    desk.officer(Verb.RETURN_UPSTREAM, FUNERAL, now + DAY, **NOTE)
    desk.approve(DEATH_REG, now + DAY + HOUR)


def dropped_of_death(store: Teller) -> None:
    """The second ruling is a refusal: who returned it has nothing to decide on."""
    desk, now = _desk(store, "death", "2023-06-15"), at("2023-08-07T08:00")
    _submit(desk, now)
    desk.approve(DEATH_REG, now + HOUR)
    desk.officer(Verb.RETURN_UPSTREAM, FUNERAL, now + DAY)
    desk.officer(Verb.REFUSE, DEATH_REG, now + DAY + HOUR, reason="no_evidence")


def withdrawn_of_death(store: Teller) -> None:
    desk, now = _desk(store, "death", "2023-06-15"), at("2023-08-07T08:00")
    _submit(desk, now)
    desk.approve(DEATH_REG, now + HOUR)
    desk.officer(Verb.RETURN_UPSTREAM, FUNERAL, now + DAY)
    desk.family(Verb.WITHDRAW, FUNERAL, now + DAY + HOUR)


def _sent_back(store: Teller) -> Counter:
    desk = _desk(store, "birth", "2023-07-01")
    _submit(desk, at("2023-08-07T08:00"))
    desk.officer(Verb.APPROVE, REG, at("2023-08-07T09:00"), **_ruling("1"))
    desk.officer(Verb.DELIVER_RESULT, REG, at("2023-08-07T09:30"))
    desk.claim(CARD, at("2023-08-08T08:00"))
    desk.officer(Verb.RETURN_UPSTREAM, CARD, at("2023-08-08T09:00"), **NOTE)
    return desk


def _ruling(number: str) -> dict[str, str]:
    return {"register_number": number, "register_book": "01/2023", "personal_id": "001323012345"}


def _refused(act: Callable[..., object], *given: Any, **more: Any) -> None:
    with suppress(LienthongError):
        act(*given, **more)


# One by one


def brought_late(chain: str, stage: str, store: Teller) -> None:
    """The family has the first result and takes its time: it comes too early once, and years later not too late."""
    desk, now = _desk(store, chain, "2021-07-01"), at("2022-08-08T08:00")
    _submit(desk, now)
    _refused(_comes, desk, stage, now)
    first = desk.law.edition.procedures[0].code
    desk.approve(first, now, **(_number(now) if first == REG else {}))
    _comes(desk, stage, at("2024-12-02T09:00"))


def consented(answer: str, store: Teller) -> None:
    """A householder is asked too, once the family has come."""
    desk, now = _desk(store, "birth_separate", "2021-07-01"), at("2022-08-08T08:00")
    _submit(desk, now, **ALONE, consent_way="vneid")
    said = Command(Verb.CONFIRM, "householder", "chủ hộ", RES, fields={"householder_consent": answer})
    _refused(desk.do, said, now + HOUR)
    desk.approve(REG, now + 2 * HOUR, **_number(now))
    _comes(desk, RES, now + 3 * HOUR)
    desk.do(said, now + DAY)
    _refused(desk.do, said, now + DAY + HOUR)


def set_aside(chain: str, chosen: tuple[str, ...], declared: Mapping[str, Any], store: Teller) -> None:
    """What is not chosen or not of the chain; and all is dropped with the first refusal."""
    desk, now = _desk(store, chain, "2021-07-01"), at("2022-08-08T08:00")
    _submit(desk, now, chosen, **declared)
    desk.officer(Verb.REFUSE, desk.law.edition.procedures[0].code, now + HOUR, reason="no_evidence")


def at_every_turn(chain: str, edition_on: str, on: str, store: Teller) -> None:
    """A stage is given back, waits for a system and for the family, is late, and its office is closed."""
    desk, now = _desk(store, chain, edition_on), at(f"{on}T08:00")
    _submit(desk, now)
    first, *later = (one.code for one in desk.law.edition.procedures if not desk.stage(one.code).has_ended)
    desk.officer(Verb.RELEASE, first, now)
    lent = {"lease_until": now + HOUR}
    desk.do(Command(Verb.CLAIM, Role.OFFICER, "officer", first, desk.stage(first).office, data=lent), now)
    desk.timer(Verb.RELEASE, first, now + HOUR)
    desk.officer(Verb.WAIT_FOR_NEIGHBOUR, first, now + HOUR, neighbour="eid")
    _late(desk, first)
    desk.do(Command(Verb.NEIGHBOUR_ANSWER, Role.NEIGHBOUR, "eid", first, fields={"neighbour": "eid"}), _next(desk))
    if any(move.verb is Verb.REQUEST_VERIFICATION for move in desk.law.procedures[first].moves):
        _verified(desk, first)
    desk.approve(first, _next(desk), **(_number(now) if first == REG else {}))
    desk.officer(Verb.DELIVER_RESULT, first, _next(desk))
    for stage in later:
        if f"{stage}_filed" in desk.law.facts:
            _comes(desk, stage, _next(desk))
    second = later[0]
    if any(move.verb is Verb.REQUEST_VERIFICATION for move in desk.law.procedures[second].moves):
        _verified(desk, second)
    items = (desk.law.edition.fields[0].code,)
    desk.officer(Verb.REQUEST_SUPPLEMENT, second, _next(desk), items=items)
    desk.family(Verb.SUPPLEMENT, second, _next(desk), papers=items)
    for stage in later:
        if desk.stage(stage).state is State.OFFERED:
            desk.officer(Verb.REQUEST_SUPPLEMENT, stage, _next(desk), items=items)
    desk.timer(Verb.LAPSE, second, _next(desk) + 30 * DAY)
    desk.family(Verb.WITHDRAW, None, _next(desk))


def _verified(desk: Counter, stage: str) -> None:
    finding = next(move.sets[0] for move in desk.law.procedures[stage].moves if move.verb is Verb.VERIFY)
    desk.officer(Verb.REQUEST_VERIFICATION, stage, _next(desk))
    desk.officer(Verb.VERIFY, stage, _next(desk), **{finding: "fit"})


def _late(desk: Counter, stage: str) -> None:
    clock = desk.stage(stage).clock
    assert clock is not None
    assert clock.due_at is not None
    desk.timer(Verb.APOLOGISE, stage, clock.due_at)


def _next(desk: Counter) -> dt.datetime:
    """An hour after whatever came last."""
    return desk.case.moved_at + HOUR


def closed(chain: str, edition_on: str, store: Teller) -> None:
    """The offices of the place have successors on 1 July 2025."""
    desk, now = _desk(store, chain, edition_on), at("2025-06-30T08:00")
    _submit(desk, now)
    first = desk.law.edition.procedures[0].code
    desk.timer(Verb.REPLACE_OFFICE, first, at("2025-07-01T00:00"))


def forwarded(store: Teller) -> None:
    """Social insurance finds that it has nothing to pay, and another agency has."""
    desk, now = _desk(store, "death_separate", "2021-07-01"), at("2022-08-08T08:00")
    _submit(desk, now, social_assistance=True)
    desk.approve(DEATH_REG, now)
    _comes(desk, FUNERAL, now + HOUR)
    unfound = ("pensioner", "occupational_death", "compulsory_time")
    desk.officer(Verb.FIND, FUNERAL, now + 2 * HOUR, **dict.fromkeys(unfound, False))


def _named(name: str, play: Callable[..., None], *given: Any) -> Callable[[Teller], None]:
    told = partial(play, *given)
    told.__name__ = name  # type: ignore[attr-defined]
    return told


WHOLE = (
    ("birth", "2023-07-01", "2023-08-07"),
    ("birth", "2024-07-01", "2024-08-05"),
    ("birth", "2025-01-09", "2025-01-09"),
    ("birth", "2025-01-10", "2025-02-10"),
    ("birth_separate", "2021-07-01", "2022-08-08"),
    ("birth_separate", "2025-01-09", "2025-01-09"),
    ("birth_separate", "2025-01-10", "2025-02-10"),
    ("birth_separate", "2025-07-01", "2025-08-11"),
    ("birth_separate", "2026-07-01", "2026-08-10"),
    ("death", "2023-06-15", "2023-08-07"),
    ("death", "2024-07-01", "2024-08-05"),
    ("death", "2025-01-10", "2025-02-10"),
    ("death_separate", "2021-07-01", "2022-08-08"),
    ("death_separate", "2025-01-10", "2025-02-10"),
    ("death_separate", "2025-07-01", "2025-08-11"),
    ("death_separate", "2026-03-15", "2026-08-10"),
    ("death_separate", "2026-09-01", "2026-09-07"),
)
TURNS = [one for one in WHOLE if one[1] == "2021-07-01"]
PLAYS: tuple[Callable[[Teller], None], ...] = (
    returned,
    withdrawn_upstream,
    returned_and_withdrawn,
    returned_of_death,
    dropped_of_death,
    withdrawn_of_death,
    corrected,
    forwarded,
    *(_named("whole", whole, *one) for one in WHOLE),
    *(_named("at_every_turn", at_every_turn, *one) for one in TURNS),
    *(_named("brought_late", brought_late, *one) for one in (("birth_separate", CARD), ("death_separate", REMOVAL))),
    *(_named(f"consent_{answer}", consented, answer) for answer in ("agreed", "refused")),
    _named("not_chosen", set_aside, "birth_separate", (REG, RES), {}),
    _named("redirected", set_aside, "birth_separate", (), {"child_nationality": "Hàn Quốc"}),
    _named("redirected", set_aside, "death_separate", (), {"permanent_resident": False}),
    _named("closed", closed, "birth_separate", "2025-01-10"),
    _named("closed", closed, "death_separate", "2025-01-10"),
)
