"""Where families live: communes with integer weights, drawn by their share of the population."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from engine.families.luck import Luck
from engine.families.mix import Mix
from engine.families.shares import Shares
from workflows.files.offices import KINDS_OF_TODAY, PREFIXES, Commune


@dataclass(frozen=True, slots=True)
class Home:
    """A commune with the words that declarations say of it; `place` and `province` are names without their kind."""

    commune: Commune
    address: str
    committee: str
    place: str
    province: str


def home_of(commune: Commune) -> Home:
    return Home(
        commune,
        address=f"{commune.name}, {commune.province_name}",
        committee=f"UBND {commune.name[0].lower()}{commune.name[1:]}",
        place=commune.name.removeprefix(PREFIXES[commune.kind]).strip(),
        province=commune.province_name.removeprefix("Thành phố ").removeprefix("Tỉnh "),
    )


class Homes:
    """The communes of a simulation, as they are drawn: anywhere, or in the same province.

    The words of a home are made when it is first drawn: of the country's communes few simulations come to all.
    """

    def __init__(self, communes: Sequence[tuple[Commune, int]]) -> None:
        self._all = _weighted(communes)
        by_province: dict[str, list[tuple[Commune, int]]] = {}
        for commune, weight in communes:
            by_province.setdefault(commune.province_code, []).append((commune, weight))
        self._by_province = {code: _weighted(found) for code, found in by_province.items()}
        self._made: dict[str, Home] = {}

    def at(self, u: int) -> Home:
        """The home at a uniform 64-bit number."""
        return self._home(self._all.at(u))

    def other(self, luck: Luck, home: Home, part: int, when: bool = True) -> Home:
        """The home of that part of the story, in the same province by its chance; it may be the first again.

        The first where not `when`.
        """
        if not when:
            return home
        is_near = luck.happens("same_province", part)
        near = self._by_province[home.commune.province_code] if is_near else self._all
        return self._home(near.at(luck.draw("other commune", part)))

    def _home(self, commune: Commune) -> Home:
        found = self._made.get(commune.code)
        if found is None:
            found = self._made[commune.code] = home_of(commune)
        return found


def _weighted(communes: Sequence[tuple[Commune, int]]) -> Mix[Commune]:
    return Mix(tuple(commune for commune, _ in communes), tuple(accumulate(weight for _, weight in communes)))


def weigh(
    shares: Shares, communes: Iterable[Commune], population: Mapping[str, int]
) -> tuple[tuple[Commune, int], ...]:
    """Each commune that has not ended with its weight, by the people of its province (by code).

    A province's people are shared among its communes by kind. Raises KeyError for a province without population.
    """
    kinds = shares.mix["commune_kind"].mix
    of_kind = {kind: kinds.weight(kind.value) for kind in KINDS_OF_TODAY}
    standing = [commune for commune in communes if commune.ended_on is None]
    parts: dict[str, int] = {}
    for commune in standing:
        parts[commune.province_code] = parts.get(commune.province_code, 0) + of_kind[commune.kind]
    return tuple(
        (commune, population[commune.province_code] * of_kind[commune.kind] // max(1, parts[commune.province_code]))
        for commune in standing
    )
