"""Registers the tags of the features as markers: a tag that no file has is a misspelt one."""

import re
from pathlib import Path
from zlib import crc32

import pytest
from hypothesis import settings

FEATURES = Path(__file__).parent.parent / "features"


# a slow machine is no fault of what is tested
settings.register_profile("lienthong", deadline=None)
settings.load_profile("lienthong")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--share",
        default="0/1",
        metavar="K/N",
        help="of the long tests only the K-th of N shares, counted from 0; each test is in one of them",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of the long tests, with over twenty thousand runs of scenarios, `.ci/run` takes another 24th at each commit."""
    number, shares = (int(part) for part in config.getoption("--share").split("/"))
    left_out = [
        item for item in items if crc32(item.nodeid.encode()) % shares != number and item.get_closest_marker("long")
    ]
    if left_out:
        items[:] = [item for item in items if item not in set(left_out)]
        config.hook.pytest_deselected(items=left_out)


def pytest_configure(config: pytest.Config) -> None:
    tags: set[str] = set()
    for path in FEATURES.rglob("*.feature"):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.lstrip().startswith("@"):
                tags |= set(re.findall(r"@([0-9A-Za-z_]+)", line))
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag}: a clause of the law that a scenario rests on")
