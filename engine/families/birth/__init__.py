"""Families of a newborn child."""

from engine.families.birth.dossier import dossier
from engine.families.birth.facts import later, story
from engine.families.family import Families

FAMILIES = Families(dossier, later, story)
