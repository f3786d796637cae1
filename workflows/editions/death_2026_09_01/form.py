"""What a family declares and attaches for a death, and what each item replaces."""

from workflows import clauses as c
from workflows import death_words as w
from workflows.citation import Figure, Label, Unit
from workflows.notation import BaselineForm

FIELDS = (
    *w.CHOICES,
    *w.REQUESTER,
    *w.DECEASED,
    *w.DEATH,
    *w.NOTICE,
    *w.COPIES,
    *w.HOUSEHOLD,
    *w.RECIPIENT,
)
REGISTRATION_PAPERS = (w.NOTICE_PAPER, w.DOCUMENTS_PAPER)
REMOVAL_PAPERS = (w.E_EXTRACT,)
FUNERAL_PAPERS = (w.E_EXTRACT, w.FORM_04_PAPER, w.PENSION_FORM_PAPER, w.MERIT_PAPER)
SURVIVOR_PAPERS = (w.E_EXTRACT, w.RELATIVES_PAPER, w.CAPACITY_PAPER)

BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai tử", "death declaration"),
        Figure(20, Unit.TIMES, c.FORM_BIRTH),
        "death_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(15, Unit.TIMES, c.FORM_CT01), "residence_removal"),
    BaselineForm(Label("mẫu 09-HSB", "form 09-HSB"), Figure(12, Unit.TIMES, c.A_FORM_ITEMS), "funeral_allowance"),
)
