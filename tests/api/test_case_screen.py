"""A case as it is told on a screen."""

import re

import pytest

from api.terminal.case_screen import tell
from api.terminal.screen import Screen
from api.words.family import Family
from api.words.timeline import timeline
from api.words.wording import Language
from tests.api import hand


def told(play, capsys, monkeypatch, lang: Language = Language.VI, width: int = 200, unmet: tuple[str, ...] = ()) -> str:
    monkeypatch.setenv("COLUMNS", str(width))
    it = play()
    family = Family("HS-1", "Một gia đình", "Câu chuyện.", "1.toml", timeline(it.law, it.entries, lang=lang), unmet)
    tell(Screen(lang), family)
    return capsys.readouterr().out


@pytest.mark.parametrize("play", hand.ALL)
@pytest.mark.parametrize("width", [80, 200])
def test_who_what_when_and_by_which_date_are_told_within_the_width(play, width, capsys, monkeypatch):
    shown = told(play, capsys, monkeypatch, width=width)
    assert shown.startswith("Một gia đình\n")
    assert "UBND phường Ba Đình" in shown
    assert "Nộp hồ sơ" in shown
    assert max(len(line) for line in shown.splitlines()) <= width


def test_a_late_stage_is_told_with_its_days(capsys, monkeypatch):
    shown = told(hand.late_birth, capsys, monkeypatch)
    limit = "thời hạn trong ngày làm việc (đã kiểm chứng [2]), đã dùng 1 ngày làm việc"
    assert f"– Đăng ký khai sinh: quá hạn · 06/08; {limit}" in " ".join(shown.split())
    assert "Các hạn tính ra, theo điều yếu nhất mà chúng dựa vào: giả định [3]" in shown


@pytest.mark.parametrize("play", hand.ALL)
@pytest.mark.parametrize("width", [80, 200])
def test_each_clause_is_told_once_and_every_number_has_one(play, width, capsys, monkeypatch):
    body, _, told_once = told(play, capsys, monkeypatch, width=width).partition("\nCăn cứ\n")
    numbers = [line.split("]")[0].strip(" [") for line in told_once.splitlines() if line.strip().startswith("[")]
    assert numbers == [str(n + 1) for n in range(len(numbers))]
    assert set(re.findall(r"\[(\d+)\]", body)) == set(numbers)
    assert "tự động tiếp nhận" not in body


@pytest.mark.parametrize("play", hand.ALL)
def test_the_answer_stands_first_in_three_lines(play, capsys, monkeypatch):
    shown = told(play, capsys, monkeypatch, width=400).splitlines()
    assert [line.partition(":")[0] for line in shown[4:7]] == ["Kết quả", "Nhận và trả", "Việc tiếp theo"]


def test_an_unknown_limit_is_told_as_unknown(capsys, monkeypatch):
    shown = told(hand.death_of_a_veteran, capsys, monkeypatch)
    assert "– Mai táng phí: hạn chưa rõ · 25/08; thời hạn chưa rõ" in shown
    assert "– Hạn chung của nhóm: chưa rõ" in shown


def test_money_is_told_with_formula_payer_clause_and_status(capsys, monkeypatch):
    shown = told(hand.death_of_a_pensioner, capsys, monkeypatch)
    line = shown.partition("– Quyết định mai táng phí")[2].partition("\n–")[0]
    for part in ("10 × 2.530.000 = 25.300.000 đồng", "chi trả: Quỹ bảo hiểm xã hội", "nguồn thứ cấp ["):
        assert part in " ".join(line.split())
    assert "Điều 85" in shown.partition("\nCăn cứ\n")[2]


def test_a_fee_is_told_with_what_another_source_says(capsys, monkeypatch):
    shown = " ".join(told(hand.ordinary_birth, capsys, monkeypatch).split())
    assert "0 đồng (nguồn khác: vẫn thu 10.000 đồng; trẻ em được miễn)" in shown


def test_english_on_request(capsys, monkeypatch):
    shown = told(hand.late_birth, capsys, monkeypatch, Language.EN)
    assert "used 1 working day, waiting for supplements 2 working days" in shown


def test_what_was_not_as_expected_stands_at_the_end(capsys, monkeypatch):
    shown = told(hand.ordinary_birth, capsys, monkeypatch, unmet=("thẻ BHYT: mong bị từ chối",))
    assert shown.splitlines()[-1] == "✗ không như mong đợi: thẻ BHYT: mong bị từ chối"
