"""The rows of a log in compiled code: one event of one case each, put in the order in which live execution has them."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.simulation.by_reference import by_reference
from engine.simulation.compiled_code import called, inner
from workflows.law.states import Verb

VERBS = tuple(Verb)
VERB_SUBMIT = np.int64(VERBS.index(Verb.SUBMIT))
VERB_CLAIM = np.int64(VERBS.index(Verb.CLAIM))
VERB_REQUEST_SUPPLEMENT = np.int64(VERBS.index(Verb.REQUEST_SUPPLEMENT))
VERB_SUPPLEMENT = np.int64(VERBS.index(Verb.SUPPLEMENT))
VERB_REQUEST_VERIFICATION = np.int64(VERBS.index(Verb.REQUEST_VERIFICATION))
VERB_VERIFY = np.int64(VERBS.index(Verb.VERIFY))
VERB_FIND = np.int64(VERBS.index(Verb.FIND))
VERB_WAIT = np.int64(VERBS.index(Verb.WAIT_FOR_NEIGHBOUR))
VERB_NEIGHBOUR_ANSWER = np.int64(VERBS.index(Verb.NEIGHBOUR_ANSWER))
VERB_RETURN_UPSTREAM = np.int64(VERBS.index(Verb.RETURN_UPSTREAM))
VERB_REOPEN = np.int64(VERBS.index(Verb.REOPEN))
VERB_REFUSE = np.int64(VERBS.index(Verb.REFUSE))
VERB_WITHDRAW = np.int64(VERBS.index(Verb.WITHDRAW))
VERB_CONFIRM = np.int64(VERBS.index(Verb.CONFIRM))
VERB_DELIVER = np.int64(VERBS.index(Verb.DELIVER_RESULT))
VERB_APOLOGISE = np.int64(VERBS.index(Verb.APOLOGISE))
VERB_LAPSE = np.int64(VERBS.index(Verb.LAPSE))
VERB_OFFER = np.int64(VERBS.index(Verb.OFFER))
VERB_NOT_CHOOSE = np.int64(VERBS.index(Verb.NOT_CHOOSE))
VERB_REDIRECT = np.int64(VERBS.index(Verb.REDIRECT))
VERB_REPLACE_OFFICE = np.int64(VERBS.index(Verb.REPLACE_OFFICE))
VERB_DROP = np.int64(VERBS.index(Verb.DROP))
VERB_END_CASE = np.int64(VERBS.index(Verb.END_CASE))
# events of one command: what was found before it, itself, what follows it by slot and round, the end, what is overdue
BEFORE, MAIN, FOLLOWS, LAST, OVERDUE = (np.int64(place) for place in (5, 10, 20, 100, 110))
# constants are typed: a bare number would have each function compiled for it alone
ZERO, NONE = np.int64(0), np.int64(-1)
NO_DUE = np.int64(-1)  # the event sets no deadline, or one that is not known


# columns of a row; `order` sorts those of one instant; `what` is, as the verb has it, one more than what settles facts,
# the place of the system awaited among those of the procedure, or that of the reason among its refusals; 0: nothing;
# `own_due` is when a move of less time than its stage was due
AT, ORDER, VERB, SLOT, VISIT, OFFICE, OFFICER, DUE, WHAT, OWN_DUE = range(10)
_N_COLUMNS = 10


@by_reference
class Rows(NamedTuple):
    """Rows of one case at a time, as `n` has how many."""

    told: NDArray[np.int64]  # [room, columns]
    n: NDArray[np.int64]


def rows(n: int) -> Rows:
    """Room for so many."""
    return Rows(np.empty((n, _N_COLUMNS), np.int64), np.zeros(1, np.int64))


@called
def tell(rows, at, cause, place, verb, slot, visit, office, officer, due, what):
    """Adds a row. `place` is that among the events of its command."""
    n = rows.n[0]
    if n >= len(rows.told):
        return
    row = rows.told[n]
    row[AT], row[ORDER], row[VERB], row[SLOT], row[VISIT] = at, cause << 8 | place, verb, slot, visit
    row[OFFICE], row[OFFICER], row[DUE], row[WHAT], row[OWN_DUE] = office, officer, due, what, NO_DUE
    rows.n[0] = n + 1


@inner
def tell_own_due(rows, due):
    """Adds to the last row by when its move was due itself."""
    if 0 < rows.n[0] < len(rows.told):
        rows.told[rows.n[0] - 1, OWN_DUE] = due


@inner
def put_in_order(rows):
    """By instant, then as the commands of one instant follow one another."""
    told = rows.told
    for row in range(1, rows.n[0]):
        place = row
        while place > 0 and (
            told[place - 1, AT] > told[place, AT]
            or (told[place - 1, AT] == told[place, AT] and told[place - 1, ORDER] > told[place, ORDER])
        ):
            for column in range(_N_COLUMNS):
                told[place - 1, column], told[place, column] = told[place, column], told[place - 1, column]
            place -= 1
