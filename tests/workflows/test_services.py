"""The essential services: what the packaged rows hold, and how a file of the user's is refused."""

import pytest

from workflows import errors
from workflows.catalogue import of_chain
from workflows.files.offices import DATA
from workflows.files.services import FILE, EssentialServices, load
from workflows.law.citation import Status

PACKAGED = load()
ROWS = """
[[list]]
code = "l"
label = { vi = "danh mục", en = "list" }
total = 2
status = "verified"
source = { vi = "nguồn", en = "source" }

[[service]]
code = "a"
list = "l"
label = { vi = "một", en = "one" }
chain = "birth"
procedure = "birth_registration"
portal_code = "1.001193"
status = "unverified"
source = { vi = "nguồn", en = "source" }

[[unnamed]]
list = "l"
n = 1
lead = { vi = "cơ quan", en = "agency" }
status = "verified"
source = { vi = "nguồn", en = "source" }
"""


def own(folder, text: str) -> EssentialServices:
    (folder / FILE).write_text(text, encoding="utf-8")
    return load(folder)


# The packaged rows


def test_the_lists_of_the_plan_have_53_services():
    assert sum(one.total or 0 for one in PACKAGED.lists) == 53


def test_what_is_not_known_is_counted_and_has_no_row():
    assert {one.code: PACKAGED.not_known(one) for one in PACKAGED.lists} == {
        "scheme_06": 6,
        "decision_422": 28,
        "decision_206": None,
    }


def test_a_service_known_from_memory_is_never_told_as_verified():
    for one in PACKAGED.services:
        if "theo trí nhớ" in one.source.vi:
            assert one.status is Status.UNVERIFIED
            assert "from memory" in one.source.en


def test_both_linked_groups_are_the_chains_here():
    linked = {one.code: one.chain for one in PACKAGED.services if one.chain and not one.procedure}
    assert linked == {"linked_birth": "birth", "linked_death": "death"}


def test_a_service_that_a_procedure_does_has_its_code_on_the_portal():
    for one in PACKAGED.services:
        if one.procedure:
            having = [it for edition in of_chain(one.chain) for it in edition.procedures if it.code == one.procedure]
            assert one.portal_code in {procedure.portal_code for procedure in having}


# A file of the user's


def test_the_file_of_a_folder_replaces_the_packaged_one(tmp_path):
    found = own(tmp_path, ROWS)
    assert [one.code for one in found.services] == ["a"]
    assert found.not_known(found.lists[0]) == 0


def test_a_folder_without_the_file_has_the_packaged_one(tmp_path):
    assert load(tmp_path) == PACKAGED


@pytest.mark.parametrize(
    ("old", "new", "error", "line", "told"),
    [
        ('code = "a"', 'code = "A b"', errors.DataValueError, 10, "“A b”"),
        ('code = "a"', "", errors.DataKeyError, 9, "thiếu khóa “code”"),
        ('list = "l"\nlabel', 'list = "k"\nlabel', errors.DataValueError, 11, "hãy viết: l"),
        ('chain = "birth"', 'chain = "brith"', errors.DataValueError, 13, "birth"),
        ('chain = "birth"\n', "", errors.DataKeyError, 13, "thêm chain"),
        ('"birth_registration"', '"birth"', errors.DataValueError, 14, "birth_registration"),
        ('"1.001193"', '"1001193"', errors.DataValueError, 15, "1.001193"),
        ('status = "unverified"', 'status = "memory"', errors.DataValueError, 16, "unverified"),
        ('status = "unverified"', "", errors.DataKeyError, 9, "thiếu khóa “status”"),
        ('label = { vi = "một", en = "one" }', 'label = "một"', errors.DataValueError, 12, "label"),
        ("total = 2", "total = 1", errors.DataValueError, 5, "total là 1 mà danh mục có 2 hàng"),
        ("total = 2", "total = 0", errors.DataValueError, 5, "từ 1"),
        ("total = 2", 'total = "2"', errors.DataValueError, 5, "số nguyên"),
        ("total = 2\n", "", errors.DataKeyError, 5, "không có total"),
        ("n = 1", "n = true", errors.DataValueError, 21, "số nguyên"),
        ("n = 1", "m = 1", errors.DataKeyError, 21, "“m”"),
        ("[[unnamed]]", "[[nameless]]", errors.DataKeyError, 19, "nameless"),
        ("[[unnamed]]", "[unnamed]", errors.DataValueError, 19, "unnamed"),
    ],
)
def test_a_wrong_row_is_refused_with_its_file_and_line(tmp_path, old, new, error, line, told):
    assert old in ROWS
    with pytest.raises(error) as refused:
        own(tmp_path, ROWS.replace(old, new, 1))
    assert (refused.value.file, refused.value.line) == (str(tmp_path / FILE), line)
    assert told in refused.value.say()


def test_a_code_that_stands_twice_is_refused(tmp_path):
    start, end = ROWS.index("[[service]]"), ROWS.index("[[unnamed]]")
    with pytest.raises(errors.DataDuplicateError) as refused:
        own(tmp_path, ROWS + ROWS[start:end])
    assert "mã a đã có" in refused.value.say()


def test_an_empty_file_lists_nothing(tmp_path):
    assert own(tmp_path, "") == EssentialServices((), (), ())


def test_bytes_that_are_no_text_are_refused(tmp_path):
    (tmp_path / FILE).write_bytes(b"\xff")
    with pytest.raises(errors.DataEncodingError):
        load(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(errors.DataFileError):
        load(tmp_path / "nowhere")


def test_a_folder_in_place_of_the_file_is_refused(tmp_path):
    (tmp_path / FILE).mkdir()
    with pytest.raises(errors.DataFileError):
        load(tmp_path)


def test_the_packaged_file_is_in_the_folder_of_data():
    assert (DATA / FILE).is_file()
