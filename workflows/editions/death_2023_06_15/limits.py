"""Times of the family and answering systems, which the facts and the waits of a death rest on."""

from dataclasses import replace

from workflows.death import facts
from workflows.law import clauses as c
from workflows.law import neighbours as n
from workflows.law.citation import Figure, Unit

ALL_FACTS = facts.facts(
    compulsory=Figure(12, Unit.MONTH, c.GROUND_COMPULSORY_58),
    together=Figure(60, Unit.MONTH, c.GROUND_VOLUNTARY_58),
    aged=Figure(960, Unit.MONTH, c.GROUND_ASSISTANCE),  # 80 years
    in_time=Figure(15, Unit.DAY, c.DEATH_DUTY),
)
# nobody draws a social pension before 1 July 2025, and survivors are no part of the group before 1 July 2024
PENSION = {facts.SOCIAL_PENSION.code, "of_social_pension_age"}
SURVIVORS = {facts.SURVIVOR_KIND.code, facts.RELATIVES.code, facts.SURVIVOR_GROUND.code}
GROUND = replace(facts.GROUND, choices=tuple(one for one in facts.GROUND.choices if one[0] not in PENSION))
CHOICE = replace(facts.CHOICE, choices=tuple(one for one in facts.CHOICE.choices if one[0] != "four"))
FACTS_2024 = tuple(GROUND if one is facts.GROUND else one for one in ALL_FACTS if one.code not in PENSION)
FACTS = tuple(CHOICE if one is facts.CHOICE else one for one in FACTS_2024 if one.code not in SURVIVORS)
HOSPITAL = n.hospital(Figure(None, Unit.WORKING_HOUR, c.CV2084_HOSPITAL))
