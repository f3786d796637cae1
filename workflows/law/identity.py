"""What numbers of persons look like, and what they and the answers of `KIN` tell of whom they are given to."""

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Compares, Elapsed, Fact, Reaches, Relation, Told
from workflows.law.guards import AllOf, AnyOf, Condition, Is
from workflows.law.notation import Contradiction, Identity, Sign

NUMBER = Identity("[0-9]{12}", Label("số định danh cá nhân 12 chữ số", "a personal number of 12 digits"))
OLD_CARD = Identity(
    "[0-9]{9}", Label("số chứng minh nhân dân 9 chữ số", "the number of an old identity card, 9 digits")
)
PASSPORT = Identity(
    # a foreign one of digits alone would take every personal number that lacks a digit
    "[A-Z][0-9]{7}|(?=.*[A-Z])(?=.*[0-9])[A-Z0-9]{6,20}",
    Label(
        "số hộ chiếu (Việt Nam: 1 chữ cái và 7 chữ số; nước khác: 6 đến 20 ký tự, cả chữ cái và chữ số)",
        "the number of a passport (Viet Nam: a letter and 7 digits; others: 6 to 20, both letters and digits)",
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
    return tuple(Sign(place, one, c.PERSONAL_NUMBER) for place, one in told)


def of_other_sex(field: str, sex: str) -> Told:
    """That the personal number in the field is one of the other sex."""
    return Told(field, ((f"{_PLACE}[{_WOMEN if sex == _MAN else _MEN}][0-9]{{2}}{_REST}", ""),))


def number_in(field: str) -> Told:
    """The personal number in a field that other papers of identity may stand in too."""
    return Told(field, ((f"({NUMBER.pattern})", "{}"),))


# words of `KIN`; who is of either sex stands in neither
_OF_MEN = (
    "cha( nuôi| dượng| vợ| chồng)?|chồng|con (trai|rể)|ông( nội| ngoại)?|cháu rể|anh (ruột|rể)|em rể|chú|cậu|dượng"
)
_OF_WOMEN = "mẹ( nuôi| kế| vợ| chồng)?|vợ|con (gái|dâu)|bà( nội| ngoại)?|cháu dâu|chị (ruột|dâu)|em dâu|thím|cô|mợ|dì"


def sex_by(relation: str) -> Told:
    """The sex that the relation to somebody tells."""
    return Told(relation, ((_OF_MEN, _MAN), (_OF_WOMEN, _WOMAN)))


def spouse_of(relation: str) -> Told:
    """The sex of the husband or wife of somebody, by the relation to whom they left."""
    return Told(relation, (("chồng", _WOMAN), ("vợ", _MAN)))


def kin_but(relation: str, one: str) -> Told:
    """That the relation is one of blood or marriage, and not that one."""
    return Told(relation, ((f"(?!{one}$)({_OF_MEN}|{_OF_WOMEN}|con.*|cháu.*|chắt|cụ|anh, .*|em ruột|bác)", ""),))


def is_(relation: str, one: str) -> Told:
    """That the relation is this one."""
    return Told(relation, ((one, ""),))


def parent_in(field: str) -> Told:
    """That the relation to somebody is that of a parent."""
    return Told(field, (("cha|mẹ", "parent"),))


def elder_in(field: str) -> Told:
    """That the relation to somebody is that of a parent, grandparent or one before them."""
    return Told(field, (("cha|mẹ|(ông|bà)( nội| ngoại)?|cụ", "elder"),))


def child_in(field: str) -> Told:
    """That the relation to somebody is that of a child; a child-in-law may be the older."""
    return Told(field, (("con( đẻ| trai| gái)?", "child"),))


def younger_in(field: str) -> Told:
    """That the relation to somebody is that of a child, grandchild or one after them; a nephew may be the older."""
    return Told(field, (("con( đẻ| trai| gái)?|cháu (nội|ngoại)|chắt", "younger"),))


# parts of a declaration, and how the person of each is called
APPLICANT = ("applicant", Label("người yêu cầu", "the applicant"))
HOUSEHOLDER = ("householder", Label("chủ hộ", "the householder"))

LEAST_OF_PARENTS = Figure(144, Unit.MONTH, c.A_PARENT_AGE)  # 12 years
PARENT_IS_OLDER = Label(
    "cha, mẹ phải hơn con ít nhất 12 tuổi", "a parent must be at least 12 years older than the child"
)
SEX_IN_NUMBER = Label(
    "chữ số thứ 4 của số định danh chỉ giới tính: chẵn là nam, lẻ là nữ",
    "the fourth digit of a personal number tells the sex: even a man's, odd a woman's",
)

APPLICANT_OF_AGE = Fact(
    "applicant_of_age",
    Label("theo số định danh, người yêu cầu đủ tuổi", "by the number the applicant is of age"),
    Label("theo số định danh, người yêu cầu chưa đủ tuổi", "by the number the applicant is under age"),
    ordinary=True,
    derived=Reaches(
        Elapsed(year_in("applicant_id"), unit=Unit.MONTH),
        Figure(180, Unit.MONTH, c.A_APPLICANT_AGE),  # 15 years
    ),
)
APPLICANT_UNDER_AGE = Contradiction(
    "applicant_under_age",
    Condition(Is("applicant_of_age", False), c.A_APPLICANT_AGE),
    Label(
        "người yêu cầu phải đủ 15 tuổi; chữ số thứ 4 đến thứ 6 của số định danh chỉ năm sinh",
        "the applicant must be 15; the fourth to sixth digit of a personal number tell the year of birth",
    ),
)


def one_under_two_names(*pairs: tuple[tuple[str, Label], tuple[str, Label]]) -> tuple[tuple[Fact, ...], Contradiction]:
    """That persons of two parts of the declaration have one number and two names: its facts, and the contradiction."""
    facts: list[Fact] = []
    for (one, called), (other, called_too) in pairs:
        vi, en = f"{called.vi} và {called_too.vi}", f"{called.en} and {called_too.en}"
        facts += (
            Fact(
                f"{one}_has_number_of_{other}",
                Label(f"{vi} có cùng một số", f"{en} have one number"),
                derived=Compares(f"{one}_id", Relation.SAME, f"{other}_id"),
            ),
            Fact(
                f"{one}_has_no_name_of_{other}",
                Label(f"{vi} khác họ tên", f"{en} have two names"),
                derived=Compares(f"{one}_name", Relation.DIFFERENT, f"{other}_name"),
            ),
        )
    both = zip(facts[::2], facts[1::2], strict=True)
    two_names = AnyOf(tuple(AllOf((Is(number.code), Is(name.code))) for number, name in both))
    return tuple(facts), Contradiction(
        "one_under_two_names",
        Condition(two_names, c.A_FACTS_AGREE),
        Label("một số định danh chỉ là của một người, một họ tên", "one number is one person's, of one name"),
    )
