"""What a family declares and attaches for a birth, and what each item replaces."""

from workflows.birth import form as fields
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import BaselineForm

# the number of the birth notice and the way of receiving results came with Decree 63/2024
FIELDS = tuple(one for one in fields.FIELDS if one not in (fields.NOTICE_NUMBER, fields.RECEIVING))
REGISTRATION_PAPERS = (fields.BIRTH_NOTICE, fields.SUBSTITUTE, fields.MARRIAGE_PAPER)
RESIDENCE_PAPERS = (fields.E_CERTIFICATE, fields.HOME_PAPER, fields.CONSENT_PAPER, fields.CONSENT_APART_PAPER)
CARD_PAPERS = (fields.E_CERTIFICATE,)

BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai sinh", "birth declaration"),
        Figure(25, Unit.TIMES, c.FORM_CIVIL_2020),
        "birth_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(19, Unit.TIMES, c.FORM_CT01_2021), "residence_registration"),
    BaselineForm(Label("mẫu TK1-TS", "form TK1-TS"), Figure(18, Unit.TIMES, c.FORM_TK1), "health_card"),
)
