"""One case is one row of a search, however many of its terms match, and pages are full."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.store.queries import CasesWanted, cases
from engine.store.queue import QueueWanted, queue
from engine.store.store import SqlStore
from tests.engine.counter import Counter, at, law_on
from tests.engine.store.template import database

HAI = "Nguyễn Văn Hải"
ID = "001090012345"
CODES = [f"H{n}" for n in range(1, 6)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """Five births whose applicant is the father; his number stands in both parts, and his name in two ways."""
    made = SqlStore(database(tmp_path / "journal.sqlite"))
    for code in CODES:
        told = {"applicant_name": HAI, "father_name": HAI, "applicant_relation": "Cha", "father_id": ID}
        Counter(law_on("birth", "2026-07-01"), code, made).submit(at("2026-08-17T09:00"), told)
    yield made
    made.close()


def pages(store: SqlStore, text: str) -> list[list[str]]:
    """The codes of each page of two."""
    found: list[list[str]] = []
    after = None
    while not found or after is not None:
        page = cases(store.engine, CasesWanted(text=text, after=after, n_most=2))
        found.append([one.code for one in page.rows])
        after = page.after
    return found


@pytest.mark.parametrize("text", ["nguyen van hai", "Nguyễn", "n", ID])
def test_a_case_is_one_row_of_a_search_and_its_pages_are_full(store: SqlStore, text: str):
    assert pages(store, text) == [["H1", "H2"], ["H3", "H4"], ["H5"]]


@pytest.mark.parametrize("text", ["nguyen van hai", "hai", ID])
def test_work_is_one_row_of_a_search_in_its_queue_and_its_pages_are_full(store: SqlStore, text: str):
    seen: list[list[str]] = []
    after = None
    while not seen or after is not None:
        page = queue(store.engine, QueueWanted(None, text=text, n_most=2, after=after))
        seen.append([one.case_code for one in page.rows])
        after = page.after
        assert page.count == 5
    assert seen == [["H1", "H2"], ["H3", "H4"], ["H5"]]
