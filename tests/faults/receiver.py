"""A receiver in a process of its own, which is as bad as they come: `python -m tests.faults.receiver PORT FOLDER SEED`.

Before it answers, it writes into `got.jsonl` what came and what it is going to answer, once the library has verified it
by the secret that lies in `secret`: what is not verified is refused. It fails, is slow, hangs up after it has
written, so that it is sent the same again, and dies.
"""

from __future__ import annotations

import json
import os
import random
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from standardwebhooks import Webhook, WebhookVerificationError

FAILS, IS_SLOW, HANGS_UP, DIES = 0.05, 0.03, 0.03, 0.004


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder: Path
    draw: random.Random
    writes = threading.Lock()

    def do_POST(self) -> None:
        body = self.rfile.read(n_bytes := int(self.headers["Content-Length"]))
        if len(body) < n_bytes:  # whoever sent it was killed meanwhile
            return
        with self.writes:
            fate = self.draw.random()
        status = 503 if fate < FAILS else 204
        try:
            told = Webhook((self.folder / "secret").read_text()).verify(body, dict(self.headers))
        except WebhookVerificationError:
            told, status = None, 400
        with self.writes, (self.folder / "got.jsonl").open("a", encoding="utf-8") as log:
            log.write(json.dumps({"status": status, "id": self.headers["webhook-id"], "told": told}) + "\n")
        if (fate := fate - FAILS) < 0:
            pass
        elif (fate := fate - IS_SLOW) < 0:
            time.sleep(0.5)
        elif (fate := fate - HANGS_UP) < 0:
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        elif fate < DIES:
            os._exit(1)
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    port, folder, seed = sys.argv[1:]
    Handler.folder, Handler.draw = Path(folder), random.Random(int(seed))
    server = ThreadingHTTPServer(("127.0.0.1", int(port)), Handler)
    print(server.server_port, flush=True)
    server.serve_forever(0.01)


if __name__ == "__main__":
    main()
