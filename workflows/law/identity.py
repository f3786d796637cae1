"""What numbers of persons look like, and what they and the answers of `KIN` tell of whom they are given to."""

from workflows.law.citation import Label
from workflows.law.clauses import PERSONAL_NUMBER
from workflows.law.facts import Told
from workflows.law.notation import Identity, Sign

NUMBER = Identity("[0-9]{12}", Label("số định danh cá nhân 12 chữ số", "a personal number of 12 digits"))
OLD_CARD = Identity(
    "[0-9]{9}", Label("số chứng minh nhân dân 9 chữ số", "the number of an old identity card, 9 digits")
)
PASSPORT = Identity(
    # a foreign one of digits alone would take every personal number that lacks a digit
    "[A-Z][0-9]{7}|(?=.*[A-Z])[A-Z0-9]{6,20}",
    Label(
        "số hộ chiếu (Việt Nam: 1 chữ cái và 7 chữ số; nước khác: 6 đến 20 chữ cái và chữ số)",
        "the number of a passport (Viet Nam: a letter and 7 digits; others: 6 to 20 letters and digits)",
    ),
)

# Decree 137/2015, Article 13: three digits of the place, one of century and sex, two of the year of birth, six more
_PLACE, _REST = "[0-9]{3}", "[0-9]{6}"
_CENTURIES = (("01", "19"), ("23", "20"), ("45", "21"), ("67", "22"), ("89", "23"))
_MAN, _WOMAN = "nam", "nữ"
_MEN, _WOMEN = "02468", "13579"


def year_in(field: str) -> Told:
    """The year of birth that the personal number in the field tells."""
    return Told(
        field, tuple((rf"{_PLACE}[{digits}]([0-9]{{2}}){_REST}", f"{century}{{}}") for digits, century in _CENTURIES)
    )


def sex_in(field: str) -> Told:
    """The sex that the personal number in the field tells."""
    return Told(field, ((f"{_PLACE}[{_MEN}][0-9]{{2}}{_REST}", _MAN), (f"{_PLACE}[{_WOMEN}][0-9]{{2}}{_REST}", _WOMAN)))


def sex_of(field: str) -> Told:
    """The sex that is declared; neither is none."""
    return Told(field, ((_MAN, _MAN), (_WOMAN, _WOMAN)))


def signs_of(sex: str, born_on: str) -> tuple[Sign, ...]:
    """Those of the personal number of whose sex and day of birth are declared in these fields."""
    told = (
        (4, Told(sex, ((_MAN, _MEN), (_WOMAN, _WOMEN)))),
        (4, Told(born_on, tuple((f"{century}.*", digits) for digits, century in _CENTURIES))),
        (5, Told(born_on, (("[0-9]{2}([0-9]).*", "{}"),))),
        (6, Told(born_on, (("[0-9]{3}([0-9]).*", "{}"),))),
    )
    return tuple(Sign(place, one, PERSONAL_NUMBER) for place, one in told)


def parent_in(field: str) -> Told:
    """That the relation to somebody is that of a parent."""
    return Told(field, (("cha|mẹ", "parent"),))


def child_in(field: str) -> Told:
    """That the relation to somebody is that of a child; a child-in-law may be the older."""
    return Told(field, (("con( đẻ| trai| gái)?", "child"),))
