"""Fields and papers of the birth chain that mean the same in all its editions."""

from workflows import clauses as c
from workflows.birth.facts import (
    AT_OTHERS_HOME,
    BIRTH_EVIDENCE,
    BIRTH_PLACE_KIND,
    CHILD_FATE,
    CONSENT_ON_PAPER,
    CONSENT_WAY,
    FATHER_KNOWN,
    FOREIGN,
    FOREIGN_PARENT,
    HAS_FATHER,
    MARRIED,
    NO_NOTICE,
    PARENTS_MARRIED,
    RECOGNITION,
    RESIDENCE_AT,
)
from workflows.citation import Label
from workflows.guards import Condition, Is
from workflows.notation import Fact, Field, From, Input, Paper

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
