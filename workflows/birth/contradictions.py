"""What cannot be so together in a declaration of the birth chain, and the facts that tell of it."""

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Compares, Elapsed, Fact, Named, Reaches, Relation, Told
from workflows.law.guards import AllOf, AnyOf, Condition, Guard, Is, Not
from workflows.law.identity import (
    APPLICANT,
    APPLICANT_OF_AGE,
    APPLICANT_UNDER_AGE,
    HOUSEHOLDER,
    LEAST_OF_PARENTS,
    PARENT_IS_OLDER,
    SEX_IN_NUMBER,
    elder_in,
    is_,
    kin_but,
    number_in,
    of_other_sex,
    one_under_two_names,
    sex_by,
    sex_in,
    year_in,
)
from workflows.law.notation import Contradiction
from workflows.law.vocabulary import CITIZENS

MOST_OF_MOTHERS = Figure(960, Unit.MONTH, c.A_MOTHER_AGE)  # 80 years

_MOTHER, _FATHER = ("mother", Label("mẹ", "the mother")), ("father", Label("cha", "the father"))
_OLDER = Label("theo số định danh, ", "by the number, ")


def _of_parent(who: str, vi: str, en: str, sex: str) -> tuple[Fact, ...]:
    born, number = f"{who}_born_on", year_in(f"{who}_id")
    return (
        Fact(
            f"{who}_not_older",
            Label(f"{vi} không sinh trước trẻ", f"the {en} is not older than the child"),
            derived=Compares(born, Relation.NOT_BEFORE, "child_born_on"),
        ),
        Fact(
            f"{who}_number_not_older",
            Label(f"theo số định danh, {vi} không sinh trước trẻ", f"by the number the {en} is not the older"),
            derived=Compares(number, Relation.NOT_BEFORE, "child_born_on"),
        ),
        Fact(
            f"{who}_old_enough",
            Label(f"{vi} đủ tuổi có con", f"the {en} is old enough for a child"),
            Label(f"{vi} chưa đủ tuổi có con", f"the {en} is not old enough for a child"),
            ordinary=True,
            derived=Reaches(Elapsed(born, "child_born_on", Unit.MONTH), LEAST_OF_PARENTS),
        ),
        Fact(
            f"{who}_number_old_enough",
            Label(f"theo số định danh, {vi} đủ tuổi có con", f"by the number the {en} is old enough for a child"),
            Label(
                f"theo số định danh, {vi} chưa đủ tuổi có con", f"by the number the {en} is not old enough for a child"
            ),
            ordinary=True,
            derived=Reaches(Elapsed(number, "child_born_on", Unit.MONTH), LEAST_OF_PARENTS),
        ),
        Fact(
            f"{who}_number_of_other_year",
            Label(f"số định danh của {vi} chỉ năm sinh khác", f"the number of the {en} tells another year"),
            derived=Compares(number, Relation.DIFFERENT, born),
        ),
        Fact(
            f"{who}_number_of_other_sex",
            Label(f"số định danh của {vi} chỉ giới tính khác", f"the number of the {en} tells another sex"),
            derived=of_other_sex(f"{who}_id", sex),
        ),
        Fact(
            f"{who}_applies",
            Label(f"người yêu cầu là {vi}", f"the applicant is the {en}"),
            derived=is_("applicant_relation", vi),
        ),
        Fact(
            f"{who}_is_another",
            Label(f"người yêu cầu và {vi} có hai số định danh", f"applicant and {en} have two numbers"),
            derived=Compares("applicant_id", Relation.DIFFERENT, number_in(f"{who}_id")),
        ),
        Fact(
            f"applicant_is_kin_but_{who}",
            Label(
                f"người yêu cầu là người thân khác, không phải {vi}", f"the applicant is another relative than the {en}"
            ),
            derived=kin_but("applicant_relation", vi),
        ),
        Fact(
            f"{who}_is_citizen",
            Label(f"{vi} có quốc tịch Việt Nam", f"the {en} is a citizen of Viet Nam"),
            Label(f"{vi} mang quốc tịch nước ngoài", f"the {en} is of foreign nationality"),
            ordinary=True,
            derived=Named(f"{who}_nationality", CITIZENS),
        ),
        Fact(
            f"{who}_said_to_be_citizen",
            Label(f"{vi} được khai là công dân Việt Nam", f"the {en} is said to be a citizen of Viet Nam"),
            derived=Told(f"{who}_nationality", tuple((name, "") for name in CITIZENS)),
        ),
    )


ONE_NUMBER, TWO_NAMES = one_under_two_names(
    (APPLICANT, _MOTHER),
    (APPLICANT, _FATHER),
    (APPLICANT, HOUSEHOLDER),
    (HOUSEHOLDER, _MOTHER),
    (HOUSEHOLDER, _FATHER),
)

# what a sound declaration never says
AGREEING = (
    *_of_parent("mother", "mẹ", "mother", "nữ"),
    *_of_parent("father", "cha", "father", "nam"),
    *(
        Fact(
            code,
            Label(f"{vi}mẹ đã quá tuổi sinh con", f"{en}the mother was past the age of giving birth"),
            derived=Reaches(Elapsed(since, "child_born_on", Unit.MONTH), MOST_OF_MOTHERS),
        )
        for code, vi, en, since in (
            ("mother_too_old", "", "", "mother_born_on"),
            ("mother_number_too_old", _OLDER.vi, _OLDER.en, year_in("mother_id")),
        )
    ),
    Fact(
        "applicant_is_elder",
        Label("người yêu cầu là cha, mẹ, ông, bà của trẻ", "the applicant is a parent or grandparent of the child"),
        derived=elder_in("applicant_relation"),
    ),
    Fact(
        "applicant_not_older",
        Label("theo số định danh, người yêu cầu không sinh trước trẻ", "by the number the applicant is not the older"),
        derived=Compares(year_in("applicant_id"), Relation.NOT_BEFORE, "child_born_on"),
    ),
    Fact(
        "applicant_old_enough_for_child",
        Label("theo số định danh, người yêu cầu đủ tuổi có con", "by the number the applicant may have a child"),
        Label("theo số định danh, người yêu cầu chưa đủ tuổi có con", "by the number the applicant has no child yet"),
        ordinary=True,
        derived=Reaches(Elapsed(year_in("applicant_id"), "child_born_on", Unit.MONTH), LEAST_OF_PARENTS),
    ),
    APPLICANT_OF_AGE,
    Fact(
        "applicant_number_of_other_sex",
        Label("số định danh của người yêu cầu chỉ giới tính khác", "the number of the applicant tells another sex"),
        derived=Compares(sex_in("applicant_id"), Relation.DIFFERENT, sex_by("applicant_relation")),
    ),
    Fact(
        "householder_born",
        Label("theo số định danh, chủ hộ đã sinh", "by the number the householder is born"),
        Label("theo số định danh, chủ hộ chưa sinh", "by the number the householder is not born yet"),
        ordinary=True,
        derived=Reaches(Elapsed(year_in("householder_id")), Figure(0, Unit.DAY, c.PERSONAL_NUMBER)),
    ),
    Fact(
        "parents_are_one",
        Label("mẹ và cha là một người", "mother and father are one"),
        derived=Compares("mother_id", Relation.SAME, "father_id"),
    ),
    Fact(
        "posted_before_birth",
        Label("niêm yết trước khi trẻ sinh", "the notice is older than the child"),
        derived=Compares("child_born_on", Relation.AFTER, "posted_on"),
    ),
    *ONE_NUMBER,
)

_PARENTS = ("mother", "father")


def _of_parents(*facts: str) -> Guard:
    """All of the facts of one of the parents, whose word stands in each for `{}`."""
    return AnyOf(tuple(AllOf(tuple(Is(fact.format(who)) for fact in facts)) for who in _PARENTS))


def _one_unknown(guard: Guard) -> Guard:
    return AllOf(
        (
            AnyOf(
                (
                    AllOf((Is("mother_known"), Is("father_known", False))),
                    AllOf((Is("father_known"), Is("mother_known", False))),
                )
            ),
            guard,
        )
    )


NOBODY_KNOWN = (Is("mother_known", False), Is("father_known", False))

CONTRADICTIONS = (
    Contradiction(
        "abandoned_by_known",
        Condition(
            AllOf((Is("birth_evidence", "abandonment"), AnyOf((Is("mother_known"), Is("father_known"))))),
            c.A_FACTS_AGREE,
        ),
        Label(
            "trẻ bị bỏ rơi là trẻ chưa xác định được cả cha và mẹ",
            "an abandoned child is one whose parents are unknown",
        ),
        (("mother_known", False), ("father_known", False)),
    ),
    Contradiction(
        "unknown_parent_applies",
        Condition(
            AnyOf(tuple(AllOf((Is(f"{who}_applies"), Is(f"{who}_known", False))) for who in _PARENTS)), c.A_FACTS_AGREE
        ),
        Label("người yêu cầu là cha, mẹ thì đã xác định được cha, mẹ ấy", "a parent who applies is known"),
    ),
    Contradiction(
        "unknown_parent_married",
        Condition(_one_unknown(Is("parents_married")), c.A_FACTS_AGREE),
        Label(
            "cha mẹ có đăng ký kết hôn thì xác định được cả hai; mẹ có chồng khác thì khai riêng điều ấy",
            "married parents are both known; another husband of the mother is asked about apart",
        ),
        (("parents_married", False),),
    ),
    Contradiction(
        "unknown_parents_home",
        Condition(
            AllOf((*NOBODY_KNOWN, AnyOf((Is("residence_at", "parents"), Is("residence_at", "custody"))))),
            c.A_FACTS_AGREE,
        ),
        Label("chưa xác định được cha, mẹ thì không có nhà của cha, mẹ", "unknown parents have no home"),
        (("residence_at", "temporary"),),
    ),
    Contradiction(
        "foreign_parent_denied",
        Condition(
            AllOf(
                (
                    Is("foreign_parent", False),
                    AnyOf((Is("mother_is_citizen", False), Is("father_is_citizen", False))),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label(
            "cha hoặc mẹ mang quốc tịch nước ngoài thì là người nước ngoài", "a parent of foreign nationality is one"
        ),
    ),
    Contradiction(
        "foreign_parent_nowhere",
        Condition(
            AllOf(
                (
                    Is("foreign_parent"),
                    AnyOf((Is("mother_known"), Is("father_known"))),
                    *(AnyOf((Is(f"{who}_said_to_be_citizen"), Not(Is(f"{who}_known")))) for who in _PARENTS),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label("cha, mẹ đều có quốc tịch Việt Nam thì không phải người nước ngoài", "citizens are no foreigners"),
    ),
    Contradiction(
        "parent_younger",
        Condition(
            AnyOf(
                (
                    Is("mother_not_older"),
                    Is("mother_number_not_older"),
                    Is("father_not_older"),
                    Is("father_number_not_older"),
                    AllOf((Is("applicant_is_elder"), Is("applicant_not_older"))),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label(
            "cha, mẹ phải sinh trước con, ông, bà phải sinh trước cháu",
            "a parent must be born before the child, as a grandparent must",
        ),
    ),
    Contradiction(
        "parent_too_young",
        Condition(
            AnyOf(
                (
                    *(
                        AllOf((Is(f"{who}_{of}old_enough", False), Is(f"{who}_{of}not_older", False)))
                        for who in _PARENTS
                        for of in ("", "number_")
                    ),
                    AllOf(
                        (
                            Is("applicant_is_elder"),
                            Is("applicant_old_enough_for_child", False),
                            Is("applicant_not_older", False),
                        )
                    ),
                )
            ),
            c.A_PARENT_AGE,
        ),
        PARENT_IS_OLDER,
    ),
    Contradiction(
        "mother_too_old",
        Condition(AnyOf((Is("mother_too_old"), Is("mother_number_too_old"))), c.A_MOTHER_AGE),
        Label("không ai sinh con ở tuổi ấy", "nobody gives birth at that age"),
    ),
    APPLICANT_UNDER_AGE,
    Contradiction(
        "number_disagrees",
        Condition(
            AnyOf(
                (
                    Is("mother_number_of_other_year"),
                    Is("father_number_of_other_year"),
                    Is("householder_born", False),
                )
            ),
            c.PERSONAL_NUMBER,
        ),
        Label(
            "chữ số thứ 4 của số định danh chỉ thế kỷ, chữ số thứ 5 và 6 chỉ năm sinh",
            "the fourth digit of a personal number tells the century, the fifth and sixth the year of birth",
        ),
    ),
    Contradiction(
        "sex_disagrees",
        Condition(
            AnyOf(
                (
                    Is("mother_number_of_other_sex"),
                    Is("father_number_of_other_sex"),
                    Is("applicant_number_of_other_sex"),
                )
            ),
            c.PERSONAL_NUMBER,
        ),
        SEX_IN_NUMBER,
    ),
    Contradiction(
        "one_in_two_parts",
        Condition(Is("parents_are_one"), c.A_FACTS_AGREE),
        Label("mẹ và cha phải là hai người", "mother and father must be two persons"),
    ),
    Contradiction(
        "applicant_is_the_parent",
        Condition(_of_parents("applicant_has_number_of_{}", "applicant_is_kin_but_{}"), c.A_FACTS_AGREE),
        Label(
            "người yêu cầu có số định danh của mẹ, cha thì quan hệ với trẻ phải là mẹ, cha",
            "who applies under the number of a parent must be that parent",
        ),
    ),
    Contradiction(
        "applicant_is_another",
        Condition(_of_parents("{}_applies", "{}_is_another"), c.A_FACTS_AGREE),
        Label(
            "người yêu cầu là mẹ, cha thì số định danh phải là của mẹ, cha",
            "a parent who applies must have the parent's number",
        ),
    ),
    TWO_NAMES,
    Contradiction(
        "posted_before_birth",
        Condition(Is("posted_before_birth"), c.A_FACTS_AGREE),
        Label("không niêm yết về trẻ trước khi trẻ sinh", "no notice of a child is older than the child"),
    ),
)
