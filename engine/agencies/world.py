"""The world of the simulated agencies: cases are played by the commands of real actors, in virtual time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from engine.agencies.agenda import collector_at_rest
from engine.agencies.behaviour import Behaviour
from engine.agencies.casefile import CaseFile
from engine.agencies.citizens import Applicant, Kin
from engine.agencies.codes import place_of
from engine.agencies.errors import NeverAsked, ScriptRefused
from engine.agencies.expectation import unmet
from engine.agencies.handbook import Handbook, handbooks
from engine.agencies.live_case import LiveCase, TurnedAway
from engine.agencies.officers import Officer
from engine.agencies.queues import Claim, Queues, ToldQueues
from engine.agencies.script import Outage
from engine.agencies.systems import Systems
from engine.agencies.virtual_time import VirtualTime
from engine.core.case import Case
from engine.core.events import Event
from engine.core.journal import Entry, sealed
from engine.core.law import Law, Witness
from engine.core.memory import Store
from workflows.files.offices import Offices
from workflows.files.parameters import Parameters
from workflows.law.citation import Label
from workflows.law.states import STATES, Role, Verb

SEED = 20260901


@dataclass(frozen=True, slots=True)
class Played:
    """A case that was played to its end, or as far as anybody had something to do.

    `turned_away` is what a citizen tried in vain, `words` those that are kept beside the journal, by digest.
    """

    case_file: CaseFile
    law: Law
    case: Case
    events: tuple[Event, ...]
    turned_away: tuple[TurnedAway, ...]
    words: Mapping[str, str]

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The case's journal, sealed now."""
        return sealed(self.events)

    @property
    def unmet(self) -> tuple[Label, ...]:
        """Where the case differs from what its file expects."""
        expects = self.case_file.expects
        return unmet(expects, self.case, self.entries, self.law.edition) if expects else ()


class World:
    """Offices, habits and laws. `laws` holds one Law for each edition that was played, made once and used again.

    The same seed gives the same journal, byte for byte. `witness` is told each rule that is read. `claims`: who takes
    which work when, of a case that is played alone as it went among others.
    """

    def __init__(
        self,
        parameters: Parameters,
        offices: Offices,
        behaviour: Behaviour,
        seed: int = SEED,
        witness: Witness | None = None,
        claims: Mapping[tuple[str, int], Sequence[Claim]] | None = None,
    ) -> None:
        self.parameters, self.offices, self.behaviour, self.seed = parameters, offices, behaviour, seed
        self.laws: dict[tuple[str, dt.date], Law] = {}
        self._witness = witness
        self._claims = claims
        self._handbooks: dict[tuple[str, dt.date], Mapping[str, Handbook]] = {}

    def play(self, case_file: CaseFile) -> Played:
        """One case alone. Raises ScriptRefused, FilingRefused, another Refusal of its submission, or BeyondHorizon."""
        return self.play_all((case_file,))[0]

    def play_all(self, case_files: Iterable[CaseFile], store: Store | None = None) -> tuple[Played, ...]:
        """Several cases in one virtual time: they share offices, queues and answering systems. Raises as `play`."""
        files = tuple(case_files)
        if not files:
            return ()
        came: dict[str, LiveCase] = {}
        with collector_at_rest():
            virtual = self.begin(files, store, came)
            virtual.run()
            played = tuple(_played(virtual, came[file.code]) for file in files)
            virtual.close()
            return played

    def begin(
        self, files: Iterable[CaseFile], store: Store | None = None, came: dict[str, LiveCase] | None = None
    ) -> VirtualTime:
        """Virtual time with these cases, about to start; each is put into `came` when it is drawn."""
        ordered = sorted(files, key=lambda file: (file.submitted_at, place_of(file.code)))
        outages = tuple(outage for file in ordered for outage in file.outages)
        return self.stream(iter(ordered), ordered[0].submitted_at, store, outages, came)

    def stream(
        self,
        files: Iterator[CaseFile],
        start: dt.datetime,
        store: Store | None = None,
        outages: Iterable[Outage] = (),
        came: dict[str, LiveCase] | None = None,
    ) -> VirtualTime:
        """The same with cases that are drawn one by one, in the order of their submissions."""
        virtual = VirtualTime(self.parameters.calendar, self.behaviour, self.seed, start.astimezone(dt.UTC), store)
        self._people(virtual, Systems(outages, virtual))
        virtual.expect(self._coming(files, came))
        return virtual

    def _coming(self, files: Iterator[CaseFile], came: dict[str, LiveCase] | None) -> Iterator[LiveCase]:
        for file in files:
            law = self._law(file)
            live = LiveCase.of(file, law, self._handbooks[law.edition.chain, law.edition.in_force_on])
            if came is not None:
                came[file.code] = live
            yield live

    def _people(self, virtual: VirtualTime, systems: Systems) -> None:
        """Who acts upon which event."""
        queues = Queues(virtual, self.offices)
        if self._claims is not None:
            queues = ToldQueues(virtual, self.offices, self._claims)
        officer = Officer(virtual, queues, systems)
        applicant, kin = Applicant(virtual), Kin(virtual)
        virtual.on(Verb.SUBMIT, applicant.submitted)
        virtual.watches += [queues.watch]
        virtual.on(Verb.CLAIM, officer.sit_down)
        virtual.on(Verb.REQUEST_SUPPLEMENT, applicant.asked)
        virtual.on(Verb.WAIT_FOR_NEIGHBOUR, systems.asked)
        virtual.on(Verb.CONFIRM, applicant.left_without)
        virtual.on(Verb.LAPSE, applicant.left_without)
        virtual.on(Verb.SUBMIT, kin.submitted)
        ends = (Verb.REFUSE, Verb.WITHDRAW, Verb.LAPSE, Verb.DROP)
        for verb in (Verb.DELIVER_RESULT, Verb.CONFIRM, Verb.SUPPLEMENT, *ends):
            virtual.on(verb, kin.moved_on)
        for verb in (Verb.APPROVE, Verb.CORRECT, Verb.REVOKE):
            virtual.on(verb, officer.deliver_later)

    def _law(self, file: CaseFile) -> Law:
        edition = file.edition()
        key = (edition.chain, edition.in_force_on)
        law = self.laws.get(key)
        if law is None:
            law = self.laws[key] = Law(edition, self.parameters, self.offices, self._witness)
            self._handbooks[key] = handbooks(law)
        return law


def _played(virtual: VirtualTime, live: LiveCase) -> Played:
    """The case as it went. Raises ScriptRefused where an officer never came to what the file tells."""
    for act in live.acts:
        stage = live.case.stages[act.stage]
        raise ScriptRefused("never", **live.where(act), state=STATES[stage.state].label, n_visits=stage.visit)
    for told in live.untried:
        never = NeverAsked("supplement" if told.who == Role.APPLICANT else "answer", line=told.line)
        live.turned_away.append(TurnedAway(None, told.who, never))
    return Played(live.file, live.law, live.case, virtual.store.events(live.code), tuple(live.turned_away), live.words)
