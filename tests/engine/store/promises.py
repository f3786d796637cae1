"""What a database of cases promises after every commit, looked up in its rows alone."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Engine

from engine.store.rebuild import differences
from engine.store.verify import first_fault

# each asks for what must not be there
_BROKEN = {
    "an open case without an open work item, a timer or a named wait": """
        SELECT code FROM cases WHERE NOT has_ended
        AND NOT EXISTS (SELECT 1 FROM work_items i WHERE i.case_code = code AND i.closed_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.case_code = code AND o.kind = 'timer' AND o.done_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM stages s WHERE s.case_code = code
                        AND s.state IN ('awaiting_citizen', 'awaiting_neighbour', 'verifying', 'waiting'))""",
    "two open work items of one stage": """
        SELECT case_code, stage FROM work_items WHERE closed_at IS NULL GROUP BY 1, 2 HAVING count(*) > 1""",
    "a work item open in an ended case": """
        SELECT code FROM cases JOIN work_items ON case_code = code WHERE has_ended AND closed_at IS NULL""",
    "a timer left in an ended case": """
        SELECT key FROM outbox JOIN cases ON code = case_code WHERE has_ended AND kind = 'timer' AND done_at IS NULL""",
    "a message for an event that is not there": """
        SELECT key FROM outbox o WHERE NOT EXISTS
        (SELECT 1 FROM events e WHERE e.case_code = o.case_code AND e.number = o.number)""",
    "a key whose answer is not there": """
        SELECT key FROM idempotency k WHERE NOT EXISTS
        (SELECT 1 FROM events e WHERE e.case_code = k.case_code AND e.number BETWEEN k.first AND k.last)""",
    "a case that changed its edition": """
        SELECT code FROM cases JOIN events e ON e.case_code = code AND e.number = 1
        WHERE json_extract(e.data, '$.data.edition_on') <> edition_on""",
    "a result without its event": """
        SELECT result FROM results r WHERE NOT EXISTS
        (SELECT 1 FROM events e WHERE e.case_code = r.case_code AND e.number = r.number)""",
    "a declaration in no document": """
        SELECT case_code FROM events e WHERE kind = 'Submitted' AND NOT EXISTS (SELECT 1 FROM documents d
        WHERE d.case_code = e.case_code AND d.digest = json_extract(e.data, '$.data.declaration'))""",
}


def check(engine: Engine) -> None:
    """Fails, naming it, at the first promise that is broken."""
    assert first_fault(engine) is None
    assert list(differences(engine)) == []
    assert {name: rows for name, query in _BROKEN.items() if (rows := _rows(engine, query))} == {}


def _rows(engine: Engine, query: str) -> list[Any]:
    with engine.connect() as connection:
        return list(connection.exec_driver_sql(query))
