"""`lienthong clause`: what rests on a clause of the law, in every edition at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated

from rich.text import Text

from api.terminal.command import argument, both, command
from api.terminal.grid import Head, grid
from api.terminal.options import Data, Edition, Json, Lang
from api.terminal.screen import STYLES, Screen
from api.words.plain import Plain
from api.words.wording import Language, date, first_up, status
from workflows.law.citation import Status

if TYPE_CHECKING:
    from workflows.law.notation import Edition as Known

Clause = Annotated[list[str], argument(both("ĐIỀU_KHOẢN", "CLAUSE"), "clause")]


@command(
    "Những gì dựa vào một điều khoản: quy tắc, mẫu, số tiền, lịch, kịch bản, điều còn bỏ ngỏ.",
    "What rests on a clause: rules, forms, sums, days of the calendar, scenarios, open questions.",
)
def clause(
    clause: Clause, edition: Edition = None, data: Data = None, json: Json = False, lang: Lang = Language.VI
) -> None:
    from api.words.clause import document
    from api.words.naming import read_clause
    from api.words.parsing import read_date
    from api.words.scenarios import scenarios
    from workflows import catalogue
    from workflows.files import forms, parameters
    from workflows.law.tree import figure_names
    from workflows.resting import cited

    known = parameters.load(data)
    on = None if edition is None else read_date(edition)
    editions = catalogue.known() if on is None else _of_day(on)
    for one in editions:
        known.require(figure_names(one))
    sought = read_clause(" ".join(clause), [one.tag for one in cited(catalogue.known(), known)])
    told = document(sought, editions, known, forms.load(data), scenarios(), lang, on)
    screen = Screen(lang, json)
    if json:
        screen.document(told)
        return
    of_chains: dict[str, list[str]] = {}
    for one in catalogue.known():
        of_chains.setdefault(one.chain, []).append(one.in_force_on.isoformat())
    _tell(told, of_chains, screen, on)


def _of_day(day: dt.date) -> tuple[Known, ...]:
    """Each chain's edition in force on the day. Raises EditionUnknown where no chain has one yet."""
    from workflows import catalogue
    from workflows.errors import EditionUnknown

    found, refused = [], None
    for chain in catalogue.chains():
        try:
            found.append(catalogue.in_force(chain, day))
        except EditionUnknown as error:
            refused = error
    if refused is not None and not found:
        raise refused
    return tuple(found)


def _tell(told: Plain, of_chains: Mapping[str, Sequence[str]], screen: Screen, on: dt.date | None) -> None:
    it, lang = told["clause"], screen.lang
    known = ", ".join(status(Status(one), lang) for one in it["statuses"])
    screen.line(f"{first_up(it['name'])} (@{it['tag']}){f' · {known}' if known else ''}", "bold")
    parts = ("rules", "forms", "papers", "figures", "calendar", "scenarios", "questions")
    n = {part: len(told[part] or ()) for part in parts}
    if on is not None and not any(n[part] for part in parts[:-2]):
        day = date(on)
        screen.tell(
            f"Ngày {day} không quy tắc, mẫu, số tiền hay ngày lịch nào dựa vào.", f"On {day} nothing rests on it."
        )
    elif not any(n.values()):
        screen.tell("Không quy tắc, mẫu, số tiền hay kịch bản nào dựa vào.", "Nothing rests on it.")
    _rules(told["rules"], screen.say("Quy tắc", "Rules"), of_chains, screen)
    _rules(told["forms"], screen.say("Mẫu tờ khai", "Forms"), of_chains, screen)
    _papers(told["papers"], screen)
    _figures(told["figures"], of_chains, screen)
    _calendar(told["calendar"], screen)
    _scenarios(told["scenarios"], screen)
    _questions(told["questions"], of_chains, screen)


def _title(text: str, n: int, screen: Screen) -> None:
    screen.line()
    screen.line(f"{text}: {n}", "bold")


def _rules(rows: Sequence[Plain], title: str, of_chains: Mapping[str, Sequence[str]], screen: Screen) -> None:
    from api.words.clause import dated

    if not rows:
        return
    _title(title, len(rows), screen)
    heads = (
        Head("Ở đâu", "Where"),
        Head("Nội dung", "Says"),
        Head("Phần dựa vào", "Part"),
        Head("Điều khoản", "Clause"),
        Head("Phiên bản", "Editions"),
    )
    kinds = {"declared": screen.say("tờ khai điện tử", "declared"), "separate": screen.say("mẫu riêng", "separate")}
    told = [
        (
            first_up(row["where"]),
            row["says"] or "–",
            row["part"] or kinds.get(row["kind"], "–"),
            _clause(row, screen),
            dated(row["chain"], row["editions"], of_chains, screen.lang),
        )
        for row in rows
    ]
    grid(screen, heads, told)


def _papers(rows: Sequence[Plain], screen: Screen) -> None:
    if not rows:
        return
    _title(
        screen.say("Giấy tờ vẫn bị hỏi dù nơi khác đã có", "Papers asked for though somebody has them"),
        len(rows),
        screen,
    )
    heads = (
        Head("Giấy tờ", "Paper"),
        Head("Thủ tục", "Procedure"),
        Head("Điều khoản nói gì", "What the clause says"),
        Head("Điều khoản", "Clause"),
    )
    kinds = {"asked": screen.say("hỏi giấy tờ", "asks for it")}
    told = [
        (
            first_up(row["label"]),
            row["procedure_label"],
            kinds.get(row["kind"], screen.say(f"{row['held']['label']} đã có", f"{row['held']['label']} has it")),
            _clause(row, screen),
        )
        for row in rows
    ]
    grid(screen, heads, told)


def _clause(row: Plain, screen: Screen) -> Text:
    known = Status(row["status"])
    return Text(f"{first_up(row['clause'])} · {status(known, screen.lang)}", STYLES[known])


def _figures(rows: Sequence[Plain], of_chains: Mapping[str, Sequence[str]], screen: Screen) -> None:
    if not rows:
        return
    _title(screen.say("Con số có ngày", "Dated figures"), len(rows), screen)
    heads = (
        Head("Con số", "Figure"),
        Head("Từ ngày", "From", whole=True),
        Head("Mức", "Value"),
        Head("Điều khoản", "Clause"),
        Head("Phiên bản dùng", "Used by"),
    )
    told = [
        (
            first_up(row["label"]),
            date(dt.date.fromisoformat(row["from"])),
            row["says"],
            _clause(row, screen),
            _used_by(row["used_by"], of_chains, screen),
        )
        for row in rows
    ]
    grid(screen, heads, told)


def _used_by(used: Sequence[str], of_chains: Mapping[str, Sequence[str]], screen: Screen) -> str:
    from api.words.clause import dated

    chains: dict[str, list[str]] = {}
    for one in used:
        chain, _, day = one.partition("@")
        chains.setdefault(chain, []).append(day)
    said = (dated(chain, days, of_chains, screen.lang) for chain, days in chains.items())
    return "\n".join(said) or screen.say("không phiên bản nào", "no edition")


def _calendar(rows: Sequence[Plain], screen: Screen) -> None:
    if not rows:
        return
    _title(screen.say("Lịch", "Calendar"), len(rows), screen)
    heads = (Head("Ngày", "Day", whole=True), Head("Nội dung", "Says"), Head("Điều khoản", "Clause"))
    told = [(date(dt.date.fromisoformat(row["from"])), first_up(row["says"]), _clause(row, screen)) for row in rows]
    grid(screen, heads, told)


def _scenarios(rows: Sequence[Plain] | None, screen: Screen) -> None:
    if rows is None:
        screen.line()
        screen.tell(
            "Kịch bản không đi kèm bản cài đặt: xem thư mục features/ của mã nguồn.",
            "An installed program has no scenarios: they stand in features/ of its source.",
        )
        return
    if not rows:
        return
    _title(screen.say("Kịch bản", "Scenarios"), len(rows), screen)
    for row in rows:
        days = ", ".join(date(dt.date.fromisoformat(day)) for day in row["editions"])
        held = days or screen.say("theo ngày nộp", "by the day of submission")
        screen.item("–", f"{row['file']}:{row['line']}: {row['name']} ({held})")


def _questions(rows: Sequence[Plain], of_chains: Mapping[str, Sequence[str]], screen: Screen) -> None:
    from api.words.clause import OPEN, dated
    from workflows.resting import Kind

    if not rows:
        return
    _title(screen.say("Điều còn bỏ ngỏ", "Open questions"), len(rows), screen)
    for row in rows:
        held = f" ({dated(row['chain'], row['editions'], of_chains, screen.lang)})" if row["chain"] else ""
        screen.item("–", f"{first_up(OPEN[Kind(row['kind'])].say(screen.lang))}: {row['says']}{held}", "yellow")
