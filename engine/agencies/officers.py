"""Officers: what one does with the stage on the desk, by the case file, by habit, or as in ordinary cases."""

from __future__ import annotations

import datetime as dt
import re
import string
from collections import defaultdict
from collections.abc import Mapping

from engine.agencies.behaviour import FOR_PAPERS
from engine.agencies.chance import STREAMS, Draw, digits
from engine.agencies.desks import Desks
from engine.agencies.errors import ScriptRefused, ValuesUsedUp
from engine.agencies.play import Play, of_officer
from engine.agencies.playing import Playing
from engine.agencies.practice import Practice
from engine.agencies.script import Act, Does, said
from engine.agencies.systems import Systems
from engine.core import dossier
from engine.core.case import Stage
from engine.core.events import Command, Event
from workflows.errors import Refusal
from workflows.law.facts import Value
from workflows.law.notation import OFFICE, Carried
from workflows.law.states import State, Verb
from workflows.time.calendar import VN

LONGEST_SEARCH = 1_000  # made-up values that are drawn for one that nobody was given
LAST_UNUSUAL_VISIT = 3  # habit asks, waits and refuses no more after it, so that every case comes to an end
_REQUESTS = {
    Does.ASK_SUPPLEMENT: Verb.REQUEST_SUPPLEMENT,
    Does.VERIFY: Verb.REQUEST_VERIFICATION,
    Does.WAIT: Verb.WAIT_FOR_NEIGHBOUR,
}
_VERBS = {does: _REQUESTS.get(does) or Verb(does.value) for does in Does}
_RULINGS = frozenset({Does.APPROVE, Does.REFUSE, Does.CORRECT, Does.REVOKE})


def _lacks_from(source: str, playing: Playing, practice: Practice) -> bool:
    """Whether a wanted paper that may come from there was brought by nobody."""
    wanted = dossier.wanted(practice.procedure, playing.case.facts, playing.law)
    return any(source in paper.sources and paper.code not in playing.case.papers for paper in wanted)


def _of_chance(name: str, playing: Playing, practice: Practice, which: int) -> Act | None:
    """The unusual act of that name, if the procedure has it; `which` picks the paper, system or reason."""
    procedure, case = practice.procedure, playing.case
    match name:
        case "ask_supplement":
            papers = [paper.code for paper in dossier.wanted(procedure, case.facts, playing.law)]
            return Act(procedure.code, Does.ASK_SUPPLEMENT, items=(papers[which % len(papers)],)) if papers else None
        case "verify":
            return Act(procedure.code, Does.VERIFY) if practice.may_verify(case.facts) else None
        case "wait":
            systems = [neighbour.code for neighbour in procedure.neighbours]
            return Act(procedure.code, Does.WAIT, neighbour=systems[which % len(systems)]) if systems else None
        case _:
            reasons = [reason.code for reason in procedure.refusals]
            return Act(procedure.code, Does.REFUSE, reason=reasons[which % len(reasons)]) if reasons else None


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


def _said(verb: Verb, playing: Playing, practice: Practice) -> dict[str, Value]:
    """The facts that the move wants to be told, the hoped-for value of each; a yes needs no word."""
    facts = playing.law.facts
    moves = (move for move in practice.procedure.moves if move.verb is verb and move.source is State.IN_PROGRESS)
    return {name: said(facts[name])[0] for move in moves for name in move.sets if facts[name].choices}


class Officer:
    """An officer of any agency. `_given` are the values that all rulings have brought, by name and scope."""

    def __init__(self, play: Play, desks: Desks, systems: Systems) -> None:
        self._play, self._desks, self._systems = play, desks, systems
        self._given: dict[tuple[str, ...], set[str]] = defaultdict(set)

    def sit_down(self, playing: Playing, event: Event) -> None:
        """Has claimed the work: acts when the file tells, or after the time at the desk.

        A ruling is signed before it is given, which takes a while but keeps the officer from no other work.
        """
        play, code, visit = self._play, str(event.stage), event.visit
        told = playing.next_act(code, visit)
        at = told.when.of_work(play.now, play.calendar) if told else None
        act = told or self._decide(playing, playing.case.stages[code], playing.practices[code])
        if at is None:
            us = play.time_us(play.behaviour.service, code, playing, code, visit, Draw.SERVICE)
            at = play.calendar.after_work(play.now, us)
            if told is None and act.does is not Does.ASK_SUPPLEMENT:
                act = self._blocked(playing, code, at) or act
            if act.does in _RULINGS:
                self._desks.let_go(playing.file.code, code, at)
                us += play.time_us(play.behaviour.signature, code, playing, code, visit, Draw.SIGNATURE)
                at = play.calendar.after_work(play.now, us)
        play.later(at, Verb.APPROVE, playing, code, self._act, code, event.claim, act, told is not None)

    def _act(self, playing: Playing, code: str, claim: int, act: Act, is_told: bool) -> None:
        """Does it, unless the work was taken away or, where nothing is told, a system that must answer is down."""
        stage, practice = playing.case.stages[code], playing.practices[code]
        if stage.state is not State.IN_PROGRESS or stage.claim != claim:
            return
        if not is_told and act.does in _RULINGS:
            act = self._blocked(playing, code, self._play.now) or act
        if act.does is Does.WAIT:
            playing.until[code] = act.until
        try:
            self._play.tell(playing, self._command(playing, stage, practice, act))
        except Refusal as refusal:
            if is_told:
                raise ScriptRefused(
                    path=playing.file.path, stage=act.stage, does=act.does, refusal=refusal
                ) from refusal
            raise
        if act.does is Does.VERIFY:
            self._verify_later(playing, stage, practice, act)

    def _decide(self, playing: Playing, stage: Stage, practice: Practice) -> Act:
        """What is missing is asked for; then habit, then the ordinary ruling."""
        case = playing.case
        procedure = practice.procedure
        missing = dossier.missing(procedure, case.facts, case.papers, playing.law) if practice.may_lack else ()
        if missing:
            return Act(stage.code, Does.ASK_SUPPLEMENT, items=tuple(paper.code for paper in missing))
        unusual = None if self._play.is_quiet else self._unusual(playing, stage, practice)
        if unusual is None or _VERBS[unusual.does] not in practice.verbs:
            return self._ordinary(playing, stage, practice)
        return unusual

    def _blocked(self, playing: Playing, code: str, at: dt.datetime) -> Act | None:
        """Waits for the first system that the officer needs and that is down at that instant."""
        if not self._systems.may_be_down:
            return None
        practice = playing.practices[code]
        for neighbour in practice.procedure.neighbours:
            if self._systems.is_down(neighbour.code, at) and self._is_asked(neighbour.code, playing, practice):
                return Act(code, Does.WAIT, neighbour=neighbour.code)
        return None

    def _is_asked(self, neighbour: str, playing: Playing, practice: Practice) -> bool:
        """Whether the officer needs the system's answer in this case."""
        habit = self._play.behaviour.asked.get(neighbour)
        return habit is None or (habit.when == FOR_PAPERS and _lacks_from(neighbour, playing, practice))

    def _unusual(self, playing: Playing, stage: Stage, practice: Practice) -> Act | None:
        """What departs from the ordinary by chance: one draw for each visit."""
        play, code, chances = self._play, stage.code, self._play.behaviour.chance
        place = (play.draw(playing, code, stage.visit, Draw.OUTCOME) >> 32) * 1000 >> 32
        if stage.visit > LAST_UNUSUAL_VISIT:
            return None
        for name in ("ask_supplement", "verify", "wait", "refuse"):
            if place < chances[name].n:
                which = play.draw(playing, code, stage.visit, Draw.ITEM) >> 32
                return _of_chance(name, playing, practice, which)
            place -= chances[name].n
        return None

    def _ordinary(self, playing: Playing, stage: Stage, practice: Practice) -> Act:
        """The ruling that ends well where a condition of it holds, or else a verification, or a refusal."""
        facts = playing.case.facts
        for move in practice.rulings:
            if move.when is None or move.when.guard.holds(facts):
                return Act(stage.code, Does(move.verb.value))
        is_new = stage.visit == 1 or (practice.verification is not None and practice.verification.sets)
        if is_new and practice.may_verify(facts):
            return Act(stage.code, Does.VERIFY)
        return Act(stage.code, Does.REFUSE, reason=practice.procedure.refusals[0].code)

    def _command(self, playing: Playing, stage: Stage, practice: Practice, act: Act) -> Command:
        verb = _VERBS[act.does]
        data: dict[str, object] = {}
        match act.does:
            case Does.ASK_SUPPLEMENT:
                data = {"items": act.items, "note": act.note}
            case Does.REFUSE:
                data = {"reason": act.reason} if act.reason else {}
            case Does.WAIT:
                data = {"neighbour": act.neighbour}
            case Does.RELEASE | Does.RETURN_UPSTREAM:
                data = {"note": act.reason}
            case Does.APPROVE | Does.CORRECT | Does.REVOKE:
                data = {}
                for name in practice.carries:
                    data[name] = self.brings(name, playing, stage, data)
        if act.does in (Does.CORRECT, Does.REVOKE):
            data |= {"supersedes": self._superseded(playing, act.result), "note": act.reason}
        return of_officer(playing, stage, verb, claim=stage.claim, facts=_said(verb, playing, practice), data=data)

    def _superseded(self, playing: Playing, result: str) -> dict[str, str]:
        """The result that a correction replaces: the one told, or else the first that the corrected case was given."""
        corrected = str(playing.file.declaration.get(playing.law.edition.corrects, ""))
        case = self._play.store.case(corrected)
        given = [code for stage in case.stages.values() for code in stage.results] if case else []
        return {"case": corrected, "result": result or (given[0] if given else "")}

    def brings(self, name: str, playing: Playing, stage: Stage, beside: Mapping[str, object]) -> str:
        """What the ruling carries under that name, made up: drawn again where it may be given once only and was.

        `beside` is what it carries besides, of which the scope may be made.
        """
        play, shape = self._play, playing.law.carried[name]
        scope = (stage.office if part == OFFICE else str(beside.get(part)) for part in shape.unique or ())
        given = self._given[name, *scope]
        habit, year = play.behaviour.brings.get(name), play.now.astimezone(VN).year
        for n in range(LONGEST_SEARCH):
            if habit is not None:
                made = habit.made(play.draw(playing, stage.code, habit.nth + n, STREAMS[habit.stream]), year)
            else:
                made = like(shape, play.draw(playing, stage.code, stage.visit + n, Draw.BROUGHT))
            if shape.unique is None or made not in given:
                given.add(made)
                return made
        raise ValuesUsedUp(what=shape.label, pattern=shape.pattern)

    def _verify_later(self, playing: Playing, stage: Stage, practice: Practice, act: Act) -> None:
        play, code = self._play, stage.code
        at = act.until.of_work(play.now, play.calendar)
        if at is None:
            us = play.time_us(play.behaviour.work, "verification", playing, code, stage.visit, Draw.VERIFICATION_TIME)
            at = play.calendar.after_work(play.now, us)
        is_unfit = play.happens("unfit", playing, code, stage.visit, Draw.FINDING)
        facts = {name: values[-1 if is_unfit else 0] for name, values in practice.findings.items()}
        if not is_unfit and act.finding != "":
            facts |= {name: act.finding for name, values in practice.findings.items() if act.finding in values}
        play.later(at, Verb.VERIFY, playing, code, self._verify, code, stage.visit, stage.holder, facts)

    def _verify(self, playing: Playing, code: str, visit: int, actor: str, facts: dict[str, object]) -> None:
        stage = playing.case.stages[code]
        if stage.state is State.VERIFYING and stage.visit == visit:
            self._play.tell(playing, of_officer(playing, stage, Verb.VERIFY, actor, facts=facts))

    def deliver_later(self, playing: Playing, event: Event) -> None:
        """The clerk of the one-stop unit sends the result soon after the ruling, in office hours."""
        play, code = self._play, str(event.stage)
        us = play.time_us(play.behaviour.work, "delivery", playing, code, event.visit, Draw.DELIVERY)
        play.later(
            play.calendar.after_work(play.now, us), Verb.DELIVER_RESULT, playing, code, self._deliver, code, event.visit
        )

    def _deliver(self, playing: Playing, code: str, visit: int) -> None:
        stage = playing.case.stages[code]
        if stage.state is State.APPROVED and stage.visit == visit:
            self._play.tell(playing, of_officer(playing, stage, Verb.DELIVER_RESULT, f"{stage.office}.clerk"))
