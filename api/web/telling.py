"""A case as one caller is told it: its journal read once more, without what was erased or is not for them."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter
from typing import NamedTuple

from api.web.caller import Caller
from api.web.sight import Sight, sight
from api.words.lines import Row, Timeline
from api.words.timeline import timeline
from api.words.wording import first_up
from engine.core.events import Event
from engine.core.law import Law
from engine.core.payloads import Approved, Noted, Supplemented
from engine.store import documents, reading
from workflows.law.states import Verb
from workflows.law.verbs import VERBS

# words of the sentences of `VERBS` that tell of the family
_OF_A_FAMILY = frozenset({"facts", "items", "papers", "reason", "redirect"})


class Told(NamedTuple):
    """The case with the entries that tell of it, and what of it the caller is shown."""

    timeline: Timeline
    events: tuple[Event, ...]
    seen: Sight


def told(by: Caller, code: str, lang: str) -> Told:
    """With the declared numbers that fees are multiplied by, and the words for this caller. Raises NotSubmitted."""
    engine, case = by.service.engine, by.case(code)
    law, kept = by.service.laws.of_case(case), documents.words(engine, code)
    seen, entries = sight(by, case, law), reading.entries(engine, code)
    if is_erased(kept):
        entries = tuple(one._replace(event=without_numbers(one.event)) for one in entries)
    events = tuple(one.event for one in entries)
    shown = {one.data.note for one in events if isinstance(one.data, Noted) and seen.shows(one.stage)}
    if set(case.alike) - set(by.told_of(case)):  # why it is another event, with the code of the other case maybe
        shown -= {one.data.note for one in events if isinstance(one.data, Noted) and decides_twins(one, law)}
    words = {digest: said for digest, said in kept.items() if digest in shown} if seen else {}
    whole = timeline(law, entries, documents.declaration(engine, case), lang, by.told_of(case), words)
    rows = [_as_seen(row, event, seen, lang) for row, event in zip(whole.rows, events, strict=True)]
    return Told(replace(whole, rows=tuple(rows)), events, seen)


def _as_seen(row: Row, event: Event, seen: Sight, lang: str) -> Row:
    """What happened at a stage of which the caller is shown nothing: that it did, not what was said of the family."""
    if seen.is_whole or event.stage is None or seen.shows(event.stage):
        return row
    info = VERBS[event.verb]
    words = {name for _, name, _, _ in Formatter().parse(info.sentence.vi)}
    return replace(row, what=first_up(info.label.say(lang)), results=()) if words & _OF_A_FAMILY else row


def is_erased(kept: dict[str, str | None]) -> bool:
    """Whether words beside the journal were taken out of it, whatever was written there since."""
    return any(said is None for said in kept.values())


def decides_twins(event: Event, law: Law) -> bool:
    """Whether the event rules on what another case may have declared too: why may be said beside it."""
    likeness = law.edition.likeness
    return likeness is not None and event.stage == likeness.procedure and event.verb is Verb.APPROVE


def tells_of_twins(event: Event, law: Law) -> bool:
    """Whether the event may name other cases, by what is declared or by why it is no other's."""
    is_declared_anew = isinstance(event.data, Supplemented) and event.data.declaration is not None
    return event.verb is Verb.SUBMIT or is_declared_anew or decides_twins(event, law)


def names_numbers(event: Event) -> bool:
    """Whether the event tells what a result carries: numbers by which a person is known."""
    return isinstance(event.data, Approved) and any(event.data.results.values())


def without_numbers(event: Event) -> Event:
    """The event as those may be told it who ask after the case was erased."""
    if not isinstance(event.data, Approved):
        return event
    return event._replace(data=replace(event.data, results={code: {} for code in event.data.results}))
