"""`lienthong dev`: a demonstration of the service."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from api.terminal.command import command, option
from api.terminal.options import FOLDER, Cases, Clock, Data, Host, Json, Lang, Port
from api.terminal.screen import Screen, told_if_slow
from api.words.wording import Language

if TYPE_CHECKING:
    from api.web.serving import Demo

OUT = Path("output/dev")


@command(
    "Chạy thử dịch vụ: dữ liệu một tỉnh đang làm dở, mã truy cập cho từng vai.",
    "Try the service: a province in the middle of its work, a token for each role.",
)
def dev(
    host: Host = "127.0.0.1",
    port: Port = 8095,
    folder: Annotated[Path, option("--out", FOLDER, key="dev_out")] = OUT,
    cases: Cases = 300,
    province: Annotated[str, option("--province", key="dev_province")] = "Huế",
    clock: Clock = "wall",
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.web import serving
    from api.words.library import Library

    screen, library, now = Screen(lang, json), Library(data), serving.clock_of(clock)
    at = serving.listening(host, port)

    def told(made: Demo) -> None:
        url = f"http://{host}:{at.getsockname()[1]}"
        if json:
            callers = {
                role.value: {"subject": who.subject, "office": who.office, "token": issued}
                for role, (who, issued) in made.callers.items()
            }
            screen.document({"url": url, "keys": str(made.keys), "callers": callers})
            sys.stdout.flush()
            return
        screen.tell(f"Đang chạy: {url} · tài liệu: {url}/docs", f"Serving: {url} · documentation: {url}/docs", "bold")
        for role, (who, _) in made.callers.items():
            screen.item("–", f"{role.value}: {who.subject}{f' · {who.office}' if who.office else ''}")
        tokens = screen.say("Mã truy cập của từng vai", "A token for each role")
        screen.line(f"{tokens}: source {made.tokens} → $OFFICER, $CITIZEN, …")
        screen.line(f'curl -H "Authorization: Bearer $OFFICER" {url}/v1/work-items')
        screen.tell("Ctrl-C để dừng.", "Ctrl-C stops it.")
        sys.stdout.flush()

    with ExitStack() as until_stopped:
        with told_if_slow(screen, "đang dựng dữ liệu thử…", "making the demonstration…"):
            made = until_stopped.enter_context(serving.demo(folder, library, cases, province, now.now()))
        serving.serve(made.database, made.keys, library, now, at, lambda _: told(made))
