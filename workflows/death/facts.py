"""Facts of the death chain and the guards over them that mean the same in all its editions."""

from workflows.death.contradictions import AGREEING
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Band, ChoiceMade, Elapsed, Fact, GroundOf, Named, Reaches, Told
from workflows.law.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.law.states import Verb
from workflows.law.vocabulary import CITIZENS

CHOICE = Fact(
    "choice",
    Label("thủ tục được chọn", "procedures chosen"),
    choices=(
        ("two", Label("khai tử và xóa thường trú", "registration and removal")),
        ("three", Label("thêm mai táng phí", "with the funeral allowance")),
        ("four", Label("thêm mai táng phí và trợ cấp tuất", "with funeral allowance and survivor benefit")),
    ),
    ordinary="three",
    derived=ChoiceMade(),
)

DEATH_EVIDENCE = Fact(
    "death_evidence",
    Label("căn cứ của việc chết", "evidence of the death"),
    choices=(
        ("facility", Label("giấy báo tử của cơ sở y tế", "death notice of a health facility")),
        (
            "police",
            Label("giấy báo tử của công an, giám định pháp y (tai nạn, đột ngột)", "notice of police or forensics"),
        ),
        ("commune", Label("giấy báo tử của UBND cấp xã nơi chết", "notice of the commune of death")),
        ("documents", Label("giấy tờ chứng minh sự kiện chết", "documents that prove the death")),
        (
            "court",
            Label(
                "bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết",
                "a court's declaration of death, in force",
            ),
        ),
    ),
    ordinary="facility",
)

DEATH_SETTING = Fact(
    "death_setting",
    Label("hoàn cảnh chết", "circumstances of the death"),
    choices=(
        ("free", Label("trong nước, không phải khi đang chấp hành án phạt tù", "in the country, not in prison")),
        ("prison", Label("khi đang chấp hành án phạt tù", "while serving a prison sentence")),
        ("abroad", Label("ở nước ngoài, chưa khai tử ở đâu", "abroad, registered nowhere yet")),
        (
            "abroad_consulate",
            Label("ở nước ngoài, đã khai tử tại cơ quan đại diện Việt Nam", "abroad, registered at a mission"),
        ),
        (
            "abroad_authority",
            Label(
                "ở nước ngoài, đã khai tử tại cơ quan có thẩm quyền của nước ngoài",
                "abroad, registered by a foreign authority",
            ),
        ),
    ),
    ordinary="free",
)

LAST_RESIDENCE_KNOWN = Fact(
    "last_residence_known",
    Label("xác định được nơi cư trú cuối cùng", "the last residence is known"),
    Label("không xác định được nơi cư trú cuối cùng", "the last residence is unknown"),
    ordinary=True,
)

LAST_RESIDENCE_KIND = Fact(
    "last_residence_kind",
    Label("loại cư trú", "kind of last residence"),
    choices=(
        ("permanent", Label("thường trú", "permanent")),
        ("temporary", Label("tạm trú", "temporary")),
        ("dwelling", Label("nơi ở hiện tại", "present dwelling")),
    ),
    ordinary="permanent",
)

PERMANENT_RESIDENT = Fact(
    "permanent_resident",
    Label("người chết có đăng ký thường trú", "the deceased had permanent residence"),
    Label("người chết không có đăng ký thường trú", "the deceased had no permanent residence"),
    ordinary=True,
)

# who has a foreign nationality beside Vietnam's is a citizen
CITIZEN = Fact(
    "deceased_citizenship",
    Label("người chết có quốc tịch Việt Nam", "the deceased was a citizen of Viet Nam"),
    Label("người chết mang quốc tịch nước ngoài", "the deceased was of foreign nationality"),
    ordinary=True,
    may_be_unknown=True,
    derived=Named("deceased_nationality", CITIZENS),
)

FOURTH_GENERATION = Fact(
    "applicant_of_fourth_generation",
    Label("người yêu cầu là chắt, cụ hoặc họ đời thứ tư", "the applicant is of the fourth generation"),
    Label("người yêu cầu không phải họ đời thứ tư", "the applicant is not of the fourth generation"),
    derived=Told("applicant_relation", (("(?i)chắt|cụ|khác: (.* )?(chắt|chít|cháu cố|đời thứ (tư|4))( .*)?", ""),)),
)

ARMED_FORCES = Fact(
    "armed_forces",
    Label("đang phục vụ trong lực lượng vũ trang", "was serving in the armed forces"),
    Label("không phục vụ trong lực lượng vũ trang", "was not serving in the armed forces"),
    may_be_unknown=True,
)

STILL_EMPLOYED = Fact(
    "still_employed",
    Label("đang đi làm, đóng BHXH qua đơn vị", "was still employed"),
    Label("không còn đi làm", "was no longer employed"),
    may_be_unknown=True,
)

PENSIONER = Fact(
    "pensioner",
    Label(
        "đang hưởng hoặc tạm dừng hưởng lương hưu, trợ cấp BHXH hằng tháng",
        "drew a pension or monthly benefit, or had it suspended",
    ),
    Label("không hưởng lương hưu, trợ cấp BHXH hằng tháng", "drew no pension or monthly benefit"),
    may_be_unknown=True,
)

OCCUPATIONAL = Fact(
    "occupational_death",
    Label("chết do tai nạn lao động, bệnh nghề nghiệp", "died of a work accident or occupational disease"),
    Label("không do tai nạn lao động, bệnh nghề nghiệp", "not of a work accident or occupational disease"),
    may_be_unknown=True,
)

MERIT = Fact(
    "merit",
    Label(
        "người có công hoặc thân nhân hưởng trợ cấp hằng tháng",
        "a person with merit, or their relative on an allowance",
    ),
    Label("không phải người có công", "no person with merit"),
    may_be_unknown=True,
)

VETERAN = Fact(
    "veteran",
    Label("cựu chiến binh", "a veteran"),
    Label("không phải cựu chiến binh", "no veteran"),
    may_be_unknown=True,
)

LABOURER = Fact(
    "frontline_labourer",
    Label("dân công hỏa tuyến", "a frontline labourer"),
    Label("không phải dân công hỏa tuyến", "no frontline labourer"),
    may_be_unknown=True,
)

VOLUNTEER = Fact(
    "youth_volunteer",
    Label("thanh niên xung phong thời kháng chiến chống Pháp", "a youth volunteer of the war against France"),
    Label("không phải thanh niên xung phong", "no youth volunteer"),
    may_be_unknown=True,
)

SOCIAL_PENSION = Fact(
    "social_pension",
    Label("hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội", "drew, or had filed for, a social pension"),
    Label("không hưởng trợ cấp hưu trí xã hội", "drew no social pension"),
    may_be_unknown=True,
)

ASSISTANCE = Fact(
    "social_assistance",
    Label("hưởng trợ giúp xã hội hằng tháng", "drew monthly social assistance"),
    Label("không hưởng trợ giúp xã hội", "drew no social assistance"),
    may_be_unknown=True,
)

POOR_CHILD = Fact(
    "poor_single_parent_child",
    Label("con của người đơn thân nghèo", "a child of a poor single parent"),
    Label("không phải con của người đơn thân nghèo", "no child of a poor single parent"),
    may_be_unknown=True,
)

ALLOWANCE = Fact(
    "monthly_allowance",
    Label(
        "hưởng trợ cấp tuất BHXH hằng tháng hoặc trợ cấp hằng tháng khác",
        "drew a monthly survivor's allowance of social insurance or another monthly allowance",
    ),
    Label("không hưởng trợ cấp hằng tháng nào khác", "drew no other monthly allowance"),
    may_be_unknown=True,
)

# how the deceased lived, and what was drawn or due: the questions that a ground rests on
REGIMES = (
    STILL_EMPLOYED,
    PENSIONER,
    OCCUPATIONAL,
    MERIT,
    VETERAN,
    LABOURER,
    VOLUNTEER,
    SOCIAL_PENSION,
    ASSISTANCE,
    POOR_CHILD,
    ALLOWANCE,
)

# what social insurance keeps, and what any payer of a funeral may have to find
OF_INSURANCE = (
    "armed_forces",
    "still_employed",
    "pensioner",
    "occupational_death",
    "compulsory_time",
    "voluntary_time",
)
OF_ANY_PAYER = (
    *OF_INSURANCE,
    "merit",
    "veteran",
    "frontline_labourer",
    "youth_volunteer",
    "social_pension",
    "social_assistance",
    "poor_single_parent_child",
    "monthly_allowance",
    "aged",
)

SURVIVOR_KIND = Fact(
    "survivor_kind",
    Label("trợ cấp tuất", "survivor benefit"),
    choices=(("lump_sum", Label("một lần", "lump sum")), ("monthly", Label("hằng tháng", "monthly"))),
    ordinary="lump_sum",
)

RELATIVES = Fact(
    "relatives_confirmation",
    Label("thân nhân", "the relatives"),
    choices=(
        ("unanswered", Label("chưa xác nhận", "have not answered")),
        ("confirmed", Label("xác nhận người đại diện nhận trợ cấp", "confirm the representative")),
        ("declined", Label("không xác nhận", "do not confirm")),
    ),
    ordinary="unanswered",
    set_by=Verb.CONFIRM,
)

DEATH_VERIFIED = Fact(
    "death_verification",
    Label("phải xác minh việc chết", "the death must be verified"),
    Label("không phải xác minh việc chết", "the death need not be verified"),
    set_by=Verb.REQUEST_VERIFICATION,
)

DEATH_FINDING = Fact(
    "death_finding",
    Label("kết quả xác minh việc chết", "finding on the death"),
    choices=(
        ("not_checked", Label("không xác minh", "not verified")),
        ("fit", Label("đúng", "true")),
        ("unfit", Label("không đúng", "untrue")),
    ),
    ordinary="not_checked",
    set_by=Verb.VERIFY,
)

GROUND = Fact(
    "funeral_ground",
    Label("căn cứ hưởng mai táng phí", "ground of the funeral allowance"),
    choices=(
        ("compulsory", Label("BHXH bắt buộc", "compulsory social insurance")),
        ("voluntary", Label("BHXH tự nguyện", "voluntary social insurance")),
        ("merit", Label("người có công", "merit")),
        ("veteran", Label("cựu chiến binh", "veteran")),
        ("frontline_labourer", Label("dân công hỏa tuyến", "frontline labourer")),
        ("youth_volunteer", Label("thanh niên xung phong", "youth volunteer")),
        ("social_pension", Label("hưu trí xã hội", "social pension")),
        ("social_assistance", Label("trợ giúp xã hội", "social assistance")),
        ("employer", Label("BHXH, đơn vị nộp", "social insurance, filed by the employer")),
        ("forces", Label("BHXH của lực lượng vũ trang", "the armed forces' social insurance")),
        ("none", Label("không có", "none")),
    ),
    ordinary="compulsory",
    derived=GroundOf("funeral_allowance"),
)

SURVIVOR_GROUND = Fact(
    "survivor_ground",
    Label("căn cứ hưởng trợ cấp tuất", "ground of the survivor benefit"),
    choices=(
        ("insured", Label("BHXH", "social insurance")),
        ("employer", Label("BHXH, đơn vị nộp", "social insurance, filed by the employer")),
        ("forces", Label("BHXH của lực lượng vũ trang", "the armed forces' social insurance")),
        ("none", Label("không có", "none")),
    ),
    ordinary="insured",
    derived=GroundOf("survivor_benefit"),
)

FACTS = (
    CHOICE,
    DEATH_EVIDENCE,
    DEATH_SETTING,
    LAST_RESIDENCE_KNOWN,
    LAST_RESIDENCE_KIND,
    PERMANENT_RESIDENT,
    CITIZEN,
    FOURTH_GENERATION,
    ARMED_FORCES,
    *REGIMES,
    SURVIVOR_KIND,
    RELATIVES,
    DEATH_VERIFIED,
    DEATH_FINDING,
    GROUND,
    *AGREEING,
    SURVIVOR_GROUND,
)


def facts(compulsory: Figure, together: Figure, aged: Figure, in_time: Figure) -> tuple[Fact, ...]:
    """All facts: months of insurance that are enough, of one kind and together, an age in months, days to register."""
    least, total, years, days = compulsory.value, together.value, (aged.value or 0) // 12, in_time.value
    return (
        *FACTS,
        Fact(
            "compulsory_time",
            Label(f"đóng BHXH bắt buộc từ {least} tháng", f"{least} months or more of compulsory insurance"),
            Label(f"đóng BHXH bắt buộc chưa đủ {least} tháng", f"less than {least} months of compulsory insurance"),
            may_be_unknown=True,
            derived=Reaches(("compulsory_months",), compulsory),
        ),
        Fact(
            "voluntary_time",
            Label(
                f"đóng BHXH bắt buộc và tự nguyện tổng cộng từ {total} tháng",
                f"{total} months or more of insurance of both kinds",
            ),
            Label(
                f"đóng BHXH bắt buộc và tự nguyện chưa đủ {total} tháng",
                f"less than {total} months of insurance of both kinds",
            ),
            may_be_unknown=True,
            derived=Reaches(("compulsory_months", "voluntary_months"), together),
        ),
        Fact(
            "aged",
            Label(f"từ {years} tuổi trở lên", f"{years} years old or more"),
            Label(f"chưa đủ {years} tuổi", f"less than {years} years old"),
            # one that is not declared is in the population database: the officer looks, nobody is turned away
            ordinary=True,
            may_be_unknown=True,
            derived=Reaches(Elapsed("deceased_born_on", "died_at", Unit.MONTH, c.A_YEAR_ALONE), aged),
        ),
        Fact(
            "registration_time",
            Label("thời điểm đăng ký", "time of registration"),
            choices=(
                ("in_time", Label(f"trong {days} ngày", f"within {days} days")),
                ("late", Label(f"quá {days} ngày", f"after {days} days")),
            ),
            ordinary="in_time",
            derived=Band(Elapsed("died_at"), ((in_time, "in_time"),), above="late"),
        ),
    )


COMPULSORY = AnyOf((Is("pensioner"), Is("occupational_death"), Is("compulsory_time")))

# whose insurance another files or settles: its ground is none of this chain's, other grounds stay
IN_SERVICE = Is("armed_forces")

THROUGH_EMPLOYER = AllOf((Not(IN_SERVICE), Is("still_employed"), AnyOf((COMPULSORY, Is("voluntary_time")))))

BY_THE_FAMILY = AllOf((Not(IN_SERVICE), Not(Is("still_employed"))))

INSURED = AllOf((BY_THE_FAMILY, COMPULSORY))

VOLUNTARY = AllOf((BY_THE_FAMILY, Is("voluntary_time")))

ANY_INSURANCE = AllOf((BY_THE_FAMILY, AnyOf((COMPULSORY, Is("voluntary_time")))))

ASSISTED = AnyOf(
    (Is("social_assistance"), Is("poor_single_parent_child"), AllOf((Is("aged"), Is("monthly_allowance"))))
)

BY_INSURANCE = AnyOf((Is("funeral_ground", "compulsory"), Is("funeral_ground", "voluntary")))

# what the family only knows to be settled elsewhere lies with social insurance until that has looked
AT_INSURANCE = AnyOf((*BY_INSURANCE.guards, Is("funeral_ground", "employer"), Is("funeral_ground", "forces")))

BY_HOME_AFFAIRS = AnyOf(
    (
        Is("funeral_ground", "merit"),
        Is("funeral_ground", "veteran"),
        Is("funeral_ground", "frontline_labourer"),
        Is("funeral_ground", "youth_volunteer"),
    )
)

LUMP_SUM = Is("survivor_kind", "lump_sum")

HAS_NOTICE = AnyOf((Is("death_evidence", "facility"), Is("death_evidence", "police"), Is("death_evidence", "commune")))

RESIDENCE_KNOWN = Condition(Is("last_residence_known"), c.DEATH_PLACE)

RESIDENCE_UNKNOWN = Condition(Is("last_residence_known", False), c.DEATH_PLACE)

# where the last residence is no permanent one, that stands elsewhere, if there is one
PERMANENT_ELSEWHERE = Condition(
    AllOf((Is("last_residence_known"), Is("permanent_resident"), Not(Is("last_residence_kind", "permanent")))),
    c.REMOVAL_PLACE,
)

FOREIGN = Is("deceased_citizenship", False)

ABROAD = AnyOf(
    (
        Is("death_setting", "abroad"),
        Is("death_setting", "abroad_consulate"),
        Is("death_setting", "abroad_authority"),
    )
)

PAIR_ONLY = Condition(Is("choice", "two"), c.DEATH_PAIR_DAYS)

WANTS_MONEY = Condition(Not(Is("choice", "two")), c.CV2084_DEATH_CHOICE)

WANTS_SURVIVORS = Condition(Is("choice", "four"), c.SURVIVOR_KINDS)

LATE = Condition(Is("registration_time", "late"), c.CIVIL_FREE)

IN_TIME = Condition(Is("registration_time", "in_time"), c.CIVIL_FREE)
