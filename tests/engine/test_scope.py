"""What leaves the chain or lacks its place: the redirect is witnessed, the routing commune is asked for."""

import datetime as dt

import pytest

from api.spec.ordinary import ordinary
from engine.core.case import Case
from engine.core.decide import decide
from engine.core.declaration import DeclarationRefused
from engine.core.events import Command
from engine.core.law import Law
from workflows.catalogue import in_force
from workflows.files import offices, parameters
from workflows.law.notation import Redirect
from workflows.law.states import Role, Verb
from workflows.time.calendar import VN

NOW = dt.datetime(2026, 8, 19, 9, 0, tzinfo=VN)
DEATH = {
    "last_residence_commune": "00004",
    "applicant_name": "Trần Văn Minh",
    "applicant_id": "001070012345",
    "applicant_relation": "con đẻ",
    "deceased_name": "Trần Văn Hòa",
    "died_at": "18/08/2026 05:30",
}


class Rules(list):
    def read(self, rule, outcome):
        self.append(rule)


def submitted(witness=None, without=(), **changes):
    law = Law(in_force("death", NOW.date()), parameters.load(), offices.load(), witness)
    chosen = ("death_registration", "residence_removal")
    raw = ordinary(law.edition, {name: DEATH[name] for name in DEATH.keys() - set(without)} | changes, chosen)
    data = {"declaration": raw, "chosen": chosen}
    return decide(Case("1"), Command(Verb.SUBMIT, Role.APPLICANT, "con", data=data), law, NOW)


def test_a_redirect_that_applies_is_witnessed():
    rules = Rules()
    submitted(rules, permanent_resident=False)
    assert [rule.code for rule in rules if isinstance(rule, Redirect)] == ["no_permanent_residence"]


@pytest.mark.parametrize(
    ("changes", "missing"),
    [({}, "last_residence_commune"), ({"last_residence_known": False}, "death_commune")],
)
def test_the_commune_that_routes_a_death_must_be_declared(changes, missing):
    with pytest.raises(DeclarationRefused) as refused:
        submitted(without=("last_residence_commune",), **changes)
    assert [(fault.field, fault.code) for fault in refused.value.faults] == [(missing, "missing")]
