"""The linked way beside the separate one as plain data, said in one language: items, papers, trips and the target."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping

from api.words.errors import ChoiceUnknown, NothingLinked
from api.words.plain import Plain, picked, said, source
from api.words.wording import Language, date, place
from engine.core.dossier import branches, is_by_hand
from engine.core.law import Law
from engine.core.separate import Comparison, Fate, FormPart, ItemLine, PaperLine, Spare, StagePart, compare
from workflows.catalogue import of_chain
from workflows.files.forms import Forms
from workflows.law.apart import Target, Trips
from workflows.law.citation import Label
from workflows.law.facts import Value
from workflows.law.notation import SOURCE_LABELS, Choice, Field, Paper

NOT_HERE = Label("không hỏi trong trường hợp này", "not asked in this case")


class Items:
    """Writes what a family declares and brings, under an edition as of a day, with facts that are `given`.

    `choice` None: the one that is a given fact, else the ordinary one. Raises ChoiceUnknown, NothingLinked, and a
    DataFileError where the forms are not those that the edition counts.
    """

    def __init__(
        self, law: Law, forms: Forms, choice: str | None, given: Mapping[str, Value], on: dt.date, lang: Language
    ) -> None:
        self.law, self.forms, self.on, self.lang = law, forms, on, lang
        if of := law.edition.separate_of:
            raise NothingLinked(on=on, chain=of, first=of_chain(of)[0].in_force_on)
        self.made_by = {name for made in law.made_by.values() for name in made}
        self.given = {name: value for name, value in given.items() if name not in self.made_by}
        ordinary = {fact.code: fact.ordinary for fact in law.edition.facts if fact.code in self.made_by}
        codes = [one.code for one in law.edition.choices]
        named = [*{**ordinary, **{name: given[name] for name in ordinary if name in given}}.values(), *codes]
        code = str(named[0]) if choice is None else choice
        if code not in codes:
            raise ChoiceUnknown(word=code, known=codes)
        self.all = {one.code: compare(one, self.given, forms, law, on) for one in law.edition.choices}
        self.chosen = self.all[code]

    def whole(self) -> Plain:
        edition, it = self.law.edition, self.chosen
        return {
            "chain": edition.chain,
            "edition": edition.in_force_on.isoformat(),
            "on": self.on.isoformat(),
            "label": edition.label.say(self.lang),
            "target": {"percent": self.forms.target.percent, **source(self.forms.target.clause, self.lang)},
            "choice": it.choice.code,
            "choice_label": it.choice.label.say(self.lang),
            "facts": self._unusual(it),
            "stages": [self._stage(part) for part in it.stages],
            "linked_only": [self._field(field) for field in it.added],
            "linked_trips": self._trips(it.linked),
            "choices": [self._sums(one) for one in self.all.values()],
            "findings": findings(self.all.values(), self.forms.target, self.lang),
        }

    def _unusual(self, it: Comparison) -> list[Plain]:
        """The facts by which the branch that saves least differs from an ordinary case, and those that were given."""
        told = []
        for fact in self.law.edition.facts:
            value = it.facts[fact.code]
            if fact.code not in self.made_by and (value != fact.ordinary or fact.code in self.given):
                told.append({"fact": fact.code, "value": value, "says": fact.aloud(value, self.lang)})
        return told

    def _sums(self, it: Comparison) -> Plain:
        papers, trips = it.n_papers, it.n_trips
        known = it.burden.percent if it.is_known else None
        return {
            **picked(it.choice, "code label", self.lang),
            **picked(it.burden, "separate asked by_hand", self.lang),
            "reduction_percent": known,
            "filled_reduction_percent": it.burden.filled_percent if it.is_known else None,
            "status": it.burden.status.value,
            "on_the_day": self._on_the_day(it),
            "reaches_target": None if known is None else known >= self.forms.target.percent,
            "papers": {"separate": papers[0], "linked": papers[1], "status": it.papers_status.value},
            "trips": {"separate": trips[0], "linked": trips[1], "status": it.trips_status.value},
        }

    def _on_the_day(self, it: Comparison) -> Plain | None:
        """By the forms of the day, where some are newer than the edition, which counts by those of its first day."""
        if it.on_the_day == it.burden or not it.is_known:
            return None
        percent = it.on_the_day.percent
        is_reached = percent is not None and percent >= self.forms.target.percent
        return {"separate": it.on_the_day.separate, "reduction_percent": percent, "reaches_target": is_reached}

    def _stage(self, part: StagePart) -> Plain:
        return {
            **picked(part.procedure, "code label", self.lang),
            "forms": [self._form(form) for form in part.forms],
            "papers": [self._paper(line) for line in part.papers],
            "linked_only_papers": [self._linked(paper) for paper in part.added],
            "trips": self._trips(part.trips) if part.trips else None,
        }

    def _form(self, part: FormPart) -> Plain:
        later = part.later
        return {
            **picked(part.form, "code label", self.lang),
            "n": len(part.lines) + part.print.unnamed,
            "unnamed": part.print.unnamed,
            **{fate.value: part.n(fate) for fate in Fate},
            **source(part.print.clause, self.lang),
            "later": later
            and {
                "from": later.from_on.isoformat(),
                "n": part.form.n_items(self.on),
                **source(later.clause, self.lang),
            },
            "is_a_paper": part.is_a_paper,
            "items": [self._item(line) for line in part.lines],
        }

    def _item(self, line: ItemLine) -> Plain:
        instead = None
        if line.fate is Fate.GONE:
            instead = (line.item.instead or NOT_HERE).say(self.lang)
        return {
            "label": line.item.label.say(self.lang),
            "fate": line.fate.value,
            "fields": [self._field(field) for field in line.fields],
            "instead": instead,
        }

    def _field(self, field: Field) -> Plain:
        first = field.sources[0]
        return {
            **picked(field, "code label", self.lang),
            "is_by_hand": is_by_hand(field),
            "from": SOURCE_LABELS[first].say(self.lang),
            "status": field.clause.status.value,
        }

    def _paper(self, line: PaperLine) -> Plain:
        held = line.held
        return {
            **picked(line.paper, "code label", self.lang),
            "fate": line.fate.value,
            "linked": [self._linked(paper) for paper in line.linked],
            "held": held and {**picked(held, "by label", self.lang), **source(held.clause, self.lang)},
            **source(line.asked.clause, self.lang),
        }

    def _linked(self, paper: Paper) -> Plain:
        first = SOURCE_LABELS[paper.sources[0]].say(self.lang)
        return {**picked(paper, "code label", self.lang), "from": first, **source(paper.clause, self.lang)}

    def _trips(self, trips: Trips) -> Plain:
        words = {"says": place(trips.clause, self.lang), **source(trips.clause, self.lang)}
        return {**picked(trips, "file collect", self.lang), **words}


def findings(found: Iterable[Comparison], target: Target, lang: str) -> list[Plain]:
    """Each choice that saves less than the target by the forms of the day: what could still go."""
    told = []
    for it in found:
        too_many = it.on_the_day.too_many(target.percent)
        if it.is_known and too_many:
            told.append(
                {
                    **picked(it.choice, "code label", lang),
                    "reduction_percent": it.on_the_day.percent,
                    "too_many": too_many,
                    "spare": [_spare(one, lang) for one in it.spare],
                    "status": it.on_the_day.status.value,
                }
            )
    return told


def _spare(it: Spare, lang: str) -> Plain:
    """An item that could go, and why."""
    return {
        **picked(it.field, "code label", lang),
        "held_by": said(SOURCE_LABELS[it.held], lang) if it.held else None,
        "dropped_by": it.form.label.say(lang) if it.form else None,
    }


def short(law: Law, forms: Forms, last: dt.date | None) -> Label | None:
    """One line of the choices that save less than the target, by the forms of the edition's first day or by those that
    were printed anew until its `last`; None where all reach it.
    """
    missed: dict[dt.date, list[tuple[Label, int | None]]] = {}
    if law.edition.baseline:
        for choice in law.edition.choices:
            if found := _first_missed(choice, law, forms, last):
                day, percent = found
                missed.setdefault(day, []).append((choice.label, percent))
    if not missed:
        return None
    target, first = forms.target, law.edition.in_force_on
    told = {}
    for lang, since in (("vi", "từ {}, theo mẫu mới: "), ("en", "since {}, by newer forms: ")):
        days = (
            ("" if day == first else since.format(date(day)))
            + "; ".join(f"{label.say(lang)} {percent} %" for label, percent in rows)
            for day, rows in sorted(missed.items())
        )
        told[lang] = "; ".join(days)
    return Label(
        f"mục phải khai giảm dưới {target.percent} % ({target.clause.cite()}): {told['vi']}; xem `lienthong items`",
        f"less than {target.percent} % fewer items ({target.clause.cite('en')}): {told['en']}; see `lienthong items`",
    )


def _first_missed(choice: Choice, law: Law, forms: Forms, last: dt.date | None) -> tuple[dt.date, int | None] | None:
    """From which day on the choice saves less than the target, and what it saves then."""
    found = branches(law.made_by[choice.code], choice.procedures, law)
    if not found:
        return None
    if found[0].burden.too_many(forms.target.percent):
        return law.edition.in_force_on, found[0].burden.percent
    for day in forms.reprinted_on(law.edition, last):
        burden = compare(choice, {}, forms, law, day).on_the_day
        if burden.too_many(forms.target.percent):
            return day, burden.percent
    return None
