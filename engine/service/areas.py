"""Which province an office belongs to: what it covers says so."""

from __future__ import annotations

from functools import cached_property

from workflows.files.offices import Office, Offices

COUNTRY = "VN"  # the area of who works for the whole country, where others have the code of a province


class Areas:
    """The offices of each province; `by_province` has those of today."""

    def __init__(self, offices: Offices) -> None:
        self._province_of: dict[str, str] = {}
        for commune in offices.communes:
            for code in (commune.code, commune.area, commune.district, commune.province_code):
                self._province_of.setdefault(code, commune.province_code)
        self._offices = offices
        self._within: dict[str, frozenset[str]] = {}
        self.by_province = self._grouped(offices)

    def _grouped(self, map_: Offices) -> dict[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for office in map_.offices:
            found.setdefault(self.province(office), set()).add(office.code)
        return {province: frozenset(codes) for province, codes in found.items()}

    @cached_property
    def _former(self) -> dict[str, str]:
        """The province of today in which each unit of before 1 July 2025 lies."""
        if self._offices.past is None:
            return {}
        there = self._offices.past.map
        found = {code: province.successor for code, province in there.provinces.items()}
        for commune in there.communes:
            found[commune.code] = found[commune.district] = found[commune.province_code]
        return found

    @cached_property
    def _former_by_province(self) -> dict[str, frozenset[str]]:
        return self._grouped(self._offices.past.map) if self._offices.past is not None else {}

    def within(self, province: str) -> frozenset[str]:
        """The offices of the province, those too of before 1 July 2025: they have what was decided then."""
        if province not in self._within:
            none = frozenset[str]()
            former = self._former_by_province.get(province, none)
            self._within[province] = self.by_province.get(province, none) | former
        return self._within[province]

    def province(self, office: Office) -> str:
        """The code of its province of today; empty where no commune tells."""
        is_of_today = office.code in self._offices.by_office
        return (self._province_of if is_of_today else self._former).get(office.covers, "")

    def beside(self, office: str) -> frozenset[str]:
        """The offices of the same agency in the same province, itself among them: whose people know its work."""
        found = self._offices.office(office)
        if found is None:
            return frozenset()
        is_of_today = office in self._offices.by_office
        near = (self.by_province if is_of_today else self._former_by_province)[self.province(found)]
        return frozenset(one for one in near if (of := self._offices.office(one)) and of.agency == found.agency)

    def province_of(self, code: str) -> str:
        """The same for the office of that code; empty for none."""
        office = self._offices.office(code)
        return self.province(office) if office else ""
