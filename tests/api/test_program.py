"""The command line as a whole: help, exit codes, and that no call ever ends in a traceback."""

import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.main import get_command
from typer.testing import CliRunner, Result

from api.terminal import commands
from api.terminal.command import SAID, one, text_of
from api.terminal.program import COMMANDS, app
from workflows.errors import LienthongError

PROGRAM = {name: get_command(app).get_command(None, name) for name in COMMANDS}  # type: ignore[attr-defined]
CALLS = [f"{name} {inner}".strip() for name, one in PROGRAM.items() for inner in getattr(one, "commands", {"": None})]
LIENTHONG = Path(sys.executable).with_name("lienthong")
SERVES = {"dev", "agencies"}  # they go on until somebody stops them, or play for long
WORDS = [
    *sorted(PROGRAM.keys() - SERVES),
    *("birth", "death", "correction", "group", "residence_registration", "funeral_allowance", "cases", ""),
    *("--received", "--fact", "--edition", "--data", "--json", "--lang", "--help", "--version", "--out", "--", "-x"),
    *("2026-08-21T15:30", "2026-08-21", "٢٠٢٦-08-21T15:30", "0000-00-00", "9999-12-31T23:59-14:00", "21/08/2026"),
    *("residence_verification=yes", "funeral_ground=merit", "=", "a=b", "choice=two", "en", "vi", "fr", "/nowhere"),
]


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, list(argv))


def run(*argv: str, **more) -> subprocess.CompletedProcess[str]:
    return subprocess.run([LIENTHONG, *argv], capture_output=True, text=True, encoding="utf-8", **more)


@pytest.mark.parametrize("command", CALLS)
def test_each_command_has_help_with_an_example_that_it_accepts(command):
    shown = call(*command.split(), "--help").stdout
    example = shown.partition("Ví dụ:")[2].split("\n")[1]
    assert example.split()[: 1 + len(command.split())] == ["lienthong", *command.split()]


@pytest.mark.parametrize("command", CALLS)
def test_each_command_offers_json_and_english(command):
    shown = call(*command.split(), "--help").stdout
    assert "--json" in shown
    assert "--lang" in shown


def test_each_module_of_commands_gives_a_command_that_the_program_knows():
    assert sorted(COMMANDS) == sorted(module.name for module in pkgutil.iter_modules(commands.__path__))
    assert [each.name for each in PROGRAM.values()] == list(COMMANDS)


@pytest.mark.parametrize(
    ("argv", "unwanted"),
    [
        (("--help",), {"fastapi", "holidays", "jinja2", "networkx", "numpy", "sqlmodel", "transitions"}),
        (
            ("due", "birth", "group", "--received", "2026-08-21T09:00"),
            {"fastapi", "jinja2", "networkx", "numpy", "sqlmodel", "transitions"},
        ),
        (
            ("simulate", "--cases", "2", "--from", "2026-09-01", "--province", "46", "--json", "--out", "{}"),
            {"fastapi", "numba", "pyarrow"},
        ),
    ],
    ids=["help", "due", "simulate"],
)
def test_a_call_loads_no_library_that_it_does_not_need(argv, unwanted, tmp_path):
    argv = [word.format(tmp_path) for word in argv]
    program = (
        "import atexit, sys; from api.cli import main\n"
        f"atexit.register(lambda: sys.stderr.write(' '.join(sorted(sys.modules.keys() & {unwanted}))))\n"
        f"sys.argv = ['lienthong', *{argv}]; main()"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout


def is_both(text: str | None) -> bool:
    return all(one(text, lang).strip() for lang in ("vi", "en")) and one(text, "vi") != one(text, "en")


def every_command():
    """The program, its commands, and those under one word."""
    inner = (one for each in PROGRAM.values() for one in getattr(each, "commands", {}).values())
    return [get_command(app), *PROGRAM.values(), *inner]


def test_every_help_text_is_there_in_both_languages():
    commands = every_command()
    texts = [each.help for each in commands]
    texts += [param.help for each in commands for param in each.params if param.name != "help"]
    assert [text for text in texts if not is_both(text)] == []


def test_every_text_of_the_table_is_said_of_an_option_or_argument():
    said = {param.help for each in every_command() for param in each.params}
    assert [key for key in SAID if text_of(key) not in said] == []


def test_help_speaks_english_on_request():
    shown = call("due", "--help", "--lang", "en").stdout
    assert "Usage: lienthong due" in shown
    assert "Cách dùng" not in shown


@pytest.mark.parametrize("argv", [("--help",), ("journal", "--help"), ("journal",), ()])
def test_help_of_the_program_and_of_a_group_speaks_english_too(argv):
    shown = call(*argv, "--lang", "en").stdout
    assert shown.strip().startswith("Usage: lienthong")
    assert "Cách dùng" not in shown


def test_without_a_command_the_help_is_shown_as_wrong_use():
    result = call()
    assert (result.exit_code, "Các lệnh" in result.stdout) == (2, True)


def test_the_version_is_told():
    assert call("--version").stdout.startswith("lienthong 0.")


@pytest.mark.parametrize(
    ("argv", "told"),
    [
        (("dua",), "gần nhất: due"),
        (("due",), "thiếu NHÓM"),
        (("due", "birth", "group"), "thiếu --received"),
        (("due", "birth", "group", "--received"), "--received cần đúng một giá trị"),
        (("due", "birth", "group", "--recieved", "2026-08-21T09:00"), "gần nhất: --received"),
        (("show", "birth", "death"), "thừa tham số “death”"),
        (("show", "birth", "--lang", "fr"), "giá trị của --lang không hợp lệ; viết vi|en"),
        (("--json",), "không có tùy chọn “--json”"),
    ],
)
def test_wrong_use_is_told_in_vietnamese_with_exit_code_2(argv, told):
    result = call(*argv)
    assert (result.exit_code, result.stdout) == (2, "")
    assert told in result.stderr


@pytest.mark.parametrize(
    ("argv", "error"),
    [
        (("due", "brith", "group", "--received", "2026-08-21T09:00"), {"code": "chain_unknown", "nearest": ["birth"]}),
        (("due", "birth", "group"), {"code": "usage_wrong"}),
        (("cases", "--out", ""), {"code": "folder_unnamed"}),
        (("show", "birth", "--data", ""), {"code": "folder_unnamed"}),
        (("due", "birth", "group", "--received", "2026-08-21T09:00", "--data", " "), {"code": "folder_unnamed"}),
    ],
)
def test_with_json_an_error_is_one_document_on_standard_error(argv, error):
    result = call(*argv, "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    told = json.loads(result.stderr)["error"]
    assert told.pop("message")
    assert {**told, "nearest": told.get("nearest", [])[:1]} == {"nearest": [], **error}


def test_with_json_a_wrong_file_is_named_with_its_line(tmp_path):
    (tmp_path / "sai.toml").write_text('title = "x"\nnope = 1\n', encoding="utf-8")
    told = json.loads(call("case", str(tmp_path / "sai.toml"), "--json").stderr)["error"]
    assert (told["code"], told["file"], told["line"]) == ("data_key", str(tmp_path / "sai.toml"), 2)


def test_wrong_use_is_told_in_english_on_request():
    assert "missing: --received" in call("due", "birth", "group", "--lang", "en").stderr


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(argv=st.lists(st.sampled_from(WORDS) | st.text(max_size=12), max_size=8))
def test_no_call_ends_in_a_traceback(argv, tmp_path_factory):
    # what `run` writes goes to a folder of its own, whatever the other words are
    if "--out" in argv:
        argv = [*argv, "--out", str(tmp_path_factory.mktemp("out"))]
    result = call(*argv)
    assert result.exit_code in (0, 1, 2), result.stderr
    assert "Traceback" not in result.output
    if result.exit_code == 0 and "--json" in argv and "--help" not in argv and "--version" not in argv:
        json.loads(result.stdout)


def test_a_refusal_without_a_traceback_reaches_the_shell():
    result = run("due", "birth", "nowhere", "--received", "2026-08-21T09:00")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("Lỗi [stage_unknown]")


def test_bytes_that_are_no_text_are_refused_in_a_sentence():
    result = subprocess.run([LIENTHONG, "due", b"\xff\xfe", "x", "--received", "y"], capture_output=True)
    assert result.returncode == 2
    assert b"Traceback" not in result.stderr
    assert b"chain_unknown" in result.stderr


def test_output_is_utf_8_whatever_the_locale():
    result = run("editions", env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert result.returncode == 0
    assert "Khai sinh" in result.stdout


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_closed_pipe_is_quiet(more):
    command = f"{LIENTHONG} show death --edition 2026-09-01 {' '.join(more)} | head -c 10"
    result = subprocess.run(command, shell=True, capture_output=True)
    assert result.stderr == b""


def test_a_defect_is_one_line_and_no_traceback(monkeypatch):
    def broken(chain: str) -> None:
        raise RuntimeError("kaput")

    monkeypatch.setattr("workflows.catalogue.of_chain", broken)
    result = call("editions", "birth")
    assert result.exit_code == 70
    assert result.stderr.count("\n") == 1
    assert "RuntimeError: kaput" in result.stderr


def test_stopping_is_told_in_a_word(monkeypatch):
    def stopped(chain: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("workflows.catalogue.of_chain", stopped)
    result = call("editions", "birth")
    assert (result.exit_code, result.stderr) == (130, "đã dừng\n")
    result = call("editions", "birth", "--json")
    assert (result.exit_code, result.stdout) == (130, "")
    assert json.loads(result.stderr) == {"error": {"code": "stopped", "message": "đã dừng"}}


def test_ctrl_c_ends_with_130():
    program = (
        "import os, signal, sys; from api.cli import main; from workflows import catalogue\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "catalogue.of_chain = lambda chain: os.kill(os.getpid(), signal.SIGINT)\n"
        "sys.argv = ['lienthong', 'editions', 'birth']; main()"
    )
    result = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, encoding="utf-8")
    assert (result.returncode, result.stdout, result.stderr) == (130, "", "đã dừng\n")


def test_every_error_of_the_command_line_has_a_code_of_its_own():
    from api.words import errors

    found = [it for it in vars(errors).values() if isinstance(it, type) and issubclass(it, LienthongError)]
    own = [it.code for it in found if it.__module__ == "api.words.errors"]
    assert len(own) == len(set(own))
    assert all(it.__doc__ for it in found)


def test_the_package_is_the_command():
    done = subprocess.run([sys.executable, "-m", "api", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == call("--version").stdout
