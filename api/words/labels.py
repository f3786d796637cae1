"""What people call the codes of stages, agencies, systems, reasons and states, by the newest edition with them."""

from __future__ import annotations

from engine.indicators.journey import LAPSED
from workflows import catalogue
from workflows.law.citation import Label
from workflows.law.states import State

_DOING = {
    State.OFFERED: Label("nằm trong hàng chờ", "in the queue"),
    State.IN_PROGRESS: Label("giải quyết và ký", "worked on and signed"),
    State.AWAITING_CITIZEN: Label("chờ gia đình bổ sung", "waiting for the family's supplement"),
    State.AWAITING_NEIGHBOUR: Label("chờ hệ thống khác", "waiting for another system"),
    State.VERIFYING: Label("xác minh", "being verified"),
    State.RETURNED_UPSTREAM: Label("chuyển trả cơ quan trước", "returned upstream"),
}
_FAMILY = Label("gia đình (bổ sung giấy tờ)", "the family (supplements)")
_LAPSED = Label("hết hạn bổ sung hoặc xác nhận mà không có trả lời", "no answer came before the last day")
_UNNAMED = Label("không nêu lý do", "no reason given")


def chain_names() -> dict[str, Label]:
    """Each chain in a word or two, by its code."""
    return {edition.chain: edition.name for edition in catalogue.known()}


class Names:
    """In one language. `stages` and `agencies` are codes in the order of the chains."""

    def __init__(self, lang: str) -> None:
        self._lang = lang
        editions = catalogue.known()
        self._chains = chain_names()
        self.people = {person.code: person.called for edition in editions for person in edition.people}
        vi = " hoặc ".join(called.vi for called in self.people.values())
        en = " or ".join(called.en for called in self.people.values())
        self._doing = _DOING | {State.WAITING: Label(f"chờ {vi} trả lời", f"waiting for {en}")}
        procedures = [one for edition in editions for one in edition.procedures]
        self.stages = tuple(dict.fromkeys(one.code for one in procedures))
        self._stages = {one.code: one.label for one in procedures}
        self._agencies = {one.code: one.label for edition in editions for one in edition.agencies}
        self.agencies = tuple(self._agencies)
        self._systems = {one.code: one.label for procedure in procedures for one in procedure.neighbours}
        self._reasons = {
            (edition.chain, one.code, reason.code): reason.label
            for edition in editions
            for one in edition.procedures
            for reason in one.refusals
        }

    def chain(self, code: str) -> str:
        return self._chains[code].say(self._lang)

    def stage(self, code: str) -> str:
        return self._up(self._stages[code])

    def agency(self, code: str) -> str:
        return self._up(self._agencies[code])

    def system(self, code: str) -> str:
        return self._up(self._systems[code])

    def doing(self, state: State) -> str:
        """What happens in the state: “nằm trong hàng chờ”."""
        return self._doing[state].say(self._lang)

    def awaited(self, state: State, whom: str) -> str:
        """Whom a stage in that state waits for: “Công an cấp xã: nằm trong hàng chờ”."""
        if state is State.AWAITING_CITIZEN:
            return self._up(_FAMILY)
        if state is State.AWAITING_NEIGHBOUR:
            return self.system(whom)
        return f"{self.agency(whom)}: {self.doing(state)}"

    def reason(self, chain: str, stage: str, code: str) -> str:
        if code == LAPSED:
            return _LAPSED.say(self._lang)
        return self._reasons.get((chain, stage, code), _UNNAMED).say(self._lang)

    def _up(self, label: Label) -> str:
        said = label.say(self._lang)
        return said[:1].upper() + said[1:]
