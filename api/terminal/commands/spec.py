"""`lienthong spec`: scenarios of anybody's own played, and the phrase book of the steps that they are written in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from typer.main import get_command

from api.terminal.command import Group, argument, both, calls, command, help_without_command
from api.terminal.options import Json, Lang
from api.terminal.screen import Screen, tenths
from api.words.errors import DONE, FOUND, FeatureMissing, StepUnknown
from api.words.plain import Plain
from api.words.wording import Language, cited, date

if TYPE_CHECKING:
    from api.spec.outcome import Failure, Outcome

Features = Annotated[list[Path] | None, argument(both("TỆP", "FILES"), "spec_files")]
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
        screen.document({**counted, "plays": [_document(one, lang) for one in told]})
    else:
        _tell(screen, [one for one in told if files or not one.is_passed])
        n = len(told) - n_failed
        screen.tell(f"{len(told)} lượt chạy: {n} đạt, {n_failed} không đạt", f"{n} passed, {n_failed} failed")
    raise typer.Exit(FOUND if n_failed else DONE)


def _document(it: Outcome, lang: Language) -> Plain:
    told = {"file": it.file, "line": it.line, "scenario": it.name, "edition": it.tag, "example": it.example or None}
    return {**told, "is_passed": it.is_passed, "failure": _failure(it.failure, lang) if it.failure else None}


def _failure(it: Failure, lang: Language) -> Plain:
    return {
        "step": it.step,
        "line": it.line,
        "says": it.says.say(lang),
        "so_far": [{"at": at, "who": who, "what": what} for at, who, what in it.so_far],
        "clauses": [{"tag": one.tag, "clause": one.cite(lang), "status": one.status.value} for one in it.clauses],
    }


def _tell(screen: Screen, told: list[Outcome]) -> None:
    for one in told:
        mark, style = ("✓", "green") if one.is_passed else ("✗", "bold red")
        row = screen.say(f" · hàng {one.example}", f" · row {one.example}") if one.example else ""
        screen.item(mark, f"{one.file}:{one.line} {one.name} · {_edition(screen, one.tag)}{row}", style)
        if one.failure is not None:
            _tell_failure(screen, one.failure)
    if told:
        screen.line()


def _edition(screen: Screen, tag: str) -> str:
    from api.spec.editions import day_of

    on = day_of(tag)
    if on is None:
        return screen.say("theo ngày nộp", "by the day of submission")
    return screen.say(f"phiên bản từ {date(on)}", f"edition of {date(on)}")


def _tell_failure(screen: Screen, it: Failure) -> None:
    rows = [
        (screen.say(f"Dòng {it.line}", f"Line {it.line}"), it.step),
        (screen.say("Vì", "Why"), screen.label(it.says)),
    ]
    if it.so_far:
        said = "\n".join(f"{at}  {who}: {what}" for at, who, what in it.so_far)
        rows.append((screen.say("Hồ sơ đến đó", "Case so far"), said))
    if it.clauses:
        rows.append((screen.say("Điều khoản", "Clauses"), "\n".join(cited(one, screen.lang) for one in it.clauses)))
    screen.pairs((f"  {head}", text) for head, text in rows)


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
                "means": one.meaning,
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
            if lang is Language.EN:
                screen.item("   ", one.meaning)
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
