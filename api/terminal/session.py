"""The service as an officer's command calls it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from api.words.wording import Language
from workflows.errors import LienthongError

if TYPE_CHECKING:
    from api.client.remote import Remote


class NoToken(LienthongError):
    """Neither --token nor $LIENTHONG_TOKEN holds a token."""

    code = "no_token"


def remote(url: str, token: str, lang: Language) -> Remote:
    from api.client.remote import Remote
    from api.web.identity import TokenWrong

    found = token or os.environ.get("LIENTHONG_TOKEN", "")
    if not found:
        raise NoToken
    if not (found.isascii() and found.isprintable()):
        raise TokenWrong("characters")
    return Remote(url, lambda *_: found, lang.value)
