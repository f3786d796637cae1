"""`lienthong services`: the essential online services, how well each is known, and which of them are done here."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from api.terminal.command import command
from api.terminal.grid import Head, grid
from api.terminal.options import Data, Json, Lang
from api.terminal.screen import STYLES, Screen
from api.words.plain import Plain, picked
from api.words.wording import UNKNOWN, Language, first_up, status
from workflows.law.citation import Status

if TYPE_CHECKING:
    from workflows.files.services import EssentialService, EssentialServices


@command(
    "Dịch vụ công trực tuyến thiết yếu (Đề án 06, Quyết định 422), và nhóm thủ tục ở đây làm dịch vụ nào.",
    "The essential online services (Scheme 06, Decision 422), and which of them a chain here does.",
)
def services(data: Data = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from workflows.files.services import load

    found, screen = load(data), Screen(lang, json)
    lists = _lists(found, lang)
    rows = [_service(one, lang) for one in found.services]
    unnamed = [picked(one, "list n lead status source", lang) for one in found.unnamed]
    if json:
        screen.document({"lists": lists, "services": rows, "unnamed": unnamed})
        return
    for one in lists:
        _tell(one, [row for row in rows if row["list"] == one["code"]], screen)
        for row in (row for row in unnamed if row["list"] == one["code"]):
            known = Status(row["status"])
            vi, en = f"{row['n']} dịch vụ của {row['lead']}", f"{row['n']} services of {row['lead']}"
            text = f"{screen.say(vi, en)}: {row['source']} · {status(known, lang)}"
            screen.item("–", text, STYLES[known])
        screen.line(_left(one, screen), "dim")


def _lists(found: EssentialServices, lang: str) -> list[Plain]:
    return [
        {
            **picked(one, "code label total status source", lang),
            "n_named": len(found.named(one.code)),
            "n_unnamed": found.n_unnamed(one.code),
            "n_not_known": found.not_known(one),
        }
        for one in found.lists
    ]


def _service(one: EssentialService, lang: str) -> Plain:
    """`done_by`: the label of the procedure or of the chain that does it, as its last edition calls it."""
    return {
        **picked(one, "code list label lead status source", lang),
        "portal_code": one.portal_code or None,
        "chain": one.chain or None,
        "procedure": one.procedure or None,
        "done_by": _done_by(one, lang),
    }


def _done_by(one: EssentialService, lang: str) -> str | None:
    from workflows.catalogue import of_chain

    if not one.chain:
        return None
    *_, last = of_chain(one.chain)
    if not one.procedure:
        return last.label.say(lang)
    having = [edition for edition in of_chain(one.chain) if any(it.code == one.procedure for it in edition.procedures)]
    return having[-1].procedure(one.procedure).label.say(lang)


def _tell(one: Plain, rows: Sequence[Plain], screen: Screen) -> None:
    lang = screen.lang
    screen.line()
    if one["total"] is None:
        said = screen.say("số dịch vụ chưa rõ", "how many services is not known")
    else:
        known = status(Status(one["status"]), lang)
        said = screen.say(f"{one['total']} dịch vụ · {known}", f"{one['total']} services · {known}")
    screen.line(f"{one['label']}: {said}", "bold")
    screen.line(one["source"], "dim")
    heads = (
        Head("Dịch vụ", "Service"),
        Head("Cơ quan chủ trì", "Lead"),
        Head("Mã thủ tục", "Code", whole=True),
        Head("Nhóm ở đây", "Chain here"),
        Head("Nguồn", "Source"),
    )
    if rows:
        grid(screen, heads, [_cells(row, screen) for row in rows])


def _cells(row: Plain, screen: Screen) -> tuple[str | Text, ...]:
    known, unknown = Status(row["status"]), UNKNOWN.say(screen.lang)
    here = f"{row['chain']}: {row['done_by']}" if row["chain"] else "–"
    return (
        first_up(row["label"]),
        row["lead"] or unknown,
        row["portal_code"] or unknown,
        here,
        Text(f"{row['source']} · {status(known, screen.lang)}", STYLES[known]),
    )


def _left(one: Plain, screen: Screen) -> str:
    """How many of the list have no row, which is no word about what they are."""
    n = one["n_not_known"]
    if n is None:
        return screen.say("Chưa biết danh mục này có những dịch vụ nào.", "Which services this list has is not known.")
    vi = f"Còn {n} dịch vụ chưa biết là gì." if n else "Đã biết đủ."
    en = f"{n} more are not known." if n else "All are known."
    return screen.say(vi, en)
