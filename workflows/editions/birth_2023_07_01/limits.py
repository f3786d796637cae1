"""Times of the family, the householder and answering systems, which the facts and the waits of a birth rest on."""

from workflows.birth import facts
from workflows.law import clauses as c
from workflows.law import neighbours as n
from workflows.law.citation import Figure, Unit

FACTS = facts.facts(
    in_time=Figure(60, Unit.DAY, c.CIVIL_BIRTH_DUTY),
    six=Figure(72, Unit.MONTH, c.A_AGE),
    posted=Figure(7, Unit.DAY, c.ABANDONED),
    of_marriage=Figure(300, Unit.DAY, c.BORN_OF_MARRIAGE),
)
HOSPITAL = n.hospital(Figure(None, Unit.WORKING_HOUR, c.CV2084_HOSPITAL))
MARRIAGE_COMMUNE = n.marriage_commune(Figure(3, Unit.WORKING_DAY, c.MARRIAGE_ASKED))
