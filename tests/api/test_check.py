"""`lienthong check` on sound editions and on one that is not."""

import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from tests.workflows.broken import BROKEN
from workflows import catalogue
from workflows.soundness.fault import Code

EDITIONS = catalogue.known()


def call(*argv: str) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, ["check", *argv])


def test_the_packaged_editions_are_sound():
    result = call()
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-1].startswith(f"{len(EDITIONS)} phiên bản; 0 lỗi")


def test_tensions_are_told_and_are_no_faults():
    result = call("birth")
    assert (result.exit_code, "lưu ý: phải xác minh điều kiện cư trú" in result.stdout) == (0, True)


def test_the_document_lists_each_edition():
    it = json.loads(call("death", "--json").stdout)
    assert it["is_sound"]
    assert [one["edition"] for one in it["editions"]] == [
        one.in_force_on.isoformat() for one in catalogue.of_chain("death")
    ]


@pytest.fixture
def broken(monkeypatch):
    """The last birth edition without any limit of its card."""
    whole = catalogue.of_chain("birth")
    card = whole[-1].procedure("health_card")
    procedures = tuple(replace(it, limits=()) if it == card else it for it in whole[-1].procedures)
    found = (*whole[:-1], replace(whole[-1], procedures=procedures))
    monkeypatch.setattr(catalogue, "of_chain", lambda chain: found)


@pytest.mark.usefixtures("broken")
def test_a_fault_is_told_with_its_place_and_exit_code_1():
    result = call("birth")
    assert result.exit_code == 1
    assert "✗ birth 01/09/2026" in result.stdout
    assert "health_card" in result.stdout


@pytest.mark.usefixtures("broken")
def test_a_fault_has_code_path_and_words_in_the_document():
    result = call("birth", "--json")
    it = json.loads(result.stdout)
    assert (result.exit_code, it["is_sound"]) == (1, False)
    assert all(fault["code"] and fault["path"] and fault["says"] for fault in it["editions"][-1]["faults"])
    assert it["editions"][-1]["faults"]


@pytest.mark.parametrize("code", [Code.RESULT_UNKNOWN, Code.GIVES_NOTHING, Code.FACT_UNKNOWN, Code.PROCEDURE_UNKNOWN])
def test_an_edition_that_names_what_is_not_there_is_told_its_faults(monkeypatch, code):
    monkeypatch.setattr(catalogue, "of_chain", lambda chain: (BROKEN[code],))
    it = json.loads(call("birth", "--json").stdout)
    assert {fault["code"] for fault in it["editions"][0]["faults"]} == {code}
