"""Agencies of two-tier government, from 1 July 2025."""

from workflows.law import clauses as c
from workflows.law.citation import Clause, Label, Status
from workflows.law.notation import Agency, Tier

AREA_OFFICES = Clause("bhxh_2025", "", Status.VERIFIED, Label("BHXH cơ sở", "local social insurance offices"))
HOME_AFFAIRS_CLAUSE = Clause("qd1136_bnv", "", Status.VERIFIED)

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
