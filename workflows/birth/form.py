"""Fields and papers of the birth chain that mean the same in all its editions."""

import datetime as dt
from dataclasses import replace

from workflows.birth.facts import (
    A_PARENT,
    AT_OTHERS_HOME,
    BIRTH_EVIDENCE,
    BIRTH_PLACE_KIND,
    CHILD_FATE,
    CONSENT_APART,
    CONSENT_ON_PAPER,
    CONSENT_WAY,
    FATHER_KNOWN,
    FOREIGN_CHILD,
    FOREIGN_PARENT,
    FOUND,
    HAS_FATHER,
    HAS_MOTHER,
    HOUSEHOLD_HEAD,
    IN_OTHERS_HOUSEHOLD,
    MARRIED,
    MOTHER_KNOWN,
    NO_NOTICE,
    NOTICED,
    OTHER_HUSBAND,
    PARENTS_MARRIED,
    RECOGNITION,
    REGISTERED,
    RESIDENCE_AT,
    UNMARRIED,
)
from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.guards import Condition
from workflows.law.identity import NUMBER, PASSPORT
from workflows.law.notation import Field, Format, From, Input, Paper
from workflows.law.vocabulary import (
    AS_IN_PASSPORT,
    CITIZEN,
    CIVIL_STATUS,
    ETHNIC,
    FEMALE,
    HOSPITAL,
    KIN,
    LOGIN,
    MALE,
    NATIONALITIES,
    OTHER,
    UNDETERMINED,
    choice_field,
    field,
    option_field,
)


def _parent(who: str, vi: str, en: str, when: Condition, from_hospital: bool) -> tuple[Field, ...]:
    name = HOSPITAL if from_hospital else CITIZEN
    return (
        field(f"{who}_name", f"họ tên {vi}", f"{en}'s name", who, Input.NAME, name, when),
        field(f"{who}_born_on", f"ngày sinh {vi}", f"{en}'s date of birth", who, Input.DATE, when=when, required=False),
        replace(
            field(
                f"{who}_id", f"số định danh {vi}", f"{en}'s personal id", who, Input.IDENTITY, when=when, required=False
            ),
            identities=(NUMBER, PASSPORT),
        ),
        field(f"{who}_ethnicity", f"dân tộc {vi}", f"{en}'s ethnicity", who, when=when, required=False),
        replace(
            option_field(
                f"{who}_nationality",
                f"quốc tịch {vi}",
                f"{en}'s nationality",
                who,
                NATIONALITIES,
                OTHER,
                required=False,
            ),
            when=when,
        ),
        field(
            f"{who}_residence_kind", f"loại cư trú {vi}", f"{en}'s kind of residence", who, when=when, required=False
        ),
        field(f"{who}_address", f"nơi cư trú {vi}", f"{en}'s residence", who, when=when, required=False),
    )


# the first screens of the portal: choices, no items of the form

CHOICES = (
    field("registration_commune", "xã đăng ký khai sinh", "commune of registration", "", Input.COMMUNE),
    field("residence_commune", "xã đăng ký thường trú", "commune of residence", "", Input.COMMUNE, required=False),
    choice_field(BIRTH_PLACE_KIND, c.E_FORM, sources=HOSPITAL),
    choice_field(BIRTH_EVIDENCE, c.E_FORM),
    choice_field(CHILD_FATE, c.E_FORM),
    choice_field(REGISTERED, c.REGISTERED_ABROAD),
    choice_field(MOTHER_KNOWN, c.MOTHER_UNKNOWN),
    choice_field(FATHER_KNOWN, c.E_FORM),
    choice_field(RECOGNITION, c.E_FORM, A_PARENT),
    choice_field(PARENTS_MARRIED, c.E_FORM, A_PARENT, CIVIL_STATUS),
    # divorced or widowed before the birth, or married to another: no boxes of the form that were read
    choice_field(OTHER_HUSBAND, c.BORN_OF_MARRIAGE, UNMARRIED),
    replace(
        field(
            "marriage_ended_on",
            "ngày hôn nhân của mẹ chấm dứt",
            "day on which the mother's marriage ended",
            "",
            Input.DATE,
            when=UNMARRIED,
            required=False,
        ),
        clause=c.BORN_OF_MARRIAGE,
    ),
    choice_field(FOREIGN_PARENT, c.E_FORM, A_PARENT),
    choice_field(RESIDENCE_AT, c.E_FORM),
    choice_field(HOUSEHOLD_HEAD, c.E_FORM),
)

REQUESTER = (
    field("applicant_name", "họ tên người yêu cầu", "applicant's name", "requester", Input.NAME, LOGIN),
    field("applicant_id", "số định danh người yêu cầu", "applicant's id", "requester", Input.PERSONAL_ID, LOGIN),
    option_field("applicant_relation", "quan hệ với trẻ", "relation to the child", "requester", KIN, OTHER),
    field("applicant_phone", "số điện thoại", "phone", "requester", Input.PHONE, required=False),
)

# a child that is no citizen is named as in its passport
CHILD_NAME = (replace(AS_IN_PASSPORT, when=Condition(FOREIGN_CHILD, c.NAME_IN_PASSPORT)), ETHNIC)

CHILD = (
    replace(field("child_name", "họ tên trẻ", "child's name", "child", Input.NAME), spellings=CHILD_NAME),
    field("child_born_on", "ngày sinh trẻ", "child's date of birth", "child", Input.DATE, HOSPITAL),
    option_field("child_sex", "giới tính trẻ", "child's sex", "child", (MALE, FEMALE, UNDETERMINED), sources=HOSPITAL),
    field("child_ethnicity", "dân tộc trẻ", "child's ethnicity", "child", required=False),
    option_field("child_nationality", "quốc tịch trẻ", "child's nationality", "child", NATIONALITIES, OTHER),
    field("child_birth_place", "nơi sinh trẻ", "child's place of birth", "child", sources=HOSPITAL, required=False),
    field("child_native_place", "quê quán trẻ", "child's native place", "child", required=False),
)

# what the record of an abandoned child tells; who brings it up for now declares, and is no parent
ABANDONMENT = (
    Field(
        "found_at",
        Label("nơi phát hiện trẻ", "where the child was found"),
        "",
        Input.TEXT,
        c.ABANDONED,
        when=FOUND,
        required=False,
    ),
    Field(
        "posted_on",
        Label("ngày bắt đầu niêm yết", "first day of the notice"),
        "",
        Input.DATE,
        c.ABANDONED,
        when=FOUND,
        required=False,
    ),
)

# from the hospital's data, as the portal's boxes that were read have none for it: no item of the form
NOTICE_NUMBER = Field(
    "birth_notice_number",
    Label("số giấy chứng sinh", "number of the birth notice"),
    "",
    Input.TEXT,
    c.E_FORM,
    HOSPITAL,
    Condition(NOTICED, c.E_FORM),
    required=False,
    # which of the five signs of the facility are letters was not read: both are taken
    format=Format(
        r"[0-9]{5}\.GCS\.[0-9A-Z]{5}\.[0-9]{2}",
        dt.date(2025, 10, 1),
        Label(
            "từ ngày 01/10/2025 phải có 18 ký tự dạng NNNNN.GCS.FFFFF.YY, như 00123.GCS.01004.26; giấy cũ thì bỏ trống",
            "from 1 October 2025 it has 18 characters NNNNN.GCS.FFFFF.YY, such as 00123.GCS.01004.26; "
            "leave it out for an older notice",
        ),
        c.NOTICE_NUMBER,
    ),
)

MOTHER = _parent("mother", "mẹ", "mother", HAS_MOTHER, from_hospital=True)

FATHER = _parent("father", "cha", "father", HAS_FATHER, from_hospital=False)

MARRIAGE = (
    field(
        "marriage_number", "số giấy kết hôn", "marriage number", "marriage", Input.TEXT, CIVIL_STATUS, MARRIED, False
    ),
    field("marriage_book", "quyển số", "marriage book", "marriage", Input.TEXT, CIVIL_STATUS, MARRIED, False),
    field("marriage_on", "ngày cấp", "date of marriage", "marriage", Input.DATE, CIVIL_STATUS, MARRIED, False),
    field("marriage_issuer", "nơi cấp", "issuer", "marriage", Input.TEXT, CIVIL_STATUS, MARRIED, False),
)

_OTHERS = Condition(IN_OTHERS_HOUSEHOLD, c.RESIDENCE_PLACE_62)

RESIDENCE = tuple(
    replace(one, procedure="residence_registration")
    for one in (
        Field("consent_way", CONSENT_WAY.label, "residence", Input.FACT, c.CONSENT_OF_LAW, when=_OTHERS),
        field("householder_name", "họ tên chủ hộ", "householder", "residence", Input.NAME, when=_OTHERS),
        field(
            "householder_id", "số định danh chủ hộ", "householder's id", "residence", Input.PERSONAL_ID, when=_OTHERS
        ),
        option_field(
            "householder_relation",
            "quan hệ với chủ hộ",
            "relation to the householder",
            "residence",
            KIN,
            OTHER,
            required=False,
        ),
    )
)

COPIES = (
    field("copies_wanted", "yêu cầu bản sao", "copies wanted", "copies", required=False),
    field("n_copies", "số lượng bản sao", "number of copies", "copies", Input.NUMBER, required=False),
)

CARE_FACILITY = Field(
    "care_facility",
    Label("nơi đăng ký khám chữa bệnh ban đầu", "first-care facility"),
    "card",
    Input.TEXT,
    c.A_FACILITY_ITEM,
    required=False,
    procedure="health_card",
)

RECEIVING = field("receiving_way", "cách nhận kết quả", "way of receiving the results", "results", required=False)

BIRTH_NOTICE = Paper(
    "birth_notice",
    Label("dữ liệu giấy chứng sinh có ký số", "signed data of the birth notice"),
    c.CV2084_FORM,
    (From.HOSPITAL, From.CITIZEN),
    Condition(NOTICED, c.CV2084_FORM),
)

SUBSTITUTE = Paper(
    "birth_substitute",
    Label("giấy tờ thay thế giấy chứng sinh", "substitute for the birth notice"),
    c.SUBSTITUTES,
    when=NO_NOTICE,
)

MARRIAGE_PAPER = Paper(
    "marriage_certificate",
    Label("giấy chứng nhận kết hôn của cha mẹ", "the parents' marriage certificate"),
    c.MARRIAGE_SHOWN,
    when=Condition(MARRIED.guard, c.MARRIAGE_SHOWN),
)

HOME_PAPER = Paper(
    "home_paper",
    Label("giấy tờ theo pháp luật về cư trú", "papers under the residence law"),
    c.CV2084_FORM,
    when=Condition(AT_OTHERS_HOME, c.CV2084_FORM),
)

CONSENT_PAPER = Paper(
    "consent_ct01",
    Label("ý kiến đồng ý của chủ hộ trên mẫu CT01", "the householder's consent on form CT01"),
    c.CONSENT_OF_LAW,
    when=Condition(CONSENT_ON_PAPER, c.CONSENT_OF_LAW),
)

CONSENT_APART_PAPER = Paper(
    "consent_separate",
    Label(
        "văn bản đồng ý của chủ hộ hoặc của một trong các chủ sở hữu, không cần công chứng",
        "consent of the householder or of one of the owners, in writing, no notary needed",
    ),
    c.CONSENT_OF_LAW,
    when=Condition(CONSENT_APART, c.CONSENT_OF_LAW),
)

E_CERTIFICATE = Paper(
    "e_birth_certificate",
    Label("giấy khai sinh điện tử", "electronic birth certificate"),
    c.CV2084_STEPS,
    (From.EARLIER_STAGE,),
)

FIELDS = (
    *CHOICES,
    *REQUESTER,
    *CHILD,
    *ABANDONMENT,
    NOTICE_NUMBER,
    *MOTHER,
    *FATHER,
    *MARRIAGE,
    *RESIDENCE,
    *COPIES,
    CARE_FACILITY,
    RECEIVING,
)
