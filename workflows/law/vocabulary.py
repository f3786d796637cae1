"""How the chains write their vocabularies: short makers of facts, fields and papers. They hold no rule."""

from workflows.law.citation import Clause, Label
from workflows.law.clauses import E_FORM
from workflows.law.facts import Fact
from workflows.law.guards import Condition
from workflows.law.notation import Carried, Field, From, Input, Person

CITIZEN = (From.CITIZEN,)
LOGIN = (From.LOGIN, From.CITIZEN)
HOSPITAL = (From.HOSPITAL, From.CITIZEN)
POPULATION = (From.POPULATION_DB, From.CITIZEN)
CIVIL_STATUS = (From.CIVIL_STATUS_DB, From.CITIZEN)
EARLIER = (From.EARLIER_STAGE,)


REGISTER_NUMBER = Carried("register_number", Label("số đăng ký", "register number"))
REGISTER_BOOK = Carried("register_book", Label("quyển số", "register book"))
PERSONAL_ID = Carried(
    "personal_id",
    Label("số định danh cá nhân", "personal id"),
    "[0-9]{12}",
    Label("12 chữ số", "12 digits"),
    "099000000001",
    unique=(),
)
INSURANCE_NUMBER = Carried(
    "insurance_number",
    Label("mã số BHXH", "insurance number"),
    "[0-9]{10}",
    Label("10 chữ số", "10 digits"),
    "9900000001",
)

PAYMENT_WAY = Carried(
    "payment_way",
    Label("cách chi trả", "way of payment"),
    "tài khoản|tại cơ quan chi trả|bưu chính",
    Label("tài khoản, tại cơ quan chi trả hoặc bưu chính", "tài khoản, tại cơ quan chi trả or bưu chính"),
    "tài khoản",
)

HOUSEHOLDER = Person("householder", Label("chủ hộ", "householder"), Label("chủ hộ", "the householder"))
RELATIVE = Person("relative", Label("thân nhân", "relative"), Label("thân nhân", "the relatives"))


def choice_field(fact: Fact, clause: Clause, when: Condition | None = None) -> Field:
    """The fact as a choice on the portal's first screens: no item of the form; not answered, it is the ordinary one."""
    return Field(fact.code, fact.label, "", Input.FACT, clause, when=when, required=False)


def field(
    code: str,
    vi: str,
    en: str,
    block: str,
    kind: Input = Input.TEXT,
    sources: tuple[From, ...] = CITIZEN,
    when: Condition | None = None,
    required: bool = True,
    is_name: bool = False,
) -> Field:
    """An item of the linked e-declaration."""
    return Field(code, Label(vi, en), block, kind, E_FORM, sources, when, required, is_name=is_name)
