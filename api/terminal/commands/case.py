"""`lienthong case`: one case file played to its end and told."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.terminal.command import argument, command
from api.terminal.options import FILE, Data, Json, Lang
from api.terminal.screen import Screen, shown
from api.words.errors import DONE, FOUND, NoCaseFile
from api.words.wording import Language

File = Annotated[Path, argument(FILE, "case_file")]


@command("Chạy một tệp hồ sơ đến kết quả cuối và kể lại.", "Play a case file to its end and tell it.")
def case(file: File, data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.terminal.case_files import family, play, read_all, sent_back, with_linked
    from api.terminal.case_screen import tell, tell_sent_back
    from api.words.document import document_of
    from api.words.library import Library

    library, screen = Library(data), Screen(lang, json)
    (asked, *_) = read_all([file], library)
    if file.is_dir():
        raise NoCaseFile("folder", path=shown(file))
    if (back := sent_back(asked, lang)) is not None:
        screen.document(back) if json else tell_sent_back(screen, back)
        raise typer.Exit(FOUND if back["unmet"] else DONE)
    played = play(with_linked(asked, library), library)
    told = family(played[0], lang)
    if json:
        screen.document(document_of(told, lang))
    else:
        tell(screen, told)
    raise typer.Exit(FOUND if told.unmet else DONE)
