"""What the family pays for a death; the funeral allowance: grounds, payer, amount, precedence, who decides and when."""

from workflows.death import facts
from workflows.death.scope import FORCES_INSURANCE, INSURANCE_FUND
from workflows.law import clauses as c
from workflows.law.citation import Figure, Label, Unit
from workflows.law.guards import Condition, Is
from workflows.law.notation import Amount, Desk, Fee, Ground, Limit

DAY = Unit.WORKING_DAY

REGISTRATION_FEES = (
    Fee(Label("đăng ký khai tử đúng hạn", "registration in time"), "registration_fee", facts.IN_TIME),
    Fee(Label("đăng ký khai tử quá hạn", "late registration"), "late_death_fee", facts.LATE),
    Fee(Label("bản sao trích lục", "copies"), "copy_fee", per="n_copies"),
)
REMOVAL_FEES = (Fee(Label("xóa đăng ký thường trú", "removal of residence"), "removal_fee"),)

STATE_BUDGET = Label("Ngân sách nhà nước", "State budget")

INSURANCE_AMOUNT = Amount("insurance_funeral_times", "reference_level", "month", c.GROUND_COMPULSORY_58)

# by statute social insurance, then the highest of what the budget pays; last what others settle outside the chain
PRECEDENCE = (c.GROUND_MERIT, c.ONE_HIGHEST, c.A_PRECEDENCE)
GROUNDS = (
    Ground(
        "compulsory",
        Label("trợ cấp mai táng (BHXH bắt buộc)", "funeral grant (compulsory insurance)"),
        Condition(facts.INSURED, c.GROUND_COMPULSORY_58),
        INSURANCE_FUND,
        INSURANCE_AMOUNT,
        1,
        c.GROUND_COMPULSORY_58,
    ),
    Ground(
        "voluntary",
        Label("trợ cấp mai táng (BHXH tự nguyện)", "funeral grant (voluntary insurance)"),
        Condition(facts.VOLUNTARY, c.GROUND_VOLUNTARY_58),
        INSURANCE_FUND,
        Amount("voluntary_funeral_times", "reference_level", "month", c.GROUND_VOLUNTARY_58),
        1,
        c.GROUND_VOLUNTARY_58,
    ),
    Ground(
        "merit",
        Label("mai táng phí (người có công)", "funeral expenses (merit)"),
        Condition(Is("merit"), c.GROUND_MERIT),
        STATE_BUDGET,
        Amount("merit_funeral_times", "reference_level", "day", c.MERIT_MOMENT),
        2,
        c.GROUND_MERIT,
        beside=c.MERIT_LUMP_SUM,
    ),
    Ground(
        "veteran",
        Label("mai táng phí (cựu chiến binh)", "funeral expenses (veteran)"),
        Condition(Is("veteran"), c.GROUND_VETERAN),
        STATE_BUDGET,
        Amount("veteran_funeral_times", "reference_level", "day", c.A_DAY_OF_DEATH),
        2,
        c.GROUND_VETERAN,
    ),
    Ground(
        "frontline_labourer",
        Label("mai táng phí (dân công hỏa tuyến)", "funeral expenses (frontline labourer)"),
        Condition(Is("frontline_labourer"), c.GROUND_LABOURER),
        STATE_BUDGET,
        None,
        2,
        c.GROUND_LABOURER,
    ),
    Ground(
        "youth_volunteer",
        Label("mai táng phí (thanh niên xung phong)", "funeral expenses (youth volunteer)"),
        Condition(Is("youth_volunteer"), c.GROUND_VOLUNTEER_BEFORE),
        STATE_BUDGET,
        None,
        2,
        c.GROUND_VOLUNTEER_BEFORE,
    ),
    Ground(
        "social_assistance",
        Label("hỗ trợ chi phí mai táng (trợ giúp xã hội)", "funeral support (social assistance)"),
        Condition(facts.ASSISTED, c.GROUND_ASSISTANCE),
        STATE_BUDGET,
        Amount("assistance_funeral_times", "assistance_standard", "day", c.A_DAY_OF_DEATH),
        2,
        c.GROUND_ASSISTANCE,
    ),
    Ground(
        "employer",
        Label("trợ cấp mai táng (BHXH, đơn vị nộp hồ sơ)", "funeral grant (filed by the employer)"),
        Condition(facts.THROUGH_EMPLOYER, c.EMPLOYER_FILES_58),
        INSURANCE_FUND,
        INSURANCE_AMOUNT,
        3,
        c.EMPLOYER_FILES_58,
        is_elsewhere=True,
    ),
    Ground(
        "forces",
        Label("trợ cấp mai táng (BHXH của lực lượng vũ trang)", "funeral grant (armed forces)"),
        Condition(facts.IN_SERVICE, c.INSURANCE_SCOPE_976),
        FORCES_INSURANCE,
        None,
        3,
        c.INSURANCE_SCOPE_976,
        is_elsewhere=True,
    ),
)

# the ground decides who settles it, and within how long
DESKS = (
    Desk("social_insurance", Condition(facts.AT_INSURANCE, c.INSURANCE_SCOPE_976)),
    Desk("home_affairs", Condition(facts.BY_HOME_AFFAIRS, c.MERIT_DESK_BEFORE)),
    Desk("welfare"),
)
# commune, district, department
MERIT_LIMIT = Figure(5, DAY, c.MERIT_DAYS, then=Figure(7, DAY, c.MERIT_DAYS, then=Figure(12, Unit.DAY, c.MERIT_DAYS)))
VETERAN_LIMIT = Figure(
    5,
    Unit.DAY,
    c.VETERAN_STEPS,
    then=Figure(10, Unit.DAY, c.VETERAN_STEPS, then=Figure(10, Unit.DAY, c.VETERAN_STEPS)),
)
LIMITS = (
    Limit(Figure(10, DAY, c.INSURANCE_DAYS_2022), Condition(facts.AT_INSURANCE, c.INSURANCE_DAYS_2022)),
    Limit(MERIT_LIMIT, Condition(Is("funeral_ground", "merit"), c.MERIT_DAYS)),
    Limit(VETERAN_LIMIT, Condition(Is("funeral_ground", "veteran"), c.VETERAN_STEPS)),
    Limit(
        Figure(None, DAY, c.LABOURER_DAYS_BEFORE),
        Condition(Is("funeral_ground", "frontline_labourer"), c.LABOURER_DAYS_BEFORE),
    ),
    Limit(
        Figure(None, DAY, c.VOLUNTEER_DAYS, is_unset=True),
        Condition(Is("funeral_ground", "youth_volunteer"), c.VOLUNTEER_DAYS),
    ),
    # commune, district
    Limit(Figure(2, DAY, c.ASSISTANCE_STEPS, then=Figure(3, DAY, c.ASSISTANCE_STEPS))),
)
