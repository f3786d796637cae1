"""A whole edition as plain data, said in one language: what `show` prints and what its --json holds."""

from __future__ import annotations

import datetime as dt
from typing import Any

from api.words.plain import Plain, picked, said, source
from api.words.wording import Language, beside, dong, length, number
from engine.core.dossier import burdens
from engine.core.grounds import sum_of
from engine.core.law import Law
from workflows.law.citation import Clause, Figure, Label, weakest
from workflows.law.clauses import A_REDIRECT, PORTAL_CODES
from workflows.law.facts import Elapsed
from workflows.law.guards import Condition
from workflows.law.notation import SOURCE_LABELS, Fee, Ground, Limit, Paper, Procedure, Redirect, Result
from workflows.law.portal_results import portal_results
from workflows.law.tree import walk

FILE_AGAIN = Label("làm lại", "file again")


class Sheet:
    """Writes the edition of a law as of a day, on which its dated figures are taken."""

    def __init__(self, law: Law, on: dt.date, lang: Language) -> None:
        self.law = law
        self.on = on
        self.lang = lang

    def whole(self) -> Plain:
        edition = self.law.edition
        return {
            "chain": edition.chain,
            "edition": edition.in_force_on.isoformat(),
            "figures_on": self.on.isoformat(),
            "label": edition.label.say(self.lang),
            "portal_code": {"code": edition.portal_code, **self._clause(PORTAL_CODES)} if edition.portal_code else None,
            "basis": [self._clause(clause) for clause in edition.basis],
            "stages": [self._stage(procedure) for procedure in edition.procedures],
            "group": {
                "stages": list(edition.group.procedures),
                "limits": [self._limit(limit) for limit in edition.group.limits],
            },
            "supplement": self._limit(edition.supplement),
            "choices": [
                {
                    **self._picked(choice, "code label"),
                    "stages": [one.code for one in edition.procedures if one.code in choice.procedures],
                    **self._clause(choice.clause),
                }
                for choice in edition.choices
            ],
            "declared": [self._declared(choice.code, choice.label, choice.procedures) for choice in edition.choices],
            "separate_forms": [
                {"label": form.label.say(self.lang), "stage": form.procedure, **self._figure(form.items)}
                for form in edition.baseline
            ],
            "redirects": [self._redirect(one) for one in edition.redirects],
            "contradictions": [
                {
                    **self._picked(one, "code words"),
                    "when": self._when(one.when),
                    **self._clause(one.when.clause),
                }
                for one in edition.contradictions
            ],
            "partial_dates": [self._clause(one) for one in self._partial()],
            "omits": [label.say(self.lang) for label in edition.omits],
        }

    def _partial(self) -> dict[Clause, None]:
        """How dates without day or month are read."""
        spans = (thing for _, thing in walk("", self.law.edition.facts) if isinstance(thing, Elapsed))
        return {span.partial: None for span in spans if span.partial is not None}

    def _picked(self, it: Any, names: str) -> Plain:
        return picked(it, names, self.lang)

    def _stage(self, it: Procedure) -> Plain:
        return {
            **self._picked(it, "code label portal_code"),
            **self._clause(it.clause),
            "agencies": [
                {**self._picked(self.law.agencies[desk.agency], "code label"), "when": self._when(desk.when)}
                for desk in it.desks
            ],
            "after": self._after(it),
            "limits": [self._limit(limit) for limit in it.limits],
            "results": [self._result(one) for one in it.results],
            "papers": [self._paper(paper) for paper in it.papers],
            "fees": [self._fee(fee) for fee in it.fees],
            "grounds": [self._ground(ground) for ground in it.grounds],
            "redirects": [self._redirect(one) for one in it.redirects],
            "refusals": [
                {
                    **self._picked(one, "code label"),
                    "advice": (one.advice or FILE_AGAIN).say(self.lang),
                    **self._clause(one.clause),
                }
                for one in it.refusals
            ],
        }

    def _result(self, it: Result) -> Plain:
        there = [{**self._picked(one, "code label"), **self._clause(one.clause)} for one in portal_results(it.code)]
        return {**self._picked(it, "code label"), "portal_results": there, **self._clause(it.clause)}

    def _after(self, it: Procedure) -> list[Plain]:
        """The results, and the answers of people, that the stage waits for."""
        names = {one.code: one.label.say(self.lang) for p in self.law.edition.procedures for one in p.results}
        needs = [
            {
                "result": need.result,
                "label": names[need.result],
                "soft": need.soft,
                "when": self._when(need.when),
                **self._clause(need.clause),
            }
            for need in it.needs
        ]
        owed = [
            {
                "answer": one.fact,
                "label": self.law.facts[one.fact].aloud(one.answer, self.lang),
                "within": None if one.limit is None else self._limit(one.limit),
                "when": self._when(one.when),
                **self._clause(one.clause),
            }
            for one in it.owed
        ]
        return [*needs, *owed]

    def _limit(self, limit: Limit) -> Plain:
        found = limit.figure
        figure = self.law.parameters.figure(found, self.on) if isinstance(found, str) else found
        return {"when": self._when(limit.when), **self._figure(figure)}

    def _figure(self, figure: Figure) -> Plain:
        """A figure; of several parts the clauses, and what they say together."""
        told = self._picked(figure, "value unit") if figure.then is None else {"value": None, "unit": None}
        return {
            **told,
            "says": length(figure, self.lang),
            **self._beside(figure),
            **self._clause(figure.clause),
            "clause": "; ".join(dict.fromkeys(part.clause.cite(self.lang) for part in figure.parts)),
            "status": figure.status.value,
        }

    def _beside(self, figure: Figure) -> Plain:
        return {
            "other": said(figure.other, self.lang) or None,
            "note": figure.note.say(self.lang) if figure.note else None,
        }

    def _redirect(self, one: Redirect) -> Plain:
        """What is sent elsewhere: the rule may be law, that the chain sends it on is assumed."""
        return {
            "when": self._when(one.when),
            "words": one.words.say(self.lang),
            **self._clause(one.when.clause),
            "sent_on": self._clause(A_REDIRECT),
            "status": weakest(one.when.clause.status, A_REDIRECT.status).value,
        }

    def _paper(self, paper: Paper) -> Plain:
        return {
            **self._picked(paper, "code label"),
            "from": [SOURCE_LABELS[source].say(self.lang) for source in paper.sources],
            "when": self._when(paper.when),
            **self._clause(paper.clause),
        }

    def _fee(self, fee: Fee) -> Plain:
        figure = self.law.parameters.figure(fee.amount, self.on)
        per = next((field.label.say(self.lang) for field in self.law.edition.fields if field.code == fee.per), None)
        return {
            "label": fee.label.say(self.lang),
            "dong": figure.value,
            "says": dong(figure.value, self.lang) + (f" × {per}" if per else "") + beside(figure, self.lang),
            **self._beside(figure),
            "per": per,
            "when": self._when(fee.when),
            **self._clause(figure.clause),
        }

    def _ground(self, ground: Ground) -> Plain:
        total = sum_of(ground, self.on, self.law)
        formula, figures = None, []
        if ground.amount is not None and total.times is not None and total.of is not None:
            named = ((ground.amount.times, total.times), (ground.amount.of, total.of))
            labels = self.law.parameters
            figures = [{"label": labels.label(name).say(self.lang), **self._figure(one)} for name, one in named]
        if total.times and total.of and total.times.value is not None and total.of.value is not None:
            formula = f"{total.times.value} × {number(total.of.value, self.lang)}"
        return {
            **self._picked(ground, "code label"),
            "when": self._when(ground.eligible),
            "payer": ground.payer.say(self.lang),
            "formula": formula,
            "dong": total.dong,
            "says": dong(total.dong, self.lang),
            "rank": ground.rank,
            "figures": figures,
            **source(ground.clause, self.lang),
            "status": weakest(total.status, ground.clause.status).value,
        }

    def _declared(self, code: str, label: Label, procedures: frozenset[str]) -> Plain:
        """What a family declares for one choice where the linked form saves least, and where it has fewest items."""
        found = burdens(self.law.edition.made_by(code), procedures, self.law)
        it = found[0]
        return {
            "choice": label.say(self.lang),
            "asked": it.asked,
            "asked_least": min(one.asked for one in found),
            **self._picked(it, "by_hand separate"),
            "reduction_percent": it.percent,
            "status": it.status.value,
        }

    def _when(self, condition: Condition | None) -> str | None:
        return condition.guard.aloud(self.law.facts, self.lang) if condition else None

    def _clause(self, clause: Clause) -> Plain:
        return source(clause, self.lang)
