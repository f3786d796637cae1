"""Numbers that other systems give the same dossier, kept beside the case."""

from __future__ import annotations

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from engine.core.journal import plain
from engine.store.projections import Write
from engine.store.statements import statements
from engine.store.tables import OtherNumber, OtherNumberRow


def of_case(engine: Engine, code: str) -> list[OtherNumber]:
    """By system and number."""
    wanted = select(OtherNumberRow).where(OtherNumberRow.case_code == code)
    with Session(engine) as session:
        found = session.exec(wanted.order_by(col(OtherNumberRow.system), col(OtherNumberRow.number))).all()
        return [OtherNumber(system=one.system, number=one.number, added_at=one.added_at) for one in found]


def writes(engine: Engine, made: OtherNumber, code: str, by: str) -> list[Write]:
    row = {name: plain(value) for name, value in made}
    return [Write(statements(engine.dialect).add_number, {**row, "case_code": code, "added_by": by})]
