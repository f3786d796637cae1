"""What a made-up chain has so far, and one procedure of it in the making."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.engine.simulation.chance import Dice, label
from workflows.law import clauses as c
from workflows.law.facts import Fact
from workflows.law.notation import OFFICE, Carried, Move, Paper, Procedure, Redirect
from workflows.law.states import Verb
from workflows.law.vocabulary import INSURANCE_NUMBER, PAYMENT_WAY, PERSONAL_ID, REGISTER_BOOK, REGISTER_NUMBER

MOST_PROCEDURES = 6
AGENCIES = ("registrar", "police", "social_insurance", "welfare", "home_affairs")
SYSTEMS = ("hospital", "population_db", "eid", "archive")
BEARER = "bearer"  # brings results, and comes when it likes
PEOPLE = ("householder", "relative", "witness", BEARER)
HOME, AWAY, EVENT = "home_commune", "away_commune", "event_on"
SERIAL = Carried("serial", label("serial"), "[A-F0-9]{8}", label("serial"), "0A1B2C3D", unique=())
STAMP = Carried("stamp", label("stamp"), "[A-Z]{2}-[0-9]{4}", label("stamp"), "AB-0001", unique=(OFFICE,))
SHAPES = (
    (REGISTER_NUMBER, REGISTER_BOOK),
    (PERSONAL_ID,),
    (INSURANCE_NUMBER,),
    (PAYMENT_WAY,),
    (SERIAL,),
    (STAMP,),
)
MOST_ROWS = 1_000 // 8  # of the facts that one procedure reads, besides what sends it elsewhere
SHARED = Paper("shared_paper", label("shared_paper"), c.A_SLIPS)


@dataclass(slots=True)
class Drawn:
    """What a chain has so far. `pool` are the facts that are known from submission on."""

    dice: Dice
    pool: list[Fact]
    has_away: bool
    has_event: bool
    procedures: list[Procedure] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)  # those of procedures; the ones to be declared are in `asked`
    asked: list[Fact] = field(default_factory=list)
    late: dict[str, list[Fact]] = field(default_factory=dict)  # what each procedure finds out or is told
    people: set[str] = field(default_factory=set)
    shapes: dict[str, Carried] = field(default_factory=dict)


@dataclass(slots=True)
class Making:
    """One procedure in the making. `reads` are the facts that its conditions may read."""

    code: str
    drawn: Drawn
    dice: Dice
    reads: list[Fact] = field(default_factory=list)
    own: list[Fact] = field(default_factory=list)
    moves: list[Move] = field(default_factory=list)
    papers: list[Paper] = field(default_factory=list)
    redirects: list[Redirect] = field(default_factory=list)

    def early(self) -> list[Fact]:
        """What may be read at submission."""
        return [fact for fact in self.reads if fact.set_by is Verb.SUBMIT]
