"""`clause`: what rests on a clause, how it may be named, and what it refuses."""

import datetime as dt
import json
import re
from dataclasses import fields
from itertools import product

import pytest
from typer.testing import CliRunner

from api.spec.features import parsed
from api.terminal.program import app
from api.words import scenarios as reading
from api.words.clause import READINGS
from api.words.errors import ClauseUnknown
from api.words.naming import read_clause
from api.words.scenarios import scenarios
from workflows import catalogue
from workflows.files import parameters
from workflows.law.citation import Clause
from workflows.law.texts import TEXTS
from workflows.law.tree import walk
from workflows.resting import Sought, cited, mentions, resting, within
from workflows.rules import rules

PARAMETERS = parameters.load()
CITED = [clause.tag for clause in cited(catalogue.known(), PARAMETERS)]
every_edition = pytest.mark.parametrize(
    "edition", catalogue.known(), ids=lambda edition: f"{edition.chain}@{edition.in_force_on}"
)


def call(*argv, **env):
    return CliRunner(env={"COLUMNS": "160", **env}).invoke(app, ["clause", *argv])


def told(*argv):
    result = call(*argv, "--json")
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


# What rests on it


@every_edition
def test_every_clause_and_every_rule_of_an_edition_is_found_by_its_text(edition):
    in_tree = {clause for _, clause in walk("", edition) if isinstance(clause, Clause)}
    texts = {clause.text for clause in in_tree}
    rests = {text: list(resting(edition, Sought(text))) for text in texts}
    assert {rest.clause for of_text in rests.values() for rest in of_text} == in_tree

    dated = {row for name in PARAMETERS.names() for row in PARAMETERS.rows(name)}
    paths = {(rest.clause.tag, rest.path) for of_text in rests.values() for rest in of_text}
    missing = []
    for rule in rules(edition, PARAMETERS):
        steps = rule.path.split(".")
        around = {(rule.clause.tag, ".".join(steps[:n])) for n in range(1, len(steps) + 1)}
        named = (getattr(rule.thing, one, None) for one in ("figure", "amount"))
        is_dated = rule.thing in dated or any(isinstance(one, str) for one in named)
        if not is_dated and paths.isdisjoint(around):
            missing.append(rule.path)
    assert missing == []


def test_rules_that_editions_share_stand_once_with_all_of_them():
    found = told("nd63_2024_d7_k2")
    (three,) = [row for row in found["rules"] if row["says"] == "thời hạn: 3 ngày làm việc" and row["chain"] == "birth"]
    assert three["where"] == "cả nhóm · thời hạn"
    assert (three["tag"], three["status"]) == ("nd63_2024_d7_k2", "verified")
    assert three["editions"] == [
        edition.in_force_on.isoformat()
        for edition in catalogue.of_chain("birth")
        if any(rest.path == "birth.group.limits.1" for rest in resting(edition, Sought("nd63_2024", "d7_k2")))
    ]
    assert len(three["editions"]) > 1


def test_the_part_that_rests_on_the_clause_is_named():
    limits = [row for row in told("nd131_2021_d122")["rules"] if ".limits." in row["path"]]
    assert {row["part"] for row in limits} == {"thời hạn, khi"}


def test_forms_are_told_apart_by_declared_and_separate():
    assert {row["kind"] for row in told("nd131_2021")["forms"]} == {"separate"}
    assert {row["says"] for row in told("nd131_2021")["forms"]} == {"27 mục"}
    assert {row["kind"] for row in told("ttdb_lienthong")["forms"]} >= {"declared"}


def test_sums_are_told_with_their_days_and_who_uses_them():
    rows = told("nd335_2026")["figures"]
    assert {(row["name"], row["from"], row["value"]) for row in rows} >= {
        ("assistance_standard", "2026-07-01", 540_000),
        ("assistance_funeral_times", "2026-07-01", 20),
    }
    assert all(one.startswith("death") for row in rows for one in row["used_by"])


def test_the_calendar_rests_on_clauses_too():
    assert [(row["from"], row["says"]) for row in told("nd63_2024_d7_k2")["calendar"]] == [
        ("2024-07-01", "mốc tiếp nhận trong ngày 15:00")
    ]
    assert "làm bù cho ngày 31/08/2026" in [row["says"] for row in told("tb_bnv_2025")["calendar"]]


@pytest.mark.parametrize(
    ("clause", "kind", "words"),
    [
        ("nd63_2024_d7_k2", "tension", "quá hạn chung 5 ngày"),
        ("nd335_2026", "omission", "điều kiện và mẫu tờ khai của Nghị định 335/2026"),
        ("nd335_2026_d4", "other_source", "nguồn khác: 500.000 đồng"),
        ("tt03_2020", "not_known", "chưa rõ"),
        ("gd_supplement_clock", "reading", "hạn tính lại từ đầu"),
    ],
)
def test_open_questions_are_told_with_why_they_are_open(clause, kind, words):
    assert any(words in one["says"] for one in told(clause)["questions"] if one["kind"] == kind)


@pytest.mark.parametrize("edition", ["2026-09-01", "01/09/2026"])
def test_one_day_leaves_the_editions_in_force_then(edition):
    found = told("nd63_2024", "--edition", edition)
    day = dt.date(2026, 9, 1)
    held = [it for chain in catalogue.chains() for it in [catalogue.in_force(chain, day)]]
    assert found["editions"] == [f"{it.chain}@{it.in_force_on}" for it in held]
    dates = {it.in_force_on.isoformat() for it in held}
    assert {day for row in found["rules"] for day in row["editions"]} <= dates
    assert {day for one in found["scenarios"] for day in one["editions"]} <= dates


def test_one_edition_of_several_is_called_by_its_day_though_it_was_asked_for_alone():
    text = call("nd62_2021_d7_k4", "--edition", "2025-01-09").stdout
    assert "death: 01/07/2024" in text
    assert "mọi phiên bản" not in text


@pytest.mark.parametrize(("clause", "day"), [("nd62_2021_d7_k4", "2025-01-10"), ("nd63_2024_d7_k2", "2022-01-01")])
def test_a_day_on_which_nothing_rests_on_the_clause_is_told_so_and_nothing_of_other_days(clause, day):
    text = call(clause, "--edition", day).stdout
    assert f"Ngày {dt.date.fromisoformat(day):%d/%m/%Y} không quy tắc, mẫu, số tiền hay ngày lịch nào dựa vào." in text
    found = told(clause, "--edition", day)
    assert [found[part] for part in ("rules", "forms", "papers", "figures", "calendar", "scenarios")] == [[]] * 6


@pytest.mark.parametrize("day", ["2022-01-01", "2026-08-31"])
def test_figures_and_calendar_of_one_day_are_those_in_force_on_it(day):
    for text in ("nd63_2024", "tb_bnv_2025", "nd20_2021"):
        found = told(text, "--edition", day)
        whole = [row for row in found["figures"] + found["calendar"] if row["from"] > day]
        assert whole == []
        names = [row["name"] for row in found["figures"]]
        assert len(names) == len(set(names))
        assert all(one.get("until") is None or one["until"] >= day for one in found["papers"])


def test_a_scenario_of_the_linked_chain_is_none_of_the_same_day_filed_one_by_one():
    (apart,) = [one for one in catalogue.of_chain("death_separate") if one.in_force_on == dt.date(2025, 1, 10)]
    (linked,) = [one for one in catalogue.of_chain("death") if one.in_force_on == dt.date(2025, 1, 10)]
    one = reading.Scenario("x", 1, "y", ("pb_10_01_2025",))
    assert (one.holds_under(linked), one.holds_under(apart)) == (True, False)


def test_a_figure_of_a_folder_of_the_user_is_told(tmp_path):
    file = (PARAMETERS_FILE).read_text(encoding="utf-8")
    (tmp_path / "figures.toml").write_text(file.replace("value = 540_000", "value = 550_000"), encoding="utf-8")
    rows = told("nd335_2026_d4", "--data", str(tmp_path))["figures"]
    assert [row["value"] for row in rows] == [550_000]


PARAMETERS_FILE = reading.FOLDER.parent / "workflows" / "data" / "figures.toml"


# Scenarios


def test_scenarios_are_read_as_the_runner_reads_them():
    found = {}
    for one in scenarios() or ():
        found.setdefault(one.file, {})[one.line] = (one.name, set(one.tags))
    paths = sorted(reading.FOLDER.rglob("*.feature"))
    assert found == {
        path.relative_to(reading.FOLDER).as_posix(): {
            it.line_number: (it.name, {*it.tags, *feature.tags}) for it in feature.scenarios.values()
        }
        for path in paths
        for feature in [parsed(path)]
    }


def test_a_scenario_is_told_with_file_line_and_name():
    one = told("lbhyt_d16_k3")["scenarios"][0]
    assert one["file"] == "features/khai_sinh/nop_rieng.feature"
    line = (reading.FOLDER.parent / one["file"]).read_text(encoding="utf-8").splitlines()[one["line"] - 1]
    assert line.strip().endswith(f": {one['name']}")


def test_tags_of_the_feature_and_of_its_rule_are_those_of_each_scenario(tmp_path):
    text = "@a\nTính năng: x\n  Kịch bản: một\n  @r\n  Quy tắc: y\n    @b\n    @c\n    Khung kịch bản: hai\n"
    (tmp_path / "x.feature").write_text(text + "      @d\n      Dữ liệu:\n", encoding="utf-8")
    assert [(one.line, one.name, one.tags) for one in scenarios(tmp_path) or ()] == [
        (3, "một", ("a",)),
        (8, "hai", ("a", "r", "b", "c")),
    ]


def test_without_the_folder_of_features_the_rest_is_told(monkeypatch, tmp_path):
    monkeypatch.setattr(reading, "FOLDER", tmp_path / "nowhere")
    assert told("nd63_2024_d8")["scenarios"] is None
    result = call("nd63_2024_d8")
    assert result.exit_code == 0
    assert "Kịch bản không đi kèm bản cài đặt" in result.stdout


# How it is named


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        ("nd63_2024_d7_k2", "nd63_2024_d7_k2"),
        ("@ND63_2024_d7", "nd63_2024_d7"),
        ("nd63_2024", "nd63_2024"),
        ("gd_hour_counting", "gd_hour_counting"),
        ("gd", "gd"),
        ("Nghị định 63/2024/NĐ-CP", "nd63_2024"),
        ("nghị định 63/2024", "nd63_2024"),
        ("nghi dinh 63/2024/nd-cp", "nd63_2024"),
        ("63/2024", "nd63_2024"),
        ("Điều 7 khoản 2 Nghị định 63/2024/NĐ-CP", "nd63_2024_d7_k2"),
        ("khoản 2 Điều 7 của Nghị định số 63/2024/NĐ-CP", "nd63_2024_d7_k2"),
        ("Nghị định 63/2024/NĐ-CP, Điều 7, khoản 2", "nd63_2024_d7_k2"),
        ("  Nghị   định 63/2024/NĐ-CP,  Điều 8 ", "nd63_2024_d8"),
        ("Article 7 paragraph 2 of Decree 63/2024", "nd63_2024_d7_k2"),
        ("Luật Hộ tịch", "l60_2014"),
        ("Bộ luật Lao động", "l45_2019"),
        ("Luật Bảo hiểm y tế Điều 16 khoản 3", "lbhyt_d16_k3"),
        ("1.001731", "ttdb_1001731"),
        ("Quyết định 863/QĐ-BNV", "qd863_bnv"),
        ("Pháp lệnh 02/2020", "pl02_2020"),
        ("khoản 2 Điều 7 NĐ 63/2024", "nd63_2024_d7_k2"),
        ("k2 Đ7 NĐ-CP 63/2024", "nd63_2024_d7_k2"),
        ("Điều 7 NĐ63/2024/NĐ-CP", "nd63_2024_d7"),
        ("nđ 63", "nd63_2024"),
        ("TT 01/2018/TT-VPCP", "tt01_2018"),
        ("QĐ 976", "qd976_bhxh"),
        ("CV 2084/VPCP-KSTT", "cv2084_2023"),
        ("Luật Hộ tịch 2014", "l60_2014"),
        ("Luật BHXH năm 2024, Điều 85", "l41_2024_d85"),
        ("Luật BHYT", "lbhyt"),
        ("công văn 2084", "cv2084_2023"),
        ("cv 2084", "cv2084_2023"),
        ("2084/VPCP-KSTT", "cv2084_2023"),
        ("Nghị định 63 năm 2024", "nd63_2024"),
        ("Nghi dinh 63 nam 2024", "nd63_2024"),
        ("Decree 63 of 2024", "nd63_2024"),
        ("Nghị định 7/2025", "nd07_2025"),
        ("Quyết định 3504", "qd3504_bhxh"),
        ("Quyết định 95 năm 2023", "qd95_2023"),
        ("Điều 7.2 Nghị định 63", "nd63_2024_d7_k2"),
        ("Đ7.2 NĐ 63/2024", "nd63_2024_d7_k2"),
        ("Article 7.2 of Decree 63/2024", "nd63_2024_d7_k2"),
    ],
)
def test_a_clause_may_be_named_as_people_name_it(written, tag):
    assert read_clause(written, CITED).tag == tag


@pytest.mark.parametrize(
    ("written", "nearest"),
    [
        ("nd63_2024_d70", "nd63_2024_d7"),
        ("nd63_2025", "nd63_2024"),
        ("Nghị định 63/2025/NĐ-CP", "Nghị định 63/2024/NĐ-CP"),
        ("Điều 70 Nghị định 63/2024/NĐ-CP", "Nghị định 63/2024/NĐ-CP, Điều 7"),
        ("Luật BHXH", "Luật Bảo hiểm xã hội 41/2024/QH15"),
        ("Luật Hộ lịch 2014", "Luật Hộ tịch 60/2014/QH13"),
        ("Thông tư 63/2024", "Thông tư 66/2023/TT-BCA"),
        ("Luật", "Luật Hộ tịch 60/2014/QH13"),
        ("Thông tư 22", "Thông tư 22/2014/TT-BTTTT"),
        ("2084", "Công văn 2084/VPCP-KSTT ngày 30/03/2023"),
    ],
)
def test_an_unknown_clause_is_refused_with_the_nearest(written, nearest):
    with pytest.raises(ClauseUnknown) as refused:
        read_clause(written, CITED)
    assert nearest in refused.value.data["nearest"]


@pytest.mark.parametrize("written", ["", "xyz", "qqqq_wwww", "điều 7"])
def test_where_nothing_is_near_it_is_told_how_a_name_is_written(written):
    with pytest.raises(ClauseUnknown) as refused:
        read_clause(written, CITED)
    assert refused.value.data["nearest"] == ()
    for lang, place in (
        ("vi", "khoản 2 Điều 7 Nghị định 63/2024/NĐ-CP"),
        ("en", "Article 7 paragraph 2 of Decree 63/2024"),
    ):
        assert place in refused.value.say(lang)
        assert read_clause(place, CITED).tag == "nd63_2024_d7_k2"


def test_every_text_with_a_number_is_named_by_kind_and_number_alone_where_no_other_is():
    numbered = re.compile(r"(Nghị định|Quyết định|Thông tư|Công văn|Thông báo) ([0-9]+)/")
    names = {text: found[0].removesuffix("/") for text, (vi, _) in TEXTS.items() if (found := numbered.match(vi))}
    alone = {text: name for text, name in names.items() if list(names.values()).count(name) == 1}
    assert {text: read_clause(name, CITED).text for text, name in alone.items()} == {text: text for text in alone}


def test_every_name_of_a_text_names_it():
    for text, (name, lang) in product(TEXTS, ((0, "vi"), (1, "en"))):
        assert read_clause(TEXTS[text][name], CITED).text == text, lang


def test_every_tag_that_is_cited_is_read_and_every_citation_too():
    for tag in CITED:
        assert read_clause(tag, CITED).tag == tag
    for clause, lang in product(cited(catalogue.known(), PARAMETERS), ("vi", "en")):
        if clause.text != "gd":
            assert read_clause(clause.cite(lang), CITED).tag == clause.tag


def test_every_text_with_a_number_is_named_by_the_short_form_of_its_kind():
    short = {"Nghị định": "NĐ", "Quyết định": "QĐ", "Thông tư": "TT", "Công văn": "CV", "Pháp lệnh": "PL"}
    for text, (name, _) in TEXTS.items():
        for kind, letters in short.items():
            if name.startswith(f"{kind} ") and name.removeprefix(f"{kind} ")[0].isdigit():
                assert read_clause(name.replace(kind, letters, 1), CITED).text == text


def test_people_are_told_citations_and_no_codes():
    for line in call("clause", "Điều 7 NĐ 63/2024").stdout.splitlines()[1:]:
        assert re.search(r"@|\b(nd|qd|tt|gd|l)[0-9]*_", line) is None, line


def test_the_shell_may_leave_out_quotes():
    assert told("Điều", "8", "Nghị", "định", "63/2024/NĐ-CP")["clause"]["tag"] == "nd63_2024_d8"


def test_an_unknown_clause_is_told_with_exit_code_2():
    result = call("nd63_2024_d99")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("Lỗi [clause_unknown]: không có điều khoản hay văn bản “nd63_2024_d99”; gần nhất: ")
    document = json.loads(call("nd63_2024_d99", "--json").stderr)["error"]
    assert document["code"] == "clause_unknown"
    assert document["nearest"]


def test_every_reading_that_the_law_leaves_open_has_a_word():
    assert {value for kind in parameters.SWITCHES.values() for value in kind} == READINGS.keys()


def test_before_every_edition_the_first_one_is_named():
    result = call("nd63_2024", "--edition", "2019-01-01")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "edition_unknown" in result.stderr


# How places lie in each other, and how sentences name them


def test_a_place_lies_in_itself_and_in_what_is_around_it():
    assert within("d7_k2", "d7")
    assert within("d7", "")
    assert not within("d7", "d7_k2")
    assert not within("d71", "d7")


@pytest.mark.parametrize(
    ("sentence", "sought", "is_named"),
    [
        ("chưa rõ (154/2024, Điều 7)", Sought("nd154_2024", "d7"), True),
        ("chưa rõ (154/2024, Điều 7)", Sought("nd154_2024", "d7_k1"), True),
        ("chưa rõ (154/2024, Điều 7)", Sought("nd154_2024", "d8"), False),
        ("chưa rõ (154/2024, Điều 7)", Sought("nd154_2024"), True),
        ("giữ như Nghị định 20/2021; ngày", Sought("nd20_2021"), True),
        ("giữ như Nghị định 20/2021; ngày", Sought("nd20_2021", "d11"), False),
        ("giữ như Nghị định 120/2021; ngày", Sought("nd20_2021"), False),
        ("trong liên thông (1.000656)", Sought("ttdb_1000656"), True),
        ("giả định nào đó", Sought("gd", "x"), False),
    ],
)
def test_a_sentence_names_a_text_by_its_number(sentence, sought, is_named):
    assert mentions(sentence, sought) is is_named


# How it is said


@pytest.mark.parametrize(("lang", "words"), [("vi", "Quy tắc: "), ("en", "Rules: ")])
def test_both_languages_are_spoken(lang, words):
    shown = call("nd63_2024_d7_k2", "--lang", lang)
    assert shown.exit_code == 0
    assert words in shown.stdout
    assert shown.stdout.splitlines()[0].endswith(" · đã kiểm chứng" if lang == "vi" else " · verified")


def test_a_narrow_screen_gets_lists():
    assert call("nd63_2024_d7_k2", COLUMNS="60").exit_code == 0


def test_what_nothing_rests_on_is_told_so():
    unused = [text for text in TEXTS if not any(tag == text or tag.startswith(f"{text}_") for tag in CITED)]
    for text in [text for text in unused if not told(text)["papers"]]:
        assert "Không quy tắc, mẫu, số tiền hay kịch bản nào dựa vào." in call(text).stdout


def test_a_decree_by_which_papers_are_asked_or_held_lists_them():
    """Decree 104/2022, by which the population database has what the paper household book said."""
    rows = told("nd104_2022")["papers"]
    assert ("household_book", "held") in {(row["paper"], row["kind"]) for row in rows}
    assert ("residence_proof", "asked") in {(row["paper"], row["kind"]) for row in rows}
    assert {row["tag"] for row in rows} == {"nd104_2022"}
    assert "Sổ hộ khẩu giấy" in call("nd104_2022").stdout


def test_the_document_has_the_same_parts_whatever_is_asked():
    parts = {"clause", "editions", "rules", "forms", "papers", "figures", "calendar", "scenarios", "questions"}
    assert told("gd").keys() == told("nd63_2024").keys() == parts
    assert {field.name for field in fields(Sought)} == {"text", "place"}
