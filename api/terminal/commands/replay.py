"""`lienthong replay`: a case of a run without journal, told as if it had been played live."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from api.terminal.command import argument, both, command
from api.terminal.options import FOLDER, Data, Json, Lang
from api.terminal.screen import Screen
from api.words.errors import DONE
from api.words.wording import Language

Run = Annotated[Path, argument(FOLDER, "replay_run")]
Case = Annotated[str, argument(both("HỒ_SƠ", "CASE"), "replay_case")]


@command(
    "Kể lại một hồ sơ của một lần chạy --fast hay --national, đúng từng sự kiện như lần chạy ấy.",
    "Tell a case of a run with --fast or --national, event by event as that run had it.",
)
def replay(run: Run, case: Case, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.terminal.case_files import family
    from api.terminal.case_screen import tell
    from api.terminal.national import bar
    from api.words.document import document_of
    from api.words.library import Library
    from engine.runs.replay import replay as replayed

    screen, library = Screen(lang, json), Library(data)
    with bar(screen) as progress:
        played = replayed(run, case.strip().upper(), library.inputs, data, os.cpu_count() or 1, progress)
    told = family(played, lang)
    if json:
        screen.document(document_of(told, lang))
    else:
        tell(screen, told)
    raise typer.Exit(DONE)
