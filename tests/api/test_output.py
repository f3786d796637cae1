"""Where a run writes, and what it leaves alone."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from api.terminal.commands.cases import DATA, PAGE, prepare, write
from api.words.errors import CannotWrite, FolderNotOurs


def test_a_folder_that_does_not_exist_is_made(tmp_path):
    prepare(tmp_path / "a" / "b")
    index, data = write(tmp_path / "a" / "b", "<!DOCTYPE html>", {"cases": []})
    assert index.read_text(encoding="utf-8") == "<!DOCTYPE html>"
    assert json.loads(data.read_text(encoding="utf-8"))["cases"] == []


def test_a_folder_of_an_earlier_run_is_written_again_and_the_rest_of_it_kept(tmp_path):
    prepare(tmp_path)
    write(tmp_path, "one", {"cases": [1]})
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")
    prepare(tmp_path)
    write(tmp_path, "two", {"cases": [2]})
    assert (tmp_path / PAGE).read_text(encoding="utf-8") == "two"
    assert sorted(path.name for path in tmp_path.iterdir()) == [DATA, PAGE, "note.txt"]


@pytest.mark.parametrize("name", ["note.txt", DATA, PAGE])
def test_a_folder_with_something_else_in_it_is_refused_and_left_alone(tmp_path, name):
    (tmp_path / name).write_text('{"cases": "mine"}', encoding="utf-8")
    with pytest.raises(FolderNotOurs):
        prepare(tmp_path)
    assert (tmp_path / name).read_text(encoding="utf-8") == '{"cases": "mine"}'


def test_a_file_is_no_folder(tmp_path):
    (tmp_path / "out").write_text("", encoding="utf-8")
    with pytest.raises(FolderNotOurs):
        prepare(tmp_path / "out")
    with pytest.raises(CannotWrite):
        prepare(tmp_path / "out" / "deeper")


def test_a_name_that_no_folder_can_have_is_refused(tmp_path):
    with pytest.raises(CannotWrite):
        prepare(tmp_path / "a\0b")
    with pytest.raises(CannotWrite):
        prepare(tmp_path / ("x" * 300))


# Standard output


def through_a_shell(command: str) -> subprocess.CompletedProcess[str]:
    told = f"{shlex.quote(sys.executable)} -m api {command}"
    return subprocess.run(["/bin/sh", "-c", told], capture_output=True, text=True, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
@pytest.mark.parametrize("command", ["show birth", "show birth --json", "editions", "due --help", "--version"])
def test_an_output_without_room_is_told_as_that_and_is_no_defect(command):
    result = through_a_shell(f"{command} > /dev/full")
    assert (result.returncode, "không còn chỗ" in result.stderr) == (2, True), result.stderr
    assert "chương trình có lỗi" not in result.stderr
    assert len(result.stderr.splitlines()) == 1


def test_a_closed_output_is_told_as_that():
    result = through_a_shell("show birth --lang en >&-")
    assert result.returncode == 2
    assert result.stderr == "Error [cannot_write]: there is nowhere to write: standard output is closed\n"


def test_where_errors_cannot_be_written_the_exit_code_still_tells():
    assert through_a_shell("show brith 2>&-").returncode == 2
