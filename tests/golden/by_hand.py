"""Cases that no scenario plays: what officers may bring beside what they must, and commands that are out of place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Any

from api.spec.core_world import packaged_offices
from engine.core.events import Command
from engine.core.journal import plain
from tests.engine.counter import Counter, at
from tests.golden import former
from tests.golden.replay import Teller, law_of
from workflows.errors import LienthongError
from workflows.law.states import Role, Verb

REG, RES, CARD = "birth_registration", "residence_registration", "health_card"
FIX = "result_correction"
DEATH_REG, SURVIVOR = "death_registration", "survivor_benefit"
ALL_OF_DEATH = (DEATH_REG, "residence_removal", "funeral_allowance", SURVIVOR)
NOTE: dict[str, Any] = {"note": "đã gọi điện cho gia đình", "salt": "1f"}
MONDAY = at("2026-08-17T09:00")
HOUR = dt.timedelta(hours=1)

BIRTH = {"chain": "birth", "edition_on": "2026-07-01"}
DEATH = {"chain": "death", "edition_on": "2026-03-15"}
CORRECTION = {"chain": "correction", "edition_on": "2025-07-01"}


def played() -> Iterator[tuple[str, Teller]]:
    """Each play in a world of its own."""
    plays: tuple[Callable[[Teller], None], ...] = (
        reassigned,
        with_notes,
        revoked_with_note,
        interrupted,
        handed_over,
        all_four_of_2025,
        out_of_place,
        of_wrong_content,
        *former.PLAYS,
    )
    for play in plays:
        store = Teller()
        play(store)
        yield play.__name__, store


def _refused(act: Callable[..., object], *given: Any, **more: Any) -> None:
    with suppress(LienthongError):
        act(*given, **more)


def reassigned(store: Teller) -> None:
    """A supervisor takes work from one officer and gives it to another, as the service puts it."""
    desk = Counter(law_of(BIRTH), store=store)
    desk.submit(MONDAY, key="k1")
    desk.claim(REG, MONDAY)
    held = desk.stage(REG)
    taken = {"reason": "reassigned"}
    desk.do(
        Command(Verb.RELEASE, Role.OFFICER, "trưởng phòng", REG, held.office, held.claim, data=taken), MONDAY + HOUR
    )
    given = {"assigned_by": "trưởng phòng", "lease_until": MONDAY + 5 * HOUR, "request": "7a"}
    desk.do(Command(Verb.CLAIM, Role.OFFICER, "officer.2", REG, held.office, data=given, key="k2"), MONDAY + HOUR)
    _refused(desk.timer, Verb.RELEASE, REG, MONDAY + 2 * HOUR)
    desk.timer(Verb.RELEASE, REG, MONDAY + 5 * HOUR)


def with_notes(store: Teller) -> None:
    """Notes and a way of delivery, which nobody must bring; a date of an apology that somebody chose."""
    desk = Counter(law_of(DEATH), store=store)
    desk.submit(MONDAY, chosen=ALL_OF_DEATH)
    desk.officer(Verb.RELEASE, DEATH_REG, MONDAY, **NOTE)
    desk.officer(Verb.REQUEST_SUPPLEMENT, DEATH_REG, MONDAY, items=("deceased_name",), **NOTE)
    desk.family(Verb.SUPPLEMENT, DEATH_REG, MONDAY + HOUR, papers=("deceased_name",))
    promised = {"new_due_on": dt.date(2026, 8, 21)}
    late = Command(Verb.APOLOGISE, Role.SYSTEM, "system", DEATH_REG, visit=desk.stage(DEATH_REG).visit, data=promised)
    desk.do(late, at("2026-08-20T08:00"))
    desk.approve(DEATH_REG, at("2026-08-20T09:00"))
    desk.officer(Verb.DELIVER_RESULT, DEATH_REG, at("2026-08-20T10:00"), way="post")
    answer = {"relatives_confirmation": "confirmed"}
    son = Command(Verb.CONFIRM, "relative", "son", SURVIVOR, fields=answer)
    desk.do(son, at("2026-08-20T11:00"))
    _refused(desk.do, son, at("2026-08-20T11:30"))
    desk.family(Verb.WITHDRAW, None, at("2026-08-20T14:00"))


def revoked_with_note(store: Teller) -> None:
    """What is corrected once stands no more; nothing is corrected that was never given."""
    given = Counter(law_of(BIRTH), store=store)
    given.submit(MONDAY)
    given.approve(REG, MONDAY)
    for code in ("H2", "H3"):
        about = _asked_to_correct(store, code)
        for result in ("health_card", "birth_certificate"):
            named = {"case": "H1", "result": result}
            _refused(about.officer, Verb.CORRECT, FIX, MONDAY + 2 * HOUR, **named, **NOTE)


def interrupted(store: Teller) -> None:
    """Requests for a correction that are given back, asked for papers, and end without a ruling."""
    given = Counter(law_of(BIRTH), store=store)
    given.submit(MONDAY)
    given.approve(REG, MONDAY)
    asked = [_asked_to_correct(store, code) for code in ("H2", "H3", "H4")]
    asked[0].officer(Verb.RELEASE, FIX, MONDAY + HOUR, **NOTE)
    _refused(asked[0].timer, Verb.APOLOGISE, FIX, at("2026-08-31T17:00"))
    for desk in asked[1:]:
        desk.officer(Verb.REQUEST_SUPPLEMENT, FIX, MONDAY + HOUR, items=("correction_evidence",))
    asked[1].family(Verb.SUPPLEMENT, FIX, MONDAY + 2 * HOUR, papers=("correction_evidence",))
    asked[1].family(Verb.WITHDRAW, None, MONDAY + 3 * HOUR)
    asked[2].timer(Verb.LAPSE, FIX, at("2027-03-01T08:00"))


def handed_over(store: Teller) -> None:
    """The registrar of Ba Đình is closed while a death and a correction lie there."""
    old = plain(packaged_offices().by_office["registrar_00004"])
    rows = [
        {**old, "closed_on": "2026-08-20"},
        {**old, "code": "registrar_00004_moi", "name": "UBND phường Ba Đình mới", "opened_on": "2026-08-20"},
    ]
    death = Counter(law_of({**DEATH, "offices": rows}), store=store)
    death.submit(MONDAY)
    death.timer(Verb.REPLACE_OFFICE, DEATH_REG, at("2026-08-20T00:00"))
    correction = _asked_to_correct(store, "H2", {**CORRECTION, "offices": rows})
    correction.claim(FIX, MONDAY + HOUR)
    _refused(correction.timer, Verb.REPLACE_OFFICE, FIX, MONDAY + 2 * HOUR)
    correction.timer(Verb.REPLACE_OFFICE, FIX, at("2026-08-20T00:00"))
    given = Counter(law_of({**DEATH, "offices": rows}), "H3", store)
    given.submit(MONDAY)
    given.approve(DEATH_REG, MONDAY + HOUR)
    given.timer(Verb.REPLACE_OFFICE, DEATH_REG, at("2026-08-20T00:00"))
    given.officer(Verb.DELIVER_RESULT, DEATH_REG, at("2026-08-20T09:00"))


def all_four_of_2025(store: Teller) -> None:
    """Under the first edition no scenario goes as far as the survivor benefit."""
    desk = Counter(law_of({**DEATH, "edition_on": "2025-07-01"}), store=store)
    desk.submit(at("2025-08-18T09:00"), {"died_at": "2025-08-12T04:30"}, ALL_OF_DEATH)
    confirmed = {"relatives_confirmation": "confirmed"}
    desk.do(Command(Verb.CONFIRM, "relative", "son", SURVIVOR, fields=confirmed), at("2025-08-18T10:00"))
    for hour, stage in enumerate(ALL_OF_DEATH, 13):
        desk.approve(stage, at(f"2025-08-18T{hour}:30"))


def _asked_to_correct(store: Teller, code: str, law: dict[str, Any] = CORRECTION) -> Counter:
    desk = Counter(law_of(law), code, store)
    desk.submit(MONDAY + HOUR, {"correction_kind": "correct"})
    return desk


def out_of_place(store: Teller) -> None:
    """Commands by the wrong role, for the wrong stage, before the submission and after it."""
    desk = Counter(law_of(BIRTH), store=store)
    _refused(desk.family, Verb.WITHDRAW, None, MONDAY)
    desk.submit(MONDAY)
    _refused(desk.submit, MONDAY)
    office = desk.stage(REG).office
    for command in (
        Command(Verb.CLAIM, Role.APPLICANT, "family", REG),
        Command(Verb.CLAIM, Role.OFFICER, "officer", "funeral_allowance", office),
        Command(Verb.OFFER, Role.SYSTEM, "system", REG),
        Command(Verb.APPROVE, Role.OFFICER, "officer", office=office),
        Command(Verb.WITHDRAW, Role.APPLICANT, "người lạ"),
    ):
        _refused(desk.do, command, MONDAY)
    desk.family(Verb.WITHDRAW, None, MONDAY + HOUR)
    _refused(desk.do, Command(Verb.CLAIM, Role.OFFICER, "officer", REG, office), MONDAY + HOUR)


def of_wrong_content(store: Teller) -> None:
    """Commands that lack what they must bring, or bring what they may not."""
    desk = Counter(law_of(BIRTH), store=store)
    declared = {"residence_at": "other", "householder_name": "Trần Văn Cả", "householder_id": "001050012345"}
    _refused(desk.submit, MONDAY, {"child_born_on": "hôm qua", "registration_commune": "Ba Dinh", "khac": "1"})
    _refused(desk.submit, MONDAY, declared, chosen=(CARD,))
    _refused(desk.submit, MONDAY, declared, papers=("giay_la",))
    desk.submit(MONDAY, declared)
    desk.claim(REG, MONDAY)
    _refused(desk.approve, REG, MONDAY, personal_id="12")
    _refused(desk.officer, Verb.REFUSE, REG, MONDAY, reason="khong_thich")
    _refused(desk.officer, Verb.REQUEST_SUPPLEMENT, REG, MONDAY, items=("giay_la",))
    _refused(desk.officer, Verb.WAIT_FOR_NEIGHBOUR, REG, MONDAY, neighbour="buu_dien")
    desk.officer(Verb.REQUEST_SUPPLEMENT, REG, MONDAY, items=("child_name",))
    _refused(desk.family, Verb.SUPPLEMENT, REG, MONDAY + HOUR, papers=("giay_la",))
    for answer in ({"householder_consent": "co_le"}, {"child_fate": "alive"}, {"householder_consent": "consented"}):
        said = Command(Verb.CONFIRM, "householder", "chủ hộ", RES, fields=answer)
        _refused(desk.do, said, MONDAY + HOUR)
    _refused(desk.family, Verb.SUPPLEMENT, REG, MONDAY + dt.timedelta(days=90), papers=("child_name",))
