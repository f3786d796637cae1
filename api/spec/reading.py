"""Reads somebody's own feature files, and says of each line that is no step, tag or table what would be right."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import Feature, ScenarioTemplate, Step

from api.spec.coverage import known_tags
from api.spec.editions import BY_DAY, is_edition, tag_of
from api.spec.features import Story, contexts, parsed, stories_of
from api.spec.patterns import no_such
from api.spec.phrases import KEYWORDS, matching, patterns, shown, takes_table
from api.words.errors import FeatureMissing, FeaturesWrong, FeatureWrong
from workflows.catalogue import known
from workflows.errors import nearest

SUFFIX = ".feature"
FIRST_LINE = "# language: vi"
HEADINGS = ("Tính năng", "Bối cảnh", "Quy tắc", "Kịch bản", "Khung kịch bản", "Dữ liệu")
SCENARIOS = ("Kịch bản", "Khung kịch bản")
STEPS = ("Biết", "Cho", "Khi", "Thì", "Và", "Nhưng")
_SLOTS = (
    (re.compile(r'"[^"]*"|“[^”]*”'), '"<chữ>"'),
    (re.compile(r"[0-9]{2}:[0-9]{2}(:[0-9]{2})?"), "<giờ>"),
    (re.compile(r"[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"), "<ngày>"),
    (re.compile(r"[0-9][0-9.]* đồng"), "<số tiền>"),
)
_COLUMN = re.compile("<([^<>]+)>")
_VALUE = re.compile("[0-9]{2}/[0-9]{2}/[0-9]{4}|[0-9]{2}:[0-9]{2}(?::[0-9]{2})?")  # of a step: a day, an hour
_SPACES = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")  # which no eye tells from a plain one


@dataclass(frozen=True, slots=True)
class FeatureFile:
    """A file that can be played: its path as it was given, and its scenarios."""

    path: Path
    stories: tuple[Story, ...]


def read_all(paths: Iterable[Path]) -> tuple[FeatureFile, ...]:
    """The files at the paths; a folder stands for all in it. Raises FeatureMissing, FeatureWrong, FeaturesWrong."""
    read: list[FeatureFile] = []
    wrong: list[FeatureWrong] = []
    for file in dict.fromkeys(each for path in paths for each in files_at(path)):
        found, faults = _read(file)
        read += found
        wrong += faults
    if len(wrong) == 1:
        raise wrong[0]
    if wrong:
        raise FeaturesWrong(wrong)
    return tuple(read)


def files_at(path: Path) -> Sequence[Path]:
    """Raises FeatureMissing where there is none."""
    try:
        found = sorted(path.rglob(f"*{SUFFIX}")) if path.is_dir() else [path] if path.exists() else []
    except (OSError, ValueError):  # a name that the system cannot have, such as one with NUL
        found = []
    if not found:
        raise FeatureMissing("none", path=str(path), suffix=SUFFIX)
    return found


def _read(path: Path) -> tuple[list[FeatureFile], list[FeatureWrong]]:
    try:
        text = _text(path)
        feature = _feature(path, text)
    except FeatureWrong as error:
        return [], [error]
    faults = [*_text_faults(path, text), *_faults(path, text, feature)]
    faults.sort(key=lambda one: one.line)
    return [FeatureFile(path, stories_of(feature, str(path)))], faults


def _text(path: Path) -> str:
    """Composed characters, plain spaces and no byte order mark, whatever the file has: they look the same to whoever
    wrote it.
    """
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise FeatureWrong("unreadable", file=str(path), line=1, system=error.strerror) from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FeatureWrong("not_utf8", file=str(path), line=raw[: error.start].count(b"\n") + 1) from None
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text))


def _feature(path: Path, text: str) -> Feature:
    """The library reads files alone, so what it reads is a copy of the text."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != FIRST_LINE:
        raise FeatureWrong("language", file=str(path), line=1, first=FIRST_LINE)
    with TemporaryDirectory() as folder:
        copy = Path(folder) / f"copy{SUFFIX}"
        copy.write_text(text, encoding="utf-8")
        try:
            feature = parsed(copy)
        except GherkinParseError as error:
            for fault in _text_faults(path, text):  # a misspelt keyword is what most errors of the library are
                raise fault from None
            line = lines[error.line - 1].strip() if error.line <= len(lines) else ""
            raise FeatureWrong("gherkin", file=str(path), line=error.line, text=line) from None
        except (ValueError, AttributeError, OSError):  # rows of other lengths, or no feature at all
            raise FeatureWrong("no_feature", file=str(path), line=1) from None
    if not feature.scenarios:
        raise FeatureWrong("no_scenario", file=str(path), line=feature.line_number)
    return feature


def swallowed(text: str) -> Iterator[tuple[int, str]]:
    """Lines that Gherkin takes for a description without a word: a misspelt keyword, and its step never runs."""
    under = ""
    for number, line in enumerate(text.splitlines(), 1):
        word = line.strip()
        heading = word.partition(":")[0] if ":" in word else ""
        if not word or word.startswith(("#", "|", "@")):
            continue
        if heading in HEADINGS:
            under = heading
        elif word.split(" ")[0] in STEPS and under in ("Bối cảnh", *SCENARIOS):
            under = under if under == "Bối cảnh" else SCENARIOS[0]
        elif under != HEADINGS[0] or ":" in word:
            yield number, word


def scenario_names(text: str) -> list[str]:
    """Names of the scenarios as written, outlines once."""
    return re.findall(rf"^\s*(?:{'|'.join(SCENARIOS)}): *(.+?) *$", text, re.MULTILINE)


def _text_faults(path: Path, text: str) -> Iterator[FeatureWrong]:
    file, lines = str(path), text.splitlines()
    for number, word in swallowed(text):
        yield FeatureWrong("swallowed", file=file, line=number, word=word, keywords=STEPS, headings=HEADINGS)
    for name, n in Counter(scenario_names(text)).items():
        if n > 1:
            (_, again, *_) = (number for number, line in enumerate(lines, 1) if line.strip().endswith(f": {name}"))
            yield FeatureWrong("name_twice", file=file, line=again, name=name)


def _faults(path: Path, text: str, feature: Feature) -> Iterator[FeatureWrong]:
    for template in feature.scenarios.values():
        yield from _tag_faults(path, text, template, template.tags | feature.tags)
        yield from _example_faults(path, template)
        columns = {name for examples in template.examples for name in examples.example_params}
        if not template.steps:
            yield FeatureWrong("no_step", file=str(path), line=template.line_number)
        elif not any(step.type == "then" for step in template.steps):
            yield FeatureWrong("no_then", file=str(path), line=template.line_number)
        for name in sorted(columns - _used(template)):
            yield FeatureWrong("column_unused", file=str(path), line=template.line_number, name=name)
        if columns and not any(template.examples):
            continue
        told: set[tuple[int, str]] = set()
        for context in contexts(template):
            for step in template.render(context).steps:
                fault = _step_fault(path, step, columns)
                if fault is not None and (fault.line, fault.why) not in told:
                    told.add((fault.line, fault.why))
                    yield fault


def _used(template: ScenarioTemplate) -> set[str]:
    """The columns that its steps and their tables name."""
    tables = (cell for step in template.steps if step.datatable for row in step.datatable.raw() for cell in row)
    return {name for text in (*(step.name for step in template.steps), *tables) for name in _COLUMN.findall(str(text))}


def _tag_faults(path: Path, text: str, template: ScenarioTemplate, tags: set[str]) -> Iterator[FeatureWrong]:
    editions = sorted({tag_of(edition) for edition in known()}, key=lambda tag: tag.split("_")[::-1])
    clauses, told = known_tags(), [tag for tag in tags if is_edition(tag)]
    for tag in sorted(tags):
        file, line = str(path), line_of_tag(text, tag, template.line_number)
        if is_edition(tag) and tag not in (*editions, BY_DAY):
            yield FeatureWrong("edition", file=file, line=line, tag=tag, known=[f"@{one}" for one in editions])
        elif tag == BY_DAY and len(told) > 1:
            yield FeatureWrong("edition_mixed", file=file, line=line, by_day=BY_DAY)
        elif not is_edition(tag) and tag not in clauses:
            near = [f"@{one}" for one in nearest(tag, clauses)]
            yield FeatureWrong("clause", file=file, line=line, tag=tag, nearest=near)


def line_of_tag(text: str, tag: str, until: int) -> int:
    """The last line before the scenario that has the tag; else that of the scenario."""
    lines = text.splitlines()[:until]
    found = [number for number, line in enumerate(lines, 1) if f"@{tag}" in line.split()]
    return found[-1] if found else until


def _example_faults(path: Path, template: ScenarioTemplate) -> Iterator[FeatureWrong]:
    is_outline = template.keyword == SCENARIOS[1]
    if is_outline != bool(template.examples):
        line = template.line_number
        yield FeatureWrong("examples_missing" if is_outline else "examples_unused", file=str(path), line=line)
    for examples in template.examples:
        if not examples.examples:
            line = examples.line_number or template.line_number
            yield FeatureWrong("examples_empty", file=str(path), line=line)


def _step_fault(path: Path, step: Step, columns: set[str]) -> FeatureWrong | None:
    file, line = str(path), step.line_number
    if lacking := [name for name in _COLUMN.findall(step.name) if name not in columns]:
        return FeatureWrong("column", file=file, line=line, name=lacking[0], known=sorted(columns))
    found = matching(step.type, step.name)
    if not found:
        return _unknown(file, step)
    if not takes_table(found[0]):
        return FeatureWrong("table_unwanted", file=file, line=line) if step.datatable is not None else None
    if step.datatable is None or not step.datatable.rows:
        return FeatureWrong("table_missing", file=file, line=line, step=shown(found[0]))
    return None


def _unknown(file: str, step: Step) -> FeatureWrong:
    """The nearest steps; of one that is written so under another keyword, that."""
    for value in _VALUE.findall(step.name):
        if (right := no_such(value)) is not None:
            return FeatureWrong("slot", file=file, line=step.line_number, value=value, right=right)
    near = [shown(one) for kind in KEYWORDS for one in matching(kind, step.name)]
    if not near:
        asked = step.name
        for slot, kind in _SLOTS:
            asked = slot.sub(kind, asked)
        by_words = {shown(one).partition(" ")[2]: shown(one) for one in patterns()}
        near = [by_words[words] for words in nearest(asked, by_words)]
    said = f"{KEYWORDS[step.type]} {step.name}"
    return FeatureWrong("step", file=file, line=step.line_number, step=said, nearest=near)
