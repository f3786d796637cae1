"""Officers: what one does with the stage on the desk, by the case file, by habit, or as in ordinary cases."""

from __future__ import annotations

import datetime as dt
import re
import string
from collections import defaultdict
from collections.abc import Mapping

from engine.agencies import policy
from engine.agencies.chance import STREAMS, Draw, digits
from engine.agencies.errors import ScriptRefused, ValuesUsedUp
from engine.agencies.handbook import Handbook
from engine.agencies.live_case import LiveCase
from engine.agencies.policy import Desk
from engine.agencies.queues import Queues
from engine.agencies.script import Act, Does
from engine.agencies.systems import Systems
from engine.agencies.virtual_time import VirtualTime, of_officer
from engine.core.case import Stage
from engine.core.errors import IS_TAKEN, TooLate
from engine.core.events import Command, Event
from engine.core.signs import fitting
from workflows.errors import Refusal
from workflows.law.notation import OFFICE, Carried
from workflows.law.states import State, Verb
from workflows.time.calendar import VN

LONGEST_SEARCH = 1_000  # made-up values that are drawn for one that nobody was given


def like(shape: Carried, u: int) -> str:
    """A made-up value: the example of its shape with other digits and letters, each where it fits too."""
    drawn, made = iter(digits(15, u)), shape.example
    for place, char in enumerate(made):
        if char in string.digits:
            other = next(drawn, char)
        elif char in string.ascii_letters:
            letters = string.ascii_uppercase if char.isupper() else string.ascii_lowercase
            other = letters[(u >> place % 12 * 5) % len(letters)]
        else:
            continue
        changed = f"{made[:place]}{other}{made[place + 1 :]}"
        made = changed if re.fullmatch(shape.pattern, changed) else made
    return made


def _agreeing(made: str, shape: Carried, live: LiveCase) -> str:
    """The value with the signs that follow from what the family declared."""
    signs = list(made)
    for place, fits in fitting(shape, live.declared(sign.told.field for sign in shape.signs)).items():
        if signs[place - 1] not in fits:
            signs[place - 1] = fits[ord(signs[place - 1]) % len(fits)]
    return "".join(signs)


def _desk(live: LiveCase, code: str) -> Desk:
    return Desk(live.case, live.law, live.handbooks[code], live.case.stages[code].visit)


class Officer:
    """An officer of any agency. `_given` are the values that all rulings have brought, by name and scope."""

    def __init__(self, virtual: VirtualTime, queues: Queues, systems: Systems) -> None:
        self._virtual, self._queues, self._systems = virtual, queues, systems
        self._given: dict[tuple[str, ...], set[str]] = defaultdict(set)

    def sit_down(self, live: LiveCase, event: Event) -> None:
        """Has claimed the work: acts when the file tells, or after the time at the desk.

        A ruling is signed before it is given, which takes a while but keeps the officer from no other work.
        """
        virtual, code, visit = self._virtual, str(event.stage), event.visit
        told = live.next_act(code, visit)
        if told is not None:
            self._check_came(live, event, told)
        at = told.when.of_work(virtual.now, virtual.calendar) if told else None
        act = told or self._decide(live, code)
        if at is None:
            luck = virtual.luck(live, code, visit)
            us = virtual.policy.desk_us(luck)
            at = virtual.worked_at(us)
            if told is None and act.does is not Does.ASK_SUPPLEMENT:
                act = self._blocked(live, code, at) or act
            if act.does.is_ruling:
                self._queues.let_go(live.file.code, code, at)
                at = virtual.worked_at(us + virtual.policy.signature_us(luck))
        virtual.later(at, Verb.APPROVE, live, code, self._act, code, event.claim, act, told is not None)

    def _check_came(self, live: LiveCase, claimed: Event, told: Act) -> None:
        """Raises ScriptRefused for an act at an instant before the work came to the office for this visit."""
        events, visit = self._virtual.store.events(live.code), (claimed.stage, claimed.visit)
        came_at = next(event.at for event in events if (event.stage, event.visit) == visit)
        if told.when.at is not None and told.when.at < came_at:
            raise ScriptRefused("before", **live.where(told), since=came_at.astimezone(VN))

    def _act(self, live: LiveCase, code: str, claim: int, act: Act, is_told: bool) -> None:
        """Does it, unless the work was taken away or, where nothing is told, a system that must answer is down."""
        stage, handbook = live.case.stages[code], live.handbooks[code]
        if stage.state is not State.IN_PROGRESS or stage.claim != claim:
            return
        if is_told:
            live.done(act)
        if not is_told and act.does.is_ruling:
            act = self._blocked(live, code, self._virtual.now) or act
        if act.does is Does.WAIT:
            live.until[code] = act.until
        try:
            if act.does in (Does.APPROVE, Does.REFUSE) and handbook.procedure.grounds:
                self._find(live, code, act.found)
                stage = live.case.stages[code]
                if stage.state is not State.IN_PROGRESS:
                    return  # another agency has the work, as it shows
                # what was found here, or for another stage since the work was taken, may leave nothing to pay
                act = act if is_told else self._decide(live, code)
            self._tell(live, stage, handbook, act)
        except Refusal as refusal:
            if is_told:
                raise ScriptRefused("refused", **live.where(act), refusal=refusal) from refusal
            if not (isinstance(refusal, TooLate) and handbook.procedure.refusals):
                raise
            # the work lay there until the result would hold no more
            act = policy.refusal(handbook.procedure)
            self._tell(live, stage, handbook, act)
        if act.does is Does.VERIFY:
            self._verify_later(live, stage, handbook, act)

    def _find(self, live: LiveCase, code: str, told: Mapping[str, bool]) -> None:
        """Finds what a ruling rests on; one finding may lead to a ground that rests on more."""
        n_found = 0
        while (stage := live.case.stages[code]).state is State.IN_PROGRESS:
            found = policy.found(_desk(live, code), told)
            if not found:
                break
            command = of_officer(live, stage, Verb.FIND, claim=stage.claim, fields=found)
            self._virtual.tell(live, command._replace(key=f"{command.key}/{n_found}"))
            n_found += 1

    def _tell(self, live: LiveCase, stage: Stage, handbook: Handbook, act: Act) -> None:
        """A made-up value that a ruling of somebody else has brought is drawn again."""
        while True:
            try:
                return self._virtual.tell(live, self._command(live, stage, handbook, act))
            except Refusal as refusal:
                if not refusal.code.endswith(IS_TAKEN):
                    raise

    def _decide(self, live: LiveCase, code: str) -> Act:
        desk = _desk(live, code)
        return self._virtual.policy.act(desk, self._virtual.luck(live, code, desk.visit))

    def _blocked(self, live: LiveCase, code: str, at: dt.datetime) -> Act | None:
        """Waits for the first system that the officer needs and that is down at that instant."""
        if not self._systems.may_be_down:
            return None
        down = (one for one in self._virtual.policy.needed(_desk(live, code)) if self._systems.is_down(one, at))
        system = next(down, None)
        return Act(code, Does.WAIT, neighbour=system) if system else None

    def _command(self, live: LiveCase, stage: Stage, handbook: Handbook, act: Act) -> Command:
        verb = act.does.verb
        fields: dict[str, object] = {}
        match act.does:
            case Does.ASK_SUPPLEMENT:
                fields = {"items": act.items, "note": act.note}
            case Does.REFUSE:
                fields = {"reason": act.reason, "note": act.note}
            case Does.WAIT:
                fields = {"neighbour": act.neighbour}
            case Does.RELEASE | Does.RETURN_UPSTREAM:
                fields = {"note": act.reason}
            case Does.APPROVE | Does.CORRECT | Does.REVOKE:
                for name in handbook.carries:
                    fields[name] = self.brings(name, live, stage, fields)
                fields["note"] = act.reason
        if act.does in (Does.CORRECT, Does.REVOKE):
            fields |= self._superseded(live, act.result)
        told = {name: value for name, value in fields.items() if value} | handbook.told.get(verb, {})
        return of_officer(live, stage, verb, claim=stage.claim, fields=told)

    def _superseded(self, live: LiveCase, result: str) -> dict[str, str]:
        """The result that a correction replaces: the one told, or else the first that the corrected case was given."""
        corrected = str(live.file.declaration.get(live.law.edition.corrects, ""))
        case = self._virtual.store.case(corrected)
        given = [code for stage in case.stages.values() for code in stage.results] if case else []
        return {"case": corrected, "result": result or (given[0] if given else "")}

    def brings(self, name: str, live: LiveCase, stage: Stage, beside: Mapping[str, object]) -> str:
        """What the ruling carries under that name, made up: drawn again where it may be given once only and was.

        `beside` is what it carries besides, of which the scope may be made.
        """
        virtual, shape = self._virtual, live.law.carried[name]
        scope = (stage.office if part == OFFICE else str(beside.get(part)) for part in shape.unique or ())
        given = self._given[name, *scope]
        habit, year = virtual.behaviour.brings.get(name), virtual.now.astimezone(VN).year
        for n in range(LONGEST_SEARCH):
            if habit is not None:
                made = habit.made(virtual.luck(live, stage.code, habit.nth + n)(STREAMS[habit.stream]), year)
            else:
                made = like(shape, virtual.luck(live, stage.code, stage.visit + n)(Draw.BROUGHT))
            made = _agreeing(made, shape, live)
            if shape.unique is None or made not in given:
                given.add(made)
                return made
        raise ValuesUsedUp(what=shape.label, pattern=shape.pattern)

    def _verify_later(self, live: LiveCase, stage: Stage, handbook: Handbook, act: Act) -> None:
        virtual, code = self._virtual, stage.code
        luck = virtual.luck(live, code, stage.visit)
        at = act.until.of_work(virtual.now, virtual.calendar) or virtual.worked_at(virtual.policy.verification_us(luck))
        facts, is_hoped = virtual.policy.finding(handbook, luck)
        if is_hoped and act.finding != "":
            facts |= {name: act.finding for name, values in handbook.findings.items() if act.finding in values}
        virtual.later(at, Verb.VERIFY, live, code, self._verify, code, stage.visit, stage.holder, facts)

    def _verify(self, live: LiveCase, code: str, visit: int, actor: str, facts: dict[str, object]) -> None:
        stage = live.case.stages[code]
        if stage.state is State.VERIFYING and stage.visit == visit:
            self._virtual.tell(live, of_officer(live, stage, Verb.VERIFY, actor, fields=facts))

    def deliver_later(self, live: LiveCase, event: Event) -> None:
        """The clerk of the one-stop unit sends the result soon after the ruling, in office hours."""
        code, visit = str(event.stage), event.visit
        virtual = self._virtual
        at = virtual.worked_at(virtual.policy.delivery_us(virtual.luck(live, code, visit)))
        virtual.later(at, Verb.DELIVER_RESULT, live, code, self._deliver, code, visit)

    def _deliver(self, live: LiveCase, code: str, visit: int) -> None:
        stage = live.case.stages[code]
        if stage.state is State.APPROVED and stage.visit == visit:
            self._virtual.tell(live, of_officer(live, stage, Verb.DELIVER_RESULT, f"{stage.office}.clerk"))
