"""What `check` finds: every fault in an edition broken on purpose, and nothing in the editions of the law."""

import datetime as dt
import re
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from tests.workflows.broken import BIRTH, BROKEN, CARD, DEATH, HOME, MORE, SURVIVOR, days, on, reading, written
from workflows import check
from workflows.catalogue import chains, in_force, known, of_chain
from workflows.errors import EditionUnknown
from workflows.files.parameters import load
from workflows.law.citation import Clause, Label, Status
from workflows.law.guards import Condition, Is
from workflows.law.notation import Agency, Limit, Tier
from workflows.law.texts import SPANS, TEXTS
from workflows.law.tree import ground_facts
from workflows.soundness.fault import Code

PARAMETERS = load()
OF_A_CHAIN = {
    Code.CHAIN_DIFFERS,
    Code.EDITION_TWICE,
    Code.EDITIONS_DISORDERED,
    Code.TEXT_TO_COME,
    Code.FOLDER_DIFFERS,
    Code.LETTERS_TWICE,
}
DECISION = Path(__file__).parents[2] / "docs" / "decisions" / "0013-check.md"
DAY = dt.timedelta(days=1)


def codes(edition):
    return {fault.code for fault in check.faults(edition, PARAMETERS)}


# Broken editions


@pytest.mark.parametrize("code", BROKEN)
def test_a_broken_edition_has_exactly_its_fault(code):
    assert codes(BROKEN[code]) == {code}


@pytest.mark.parametrize(("code", "edition"), [(c, e) for c, _, e in MORE], ids=[f"{c}: {what}" for c, what, _ in MORE])
def test_another_face_of_a_fault_is_found_as_well(code, edition):
    assert codes(edition) == {code}


def test_an_agency_that_has_the_work_of_another_is_used():
    heir = Agency("home_of_the_past", Label("cơ quan", "agency"), Tier.PROVINCE, BIRTH.basis[0])
    police = next(one for one in BIRTH.agencies if one.code == "police")
    others = (one for one in BIRTH.agencies if one is not police)
    followed = replace(BIRTH, agencies=(*others, replace(police, successor=heir.code), heir))
    assert codes(followed) == codes(BIRTH)


def test_every_fault_of_an_edition_has_a_broken_edition():
    assert set(BROKEN) | OF_A_CHAIN == set(Code)


@pytest.mark.parametrize("edition", [*BROKEN.values(), *(edition for _, _, edition in MORE)])
def test_every_fault_says_in_both_languages_what_and_where(edition):
    for fault in check.faults(edition, PARAMETERS):
        assert fault.path.startswith(edition.chain)
        for words in (fault.says.vi, fault.says.en):
            assert len(words) > 20
            assert unicodedata.is_normalized("NFC", words)


def test_every_fault_stands_in_the_decision():
    listed = re.findall(r"^\| `([a-z_]+)` \|", DECISION.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert listed == [code.value for code in Code]


def test_words_of_a_format_that_show_a_text_with_spaces_are_right():
    assert codes(written("[0-9]{5} / [0-9]{4}")) == set()


def test_what_rests_on_names_is_asked_once_they_are_right():
    edition = on(BROKEN[Code.CIRCLE], HOME, limits=(Limit(days(2), Condition(Is("weather"), BIRTH.basis[0])),))
    assert codes(edition) == {Code.FACT_UNKNOWN}


def test_grounds_are_chosen_in_the_order_of_need_whatever_the_order_of_the_facts():
    edition = reading(DEATH, "funeral_allowance", SURVIVOR)
    assert codes(edition) == set()
    for facts in (edition.facts, edition.facts[::-1]):
        found = [fact.code for fact, _ in ground_facts(replace(edition, facts=facts))]
        assert found == ["survivor_ground", "funeral_ground"]


# Editions of the law


@pytest.mark.parametrize("edition", known(), ids=check.name_of)
def test_an_edition_of_the_law_has_no_fault(edition):
    assert check.faults(edition, PARAMETERS) == ()


@pytest.mark.parametrize("chain", chains())
def test_exactly_one_edition_applies_on_each_day_from_the_first(chain):
    editions = of_chain(chain)
    assert check.calendar_faults(editions) == ()
    ends = [*(edition.in_force_on for edition in editions[1:]), dt.date(2030, 1, 1)]
    day = editions[0].in_force_on
    while day < dt.date(2030, 1, 1):
        applying = [one for one, end in zip(editions, ends, strict=True) if one.in_force_on <= day < end]
        assert applying == [in_force(chain, day)], day
        day += DAY


@pytest.mark.parametrize("chain", chains())
def test_no_edition_applies_before_the_first_and_that_is_said(chain):
    first = min(one.in_force_on for one in known() if chain in (one.chain, one.separate_of))
    with pytest.raises(EditionUnknown) as refused:
        in_force(chain, first - DAY)
    assert f"{first:%d/%m/%Y}" in refused.value.say()


@pytest.mark.parametrize(
    ("editions", "code"),
    [
        ((BIRTH, DEATH), Code.CHAIN_DIFFERS),
        ((BIRTH, replace(BIRTH, omits=())), Code.EDITION_TWICE),
        ((BIRTH, replace(BIRTH, in_force_on=BIRTH.in_force_on - DAY)), Code.EDITIONS_DISORDERED),
    ],
)
def test_editions_that_do_not_follow_each_other_are_found(editions, code):
    assert [fault.code for fault in check.calendar_faults(editions)] == [code]


def citing(edition, text):
    return on(edition, CARD, clause=Clause(text, "", Status.VERIFIED))


def test_a_text_that_begins_after_the_last_day_of_an_edition_is_found():
    before, after = BIRTH, replace(BIRTH, in_force_on=dt.date(2026, 3, 15))
    (fault,) = check.calendar_faults((citing(before, "nd58_2026"), after))
    assert (fault.code, fault.path) == (Code.TEXT_TO_COME, "birth.procedures.health_card.clause")
    assert "15/03/2026" in fault.says.vi
    assert "14/03/2026" in fault.says.vi
    assert check.calendar_faults((before, citing(after, "nd58_2026"))) == ()


def test_a_text_that_begins_or_ends_within_the_days_of_an_edition_is_a_note():
    last = dt.date(2026, 6, 30)
    begun = check.tensions(citing(BIRTH, "nd58_2026"), last)
    assert begun[-1].vi == "Nghị định 58/2026/NĐ-CP có hiệu lực từ 15/03/2026, sau ngày đầu của phiên bản này"
    assert check.tensions(citing(BIRTH, "nd20_2021"), last) == check.tensions(BIRTH, last)
    ended = check.tensions(citing(BIRTH, "nd20_2021"))
    assert "04/10/2026" in ended[-1].en


def test_the_clause_of_a_format_is_that_of_the_day_from_which_it_holds():
    (number,) = (field for field in BIRTH.fields if field.format and field.code == "birth_notice_number")
    assert number.format.clause.text == "tt22_2025"
    assert BIRTH.in_force_on < number.format.from_on
    assert not any("22/2025" in said.vi for said in check.tensions(BIRTH))


def test_every_text_of_known_days_is_listed_and_does_not_end_before_it_begins():
    assert SPANS.keys() <= TEXTS.keys()
    assert all(one.first is None or one.last is None or one.first <= one.last for one in SPANS.values())


def test_every_folder_is_called_as_its_edition():
    assert check.folder_faults() == ()


def test_a_folder_called_otherwise_is_found(monkeypatch):
    moved = replace(BIRTH, in_force_on=BIRTH.in_force_on + DAY)
    held = {check.name_of(one): moved if one == BIRTH else one for one in known()}
    monkeypatch.setattr(check, "by_folder", lambda: held)
    (fault,) = check.folder_faults()
    assert (fault.code, fault.path) == (Code.FOLDER_DIFFERS, "birth_2025_07_01")
    assert "birth_2025_07_02" in fault.says.vi


def test_chains_that_share_letters_are_found(monkeypatch):
    shared = replace(DEATH, letters=BIRTH.letters)
    monkeypatch.setattr(check, "known", lambda: tuple(shared if one == DEATH else one for one in known()))
    (fault,) = check.folder_faults()
    assert (fault.code, fault.path) == (Code.LETTERS_TWICE, "death_2025_07_01")
    assert "birth" in fault.says.en


# Tensions


def with_verified_days(n):
    limits = BIRTH.procedure(HOME).limits
    return on(BIRTH, HOME, limits=(replace(limits[0], figure=days(n)), limits[1]))


def test_the_limits_of_stages_exceed_the_groups_after_a_late_hand_over():
    (said,) = check.tensions(BIRTH)
    assert "0 (đăng ký khai sinh) + 1 (giao sau 15:00) + 5 (đăng ký thường trú) = 6 ngày làm việc" in said.vi
    assert "quá hạn chung 5 ngày" in said.vi
    assert "giao trước 15:00 thì vừa đủ" in said.vi


def test_a_tension_is_computed_from_the_limits():
    assert check.tensions(with_verified_days(4)) == ()
    (said,) = check.tensions(with_verified_days(7))
    assert "= 8 working days" in said.en
    assert "before 15:00 it is still 7" in said.en


def test_a_limit_that_is_not_known_makes_no_tension():
    assert check.tensions(with_verified_days(None)) == ()


def test_grounds_of_one_rank_without_known_amounts_are_reported():
    assert any("cùng thứ tự" in said.vi for said in check.tensions(DEATH))
    assert all(isinstance(said, Label) for said in check.tensions(DEATH))
