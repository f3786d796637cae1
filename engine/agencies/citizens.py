"""Citizens: the applicant who supplements or withdraws, and the people who owe an answer."""

from __future__ import annotations

from engine.agencies import policy
from engine.agencies.live_case import LiveCase
from engine.agencies.policy import Desk
from engine.agencies.script import Answer, Answers
from engine.agencies.virtual_time import VirtualTime, key
from engine.core.events import Command, Event
from engine.core.payloads import SupplementRequested
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
                virtual.later(at, verb, live, answer.stage or None, act, answer.stage, None, answer)
        if (us := virtual.policy.withdraws_us(virtual.luck(live))) is not None:
            virtual.later(virtual.answered_at(us), Verb.WITHDRAW, live, None, self._withdraw, "", None, None)

    def asked(self, live: LiveCase, event: Event) -> None:
        """Was asked for supplements."""
        code = str(event.stage)
        assert isinstance(event.data, SupplementRequested)
        live.asked[code] = event.data.items
        self._bring_later(live, code, event.visit)

    def left_without(self, live: LiveCase, event: Event) -> None:
        """An answer that others owed will not come: brings the paper that serves instead, where there is one."""
        code = str(event.stage)
        desk = Desk(live.case, live.law, live.handbooks[code], event.visit)
        papers = policy.brought_instead(desk, event.verb is Verb.LAPSE)
        if event.state is State.WAITING and papers:
            live.asked[code] = papers
            self._bring_later(live, code, event.visit)

    def _bring_later(self, live: LiveCase, code: str, visit: int) -> None:
        virtual = self._virtual
        told = live.next_answer(Role.APPLICANT, code, Answers.SUPPLEMENT, Answers.STAY_SILENT)
        if told is not None and told.does is Answers.STAY_SILENT:
            live.done(told)
            return
        if told is not None and told.when.at:
            return  # comes at the instant that was put at submission
        at = told.when.by_clock(virtual.now) if told else None
        if at is None:
            us = virtual.policy.supplement_us(virtual.luck(live, code, visit), is_sure=told is not None)
            if us is None:
                return
            at = virtual.answered_at(us)
        virtual.later(at, Verb.SUPPLEMENT, live, code, self._supplement, code, None if told else visit, told)

    def _supplement(self, live: LiveCase, code: str, visit: int | None, told: Answer | None) -> None:
        """Brings the papers that are told, or else all that was asked for, fields of the form put right among it.

        Nobody comes by habit once the stage has gone on from the `visit` in which they were asked.
        """
        stage = live.case.stages[code]
        if visit is not None and visit != stage.visit:
            return
        live.done(told)
        papers = live.asked.get(code, ()) if told is None or told.papers is None else told.papers
        self._virtual.attempt(
            live,
            Command(
                Verb.SUPPLEMENT, Role.APPLICANT, live.case.applicant, code, fields={"papers": papers},
                # what waits has no visit yet, and more than one answer may be owed to it
                key=f"{key(live, stage, Verb.SUPPLEMENT)}/{live.case.number}",
            ),
        )  # fmt: skip

    def _withdraw(self, live: LiveCase, code: str, visit: int | None, told: Answer | None) -> None:
        """Withdraws one stage, or the whole case where none is named."""
        live.done(told)
        actor = live.case.applicant
        name = f"{live.file.code}/{code or 'case'}/{Verb.WITHDRAW}/{live.case.number}"
        self._virtual.attempt(live, Command(Verb.WITHDRAW, Role.APPLICANT, actor, code or None, key=name))


class Kin:
    """Those who owe an answer: they confirm, decline or keep silent, in VNeID, at any hour. Who brings results does so
    once they were delivered, while offices are open.
    """

    def __init__(self, virtual: VirtualTime) -> None:
        self._virtual = virtual

    def submitted(self, live: LiveCase, event: Event) -> None:
        """Whoever is asked from submission on. What the file tells for a certain instant is put there now."""
        virtual = self._virtual
        for answer in live.answers:
            if answer.who != Role.APPLICANT and answer.when.at and answer.does is not Answers.STAY_SILENT:
                at = policy.comes_at(answer.who, answer.when.at, live.law)
                virtual.later(at, Verb.CONFIRM, live, answer.stage or None, self._comes, answer)
        self._ask(live)

    def moved_on(self, live: LiveCase, event: Event) -> None:
        """Where results are brought: whoever had to wait for what this event gives comes now, or is asked."""
        if any(one.brings_results for one in live.law.people.values()):
            self._ask(live)

    def _ask(self, live: LiveCase) -> None:
        """Each who can answer now, and for whom nobody has seen to it yet."""
        for code, place, owed in self._asked(live):
            if (code, owed.fact) not in live.coming:
                self._owes(live, code, owed, place)

    def _asked(self, live: LiveCase) -> list[tuple[str, int, Owed]]:
        return [(code, *one) for code in live.case.stages for one in policy.asked_in(live.case, code, live.law)]

    def _owes(self, live: LiveCase, code: str, owed: Owed, place: int) -> None:
        virtual = self._virtual
        live.coming.add((code, owed.fact))
        luck = virtual.luck(live, code, place)
        told = live.next_answer(owed.by, code, Answers.AGREE, Answers.DECLINE, Answers.STAY_SILENT)
        if told is not None and told.does is Answers.STAY_SILENT:
            live.done(told)
            return
        if told is not None and told.when.at:
            return  # comes at the instant that was put at submission
        says_yes = told.does is Answers.AGREE if told else virtual.policy.says_yes(luck)
        if says_yes is None:
            return
        at = told.when.by_clock(virtual.now) if told else None
        at = policy.comes_at(owed.by, at or virtual.answered_at(virtual.policy.reply_us(owed, luck)), live.law)
        virtual.later(at, Verb.CONFIRM, live, code, self._confirm, code, owed, says_yes, told)

    def _comes(self, live: LiveCase, told: Answer) -> None:
        """Gives the answer that waits to be given, or else hears why none does."""
        awaited = [(code, owed) for code, _, owed in self._asked(live)]
        ever = [(code, owed) for code in live.case.stages for owed in live.handbooks[code].procedure.owed]
        found = next((one for one in [*awaited, *ever] if one[1].by == told.who and told.stage in ("", one[0])), None)
        if found is not None:
            self._confirm(live, *found, told.does is Answers.AGREE, told)

    def _confirm(self, live: LiveCase, code: str, owed: Owed, says_yes: bool, told: Answer | None) -> None:
        value = owed.answer if says_yes else policy.no(owed, live.law.facts[owed.fact])
        if value is None:
            return  # there is no no to say
        live.done(told)
        # two answers to one question are two commands
        name = f"{live.file.code}/{code}/{owed.fact}/{Verb.CONFIRM}/{live.case.number}"
        command = Command(Verb.CONFIRM, owed.by, owed.by, code, fields={owed.fact: value}, key=name)
        self._virtual.attempt(live, command)
