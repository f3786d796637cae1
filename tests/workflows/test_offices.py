"""The map of communes and offices: what the packaged one holds, and how a file of the user's is refused."""

import datetime as dt
import re

import pytest

from workflows import errors
from workflows.notation import Tier
from workflows.offices import AGENCIES, DATA, PREFIXES, Office, load, near_communes, plain

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


def test_the_map_has_communes_of_at_least_six_provinces():
    assert len(LIVING) >= 16
    assert len({commune.province_code for commune in LIVING}) >= 6


@pytest.mark.parametrize("agency", ["registrar", "police", "welfare"])
@pytest.mark.parametrize("commune", LIVING, ids=lambda commune: commune.code)
def test_each_commune_has_one_open_office_of_each_commune_agency(commune, agency):
    assert [office.is_open(TODAY) for office in OFFICES.by_cover[agency, commune.code]] == [True]


@pytest.mark.parametrize("commune", LIVING, ids=lambda commune: commune.code)
def test_each_commune_has_one_open_social_insurance_office_and_home_affairs_department(commune):
    assert [o.is_open(TODAY) for o in OFFICES.by_cover["social_insurance", commune.area]] == [True]
    assert [o.is_open(TODAY) for o in OFFICES.by_cover["home_affairs", commune.province_code]] == [True]


@pytest.mark.parametrize("commune", OFFICES.communes, ids=lambda commune: commune.code)
def test_a_name_begins_with_its_kind(commune):
    assert commune.name.startswith(f"{PREFIXES[commune.kind]} ")


def test_every_office_belongs_to_a_known_agency():
    assert {office.agency for office in OFFICES.offices} <= AGENCIES


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Phường  Ba Đình", "phuong ba dinh"), ("ĐẶC KHU PHÚ QUỐC", "dac khu phu quoc"), ("Đặc", "dac")],
)
def test_plain_leaves_out_accents_case_and_doubled_spaces(text, expected):
    assert plain(text) == expected


def test_the_nearest_communes_are_found_without_accents_and_by_code():
    assert near_communes("hoan kiemm", OFFICES.communes)[0].name == "Phường Hoàn Kiếm"
    assert "00070" in {commune.code for commune in near_communes("0007", OFFICES.communes)}


# A file of the user's


def test_a_file_in_the_folder_replaces_the_packaged_one(tmp_path):
    offices = load(replaced(tmp_path, "communes.csv", "Phường Ba Đình", "Phường Ba Đình Mới"))
    assert offices.by_code["00004"].name == "Phường Ba Đình Mới"
    assert offices.offices == OFFICES.offices


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


def test_an_agency_of_another_edition_is_known_when_it_is_named(tmp_path):
    folder = appended(tmp_path, "offices.csv", "labour_001,labour,Phòng Lao động,001,2023-06-15,2025-07-01")
    assert "labour" in {office.agency for office in load(folder, AGENCIES | {"labour"}).offices}


FAULTS = [
    ("communes.csv", "registered twice", "00004,Phường X,ward,01,Thành phố Hà Nội,ha_noi_1,,,", "DataDuplicateError"),
    ("communes.csv", "unknown successor", "00001,Phường X,ward,01,Hà Nội,ha_noi_1,,2025-07-01,9", "DataValueError"),
    ("communes.csv", "follows itself", "00001,Phường X,ward,01,Hà Nội,ha_noi_1,,2025-07-01,00001", "DataOrderError"),
    ("communes.csv", "no successor", "00001,Phường X,ward,01,Hà Nội,ha_noi_1,,2025-07-01,", "DataValueError"),
    ("communes.csv", "unknown kind", "00001,Phường X,town,01,Hà Nội,ha_noi_1,,,", "DataValueError"),
    ("communes.csv", "name without kind", "00001,X,ward,01,Hà Nội,ha_noi_1,,,", "DataValueError"),
    ("communes.csv", "other digits", "٠٠٠٠١,Phường X,ward,01,Hà Nội,ha_noi_1,,,", "DataValueError"),
    ("communes.csv", "area like a province", "00001,Phường X,ward,01,Hà Nội,01,,,", "DataValueError"),
    ("communes.csv", "no province", "00001,Phường X,ward,01,,ha_noi_1,,,", "DataValueError"),
    ("communes.csv", "a cell too many", "00001,Phường X,ward,01,Hà Nội,ha_noi_1,,,,", "DataValueError"),
    ("offices.csv", "registered twice", "police_00004,police,Công an,00004,2030-01-01,", "DataDuplicateError"),
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
        load(replaced(tmp_path, "offices.csv", "registrar_00004,registrar,", "registrar_00004,registrer,"))


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
