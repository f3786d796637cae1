"""Citizens: the applicant who supplements or withdraws, and the people who owe an answer."""

from __future__ import annotations

from engine.agencies.chance import Draw
from engine.agencies.live_case import LiveCase
from engine.agencies.script import Answers
from engine.agencies.virtual_time import VirtualTime, key
from engine.core.events import Command, Event
from engine.core.payloads import SupplementRequested
from workflows.law.facts import Value
from workflows.law.notation import Owed
from workflows.law.states import Role, State, Verb


class Applicant:
    """Brings what is asked for, or the paper that serves instead of an answer; may withdraw. Acts at any hour."""

    def __init__(self, virtual: VirtualTime) -> None:
        self._virtual = virtual

    def submitted(self, live: LiveCase, event: Event) -> None:
        """What the file tells for a certain instant, or from submission on, is put there now."""
        virtual = self._virtual
        for answer in [one for one in live.answers if one.who == Role.APPLICANT]:
            is_free = answer.does is Answers.WITHDRAW or (answer.does is Answers.SUPPLEMENT and answer.when.at)
            if is_free:
                at = answer.when.by_clock(virtual.now) or virtual.now
                verb = Verb.WITHDRAW if answer.does is Answers.WITHDRAW else Verb.SUPPLEMENT
                act = self._withdraw if verb is Verb.WITHDRAW else self._supplement
                virtual.later(at, verb, live, answer.stage or None, act, answer.stage, answer.papers)
        if virtual.happens("withdraw", live, None, 0, Draw.WITHDRAWS):
            at = virtual.answered_at("patience", live, None, 0, Draw.PATIENCE)
            virtual.later(at, Verb.WITHDRAW, live, None, self._withdraw, "", None)

    def asked(self, live: LiveCase, event: Event) -> None:
        """Was asked for supplements."""
        code = str(event.stage)
        assert isinstance(event.data, SupplementRequested)
        live.asked[code] = event.data.items
        self._bring_later(live, code, event.visit)

    def left_without(self, live: LiveCase, event: Event) -> None:
        """An answer that others owed will not come: brings the paper that serves instead, where there is one."""
        code, facts, known = str(event.stage), live.case.facts, live.law.facts
        papers = [
            owed.instead
            for owed in live.handbooks[code].replaceable
            if facts[owed.fact] != owed.answer
            and (event.verb is Verb.LAPSE or facts[owed.fact] != known[owed.fact].ordinary)
        ]
        if event.state is State.WAITING and papers:
            live.asked[code] = tuple(papers)
            self._bring_later(live, code, event.visit)

    def _bring_later(self, live: LiveCase, code: str, visit: int) -> None:
        virtual = self._virtual
        told = live.next_answer(Role.APPLICANT, code, Answers.SUPPLEMENT, Answers.STAY_SILENT)
        if told is not None and (told.does is Answers.STAY_SILENT or told.when.at):
            return  # keeps silent, or comes at the instant that was put at submission
        at = told.when.by_clock(virtual.now) if told else None
        if at is None:
            if told is None and virtual.happens("no_supplement", live, code, visit, Draw.ANSWER):
                return
            at = virtual.answered_at("supplement", live, code, visit, Draw.ANSWER_TIME)
        papers = told.papers if told else None
        virtual.later(at, Verb.SUPPLEMENT, live, code, self._supplement, code, papers)

    def _supplement(self, live: LiveCase, code: str, papers: tuple[str, ...] | None) -> None:
        """Brings the papers; None: all that was asked for, fields of the form put right among it."""
        stage = live.case.stages[code]
        if papers is None:
            papers = live.asked.get(code, ())
        self._virtual.attempt(
            live,
            Command(
                Verb.SUPPLEMENT, Role.APPLICANT, live.case.applicant, code, fields={"papers": papers},
                key=key(live, stage, Verb.SUPPLEMENT),
            ),
        )  # fmt: skip

    def _withdraw(self, live: LiveCase, code: str, papers: tuple[str, ...] | None) -> None:
        """Withdraws one stage, or the whole case where none is named."""
        actor = live.case.applicant
        name = f"{live.file.code}/{code or 'case'}/{Verb.WITHDRAW}"
        self._virtual.attempt(live, Command(Verb.WITHDRAW, Role.APPLICANT, actor, code or None, key=name))


class Kin:
    """Those who owe an answer: they confirm, decline or keep silent, in VNeID, at any hour."""

    def __init__(self, virtual: VirtualTime) -> None:
        self._virtual = virtual

    def submitted(self, live: LiveCase, event: Event) -> None:
        """Each who owes an answer, from submission on."""
        for code, stage in live.case.stages.items():
            if stage.state is State.WAITING:
                for place, owed in enumerate(live.handbooks[code].procedure.owed):
                    guard = owed.when.guard if owed.when else None
                    if owed.instead in live.case.papers or (guard and not guard.holds(live.case.facts)):
                        continue
                    self._owes(live, code, owed, place)

    def _owes(self, live: LiveCase, code: str, owed: Owed, place: int) -> None:
        virtual = self._virtual
        told = live.next_answer(owed.by, code, Answers.AGREE, Answers.DECLINE, Answers.STAY_SILENT)
        does = told.does if told else self._of_chance(live, code, place)
        if does is Answers.STAY_SILENT:
            return
        at = told.when.by_clock(virtual.now) if told else None
        if at is None:
            at = virtual.answered_at(owed.by, live, code, place, Draw.REPLY_TIME)
        value = owed.answer if does is Answers.AGREE else _no(live, owed)
        if value is None:
            return
        virtual.later(at, Verb.CONFIRM, live, code, self._confirm, code, owed, value)

    def _of_chance(self, live: LiveCase, code: str, place: int) -> Answers:
        virtual = self._virtual
        if virtual.happens("owed_silent", live, code, place, Draw.SILENT):
            return Answers.STAY_SILENT
        if virtual.happens("owed_declined", live, code, place, Draw.DECLINES):
            return Answers.DECLINE
        return Answers.AGREE

    def _confirm(self, live: LiveCase, code: str, owed: Owed, value: Value) -> None:
        name = f"{live.file.code}/{code}/{owed.fact}/{Verb.CONFIRM}"
        command = Command(Verb.CONFIRM, owed.by, owed.by, code, fields={owed.fact: value}, key=name)
        self._virtual.attempt(live, command)


def _no(live: LiveCase, owed: Owed) -> Value | None:
    """The value of the fact that is neither its ordinary one (no answer yet) nor the answer that is hoped for.

    None: a no cannot be said, only silence.
    """
    fact = live.law.facts[owed.fact]
    return next((value for value in fact.values() if value not in (fact.ordinary, owed.answer)), None)
