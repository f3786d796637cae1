"""Which law a case has that comes near the day on which the law changes: by its submission, or by its receipt."""

import datetime as dt
from itertools import pairwise
from pathlib import Path

import pytest

from workflows import catalogue
from workflows.errors import EditionUnknown
from workflows.files.parameters import FIGURES, Parameters, Transition, load
from workflows.time.calendar import VN

DATA = Path(__file__).resolve().parents[2] / "workflows" / "data"
BY_SUBMISSION = load()
FIRST = {"birth": (dt.date(2021, 7, 1), dt.date(2023, 7, 1)), "death": (dt.date(2021, 7, 1), dt.date(2023, 6, 15))}
DAY = dt.timedelta(days=1)


@pytest.fixture(scope="module")
def by_receipt(tmp_path_factory: pytest.TempPathFactory) -> Parameters:
    folder, text = tmp_path_factory.mktemp("own"), (DATA / FIGURES).read_text(encoding="utf-8")
    assert text.count('value = "submitted"') == 1
    changed = text.replace('value = "submitted"', 'value = "received"')
    (folder / FIGURES).write_text(changed, encoding="utf-8")
    return load(folder)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=VN)


def test_the_packaged_reading_is_the_day_of_submission(by_receipt: Parameters):
    assert BY_SUBMISSION.transition is Transition.SUBMITTED
    assert by_receipt.transition is Transition.RECEIVED


@pytest.mark.parametrize(
    ("submitted", "received_on"),
    [
        ("2024-06-28T15:00", "2024-06-28"),  # Friday, in time
        ("2024-06-28T15:01", "2024-07-01"),  # Friday, after the hour: Monday
        ("2024-06-29T09:00", "2024-07-01"),  # Saturday
        ("2026-08-31T09:00", "2026-09-03"),  # a day off before National Day
        ("2026-09-01T09:00", "2026-09-03"),  # National Day
        ("2026-09-03T09:00", "2026-09-03"),
    ],
)
def test_the_day_of_the_law(submitted: str, received_on: str, by_receipt: Parameters):
    assert BY_SUBMISSION.law_day(at(submitted)).isoformat() == submitted[:10]
    assert by_receipt.law_day(at(submitted)).isoformat() == received_on


def test_the_day_is_that_of_viet_nam(by_receipt: Parameters):
    night = dt.datetime(2024, 6, 30, 17, 30, tzinfo=dt.UTC)  # half past midnight on 1 July
    assert BY_SUBMISSION.law_day(night) == by_receipt.law_day(night) == dt.date(2024, 7, 1)


@pytest.mark.parametrize(
    ("chain", "submitted", "before", "after"),
    [
        ("birth", "2024-06-28T15:01", "2023-07-01", "2024-07-01"),
        ("birth", "2026-08-31T09:00", "2026-07-01", "2026-09-01"),
        ("death", "2026-03-14T09:00", "2025-07-01", "2026-03-15"),
        ("death", "2024-06-29T09:00", "2023-06-15", "2024-07-01"),
        ("birth", "2023-06-30T15:01", "2021-07-01", "2023-07-01"),  # from the procedures apart to the linked ones
    ],
)
def test_the_edition_of_a_case_near_the_change(chain: str, submitted: str, before: str, after: str, by_receipt):
    found = [catalogue.in_force(chain, one.law_day(at(submitted))) for one in (BY_SUBMISSION, by_receipt)]
    assert [edition.in_force_on.isoformat() for edition in found] == [before, after]


# Before the first linked edition


@pytest.mark.parametrize("chain", FIRST)
def test_before_the_first_linked_edition_the_procedures_are_filed_one_by_one(chain: str):
    apart, linked = FIRST[chain]
    assert catalogue.in_force(chain, linked).chain == chain
    assert catalogue.in_force(chain, linked).in_force_on == linked
    for day in (apart, apart + DAY, linked - DAY):
        before = catalogue.in_force(chain, day)
        assert (before.chain, before.separate_of, before.in_force_on) == (f"{chain}_separate", chain, apart)


@pytest.mark.parametrize("chain", [*FIRST, "birth_separate", "death_separate"])
def test_before_the_first_text_that_was_read_there_is_no_edition(chain: str):
    with pytest.raises(EditionUnknown) as unknown:
        catalogue.in_force(chain, dt.date(2021, 6, 30))
    assert "01/07/2021" in unknown.value.say("vi")


def test_a_correction_has_no_edition_apart():
    with pytest.raises(EditionUnknown):
        catalogue.in_force("correction", dt.date(2023, 6, 14))
    assert catalogue.in_force("correction", dt.date(2023, 6, 15)).in_force_on == dt.date(2023, 6, 15)


@pytest.mark.parametrize("chain", [*FIRST, "birth_separate", "death_separate", "correction"])
def test_each_edition_is_in_force_from_its_first_day_and_the_one_before_until_then(chain: str):
    editions = catalogue.of_chain(chain)
    for before, after in pairwise(editions):
        assert catalogue.in_force(chain, after.in_force_on) == after
        assert catalogue.in_force(chain, after.in_force_on - DAY) == before
    assert catalogue.in_force(chain, dt.date(2026, 11, 30)) == editions[-1]


@pytest.mark.parametrize("chain", FIRST)
def test_the_procedures_apart_go_on_beside_the_linked_chain(chain: str):
    apart = catalogue.in_force(f"{chain}_separate", dt.date(2026, 11, 30))
    assert apart.chain == f"{chain}_separate"
    assert apart.in_force_on > FIRST[chain][1]
