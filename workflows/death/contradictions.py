"""What cannot be so together in a declaration of the death chain, and the facts that tell of it."""

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Compares, Elapsed, Fact, Reaches, Relation
from workflows.law.guards import AllOf, AnyOf, Condition, Is
from workflows.law.identity import child_in, parent_in, sex_in, sex_of, year_in
from workflows.law.notation import Contradiction

AGE = Elapsed("deceased_born_on", "died_at", Unit.MONTH)

# what a sound declaration never says
AGREEING = (
    Fact(
        "of_working_age",
        Label("đã đủ tuổi lao động", "was old enough to work"),
        Label("chưa đủ tuổi lao động", "was not old enough to work"),
        ordinary=True,
        derived=Reaches(AGE, Figure(180, Unit.MONTH, c.A_WORKING_AGE)),  # 15 years
    ),
    Fact(
        "of_social_pension_age",
        Label("đã đủ tuổi hưởng trợ cấp hưu trí xã hội", "was old enough for a social pension"),
        Label("chưa đủ tuổi hưởng trợ cấp hưu trí xã hội", "was not old enough for a social pension"),
        ordinary=True,
        derived=Reaches(AGE, Figure(840, Unit.MONTH, c.A_SOCIAL_PENSION_AGE)),  # 70 years
    ),
    Fact(
        "older_than_anybody",
        Label("lúc chết già hơn bất cứ ai", "was older than anybody was ever"),
        derived=Reaches(AGE, Figure(1560, Unit.MONTH, c.A_OLDEST)),  # 130 years
    ),
    Fact(
        "born_after_death",
        Label("sinh sau khi chết", "born after the death"),
        derived=Compares("deceased_born_on", Relation.AFTER, "died_at"),
    ),
    Fact(
        "notice_before_death",
        Label("giấy báo tử cấp trước khi chết", "the death notice is older than the death"),
        derived=Compares("died_at", Relation.AFTER, "notice_on"),
    ),
    Fact(
        "deceased_applies",
        Label("người yêu cầu là người chết", "the applicant is the deceased"),
        derived=Compares("applicant_id", Relation.SAME, "deceased_id"),
    ),
    Fact(
        "deceased_receives",
        Label("người nhận trợ cấp là người chết", "the recipient is the deceased"),
        derived=Compares("recipient_id", Relation.SAME, "deceased_id"),
    ),
    Fact(
        "number_of_other_year",
        Label("số định danh của người chết chỉ năm sinh khác", "the number of the deceased tells another year"),
        derived=Compares(year_in("deceased_id"), Relation.DIFFERENT, "deceased_born_on"),
    ),
    Fact(
        "number_of_other_sex",
        Label("số định danh của người chết chỉ giới tính khác", "the number of the deceased tells another sex"),
        derived=Compares(sex_in("deceased_id"), Relation.DIFFERENT, sex_of("deceased_sex")),
    ),
    Fact(
        "applicant_is_parent",
        Label("người yêu cầu là cha, mẹ của người chết", "the applicant is a parent of the deceased"),
        derived=parent_in("applicant_relation"),
    ),
    Fact(
        "applicant_is_child",
        Label("người yêu cầu là con của người chết", "the applicant is a child of the deceased"),
        derived=child_in("applicant_relation"),
    ),
    Fact(
        "applicant_not_older",
        Label("theo số định danh, người yêu cầu không già hơn", "by the number the applicant is not the older"),
        derived=Compares(year_in("applicant_id"), Relation.NOT_BEFORE, "deceased_born_on"),
    ),
    Fact(
        "applicant_not_younger",
        Label("theo số định danh, người yêu cầu không trẻ hơn", "by the number the applicant is not the younger"),
        derived=Compares("deceased_born_on", Relation.NOT_BEFORE, year_in("applicant_id")),
    ),
)

# what nobody does or is before the age of work
OF_WORK = AnyOf(
    (
        Is("pensioner"),
        Is("still_employed"),
        Is("armed_forces"),
        Is("occupational_death"),
        Is("compulsory_time"),
        Is("voluntary_time"),
        Is("veteran"),
        Is("frontline_labourer"),
        Is("youth_volunteer"),
    )
)

CONTRADICTIONS = (
    Contradiction(
        "death_before_birth",
        Condition(Is("born_after_death"), c.A_FACTS_AGREE),
        Label("không ai chết trước khi sinh", "nobody dies before birth"),
    ),
    Contradiction(
        "notice_before_death",
        Condition(Is("notice_before_death"), c.A_FACTS_AGREE),
        Label("giấy báo tử không thể cấp trước ngày chết", "no death notice is issued before the death"),
    ),
    Contradiction(
        "too_old",
        Condition(Is("older_than_anybody"), c.A_OLDEST),
        Label("không ai sống lâu như vậy", "nobody lives that long"),
    ),
    Contradiction(
        "too_young_for_work",
        Condition(AllOf((Is("of_working_age", False), OF_WORK)), c.A_WORKING_AGE),
        Label("trẻ em chưa đủ tuổi lao động không thể có điều này", "no child under the age of work has this"),
    ),
    Contradiction(
        "too_young_for_social_pension",
        Condition(AllOf((Is("of_social_pension_age", False), Is("social_pension"))), c.A_SOCIAL_PENSION_AGE),
        Label("chưa đủ tuổi hưởng trợ cấp hưu trí xã hội", "not old enough for a social pension"),
    ),
    Contradiction(
        "deceased_acts",
        Condition(AnyOf((Is("deceased_applies"), Is("deceased_receives"))), c.A_FACTS_AGREE),
        Label(
            "người chết không thể là người yêu cầu hay người nhận trợ cấp",
            "the deceased can be neither applicant nor recipient",
        ),
    ),
    Contradiction(
        "number_disagrees",
        Condition(AnyOf((Is("number_of_other_year"), Is("number_of_other_sex"))), c.PERSONAL_NUMBER),
        Label(
            "chữ số thứ 4 của số định danh chỉ thế kỷ và giới tính, chữ số thứ 5 và 6 chỉ năm sinh",
            "the fourth digit of a personal number tells century and sex, the fifth and sixth the year of birth",
        ),
    ),
    Contradiction(
        "parent_younger",
        Condition(
            AnyOf(
                (
                    AllOf((Is("applicant_is_parent"), Is("applicant_not_older"))),
                    AllOf((Is("applicant_is_child"), Is("applicant_not_younger"))),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label("cha, mẹ phải sinh trước con", "a parent must be born before the child"),
    ),
)
