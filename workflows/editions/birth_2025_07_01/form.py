"""What a family declares and attaches for a birth, and what each item replaces."""

from workflows import birth_words as w
from workflows import clauses as c
from workflows.citation import Figure, Label, Unit
from workflows.notation import BaselineForm

FIELDS = (
    *w.CHOICES,
    *w.REQUESTER,
    *w.CHILD,
    *w.MOTHER,
    *w.FATHER,
    *w.MARRIAGE,
    *w.RESIDENCE,
    *w.COPIES,
    w.CARE_FACILITY,
)
REGISTRATION_PAPERS = (w.BIRTH_NOTICE, w.SUBSTITUTE, w.MARRIAGE_PAPER)
RESIDENCE_PAPERS = (w.E_CERTIFICATE, w.HOME_PAPER, w.CONSENT_PAPER)
CARD_PAPERS = (w.E_CERTIFICATE,)

BASELINE = (
    BaselineForm(
        Label("tờ khai đăng ký khai sinh", "birth declaration"),
        Figure(25, Unit.TIMES, c.FORM_BIRTH),
        "birth_registration",
    ),
    BaselineForm(Label("mẫu CT01", "form CT01"), Figure(15, Unit.TIMES, c.FORM_CT01), "residence_registration"),
    BaselineForm(Label("mẫu TK1-TS", "form TK1-TS"), Figure(18, Unit.TIMES, c.FORM_TK1), "health_card"),
)
