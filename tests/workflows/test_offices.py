"""The map of communes and offices: what the packaged one holds, and how a file of the user's is refused."""

import datetime as dt
import json
import re
from collections import Counter
from pathlib import Path

import pytest
from vietnam_provinces import NESTED_DIVISIONS_JSON_PATH

from workflows import errors
from workflows.files.near import near_communes
from workflows.files.offices import DATA, PREFIXES, TWO_TIERS_ON, CommuneKind, Office, load
from workflows.law.notation import Tier
from workflows.spelling import plain

TODAY = dt.date(2025, 7, 1)
OFFICES = load()
PAST = OFFICES.on(dt.date(2025, 6, 30))
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
    offices = (*OFFICES.offices, *PAST.offices)
    covered = {len(office.covers) if office.covers.isdigit() else office.covers[3:4] == "." for office in offices}
    assert covered == {
        2,
        3,
        5,
        False,
        True,
    }  # of today and of before: provinces, districts, communes; an area; a commune
    assert len(covered) == len(Tier) + 1


# Before 1 July 2025


def test_there_were_63_provinces_696_districts_and_10035_communes():
    kinds = Counter(commune.kind for commune in PAST.communes)
    assert len(PAST.provinces) == 63
    assert len({commune.district for commune in PAST.communes}) == 696
    assert kinds.pop(CommuneKind.DISTRICT) == 5  # without communes: the district itself serves
    assert sum(kinds.values()) == 10_035


def test_every_former_commune_has_a_successor_that_stands_in_the_province_that_its_own_became():
    for commune in PAST.communes:
        heir = OFFICES.by_code[commune.successor]
        assert heir.ended_on is None, commune
        assert heir.province_code == PAST.provinces[commune.province_code].successor, commune


def test_every_commune_of_today_was_made_of_former_ones():
    of_lesser_parts = {"00340"}  # Phường Yên Sở: of each commune that it has some of, another has more
    assert {commune.successor for commune in PAST.communes} == {commune.code for commune in LIVING} - of_lesser_parts


def test_a_former_commune_is_named_by_its_kind_and_addressed_by_its_district():
    for commune in PAST.communes:
        assert commune.name.startswith(f"{PREFIXES[commune.kind]} "), commune
        assert commune.code.startswith(f"{commune.district}."), commune
        assert commune.ended_on == TWO_TIERS_ON


def test_offices_have_one_code_across_time():
    codes = [office.code for office in (*OFFICES.offices, *PAST.offices)]
    assert len(codes) == len(set(codes))
    assert all(re.fullmatch("[a-z0-9_]{1,64}", code) for code in codes)


def test_every_former_place_has_one_office_of_each_agency_on_each_day_that_an_edition_may_need():
    for day in (dt.date(2021, 7, 1), dt.date(2023, 6, 15), dt.date(2025, 3, 1), dt.date(2025, 6, 30)):
        for (agency, covers), offices in PAST.by_cover.items():
            assert sum(office.is_open(day) for office in offices) == 1, (agency, covers, day)


def test_the_past_is_read_when_it_is_first_asked_for(tmp_path):
    (tmp_path / "former_communes.csv").write_text("nonsense", encoding="utf-8")
    offices = load(tmp_path)
    assert offices.commune("00004") == OFFICES.by_code["00004"]
    assert offices.on(TWO_TIERS_ON) is offices
    with pytest.raises(errors.DataKeyError, match=r"former_communes\.csv, line 1"):
        offices.commune("001.00004")


def test_units_and_offices_of_both_times_are_found_by_their_codes():
    assert OFFICES.commune("001.00004").shown() == "Phường Trúc Bạch (001.00004, Quận Ba Đình, Thành phố Hà Nội)"
    assert OFFICES.commune("755.00000").shown() == "Huyện Côn Đảo (755.00000, Tỉnh Bà Rịa - Vũng Tàu)"
    assert OFFICES.commune("00004").name == "Phường Ba Đình"
    assert OFFICES.office("registrar_00004").name == "UBND phường Ba Đình"
    assert OFFICES.office("registrar_001_00004").name == "UBND phường Trúc Bạch"
    assert OFFICES.commune("00013") is None
    assert OFFICES.office("nobody") is None
    assert OFFICES.office("") is None


def test_a_file_of_the_past_in_the_folder_replaces_the_packaged_one(tmp_path):
    offices = load(replaced(tmp_path, "former_communes.csv", "Phường Trúc Bạch", "Phường Trúc Bạch Cũ"))
    assert offices.commune("001.00004").name == "Phường Trúc Bạch Cũ"


def test_a_row_of_an_office_that_had_closed_replaces_one_of_the_past(tmp_path):
    row = "police_001_00004,police,Công an Trúc Bạch,001.00004,2021-07-01,2025-07-01"
    offices = load(appended(tmp_path, "offices.csv", row))
    assert offices.office("police_001_00004").name == "Công an Trúc Bạch"
    assert offices.offices == OFFICES.offices


@pytest.mark.parametrize(
    ("name", "_why", "line", "error"),
    [
        ("former_communes.csv", "registered twice", "001.00004,Phường X,ward,00004", "DataDuplicateError"),
        ("former_communes.csv", "a bare code", "00004,Phường X,ward,00004", "DataValueError"),
        ("former_communes.csv", "no such district", "999.00004,Phường X,ward,00004", "DataValueError"),
        ("former_communes.csv", "a kind of today", "001.00002,Đặc khu X,special_zone,00004", "DataValueError"),
        ("former_communes.csv", "unknown successor", "001.00002,Phường X,ward,00002", "DataValueError"),
        ("former_communes.csv", "successor elsewhere", "001.00002,Phường X,ward,17935", "DataValueError"),
        ("former_districts.csv", "registered twice", "001,Quận X,01", "DataDuplicateError"),
        ("former_districts.csv", "name without kind", "999,X,01", "DataValueError"),
        ("former_districts.csv", "no such province", "999,Quận X,99", "DataValueError"),
        ("former_provinces.csv", "registered twice", "01,Tỉnh X,,01", "DataDuplicateError"),
        ("former_provinces.csv", "unknown successor", "99,Tỉnh X,,99", "DataValueError"),
    ],
)
def test_a_faulty_row_of_the_past_is_refused_with_file_line_and_reason(tmp_path, name, _why, line, error):
    last = len((DATA / name).read_text(encoding="utf-8").splitlines()) + 1
    offices = load(appended(tmp_path, name, line))
    with pytest.raises(getattr(errors, error), match=rf"{name}, line {last}: .") as refused:
        offices.on(dt.date(2025, 6, 30))
    assert re.match(rf"{name}, dòng {last}: .", refused.value.say("vi"))


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
    ("offices.csv", "of the past, unknown commune", "a,police,Công an,00013,2024-01-01,2025-01-01", "DataValueError"),
    ("offices.csv", "two at a time then", "a,police,Công an,001.00004,2024-01-01,2025-01-01", "DataOverlapError"),
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


def test_two_offices_of_one_code_are_refused_at_the_second(tmp_path):
    row = "police_00004,police,Công an,00004,2025-07-01,"
    with pytest.raises(errors.DataDuplicateError, match=r"offices\.csv, line 3: "):
        load(appended(tmp_path, "offices.csv", f"{row}\n{row}"))


def test_an_unknown_agency_is_told_the_nearest_ones(tmp_path):
    with pytest.raises(errors.DataValueError, match="registrar"):
        load(appended(tmp_path, "offices.csv", "registrar_x,registrer,UBND,00004,2025-07-01,"))


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


FORMER_RULE_FAULTS = [
    ('agency = "police"', 'agency = "polices"', errors.DataNameError, "police"),
    ('covers = "district"', 'covers = "area"', errors.DataValueError, "district"),
    ('name = "BHXH {}"', 'name = "BHXH"', errors.DataValueError, "{}"),
    ("closed_on = 2025-07-01", "closed_on = 2025-07-02", errors.DataOrderError, "2025-07-01"),
    ("closed_on = 2025-07-01", "closed_on = 2021-07-01", errors.DataOrderError, "opened_on"),
    ("opened_on = 2025-03-01", "opened_on = 2025-02-28", errors.DataOrderError, "2025-03-01"),
]


@pytest.mark.parametrize(("old", "new", "error", "told"), FORMER_RULE_FAULTS, ids=[f[1] for f in FORMER_RULE_FAULTS])
def test_a_faulty_rule_of_the_past_is_refused_with_its_line(tmp_path, old, new, error, told):
    offices = load(replaced(tmp_path, "offices.toml", old, new))
    with pytest.raises(error, match=r"offices\.toml, line \d+: ") as refused:
        offices.on(dt.date(2025, 6, 30))
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
