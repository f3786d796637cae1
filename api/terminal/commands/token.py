"""`lienthong token`: who may call the service."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from api.terminal.command import command, option
from api.terminal.options import FILE, Json, Lang
from api.terminal.screen import Screen
from api.words.errors import UsageWrong
from api.words.wording import Language
from workflows.errors import Unknown


@command("Cấp một mã truy cập để phát triển và thử.", "Issue a token, for development and tests.")
def token(
    keys: Annotated[Path, option("--keys", FILE, key="token_keys")],
    role: Annotated[str, option("--role")],
    subject: Annotated[str, option("--subject")],
    office: Annotated[str, option("--office", key="token_office")] = "",
    province: Annotated[str, option("--province", key="token_province")] = "",
    json: Json = False,
    hours: Annotated[int, option("--hours", min=1, max=24 * 366)] = 12,
    lang: Lang = Language.VI,
) -> None:
    from api.web.identity import CallerRole, Development, Identity
    from api.web.permissions import MACHINES, Area, matrix

    known = [one.value for one in CallerRole]
    if role not in known:
        raise Unknown("role", word=role, known=known)
    areas = {operation.areas.get(CallerRole(role)) for operation in matrix().values()}
    place = Area.OFFICE if Area.OFFICE in areas else Area.PROVINCE
    for area, name, value in ((Area.OFFICE, "--office", office), (Area.PROVINCE, "--province", province)):
        is_wanted = area is place and area in areas and role not in MACHINES  # which work where registered
        if is_wanted and not value:
            raise UsageWrong("option_for_role", option=name, role=role)
    made = Development.of(keys).token(Identity(subject, CallerRole(role), office, province), hours * 3_600)
    if json:
        Screen(lang, json).document({"token": made})
    else:
        typer.echo(made)
