"""Procedures that are filed one by one: the family takes the result of one to the agency of the next."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.facts import Fact
from workflows.law.notation import Group, Limit, Move, Owed, Person, Procedure
from workflows.law.states import State, Verb

# what each dossier would have by the law of its own day: a case runs under one edition
LAW_OF_THE_FIRST = Label(
    "mỗi hồ sơ nộp riêng theo luật ngày nộp chính nó; ở đây cả ba theo luật ngày nộp hồ sơ đầu, nên luật đổi giữa "
    "chừng thì thời hạn, cơ quan, giấy tờ, tuổi của trẻ ở hồ sơ nộp sau có thể khác",
    "each dossier follows the law of the day on which it is filed itself; here all follow that of the first, so where "
    "the law changed in between, limits, agencies, papers or the child's age may be others",
)
CARRIER = Person(
    "carrier",
    Label("gia đình mang kết quả đi nộp", "family, with the earlier result"),
    Label("gia đình", "the family"),
    brings_results=True,
)


def filed(procedure: Procedure) -> Fact:
    """Whether the family has come to the agency of a later procedure."""
    vi, en = procedure.label.vi, procedure.label.en
    return Fact(
        f"{procedure.code}_filed",
        Label(f"hồ sơ {vi}", f"the dossier of {en}"),
        choices=(
            ("unfiled", Label("gia đình chưa nộp", "not filed yet")),
            ("filed", Label("gia đình đã mang kết quả đến nộp", "filed, with the earlier result")),
        ),
        ordinary="unfiled",
        set_by=Verb.CONFIRM,
    )


def carried(procedure: Procedure) -> Mapping[str, Any]:
    """What an edition changes in a later procedure so that the family has to come to it, as late as it likes."""
    fact, waiting = filed(procedure), State.WAITING
    owed = Owed(fact.code, "filed", CARRIER.code, None, c.A_CARRIED)
    comes = Move(Verb.CONFIRM, waiting, waiting, CARRIER.code, c.A_CARRIED, sets=(fact.code,))
    return {"clause": c.A_SEPARATE, "owed": (*procedure.owed, owed), "moves": (*procedure.moves, comes)}


def no_group(procedures: tuple[Procedure, ...]) -> Group:
    """No limit of the whole."""
    unset = Figure(None, Unit.WORKING_DAY, c.A_SEPARATE, is_unset=True)
    return Group(tuple(one.code for one in procedures), (Limit(unset),), pause=c.A_GROUP_PAUSE)
