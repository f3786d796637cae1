"""`lienthong check`: whether the editions are sound, and where a sound one is at odds with itself."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from api.terminal.command import command
from api.terminal.options import Data, Json, Lang, MaybeChain
from api.terminal.screen import Screen
from api.words.errors import DONE, FOUND
from api.words.plain import Plain
from api.words.wording import Language, date

if TYPE_CHECKING:
    from workflows.check import Fault
    from workflows.files.parameters import Parameters
    from workflows.law.notation import Edition


@command(
    "Kiểm các phiên bản: đi được đến cùng, không bước chết, phủ kín lịch.",
    "Check the editions: every case can end, no dead move, dates covered.",
)
def check(chain: MaybeChain = None, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.words.library import Library
    from workflows import catalogue
    from workflows.check import calendar_faults, folder_faults

    chains = dict.fromkeys(one.chain for one in catalogue.known()) if chain is None else (chain,)
    parameters = Library(data).parameters
    checked = [_edition(it, parameters, lang) for each in chains for it in catalogue.of_chain(each)]
    calendars = [fault for each in chains for fault in calendar_faults(catalogue.of_chain(each))]
    calendar = _faults((*calendars, *folder_faults()), lang)
    n_faults = len(calendar) + sum(len(each["faults"]) for each in checked)
    screen = Screen(lang, json)
    if json:
        screen.document({"is_sound": not n_faults, "editions": checked, "calendar": calendar})
    else:
        _tell(screen, checked, calendar, n_faults)
    raise typer.Exit(FOUND if n_faults else DONE)


def _edition(it: Edition, parameters: Parameters, lang: Language) -> Plain:
    from workflows.check import faults, tensions
    from workflows.law.tree import figure_names

    parameters.require(figure_names(it))
    found = faults(it, parameters)
    return {
        "chain": it.chain,
        "edition": it.in_force_on.isoformat(),
        "title": f"{it.chain} {date(it.in_force_on)}",
        "faults": _faults(found, lang),
        # they are computed from what the faults say is not there
        "tensions": [] if found else [label.say(lang) for label in tensions(it)],
    }


def _faults(found: Iterable[Fault], lang: Language) -> list[Plain]:
    return [{"code": fault.code, "path": fault.path, "says": fault.says.say(lang)} for fault in found]


def _tell(screen: Screen, checked: list[Plain], calendar: list[Plain], n_faults: int) -> None:
    for each in checked:
        mark = "✗" if each["faults"] else "✓"
        screen.line(f"{mark} {each['title']}", "bold red" if each["faults"] else "bold green")
        _list(screen, each["faults"])
        for text in each["tensions"]:
            screen.item(f"  {screen.say('lưu ý', 'note')}:", text, "yellow")
    title = screen.say("các phiên bản phủ kín lịch, không hở, không chồng", "the editions cover the calendar")
    screen.line(f"{'✗' if calendar else '✓'} {title}", "bold red" if calendar else "bold green")
    _list(screen, calendar)
    n_notes = sum(len(each["tensions"]) for each in checked)
    n = len(checked)
    screen.tell(f"{n} phiên bản; {n_faults} lỗi; {n_notes} lưu ý", f"{n} editions; {n_faults} faults; {n_notes} notes")


def _list(screen: Screen, found: list[Plain]) -> None:
    for fault in found:
        screen.item(f"  [{fault['code']}]", f"{fault['path']}: {fault['says']}", "red")
