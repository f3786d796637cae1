"""The file of assumed habits: what it must say, and each way in which it is refused with file, line and reason."""

import pytest

from engine.agencies import behaviour
from engine.agencies.behaviour import MINUTE_US, PACKAGED
from workflows import catalogue
from workflows.errors import DataFileError

TEXT = PACKAGED.read_text(encoding="utf-8")


def test_every_row_says_what_it_rests_on():
    habits = behaviour.load()
    for rows in (habits.staff, habits.service, habits.signature, habits.work, habits.citizen, habits.system):
        assert all(row.source.vi and row.source.en for row in rows.values())
    assert all(row.source.vi and row.source.en for row in habits.chance.values())


def test_every_procedure_agency_and_system_of_the_two_chains_has_a_row():
    habits = behaviour.load()
    for edition in catalogue.known():
        if edition.chain == "correction":
            continue  # what has no row goes by the row `other`
        # an agency whose work another has now has no office in which anybody is simulated
        assert {agency.code for agency in edition.agencies if not agency.successor} <= habits.staff.keys()
        for procedure in edition.procedures:
            assert procedure.code in habits.service.keys() & habits.signature.keys()
            assert {one.code for one in procedure.neighbours} <= habits.system.keys()


def test_times_are_whole_microseconds_and_never_nothing():
    service = behaviour.load().service["health_card"]
    assert service.points_us[0] == 5 * MINUTE_US
    assert all(type(point) is int and point >= 1 for point in service.points_us)


def test_quiet_habits_differ_in_their_chances_and_in_having_no_other_work_only():
    habits = behaviour.load()
    quiet = habits.quiet()
    assert {count.n for count in quiet.chance.values()} == {0}
    assert (quiet.service, quiet.citizen) == (habits.service, habits.citizen)
    assert {staff.share for staff in quiet.staff.values()} == {1000}
    assert {name: staff.n for name, staff in quiet.staff.items()} == {name: one.n for name, one in habits.staff.items()}


FAULTS = [
    ("[staff.registrar]", "[staff.registrars]", "data_name", "registrar"),
    ("[chance.verify]", "[chance.verfy]", "data_name", "verify"),
    ("[work.delivery]", "[worc.delivery]", "data_key", "work"),
    ("officers = 2", "officers = 0", "data_value", "1"),
    ("officers = 2", "officer = 2", "data_key", "officers"),
    ("per_thousand = 80", "per_thousand = 1080", "data_value", "1000"),
    ("per_thousand = 80", "per_thousand = 80.5", "data_value", "số nguyên"),
    ("minutes = [5, 8, 12, 20, 45]", "minutes = [5, 8, 12, 20, 4]", "data_order", "tăng dần"),
    ("minutes = [5, 8, 12, 20, 45]", "minutes = [0, 8]", "data_value", "từ 1"),
    ("minutes = [5, 8, 12, 20, 45]", "minutes = [5]", "data_value", "hai số"),
    ("minutes = [5, 8, 12, 20, 45]", "", "data_key", "minutes"),
    ("minutes = [5, 8, 12, 20, 45]", "minutes = [5, 8]\nhours = [1, 2]", "data_key", "một trong hai"),
    ("share_per_thousand = 150", "share_per_thousand = 0", "data_value", "1000"),
    ('per_thousand = 80\nstatus = "assumed"', 'per_thousand = 80\nstatus = "verified"', "data_value", "assumed"),
    ("source = {", "sauce = {", "data_key", "source"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "code", "word"), FAULTS)
def test_a_fault_names_file_line_and_what_would_be_right(tmp_path, right, wrong, code, word):
    path = tmp_path / "habits.toml"
    path.write_text(TEXT.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        behaviour.load(path)
    assert (refused.value.code, refused.value.file) == (code, str(path))
    assert refused.value.line > 1
    assert word in refused.value.say()


def test_a_row_that_is_needed_may_not_be_left_out(tmp_path):
    path = tmp_path / "habits.toml"
    path.write_text(TEXT.replace("[chance.wait]", "[service.identity_card2]"), encoding="utf-8")
    with pytest.raises(DataFileError):
        behaviour.load(path)


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(DataFileError, match="nowhere"):
        behaviour.load(tmp_path / "nowhere.toml")
