"""`services`: the essential services as people and programs are told of them."""

import json

import pytest
from typer.testing import CliRunner

from api.terminal.program import app
from workflows.files.services import load


def call(*argv, **env):
    return CliRunner(env={"COLUMNS": "180", **env}).invoke(app, ["services", *argv])


def test_each_service_is_listed_with_its_chain_and_how_well_it_is_known():
    told = json.loads(call("--json").stdout)
    assert [one["code"] for one in told["services"]] == [one.code for one in load().services]
    (one,) = [one for one in told["services"] if one["code"] == "permanent_residence"]
    assert (one["chain"], one["procedure"], one["done_by"]) == ("birth", "residence_registration", "đăng ký thường trú")
    assert (one["portal_code"], one["status"]) == ("1.004222", "unverified")


def test_how_many_are_not_known_is_told():
    told = json.loads(call("--json").stdout)["lists"]
    assert [(one["total"], one["n_named"], one["n_unnamed"], one["n_not_known"]) for one in told] == [
        (25, 17, 2, 6),
        (28, 0, 0, 28),
        (None, 0, 0, None),
    ]
    shown = call().stdout
    assert "Còn 6 dịch vụ chưa biết là gì." in shown
    assert "Chưa biết danh mục này có những dịch vụ nào." in shown


@pytest.mark.parametrize(
    ("lang", "words"), [("vi", "theo trí nhớ · chưa kiểm chứng"), ("en", "from memory · unverified")]
)
def test_what_is_from_memory_says_so_beside_each(lang, words):
    assert words in call("--lang", lang).stdout


def test_a_narrow_screen_gets_a_list():
    assert call(COLUMNS="60").exit_code == 0


def test_a_wrong_file_is_named_with_its_line(tmp_path):
    (tmp_path / "services.toml").write_text("[[service]]\nnope = 1\n", encoding="utf-8")
    result = call("--data", str(tmp_path), "--json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert json.loads(result.stderr)["error"]["line"] == 1
