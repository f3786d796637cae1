"""`lienthong spec`: scenarios of anybody's own played, and the phrase book of the steps that they are written in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.main import get_command

from api.terminal.command import Group, argument, both, calls, command, help_without_command, option
from api.terminal.options import Json, Lang, edition_at
from api.terminal.screen import Screen, stopped, tenths
from api.terminal.spec_screen import coverage_document, outcome_document, tell_coverage, tell_hunt, tell_outcomes
from api.words.errors import DONE, FOUND, STOPPED, FeatureMissing, KindUnknown, StepUnknown
from api.words.plain import Plain
from api.words.wording import Language

if TYPE_CHECKING:
    from api.spec.outcome import Outcome
    from workflows.law.notation import Edition as LawEdition

Features = Annotated[list[Path] | None, argument(both("TỆP", "FILES"), "spec_files")]
Edition = Annotated[str | None, argument(both("NHÓM@NGÀY", "CHAIN@DATE"), "spec_edition")]
Sample = Annotated[int | None, option("--sample", both("SỐ", "N"), min=1)]
Seed = Annotated[int, option("--seed", both("SỐ", "S"), key="spec_seed")]
Kinds = Annotated[list[str] | None, option("--kind", both("KIỂU", "KIND"))]
Processes = Annotated[int, option("--processes", both("SỐ", "N"), key="spec_processes", min=0, max=64)]
Word = Annotated[str | None, argument(both("TỪ", "WORD"), "spec_word")]


@command(
    "Chạy các kịch bản của một tệp .feature: đạt hay không, sai ở bước nào, vì sao.",
    "Play the scenarios of a .feature file: which pass, which step fails, and why.",
)
def run(files: Features = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.spec.features import FEATURES
    from api.spec.outcome import play_file
    from api.spec.reading import read_all

    screen = Screen(lang, json)
    if not files and not FEATURES.is_dir():
        raise FeatureMissing("own", path=str(FEATURES))
    read = read_all(files or [FEATURES])
    progress, n_all = tenths(screen, "đã chạy", "played"), sum(len(file.stories) for file in read)
    told: list[Outcome] = []
    n_played = 0
    for file in read:
        told += play_file(file, lang)
        n_played += len(file.stories)
        progress(n_played, n_all)
    n_failed = sum(not one.is_passed for one in told)
    if json:
        counted = {"n_passed": len(told) - n_failed, "n_failed": n_failed}
        screen.document({**counted, "plays": [outcome_document(one, screen) for one in told]})
    else:
        tell_outcomes(screen, [one for one in told if files or not one.is_passed])
        n = len(told) - n_failed
        screen.tell(f"{len(told)} lượt chạy: {n} đạt, {n_failed} không đạt", f"{n} passed, {n_failed} failed")
    raise typer.Exit(FOUND if n_failed else DONE)


@command(
    "Mỗi lần làm sai một luật của phiên bản: kịch bản nào nhận ra, luật sai nào lọt và thiếu kịch bản nào.",
    "Make one rule of an edition wrong at a time: which the scenarios notice, and which scenario is missing.",
)
def mutate(
    edition: Edition = None,
    sample: Sample = None,
    seed: Seed = 1,
    kind: Kinds = None,
    processes: Processes = 0,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.spec.features import FEATURES
    from api.spec.mutation.document import hunted_document
    from api.spec.mutation.run import Asked, Hunted, hunt, n_cores

    screen = Screen(lang, json)
    if not FEATURES.is_dir():
        raise FeatureMissing("own", path=str(FEATURES))
    kinds, editions = tuple(kind or ()), _editions(edition)
    if kinds:
        _require(kinds, {made.kind for one in editions for made in Asked(one.chain, one.in_force_on).mutants()})
    asked = [Asked(one.chain, one.in_force_on, kinds, sample, seed) for one in editions]
    told: list[Plain] = []
    code = DONE
    for one in asked:
        found = Hunted(one, one.mutants())
        vi, en = f"{one.name}: đã thử", f"{one.name}: tried"
        try:
            hunt(one, processes or n_cores(), tenths(screen, vi, en), found)
        except KeyboardInterrupt:
            code = STOPPED
        told.append(hunted_document(found, lang))
        if not json:
            tell_hunt(screen, told[-1])
        if code is STOPPED:
            break
    if json:
        screen.document({"is_whole": code is DONE, "editions": told})
    if code is STOPPED:
        stopped(screen.say("đã dừng: trên đây là những luật sai đã thử", "stopped: above is what was tried"), json)
    raise typer.Exit(code)


@command(
    "Kịch bản đã đọc bao nhiêu của một phiên bản: trạng thái, bước, điều kiện, giấy tờ, điều khoản… và còn thiếu gì.",
    "How much of an edition the scenarios read: states, moves, conditions, papers, clauses …, and what is lacking.",
)
def coverage(edition: Edition = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.spec.core_world import Book
    from api.spec.coverage import coverage as measured
    from api.spec.features import FEATURES, stories
    from api.spec.plays import plays_under

    screen, told = Screen(lang, json), []
    if not FEATURES.is_dir():
        raise FeatureMissing("own", path=str(FEATURES))
    chosen, book = _editions(edition), Book()
    progress = tenths(screen, "đã đọc", "read")
    for number, one in enumerate(chosen, 1):
        told.append(coverage_document(measured(one, plays_under(one, stories(), book)), screen))
        progress(number, len(chosen))
    if json:
        screen.document({"editions": told})
    else:
        for it in told:
            tell_coverage(screen, it)


def _require(words: Iterable[str], kinds: set[str]) -> None:
    """Each a part of what some kind of wrong rule is called. Raises KindUnknown."""
    for word in words:
        if not word or not any(word in kind for kind in kinds):
            raise KindUnknown(word=word, known=kinds)


def _editions(which: str | None) -> list[LawEdition]:
    """One that is named `CHAIN@DATE`; all of a chain that is named alone; of none: all."""
    from workflows import catalogue

    if which is None:
        return list(catalogue.known())
    return [edition_at(which)] if "@" in which else list(catalogue.of_chain(which))


@command(
    "Các bước để viết kịch bản, mỗi bước một ví dụ.",
    "The steps that scenarios are written in, each with an example.",
)
def steps(word: Word = None, json: Json = False, lang: Lang = Language.VI) -> None:
    from api.spec.book import about, phrases

    screen, found = Screen(lang, json), about(word) if word else phrases()
    if not found:
        raise StepUnknown(word=word or "", known=[one.written for one in phrases()])
    if json:
        told = [
            {
                "keyword": one.keyword,
                "step": one.written,
                "means": one.meaning.say(lang),
                "example": one.example,
                "table": one.table,
            }
            for one in found
        ]
        screen.document({"steps": told})
        return
    for kind in dict.fromkeys(one.kind for one in found):
        of_kind = [one for one in found if one.kind == kind]
        screen.title(of_kind[0].keyword, of_kind[0].keyword)
        for one in of_kind:
            screen.line(one.written)
            screen.item("   ", one.meaning.say(lang))
            if one.example:
                rows = "".join(f"\n  | {' | '.join(row)} |" for row in one.table)
                screen.item("   ", f"{one.example}{rows}", "green")


spec = get_command(
    typer.Typer(
        name="spec",
        cls=Group,
        add_completion=False,
        invoke_without_command=True,
        callback=help_without_command,
        help=both(
            "Kịch bản: chạy, các bước để viết, và kịch bản nhận ra được luật sai nào.",
            "Scenarios: play them, the steps to write them in, and which wrong law they notice.",
        ),
        epilog=calls("spec"),
    )
)
assert isinstance(spec, Group)
spec.add_command(run)
spec.add_command(steps)
spec.add_command(mutate)
spec.add_command(coverage)
