"""`lienthong serve`, `lienthong dev`, `lienthong token`: the service, a demonstration of it, and who may call it."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from api.terminal.guide import both
from api.terminal.options import Data, Json, Lang
from api.words.wording import Language

ROLES = "citizen|receiver|officer|supervisor|leader|auditor|integrator"
Host = Annotated[str, typer.Option("--host", help=both("Địa chỉ nghe.", "The address to listen at."))]
Port = Annotated[
    int, typer.Option("--port", min=0, max=65535, help=both("Cổng; 0: cổng trống.", "The port; 0: a free one."))
]
Database = Annotated[
    Path,
    typer.Option(
        "--db",
        metavar=both("TỆP", "FILE"),
        help=both("Tệp SQLite; chưa có thì được tạo.", "The SQLite file, made when there is none."),
    ),
]
Keys = Annotated[
    Path | None,
    typer.Option(
        "--keys",
        metavar=both("TỆP", "FILE"),
        help=both("Khóa cấp mã truy cập; bỏ trống: cạnh tệp dữ liệu.", "The issuer's key; else beside the database."),
    ),
]
Clock = Annotated[
    str,
    typer.Option(
        "--clock",
        metavar="wall|virtual[@…]",
        help=both("virtual: chỉ đi khi được dời, để thử.", "virtual: moves only when it is moved, for tests."),
    ),
]


def serve(
    db: Database,
    host: Host = "127.0.0.1",
    port: Port = 8095,
    keys: Keys = None,
    clock: Clock = "wall",
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.terminal.screen import Screen
    from api.web import serving  # here, for it takes longer to load than other commands to answer
    from api.words.library import Library

    screen, now = Screen(lang, json), serving.clock_of(clock)
    at = serving.listening(host, port)
    url = f"http://{host}:{at.getsockname()[1]}"

    def told(_: object) -> None:
        if json:
            screen.document({"url": url})
        else:
            screen.line(f"{url} · {url}/docs · Ctrl-C {screen.say('để dừng', 'stops it')}")
        sys.stdout.flush()

    with serving.held(db):
        serving.serve(db, keys or db.with_suffix(".keys.json"), Library(data), now, at, told)


def dev(
    host: Host = "127.0.0.1",
    port: Port = 8095,
    folder: Annotated[
        Path, typer.Option("--out", metavar=both("THƯ_MỤC", "FOLDER"), help=both("Nơi ghi.", "Where files go."))
    ] = Path("output/dev"),
    cases: Annotated[int, typer.Option("--cases", min=1, max=100_000, help=both("Số hồ sơ.", "Cases."))] = 300,
    province: Annotated[str, typer.Option("--province", help=both("Tỉnh, thành phố.", "A province."))] = "Huế",
    clock: Clock = "wall",
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.terminal.screen import Screen, told_if_slow
    from api.web import serving
    from api.words.library import Library

    screen, library, now = Screen(lang, json), Library(data), serving.clock_of(clock)
    at = serving.listening(host, port)

    def told(made: serving.Demo) -> None:
        url = f"http://{host}:{at.getsockname()[1]}"
        if json:
            callers = {
                role.value: {"subject": who.subject, "office": who.office, "token": issued}
                for role, (who, issued) in made.callers.items()
            }
            screen.document({"url": url, "keys": str(made.keys), "callers": callers})
            sys.stdout.flush()
            return
        screen.line(
            screen.say(f"Đang chạy: {url} · tài liệu: {url}/docs", f"Serving: {url} · documentation: {url}/docs"),
            "bold",
        )
        for role, (who, _) in made.callers.items():
            screen.item("–", f"{role.value}: {who.subject}{f' · {who.office}' if who.office else ''}")
        tokens = screen.say("Mã truy cập của từng vai", "A token for each role")
        screen.line(f"{tokens}: source {made.tokens} → $OFFICER, $CITIZEN, …")
        screen.line(f'curl -H "Authorization: Bearer $OFFICER" {url}/v1/work-items')
        screen.line(screen.say("Ctrl-C để dừng.", "Ctrl-C stops it."))
        sys.stdout.flush()

    with ExitStack() as until_stopped:
        with told_if_slow(screen, "đang dựng dữ liệu thử…", "making the demonstration…"):
            made = until_stopped.enter_context(serving.demo(folder, library, cases, province, now.now()))
        serving.serve(made.database, made.keys, library, now, at, lambda _: told(made))


def token(
    keys: Annotated[Path, typer.Option("--keys", metavar=both("TỆP", "FILE"), help=both("Khóa.", "The key."))],
    role: Annotated[str, typer.Option("--role", help=both("Một trong: ", "One of: ").replace(": ", f": {ROLES}"))],
    subject: Annotated[str, typer.Option("--subject", help=both("Tài khoản.", "The account."))],
    office: Annotated[str, typer.Option("--office", help=both("Mã cơ quan.", "The office's code."))] = "",
    province: Annotated[str, typer.Option("--province", help=both("Mã tỉnh.", "The province's code."))] = "",
    json: Json = False,
    hours: Annotated[
        int, typer.Option("--hours", min=1, max=24 * 366, help=both("Dùng được bao lâu.", "For how long."))
    ] = 12,
    lang: Lang = Language.VI,
) -> None:
    from api.terminal.screen import Screen
    from api.web.identity import CallerRole, Development, Identity
    from api.web.permissions import Area, matrix
    from api.words.errors import UsageWrong
    from workflows.errors import Unknown
    from workflows.law.citation import Label

    known = [one.value for one in CallerRole]
    if role not in known:
        raise Unknown(Label("vai", "role"), role, known)
    areas = {operation.areas.get(CallerRole(role)) for operation in matrix().values()}
    for area, name, value in ((Area.OFFICE, "--office", office), (Area.PROVINCE, "--province", province)):
        if area in areas and not value:
            raise UsageWrong(
                Label(f"thiếu {name}: vai {role} cần có nó", f"missing: {name}, which the role {role} needs")
            )
    made = Development.of(keys).token(Identity(subject, CallerRole(role), office, province), hours * 3_600)
    if json:
        Screen(lang, json).document({"token": made})
    else:
        typer.echo(made)
