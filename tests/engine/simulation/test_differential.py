"""Compiled code and the simulated agencies tell the same journal, row for row, of every edition and of made-up chains.

What both rest on (the policy, the draws, the law itself) is held by the digest of what they tell: a fault there changes
both alike.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import time
from collections.abc import Callable
from functools import cache
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest

from engine.agencies import behaviour as habits
from engine.agencies import policy
from engine.agencies.behaviour import Behaviour, Takes
from engine.agencies.casefile import CaseFile
from engine.agencies.script import Outage
from engine.core import clocks, effects, follow_ups
from engine.core.law import Law
from engine.families import generator, shares
from engine.families.arrivals import Demand
from engine.families.places import weigh
from engine.simulation import year
from engine.simulation.cases import cases_of
from engine.simulation.clockwork import BEYOND, DAY_US, DAYS, WORKING_DAYS
from engine.simulation.compiler import compiled
from engine.simulation.errors import NotCompiled, OfficeOverloaded
from engine.simulation.tables import ALWAYS, ASK, GOOD, PAPERS, REFUSE, VERIFY, WAIT, Compiled
from engine.store.database import opened
from engine.store.store import SqlStore
from tests.engine.simulation import chains
from tests.engine.simulation.twin import Ready, Twins, ready, twins
from workflows import catalogue
from workflows.files import offices as office_files
from workflows.files import parameters as parameter_files
from workflows.files.offices import Offices
from workflows.law import clauses, moves
from workflows.law.citation import Figure, Unit
from workflows.law.notation import Edition, Tier
from workflows.law.states import State, Verb
from workflows.time.calendar import HOUR_US

OFFICES, PARAMETERS, BASE = office_files.load(), parameter_files.load(), habits.load()
SHARES = shares.load()
AUTUMN = dt.date(2026, 8, 24)  # holidays among the days, and the editions of September
# an edition, or None: those in force on each day
EDITIONS = [*((one.chain, one.in_force_on) for one in catalogue.known() if one.chain in ("birth", "death")), ("", None)]
RETURNING = [("birth", dt.date(2023, 7, 1)), ("death", dt.date(2023, 6, 15))]  # the editions that return upstream
GOLDEN = "c0b199bad00dc20b"


def at(day: int, hour: int = 0) -> dt.datetime:
    return dt.datetime(2026, 9, day, hour, tzinfo=dt.UTC)


A_DAY = dt.timedelta(days=1)
DAY_OR_LESS = Figure(1, Unit.WORKING_DAY, clauses.RETURNED)
OUTAGES = (
    Outage("population_db", at(3), at(5)),
    Outage("hospital", at(7, 2), at(7, 9)),
    Outage("eid", at(3, 5), at(10)),
)


def wild(base: Behaviour = BASE) -> Behaviour:
    """Much departs from the ordinary, and officers are often away."""
    chances = {name: dataclasses.replace(one, n=min(900, one.n * 3 + 100)) for name, one in base.chance.items()}
    chances["absent"] = dataclasses.replace(chances["absent"], n=300)
    return dataclasses.replace(base, chance=MappingProxyType(chances))


def families(
    n: int, n_communes: int, chain: str = "", edition_on: dt.date | None = None, seed: int = 7
) -> list[CaseFile]:
    population = {one.code: one.population for one in OFFICES.provinces.values()}
    homes = [one for one in weigh(SHARES, OFFICES.communes, population) if one[0].province_code == "46"][:n_communes]
    demand = Demand((chain,) if chain else SHARES.both, n, AUTUMN, 20, seed, edition_on)
    return list(generator.families(SHARES, homes, demand))


def one_run(n: int, n_communes: int, behaviour: Behaviour = BASE, seed: int = 7, **more: Any) -> Ready:
    outages, offices = more.pop("outages", ()), more.pop("offices", OFFICES)
    return ready(families(n, n_communes, seed=seed, **more), PARAMETERS, offices, behaviour, seed, outages)


@pytest.mark.parametrize(("chain", "edition_on"), EDITIONS)
def test_both_tell_the_same_of_every_edition(chain, edition_on):
    told = twins(one_run(250, 6, chain=chain, edition_on=edition_on))
    assert told.n_rows > 2_000
    assert told.differing() == []


def test_both_tell_the_same_through_a_database(tmp_path):
    store = SqlStore(opened(tmp_path / "journal.sqlite", is_exclusive=True), 1_000, delivers=True)
    try:
        run = ready(families(200, 4), PARAMETERS, OFFICES, BASE, 7, store=store)
        assert twins(run).differing() == []
    finally:
        store.close()


def test_both_tell_the_same_where_registers_are_down():
    assert twins(one_run(300, 4, outages=OUTAGES)).differing() == []


def test_both_tell_the_same_where_much_goes_wrong():
    assert twins(one_run(300, 4, wild(), outages=OUTAGES)).differing() == []


def by_due(base: Behaviour = BASE) -> Behaviour:
    """Every office takes first what is due first."""
    staff = {name: dataclasses.replace(one, takes=Takes.FIRST_DUE) for name, one in base.staff.items()}
    return dataclasses.replace(base, staff=MappingProxyType(staff))


def test_both_tell_the_same_where_what_is_due_first_is_taken_first():
    """Offices are few, so that work lies in queues; much is asked for, so that it comes back with other deadlines."""
    told = twins(one_run(700, 3, by_due(wild()), outages=OUTAGES))
    assert told.differing() == []
    assert told.compiled != twins(one_run(700, 3, wild(), outages=OUTAGES)).compiled


def returning(base: Behaviour = BASE) -> Behaviour:
    """Every fourth result that may be returned is, so far as nothing else happens before; much of the rest too."""
    often = {"ask_supplement": 150, "verify": 150, "wait": 60, "refuse": 60, "return_upstream": 250, "unfit": 200}
    chances = {name: dataclasses.replace(one, n=often.get(name, one.n)) for name, one in base.chance.items()}
    return dataclasses.replace(base, chance=MappingProxyType(chances))


def n_of(verb: Verb, told: Twins) -> int:
    return sum(row.verb == verb for rows in told.live for row in rows)


@pytest.mark.parametrize(("chain", "edition_on"), RETURNING)
@pytest.mark.parametrize("behaviour", [returning(), by_due(returning())], ids=["first come", "by due"])
def test_both_tell_the_same_where_results_are_returned(behaviour, chain, edition_on):
    """Whoever gave the result has it again, others wait on for it, and whoever returned it is offered it anew or
    dropped; offices close meanwhile.
    """
    law = {"chain": chain, "edition_on": edition_on}
    told = twins(one_run(500, 5, behaviour, offices=closing(3, 5), outages=OUTAGES, **law), threads=2)
    assert told.differing() == []
    assert n_of(Verb.RETURN_UPSTREAM, told) > 20
    assert n_of(Verb.REOPEN, told) == n_of(Verb.RETURN_UPSTREAM, told)


@pytest.mark.parametrize(("chain", "edition_on"), RETURNING)
def test_where_nothing_is_returned_by_habit_offices_are_played_as_before(chain, edition_on):
    chances = BASE.chance | {"return_upstream": dataclasses.replace(BASE.chance["return_upstream"], n=0)}
    never = dataclasses.replace(BASE, chance=MappingProxyType(chances))
    told = twins(one_run(250, 6, never, chain=chain, edition_on=edition_on))
    assert told.differing() == []
    assert n_of(Verb.RETURN_UPSTREAM, told) == 0


def closing(seed: int, n_communes: int) -> Offices:
    """The map where some offices of the families' communes close among the days, each followed by another."""
    communes = [one.code for one in OFFICES.communes if one.province_code == "46" and one.ended_on is None]
    return chains.closing(seed, OFFICES, communes[:n_communes], AUTUMN, 25)


@pytest.mark.parametrize("behaviour", [BASE, wild(), by_due(wild())], ids=["as packaged", "wild", "by due"])
def test_both_tell_the_same_where_offices_close(behaviour):
    """Work that lies in a queue, on a desk or with others passes on, and is begun anew where it was on a desk."""
    run = one_run(500, 5, behaviour, offices=closing(3, 5), outages=OUTAGES)
    told = twins(run, threads=2)
    assert n_of(Verb.REPLACE_OFFICE, told) > 40
    assert told.differing() == []


def test_threads_change_nothing():
    run = one_run(250, 30, wild())
    assert twins(run, threads=2).compiled == twins(run).compiled


def inherited(edition: Edition) -> Edition:
    """The same, where each first desk is an agency's that is no more, and whose successor is the agency that was."""
    agencies = {one.code: one for one in edition.agencies}
    procedures = []
    for one in edition.procedures:
        first, *others = one.desks
        was = agencies[first.agency]
        gone = dataclasses.replace(was, code=f"former_{was.code}", tier=Tier.DISTRICT, successor=was.code)
        agencies[gone.code] = gone
        desks = (dataclasses.replace(first, agency=gone.code), *others)
        procedures.append(dataclasses.replace(one, desks=desks))
    return dataclasses.replace(edition, agencies=tuple(agencies.values()), procedures=tuple(procedures))


def test_both_tell_the_same_where_agencies_have_the_work_of_others():
    found, seed = 0, 100
    while found < 8:
        told = of_chain(seed, 40, change=inherited)
        if told is not None:
            assert told.differing() == [], seed
            assert told.live == of_chain(seed, 40).live, seed
            found += 1
        seed += 1


def of_chain(
    seed: int, n: int, is_elsewhere: bool = False, change: Callable[[Edition], Edition] = lambda edition: edition
) -> Twins | None:
    """Elsewhere the law is read otherwise and offices close. None: the tables refuse the chain."""
    edition, communes = change(chains.chain(seed)), ("00004", "00008", "00025")
    offices, parameters = OFFICES, chains.packaged()
    if is_elsewhere:
        offices, parameters = chains.closing(seed, OFFICES, communes, AUTUMN, 30), chains.readings(seed, parameters)
    try:  # before it is played live: an officer's approval may come to nothing there
        compiled([Law(edition, parameters, offices)], BASE, offices, seed, AUTUMN)
    except NotCompiled:
        return None
    files = chains.case_files(edition, seed, n, communes, AUTUMN, 15)
    down = chains.outages(edition, seed, AUTUMN, 15)
    return twins(ready(files, parameters, offices, chains.behaviour(seed, BASE), seed, down))


def test_a_stage_that_lapses_in_the_instant_in_which_one_after_it_drops_it_lapses_first():
    """Commands of one instant come by rank, then by the stage's place in the chain."""
    told = of_chain(1_157, 40)
    assert told is not None
    assert told.differing() == []


@pytest.mark.parametrize("seed", [126, 135])
def test_who_brings_results_does_not_come_before_it_is_known_when_these_are_there(seed):
    """A no that nobody has said yet ends no stage."""
    told = of_chain(seed, 40)
    assert told is not None
    assert told.differing() == []


def test_a_stage_that_was_to_be_looked_at_again_while_it_lies_in_a_queue_is_taken_once():
    told = of_chain(1_664, 40, is_elsewhere=True)
    assert told is not None
    assert told.differing() == []


def test_who_brings_results_comes_too_where_the_no_of_another_has_ended_the_stage_that_gives_them():
    """It is not missed there, so that nobody waits for it any more."""
    told = of_chain(53, 40)
    assert told is not None
    assert told.differing() == []


@pytest.mark.parametrize(("is_elsewhere", "n_closed"), [(False, 0), (True, 30)], ids=["here", "elsewhere"])
def test_both_tell_the_same_of_made_up_chains(is_elsewhere, n_closed):
    """Twenty that the tables take."""
    found, seed = [], 0
    while len(found) < 20:
        told = of_chain(seed, 40, is_elsewhere)
        if told is not None:
            assert told.differing() == [], seed
            found.append(told)
        seed += 1
    assert sum(n_of(Verb.REPLACE_OFFICE, told) for told in found) >= n_closed


@pytest.mark.parametrize("is_elsewhere", [False, True], ids=["here", "elsewhere"])
def test_both_tell_the_same_of_made_up_chains_that_return_results(is_elsewhere):
    """Ten by which something is returned: to agencies with work before and after, beside other needs and answers."""
    n_returned, seed = [], 0
    while len(n_returned) < 10:
        if "return upstream" in chains.features(chains.chain(seed)):
            told = of_chain(seed, 60, is_elsewhere)
            assert told is None or told.differing() == [], seed
            if told is not None and (n := n_of(Verb.RETURN_UPSTREAM, told)):
                n_returned.append(n)
        seed += 1
    assert sum(n_returned) > 50


@pytest.mark.long
@pytest.mark.parametrize("is_elsewhere", [False, True], ids=["here", "elsewhere"])
def test_both_tell_the_same_of_many_made_up_chains(is_elsewhere):
    n = n_rows = 0
    for seed in range(1_000, 1_600):
        told = of_chain(seed, 40, is_elsewhere)
        if told is not None:
            n, n_rows = n + 1, n_rows + told.n_rows
            assert told.differing() == [], seed
    print(f"{n} chains, {n_rows} rows")
    assert n >= 200


@pytest.mark.long
def test_both_tell_the_same_of_two_hundred_thousand_families():
    n_rows = 0
    for seed in range(20):
        run = one_run(10_000, 60 + 5 * seed, wild() if seed % 4 == 3 else BASE, seed=seed, outages=OUTAGES[: seed % 4])
        told = twins(run, threads=2)
        n_rows += told.n_rows
        assert told.differing() == [], seed
    print(f"{n_rows} rows")


@pytest.mark.long
@pytest.mark.parametrize(("chain", "edition_on"), RETURNING)
def test_both_tell_the_same_of_many_families_whose_results_are_returned(chain, edition_on):
    run = one_run(6_000, 60, returning(), chain=chain, edition_on=edition_on, outages=OUTAGES)
    told = twins(run, threads=2)
    assert told.differing() == []
    assert n_of(Verb.RETURN_UPSTREAM, told) > 300


# Faults


@cache
def run_for_faults() -> Ready:
    return one_run(900, 6, wild(), outages=OUTAGES)


def nothing(column: np.ndarray) -> np.ndarray:
    return np.zeros_like(column)


# what is wrong in compiled code or its tables, by the array that is wrong
TABLES: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "a limit a day longer": ("part_value", lambda it: it + 1),
    "limits in days of the calendar": ("part_unit", lambda it: np.where(it == WORKING_DAYS, DAYS, it)),
    "no apologies": ("apologies", nothing),
    "two apologies": ("apologies", lambda it: it + 1),
    "apologies while the citizen is awaited": ("apologises", lambda it: it | 31),
    "needs ignored": ("needs", nothing),
    "soft needs taken for hard": ("is_soft", nothing),
    "answers owed ignored": ("owes", nothing),
    "papers instead of answers ignored": ("instead", nothing),
    "a silence that ends nothing": ("waiting_lapses", nothing),
    "a no taken for a yes": ("confirms", nothing),
    "missing papers overlooked": ("wanted", nothing),
    "approvals without verification": ("act", lambda it: np.where(it == VERIFY, GOOD, it).astype(np.int8)),
    "refusals approved": ("act", lambda it: np.where(it >= REFUSE, GOOD, it).astype(np.int8)),
    "waits skipped": ("act", lambda it: np.where(it == WAIT, GOOD, it).astype(np.int8)),
    "supplements not asked for": ("act", lambda it: np.where(it == ASK, GOOD, it).astype(np.int8)),
    "what is found settles nothing": ("effect_n", nothing),
    "the group's limit stands after a verification": ("group_effect_n", nothing),
    "the group without its stages": ("members", nothing),
    "a system asked whatever papers there are": ("asked", lambda it: np.where(it == PAPERS, ALWAYS, it)),
    "another procedure's luck": ("name", lambda it: np.roll(it, 1)),
    "another limit of the citizen": ("supplement", lambda it: it + 1),
}
HABITS: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "everything a microsecond slower": ("points", lambda it: it + 1),
    "everybody supplements": ("no_supplement", lambda _: 0),
    "nobody withdraws": ("withdraw", lambda _: 0),
    "nobody is away": ("absent", lambda _: 0),
    "nobody is found unfit": ("unfit", lambda _: 0),
    "nobody keeps silent": ("owed_silent", lambda _: 0),
    "registers down for a moment": ("outage_until", nothing),
}
CLOCKWORK: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "an hour less at the cut-off": ("cut_off", lambda it: it - HOUR_US),
    "offices close a minute early": ("closes", lambda it: it - HOUR_US // 60),
    "hours run through days off": ("is_by_clock", lambda it: not it),
}
MAP: dict[str, tuple[str, Callable[[Any], Any]]] = {
    "one officer more": ("n_officers", lambda it: it + 1),
    "officers do nothing else": ("share", lambda it: it * 0 + 1000),
    "what is due first taken first": ("is_by_due", lambda it: ~it),
    "the next office": ("office", lambda it: np.where(it >= 0, (it + 1) % (it.max() + 1), it).astype(np.int32)),
}
TABLE_FAULTS = {
    fault: (part, *how)
    for part, faults in (("tables", TABLES), ("habits", HABITS), ("clockwork", CLOCKWORK), ("map", MAP))
    for fault, how in faults.items()
}


def faulty(run: Ready, part: str, name: str, change: Callable[[Any], Any]) -> Ready:
    arrays = getattr(run.compiled, part)
    changed = arrays._replace(**{name: change(getattr(arrays, name))})
    return run._replace(compiled=dataclasses.replace(run.compiled, **{part: changed}))


@pytest.mark.parametrize("fault", TABLE_FAULTS)
def test_a_fault_of_the_tables_is_seen(fault):
    assert twins(faulty(run_for_faults(), *TABLE_FAULTS[fault])).differing()


HAND_OVERS: dict[str, Callable[[Any], Any]] = {
    "offices never close": lambda it: it._replace(closes_at=np.full_like(it.closes_at, BEYOND)),
    "offices close a day later": lambda it: it._replace(closes_at=it.closes_at + DAY_US),
    "the clock begins anew with each answer": lambda it: it._replace(restarts=not it.restarts),
}


@pytest.mark.parametrize("fault", HAND_OVERS)
def test_a_fault_of_a_hand_over_is_seen(fault):
    run = one_run(500, 5, wild(), offices=closing(3, 5))
    assert twins(run).differing() == []
    compiled_ = dataclasses.replace(run.compiled, tables=HAND_OVERS[fault](run.compiled.tables))
    assert twins(run._replace(compiled=compiled_)).differing()


RETURNS: dict[str, Callable[[Any], Any]] = {
    "nobody may return anything": lambda it: it._replace(returns=nothing(it.returns)),
    "everybody may return it": lambda it: it._replace(returns=~nothing(it.returns)),
    "another stage's result is returned": lambda it: it._replace(returned=it.returned + 1),
    "who returned it waits for nothing": lambda it: it._replace(is_soft=~nothing(it.is_soft)),
    "clocks begin anew with another limit": lambda it: it._replace(limit=np.roll(it.limit, 1)),
    "offices look at results that they do not need": lambda it: it._replace(needs=nothing(it.needs)),
}


@pytest.mark.parametrize("fault", RETURNS)
def test_a_fault_of_a_return_is_seen(fault):
    run = run_with_returns()
    assert twins(run).differing() == []
    compiled_ = dataclasses.replace(run.compiled, tables=RETURNS[fault](run.compiled.tables))
    assert twins(run._replace(compiled=compiled_)).differing()


@cache
def run_with_returns() -> Ready:
    chain, edition_on = RETURNING[0]
    return one_run(500, 5, returning(), chain=chain, edition_on=edition_on)


def test_what_both_tell_is_as_it_was():
    """Change it only with what it stands for: a rule, a habit or a draw that both share."""
    assert twins(run_for_faults()).digest() == GOLDEN


def _twice(made: Any) -> Any:
    return lambda *args, **more: 2 * made(*args, **more)


def _never(kind: str) -> Callable[[Any], Any]:
    """The policy without one of the things that depart from the ordinary."""
    return lambda departing: lambda desk, name, which: None if name == kind else departing(desk, name, which)


# what is wrong in what both share
SHARED_FAULTS: dict[str, tuple[object, str, Callable[[Any], Any]]] = {
    "officers verify nothing by chance": (policy, "departing", _never("verify")),
    "officers refuse nothing by chance": (policy, "departing", _never("refuse")),
    "a yes for every no": (policy, "no", lambda no: lambda owed, fact: owed.answer),
}
# what is wrong in live execution alone
LIVE_FAULTS: dict[str, tuple[object, str, Callable[[Any], Any]]] = {
    "the citizen's days end a day late": (clocks, "last_day_ends", lambda ends: lambda on: ends(on + A_DAY)),
    "pauses of no day": (clocks, "paused_days", lambda _: lambda *args: 0),
    "pauses twice as long": (clocks, "paused_days", _twice),
    "clocks resumed as they were": (effects, "resumed", lambda _: lambda clock, *rest: clock._replace(asked_at=None)),
    "the group never pauses": (effects, "group_pauses", lambda _: lambda *args: None),
    "results are there before they are": (follow_ups, "is_there", lambda _: lambda *args: True),
}  # fmt: skip
# the same where results are returned
LIVE_RETURNS: dict[str, tuple[object, str, Callable[[Any], Any]]] = {
    "results are there while they are mended": (follow_ups, "_WAITS", lambda _: frozenset({State.WAITING})),
    "a result is returned once": (policy, "may_return", lambda may: lambda at: at.visit == 1 and may(at)),
    "no result is returned": (policy, "may_return", lambda _: lambda at: False),
}


@pytest.mark.parametrize("fault", LIVE_FAULTS)
def test_a_fault_of_live_execution_is_seen(fault, monkeypatch):
    where, name, change = LIVE_FAULTS[fault]
    monkeypatch.setattr(where, name, change(getattr(where, name)))
    assert twins(one_run(250, 3, wild())).differing()


@pytest.mark.parametrize("fault", LIVE_RETURNS)
def test_a_fault_of_live_returns_is_seen(fault, monkeypatch):
    where, name, change = LIVE_RETURNS[fault]
    tables = run_with_returns().compiled
    monkeypatch.setattr(where, name, change(getattr(where, name)))
    chain, edition_on = RETURNING[0]
    live = one_run(500, 5, returning(), chain=chain, edition_on=edition_on)
    assert twins(live._replace(compiled=tables)).differing()


@pytest.mark.parametrize("fault", SHARED_FAULTS)
def test_a_fault_of_what_both_share_changes_what_they_tell(fault, monkeypatch):
    where, name, change = SHARED_FAULTS[fault]
    monkeypatch.setattr(where, name, change(getattr(where, name)))
    assert twins(one_run(900, 6, wild(), outages=OUTAGES)).digest() != GOLDEN


# Tables


def tables(edition: Any) -> Compiled:
    return compiled([Law(edition, PARAMETERS, OFFICES)], BASE, OFFICES, 1, max(AUTUMN, edition.in_force_on))


@pytest.mark.parametrize("edition", catalogue.known(), ids=lambda one: f"{one.chain}@{one.in_force_on}")
def test_every_edition_becomes_tables(edition):
    """One that is added later is among them by itself."""
    it = tables(edition)
    assert [slot.procedure for slot in it.slots] == list(edition.procedures)
    assert len(it.tables.act) == sum(int(np.prod([len(fact.values()) for fact in slot.facts])) for slot in it.slots)


def refused(edition: Edition) -> str:
    with pytest.raises(NotCompiled) as error:
        tables(edition)
    assert all(error.value.say(lang) for lang in ("vi", "en"))
    return error.value.why


def with_returns(edition: Edition, **results: str) -> Edition:
    """The same, where these procedures may return these results as well."""
    given = {giver.code for result in results.values() if (giver := edition.giver(result))}
    procedures = []
    for one in edition.procedures:
        more = moves.returned(results[one.code], DAY_OR_LESS) if one.code in results else ()
        more += (moves.REOPEN,) if one.code in given else ()
        procedures.append(dataclasses.replace(one, moves=(*one.moves, *more)))
    return dataclasses.replace(edition, procedures=tuple(procedures))


def test_results_of_one_procedure_may_be_returned_and_of_two_are_refused():
    edition = catalogue.in_force("birth", dt.date(2026, 9, 1))
    card = {"health_card": "birth_certificate"}
    assert tables(with_returns(edition, **card)).tables.returned.tolist() == [0]
    assert refused(with_returns(edition, **card, identity_card="residence_notice")) == "returned"


def test_a_return_is_refused_where_somebody_brings_results():
    edition = catalogue.in_force("birth_separate", AUTUMN)
    assert refused(with_returns(edition, health_card="birth_certificate")) == "returned_carried"


def test_tables_are_made_in_a_moment():
    editions = [catalogue.in_force(chain, AUTUMN) for chain in SHARES.both]
    laws = [Law(edition, PARAMETERS, OFFICES) for edition in editions]
    started = time.process_time()
    compiled(laws, BASE, OFFICES, 1, AUTUMN)
    assert time.process_time() - started < 2  # a fraction of a second: the figure stands in tests/bench


def test_an_office_that_cannot_do_its_work_is_named_with_the_officers_that_it_would_take():
    slow = {
        name: dataclasses.replace(one, points_us=tuple(400 * us for us in one.points_us))
        for name, one in BASE.service.items()
    }
    behaviour = dataclasses.replace(BASE, service=MappingProxyType(slow))
    run = run_for_faults()
    laws = run.compiled.laws
    with pytest.raises(OfficeOverloaded) as refused:
        year.play(compiled(laws, behaviour, OFFICES, 7, AUTUMN), cases_of(run.compiled, run.submitted))
    data = refused.value.data
    assert data["office"] in run.compiled.offices
    assert data["needed"] > data["officers"]
    assert all(refused.value.say(lang) for lang in ("vi", "en"))
