"""Writes the program of docs/integrate.md, piece by piece, to a folder: `python -m tests.client.page FOLDER`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "integrate.md"


def main(folder: Path) -> None:
    """Each piece begins with the name of its file."""
    files: dict[str, str] = {}
    for name, piece in re.findall(r"```ts\n// (\S+)\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL):
        files[name] = files.get(name, "") + piece
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
