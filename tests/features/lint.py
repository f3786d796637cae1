"""What is wrong with a feature file: rules T4 to T9 of the style, and words that a legal officer would not know."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path

from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.parser import Feature, Step

from api.spec.editions import BY_DAY, editions_of, is_edition, tag_of, told
from api.spec.features import BROKEN, parsed
from api.spec.reading import FIRST_LINE, scenario_names, swallowed

N_STEPS = range(3, 11)
CHAINS = {"làm khai sinh": "birth", "làm khai tử": "death"}

_COLUMN = re.compile("<([^<>]+)>")
_TAG = re.compile(r"@[a-z0-9_]+")
_IDENTIFIER = re.compile(r"[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+")
_WORD = re.compile(r"[A-Za-z]+")


def text_faults(raw: bytes) -> list[str]:
    """Faults of the bytes; when there are any, the rest cannot be judged."""
    if raw.startswith(b"\xef\xbb\xbf"):
        return ["1: có BOM: lưu UTF-8 không BOM"]
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        number = raw[: error.start].count(b"\n") + 1
        return [f"{number}: không phải UTF-8"]
    return [
        f"{number}: không phải NFC"
        for number, line in enumerate(text.splitlines(), 1)
        if not unicodedata.is_normalized("NFC", line)
    ]


def line_faults(text: str) -> list[str]:
    """Lines that Gherkin would swallow without a word: everything is a heading, a step, a tag, a table or a comment.

    Only the feature itself has a description; a colon in it is a misspelt heading.
    """
    lines = text.splitlines()
    found = [] if lines and lines[0] == FIRST_LINE else [f"1: dòng đầu phải là “{FIRST_LINE}”"]
    tags = ((number, line.strip()) for number, line in enumerate(lines, 1) if line.strip().startswith("@"))
    found += [
        f"{number}: nhãn chỉ gồm chữ thường ASCII, số và gạch dưới: {word}"
        for number, word in tags
        if not all(_TAG.fullmatch(tag) for tag in word.split())
    ]
    return found + [f"{number}: không phải từ khóa hay bước: {word}" for number, word in swallowed(text)]


def name_faults(text: str) -> list[str]:
    return [f"hai kịch bản cùng tên: {name}" for name, n in Counter(scenario_names(text)).items() if n > 1]


def tags_of(text: str) -> set[str]:
    """Tags as written, without @."""
    lines = (line.split() for line in text.splitlines() if line.lstrip().startswith("@"))
    return {tag.removeprefix("@") for line in lines for tag in line}


def tag_faults(text: str, known: Iterable[str]) -> list[str]:
    clauses = {tag for tag in tags_of(text) if not is_edition(tag)}
    return [f"nhãn không phải điều khoản nào được viện dẫn: @{tag}" for tag in sorted(clauses - set(known))]


def edition_faults(feature: Feature) -> list[str]:
    """Scenarios that do not say for which editions of their chain they hold, or name one that is none."""
    found = [f"phiên bản là của từng kịch bản: @{tag}" for tag in sorted(feature.tags) if is_edition(tag)]
    for template in feature.scenarios.values():
        place = f"{template.line_number}: {template.name}"
        begins = next((chain for step in template.steps for words, chain in CHAINS.items() if words in step.name), "")
        try:
            named = set(told(template.tags))
        except ValueError as error:
            found.append(f"{place}: {error}")
            continue
        for tag in sorted(named - {BY_DAY} - {tag_of(one) for one in editions_of(begins)} if begins else named):
            found.append(f"{place}: nhóm này không có phiên bản @{tag}")
    return found


def word_faults(text: str, identifiers: Iterable[str]) -> list[str]:
    """Identifiers of the code outside tags and comments; `identifiers` are single words that are such."""
    known, found = set(identifiers), []
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith(("@", "#")):
            continue
        words = _IDENTIFIER.findall(line) + [word for word in _WORD.findall(line) if word in known]
        found += [f"{number}: tên trong mã: {word}" for word in words]
    return found


def file_faults(
    path: Path, known: Iterable[str], identifiers: Iterable[str], n_matches: Callable[[str, str], int]
) -> list[str]:
    """Every fault of a file; of one that cannot be read, those that show all the same."""
    raw = path.read_bytes()
    if found := text_faults(raw):
        return found
    text = raw.decode()
    found = line_faults(text) + name_faults(text) + tag_faults(text, known) + word_faults(text, identifiers)
    try:
        feature = parsed(path)
    except BROKEN as error:
        place = error.line if isinstance(error, GherkinParseError) else 1
        return [*found, f"{place}: không đọc được: {str(getattr(error, 'message', error)).splitlines()[0]}"]
    found += count_faults(feature, text) + edition_faults(feature)
    return found + step_faults(feature, n_matches) + example_faults(feature)


def left_out(folder: Path, run: Iterable[Path]) -> list[str]:
    """Files in the folder that no run reads, whatever they are called, and those that are read and hold no scenario."""
    read = set(run)
    found = sorted(path for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())
    unread = [
        f"{path.relative_to(folder)}: không được chạy: chỉ tệp .feature được chạy" for path in found if path not in read
    ]
    empty = [path for path in read if not scenario_names(path.read_text(encoding="utf-8", errors="replace"))]
    return unread + [f"{path.relative_to(folder)}: không có kịch bản nào" for path in sorted(empty)]


def example_faults(feature: Feature) -> list[str]:
    """Columns that no step uses, and rows that say different things of what is known alike.

    What a step then says of a row stands in the last of its columns; the others are what is known.
    """
    found = []
    for template in feature.scenarios.values():
        columns = [(step, _COLUMN.findall(_text(step))) for step in template.steps]
        known = {name for step, names in columns for name in names if step.type != "then"}
        used = {name for _, names in columns for name in names}
        for examples in template.examples:
            unused = [name for name in examples.example_params if name not in used]
            found += [f"{examples.line_number}: cột không bước nào dùng: {name}" for name in unused]
            twice = [name for name, n in Counter(examples.example_params).items() if n > 1]
            found += [f"{examples.line_number}: hai cột cùng tên: {name}" for name in twice]
            found += [f"{examples.line_number}: Dữ liệu không có hàng nào"] * (not examples.examples)
            found += [f"{examples.line_number}: nhãn trên Dữ liệu: @{tag}" for tag in sorted(examples.tags)]
        contexts = [context for examples in template.examples for context in examples.as_contexts()]
        again = [rows for rows, n in Counter(tuple(sorted(one.items())) for one in contexts).items() if n > 1]
        found += [f"{template.line_number}: hai hàng như nhau: {' | '.join(dict(row).values())}" for row in again]
        there = {name for examples in template.examples for name in examples.example_params}
        odd = [name for name in _COLUMN.findall(template.name) if name not in there]
        found += [f"{template.line_number}: tên kịch bản có cột không có trong Dữ liệu: {name}" for name in odd]
        for step, names in columns:
            is_subject = len(names) == 1 and f'"<{names[0]}>" ' in _text(step)  # of which the step speaks
            if step.type == "then" and names and names[-1] not in known and not is_subject:
                found += _contradictions(step, {*known, *names[:-1]} - {names[-1]}, names[-1], contexts)
    return found


def _contradictions(step: Step, known: set[str], says: str, contexts: list[dict[str, str]]) -> list[str]:
    told: dict[tuple[str, ...], str] = {}
    found = []
    for context in contexts:
        if known | {says} <= context.keys():
            first = told.setdefault(tuple(context[name] for name in sorted(known)), context[says])
            if first != context[says]:
                found.append(
                    f"{step.line_number}: hai hàng cùng điều đã biết mà nói khác nhau: {first} | {context[says]}"
                )
    return found


def _text(step: Step) -> str:
    """All that a step says, its table too."""
    rows = step.datatable.raw() if step.datatable is not None else ()
    return " ".join([step.name, step.docstring or "", *(str(cell) for row in rows for cell in row)])


def step_faults(feature: Feature, n_matches: Callable[[str, str], int]) -> list[str]:
    """Steps with no pattern or several, scenarios too short or long, tables of examples that serve nothing.

    `n_matches` says how many patterns match a step of that type and text.
    """
    found = []
    for template in feature.scenarios.values():
        contexts = [context for examples in template.examples for context in examples.as_contexts()] or [{}]
        for context in contexts:
            for step in template.render(context).steps:
                n = n_matches(step.type, step.name)
                if n != 1:
                    found.append(f"{step.line_number}: {n} mẫu bước khớp: {step.name}")
                if (step.datatable is not None) != step.name.endswith(":"):
                    found.append(f"{step.line_number}: bước có bảng thì hết bằng dấu hai chấm: {step.name}")
                if re.search("<[^>]+>", step.name):
                    found.append(f"{step.line_number}: thiếu cột trong Dữ liệu: {step.name}")
        n_steps = len(template.steps)
        if n_steps not in N_STEPS:
            found.append(f"{template.line_number}: {n_steps} bước: {template.name}")
        if (template.keyword == "Khung kịch bản") != bool(template.examples):
            found.append(f"{template.line_number}: Khung kịch bản và Dữ liệu đi cùng nhau: {template.name}")
    return found


def count_faults(feature: Feature, text: str) -> list[str]:
    n_tables = sum(line.strip().startswith("Dữ liệu:") for line in text.splitlines())
    counted = (
        ("kịch bản", len(scenario_names(text)), len(feature.scenarios)),
        ("bảng Dữ liệu", n_tables, sum(len(template.examples) for template in feature.scenarios.values())),
    )
    return [f"viết {written} {what}, đọc được {read}" for what, written, read in counted if written != read]
