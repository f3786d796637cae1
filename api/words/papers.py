"""Papers that families are asked for though somebody has what they say, as plain data, said in one language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from api.words.plain import Plain, picked, plain, source
from api.words.wording import Language, place
from workflows.files.forms import Forms
from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.notation import Edition
from workflows.resting import Sought
from workflows.soundness.papers import Asking, find


def listed(forms: Forms, editions: Sequence[Edition], lang: Language) -> list[Plain]:
    """Each paper with the places where it is asked for; `editions` ascend by chain and date."""
    facts = {fact.code: fact for edition in editions for fact in edition.facts}
    names = {edition.chain: edition.name.say(lang) for edition in editions}
    told: dict[str, Plain] = {}
    for one in find(forms, editions):
        row = told.setdefault(one.paper.code, {**picked(one.paper, "code label", lang), "asked": []})
        row["asked"].append({**_asking(one, facts, lang), "chain_label": names.get(one.chain)})
    return list(told.values())


def _asking(it: Asking, facts: dict[str, Fact], lang: Language) -> Plain:
    return {
        "chain": it.chain or None,
        "procedure": it.procedure.code,
        "procedure_label": it.procedure.label.say(lang),
        "label": it.label.say(lang),
        "when": it.when.aloud(facts, lang) if it.when else None,
        "from": plain(it.span.first, lang),
        "until": plain(it.span.last, lang),
        "says": place(it.clause, lang),
        **source(it.clause, lang),
        "held": {
            **picked(it.held, "by label", lang),
            "says": place(it.held.clause, lang),
            **source(it.held.clause, lang),
        },
        "weakest": it.status.value,
    }


def resting_on(
    sought: Sought, forms: Forms, editions: Sequence[Edition], lang: Language, on: dt.date | None = None
) -> list[Plain]:
    """Where a paper is asked for by the clause, or somebody has by it what the paper says; `on`: on that day."""
    facts = {fact.code: fact for edition in editions for fact in edition.facts}
    found = []
    for it in find(forms, editions):
        for kind, clause in (("asked", it.clause), ("held", it.held.clause)):
            if sought.holds(clause) and (on is None or on in it.span):
                row = {"kind": kind, "paper": it.paper.code, **_asking(it, facts, lang)}
                found.append({**row, "says": place(clause, lang), **source(clause, lang)})
    return found


def short(forms: Forms, editions: Sequence[Edition]) -> Label | None:
    """One line of how many there are; None where there is none."""
    found = find(forms, editions)
    papers, places = len({one.paper.code for one in found}), len(found)
    return (
        Label(
            f"{papers} giấy tờ mà nơi khác đã có vẫn bị hỏi, ở {places} chỗ; xem `lienthong papers`",
            f"{papers} papers are asked for though somebody has them, in {places} places; see `lienthong papers`",
        )
        if found
        else None
    )
