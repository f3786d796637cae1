"""A run without a journal as an event log: that of the same run with one, but for positions."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from typer.testing import CliRunner, Result

from api.terminal.program import app
from engine.exports.export import Format

MONTH = (
    "--province",
    "Huế",
    "--communes",
    "6",
    "--cases",
    "120",
    "--days",
    "12",
    "--from",
    "2026-08-25",
    "--seed",
    "3",
)


def call(*argv: object) -> Result:
    return CliRunner(env={"COLUMNS": "160"}).invoke(app, [str(one) for one in argv])


@pytest.fixture(scope="module")
def fast(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "fast"
    assert call("simulate", *MONTH, "--fast", "--out", out).exit_code == 0
    return out


def table(run: Path, to: Path) -> pa.Table:
    assert call("export", run, "--out", to).exit_code == 0
    return pq.read_table(to).sort_by([("case", "ascending"), ("number", "ascending")])


def test_the_log_is_that_of_the_run_with_a_journal(fast: Path, tmp_path: Path):
    assert call("simulate", *MONTH, "--out", tmp_path / "live").exit_code == 0
    one, other = table(fast, tmp_path / "fast.parquet"), table(tmp_path / "live", tmp_path / "live.parquet")
    assert one.num_rows > 1_500
    for name in one.column_names:
        if name != "position":
            assert one[name].to_pylist() == other[name].to_pylist(), name
    assert sorted(one["position"].to_pylist()) == list(range(1, one.num_rows + 1))


@pytest.mark.parametrize("name", [one.value for one in Format])
def test_the_same_run_gives_the_same_file(fast: Path, tmp_path: Path, name: str):
    told = [tmp_path / "a", tmp_path / "b"]
    for path in told:
        assert call("export", fast, "--format", name, "--out", path).exit_code == 0
    assert told[0].read_bytes() == told[1].read_bytes()


def test_a_run_that_was_not_finished_is_named(fast: Path, tmp_path: Path):
    text = (fast / "manifest.json").read_text(encoding="utf-8")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "manifest.json").write_text(text[: text.index('"head"')] + '"head": null}', encoding="utf-8")
    refused = call("export", tmp_path / "run", "--lang", "en")
    assert refused.exit_code == 2
    assert "no finished run" in refused.stderr
    assert [path.name for path in (tmp_path / "run").iterdir()] == ["manifest.json"]
