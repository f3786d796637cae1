"""The house itself: what is installed, who imports whom, and whether the documents hold together."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("workflows", "engine", "api")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DECLARED = [
    Requirement(line)
    for line in PROJECT["project"]["dependencies"] + PROJECT["project"]["optional-dependencies"]["dev"]
]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
LOCKED = [block for block in re.split(r"\n(?=\S)", LOCK.strip()) if block and not block.startswith("#")]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
OUTSIDE_OF_LAW = sys.stdlib_module_names | {"numpy", "holidays", "workflows"}
# Variables of the make that runs these tests must not reach one that a test starts.
OWN_ENVIRONMENT = {key: value for key, value in os.environ.items() if not key.startswith(("MAKE", "MFLAGS"))}
LAW_EXCEPTIONS = {"workflows/machine.py": {"transitions"}, "workflows/graph.py": {"networkx"}}


def imported(path: Path) -> set[str]:
    """Top-level names that a module imports, at its head or inside a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            found.add((node.module or "").partition(".")[0])
    return found


def test_lock_names_no_host_and_no_path():
    assert not re.search(r"://|--index-url|--extra-index-url|--find-links|file:|(?<!\S)/", LOCK)


@pytest.mark.parametrize("block", LOCKED, ids=lambda block: block.partition("==")[0])
def test_each_locked_package_has_one_version_and_a_hash(block):
    assert re.match(r"[a-z0-9-]+==[^\s;]+", block)
    assert re.search(r"--hash=sha256:[0-9a-f]{64}", block)


@pytest.mark.parametrize("requirement", DECLARED, ids=lambda requirement: requirement.name)
def test_each_dependency_is_locked_within_its_bounds(requirement):
    versions = dict(re.match(r"([a-z0-9-]+)==([^\s;]+)", block).groups() for block in LOCKED)
    assert requirement.specifier.contains(versions[requirement.name])


@pytest.mark.parametrize("requirement", DECLARED, ids=lambda requirement: requirement.name)
def test_each_dependency_has_its_reason_in_a_decision(requirement):
    decisions = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "decisions").glob("*.md"))
    assert re.search(rf"^\| {re.escape(requirement.name)} \| .+ \|", decisions, flags=re.MULTILINE)


def test_the_law_imports_nothing_but_the_standard_library_numpy_and_holidays():
    strangers = {}
    for path in sorted((ROOT / "workflows").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        found = imported(path) - OUTSIDE_OF_LAW - LAW_EXCEPTIONS.get(name, set())
        if found:
            strangers[name] = found
    assert not strangers


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_each_link_to_a_local_file_leads_somewhere(document):
    links = re.findall(r"\]\(([^)\s#]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert [link for link in local if not (document.parent / link).exists()] == []


def test_decisions_are_numbered_without_gap_and_say_why():
    paths = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    assert [path.name[:4] for path in paths] == [f"{n:04}" for n in range(1, len(paths) + 1)]
    for path in paths:
        headings = re.findall(r"^## (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert headings[:3] == ["Context", "Decision", "Consequences"], path.name


def test_roles_are_compared_by_value():
    """A role that was read from a text, or that an edition names, is a text: it is the same role, and no enum."""
    compared = [
        f"{path.relative_to(ROOT)}:{number}"
        for room in PACKAGES
        for path in sorted((ROOT / room).rglob("*.py"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\bis (not )?Role\.", line)
    ]
    assert compared == []


def test_the_wheel_carries_every_file_of_the_packages(tmp_path):
    source = copy_of_the_packages(tmp_path / "source")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=source, check=True, capture_output=True,
    )  # fmt: skip
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        packed = {name for name in wheel.namelist() if name.partition("/")[0] in PACKAGES}
    wanted = {p.relative_to(source).as_posix() for name in PACKAGES for p in (source / name).rglob("*") if p.is_file()}
    assert packed == wanted


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("workflows/planted.py", "import engine", "Rooms"),
        ("engine/core/planted.py", "import api", "Rooms"),
        ("workflows/planted.py", "import transitions", "Only workflows.machine"),
        ("engine/core/planted.py", "import transitions", "Only workflows.machine"),
        ("workflows/planted.py", "import networkx", "Only workflows.graph"),
        ("engine/agencies/planted.py", "import rich", "What people see"),
        ("engine/core/planted.py", "import engine.agencies", "engine.core imports no other part"),
        ("engine/agencies/planted.py", "import engine.families", "engine.core imports no other part"),
        ("engine/planted.py", "import engine.core", "engine.core imports no other part"),
        ("api/words/planted.py", "import api.terminal", "Rooms of api"),
        ("api/web/planted.py", "import api.terminal", "Rooms of api"),
        ("api/planted.py", "import api.words", "Rooms of api"),
        ("workflows/law/planted.py", "import workflows.files", "Rooms of workflows"),
        ("workflows/planted.py", "import workflows.law", "Rooms of workflows"),
    ],
)
def test_a_planted_import_breaks_its_contract(tmp_path, module, line, contract):
    source = copy_of_the_packages(tmp_path)
    (source / module).write_text(f"{line}\n", encoding="utf-8")
    lint = Path(sys.executable).with_name("lint-imports")
    result = subprocess.run(
        [lint, "--no-cache"],
        cwd=source, env={**os.environ, "PYTHONPATH": str(source), "COLUMNS": "200"}, capture_output=True, text=True,
    )  # fmt: skip
    broken = [name for name in result.stdout.splitlines() if name.startswith(contract) and "BROKEN" in name]
    assert result.returncode == 1
    assert broken, result.stdout + result.stderr


@pytest.mark.long
def test_an_empty_clone_installs_itself_once(tmp_path):
    source = copy_of_the_packages(tmp_path)
    for name in ("Makefile", "requirements.lock"):
        shutil.copy(ROOT / name, source / name)
    install = ["make", "install", f"PYTHON={sys.executable}", "VENV=.venv"]
    first = subprocess.run(install, cwd=source, env=OWN_ENVIRONMENT, capture_output=True, text=True)
    assert first.returncode == 0, first.stdout + first.stderr
    assert [line[:5] for line in first.stdout.splitlines() if re.match(r"\[[0-9]/3\]", line)] == [
        "[1/3]",
        "[2/3]",
        "[3/3]",
    ]
    assert (source / ".venv" / "bin" / "lienthong").exists()
    second = subprocess.run(install, cwd=source, env=OWN_ENVIRONMENT, capture_output=True, text=True)
    assert "/3]" not in second.stdout


def test_an_interpreter_too_old_is_refused_in_one_sentence(tmp_path):
    old = tmp_path / "python"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.9.2" && exit 0\nexit 1\n', encoding="utf-8")
    old.chmod(0o755)
    result = subprocess.run(
        ["make", "install", f"PYTHON={old}", f"VENV={tmp_path / 'venv'}"],
        cwd=ROOT, env=OWN_ENVIRONMENT, capture_output=True, text=True,
    )  # fmt: skip
    assert result.returncode != 0
    assert "needs Python 3.11 or newer" in result.stderr
    assert "Python 3.9.2" in result.stderr
    assert not (tmp_path / "venv").exists()


def copy_of_the_packages(target: Path) -> Path:
    """The packages and what a build reads beside them, without caches, in a folder of their own."""
    target.mkdir(parents=True, exist_ok=True)
    for name in PACKAGES:
        shutil.copytree(ROOT / name, target / name, ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, target / name)
    return target
