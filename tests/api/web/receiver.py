"""Somebody who is told: a server of its own that keeps what it was sent, and answers as it is bidden."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, NamedTuple


class Got(NamedTuple):
    """What came in one request."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        return json.loads(self.body)

    @property
    def number(self) -> int:
        """Of the event in its case."""
        return int(self.told["data"]["number"])


class Receiver:
    """`answers` says the status of each; headers may be said with it. It sleeps `slow_s` before it answers."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.got: list[Got] = []
        self.answers: Callable[[Got], int] = lambda got: 204
        self.headers: dict[str, str] = {}
        self.content = b""
        self.slow_s = 0.0
        self.n_connections = 0
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def setup(self) -> None:
                receiver.n_connections += 1
                super().setup()

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                got = Got(self.path, dict(self.headers), body)
                receiver.got.append(got)
                time.sleep(receiver.slow_s)
                self.send_response(receiver.answers(got))
                for name, value in {**receiver.headers, "Content-Length": str(len(receiver.content))}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(receiver.content)

            def log_message(self, *_: Any) -> None:
                pass

        self._server = ThreadingHTTPServer((host, 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_port
        self.origin = f"http://{host}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)

    def secured(self, pem: Path) -> list[str | None]:
        """From now on it speaks TLS with that key and certificate: the names under which it is asked for."""
        asked: list[str | None] = []
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        context.sni_callback = lambda _, name, __: asked.append(name)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        return asked

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def numbers(self, case: str) -> list[int]:
        """The numbers of the events of a case, as they came."""
        return [one.number for one in list(self.got) if one.told["subject"] == case]


@contextmanager
def receiving(host: str = "127.0.0.1") -> Iterator[Receiver]:
    made = Receiver(host)
    made.start()
    try:
        yield made
    finally:
        made.stop()


def until(holds: Callable[[], object], what: str = "it does not come about") -> None:
    """Returns once it holds."""
    ends_at = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < ends_at, what
        time.sleep(0.01)
