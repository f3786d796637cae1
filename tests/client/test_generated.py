"""A client generated from the OpenAPI document works a queue: the document is enough."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.api.web.server import identity, serving
from tests.api.web.town import REGISTRAR, submission

ROOT = Path(__file__).parents[2]


@pytest.mark.long
def test_a_client_made_from_the_document_alone_works_a_queue(tmp_path: Path) -> None:
    subprocess.run(["make", "client"], cwd=ROOT, check=True, capture_output=True, text=True)
    with serving(tmp_path / "journal.sqlite") as server:
        tokens = [server.token(identity("citizen")), server.token(identity("officer", "", REGISTRAR))]
        argv = ["build/client/bin/python", "tests/client/work.py", server.base, *tokens, json.dumps(submission())]
        env = {**os.environ, "PYTHONPATH": str(ROOT / "build" / "client")}
        told = subprocess.run(argv, cwd=ROOT, env=env, check=False, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    done = json.loads(told.stdout)
    assert (done["state"], done["late"]) == ("approved", "move_not_allowed")
    assert done["states"]["residence_registration"] == "offered"
