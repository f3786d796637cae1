"""What a family declares and attaches for a death, and what each item replaces."""

from workflows import clauses as c
from workflows.citation import Figure, Label, Unit
from workflows.death import form as fields
from workflows.notation import BaselineForm

FIELDS = (
    *fields.CHOICES,
    *fields.REQUESTER,
    *fields.DECEASED,
    *fields.DEATH,
    *fields.NOTICE,
    *fields.COPIES,
    *fields.HOUSEHOLD,
    *fields.RECIPIENT,
)
REGISTRATION_PAPERS = (fields.NOTICE_PAPER, fields.DOCUMENTS_PAPER)
REMOVAL_PAPERS = (fields.E_EXTRACT,)
FUNERAL_PAPERS = (
    fields.E_EXTRACT,
    fields.FORM_04_PAPER,
    fields.PENSION_FORM_PAPER,
    fields.MERIT_PAPER,
    fields.VETERAN_PAPER,
)
SURVIVOR_PAPERS = (fields.E_EXTRACT, fields.RELATIVES_PAPER, fields.CAPACITY_PAPER)

BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai tử", "death declaration"),
        Figure(18, Unit.TIMES, c.FORM_CIVIL),
        "death_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(15, Unit.TIMES, c.FORM_CT01), "residence_removal"),
    BaselineForm(Label("mẫu 09-HSB", "form 09-HSB"), Figure(12, Unit.TIMES, c.A_FORM_ITEMS), "funeral_allowance"),
)
