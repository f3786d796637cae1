"""Answering systems that a stage may have to wait for."""

from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import Limit, Neighbour

# at birth registration the text itself speaks of it: the obstacle to issuing the personal id is recorded
ID_ISSUER = Neighbour(
    "population_db",
    Label("CSDL quốc gia về dân cư", "National Population Database"),
    Limit(Figure(None, Unit.WORKING_DAY, c.A_POPULATION_WAIT)),
    c.CV2084_BLOCKED_ID,
)
POPULATION_DB = Neighbour(
    "population_db",
    Label("CSDL quốc gia về dân cư", "National Population Database"),
    Limit(Figure(None, Unit.WORKING_DAY, c.A_POPULATION_WAIT)),
    c.A_POPULATION_WAIT,
)
EID = Neighbour(
    "eid",
    Label("hệ thống định danh và xác thực điện tử", "electronic identification"),
    Limit(Figure(None, Unit.WORKING_DAY, c.A_EID_WAIT)),
    c.A_EID_WAIT,
)


def hospital(within: Figure) -> Neighbour:
    return Neighbour("hospital", Label("cơ sở khám bệnh, chữa bệnh", "health facility"), Limit(within), within.clause)


def marriage_commune(within: Figure) -> Neighbour:
    label = Label("UBND nơi đăng ký kết hôn", "commune of the marriage")
    return Neighbour("marriage_commune", label, Limit(within), c.MARRIAGE_ASKED)
