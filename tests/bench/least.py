"""The least endpoint that does a move: the framework, the same body, the same SQL; no law, no caller, no answer."""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
from typing import Any

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel, ConfigDict

from api.web.serving import listening


class Body(BaseModel):
    """The body of a move."""

    model_config = ConfigDict(extra="forbid", strict=True)
    claim: int = 0
    fields: dict[str, Any] = {}


def app_of(database: str, statements: str) -> FastAPI:
    with open(statements, encoding="utf-8") as file:
        told = json.load(file)
    texts, moves = told["texts"], told["moves"]
    seen = dict.fromkeys(moves, 0)
    connection = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "journal_mode=WAL"):
        connection.execute(f"PRAGMA {pragma}")
    cursor, lock, app = connection.cursor(), threading.Lock(), FastAPI()

    @app.post("/v1/work-items/{id}/moves/{move}")
    def move(id: str, move: str, body: Body) -> dict[str, int]:
        path = f"/v1/work-items/{id}/moves/{move}"
        key = f"{path} {body.claim} {path.count('claim')}"
        with lock:
            sent = moves[key][seen[key]]
            seen[key] += 1
            for number, values, is_read in sent:
                cursor.execute(texts[number], values)
                if is_read:
                    cursor.fetchall()
        return {"claim": body.claim}

    return app


if __name__ == "__main__":
    at = listening("127.0.0.1", 0)
    print(json.dumps({"url": f"http://127.0.0.1:{at.getsockname()[1]}"}, indent=2), flush=True)
    config = uvicorn.Config(app_of(*sys.argv[1:3]), log_config=None, access_log=False, http="httptools")
    uvicorn.Server(config).run(sockets=[at])
