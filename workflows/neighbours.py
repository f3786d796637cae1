"""Answering systems that a stage may have to wait for."""

from workflows import clauses as c
from workflows.citation import Figure, Label, Unit
from workflows.notation import Limit, Neighbour

HOSPITAL = Neighbour(
    "hospital",
    Label("cơ sở khám bệnh, chữa bệnh", "health facility"),
    Limit(Figure(4, Unit.WORKING_HOUR, c.ND63_HOSPITAL)),
    c.ND63_HOSPITAL,
)
# at birth registration the text itself speaks of it: the obstacle to issuing the personal id is recorded
ID_ISSUER = Neighbour(
    "population_db",
    Label("CSDL quốc gia về dân cư", "National Population Database"),
    Limit(Figure(None, Unit.WORKING_DAY, c.A_POPULATION_WAIT)),
    c.BLOCKED_ID,
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
MARRIAGE_COMMUNE = Neighbour(
    "marriage_commune",
    Label("UBND nơi đăng ký kết hôn", "commune of the marriage"),
    Limit(Figure(3, Unit.WORKING_DAY, c.MARRIAGE_ASKED)),
    c.MARRIAGE_ASKED,
)
