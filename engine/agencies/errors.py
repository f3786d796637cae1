"""What the agencies refuse: a case file that tells what the law does not allow, and more work than can be done."""

from __future__ import annotations

import datetime as dt

from engine.agencies.script import Act
from workflows.errors import LienthongError, Refusal
from workflows.law.citation import Label
from workflows.law.notation import Carried


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


class ValuesUsedUp(LienthongError):
    """A ruling must bring a value that nobody was given, and none is left that could be made up."""

    code = "values_used_up"

    def __init__(self, shape: Carried) -> None:
        super().__init__(
            Label(
                f"không còn “{shape.label.vi}” nào chưa cấp: cho dạng rộng hơn ({shape.pattern}), hoặc bớt hồ sơ",
                f"no {shape.label.en} is left that was not given: let it have a wider shape than {shape.pattern}, or "
                "take fewer cases",
            )
        )
        self.shape = shape


class OfficeOverwhelmed(LienthongError):
    """So much work came that some of it would be done after the last day of the calendar: `n` items wait there."""

    code = "office_overwhelmed"

    def __init__(self, office: str, n: int, last: dt.date) -> None:
        super().__init__(
            Label(
                f"cơ quan {office} quá tải: {n} việc còn chờ khi lịch hết (ngày {last:%d/%m/%Y}); "
                "hãy bớt hồ sơ, thêm xã, hoặc thêm người trong tệp thói quen",
                f"office {office} is overwhelmed: {n} items wait when the calendar ends on {last}; "
                "take fewer cases, more communes, or more officers in the file of habits",
            )
        )
        self.office, self.n, self.last = office, n, last
