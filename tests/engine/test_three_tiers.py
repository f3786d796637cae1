"""What no edition from 1 July 2025 says: return upstream, and three tiers until they end."""

import datetime as dt

import pytest

from api.spec.ordinary import ordinary
from engine.core.case import fold
from engine.core.errors import AlreadyDone, OfficeNotCompetent
from engine.core.events import Command, Recipient
from engine.core.journal import sealed
from engine.core.law import Law
from engine.core.memory import MemoryStore
from engine.indicators.journey import journey
from engine.indicators.timeliness import Timeliness
from tests.engine.counter import BIRTH as DECLARED
from tests.engine.counter import RULING
from workflows import catalogue
from workflows.errors import MoveNotAllowed
from workflows.files import offices
from workflows.files.parameters import load as load_parameters
from workflows.law.states import Role, State, Verb
from workflows.time.calendar import VN

PARAMETERS, OFFICES = load_parameters(), offices.load()
HUNG_BINH = "412.16672"  # a ward of the city of Vinh, which became Phường Thành Vinh on 1 July 2025
BIRTH, HOME, CARD = "birth_registration", "residence_registration", "health_card"
LAST = dt.date(2025, 1, 10)  # the edition of the last days of the district


def at(text):
    return dt.datetime.fromisoformat(text).replace(tzinfo=VN)


class Story:
    """One case in a store, told by who does what and when."""

    def __init__(self, on, witness=None, **declared):
        self.law = Law(catalogue.in_force("birth", on), PARAMETERS, OFFICES, witness)
        self.store = MemoryStore()
        self.timers = []
        born = {"registration_commune": HUNG_BINH, "child_born_on": (on - dt.timedelta(days=10)).isoformat()}
        self.declared = {**DECLARED, **born, **declared}

    @property
    def case(self):
        return self.store.cases["1"]

    def stage(self, code):
        return self.case.stages[code]

    def do(self, when, verb, role, actor, stage=None, **more):
        decision = self.store.execute("1", Command(verb, role, actor, stage, **more), self.law, at(when))
        self.timers += decision.timers
        return decision

    def submit(self, when):
        chosen = [procedure.code for procedure in self.law.edition.procedures]
        data = {"declaration": ordinary(self.law.edition, self.declared, chosen), "chosen": chosen}
        return self.do(when, Verb.SUBMIT, Role.APPLICANT, "cha", data=data)

    def officer(self, when, verb, stage, **more):
        return self.do(
            when, verb, Role.OFFICER, f"{stage}_1", stage,
            office=self.stage(stage).office, claim=self.stage(stage).claim, **more,
        )  # fmt: skip

    def claim(self, when, stage):
        return self.officer(when, Verb.CLAIM, stage)

    def approve(self, when, stage, **carried):
        """With what its results carry: as given, or as usual."""
        self.claim(when, stage)
        usual = {**RULING, "personal_id": f"0013{self.declared['child_born_on'][2:4]}012345", **carried}
        names = [name for result in self.law.procedures[stage].results for name in result.carries]
        return self.officer(when, Verb.APPROVE, stage, fields={name: usual[name] for name in names})

    def fire(self, when, verb, stage):
        """The timer of the stage that is due by then."""
        timer = max((t for t in self.timers if (t.verb, t.stage) == (verb, stage)), key=lambda timer: timer.at)
        assert timer.at <= at(when)
        return self.do(when, verb, Role.SYSTEM, "system", stage, visit=timer.visit)

    def kinds(self, stage):
        return [e.event.kind for e in self.store.entries("1") if e.event.stage == stage]


def due(clock):
    return clock.due_at.astimezone(VN).replace(tzinfo=None).isoformat(timespec="minutes")


# Return upstream


@pytest.fixture
def returned():
    """Registered on Monday; residence is being worked on when social insurance finds an error on Tuesday."""
    story = Story(dt.date(2023, 8, 7))
    story.submit("2023-08-07T08:00")
    story.approve("2023-08-07T09:00", BIRTH, register_number="1")
    story.claim("2023-08-07T10:00", HOME)
    story.claim("2023-08-08T08:00", CARD)
    story.before = story.case
    story.decision = story.officer(
        "2023-08-08T09:00", Verb.RETURN_UPSTREAM, CARD, fields={"note": "sai ngày sinh"}, data={"salt": "1f"}
    )
    return story


def test_the_returner_waits_and_the_giver_is_offered_again(returned):
    assert returned.stage(CARD).state is State.RETURNED_UPSTREAM
    giver = returned.stage(BIRTH)
    assert (giver.state, giver.visit) == (State.OFFERED, 2)
    assert [item.stage for item in returned.decision.work_items] == [BIRTH]
    assert returned.kinds(BIRTH)[-2:] == ["Approved", "Reopened"]
    assert returned.kinds(CARD)[-1] == "ReturnedUpstream"


def test_the_giver_has_a_new_clock_of_its_own_limit(returned):
    assert due(returned.before.stages[BIRTH].clock) == "2023-08-07T17:00"
    assert due(returned.stage(BIRTH).clock) == "2023-08-08T17:00"


def test_the_citizen_is_not_asked_and_the_groups_clock_runs_on(returned):
    told = {message.to for message in returned.decision.messages}
    assert told == {
        Recipient("procedure", BIRTH),
        Recipient("office", returned.stage(BIRTH).office),
    }
    assert returned.case.group == returned.before.group
    assert returned.case.group.asked_at is None


def test_siblings_go_on_and_are_not_disturbed(returned):
    assert returned.stage(HOME) == returned.before.stages[HOME]
    returned.officer("2023-08-08T10:00", Verb.APPROVE, HOME)
    assert returned.stage(HOME).state is State.APPROVED
    assert returned.stage(CARD).state is State.RETURNED_UPSTREAM
    assert not returned.case.has_ended


def test_the_returners_clock_starts_again_at_the_second_result(returned):
    assert due(returned.stage(CARD).clock) == "2023-08-09T17:00"
    returned.approve("2023-08-09T16:00", BIRTH, register_number="2")
    card = returned.stage(CARD)
    assert (card.state, card.visit) == (State.OFFERED, 2)
    assert due(card.clock) == "2023-08-14T17:00"  # received on Thursday: after 15:00
    assert returned.stage(BIRTH).results["birth_certificate"]["register_number"] == "2"


def test_the_case_ends_when_the_returner_has_its_result(returned):
    returned.approve("2023-08-08T11:00", BIRTH, register_number="2")
    returned.officer("2023-08-08T14:00", Verb.APPROVE, HOME)
    returned.approve("2023-08-09T09:00", CARD)
    assert returned.case.has_ended
    entries = returned.store.entries("1")
    assert sealed(entry.event for entry in entries) == entries
    assert fold("1", [entry.event for entry in entries]) == returned.case


def test_a_giver_that_refuses_the_second_time_drops_the_returner_alone(returned):
    returned.claim("2023-08-08T11:00", BIRTH)
    returned.officer("2023-08-08T11:00", Verb.REFUSE, BIRTH, fields={"reason": "no_evidence"})
    assert returned.stage(CARD).state is State.DROPPED
    assert returned.stage(HOME).state is State.IN_PROGRESS


def test_a_returned_case_can_be_withdrawn_whole(returned):
    returned.do("2023-08-08T11:00", Verb.WITHDRAW, Role.APPLICANT, "cha")
    assert {stage.state for stage in returned.case.stages.values()} == {State.WITHDRAWN}


def test_the_corrected_result_is_delivered_as_the_first_was():
    story = Story(dt.date(2023, 8, 7))
    story.submit("2023-08-07T08:00")
    story.approve("2023-08-07T09:00", BIRTH, register_number="1")
    story.officer("2023-08-07T09:30", Verb.DELIVER_RESULT, BIRTH)
    story.claim("2023-08-07T10:00", CARD)
    story.officer("2023-08-07T11:00", Verb.RETURN_UPSTREAM, CARD)
    assert not story.stage(BIRTH).is_delivered
    story.approve("2023-08-07T14:00", BIRTH, register_number="2")
    story.officer("2023-08-07T14:30", Verb.DELIVER_RESULT, BIRTH)
    with pytest.raises(AlreadyDone):
        story.officer("2023-08-07T14:31", Verb.DELIVER_RESULT, BIRTH)


def test_the_event_says_by_when_the_return_was_due(returned):
    event = next(e.event for e in returned.store.entries("1") if e.event.kind == "ReturnedUpstream")
    assert event.data.result == "birth_certificate"
    (note,) = returned.decision.documents
    assert (note.content, event.data.note) == ("sai ngày sinh", note.digest)
    assert event.data.move_due_at.astimezone(VN) == at("2023-08-08T17:00")


def test_the_limit_of_the_return_is_read():
    read = []

    class Witness:
        def read(self, rule, outcome):
            read.append(rule)

    story = Story(dt.date(2023, 8, 7), Witness())
    story.submit("2023-08-07T08:00")
    story.approve("2023-08-07T09:00", BIRTH, register_number="1")
    story.claim("2023-08-07T10:00", CARD)
    read.clear()
    story.officer("2023-08-07T11:00", Verb.RETURN_UPSTREAM, CARD)
    (within,) = [move.within for move in story.law.edition.procedure(CARD).moves if move.reopens]
    assert within in read
    assert within.figure in read


def test_the_edition_of_2024_returns_nothing_upstream():
    story = Story(dt.date(2024, 8, 5))
    story.submit("2024-08-05T08:00")
    story.approve("2024-08-05T09:00", BIRTH)
    story.claim("2024-08-05T10:00", CARD)
    with pytest.raises(MoveNotAllowed):
        story.officer("2024-08-05T11:00", Verb.RETURN_UPSTREAM, CARD)


@pytest.mark.parametrize(("again_at", "is_late"), [("2023-08-08T11:00", False), ("2023-08-30T11:00", True)])
def test_a_stage_that_missed_one_of_its_clocks_is_late_whatever_the_next(returned, again_at, is_late):
    returned.approve(again_at, BIRTH, register_number="2")
    returned.approve(again_at, CARD)
    it = journey("1", returned.store.events("1"))
    assert [(one.stage, one.timeliness) for one in it.earlier] == [
        (CARD, Timeliness.ON_TIME),  # it was returned
        (BIRTH, Timeliness.ON_TIME),  # and what was wrong had been given
    ]
    assert it.timeliness(CARD) is Timeliness.ON_TIME
    assert (it.timeliness(BIRTH) is Timeliness.LATE) is is_late


def test_a_result_that_came_late_stays_late_when_it_is_corrected_in_time():
    story = Story(dt.date(2023, 8, 7))
    story.submit("2023-08-07T08:00")
    story.approve("2023-08-30T09:00", BIRTH, register_number="1")
    story.claim("2023-08-30T10:00", CARD)
    story.officer("2023-08-30T11:00", Verb.RETURN_UPSTREAM, CARD)
    story.approve("2023-08-30T12:00", BIRTH, register_number="2")
    it = journey("1", story.store.events("1"))
    assert (it.rulings[BIRTH].timeliness, it.timeliness(BIRTH)) == (Timeliness.ON_TIME, Timeliness.LATE)


# Three tiers, and their end


@pytest.mark.parametrize(
    ("foreign_parent", "office"), [(False, "registrar_412_16672"), (True, "district_registrar_412")]
)
def test_a_foreign_element_goes_to_the_district(foreign_parent, office):
    story = Story(dt.date(2024, 8, 5), foreign_parent=foreign_parent)
    story.submit("2024-08-05T08:00")
    assert story.stage(BIRTH).office == office
    story.approve("2024-08-05T09:00", BIRTH)
    assert story.stage(HOME).office == "police_412_16672"
    assert story.stage(CARD).office == "social_insurance_412"


@pytest.fixture
def open_on_30_june():
    """Registered by the district on 30 June 2025; residence is in progress, the card waits for the family."""
    story = Story(dt.date(2025, 6, 30), foreign_parent=True)
    story.submit("2025-06-30T08:00")
    story.approve("2025-06-30T09:00", BIRTH)
    story.claim("2025-06-30T10:00", HOME)
    story.claim("2025-06-30T10:00", CARD)
    story.officer("2025-06-30T11:00", Verb.REQUEST_SUPPLEMENT, CARD, fields={"items": ["child_name"]})
    story.before = story.case
    return story


@pytest.mark.parametrize(
    ("stage", "before", "after", "state"),
    [
        (HOME, "police_412_16672", "police_16681", State.OFFERED),
        (CARD, "social_insurance_412", "social_insurance_nghe_an_1", State.AWAITING_CITIZEN),
    ],
)
def test_an_open_stage_passes_to_the_successor_on_1_july(open_on_30_june, stage, before, after, state):
    story = open_on_30_june
    assert story.stage(stage).office == before
    decision = story.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, stage)
    now = story.stage(stage)
    assert (now.office, now.state, now.visit) == (after, state, 1)
    assert now.clock == story.before.stages[stage].clock
    assert story.case.edition_on == LAST
    assert {message.to for message in decision.messages} == {Recipient("office", after)}


def test_the_officer_of_the_closed_office_holds_the_work_no_more(open_on_30_june):
    story = open_on_30_june
    claim = story.stage(HOME).claim
    story.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, HOME)
    command = Command(Verb.APPROVE, Role.OFFICER, f"{HOME}_1", HOME, office="police_412_16672", claim=claim)
    with pytest.raises(OfficeNotCompetent):
        story.store.execute("1", command, story.law, at("2025-07-01T08:00"))
    story.approve("2025-07-01T08:00", HOME)
    assert story.stage(HOME).state is State.APPROVED


def test_what_the_family_supplements_in_july_goes_to_the_successor(open_on_30_june):
    story = open_on_30_june
    story.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, CARD)
    decision = story.do(
        "2025-07-02T09:00", Verb.SUPPLEMENT, Role.APPLICANT, "cha", CARD, fields={"papers": ["child_name"]}
    )
    (item,) = decision.work_items
    assert (item.office, item.visit) == ("social_insurance_nghe_an_1", 2)
    assert due(story.stage(CARD).clock) == "2025-07-04T17:00"  # two days of waiting later


def test_what_the_district_registered_late_passes_to_the_registrar_of_the_commune():
    story = Story(dt.date(2025, 6, 30), foreign_parent=True)
    story.submit("2025-06-30T16:00")
    assert story.stage(BIRTH).office == "district_registrar_412"
    promised = story.stage(BIRTH).clock
    story.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, BIRTH)
    assert story.stage(BIRTH).office == "registrar_16681"
    assert story.stage(BIRTH).clock == promised
    assert due(promised) == "2025-07-01T17:00"
    story.approve("2025-07-01T09:00", BIRTH)
    assert story.stage(CARD).office == "social_insurance_nghe_an_1"
    assert story.stage(HOME).office == "police_16681"


def test_a_case_of_30_june_keeps_its_edition_to_the_end(open_on_30_june):
    story = open_on_30_june
    for stage in (HOME, CARD):
        story.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, stage)
    story.do("2025-07-01T09:00", Verb.SUPPLEMENT, Role.APPLICANT, "cha", CARD, fields={"papers": ["child_name"]})
    story.approve("2025-07-01T10:00", CARD)
    story.approve("2025-07-01T10:00", HOME)
    assert story.case.has_ended
    assert story.case.edition_on == LAST
    entries = story.store.entries("1")
    assert sealed(entry.event for entry in entries) == entries


# one of each kind of place, as a family names it: commune and district on 30 June 2025, and on 1 July
PLACES = {
    "ward whose code another has today": (
        "Phường Trúc Bạch",
        ("UBND phường Trúc Bạch", "BHXH quận Ba Đình"),
        ("UBND phường Ba Đình", "BHXH cơ sở Ba Đình"),
    ),
    "township": (
        "thị trấn Liên Quan",
        ("UBND thị trấn Liên Quan", "BHXH huyện Thạch Thất"),
        ("UBND xã Thạch Thất", "BHXH cơ sở Yên Xuân"),
    ),
    "district without communes": (
        "Huyện Côn Đảo",
        ("UBND huyện Côn Đảo", "BHXH huyện Côn Đảo"),
        ("UBND đặc khu Côn Đảo", "BHXH cơ sở Côn Đảo"),
    ),
    "divided": (
        "Phường Đội Cấn, quận Ba Đình",
        ("UBND phường Đội Cấn", "BHXH quận Ba Đình"),
        ("UBND phường Ngọc Hà", "BHXH cơ sở Ba Đình"),
    ),
    "province that was merged": (
        "Phường Trần Phú, Hà Giang",
        ("UBND phường Trần Phú", "BHXH thành phố Hà Giang"),
        ("UBND phường Hà Giang 2", "BHXH cơ sở Hà Giang 2"),
    ),
    "two of one name": (
        "Xã Tân Lập, Đan Phượng",
        ("UBND xã Tân Lập", "BHXH huyện Đan Phượng"),
        ("UBND xã Hoài Đức", "BHXH cơ sở Suối Hai"),
    ),
    "the other": (
        "Xã Tân Lập, Bắc Quang, Hà Giang",
        ("UBND xã Tân Lập", "BHXH huyện Bắc Quang"),
        ("UBND xã Tân Quang", "BHXH cơ sở Pà Vầy Sủ"),
    ),
}


@pytest.mark.parametrize(("place", "before", "after"), PLACES.values(), ids=PLACES)
def test_a_case_of_30_june_2025_is_at_the_offices_of_its_old_place_and_on_1_july_at_their_successors(
    place, before, after
):
    story = Story(dt.date(2025, 6, 30), registration_commune=place)

    def offices():
        return tuple(story.law.offices.office(story.stage(code).office).name for code in (BIRTH, CARD))

    story.submit("2025-06-30T16:00")
    registry = story.law.offices.office(story.stage(BIRTH).office).name
    clocks = [story.case.stages[BIRTH].clock, story.case.group]
    story.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, BIRTH)
    assert [story.case.stages[BIRTH].clock, story.case.group] == clocks
    assert story.case.edition_on == LAST
    assert (registry, story.law.offices.office(story.stage(BIRTH).office).name) == (before[0], after[0])

    other = Story(dt.date(2025, 6, 30), registration_commune=place)
    other.submit("2025-06-30T08:00")
    other.approve("2025-06-30T09:00", BIRTH)
    insurance, clock = other.stage(CARD).office, other.stage(CARD).clock
    other.fire("2025-07-01T00:00", Verb.REPLACE_OFFICE, CARD)
    assert other.stage(CARD).clock == clock
    assert [other.law.offices.office(code).name for code in (insurance, other.stage(CARD).office)] == [
        before[1],
        after[1],
    ]
