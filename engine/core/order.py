"""The order in which commands of one instant are carried out, so that a run can be repeated. Source: docs/decisions."""

from workflows.law.states import Verb

# an office that closes hands on first; then what ends a visit, what comes back, what time has brought, new claims last
_RANKS = (
    (Verb.REPLACE_OFFICE,),
    (
        Verb.APPROVE,
        Verb.CORRECT,
        Verb.REVOKE,
        Verb.REFUSE,
        Verb.WITHDRAW,
        Verb.REQUEST_SUPPLEMENT,
        Verb.REQUEST_VERIFICATION,
        Verb.WAIT_FOR_NEIGHBOUR,
        Verb.RETURN_UPSTREAM,
        Verb.RELEASE,
        Verb.DELIVER_RESULT,
    ),
    (Verb.SUBMIT, Verb.SUPPLEMENT, Verb.VERIFY, Verb.NEIGHBOUR_ANSWER, Verb.CONFIRM),
    (Verb.LAPSE, Verb.APOLOGISE),
    (Verb.CLAIM,),
)
RANK = {verb: rank for rank, verbs in enumerate(_RANKS) for verb in verbs}
