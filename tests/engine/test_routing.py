"""Which office has a stage: by agency, commune and day, across the end of the districts on 1 July 2025."""

import datetime as dt
import unicodedata
from dataclasses import replace

import pytest

from engine.core.routing import find_commune, route
from workflows.catalogue import known
from workflows.errors import CommuneAmbiguous, CommuneUnknown, NoOffice
from workflows.files.offices import Office, load, offices_of
from workflows.law.agencies import HOME_AFFAIRS, POLICE, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.law.notation import Tier

OFFICES = load()
BEFORE, AFTER = dt.date(2025, 6, 30), dt.date(2025, 7, 1)
DISTRICT_WELFARE = replace(WELFARE, tier=Tier.DISTRICT)
DISTRICT_INSURANCE = replace(SOCIAL_INSURANCE, tier=Tier.DISTRICT)


@pytest.mark.parametrize(
    ("agency", "commune", "expected"),
    [
        (REGISTRAR, "00004", "registrar_00004"),
        (POLICE, "31078", "police_31078"),
        (WELFARE, "21994", "welfare_21994"),
        (SOCIAL_INSURANCE, "00070", "social_insurance_ha_noi_1"),
        (HOME_AFFAIRS, "17935", "home_affairs_40"),
    ],
)
def test_an_agency_serves_the_commune_through_the_office_of_its_tier(agency, commune, expected):
    assert route(agency, commune, AFTER, OFFICES).code == expected


@pytest.mark.parametrize("agency", [REGISTRAR, POLICE, WELFARE, SOCIAL_INSURANCE, HOME_AFFAIRS], ids=lambda a: a.code)
def test_every_commune_of_today_has_an_office_of_every_agency(agency):
    living = [commune for commune in OFFICES.communes if commune.ended_on is None]
    assert all(route(agency, commune.code, AFTER, OFFICES).is_open(AFTER) for commune in living)


def test_a_dossier_may_be_handed_in_anywhere_and_still_goes_to_the_office_of_the_familys_commune():
    places = {"registration_commune", "residence_commune"}
    places |= {"last_residence_commune", "permanent_commune", "death_commune"}
    routed = {place.field for edition in known() for one in edition.procedures for place in one.places}
    assert routed <= places  # no place is that of the counter where it was handed in


# Succession


def test_an_old_commune_has_its_own_office_until_its_last_day():
    assert route(REGISTRAR, "00013", BEFORE, OFFICES).code == "registrar_00013"


def test_an_old_commune_is_served_by_its_successor_from_the_day_it_ended():
    assert route(REGISTRAR, "00013", AFTER, OFFICES).code == "registrar_00004"


def test_a_divided_commune_is_served_by_its_default_part():
    assert route(POLICE, "00022", AFTER, OFFICES).code == "police_00008"


@pytest.mark.parametrize(
    ("agency", "before", "after"),
    [
        (DISTRICT_WELFARE, "welfare_412", "welfare_16681"),
        (DISTRICT_INSURANCE, "social_insurance_412", "social_insurance_nghe_an_1"),
    ],
)
def test_what_a_district_had_passes_to_the_commune_or_its_area(agency, before, after):
    assert route(agency, "16672", BEFORE, OFFICES).code == before
    assert route(agency, "16672", AFTER, OFFICES).code == after


def test_successors_are_followed_until_one_stands():
    first, middle = OFFICES.by_code["00013"], OFFICES.by_code["00022"]
    chained = [replace(first, ended_on=BEFORE, successor=middle.code), middle, OFFICES.by_code["00008"]]
    offices = offices_of(chained, OFFICES.offices)
    assert route(REGISTRAR, "00013", BEFORE, offices).code == "registrar_00022"
    assert route(REGISTRAR, "00013", AFTER, offices).code == "registrar_00008"


def test_an_office_that_moves_into_another_hands_over_on_the_day():
    old = Office("old", "police", "Công an", "00004", dt.date(2025, 7, 1), dt.date(2026, 3, 1))
    new = Office("new", "police", "Công an", "00004", dt.date(2026, 3, 1), None)
    offices = offices_of(OFFICES.communes, [new, old])
    assert route(POLICE, "00004", dt.date(2026, 2, 28), offices) == old
    assert route(POLICE, "00004", dt.date(2026, 3, 1), offices) == new


# Errors


def test_no_office_names_agency_commune_and_day():
    with pytest.raises(NoOffice) as refused:
        route(REGISTRAR, "00004", dt.date(2024, 5, 6), OFFICES)
    assert refused.value.data["agency"] == REGISTRAR.label
    for word in (REGISTRAR.label.vi, "Phường Ba Đình", "00004", "06/05/2024"):
        assert word in refused.value.say("vi")


def test_an_unknown_commune_is_refused_with_the_nearest():
    with pytest.raises(CommuneUnknown, match="00004"):
        route(REGISTRAR, "0004", AFTER, OFFICES)


# A commune as people say it


@pytest.mark.parametrize(
    "word",
    [
        "00070", " 00070 ", "Phường Hoàn Kiếm", "phường hoàn kiếm", "Hoàn Kiếm", "hoan kiem", "PHUONG HOAN KIEM",
        "Hoàn  Kiếm", unicodedata.normalize("NFD", "Hoàn Kiếm"), "Hoàn Kiếm, Hà Nội", "hoan kiem, thanh pho ha noi",
        "Hoàn Kiếm, TP. Hà Nội",
    ],
)  # fmt: skip
def test_a_commune_is_found_by_code_or_name_with_or_without_accents_and_kind(word):
    assert find_commune(word, OFFICES).code == "00070"


def test_a_special_zone_is_found_by_its_bare_name():
    assert find_commune("phu quoc", OFFICES).code == "31078"


def test_two_communes_of_one_name_are_listed():
    with pytest.raises(CommuneAmbiguous) as refused:
        find_commune("kim lien", OFFICES)
    assert len(refused.value.data["candidates"]) == 2
    assert "00229" in refused.value.say("vi")
    assert "Tỉnh Nghệ An" in refused.value.say("vi")


@pytest.mark.parametrize(
    ("word", "code"), [("xã Kim Liên", "17971"), ("phuong kim lien", "00229"), ("Kim Liên, Nghệ An", "17971")]
)
def test_the_kind_or_the_province_tells_two_of_one_name_apart(word, code):
    assert find_commune(word, OFFICES).code == code


def test_accents_that_are_written_tell_names_apart():
    hoa, hoa_hook = (
        replace(OFFICES.by_code[code], name=f"Xã {name}") for code, name in (("17935", "Hòa"), ("17971", "Hoả"))
    )
    offices = offices_of([hoa, hoa_hook], [])
    assert find_commune("Hoả", offices) == hoa_hook
    with pytest.raises(CommuneAmbiguous):
        find_commune("hoa", offices)


def test_a_commune_that_ended_is_found_where_none_of_today_is_called_so():
    assert find_commune("Quán Thánh", OFFICES).code == "00013"
    renamed = replace(OFFICES.by_code["00013"], name="Phường Ngọc Hà")
    offices = offices_of([renamed, OFFICES.by_code["00008"]], [])
    assert find_commune("Ngọc Hà", offices).code == "00008"


@pytest.mark.parametrize("word", ["hoan kiemm", "Hoàn Kiếp, Hà Nội", "Phường Hoàn Kiến"])
def test_a_misspelt_commune_is_told_the_nearest_name_and_code(word):
    with pytest.raises(CommuneUnknown, match=r"Phường Hoàn Kiếm \(00070, Thành phố Hà Nội\)"):
        find_commune(word, OFFICES)


@pytest.mark.parametrize("word", ["", ",", "\0", "ba dinh, nghe an", "x" * 100_000])
def test_nonsense_is_an_unknown_commune(word):
    with pytest.raises(CommuneUnknown):
        find_commune(word, OFFICES)
