"""`lienthong export`: a journal or a run without one as an event log for researchers."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from api.terminal.command import argument, command, option
from api.terminal.commands.journal import journal_at
from api.terminal.options import FILE, Data, Json, Lang
from api.terminal.screen import Screen, tenths
from api.words.wording import Language, number
from workflows.errors import Unknown

if TYPE_CHECKING:
    from engine.exports.export import Format

File = Annotated[Path, argument(FILE, "export_file")]
To = Annotated[Path | None, option("--out", FILE, key="export_out")]
As = Annotated[str, option("--format", "parquet|ocel|xes", key="export_format")]


@command(
    "Xuất mọi sự kiện của một lần chạy hay một tệp dữ liệu cho người nghiên cứu: không có tên hay số của ai.",
    "Export all events of a run or a database for researchers: nobody's name or number is in it.",
)
def export(
    file: File,
    format: As = "parquet",
    out: To = None,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.terminal.national import bar
    from api.words.library import Library
    from engine.exports import export as exports
    from engine.exports.log import Journal
    from engine.runs.fast import Told
    from engine.runs.folder import MANIFEST, is_fast
    from engine.runs.replay import again
    from engine.store.database import reading
    from engine.store.errors import in_words

    screen, path, wanted, library = Screen(lang, json), journal_at(file), _format(format), Library(data)
    target = out or path.with_name(f"{'events' if file.is_dir() else path.stem}{wanted.ending}")
    exports.check(target)
    progress = tenths(screen, "đang xuất", "exporting")
    # the log is for the same eyes as what it is made of: a journal that is served is its owner's
    if file.is_dir() and is_fast(file):
        with bar(screen) as told:
            year = again(file, library.inputs, data, os.cpu_count() or 1, told)
        mode = (file / MANIFEST).stat().st_mode & 0o777
        n = exports.export(Told(year), wanted, target, mode, library.offices, progress)
    else:
        engine = reading(path)
        with in_words(path):
            mode = path.stat().st_mode & 0o777
            n = exports.export(Journal(engine), wanted, target, mode, library.offices, progress)
        engine.dispose()
    if json:
        screen.document({"file": str(path), "to": str(target), "format": wanted.value, "events": n})
    else:
        screen.tell(f"{target}: {number(n, lang)} sự kiện", f"{target}: {number(n, lang)} events")


def _format(word: str) -> Format:
    """Raises Unknown."""
    from engine.exports.export import Format

    if word not in (*Format,):
        raise Unknown("format", word=word, known=[one.value for one in Format])
    return Format(word)
