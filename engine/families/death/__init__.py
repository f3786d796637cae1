"""Families of one who died."""

from engine.families.death.dossier import dossier
from engine.families.death.facts import story
from engine.families.family import Families

FAMILIES = Families(dossier, story=story)
