"""Every error, and every fault of an edition, has its sentence in both languages, with the data that fill it."""

from __future__ import annotations

import ast
import datetime as dt
import inspect
import pkgutil
import string
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

import api
import engine
import workflows
from engine.store.errors import _TROUBLES
from workflows.errors import LienthongError, Refusal, Unknown
from workflows.refusals import LANGUAGES, catalogue, sentence
from workflows.soundness.fault import Code

ROOT = Path(__file__).parents[2]
ANY_DAY = dt.date(2026, 7, 1)  # takes any format

# whys and data that are computed where they are raised, by the file and the expression
WHYS: dict[tuple[str, str], set[str]] = {
    ("workflows/time/deadlines.py", "_misread(text)"): {"digits", "time_missing", "form"},
    ("engine/agencies/behaviour.py", "why"): {"times", "numbers"},
    ("engine/core/inputs.py", "what"): {"letter_alike", "letter_digit", "letter_foreign", "letter_sign"},
}
ACT = {"file", "line", "stage", "does", "procedure"}
DATA: dict[tuple[str, str], set[str]] = {
    ("engine/agencies/officers.py", "live.where(act)"): ACT,
    ("engine/agencies/officers.py", "live.where(told)"): ACT,
    ("engine/agencies/world.py", "live.where(act)"): ACT,
    ("engine/core/due.py", "self._clash(fact, conditions)"): {"fact", "value", "told", "others"},
}
# where a class of errors is a variable: both readers of files, whose `fault` is looked for, and the table of troubles
VARIABLE = {
    "workflows/files/datafile.py",
    "workflows/files/csvfile.py",
    "engine/store/errors.py",
    "api/client/remote.py",
}
# what the constructor of a class adds of its own
ADDED = {"Unknown": {"nearest"}, "ChainUnknown": {"chains"}, "DeclarationRefused": {"n"}}

# English names verbs, codes and choices where Vietnamese speaks of “this move”; or the other way round
TOLD_IN_ONE_LANGUAGE = {
    "data_wrong.pattern": {"label"},
    "guard_failed": {"procedure", "past"},
    "move_not_allowed.from_state": {"verb", "possible"},
    "move_not_allowed.no_command": {"verb"},
    "move_not_allowed.none_such": {"verb"},
    "move_not_allowed.nothing": {"verb"},
    "role_not_allowed": {"verb"},
    "unsound.giver_left_out": {"choice"},
    "unsound.owed_unanswered": {"fact"},
}


class Site(NamedTuple):
    """A place that makes an error. `data` are the names that it gives, file and class included."""

    place: str
    key: str
    data: frozenset[str]


@cache
def kinds() -> dict[str, type[LienthongError]]:
    """Every class of errors by its name."""
    for package in (workflows, engine, api):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not module.name.endswith("__main__") and ".versions" not in module.name and ".env" not in module.name:
                import_module(module.name)
    found: dict[str, type[LienthongError]] = {}
    waiting: list[type[LienthongError]] = [LienthongError]
    while waiting:
        kind = waiting.pop()
        if kind.__module__.split(".")[0] in ("workflows", "engine", "api"):
            assert found.setdefault(kind.__name__, kind) is kind, f"two classes are called {kind.__name__}"
            waiting += kind.__subclasses__()
    return found


@cache
def program() -> tuple[tuple[str, ast.AST], ...]:
    """Every node of the program, with its file."""
    paths = [path for room in ("workflows", "engine", "api") for path in sorted((ROOT / room).rglob("*.py"))]
    files = {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    trees = {file: ast.parse(text) for file, text in files.items()}
    return tuple((file, node) for file, tree in trees.items() for node in ast.walk(tree))


@cache
def sites() -> tuple[Site, ...]:
    """Every place of the program that makes an error."""
    troubles = [Site("_TROUBLES", key(kind, why), frozenset({"path"})) for _, kind, why in _TROUBLES]
    return (*(site for file, node in program() for site in made(file, node)), *troubles)


def made(file: str, node: ast.AST) -> Iterator[Site]:
    if isinstance(node, ast.Raise) and (kind := kind_of(node.exc)) is not None:
        yield Site(f"{file}:{node.lineno}", kind.code, frozenset())
    if not isinstance(node, ast.Call):
        return
    place, args = f"{file}:{node.lineno}", node.args
    if (kind := kind_of(node.func)) is not None:
        takes = inspect.signature(kind).parameters.keys()
        own = set(takes) if "why" not in takes else set()  # a constructor that takes its data by place
        told = own | added(kind) | given(file, node) - ({"known"} if "known" in takes else set())
        yield from (Site(place, key(kind, why), frozenset(told)) for why in whys(file, "" if own else args[:1]))
    elif isinstance(node.func, ast.Name) and node.func.id == "fault" and file.startswith("workflows/"):
        code, _, *why = args  # a kind of fault of an edition, or the key of a sentence that is not its own
        yield from (
            Site(place, f"unsound.{told or Code[code.attr]}", frozenset(given(file, node))) for told in whys(file, why)
        )
    elif isinstance(node.func, ast.Name) and node.func.id == "_wrong" and file == "engine/core/inputs.py":
        yield from (Site(place, f"fault.{told}", frozenset(given(file, node))) for told in whys(file, args[-1:]))
    elif isinstance(node.func, ast.Name) and node.func.id == "said" and isinstance(args[0], ast.Constant):
        yield Site(place, str(args[0].value), frozenset(given(file, node)))
    elif isinstance(node.func, ast.Attribute) and node.func.attr == "fault":
        kind = kind_of(args[0])
        assert kind is not None, f"{place}: the class of the error is computed, list it"
        is_cell = len(args) == 2  # of a row of a CSV file, which has no keys
        told = {"file", "line"} | (set() if is_cell else {"key"}) | given(file, node)
        yield from (Site(place, key(kind, why), frozenset(told)) for why in whys(file, args[1 if is_cell else 2 :]))


def added(kind: type[LienthongError]) -> set[str]:
    return {name for of in kind.__mro__ for name in ADDED.get(of.__name__, ())}


def kind_of(node: ast.AST | None) -> type[LienthongError] | None:
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return kinds().get(name)


def key(kind: type[LienthongError], why: str) -> str:
    return f"{kind.code}.{why}" if why else kind.code


def whys(file: str, args: list[ast.expr] | str) -> set[str]:
    """The reasons that the argument can be; one that is neither written out nor listed is no reason at all."""
    if not args:
        return {""}
    (why,) = args
    match why:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=ast.Constant(value=str(one)), orelse=ast.Constant(value=str(other))):
            return {one, other}
    return WHYS[file, ast.unparse(why)]


def given(file: str, call: ast.Call) -> set[str]:
    named = {word.arg for word in call.keywords if word.arg}
    return named.union(*(DATA[file, ast.unparse(word.value)] for word in call.keywords if word.arg is None))


def braces(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_error_that_is_made_has_a_sentence(lang: str) -> None:
    assert [site for site in sites() if site.key not in catalogue(lang)] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_brace_is_filled_wherever_the_sentence_is_used(lang: str) -> None:
    assert [
        (site.place, site.key, missing)
        for site in sites()
        if (missing := braces(catalogue(lang)[site.key]) - site.data)
    ] == []


def test_no_class_of_errors_hides_in_a_variable() -> None:
    found = set()
    for file, node in program():
        match node:
            case ast.Subscript(value=ast.Name(id="type"), slice=of) if kind_of(of) is not None:
                found.add(file)
    assert found == VARIABLE


def test_both_languages_have_the_same_sentences() -> None:
    vi, en = (catalogue(lang) for lang in LANGUAGES)
    assert vi.keys() == en.keys()


def test_both_languages_tell_the_same_data() -> None:
    vi, en = (catalogue(lang) for lang in LANGUAGES)
    differ = {one: braces(vi[one]) ^ braces(en[one]) for one in vi if braces(vi[one]) != braces(en[one])}
    assert differ == TOLD_IN_ONE_LANGUAGE


def test_no_sentence_is_left_over() -> None:
    frames = {"data_file.at"}  # around the sentence of each fault of a file
    assert catalogue("vi").keys() - {site.key for site in sites()} == frames


def test_every_class_of_errors_has_a_sentence_unless_it_only_has_kinds() -> None:
    told = {key.partition(".")[0] for key in catalogue("vi")}
    silent = [kind for kind in kinds().values() if kind.code not in told]
    assert silent == [LienthongError, Refusal]


def test_where_nothing_is_near_none_is_said() -> None:
    refused = Unknown("case", word="KS", known=())
    assert refused.say("vi") == "không có hồ sơ “KS”; gần nhất: không có"
    assert refused.say("en") == "no case “KS”; nearest: none"


def test_one_fault_and_several_are_counted_alike() -> None:
    assert [sentence("declaration_refused", "en", {"n": n, "faults": ("x",) * n}) for n in (1, 2)] == [
        "faults in the declaration (1):\n- x",
        "faults in the declaration (2):\n- x\n- x",
    ]


def test_no_code_stands_for_two_classes() -> None:
    codes = [kind.code for kind in kinds().values()]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_brace_without_data_fails_rather_than_being_shown(lang: str) -> None:
    for one, text in catalogue(lang).items():
        for name in braces(text):
            with pytest.raises(KeyError, match=name):
                sentence(one, lang, dict.fromkeys(braces(text) - {name}, ANY_DAY))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_sentences_stand_by_code(lang: str) -> None:
    text = (ROOT / "workflows" / "refusals" / f"{lang}.toml").read_text(encoding="utf-8")
    keys = [line.partition(" = ")[0] for line in text.splitlines() if not line.startswith("#")]
    assert keys == sorted(keys)
