"""Facts, fields and papers of the birth chain that mean the same in all its editions."""

from workflows import clauses as c
from workflows.citation import Figure, Label, Unit
from workflows.guards import AllOf, AnyOf, Condition, Is, Not
from workflows.notation import Band, Elapsed, Fact, Field, From, Input, Limit, Move, Owed, Paper, Redirect
from workflows.states import Role, State, Verb

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
REGISTRATION_TIME = Fact(
    "registration_time",
    Label("thời điểm đăng ký", "time of registration"),
    choices=(
        ("in_time", Label("trong 60 ngày", "within 60 days")),
        ("late", Label("quá 60 ngày", "after 60 days")),
    ),
    ordinary="in_time",
    derived=Band(Elapsed("child_born_on"), ((Figure(60, Unit.DAY, c.CIVIL_BIRTH_DUTY), "in_time"),), above="late"),
)
RESIDENCE_AT = Fact(
    "residence_at",
    Label("nơi đăng ký thường trú", "residence"),
    choices=(
        ("parents", Label("nhà của cha, mẹ", "the parents' home")),
        ("custody", Label("nhà của người được Tòa án giao nuôi con", "the home of the parent given custody")),
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
    FATHER_KNOWN,
    RECOGNITION,
    PARENTS_MARRIED,
    FOREIGN_PARENT,
    REGISTRATION_TIME,
    RESIDENCE_AT,
    CONSENT_WAY,
    CONSENT,
    RESIDENCE_VERIFIED,
    RESIDENCE_FINDING,
)

AT_OTHERS_HOME = Is("residence_at", "other")
NOT_AT_PARENTS = Not(Is("residence_at", "parents"))
CONSENT_BY_VNEID = AllOf((AT_OTHERS_HOME, Is("consent_way", "vneid")))
CONSENT_ON_PAPER = AllOf((AT_OTHERS_HOME, Is("consent_way", "paper")))
UNKNOWN_FATHER = Condition(Is("father_known", False), c.FATHER_UNKNOWN)
HAS_FATHER = Condition(Is("father_known"), c.FATHER_UNKNOWN)
MARRIED = Condition(AllOf((Is("parents_married"), Is("father_known"))), c.CIVIL_CONTENT)
FOREIGN = Condition(AllOf((Is("parents_married"), Is("foreign_parent"))), c.NO_MARRIAGE_PAPER)
LATE = Condition(Is("registration_time", "late"), c.CIVIL_FREE)
IN_TIME = Condition(Not(LATE.guard), c.CIVIL_FREE)
NO_NOTICE = Condition(Not(Is("birth_evidence", "notice")), c.SUBSTITUTES)
DIED_YOUNG = Condition(AnyOf((Is("child_fate", "died_within_a_day"), Is("child_fate", "died_later"))), c.LIVED_A_DAY)

_LOGIN, _HOSPITAL, _CITIZEN = (From.LOGIN, From.CITIZEN), (From.HOSPITAL, From.CITIZEN), (From.CITIZEN,)
_MARRIAGE = (From.CIVIL_STATUS_DB, From.CITIZEN)


def _choice(fact: Fact, required: bool = True, when: Condition | None = None) -> Field:
    return Field(fact.code, fact.label, "", Input.FACT, c.E_FORM, required=required, when=when)


def _field(
    code: str,
    vi: str,
    en: str,
    block: str,
    kind: Input = Input.TEXT,
    sources: tuple[From, ...] = _CITIZEN,
    when: Condition | None = None,
    required: bool = True,
) -> Field:
    return Field(code, Label(vi, en), block, kind, c.E_FORM, sources, when, required)


def _parent(who: str, vi: str, en: str, when: Condition | None, from_hospital: bool) -> tuple[Field, ...]:
    name = _HOSPITAL if from_hospital else _CITIZEN
    return (
        _field(f"{who}_name", f"họ tên {vi}", f"{en}'s name", who, sources=name, when=when),
        _field(
            f"{who}_born_on", f"ngày sinh {vi}", f"{en}'s date of birth", who, Input.DATE, when=when, required=False
        ),
        _field(
            f"{who}_id", f"số định danh {vi}", f"{en}'s personal id", who, Input.PERSONAL_ID, when=when, required=False
        ),
        _field(f"{who}_ethnicity", f"dân tộc {vi}", f"{en}'s ethnicity", who, when=when, required=False),
        _field(f"{who}_nationality", f"quốc tịch {vi}", f"{en}'s nationality", who, when=when, required=False),
        _field(
            f"{who}_residence_kind", f"loại cư trú {vi}", f"{en}'s kind of residence", who, when=when, required=False
        ),
        _field(f"{who}_address", f"nơi cư trú {vi}", f"{en}'s residence", who, when=when, required=False),
    )


# the first screens of the portal: choices, no items of the form
CHOICES = (
    _field("registration_commune", "xã đăng ký khai sinh", "commune of registration", "", Input.COMMUNE),
    _field("residence_commune", "xã đăng ký thường trú", "commune of residence", "", Input.COMMUNE, required=False),
    _choice(BIRTH_PLACE_KIND, required=False),
    _choice(BIRTH_EVIDENCE, required=False),
    _choice(CHILD_FATE, required=False),
    _choice(FATHER_KNOWN, required=False),
    _choice(RECOGNITION, required=False),
    _choice(PARENTS_MARRIED, required=False),
    _choice(FOREIGN_PARENT, required=False),
    _choice(RESIDENCE_AT, required=False),
)
REQUESTER = (
    _field("applicant_name", "họ tên người yêu cầu", "applicant's name", "requester", sources=_LOGIN),
    _field("applicant_id", "số định danh người yêu cầu", "applicant's id", "requester", Input.PERSONAL_ID, _LOGIN),
    _field("applicant_relation", "quan hệ với trẻ", "relation to the child", "requester"),
    _field("applicant_phone", "số điện thoại", "phone", "requester", Input.PHONE, required=False),
)
CHILD = (
    _field("child_name", "họ tên trẻ", "child's name", "child"),
    _field("child_born_on", "ngày sinh trẻ", "child's date of birth", "child", Input.DATE, _HOSPITAL),
    _field("child_sex", "giới tính trẻ", "child's sex", "child", sources=_HOSPITAL),
    _field("child_ethnicity", "dân tộc trẻ", "child's ethnicity", "child", required=False),
    _field("child_nationality", "quốc tịch trẻ", "child's nationality", "child", required=False),
    _field("child_birth_place", "nơi sinh trẻ", "child's place of birth", "child", sources=_HOSPITAL, required=False),
    _field("child_native_place", "quê quán trẻ", "child's native place", "child", required=False),
)
MOTHER = _parent("mother", "mẹ", "mother", None, from_hospital=True)
FATHER = _parent("father", "cha", "father", HAS_FATHER, from_hospital=False)
MARRIAGE = (
    _field("marriage_number", "số giấy kết hôn", "marriage number", "marriage", Input.TEXT, _MARRIAGE, MARRIED, False),
    _field("marriage_book", "quyển số", "marriage book", "marriage", Input.TEXT, _MARRIAGE, MARRIED, False),
    _field("marriage_on", "ngày cấp", "date of marriage", "marriage", Input.DATE, _MARRIAGE, MARRIED, False),
    _field("marriage_issuer", "nơi cấp", "issuer", "marriage", Input.TEXT, _MARRIAGE, MARRIED, False),
)
_OTHERS = Condition(AT_OTHERS_HOME, c.RESIDENCE_PLACE)
RESIDENCE = (
    Field("consent_way", CONSENT_WAY.label, "residence", Input.FACT, c.CONSENT_WAYS, when=_OTHERS, required=False),
    _field("householder_name", "họ tên chủ hộ", "householder", "residence", when=_OTHERS),
    _field("householder_id", "số định danh chủ hộ", "householder's id", "residence", Input.PERSONAL_ID, when=_OTHERS),
    _field("householder_relation", "quan hệ với chủ hộ", "relation to the householder", "residence", required=False),
)
COPIES = (
    _field("copies_wanted", "yêu cầu bản sao", "copies wanted", "copies", required=False),
    _field("n_copies", "số lượng bản sao", "number of copies", "copies", Input.NUMBER, required=False),
)
CARE_FACILITY = Field(
    "care_facility",
    Label("nơi đăng ký khám chữa bệnh ban đầu", "first-care facility"),
    "card",
    Input.TEXT,
    c.A_FACILITY_ITEM,
    required=False,
)

BIRTH_NOTICE = Paper(
    "birth_notice",
    Label("dữ liệu giấy chứng sinh có ký số", "signed data of the birth notice"),
    c.ND63_BIRTH_FORM,
    (From.HOSPITAL, From.CITIZEN),
    Condition(Is("birth_evidence", "notice"), c.ND63_BIRTH_FORM),
)
SUBSTITUTE = Paper(
    "birth_substitute",
    Label("giấy tờ thay thế giấy chứng sinh", "substitute for the birth notice"),
    c.SUBSTITUTES,
    when=NO_NOTICE,
)
MARRIAGE_PAPER = Paper(
    "marriage_certificate",
    Label("giấy chứng nhận kết hôn (có yếu tố nước ngoài)", "marriage certificate (foreign element)"),
    c.NO_MARRIAGE_PAPER,
    when=FOREIGN,
)
HOME_PAPER = Paper(
    "home_paper",
    Label("giấy tờ theo pháp luật về cư trú", "papers under the residence law"),
    c.ND63_BIRTH_FORM,
    when=Condition(AT_OTHERS_HOME, c.ND63_BIRTH_FORM),
)
CONSENT_PAPER = Paper(
    "consent_ct01",
    Label("ý kiến đồng ý của chủ hộ trên mẫu CT01", "the householder's consent on form CT01"),
    c.CONSENT_WAYS,
    when=Condition(CONSENT_ON_PAPER, c.CONSENT_WAYS),
)
E_CERTIFICATE = Paper(
    "e_birth_certificate",
    Label("giấy khai sinh điện tử", "electronic birth certificate"),
    c.ND63_BIRTH_STEPS,
    (From.EARLIER_STAGE,),
)

CONSENT_OWED = Owed(
    "householder_consent",
    "agreed",
    Role.HOUSEHOLDER,
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
        Role.HOUSEHOLDER,
        c.A_CONSENT_NO,
        when=Condition(Is("householder_consent", "refused"), c.A_CONSENT_NO),
        sets=("householder_consent",),
    ),
    Move(
        Verb.CONFIRM,
        State.WAITING,
        State.WAITING,
        Role.HOUSEHOLDER,
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
