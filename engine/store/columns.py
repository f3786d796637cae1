"""How instants and days stand in columns: as texts that sort as they follow, the same in every database."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ColumnElement, Dialect, String, TypeDecorator, type_coerce

from engine.core.journal import instant_text


class Instant(TypeDecorator[dt.datetime]):
    """UTC with microseconds (`2026-09-01T01:00:00.000000+00:00`), so that texts sort as instants follow."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else instant_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.datetime | None:
        return None if value is None else dt.datetime.fromisoformat(value)


class Day(TypeDecorator[dt.date]):
    """As ISO writes it."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: dt.date | None, dialect: Dialect) -> str | None:
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> dt.date | None:
        return None if value is None else dt.date.fromisoformat(value)


def as_written(*columns: ColumnElement[Any]) -> list[ColumnElement[Any]]:
    """The columns as they stand in the database: instants and days are their texts, whatever somebody wrote there."""
    return [type_coerce(one, String) if isinstance(one.type, Instant | Day) else one for one in columns]
