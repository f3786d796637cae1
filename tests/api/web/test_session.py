"""The session of docs/api.md works as it is written."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from api.web.table import HEAD, PAGE, table

ROOT = Path(__file__).parents[3]
LIENTHONG = Path(sys.executable).with_name("lienthong")


CURL = """#!{python}
import argparse, sys, urllib.error, urllib.request
parser = argparse.ArgumentParser()
parser.add_argument("-X")
parser.add_argument("-H", action="append")
parser.add_argument("-d")
parser.add_argument("-sS", action="store_true")
parser.add_argument("url")
told = parser.parse_args()
headers = dict(one.split(": ", 1) for one in told.H)
request = urllib.request.Request(told.url, told.d.encode() if told.d else None, headers, method=told.X)
try:
    answer = urllib.request.urlopen(request)
except urllib.error.HTTPError as error:
    answer = error
sys.stdout.buffer.write(answer.read())
"""


def _curl(folder: Path) -> Path:
    """As much of curl as the session asks for, on a machine that has none."""
    made = folder / "bin" / "curl"
    made.parent.mkdir()
    made.write_text(CURL.format(python=sys.executable), encoding="utf-8")
    made.chmod(0o755)
    return made.parent


def test_the_table_of_problems_is_that_of_the_code():
    assert PAGE.read_text(encoding="utf-8").endswith(HEAD + table())


def test_a_birth_and_a_death_by_hand_as_the_page_writes_them(tmp_path: Path):
    text = PAGE.read_text(encoding="utf-8")
    session = "\n".join(re.findall(r"```bash\n(.*?)```", text, re.DOTALL))
    argv = [LIENTHONG, "dev", "--clock", "virtual@2026-09-07T09:00", "--port", "0", "--json", "--out", "output/dev"]
    server = subprocess.Popen(argv, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        url = json.loads("".join(iter(server.stdout.readline, "}\n")) + "}")["url"]
        path = f"{LIENTHONG.parent}:{os.environ['PATH']}"
        if shutil.which("curl") is None:
            path = f"{_curl(tmp_path)}:{path}"
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", session.replace("PATH=$PWD/.venv/bin:$PATH", "")],
            cwd=tmp_path, env={**os.environ, "URL": url, "PATH": path, "COLUMNS": "160"},
            capture_output=True, text=True, timeout=120,
        )  # fmt: skip
    finally:
        server.terminate()
        server.wait(30)
    told = done.stdout
    assert done.returncode == 0, done.stderr + told
    assert told.count("\napproved") >= 6
    assert told.count("\nTrue\n") == 2
    assert "this move wants register_book" in told
    assert "'dong': 25300000" in told
    assert "Claimed, number 1" in told
