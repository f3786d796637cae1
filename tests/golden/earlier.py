"""Databases of every earlier version of the tables, each made by the program of its time and kept packed.

`python -m tests.golden.earlier [NAME…]` makes them again: it takes the program of the commit out of the history of this
repository, plays a small month with it up to an instant, and works on it as officers and families would. A database
whose migration has a successor is never to be made anew for a change of today's program: it stays what people have.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from tests.golden.replay import GOLDEN

# The last commit before the tables changed. 0002 was amended twice before the next one came: all that it has been.
COMMITS = {
    "0001": "844c362",
    "0002_without_names": "7823ac4",
    "0002_short_index": "e23ed60",
    "0002": "40bf7a1",
    "0003": "fcc03fd",
    "0004": "debc41e",
    "0005": "d799d0c",
    "0006": "d8fdc5a",
    "0007": "b87e603",
    "0011": "03a9ad0",
    "0012": "a875b32",
}
TABLES = GOLDEN / "tables"
ROOT = GOLDEN.parents[1]
START, END = "2026-09-16T09:00", "2026-09-21T09:00:00+07:00"
_GIVEN = {"register_number": "125", "register_book": "01/2026", "note": "hai trẻ sinh đôi"}

# Before there was a service: the same month, stopped at the same instant with all that was open then.
_HALF = f"""
import datetime as dt, sys
from pathlib import Path
from api.library import Library
from engine.runs import run
from engine.runs.arguments import Arguments

class Stop(Exception):
    pass

def watch(progress):
    if progress.now >= dt.datetime.fromisoformat({END!r}):
        raise Stop

out, library = Path(sys.argv[1]), Library(None)
arguments = Arguments("both", 24, 30, dt.date(2026, 9, 1), "46", 0, None, 202395, ())
inputs = run.Inputs(library.parameters, library.offices, library.behaviour, library.shares)
world = run.World(inputs.parameters, inputs.offices, inputs.behaviour, arguments.seed)
store = run.SqlStore(run.opened(out, is_exclusive=True), 1_000, delivers=True)
try:
    run._play(world, store, arguments, inputs, watch)
except Stop:
    pass
store.close()
"""


def databases() -> list[Path]:
    return sorted(TABLES.glob("*.sqlite.gz"))


def unpacked(packed: Path, into: Path) -> Path:
    path = into / packed.stem
    path.write_bytes(gzip.decompress(packed.read_bytes()))
    return path


def main() -> None:
    TABLES.mkdir(exist_ok=True)
    for name in sys.argv[1:] or COMMITS:
        with tempfile.TemporaryDirectory() as folder:
            program, out = Path(folder) / "program", Path(folder) / "out"
            program.mkdir()
            archive = subprocess.run(["git", "archive", COMMITS[name]], cwd=ROOT, capture_output=True, check=True)
            subprocess.run(["tar", "x", "-C", program], input=archive.stdout, check=True)
            made = _served(program, out) if (program / "api" / "web").is_dir() else _half(program, out)
            _run(program, "-m", "api", "erase", made, "--case", _first_case(made))
            packed = TABLES / f"{name}.sqlite.gz"
            packed.write_bytes(gzip.compress(made.read_bytes(), mtime=0))
        print(f"{packed.name}: {packed.stat().st_size:,} bytes")


def _first_case(path: Path) -> str:
    connection = sqlite3.connect(path)
    (code,) = connection.execute("SELECT min(code) FROM cases WHERE code LIKE 'KS%'").fetchone()
    connection.close()
    return str(code)


def _half(program: Path, out: Path) -> Path:
    out.mkdir()
    _run(program, "-c", _HALF, out / "dev.sqlite")
    return out / "dev.sqlite"


def _run(program: Path, *argv: object) -> str:
    told = [sys.executable, *(str(one) for one in argv)]
    environment = _environment(program)
    return subprocess.run(told, cwd=program, env=environment, check=True, stdout=subprocess.PIPE, text=True).stdout


def _environment(program: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(program)}


def _served(program: Path, out: Path) -> Path:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    argv = ("-m", "api", "dev", "--cases", "24", "--out", out, "--port", port, "--clock", f"virtual@{START}")
    told = [sys.executable, *(str(one) for one in argv)]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(told, cwd=program, env=_environment(program), stdout=quiet, stderr=quiet) as process:
        try:
            _work(_Caller(program, out, f"http://127.0.0.1:{port}"))
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(60)
    return out / "dev.sqlite"


class _Caller:
    """Calls with a token for each role, and a key for each request."""

    def __init__(self, program: Path, out: Path, url: str) -> None:
        self.program, self._url, self._n = program, url, 0
        self.keys, self.database = out / "keys.json", out / "dev.sqlite"
        for _ in range(600):
            with suppress(OSError, ValueError):
                urlopen(f"{url}/healthz").close()
                break
            time.sleep(0.1)
        lines = (out / "tokens.env").read_text(encoding="utf-8").splitlines()
        self.tokens = dict(line.split("=", 1) for line in lines)

    @property
    def office(self) -> str:
        """The office of the supervisor, as the token tells it."""
        told = self.tokens["SUPERVISOR"].split(".")[1]
        return str(json.loads(base64.urlsafe_b64decode(told + "=="))["office"])

    def officer(self, office: str) -> str:
        who = "--role", "officer", "--subject", f"{office}.1", "--office", office
        if (self.program / "api" / "terminal" / "commands" / "register.py").exists():  # since 0008 it must know them
            _run(self.program, "-m", "api", "register", self.database, *who)
        asked = ("--keys", self.keys, *who)
        return _run(self.program, "-m", "api", "token", *asked).strip()

    def __call__(self, token: str, path: str, body: dict[str, Any] | None = None, method: str | None = None) -> Any:
        self._n += 1
        headers = {
            "Authorization": f"Bearer {token}",
            "Content-Type": "application/json",
            "Idempotency-Key": f"earlier-{self._n:04}",
        }
        data = None if body is None else json.dumps(body).encode()
        try:
            with urlopen(Request(self._url + path, data, headers, method=method)) as answer:
                return json.load(answer)
        except HTTPError as error:
            sys.exit(f"{path}: {error.read().decode()}")


def _declared(path: Path) -> list[dict[str, Any]]:
    """What some families have declared, as it is submitted: two births and a death."""
    connection = sqlite3.connect(path)
    query = (
        "SELECT e.data, d.content FROM events e JOIN documents d ON d.case_code = e.case_code AND d.number > 0"
        " WHERE e.number = 1 AND d.content LIKE '{%' AND e.case_code LIKE ? ORDER BY e.case_code LIMIT ?"
    )
    found = [row for like, n in (("KS%", 2), ("KT%", 1)) for row in connection.execute(query, (like, n))]
    connection.close()
    told = [(json.loads(data)["data"], json.loads(content)) for data, content in found]
    return [{"chain": it["chain"], "chosen": it["chosen"], "declaration": content} for it, content in told]


def _work(call: _Caller) -> None:
    """Families submit once more; one case is settled, one held and renewed, one withdrawn."""
    citizen = call.tokens["CITIZEN"]
    bodies = _declared(call.database)
    codes = [call(citizen, "/v1/cases", body)["case"] for body in bodies]
    settled, held = (call(citizen, f"/v1/cases/{code}") for code in codes[:2])
    for case in (settled, held):
        token, item = call.officer(case["stages"][0]["office"]), f"/v1/work-items/{case['work_items'][0]}"
        call(token, f"{item}/moves/claim", {})
        shown = call(token, item)  # a look at personal data
        if case is settled:
            call(token, f"{item}/moves/approve", {"claim": 1, "fields": _ruling(shown, bodies[0]["declaration"])})
        else:
            call(token, f"{item}/renew", {"claim": 1, "hours": 300})
    call(citizen, f"/v1/cases/{codes[2]}/withdraw", {})
    supervisor, office = call.tokens["SUPERVISOR"], call.office
    for number in (8, 9):
        told = {"office": office, "label": f"Công chức {number}", "role": "officer"}
        call(supervisor, f"/v1/officers/{office}.{number}", told, "PUT")
    days = {"from_on": "2026-09-16", "until_on": "2026-09-18"}
    call(supervisor, "/v1/substitutions", {"absent": f"{office}.8", "substitute": f"{office}.9", **days})
    call(citizen, "/dev/clock/advance", {"to": END})


def _ruling(item: dict[str, Any], declared: dict[str, Any]) -> dict[str, str]:
    """What the approval of that time wants: a personal id with the child's century, sex and year."""
    (wanted,) = (move["fields"] for move in item["moves"] if move["move"] == "approve")
    sex = {"nam": "2", "nữ": "3"}[declared["child_sex"]]
    given = {**_GIVEN, "personal_id": f"046{sex}{declared['child_born_on'][2:4]}000125"}
    return {one["name"]: given[one["name"]] for one in wanted if one["name"] in given}


if __name__ == "__main__":
    main()
