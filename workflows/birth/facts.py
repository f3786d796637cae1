"""Facts of the birth chain and the guards over them that mean the same in all its editions."""

from workflows.birth.contradictions import AGREEING
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Band, Elapsed, Fact, Named, Reaches
from workflows.law.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.law.states import Verb
from workflows.law.vocabulary import CITIZENS

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

REGISTERED = Fact(
    "birth_registered",
    Label("việc sinh đã được đăng ký", "the birth is registered already"),
    choices=(
        ("nowhere", Label("chưa đăng ký ở đâu", "nowhere yet")),
        ("consulate", Label("tại cơ quan đại diện Việt Nam ở nước ngoài", "at a Vietnamese mission abroad")),
        ("abroad", Label("tại cơ quan có thẩm quyền của nước ngoài", "by a foreign authority")),
    ),
    ordinary="nowhere",
)

MOTHER_KNOWN = Fact(
    "mother_known",
    Label("xác định được mẹ", "the mother is known"),
    Label("chưa xác định được mẹ", "the mother is unknown"),
    ordinary=True,
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

OTHER_HUSBAND = Fact(
    "other_husband",
    Label("mẹ có chồng không phải người được khai là cha", "the mother has a husband other than the named father"),
    Label("mẹ không có chồng nào khác", "the mother has no other husband"),
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
        ("temporary", Label("nơi gia đình chỉ đăng ký tạm trú", "where the family is a temporary resident only")),
        (
            "dwelling",
            Label("nơi ở hiện tại, cha mẹ không có nơi thường trú, tạm trú", "a dwelling, the parents reside nowhere"),
        ),
    ),
    ordinary="parents",
)

# whose the home is, and who heads the household in it, are two facts: parents may live in a grandparent's household
HOUSEHOLD_HEAD = Fact(
    "household_head",
    Label("chủ hộ nơi đăng ký thường trú", "head of the household there"),
    choices=(
        ("parent", Label("cha hoặc mẹ", "a parent")),
        ("other", Label("người khác", "another person")),
    ),
    ordinary="parent",
)

# who has a foreign nationality beside Vietnam's is a citizen
CITIZEN = Fact(
    "child_citizenship",
    Label("trẻ có quốc tịch Việt Nam", "the child is a citizen of Viet Nam"),
    Label("trẻ mang quốc tịch nước ngoài", "the child is of foreign nationality"),
    ordinary=True,
    derived=Named("child_nationality", CITIZENS),
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

FACTS = (
    BIRTH_PLACE_KIND,
    BIRTH_EVIDENCE,
    CHILD_FATE,
    REGISTERED,
    MOTHER_KNOWN,
    FATHER_KNOWN,
    RECOGNITION,
    PARENTS_MARRIED,
    OTHER_HUSBAND,
    FOREIGN_PARENT,
    RESIDENCE_AT,
    HOUSEHOLD_HEAD,
    CITIZEN,
    CONSENT_WAY,
    CONSENT,
    RESIDENCE_VERIFIED,
    RESIDENCE_FINDING,
    *AGREEING,
)


def facts(in_time: Figure, six: Figure, posted: Figure, of_marriage: Figure) -> tuple[Fact, ...]:
    """All facts.

    `in_time` is until when a registration is not late, `six` from which age on the child is not “under six”, `posted`
    how long the notice of an abandoned child hangs out, `of_marriage` until when a child is of a marriage that ended.
    """
    n, years, days, most = in_time.value, (six.value or 0) // 12, posted.value, of_marriage.value
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
    age = Fact(
        "child_of_six",
        Label(f"trẻ từ đủ {years} tuổi", f"the child is {years} or older"),
        Label(f"trẻ dưới {years} tuổi", f"the child is under {years}"),
        derived=Reaches(Elapsed("child_born_on", unit=Unit.MONTH), six),
    )
    notice = Fact(
        "posting_over",
        Label(f"đã niêm yết đủ {days} ngày", f"the notice has hung out {days} days"),
        Label(f"niêm yết chưa đủ {days} ngày", f"the notice has not hung out {days} days"),
        ordinary=True,
        may_be_unknown=True,
        derived=Reaches(Elapsed("posted_on"), posted),
    )
    marriage = Fact(
        "marriage_end",
        Label("hôn nhân của mẹ", "the mother's marriage"),
        choices=(
            ("untold", Label("không khai là đã chấm dứt", "not said to have ended")),
            ("within", Label(f"chấm dứt không quá {most} ngày trước khi sinh", f"ended {most} days or less before")),
            ("before", Label(f"chấm dứt hơn {most} ngày trước khi sinh", f"ended more than {most} days before")),
        ),
        ordinary="untold",
        derived=Band(Elapsed("marriage_ended_on", "child_born_on"), ((of_marriage, "within"),), above="before"),
    )
    return (*FACTS, time, age, notice, marriage)


OF_SIX = Is("child_of_six")

FOREIGN_CHILD = Not(Is("child_citizenship"))

ABANDONED = Is("birth_evidence", "abandonment")

FOUND = Condition(ABANDONED, c.ABANDONED)

# who does not know the day is sent nowhere: the registrar knows it
POSTING = Condition(AllOf((ABANDONED, Is("posting_over", False))), c.ABANDONED)

AT_OTHERS_HOME = Is("residence_at", "other")

# only of a child under six, as no other comes to the police in this chain
CHECKED = Condition(AT_OTHERS_HOME, c.NO_CHECK_AT_PARENTS)

IN_OTHERS_HOUSEHOLD = AnyOf((AT_OTHERS_HOME, Is("household_head", "other")))

CONSENT_BY_VNEID = AllOf((IN_OTHERS_HOUSEHOLD, Is("consent_way", "vneid")))

CONSENT_ON_PAPER = AllOf((IN_OTHERS_HOUSEHOLD, Is("consent_way", "paper")))

CONSENT_APART = AllOf((IN_OTHERS_HOUSEHOLD, Is("consent_way", "separate")))

HAS_MOTHER = Condition(Is("mother_known"), c.MOTHER_UNKNOWN)

HAS_FATHER = Condition(Is("father_known"), c.FATHER_UNKNOWN)

A_PARENT = Condition(AnyOf((Is("mother_known"), Is("father_known"))), c.FATHER_UNKNOWN)

MARRIED = Condition(AllOf((Is("parents_married"), Is("father_known"), Is("mother_known"))), c.CIVIL_CONTENT)

UNMARRIED = Condition(AllOf((Is("mother_known"), Not(Is("parents_married")))), c.BORN_OF_MARRIAGE)

UNRECOGNISED = Condition(
    AnyOf(
        (
            Is("parentage_recognition"),
            AllOf((Is("father_known"), Not(Is("parents_married")), Not(Is("marriage_end", "within")))),
        )
    ),
    c.FATHER_UNKNOWN,
)

# whoever is named, or nobody: the former husband too is the father by law, but named he may be the father himself
HUSBAND_FIRST = Condition(
    AllOf(
        (
            UNMARRIED.guard,
            AnyOf(
                (
                    AllOf((Is("other_husband"), Not(Is("marriage_end", "before")))),
                    AllOf((Is("father_known", False), Is("marriage_end", "within"))),
                )
            ),
        )
    ),
    c.BORN_OF_MARRIAGE,
)

FATHER_ALONE = Condition(AllOf((Is("father_known"), Not(Is("mother_known")))), c.MOTHER_UNKNOWN)

# a parent or the child itself is of foreign nationality
FOREIGN_ELEMENT = AnyOf((Is("foreign_parent"), FOREIGN_CHILD))

FOREIGN = Condition(AllOf((MARRIED.guard, Is("foreign_parent"))), c.NO_MARRIAGE_PAPER)

LATE = Condition(Is("registration_time", "late"), c.CIVIL_FREE)

IN_TIME = Condition(Not(LATE.guard), c.CIVIL_FREE)

NO_NOTICE = Condition(Not(Is("birth_evidence", "notice")), c.SUBSTITUTES)

# a surrogate birth in a facility has its notice, and needs the proof as well
NOTICED = AnyOf(
    (Is("birth_evidence", "notice"), AllOf((Is("birth_evidence", "surrogacy"), Is("birth_place_kind", "facility"))))
)
