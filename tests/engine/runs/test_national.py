"""A year of the nation: its figures, its files, and what it says when it cannot be."""

import csv
import dataclasses
import datetime as dt
from functools import cache
from types import MappingProxyType

import numpy as np
import pyarrow.parquet as pq
import pytest

from api.words.library import Library
from engine.agencies.codes import code_of
from engine.agencies.script import Outage
from engine.agencies.world import World
from engine.indicators.journey import journey
from engine.indicators.month import Month
from engine.runs import national
from engine.runs.arguments import Arguments
from engine.runs.folder import Folder
from engine.runs.replications import Figure, figures_of, interval, replicate
from engine.runs.run import files_of
from engine.simulation import counting
from engine.simulation import year as years
from engine.simulation.errors import OfficeOverloaded
from engine.simulation.rows import VERB_CLAIM, VERB_OFFER
from engine.simulation.stage import APPROVED, DROPPED, REFUSED
from tests.engine.simulation.test_differential import AUTUMN, RETURNING, closing, returning
from workflows.errors import BeyondHorizon
from workflows.law.states import State
from workflows.time.calendar import HOUR_US, midnight

INPUTS = Library(None).inputs
STATES = (
    State.WAITING,
    State.OFFERED,
    State.IN_PROGRESS,
    State.AWAITING_CITIZEN,
    State.AWAITING_NEIGHBOUR,
    State.VERIFYING,
)


def arguments(n_cases=4_000, seed=5, **more):
    told = {"chain": "both", "n_days": 365, "from_on": dt.date(2026, 1, 1), "province": "", "n_communes": 0} | more
    return Arguments(n_cases=n_cases, edition_on=None, seed=seed, outages=(), is_fast=True, **told)


def play(it, threads=1, inputs=INPUTS):
    steps = []
    return national.play(it, inputs, threads, steps.append), steps


@cache
def year():
    return play(arguments())[0]


@cache
def month():
    """The same families played live, one by one."""
    world = World(INPUTS.parameters, INPUTS.offices, INPUTS.behaviour, 5)
    found = Month(INPUTS.offices.by_office, INPUTS.parameters.calendar)
    n_events = 0
    for one in world.play_all(list(files_of(arguments(), INPUTS))):
        found.add(journey(one.case.code, one.events))
        n_events += len(one.events)
    return found, n_events


def test_limits_are_kept_as_often_as_where_the_same_families_are_played_live():
    live, n_events = month()
    it = year()
    assert it.figures.counts[counting.EVENTS] == n_events
    assert {code: national._kept(it.figures.kept[n]) for n, code in enumerate(it.procedures)} == dict(live.stages)
    for place, chain in enumerate(it.chains):
        row = it.figures.chain[place]
        assert row[counting.CASES] == live.chains[chain].n_cases
        assert row[counting.CHAIN_OPEN] == live.chains[chain].n_open
        assert national._kept(row[counting.CHAIN_KEPT :]) == live.chains[chain].group
        assert row[counting.CHAIN_DECIDED] == live.chains[chain].times.n


def test_every_day_is_where_live_execution_has_it():
    live, _ = month()
    it = year()
    days = dict.fromkeys(((code, state) for code in it.procedures for state in STATES), 0.0)
    for (stage, state, _), times in live.waits.items():
        days[stage, state] += times.total
    for place, code in enumerate(it.procedures):
        for state, us in zip(STATES, it.figures.stay_us[place], strict=True):
            if state is not State.WAITING:  # live figures leave out what waits for an earlier stage
                assert us / counting.DAY_US == pytest.approx(days[code, state])


def test_offices_and_communes_are_as_live_ones():
    live, _ = month()
    it = year()
    for number, code in enumerate(it.compiled.offices):
        row = it.figures.office[number]
        assert national._kept(row[:3]) == live.at[code].kept
    assert {one.code: (one.n_cases, one.kept) for one in it.communes} == {
        code: (one.n_cases, one.kept) for code, one in live.communes.items() if code in INPUTS.offices.by_code
    }


def test_an_office_counts_all_the_work_that_it_took_and_the_days_that_it_had_it():
    it = year()
    log = years.log(it.done)
    claims = log.office[log.verb == VERB_CLAIM]
    assert np.array_equal(it.figures.office[:, counting.TAKEN], np.bincount(claims, minlength=len(it.offices)))
    in_progress = it.figures.stay_us[:, counting.IN_PROGRESS].sum()
    assert it.figures.office[:, counting.WORKED_US].sum() == in_progress


def test_cases_that_no_office_ever_had_are_of_no_commune():
    it = year()
    log = years.log(it.done)
    assert it.n_nowhere == it.n_cases - len(np.unique(log.case[log.verb == VERB_OFFER]))
    assert it.n_nowhere > 0


def test_queues_at_the_end_of_each_day_are_as_live_ones():
    live, _ = month()
    it = year()
    queue = dict(zip(it.days, it.queue().tolist(), strict=True))
    assert {day: n for day, n in queue.items() if n} == {day: n for day, n in live.queues.items() if n}


def test_figures_are_live_ones_where_offices_close():
    """An office's own are those of the work that it had; the next one's are its own too."""
    offices = closing(3, 40)
    it = arguments(900, province="46", n_days=25, from_on=AUTUMN)
    inputs = dataclasses.replace(INPUTS, offices=offices)
    world = World(inputs.parameters, offices, inputs.behaviour, it.seed)
    live = Month(offices.by_office, inputs.parameters.calendar)
    for one in world.play_all(list(files_of(it, inputs))):
        live.add(journey(one.case.code, one.events))
    played = play(it, inputs=inputs)[0]
    assert sum(code.endswith("_next") for code in played.loads) > 3
    for number, code in enumerate(played.compiled.offices):
        assert national._kept(played.figures.office[number][:3]) == live.at[code].kept
    for n, code in enumerate(played.procedures):
        assert national._kept(played.figures.kept[n]) == live.stages[code]
        for state, us, times in zip(STATES, played.figures.stay_us[n], played.figures.stay_n[n], strict=True):
            found = [waited for (stage, is_in, _), waited in live.waits.items() if (stage, is_in) == (code, state)]
            if state is not State.WAITING:  # live figures leave out what waits for an earlier stage
                assert times == sum(waited.n for waited in found)
                assert us / counting.DAY_US == pytest.approx(sum(waited.total for waited in found))


@pytest.mark.parametrize(("chain", "edition_on"), RETURNING)
def test_figures_are_live_ones_where_results_are_returned(chain, edition_on):
    """A limit that was missed before a result was returned stays missed; each office answers for its own clock."""
    it = dataclasses.replace(arguments(900, province="46", n_days=25, chain=chain), edition_on=edition_on)
    inputs = dataclasses.replace(INPUTS, behaviour=returning())
    world = World(inputs.parameters, inputs.offices, inputs.behaviour, it.seed)
    live = Month(inputs.offices.by_office, inputs.parameters.calendar)
    for one in world.play_all(list(files_of(it, inputs))):
        live.add(journey(one.case.code, one.events))
    played = play(it, inputs=inputs)[0]
    assert sum(times.n for (_, state, _), times in live.waits.items() if state is State.RETURNED_UPSTREAM) > 20
    for number, code in enumerate(played.compiled.offices):
        assert national._kept(played.figures.office[number][:3]) == live.at[code].kept
    assert {one.code: one.kept for one in played.communes} == {code: one.kept for code, one in live.communes.items()}
    for n, code in enumerate(played.procedures):
        assert national._kept(played.figures.kept[n]) == live.stages[code]
        ends = played.figures.ends[n]
        for state, end in ((State.APPROVED, APPROVED), (State.REFUSED, REFUSED), (State.DROPPED, DROPPED)):
            assert ends[end] == live.outcomes[code][state]
        for state, us in zip(STATES, played.figures.stay_us[n], strict=True):
            found = sum(
                times.total for (stage, is_in, _), times in live.waits.items() if (stage, is_in) == (code, state)
            )
            if state is not State.WAITING:  # live figures leave out what waits for an earlier stage
                assert us / counting.DAY_US == pytest.approx(found)


def test_provinces_add_up_to_the_nation():
    it = year()
    places = it.of_provinces
    assert sum(one.n_cases for one in places) == sum(one.n_cases for one in it.communes)
    assert sum(one.kept.n_late for one in places) == sum(one.kept.n_late for one in it.communes)
    queues = sum(it.queue(code) for code in it.provinces)
    assert np.array_equal(queues, it.queue())


def test_the_same_seed_gives_the_same_figures_whatever_the_threads():
    assert play(arguments(1_500), threads=2)[0].head == play(arguments(1_500))[0].head
    assert play(arguments(1_500, seed=6))[0].head != play(arguments(1_500))[0].head


def test_progress_tells_what_is_done():
    _, steps = play(arguments(300))
    assert list(dict.fromkeys(step.what for step in steps)) == ["tables", "families", "queues", "figures"]


def test_sheets_and_log_are_written_and_agree(tmp_path):
    it = year()
    folder = Folder(tmp_path / "year", it.arguments)
    folder.claim(resume=False)
    national.write(it, folder, True, lambda step: None)
    with (folder.path / "provinces.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert sum(int(row["cases"]) for row in rows) == it.n_cases
    assert (rows[-1]["code"], int(rows[-1]["cases"])) == ("", it.n_nowhere)
    log = pq.read_table(folder.path / "events.parquet")
    assert log.num_rows == it.figures.counts[counting.EVENTS]
    kinds = log.column("kind").to_pylist()
    assert kinds.count("Submitted") == it.n_cases
    assert kinds.count("Apologised") == it.figures.counts[counting.APOLOGIES]
    case = log.filter(np.array(log.column("case")) == 17).to_pylist()
    chain = case[0]["chain"]
    case = [row for row in case if row["chain"] == chain]
    assert [row["number"] for row in case] == list(range(1, len(case) + 1))
    assert not list(folder.path.glob(".*"))


def test_a_full_disk_leaves_no_half_log(tmp_path, monkeypatch):
    from engine.exports import parquet
    from engine.runs.errors import RunUnwritable

    def full(*args, **more):
        raise OSError(28, "No space left on device")

    it = year()
    folder = Folder(tmp_path / "year", it.arguments)
    folder.claim(resume=False)
    monkeypatch.setattr(parquet.pq.ParquetWriter, "write_batch", full)
    with pytest.raises(RunUnwritable) as refused:
        national.write(it, folder, True, lambda step: None)
    assert "No space" in refused.value.say("en")
    assert not list(folder.path.glob("*parquet*"))
    assert not list(folder.path.glob(".*"))


def test_more_work_than_the_calendar_has_days_for_is_told_with_the_office():
    service = {
        name: dataclasses.replace(one, points_us=tuple(900 * us for us in one.points_us))
        for name, one in INPUTS.behaviour.service.items()
    }
    inputs = dataclasses.replace(
        INPUTS, behaviour=dataclasses.replace(INPUTS.behaviour, service=MappingProxyType(service))
    )
    with pytest.raises(OfficeOverloaded):
        play(arguments(4_000, province="46", n_communes=2), inputs=inputs)


def test_where_everybody_is_always_away_no_more_officers_are_advised():
    never_there = INPUTS.behaviour.chance | {"absent": dataclasses.replace(INPUTS.behaviour.chance["absent"], n=1000)}
    habits = dataclasses.replace(INPUTS.behaviour, chance=MappingProxyType(never_there))
    with pytest.raises(OfficeOverloaded) as refused:
        play(arguments(40), inputs=dataclasses.replace(INPUTS, behaviour=habits))
    assert "không có ai đến" in refused.value.say("vi")
    assert "officers" not in refused.value.data


def test_a_case_of_the_year_has_the_code_that_it_has_live():
    it = year()
    edition = it.compiled.editions[it.done.cases.edition[0]]
    assert code_of(edition.letters, 2026, int(it.done.cases.number[0])) in {
        file.code for file in files_of(arguments(), INPUTS)
    }


def test_several_runs_give_each_figure_with_its_interval():
    first = play(arguments(1_500))[0]
    several = replicate(first, arguments(1_500), INPUTS, 3, 1, lambda step: None)
    found = several[Figure("on_time")]
    values = [dict(figures_of(play(arguments(1_500, seed=seed))[0]))[Figure("on_time")] for seed in (5, 6, 7)]
    assert found.n == 3
    assert found.mean == pytest.approx(sum(values) / 3)
    assert found.ends[0] < found.mean < found.ends[1]


def test_an_interval_is_that_of_student():
    found = interval([1.0, 2.0, 3.0, 4.0])
    assert (found.mean, found.n) == (2.5, 4)
    assert found.half == pytest.approx(3.182 * 1.2909944 / 2, rel=1e-4)


def long_service(hours):
    us = tuple(hours * HOUR_US for _ in INPUTS.behaviour.service["birth_registration"].points_us)
    row = dataclasses.replace(INPUTS.behaviour.service["birth_registration"], points_us=us)
    return {"service": MappingProxyType(INPUTS.behaviour.service | {"birth_registration": row})}


def long_signatures(hours):
    return {
        "signature": MappingProxyType(
            {
                name: dataclasses.replace(row, points_us=tuple(hours * HOUR_US for _ in row.points_us))
                for name, row in INPUTS.behaviour.signature.items()
            }
        )
    }


@pytest.mark.parametrize("habit", [long_service, long_signatures])
@pytest.mark.parametrize("hours", [4_000, 8_784])
def test_work_that_takes_until_after_the_calendar_is_told_as_that(habit, hours):
    inputs = dataclasses.replace(INPUTS, behaviour=dataclasses.replace(INPUTS.behaviour, **habit(hours)))
    with pytest.raises((BeyondHorizon, OfficeOverloaded), match="2032"):
        play(arguments(400), inputs=inputs)


def test_a_system_that_is_down_until_after_the_calendar_is_told_as_that():
    since, until = (midnight(dt.date(year, month, day)) for year, month, day in ((2026, 1, 1), (2033, 1, 1)))
    outage = Outage("population_db", since, until)
    with pytest.raises(BeyondHorizon):
        play(dataclasses.replace(arguments(400), outages=(outage,)))


def test_a_year_that_the_calendar_does_not_outlast_is_told_as_that():
    with pytest.raises(BeyondHorizon) as refused:
        play(arguments(300, from_on=dt.date(2032, 1, 1)))
    assert "2032" in refused.value.say("en")
