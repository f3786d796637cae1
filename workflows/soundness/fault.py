"""What a fault of an edition is, and the walk over an edition's tree that says where one stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from workflows.errors import said
from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.notation import Agency, Carried, Edition, Field, Ground, Paper, Person, Procedure

Item = TypeVar("Item")


class Code(StrEnum):
    """Kinds of fault. Stable: never renamed or reused."""

    # what is of another type than its place
    TYPE_WRONG = "type_wrong"
    # words, codes and clauses
    LABEL_EMPTY = "label_empty"
    LABEL_NOT_NFC = "label_not_nfc"
    CODE_WRONG = "code_wrong"
    CODE_TWICE = "code_twice"
    TEXT_UNKNOWN = "text_unknown"
    TEXT_OVER = "text_over"
    PLACE_WRONG = "place_wrong"
    ASSUMPTION_UNSAID = "assumption_unsaid"
    BASIS_UNSAID = "basis_unsaid"
    LETTERS_WRONG = "letters_wrong"
    # numbers of the law
    NUMBER_BARE = "number_bare"
    FIGURE_NEGATIVE = "figure_negative"
    FIGURE_UNKNOWN = "figure_unknown"
    UNIT_WRONG = "unit_wrong"
    OTHER_UNSAID = "other_unsaid"
    LIMIT_UNKNOWN = "limit_unknown"
    VALIDITY_WRONG = "validity_wrong"
    BOUND_DISORDERED = "bound_disordered"
    PAYER_UNKNOWN = "payer_unknown"
    # what nothing reads
    SAID_IN_VAIN = "said_in_vain"
    # names that must exist
    FACT_UNKNOWN = "fact_unknown"
    VALUE_UNKNOWN = "value_unknown"
    FACT_NEVER_SET = "fact_never_set"
    SET_BY_DIFFERS = "set_by_differs"
    QUESTION_OPTIONAL = "question_optional"
    FINDING_MISSING = "finding_missing"
    SETS_UNSAID = "sets_unsaid"
    CHOICES_DIFFER = "choices_differ"
    FIELD_UNKNOWN = "field_unknown"
    INPUT_WRONG = "input_wrong"
    FIELD_OPEN = "field_open"
    COMPARES_ITSELF = "compares_itself"
    PAPER_UNKNOWN = "paper_unknown"
    PROCEDURE_UNKNOWN = "procedure_unknown"
    AGENCY_UNKNOWN = "agency_unknown"
    AGENCY_UNUSED = "agency_unused"
    RESULT_UNKNOWN = "result_unknown"
    RESULT_TWICE = "result_twice"
    GIVES_NOTHING = "gives_nothing"
    NAME_RESERVED = "name_reserved"
    PAPER_FROM_NOWHERE = "paper_from_nowhere"
    DATE_NOT_KEPT = "date_not_kept"
    EVENT_UNDATED = "event_undated"
    EVENT_MAY_LACK = "event_may_lack"
    PERSON_UNKNOWN = "person_unknown"
    CARRIED_UNKNOWN = "carried_unknown"
    REASON_UNKNOWN = "reason_unknown"
    SCOPE_WRONG = "scope_wrong"
    PATTERN_WRONG = "pattern_wrong"
    EXAMPLE_WRONG = "example_wrong"
    # how procedures hang together
    CIRCLE = "circle"
    GIVER_LEFT_OUT = "giver_left_out"
    NEVER_CHOSEN = "never_chosen"
    OWED_UNANSWERED = "owed_unanswered"
    CONFIRM_WITHOUT_OWED = "confirm_without_owed"
    OWED_LIMIT_WRONG = "owed_limit_wrong"
    OWED_WITHOUT_LAPSE = "owed_without_lapse"
    OWED_WITHOUT_WAY_ON = "owed_without_way_on"
    PERSON_UNUSED = "person_unused"
    CARRIED_UNUSED = "carried_unused"
    GROUND_UNTOLD = "ground_untold"
    REOPENS_NOTHING = "reopens_nothing"
    # the machine of a procedure
    STATE_UNREACHABLE = "state_unreachable"
    STATE_WITHOUT_END = "state_without_end"
    NEVER_APPROVED = "never_approved"
    ENDED_MOVES_ON = "ended_moves_on"
    CITIZEN_WITHOUT_LAPSE = "citizen_without_lapse"
    CITIZEN_WITHOUT_WAY_BACK = "citizen_without_way_back"
    MOVE_TWICE = "move_twice"
    MOVE_NOT_ALIKE = "move_not_alike"
    BACK_TO_WAITING = "back_to_waiting"
    ROLE_WRONG = "role_wrong"
    FOLLOW_UP_MISSING = "follow_up_missing"
    WITHDRAWAL_MISSING = "withdrawal_missing"
    SUCCESSION_MISSING = "succession_missing"
    APOLOGY_MISSING = "apology_missing"
    DELIVERY_MISSING = "delivery_missing"
    REFUSAL_INCOMPLETE = "refusal_incomplete"
    NEIGHBOUR_NEVER_AWAITED = "neighbour_never_awaited"
    # conditions, over all profiles of facts
    TOO_MANY_PROFILES = "too_many_profiles"
    MOVE_DEAD = "move_dead"
    MOVES_OVERLAP = "moves_overlap"
    NO_ANSWER = "no_answer"
    ENTRY_DEAD = "entry_dead"
    CONDITION_DEAD = "condition_dead"
    ORDINARY_FORBIDDEN = "ordinary_forbidden"
    READ_TOO_EARLY = "read_too_early"
    RESULT_OVER = "result_over"
    # editions of a chain
    CHAIN_DIFFERS = "chain_differs"
    EDITION_TWICE = "edition_twice"
    EDITIONS_DISORDERED = "editions_disordered"
    TEXT_TO_COME = "text_to_come"
    FOLDER_DIFFERS = "folder_differs"
    LETTERS_TWICE = "letters_twice"


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong with an edition; `says` tells what, and what would be right.

    `path` leads to it: `birth.procedures.health_card.limits.0`.
    """

    code: str
    path: str
    says: Label


def fault(code: Code, path: str, key: str = "", /, **data: Any) -> Fault:
    """The fault in the words of `unsound.<code>`, or of that key where codes share a sentence or one has several."""
    return Fault(code, path, said(f"unsound.{key or code}", **data))


def named(thing: Fact | Field | Procedure | Paper | Agency | Ground | Carried | Person) -> Label:
    """As faults name it: by its label, in English by the code that the edition's author writes."""
    return Label(thing.label.vi, thing.code)


def procedures(edition: Edition) -> Iterator[tuple[str, Procedure]]:
    """The procedures of the edition, each with the way to it."""
    for procedure in edition.procedures:
        yield f"{edition.chain}.procedures.{procedure.code}", procedure


def numbered(path: str, items: Iterable[Item]) -> Iterator[tuple[str, Item]]:
    """The items, each with the way to it as `walk` gives it."""
    for number, item in enumerate(items):
        yield f"{path}.{getattr(item, 'code', None) or number}", item
