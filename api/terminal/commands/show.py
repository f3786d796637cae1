"""`lienthong show`: an edition as tables that a legal officer can read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

from rich.text import Text

from api.terminal.command import both, command, option
from api.terminal.grid import Head, grid
from api.terminal.options import Chain, Data, Edition, Json, Lang
from api.terminal.screen import STYLES, Screen
from api.words.plain import Plain
from api.words.wording import Language, date, first_up, status
from workflows import catalogue
from workflows.errors import StageUnknown
from workflows.law.citation import Status

if TYPE_CHECKING:
    from engine.core.law import Law

STAGE = Head("Thủ tục", "Stage", whole=True, wrap=24)
CHOICE = Head("Lựa chọn", "Choice")
WHEN = Head("Khi", "If")
AMOUNT = Head("Mức", "Amount", justify="right")
CLAUSE = Head("Căn cứ", "Clause")
STATUS = Head("Mức tin cậy", "Status", whole=True)


PROCEDURE = both("THỦ_TỤC", "PROCEDURE")
Diagram = Annotated[str | None, option("--diagram", PROCEDURE)]


@command("Đọc một phiên bản: thủ tục, thời hạn, giấy tờ, phí, trợ cấp.", "Read an edition: stages to amounts.")
def show(
    chain: Chain,
    edition: Edition = None,
    diagram: Diagram = None,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.words.library import Library, today
    from api.words.parsing import read_date
    from api.words.sheet import Sheet

    on = today() if edition is None else read_date(edition)
    law, screen = Library(data).law(chain, on), Screen(lang, json)
    if diagram is not None:
        _draw(law, diagram, screen)
        return
    sheet = Sheet(law, on, lang).whole()
    if json:
        screen.document(sheet)
    else:
        _Reader(screen).read(sheet)


def _draw(law: Law, code: str, screen: Screen) -> None:
    """Mermaid text as it is: wrapped lines would be no Mermaid any more. Raises StageUnknown."""
    if code not in law.procedures:
        catalogue.check_begun(law.edition, code)
        raise StageUnknown("name", word=code, known=law.procedures)
    text = law.machine(code).diagram(screen.lang)
    if screen.as_json:
        screen.document({"procedure": code, "mermaid": text})
    else:
        screen.raw(text)


class _Reader:
    """Prints a sheet, part by part."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.say = screen.say

    def read(self, it: Plain) -> None:
        day, figures = (date(dt.date.fromisoformat(it[key])) for key in ("edition", "figures_on"))
        self.screen.line(it["label"], "bold")
        self.screen.tell(
            f"Phiên bản có hiệu lực từ {day}, là phiên bản của ngày {figures}; các con số có ngày cũng của ngày ấy",
            f"Edition in force from {day}, which is that of {figures}; so are the dated figures",
        )
        if code := it["portal_code"]:
            said = self.say("Mã thủ tục trên Cổng Dịch vụ công quốc gia", "Code on the National Public Service Portal")
            self.screen.line(f"{said}: {code['code']} · {self._status(code)}", STYLES[Status(code["status"])])
        self._marked(it["basis"])
        self._stages(it)
        self._choices(it)
        self._declared(it)
        self._results(it)
        self._papers(it)
        self._fees(it)
        for stage in it["stages"]:
            if stage["grounds"]:
                self._grounds(first_up(stage["label"]), stage["grounds"])
        self._redirects(it)
        self._refusals(it)
        self._contradictions(it)
        self.screen.title("Phiên bản này chưa có", "What this edition leaves out")
        for text in it["omits"]:
            self.screen.item("–", text)

    def _marked(self, rows: Iterable[Plain]) -> None:
        for row in rows:
            self.screen.line(f"  {row['clause']} · {self._status(row)}", STYLES[Status(row["status"])])

    def _status(self, row: Plain) -> str:
        return status(Status(row["status"]), self.screen.lang)

    def _source(self, row: Plain) -> tuple[str, Text]:
        return row["clause"], Text(self._status(row), STYLES[Status(row["status"])])

    def _stages(self, it: Plain) -> None:
        self.screen.title("Các thủ tục", "Stages")
        names = {stage["code"]: stage["label"] for stage in it["stages"]}
        members = "; ".join(names[code] for code in it["group"]["stages"])
        group = (f"{self.say('Hạn chung của nhóm', 'The whole group')}\ngroup", members, "")
        wait = it["supplement"]
        rows: list[tuple[str | Text, ...]] = []
        for stage in it["stages"]:
            named = f"{first_up(stage['label'])}\n{stage['code']}"
            rows += self._limits((named, self._agencies(stage), self._after(stage)), stage)
        rows += self._limits(group, it["group"])
        supplement = self.say("Người dân bổ sung", "The citizen supplements")
        rows.append((supplement, "", "", wait["says"], *self._source(wait)))
        agency, after, limit = Head("Cơ quan", "Agency"), Head("Sau khi có", "After"), Head("Thời hạn", "Limit")
        grid(self.screen, (STAGE, agency, after, limit, CLAUSE, STATUS), rows)

    def _limits(self, first: tuple[str, str, str], it: Plain) -> list[tuple[str | Text, ...]]:
        """A row for each limit; what is limited stands in the first."""
        told = [(self._with_when(limit["says"], limit), *self._source(limit)) for limit in it["limits"]]
        return [(*(("", "", "") if number else first), *cells) for number, cells in enumerate(told)]

    def _agencies(self, stage: Plain) -> str:
        return "\n".join(self._with_when(one["label"], one) for one in stage["agencies"])

    def _after(self, stage: Plain) -> str:
        parts = []
        for one in stage["after"]:
            label = one["label"]
            if one.get("within"):
                label = f"{label} ({self.say('trong', 'within')} {one['within']['says']})"
            elif "within" in one:
                label = f"{label} ({self.say('không có hạn', 'no last day')})"
            if one.get("soft"):
                label = f"{label} ({self.say('bị từ chối thì không chờ', 'not missed if refused')})"
            parts.append(self._with_when(label, one))
        return "\n".join(parts) or self.say("nộp hồ sơ", "submission")

    def _with_when(self, text: str, row: Plain) -> str:
        return f"{text} – {self.say('khi', 'if')} {row['when']}" if row["when"] else str(text)

    def _choices(self, it: Plain) -> None:
        self.screen.title("Được chọn", "Choices")
        names = {stage["code"]: stage["label"] for stage in it["stages"]}
        told = ((one, "; ".join(names[code] for code in one["stages"])) for one in it["choices"])
        rows = [(one["label"], stages, *self._source(one)) for one, stages in told]
        grid(self.screen, (CHOICE, Head("Gồm", "Stages"), CLAUSE, STATUS), rows)

    def _declared(self, it: Plain) -> None:
        if not it["separate_forms"]:
            return
        self.screen.title("Mục phải khai, so với các mẫu riêng", "Declared items, against the separate forms")
        counts = (("Mục", "Items"), ("Tự khai", "By hand"), ("Mẫu riêng", "Separate"))
        numbers = (*counts, ("Giảm ít nhất", "Less, at least"))
        rows = []
        for one in it["declared"]:
            percent = "–" if one["reduction_percent"] is None else f"{one['reduction_percent']} %"
            least, most = one["asked_least"], one["asked"]
            items = str(most) if least == most else f"{least}–{most}"
            known = Text(self._status(one), STYLES[Status(one["status"])])
            rows.append((one["choice"], items, str(one["by_hand"]), str(one["separate"]), percent, known))
        grid(self.screen, (CHOICE, *(Head(*each, justify="right") for each in numbers), STATUS), rows)
        for form in it["separate_forms"]:
            self.screen.line(f"  {form['label']}: {form['value']} · {form['clause']} · {self._status(form)}")

    def _results(self, it: Plain) -> None:
        self.screen.title("Kết quả", "Results")
        rows = []
        for stage, one in _each(it, "results"):
            codes = "\n".join(f"{each['code']} · {self._status(each)}" for each in one["portal_results"])
            rows.append((stage, one["label"], codes or self.say("chưa biết", "not known"), *self._source(one)))
        there = Head("Mã kết quả trên Cổng", "Code of the result on the Portal")
        grid(self.screen, (STAGE, Head("Kết quả", "Result"), there, CLAUSE, STATUS), rows)

    def _papers(self, it: Plain) -> None:
        self.screen.title("Giấy tờ", "Papers")
        rows = []
        for stage, one in _each(it, "papers"):
            sources = self.say(", nếu không có: ", ", else ").join(one["from"])
            rows.append((stage, one["label"], sources, one["when"] or "", *self._source(one)))
        grid(self.screen, (STAGE, Head("Giấy tờ", "Paper"), Head("Từ", "From"), WHEN, CLAUSE, STATUS), rows)

    def _fees(self, it: Plain) -> None:
        rows = [(one["label"], one["says"], one["when"] or "", *self._source(one)) for _, one in _each(it, "fees")]
        if rows:
            self.screen.title("Phí, lệ phí", "Fees")
            grid(self.screen, (Head("Khoản", "Fee"), AMOUNT, WHEN, CLAUSE, STATUS), rows)

    def _grounds(self, stage: str, found: Iterable[Plain]) -> None:
        self.screen.title(
            f"{stage}: căn cứ hưởng, theo thứ tự ưu tiên; chỉ một khoản",
            f"{stage}: grounds in their order of precedence; one pays",
        )
        rows = []
        for one in found:
            amount = f"{one['formula']} =\n{one['says']}" if one["formula"] else one["says"]
            rows.append((str(one["rank"]), one["label"], one["when"], one["payer"], amount, *self._source(one)))
        rank, ground, payer = Head("Thứ tự", "Rank", "right"), Head("Căn cứ hưởng", "Ground"), Head("Chi trả", "Payer")
        grid(self.screen, (rank, ground, WHEN, payer, AMOUNT, CLAUSE, STATUS), rows)
        figures = [each for one in found for each in one["figures"] if each["other"] or each["note"]]
        for text in dict.fromkeys(f"{first_up(each['label'])}: {each['says']}" for each in figures):
            self.screen.item("–", text)

    def _redirects(self, it: Plain) -> None:
        whole = [(self.say("cả hồ sơ", "the whole case"), one) for one in it["redirects"]]
        found = [*whole, *_each(it, "redirects")]
        if not found:
            return
        self.screen.title(
            "Không giải quyết ở đây (việc chuyển hướng: giả định)",
            "Out of scope (sending it on: assumed)",
        )
        rows = [(stage, one["when"], one["words"], *self._source(one)) for stage, one in found]
        grid(self.screen, (STAGE, WHEN, Head("Làm gì", "What to do"), CLAUSE, STATUS), rows)

    def _refusals(self, it: Plain) -> None:
        rows = [(stage, one["label"], one["advice"], *self._source(one)) for stage, one in _each(it, "refusals")]
        if not rows:
            return
        self.screen.title("Lý do từ chối", "Reasons of a refusal")
        what = Head("Gia đình làm gì", "What the family does")
        grid(self.screen, (STAGE, Head("Vì", "For"), what, CLAUSE, STATUS), rows)

    def _contradictions(self, it: Plain) -> None:
        if it["contradictions"]:
            self.screen.title("Không thể cùng khai", "What no declaration may say at once")
            rows = [(one["words"], one["when"], *self._source(one)) for one in it["contradictions"]]
            grid(self.screen, (Head("Trả lại tờ khai vì", "Sent back, for"), WHEN, CLAUSE, STATUS), rows)
        if it["partial_dates"]:
            self.screen.title("Ngày không đủ ngày, tháng", "Dates without day or month")
            self._marked(it["partial_dates"])


def _each(it: Plain, part: str) -> Iterator[tuple[str, Plain]]:
    """What all stages have of it, each with the name of its stage."""
    return ((stage["label"], one) for stage in it["stages"] for one in stage[part])
