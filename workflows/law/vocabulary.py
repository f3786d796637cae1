"""How the chains write their vocabularies: short makers of facts, fields and papers. They hold no rule."""

import datetime as dt

from workflows.law.citation import Clause, Label
from workflows.law.clauses import E_FORM, NAME_IN_PASSPORT, NAME_LETTERS, NUMBERING_PLAN
from workflows.law.facts import Fact
from workflows.law.guards import Condition
from workflows.law.notation import OFFICE, Carried, Field, Format, From, Input, Option, Person, Spelling

CITIZEN = (From.CITIZEN,)
LOGIN = (From.LOGIN, From.CITIZEN)
HOSPITAL = (From.HOSPITAL, From.CITIZEN)
POPULATION = (From.POPULATION_DB, From.CITIZEN)
CIVIL_STATUS = (From.CIVIL_STATUS_DB, From.CITIZEN)
EARLIER = (From.EARLIER_STAGE,)


REGISTER_NUMBER = Carried("register_number", Label("số đăng ký", "register number"), unique=("register_book", OFFICE))
REGISTER_BOOK = Carried("register_book", Label("quyển số", "register book"))
PERSONAL_ID = Carried(
    "personal_id",
    Label("số định danh cá nhân", "personal id"),
    "[0-9]{12}",
    Label("12 chữ số", "12 digits"),
    "099000000001",
    unique=(),
)
INSURANCE_NUMBER = Carried(
    "insurance_number",
    Label("mã số BHXH", "insurance number"),
    "[0-9]{10}",
    Label("10 chữ số", "10 digits"),
    "9900000001",
)

PAYMENT_WAYS = (
    Label("tài khoản", "to an account"),
    Label("tại cơ quan chi trả", "at the paying office"),
    Label("bưu chính", "by post"),
)
PAYMENT_WAY = Carried(
    "payment_way",
    Label("cách chi trả", "way of payment"),
    "|".join(one.vi for one in PAYMENT_WAYS),
    Label(
        "tài khoản, tại cơ quan chi trả hoặc bưu chính",
        "tài khoản (to an account), tại cơ quan chi trả (at the paying office) or bưu chính (by post)",
    ),
    PAYMENT_WAYS[0].vi,
    choices=PAYMENT_WAYS,
)

HOUSEHOLDER = Person("householder", Label("chủ hộ", "householder"), Label("chủ hộ", "the householder"))
RELATIVE = Person("relative", Label("thân nhân", "relative"), Label("thân nhân", "the relatives"))


def choice_field(
    fact: Fact, clause: Clause, when: Condition | None = None, sources: tuple[From, ...] = CITIZEN
) -> Field:
    """The fact as a choice on the portal's first screens: no item of the form, to be answered wherever it is asked."""
    return Field(fact.code, fact.label, "", Input.FACT, clause, sources, when)


# the Vietnamese alphabet with its five tones, and what the alphabets of other peoples of the country have besides
ETHNIC = Spelling(
    "abcdefghijklmnopqrstuvwxyzđƀ",
    "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u030c",
    "'-",
    Label(
        "chỉ dùng chữ cái tiếng Việt hoặc tiếng dân tộc khác của Việt Nam, dấu nháy và gạch nối như “H'Hen”, “Y-Blim”",
        "only letters of Vietnamese or another language of Viet Nam, apostrophe and hyphen as in “H'Hen”, “Y-Blim”",
    ),
    NAME_LETTERS,
)

AS_IN_PASSPORT = Spelling(
    f"{ETHNIC.letters}ßæœøłþðıħŋə",
    f"{ETHNIC.marks}\u0304\u0307\u0308\u030a\u030b\u0326\u0327\u0328",
    "'-.,",
    Label(
        "chỉ dùng chữ cái La-tinh, dấu nháy, gạch nối, dấu phẩy và dấu chấm như trong giấy tờ",
        "only Latin letters, apostrophe, hyphen, comma and full stop, as in the papers",
    ),
    NAME_IN_PASSPORT,
)

PHONE = Format(
    r"0(2(0[3-9]|1[0-689]|2[0-25-9]|3[2-9]|[48][2-9]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])[0-9]{7}|[35789][0-9]{8})",
    dt.date(2018, 9, 15),
    Label(
        "di động có 10 chữ số (03, 05, 07, 08, 09), cố định có 11 chữ số kể cả mã vùng (02), "
        "như 0912345678, 02438234567",
        "ten digits for a mobile (03, 05, 07, 08, 09), eleven with the area code for a landline (02), such as "
        "0912345678, 02438234567",
    ),
    NUMBERING_PLAN,
    ((r"[ .()-]", ""), (r"^(\+|00)?840?(?=[0-9]{9,10}$)", "0")),
)

MALE = Option(Label("nam", "male"), ("con trai", "bé trai", "trai"))
FEMALE = Option(Label("nữ", "female"), ("con gái", "bé gái", "gái"))
UNDETERMINED = Option(Label("chưa xác định", "undetermined"), ("chưa xác định được", "không xác định"))
OTHER = Label("khác", "other")

# who has another nationality beside Viet Nam's is a citizen
_CITIZEN = Option(
    Label("Việt Nam", "Viet Nam"),
    ("VN", "VNM", "Vietnam", "Vietnamese", "người Việt Nam", "công dân Việt Nam", "công dân VN", "quốc tịch Việt Nam"),
)
_CITIZEN_OF_TWO = Option(
    Label("Việt Nam và nước khác", "Viet Nam and another"), ("hai quốc tịch", "song tịch", "Việt Nam và nước ngoài")
)
CITIZENS = (_CITIZEN.label.vi, _CITIZEN_OF_TWO.label.vi)
# no list of states: the usual ones in one way of writing, any other is said in words
NATIONALITIES = (
    _CITIZEN,
    _CITIZEN_OF_TWO,
    *(
        Option(Label(vi, en), also)
        for vi, en, *also_ in (
            ("Hoa Kỳ", "United States", "Mỹ", "USA", "US", "America", "American"),
            ("Hàn Quốc", "South Korea", "Đại Hàn Dân Quốc", "Korea", "Korean"),
            ("Nhật Bản", "Japan", "Nhật", "Japanese"),
            ("Trung Quốc", "China", "Chinese"),
            ("Đài Loan", "Taiwan", "Đài Loan (Trung Quốc)"),
            ("Canada", "Canada", "Ca-na-đa", "Canadian"),
            ("Úc", "Australia", "Ô-xtơ-rây-li-a", "Australian"),
            ("Pháp", "France", "French"),
            ("Đức", "Germany", "CHLB Đức", "German"),
            ("Anh", "United Kingdom", "Vương quốc Anh", "UK", "British"),
            ("Nga", "Russia", "Liên bang Nga", "Russian"),
            ("Lào", "Laos"),
            ("Campuchia", "Cambodia", "Cam-pu-chia"),
            ("Thái Lan", "Thailand"),
            ("Singapore", "Singapore", "Xinh-ga-po"),
            ("Malaysia", "Malaysia", "Ma-lai-xi-a"),
            ("Philippines", "Philippines", "Phi-líp-pin"),
            ("Indonesia", "Indonesia", "In-đô-nê-xi-a"),
            ("Ấn Độ", "India"),
            ("Séc", "Czechia", "Cộng hòa Séc", "Tiệp"),
            ("Ba Lan", "Poland"),
            ("Hà Lan", "Netherlands"),
            ("Bỉ", "Belgium"),
            ("Thụy Sĩ", "Switzerland"),
            ("Thụy Điển", "Sweden"),
            ("Na Uy", "Norway"),
            ("Đan Mạch", "Denmark"),
            ("Ý", "Italy", "I-ta-li-a"),
            ("Tây Ban Nha", "Spain"),
            ("Ukraina", "Ukraine", "U-crai-na"),
            ("New Zealand", "New Zealand", "Niu Di-lân"),
            ("không quốc tịch", "stateless", "người không quốc tịch"),
        )
        for also in (tuple(also_),)
    ),
)


def _kin(vi: str, en: str, *also: str) -> Option:
    return Option(Label(vi, en), also)


# as people name their relation; which of the words are the same was not read anywhere, so only plain synonyms are one
KIN = (
    _kin("cha", "father", "cha đẻ", "cha ruột", "bố", "bố đẻ", "bố ruột", "ba", "ba ruột", "tía"),
    _kin("mẹ", "mother", "mẹ đẻ", "mẹ ruột", "má", "má ruột"),
    _kin("cha nuôi", "adoptive father", "bố nuôi", "ba nuôi"),
    _kin("mẹ nuôi", "adoptive mother", "má nuôi"),
    _kin("cha dượng", "stepfather", "bố dượng"),
    _kin("mẹ kế", "stepmother", "dì ghẻ"),
    _kin("cha vợ", "wife's father", "bố vợ", "ba vợ"),
    _kin("mẹ vợ", "wife's mother", "má vợ"),
    _kin("cha chồng", "husband's father", "bố chồng", "ba chồng"),
    _kin("mẹ chồng", "husband's mother", "má chồng"),
    _kin("vợ", "wife"),
    _kin("chồng", "husband"),
    _kin("con", "child"),
    _kin("con đẻ", "own child", "con ruột"),
    _kin("con trai", "son", "con trai ruột"),
    _kin("con gái", "daughter", "con gái ruột"),
    _kin("con nuôi", "adopted child"),
    _kin("con riêng", "stepchild", "con riêng của vợ", "con riêng của chồng"),
    _kin("con dâu", "daughter-in-law", "nàng dâu"),
    _kin("con rể", "son-in-law", "chàng rể"),
    _kin("ông nội", "father's father"),
    _kin("bà nội", "father's mother"),
    _kin("ông ngoại", "mother's father"),
    _kin("bà ngoại", "mother's mother"),
    _kin("ông", "grandfather"),
    _kin("bà", "grandmother"),
    _kin("cụ", "great-grandparent", "cụ nội", "cụ ngoại"),
    _kin("cháu", "grandchild, nephew or niece", "cháu trai", "cháu gái"),
    _kin("cháu nội", "son's child"),
    _kin("cháu ngoại", "daughter's child"),
    _kin("cháu ruột", "sibling's child"),
    _kin("cháu dâu", "grandson's or nephew's wife"),
    _kin("cháu rể", "granddaughter's or niece's husband"),
    _kin("chắt", "great-grandchild", "chắt nội", "chắt ngoại"),
    _kin("anh ruột", "elder brother", "anh", "anh trai"),
    _kin("chị ruột", "elder sister", "chị", "chị gái"),
    _kin("em ruột", "younger brother or sister", "em", "em trai", "em gái"),
    _kin("anh, chị, em ruột", "brother or sister", "anh chị em"),
    _kin("anh rể", "elder sister's husband"),
    _kin("chị dâu", "elder brother's wife"),
    _kin("em rể", "younger sister's husband"),
    _kin("em dâu", "younger brother's wife"),
    _kin("bác", "parent's elder brother or sister", "bác ruột", "bác trai", "bác gái"),
    _kin("chú", "father's younger brother", "chú ruột"),
    _kin("thím", "father's younger brother's wife"),
    _kin("cô", "father's sister", "cô ruột"),
    _kin("cậu", "mother's brother", "cậu ruột"),
    _kin("mợ", "mother's brother's wife"),
    _kin("dì", "mother's sister", "dì ruột"),
    _kin("dượng", "aunt's husband"),
    _kin("họ hàng", "a relation", "người họ hàng", "bà con", "người thân", "người thân thích", "thân nhân"),
    _kin("người giám hộ", "guardian", "giám hộ"),
    _kin("người nuôi dưỡng", "foster carer", "người chăm sóc"),
    _kin("người tạm thời nuôi dưỡng", "temporary carer"),
    _kin("người đại diện", "representative", "đại diện", "người được ủy quyền"),
    _kin("chủ hộ", "householder"),
    _kin("người ở nhờ", "lodger", "người ở thuê", "ở nhờ", "ở thuê"),
)


def field(
    code: str,
    vi: str,
    en: str,
    block: str,
    kind: Input = Input.TEXT,
    sources: tuple[From, ...] = CITIZEN,
    when: Condition | None = None,
    required: bool = True,
) -> Field:
    """An item of the linked e-declaration; a name as in a passport, a phone by the numbering plan."""
    spellings = (AS_IN_PASSPORT,) if kind is Input.NAME else ()
    right = PHONE if kind is Input.PHONE else None
    return Field(code, Label(vi, en), block, kind, E_FORM, sources, when, required, right, spellings=spellings)


def option_field(
    code: str,
    vi: str,
    en: str,
    block: str,
    options: tuple[Option, ...],
    other: Label | None = None,
    sources: tuple[From, ...] = CITIZEN,
    required: bool = True,
) -> Field:
    """An item that is answered by one of the options, or by `other` in words."""
    label = Label(vi, en)
    return Field(code, label, block, Input.OPTION, E_FORM, sources, required=required, options=options, other=other)
