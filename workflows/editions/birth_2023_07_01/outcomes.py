"""What each stage of a birth gives, and the reasons for which it may be refused."""

from workflows.birth import scope
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.notation import Reason, Result, Validity

REGISTRATION = (
    Result(
        "birth_certificate",
        Label("giấy khai sinh", "birth certificate"),
        c.CIVIL_CONTENT,
        carries=("register_number", "register_book"),
    ),
    Result("personal_id", Label("số định danh cá nhân", "personal id"), c.CV2084_STEPS, carries=("personal_id",)),
)
RESIDENCE = (
    Result(
        "residence_notice",
        Label("thông báo kết quả đăng ký thường trú", "notice of residence registration"),
        c.CV2084_STEPS,
    ),
)
CARD = (
    Result(
        "health_card",
        Label("thẻ bảo hiểm y tế", "health insurance card"),
        c.CARD_UNTIL,
        carries=("insurance_number",),
        validity=Validity("child_born_on", Figure(72, Unit.MONTH, c.CARD_UNTIL), at_least=(9, 30)),
    ),
)

NOT_PROVEN = Reason("no_evidence", Label("không chứng minh được việc sinh", "the birth is not proven"), c.SUBSTITUTES)
NAME_UNFIT = Reason(
    "name_unfit",
    Label(
        "họ tên trẻ quá dài, khó sử dụng, hoặc không phải tiếng Việt hay tiếng dân tộc khác của Việt Nam",
        "the child's name is too long and hard to use, or in no language of Viet Nam",
    ),
    c.NAME_FIT,
)
POSTING_OPEN = Reason(
    "posting_open",
    Label("chưa hết thời gian niêm yết, hoặc cha, mẹ đã đến nhận trẻ", "the notice still hangs, or a parent has come"),
    c.ABANDONED,
    Label(
        "cha hoặc mẹ đã đến nhận trẻ thì cha, mẹ đăng ký khai sinh cho con, không theo diện trẻ bị bỏ rơi; nếu không "
        "thì nộp lại khi đã hết thời gian niêm yết",
        "where a parent has come, the parent registers the child, not as an abandoned one; else file again once the "
        "notice has hung its time",
    ),
)
REGISTERED = Reason(
    "registered_already",
    Label("việc sinh đã được đăng ký", "the birth is registered already"),
    c.A_SAME_EVENT,
    Label(
        "không đăng ký lại: dùng giấy khai sinh đã cấp, cần thêm thì xin bản sao trích lục (2.000635); thủ tục còn "
        "thiếu thì nộp riêng",
        "no second registration: use the certificate that was given, a copy of the extract is procedure 2.000635; what "
        "is still wanted is filed apart",
    ),
)
UNFIT = Reason(
    "unfit", Label("không đủ điều kiện đăng ký thường trú", "conditions of residence not met"), c.RESIDENCE_PLACE_62
)
HAS_CARD = Reason(
    "has_card",
    Label("trẻ đã có thẻ BHYT", "the child has a card"),
    c.A_REFUSED_CARD,
    Label(
        "không phải nộp lại: dùng thẻ đã có; thông tin trên thẻ sai thì hỏi cơ quan bảo hiểm xã hội",
        "nothing to file: use the card that there is; if something on it is wrong, ask social insurance",
    ),
)
CARD_OF_SIX = Reason(
    "child_of_six", Label("trẻ đã đủ 6 tuổi", "the child is six or older"), c.CARD_UNTIL, scope.INSURED_FROM_SIX
)
INCOMPLETE = Reason(
    "incomplete",
    Label("hồ sơ chưa đủ, chưa hợp lệ", "the dossier is incomplete or invalid"),
    c.REFUSED_IN_A_DAY,
    Label("bổ sung rồi nộp lại ở cơ quan bảo hiểm xã hội", "complete it and file again at social insurance"),
)
