"""Which office has a stage: by agency, commune and day, across the end of the districts on 1 July 2025."""

import datetime as dt
import unicodedata
from dataclasses import replace

import pytest

from engine.core.routing import find_commune, route
from workflows.catalogue import known
from workflows.errors import CommuneAmbiguous, CommuneNotYet, CommuneUnknown, NoOffice
from workflows.files.offices import Office, load, offices_of
from workflows.law.agencies import HOME_AFFAIRS, POLICE, REGISTRAR, SOCIAL_INSURANCE, WELFARE
from workflows.law.notation import Agency, Tier

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
    assert route(REGISTRAR, "001.00013", BEFORE, OFFICES).name == "UBND phường Quán Thánh"


def test_an_old_commune_is_served_by_its_successor_from_the_day_it_ended():
    assert route(REGISTRAR, "001.00013", AFTER, OFFICES).code == "registrar_00004"


# one of each kind of place: until 30 June 2025, and on 1 July
PLACES = {
    "ward": ("001.00001", "registrar_001_00001", "registrar_00097"),
    "commune": ("273.09820", "registrar_273_09820", "registrar_09832"),
    "township": ("276.09955", "registrar_276_09955", "registrar_09955"),
    "district without communes": ("755.00000", "registrar_755_00000", "registrar_26732"),
    "code of another today": ("001.00004", "registrar_001_00004", "registrar_00004"),
    "divided": ("001.00022", "registrar_001_00022", "registrar_00008"),
    "province that was merged": ("024.00691", "registrar_024_00691", "registrar_00691"),
}


@pytest.mark.parametrize(("commune", "before", "after"), PLACES.values(), ids=PLACES)
def test_each_kind_of_old_place_has_its_office_and_then_its_successors(commune, before, after):
    assert route(REGISTRAR, commune, BEFORE, OFFICES).code == before
    assert route(REGISTRAR, commune, AFTER, OFFICES).code == after


@pytest.mark.parametrize(
    ("agency", "before", "after"),
    [
        (DISTRICT_WELFARE, "welfare_412", "welfare_16681"),
        (DISTRICT_INSURANCE, "social_insurance_412", "social_insurance_nghe_an_1"),
    ],
)
def test_what_a_district_had_passes_to_the_commune_or_its_area(agency, before, after):
    assert route(agency, "412.16672", BEFORE, OFFICES).code == before
    assert route(agency, "412.16672", AFTER, OFFICES).code == after


def test_what_a_province_had_passes_to_the_province_that_it_became():
    of_ha_giang = [route(HOME_AFFAIRS, "024.00691", dt.date(2025, month, 1), OFFICES).name for month in (2, 3, 7)]
    assert of_ha_giang == [
        "Sở Lao động - Thương binh và Xã hội tỉnh Hà Giang",
        "Sở Nội vụ tỉnh Hà Giang",
        "Sở Nội vụ tỉnh Tuyên Quang",
    ]


def test_where_an_agency_is_no_more_its_successor_has_the_work():
    district = Agency("district_registrar", REGISTRAR.label, Tier.DISTRICT, REGISTRAR.clause, successor="registrar")
    agencies = {one.code: one for one in (district, REGISTRAR)}
    assert route(district, "412.16672", AFTER, OFFICES, agencies).code == "registrar_16681"
    with pytest.raises(NoOffice):
        route(district, "412.16672", AFTER, OFFICES)


def test_an_agency_with_an_office_of_its_own_keeps_its_work():
    welfare = replace(DISTRICT_WELFARE, successor="registrar")
    agencies = {one.code: one for one in (welfare, REGISTRAR)}
    assert route(welfare, "412.16672", BEFORE, OFFICES, agencies).code == "welfare_412"
    assert route(welfare, "412.16672", AFTER, OFFICES, agencies).code == "welfare_16681"


@pytest.mark.parametrize(
    "agency", [REGISTRAR, POLICE, DISTRICT_WELFARE, DISTRICT_INSURANCE, HOME_AFFAIRS], ids=lambda a: a.code
)
def test_every_former_commune_has_an_office_of_every_agency(agency):
    then = dt.date(2024, 6, 30)
    for commune in OFFICES.on(then).communes:
        assert route(agency, commune.code, then, OFFICES).is_open(then)
        assert route(agency, commune.code, AFTER, OFFICES).is_open(AFTER)


def test_successors_are_followed_until_one_stands():
    first, middle, last = (OFFICES.by_code[code] for code in ("00004", "00008", "00070"))
    chained = [
        replace(first, ended_on=AFTER, successor=middle.code),
        replace(middle, ended_on=dt.date(2026, 1, 1), successor=last.code),
        last,
    ]
    offices = offices_of(chained, OFFICES.offices)
    assert route(REGISTRAR, "00004", AFTER, offices).code == "registrar_00008"
    assert route(REGISTRAR, "00004", dt.date(2026, 1, 1), offices).code == "registrar_00070"


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
    assert find_commune(word, OFFICES, AFTER).code == "00070"


def test_a_special_zone_is_found_by_its_bare_name():
    assert find_commune("phu quoc", OFFICES, AFTER).code == "31078"


def test_two_communes_of_one_name_are_listed():
    with pytest.raises(CommuneAmbiguous) as refused:
        find_commune("kim lien", OFFICES, AFTER)
    assert len(refused.value.data["candidates"]) == 2
    assert "00229" in refused.value.say("vi")
    assert "Tỉnh Nghệ An" in refused.value.say("vi")


@pytest.mark.parametrize(
    ("word", "code"), [("xã Kim Liên", "17971"), ("phuong kim lien", "00229"), ("Kim Liên, Nghệ An", "17971")]
)
def test_the_kind_or_the_province_tells_two_of_one_name_apart(word, code):
    assert find_commune(word, OFFICES, AFTER).code == code


def test_accents_that_are_written_tell_names_apart():
    hoa, hoa_hook = (
        replace(OFFICES.by_code[code], name=f"Xã {name}") for code, name in (("17935", "Hòa"), ("17971", "Hoả"))
    )
    offices = offices_of([hoa, hoa_hook], [])
    assert find_commune("Hoả", offices, AFTER) == hoa_hook
    with pytest.raises(CommuneAmbiguous):
        find_commune("hoa", offices, AFTER)


def test_a_commune_that_ended_is_found_where_none_of_today_is_called_so():
    assert find_commune("Quán Thánh", OFFICES, AFTER).code == "001.00013"
    assert find_commune("001.00013", OFFICES, AFTER).name == "Phường Quán Thánh"
    assert find_commune("Ngọc Hà", OFFICES, AFTER).code == "00008"
    assert find_commune("Ngọc Hà, Ba Đình", OFFICES, BEFORE).code == "001.00016"


@pytest.mark.parametrize("word", ["hoan kiemm", "Hoàn Kiếp, Hà Nội", "Phường Hoàn Kiến"])
def test_a_misspelt_commune_is_told_the_nearest_name_and_code(word):
    with pytest.raises(CommuneUnknown, match=r"Phường Hoàn Kiếm \(00070, Thành phố Hà Nội\)"):
        find_commune(word, OFFICES, AFTER)


@pytest.mark.parametrize("word", ["", ",", "\0", "ba dinh, nghe an", "kim lien, tp", "x" * 100_000])
def test_nonsense_is_an_unknown_commune(word):
    with pytest.raises(CommuneUnknown):
        find_commune(word, OFFICES, AFTER)


# A commune of before 1 July 2025 as people say it


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("Phường Trúc Bạch", "001.00004"),
        ("truc bach", "001.00004"),
        ("001.00004", "001.00004"),
        ("Xã Tân Lập, huyện Đan Phượng, Hà Nội", "273.09820"),
        ("xa tan lap, dan phuong", "273.09820"),
        ("Tân Lập, H. Đan Phượng, TP Hà Nội", "273.09820"),
        ("Xã Tân Lập, Hà Nội", "273.09820"),
        ("Phường 1, Quận 3, Thành phố Hồ Chí Minh", "770.27160"),
        ("P. 1, Q.3, Hồ Chí Minh", "770.27160"),
        ("phường 1, q3", "770.27160"),
        ("Phường Thuận Hòa, Huế", "475.19762"),
        ("Thuận Hòa, thành phố Huế, tỉnh Thừa Thiên Huế", "475.19762"),
        ("Côn Đảo", "755.00000"),
        ("huyện Bạch Long Vĩ, Hải Phòng", "318.00000"),
        ("thị trấn Phúc Thọ", "272.09715"),
    ],
)
def test_a_former_commune_is_found_by_name_district_and_province(word, code):
    assert find_commune(word, OFFICES, BEFORE).code == code


def test_communes_of_one_name_are_listed_with_district_and_province():
    with pytest.raises(CommuneAmbiguous) as refused:
        find_commune("Xã Tân Lập, Long An", OFFICES, BEFORE)
    told = refused.value.say("vi")
    assert "Xã Tân Lập (798.27820, " in told
    with pytest.raises(CommuneAmbiguous) as refused:
        find_commune("Phường 1", OFFICES, BEFORE)
    assert refused.value.data["candidates"][-1] == "… +21"


def test_a_misspelt_former_commune_is_told_the_nearest_of_that_day():
    with pytest.raises(CommuneUnknown, match=r"Phường Trúc Bạch \(001.00004, Quận Ba Đình, Thành phố Hà Nội\)"):
        find_commune("Phường Trúc Bach Moi", OFFICES, BEFORE)


@pytest.mark.parametrize("word", ["Phường Ba Đình, Hà Nội", "00004"])
def test_a_commune_that_was_not_yet_is_refused_with_those_that_became_it(word):
    with pytest.raises(CommuneNotYet) as refused:
        find_commune(word, OFFICES, BEFORE)
    for lang, day in (("vi", "01/07/2025"), ("en", "2025-07-01")):
        told = refused.value.say(lang)
        assert "Phường Ba Đình (00004, Thành phố Hà Nội)" in told
        assert day in told
        assert "Phường Trúc Bạch (001.00004, Quận Ba Đình, Thành phố Hà Nội)" in told


def test_a_bare_code_of_an_old_commune_is_told_what_it_is_written_like():
    with pytest.raises(CommuneUnknown, match=r"Phường Quán Thánh \(001.00013"):
        find_commune("00013", OFFICES, AFTER)
