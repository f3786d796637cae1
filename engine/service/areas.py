"""Which province an office belongs to: what it covers says so."""

from __future__ import annotations

from workflows.files.offices import Office, Offices

COUNTRY = "VN"  # the area of who works for the whole country, where others have the code of a province


class Areas:
    """The offices of each province."""

    def __init__(self, offices: Offices) -> None:
        self._province_of: dict[str, str] = {}
        for commune in offices.communes:
            for code in (commune.code, commune.area, commune.district, commune.province_code):
                self._province_of.setdefault(code, commune.province_code)
        self._offices = offices
        found: dict[str, set[str]] = {}
        for office in offices.offices:
            found.setdefault(self.province(office), set()).add(office.code)
        self.by_province = {province: frozenset(codes) for province, codes in found.items()}

    def province(self, office: Office) -> str:
        """The code of its province; empty where no commune tells."""
        return self._province_of.get(office.covers, "")

    def beside(self, office: str) -> frozenset[str]:
        """The offices of the same agency in the same province, itself among them: whose people know its work."""
        by_office = self._offices.by_office
        if office not in by_office:
            return frozenset()
        near = self.by_province[self.province_of(office)]
        return frozenset(one for one in near if by_office[one].agency == by_office[office].agency)

    def province_of(self, code: str) -> str:
        """The same for the office of that code; empty for none."""
        office = self._offices.by_office.get(code)
        return self.province(office) if office else ""
