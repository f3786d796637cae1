"""Answers that people owe in the birth chain, what is out of its scope, and what its editions leave out."""

from workflows.birth.facts import CONSENT_BY_VNEID, DIED_YOUNG
from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.guards import AllOf, AnyOf, Condition, Is
from workflows.law.moves import Handling
from workflows.law.notation import Contradiction, Limit, Move, Owed, Redirect
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import HOUSEHOLDER

AT_REGISTRAR = Handling(c.SUPPLEMENT_NAMES, c.REFUSAL_NOTICE, c.ND63_APPOINTMENT, c.ND63_APOLOGY)
AT_POLICE = Handling(c.RESIDENCE_SLIPS, c.RESIDENCE_SLIPS, c.ND63_APPOINTMENT, c.ND63_APOLOGY)
AT_OTHERS = Handling(c.A_SLIPS, c.A_SLIPS, c.ND63_APPOINTMENT, c.ND63_APOLOGY)

CONSENT_OWED = Owed(
    "householder_consent",
    "agreed",
    HOUSEHOLDER.code,
    Limit("consent_days"),
    c.CONSENT_WAYS,
    Condition(CONSENT_BY_VNEID, c.CONSENT_WAYS),
    instead="consent_ct01",
)

CONSENT_MOVES = (
    Move(
        Verb.CONFIRM,
        State.WAITING,
        State.REFUSED,
        HOUSEHOLDER.code,
        c.A_CONSENT_NO,
        when=Condition(Is("householder_consent", "refused"), c.A_CONSENT_NO),
        sets=("householder_consent",),
    ),
    Move(
        Verb.CONFIRM,
        State.WAITING,
        State.WAITING,
        HOUSEHOLDER.code,
        c.CONSENT_WAYS,
        when=Condition(Is("householder_consent", "agreed"), c.CONSENT_WAYS),
        sets=("householder_consent",),
    ),
    Move(Verb.LAPSE, State.WAITING, State.REFUSED, Role.SYSTEM, c.A_CONSENT_NO),
)

REDIRECTS = (
    Redirect(
        "parentage_recognition",
        Condition(Is("parentage_recognition"), c.FATHER_UNKNOWN),
        Label(
            "nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã",
            "file birth registration with recognition of parentage at the commune People's Committee",
        ),
    ),
    Redirect(
        "child_died",
        DIED_YOUNG,
        Label(
            "tại UBND cấp xã: trẻ sống từ 24 giờ đăng ký khai sinh và khai tử; dưới 24 giờ chỉ khi cha mẹ yêu cầu",
            "lived 24 hours or more: register birth and death; less: only if the parents ask; at the commune",
        ),
    ),
)

OMITS = (
    Label(
        "chọn khai sinh và thường trú mà không có thẻ BHYT: chỉ đọc được trong quy trình năm 2023",
        "birth and residence without the card: read in the process of 2023 only",
    ),
    Label(
        "người dân kiểm tra dự thảo giấy khai sinh tối đa 1 ngày: chưa rõ có áp dụng trong liên thông (1.001193)",
        "the citizen's check of the draft certificate, up to a day: whether it applies here was not read (1.001193)",
    ),
    Label(
        "thời hạn 60 ngày phải đăng ký thường trú sau khi khai sinh: nộp liên thông là đã đúng hạn (154/2024, Điều 7)",
        "the duty to register residence within 60 days: always met by filing here (154/2024, Article 7)",
    ),
    Label(
        "số giấy chứng nhận hộ nghèo trên phần BHYT: chưa đọc được tên mục",
        "the poor-household number of the card's part: the name of the item was not read",
    ),
    Label("trả phí: phí được nêu, việc nộp không phải một bước", "payment: fees are shown, paying is no step"),
)

FORM_OF_301 = Label(
    "mẫu tờ khai mới của Nghị định 301/2026: chưa đọc được nội dung, dùng mục của tờ khai hiện có",
    "the new declaration of Decree 301/2026: its content was not read, the present items are used",
)

GROUP_OF_301 = Label(
    "hạn chung của nhóm theo Nghị định 301/2026: chưa đọc được, giữ 3 và 5 ngày của Nghị định 63/2024",
    "the group's limit under Decree 301/2026 was not read: 3 and 5 days of Decree 63/2024 are kept",
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
