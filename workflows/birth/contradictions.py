"""What cannot be so together in a declaration of the birth chain, and the facts that tell of it."""

from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.facts import Compares, Fact, Relation
from workflows.law.guards import AllOf, AnyOf, Condition, Is
from workflows.law.identity import parent_in, year_in
from workflows.law.notation import Contradiction

# what a sound declaration never says
AGREEING = (
    *(
        fact
        for who, vi, en in (("mother", "mẹ", "mother"), ("father", "cha", "father"))
        for fact in (
            Fact(
                f"{who}_not_older",
                Label(f"{vi} không sinh trước trẻ", f"the {en} is not older than the child"),
                derived=Compares(f"{who}_born_on", Relation.NOT_BEFORE, "child_born_on"),
            ),
            Fact(
                f"{who}_number_not_older",
                Label(f"theo số định danh, {vi} không sinh trước trẻ", f"by the number the {en} is not the older"),
                derived=Compares(year_in(f"{who}_id"), Relation.NOT_BEFORE, "child_born_on"),
            ),
            Fact(
                f"{who}_number_of_other_year",
                Label(f"số định danh của {vi} chỉ năm sinh khác", f"the number of the {en} tells another year"),
                derived=Compares(year_in(f"{who}_id"), Relation.DIFFERENT, f"{who}_born_on"),
            ),
        )
    ),
    Fact(
        "applicant_is_parent",
        Label("người yêu cầu là cha, mẹ của trẻ", "the applicant is a parent of the child"),
        derived=parent_in("applicant_relation"),
    ),
    Fact(
        "applicant_not_older",
        Label("theo số định danh, người yêu cầu không sinh trước trẻ", "by the number the applicant is not the older"),
        derived=Compares(year_in("applicant_id"), Relation.NOT_BEFORE, "child_born_on"),
    ),
    Fact(
        "parents_are_one",
        Label("mẹ và cha là một người", "mother and father are one"),
        derived=Compares("mother_id", Relation.SAME, "father_id"),
    ),
)

CONTRADICTIONS = (
    Contradiction(
        "parent_younger",
        Condition(
            AnyOf(
                (
                    Is("mother_not_older"),
                    Is("mother_number_not_older"),
                    Is("father_not_older"),
                    Is("father_number_not_older"),
                    AllOf((Is("applicant_is_parent"), Is("applicant_not_older"))),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label("cha, mẹ phải sinh trước con", "a parent must be born before the child"),
    ),
    Contradiction(
        "number_disagrees",
        Condition(AnyOf((Is("mother_number_of_other_year"), Is("father_number_of_other_year"))), c.PERSONAL_NUMBER),
        Label(
            "chữ số thứ 4 của số định danh chỉ thế kỷ, chữ số thứ 5 và 6 chỉ năm sinh",
            "the fourth digit of a personal number tells the century, the fifth and sixth the year of birth",
        ),
    ),
    Contradiction(
        "one_in_two_parts",
        Condition(Is("parents_are_one"), c.A_FACTS_AGREE),
        Label("mẹ và cha phải là hai người", "mother and father must be two persons"),
    ),
)
