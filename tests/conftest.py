"""Registers the tags of the features as markers: a tag that no file has is a misspelt one."""

import re
from pathlib import Path

import pytest
from hypothesis import settings

FEATURES = Path(__file__).parent.parent / "features"


# a slow machine is no fault of what is tested
settings.register_profile("lienthong", deadline=None)
settings.load_profile("lienthong")


def pytest_configure(config: pytest.Config) -> None:
    tags: set[str] = set()
    for path in FEATURES.rglob("*.feature"):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if line.lstrip().startswith("@"):
                tags |= set(re.findall(r"@([0-9A-Za-z_]+)", line))
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag}: a clause of the law that a scenario rests on")
