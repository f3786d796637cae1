"""What a family declares for a birth: how it is read, what follows from it, and each way in which it is refused."""

import datetime as dt
import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api.spec.ordinary import holds, ordinary
from engine.core.declaration import Declaration, DeclarationRefused, Form, unseen
from engine.core.inputs import read_digits, read_text
from workflows.birth.contradictions import AGREEING
from workflows.editions.birth_2025_07_01.chain import EDITION
from workflows.files.offices import load, offices_of
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import UNKNOWN, Band, Elapsed, Fact, Named, Reaches
from workflows.law.guards import Condition, Is
from workflows.law.notation import Field, Input
from workflows.law.states import Verb
from workflows.spelling import in_order

CLAUSE = EDITION.fields[0].clause
WORD = Label("mục", "item")
OFFICES = load()
SUBMITTED_AT = dt.datetime(2025, 8, 4, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))
ALL = next(choice.procedures for choice in EDITION.choices if choice.code == "all")
ORDINARY = ordinary(
    EDITION,
    {
        "registration_commune": "00004",
        "applicant_name": "Nguyễn Văn An",
        "applicant_id": "001090000001",
        "applicant_relation": "cha",
        "child_name": "Nguyễn An Bình",
        "child_born_on": dt.date(2025, 8, 1),
        "child_sex": "nữ",
        "mother_name": "Trần Thị Hoa",
        "father_name": "Nguyễn Văn An",
    },
    ALL,
)

LAST_FREE_DAY, FIRST_CHECKED_DAY = (SUBMITTED_AT.replace(month=9, day=30), SUBMITTED_AT.replace(month=10, day=1))


def declared(edition=EDITION, at=SUBMITTED_AT, without=(), saw=unseen, **changes) -> Declaration:
    """The ordinary declaration with some fields changed or left out."""
    raw = ordinary(edition, {**ORDINARY, **changes}, ALL)
    return Form(edition).read({name: raw[name] for name in raw if name not in without}, at, OFFICES, holds, saw)


def faults(**changes) -> list[tuple[str, str]]:
    """Field and code of each fault."""
    with pytest.raises(DeclarationRefused) as refused:
        declared(**changes)
    return [(fault.field, fault.code) for fault in refused.value.faults]


def words(lang="vi", **changes) -> str:
    with pytest.raises(DeclarationRefused) as refused:
        declared(**changes)
    return refused.value.say(lang)


def with_fields(*fields, facts=()):
    """The edition with more fields and facts."""
    return replace(EDITION, fields=(*EDITION.fields, *fields), facts=(*EDITION.facts, *facts))


def field(code, kind, required=False, when=None):
    return Field(code, WORD, "", kind, CLAUSE, required=required, when=when)


DEATH = with_fields(field("died_at", Input.INSTANT))


# What is read


def test_an_ordinary_declaration_gives_its_values():
    assert declared().values == ORDINARY


def test_a_commune_becomes_its_code_and_a_place():
    declaration = declared(registration_commune="Phường Ba Đình", residence_commune="31078")
    assert declaration.places == {"registration_commune": "00004", "residence_commune": "31078"}
    assert declaration.values["registration_commune"] == "00004"


@pytest.mark.parametrize("written", [dt.date(2025, 8, 1), "2025-08-01", "01/08/2025"])
def test_a_date_is_read_as_people_and_machines_write_it(written):
    assert declared(child_born_on=written).values["child_born_on"] == dt.date(2025, 8, 1)


@pytest.mark.parametrize(
    "written",
    [
        "2025-08-01T06:30", "2025-08-01 06:30:00", "01/08/2025 06:30", "2025-08-01T06:30+07:00", "2025-07-31T23:30Z",
        "2025-07-31T18:00:00-05:30", dt.datetime(2025, 8, 1, 6, 30), dt.datetime(2025, 7, 31, 23, 30, tzinfo=dt.UTC),
    ],
)  # fmt: skip
def test_an_instant_becomes_utc_and_one_without_zone_is_viet_nam_time(written):
    at = declared(DEATH, died_at=written).values["died_at"]
    assert (at, at.tzinfo) == (dt.datetime(2025, 7, 31, 23, 30, tzinfo=dt.UTC), dt.UTC)


def test_the_date_of_submission_is_that_of_viet_nam():
    just_after_midnight = dt.datetime(2025, 8, 3, 17, 0, tzinfo=dt.UTC)
    assert declared(at=just_after_midnight, child_born_on="04/08/2025").values["child_born_on"] == dt.date(2025, 8, 4)


def test_nothing_that_was_given_can_change_the_declaration():
    with pytest.raises(TypeError):
        declared().values["child_name"] = "khác"


# Facts


def test_every_fact_of_submission_is_known_and_ordinary_unless_declared():
    facts = declared(foreign_parent=True).facts
    ordinary = {fact.code: fact.ordinary for fact in EDITION.facts if fact not in AGREEING}
    assert facts == {**ordinary, "foreign_parent": True, "posting_over": UNKNOWN}


def test_a_choice_is_a_fact_by_its_code():
    assert declared(birth_evidence="witness").facts["birth_evidence"] == "witness"


def test_a_later_fact_that_is_not_presumed_is_left_out():
    later = Fact("answer", WORD, set_by=Verb.VERIFY, is_presumed=False)
    presumed = Fact("finding", WORD, set_by=Verb.VERIFY)
    facts = declared(with_fields(facts=(later, presumed))).facts
    assert "answer" not in facts
    assert facts["finding"] is False


@pytest.mark.parametrize(("born", "expected"), [("05/06/2025", "in_time"), ("04/06/2025", "late")])
def test_sixty_days_from_birth_to_submission_are_still_in_time(born, expected):
    assert declared(child_born_on=born).facts["registration_time"] == expected


def test_each_bound_that_was_compared_is_reported():
    seen = []
    declared(saw=seen.append)
    derived = {fact.code: fact.derived for fact in EDITION.facts}
    bounds = derived["registration_time"].bounds
    figures = [one for one in seen if isinstance(one, Figure)]
    assert figures[-len(bounds) - 1 :] == [*(figure for figure, _ in bounds), derived["child_of_six"].figure]


def band_edition(of, *bounds):
    fact = Fact(
        "band", WORD, ordinary="none", derived=Band(of, tuple(bounds), above="above"), choices=(("none", WORD),)
    )
    return with_fields(field("n", Input.NUMBER), field("until", Input.DATE), facts=(fact,))


def bound(value, name):
    return Figure(value, Unit.MONTH, CLAUSE), name


@pytest.mark.parametrize(("n", "expected"), [(0, "low"), (5, "low"), (6, "middle"), (12, "middle"), (13, "above")])
def test_a_number_falls_into_the_first_band_that_is_not_below_it(n, expected):
    edition = band_edition("n", bound(5, "low"), bound(12, "middle"))
    assert declared(edition, n=n).facts["band"] == expected


def test_a_band_of_what_was_not_declared_is_ordinary():
    assert declared(band_edition("n", bound(5, "low"))).facts["band"] == "none"


def test_a_band_with_an_unknown_bound_is_ordinary():
    assert declared(band_edition("n", bound(None, "low")), n=3).facts["band"] == "none"


@pytest.mark.parametrize(
    ("since", "until", "months"),
    [
        ("15/01/2025", "14/02/2025", 0),
        ("15/01/2025", "15/02/2025", 1),
        ("31/01/2025", "28/02/2025", 1),
        ("31/01/2024", "28/02/2024", 0),
        ("01/08/2024", "31/07/2025", 11),
    ],
)
def test_months_are_whole_and_end_on_the_last_day_of_a_short_month(since, until, months):
    exact = [bound(n, str(n)) for n in range(12)]
    edition = band_edition(Elapsed("child_born_on", "until", Unit.MONTH), *exact)
    facts = declared(edition, child_born_on=since, until=until).facts
    assert facts["band"] == str(months)


def test_days_from_an_instant_count_from_its_day_in_viet_nam():
    edition = band_edition(Elapsed("died_at"), bound(3, "low"))
    edition = replace(edition, fields=(*edition.fields, field("died_at", Input.INSTANT)))
    assert declared(edition, died_at="2025-08-01T00:10").facts["band"] == "low"
    assert declared(edition, died_at="2025-07-31T23:50").facts["band"] == "above"


@pytest.mark.parametrize(("n", "expected"), [(11, False), (12, True), (13, True)])
def test_a_number_reaches_a_figure_from_the_figure_on(n, expected):
    fact = Fact("reached", WORD, derived=Reaches(("n",), bound(12, "")[0]))
    assert declared(with_fields(field("n", Input.NUMBER), facts=(fact,)), n=n).facts["reached"] is expected


@pytest.mark.parametrize(
    ("numbers", "expected"), [({"n": 12}, True), ({"m": 12}, True), ({"n": 5, "m": 6}, False), ({"n": 6, "m": 6}, True)]
)
def test_numbers_reach_a_figure_together(numbers, expected):
    fact = Fact("reached", WORD, derived=Reaches(("n", "m"), bound(12, "")[0]))
    fields = (field("n", Input.NUMBER, required=False), field("m", Input.NUMBER, required=False))
    assert declared(with_fields(*fields, facts=(fact,)), **numbers).facts["reached"] is expected


@pytest.mark.parametrize(("until", "expected"), [("2025-07-14", False), ("2025-07-15", True)])
def test_the_time_between_two_dates_reaches_a_figure(until, expected):
    span = Elapsed("born", "until", Unit.MONTH)
    fact = Fact("reached", WORD, derived=Reaches(span, bound(12, "")[0]))
    edition = with_fields(field("born", Input.DATE), field("until", Input.DATE), facts=(fact,))
    assert declared(edition, born="2024-07-15", until=until).facts["reached"] is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Việt Nam", True), ("đã thôi quốc tịch Việt Nam", False), ("Hàn Quốc và Việt Nam", False), ("Hàn Quốc", False)],
)
def test_a_text_is_a_name_whole_or_not_at_all(text, expected):
    fact = Fact("named", WORD, derived=Named("country", ("Việt Nam",)))
    assert declared(with_fields(field("country", Input.TEXT), facts=(fact,)), country=text).facts["named"] is expected


def test_a_name_that_was_not_declared_leaves_the_ordinary_value():
    fact = Fact("named", WORD, ordinary=True, derived=Named("country", ("Việt Nam",)))
    edition = with_fields(field("country", Input.TEXT), facts=(fact,))
    assert declared(edition).facts["named"] is True


# Fields that are missing, unknown or not asked


def test_every_missing_field_is_named():
    required = [f.code for f in EDITION.fields if f.required and f.when is None]
    assert faults(without=required, father_name="Nguyễn Văn An") == [(code, "missing") for code in required]


def test_a_field_that_this_case_asks_for_is_missing():
    assert faults(residence_at="other") == [("householder_name", "missing"), ("householder_id", "missing")]


NO_FATHER = {"father_known": False, "parents_married": False, "other_husband": False, "applicant_relation": "họ hàng"}


def test_a_field_that_this_case_does_not_ask_for_is_refused():
    assert faults(**NO_FATHER) == [("father_name", "not_asked")]


def test_why_a_field_is_not_asked_is_read_aloud_with_its_clause():
    text = words(**NO_FATHER)
    assert "xác định được cha" in text
    assert "Nghị định 123/2015/NĐ-CP" in text


def test_a_case_that_asks_less_is_accepted_with_less():
    assert "father_name" not in declared(**NO_FATHER, without=["father_name"]).values


def test_every_condition_is_asked_through_the_caller():
    asked = []

    def witness(condition, facts):
        asked.append(condition)
        return holds(condition, facts)

    Form(EDITION).read(ORDINARY, SUBMITTED_AT, OFFICES, witness)
    conditions = [one.when for field in EDITION.fields for one in (field, *field.spellings)]
    of_form = {when for when in conditions if when is not None}
    assert set(asked) == of_form | {one.when for one in EDITION.contradictions}


def test_a_condition_on_a_faulty_fact_raises_no_second_fault():
    assert faults(residence_at="nowhere", householder_name="Lê Văn Chủ") == [("residence_at", "not_a_choice")]


def test_a_condition_on_a_band_of_a_faulty_date_raises_no_second_fault():
    when = Condition(Is("registration_time", "late"), CLAUSE)
    edition = with_fields(field("why_late", Input.TEXT, required=True, when=when))
    assert faults(edition=edition, child_born_on="31/02/2025", why_late="x") == [("child_born_on", "impossible_date")]


def test_an_unknown_field_is_told_the_nearest():
    assert faults(child_nam="x") == [("child_nam", "unknown_field")]
    assert "child_name" in words(child_nam="x")


@pytest.mark.parametrize("fact", ["registration_time", "householder_consent", "residence_finding"])
def test_what_is_computed_or_comes_later_may_not_be_declared(fact):
    assert faults(**{fact: "late"}) == [(fact, "not_declared")]


def test_a_null_is_no_value():
    assert faults(child_name=None) == [("child_name", "not_text")]


# Faults of a field


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("An\0", "control_character"),
        ("An\nBình", "control_character"),
        ("An\u200bBình", "control_character"),
        ("An\ud800", "control_character"),
        ("x" * 301, "too_long"),
        ("", "blank"),
        ("  ", "blank"),
        (7, "not_text"),
        (["An"], "not_text"),
    ],
)
def test_a_faulty_text_is_refused(written, code):
    assert faults(child_name=written) == [("child_name", code)]


def test_a_text_of_three_hundred_characters_is_accepted():
    assert declared(child_name="ễ" * 300).values["child_name"] == "ễ" * 300


def test_every_fault_of_a_text_is_listed():
    codes = [code for _, code in faults(child_name=f"\0{'x' * 300}")]
    assert codes == ["control_character", "too_long"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("00109000000", "wrong_digits"),
        ("0010900000012", "wrong_digits"),
        ("00109000000a", "wrong_digits"),
        ("001090000001\n", "wrong_digits"),
        ("001 090000001", "wrong_digits"),
        ("٠٠١٠٩٠٠٠٠٠٠١", "foreign_digits"),
        ("００１０９０００００００１", "foreign_digits"),
        ("00109000000１", "foreign_digits"),
        (1090000001, "not_text"),
    ],
)
def test_a_personal_id_is_just_twelve_ascii_digits(written, code):
    assert faults(applicant_id=written) == [("applicant_id", code)]


def test_a_refused_personal_id_is_not_repeated():
    assert "00109000" not in words(applicant_id="00109000000")


@pytest.mark.parametrize("written", [-1, 1000, True, "3", 2.0, None])
def test_a_number_is_a_whole_one_from_0_to_999(written):
    assert faults(n_copies=written) == [("n_copies", "not_a_number")]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("31/02/2025", "impossible_date"),
        ("2025-02-29", "impossible_date"),
        ("01/13/2025", "impossible_date"),
        ("00/01/2025", "impossible_date"),
        ("0000-01-01", "too_early"),
        ("31/12/1899", "too_early"),
        ("05/08/2025", "in_future"),
        ("1/8/2025", "not_a_date"),
        ("٠١/٠٨/٢٠٢٥", "not_a_date"),
        ("2025-08-01T06:30", "not_a_date"),
        (dt.datetime(2025, 8, 1, 6, 30), "not_a_date"),
        (20250801, "not_a_date"),
    ],
)
def test_an_impossible_or_future_birth_is_refused(written, code):
    assert faults(child_born_on=written) == [("child_born_on", code)]


def test_an_impossible_date_is_told_the_length_of_its_month():
    assert "tháng 2 năm 2025 có 28 ngày" in words(child_born_on="31/02/2025")


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("01/08/2025", "not_an_instant"),
        (dt.date(2025, 8, 1), "not_an_instant"),
        ("2025-08-01T24:00", "impossible_time"),
        ("2025-08-01T06:60", "impossible_time"),
        ("2025-08-01T06:30+24:00", "impossible_time"),
        ("31/02/2025 06:30", "impossible_date"),
        ("2025-08-04T09:01", "in_future"),
        ("9999-12-31T23:59-12:00", "in_future"),
        (dt.datetime.max, "in_future"),
        ("1899-12-31T06:30", "too_early"),
        (dt.datetime.min, "too_early"),
    ],
)
def test_an_impossible_or_future_instant_is_refused(written, code):
    assert faults(edition=DEATH, died_at=written) == [("died_at", code)]


def test_the_instant_of_submission_itself_is_accepted():
    assert declared(DEATH, died_at=SUBMITTED_AT).values["died_at"] == SUBMITTED_AT


@pytest.mark.parametrize("written", ["Ba Điình", "ba dinhh", "99999", "Ba Đình, Nghệ An"])
def test_an_unknown_commune_is_told_the_nearest(written):
    assert faults(registration_commune=written) == [("registration_commune", "commune_unknown")]
    assert "gần nhất: " in words(registration_commune=written)


def test_a_misspelt_commune_is_told_its_name_and_code():
    assert "Phường Ba Đình (00004" in words(registration_commune="phuong ba dinhh")


def test_two_communes_of_one_name_need_a_province_or_a_code():
    one, other = OFFICES.by_code["00004"], replace(OFFICES.by_code["16681"], name="Phường Ba Đình")
    offices = offices_of([one, other], [])

    def place(written):
        raw = {**ORDINARY, "registration_commune": written}
        return Form(EDITION).read(raw, SUBMITTED_AT, offices, holds).places["registration_commune"]

    assert place("Phường Ba Đình, Tỉnh Nghệ An") == "16681"
    with pytest.raises(DeclarationRefused, match=r"00004.*16681"):
        place("Phường Ba Đình")


@pytest.mark.parametrize("written", ["true", 1, 0, None, "có"])
def test_a_truth_is_true_or_false(written):
    assert faults(foreign_parent=written) == [("foreign_parent", "not_yes_or_no")]


@pytest.mark.parametrize("written", ["rumour", True, None, ["notice"]])
def test_a_choice_is_one_of_its_codes(written):
    assert faults(birth_evidence=written) == [("birth_evidence", "not_a_choice")]
    assert "witness (văn bản xác nhận của người làm chứng)" in words(birth_evidence=written)


# The refusal as a whole


def test_a_declaration_is_refused_whole_with_every_fault_in_the_order_of_the_form():
    found = faults(nonsense=1, father_born_on="31/02/1995", applicant_id="1", registration_commune="x")
    assert [name for name, _ in found] == ["registration_commune", "applicant_id", "father_born_on", "nonsense"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_words_name_every_field(lang):
    text = words(lang, applicant_id="1", child_nam="x")
    assert "“applicant_id”" in text
    assert "“child_nam”" in text


def test_a_control_character_in_a_name_of_a_field_is_not_printed():
    assert words(**{"a\0\x1b[2J": 1}).replace("\n", "").isprintable()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)
NAMES = st.sampled_from([f.code for f in DEATH.fields])


@given(st.dictionaries(NAMES | st.text(), JSON, max_size=12), st.booleans())
def test_nothing_but_a_refusal_comes_of_whatever_is_written(changes, is_complete):
    raw = {**(ORDINARY if is_complete else {}), **changes}
    refused = None
    try:
        Form(DEATH).read(raw, SUBMITTED_AT, OFFICES, holds)
    except DeclarationRefused as refusal:
        refused = refusal
    # the words can be shown, and name a fault
    assert refused is None or (refused.faults and refused.say("vi").encode() and refused.say("en").encode())


@given(st.text())
def test_a_text_that_is_accepted_is_composed_trimmed_and_printable(text):
    value = read_text(text)
    if isinstance(value, str):
        assert value == in_order(text) == unicodedata.normalize("NFC", value).strip()
        assert 1 <= len(value) <= 300
        assert "\0" not in value
        assert value.encode("utf-8")


@given(st.text("0123456789٠١２３²", min_size=11, max_size=13) | st.from_regex("[0-9]{12}", fullmatch=True))
def test_digits_that_are_accepted_are_ascii(text):
    value = read_digits(text, "[0-9]{12}", WORD)
    assert isinstance(value, str) == (len(text) == 12 and text.isascii())


@given(st.integers(1, 31), st.integers(1, 12), st.integers(1991, 2024))
def test_a_date_is_accepted_just_where_the_calendar_has_it(day, month, year):
    try:
        expected = dt.date(year, month, day)
    except ValueError:
        assert faults(child_born_on=f"{day:02}/{month:02}/{year}") == [("child_born_on", "impossible_date")]
    else:
        told = {"child_born_on": f"{day:02}/{month:02}/{year}", "applicant_relation": "họ hàng"}
        assert declared(**told).values["child_born_on"] == expected


@pytest.mark.parametrize("number", ["12/2025", "00045.GCS.4000.25", "٠٠٠٤٥.GCS.40001.25"])
def test_the_number_of_the_birth_notice_is_checked_from_its_day_on(number):
    assert faults(at=FIRST_CHECKED_DAY, birth_notice_number=number) == [("birth_notice_number", "wrong_format")]
    assert declared(at=LAST_FREE_DAY, birth_notice_number=number).values["birth_notice_number"] == number
