"""Fields and papers of the death chain that mean the same in all its editions."""

from dataclasses import replace
from functools import partial

from workflows.death.facts import (
    ARMED_FORCES,
    DEATH_EVIDENCE,
    DEATH_SETTING,
    HAS_NOTICE,
    LAST_RESIDENCE_KNOWN,
    PERMANENT_ELSEWHERE,
    PERMANENT_RESIDENT,
    REGIMES,
    RESIDENCE_KNOWN,
    RESIDENCE_UNKNOWN,
    SURVIVOR_KIND,
    WANTS_MONEY,
    WANTS_SURVIVORS,
)
from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.guards import Condition, Is
from workflows.law.identity import NUMBER, OLD_CARD, PASSPORT
from workflows.law.notation import (
    Field,
    Input,
    Paper,
)
from workflows.law.vocabulary import (
    AS_IN_PASSPORT,
    CITIZEN,
    EARLIER,
    FEMALE,
    HOSPITAL,
    KIN,
    LOGIN,
    MALE,
    NATIONALITIES,
    OTHER,
    POPULATION,
    choice_field,
    field,
    option_field,
)

# which items are obligatory was not read: required are only those that the chain cannot do without
_field = partial(field, required=False)

CHOICES = (
    # one of the two routes the case, so it must be there; where somebody died who is not registered there is told in
    # words, as `death_place`: its commune would be asked for what nothing reads
    field(
        "last_residence_commune",
        "xã nơi cư trú cuối cùng",
        "commune of last residence",
        "",
        Input.COMMUNE,
        when=RESIDENCE_KNOWN,
    ),
    field("death_commune", "xã nơi chết", "commune of death", "", Input.COMMUNE, when=RESIDENCE_UNKNOWN),
    field(
        "permanent_commune",
        "xã nơi đăng ký thường trú",
        "commune of permanent residence",
        "",
        Input.COMMUNE,
        when=PERMANENT_ELSEWHERE,
    ),
    choice_field(DEATH_EVIDENCE, c.E_FORM),
    choice_field(DEATH_SETTING, c.E_FORM),
    choice_field(LAST_RESIDENCE_KNOWN, c.E_FORM),
    choice_field(PERMANENT_RESIDENT, c.E_FORM, sources=POPULATION),
    choice_field(ARMED_FORCES, c.E_FORM),
    *(choice_field(fact, c.E_FORM, WANTS_MONEY) for fact in REGIMES),
    choice_field(SURVIVOR_KIND, c.E_FORM, WANTS_SURVIVORS),
    *(
        field(
            f"{code}_months",
            f"số tháng đóng BHXH {vi}",
            f"months of {code} insurance",
            "",
            Input.NUMBER,
            when=WANTS_MONEY,
        )
        for code, vi in (("compulsory", "bắt buộc"), ("voluntary", "tự nguyện"))
    ),
)

REQUESTER = (
    field("applicant_name", "họ tên người yêu cầu", "applicant's name", "requester", Input.NAME, LOGIN),
    field("applicant_id", "số định danh người yêu cầu", "applicant's id", "requester", Input.PERSONAL_ID, LOGIN),
    option_field("applicant_relation", "quan hệ với người chết", "relation to the deceased", "requester", KIN, OTHER),
)

DECEASED = (
    field("deceased_name", "họ tên người chết", "name of the deceased", "deceased", Input.NAME),
    _field("deceased_born_on", "ngày sinh người chết", "date of birth", "deceased", Input.PARTIAL_DATE, POPULATION),
    option_field("deceased_sex", "giới tính", "sex", "deceased", (MALE, FEMALE), sources=POPULATION, required=False),
    replace(
        _field("deceased_id", "số định danh người chết", "id of the deceased", "deceased", Input.IDENTITY),
        identities=(NUMBER, OLD_CARD, PASSPORT),
    ),
    _field("deceased_id_on", "ngày cấp giấy tờ", "id issued on", "deceased", Input.DATE, POPULATION),
    _field("deceased_id_issuer", "nơi cấp giấy tờ", "id issued by", "deceased", sources=POPULATION),
    option_field(
        "deceased_nationality", "quốc tịch", "nationality", "deceased", NATIONALITIES, OTHER, sources=POPULATION
    ),
    _field("deceased_ethnicity", "dân tộc", "ethnicity", "deceased", sources=POPULATION),
    field(
        "last_residence_kind",
        "loại cư trú",
        "kind of last residence",
        "deceased",
        Input.FACT,
        POPULATION,
        RESIDENCE_KNOWN,
    ),
    _field("last_residence_country", "quốc gia cư trú", "country of last residence", "deceased", sources=POPULATION),
    _field("last_residence", "nơi cư trú cuối cùng", "last residence", "deceased", sources=POPULATION),
)

DEATH = (
    field("died_at", "giờ, ngày chết", "time of death", "death", Input.MOMENT, HOSPITAL),
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
    _field("householder_name", "họ tên chủ hộ", "householder", "household", Input.NAME, POPULATION),
    _field("householder_id", "số định danh chủ hộ", "householder's id", "household", Input.PERSONAL_ID, POPULATION),
    option_field(
        "householder_relation",
        "quan hệ với chủ hộ",
        "relation to the householder",
        "household",
        KIN,
        OTHER,
        required=False,
    ),
)

RECIPIENT = tuple(
    Field(
        f"recipient_{code}",
        Label(vi, en),
        "recipient",
        kind,
        c.A_RECIPIENT_ITEMS,
        CITIZEN,
        WANTS_MONEY,
        False,
        spellings=(AS_IN_PASSPORT,) if kind is Input.NAME else (),
        options=KIN if kind is Input.OPTION else (),
        other=OTHER if kind is Input.OPTION else None,
        procedure="funeral_allowance",
    )
    for code, vi, en, kind in (
        ("name", "họ tên người nhận trợ cấp", "recipient's name", Input.NAME),
        ("id", "số định danh người nhận", "recipient's id", Input.PERSONAL_ID),
        ("relation", "quan hệ của người nhận với người chết", "recipient's relation", Input.OPTION),
        ("account", "tài khoản nhận tiền", "account", Input.TEXT),
    )
)

SURVIVORS = (
    Field(
        "relatives_list",
        Label("danh sách thân nhân của người chết", "list of the relatives of the deceased"),
        "survivors",
        Input.TEXT,
        c.SURVIVOR_KINDS,
        when=WANTS_SURVIVORS,
        required=False,
        procedure="survivor_benefit",
    ),
)

NOTICE_PAPER = Paper(
    "death_notice",
    Label("dữ liệu giấy báo tử có ký số", "signed data of the death notice"),
    c.CV2084_FORM,
    HOSPITAL,
    Condition(HAS_NOTICE, c.CV2084_FORM),
)

DOCUMENTS_PAPER = Paper(
    "death_documents",
    Label("giấy tờ chứng minh sự kiện chết", "documents that prove the death"),
    c.CV2084_FORM,
    when=Condition(Is("death_evidence", "documents"), c.CV2084_FORM),
)

COURT_PAPER = Paper(
    "court_decision",
    Label(
        "bản án, quyết định có hiệu lực của Tòa án tuyên bố là đã chết",
        "the court's judgment or decision in force that declares the death",
    ),
    c.COURT_DECISION,
    when=Condition(Is("death_evidence", "court"), c.COURT_DECISION),
)

E_EXTRACT = Paper("e_death_extract", Label("trích lục khai tử điện tử", "electronic extract"), c.CV2084_STEPS, EARLIER)

FORM_04_PAPER = Paper(
    "assistance_form_04",
    Label(
        "tờ khai đề nghị hỗ trợ chi phí mai táng (mẫu 04), quyết định hoặc danh sách hưởng trợ cấp",
        "form 04 for funeral support, the decision or list of benefits",
    ),
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
    Label("bản khai mẫu 12 (người có công)", "form 12 (merit)"),
    c.MERIT_FORM,
    when=Condition(Is("funeral_ground", "merit"), c.MERIT_FORM),
)

VETERAN_PAPER = Paper(
    "veteran_form_tt1",
    Label("bản khai mẫu TT1 và hồ sơ cựu chiến binh", "form TT1 and the veteran's file"),
    c.VETERAN_FORM,
    when=Condition(Is("funeral_ground", "veteran"), c.VETERAN_FORM),
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
