"""The commands that a page shows, run as they are written, against `lienthong dev` in a folder of their own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]
LIENTHONG = Path(sys.executable).with_name("lienthong")

CURL = """#!{python}
import argparse, sys, urllib.error, urllib.request
parser = argparse.ArgumentParser()
parser.add_argument("-X")
parser.add_argument("-H", action="append", default=[])
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


def blocks(page: Path) -> list[str]:
    """What a reader is told to type, in order."""
    return re.findall(r"```bash\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def typed(commands: list[str], folder: Path) -> str:
    """What the terminal then shows. Raises AssertionError where a command fails."""
    argv = [LIENTHONG, "dev", "--clock", "virtual@2026-09-07T09:00", "--port", "0", "--json", "--out", "output/dev"]
    server = subprocess.Popen(argv, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert server.stdout is not None
        url = json.loads("".join(iter(server.stdout.readline, "}\n")) + "}")["url"]
        path = f"{LIENTHONG.parent}:{os.environ['PATH']}"
        if shutil.which("curl") is None:
            path = f"{_curl(folder)}:{path}"
        session = "\n".join(commands).replace("PATH=$PWD/.venv/bin:$PATH", "")
        done = subprocess.run(
            ["bash", "-euo", "pipefail", "-c", session],
            cwd=folder, env={**os.environ, "URL": url, "PATH": path, "COLUMNS": "160"},
            capture_output=True, text=True, timeout=300,
        )  # fmt: skip
    finally:
        server.terminate()
        server.wait(30)
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def _curl(folder: Path) -> Path:
    """As much of curl as a session asks for, on a machine that has none."""
    made = folder / "bin" / "curl"
    made.parent.mkdir()
    made.write_text(CURL.format(python=sys.executable), encoding="utf-8")
    made.chmod(0o755)
    return made.parent
