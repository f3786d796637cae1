"""Facts of the birth chain and the guards over them that mean the same in all its editions."""

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label
from workflows.law.facts import Band, Compares, Elapsed, Fact, Relation
from workflows.law.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.law.identity import parent_in, year_in
from workflows.law.states import Verb

BIRTH_PLACE_KIND = Fact(
    "birth_place_kind",
    Label("nơi sinh", "place of birth"),
    choices=(
        ("facility", Label("cơ sở khám bệnh, chữa bệnh", "a health facility")),
        ("elsewhere", Label("ngoài cơ sở y tế", "outside a health facility")),
    ),
    ordinary="facility",
)

BIRTH_EVIDENCE = Fact(
    "birth_evidence",
    Label("căn cứ của việc sinh", "evidence of the birth"),
    choices=(
        ("notice", Label("giấy chứng sinh", "birth notice")),
        ("witness", Label("văn bản xác nhận của người làm chứng", "a witness's written confirmation")),
        ("statement", Label("văn bản cam đoan về việc sinh", "a written statement of the birth")),
        ("abandonment", Label("biên bản về việc trẻ bị bỏ rơi", "a record of abandonment")),
        ("surrogacy", Label("văn bản về việc mang thai hộ", "proof of surrogacy")),
    ),
    ordinary="notice",
)

CHILD_FATE = Fact(
    "child_fate",
    Label("tình trạng của trẻ", "the child's fate"),
    choices=(
        ("alive", Label("còn sống", "alive")),
        ("died_within_a_day", Label("chết khi chưa sống đủ 24 giờ", "died before living 24 hours")),
        ("died_later", Label("đã sống từ 24 giờ trở lên rồi chết", "lived 24 hours or more, then died")),
    ),
    ordinary="alive",
)

FATHER_KNOWN = Fact(
    "father_known",
    Label("xác định được cha", "the father is known"),
    Label("chưa xác định được cha", "the father is unknown"),
    ordinary=True,
)

RECOGNITION = Fact(
    "parentage_recognition",
    Label("yêu cầu kết hợp nhận cha, mẹ, con", "asks for recognition of parentage as well"),
    Label("không yêu cầu nhận cha, mẹ, con", "asks for no recognition of parentage"),
)

PARENTS_MARRIED = Fact(
    "parents_married",
    Label("cha mẹ có đăng ký kết hôn", "the parents are married"),
    Label("cha mẹ không đăng ký kết hôn", "the parents are not married"),
    ordinary=True,
)

FOREIGN_PARENT = Fact(
    "foreign_parent",
    Label("cha hoặc mẹ là người nước ngoài", "a parent is a foreigner"),
    Label("cha mẹ là công dân Việt Nam", "the parents are citizens"),
)

RESIDENCE_AT = Fact(
    "residence_at",
    Label("nơi đăng ký thường trú", "residence"),
    choices=(
        ("parents", Label("nhà của cha, mẹ", "the parents' home")),
        ("custody", Label("nhà của cha hoặc mẹ được Tòa án giao nuôi con", "the home of the parent given custody")),
        ("other", Label("nhà của người khác", "another person's home")),
    ),
    ordinary="parents",
)

CONSENT_WAY = Fact(
    "consent_way",
    Label("cách chủ hộ đồng ý", "way of the householder's consent"),
    choices=(
        ("vneid", Label("qua VNeID", "through VNeID")),
        ("paper", Label("bằng văn bản (mẫu CT01)", "on paper (form CT01)")),
        ("separate", Label("bằng văn bản riêng", "in a paper of its own")),
    ),
    ordinary="vneid",
)

CONSENT = Fact(
    "householder_consent",
    Label("chủ hộ", "the householder"),
    choices=(
        ("unanswered", Label("chưa trả lời", "has not answered")),
        ("agreed", Label("đồng ý", "agrees")),
        ("refused", Label("không đồng ý", "does not agree")),
    ),
    ordinary="unanswered",
    set_by=Verb.CONFIRM,
)

RESIDENCE_VERIFIED = Fact(
    "residence_verification",
    Label("phải xác minh điều kiện cư trú", "residence must be verified"),
    Label("không phải xác minh điều kiện cư trú", "residence need not be verified"),
    set_by=Verb.REQUEST_VERIFICATION,
)

RESIDENCE_FINDING = Fact(
    "residence_finding",
    Label("kết quả xác minh cư trú", "finding on residence"),
    choices=(
        ("not_checked", Label("không xác minh", "not verified")),
        ("fit", Label("đủ điều kiện", "fit")),
        ("unfit", Label("không đủ điều kiện", "unfit")),
    ),
    ordinary="not_checked",
    set_by=Verb.VERIFY,
)

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

FACTS = (
    BIRTH_PLACE_KIND,
    BIRTH_EVIDENCE,
    CHILD_FATE,
    FATHER_KNOWN,
    RECOGNITION,
    PARENTS_MARRIED,
    FOREIGN_PARENT,
    RESIDENCE_AT,
    CONSENT_WAY,
    CONSENT,
    RESIDENCE_VERIFIED,
    RESIDENCE_FINDING,
    *AGREEING,
)


def facts(in_time: Figure) -> tuple[Fact, ...]:
    """All facts; `in_time` is until when a registration is not late."""
    n = in_time.value
    time = Fact(
        "registration_time",
        Label("thời điểm đăng ký", "time of registration"),
        choices=(
            ("in_time", Label(f"trong {n} ngày", f"within {n} days")),
            ("late", Label(f"quá {n} ngày", f"after {n} days")),
        ),
        ordinary="in_time",
        derived=Band(Elapsed("child_born_on"), ((in_time, "in_time"),), above="late"),
    )
    return (*FACTS, time)


AT_OTHERS_HOME = Is("residence_at", "other")

CHECKED = Condition(AT_OTHERS_HOME, c.NO_CHECK_AT_PARENTS)

CONSENT_BY_VNEID = AllOf((AT_OTHERS_HOME, Is("consent_way", "vneid")))

CONSENT_ON_PAPER = AllOf((AT_OTHERS_HOME, Is("consent_way", "paper")))

CONSENT_APART = AllOf((AT_OTHERS_HOME, Is("consent_way", "separate")))

HAS_FATHER = Condition(Is("father_known"), c.FATHER_UNKNOWN)

MARRIED = Condition(AllOf((Is("parents_married"), Is("father_known"))), c.CIVIL_CONTENT)

FOREIGN = Condition(AllOf((Is("parents_married"), Is("foreign_parent"))), c.NO_MARRIAGE_PAPER)

LATE = Condition(Is("registration_time", "late"), c.CIVIL_FREE)

IN_TIME = Condition(Not(LATE.guard), c.CIVIL_FREE)

NO_NOTICE = Condition(Not(Is("birth_evidence", "notice")), c.SUBSTITUTES)

DIED_YOUNG = Condition(AnyOf((Is("child_fate", "died_within_a_day"), Is("child_fate", "died_later"))), c.LIVED_A_DAY)
