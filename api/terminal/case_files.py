"""Case files played by the simulated agencies, each as a family."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from api.terminal.screen import shown
from api.words.errors import NoCaseFile, SubmittedBeyond
from api.words.family import Family
from api.words.library import Library
from api.words.plain import Plain
from api.words.sentences import Teller
from api.words.timeline import timeline
from api.words.wording import Language, stamp
from engine.agencies import casefile
from engine.agencies.casefile import CaseFile
from engine.agencies.expectation import not_refused
from engine.agencies.live_case import TurnedAway
from engine.agencies.world import Played, World
from workflows.time.calendar import Calendar, civil_date

SUFFIX = ".toml"


def read_all(paths: Iterable[Path], library: Library) -> tuple[CaseFile, ...]:
    """The case files at the paths; a folder stands for those in it, by name. Raises NoCaseFile, a DataFileError."""
    found = {each.resolve(): each for path in paths for each in _files(path)}
    return tuple(_read(each, library) for each in found.values())


def with_linked(file: CaseFile, library: Library) -> tuple[CaseFile, ...]:
    """The file, and those beside it that its case is told with, each once."""
    found, folder = {file.code: file}, Path(file.path).parent
    asked = list(file.linked)
    for code in asked:
        if code not in found:
            found[code] = _read(folder / f"{code}{SUFFIX}", library)
            asked += found[code].linked
    return tuple(found.values())


def _read(path: Path, library: Library) -> CaseFile:
    return casefile.read(path, library.offices, library.parameters.law_day)


def _files(path: Path) -> Sequence[Path]:
    try:
        found = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path] if path.exists() else []
    except (OSError, ValueError):  # a name that the system cannot have, such as one with NUL
        found = []
    if not found:
        raise NoCaseFile("none", path=shown(path), suffix=SUFFIX)
    return found


def play(files: Sequence[CaseFile], library: Library) -> tuple[Played, ...]:
    """The cases, in the order of their files, in one world. What no file tells goes the ordinary way.

    Raises SubmittedBeyond.
    """
    for file in files:
        _check_day(file, library.parameters.calendar)
    return World(library.parameters, library.offices, library.behaviour.quiet()).play_all(files)


def sent_back(file: CaseFile, lang: Language) -> Plain | None:
    """A case whose declaration is sent back, as its file expects; None: it is taken, and can be played."""
    if file.refused is None or file.expects is None:
        return None
    faults = file.refused.faults
    return {
        "case": file.code,
        "title": file.title,
        "story": file.story,
        "refused": [{"field": one.field, "code": one.code, "says": one.label.say(lang)} for one in faults],
        "unmet": [one.say(lang) for one in not_refused(file.expects, (fault.field for fault in faults))],
    }


def _check_day(file: CaseFile, calendar: Calendar) -> None:
    """Raises SubmittedBeyond: the calendar would speak of a day that nobody wrote."""
    on = civil_date(file.submitted_at)
    if not calendar.first <= on <= calendar.last:
        raise SubmittedBeyond(path=file.path, on=on, first=calendar.first, last=calendar.last)


def family(played: Played, lang: Language) -> Family:
    """What people are told of a played case."""
    file = played.case_file
    told = timeline(played.law, played.entries, file.declaration, lang, words=played.words)
    unmet = tuple(label.say(lang) for label in played.unmet)
    teller = Teller(played.law)
    vain = tuple(_vain(each, teller, lang) for each in played.turned_away)
    kept = json.loads(next(iter(played.words.values())))  # the declaration, which the first event keeps
    ordered = played.law.form.put_in_order(file.declaration, kept)
    return Family(file.code, file.title, file.story, file.path, told, unmet, vain, ordered)


def _vain(it: TurnedAway, teller: Teller, lang: Language) -> str:
    """What somebody tried, and why it was refused: “20/08/2026 09:00, gia đình: đã hết hạn bổ sung”."""
    who = teller.roles[it.role].say(lang)
    return f"{f'{stamp(it.at)}, ' if it.at else ''}{who}: {it.refusal.say(lang)}"
