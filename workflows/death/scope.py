"""Answers that people owe in the death chain, what is out of its scope or declared twice, and what it leaves out."""

from workflows.death.facts import (
    ABROAD,
    FOREIGN,
    IN_SERVICE,
    LUMP_SUM,
    PAIR_ONLY,
    RESIDENCE_KNOWN,
    RESIDENCE_UNKNOWN,
    THROUGH_EMPLOYER,
    WANTS_MONEY,
    WANTS_SURVIVORS,
)
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label
from workflows.law.facts import NO_GROUND
from workflows.law.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.law.moves import Handling
from workflows.law.notation import (
    Likeness,
    Limit,
    Move,
    Need,
    Omission,
    Owed,
    Place,
    Redirect,
)
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import RELATIVE

AT_REGISTRAR = Handling(c.SUPPLEMENT_NAMES_DEATH, c.REFUSAL_NOTICE_DEATH, c.SLIP_OF_RECEIPT, c.SLIP_OF_APOLOGY)
AT_POLICE = Handling(c.RESIDENCE_SLIPS_56, c.RESIDENCE_SLIPS_56, c.SLIP_OF_RECEIPT, c.SLIP_OF_APOLOGY)


INSURANCE_FUND = Label("Quỹ bảo hiểm xã hội", "Social Insurance Fund")
FORCES_INSURANCE = Label("BHXH Bộ Quốc phòng, BHXH Công an", "the armed forces' social insurance")

EXTRACT = Need("death_extract", c.CV2084_STEPS)
PLACES = (
    Place("last_residence_commune", RESIDENCE_KNOWN),
    Place("death_commune", RESIDENCE_UNKNOWN),
)


def relatives_owed(within: Figure) -> Owed:
    return Owed(
        "relatives_confirmation",
        "confirmed",
        RELATIVE.code,
        Limit(within),
        c.ND63_RELATIVES,
        Condition(LUMP_SUM, c.SURVIVOR_KINDS),
        instead="form_09_hsb",
    )


RELATIVES_MOVES = (
    Move(
        Verb.CONFIRM,
        State.WAITING,
        State.WAITING,
        RELATIVE.code,
        c.ND63_RELATIVES,
        sets=("relatives_confirmation",),
    ),
    Move(Verb.LAPSE, State.WAITING, State.WAITING, Role.SYSTEM, c.A_FORM_INSTEAD),
    Move(Verb.SUPPLEMENT, State.WAITING, State.WAITING, Role.APPLICANT, c.FORM_09_HSB),
)

# who registers is another: what the family wants besides it files apart, with the extract
REDIRECTS = (
    Redirect(
        "died_in_prison",
        Condition(Is("death_setting", "prison"), c.DEATH_IN_PRISON),
        Label(
            "trại giam, trại tạm giam hoặc cơ quan thi hành án hình sự làm thủ tục khai tử tại UBND cấp xã nơi chết và "
            "báo cho thân nhân; có trích lục rồi thì gia đình nộp riêng: xóa thường trú tại công an cấp xã (1.003197), "
            "mai táng phí và trợ cấp tuất tại cơ quan chi trả",
            "the prison or the agency of criminal judgments registers the death at the People's Committee of the "
            "commune of death and tells the relatives; with the extract file apart: removal at the commune police "
            "(1.003197), funeral allowance and survivor benefit with who pays them",
        ),
    ),
    Redirect(
        "foreigner_died_abroad",
        Condition(AllOf((Is("death_setting", "abroad"), FOREIGN)), c.DEATH_AT_MISSION),
        Label(
            "người mang quốc tịch nước ngoài chết ở nước ngoài: không khai tử tại cơ quan đại diện Việt Nam, không "
            "thuộc nhóm liên thông; khai tử theo pháp luật của nước ấy",
            "a foreigner's death abroad is not registered at a Vietnamese mission and is out of scope: register it "
            "under the law of that country",
        ),
    ),
    Redirect(
        "died_abroad",
        Condition(Is("death_setting", "abroad"), c.DEATH_AT_MISSION),
        Label(
            "khai tử tại cơ quan đại diện Việt Nam ở khu vực lãnh sự nơi người chết cư trú cuối cùng, không xác định "
            "được thì nơi chết; có trích lục rồi thì nộp riêng: xóa thường trú tại công an cấp xã (1.003197), mai táng "
            "phí và trợ cấp tuất tại cơ quan chi trả",
            "register at the Vietnamese mission in whose area the deceased last resided, if that is unknown died; with "
            "the extract file apart: removal at the commune police (1.003197), funeral allowance and survivor benefit "
            "with who pays them",
        ),
    ),
    Redirect(
        "registered_at_consulate",
        Condition(Is("death_setting", "abroad_consulate"), c.REGISTERED_ABROAD),
        Label(
            "không khai tử lại: dùng trích lục của cơ quan đại diện, nộp riêng: xóa thường trú tại công an cấp xã "
            "(1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả",
            "no second registration: with the mission's extract file apart: removal at the commune police (1.003197), "
            "funeral allowance and survivor benefit with who pays them",
        ),
    ),
    Redirect(
        "registered_abroad",
        Condition(Is("death_setting", "abroad_authority"), c.REGISTERED_ABROAD),
        Label(
            "không khai tử lại: yêu cầu ghi vào Sổ hộ tịch việc khai tử ở nước ngoài tại UBND cấp xã, rồi nộp riêng: "
            "xóa thường trú tại công an cấp xã (1.003197), mai táng phí và trợ cấp tuất tại cơ quan chi trả",
            "no second registration: have the death entered in the civil status book at the commune People's "
            "Committee, then file apart: removal at the commune police (1.003197), funeral allowance and survivor "
            "benefit with who pays them",
        ),
    ),
)

FOREIGNER = Redirect(
    "foreign_deceased",
    Condition(FOREIGN, c.RESIDENCE_OF_CITIZENS),
    Label(
        "người mang quốc tịch nước ngoài không có đăng ký thường trú như công dân: không phải xóa; về giấy tờ cư trú "
        "của người nước ngoài, hỏi cơ quan quản lý xuất nhập cảnh",
        "who is of foreign nationality has no permanent residence as citizens do: nothing to remove; of a foreigner's "
        "residence papers ask the immigration authority",
    ),
)

NOT_RESIDENT = Redirect(
    "no_permanent_residence",
    Condition(Is("permanent_resident", False), c.A_NO_RESIDENCE),
    Label("không có đăng ký thường trú: không phải làm thủ tục xóa", "no permanent residence: nothing to remove"),
)

UNIT_ASKS_REMOVAL = Redirect(
    "armed_forces",
    Condition(Is("armed_forces"), c.ARMED_FORCES_UNIT_62),
    Label("đơn vị của người chết đề nghị công an xóa đăng ký thường trú", "the unit asks the police for the removal"),
)

LAST_RESIDENCE_UNKNOWN = Redirect(
    "last_residence_unknown",
    Condition(RESIDENCE_UNKNOWN.guard, c.A_RESIDENCE_UNKNOWN),
    Label(
        "không rõ nơi cư trú cuối cùng nên chưa biết nơi thường trú; khi biết thì đề nghị công an xã nơi ấy xóa "
        "(1.003197)",
        "the last residence is unknown, so no permanent one is known; once it is, ask the police there (1.003197)",
    ),
)


def settled_elsewhere(fact: str) -> tuple[Redirect, ...]:
    """Where a ground of social insurance is filed or settled outside the chain, by the fact that names the ground."""
    return (
        Redirect(
            "armed_forces",
            Condition(Is(fact, "forces"), c.INSURANCE_SCOPE_976),
            Label("BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết", "the armed forces' own social insurance decides"),
        ),
        Redirect(
            "still_employed",
            Condition(Is(fact, "employer"), c.EMPLOYER_FILES_58),
            Label(
                "người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)",
                "the employer files within 30 days; relatives within 90 days (1.014177)",
            ),
        ),
    )


FUNERAL_ELSEWHERE = (
    *settled_elsewhere("funeral_ground"),
    Redirect(
        "no_ground",
        Condition(Is("funeral_ground", NO_GROUND), c.A_NO_GROUND),
        Label(
            "không có căn cứ hưởng trong nhóm liên thông; hỏi bộ phận một cửa cấp xã về hỗ trợ khác",
            "no ground within the chain; ask the commune's one-stop unit about other support",
        ),
    ),
)

# filed one by one: there is no group to be out of
NO_GROUND_APART = Label(
    "không có căn cứ hưởng mai táng phí; hỏi bộ phận một cửa cấp xã về hỗ trợ khác",
    "no ground for the allowance; ask the commune's one-stop unit about other support",
)
FOREIGNER_ABROAD_APART = Label(
    "người mang quốc tịch nước ngoài chết ở nước ngoài: không khai tử tại cơ quan đại diện Việt Nam; khai tử theo pháp "
    "luật của nước ấy",
    "a foreigner's death abroad is not registered at a Vietnamese mission: register it under the law of that country",
)

SURVIVOR_ELSEWHERE = (
    *settled_elsewhere("survivor_ground"),
    Redirect(
        "not_insured",
        Condition(Is("survivor_ground", NO_GROUND), c.INSURANCE_SCOPE_976),
        Label(
            "người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian: không có trợ cấp tuất",
            "not insured, or for too short a time: no survivor benefit",
        ),
    ),
)

BASIS = (c.ND63, c.TWO_TIERS, c.TWO_TIERS_CIVIL, c.ONE_STOP, c.GROUND_PENSION)

# paid by a multiple of the standard of social assistance
BY_STANDARD = AnyOf((Is("funeral_ground", "social_pension"), Is("funeral_ground", "social_assistance")))

GROUP_UNKNOWN = Omission(
    "hạn chung của nhóm khai tử từ ba thủ tục trở lên: chưa rõ (63/2024, Điều 13 đến Điều 16 chưa đọc)",
    "the limit of the whole group from three procedures on: unknown (63/2024, Articles 13 to 16 not read)",
    Not(PAIR_ONLY.guard),
    of_group=True,
)

LATE_CONFIRMATION = Omission(
    "thân nhân xác nhận sau khi hết 5 ngày làm việc: chưa rõ, chỉ nhận mẫu 09-HSB",
    "a confirmation after the 5 working days: unknown, only form 09-HSB is taken",
    AllOf((WANTS_SURVIVORS.guard, LUMP_SUM, Is("relatives_confirmation", "unanswered"))),
)

OTHER_FORMS = Label(
    "tờ khai riêng của hưu trí xã hội, cựu chiến binh, dân công hỏa tuyến, thanh niên xung phong: số mục chưa đọc "
    "được, không tính vào phép so sánh",
    "forms of social pension, veterans, labourers and volunteers: their items were not read, none is counted",
)

HIGHER_STANDARD = Omission(
    "mức chuẩn cao hơn do tỉnh quy định (trợ cấp hưu trí xã hội ở Hà Nội, TP. Hồ Chí Minh: 650.000 đồng từ "
    "01/07/2026, nguồn thứ cấp): tính theo mức chung",
    "higher standards of a province (social pension in Hanoi and Ho Chi Minh City: 650,000 dong from 1 July 2026, "
    "secondary): the national standard is used",
    BY_STANDARD,
)

# before there was a social pension
ASSISTANCE_STANDARD = Omission(
    "mức chuẩn cao hơn do tỉnh quy định: tính theo mức chung",
    "higher standards of a province: the national standard is used",
    Is("funeral_ground", "social_assistance"),
)

OTHER_FORMS_2023 = Label(
    "tờ khai riêng của cựu chiến binh, dân công hỏa tuyến, thanh niên xung phong: số mục chưa đọc được, không tính vào "
    "phép so sánh",
    "forms of veterans, labourers and volunteers: their items were not read, none is counted",
)

OF_2084 = Label(
    "quy trình của Công văn 2084 chưa đọc được cả văn bản: thời hạn lấy theo từng thủ tục, cách bổ sung theo Nghị định "
    "63/2024 về sau; trợ cấp tuất chưa nằm trong nhóm",
    "Dispatch 2084 was not read as a whole: limits are those of the single procedures, supplements as under Decree "
    "63/2024 later; the survivor benefit was no part of the group yet",
)

BY_MERIT = Is("funeral_ground", "merit")
THROUGH_THE_COMMUNE = Omission(
    "mai táng phí người có công: hồ sơ nộp tại UBND cấp xã giữ hồ sơ người có công (131/2021, Điều 122), rồi mới lên "
    "nơi quyết định; ở đây thời hạn tính đủ các chặng, nhưng chỉ nêu nơi quyết định",
    "funeral support of people with merit: filed with the commune that keeps their file (131/2021, Article 122), which "
    "passes it on; here the limit counts all legs, and only the office that decides is named",
    BY_MERIT,
)
THROUGH_THE_DISTRICT = Omission(
    "mai táng phí người có công, bảo trợ xã hội: hồ sơ nộp tại UBND cấp xã (131/2021, Điều 122; 20/2021, Điều 11), rồi "
    "mới lên nơi quyết định; ở đây thời hạn tính đủ các chặng, nhưng chỉ nêu nơi quyết định",
    "funeral support of people with merit or on social assistance: filed with the commune (131/2021, Article 122; "
    "20/2021, Article 11), which passes it on; here the limit counts all legs, and only the deciding office is named",
    AnyOf((BY_MERIT, Is("funeral_ground", "social_assistance"))),
)
OMITS = (
    THROUGH_THE_COMMUNE,
    Label(
        "người dân kiểm tra dự thảo trích lục tối đa 1 ngày: chưa rõ có áp dụng trong liên thông (1.000656)",
        "the citizen's check of the draft extract, up to a day: whether it applies here was not read (1.000656)",
    ),
    Omission(
        "khai tử có yếu tố nước ngoài: chưa rõ có thuộc nhóm liên thông",
        "deaths with a foreign element: whether they enter the chain is not known",
        FOREIGN,
    ),
    Omission(
        "chết ở nước ngoài: giấy tờ gì và có làm được trong nhóm liên thông hay không thì chưa đọc được",
        "a death abroad: with which papers, and whether it enters the chain was not read",
        ABROAD,
    ),
    Omission(
        "chết khi đang chấp hành án phạt tù: Luật Thi hành án hình sự đọc được là bản năm 2019",
        "a death in prison: the Law on Execution of Criminal Judgments was read as of 2019",
        Is("death_setting", "prison"),
    ),
    Omission(
        "người yêu cầu là chắt, cụ hoặc họ đời thứ tư: chưa đọc được có thuộc “người thân thích khác” hay không; ông "
        "bà, cha mẹ của chắt khai được, hoặc ủy quyền cho chắt (nguồn thứ cấp)",
        "an applicant of the fourth generation: whether that is “another relative” was not read; a child or grandchild "
        "of the deceased may declare, or authorise them (secondary)",
        Is("applicant_of_fourth_generation"),
    ),
    Omission(
        "người có công mà BHXH do đơn vị hoặc lực lượng vũ trang giải quyết: ở đây trả theo chế độ người có công, mỗi "
        "người một khoản; đọc chặt Pháp lệnh 02/2020, Điều 6 khoản 4 thì hưởng theo BHXH trước, mai táng phí người có "
        "công không trả: chưa rõ cách nào đúng",
        "a person with merit whose social insurance the employer or the armed forces settle: here merit pays, one "
        "allowance only; read strictly, Ordinance 02/2020, Article 6.4 gives social insurance first and merit pays "
        "none: which is right is not known",
        AllOf((Is("funeral_ground", "merit"), AnyOf((THROUGH_EMPLOYER, IN_SERVICE)))),
    ),
    GROUP_UNKNOWN,
    Omission(
        "hỗ trợ chi phí mai táng do thiên tai, hỏa hoạn, dịch bệnh, tai nạn giao thông, tai nạn lao động nghiêm trọng "
        "hoặc lý do bất khả kháng khác: thủ tục riêng, gửi Chủ tịch UBND cấp xã (20/2021, Điều 14)",
        "funeral support after disaster, fire, epidemic, a traffic or serious work accident or another force majeure: "
        "a procedure of its own, with the chair of the commune (20/2021, Article 14)",
        AllOf((WANTS_MONEY.guard, Is("funeral_ground", NO_GROUND))),
    ),
    LATE_CONFIRMATION,
    Label(
        "tờ khai liên thông có 30 mục; nguồn khác đếm 32 vì tính họ, chữ đệm, tên là ba mục",
        "the linked declaration has 30 items; another count of 32 takes a name's three boxes for three items",
    ),
    OTHER_FORMS,
    HIGHER_STANDARD,
    Label("các nhóm theo Quyết định 290/2005, 188/2007: mức hưởng chưa rõ", "groups of Decisions 290/2005, 188/2007"),
)

_BEFORE_PENSIONS = {
    THROUGH_THE_COMMUNE: THROUGH_THE_DISTRICT,
    OTHER_FORMS: OTHER_FORMS_2023,
    HIGHER_STANDARD: ASSISTANCE_STANDARD,
}
OMITS_2024 = tuple(_BEFORE_PENSIONS.get(one, one) for one in OMITS)
OMITS_SEPARATE = tuple(one for one in OMITS_2024 if one is not GROUP_UNKNOWN)
OMITS_2023 = (*(one for one in OMITS_SEPARATE if one is not LATE_CONFIRMATION), OF_2084)

DECREE_335 = Omission(
    "điều kiện và mẫu tờ khai của Nghị định 335/2026: chưa đọc được, giữ như Nghị định 20/2021; ngày có hiệu lực "
    "05/10/2026 (nguồn khác: 01/09/2026) nằm trong phiên bản này",
    "conditions and form of Decree 335/2026: not read, kept as in Decree 20/2021; it comes into force within this "
    "edition, on 5 October 2026 (another source: 1 September 2026)",
    BY_STANDARD,
)

FORM_OF_301 = Label(
    "mẫu tờ khai mới của Nghị định 301/2026: chưa đọc được nội dung, dùng mục của tờ khai hiện có",
    "the new declaration of Decree 301/2026: its content was not read, the present items are used",
)

LIKENESS = Likeness(("deceased_id",), "died_at", "death_registration", "registered_already", c.A_SAME_EVENT)
