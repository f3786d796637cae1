"""What the command line refuses, beside what the law and the core refuse. One sentence each."""

from __future__ import annotations

from collections.abc import Iterable

from workflows.errors import DataFaults, DataFileError, LienthongError, Refusal, Unknown

DONE, FOUND, WRONG_USE, BROKEN, STOPPED, PIPE_CLOSED = 0, 1, 2, 70, 130, 141


class CommandUnknown(Unknown):
    """There is no such command."""

    code = "command_unknown"


class ClauseUnknown(Unknown):
    """No text or place in one is called so, or nothing rests on that place. `near` come in the order given."""

    code = "clause_unknown"

    def __init__(self, why: str, /, *, word: str, near: Iterable[str]) -> None:
        Refusal.__init__(self, why, word=word, nearest=tuple(near))


class ChoiceUnknown(Unknown):
    """The edition has no such choice of procedures."""

    code = "choice_unknown"


class NothingLinked(Refusal):
    """On that day the procedures are filed one by one: there is nothing linked to set beside them."""

    code = "nothing_linked"


class ScenarioFails(Refusal):
    """Nothing is measured by scenarios of which one fails as the law is."""


class DateUnreadable(Refusal):
    """A text is no date."""

    code = "date_unreadable"


class FactUnreadable(Refusal):
    """What follows --fact is not name=value, or names a fact twice."""

    code = "fact_unreadable"


class FactDeclared(Refusal):
    """What follows --fact names an item of the declaration; `data["nearest"]` holds the facts derived from it."""

    code = "fact_declared"


class SubmittedBeyond(Refusal):
    """A case file is submitted on a day that the calendar does not cover."""

    code = "submitted_beyond"


class NoCaseFile(Refusal):
    """A path leads to no case file."""

    code = "no_case_file"


class FolderUnnamed(Refusal):
    """A folder has no name."""

    code = "folder_unnamed"


class FolderNotOurs(Refusal):
    """The output folder holds something that `run` did not write, so that nothing is overwritten."""

    code = "folder_not_ours"


class CannotWrite(Refusal):
    """The system does not let a file, or the output itself, be written."""

    code = "cannot_write"


class UsageWrong(LienthongError):
    """An option or argument is unknown, missing or cannot be read."""

    code = "usage_wrong"


class OutageUnreadable(Refusal):
    """What follows --outage is not SYSTEM=FROM..TO."""

    code = "outage_unreadable"


class PortTaken(LienthongError):
    """Another program listens at the address."""

    code = "port_taken"


class FeatureMissing(Refusal):
    """A path leads to no feature file, or the project's own are not there."""


class FeatureWrong(DataFileError):
    """A feature file cannot be read, or a line of it is no step, tag or table."""


class FeaturesWrong(DataFaults):
    """Several lines of feature files are wrong."""


class StepUnknown(Unknown):
    """No step of the phrase book has this word."""


class KindUnknown(Unknown):
    """No kind of wrong rule is called by this word."""


class EditionUnsound(Refusal):
    """Wrong rules are made of sound editions alone."""
