"""`lienthong register`: who may call a service, as whoever runs it says; offices then register their own people."""

from __future__ import annotations

import re
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Annotated

from rich.table import Table

from api.terminal.command import argument, command, option
from api.terminal.officers import register_officers
from api.terminal.options import FILE, Data, DryRun, Json, Lang
from api.terminal.screen import Screen
from api.words.errors import UsageWrong
from api.words.wording import Language
from workflows.errors import Unknown

if TYPE_CHECKING:
    from engine.store.people import Account, Registered

Database = Annotated[Path, argument(FILE, "register_database")]


@command(
    "Đăng ký người, hệ thống được gọi dịch vụ, từng tài khoản hoặc theo tệp CSV; bỏ trống cả hai: xem ai đang được "
    "đăng ký.",
    "Register who may call the service, one account or all of a CSV file; with neither: see who is registered.",
)
def register(
    db: Database,
    role: Annotated[str, option("--role", key="register_role")] = "",
    subject: Annotated[str, option("--subject")] = "",
    office: Annotated[str, option("--office", key="token_office")] = "",
    province: Annotated[str, option("--province", key="register_province")] = "",
    label: Annotated[str, option("--label", key="register_label")] = "",
    system: Annotated[str, option("--system", key="register_system")] = "",
    operations: Annotated[str, option("--operations")] = "",
    end: Annotated[bool, option("--end", key="register_end")] = False,
    from_: Annotated[Path | None, option("--from", FILE, key="register_from")] = None,
    dry_run: DryRun = False,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from engine.store.people import Registered

    screen, told = Screen(lang, json), Registered(subject, role, office, province, label, system, operations)
    if from_ is None and dry_run:
        raise UsageWrong("dry_run")
    if from_ is not None:
        for name, value in {**told._asdict(), "end": end}.items():
            if value:
                raise UsageWrong("from_alone", option=f"--{name}")
        register_officers(screen, db, from_, dry_run, data)
    else:
        _show(screen, _registered(db, told._replace(label=label or subject), end, data))


def _registered(db: Path, told: Registered, end: bool, data: Path | None) -> list[Account]:
    """The accounts of them, or of everybody, after what was asked for. Raises UsageWrong, Unknown, StoreError."""
    from api.words.library import Library
    from engine.service.areas import Areas
    from engine.service.clock import WallClock
    from engine.service.people import People
    from engine.store import people
    from engine.store.database import opened, reading
    from engine.store.errors import in_words
    from engine.store.store import SqlStore

    if told.subject:
        _check(told, data)
    reading(db).dispose()  # so that a mistyped path makes no new database
    with in_words(db):
        if not told.subject:
            engine = reading(db)
            found = people.registered(engine)
            engine.dispose()
            return found
        store = SqlStore(opened(db))
        before = people.accounts(store.engine, told.subject)
        People(store, RLock(), WallClock(), Areas(Library(data).offices)).register(told, "", is_active=not end)
        found = people.accounts(store.engine, told.subject)
        store.close()
        if end and len(found) == len(before):
            raise Unknown("account", word=told.subject, known=(one.subject for one in before))
    return found


def _show(screen: Screen, found: list[Account]) -> None:
    if screen.as_json:
        screen.document({"accounts": [one._asdict() for one in found]})
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for head in (
        screen.say("Tài khoản", "Account"),
        screen.say("Vai", "Role"),
        screen.say("Nơi làm việc", "Place"),
        screen.say("Hệ thống, việc được làm", "System, operations"),
    ):
        table.add_column(head)
    for one in found:
        table.add_row(one.subject, one.role, one.office or one.province, f"{one.system} {one.operations}".strip())
    screen.print(table)


def _check(told: Registered, data: Path | None) -> None:
    """Raises UsageWrong, Unknown: what the role needs, and names that there are."""
    from api.web.bodies import SUBJECT
    from api.web.identity import CallerRole
    from api.web.permissions import OPERATIONS, Area, matrix
    from api.words.library import Library
    from engine.service.areas import COUNTRY
    from workflows import catalogue
    from workflows.law.neighbours import EID

    known = [one.value for one in CallerRole if one is not CallerRole.CITIZEN]
    if told.role not in known:
        raise Unknown("role", word=told.role, known=known)
    if not re.fullmatch(SUBJECT, told.subject):
        raise UsageWrong("subject", subject=told.subject)
    areas = {operation.areas.get(CallerRole(told.role)) for operation in matrix().values()}
    offices = Library(data).offices
    place = ("--office", told.office) if Area.OFFICE in areas else ("--province", told.province)
    if not place[1]:
        raise UsageWrong("option_for_role", option=place[0], role=told.role)
    if Area.OFFICE in areas:
        if offices.office(told.office) is None:
            raise Unknown("office", word=told.office, known=offices.by_office)
    elif told.province not in (*offices.provinces, COUNTRY):
        raise Unknown("province", word=told.province, known=(COUNTRY, *offices.provinces))
    role = CallerRole(told.role)
    if bool(told.system) != (role is CallerRole.INTEGRATOR):
        raise UsageWrong("system")
    operations = OPERATIONS.get(role, ())
    if bool(told.operations) != bool(operations):
        raise UsageWrong("machine", operations=operations or OPERATIONS[CallerRole.INTEGRATOR])
    for name in told.operations.split():
        if name not in operations:
            raise Unknown("operation", word=name, known=operations)
    systems = {one.code for edition in catalogue.known() for each in edition.procedures for one in each.neighbours}
    if told.system and told.system not in systems:
        raise Unknown("system", word=told.system, known=systems)
    if "case_confirm" in told.operations.split() and told.system != EID.code:
        raise UsageWrong("confirms", system=EID.code)
