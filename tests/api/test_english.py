"""English output holds no Vietnamese remark: letters of Vietnamese stand in names and citations alone."""

import re
from itertools import pairwise

import pytest
from typer.testing import CliRunner

from api.spec.reading import HEADINGS, STEPS
from api.terminal.program import COMMANDS, app
from api.words.answer import answer
from api.words.document import document_of
from api.words.family import Family
from api.words.timeline import timeline
from tests.api import hand
from workflows.catalogue import known
from workflows.check import name_of
from workflows.refusals import catalogue

# every letter that English has not, in either case
LETTERS = re.compile(r"[à-ỹđơưăĐƠƯĂÀ-Ỹ]")
# what decrees, decisions, circulars and resolutions are called
CITED = re.compile(r"\b(NĐ-CP|QĐ-[A-Z0-9-]+|TT-BLĐTBXH|QĐ)\b|×")
EDITIONS = [pytest.param(edition, id=name_of(edition)) for edition in known()]


def told(*argv: str) -> str:
    result = CliRunner(env={"COLUMNS": "400"}).invoke(app, [*argv, "--lang", "en"])
    assert result.exit_code in (0, 2), result.stderr
    return result.stdout + result.stderr


def vietnamese(text: str, *names: str) -> list[str]:
    """The lines with a letter of Vietnamese outside citations and these names."""
    for name in sorted(names, key=len, reverse=True):
        text = text.replace(name, "")
    return [line for line in text.splitlines() if LETTERS.search(CITED.sub("", line))]


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_edition_is_read_and_its_deadlines_are_told_in_english(edition):
    on = edition.in_force_on.isoformat()
    for more in ((), ("--json",)):
        assert vietnamese(told("show", edition.chain, "--edition", on, *more)) == []
    for stage in (*(one.code for one in edition.procedures), "group"):
        assert vietnamese(told("due", edition.chain, stage, "--received", f"{on}T15:30")) == []


def test_editions_their_differences_and_what_is_found_in_them_are_told_in_english():
    assert vietnamese(told("editions") + told("check")) == []
    for before, after in pairwise(known()):
        if before.chain == after.chain:
            names = (f"{one.chain}@{one.in_force_on}" for one in (before, after))
            assert vietnamese(told("diff", *names)) == []


@pytest.mark.parametrize("play", [*hand.ALL, hand.late_group])
def test_a_case_is_told_in_english(play):
    it = play()
    its = timeline(it.law, it.entries, lang="en")
    offices = {office.name for office in it.law.offices.offices if office.covers == hand.HANOI} | {
        one.office for line in its.stages for one in (line, *line.earlier)
    }
    family = Family("HS-1", "", "", "", its)
    said = [*_texts(document_of(family, "en")), *its.group.why, *(text for _, text in answer(its, "en").lines("en"))]
    written = [
        str(value)
        for one in it.store.cases[it.code].stages.values()
        for given in one.results.values()
        for name, value in given.items()
        if name not in it.law.carried or not it.law.carried[name].choices
    ]
    assert vietnamese("\n".join(said), *filter(None, offices), *written) == []


def _texts(value: object) -> list[str]:
    if isinstance(value, dict):
        return [text for one in value.values() for text in _texts(one)]
    if isinstance(value, list | tuple):
        return [text for one in value for text in _texts(one)]
    return [value] if isinstance(value, str) else []


def test_refusals_and_help_are_told_in_english():
    gherkin = (*HEADINGS, *STEPS)  # scenarios are written in Vietnamese alone
    assert [key for key, text in catalogue("en").items() if vietnamese(text, *gherkin)] == []
    assert vietnamese("".join(told(name, "--help") for name in COMMANDS), "Huế", "Đà Nẵng") == []
