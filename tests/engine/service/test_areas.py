"""Offices of a province: those of today, and those of before 1 July 2025 in the province that theirs became."""

import pytest

from engine.service.areas import Areas
from workflows.files.offices import load, offices_of

OFFICES = load()
AREAS = Areas(OFFICES)


@pytest.mark.parametrize(
    ("office", "province"),
    [
        ("registrar_00004", "01"),
        ("social_insurance_ha_noi_1", "01"),
        ("home_affairs_08", "08"),
        ("registrar_024_00691", "08"),  # of Hà Giang, which is Tuyên Quang's
        ("welfare_024", "08"),
        ("home_affairs_p02_2025", "08"),
        ("nobody", ""),
        ("", ""),
    ],
)
def test_an_office_of_either_time_is_in_a_province_of_today(office, province):
    assert AREAS.province_of(office) == province


def test_beside_an_office_are_those_of_its_agency_province_and_time():
    then, now = AREAS.beside("registrar_024_00691"), AREAS.beside("registrar_00691")
    assert {"registrar_024_00691", "registrar_024_00692"} <= then
    assert all(OFFICES.office(one).agency == "registrar" and AREAS.province_of(one) == "08" for one in then | now)
    assert not then & now
    assert AREAS.beside("nobody") == frozenset()


def test_within_a_province_are_its_offices_of_both_times():
    assert {"registrar_00691", "registrar_024_00691", "home_affairs_08", "home_affairs_p02"} <= AREAS.within("08")
    assert AREAS.within("nowhere") == frozenset()


def test_a_map_without_a_past_knows_its_own_offices_alone():
    areas = Areas(offices_of(OFFICES.communes, OFFICES.offices))
    assert areas.province_of("registrar_00004") == "01"
    assert areas.province_of("registrar_024_00691") == ""
