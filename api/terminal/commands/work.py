"""`lienthong queue`, `claim`, `move`: an officer at a terminal. `lienthong agencies`: the simulated ones, over HTTP."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.table import Table
from rich.text import Text

from api.terminal.guide import both
from api.terminal.options import Data, Json, Lang
from api.terminal.screen import Screen, told_if_slow
from api.words.errors import FactUnreadable
from api.words.given import read_date
from api.words.library import Library
from api.words.wording import Language, instant
from engine.agencies.world import SEED
from workflows.errors import LienthongError, quoted
from workflows.law.citation import Label

Url = Annotated[
    str,
    typer.Option(
        "--url",
        envvar="LIENTHONG_URL",
        metavar="URL",
        help=both("Địa chỉ dịch vụ, hoặc $LIENTHONG_URL.", "The service's address, or $LIENTHONG_URL."),
    ),
]
Token = Annotated[
    str,
    typer.Option(
        "--token",
        metavar=both("MÃ", "TOKEN"),
        help=both("Mã truy cập, hoặc $LIENTHONG_TOKEN.", "The bearer token, or $LIENTHONG_TOKEN."),
    ),
]
Item = Annotated[
    str, typer.Argument(metavar=both("PHẦN_VIỆC", "ITEM"), help=both("Mã phần việc.", "The work item's id."))
]
HOME = "http://127.0.0.1:8095"


class NoToken(LienthongError):
    """Neither --token nor $LIENTHONG_TOKEN holds a token."""

    code = "no_token"


def _remote(url: str, token: str, lang: Language) -> Any:
    from api.client.remote import Remote  # here, for it takes longer to load than other commands to answer
    from api.web.identity import TokenWrong

    found = token or os.environ.get("LIENTHONG_TOKEN", "")
    if not found:
        raise NoToken(
            Label("thiếu mã truy cập: --token hoặc LIENTHONG_TOKEN", "no token: give --token or LIENTHONG_TOKEN")
        )
    if not (found.isascii() and found.isprintable()):
        raise TokenWrong(
            Label("mã truy cập có ký tự không thể có trong mã", "the token has characters that no token has")
        )
    return Remote(url, lambda *_: found, lang.value)


def queue(
    url: Url = HOME,
    token: Token = "",
    office: Annotated[str, typer.Option("--office", help=both("Chỉ cơ quan này.", "This office only."))] = "",
    mine: Annotated[bool, typer.Option("--mine", help=both("Chỉ việc tôi giữ.", "Only what I hold."))] = False,
    overdue: Annotated[
        bool, typer.Option("--overdue", help=both("Chỉ việc quá hạn.", "Only what is overdue."))
    ] = False,
    at_risk: Annotated[
        bool, typer.Option("--at-risk", help=both("Chỉ việc sắp quá hạn.", "Only what is at risk."))
    ] = False,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    screen = Screen(lang, json)
    asked = {"office": office or None, "mine": mine, "overdue": overdue, "at_risk": at_risk, "limit": 200}
    told = _remote(url, token, lang).get("/v1/work-items", "me", **{k: v for k, v in asked.items() if v})
    if json:
        screen.document(told)
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in (
        screen.say("Phần việc", "Work item"),
        screen.say("Thủ tục", "Stage"),
        screen.say("Đang giữ", "Held by"),
        screen.say("Hạn", "Due"),
        screen.say("Còn", "Left"),
    ):
        table.add_column(head, no_wrap=head in ("Phần việc", "Work item"))
    now = dt.datetime.fromisoformat(told["now"])
    for row in told["items"]:
        due_at = dt.datetime.fromisoformat(row["due_at"]) if row["due_at"] else None
        due = instant(due_at, lang.value) if due_at else screen.say("chưa rõ", "not known")
        table.add_row(row["id"], row["stage_label"], row["holder"] or "–", due, _left(row, due_at, now, screen))
    screen.print(table)
    n = told["count"]
    screen.line(screen.say(f"{n} phần việc", f"{n} work items"), "bold")


def _left(row: dict[str, Any], due_at: dt.datetime | None, now: dt.datetime, screen: Screen) -> Text:
    """The time to the deadline on the clock; overdue red, at risk yellow, the rest green."""
    if due_at is None:
        return Text("–", "dim")
    hours = (due_at - now).total_seconds() / 3600
    shown = screen.say(f"{abs(hours):.0f} giờ", f"{abs(hours):.0f} h")
    if row["is_overdue"]:
        return Text(screen.say(f"quá {shown}", f"{shown} late"), "bold red")
    return Text(shown, "yellow" if row["is_at_risk"] else "green")


def claim(item: Item, url: Url = HOME, token: Token = "", json: Json = False, lang: Lang = Language.VI) -> None:
    screen = Screen(lang, json)
    done = _remote(url, token, lang).post(f"/v1/work-items/{item}/moves/claim", {}, "me")
    if json:
        screen.document(done)
        return
    until = instant(dt.datetime.fromisoformat(done["lease_until"]), lang.value)
    screen.line(
        screen.say(
            f"Đã nhận, lượt {done['claim']}, giữ đến {until}.", f"Claimed, number {done['claim']}, until {until}."
        ),
        "bold green",
    )
    screen.line(screen.say(f"Xem làm được gì: lienthong move {item}", f"What may be done: lienthong move {item}"))


def move(
    item: Item,
    name: Annotated[
        str | None,
        typer.Argument(
            metavar=both("BƯỚC", "MOVE"), help=both("Bỏ trống: hiện các bước.", "Left out: shows what may be done.")
        ),
    ] = None,
    field: Annotated[
        list[str] | None,
        typer.Option(
            "--field",
            metavar=both("TÊN=GIÁ_TRỊ", "NAME=VALUE"),
            help=both("Một mục của bước; ghi được nhiều lần.", "A field of the move; may be given again."),
        ),
    ] = None,
    url: Url = HOME,
    token: Token = "",
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    screen, remote = Screen(lang, json), _remote(url, token, lang)
    told = remote.get(f"/v1/work-items/{item}", "me")
    if name is None:
        screen.document(told) if json else _possible(screen, told)
        return
    wanted: list[dict[str, Any]] = next((one["fields"] for one in told["moves"] if one["move"] == name), [])
    types = {one["name"]: one["type"] for one in wanted}
    fields = dict(_field(text, types) for text in field or ())
    done = remote.post(f"/v1/work-items/{item}/moves/{name}", {"claim": told["claim"], "fields": fields}, "me")
    if json:
        screen.document(done)
    else:
        said = screen.say(f"Xong. Thủ tục nay: {done['state']}", f"Done. The stage is now: {done['state']}")
        screen.line(said, "bold green")


def _field(text: str, types: dict[str, str]) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise FactUnreadable(
            f"không đọc được {quoted(text)}: viết TÊN=GIÁ_TRỊ", f"cannot read {quoted(text)}: write NAME=VALUE"
        )
    match types.get(name):
        case "choices":
            return name, [part.strip() for part in value.split(",")]
        case "number" if value.isascii() and value.isdigit():
            return name, int(value)
    return name, value


def _possible(screen: Screen, told: dict[str, Any]) -> None:
    screen.line(f"{told['stage_label']} · {told['case']} · {told['state']}", "bold")
    for paper in told["missing"]:
        screen.item(
            "!",
            screen.say(f"thiếu {paper['label']} ({paper['code']})", f"missing {paper['label']} ({paper['code']})"),
            "yellow",
        )
    for one in told["moves"]:
        screen.item("–", f"{one['move']}: {one['label']} ({one['clause']})", "bold")
        for field in one["fields"]:
            must = "" if field["required"] else screen.say(" (không bắt buộc)", " (optional)")
            choices = ", ".join(choice["code"] for choice in field["choices"][:8])
            screen.line(f"    --field {field['name']}=…  {field['label']}{must}{f': {choices}' if choices else ''}")


def agencies(
    url: Url = HOME,
    keys: Annotated[
        Path,
        typer.Option("--keys", metavar=both("TỆP", "FILE"), help=both("Khóa cấp mã truy cập.", "The issuer's key.")),
    ] = Path("output/dev/keys.json"),
    cases: Annotated[int, typer.Option("--cases", min=1, max=100_000, help=both("Số hồ sơ.", "Cases."))] = 100,
    days: Annotated[int, typer.Option("--days", min=1, max=366, help=both("Trong bao nhiêu ngày.", "Over days."))] = 30,
    from_on: Annotated[
        str, typer.Option("--from", metavar=both("NGÀY", "DATE"), help=both("Ngày đầu.", "The first day."))
    ] = "2026-09-01",
    province: Annotated[str, typer.Option("--province", help=both("Bỏ trống: cả nước.", "Left out: all."))] = "",
    seed: Annotated[int, typer.Option("--seed", help=both("Hạt giống.", "The seed."))] = SEED,
    processes: Annotated[
        int, typer.Option("--processes", min=1, max=32, help=both("Số tiến trình.", "Processes."))
    ] = 2,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.client.agencies import act_in_processes
    from api.web.identity import Development
    from engine.runs.arguments import Arguments, province_code

    screen, library = Screen(lang, json), Library(data)
    Development.of(keys)  # or each process would make keys that the service does not know
    code = province_code(province, library.offices) if province else ""
    arguments = Arguments("both", cases, days, read_date(from_on), code, 0, None, seed, ())
    with told_if_slow(screen, f"đang chạy {cases} hồ sơ qua {url}…", f"playing {cases} cases through {url}…"):
        n_processes, n_ended = act_in_processes(url, keys, library, arguments, processes)
    if json:
        screen.document({"cases": cases, "ended": n_ended, "processes": n_processes})
    else:
        screen.line(
            screen.say(
                f"{n_ended} trên {cases} hồ sơ đã xong, {n_processes} tiến trình",
                f"{n_ended} of {cases} cases have ended, {n_processes} processes",
            ),
            "bold",
        )
