"""What cases are searched by and known by again, made again from the declarations that are kept."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import groupby
from operator import attrgetter

from sqlalchemy import Connection, Engine, select

from engine.core.alike import known_by
from engine.core.declaration import Form
from engine.core.payloads import Submitted, Supplemented
from engine.store.documents import terms
from engine.store.reading import declaring
from engine.store.tables import DocumentRow, KnownRow, TermRow, table_of
from workflows.catalogue import known
from workflows.digest import digest
from workflows.law.notation import Edition

_TERMS, _KNOWN, _DOCUMENTS = (table_of(kind).c for kind in (TermRow, KnownRow, DocumentRow))


def wrongly_found(engine: Engine) -> Iterator[str]:
    """Cases with another search term or digest than their declaration gives.

    Not of those made with another reading of their edition, and of none whose declaration was erased.
    """
    editions = {(one.chain, one.in_force_on): one for one in known()}
    with engine.connect() as connection:
        for code, (first, *later) in groupby(declaring(connection), key=attrgetter("case")):
            told = first.data
            assert isinstance(told, Submitted)
            edition = editions.get((told.chain, told.edition_on))
            if edition is None or told.edition_digest != _digest(edition):
                continue
            digest_, dates = told.declaration, told.dates
            for one in later:
                assert isinstance(one.data, Supplemented)
                digest_, dates = one.data.declaration or digest_, one.data.dates or dates
            content = _content(connection, code, digest_)
            if content is None:
                continue
            if not _is_readable(content):
                yield code
                continue
            form = _form(edition)
            right = set(terms(content, form.names, form.numbers)), _known(edition, content, dates)
            if right != _stored(connection, code):
                yield code


@cache
def _digest(edition: Edition) -> str:
    return digest(edition)


@cache
def _form(edition: Edition) -> Form:
    return Form(edition)


def _content(connection: Connection, code: str, digest_: str) -> str | None:
    wanted = select(_DOCUMENTS.content).where(_DOCUMENTS.case_code == code, _DOCUMENTS.digest == digest_)
    found: str | None = connection.execute(wanted).scalar()
    return found


def _is_readable(content: str) -> bool:
    try:
        return isinstance(json.loads(content), dict)
    except ValueError:
        return False


def _known(edition: Edition, content: str, dates: Mapping[str, dt.date]) -> set[str]:
    return set(known_by(edition, json.loads(content), dates))


def _stored(connection: Connection, code: str) -> tuple[set[tuple[str, str]], set[str]]:
    by = select(_TERMS.field, _TERMS.term).where(_TERMS.case_code == code)
    again = select(_KNOWN.digest).where(_KNOWN.case_code == code)
    return {(field, term) for field, term in connection.execute(by)}, set(connection.execute(again).scalars())
