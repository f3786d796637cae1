"""The map of communes and offices: what the packaged one holds, and how a file of the user's is refused."""

import datetime as dt
import json
import re
from pathlib import Path

import pytest
from vietnam_provinces import NESTED_DIVISIONS_JSON_PATH

from workflows import errors
from workflows.files.offices import DATA, PREFIXES, Office, load, near_communes
from workflows.law.notation import Tier
from workflows.spelling import plain

TODAY = dt.date(2025, 7, 1)
OFFICES = load()
LIVING = [commune for commune in OFFICES.communes if commune.ended_on is None]


def replaced(tmp_path, name, old, new, count=1):
    """A folder with the packaged file of that name, in which one text is replaced."""
    text = (DATA / name).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / name).write_text(text.replace(old, new, count), encoding="utf-8")
    return tmp_path


def appended(tmp_path, name, line):
    text = (DATA / name).read_text(encoding="utf-8")
    (tmp_path / name).write_text(f"{text}{line}\n", encoding="utf-8")
    return tmp_path


# The packaged map


def test_the_map_has_all_communes_of_all_provinces():
    assert len(LIVING) == 3321
    assert len(OFFICES.provinces) == 34
    assert {commune.province_code for commune in LIVING} == set(OFFICES.provinces)


@pytest.mark.parametrize("agency", ["registrar", "police", "welfare"])
def test_each_commune_has_one_open_office_of_each_commune_agency(agency):
    for commune in LIVING:
        assert [office.is_open(TODAY) for office in OFFICES.by_cover[agency, commune.code]] == [True], commune


def test_each_commune_has_one_open_social_insurance_office_and_home_affairs_department():
    for commune in LIVING:
        assert [o.is_open(TODAY) for o in OFFICES.by_cover["social_insurance", commune.area]] == [True], commune
        assert [o.is_open(TODAY) for o in OFFICES.by_cover["home_affairs", commune.province_code]] == [True], commune


def test_an_area_lies_in_one_province_and_has_about_ten_communes():
    areas: dict[str, list] = {}
    for commune in LIVING:
        areas.setdefault(commune.area, []).append(commune.province_code)
    assert all(len(set(provinces)) == 1 for provinces in areas.values())
    assert all(8 <= len(provinces) <= 13 for provinces in areas.values())


def test_a_name_begins_with_its_kind():
    assert all(commune.name.startswith(f"{PREFIXES[commune.kind]} ") for commune in OFFICES.communes)


def test_a_commune_lies_in_viet_nam():
    for commune in OFFICES.communes:
        assert 8 < commune.latitude < 23.5, commune
        assert 102 < commune.longitude < 115, commune


def test_a_population_says_what_it_rests_on():
    assert all(one.population > 400_000 and one.source for one in OFFICES.provinces.values())


def test_every_tier_has_an_agency_in_the_map():
    covered = {len(office.covers) if office.covers.isdigit() else "area" for office in OFFICES.offices}
    assert covered == {5, "area", 3, 2}
    assert len(covered) == len(Tier)


def test_an_old_commune_names_a_successor_of_today():
    ended = [commune for commune in OFFICES.communes if commune.ended_on is not None]
    assert ended
    assert all(OFFICES.by_code[commune.successor].ended_on is None for commune in ended)


def test_the_map_is_a_value():
    assert load() == OFFICES
    assert hash(load()) == hash(OFFICES)


def test_an_office_is_open_from_its_first_day_until_the_day_before_it_closed():
    office = Office("a", "registrar", "UBND", "00004", dt.date(2024, 1, 1), dt.date(2025, 7, 1))
    days = [dt.date(2023, 12, 31), dt.date(2024, 1, 1), dt.date(2025, 6, 30), dt.date(2025, 7, 1)]
    assert [office.is_open(day) for day in days] == [False, True, True, False]


def test_the_nearest_communes_are_found_without_accents_and_by_code():
    assert near_communes("hoan kiemm", OFFICES)[0].name == "Phường Hoàn Kiếm"


@pytest.mark.parametrize(
    ("district", "commune"),
    [
        ("Quận Ba Đình", "Phường Ba Đình (00004, Thành phố Hà Nội)"),
        ("quan hoan kiem", "Phường Hoàn Kiếm (00070, Thành phố Hà Nội)"),
        ("Thị xã Sơn Tây", "Phường Sơn Tây (09574, Thành phố Hà Nội)"),
        ("Huyện Đông Anh", "Xã Đông Anh (00454, Thành phố Hà Nội)"),
        ("Huyện Củ Chi", "Xã Củ Chi (27553, Thành phố Hồ Chí Minh)"),
        ("TP. Thủ Đức", "Phường Thủ Đức (26824, Thành phố Hồ Chí Minh)"),
    ],
)
def test_who_writes_a_district_that_is_no_more_is_shown_first_what_has_its_name_now(district, commune):
    assert near_communes(district, OFFICES)[0].shown() == commune


def test_the_nearest_communes_are_found_by_their_code_too():
    assert "00070" in {commune.code for commune in near_communes("0007", OFFICES)}


# A file of the user's


def test_a_file_in_the_folder_replaces_the_packaged_one(tmp_path):
    offices = load(replaced(tmp_path, "communes.csv", "Phường Ba Đình", "Phường Ba Đình Mới"))
    assert offices.by_code["00004"].name == "Phường Ba Đình Mới"
    assert [office.code for office in offices.offices] == [office.code for office in OFFICES.offices]


def test_an_empty_folder_leaves_the_packaged_map(tmp_path):
    assert load(tmp_path) == OFFICES


def test_a_file_saved_by_a_spreadsheet_is_read(tmp_path):
    text = (DATA / "communes.csv").read_text(encoding="utf-8").replace("\n", "\r\n")
    (tmp_path / "communes.csv").write_bytes(text.encode("utf-8-sig"))
    assert load(tmp_path) == OFFICES


def test_columns_may_stand_in_any_order(tmp_path):
    lines = [line.split(",") for line in (DATA / "communes.csv").read_text(encoding="utf-8").splitlines()]
    (tmp_path / "communes.csv").write_text("\n".join(",".join(reversed(cells)) for cells in lines), encoding="utf-8")
    assert load(tmp_path) == OFFICES


FAULTS = [
    ("communes.csv", "registered twice", "00004,Phường X,ward,01,ha_noi_1,,21.0,105.8,,", "DataDuplicateError"),
    ("communes.csv", "unknown successor", "00001,Phường X,ward,01,ha_noi_1,,21.0,105.8,2025-07-01,9", "DataValueError"),
    (
        "communes.csv",
        "follows itself",
        "00001,Phường X,ward,01,ha_noi_1,,21.0,105.8,2025-07-01,00001",
        "DataOrderError",
    ),
    ("communes.csv", "no successor", "00001,Phường X,ward,01,ha_noi_1,,21.0,105.8,2025-07-01,", "DataValueError"),
    ("communes.csv", "unknown kind", "00001,Phường X,town,01,ha_noi_1,,21.0,105.8,,", "DataValueError"),
    ("communes.csv", "name without kind", "00001,X,ward,01,ha_noi_1,,21.0,105.8,,", "DataValueError"),
    ("communes.csv", "other digits", "٠٠٠٠١,Phường X,ward,01,ha_noi_1,,21.0,105.8,,", "DataValueError"),
    ("communes.csv", "area like a province", "00001,Phường X,ward,01,01,,21.0,105.8,,", "DataValueError"),
    ("communes.csv", "unknown province", "00001,Phường X,ward,03,ha_noi_1,,21.0,105.8,,", "DataValueError"),
    ("communes.csv", "nowhere", "00001,Phường X,ward,01,ha_noi_1,,north,105.8,,", "DataValueError"),
    ("communes.csv", "a cell too many", "00001,Phường X,ward,01,ha_noi_1,,21.0,105.8,,,", "DataValueError"),
    ("offices.csv", "registered twice", "police_00013,police,Công an,00013,2030-01-01,", "DataDuplicateError"),
    ("offices.csv", "unknown commune", "police_x,police,Công an,99999,2025-07-01,", "DataValueError"),
    ("offices.csv", "unknown agency", "army_x,army,Quân đội,00004,2025-07-01,", "DataValueError"),
    ("offices.csv", "closed before opened", "police_x,police,Công an,001,2025-07-01,2025-06-30", "DataOrderError"),
    ("offices.csv", "never open", "police_x,police,Công an,001,2025-07-01,2025-07-01", "DataOrderError"),
    ("offices.csv", "two at a time", "police_x,police,Công an,00004,2026-01-01,", "DataOverlapError"),
    ("offices.csv", "no day", "police_x,police,Công an,001,,", "DataValueError"),
    ("offices.csv", "impossible day", "police_x,police,Công an,001,2025-02-30,", "DataValueError"),
    ("offices.csv", "day of another shape", "police_x,police,Công an,001,1/7/2025,", "DataValueError"),
    ("offices.csv", "no name", "police_x,police,,001,2025-07-01,", "DataValueError"),
]


@pytest.mark.parametrize(("name", "_why", "line", "error"), FAULTS, ids=[f"{f[0][:-4]}: {f[1]}" for f in FAULTS])
def test_a_faulty_row_is_refused_with_file_line_and_reason(tmp_path, name, _why, line, error):
    last = len((DATA / name).read_text(encoding="utf-8").splitlines()) + 1
    with pytest.raises(getattr(errors, error)) as refused:
        load(appended(tmp_path, name, line))
    assert type(refused.value) is getattr(errors, error)
    assert re.match(rf"{name}, dòng {last}: .", refused.value.say("vi"))
    assert re.match(rf"{name}, line {last}: .", refused.value.say("en"))


def test_an_unknown_agency_is_told_the_nearest_ones(tmp_path):
    with pytest.raises(errors.DataValueError, match="registrar"):
        load(replaced(tmp_path, "offices.csv", "registrar_00013,registrar,", "registrar_00013,registrer,"))


@pytest.mark.parametrize("column", ["code", "covers", "closed_on"])
def test_a_missing_column_is_refused(tmp_path, column):
    with pytest.raises(errors.DataKeyError, match=rf"offices\.csv, line 1: .*{column}"):
        load(replaced(tmp_path, "offices.csv", column, "x"))


def test_an_unknown_column_is_refused(tmp_path):
    with pytest.raises(errors.DataKeyError, match="colour"):
        load(replaced(tmp_path, "offices.csv", "closed_on", "closed_on,colour"))


def test_an_empty_file_is_refused(tmp_path):
    (tmp_path / "offices.csv").write_bytes(b"")
    with pytest.raises(errors.DataKeyError, match=r"offices\.csv, line 1"):
        load(tmp_path)


def test_a_file_that_is_not_utf_8_is_refused_at_its_line(tmp_path):
    (tmp_path / "offices.csv").write_bytes(b"code,agency,name,covers,opened_on,closed_on\na,b,\xff,,,\n")
    with pytest.raises(errors.DataEncodingError, match=r"offices\.csv, line 2"):
        load(tmp_path)


def test_an_open_quotation_is_refused(tmp_path):
    with pytest.raises(errors.DataFileError, match=r"offices\.csv, line"):
        load(appended(tmp_path, "offices.csv", 'police_x,police,"Công an,001,2025-07-01,'))


# Offices by rule


def test_a_row_of_the_users_replaces_the_office_that_a_rule_makes(tmp_path):
    own = appended(tmp_path, "offices.csv", "police_00004,police,Công an phường (trụ sở mới),00004,2026-01-01,")
    assert load(own).by_cover["police", "00004"] == (
        Office("police_00004", "police", "Công an phường (trụ sở mới)", "00004", dt.date(2026, 1, 1), None),
    )


RULE_FAULTS = [
    ("[rule.registrar]", "[rule.registrer]", errors.DataNameError, "registrar"),
    ('covers = "area"', 'covers = "district"', errors.DataValueError, "area"),
    ('name = "Công an {}"', 'name = "Công an"', errors.DataValueError, "{}"),
    ('status = "assumed"', 'status = "guessed"', errors.DataValueError, "assumed"),
    ("opened_on = 2025-07-01", 'opened_on = "2025"', errors.DataValueError, "opened_on"),
]


@pytest.mark.parametrize(("old", "new", "error", "told"), RULE_FAULTS, ids=[fault[1] for fault in RULE_FAULTS])
def test_a_faulty_rule_is_refused_with_its_line(tmp_path, old, new, error, told):
    with pytest.raises(error, match=r"offices\.toml, line \d+: ") as refused:
        load(replaced(tmp_path, "offices.toml", old, new))
    assert told in refused.value.say("en")


# A second source


# Of these communes the second source has another code; which of the two is official was not found out.
DIFFERENT_CODES = set(Path(__file__).with_name("other_codes.txt").read_text(encoding="utf-8").split())


def spelling(name: str) -> str:
    """Tones on another vowel (hoà, hòa), doubled spaces, apostrophes, dashes and kinds tell no names apart."""
    told = plain(name)
    return re.sub("^(tp|tinh|thanh pho) ", "", told)


def test_names_are_those_of_a_second_source_and_so_are_all_codes_but_those_listed():
    theirs = {
        (f"{ward['code']:05}", spelling(ward["name"]), spelling(province["name"]))
        for province in json.loads(NESTED_DIVISIONS_JSON_PATH.read_text(encoding="utf-8"))
        for ward in province["wards"]
    }
    ours = {(one.code, spelling(one.name), spelling(one.province_name)) for one in LIVING}
    assert {one[1:] for one in ours} == {one[1:] for one in theirs}
    assert {code for code, *_ in ours - theirs} == DIFFERENT_CODES
