"""Answers that people owe in the birth chain, what is out of its scope or declared twice, and what it leaves out."""

from workflows.birth.facts import (
    CONSENT_BY_VNEID,
    FATHER_ALONE,
    FOREIGN_CHILD,
    FOREIGN_ELEMENT,
    HUSBAND_FIRST,
    OF_SIX,
    POSTING,
    UNRECOGNISED,
)
from workflows.law import clauses as c
from workflows.law.citation import Clause, Label
from workflows.law.guards import Condition, Is
from workflows.law.identity import parent_in
from workflows.law.moves import Handling
from workflows.law.notation import Likeness, Limit, Move, Omission, Owed, Redirect
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import HOUSEHOLDER

AT_REGISTRAR = Handling(c.SUPPLEMENT_NAMES, c.REFUSAL_NOTICE, c.SLIP_OF_RECEIPT, c.SLIP_OF_APOLOGY)
AT_POLICE = Handling(c.RESIDENCE_SLIPS_56, c.RESIDENCE_SLIPS_56, c.SLIP_OF_RECEIPT, c.SLIP_OF_APOLOGY)
AT_OTHERS = Handling(c.A_SLIPS, c.A_SLIPS, c.SLIP_OF_RECEIPT, c.SLIP_OF_APOLOGY)

CONSENT_OWED = Owed(
    "householder_consent",
    "agreed",
    HOUSEHOLDER.code,
    Limit("consent_days"),
    c.CONSENT_OF_LAW,
    Condition(CONSENT_BY_VNEID, c.CONSENT_OF_LAW),
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
        c.CONSENT_OF_LAW,
        when=Condition(Is("householder_consent", "agreed"), c.CONSENT_OF_LAW),
        sets=("householder_consent",),
    ),
    Move(Verb.LAPSE, State.WAITING, State.REFUSED, Role.SYSTEM, c.A_CONSENT_NO),
)

REDIRECTS = (
    Redirect(
        "registered_at_consulate",
        Condition(Is("birth_registered", "consulate"), c.REGISTERED_ABROAD),
        Label(
            "không đăng ký khai sinh lại: dùng giấy khai sinh của cơ quan đại diện để đăng ký thường trú tại công an "
            "cấp xã, cấp thẻ BHYT tại cơ quan bảo hiểm xã hội",
            "no second registration: with the mission's birth certificate file residence at the commune police and the "
            "health card at social insurance",
        ),
    ),
    Redirect(
        "registered_abroad",
        Condition(Is("birth_registered", "abroad"), c.REGISTERED_ABROAD),
        Label(
            "không đăng ký khai sinh lại: yêu cầu ghi vào Sổ hộ tịch việc khai sinh ở nước ngoài tại UBND cấp xã nơi "
            "cư trú, rồi đăng ký thường trú và cấp thẻ BHYT riêng",
            "no second registration: have the birth entered in the civil status book at the People's Committee of the "
            "commune of residence, then file residence and health card apart",
        ),
    ),
    Redirect(
        "recognised_by_father",
        FATHER_ALONE,
        Label(
            "người cha nộp hồ sơ đăng ký khai sinh kết hợp nhận con tại UBND cấp xã; phần khai về mẹ để trống",
            "the father files birth registration with recognition of his child at the commune People's Committee; the "
            "mother's part stays blank",
        ),
    ),
    Redirect(
        "husband_is_father",
        HUSBAND_FIRST,
        Label(
            "con sinh ra hoặc có thai trong thời kỳ hôn nhân, hoặc sinh chưa quá 300 ngày từ khi hôn nhân chấm dứt, là "
            "con của người chồng: khai người chồng là cha, hoặc yêu cầu Tòa án xác định cha rồi nộp lại",
            "a child of a marriage, or of one that ended 300 days or less before, is the husband's: name him as "
            "father, or ask the court to say who the father is and file again",
        ),
    ),
    Redirect(
        "parentage_recognition",
        UNRECOGNISED,
        Label(
            "nộp hồ sơ đăng ký khai sinh kết hợp nhận cha, mẹ, con tại UBND cấp xã",
            "file birth registration with recognition of parentage at the commune People's Committee",
        ),
    ),
    Redirect(
        "child_died_within_a_day",
        Condition(Is("child_fate", "died_within_a_day"), c.LIVED_A_DAY),
        Label(
            "trẻ chưa sống đủ 24 giờ: chỉ đăng ký khai sinh và khai tử khi cha mẹ yêu cầu, tại UBND cấp xã",
            "lived less than 24 hours: birth and death are registered only if the parents ask, at the commune",
        ),
    ),
    Redirect(
        "child_died",
        Condition(Is("child_fate", "died_later"), c.LIVED_A_DAY),
        Label(
            "trẻ đã sống từ 24 giờ: đăng ký khai sinh và khai tử tại UBND cấp xã",
            "lived 24 hours or more: register birth and death at the commune",
        ),
    ),
    Redirect(
        "posting_open",
        POSTING,
        Label(
            "nộp lại khi đã niêm yết đủ thời gian về việc trẻ bị bỏ rơi tại UBND cấp xã nơi phát hiện trẻ mà không có "
            "cha, mẹ đến nhận",
            "file again once the notice has hung out its time at the People's Committee of the commune where the child "
            "was found and no parent has come",
        ),
    ),
)

FOREIGN_AT_DISTRICT = Redirect(
    "foreign_element",
    Condition(FOREIGN_ELEMENT, c.CV2084_SCOPE),
    Label(
        "có yếu tố nước ngoài: đăng ký khai sinh tại UBND cấp huyện nơi cư trú của cha hoặc mẹ, rồi đăng ký thường trú "
        "và cấp thẻ BHYT riêng",
        "a foreign element: register the birth at the district People's Committee where a parent resides, then file "
        "residence and health card apart",
    ),
)

# what the chain gives is for a child under six: registration alone has no age


def of_six(clause: Clause, where: Label) -> Redirect:
    """Where the stage's own procedure is for a child of six or more."""
    return Redirect("child_of_six", Condition(OF_SIX, clause), where)


RESIDENCE_REDIRECTS = (
    of_six(
        c.CV2084,
        Label(
            "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ đăng ký thường trú (1.004222) tại công an cấp xã",
            "a child of six or more: file permanent residence (1.004222) apart at the commune police",
        ),
    ),
    Redirect(
        "foreign_child",
        Condition(FOREIGN_CHILD, c.RESIDENCE_OF_CITIZENS),
        Label(
            "trẻ mang quốc tịch nước ngoài không đăng ký thường trú như công dân: làm thủ tục cư trú cho người nước "
            "ngoài tại cơ quan quản lý xuất nhập cảnh",
            "a child of foreign nationality has no permanent residence as citizens do: file the residence of a "
            "foreigner at the immigration authority",
        ),
    ),
    Redirect(
        "temporary_residence",
        Condition(Is("residence_at", "temporary"), c.RESIDENCE_PLACE_62),
        Label(
            "nơi tạm trú không phải nơi đăng ký thường trú: chọn “khai sinh và thẻ BHYT”; thường trú thì đăng ký tại "
            "nơi thường trú của cha, mẹ",
            "temporary residence is no place of permanent residence: choose “birth and card”; file permanent residence "
            "where a parent has it",
        ),
    ),
    Redirect(
        "no_residence",
        Condition(Is("residence_at", "dwelling"), c.NO_RESIDENCE),
        Label(
            "không có nơi thường trú, tạm trú thì nơi ở hiện tại là nơi cư trú: cha, mẹ khai báo thông tin về cư trú "
            "tại công an cấp xã nơi ấy; thường trú thì đăng ký khi cha hoặc mẹ có nơi thường trú",
            "who has neither permanent nor temporary residence resides in the present dwelling: the parents tell the "
            "commune police there; permanent residence is filed once a parent has it",
        ),
    ),
)

INSURED_FROM_SIX = Label(
    "trẻ từ đủ 6 tuổi không cấp thẻ BHYT của trẻ dưới 6 tuổi: tham gia BHYT theo trường học hoặc hộ gia đình, tại "
    "trường hoặc cơ quan bảo hiểm xã hội",
    "a child of six or more has no card of those under six: insured through its school or household, at the school or "
    "social insurance",
)
CARD_REDIRECTS = (of_six(c.CARD_UNTIL, INSURED_FROM_SIX),)

IDENTITY_FROM_SIX = Label(
    "trẻ từ đủ 6 tuổi: nộp riêng hồ sơ cấp thẻ căn cước (1.014062) tại công an cấp xã",
    "a child of six or more: file the identity card (1.014062) apart at the commune police",
)
IDENTITY_REDIRECTS = (
    of_six(c.ND301_IDENTITY_CARD, IDENTITY_FROM_SIX),
    Redirect(
        "foreign_child",
        Condition(FOREIGN_CHILD, c.IDENTITY_OF_CITIZENS),
        Label(
            "thẻ căn cước chỉ cấp cho công dân Việt Nam: trẻ mang quốc tịch nước ngoài dùng giấy tờ của người nước "
            "ngoài, hỏi cơ quan quản lý xuất nhập cảnh",
            "identity cards are for citizens of Viet Nam: a child of foreign nationality has a foreigner's papers, "
            "ask the immigration authority",
        ),
    ),
)

NO_CARD = Label(
    "chọn khai sinh và thường trú mà không có thẻ BHYT: chỉ đọc được trong quy trình năm 2023",
    "birth and residence without the card: read in the process of 2023 only",
)

LINKED_IN_TIME = Label(
    "thời hạn 60 ngày phải đăng ký thường trú sau khi khai sinh: nộp liên thông là đã đúng hạn (154/2024, Điều 7, từ "
    "10/01/2025)",
    "the duty to register residence within 60 days: always met by filing here (154/2024, Article 7, from 10 January "
    "2025)",
)
APART_IN_TIME = Label(
    "thời hạn 60 ngày phải đăng ký thường trú sau khi khai sinh (154/2024, Điều 7, từ 10/01/2025): là việc của gia "
    "đình, nộp muộn vẫn được giải quyết",
    "the duty to register residence within 60 days (154/2024, Article 7, from 10 January 2025) is the family's: a late "
    "dossier is decided all the same",
)

OMITS = (
    Label(
        "người dân kiểm tra dự thảo giấy khai sinh tối đa 1 ngày: chưa rõ có áp dụng trong liên thông (1.001193)",
        "the citizen's check of the draft certificate, up to a day: whether it applies here was not read (1.001193)",
    ),
    LINKED_IN_TIME,
    Label(
        "số giấy chứng nhận hộ nghèo trên phần BHYT: chưa đọc được tên mục",
        "the poor-household number of the card's part: the name of the item was not read",
    ),
    Omission(
        "cha hoặc mẹ là người nước ngoài: văn bản thỏa thuận chọn quốc tịch cho con (60/2014, Điều 36, nguồn thứ cấp) "
        "chưa nằm trong giấy tờ của nhóm, gia đình nên chuẩn bị sẵn",
        "a foreign parent: the parents' written choice of the child's nationality (60/2014, Article 36, secondary) is "
        "no paper of this group yet, have it at hand",
        Is("foreign_parent"),
    ),
    Omission(
        "trẻ mang quốc tịch nước ngoài có được cấp số định danh khi khai sinh không: chưa đọc được",
        "whether a child of foreign nationality is given a personal id at registration was not read",
        FOREIGN_CHILD,
    ),
    Label(
        "đăng ký khai sinh kết hợp nhận cha, mẹ, con; trẻ chưa xác định được cả cha và mẹ mà không bị bỏ rơi: ghi như "
        "trẻ bị bỏ rơi (123/2015, Điều 15)",
        "registration with recognition; a child neither of whose parents is known though not abandoned is entered as "
        "an abandoned one (123/2015, Article 15)",
    ),
    Label("trả phí: phí được nêu, việc nộp không phải một bước", "payment: fees are shown, paying is no step"),
)

OMITS_SEPARATE = tuple(APART_IN_TIME if one is LINKED_IN_TIME else one for one in OMITS)

OF_2084 = (
    Label(
        "quy trình của Công văn 2084 chưa đọc được cả văn bản: thời hạn đăng ký thường trú lấy theo thủ tục riêng, "
        "cách bổ sung theo Nghị định 63/2024 về sau",
        "Dispatch 2084 was not read as a whole: residence has the limit of the single procedure, supplements are as "
        "under Decree 63/2024 later",
    ),
    Label(
        "không liên thông khi cha mẹ đăng ký thường trú tập thể, hoặc khai sinh ở xã biên giới: tờ khai không có mục "
        "nào cho biết",
        "parents of collective residence and border communes were outside the chain: no item of the form tells",
    ),
)

FORM_OF_301 = Label(
    "mẫu tờ khai mới của Nghị định 301/2026: chưa đọc được nội dung, dùng mục của tờ khai hiện có",
    "the new declaration of Decree 301/2026: its content was not read, the present items are used",
)

GROUP_OF_301 = Label(
    "hạn chung của nhóm theo Nghị định 301/2026: chưa đọc được, giữ 3 và 5 ngày của Nghị định 63/2024",
    "the group's limit under Decree 301/2026 was not read: 3 and 5 days of Decree 63/2024 are kept",
)

# twins have the same parents and the same day, so the name tells them apart
LIKENESS = Likeness(
    ("mother_id", "father_id"),
    "child_born_on",
    "birth_registration",
    "registered_already",
    c.A_SAME_EVENT,
    names=("child_name",),
    counting=(("applicant_id", parent_in("applicant_relation")),),
)
