"""An officer at a terminal: the queue, a claim, a move; and the doctor of a database."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.spec.core_world import parameters
from api.terminal.program import app
from api.web.identity import CallerRole, Development
from engine.service.clock import VirtualClock
from engine.store.doctor import examined
from tests.api.web.server import Server, identity, serving
from tests.api.web.test_undelivered import IS, LAST_DAY, WAS
from tests.api.web.test_undelivered import approved as last_approved
from tests.api.web.town import GIVEN, POLICE, REGISTRAR, Town, child


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path / "journal.sqlite") as made:
        yield made


def call(server: Server, *argv: str, token: str | None = None) -> Result:
    told = server.token(identity("officer", f"{REGISTRAR}.1", REGISTRAR)) if token is None else token
    env = {"COLUMNS": "160", "LIENTHONG_URL": server.base, "LIENTHONG_TOKEN": told}
    return CliRunner(env=env).invoke(app, list(argv))


def test_the_queue_is_a_table_by_the_time_left(server: Server):
    town = Town(server)
    codes = [town.submitted(child(n)) for n in range(3)]
    told = call(server, "queue").stdout
    rows = [line for line in told.splitlines() if "~" in line]
    assert [row.partition("~")[0] for row in rows] == sorted(codes)
    assert "24 giờ" in rows[0]
    assert "3 phần việc" in told
    town.advance(days=2)
    assert "quá 24 giờ" in call(server, "queue", "--overdue").stdout
    assert "0 work items" in call(server, "queue", "--mine", "--lang", "en").stdout


def test_the_queue_is_narrowed_to_an_office_that_the_caller_may_see(server: Server):
    Town(server).submitted()
    auditor = server.token(identity("auditor"))
    assert "1 phần việc" in call(server, "queue", "--office", REGISTRAR, token=auditor).stdout
    assert "0 phần việc" in call(server, "queue", "--office", POLICE, token=auditor).stdout
    for office, code in (("nowhere", "item_unknown"), (POLICE, "item_unknown"), ("a b", "request_wrong")):
        refused = call(server, "queue", "--office", office)
        assert (refused.exit_code, refused.stderr.partition("]")[0]) == (2, f"Lỗi [{code}")


def test_an_officer_claims_looks_and_moves(server: Server):
    town = Town(server)
    item = town.item(town.submitted())
    assert "Đã nhận, lượt 1" in call(server, "claim", item).stdout
    shown = call(server, "move", item).stdout
    assert "approve: giải quyết xong" in shown
    assert "--field register_number=…" in shown
    fields = [f"--field={name}" for name in ("register_number=1", "register_book=01/2026", "personal_id=001326000125")]
    assert "approved" in call(server, "move", item, "approve", *fields).stdout
    assert json.loads(call(server, "move", item, "--json").stdout)["moves"][0]["move"] == "deliver_result"


def test_results_that_are_to_be_handed_over_are_a_list_of_their_own(server: Server):
    town = Town(server)
    item, claim = town.claimed(town.submitted())
    town.officer().done(f"/v1/work-items/{item}/moves/approve", {"claim": claim, "fields": GIVEN})
    assert "0 phần việc" in call(server, "queue").stdout
    told = call(server, "queue", "--undelivered").stdout
    assert (item in told, "1 phần việc" in told) == (True, True)
    assert call(server, "move", item, "deliver_result").exit_code == 0
    assert "0 phần việc" in call(server, "queue", "--undelivered").stdout
    assert "[request_wrong]" in call(server, "queue", "--undelivered", "--mine").stderr


def test_what_a_closed_office_has_not_handed_over_is_listed_and_delivered_by_its_successor(tmp_path: Path):
    with serving(tmp_path / "journal.sqlite", VirtualClock(LAST_DAY)) as server:
        town = Town(server)
        _, item = last_approved(town)
        old, new = (server.token(identity("officer", f"{office}.1", office)) for office in (WAS, IS))
        town.advance(days=1)
        assert "0 phần việc" in call(server, "queue", "--undelivered", token=old).stdout
        assert item in call(server, "queue", "--undelivered", token=new).stdout
        assert "[item_unknown]" in call(server, "move", item, "deliver_result", token=old).stderr
        assert call(server, "move", item, "deliver_result", token=new).exit_code == 0
        assert "0 phần việc" in call(server, "queue", "--undelivered", token=new).stdout


def test_a_list_of_papers_is_written_with_commas(server: Server):
    town = Town(server)
    code = town.submitted()
    item, _ = town.claimed(code)
    choices = next(
        one["fields"][0]["choices"]
        for one in town.officer().get(f"/v1/work-items/{item}").json()["moves"]
        if one["move"] == "request_supplement"
    )
    asked = ",".join(one["code"] for one in choices[:2])
    assert call(server, "move", item, "request_supplement", f"--field=items={asked}").exit_code == 0
    requests = town.family.get(f"/v1/cases/{code}/dossier").json()["requests"]
    assert len(requests[0]["items"]) == 2


def test_a_problem_of_the_service_is_one_sentence_and_exit_2(server: Server):
    refused = call(server, "claim", "B-AAAA-AAAA-AAAA~3")
    assert refused.exit_code == 2
    assert refused.stderr == "Lỗi [item_unknown]: không có phần việc này trong phạm vi của bạn\n"
    assert "[token_wrong]" in call(server, "queue", token="nonsense").stderr
    assert "[no_token]" in call(server, "queue", token="").stderr
    assert "[service_unreachable]" in call(server, "queue", "--url", "http://127.0.0.1:9").stderr


@pytest.mark.parametrize("url", ["http://[::1", "http://xn--", "http://\x01", "::", "x", ""])
def test_what_is_no_address_is_refused_in_one_sentence(url: str):
    refused = CliRunner().invoke(app, ["queue", "--url", url, "--token", "x"])
    assert (refused.exit_code, refused.stderr.count("\n")) == (2, 1)
    assert refused.stderr.startswith("Lỗi [service_unreachable]")


@pytest.mark.parametrize("token", ["é", "a\nb"])
def test_letters_that_no_token_has_are_refused_and_not_repeated(token: str):
    refused = CliRunner().invoke(app, ["queue", "--token", token])
    said = "Lỗi [token_wrong]: mã truy cập có ký tự không thể có trong mã\n"
    assert (refused.exit_code, refused.stderr) == (2, said)


def test_an_item_that_no_address_can_hold_is_refused(server: Server):
    assert call(server, "claim", "B\x01~3").exit_code == 2


def test_a_token_is_issued_by_the_key_of_a_file(tmp_path: Path):
    issuer = Development.at(tmp_path / "keys.json")
    argv = ["token", "--keys", str(tmp_path / "keys.json"), "--role", "officer", "--subject", "a.1", "--office", "x"]
    who = asyncio.run(issuer.who(CliRunner().invoke(app, argv).stdout.strip()))
    assert (who.subject, who.role, who.office) == ("a.1", CallerRole.OFFICER, "x")
    assert (tmp_path / "keys.json").stat().st_mode & 0o777 == 0o600
    assert CliRunner().invoke(app, [*argv[:4], "king", *argv[5:]]).exit_code == 2


@pytest.mark.parametrize(
    "argv", [("token", "--role", "citizen", "--subject", "a.1"), ("agencies", "--url", "http://127.0.0.1:9")]
)
def test_a_mistyped_key_file_is_refused_and_not_made(tmp_path: Path, argv: tuple[str, ...]):
    refused = CliRunner().invoke(app, [*argv, "--keys", str(tmp_path / "typo.json")])
    assert refused.exit_code == 2
    assert "không có tệp khóa" in refused.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("role", "option"),
    [
        ("receiver", "--office"),
        ("officer", "--office"),
        ("supervisor", "--office"),
        ("leader", "--province"),
        ("auditor", "--province"),
    ],
)
def test_a_role_of_a_place_gets_no_token_without_it(tmp_path: Path, role: str, option: str):
    Development.at(tmp_path / "keys.json")
    argv = ["token", "--keys", str(tmp_path / "keys.json"), "--role", role, "--subject", "a.1"]
    refused = CliRunner().invoke(app, argv)
    assert (refused.exit_code, refused.stdout) == (2, "")
    assert f"thiếu {option}" in refused.stderr
    assert CliRunner().invoke(app, [*argv, option, "46"]).exit_code == 0


@pytest.mark.parametrize("role", ["citizen", "integrator"])
def test_a_role_of_no_place_gets_a_token_without_one(tmp_path: Path, role: str):
    Development.at(tmp_path / "keys.json")
    argv = ["token", "--keys", str(tmp_path / "keys.json"), "--role", role, "--subject", "a.1"]
    assert CliRunner().invoke(app, argv).exit_code == 0


def test_the_doctor_finds_nothing_in_a_database_in_use(server: Server):
    Town(server).submitted()
    told = CliRunner().invoke(app, ["doctor", str(server.path)])
    assert told.exit_code == 0
    assert "Không có gì sai" in told.stdout


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ("UPDATE work_items SET closed_at = '2026'; UPDATE outbox SET done_at = '2026'", "không có phần việc"),
        ("UPDATE stages SET holder = 'ai đó'", "bảng không khớp"),
        ("UPDATE outbox SET try_at = NULL", "bỏ cuộc"),
        ("UPDATE events SET data = replace(data, 'family.1', 'family.2')", "event 1"),
        ("DELETE FROM documents", "tờ khai hoặc ghi chú không nằm"),
        ("UPDATE events SET data = '{' WHERE number = 2", "event 2"),
        ("UPDATE events SET data = '{' WHERE number = 1", "event 1"),
    ],
)
def test_the_doctor_names_what_is_broken_and_where(server: Server, tmp_path: Path, broken: str, says: str):
    town = Town(server)
    code = town.submitted()
    copy = tmp_path / "copy.sqlite"
    live = sqlite3.connect(server.path)
    live.execute("VACUUM INTO ?", (str(copy),))
    live.close()
    other = sqlite3.connect(copy)
    other.executescript(broken + "; UPDATE cases SET has_ended = 0;")
    other.close()
    assert examined(copy, parameters()) != []
    told = CliRunner().invoke(app, ["doctor", str(copy)])
    assert told.exit_code == 1
    assert says in told.stdout or says.startswith("event ")
    assert code in told.stdout or "bảng" in told.stdout or "sự kiện" in told.stdout
    shown = json.loads(CliRunner().invoke(app, ["doctor", str(copy), "--json", "--lang", "en"]).stdout)
    assert shown["sound"] is False


def test_what_is_no_database_of_ours_is_said_in_one_sentence(tmp_path: Path):
    (tmp_path / "x.sqlite").write_text("nothing", encoding="utf-8")
    for path in (tmp_path / "x.sqlite", tmp_path / "none.sqlite"):
        told = CliRunner().invoke(app, ["doctor", str(path)])
        assert told.exit_code == 2
        assert told.stderr.startswith("Lỗi [store_")
