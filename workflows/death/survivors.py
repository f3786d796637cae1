"""The survivor benefit of social insurance, the fourth procedure of the death chain."""

from workflows.death import facts, form, scope
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law import neighbours as n
from workflows.law.citation import Figure, Label
from workflows.law.guards import Condition
from workflows.law.notation import Desk, Ground, Limit, Procedure, Reason, Result

GROUNDS = (
    Ground(
        "insured",
        Label("trợ cấp tuất (BHXH)", "survivor benefit (social insurance)"),
        Condition(facts.ANY_INSURANCE, c.INSURANCE_SCOPE_976),
        scope.INSURANCE_FUND,
        None,
        1,
        c.GROUND_SURVIVOR_58,
    ),
    Ground(
        "employer",
        Label("trợ cấp tuất (BHXH, đơn vị nộp hồ sơ)", "survivor benefit (filed by the employer)"),
        Condition(facts.THROUGH_EMPLOYER, c.EMPLOYER_FILES_58),
        scope.INSURANCE_FUND,
        None,
        1,
        c.EMPLOYER_FILES_58,
        is_elsewhere=True,
    ),
    Ground(
        "forces",
        Label("trợ cấp tuất (BHXH của lực lượng vũ trang)", "survivor benefit (armed forces)"),
        Condition(facts.IN_SERVICE, c.INSURANCE_SCOPE_976),
        scope.FORCES_INSURANCE,
        None,
        1,
        c.INSURANCE_SCOPE_976,
        is_elsewhere=True,
    ),
)


RESULTS = (
    Result(
        "survivor_decision",
        Label("quyết định trợ cấp tuất", "survivor decision"),
        c.CV2084_DEATH_CHOICE,
        carries=("payment_way",),
    ),
    Result(
        "pension_stopped",
        Label(
            "quyết định dừng trả lương hưu, trợ cấp hằng tháng (nếu đang hưởng)",
            "decision to stop the pension or monthly benefit (where one was drawn)",
        ),
        c.CV2084_DEATH_CHOICE,
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
    c.A_REFUSED_SURVIVOR,
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
    c.A_REFUSED_SURVIVOR,
    Label(
        "không nộp lại ở đây: hỏi đơn vị của người chết",
        "nothing to file again here: ask the unit of the deceased",
    ),
    is_elsewhere=True,
)


def survivor_benefit(within: Figure, confirmed_within: Figure) -> Procedure:
    """The procedure, its limit, and how long the relatives may take to confirm who receives the lump sum."""
    return Procedure(
        "survivor_benefit",
        Label("trợ cấp tuất", "survivor benefit"),
        portal_code="2.000821",
        clause=c.CV2084_DEATH_CHOICE,
        desks=(Desk("social_insurance"),),
        places=scope.PLACES,
        limits=(Limit(within),),
        moves=(
            *s.handled(s.ASSUMED, c.A_SUPPLEMENT),
            s.APPROVE,
            s.finding(facts.OF_INSURANCE),
            *scope.RELATIVES_MOVES,
        ),
        results=RESULTS,
        needs=(scope.EXTRACT,),
        owed=(scope.relatives_owed(confirmed_within),),
        papers=(form.E_EXTRACT, form.RELATIVES_PAPER, form.CAPACITY_PAPER),
        neighbours=(n.POPULATION_DB, n.EID),
        refusals=(NOT_INSURED, NO_RELATIVE, SETTLED_ELSEWHERE),
        redirects=scope.SURVIVOR_ELSEWHERE,
        grounds=GROUNDS,
    )
