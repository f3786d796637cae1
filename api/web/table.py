"""The table of problems at the end of docs/api.md: `python -m api.web.table` writes it anew."""

from __future__ import annotations

from pathlib import Path

from api.web.problems import KINDS

PAGE = Path(__file__).parents[2] / "docs" / "api.md"
HEAD = "| code | status | means |\n|---|---|---|\n"


def table() -> str:
    rows = sorted(KINDS.items(), key=lambda one: (one[1].status, one[0]))
    return "".join(f"| `{code}` | {kind.status} | {kind.title.en} · {kind.title.vi} |\n" for code, kind in rows)


if __name__ == "__main__":
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(text[: text.index(HEAD) + len(HEAD)] + table(), encoding="utf-8")
