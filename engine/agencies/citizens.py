"""Citizens: the applicant who supplements or withdraws, and the people who owe an answer."""

from __future__ import annotations

import datetime as dt

from engine.agencies.chance import Draw
from engine.agencies.play import Play, key
from engine.agencies.playing import Playing
from engine.agencies.script import Answers
from engine.core.events import Command, Event
from engine.core.payloads import SupplementRequested
from workflows.law.facts import Value
from workflows.law.notation import Owed
from workflows.law.states import Role, State, Verb


class Applicant:
    """Brings what is asked for, or the paper that serves instead of an answer; may withdraw. Acts at any hour."""

    def __init__(self, play: Play) -> None:
        self._play = play

    def submitted(self, playing: Playing, event: Event) -> None:
        """What the file tells for a certain instant, or from submission on, is put there now."""
        play = self._play
        for answer in [one for one in playing.answers if one.who == Role.APPLICANT]:
            is_free = answer.does is Answers.WITHDRAW or (answer.does is Answers.SUPPLEMENT and answer.when.at)
            if is_free:
                at = answer.when.by_clock(play.now) or play.now
                verb = Verb.WITHDRAW if answer.does is Answers.WITHDRAW else Verb.SUPPLEMENT
                act = self._withdraw if verb is Verb.WITHDRAW else self._supplement
                play.later(at, verb, playing, answer.stage or None, act, answer.stage, answer.papers)
        if play.happens("withdraw", playing, None, 0, Draw.WITHDRAWS):
            us = play.time_us(play.behaviour.citizen, "patience", playing, None, 0, Draw.PATIENCE)
            at = play.now + dt.timedelta(microseconds=us)
            play.later(at, Verb.WITHDRAW, playing, None, self._withdraw, "", None)

    def asked(self, playing: Playing, event: Event) -> None:
        """Was asked for supplements."""
        code = str(event.stage)
        assert isinstance(event.data, SupplementRequested)
        playing.asked[code] = event.data.items
        self._bring_later(playing, code, event.visit)

    def left_without(self, playing: Playing, event: Event) -> None:
        """An answer that others owed will not come: brings the paper that serves instead, where there is one."""
        code, facts, known = str(event.stage), playing.case.facts, playing.law.facts
        papers = [
            owed.instead
            for owed in playing.practices[code].replaceable
            if facts[owed.fact] != owed.answer
            and (event.verb is Verb.LAPSE or facts[owed.fact] != known[owed.fact].ordinary)
        ]
        if event.state is State.WAITING and papers:
            playing.asked[code] = tuple(papers)
            self._bring_later(playing, code, event.visit)

    def _bring_later(self, playing: Playing, code: str, visit: int) -> None:
        play = self._play
        told = playing.next_answer(Role.APPLICANT, code, Answers.SUPPLEMENT, Answers.STAY_SILENT)
        if told is not None and (told.does is Answers.STAY_SILENT or told.when.at):
            return  # keeps silent, or comes at the instant that was put at submission
        at = told.when.by_clock(play.now) if told else None
        if at is None:
            if told is None and play.happens("no_supplement", playing, code, visit, Draw.ANSWER):
                return
            us = play.time_us(play.behaviour.citizen, "supplement", playing, code, visit, Draw.ANSWER_TIME)
            at = play.now + dt.timedelta(microseconds=us)
        papers = told.papers if told else None
        play.later(at, Verb.SUPPLEMENT, playing, code, self._supplement, code, papers)

    def _supplement(self, playing: Playing, code: str, papers: tuple[str, ...] | None) -> None:
        """Brings the papers; None: those that were asked for."""
        stage, practice = playing.case.stages[code], playing.practices[code]
        if papers is None:
            known = {paper.code for paper in practice.procedure.papers}
            papers = tuple(item for item in playing.asked.get(code, ()) if item in known)
        self._play.attempt(
            playing,
            Command(
                Verb.SUPPLEMENT, Role.APPLICANT, playing.case.applicant, code, data={"papers": papers},
                key=key(playing, stage, Verb.SUPPLEMENT),
            ),
        )  # fmt: skip

    def _withdraw(self, playing: Playing, code: str, papers: tuple[str, ...] | None) -> None:
        """Withdraws one stage, or the whole case where none is named."""
        actor = playing.case.applicant
        name = f"{playing.file.code}/{code or 'case'}/{Verb.WITHDRAW}"
        self._play.attempt(playing, Command(Verb.WITHDRAW, Role.APPLICANT, actor, code or None, key=name))


class Kin:
    """Those who owe an answer: they confirm, decline or keep silent, in VNeID, at any hour."""

    def __init__(self, play: Play) -> None:
        self._play = play

    def submitted(self, playing: Playing, event: Event) -> None:
        """Each who owes an answer, from submission on."""
        for code, stage in playing.case.stages.items():
            if stage.state is State.WAITING:
                for owed in playing.practices[code].procedure.owed:
                    guard = owed.when.guard if owed.when else None
                    if owed.instead in playing.case.papers or (guard and not guard.holds(playing.case.facts)):
                        continue
                    self._owes(playing, code, owed)

    def _owes(self, playing: Playing, code: str, owed: Owed) -> None:
        play = self._play
        told = playing.next_answer(owed.by, code, Answers.AGREE, Answers.DECLINE, Answers.STAY_SILENT)
        does = told.does if told else self._of_chance(playing, code)
        if does is Answers.STAY_SILENT:
            return
        at = told.when.by_clock(play.now) if told else None
        if at is None:
            us = play.time_us(play.behaviour.citizen, owed.by, playing, code, 0, Draw.ANSWER_TIME)
            at = play.now + dt.timedelta(microseconds=us)
        value = owed.answer if does is Answers.AGREE else _no(playing, owed)
        if value is None:
            return
        play.later(at, Verb.CONFIRM, playing, code, self._confirm, code, owed, value)

    def _of_chance(self, playing: Playing, code: str) -> Answers:
        play = self._play
        if play.happens("owed_silent", playing, code, 0, Draw.ANSWER):
            return Answers.STAY_SILENT
        if play.happens("owed_declined", playing, code, 1, Draw.ANSWER):
            return Answers.DECLINE
        return Answers.AGREE

    def _confirm(self, playing: Playing, code: str, owed: Owed, value: Value) -> None:
        name = f"{playing.file.code}/{code}/{owed.fact}/{Verb.CONFIRM}"
        command = Command(Verb.CONFIRM, owed.by, owed.by, code, facts={owed.fact: value}, key=name)
        self._play.attempt(playing, command)


def _no(playing: Playing, owed: Owed) -> Value | None:
    """The value of the fact that is neither its ordinary one (no answer yet) nor the answer that is hoped for.

    None: a no cannot be said, only silence.
    """
    fact = playing.law.facts[owed.fact]
    return next((value for value in fact.values() if value not in (fact.ordinary, owed.answer)), None)
