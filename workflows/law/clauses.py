"""The clauses that the editions cite, each with how well it is known; docs/law.md says where each was read.

An assumption (`gd`) has a name and a sentence: it is shown as assumed wherever it is shown. The same place may stand
twice with two statuses, when one half of it was read and the other was not.
"""

import tomllib
from pathlib import Path

from workflows.law.citation import Clause, Label, Status

V, S, C, U = Status.VERIFIED, Status.SECONDARY, Status.CONFLICTING, Status.UNVERIFIED

_ASSUMPTIONS = tomllib.loads(Path(__file__).with_name("assumptions.toml").read_text(encoding="utf-8"))


def _assumed(name: str) -> Clause:
    return Clause("gd", name, Status.ASSUMED, Label(**_ASSUMPTIONS[name]))


# The linked chains of 2023: Dispatch 2084 of the Government Office, and what social insurance made of it
CV2084 = Clause("cv2084_2023", "", V)
CV2084_FORM = Clause("cv2084_2023", "", V, Label("tờ khai điện tử mẫu số 01, số 02", "e-declarations, forms 01 and 02"))
CV2084_STEPS = Clause(
    "cv2084_2023",
    "",
    V,
    Label("đăng ký hộ tịch trước, các thủ tục sau song song", "registration first, what follows it side by side"),
)
CV2084_CHOICE = Clause(
    "cv2084_2023", "", V, Label("được chọn liên thông hai thủ tục", "two of the procedures may be chosen")
)
CV2084_DEATH_CHOICE = Clause(
    "cv2084_2023",
    "",
    U,
    Label("khai tử, xóa thường trú, mai táng phí", "registration, removal, funeral allowance"),
)
CV2084_SCOPE = Clause(
    "cv2084_2023",
    "",
    V,
    Label("khai sinh thuộc thẩm quyền của UBND cấp xã", "registrations that a commune is competent for"),
)
CV2084_BLOCKED_ID = Clause(
    "cv2084_2023", "", U, Label("ghi nhận vướng mắc cấp số định danh", "the obstacle is recorded")
)
CV2084_HOSPITAL = Clause(
    "cv2084_2023", "", U, Label("cơ sở y tế gửi dữ liệu có ký số", "the facility sends its signed data")
)
CARD_DAYS_976 = Clause("qd976_bhxh", "", V, Label("thẻ BHYT 2 ngày làm việc", "card in 2 working days"))
REFUSED_IN_A_DAY = Clause(
    "qd976_bhxh",
    "",
    V,
    Label("hồ sơ chưa đủ: từ chối trong 1 ngày làm việc", "what is incomplete is refused within 1 working day"),
)
RETURNED = Clause(
    "qd976_bhxh",
    "",
    V,
    Label("lỗi của cơ quan trước: chuyển trả để sửa", "what an earlier agency got wrong goes back to it"),
)
INSURANCE_SCOPE_976 = Clause(
    "qd976_bhxh", "", V, Label("người chết mà BHXH giải quyết", "deaths that social insurance settles")
)
# in general, until Decree 118/2025 and Circular 03/2025
ONE_STOP_61 = Clause("nd61_2018", "", S)
SLIP_OF_RECEIPT = Clause("tt01_2018", "", V, Label("giấy tiếp nhận và hẹn trả", "slip of receipt and appointment"))
SLIP_OF_APOLOGY = Clause("tt01_2018", "", V, Label("phiếu xin lỗi và hẹn lại", "slip of apology, a new date"))
WITHDRAWAL_61 = Clause("nd61_2018", "", U, Label("rút hồ sơ trước khi có kết quả", "withdrawal before the result"))
RESCHEDULE_61 = Clause("nd61_2018", "d19", U)

# The linked chains: Decree 63/2024 and what amends it
ND63 = Clause("nd63_2024", "", V)
ND63_BIRTH_FORM = Clause("nd63_2024", "d5", V)
ND63_APPOINTMENT = Clause("nd63_2024", "d7_k1", V)
ND63_GROUP = Clause("nd63_2024", "d7_k2", V)
ND63_APOLOGY = Clause("nd63_2024", "d7_k3", V)
ND63_BIRTH_STEPS = Clause("nd63_2024", "d8", V)
ND63_DEATH_FORM = Clause("nd63_2024", "d10", V)
ND63_DEATH_CHOICE = Clause("nd63_2024", "d12", V)
ND63_DEATH_STEPS = Clause(
    "nd63_2024", "", S, Label("khai tử trước, rồi song song", "registration first, the rest side by side")
)
ND63_RELATIVES = Clause("nd63_2024", "", V, Label("thân nhân xác nhận qua VNeID", "relatives confirm through VNeID"))
ND63_HOSPITAL = Clause("nd63_2024", "d25_k1", S)
ND301 = Clause("nd301_2026", "", S)
ND301_IDENTITY_CARD = Clause("nd301_2026", "", S, Label("thẻ căn cước dưới 6 tuổi", "identity card under six"))
TWO_TIERS = Clause("nd120_2025", "d4", V)
TWO_TIERS_CIVIL = Clause("tt08_2025", "", V)
ONE_STOP = Clause("nd118_2025", "", S)
E_FORM = Clause("ttdb_lienthong", "", S)
PORTAL_CODES = Clause("ttdb_lienthong", "", S, Label("mã của nhóm thủ tục", "codes of the groups"))

# One-stop handling
SUPPLEMENT_NAMES = Clause("ttdb_1001193", "", V, Label("nêu rõ giấy tờ cần bổ sung", "names what to supplement"))
SUPPLEMENT_NAMES_DEATH = Clause("ttdb_1000656", "", V, Label("nêu giấy tờ cần bổ sung", "names what to supplement"))
SUPPLEMENT_BIRTH = Clause("nd63_2024", "d8", V, Label("bổ sung trong 7 ngày làm việc", "supplement in 7 working days"))
SUPPLEMENT_DEATH = Clause("nd63_2024", "", U, Label("như nhóm khai sinh", "as in the birth chain"))
REFUSAL_NOTICE = Clause("ttdb_1001193", "", V, Label("thông báo từ chối", "notice of refusal"))
REFUSAL_NOTICE_DEATH = Clause("ttdb_1000656", "", V, Label("thông báo từ chối", "notice of refusal"))
RESIDENCE_SLIPS = Clause("tt66_2023", "", S, Label("phiếu CT05 bổ sung, CT06 từ chối", "slips CT05 and CT06"))
WITHDRAWAL = Clause("nd118_2025", "", U, Label("rút hồ sơ trước khi có kết quả", "withdrawal before the result"))
RESCHEDULE_ONCE = Clause("nd118_2025", "", U, Label("chỉ hẹn lại một lần", "a new date is set once only"))
# what Decree 118/2025 says in place of Decree 61/2018
OF_DECREE_118 = {ONE_STOP_61: ONE_STOP, WITHDRAWAL_61: WITHDRAWAL, RESCHEDULE_61: RESCHEDULE_ONCE}
# what Circular 03/2025 says in place of Circular 01/2018
OF_CIRCULAR_03 = {
    SLIP_OF_RECEIPT: Clause(
        "tt03_2025_vpcp", "", S, Label("mẫu 01: giấy tiếp nhận và hẹn trả", "form 01: slip of receipt and appointment")
    ),
    SLIP_OF_APOLOGY: Clause(
        "tt03_2025_vpcp", "", S, Label("mẫu 04: văn bản xin lỗi, hẹn lại", "form 04: an apology, a new date")
    ),
}
BLOCKED_ID = Clause("nd63_2024", "d8", V, Label("ghi nhận vướng mắc cấp số định danh", "the obstacle is recorded"))
MARRIAGE_ASKED = Clause("ttdb_1001193", "", V, Label("xác minh hôn nhân", "marriage verified"))

# Of three tiers of government, until 30 June 2025
CIVIL_COMMUNE = Clause("l60_2014", "d13", V)
CIVIL_DISTRICT = Clause(
    "l60_2014", "", V, Label("có yếu tố nước ngoài: UBND cấp huyện", "a foreign element: the district")
)
INSURANCE_DISTRICT = Clause("qd976_bhxh", "", V, Label("BHXH cấp huyện", "district social insurance"))
ASSISTANCE_STEPS = Clause("nd20_2021", "d11_k4", V)

# Birth
CIVIL_SAME_DAY = Clause("l60_2014", "d5_k3", V)
MARRIAGE_SHOWN = Clause("nd123_2015", "", U, Label("xuất trình giấy chứng nhận kết hôn", "the marriage paper is shown"))
RESIDENCE_BASE = Clause("ttdb_1004222", "", V)
CARD_DAYS_BASE = Clause("nd146_2018", "", U, Label("thẻ BHYT 5 ngày làm việc", "card in 5 working days"))
RESIDENCE_PLACE_62 = Clause("nd62_2021", "", U, Label("nơi đăng ký thường trú của trẻ", "where a child resides"))
CONSENT_OF_LAW = Clause("l68_2020", "d20_k2", U)
RESIDENCE_SLIPS_56 = Clause("tt56_2021", "", U, Label("phiếu CT05 bổ sung, CT06 từ chối", "slips CT05 and CT06"))
CIVIL_CONTENT = Clause("l60_2014", "d14", V)
CIVIL_BIRTH_DUTY = Clause("l60_2014", "d15", V)
CIVIL_FREE = Clause("l60_2014", "d11", S)
NO_MARRIAGE_PAPER = Clause("nd07_2025", "", V)
FATHER_UNKNOWN = Clause("nd123_2015", "d15_k2", V)
MOTHER_UNKNOWN = Clause("nd123_2015", "d15_k3", U)
ABANDONED = Clause("nd123_2015", "d14", S)
REGISTERED_ABROAD = Clause(
    "l60_2014",
    "",
    S,
    Label("ghi vào Sổ hộ tịch việc đã đăng ký ở nước ngoài", "what was registered abroad is entered in the book"),
)
BORN_OF_MARRIAGE = Clause("l52_2014", "d88", V)
LIVED_A_DAY = Clause("l91_2015", "d30", V)
NAME_LETTERS = Clause("l91_2015", "d26_k3", V)
NAME_FIT = Clause("tt04_2020", "d6_k1", S)
NOTICE_NUMBER = Clause("tt22_2025", "", S, Label("số giấy chứng sinh 18 ký tự", "number of 18 characters"))
SUBSTITUTES = Clause("l60_2014", "", V, Label("giấy tờ thay thế giấy chứng sinh", "substitutes of the notice"))
BIRTH_24_HOURS = Clause("qd1868_btp", "", S, Label("khai sinh trong 24 giờ", "registration within 24 hours"))
RESIDENCE_DAYS = Clause(
    "nd63_2024", "d8", V, Label("thường trú 2 ngày, xác minh 5 ngày", "residence: 2 days, 5 verified")
)
RESIDENCE_DAYS_E4 = Clause("nd301_2026", "", S, Label("thường trú từ 2 đến 5 ngày", "residence: 2 to 5 days"))
RESIDENCE_PLACE = Clause("nd154_2024", "d7_k1", V)
NO_RESIDENCE = Clause("l68_2020", "d19_k1", V)
RESIDENCE_OF_CITIZENS = Clause("l68_2020", "", U, Label("thường trú của công dân", "permanent residence of citizens"))
NO_CHECK_AT_PARENTS = Clause("nd58_2026", "", V, Label("ở nhà cha mẹ: không xác minh", "at the parents': no check"))
CONSENT_WAYS = Clause("tt53_2025", "", V)
CARD_DAYS = Clause("nd63_2024", "d8", V, Label("thẻ BHYT 2 ngày làm việc", "card in 2 working days"))
CARD_DAYS_E4 = Clause("nd301_2026", "", S, Label("thẻ BHYT tối đa 2 ngày", "card in at most 2 days"))
CARD_UNTIL = Clause("lbhyt", "d16_k3", U)
CHOICE_OF_TWO = Clause("nd63_2024", "", U, Label("có thể không đăng ký thường trú", "residence may be left out"))
IDENTITY_OF_CITIZENS = Clause("l26_2023", "", U, Label("thẻ căn cước của công dân", "identity card of citizens"))
IDENTITY_DAYS = Clause("nd301_2026", "", C, Label("tối đa 5 ngày (luật chung: 7)", "at most 5 days (base law: 7)"))

# What is written in a declaration
NAME_IN_PASSPORT = _assumed("name_in_passport")
NUMBERING_PLAN = Clause("tt22_2014", "", S, Label("quy hoạch kho số viễn thông", "the telephone numbering plan"))

# Death
DEATH_DUTY = Clause("l60_2014", "", V, Label("khai tử trong 15 ngày", "registration within 15 days"))
DEATH_PLACE = Clause("l60_2014", "", V, Label("nơi cư trú cuối cùng", "the last residence"))
DEATH_AT_MISSION = Clause("tt07_2023_bng", "d17", V)
DEATH_IN_PRISON = Clause("l41_2019", "d56", S)
DEATH_DAYS = Clause(
    "ttdb_1000656",
    "",
    C,
    Label("giải quyết ngay; trang thủ tục ghi 1 ngày", "at once; the procedure's page says 1 day"),
)
DEATH_CHECK_DAYS = Clause("nd123_2015", "", U, Label("xác minh không quá 3 ngày", "verification within 3 days"))
DEATH_NOTICE = Clause("nd123_2015", "d4_k2", S)
COURT_DECISION = Clause(
    "nd123_2015",
    "d4_k2",
    U,
    Label("bản án, quyết định của Tòa án thay giấy báo tử", "the court's decision instead of a death notice"),
)
REMOVAL_62 = Clause("nd62_2021", "d7_k4", V)
REMOVAL_62_LINKED = Clause("nd62_2021", "d7_k4", C)
ARMED_FORCES_UNIT_62 = Clause("nd62_2021", "d7_k3", V)
REMOVAL_PLACE = Clause("l68_2020", "d24", U, Label("cơ quan đã đăng ký thường trú thì xóa", "who registered removes"))
REMOVAL_DAYS_BASE = Clause("nd154_2024", "d9", V)
REMOVAL_DAYS = Clause("nd154_2024", "d9", C)
REMOVAL_ONE_DAY = Clause("nd58_2026", "", V, Label("xóa trong 1 ngày làm việc", "removal in 1 working day"))
ARMED_FORCES_UNIT = Clause("nd154_2024", "", U, Label("đơn vị đề nghị xóa", "the unit asks for the removal"))
INSURANCE_SCOPE = Clause("nd63_2024", "d2", V, Label("ngành bảo hiểm xã hội", "the social insurance sector"))
INSURANCE_DAYS_2022 = Clause(
    "qd3504_bhxh", "", U, Label("thí điểm: không quá 10 ngày", "the pilot: no more than 10 days")
)
INSURANCE_DAYS = Clause("qd863_bnv", "", V)
EMPLOYER_FILES = Clause("qd863_bnv", "", V, Label("người sử dụng lao động nộp", "the employer files"))
EMPLOYER_FILES_58 = Clause("l58_2014", "", U, Label("người sử dụng lao động nộp", "the employer files"))
SURVIVOR_DAYS_BEFORE = Clause("ttdb_2000821", "", V)
SURVIVOR_DAYS = Clause("qd863_bnv", "", U, Label("trợ cấp tuất như mai táng", "survivor benefit as the funeral grant"))
SURVIVOR_KINDS = Clause("nd63_2024", "", V, Label("tuất một lần hoặc hằng tháng", "lump sum or monthly"))
FORM_09_HSB = Clause("qd166_bhxh", "", V)
ASSISTANCE_DAYS = Clause("ttdb_1001731", "", V)
PENSION_DAYS = Clause("nd176_2025", "d5_k3", V)
MERIT_DESK = Clause(
    "nd131_2021", "", U, Label("Sở Nội vụ từ 07/2025", "the Department of Home Affairs since July 2025")
)
MERIT_DESK_BEFORE = Clause("nd131_2021", "d122_k4", V)
MERIT_DAYS = Clause("nd131_2021", "d122", V)
MERIT_FORM = Clause("nd131_2021", "d122_k1", V)
MERIT_MOMENT = Clause("nd131_2021", "d121_k1", V)
MERIT_LUMP_SUM = Clause(
    "nd131_2021",
    "d121_k2",
    V,
    Label(
        "trợ cấp một lần bằng 3 tháng trợ cấp hằng tháng, cho đại diện thân nhân: khoản riêng, cùng bản khai mẫu 12, "
        "nhóm này không chi trả",
        "a lump sum of three months of the monthly allowance for the relatives' representative: a benefit of its own, "
        "by the same form 12, which this chain does not pay",
    ),
)
VETERAN_FORM = Clause("ttdb_2002307", "", V)
VETERAN_STEPS = Clause(
    "ttdb_2002307", "", V, Label("xã 5, huyện 10, sở 10 ngày", "commune 5, district 10, department 10")
)
VETERAN_DAYS = Clause("tt03_2020", "", U)
LABOURER_DAYS_BEFORE = Clause("qd49_2015", "", U, Label("thời hạn khi còn cấp huyện", "the limit of three tiers"))
LABOURER_DAYS = Clause("ttdb_1014359", "", V)
VOLUNTEER_DAYS = Clause("ttdb_2002308", "", V)
GROUND_COMPULSORY_58 = Clause("l58_2014", "d66", U)
GROUND_SURVIVOR_58 = Clause("l58_2014", "", U, Label("mức trợ cấp tuất chưa đọc được", "the amount was not read"))
GROUND_VOLUNTARY_58 = Clause("l58_2014", "d80", U)
GROUND_VOLUNTEER_BEFORE = Clause("ttdb_2002308", "", U, Label("mai táng phí", "funeral expenses"))
GROUND_COMPULSORY = Clause("l41_2024", "d85", V)
GROUND_SURVIVOR = Clause("l41_2024", "", U, Label("mức trợ cấp tuất chưa đọc được", "the amount was not read"))
GROUND_VOLUNTARY = Clause("l41_2024", "d109", U)
GROUND_MERIT = Clause("pl02_2020", "d6_k4", V)
GROUND_VETERAN = Clause("tt03_2020", "", V)
GROUND_LABOURER = Clause("qd49_2015", "", U)
GROUND_VOLUNTEER = Clause("qd320_bnv", "", U)
GROUND_PENSION = Clause("nd176_2025", "d5", V)
GROUND_ASSISTANCE = Clause("nd20_2021", "d11", V)
ONE_HIGHEST = Clause("nd20_2021", "d11_k2", V)
GROUND_ASSISTANCE_335 = Clause(
    "nd335_2026",
    "d11",
    C,
    Label(
        "thay Nghị định 20/2021 từ 05/10/2026; nguồn khác: từ 01/09/2026",
        "replaces Decree 20/2021 from 5 October 2026; another source: from 1 September 2026",
    ),
)

# What a declaration may not say at once
PERSONAL_NUMBER = Clause(
    "nd137_2015",
    "d13",
    S,
    Label("số định danh cho biết thế kỷ, giới tính, năm sinh", "the number tells century, sex, year"),
)
A_FACTS_AGREE = _assumed("facts_agree")
A_YEAR_ALONE = _assumed("year_alone")
A_WORKING_AGE = _assumed("working_age")
A_SOCIAL_PENSION_AGE = _assumed("social_pension_age")
A_OLDEST = _assumed("oldest")
A_PARENT_AGE = _assumed("parent_age")
A_MOTHER_AGE = _assumed("mother_age")
A_APPLICANT_AGE = _assumed("applicant_age")
A_WAR_AGE = _assumed("war_age")
A_SERVICE_AGE = _assumed("service_age")
A_POOR_CHILD_AGE = _assumed("poor_child_age")

# Separate forms, for the count of declared items
FORM_CIVIL = Clause("tt04_2024", "", U, Label("không ghi nơi cư trú khi có số định danh", "no residence beside an id"))
FORM_CIVIL_2020 = Clause("tt04_2020", "", V, Label("tờ khai khai sinh, khai tử", "declarations of birth and death"))
FORM_CT01_2021 = Clause("tt56_2021", "", V)
FORM_CT01_2023 = Clause("tt66_2023", "", S)
FORM_CT01 = Clause("tt53_2025", "", V)
FORM_04 = Clause("nd20_2021", "", S, Label("tờ khai mẫu 04: 17 mục", "form 04: 17 items"))
FORM_12 = Clause(
    "nd131_2021", "", S, Label("bản khai mẫu 12: 27 mục cho mai táng phí", "form 12: 27 items for funerals")
)
FORM_TK1 = Clause("qd490_bhxh", "", S)

SUPPLEMENT_E4 = Clause("qd1868_btp", "", S, Label("bổ sung trong 7 ngày làm việc", "supplement in 7 working days"))

# Assumptions: what the texts leave open
A_CUT_OFF = _assumed("cut_off_of_civil_status")
A_SUPPLEMENT = _assumed("supplement_days")
A_GROUP_2023 = _assumed("group_2023")
A_RESIDENCE_2023 = _assumed("residence_2023")
A_REFUSED_CARD = _assumed("refused_card")
A_REFUSED_REMOVAL = _assumed("refused_removal")
A_REFUSED_SURVIVOR = _assumed("refused_survivor")
A_SEPARATE = _assumed("separate")
A_CARRIED = _assumed("carried")
A_DISTRICT_INSURANCE = _assumed("district_insurance")
A_INSURANCE_DAYS = _assumed("insurance_days")
A_RELATIVES = _assumed("relatives_apart")
A_SURVIVOR_KINDS = _assumed("survivor_kinds")
A_RETURNED = _assumed("returned")
A_RECEIPT = _assumed("automatic_receipt")
A_AS_BIRTH = _assumed("as_birth")
A_SLIPS = _assumed("slips")
A_REDIRECT = _assumed("redirect")
A_RELEASE = _assumed("release")
A_LEASE = _assumed("lease")
A_DROP = _assumed("needs_result")
A_PAUSE = _assumed("supplement_clock")
A_GROUP_PAUSE = _assumed("group_pause")
A_SUCCESSOR = _assumed("office_successor")
A_NEIGHBOUR_WAIT = _assumed("neighbour_wait")
A_EID_WAIT = _assumed("eid_wait")
A_POPULATION_WAIT = _assumed("population_wait")
A_CONSENT_NO = _assumed("consent_refused")
A_FORM_INSTEAD = _assumed("form_09_hsb")
A_NO_RESIDENCE = _assumed("no_permanent_residence")
A_NO_GROUND = _assumed("no_ground")
A_PAYER_FINDS = _assumed("payer_finds")
A_FORWARDED = _assumed("forwarded")
A_RESIDENCE_UNKNOWN = _assumed("last_residence_unknown")
A_DISTRICT_DAYS = _assumed("district_days")
A_PRECEDENCE = _assumed("ground_precedence")
A_PARENTS_HOME = _assumed("parents_home")
A_AGE = _assumed("age_at_submission")
A_IDENTITY_OUTSIDE = _assumed("identity_card_outside_group")
A_IDENTITY_SOFT = _assumed("identity_card_after_residence")
A_VERIFY_FAILED = _assumed("finding")
A_DEATH_GROUP = _assumed("death_group")
A_FORM_ITEMS = _assumed("form_09_hsb_items")
A_RECIPIENT_ITEMS = _assumed("recipient_items")
A_FACILITY_ITEM = _assumed("facility_item")
A_CORRECTION = _assumed("correction_case")
A_DAY_OF_DEATH = _assumed("day_of_death")
A_SAME_EVENT = _assumed("same_event")
DEATH_PAIR_DAYS = Clause(
    "nd63_2024", "", C, Label("khai tử và xóa thường trú không quá 3 ngày", "registration and removal within 3 days")
)
GROUP_KEPT = _assumed("group_limit_kept")
