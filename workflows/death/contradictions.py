"""What cannot be so together in a declaration of the death chain, and the facts that tell of it."""

import datetime as dt

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Compares, Elapsed, Exceeds, Fact, Reaches, Relation, Side
from workflows.law.guards import AllOf, AnyOf, Condition, Guard, Is
from workflows.law.identity import (
    APPLICANT,
    APPLICANT_OF_AGE,
    APPLICANT_UNDER_AGE,
    HOUSEHOLDER,
    LEAST_OF_PARENTS,
    PARENT_IS_OLDER,
    SEX_IN_NUMBER,
    child_in,
    elder_in,
    one_under_two_names,
    parent_in,
    sex_by,
    sex_in,
    sex_of,
    spouse_of,
    year_in,
    younger_in,
)
from workflows.law.notation import Contradiction

LEAST_TO_WORK = Figure(180, Unit.MONTH, c.A_WORKING_AGE)  # 15 years
LEAST_TO_SERVE = Figure(216, Unit.MONTH, c.A_SERVICE_AGE)  # 18 years
MOST_TO_SERVE = Figure(840, Unit.MONTH, c.A_SERVICE_AGE)  # 70 years
LEAST_IN_WAR = Figure(144, Unit.MONTH, c.A_WAR_AGE)  # 12 years
MOST_OF_POOR_CHILDREN = Figure(264, Unit.MONTH, c.A_POOR_CHILD_AGE)  # 22 years
OVER_AGAINST_FRANCE, OVER_IN_DEFENCE = dt.date(1954, 7, 21), dt.date(1988, 12, 31)  # of c.A_WAR_AGE

_DECEASED = ("deceased", Label("người chết", "the deceased"))
_RECIPIENT = ("recipient", Label("người nhận trợ cấp", "the recipient"))
_RELATIVES = (APPLICANT, _RECIPIENT)


def _of_age(of: str, vi: str, en: str, born: Side) -> tuple[Fact, ...]:
    """What the age of the deceased tells, by what is declared of the birth."""
    age = Elapsed(born, "died_at", Unit.MONTH)

    def reached(code: str, vi_: str, en_: str, time: Elapsed, figure: Figure) -> Fact:
        yes, no = Label(f"{vi}đã {vi_}", f"{en}was {en_}"), Label(f"{vi}chưa {vi_}", f"{en}was not {en_}")
        return Fact(f"{of}{code}", yes, no, ordinary=True, derived=Reaches(time, figure))

    def passed(code: str, vi_: str, en_: str, figure: Figure) -> Fact:
        return Fact(f"{of}{code}", Label(f"{vi}{vi_}", f"{en}{en_}"), derived=Reaches(age, figure))

    return (
        reached("of_working_age", "đủ tuổi lao động", "old enough to work", age, LEAST_TO_WORK),
        reached("of_veterans_age", "đủ tuổi là cựu chiến binh", "old enough for a veteran", age, LEAST_TO_SERVE),
        reached(
            "of_age_against_france",
            "đủ tuổi khi kháng chiến chống Pháp kết thúc",
            "of age when the war against France ended",
            Elapsed(born, OVER_AGAINST_FRANCE, Unit.MONTH),
            LEAST_IN_WAR,
        ),
        reached(
            "of_age_in_defence",
            "đủ tuổi khi chiến tranh bảo vệ Tổ quốc kết thúc",
            "of age when the wars in defence of the country ended",
            Elapsed(born, OVER_IN_DEFENCE, Unit.MONTH),
            LEAST_IN_WAR,
        ),
        reached(
            "of_social_pension_age",
            "đủ tuổi hưởng trợ cấp hưu trí xã hội",
            "old enough for a social pension",
            age,
            Figure(840, Unit.MONTH, c.A_SOCIAL_PENSION_AGE),  # 70 years
        ),
        passed(
            "older_than_anybody",
            "lúc chết già hơn bất cứ ai",
            "was older than anybody was ever",
            Figure(1560, Unit.MONTH, c.A_OLDEST),  # 130 years
        ),
        passed("too_old_to_serve", "đã quá tuổi tại ngũ", "was too old to serve", MOST_TO_SERVE),
        passed(
            "too_old_for_poor_child",
            "đã quá tuổi của con người đơn thân nghèo",
            "was too old for a poor parent's child",
            MOST_OF_POOR_CHILDREN,
        ),
        Fact(
            f"{of}insured_longer_than_able",
            Label(f"{vi}số tháng đóng BHXH nhiều hơn số tháng từ khi đủ tuổi", f"{en}was insured for too many months"),
            derived=Exceeds(("compulsory_months", "voluntary_months"), age, LEAST_TO_WORK),
        ),
        Fact(
            f"{of}born_after_death",
            Label(f"{vi}sinh sau khi chết", f"{en}was born after the death"),
            derived=Compares(born, Relation.AFTER, "died_at"),
        ),
        Fact(
            f"{of}born_after_paper",
            Label(f"{vi}sinh sau ngày cấp giấy tờ", f"{en}was born after the paper of identity"),
            derived=Compares(born, Relation.AFTER, "deceased_id_on"),
        ),
    )


def _of_relative(who: str, called: Label) -> tuple[Fact, ...]:
    """What the number and relation of the applicant or recipient tell."""
    number, relation, vi, en = year_in(f"{who}_id"), f"{who}_relation", called.vi, called.en
    kin = (
        ("parent", parent_in, "là cha, mẹ của người chết", "is a parent of the deceased"),
        ("child", child_in, "là con của người chết", "is a child of the deceased"),
        ("elder", elder_in, "là cha, mẹ, ông, bà của người chết", "is a parent or grandparent of the deceased"),
        ("younger", younger_in, "là con, cháu của người chết", "is a child or grandchild of the deceased"),
    )
    return (
        *(
            Fact(f"{who}_is_{code}", Label(f"{vi} {vi_}", f"{en} {en_}"), derived=told(relation))
            for code, told, vi_, en_ in kin
        ),
        Fact(
            f"{who}_not_older",
            Label(f"theo số định danh, {vi} không già hơn", f"by the number {en} is not the older"),
            derived=Compares(number, Relation.NOT_BEFORE, "deceased_born_on"),
        ),
        Fact(
            f"{who}_not_younger",
            Label(f"theo số định danh, {vi} không trẻ hơn", f"by the number {en} is not the younger"),
            derived=Compares("deceased_born_on", Relation.NOT_BEFORE, number),
        ),
        Fact(
            f"{who}_old_enough",
            Label(f"theo số định danh, {vi} hơn người chết 12 tuổi", f"by the number {en} is 12 years older"),
            ordinary=True,
            derived=Reaches(Elapsed(number, "deceased_born_on", Unit.MONTH), LEAST_OF_PARENTS),
        ),
        Fact(
            f"{who}_young_enough",
            Label(f"theo số định danh, {vi} kém người chết 12 tuổi", f"by the number {en} is 12 years younger"),
            ordinary=True,
            derived=Reaches(Elapsed("deceased_born_on", number, Unit.MONTH), LEAST_OF_PARENTS),
        ),
        Fact(
            f"{who}_number_of_other_sex",
            Label(f"số định danh của {vi} chỉ giới tính khác", f"the number of {en} tells another sex"),
            derived=Compares(sex_in(f"{who}_id"), Relation.DIFFERENT, sex_by(relation)),
        ),
        Fact(
            f"{who}_is_spouse_of_same_sex",
            Label(f"{vi} là vợ, chồng của người cùng giới tính", f"{en} is the spouse of one of the same sex"),
            derived=Compares(spouse_of(relation), Relation.DIFFERENT, sex_of("deceased_sex")),
        ),
        Fact(
            f"{who}_is_spouse_of_same_sex_by_number",
            Label(
                f"theo số định danh, {vi} là vợ, chồng của người cùng giới tính",
                f"by the number {en} is the spouse of one of the same sex",
            ),
            derived=Compares(spouse_of(relation), Relation.DIFFERENT, sex_in("deceased_id")),
        ),
    )


def _born(who: str, called: Label) -> Fact:
    return Fact(
        f"{who}_born",
        Label(f"theo số định danh, {called.vi} đã sinh", f"by the number {called.en} is born"),
        ordinary=True,
        derived=Reaches(Elapsed(year_in(f"{who}_id")), Figure(0, Unit.DAY, c.PERSONAL_NUMBER)),
    )


ONE_NUMBER, TWO_NAMES = one_under_two_names(
    (APPLICANT, _RECIPIENT), (APPLICANT, HOUSEHOLDER), (_RECIPIENT, HOUSEHOLDER), (HOUSEHOLDER, _DECEASED)
)

# what a sound declaration never says
AGREEING = (
    *_of_age("", "", "", "deceased_born_on"),
    *_of_age("by_number_", "theo số định danh, ", "by the number, the deceased ", year_in("deceased_id")),
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
    *(fact for who, called in _RELATIVES for fact in _of_relative(who, called)),
    *(_born(who, called) for who, called in (_RECIPIENT, HOUSEHOLDER)),
    APPLICANT_OF_AGE,
    *ONE_NUMBER,
)


def _by_birth(fact: str, value: bool = True) -> Guard:
    """That the birth tells so, as it is declared or by the number alone."""
    return AnyOf((Is(fact, value), Is(f"by_number_{fact}", value)))


def _of_relatives(*facts: tuple[str, bool]) -> Guard:
    """All of the facts of the applicant or of the recipient, whose word stands in each for `{}`."""
    return AnyOf(tuple(AllOf(tuple(Is(f"{who}_{one}", value) for one, value in facts)) for who, _ in _RELATIVES))


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

# who was not is told so once, whatever else cannot be
OLD_ENOUGH = (Is("of_working_age"), Is("by_number_of_working_age"))

CONTRADICTIONS = (
    Contradiction(
        "death_before_birth",
        Condition(_by_birth("born_after_death"), c.A_FACTS_AGREE),
        Label("không ai chết trước khi sinh", "nobody dies before birth"),
    ),
    Contradiction(
        "notice_before_death",
        Condition(Is("notice_before_death"), c.A_FACTS_AGREE),
        Label("giấy báo tử không thể cấp trước ngày chết", "no death notice is issued before the death"),
    ),
    Contradiction(
        "too_old",
        Condition(_by_birth("older_than_anybody"), c.A_OLDEST),
        Label("không ai sống lâu như vậy", "nobody lives that long"),
    ),
    Contradiction(
        "too_young_for_work",
        Condition(AllOf((_by_birth("of_working_age", False), OF_WORK)), c.A_WORKING_AGE),
        Label("trẻ em chưa đủ tuổi lao động không thể có điều này", "no child under the age of work has this"),
    ),
    Contradiction(
        "too_young_for_social_pension",
        Condition(AllOf((_by_birth("of_social_pension_age", False), Is("social_pension"))), c.A_SOCIAL_PENSION_AGE),
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
                    _of_relatives(("is_elder", True), ("not_older", True)),
                    _of_relatives(("is_younger", True), ("not_younger", True)),
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
                    _of_relatives(("is_parent", True), ("old_enough", False), ("not_older", False)),
                    _of_relatives(("is_child", True), ("young_enough", False), ("not_younger", False)),
                )
            ),
            c.A_PARENT_AGE,
        ),
        PARENT_IS_OLDER,
    ),
    APPLICANT_UNDER_AGE,
    Contradiction(
        "sex_disagrees",
        Condition(_of_relatives(("number_of_other_sex", True)), c.PERSONAL_NUMBER),
        SEX_IN_NUMBER,
    ),
    Contradiction(
        "number_of_unborn",
        Condition(AnyOf((Is("recipient_born", False), Is("householder_born", False))), c.PERSONAL_NUMBER),
        Label(
            "số định danh chỉ năm sinh sau ngày nộp hồ sơ", "the personal number tells a year of birth that is to come"
        ),
    ),
    Contradiction(
        "spouse_of_same_sex",
        Condition(
            AnyOf(
                (
                    _of_relatives(("is_spouse_of_same_sex", True)),
                    _of_relatives(("is_spouse_of_same_sex_by_number", True)),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label("vợ là của người nam, chồng là của người nữ", "a wife is a man's, a husband a woman's"),
    ),
    TWO_NAMES,
    Contradiction(
        "paper_before_birth",
        Condition(_by_birth("born_after_paper"), c.A_FACTS_AGREE),
        Label("giấy tờ không thể cấp trước khi sinh", "no paper of identity is older than whose it is"),
    ),
    Contradiction(
        "insured_too_long",
        Condition(AllOf((*OLD_ENOUGH, _by_birth("insured_longer_than_able"))), c.A_WORKING_AGE),
        Label(
            "số tháng đóng BHXH không thể nhiều hơn số tháng từ khi đủ 15 tuổi đến khi chết",
            "nobody is insured for more months than there were from the age of 15 to the death",
        ),
    ),
    Contradiction(
        "not_in_that_war",
        Condition(
            AnyOf(
                (
                    AllOf((*OLD_ENOUGH, _by_birth("of_age_against_france", False), Is("youth_volunteer"))),
                    AllOf((*OLD_ENOUGH, _by_birth("of_age_in_defence", False), Is("frontline_labourer"))),
                )
            ),
            c.A_WAR_AGE,
        ),
        Label("sinh sau hoặc còn quá nhỏ khi chiến tranh kết thúc", "born after that war, or too young when it ended"),
    ),
    Contradiction(
        "not_of_age_to_serve",
        Condition(
            AnyOf(
                (
                    AllOf((*OLD_ENOUGH, _by_birth("of_veterans_age", False), Is("veteran"))),
                    AllOf((_by_birth("too_old_to_serve"), Is("armed_forces"))),
                )
            ),
            c.A_SERVICE_AGE,
        ),
        Label("ở tuổi ấy không thể như vậy", "nobody of that age is so"),
    ),
    Contradiction(
        "too_old_for_poor_child",
        Condition(AllOf((_by_birth("too_old_for_poor_child"), Is("poor_single_parent_child"))), c.A_POOR_CHILD_AGE),
        Label("ở tuổi ấy không còn hưởng như vậy", "nobody of that age draws so"),
    ),
    Contradiction(
        "resident_after_all",
        Condition(
            AllOf(
                (
                    Is("last_residence_known"),
                    Is("permanent_resident", False),
                    Is("last_residence_kind", "permanent"),
                )
            ),
            c.A_FACTS_AGREE,
        ),
        Label(
            "không có đăng ký thường trú thì nơi cư trú cuối cùng không phải nơi thường trú",
            "without permanent residence the last residence is no permanent one",
        ),
        (("last_residence_kind", "temporary"),),
    ),
)

# while nobody drew a social pension
BEFORE_PENSIONS = tuple(one for one in CONTRADICTIONS if one.code != "too_young_for_social_pension")
