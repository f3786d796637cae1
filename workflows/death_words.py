"""Facts, fields and papers of the death chain that mean the same in all its editions."""

from workflows import clauses as c
from workflows.citation import Figure, Label, Unit
from workflows.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.notation import (
    Band,
    ChoiceMade,
    Elapsed,
    Fact,
    Field,
    From,
    GroundOf,
    Input,
    Limit,
    Move,
    Owed,
    Paper,
    Reaches,
    Redirect,
)
from workflows.states import Role, State, Verb
from workflows.words import CITIZEN, EARLIER, HOSPITAL, LOGIN, POPULATION, choice_field, yes_no

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
    ),
    ordinary="facility",
)
LAST_RESIDENCE_KNOWN = yes_no(
    "last_residence_known",
    Label("xác định được nơi cư trú cuối cùng", "the last residence is known"),
    Label("không xác định được nơi cư trú cuối cùng", "the last residence is unknown"),
    ordinary=True,
)
PERMANENT_RESIDENT = yes_no(
    "permanent_resident",
    Label("người chết có đăng ký thường trú", "the deceased had permanent residence"),
    Label("người chết không có đăng ký thường trú", "the deceased had no permanent residence"),
    ordinary=True,
)
ARMED_FORCES = yes_no(
    "armed_forces",
    Label("đang phục vụ trong lực lượng vũ trang", "was serving in the armed forces"),
    Label("không phục vụ trong lực lượng vũ trang", "was not serving in the armed forces"),
)
STILL_EMPLOYED = yes_no(
    "still_employed",
    Label("đang đi làm, đóng BHXH qua đơn vị", "was still employed"),
    Label("không còn đi làm", "was no longer employed"),
)
PENSIONER = yes_no(
    "pensioner",
    Label("đang hưởng lương hưu hoặc trợ cấp BHXH hằng tháng", "drew a pension or monthly benefit"),
    Label("không hưởng lương hưu, trợ cấp BHXH hằng tháng", "drew no pension or monthly benefit"),
)
OCCUPATIONAL = yes_no(
    "occupational_death",
    Label("chết do tai nạn lao động, bệnh nghề nghiệp", "died of a work accident or occupational disease"),
    Label("không do tai nạn lao động, bệnh nghề nghiệp", "not of a work accident or occupational disease"),
)
COMPULSORY_TIME = Fact(
    "compulsory_time",
    Label("đóng BHXH bắt buộc từ 12 tháng", "12 months or more of compulsory insurance"),
    Label("đóng BHXH bắt buộc chưa đủ 12 tháng", "less than 12 months of compulsory insurance"),
    derived=Reaches("compulsory_months", Figure(12, Unit.MONTH, c.GROUND_COMPULSORY)),
)
VOLUNTARY_TIME = Fact(
    "voluntary_time",
    Label("đóng BHXH tự nguyện từ 60 tháng", "60 months or more of voluntary insurance"),
    Label("đóng BHXH tự nguyện chưa đủ 60 tháng", "less than 60 months of voluntary insurance"),
    derived=Reaches("voluntary_months", Figure(60, Unit.MONTH, c.GROUND_VOLUNTARY)),
)
MERIT = yes_no(
    "merit",
    Label(
        "người có công hoặc thân nhân hưởng trợ cấp hằng tháng",
        "a person with merit, or their relative on an allowance",
    ),
    Label("không phải người có công", "no person with merit"),
)
VETERAN = yes_no("veteran", Label("cựu chiến binh", "a veteran"), Label("không phải cựu chiến binh", "no veteran"))
LABOURER = yes_no(
    "frontline_labourer",
    Label("dân công hỏa tuyến", "a frontline labourer"),
    Label("không phải dân công hỏa tuyến", "no frontline labourer"),
)
VOLUNTEER = yes_no(
    "youth_volunteer",
    Label("thanh niên xung phong thời kháng chiến chống Pháp", "a youth volunteer of the war against France"),
    Label("không phải thanh niên xung phong", "no youth volunteer"),
)
SOCIAL_PENSION = yes_no(
    "social_pension",
    Label("hưởng hoặc đã nộp hồ sơ hưởng trợ cấp hưu trí xã hội", "drew, or had filed for, a social pension"),
    Label("không hưởng trợ cấp hưu trí xã hội", "drew no social pension"),
)
ASSISTANCE = yes_no(
    "social_assistance",
    Label("hưởng trợ giúp xã hội hằng tháng", "drew monthly social assistance"),
    Label("không hưởng trợ giúp xã hội", "drew no social assistance"),
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
DEATH_VERIFIED = yes_no(
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
REGISTRATION_TIME = Fact(
    "registration_time",
    Label("thời điểm đăng ký", "time of registration"),
    choices=(("in_time", Label("trong 15 ngày", "within 15 days")), ("late", Label("quá 15 ngày", "after 15 days"))),
    ordinary="in_time",
    derived=Band(Elapsed("died_at"), ((Figure(15, Unit.DAY, c.DEATH_DUTY), "in_time"),), above="late"),
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
        ("none", Label("không có", "none")),
    ),
    ordinary="compulsory",
    derived=GroundOf("funeral_allowance"),
)
FACTS = (
    CHOICE,
    DEATH_EVIDENCE,
    LAST_RESIDENCE_KNOWN,
    PERMANENT_RESIDENT,
    ARMED_FORCES,
    STILL_EMPLOYED,
    PENSIONER,
    OCCUPATIONAL,
    COMPULSORY_TIME,
    VOLUNTARY_TIME,
    MERIT,
    VETERAN,
    LABOURER,
    VOLUNTEER,
    SOCIAL_PENSION,
    ASSISTANCE,
    SURVIVOR_KIND,
    RELATIVES,
    DEATH_VERIFIED,
    DEATH_FINDING,
    REGISTRATION_TIME,
    GROUND,
)

INSURED = AnyOf((Is("pensioner"), Is("occupational_death"), Is("compulsory_time")))
BY_INSURANCE = AnyOf((Is("funeral_ground", "compulsory"), Is("funeral_ground", "voluntary")))
BY_HOME_AFFAIRS = AnyOf(
    (
        Is("funeral_ground", "merit"),
        Is("funeral_ground", "veteran"),
        Is("funeral_ground", "frontline_labourer"),
        Is("funeral_ground", "youth_volunteer"),
    )
)
LUMP_SUM = Is("survivor_kind", "lump_sum")
HAS_NOTICE = Not(Is("death_evidence", "documents"))
WANTS_MONEY = Condition(Not(Is("choice", "two")), c.ND63_DEATH_CHOICE)


def _field(
    code: str,
    vi: str,
    en: str,
    block: str,
    kind: Input = Input.TEXT,
    sources: tuple[From, ...] = CITIZEN,
    when: Condition | None = None,
    required: bool = False,
) -> Field:
    return Field(code, Label(vi, en), block, kind, c.E_FORM, sources, when, required)


CHOICES = (
    _field("last_residence_commune", "xã nơi cư trú cuối cùng", "commune of last residence", "", Input.COMMUNE),
    _field("death_commune", "xã nơi chết", "commune of death", "", Input.COMMUNE),
    *(choice_field(fact, c.E_FORM) for fact in FACTS if fact.derived is None and fact.set_by is Verb.SUBMIT),
    _field("compulsory_months", "số tháng đóng BHXH bắt buộc", "months of compulsory insurance", "", Input.NUMBER),
    _field("voluntary_months", "số tháng đóng BHXH tự nguyện", "months of voluntary insurance", "", Input.NUMBER),
)
REQUESTER = (
    _field("applicant_name", "họ tên người yêu cầu", "applicant's name", "requester", sources=LOGIN, required=True),
    _field(
        "applicant_id",
        "số định danh người yêu cầu",
        "applicant's id",
        "requester",
        Input.PERSONAL_ID,
        LOGIN,
        None,
        True,
    ),
    _field("applicant_relation", "quan hệ với người chết", "relation to the deceased", "requester", required=True),
)
DECEASED = (
    _field("deceased_name", "họ tên người chết", "name of the deceased", "deceased", required=True),
    _field("deceased_born_on", "ngày sinh người chết", "date of birth", "deceased", Input.DATE, POPULATION),
    _field("deceased_sex", "giới tính", "sex", "deceased", sources=POPULATION),
    _field("deceased_id", "số định danh người chết", "id of the deceased", "deceased", Input.PERSONAL_ID),
    _field("deceased_id_on", "ngày cấp giấy tờ", "id issued on", "deceased", Input.DATE, POPULATION),
    _field("deceased_id_issuer", "nơi cấp giấy tờ", "id issued by", "deceased", sources=POPULATION),
    _field("deceased_nationality", "quốc tịch", "nationality", "deceased", sources=POPULATION),
    _field("deceased_ethnicity", "dân tộc", "ethnicity", "deceased", sources=POPULATION),
    _field("last_residence_kind", "loại cư trú", "kind of last residence", "deceased", sources=POPULATION),
    _field("last_residence_country", "quốc gia cư trú", "country of last residence", "deceased", sources=POPULATION),
    _field("last_residence", "nơi cư trú cuối cùng", "last residence", "deceased", sources=POPULATION),
)
DEATH = (
    _field("died_at", "giờ, ngày chết", "time of death", "death", Input.INSTANT, HOSPITAL, None, True),
    _field("death_place", "nơi chết", "place of death", "death", sources=HOSPITAL),
    _field("death_cause", "nguyên nhân chết", "cause of death", "death", sources=HOSPITAL),
)
NOTICE = tuple(
    _field(f"notice_{code}", vi, en, "notice", kind, HOSPITAL, Condition(HAS_NOTICE, c.DEATH_NOTICE))
    for code, vi, en, kind in (
        ("kind", "loại giấy báo tử", "kind of death notice", Input.TEXT),
        ("number", "số giấy báo tử", "number of the death notice", Input.TEXT),
        ("on", "ngày cấp giấy báo tử", "date of the death notice", Input.DATE),
        ("issuer", "nơi cấp giấy báo tử", "issuer of the death notice", Input.TEXT),
    )
)
COPIES = (
    _field("copies_wanted", "yêu cầu bản sao", "copies wanted", "copies"),
    _field("n_copies", "số lượng bản sao", "number of copies", "copies", Input.NUMBER),
)
HOUSEHOLD = (
    _field("householder_name", "họ tên chủ hộ", "householder", "household", sources=POPULATION),
    _field("householder_id", "số định danh chủ hộ", "householder's id", "household", Input.PERSONAL_ID, POPULATION),
    _field("householder_relation", "quan hệ với chủ hộ", "relation to the householder", "household"),
)
RECIPIENT = tuple(
    Field(f"recipient_{code}", Label(vi, en), "recipient", kind, c.A_RECIPIENT_ITEMS, CITIZEN, WANTS_MONEY, False)
    for code, vi, en, kind in (
        ("name", "họ tên người nhận trợ cấp", "recipient's name", Input.TEXT),
        ("id", "số định danh người nhận", "recipient's id", Input.PERSONAL_ID),
        ("relation", "quan hệ với người chết", "recipient's relation", Input.TEXT),
        ("account", "tài khoản nhận tiền", "account", Input.TEXT),
    )
)

NOTICE_PAPER = Paper(
    "death_notice",
    Label("dữ liệu giấy báo tử có ký số", "signed data of the death notice"),
    c.ND63_DEATH_FORM,
    HOSPITAL,
    Condition(HAS_NOTICE, c.ND63_DEATH_FORM),
)
DOCUMENTS_PAPER = Paper(
    "death_documents",
    Label("giấy tờ chứng minh sự kiện chết", "documents that prove the death"),
    c.ND63_DEATH_FORM,
    when=Condition(Not(HAS_NOTICE), c.ND63_DEATH_FORM),
)
E_EXTRACT = Paper(
    "e_death_extract", Label("trích lục khai tử điện tử", "electronic extract"), c.ND63_DEATH_STEPS, EARLIER
)
FORM_04_PAPER = Paper(
    "assistance_form_04",
    Label("tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04)", "form 04 for funeral support"),
    c.GROUND_ASSISTANCE,
    when=Condition(Is("funeral_ground", "social_assistance"), c.GROUND_ASSISTANCE),
)
PENSION_FORM_PAPER = Paper(
    "pension_form_02",
    Label("tờ khai mẫu 02 (hưu trí xã hội)", "form 02 (social pension)"),
    c.GROUND_PENSION,
    when=Condition(Is("funeral_ground", "social_pension"), c.GROUND_PENSION),
)
MERIT_PAPER = Paper(
    "merit_form_12",
    Label("bản khai mẫu 12 và quyết định hưởng trợ cấp", "form 12 and the decision"),
    c.GROUND_MERIT,
    when=Condition(AnyOf((Is("funeral_ground", "merit"), Is("funeral_ground", "veteran"))), c.GROUND_MERIT),
)
RELATIVES_PAPER = Paper(
    "form_09_hsb",
    Label("tờ khai của thân nhân (mẫu 09-HSB)", "the relatives' declaration (form 09-HSB)"),
    c.FORM_09_HSB,
    when=Condition(Is("relatives_confirmation", "declined"), c.A_FORM_INSTEAD),
)
CAPACITY_PAPER = Paper(
    "work_capacity",
    Label("kết quả giám định mức suy giảm khả năng lao động của thân nhân", "assessment of relatives' work capacity"),
    c.SURVIVOR_KINDS,
    when=Condition(Is("survivor_kind", "monthly"), c.SURVIVOR_KINDS),
)

RELATIVES_OWED = Owed(
    "relatives_confirmation",
    "confirmed",
    Role.RELATIVE,
    Limit(Figure(5, Unit.WORKING_DAY, c.ND63_RELATIVES)),
    c.ND63_RELATIVES,
    Condition(LUMP_SUM, c.SURVIVOR_KINDS),
    instead="form_09_hsb",
)
RELATIVES_MOVES = (
    Move(
        Verb.CONFIRM,
        State.WAITING,
        State.WAITING,
        Role.RELATIVE,
        c.ND63_RELATIVES,
        sets=("relatives_confirmation",),
    ),
    Move(Verb.LAPSE, State.WAITING, State.WAITING, Role.SYSTEM, c.A_FORM_INSTEAD),
    Move(Verb.SUPPLEMENT, State.WAITING, State.WAITING, Role.APPLICANT, c.FORM_09_HSB),
)

NOT_RESIDENT = Redirect(
    "no_permanent_residence",
    Condition(Is("permanent_resident", False), c.A_NO_RESIDENCE),
    Label("không có đăng ký thường trú: không phải làm thủ tục xóa", "no permanent residence: nothing to remove"),
)
UNIT_ASKS_REMOVAL = Redirect(
    "armed_forces",
    Condition(Is("armed_forces"), c.ARMED_FORCES_UNIT),
    Label("đơn vị của người chết đề nghị công an xóa đăng ký thường trú", "the unit asks the police for the removal"),
)
FORCES_PAY = Redirect(
    "armed_forces",
    Condition(Is("armed_forces"), c.INSURANCE_SCOPE),
    Label("BHXH Bộ Quốc phòng hoặc BHXH Công an giải quyết", "the armed forces' own social insurance decides"),
)
EMPLOYER_FILES = Redirect(
    "still_employed",
    Condition(AllOf((Is("still_employed"), Not(Is("armed_forces")))), c.EMPLOYER_FILES),
    Label(
        "người sử dụng lao động nộp hồ sơ trong 30 ngày; thân nhân nộp trong 90 ngày (1.014177)",
        "the employer files within 30 days; relatives within 90 days (1.014177)",
    ),
)
NO_GROUND = Redirect(
    "no_ground",
    Condition(Is("funeral_ground", "none"), c.A_NO_GROUND),
    Label(
        "không có căn cứ hưởng trong nhóm liên thông; hỏi bộ phận một cửa cấp xã về hỗ trợ khác",
        "no ground within the chain; ask the commune's one-stop unit about other support",
    ),
)
NOT_INSURED = Redirect(
    "not_insured",
    Condition(Not(AnyOf((INSURED, Is("voluntary_time")))), c.INSURANCE_SCOPE),
    Label("người chết không thuộc diện BHXH: không có trợ cấp tuất", "not insured: no survivor benefit"),
)

OMITS = (
    Label(
        "hạn chung của nhóm khai tử từ ba thủ tục trở lên: chưa rõ (63/2024, Điều 13 đến Điều 16 chưa đọc)",
        "the limit of the whole group from three procedures on: unknown (63/2024, Articles 13 to 16 not read)",
    ),
    Label(
        "hỗ trợ chi phí mai táng do thiên tai, hỏa hoạn, tai nạn nghiêm trọng: thủ tục riêng (20/2021, Điều 14)",
        "funeral support after disaster, fire or serious accident: a procedure of its own (20/2021, Article 14)",
    ),
    Label(
        "thân nhân xác nhận sau khi hết 5 ngày làm việc: chưa rõ, chỉ nhận mẫu 09-HSB",
        "a confirmation after the 5 working days: unknown, only form 09-HSB is taken",
    ),
    Label("các nhóm theo Quyết định 290/2005, 188/2007: mức hưởng chưa rõ", "groups of Decisions 290/2005, 188/2007"),
)

FORM_OF_301 = Label(
    "mẫu tờ khai mới của Nghị định 301/2026: chưa đọc được nội dung, dùng mục của tờ khai hiện có",
    "the new declaration of Decree 301/2026: its content was not read, the present items are used",
)
