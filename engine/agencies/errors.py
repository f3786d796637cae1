"""What the agencies refuse: a case file that tells what the law does not allow."""

from __future__ import annotations

from engine.agencies.script import Act
from workflows.citation import Label
from workflows.errors import LienthongError, Refusal


class ScriptRefused(LienthongError):
    """An officer was told by a case file to do what the engine refuses; `refusal` says why."""

    code = "script_refused"

    def __init__(self, path: str, act: Act, refusal: Refusal) -> None:
        vi, en = (
            f"{path}: {act.stage}, {act.does}: {refusal.says.vi}",
            f"{path}: {act.stage}, {act.does}: {refusal.says.en}",
        )
        super().__init__(Label(vi, en))
        self.path, self.act, self.refusal = path, act, refusal
