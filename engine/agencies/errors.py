"""What the agencies refuse: a case file that tells what the law does not allow, and more work than can be done."""

from __future__ import annotations

from workflows.errors import DataFileError, LienthongError, Refusal


class ScriptRefused(DataFileError):
    """An officer was told by a case file to do what the engine refuses (`data["refusal"]` says why), what comes before
    the work (`before`), or what it never comes to (`never`).
    """

    code = "script_refused"


class NeverAsked(Refusal):
    """A case file tells what a citizen answers, and nothing ever waited for that."""


class FilingRefused(LienthongError):
    """What the family of a case declares is refused; `data["refused"]` lists every fault."""

    code = "filing_refused"


class ValuesUsedUp(LienthongError):
    """A ruling must bring a value that nobody was given, and none is left that could be made up."""

    code = "values_used_up"


class OfficeOverwhelmed(LienthongError):
    """So much work came that some would be done after the last day of the calendar: `data["n"]` items wait there."""

    code = "office_overwhelmed"
