"""The code of a served case: digits that nobody can guess and that can be read over the telephone, the last a check."""

from __future__ import annotations

import re

from engine.core.errors import NotSubmitted

N_DIGITS, GROUP = 16, 4
N_DRAWN = N_DIGITS - 1
# H. Michael Damm, Total anti-symmetrische Quasigruppen, 2004: finds every wrong digit and every two that were swapped
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)
_DIGITS = re.compile(r"[0-9]+(?:[ .-]?[0-9]+)*")


class CaseCodeMistyped(NotSubmitted):
    """What is shaped as the code of a case has a digit wrong, too many, or too few."""

    code = "case_code_mistyped"


def code_of(digits: str) -> str:
    """The code of `N_DRAWN` digits."""
    return _grouped(digits + _check(digits))


def read_code(written: str) -> str:
    """The code that is meant, in its groups; what is not digits alone may be an older one and stays as it is.

    Raises CaseCodeMistyped.
    """
    code = meant(written)
    if _DIGITS.fullmatch(code) is not None and not _is_sound(code):
        raise CaseCodeMistyped
    return code


def meant(written: str) -> str:
    """The same of what may be no code at all, such as a name."""
    text = written.strip()
    return _grouped(re.sub(r"[^0-9]", "", text)) if _is_sound(text) else text


def _is_sound(text: str) -> bool:
    digits = re.sub(r"[^0-9]", "", text)
    return _DIGITS.fullmatch(text) is not None and len(digits) == N_DIGITS and _check(digits) == "0"


def _check(digits: str) -> str:
    """The digit that is to follow; 0 where it stands at the end already."""
    interim = 0
    for digit in digits:
        interim = int(_DAMM[interim][int(digit)])
    return str(interim)


def _grouped(digits: str) -> str:
    return "-".join(digits[at : at + GROUP] for at in range(0, N_DIGITS, GROUP))
