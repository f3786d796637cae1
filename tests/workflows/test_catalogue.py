"""Folders of editions that somebody is still writing: each fault is told with its file and line."""

from pathlib import Path

import pytest

from tests.small.paths import on_path
from workflows import catalogue, check, editions
from workflows.errors import ChainUnknown, EditionWrong
from workflows.soundness.fault import Code

BEFORE = "import datetime as dt\nfrom workflows.editions.birth_2026_09_01.chain import EDITION as BEFORE\n"
AMENDED = f"{BEFORE}from workflows.amend import amended\nEDITION = amended(BEFORE, dt.date(2027, 1, 1), labl=5)\n"
MISTAKEN = {
    "no edition": ("", 1, "EDITION = Edition(…)"),
    "not an edition": ("EDITION = 5\n", 1, "EDITION = Edition(…)"),
    "not Python": ("x = 1\nEDITION = (\n", 2, "SyntaxError"),
    "a name that is not there": ("x = 1\nEDITION = y\n", 2, "NameError: name 'y'"),
    "a module that is not there": ("from workflows.nowhere import x\n", 1, "workflows.nowhere"),
    "an amendment of what is not there": (AMENDED, 4, "label"),
}


@pytest.fixture
def root(tmp_path: Path):
    with on_path(editions, tmp_path):
        yield tmp_path


def written(root: Path, name: str, text: str) -> Path:
    folder = root / name
    folder.mkdir()
    (folder / "__init__.py").touch()
    (folder / "chain.py").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("mistake", MISTAKEN)
def test_an_edition_that_cannot_be_read_is_told_with_its_line(mistake: str, root: Path):
    text, line, right = MISTAKEN[mistake]
    folder = written(root, "tide_2025_07_01", text)
    with pytest.raises(EditionWrong) as wrong:
        catalogue.known()
    assert (wrong.value.file, wrong.value.line) == (str(folder / "chain.py"), line)
    assert right in wrong.value.say("vi")
    assert right in wrong.value.say("en")


@pytest.mark.parametrize("lacking", ["__init__.py", "chain.py"])
def test_a_folder_that_lacks_a_file_is_told(lacking: str, root: Path):
    file = written(root, "tide_2025_07_01", BEFORE) / lacking
    file.unlink()
    with pytest.raises(EditionWrong) as wrong:
        catalogue.known()
    assert wrong.value.file == str(file)


def test_a_file_beside_the_folders_is_told(root: Path):
    (root / "stray.py").touch()
    assert "stray" not in catalogue.chains()
    with pytest.raises(EditionWrong, match="CHAIN_YEAR_MONTH_DAY"):
        catalogue.known()


@pytest.mark.parametrize("day", ["'2025-07-01'", "None", "dt.datetime(2025, 7, 1)"])
def test_an_edition_that_is_in_force_from_no_date_is_told_where(day: str, root: Path):
    replaced = f"replace(BEFORE, in_force_on={day})"
    written(
        root,
        "birth_2027_01_01",
        f"{BEFORE}import datetime as dt\nfrom dataclasses import replace\nEDITION = {replaced}\n",
    )
    with pytest.raises(EditionWrong, match=r"dt\.date"):
        catalogue.known()


@pytest.mark.parametrize("name", ["tide_2025_07_01", "birth_2027_01_01"])
def test_a_folder_of_another_name_is_told_what_it_holds(name: str, root: Path):
    written(root, name, f"{BEFORE}EDITION = BEFORE\n")
    (fault,) = check.folder_faults()
    assert (fault.code, fault.path) == (Code.FOLDER_DIFFERS, name)
    assert "birth_2026_09_01" in fault.says.vi


def test_a_chain_that_no_edition_is_of_is_not_named_as_the_nearest(root: Path):
    written(root, "tide_2025_07_01", f"{BEFORE}EDITION = BEFORE\n")
    with pytest.raises(ChainUnknown) as unknown:
        catalogue.of_chain("tide")
    assert "tide" not in unknown.value.data["nearest"]


def test_a_chain_that_there_is_not_is_told_all_that_there_are_and_where_they_were_looked_for(root: Path):
    written(
        root, "tide_2025_07_01", f"{BEFORE}from dataclasses import replace\nEDITION = replace(BEFORE, chain='tide')\n"
    )
    with pytest.raises(ChainUnknown) as unknown:
        catalogue.of_chain("ebb")
    for lang in ("vi", "en"):
        said = unknown.value.say(lang)
        chains = "birth, birth_separate, correction, death, death_separate, tide"
        assert (chains in said, f"workflows/editions, {root}" in said) == (True, True)
