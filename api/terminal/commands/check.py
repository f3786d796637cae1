"""`lienthong check`: whether the editions are sound, and where a sound one is at odds with itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise
from typing import TYPE_CHECKING

import typer

from api.terminal.command import command
from api.terminal.options import Data, Json, Lang, MaybeChain
from api.terminal.screen import Screen
from api.words.errors import DONE, FOUND
from api.words.plain import Plain
from api.words.wording import Language, date

if TYPE_CHECKING:
    from api.words.library import Library
    from workflows.check import Fault
    from workflows.files.forms import Forms
    from workflows.law.citation import Label
    from workflows.law.notation import Edition


@command(
    "Kiểm các phiên bản: đi được đến cùng, không bước chết, phủ kín lịch.",
    "Check the editions: every case can end, no dead move, dates covered.",
)
def check(chain: MaybeChain = None, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.words.library import Library
    from api.words.papers import short
    from workflows import catalogue
    from workflows.check import calendar_faults, folder_faults
    from workflows.files import forms

    chains = dict.fromkeys(one.chain for one in catalogue.known()) if chain is None else (chain,)
    library, known = Library(data), forms.load(data)
    editions = [it for each in chains for it in catalogue.of_chain(each)]
    checked = [_edition(it, after, library, known, lang) for it, after in pairwise([*editions, None]) if it]
    sound = [it for it, told in zip(editions, checked, strict=True) if not told["faults"]]
    papers = short(known, sound)
    across = [papers.say(lang)] if papers else []
    calendars = [fault for each in chains for fault in calendar_faults(catalogue.of_chain(each))]
    calendar = _faults((*calendars, *folder_faults()), lang)
    n_faults = len(calendar) + sum(len(each["faults"]) for each in checked)
    screen = Screen(lang, json)
    if json:
        screen.document({"is_sound": not n_faults, "editions": checked, "calendar": calendar, "tensions": across})
    else:
        _tell(screen, checked, calendar, across, n_faults)
    raise typer.Exit(FOUND if n_faults else DONE)


def _edition(it: Edition, after: Edition | None, library: Library, forms: Forms, lang: Language) -> Plain:
    """`after` is the next edition in the order of chains and dates."""
    from api.words.items import short
    from workflows.check import faults, tensions
    from workflows.law.tree import figure_names

    library.parameters.require(figure_names(it))
    found = faults(it, library.parameters)
    # they are computed from what the faults say is not there
    told: list[Label | None] = []
    if not found:
        last = after.in_force_on - dt.timedelta(days=1) if after and after.chain == it.chain else None
        told = [*tensions(it, last), short(library.without_offices(it), forms, last)]
    return {
        "chain": it.chain,
        "edition": it.in_force_on.isoformat(),
        "title": f"{it.chain} {date(it.in_force_on)}",
        "faults": _faults(found, lang),
        "tensions": [label.say(lang) for label in told if label is not None],
    }


def _faults(found: Iterable[Fault], lang: Language) -> list[Plain]:
    return [{"code": fault.code, "path": fault.path, "says": fault.says.say(lang)} for fault in found]


def _tell(screen: Screen, checked: list[Plain], calendar: list[Plain], across: list[str], n_faults: int) -> None:
    for each in checked:
        mark = "✗" if each["faults"] else "✓"
        screen.line(f"{mark} {each['title']}", "bold red" if each["faults"] else "bold green")
        _list(screen, each["faults"])
        _note(screen, each["tensions"])
    title = screen.say("các phiên bản phủ kín lịch, không hở, không chồng", "the editions cover the calendar")
    screen.line(f"{'✗' if calendar else '✓'} {title}", "bold red" if calendar else "bold green")
    _list(screen, calendar)
    _note(screen, across)
    n_notes = sum(len(each["tensions"]) for each in checked) + len(across)
    n = len(checked)
    screen.tell(f"{n} phiên bản; {n_faults} lỗi; {n_notes} lưu ý", f"{n} editions; {n_faults} faults; {n_notes} notes")


def _note(screen: Screen, tensions: list[str]) -> None:
    for text in tensions:
        screen.item(f"  {screen.say('lưu ý', 'note')}:", text, "yellow")


def _list(screen: Screen, found: list[Plain]) -> None:
    for fault in found:
        screen.item(f"  [{fault['code']}]", f"{fault['path']}: {fault['says']}", "red")
