"""What became of the wrong rules of an edition, as one document."""

from __future__ import annotations

from collections import Counter, defaultdict

from api.spec.core_world import parameters
from api.spec.editions import tag_of
from api.spec.mutation.hunt import Fate, Verdict
from api.spec.mutation.mutants import Mutant
from api.spec.mutation.run import Hunted
from api.spec.mutation.words import changed, kind_label
from api.words.plain import Plain
from api.words.wording import Language


def hunted_document(it: Hunted, lang: Language) -> Plain:
    """Counts by fate and kind, those that survived with the scenario that is missing, those shown equal with how."""
    told, counts = it.told, it.counted()
    kinds: dict[str, Counter[Fate]] = defaultdict(Counter)
    for mutant, verdict in told:
        kinds[mutant.kind][verdict.fate] += 1
    n_loaded = len(told) - counts[Fate.REFUSED]
    edition = it.asked.edition
    return {
        "edition": f"{edition.chain}@{edition.in_force_on}",
        "seed": it.asked.seed,
        "tag": tag_of(edition),
        "n_tagged": it.n_tagged,
        "n": len(told),
        "counts": _fates(counts),
        "score": it.score,
        "equal_share": counts[Fate.EQUAL] / n_loaded if n_loaded else 0.0,
        "kinds": [
            {"kind": kind, "label": kind_label(kind).say(lang), **_fates(n)} for kind, n in sorted(kinds.items())
        ],
        "survivors": [_unnoticed(it, *one, lang) for one in told if one[1].fate is Fate.SURVIVED],
        "equal": [_equal(*one, lang) for one in told if one[1].fate is Fate.EQUAL],
    }


def _fates(counts: Counter[Fate]) -> Plain:
    return {fate.value: counts[fate] for fate in (Fate.KILLED, Fate.SURVIVED, Fate.REFUSED, Fate.EQUAL)}


def _named(mutant: Mutant, lang: Language) -> Plain:
    return {"path": mutant.path, "kind": mutant.kind, "kind_label": kind_label(mutant.kind).say(lang)}


def _unnoticed(it: Hunted, mutant: Mutant, verdict: Verdict, lang: Language) -> Plain:
    said, missing = changed(it.asked.edition, mutant, parameters(), lang), verdict.missing
    return {
        **_named(mutant, lang),
        "where": said.where,
        "right": said.right,
        "wrong": said.wrong,
        "clause": said.clause,
        "tag": said.tag,
        "near": missing.near if missing else "",
        "scenario": missing.text if missing else "",
    }


def _equal(mutant: Mutant, verdict: Verdict, lang: Language) -> Plain:
    assert verdict.explored is not None
    return {**_named(mutant, lang), "explored": verdict.explored.says.say(lang), "n": verdict.explored.n}
