"""What the core refuses, beside the moves, guards and names of `workflows.errors`. One sentence each."""

from workflows.errors import Refusal


class AlreadySubmitted(Refusal):
    """The case exists; a second submission is another case."""

    code = "already_submitted"


class NotSubmitted(Refusal):
    """Nothing was submitted under this code yet."""

    code = "not_submitted"


class CaseHasEnded(Refusal):
    """Every chosen stage has ended; only a result may still be delivered."""

    code = "case_has_ended"


class ChoiceNotAllowed(Refusal):
    """These procedures may not be chosen together; the allowed choices are named."""

    code = "choice_not_allowed"


class ClaimLost(Refusal):
    """The officer does not hold the work under that claim: it was released, replaced, or belongs to another."""

    code = "claim_lost"


class OfficeNotCompetent(Refusal):
    """The actor's office is not the one that has the work."""

    code = "office_not_competent"


class NotTheApplicant(Refusal):
    """Only the applicant of the case may do this."""

    code = "not_the_applicant"


class TimerStale(Refusal):
    """The timer belongs to an earlier visit or an earlier deadline; nothing is to be done."""

    code = "timer_stale"


class TooLate(Refusal):
    """The answer comes after its last day."""

    code = "too_late"


class AlreadyDone(Refusal):
    """It was done as often as the law lets it."""

    code = "already_done"


class DataWrong(Refusal):
    """The command lacks what it must bring, or brings what it may not; it is told what would be right."""

    code = "data_wrong"


class KeyReused(Refusal):
    """The idempotency key came with another content before."""

    code = "key_reused"


# a timer that finds one of these has nothing to do any more
SETTLED = (TimerStale, AlreadyDone, CaseHasEnded)
