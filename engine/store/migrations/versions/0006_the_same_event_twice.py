"""by what a declared event is known again stands in a table, so that a second declaration of it is noticed"""

import hashlib
import json
import re
import unicodedata
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

# by chain: the day, the fields of numbers, those of names; and which relations make the applicant one of the parents
_ALIKE = {
    "birth": ("child_born_on", ("mother_id", "father_id"), ("child_name",)),
    "death": ("died_at", ("deceased_id",), ()),
}
_PARENTS = {"birth": ("cha", "mẹ")}
_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_LOOKS = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u201b\u02bc\u02b9\u02bb\u0374\u2032\u0060\u00b4\u1fef\u1ffd\uff07", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\uff0d", "-"),
        **dict.fromkeys("\u00d0\u0189", "Đ"),
        **{chr(code + 0xFEE0): chr(code) for code in (*range(65, 91), *range(97, 123))},
    }
)


def upgrade() -> None:
    op.create_table(
        "known_by",
        sa.Column("digest", sa.String(), nullable=False),
        sa.Column("case_code", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["case_code"], ["cases.code"]),
        sa.PrimaryKeyConstraint("digest", "case_code"),
        sqlite_with_rowid=False,
    )
    _fill()


def _fill() -> None:
    """By the declarations that are there; an erased one is known by nothing."""
    bind = op.get_bind()
    declared = bind.execute(
        sa.text(
            "SELECT e.case_code, e.data, d.content FROM events e JOIN documents d ON d.case_code = e.case_code"
            " AND d.digest = json_extract(e.data, '$.data.declaration') WHERE e.number = 1 AND d.content IS NOT NULL"
        )
    )
    for code, data, content in declared.fetchall():
        for digest in _known_by(json.loads(data)["data"], json.loads(content)):
            bind.execute(sa.text("INSERT INTO known_by VALUES (:digest, :code)"), {"digest": digest, "code": code})


def _known_by(told: dict[str, Any], values: dict[str, Any]) -> list[str]:
    """As the editions of these tables told a birth or a death again."""
    on, numbers, names = _ALIKE.get(told["chain"], ("", (), ()))
    if on not in told["dates"]:
        return []
    if values.get("applicant_relation") in _PARENTS.get(told["chain"], ()):
        numbers = (*numbers, "applicant_id")
    same = [told["chain"], told["dates"][on], *(_keyed(values.get(name, "")) for name in names)]
    found = sorted({values[field] for field in numbers if field in values})
    return [hashlib.sha256("\n".join((*same, number)).encode()).hexdigest()[:32] for number in found]


def _keyed(text: str) -> str:
    """Lower case with the tone at the end of its word, signs as spaces."""
    plain = unicodedata.normalize("NFC", text.translate(_LOOKS))
    words = unicodedata.normalize("NFD", re.sub("['\\-.,]", " ", plain).casefold()).split()
    return " ".join(_TONES.sub("", word) + "".join(_TONES.findall(word)) for word in words)


def downgrade() -> None:
    op.drop_table("known_by")
