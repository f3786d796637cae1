"""Officers from a CSV file: what a list would change, what it changes, and how a wrong one is refused whole."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from engine.store import people
from tests.api.said import faults, told
from tests.api.web.server import Server
from tests.api.web.test_accounts import DAYS
from tests.api.web.town import ELSEWHERE, NEAR, POLICE, REGISTRAR, Town
from workflows.files.csvfile import MOST_FAULTS

HEADER = "subject,role,office,label,is_active"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "officers.csv"


def bring(server: Server, file: Path, *argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, ["register", str(server.path), "--from", str(file), *argv])


def written(file: Path, *lines: str, header: str = HEADER) -> Path:
    file.write_text("\n".join((header, *lines, "")), encoding="utf-8")
    return file


def known(server: Server) -> set[tuple[str, str, str, str]]:
    return {(one.subject, one.role, one.office, one.label) for one in people.registered(server.service.engine)}


def test_a_list_registers_changes_and_ends_and_leaves_whom_it_does_not_name(server: Server, town: Town, file: Path):
    stays, changes, leaves = (town.registered(number) for number in (1, 2, 3))
    before = known(server)
    written(
        file,
        f"{changes},supervisor,{REGISTRAR},công chức,true",
        f"{leaves},officer,{REGISTRAR},công chức,false",
        f"new.1,receiver,{NEAR},một cửa,true",
    )
    shown = told(bring(server, file, "--json"))
    assert {name: shown[name] for name in ("n_new", "n_changed", "n_ended", "n_unchanged", "is_dry_run")} == {
        "n_new": 1,
        "n_changed": 1,
        "n_ended": 1,
        "n_unchanged": 0,
        "is_dry_run": False,
    }
    after = known(server)
    assert {one[:3] for one in before - after} == {
        (changes, "officer", REGISTRAR),
        (leaves, "officer", REGISTRAR),
    }
    assert {one[:3] for one in after - before} == {
        (changes, "supervisor", REGISTRAR),
        ("new.1", "receiver", NEAR),
    }
    assert stays in {one[0] for one in after}


def test_a_dry_run_tells_just_what_is_then_done_and_writes_nothing(server: Server, town: Town, file: Path):
    leaves = town.registered(1)
    written(file, f"{leaves},officer,{REGISTRAR},công chức,FALSE", f"new.1,officer,{NEAR},công chức,TRUE")
    before = known(server)
    would = told(bring(server, file, "--dry-run", "--json"))
    assert known(server) == before
    done = told(bring(server, file, "--json"))
    assert (would.pop("is_dry_run"), done.pop("is_dry_run")) == (True, False)
    assert would == done
    assert would["changes"][1] == {
        "change": "new",
        "subject": "new.1",
        "office": NEAR,
        "before": None,
        "after": {"role": "officer", "label": "công chức", "system": "", "operations": ""},
        "elsewhere": [],
        "substitutions": [],
        "claims": 0,
    }


def test_the_same_list_again_changes_nothing_also_of_who_has_left(server: Server, town: Town, file: Path):
    leaves = town.registered(1)
    written(file, f"{leaves},officer,{REGISTRAR},công chức,false", f"new.1,officer,{NEAR},công chức,true")
    assert bring(server, file).exit_code == 0
    before = known(server)
    again = told(bring(server, file, "--json"))
    assert (again["changes"], again["n_unchanged"]) == ([], 2)
    assert known(server) == before


def test_who_leaves_is_told_with_the_substitutions_and_claims_that_end(server: Server, town: Town, file: Path):
    _, _ = town.claimed(town.submitted())
    leaves = f"{REGISTRAR}.1"
    made = {"absent": leaves, "substitute": town.registered(1, NEAR), **DAYS}
    code = town.supervisor().done("/v1/substitutions", made)["code"]
    written(file, f"{leaves},officer,{REGISTRAR},công chức,false")
    text = bring(server, file, "--dry-run", "--lang", "en").stdout
    assert f"the substitution ends: {NEAR}.1 for {leaves}" in text
    assert "work items held: 1" in text
    (change,) = told(bring(server, file, "--json"))["changes"]
    assert (change["substitutions"], change["claims"]) == ([code], 1)
    (ended,) = town.supervisor().get("/v1/substitutions").json()
    assert ended["ended_at"] is not None


@pytest.mark.parametrize("is_told_first", ["old", "new"])
def test_who_moves_within_the_province_goes_on_standing_in(server: Server, town: Town, file: Path, is_told_first: str):
    mover, near = town.registered(1, NEAR), "registrar_00070"
    town.supervisor().done("/v1/substitutions", {"absent": town.registered(1), "substitute": mover, **DAYS})
    lines = [f"{mover},officer,{NEAR},công chức,false", f"{mover},officer,{near},công chức,true"]
    written(file, *(lines if is_told_first == "old" else reversed(lines)))
    assert bring(server, file).exit_code == 0
    (made,) = town.supervisor().get("/v1/substitutions").json()
    assert made["ended_at"] is None
    assert {one[2] for one in known(server) if one[0] == mover} == {near}


def test_who_is_registered_elsewhere_stays_so_until_they_call_and_that_is_told(server: Server, town: Town, file: Path):
    mover = town.registered(1, NEAR)
    written(file, f"{mover},officer,{ELSEWHERE},công chức,true")
    (change,) = told(bring(server, file, "--json"))["changes"]
    assert (change["change"], change["elsewhere"]) == ("new", [NEAR])
    assert {one[2] for one in known(server) if one[0] == mover} == {NEAR, ELSEWHERE}


def test_whoever_a_list_ends_is_out_while_the_database_is_served(server: Server, town: Town, file: Path):
    town.submitted()
    officer = town.officer()
    leaves = f"{REGISTRAR}.1"
    town.registered(1)
    written(file, f"{leaves},officer,{REGISTRAR},công chức,false", f"{leaves},officer,{NEAR},công chức,true")
    assert bring(server, file).exit_code == 0
    assert town.who("officer", leaves, NEAR).get("/v1/work-items").is_success
    assert officer.get("/v1/work-items").status_code == 403


LINE = f"new.1,officer,{NEAR},công chức,true"
WRONG = [
    ("unknown office", f"new.2,officer,{REGISTRAR}0,a,true", "office", "data_value", REGISTRAR),
    ("unknown role", f"new.2,oficer,{NEAR},a,true", "role", "data_value", "officer"),
    ("a role of no officer", f"new.2,auditor,{NEAR},a,true", "role", "data_value", "supervisor"),
    ("no account's name", f"Nguyễn An,officer,{NEAR},a,true", "subject", "data_value", None),
    ("no label", f"new.2,officer,{NEAR},,true", "label", "data_value", None),
    ("a label with control characters", f"new.2,officer,{NEAR},a\x00b,true", "label", "data_value", None),
    ("neither true nor false", f"new.2,officer,{NEAR},a,yes", "is_active", "data_value", "true"),
    ("a cell too many", f"new.2,officer,{NEAR},a,true,", None, "data_value", None),
    ("the same twice", LINE, None, "data_duplicate", None),
    ("at two offices", f"new.1,officer,{POLICE},a,true", None, "data_duplicate", None),
    ("gone from where nobody knows them", f"new.2,officer,{ELSEWHERE},a,false", None, "data_value", None),
]


@pytest.mark.parametrize(("_why", "line", "column", "code", "near"), WRONG, ids=[one[0] for one in WRONG])
def test_a_wrong_line_is_told_with_its_place_and_nothing_is_written(
    server: Server, town: Town, file: Path, _why: str, line: str, column: str | None, code: str, near: str | None
):
    before = known(server)
    (fault,) = faults(bring(server, written(file, LINE, line), "--json"))
    assert (fault["file"], fault["line"], fault["code"], fault.get("column")) == ("officers.csv", 3, code, column)
    assert near is None or near in fault["nearest"]
    assert known(server) == before


def test_who_has_left_and_was_never_there_is_told_with_the_nearest_who_was(server: Server, town: Town, file: Path):
    town.registered(7)
    (fault,) = faults(bring(server, written(file, f"{REGISTRAR}.77,officer,{REGISTRAR},a,false"), "--json"))
    assert f"{REGISTRAR}.7" in fault["nearest"]


@pytest.mark.parametrize("is_active", ["true", "false"])
def test_a_list_of_people_changes_no_machine(server: Server, town: Town, file: Path, is_active: str):
    assert town.system().get("/v1/work-items").is_success
    before = known(server)
    line = f"{REGISTRAR}.system,officer,{REGISTRAR},công chức,{is_active}"
    (fault,) = faults(bring(server, written(file, line), "--json"))
    assert f"{REGISTRAR}.system" in fault["message"]
    assert known(server) == before


def test_all_faults_of_a_file_are_told_at_once(server: Server, town: Town, file: Path):
    lines = [line for why, line, *_ in WRONG if why != "the same twice"]
    refused = bring(server, written(file, LINE, *lines), "--json")
    assert [one["line"] for one in faults(refused)] == list(range(3, 3 + len(lines)))
    said = bring(server, file, "--lang", "en").stderr
    assert said.count("officers.csv, line") == len(lines)


def test_a_file_that_is_wrong_in_every_line_is_read_no_further_and_says_so(server: Server, town: Town, file: Path):
    found = faults(bring(server, written(file, *(f"x,officer,{NEAR},,true" for _ in range(1_000))), "--json"))
    assert len(found) == MOST_FAULTS + 1
    assert str(MOST_FAULTS) in found[-1]["message"]


FILES = [
    ("empty", b"", "data_key"),
    ("blank lines", b"\n\n", "data_key"),
    ("only a header", f"{HEADER}\n".encode(), "data_key"),
    ("semicolons", f"{HEADER}\n{LINE}\n".replace(",", ";").encode(), "data_key"),
    ("tabs", f"{HEADER}\n{LINE}\n".replace(",", "\t").encode(), "data_key"),
    ("a column too few", f"{HEADER[:-10]}\n".encode(), "data_key"),
    ("no header", f"{LINE}\n".encode(), "data_key"),
    ("UTF-16", f"{HEADER}\n{LINE}\n".encode("utf-16"), "data_encoding"),
    ("Windows-1258", f"{HEADER}\nnew.1,officer,{NEAR},Đô,true\n".encode("cp1258"), "data_encoding"),
    ("an open quotation", f'{HEADER}\nnew.1,officer,{NEAR},"An,true\n'.encode(), "data_value"),
]


@pytest.mark.parametrize(("_why", "raw", "code"), FILES, ids=[one[0] for one in FILES])
def test_a_file_that_is_no_list_is_refused_and_nothing_is_written(
    server: Server, town: Town, file: Path, _why: str, raw: bytes, code: str
):
    before = known(server)
    file.write_bytes(raw)
    assert {one["code"] for one in faults(bring(server, file, "--json"))} == {code}
    assert known(server) == before


@pytest.mark.parametrize("kind", ["none", "folder"])
def test_what_is_no_file_is_refused_in_words(server: Server, town: Town, tmp_path: Path, kind: str):
    (fault,) = faults(bring(server, tmp_path / "none.csv" if kind == "none" else tmp_path, "--json"))
    assert fault["code"] == "data_encoding"


def test_what_a_spreadsheet_saves_is_read(server: Server, town: Town, file: Path):
    """A mark of byte order, other ends of lines, columns in another order, blanks around cells, letters taken apart."""
    rows = "office, label ,subject,role,is_active\r\n" + f"{NEAR} ,  Do\u0302\u0303 , new.1,officer ,TRUE\r\n"
    file.write_bytes(rows.encode("utf-8-sig"))
    assert bring(server, file).exit_code == 0
    assert ("new.1", "officer", NEAR, "Dỗ") in known(server)


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        (("--from", "officers.csv", "--subject", "a.1"), "--subject"),
        (("--from", "officers.csv", "--end"), "--end"),
        (("--dry-run",), "--from"),
    ],
)
def test_options_that_say_two_things_are_refused(server: Server, argv: tuple[str, ...], says: str):
    refused = CliRunner().invoke(app, ["register", str(server.path), *argv])
    assert refused.exit_code == 2
    assert says in refused.stderr


def test_a_list_for_a_mistyped_database_makes_none(tmp_path: Path, file: Path):
    refused = CliRunner().invoke(app, ["register", str(tmp_path / "typo.sqlite"), "--from", str(written(file, LINE))])
    assert (refused.exit_code, [one.name for one in tmp_path.iterdir()]) == (2, [file.name])
