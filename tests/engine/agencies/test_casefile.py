"""Case files: how each part is read, and each way in which one is refused with file, line and what would be right."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from engine.agencies import behaviour
from engine.agencies.casefile import CaseDeclarationWrong, read, read_all
from engine.agencies.expectation import StageExpectation
from engine.agencies.script import Answers, Does
from engine.agencies.world import World
from tests.engine.agencies.families import CASES, at
from workflows.errors import DataFileError
from workflows.files import offices, parameters
from workflows.law.states import State

TOLD = '''title = "Bé An"
story = """
Hai dòng
thành một.
"""
chain = "birth"
submitted_at = 2026-07-06T15:30:00
chosen = "all"
papers = ["home_paper"]
ordinary = true

[declaration]
registration_commune = "Phường Ba Đình"
residence_commune = "00008"
residence_at = "other"
householder_name = "Trần Văn Cả"
householder_id = "001050012345"
applicant_name = "Nguyễn Văn An"
applicant_id = "001090012345"
applicant_relation = "cha"
child_name = "Nguyễn Minh Anh"
child_born_on = 2026-07-01
child_sex = "nữ"
mother_name = "Trần Thị Bích"
father_name = "Nguyễn Văn An"

[[script]]
stage = "birth_registration"
does = "ask_supplement"
items = ["birth_notice"]
after = "45 phút"

[[script]]
stage = "residence_registration"
visit = 1
does = "verify"
at = 2026-07-08T09:00:00
lasts = "2 ngày"
finding = "unfit"

[[citizen]]
does = "supplement"
stage = "birth_registration"
papers = ["birth_notice"]
after = "1 giờ"

[[citizen]]
who = "householder"
does = "agree"

[[outage]]
system = "eid"
from = 2026-07-08
to = 2026-07-09

[expect]
ended = true
edition = 2026-07-01
group_due = "chưa rõ"

[expect.health_card]
state = "approved"
due = 2026-07-09
dong = "unknown"
'''


@pytest.fixture
def told(tmp_path):
    """Reads the file with something in it replaced."""

    def write(right: str = "", wrong: str = "", name: str = "ho_so.toml"):
        assert right in TOLD
        path = tmp_path / name
        path.write_text(TOLD.replace(right, wrong, 1) if right else TOLD, encoding="utf-8")
        return read(path)

    return write


def test_a_case_file_is_named_by_its_file(told):
    file = told()
    assert (file.code, file.title, file.story) == ("ho_so", "Bé An", "Hai dòng thành một.")


def test_an_instant_without_zone_is_viet_nam_time(told):
    assert told().submitted_at == at("2026-07-06T15:30")


@pytest.mark.parametrize("written", ['"06/07/2026 15:30"', "2026-07-06T08:30:00Z", '"2026-07-06T15:30"'])
def test_an_instant_may_be_written_as_people_and_machines_do(told, written):
    assert told("submitted_at = 2026-07-06T15:30:00", f"submitted_at = {written}").submitted_at == at(
        "2026-07-06T15:30"
    )


def test_what_was_chosen_may_be_a_choice_or_a_list(told):
    listed = 'chosen = ["health_card", "birth_registration", "residence_registration"]'
    assert told().chosen == told('chosen = "all"', listed).chosen


def test_the_edition_is_that_of_the_day_of_submission_unless_told(told):
    assert told().edition().in_force_on == dt.date(2026, 7, 1)
    older = told('chosen = "all"', 'chosen = "all"\nedition = 2025-08-01')
    assert older.edition().in_force_on == dt.date(2025, 7, 1)


def test_acts_of_officers_are_read_in_their_order(told):
    asked, verified = told().script
    assert (asked.does, asked.items, asked.visit) == (Does.ASK_SUPPLEMENT, ("birth_notice",), None)
    assert (asked.when.after.n, asked.when.after.unit) == (45, "minute")
    assert (verified.does, verified.finding, verified.visit) == (Does.VERIFY, "unfit", 1)
    assert (verified.when.at, verified.until.after.unit) == (at("2026-07-08T09:00"), "day")


def test_citizens_are_the_applicant_unless_told(told):
    brought, agreed = told().citizens
    assert (brought.who, brought.does, brought.papers) == ("applicant", Answers.SUPPLEMENT, ("birth_notice",))
    assert (agreed.who, agreed.does, agreed.papers) == ("householder", Answers.AGREE, None)


def test_an_outage_told_in_days_lasts_to_the_end_of_the_last(told):
    (outage,) = told().outages
    assert (outage.from_at, outage.until_at) == (at("2026-07-08T00:00"), at("2026-07-10T00:00"))


def test_expectations_may_be_days_or_unknown(told):
    expects = told().expects
    assert (expects.ended, expects.group_due, expects.stages["health_card"].dong) == (True, "unknown", "unknown")
    assert expects.stages["health_card"].due == dt.date(2026, 7, 9)


FAULTS = [
    ('chain = "birth"', 'chain = "brith"', "birth"),
    ("2026-07-06T15:30:00", "2024-07-06T15:30:00", "01/07/2025"),
    ("2026-07-06T15:30:00", "2026-07-06", "ngày, giờ"),
    ("2026-07-06T15:30:00", '"2026-02-30T08:00"', "30/02/2026"),
    ('chosen = "all"', 'chosen = "al"', "all"),
    ('chosen = "all"', 'chosen = ["health_card"]', "birth_registration"),
    ('chosen = "all"', 'chosen = ["health_cart"]', "health_card"),
    ('papers = ["home_paper"]', 'papers = ["home_papers"]', "home_paper"),
    ('title = "Bé An"', 'titel = "Bé An"', "title"),
    ('title = "Bé An"', "", "title"),
    ('stage = "residence_registration"', 'stage = "residence"', "residence_registration"),
    ('stage = "residence_registration"', 'stage = "identity_card"', "health_card"),
    ('does = "verify"', 'does = "verifies"', "verify"),
    ('does = "verify"', 'does = "refuse"\nreason = "unfitt"', "unfit"),
    ('does = "verify"', 'does = "wait"\nneighbour = "eidd"', "eid"),
    ('does = "ask_supplement"\nitems = ["birth_notice"]', 'does = "ask_supplement"', "items"),
    ("visit = 1", "visit = 0", "99"),
    ('lasts = "2 ngày"', 'lasts = "hai ngày"', "2 ngày"),
    ('lasts = "2 ngày"', 'lasts = "2 ngày"\nuntil = 2026-07-09T09:00:00', "một trong hai"),
    ('finding = "unfit"', 'finding = "maybe"', "fit"),
    ('does = "supplement"', 'does = "agree"', "supplement"),
    ('papers = ["birth_notice"]', 'papers = ["birth_notise"]', "birth_notice"),
    ('who = "householder"', 'who = "household"', "householder"),
    ('system = "eid"', 'system = "eids"', "eid"),
    ("to = 2026-07-09", "to = 2026-07-01", "sau"),
    ("[expect.health_card]", "[expect.health_kard]", "health_card"),
    ('state = "approved"', 'state = "aproved"', "approved"),
    ("due = 2026-07-09", 'due = "mai"', "chưa rõ"),
    ("[[script]]", "[[scripts]]", "script"),
    ("chosen", "linked = [\"nobody\"]\nchosen", "nobody"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "word"), FAULTS)
def test_a_fault_names_file_line_and_the_nearest_that_is_right(told, right, wrong, word):
    with pytest.raises(DataFileError) as refused:
        told(right, wrong)
    assert refused.value.file.endswith("ho_so.toml")
    assert word in refused.value.say()
    written = TOLD.replace(right, wrong, 1).split("\n")
    assert 1 <= refused.value.line <= len(written)


def test_a_fault_stands_at_the_line_that_its_reader_can_change(told):
    with pytest.raises(DataFileError) as refused:
        told('does = "verify"', 'does = "verifies"')
    assert TOLD.split("\n")[refused.value.line - 1] == 'does = "verify"'


DECLARED = [
    ('registration_commune = "Phường Ba Đình"', 'registration_commune = "Phường Ba Dinhh"', "Phường Ba Đình"),
    ('applicant_id = "001090012345"', 'applicant_id = "٠٠١٠٩٠٠١٢٣٤٥"', "0-9"),
    ("child_born_on = 2026-07-01", "child_born_on = 2026-08-01", "sau lúc nộp"),
    ('child_sex = "nữ"', 'child_seks = "nữ"', "child_sex"),
    ('residence_at = "other"', 'residence_at = "moon"', "parents"),
    ('mother_name = "Trần Thị Bích"', 'mother_name = "Bích\\u0000"', "điều khiển"),
    ('mother_name = "Trần Thị Bích"', 'mother_name = "Trần Thị Bích 2"', "ký tự thứ 15"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "word"), DECLARED)
def test_a_wrong_declaration_is_refused_whole_at_its_first_fault(told, right, wrong, word):
    with pytest.raises(CaseDeclarationWrong) as refused:
        told(right, wrong)
    assert word in refused.value.say()
    assert refused.value.data["refused"].faults
    assert refused.value.line > TOLD[: TOLD.index("[declaration]")].count("\n")


def test_an_ordinary_case_is_filled_in_and_what_is_written_stays(told):
    declared = told().declaration
    assert (declared["residence_at"], declared["child_name"]) == ("other", "Nguyễn Minh Anh")
    assert (declared["parents_married"], declared["birth_place_kind"]) == (True, "facility")
    assert (declared["consent_way"], declared["child_nationality"]) == ("vneid", "Việt Nam")


@pytest.mark.parametrize("said", ["", "ordinary = false\n"])
def test_a_case_that_is_not_said_to_be_ordinary_answers_every_question(told, said):
    with pytest.raises(CaseDeclarationWrong) as refused:
        told("ordinary = true\n", said)
    missing = {fault.field for fault in refused.value.data["refused"].faults if fault.code == "missing"}
    assert {"birth_evidence", "mother_known", "household_head", "child_nationality"} <= missing
    assert all("ordinary = true" in refused.value.say(lang) for lang in ("vi", "en"))


def test_a_case_that_answers_every_question_need_not_be_said_to_be_ordinary(told, tmp_path):
    ordinary = told().declaration
    left_out = {name: value for name, value in ordinary.items() if f"\n{name} = " not in TOLD}
    answers = "".join(f"{name} = {json.dumps(value)}\n" for name, value in left_out.items())
    whole = TOLD.replace("ordinary = true\n", "").replace("[declaration]\n", f"[declaration]\n{answers}")
    path = tmp_path / "all.toml"
    path.write_text(whole, encoding="utf-8")
    assert read(path).declaration == ordinary


def test_what_is_wrong_otherwise_is_told_without_a_word_of_ordinary_cases(told):
    with pytest.raises(CaseDeclarationWrong) as refused:
        told('child_sex = "nữ"', 'child_sex = "x"')
    assert "ordinary" not in refused.value.say()


@pytest.mark.parametrize("said", ['"yes"', "1"])
def test_whether_a_case_is_ordinary_is_true_or_false(told, said):
    with pytest.raises(DataFileError, match="ordinary"):
        told("ordinary = true", f"ordinary = {said}")


@pytest.mark.parametrize("raw", [b"\xef\xbb\xbftitle = 1", b"\xff\xfe", b"title = ", b""])
def test_what_is_no_plain_toml_is_a_data_file_error(tmp_path, raw):
    path = tmp_path / "x.toml"
    path.write_bytes(raw)
    with pytest.raises(DataFileError):
        read(path)


def test_a_file_that_is_not_there_is_a_data_file_error(tmp_path):
    with pytest.raises(DataFileError, match="nowhere"):
        read(tmp_path / "nowhere.toml")


def test_what_differs_from_the_expectation_is_told_in_words():
    file = read(CASES / "death_pensioner.toml")
    wrong = replace(
        file.expects,
        ended=False,
        group_due=dt.date(2026, 7, 1),
        stages={
            "residence_removal": StageExpectation(due=dt.date(2030, 1, 2), visits=3),
            "funeral_allowance": StageExpectation(state=State.REFUSED, dong=1_000_000, ground="merit"),
        },
    )
    played = World(parameters.load(), offices.load(), behaviour.load().quiet()).play(replace(file, expects=wrong))
    told = " | ".join(label.vi for label in played.unmet)
    assert "_" not in told
    for part in (
        "hồ sơ kết thúc: mong đợi không, thực tế có",
        "hạn chung của nhóm: mong đợi 01/07/2026, thực tế chưa rõ",
        "xóa đăng ký thường trú, ngày đến hạn: mong đợi 02/01/2030",
        "xóa đăng ký thường trú, số lượt xử lý: mong đợi 3, thực tế 1",
        "mai táng phí, trạng thái: mong đợi",
        "mai táng phí, số tiền (đồng): mong đợi 1.000.000, thực tế 25.300.000",
        "mai táng phí, căn cứ hưởng: mong đợi mai táng phí (người có công)",
    ):
        assert part in told


def test_at_least_twenty_six_families_are_told_and_each_differs():
    files = read_all(CASES)
    assert len(files) >= 26
    assert len({file.title for file in files}) == len({file.story for file in files}) == len(files)
    assert all(file.expects is not None for file in files)


def test_who_brings_results_has_no_no_to_say(tmp_path):
    path, written = tmp_path / "rieng.toml", (CASES / "birth_2022_separate.toml").read_text(encoding="utf-8")
    path.write_text(f'{written}\n[[citizen]]\nwho = "carrier"\ndoes = "decline"\n', encoding="utf-8")
    with pytest.raises(DataFileError, match="agree, stay_silent") as refused:
        read(path)
    assert refused.value.line == len(path.read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ('who = "carrier"\nstage = "birth_registration"\ndoes = "agree"', "health_card, residence_registration"),
        ('who = "householder"\ndoes = "agree"\nstage = "health_card"', "residence_registration"),
        ('does = "withdraw"\nat = 2022-08-08T08:19:00', "submitted_at"),
    ],
)
def test_who_is_never_asked_or_came_before_the_submission_is_refused_by_line(tmp_path, more, why):
    path, written = tmp_path / "rieng.toml", (CASES / "birth_2022_separate.toml").read_text(encoding="utf-8")
    path.write_text(f"{written}\n[[citizen]]\n{more}\n", encoding="utf-8")
    with pytest.raises(DataFileError, match=why) as refused:
        read(path)
    assert refused.value.line > len(written.splitlines())


def test_who_answers_nothing_that_was_chosen_is_refused(tmp_path):
    text = TOLD.replace('chosen = "all"', 'chosen = "card"').replace('stage = "residence_registration"', "")
    path = tmp_path / "the.toml"
    path.write_text(text[: text.index("[[script]]")] + '[[citizen]]\nwho = "householder"\ndoes = "agree"\n', "utf-8")
    with pytest.raises(DataFileError, match="applicant"):
        read(path)
