"""Times of the family, the relatives and answering systems, which the facts and the waits of a death rest on."""

from workflows.death import facts, scope
from workflows.law import clauses as c
from workflows.law import neighbours as n
from workflows.law.citation import Figure, Unit

FACTS = facts.facts(
    compulsory=Figure(12, Unit.MONTH, c.GROUND_COMPULSORY),
    together=Figure(60, Unit.MONTH, c.GROUND_VOLUNTARY),
    aged=Figure(960, Unit.MONTH, c.GROUND_ASSISTANCE),  # 80 years
    in_time=Figure(15, Unit.DAY, c.DEATH_DUTY),
)
HOSPITAL = n.hospital(Figure(4, Unit.WORKING_HOUR, c.ND63_HOSPITAL))
RELATIVES_OWED = scope.relatives_owed(Figure(5, Unit.WORKING_DAY, c.ND63_RELATIVES))
