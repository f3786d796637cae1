"""What each stage of a death gives, and the reasons for which it may be refused."""

from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.notation import Reason, Result

REGISTRATION = (
    Result(
        "death_extract",
        Label("trích lục khai tử", "death registration extract"),
        c.CV2084_STEPS,
        carries=("register_number", "register_book"),
    ),
)
REMOVAL = (Result("removal_notice", Label("thông báo xóa đăng ký thường trú", "notice of removal"), c.CV2084_STEPS),)
FUNERAL = (
    Result(
        "funeral_decision",
        Label("quyết định mai táng phí", "funeral decision"),
        c.CV2084_DEATH_CHOICE,
        carries=("payment_way",),
    ),
)
NOT_PROVEN = Reason("no_evidence", Label("không chứng minh được việc chết", "the death is not proven"), c.CV2084_FORM)
REGISTERED = Reason(
    "registered_already",
    Label("việc chết đã được đăng ký", "the death is registered already"),
    c.A_SAME_EVENT,
    Label(
        "không đăng ký lại: dùng trích lục khai tử đã cấp, cần thêm thì xin bản sao (2.000635); thủ tục còn thiếu thì "
        "nộp riêng với trích lục ấy",
        "no second registration: use the extract that was given, a copy is procedure 2.000635; what is still wanted is "
        "filed apart with it",
    ),
)
OTHER_PERSON = Reason(
    "other_person", Label("dữ liệu không khớp người chết", "the data fit another person"), c.A_REFUSED_REMOVAL
)
OTHER_PAYER = Reason(
    "other_payer",
    Label(
        "thuộc diện bảo hiểm xã hội do nơi khác chi trả, chỉ hưởng một khoản",
        "social insurance pays elsewhere, and there is one allowance only",
    ),
    c.GROUND_MERIT,
    Label(
        "không nộp lại ở đây: nhận mai táng phí ở nơi chi trả ấy",
        "nothing to file again here: who pays there pays for the funeral",
    ),
    is_elsewhere=True,
)
NOT_ELIGIBLE = Reason(
    "not_eligible",
    Label("không đủ điều kiện hưởng", "not eligible"),
    c.CV2084_DEATH_CHOICE,
    Label(
        "chỉ nộp lại khi có giấy tờ chứng minh điều kiện mà hồ sơ này chưa có; hỏi bộ phận một cửa cấp xã về hỗ trợ "
        "khác",
        "file again only with a paper of entitlement that this dossier lacked; ask the commune's one-stop unit about "
        "other support",
    ),
)
