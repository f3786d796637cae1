"""Cases played by hand, command by command, without the simulated agencies."""

import datetime as dt
from typing import Any

from api.spec.ordinary import findings, ordinary
from engine.core.events import Command
from engine.core.journal import Entry
from engine.core.law import Law
from engine.core.memory import MemoryStore
from workflows import catalogue
from workflows.files import offices, parameters
from workflows.law.states import Role, State, Verb
from workflows.time.deadlines import parse_instant

PARAMETERS, OFFICES = parameters.load(), offices.load()
HANOI = "00004"
BIRTH = {
    "registration_commune": HANOI,
    "residence_commune": HANOI,
    "applicant_name": "Nguyễn Văn An",
    "applicant_id": "001090000001",
    "applicant_relation": "cha",
    "child_name": "Nguyễn Minh Khôi",
    "child_born_on": "2026-08-10",
    "child_sex": "nam",
    "mother_name": "Trần Thị Bình",
    "father_name": "Nguyễn Văn An",
}
DEATH = {
    "last_residence_commune": HANOI,
    "applicant_name": "Lê Thị Cúc",
    "applicant_id": "001180000002",
    "applicant_relation": "vợ",
    "deceased_name": "Phạm Văn Dũng",
    "died_at": "2026-08-10T06:00",
}
AT_AN_UNCLES = {
    "residence_at": "other",
    "consent_way": "paper",
    "householder_name": "Nguyễn Văn Bảo",
    "householder_id": "001060000003",
}
REGISTERED = {"register_number": "128", "register_book": "01/2026", "personal_id": "001226000001"}
PAID = {"payment_way": "tài khoản"}


class Hand:
    """One case; each call is one command at one instant, by whoever may give it."""

    def __init__(self, chain: str, submitted: str, choice: str, **declared: Any) -> None:
        at = parse_instant(submitted)
        self.law = Law(catalogue.in_force(chain, at.date()), PARAMETERS, OFFICES)
        self.store = MemoryStore()
        self.code, self.words = "HS-1", dict[str, str]()
        chosen = next(one.procedures for one in self.law.edition.choices if one.code == choice)
        basis = BIRTH if chain == "birth" else DEATH
        told = ordinary(self.law.edition, {**basis, **declared}, chosen)
        data = {"chosen": chosen, "declaration": told, "papers": ()}
        self._give(at, Command(Verb.SUBMIT, Role.APPLICANT, "p", data=data))

    def officer(self, at: str, verb: Verb, stage: str, **fields: Any) -> "Hand":
        """Takes the work where it lies in the queue, then acts."""
        when = parse_instant(at)
        if self.store.cases[self.code].stages[stage].state is State.OFFERED:
            self._give(when, self._command(Verb.CLAIM, stage))
        case = self.store.cases[self.code]
        if verb in (Verb.APPROVE, Verb.REFUSE) and (found := findings(self.law.procedures[stage], case, self.law)):
            self._give(when, self._command(Verb.FIND, stage, found))
        self._give(when, self._command(verb, stage, fields))
        return self

    def other(self, at: str, verb: Verb, stage: str, role: str, **fields: Any) -> "Hand":
        visit = self.store.cases[self.code].stages[stage].visit
        actor = "p" if role == Role.APPLICANT else str(role)
        self._give(parse_instant(at), Command(verb, role, actor, stage, visit=visit, fields=fields))
        return self

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self.store.entries(self.code)

    def _command(self, verb: Verb, stage: str, fields: Any = ()) -> Command:
        it = self.store.cases[self.code].stages[stage]
        return Command(verb, Role.OFFICER, "o", stage, it.office, it.claim, fields=dict(fields))

    def _give(self, at: dt.datetime, command: Command) -> None:
        decision = self.store.execute(self.code, command, self.law, at)
        self.words |= {document.digest: document.content for document in decision.documents}


def ordinary_birth() -> Hand:
    """Submitted on a Friday before a worked Saturday; residence is verified, all on time."""
    hand = Hand("birth", "2026-08-21T09:30", "all", **AT_AN_UNCLES)
    hand.officer("2026-08-21T14:00", Verb.APPROVE, "birth_registration", **REGISTERED)
    hand.officer("2026-08-24T08:00", Verb.REQUEST_VERIFICATION, "residence_registration")
    hand.officer("2026-08-24T10:00", Verb.APPROVE, "health_card", insurance_number="0123456789")
    hand.officer("2026-08-26T09:00", Verb.VERIFY, "residence_registration", residence_finding="fit")
    hand.officer("2026-08-27T09:00", Verb.APPROVE, "residence_registration")
    return hand.officer("2026-08-27T09:05", Verb.DELIVER_RESULT, "residence_registration")


def late_birth() -> Hand:
    """The registrar asks for a supplement, and is late after it; residence is refused."""
    hand = Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28")
    hand.officer("2026-08-03T10:00", Verb.REQUEST_SUPPLEMENT, "birth_registration", items=("birth_notice",))
    hand.other("2026-08-05T10:00", Verb.SUPPLEMENT, "birth_registration", Role.APPLICANT, papers=("birth_notice",))
    hand.other("2026-08-05T17:00", Verb.APOLOGISE, "birth_registration", Role.SYSTEM)
    hand.officer("2026-08-06T09:00", Verb.APPROVE, "birth_registration", **REGISTERED)
    hand.officer("2026-08-06T10:00", Verb.REFUSE, "residence_registration", reason="unfit")
    return hand.officer("2026-08-06T11:00", Verb.APPROVE, "health_card", insurance_number="0123456789")


def death_of_a_pensioner() -> Hand:
    """Three procedures; the pension gives the funeral grant of the social insurance."""
    hand = Hand("death", "2026-08-11T09:00", "three", pensioner=True)
    hand.officer("2026-08-11T15:00", Verb.APPROVE, "death_registration", register_number="7", register_book="01/2026")
    hand.officer("2026-08-12T09:00", Verb.APPROVE, "residence_removal")
    return hand.officer("2026-08-20T09:00", Verb.APPROVE, "funeral_allowance", **PAID)


def lapsed_birth() -> Hand:
    """Nobody supplements: registration ends, and what needs it is dropped."""
    hand = Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28")
    hand.officer("2026-08-03T10:00", Verb.REQUEST_SUPPLEMENT, "birth_registration", items=("birth_notice",))
    return hand.other("2026-08-13T00:00", Verb.LAPSE, "birth_registration", Role.SYSTEM)


def withdrawn_birth() -> Hand:
    """The family withdraws residence alone."""
    hand = Hand("birth", "2026-08-03T09:00", "all", child_born_on="2026-07-28")
    hand.officer("2026-08-03T10:00", Verb.APPROVE, "birth_registration", **REGISTERED)
    hand.other("2026-08-04T09:00", Verb.WITHDRAW, "residence_registration", Role.APPLICANT)
    hand.officer("2026-08-04T10:00", Verb.WAIT_FOR_NEIGHBOUR, "health_card", neighbour="population_db")
    answer = {"neighbour": "population_db"}
    hand.other("2026-08-04T11:00", Verb.NEIGHBOUR_ANSWER, "health_card", Role.NEIGHBOUR, **answer)
    return hand.officer("2026-08-04T14:00", Verb.APPROVE, "health_card", insurance_number="0123456789")


def death_of_a_veteran() -> Hand:
    """The limit of the allowance is not known; the deceased had no permanent residence."""
    hand = Hand("death", "2026-08-11T09:00", "three", veteran=True, permanent_resident=False)
    hand.officer("2026-08-11T15:00", Verb.APPROVE, "death_registration", register_number="7", register_book="01/2026")
    hand.officer("2026-08-24T09:00", Verb.REQUEST_SUPPLEMENT, "funeral_allowance", items=("veteran_form_tt1",))
    hand.other("2026-08-24T10:00", Verb.SUPPLEMENT, "funeral_allowance", Role.APPLICANT, papers=("veteran_form_tt1",))
    return hand.officer("2026-08-25T09:00", Verb.APPROVE, "funeral_allowance", **PAID)


def late_then_passed_on(ends: bool = True) -> Hand:
    """Social insurance finds after its limit that another agency pays, which does so within its own."""
    hand = Hand("death", "2026-09-14T09:00", "three", pensioner="không biết", frontline_labourer=True)
    hand.officer("2026-09-14T10:00", Verb.APPROVE, "death_registration", register_number="7", register_book="01/2026")
    hand.officer("2026-09-14T11:00", Verb.APPROVE, "residence_removal")
    hand.other("2026-09-28T17:00", Verb.APOLOGISE, "funeral_allowance", Role.SYSTEM)
    found = {"pensioner": False, "occupational_death": False, "compulsory_time": False}
    hand.officer("2026-10-05T10:00", Verb.FIND, "funeral_allowance", **found)
    return hand.officer("2026-10-06T10:00", Verb.APPROVE, "funeral_allowance", **PAID) if ends else hand


def late_group() -> Hand:
    """Handed over at 16:10, so that the limits of two stages, one after the other, end after that of the group."""
    hand = Hand("birth", "2025-08-22T14:30", "all", **{**AT_AN_UNCLES, "child_born_on": "2025-08-19"})
    of_2025 = {**REGISTERED, "personal_id": "001225000001"}
    hand.officer("2025-08-22T16:10", Verb.APPROVE, "birth_registration", **of_2025)
    hand.officer("2025-08-26T09:00", Verb.REQUEST_VERIFICATION, "residence_registration")
    hand.officer("2025-08-26T10:00", Verb.APPROVE, "health_card", insurance_number="0123456789")
    hand.officer("2025-09-03T10:00", Verb.VERIFY, "residence_registration", residence_finding="fit")
    return hand.officer("2025-09-03T11:00", Verb.APPROVE, "residence_registration")


ALL = (
    ordinary_birth,
    late_birth,
    death_of_a_pensioner,
    lapsed_birth,
    withdrawn_birth,
    death_of_a_veteran,
    late_then_passed_on,
)
