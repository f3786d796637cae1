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
    "other_person", Label("dữ liệu không khớp người chết", "the data fit another person"), c.REMOVAL_DAYS
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
    c.ND63_DEATH_CHOICE,
    Label(
        "chỉ nộp lại khi có giấy tờ chứng minh điều kiện mà hồ sơ này chưa có; hỏi bộ phận một cửa cấp xã về hỗ trợ "
        "khác",
        "file again only with a paper of entitlement that this dossier lacked; ask the commune's one-stop unit about "
        "other support",
    ),
)
NO_RELATIVE = Reason(
    "no_relative",
    Label("không có thân nhân đủ điều kiện", "no entitled relative"),
    c.SURVIVOR_KINDS,
    Label(
        "chỉ nộp lại khi có thân nhân mà hồ sơ này chưa nêu; không có thân nhân nào thì ai được nhận thay là điều chưa "
        "đọc được, hỏi cơ quan bảo hiểm xã hội",
        "file again only for a relative whom this dossier did not name; who receives it where there is none was not "
        "read, ask social insurance",
    ),
)
NOT_INSURED = Reason(
    "not_insured",
    Label(
        "người chết không thuộc diện BHXH hoặc đóng chưa đủ thời gian",
        "the deceased was not insured, or for too short a time",
    ),
    c.INSURANCE_SCOPE,
    Label(
        "không có trợ cấp tuất; chỉ nộp lại khi có giấy tờ về thời gian đóng mà cơ quan bảo hiểm xã hội chưa có",
        "no survivor benefit; file again only with a paper on contributions that social insurance does not have",
    ),
)
SETTLED_ELSEWHERE = Reason(
    "other_payer",
    Label(
        "trợ cấp tuất do nơi khác giải quyết (đơn vị sử dụng lao động nộp, hoặc BHXH của lực lượng vũ trang)",
        "settled elsewhere (the employer files, or the armed forces' social insurance)",
    ),
    c.INSURANCE_SCOPE,
    Label(
        "không nộp lại ở đây: hỏi đơn vị của người chết",
        "nothing to file again here: ask the unit of the deceased",
    ),
    is_elsewhere=True,
)
