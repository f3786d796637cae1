"""What the core refuses, beside the moves, guards and names of `workflows.errors`. One sentence each."""

from workflows.errors import Refusal


class AlreadySubmitted(Refusal):
    """The case exists; a second submission is another case."""


class NotSubmitted(Refusal):
    """Nothing was submitted under this code yet."""


class CaseHasEnded(Refusal):
    """Every chosen stage has ended; only a result may still be delivered."""


class ChoiceNotAllowed(Refusal):
    """These procedures may not be chosen together; the allowed choices are named."""


class ClaimLost(Refusal):
    """The officer does not hold the work under that claim: it was released, replaced, or belongs to another."""


class OfficeNotCompetent(Refusal):
    """The actor's office is not the one that has the work."""


class ClockBehind(Refusal):
    """The clock is before what has happened already: time never steps back."""


class NotTheApplicant(Refusal):
    """Only the applicant of the case may do this."""


class TimerStale(Refusal):
    """The timer belongs to an earlier visit or an earlier deadline; nothing is to be done."""


class TooEarly(Refusal):
    """What is to be brought is not in hand yet, or nobody was asked yet."""


class TooLate(Refusal):
    """The answer comes after its last day."""


class AlreadyDone(Refusal):
    """It was done as often as the law lets it."""


class DataWrong(Refusal):
    """The command lacks what it must bring, or brings what it may not; it is told what would be right."""


class NotEntitled(Refusal):
    """An allowance may not be approved without a ground and the papers that prove it."""


IS_TAKEN = "_taken"


class ValueTaken(Refusal):
    """A value that may be given once only was given before; the code of one of them has its name before `IS_TAKEN`."""

    code = "value_taken"

    def __init__(self, why: str = "", /, *, name: str, **data: object) -> None:
        super().__init__(why, name=name, **data)
        self.code = f"{name}{IS_TAKEN}"  # type: ignore[misc]


class KeyReused(Refusal):
    """The idempotency key came with another content before."""


# a timer that finds one of these has nothing to do any more
SETTLED = (TimerStale, AlreadyDone, CaseHasEnded)
