"""What a family declares and attaches for a death, and what each item replaces."""

from workflows.death import form as fields
from workflows.death.facts import BY_INSURANCE
from workflows.editions.death_2023_06_15.limits import PENSION, SURVIVORS
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import BaselineForm

ALL_FIELDS = (
    *fields.CHOICES,
    *fields.REQUESTER,
    *fields.DECEASED,
    *fields.DEATH,
    *fields.NOTICE,
    *fields.COPIES,
    *fields.HOUSEHOLD,
    *fields.RECIPIENT,
    *fields.SURVIVORS,
)
FIELDS_2024 = tuple(one for one in ALL_FIELDS if one.code not in PENSION)
FIELDS = tuple(one for one in FIELDS_2024 if one.code not in SURVIVORS and one not in fields.SURVIVORS)
REGISTRATION_PAPERS = (fields.NOTICE_PAPER, fields.DOCUMENTS_PAPER, fields.COURT_PAPER)
REMOVAL_PAPERS = (fields.E_EXTRACT,)
FUNERAL_PAPERS = (
    fields.E_EXTRACT,
    fields.FORM_04_PAPER,
    fields.MERIT_PAPER,
    fields.VETERAN_PAPER,
)

BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai tử", "death declaration"),
        Figure(20, Unit.TIMES, c.FORM_CIVIL_2020),
        "death_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(19, Unit.TIMES, c.FORM_CT01_2021), "residence_removal"),
    # the items of the forms of other grounds were not read: nothing is counted for them
    BaselineForm(
        Label("mẫu 09-HSB (bảo hiểm xã hội)", "form 09-HSB (social insurance)"),
        Figure(12, Unit.TIMES, c.A_FORM_ITEMS),
        "funeral_allowance",
        Condition(BY_INSURANCE, c.FORM_09_HSB),
    ),
    BaselineForm(
        Label("mẫu 04 (trợ giúp xã hội)", "form 04 (social assistance)"),
        Figure(17, Unit.TIMES, c.FORM_04),
        "funeral_allowance",
        Condition(Is("funeral_ground", "social_assistance"), c.FORM_04),
    ),
    BaselineForm(
        Label("mẫu 12 (người có công)", "form 12 (merit)"),
        Figure(27, Unit.TIMES, c.FORM_12),
        "funeral_allowance",
        Condition(Is("funeral_ground", "merit"), c.FORM_12),
    ),
)
