"""What each stage of a death gives, and the reasons for which it may be refused."""

from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.notation import Reason, Result

REGISTRATION = (
    Result(
        "death_extract",
        Label("trích lục khai tử", "death registration extract"),
        c.ND63_DEATH_STEPS,
        carries=("register_number", "register_book"),
    ),
)
REMOVAL = (
    Result("removal_notice", Label("thông báo xóa đăng ký thường trú", "notice of removal"), c.ND63_DEATH_STEPS),
)
FUNERAL = (
    Result(
        "funeral_decision",
        Label("quyết định mai táng phí", "funeral decision"),
        c.ND63_DEATH_CHOICE,
        carries=("payment_way",),
    ),
)
SURVIVOR = (
    Result(
        "survivor_decision",
        Label("quyết định trợ cấp tuất", "survivor decision"),
        c.ND63_DEATH_CHOICE,
        carries=("payment_way",),
    ),
    Result(
        "pension_stopped",
        Label(
            "quyết định dừng trả lương hưu, trợ cấp hằng tháng (nếu đang hưởng)",
            "decision to stop the pension or monthly benefit (where one was drawn)",
        ),
        c.ND63_DEATH_CHOICE,
    ),
)

NOT_PROVEN = Reason(
    "no_evidence", Label("không chứng minh được việc chết", "the death is not proven"), c.ND63_DEATH_FORM
)
REGISTERED = Reason(
    "registered_already", Label("việc chết đã được đăng ký", "the death is registered already"), c.A_SAME_EVENT
)
OTHER_PERSON = Reason(
    "other_person", Label("dữ liệu không khớp người chết", "the data fit another person"), c.REMOVAL_DAYS
)
OTHER_PAYER = Reason(
    "other_payer",
    Label(
        "thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản",
        "social insurance pays elsewhere, and there is one allowance only",
    ),
    c.GROUND_MERIT,
)
NOT_ELIGIBLE = Reason("not_eligible", Label("không đủ điều kiện hưởng", "not eligible"), c.ND63_DEATH_CHOICE)
NO_RELATIVE = Reason("no_relative", Label("không có thân nhân đủ điều kiện", "no entitled relative"), c.SURVIVOR_KINDS)
