"""A reader who has the answer of now is told just that: an ETag for what was read, 304 where it is still the same."""

from __future__ import annotations

import hashlib
import re

from fastapi import Request, Response

_OF_BODY = frozenset({"content-length", "content-type"})
# when a list was read is no part of what is in it
_NOW = re.compile(rb'"now":"[^"]*",?')


def fresh(request: Request, answer: Response) -> Response:
    """The answer with its ETag, or none of it where `If-None-Match` names that (RFC 9110, 13.1.2); a stream as it is.

    What has a number of its own, a case or a work item, keeps it at the front of its tag, for If-Match.
    """
    body = getattr(answer, "body", None)
    if answer.status_code != 200 or not isinstance(body, bytes):
        return answer
    told, n_times = _NOW.subn(b"", body)
    digest = hashlib.blake2b(told, digest_size=8).hexdigest()
    number = answer.headers.get("ETag", "").strip('"')
    tag = f'"{number}-{digest}"' if number else f'"{digest}"'
    answer.headers["ETag"] = f"W/{tag}" if n_times else tag
    if _named(request).isdisjoint({tag, "*"}):
        return answer
    return Response(
        status_code=304, headers={name: said for name, said in answer.headers.items() if name not in _OF_BODY}
    )


def _named(request: Request) -> set[str]:
    """The tags that the reader has, weak or not: either will do to read."""
    named = ",".join(request.headers.getlist("If-None-Match"))
    return {one.strip().removeprefix("W/") for one in named.split(",")}
