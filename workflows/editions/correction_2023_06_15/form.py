"""What is declared and attached for a correction or a revocation."""

from workflows.law import clauses as c
from workflows.law.citation import Label
from workflows.law.facts import Fact
from workflows.law.guards import Condition, Is
from workflows.law.notation import Field, Input, Paper
from workflows.law.vocabulary import AS_IN_PASSPORT

KIND = Fact(
    "correction_kind",
    Label("việc yêu cầu", "what is asked"),
    choices=(
        ("correct", Label("cải chính kết quả", "correct a result")),
        ("revoke", Label("thu hồi kết quả", "revoke a result")),
    ),
    ordinary="correct",
)
FACTS = (KIND,)
CORRECTS = Condition(Is("correction_kind", "correct"), c.A_CORRECTION)
REVOKES = Condition(Is("correction_kind", "revoke"), c.A_CORRECTION)

FIELDS = (
    Field("registration_commune", Label("xã đã đăng ký", "commune of registration"), "", Input.COMMUNE, c.A_CORRECTION),
    Field("correction_kind", KIND.label, "", Input.FACT, c.A_CORRECTION),
    Field(
        "applicant_name",
        Label("họ tên người yêu cầu", "applicant's name"),
        "requester",
        Input.NAME,
        c.A_CORRECTION,
        spellings=(AS_IN_PASSPORT,),
    ),
    Field("applicant_id", Label("số định danh", "personal id"), "requester", Input.PERSONAL_ID, c.A_CORRECTION),
    Field(
        "corrected_case", Label("mã hồ sơ liên quan", "the case concerned"), "correction", Input.TEXT, c.A_CORRECTION
    ),
    Field("correction_reason", Label("lý do", "reason"), "correction", Input.TEXT, c.A_CORRECTION),
)
PAPERS = (Paper("correction_evidence", Label("giấy tờ chứng minh sai sót", "proof of the mistake"), c.A_CORRECTION),)
