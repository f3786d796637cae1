"""`lienthong register --from`: officers of a CSV file, what that changes, and with `--dry-run` what it would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from api.terminal.screen import Screen, told_if_slow

if TYPE_CHECKING:
    from engine.service.registering import Change
    from engine.store.people import Account, Registered

Held = Mapping[tuple[str, str], int]  # open work items by subject and office
_TOLD = ("role", "label", "system", "operations")  # what may change where somebody stays


def register_officers(screen: Screen, db: Path, file: Path, is_dry_run: bool, data: Path | None) -> None:
    """All lines in one transaction, or none. Raises DataFileError, StoreError."""
    from api.terminal import officers_file
    from api.web.bodies import SUBJECT
    from api.web.people import OFFICERS
    from api.words.library import Library
    from engine.service.areas import Areas
    from engine.service.clock import WallClock
    from engine.service.people import People
    from engine.service.registering import planned
    from engine.store import people
    from engine.store.database import opened, reading
    from engine.store.errors import in_words
    from engine.store.store import SqlStore

    with told_if_slow(screen, f"đang đọc và so {file}…", f"reading and comparing {file}…"), in_words(db):
        engine, offices = reading(db), Library(data).offices  # first, so that a mistyped path makes no new database
        try:
            were, machines = (
                people.were_registered(engine),
                {a.subject for a in people.registered(engine) if a.operations},
            )
            lines = officers_file.read(file, OFFICERS, SUBJECT, offices.by_office, were, machines)
            held = people.claims_held(engine)
            areas = Areas(offices)
            found = planned(engine, lines, areas) if is_dry_run else []
        finally:
            engine.dispose()
        if not is_dry_run:
            store = SqlStore(opened(db))
            try:
                found = People(store, RLock(), WallClock(), areas).register_all(lines, "")
            finally:
                store.close()
    made = [change for change in found if change is not None]
    if screen.as_json:
        screen.document(_document(made, len(lines), held, is_dry_run))
    else:
        _print(screen, made, len(lines), held, is_dry_run)


def _document(made: Sequence[Change], n_lines: int, held: Held, is_dry_run: bool) -> dict[str, Any]:
    shown = [
        {
            "change": change.kind,
            "subject": change.of.subject,
            "office": change.of.office,
            "before": _values(change.before) if change.before else None,
            "after": _values(change.after) if change.after else None,
            "elsewhere": list(change.elsewhere),
            "substitutions": [one.code for one in change.called_off],
            "claims": _n_claims(change, held),
        }
        for change in made
    ]
    return {"is_dry_run": is_dry_run, **_counts(made, n_lines), "changes": shown}


def _values(of: Account | Registered) -> dict[str, str]:
    return {name: getattr(of, name) for name in _TOLD}


def _counts(made: Sequence[Change], n_lines: int) -> dict[str, int]:
    counted = {f"n_{kind}": sum(change.kind == kind for change in made) for kind in ("new", "changed", "ended")}
    return {**counted, "n_unchanged": n_lines - len(made)}


def _n_claims(change: Change, held: Held) -> int:
    """The work that they hold there and cannot go on with."""
    goes_on = change.before is not None and change.after is not None and change.before.role == change.after.role
    return 0 if goes_on else held.get((change.of.subject, change.of.office), 0)


def _print(screen: Screen, made: Sequence[Change], n_lines: int, held: Held, is_dry_run: bool) -> None:
    for change in made:
        for line in _lines(screen, change, _n_claims(change, held)):
            screen.raw(line)
    n = _counts(made, n_lines)
    screen.tell(
        f"{n['n_new']} mới, {n['n_changed']} sửa, {n['n_ended']} kết thúc, {n['n_unchanged']} không đổi; "
        "ai không có trong tệp thì giữ nguyên",
        f"new: {n['n_new']}, changed: {n['n_changed']}, ended: {n['n_ended']}, unchanged: {n['n_unchanged']}; "
        "who is not in the file stays as they are",
        "bold",
    )
    if not made:
        return
    if is_dry_run:
        screen.tell("chưa ghi gì: chạy lại không có --dry-run", "nothing was written: run it again without --dry-run")
    else:
        screen.tell("đã ghi", "written", "bold green")


def _lines(screen: Screen, change: Change, n_claims: int) -> Iterator[str]:
    of, before, after = change.of, change.before, change.after
    who = f"{of.subject} · {of.office}"
    if before is None:
        yield f"+ {who} · {of.role} · {of.label}"
    elif after is None:
        yield f"- {who} · {of.role} · {of.label}"
    else:
        pairs = ((name, getattr(before, name), getattr(after, name)) for name in _TOLD)
        yield f"~ {who} · {'; '.join(f'{name} “{was}” → “{is_}”' for name, was, is_ in pairs if was != is_)}"
    if change.elsewhere:
        yield "    " + screen.say(
            f"còn được đăng ký tại {', '.join(change.elsewhere)} cho đến lần gọi đầu tiên từ nơi mới",
            f"stays registered at {', '.join(change.elsewhere)} until their first call from the new place",
        )
    for one in change.called_off:
        days = f"{one.from_on:%d/%m/%Y} - {one.until_on:%d/%m/%Y}"
        yield "    " + screen.say(
            f"hết thay người vắng: {one.substitute} thay {one.absent} tại {one.office}, {days}",
            f"the substitution ends: {one.substitute} for {one.absent} at {one.office}, {days}",
        )
    if n_claims:
        yield "    " + screen.say(
            f"đang giữ {n_claims} phần việc: về hàng đợi khi hết hạn giữ, hoặc khi được giao lại",
            f"work items held: {n_claims}; back in the queue when the lease lapses, or as they are reassigned",
        )
