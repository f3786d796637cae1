"""Agencies: of three tiers of government until 30 June 2025, of two from 1 July 2025."""

from workflows.law import clauses as c
from workflows.law.citation import Clause, Label, Status
from workflows.law.notation import Agency, Tier

AREA_OFFICES = Clause("bhxh_2025", "", Status.VERIFIED, Label("BHXH cơ sở", "local social insurance offices"))
HOME_AFFAIRS_CLAUSE = Clause("qd1136_bnv", "", Status.VERIFIED)

COMMUNE_REGISTRAR = Agency(
    "registrar",
    Label("UBND cấp xã (hộ tịch)", "commune People's Committee (civil status)"),
    Tier.COMMUNE,
    c.CIVIL_COMMUNE,
)
DISTRICT_REGISTRAR = Agency(
    "district_registrar",
    Label("UBND cấp huyện (hộ tịch)", "district People's Committee (civil status)"),
    Tier.DISTRICT,
    c.CIVIL_DISTRICT,
    successor="registrar",
)
COMMUNE_POLICE = Agency("police", Label("Công an cấp xã", "commune police"), Tier.COMMUNE, c.RESIDENCE_BASE)
DISTRICT_INSURANCE = Agency(
    "social_insurance",
    Label("BHXH cấp huyện", "district social insurance office"),
    Tier.DISTRICT,
    c.INSURANCE_DISTRICT,
)
DISTRICT_WELFARE = Agency(
    "welfare",
    Label("UBND cấp huyện (bảo trợ xã hội)", "district People's Committee (welfare)"),
    Tier.DISTRICT,
    c.ASSISTANCE_STEPS,
)
LABOUR = Agency(
    "home_affairs",
    Label(
        "Sở Lao động - Thương binh và Xã hội (từ 03/2025: Sở Nội vụ)",
        "Department of Labour, Invalids and Social Affairs (since March 2025 of Home Affairs)",
    ),
    Tier.PROVINCE,
    c.MERIT_DESK_BEFORE,
)

REGISTRAR = Agency(
    "registrar", Label("UBND cấp xã (hộ tịch)", "commune People's Committee (civil status)"), Tier.COMMUNE, c.TWO_TIERS
)
POLICE = Agency("police", Label("Công an cấp xã", "commune police"), Tier.COMMUNE, c.RESIDENCE_DAYS)
SOCIAL_INSURANCE = Agency(
    "social_insurance", Label("BHXH cơ sở", "local social insurance office"), Tier.AREA, AREA_OFFICES
)
WELFARE = Agency(
    "welfare",
    Label("UBND cấp xã (bảo trợ xã hội)", "commune People's Committee (welfare)"),
    Tier.COMMUNE,
    c.PENSION_DAYS,
)
HOME_AFFAIRS = Agency(
    "home_affairs", Label("Sở Nội vụ", "Department of Home Affairs"), Tier.PROVINCE, HOME_AFFAIRS_CLAUSE
)
