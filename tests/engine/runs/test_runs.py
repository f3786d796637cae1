"""A run's folder: whole, the same everywhere, refused where it would be mixed with another."""

import hashlib
import json
import resource
import sqlite3
import subprocess
from pathlib import Path

import pytest

from engine.core.journal import canonical, read
from engine.store.database import reading
from engine.store.head import NO_EVENTS
from engine.store.rebuild import differences
from engine.store.verify import first_fault, rows
from tests.engine.runs.small import DATA_FILES, command, content, run
from tests.engine.store.promises import check

GOLDEN = Path(__file__).with_name("golden.txt")
ASSUMED = Path(__file__).parents[3] / "engine" / "agencies" / "data" / "behaviour.toml"


@pytest.fixture
def half(whole: Path, tmp_path: Path) -> Path:
    """A run that stopped after some hundred events."""
    out = tmp_path / "half"
    out.mkdir()
    told = json.loads((whole / "manifest.json").read_text(encoding="utf-8"))
    (out / "manifest.json").write_text(json.dumps({**told, "head": None}), encoding="utf-8")
    return out


# The folder


def test_a_finished_folder_holds_these_files_and_no_other(whole: Path):
    assert sorted(path.name for path in whole.iterdir()) == sorted([*DATA_FILES, "journal.sqlite"])


def test_the_database_keeps_its_promises(whole: Path):
    engine = reading(whole / "journal.sqlite")
    check(engine)
    assert list(differences(engine)) == []
    engine.dispose()


def test_the_head_in_the_manifest_is_that_over_all_events_in_the_lines(whole: Path):
    head = NO_EVENTS
    for line in (whole / "events.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        head = head.after(told["position"], told["hash"])
    stored = json.loads((whole / "manifest.json").read_text(encoding="utf-8"))["head"]
    assert stored == {"events": head.n_events, "hash": head.hash}


def test_a_line_holds_the_event_as_it_was_hashed(whole: Path):
    engine = reading(whole / "journal.sqlite")
    lines = (whole / "events.jsonl").read_text(encoding="utf-8").splitlines()
    for row, line in zip(rows(engine), lines, strict=True):
        assert canonical(read(row.text)) == row.text
        assert json.loads(line)["event"] == json.loads(row.text)
    engine.dispose()


def test_no_name_of_a_person_leaves_the_documents(whole: Path):
    connection = sqlite3.connect(whole / "journal.sqlite")
    told = [json.loads(text) for (text,) in connection.execute("SELECT content FROM documents WHERE content LIKE '{%'")]
    connection.close()
    names = {value for one in told for key, value in one.items() if key.endswith("_name") and value}
    assert len(names) > 100
    shared = "".join((whole / name).read_text(encoding="utf-8") for name in DATA_FILES)
    assert [name for name in names if name in shared] == []


def test_time_and_place_of_the_machine_leave_no_trace(whole: Path, tmp_path: Path):
    other = tmp_path / "other"
    done = run(other, PYTHONHASHSEED="77", TZ="America/New_York", LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert content(other) == content(whole)


def test_the_events_are_the_same_on_every_python(whole: Path):
    """golden.txt holds the hash of what one Python wrote; where habits, law or map change it is written anew."""
    found = hashlib.sha256((whole / "events.jsonl").read_bytes()).hexdigest()
    assert found == GOLDEN.read_text(encoding="utf-8").strip(), (
        f"if the change is meant, write {found} to {GOLDEN.name}"
    )


# Whose folder it is


def test_an_occupied_folder_is_refused_and_left_as_it_is(tmp_path: Path):
    (tmp_path / "thư.txt").write_text("thư", encoding="utf-8")
    done = run(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "thư.txt" in done.stderr
    assert "--resume" in done.stderr
    assert run(tmp_path, "--resume").returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["thư.txt"]


def test_resume_starts_an_empty_folder(whole: Path, tmp_path: Path):
    assert run(tmp_path / "new", "--resume").returncode == 0
    assert content(tmp_path / "new") == content(whole)


def test_a_finished_run_is_left_alone(whole: Path):
    before = content(whole)
    done = run(whole, "--resume")
    assert done.returncode == 0
    assert "report.html" in done.stdout
    assert content(whole) == before


@pytest.mark.parametrize(
    ("more", "told"),
    [
        (("--seed", "6"), "seed: 5 → 6"),
        (("--cases", "151"), "cases: 150 → 151"),
        (("--outage", "hospital=2026-09-03..2026-09-03"), "outages"),
    ],
)
def test_other_arguments_are_refused_by_name(whole: Path, more: tuple[str, ...], told: str):
    done = run(whole, "--resume", *more)
    assert done.returncode == 2
    assert told in done.stderr


def test_another_version_of_a_data_file_is_refused_by_name(whole: Path, tmp_path: Path):
    text = ASSUMED.read_text(encoding="utf-8")
    (tmp_path / "behaviour.toml").write_text(text.replace("per_thousand = 80", "per_thousand = 81"), encoding="utf-8")
    done = run(whole, "--resume", "--data", str(tmp_path))
    assert done.returncode == 2
    assert "behaviour.toml" in done.stderr


def test_a_journal_whose_events_are_not_those_of_the_seed_stops_the_resumed_run(whole: Path, half: Path):
    (half / "journal.sqlite").write_bytes((whole / "journal.sqlite").read_bytes())
    connection = sqlite3.connect(half / "journal.sqlite")
    connection.execute("DELETE FROM events WHERE position > 900")
    connection.execute("UPDATE events SET hash = 'x' WHERE position = 700")
    connection.commit()
    connection.close()
    done = run(half, "--resume")
    assert done.returncode == 2
    assert "vị trí 700" in done.stderr


def test_a_journal_of_another_version_is_refused(whole: Path, half: Path):
    (half / "journal.sqlite").write_bytes((whole / "journal.sqlite").read_bytes())
    connection = sqlite3.connect(half / "journal.sqlite")
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    done = run(half, "--resume")
    assert done.returncode == 2
    assert "9999" in done.stderr


# Places that cannot be written


@pytest.mark.parametrize("out", ["/proc/lienthong", "/dev/null", "/dev/null/x"])
def test_a_place_that_cannot_be_written_is_told_in_one_sentence(out: str):
    done = run(Path(out))
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 1


def limited(n_bytes: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (n_bytes, n_bytes))


@pytest.mark.parametrize("n_bytes", [400_000, 2_000_000, 3_400_000])
def test_where_no_room_is_left_nothing_is_half_written_and_the_run_can_go_on(whole: Path, tmp_path: Path, n_bytes: int):
    out = tmp_path / "full"
    done = subprocess.run(
        command(out), capture_output=True, text=True, encoding="utf-8", preexec_fn=lambda: limited(n_bytes)
    )
    assert done.returncode == 2, done.stderr
    assert "--resume" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert not [path for path in out.iterdir() if path.name.endswith(".half")]
    if (out / "journal.sqlite").stat().st_size:
        engine = reading(out / "journal.sqlite")
        assert first_fault(engine) is None
        engine.dispose()
    assert run(out, "--resume").returncode == 0
    assert content(out) == content(whole)


def test_more_work_than_the_calendar_holds_names_the_office_and_how_much_waits(tmp_path: Path):
    text = ASSUMED.read_text(encoding="utf-8")
    slow = text.replace("minutes = [10, 15, 20, 30, 60]", "hours = [8000, 8784]")
    assert slow != text
    (tmp_path / "behaviour.toml").write_text(slow, encoding="utf-8")
    done = run(tmp_path / "out", "--data", str(tmp_path))
    assert done.returncode == 2
    assert "quá tải" in done.stderr
    assert "registrar_" in done.stderr
    assert "việc còn chờ" in done.stderr
