"""What a family writes: labels and values in the order said, made into a declaration once the edition is known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from api.spec.editions import editions_of
from api.spec.names import Names
from api.spec.ordinary import ordinary
from api.spec.unmet import unknown
from engine.core.declaration import Form
from workflows.law.citation import Label
from workflows.law.notation import Edition

BIRTH = {
    "applicant_name": "Nguyễn Văn Hải",
    "applicant_id": "001090012345",
    "applicant_relation": "cha",
    "child_sex": "nữ",
    "mother_name": "Trần Thị Thu",
    "father_name": "Nguyễn Văn Hải",
}
DEATH = {
    "applicant_name": "Trần Văn Minh",
    "applicant_id": "001070012345",
    "applicant_relation": "con đẻ",
}


ITEM, STATEMENT = Label("mục", "item of the form"), Label("lời khai", "statement")
CHOICE, PAPER = Label("cách chọn", "choice"), Label("giấy tờ", "paper")


@cache
def _words_of(chain: str) -> Mapping[Label, frozenset[str]]:
    """What a family may name in some edition of the chain."""
    editions = editions_of(chain)
    facts = [fact for one in editions for fact in one.facts if not fact.choices]
    papers = (paper for one in editions for each in one.procedures for paper in each.papers)
    return {
        ITEM: frozenset(field.label.vi for one in editions for field in one.fields),
        STATEMENT: frozenset(fact.aloud(value) for fact in facts for value in (True, False)),
        CHOICE: frozenset(choice.label.vi for one in editions for choice in one.choices),
        PAPER: frozenset(paper.label.vi for paper in papers),
    }


@dataclass(slots=True)
class Family:
    """A declaration in the making."""

    chain: str
    raw: dict[str, Any]
    said: list[tuple[str, str | None]] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    choice: str = ""
    papers: list[str] = field(default_factory=list)

    def declare(self, label: str, value: str) -> None:
        self._known(ITEM, label)
        self.said.append((label, value))

    def state(self, statement: str) -> None:
        self._known(STATEMENT, statement)
        self.said.append((statement, None))

    def leave_out(self, label: str) -> None:
        self._known(ITEM, label)
        self.left_out.append(label)

    def choose(self, label: str) -> None:
        self._known(CHOICE, label)
        self.choice = label

    def attach(self, paper: str) -> None:
        self._known(PAPER, paper)
        self.papers.append(paper)

    def _known(self, kind: Label, words: str) -> None:
        """Raises Unmet for words of no edition; what another edition has, the engine is to refuse."""
        if words not in (known := _words_of(self.chain)[kind]):
            raise unknown(kind, words, known)

    def command_data(self, edition: Edition, form: Form | None = None) -> dict[str, Any]:
        """What goes with the submission: all fields by code, the chosen procedures, the papers."""
        names = Names(edition)
        raw = dict(self.raw)
        for label, value in self.said:
            if value is None:
                code, truth = names.statement(label)
                raw[code] = truth
            elif (one := names.field(label)) is not None:
                raw[one.code] = names.written(one, value)
            else:
                raw[label] = value
        relation = names.field("quan hệ với trẻ") if self.chain == "birth" else None
        if relation is not None and relation.label.vi not in dict(self.said):
            # where no father is known none applies
            has_father = raw.get("father_known", raw.get("birth_evidence") != "abandonment")
            raw[relation.code] = raw[relation.code] if has_father else "họ hàng"
        chosen = _choice(edition, self.choice) if self.choice else edition.choices[0].procedures
        raw = ordinary(edition, raw, chosen, form)
        for label in self.left_out:
            one = names.field(label)
            known = [item.label.vi for item in edition.fields]
            if one is None:
                raise unknown(ITEM, label, known)
            raw.pop(one.code, None)
        papers = [names.paper(label).code for label in self.papers]
        return {"declaration": raw, "chosen": sorted(chosen), "papers": papers, "salt": "muối"}


def _choice(edition: Edition, label: str) -> frozenset[str]:
    """What the edition calls so, or else another of its chain: the engine is to say that it is not to be had."""
    others = [one for one in editions_of(edition.chain) if any(choice.label.vi == label for choice in one.choices)]
    return Names(edition if edition in others or not others else others[0]).choice(label)


def birth(child: str, born_on: dt.date, commune: str) -> Family:
    return Family("birth", {**BIRTH, "child_name": child, "child_born_on": born_on, "registration_commune": commune})


def death(name: str, died_on: dt.date, commune: str) -> Family:
    at = f"{died_on:%d/%m/%Y} 05:30"
    return Family("death", {**DEATH, "deceased_name": name, "died_at": at, "last_residence_commune": commune})


def correction(case: str, commune: str, kind: str) -> Family:
    """A request to correct or revoke what a case gave."""
    raw = {
        "applicant_name": BIRTH["applicant_name"],
        "applicant_id": BIRTH["applicant_id"],
        "registration_commune": commune,
        "corrected_case": case,
        "correction_reason": "ghi sai",
    }
    return Family("correction", raw, [("việc yêu cầu", kind)])
