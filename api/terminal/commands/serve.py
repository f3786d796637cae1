"""`lienthong serve`: the service."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

from api.terminal.command import command, option
from api.terminal.options import FILE, Clock, Data, Host, Json, Lang, Port
from api.terminal.screen import Screen
from api.words.errors import UsageWrong
from api.words.wording import Language

Database = Annotated[Path, option("--db", FILE)]
Keys = Annotated[Path | None, option("--keys", FILE, key="serve_keys")]
Identity = Annotated[Path | None, option("--identity", FILE)]


@command("Chạy dịch vụ HTTP trên một tệp dữ liệu.", "Serve a database over HTTP.")
def serve(
    db: Database,
    host: Host = "127.0.0.1",
    port: Port = 8095,
    keys: Keys = None,
    identity: Identity = None,
    clock: Clock = "wall",
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.web import serving
    from api.words.library import Library
    from engine.store.held import held

    if keys and identity:
        raise UsageWrong("keys_or_identity")
    screen, now = Screen(lang, json), serving.clock_of(clock)
    at = serving.listening(host, port)
    url = f"http://{host}:{at.getsockname()[1]}"

    def told(_: object) -> None:
        if json:
            screen.document({"url": url})
        else:
            screen.line(f"{url} · {url}/docs · Ctrl-C {screen.say('để dừng', 'stops it')}")
        sys.stdout.flush()

    issuers = serving.trusted_by(identity) if identity else keys or serving.keys_beside(db)
    serving.brought_up(db)
    with held(db):
        serving.serve(db, issuers, Library(data), now, at, told)
