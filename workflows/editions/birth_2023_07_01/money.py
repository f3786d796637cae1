"""What the family pays for a birth; nothing is paid out in this chain."""

from workflows.birth import facts
from workflows.law.citation import Label
from workflows.law.notation import Fee

REGISTRATION_FEES = (
    Fee(Label("đăng ký khai sinh đúng hạn", "registration in time"), "registration_fee", facts.IN_TIME),
    Fee(Label("đăng ký khai sinh quá hạn", "late registration"), "late_birth_fee", facts.LATE),
    Fee(Label("bản sao trích lục", "copies"), "copy_fee", per="n_copies"),
)
RESIDENCE_FEES = (Fee(Label("đăng ký thường trú cho trẻ em", "residence of a child"), "residence_fee"),)
CARD_FEES = (Fee(Label("thẻ BHYT", "health insurance card"), "health_card_fee"),)
