"""The file of shares: what it must say, and each way in which it is refused with file, line and reason."""

from dataclasses import replace

import pytest

from engine.core.inputs import read_text
from engine.families import shares
from engine.families.mix import mix_of
from engine.families.places import weigh
from engine.families.shares import Chance, Parts, Spread
from tests.engine.families.drawn import COMMUNES, OFFICES, PEOPLE, SHARES
from workflows.errors import DataFileError, Unknown
from workflows.files.offices import CommuneKind
from workflows.law.citation import Status

TEXT = "\n".join(path.read_text(encoding="utf-8") for path in shares.files())  # as one file of a user's
ROW = '[{}]\n{}\nstatus = "assumed"\nsource = {{ vi = "giả sử", en = "suppose" }}\n'
ROWS: list[Chance | Parts | Spread] = [
    *SHARES.chance.values(), *SHARES.mix.values(), *SHARES.spread.values(), *SHARES.paper.values(),
    *SHARES.instead.values(),
]  # fmt: skip


def test_every_number_says_how_well_it_is_known_and_what_it_rests_on():
    for row in (*ROWS, *SHARES.age.values()):
        assert row.source.vi
        assert row.source.en
        assert row.status in (Status.VERIFIED, Status.ASSUMED)


def test_what_was_measured_in_2024_is_told_apart_from_what_is_assumed():
    verified = {name for name, chance in SHARES.chance.items() if chance.status is Status.VERIFIED}
    assert verified == {"birth", "late_birth", "late_death", "foreign_parent", "deceased_woman"}
    n = {name: SHARES.chance[name].n for name in verified}
    assert n["birth"] == round(1000 * 1_400_000 / (1_400_000 + 654_031))
    assert (n["late_birth"], n["late_death"]) == (1000 - 849, 1000 - 693)
    assert n["foreign_parent"] == round(1000 * 8_652 / 1_400_000)


def test_ages_at_death_have_the_means_that_were_measured():
    # a mean of evenly spaced quantiles with straight lines between them
    for sex, measured in (("man", 646), ("woman", 756)):
        points = SHARES.spread[f"age_{sex}"].points
        doubled = sum(points) * 2 - points[0] - points[-1]
        assert abs(doubled * 5 * 4 // ((len(points) - 1) * 1461) - measured) <= 2


def test_people_of_a_province_are_shared_among_its_communes_by_kind():
    weights = {commune.code: weight for commune, weight in COMMUNES}
    kinds = SHARES.mix["commune_kind"].mix
    hanoi = [commune for commune in OFFICES.communes if commune.province_code == "01" and commune.ended_on is None]
    assert PEOPLE["01"] - len(hanoi) <= sum(weights[commune.code] for commune in hanoi) <= PEOPLE["01"]
    ward, commune = (next(one for one in hanoi if one.kind is kind) for kind in (CommuneKind.WARD, CommuneKind.COMMUNE))
    assert abs(weights[ward.code] * kinds.weight("commune") - weights[commune.code] * kinds.weight("ward")) < 1000


def test_a_commune_that_ended_has_no_families():
    assert {commune.code for commune, _ in COMMUNES} == {one.code for one in OFFICES.communes if one.ended_on is None}


def test_a_province_without_population_is_an_error():
    with pytest.raises(KeyError):
        weigh(SHARES, OFFICES.communes, {"01": 1_000_000})


def test_of_a_mix_only_some_names_may_be_had_with_their_weights():
    mix = mix_of({"a": 5, "b": 0, "c": 3})
    assert mix.only(("c", "a")) == mix_of({"a": 5, "c": 3})
    assert mix.only(("b",)).at(0) == "b"  # nobody would be left otherwise
    assert {mix.at(u << 32) for u in range(0, 1 << 32, 1 << 24)} == {"a", "c"}


def test_every_name_is_one_that_a_declaration_takes():
    names = SHARES.names
    people = [*names.periods, *names.foreign]
    told = [*names.family.names, *names.ethnicity.names, *(one.nationality for one in names.foreign)]
    told += [name for one in people for given in one.given.values() for name in given]
    told += [name for period in names.periods for middle in period.middle.values() for name in middle.names]
    assert [name for name in told if read_text(name) != name] == []
    assert names.source.vi


def test_children_are_called_otherwise_than_the_old():
    names = SHARES.names
    assert names.period(1900) is names.period(1965) is names.periods[0]
    assert names.period(2026) is names.periods[-1] is not names.period(1990)


FAULTS = [
    ("[chance.twins]", "[chance.twin]", "data_name", "twins"),
    ("[mix.parents]", "[mix.parent]", "data_name", "parents"),
    ("[spread.married]", "[spread.maried]", "data_name", "married"),
    ("[paper.home_paper]", "[paper.home_papers]", "data_name", "home_paper"),
    ("[instead.form_09_hsb]", "[instead.form_9_hsb]", "data_name", "form_09_hsb"),
    ("[age.elder]", "[age.elders]", "data_name", "elder"),
    ("[chance.twins]", "[chanse.twins]", "data_key", "chance"),
    ("unmarried = 15", "unmaried = 15", "data_name", "unmarried"),
    ("armed_forces = 15", "armed_force = 15", "data_name", "armed_forces"),
    ("merit = 5,", "merits = 5,", "data_name", "merit"),
    ("unmarried = 15", "unmarried = 16", "data_value", "1001"),
    ("per_thousand = 682", "per_thousand = 1682", "data_value", "“per_thousand” phải là số nguyên từ 0 đến 1000"),
    ("per_thousand = 682", "per_thousand = 68.2", "data_value", "số nguyên"),
    ("years = [18, 23, 27, 31, 47]", "years = [18, 23, 27, 31, 4]", "data_order", "tăng dần"),
    ("years = [18, 23, 27, 31, 47]", "years = [18, 23, 27, 31, 470]", "data_value", "120"),
    ("years = [18, 23, 27, 31, 47]", "days = [18, 23, 27, 31, 47]", "data_key", "years"),
    ("from_years = 61", "from_years = 81", "data_order", "tăng dần"),
    ('per_thousand = 682\nstatus = "verified"', 'per_thousand = 682\nstatus = "sure"', "data_value", "verified"),
    ("source = {", "sauce = {", "data_key", "source"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "code", "word"), FAULTS)
def test_a_fault_names_file_line_and_what_would_be_right(tmp_path, right, wrong, code, word):
    path = tmp_path / "shares.toml"
    path.write_text(TEXT.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(DataFileError) as refused:
        shares.load(path)
    assert (refused.value.code, refused.value.file) == (code, str(path))
    assert refused.value.line > 1
    assert word in refused.value.say()


def test_a_file_of_all_rows_says_what_the_packaged_files_say(tmp_path):
    path = tmp_path / "shares.toml"
    path.write_text(TEXT, encoding="utf-8")
    assert shares.load(path) == SHARES


def test_a_row_of_the_user_replaces_the_packaged_one_and_no_other(tmp_path):
    path = tmp_path / "shares.toml"
    path.write_text(ROW.format("chance.twins", "per_thousand = 1000"), encoding="utf-8")
    found = shares.load(path)
    assert found.chance["twins"].n == 1000
    assert replace(found, chance=SHARES.chance) == SHARES
    assert {**found.chance, "twins": SHARES.chance["twins"]} == SHARES.chance


def test_both_may_be_other_chains_in_another_order(tmp_path):
    path = tmp_path / "shares.toml"
    path.write_text('both = ["death", "birth"]\n' + ROW.format("chance.death", "per_thousand = 300"), encoding="utf-8")
    assert shares.load(path).both == ("death", "birth")


@pytest.mark.parametrize(
    ("text", "code", "word"),
    [
        ('both = ["death", "birth"]', "data_name", "chance.death"),
        ('both = ["deaths"]', "data_value", "birth, death"),
        ('both = ["birth", "birth"]', "data_value", "each chain once, of: birth, death"),
        ("both = []", "data_value", "birth, death"),
        ('both = "birth"', "data_value", "must be a list"),
    ],
)
def test_both_is_a_list_of_chains_with_families_each_but_the_last_with_its_chance(tmp_path, text, code, word):
    path = tmp_path / "shares.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DataFileError, match=word) as refused:
        shares.load(path)
    assert (refused.value.code, refused.value.line) == (code, 1)


def test_a_row_that_no_file_has_is_told_with_the_nearest():
    with pytest.raises(Unknown, match="twins"):
        SHARES.chance["twin"]


def test_a_file_that_is_not_there_is_named(tmp_path):
    with pytest.raises(DataFileError, match="nowhere"):
        shares.load(tmp_path / "nowhere.toml")


def test_the_order_in_which_a_row_is_written_does_not_matter(tmp_path):
    path = tmp_path / "shares.toml"
    swapped = TEXT.replace("{ lump_sum = 750, monthly = 250 }", "{ monthly = 250, lump_sum = 750 }")
    assert swapped != TEXT
    path.write_text(swapped, encoding="utf-8")
    assert shares.load(path).mix == SHARES.mix
