"""Writes the programs of docs/integrate.md and docs/webhooks.md to a folder: `python -m tests.client.page FOLDER`."""

from __future__ import annotations

import re
import sys
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"
PAGE, WEBHOOKS = DOCS / "integrate.md", DOCS / "webhooks.md"


def main(folder: Path) -> None:
    """Each piece begins with the name of its file."""
    files: dict[str, str] = {}
    for page in (PAGE, WEBHOOKS):
        for name, piece in re.findall(r"```ts\n// (\S+)\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL):
            files[name] = files.get(name, "") + piece
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
