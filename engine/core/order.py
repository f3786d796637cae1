"""The order in which commands of one instant are carried out. Source: docs/decisions/0007."""

from workflows.law.verbs import VERBS

RANK = {verb: info.rank for verb, info in VERBS.items() if info.rank is not None}
