"""Where something may be sent: what a URL may be, and which addresses may be connected to.

Whoever subscribes names a place that this service then calls from inside its own network: so a place is refused unless
everything about it is as it should be, when it is named and again at each connection.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import NamedTuple

from workflows.errors import Refusal

_SIGN = r"[A-Za-z0-9._~!$&'()*+,;=:@/%-]"
_URL = re.compile(
    rf"(https?)://([A-Za-z0-9.-]{{1,253}}|\[[0-9A-Fa-f:.]{{2,45}}\])(?::([1-9][0-9]{{0,4}}))?(/{_SIGN}*(?:\?(?:{_SIGN}|\?)*)?)?"
)
_LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")  # a last label by which others take the whole for an address
_PORTS = {"https": 443, "http": 80}
# unicast for all; what stands beyond wraps another address (mapped, NAT64) or is of one network
_GLOBAL, _WRAPPED = IPv6Network("2000::/3"), (IPv6Network("2002::/16"), IPv6Network("2001::/32"))
Resolve = Callable[[str], list[str]]


@dataclass(frozen=True, slots=True)
class Allowed:
    """Where webhooks may lead: on these ports to what all can reach, and to the operator's own origins (as
    `Destination` writes them) and networks.
    """

    ports: tuple[int, ...]
    origins: frozenset[str]
    networks: tuple[IPv4Network | IPv6Network, ...]


class DestinationWrong(Refusal):
    """Nothing is sent to such a place."""

    code = "destination_wrong"


class Destination(NamedTuple):
    """A URL that was read: its host is a name in small letters or an address without brackets."""

    scheme: str
    host: str
    port: int

    @property
    def origin(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def read(url: str) -> Destination:
    """Raises DestinationWrong: there is one way to read it, or it is refused."""
    found = _URL.fullmatch(url)
    if found is None:
        raise DestinationWrong("form")
    scheme, written, port, _ = found.groups()
    host = written.lower()
    if host.startswith("["):
        host = _address(host[1:-1])
    elif _NUMBER.fullmatch(host.rpartition(".")[2]):
        host = _address(host)
    elif not all(_LABEL.fullmatch(label) for label in host.split(".")):
        raise DestinationWrong("host", host=written)
    if (number := int(port or _PORTS[scheme])) > 65_535:
        raise DestinationWrong("form")
    return Destination(scheme, host, number)


def _address(written: str) -> str:
    """An address as the standard writes it, and in no other way."""
    try:
        return str(ip_address(written))
    except ValueError:
        raise DestinationWrong("host", host=written) from None


def addresses_of(host: str) -> list[str]:
    """All that the system finds for a name. Raises OSError, UnicodeError."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(where[0]) for *_, where in found))


class Destinations:
    """Which places are allowed: the operator's limits say so."""

    def __init__(self, allowed: Allowed, resolve: Resolve = addresses_of) -> None:
        self._allowed, self._resolve = allowed, resolve

    def check(self, url: str) -> None:
        """Raises DestinationWrong: also where its name leads to an address that may not be connected to."""
        place = self.place(url)
        self.addresses(place.host, place.port)

    def place(self, url: str) -> Destination:
        """The place, whose addresses are still to be checked. Raises DestinationWrong."""
        place = read(url)
        if place.origin not in self._allowed.origins:
            if place.scheme != "https":
                raise DestinationWrong("scheme")
            if place.port not in self._allowed.ports:
                raise DestinationWrong("port", port=place.port, ports=self._allowed.ports)
        return place

    def addresses(self, host: str, port: int) -> list[str]:
        """Those of the host, each of which may be connected to. Raises DestinationWrong, also for one of many."""
        try:
            found = [str(ip_address(host))]
        except ValueError:
            found = self._found(host)
        is_named = any(Destination(scheme, host, port).origin in self._allowed.origins for scheme in _PORTS)
        if not is_named and not all(self._is_open(address) for address in found):
            raise DestinationWrong("address", host=host)
        return found

    def _found(self, host: str) -> list[str]:
        try:
            found = self._resolve(host)
        except (OSError, UnicodeError):
            found = []
        if not found:
            raise DestinationWrong("unresolved", host=host)
        return found

    def _is_open(self, written: str) -> bool:
        address = ip_address(written)
        if any(address in network for network in self._allowed.networks):
            return True
        if isinstance(address, IPv6Address) and (
            address not in _GLOBAL or any(address in network for network in _WRAPPED)
        ):
            return False
        return address.is_global and not address.is_multicast and not address.is_reserved
