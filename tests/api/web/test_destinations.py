"""Where nothing is sent: hostile places, of which none is called, neither when they are named nor later."""

from __future__ import annotations

import datetime as dt
import itertools
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from api.web.destinations import Allowed, Destinations, DestinationWrong, read
from api.web.limits import FILE, load
from tests.api.web.receiver import Receiver, receiving, until
from tests.api.web.server import Server, identity, limited, serving
from tests.api.web.test_webhooks import moved, subscribed, waiting
from tests.api.web.town import Town
from workflows.errors import DataValueError

# names that the resolver of these tests knows, as anybody may set up in a zone of their own
NAMES = {
    "loopback.example": ["127.0.0.1"],
    "loopback6.example": ["::1"],
    "any.example": ["0.0.0.0"],
    "mapped.example": ["::ffff:127.0.0.1"],
    "nat64.example": ["64:ff9b::7f00:1"],
    "private.example": ["10.0.0.5"],
    "metadata.example": ["169.254.169.254"],
    "unique-local.example": ["fd00::5"],
    "link-local.example": ["fe80::1%lo"],
    "one-of-two.example": ["93.184.215.14", "127.0.0.1"],
    "nothing.example": [],
}
# {port} is the port of a receiver on this machine, which the operator has named
HOSTILE = [
    # this machine, in every way of writing it
    *("https://127.0.0.1:{port}/", "https://127.0.0.2:{port}/", "https://127.1:{port}/", "https://127.0.1:{port}/"),
    *(
        "https://2130706433:{port}/",
        "https://0x7f000001:{port}/",
        "https://0x7f.0.0.1:{port}/",
        "https://0x7f.1:{port}/",
    ),
    *("https://0177.0.0.1:{port}/", "https://017700000001:{port}/", "https://127.0.0.01:{port}/", "https://0:{port}/"),
    *("https://0.0.0.0:{port}/", "https://127.0.0.1.:{port}/", "https://127.0.0.1..:{port}/", "https://0x0:{port}/"),
    *(
        "https://[::1]:{port}/",
        "https://[::]:{port}/",
        "https://[::ffff:127.0.0.1]:{port}/",
        "https://[::127.0.0.1]:{port}/",
    ),
    *(
        "https://[::ffff:7f00:1]:{port}/",
        "https://[0:0:0:0:0:ffff:127.0.0.1]:{port}/",
        "https://[64:ff9b::127.0.0.1]:{port}/",
    ),
    *("https://[64:ff9b:1::7f00:1]:{port}/", "https://[2002:7f00:1::]:{port}/", "https://[::1%lo]:{port}/"),
    *(
        "https://[2001:0:7f00:1::]:{port}/",
        "https://localhost:{port}/",
        "https://LOCALHOST:{port}/",
        "https://localhost.:{port}/",
    ),
    *(f"https://{name}:{{port}}/" for name in NAMES),
    # other networks that are nobody's outside
    *("https://10.0.0.1/", "https://172.16.0.1/", "https://192.168.1.1/", "https://169.254.169.254/latest/meta-data/"),
    *(
        "https://100.64.0.1/",
        "https://224.0.0.1/",
        "https://239.1.1.1/",
        "https://240.0.0.1/",
        "https://255.255.255.255/",
    ),
    *("https://192.0.2.1/", "https://198.18.0.1/", "https://[fd00::1]/", "https://[fe80::1]/", "https://[ff02::1]/"),
    *("https://[fec0::1]/", "https://[2001:db8::1]/", "https://[100::1]/"),
    # what is read in one way here and in another there
    *("https://93.184.215.14@127.0.0.1:{port}/", "https://user:word@127.0.0.1:{port}/", "https://@127.0.0.1:{port}/"),
    *("https://127.0.0.1:{port}\\@example.com/", "https://example.com\\@127.0.0.1:{port}/", "https:127.0.0.1:{port}/"),
    *("https:///127.0.0.1:{port}/", "https://127.0.0.1:{port}#@example.com/", "https://example.com#@127.0.0.1:{port}/"),
    *(
        "https://127。0。0。1:{port}/",
        "https://①②⑦.0.0.1:{port}/",
        "https://ⓛocalhost:{port}/",
        "https://127.0.0.1%2e:{port}/",
    ),
    *(
        "https://%31%32%37.0.0.1:{port}/",
        "https://127.0.0.1:{port} /",
        " https://127.0.0.1:{port}/",
        "https://127.0.0.1\t:{port}/",
    ),
    *("https://127.0.0.1:{port}/\r\nHost: example.com", "https://127.0.0.1:0{port}/", "https://127.0.0.1:+{port}/"),
    # other ways, and other doors of the same house
    *("http://127.0.0.1:{port}/", "http://93.184.215.14/", "ftp://127.0.0.1:{port}/", "gopher://127.0.0.1:{port}/"),
    *(
        "file:///etc/passwd",
        "//127.0.0.1:{port}/",
        "127.0.0.1:{port}",
        "https://",
        "https://:{port}/",
        "HTTPS://127.0.0.1:{port}/",
    ),
    *(
        "https://93.184.215.14:22/",
        "https://93.184.215.14:6379/",
        "https://93.184.215.14:99999/",
        "https://-.example:{port}/",
    ),
    *("https://a..example:{port}/", f"https://{'a' * 64}.example:{{port}}/", "https://under_score.example:{port}/"),
]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as made:
        yield made


def resolved(host: str) -> list[str]:
    """What a name server outside says: it is not ours. Names of this machine are looked up where it does."""
    return NAMES[host] if host in NAMES else [str(where[0]) for *_, where in socket.getaddrinfo(host, None)]


@pytest.fixture
def server(tmp_path: Path, receiver: Receiver) -> Iterator[Server]:
    limits = limited(webhook_s=2, webhooks_a_caller=200, webhook_tries_each=64)
    limits = replace(limits, retries=(), destinations=Allowed((443, receiver.port), frozenset(), ()))
    with serving(tmp_path / "journal.sqlite", limits=limits) as made:
        made.app.state.destinations._resolve = resolved
        yield made


def test_there_are_sixty_hostile_places_at_least():
    assert len(set(HOSTILE)) >= 60


def test_a_hostile_place_is_refused_where_it_is_named_and_none_is_called(server: Server, receiver: Receiver):
    machine = server.client(identity("integrator", "integrator.1"))
    let = []
    for n, place in enumerate(HOSTILE):
        answer = machine.put(f"/v1/webhooks/h{n}", json={"url": place.format(port=receiver.port)})
        if (answer.status_code, answer.json()["code"]) != (422, "destination_wrong"):
            let.append((place, answer.text))
    assert let == []
    assert receiver.n_connections == 0


def test_a_hostile_place_that_got_in_is_not_called_when_something_is_to_be_told(server: Server, receiver: Receiver):
    """As if it had been named before the operator's limits were as they are, or by whoever writes into the file."""
    webhooks, town = server.service.webhooks, Town(server)
    machine = town.who("integrator", "integrator.1")
    for n, place in enumerate(HOSTILE):
        url = place.format(port=receiver.port)
        webhooks.put("integrator.1", "neighbour:eid", f"h{n}", url, "Submitted", len(HOSTILE))
    moved(town)
    until(lambda: all(one["n_dead"] == 1 for one in machine.get("/v1/webhooks").json()))
    letters = machine.get("/v1/dead-letters?limit=200").json()["items"]
    assert {one["failure"] for one in letters} == {"destination_wrong"}
    assert len(letters) == len(HOSTILE)
    assert receiver.n_connections == 0


def test_a_name_that_leads_elsewhere_the_second_time_is_not_followed(server: Server, receiver: Receiver):
    answers = itertools.chain([["93.184.215.14"]], itertools.repeat(["127.0.0.1"]))
    server.app.state.destinations._resolve = lambda host: next(answers)
    town = Town(server)
    machine = town.who("integrator", "integrator.1")
    place = f"https://rebinding.example:{receiver.port}/"
    assert machine.put("/v1/webhooks/all", json={"url": place, "kinds": ["Submitted"]}).is_success
    moved(town)
    until(lambda: waiting(machine) == (1, 1))
    assert machine.get("/v1/dead-letters").json()["items"][0]["failure"] == "destination_wrong"
    assert receiver.n_connections == 0


def test_the_address_that_was_checked_is_the_one_connected_to(server: Server, receiver: Receiver):
    """The name is looked up once for a connection, and would lead elsewhere the next time."""
    origin = f"http://receiver.example:{receiver.port}"
    asked = itertools.count()
    places = server.app.state.destinations
    places._allowed = Allowed((443,), frozenset({origin}), ())
    places._resolve = lambda host: ["127.0.0.1"] if next(asked) < 2 else ["127.0.0.9"]
    town = Town(server)
    machine = town.who("integrator", "integrator.1")
    assert machine.put("/v1/webhooks/all", json={"url": f"{origin}/", "kinds": ["Submitted"]}).is_success
    moved(town)
    until(lambda: receiver.got)
    assert receiver.got[0].headers["Host"] == f"receiver.example:{receiver.port}"
    assert next(asked) == 2


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_no_redirect_is_followed(server: Server, receiver: Receiver, status: int):
    with receiving() as other:
        server.app.state.destinations._allowed = Allowed((443,), frozenset({receiver.origin}), ())
        receiver.answers, receiver.headers = lambda got: status, {"Location": other.origin}
        town = Town(server)
        machine = town.who("integrator", "integrator.1")
        subscribed(machine, receiver, "all", "Submitted")
        moved(town)
        until(lambda: waiting(machine) == (1, 1))
        assert other.n_connections == 0


def test_no_proxy_of_the_environment_is_used(server: Server, receiver: Receiver, monkeypatch: pytest.MonkeyPatch):
    with receiving() as proxy:
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.origin)
        server.app.state.destinations._allowed = Allowed((443,), frozenset({receiver.origin}), ())
        town = Town(server)
        subscribed(town.who("integrator", "integrator.1"), receiver, "all", "Submitted")
        moved(town)
        until(lambda: receiver.got)
        assert proxy.n_connections == 0


# What is allowed


@pytest.mark.parametrize(
    "url",
    [
        *("https://93.184.215.14/", "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", "https://93.184.215.14"),
        *(
            "https://93.184.215.14:443/a/b?c=d&e=%20",
            "https://receiver.example/hook",
            "https://xn--tipnhn-8va.example/",
        ),
    ],
)
def test_https_to_what_everybody_can_reach_is_allowed(url: str):
    Destinations(load().destinations, lambda host: ["93.184.215.14", "2606:2800:21f::1"]).check(url)


def named(tmp_path: Path, *places: str) -> Destinations:
    """With a limits file of the operator's that allows these."""
    (tmp_path / FILE).write_text(f"[destinations]\nports = [443]\nallowed = {list(places)!r}\n", encoding="utf-8")
    return Destinations(load(tmp_path).destinations, lambda host: ["10.1.2.3"])


def test_an_origin_that_the_operator_names_is_allowed_and_no_other_of_its_host(tmp_path: Path):
    places = named(tmp_path, "http://inside.example:8080")
    places.check("http://inside.example:8080/hook")
    for url in ("http://inside.example/", "https://inside.example/", "http://inside.example:8081/"):
        with pytest.raises(DestinationWrong):
            places.check(url)


def test_a_network_that_the_operator_names_is_reached_by_https(tmp_path: Path):
    places = named(tmp_path, "10.1.0.0/16")
    places.check("https://inside.example/")
    places.check("https://10.1.9.9/")
    for url in ("http://10.1.9.9/", "https://10.2.0.1/", "https://10.1.9.9:8443/"):
        with pytest.raises(DestinationWrong):
            places.check(url)


@pytest.mark.parametrize("place", ["inside.example", "http://user@inside.example", "10.1.0.1/16", "https://", 7])
def test_an_odd_place_in_the_limits_is_told_with_its_line(tmp_path: Path, place: object):
    (tmp_path / FILE).write_text(f"[destinations]\nports = [443]\nallowed = [{place!r}]\n", encoding="utf-8")
    with pytest.raises(DataValueError) as told:
        load(tmp_path)
    assert told.value.data["line"] == 3


@pytest.mark.parametrize("line", ["after_s = []", "after_s = [0]", 'after_s = ["1"]', "after_s = [true]"])
def test_odd_retries_in_the_limits_are_told_with_their_line(tmp_path: Path, line: str):
    text = f'[retries]\n{line}\nreason = {{ vi = "thử", en = "a test" }}\n'
    (tmp_path / FILE).write_text(text, encoding="utf-8")
    with pytest.raises(DataValueError) as told:
        load(tmp_path)
    assert told.value.data["line"] == 2


def test_a_place_is_read_in_one_way():
    assert read("https://Receiver.Example/x") == ("https", "receiver.example", 443)
    assert read("http://[2606:2800:0:0::1]:8080") == ("http", "2606:2800::1", 8080)


# Encryption


def certified(folder: Path, name: str) -> Path:
    """Key and certificate of a server of that name, in one file: its own authority."""
    key = ec.generate_private_key(ec.SECP256R1())
    told = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    now, day = dt.datetime.now(dt.UTC), dt.timedelta(days=1)
    made = x509.CertificateBuilder().subject_name(told).issuer_name(told).public_key(key.public_key())
    made = made.serial_number(1).not_valid_before(now - day).not_valid_after(now + day)
    made = made.add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem, plain = serialization.Encoding.PEM, serialization.NoEncryption()
    path = folder / f"{name}.pem"
    private = key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain)
    path.write_bytes(private + made.sign(key, hashes.SHA256()).public_bytes(pem))
    return path


@pytest.mark.parametrize(("name", "is_told"), [("receiver.example", True), ("other.example", False)])
def test_the_receiver_must_be_who_its_name_says(
    tmp_path: Path, receiver: Receiver, monkeypatch: pytest.MonkeyPatch, name: str, is_told: bool
):
    pem = certified(tmp_path, name)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    asked = receiver.secured(pem)
    origin = f"https://receiver.example:{receiver.port}"
    limits = replace(limited(), retries=(), destinations=Allowed((443,), frozenset({origin}), ()))
    with serving(tmp_path / "journal.sqlite", limits=limits) as server:
        server.app.state.destinations._resolve = lambda host: ["127.0.0.1"]
        town = Town(server)
        machine = town.who("integrator", "integrator.1")
        assert machine.put("/v1/webhooks/all", json={"url": f"{origin}/", "kinds": ["Submitted"]}).is_success
        moved(town)
        until(lambda: waiting(machine) == (0, 0) if receiver.got else waiting(machine) == (1, 1))
        assert bool(receiver.got) == is_told
        assert set(asked) == {"receiver.example"}
