"""A run that is stopped at any instant loses nothing: resumed, it ends as if nothing had happened."""

import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from engine.store.database import reading
from engine.store.verify import first_fault
from tests.engine.runs.small import command, content, run


def kill(whole: Path, out: Path, n_times: int) -> None:
    luck = random.Random(20260901 + n_times)
    expected = content(whole)
    for time_ in range(n_times):
        folder = out / str(time_)
        n_kills = 0
        while n_kills < 3:
            process = subprocess.Popen(
                command(folder, "--resume"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            time.sleep(luck.uniform(0.4, 2.2))
            if process.poll() is not None:
                break
            process.send_signal(signal.SIGKILL)
            process.wait()
            n_kills += 1
            check_half(folder)
            if luck.random() < 0.5:
                break
        done = run(folder, "--resume")
        assert done.returncode == 0, done.stderr
        assert content(folder) == expected
        assert {path.name for path in folder.iterdir()} == {path.name for path in whole.iterdir()}
        again = run(folder, "--resume")
        assert (again.returncode, again.stderr) == (0, "")
        assert content(folder) == expected


def check_half(folder: Path) -> None:
    """What a killed run leaves verifies as far as it goes."""
    if (folder / "journal.sqlite").exists() and (folder / "journal.sqlite").stat().st_size:
        engine = reading(folder / "journal.sqlite")
        assert first_fault(engine) is None
        engine.dispose()


def test_three_kills_change_nothing_in_the_end(whole: Path, tmp_path: Path):
    kill(whole, tmp_path, 3)


@pytest.mark.long
def test_fifty_kills_change_nothing_in_the_end(whole: Path, tmp_path: Path):
    kill(whole, tmp_path, 50)


def test_ctrl_c_keeps_what_was_done_and_says_how_to_go_on(whole: Path, tmp_path: Path):
    out = tmp_path / "stopped"
    process = subprocess.Popen(
        command(out, "--cases", "3000"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # shells ignore it in the background
    )  # fmt: skip
    wait_for(out / "journal.sqlite")
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=30)
    assert process.returncode == 130, said
    assert "--resume" in said
    assert "Traceback" not in said
    check_half(out)


def test_a_second_process_on_the_same_folder_is_told_so(tmp_path: Path):
    out = tmp_path / "shared"
    first = subprocess.Popen(command(out, "--cases", "3000"), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(out / "journal.sqlite")
    second = run(out, "--cases", "3000", "--resume")
    first.kill()
    first.wait()
    assert second.returncode == 2
    assert "tiến trình khác" in second.stderr
    assert "Traceback" not in second.stderr


def wait_for(path: Path) -> None:
    for _ in range(300):
        if path.exists() and path.stat().st_size > 100_000:
            return
        time.sleep(0.05)
    raise AssertionError(f"{path} did not come")
