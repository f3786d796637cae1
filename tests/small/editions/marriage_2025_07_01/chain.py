"""Marriage, shared home and a wedding grant, as nobody's law has them: a chain made up for tests.

Its dates, its witness, what its results carry, its findings and its archive are words that no other chain has.
"""

import datetime as dt

from workflows.amend import apart
from workflows.law import clauses as c
from workflows.law import moves as s
from workflows.law.agencies import POLICE, REGISTRAR, WELFARE
from workflows.law.citation import Clause, Figure, Label, Status, Unit
from workflows.law.facts import Compares, Elapsed, Fact, GroundOf, Reaches, Relation
from workflows.law.guards import AnyOf, Condition, Is, Not
from workflows.law.notation import (
    OFFICE,
    Amount,
    Carried,
    Choice,
    Contradiction,
    Desk,
    Edition,
    Fee,
    Ground,
    Group,
    Input,
    Limit,
    Move,
    Need,
    Neighbour,
    Owed,
    Paper,
    Person,
    Place,
    Procedure,
    Reason,
    Redirect,
    Result,
    Validity,
)
from workflows.law.states import Role, State, Verb
from workflows.law.vocabulary import choice_field, field

SMALL = Clause("gd", "small_edition", Status.ASSUMED, Label("phiên bản nhỏ để kiểm thử", "a small edition for tests"))
DAY = Unit.WORKING_DAY
WITNESS = Person("witness", Label("người làm chứng", "witness"), Label("người làm chứng", "the witness"))
ARCHIVE = Neighbour(
    "wedding_archive",
    Label("kho lưu trữ hôn lễ", "wedding archive"),
    Limit(Figure(2, DAY, SMALL)),
    SMALL,
)

FIRST = Fact(
    "first_time", Label("kết hôn lần đầu", "first marriage"), Label("tái hôn", "married before"), ordinary=True
)
ABROAD = Fact("wed_abroad", Label("cưới ở nước ngoài", "wed abroad"))
ISLAND = Fact("island_couple", Label("vợ chồng ở đảo", "a couple of the islands"))
SETTLED = Fact(
    "settled_couple",
    Label("đã ở chung từ 24 tháng", "home shared for 24 months or more"),
    derived=Reaches(Elapsed("moved_in_on", unit=Unit.MONTH), Figure(24, Unit.MONTH, SMALL)),
)
POOR = Fact("poor_couple", Label("hộ nghèo", "a poor couple"))
VOUCHED = Fact(
    "witness_word",
    Label("lời người làm chứng", "what the witness says"),
    choices=(
        ("awaited", Label("chưa trả lời", "awaited")),
        ("vouched", Label("xác nhận", "vouched for")),
        ("objected", Label("phản đối", "objected")),
    ),
    ordinary="awaited",
    set_by=Verb.CONFIRM,
)
LOOKED_AT = Fact("records_checked", Label("phải tra sổ cũ", "old records checked"), set_by=Verb.REQUEST_VERIFICATION)
RECORDS = Fact(
    "records_say",
    Label("sổ cũ cho thấy", "old records say"),
    choices=(
        ("not_read", Label("chưa tra", "not read")),
        ("free", Label("chưa có vợ, chồng", "free to marry")),
        ("bound", Label("đang có vợ, chồng", "married already")),
        ("illegible", Label("không đọc được", "illegible")),
    ),
    ordinary="not_read",
    set_by=Verb.VERIFY,
)
GRANT = Fact(
    "grant_ground",
    Label("căn cứ hỗ trợ", "ground of the grant"),
    choices=(
        ("island", Label("vợ chồng ở đảo", "islands")),
        ("poor", Label("hộ nghèo", "poor")),
        ("none", Label("không có", "none")),
    ),
    ordinary="none",
    derived=GroundOf("wedding_grant"),
)

WED_FIRST = Fact(
    "wed_first", Label("cưới trước khi ăn hỏi", "wed before the engagement"),
    derived=Compares("engaged_on", Relation.AFTER, "wed_on"),
)  # fmt: skip
FREE = Condition(Not(AnyOf((Is("records_say", "bound"), Is("records_say", "illegible")))), SMALL)
MOVES = s.handled(s.ASSUMED, SMALL)
WITNESSED = (
    Move(
        Verb.CONFIRM, State.WAITING, State.REFUSED, "witness", SMALL,
        when=Condition(Is("witness_word", "objected"), SMALL), sets=("witness_word",),
    ),
    Move(
        Verb.CONFIRM, State.WAITING, State.WAITING, "witness", SMALL,
        when=Condition(Is("witness_word", "vouched"), SMALL), sets=("witness_word",),
    ),
    Move(Verb.LAPSE, State.WAITING, State.REFUSED, Role.SYSTEM, SMALL),
)  # fmt: skip
CHECKED = (
    Move(Verb.REQUEST_VERIFICATION, State.IN_PROGRESS, State.VERIFYING, Role.OFFICER, SMALL, sets=("records_checked",)),
    Move(Verb.VERIFY, State.VERIFYING, State.OFFERED, Role.OFFICER, SMALL, sets=("records_say",)),
    Move(Verb.WITHDRAW, State.VERIFYING, State.WITHDRAWN, Role.APPLICANT, SMALL),
    Move(Verb.REPLACE_OFFICE, State.VERIFYING, State.VERIFYING, Role.SYSTEM, SMALL),
    Move(Verb.APOLOGISE, State.VERIFYING, State.VERIFYING, Role.SYSTEM, SMALL),
    Move(Verb.APPROVE, State.IN_PROGRESS, State.APPROVED, Role.OFFICER, SMALL, when=FREE),
)
UNFIT = Reason("not_free", Label("không đủ điều kiện kết hôn", "not free to marry"), SMALL)
ENTRY = Need("marriage_entry", SMALL)

REGISTRATION = Procedure(
    "marriage_registration",
    Label("đăng ký kết hôn", "registration of a marriage"),
    portal_code="",
    clause=SMALL,
    desks=(Desk("registrar"),),
    places=(Place("wedding_commune"),),
    limits=(
        Limit(Figure(10, DAY, SMALL), Condition(Is("records_checked"), SMALL)),
        Limit(Figure(5, DAY, SMALL)),
    ),
    moves=(*MOVES, *WITNESSED, *CHECKED),
    results=(
        Result("marriage_entry", Label("trích lục kết hôn", "extract"), SMALL, ("entry_number", "entry_book")),
    ),
    owed=(Owed("witness_word", "vouched", "witness", Limit(Figure(3, DAY, SMALL)), SMALL),),
    papers=(
        Paper(
            "divorce_ruling", Label("bản án ly hôn", "divorce ruling"), SMALL,
            when=Condition(Is("first_time", False), SMALL),
        ),
    ),
    neighbours=(ARCHIVE,),
    refusals=(UNFIT,),
    fees=(Fee(Label("bản sao trích lục", "copies"), "copy_fee", per="n_copies"),),
)  # fmt: skip
HOME = Procedure(
    "shared_home",
    Label("ghi nhận chỗ ở chung", "record of a shared home"),
    portal_code="",
    clause=SMALL,
    desks=(Desk("police"),),
    places=(Place("home_commune"),),
    limits=(Limit(Figure(2, DAY, SMALL)),),
    moves=(*MOVES, s.APPROVE),
    results=(
        Result(
            "home_card",
            Label("thẻ chỗ ở chung", "card of the shared home"),
            SMALL,
            ("card_serial",),
            Validity("moved_in_on", Figure(24, Unit.MONTH, SMALL)),
        ),
    ),
    needs=(ENTRY,),
    refusals=(Reason("no_home", Label("không ở chung", "no shared home"), SMALL),),
    redirects=(
        Redirect("settled", Condition(Is("settled_couple"), SMALL), Label("đã có sổ hộ", "in the household's book")),
    ),
)
GRANTED = Procedure(
    "wedding_grant",
    Label("hỗ trợ ngày cưới", "wedding grant"),
    portal_code="",
    clause=SMALL,
    desks=(Desk("welfare"),),
    places=(Place("wedding_commune"),),
    limits=(Limit(Figure(5, DAY, SMALL)),),
    moves=(*MOVES, s.APPROVE),
    results=(Result("grant_decision", Label("quyết định hỗ trợ", "grant decision"), SMALL),),
    needs=(ENTRY,),
    refusals=(Reason("no_grant", Label("không được hỗ trợ", "no grant"), SMALL),),
    redirects=(
        Redirect("no_ground", Condition(Is("grant_ground", "none"), SMALL), Label("không thuộc diện", "no ground")),
    ),
    grounds=(
        Ground(
            "island", ISLAND.label, Condition(Is("island_couple"), SMALL), Label("Ngân sách tỉnh", "Province budget"),
            Amount("assistance_funeral_times", "assistance_standard", "month", SMALL), 1, SMALL,
        ),
        Ground(
            "poor", POOR.label, Condition(Is("poor_couple"), SMALL), Label("Ngân sách xã", "Commune budget"),
            None, 2, SMALL,
        ),
    ),
    precedence=(SMALL,),
)  # fmt: skip

ALL = frozenset({"marriage_registration", "shared_home", "wedding_grant"})
WRITTEN = Edition(
    chain="marriage",
    in_force_on=dt.date(2025, 7, 1),
    label=Label("Kết hôn, chỗ ở chung, hỗ trợ ngày cưới", "Marriage, shared home, wedding grant"),
    portal_code="",
    basis=(SMALL,),
    facts=(FIRST, ABROAD, ISLAND, SETTLED, POOR, GRANT, VOUCHED, LOOKED_AT, RECORDS, WED_FIRST),
    fields=(
        field("wedding_commune", "xã đăng ký", "commune of the wedding", "", Input.COMMUNE),
        field("home_commune", "xã ở chung", "commune of the home", "", Input.COMMUNE),
        choice_field(FIRST, SMALL),
        choice_field(ABROAD, SMALL),
        choice_field(ISLAND, SMALL),
        choice_field(POOR, SMALL),
        field("bride_name", "họ tên vợ", "wife's name", "couple", Input.NAME),
        field("bride_id", "số định danh vợ", "wife's id", "couple", Input.PERSONAL_ID),
        field("groom", "họ tên chồng", "husband's name", "couple", Input.NAME),
        field("groom_id", "số định danh chồng", "husband's id", "couple", Input.PERSONAL_ID),
        field("engaged_on", "ngày ăn hỏi", "day of the engagement", "days", Input.DATE, required=False),
        field("wed_on", "ngày cưới", "day of the wedding", "days", Input.DATE),
        field("moved_in_on", "ngày về ở chung", "day of moving in", "days", Input.DATE),
        field("n_copies", "số bản sao", "number of copies", "copies", Input.NUMBER, required=False),
    ),
    baseline=(),
    agencies=(REGISTRAR, POLICE, WELFARE),
    procedures=(REGISTRATION, HOME, GRANTED),
    choices=(
        Choice("all", ALL, Label("cả ba thủ tục", "all three"), SMALL),
        Choice("entry", frozenset({"marriage_registration"}), Label("chỉ đăng ký kết hôn", "registration"), SMALL),
    ),
    redirects=(
        Redirect("abroad", Condition(Is("wed_abroad"), SMALL), Label("hỏi Sở Tư pháp", "ask the province")),
    ),
    group=Group(tuple(sorted(ALL)), (Limit(Figure(15, DAY, SMALL)),), pause=SMALL),
    cut_off=SMALL,
    supplement=Limit(Figure(7, DAY, SMALL)),
    apologies=Figure(1, Unit.TIMES, c.RESCHEDULE_ONCE),
    omits=(Label("mọi điều không cần cho kiểm thử", "all that the tests do not need"),),
    name=Label("Kết hôn", "Marriage"),
    letters="KH",
    dates=("wed_on", "moved_in_on"),
    event="wed_on",
    contradictions=(
        Contradiction(
            "wed_too_early", Condition(Is("wed_first"), SMALL),
            Label("không được cưới trước ngày ăn hỏi", "no wedding before the engagement"),
        ),
    ),
    carried=(
        Carried(
            "entry_number", Label("số vào sổ", "entry number"),
            "HT-[0-9]{4}", Label("HT- và 4 chữ số", "HT- and 4 digits"), "HT-0001", unique=("entry_book", OFFICE),
        ),
        Carried(
            "entry_book", Label("quyển", "book"), "[A-Z]/20[0-9]{2}", Label("như A/2026", "such as A/2026"), "A/2026"
        ),
        Carried(
            "card_serial", Label("số thẻ", "card serial"), "[A-F0-9]{8}", Label("8 ký tự A-F, 0-9", "8 of A-F, 0-9"),
            "0A1B2C3D", unique=(),
        ),
    ),
    people=(WITNESS,),
)  # fmt: skip
# what all moves cite is of the time before
EDITION = apart(WRITTEN, cites={**c.OF_CIRCULAR_03, c.ONE_STOP_61: c.ONE_STOP, c.WITHDRAWAL_61: c.WITHDRAWAL})
