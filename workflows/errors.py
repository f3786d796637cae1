"""Errors: one base, stable codes never renamed or reused, the particulars in fields. Each says what would be right."""

from __future__ import annotations

import datetime as dt
import difflib
import os
import re
import traceback
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any, ClassVar

from workflows.law.citation import Label
from workflows.refusals import LANGUAGES, sentence
from workflows.refusals import quoted as quoted


class LienthongError(Exception):
    """Base of all that this program refuses: a stable `code`, and data by name.

    What a person is told stands in `workflows.refusals`, under the code or, where one code is told in several ways,
    under `code.why`; data fill the braces of the sentence.
    """

    code: ClassVar[str] = "error"

    def __init_subclass__(cls) -> None:
        """A class that writes no code has its own name: `ClaimLost` is `claim_lost`; its sentence stands under that."""
        if "code" not in vars(cls):
            cls.code = re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__.removesuffix("Error")).lower()

    def __init__(self, why: str = "", /, **data: Any) -> None:
        self.why, self.data = why, data
        super().__init__(self.code, why, data)

    def __str__(self) -> str:
        return self.say("en")

    def say(self, lang: str = "vi") -> str:
        code = type(self).code
        return sentence(f"{code}.{self.why}" if self.why else code, lang, self.data)

    @property
    def says(self) -> Label:
        return Label(self.say("vi"), self.say("en"))


def said(key: str, /, **data: Any) -> Label:
    """The sentence of a key in both languages, where what is told is no error by itself."""
    return Label(*(sentence(key, lang, data) for lang in LANGUAGES))


def nearest(word: str, known: Iterable[str], n: int = 3) -> tuple[str, ...]:
    """The known words most like `word`, best first; never empty while something is known."""
    words = sorted(known)
    return tuple(difflib.get_close_matches(word, words, n, cutoff=0.4) or words[:n])


# Names and moves


class Refusal(LienthongError):
    """A command or a request that may not be carried out; `data` holds the particulars."""

    code = "refused"


class Unknown(Refusal):
    """A name that does not exist; `data["nearest"]` holds the valid ones most like it."""

    code = "unknown"

    def __init__(self, why: str = "", /, *, word: str, known: Iterable[str], **data: Any) -> None:
        super().__init__(why, word=word, nearest=nearest(word, known), **data)


class ChainUnknown(Unknown):
    """No such chain; `data["chains"]` are all that there are, `folders` those in which they were looked for.

    `chain@day` names an edition to `spec mutate` alone.
    """

    def __init__(self, why: str, /, *, word: str, known: Collection[str], folders: tuple[str, ...], **of: str) -> None:
        super().__init__(why, word=word, known=known, chains=tuple(sorted(known)), folders=folders, **of)


class StageUnknown(Unknown):
    """The chain has no such stage."""


class FactUnknown(Unknown):
    """The edition has no such fact, or the fact no such value."""


class FactsImpossible(Refusal):
    """Facts were given that no case can have together."""


class CommuneUnknown(Unknown):
    """No such commune; the nearest come in the order of those who found them."""

    def __init__(self, *, word: str, near: Iterable[str]) -> None:
        Refusal.__init__(self, word=word, nearest=tuple(near))


class CommuneNotYet(CommuneUnknown):
    """The commune is one of today and did not stand on that day; the nearest are those that became it."""

    def __init__(self, *, communes: Iterable[str], from_on: dt.date, on: dt.date, near: Iterable[str]) -> None:
        Refusal.__init__(self, communes=tuple(communes), from_on=from_on, on=on, nearest=tuple(near))


class EditionUnknown(Refusal):
    """No edition is in force on that date; the first known one is named."""


class MoveNotAllowed(Refusal):
    """The stage has no such move from its present state."""


class RoleNotAllowed(Refusal):
    """The move belongs to another role."""


class GuardFailed(Refusal):
    """No condition of the move holds for this case: the facts that they read, `so`, and what is `needed` instead."""


class FigureUnknown(Unknown):
    """No figure or switch has this name."""


# Time


class InstantUnreadable(LienthongError):
    """A text is no instant."""


class InstantNaive(LienthongError):
    """An instant has no zone, so it is none."""


class BeyondHorizon(LienthongError):
    """A day is outside the calendar, which covers `first` to `last`."""

    def __init__(self, asked: dt.date, first: dt.date, last: dt.date) -> None:
        super().__init__(asked=asked, first=first, last=last)


class DayOff(LienthongError):
    """Office hours were asked of a day off."""


# Data files: each error names the file, the line and what would be right


class DataFileError(LienthongError):
    """A data file is wrong at `line` of `file`; the sentence of the reason stands in the frame `data_file.at`."""

    def __init__(self, why: str = "", /, *, file: str, line: int, **data: Any) -> None:
        super().__init__(why, file=file, line=line, **data)
        self.file, self.line = file, line

    def say(self, lang: str = "vi") -> str:
        return sentence("data_file.at", lang, {"file": self.file, "line": self.line, "reason": super().say(lang)})


class DataFaults(DataFileError):
    """Several lines are wrong; `data["faults"]` are all of them, `file` and `line` the place of the first."""

    def __init__(self, faults: Sequence[DataFileError]) -> None:
        super().__init__(file=faults[0].file, line=faults[0].line, faults=tuple(faults))

    def say(self, lang: str = "vi") -> str:
        """Each fault names its own place."""
        return LienthongError.say(self, lang)


class DataEncodingError(DataFileError):
    """The file is not plain UTF-8, or cannot be read at all."""


class DataSyntaxError(DataFileError):
    """The file is not TOML."""


class DataKeyError(DataFileError):
    """A table or key is unknown, or one that must be there is not."""


class DataValueError(DataFileError):
    """A value has the wrong type or is outside its closed set."""


class DataNameError(DataFileError):
    """A figure or switch has a name that the program does not know, or one it needs is missing."""


class DataOrderError(DataFileError):
    """Dates stand out of order."""


class DataOverlapError(DataFileError):
    """Two rows speak of the same day."""


class DataGapError(DataFileError):
    """Some days have no row."""


class DataSwapError(DataFileError):
    """A swapped day has no partner, or one that does not swap with it."""


def place_of(error: Exception, folders: Iterable[str], file: Path) -> tuple[str, int]:
    """Where an error arose in Python code below the folders: the last such file and its line; `file` where in none."""
    if isinstance(error, SyntaxError) and error.filename:
        return error.filename, error.lineno or 1
    steps = traceback.extract_tb(error.__traceback__)
    own = [step for step in steps if step.filename.startswith(tuple(f"{folder}{os.sep}" for folder in folders))]
    return (own[-1].filename, own[-1].lineno or 1) if own else (str(file), 1)


class EditionWrong(DataFileError):
    """A file of an edition cannot be read, or holds no edition."""


# Communes and offices


class DataDuplicateError(DataFileError):
    """A code stands twice in a file that lists each once."""


class CommuneAmbiguous(Refusal):
    """Several communes are called so; `data["candidates"]` lists them with province and code."""

    code = "commune_ambiguous"


class NoOffice(Refusal):
    """No office of the agency serves the commune on that day."""
