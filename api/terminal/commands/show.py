"""`lienthong show`: an edition as tables that a legal officer can read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Annotated

from rich.text import Text

from api.terminal.command import both, command, option
from api.terminal.grid import Grid, Head
from api.terminal.options import Chain, Data, Edition, Json, Lang
from api.terminal.screen import STYLES, Screen
from api.words.plain import Plain
from api.words.wording import Language, date, first_up, status
from workflows.errors import StageUnknown
from workflows.law.citation import Status

if TYPE_CHECKING:
    from engine.core.law import Law

STAGE = Head("Thủ tục", "Stage", whole=True, wrap=24)
CHOICE = Head("Lựa chọn", "Choice")
WHEN = Head("Khi", "If")
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
        raise StageUnknown(word=code, known=law.procedures)
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
        self.screen.line(
            self.say(
                f"Phiên bản có hiệu lực từ {day}, là phiên bản của ngày {figures}; các con số có ngày cũng của ngày ấy",
                f"Edition in force from {day}, which is that of {figures}; so are the dated figures",
            )
        )
        if code := it["portal_code"]:
            said = self.say("Mã thủ tục trên Cổng Dịch vụ công quốc gia", "Code on the National Public Service Portal")
            self.screen.line(f"{said}: {code['code']} · {self._status(code)}", STYLES[Status(code["status"])])
        self._marked(it["basis"])
        self._stages(it)
        self._choices(it)
        self._declared(it)
        self._papers(it)
        self._fees(it)
        self._grounds(it)
        self._redirects(it)
        self._title("Phiên bản này chưa có", "What this edition leaves out")
        for text in it["omits"]:
            self.screen.item("–", text)

    def _title(self, vi: str, en: str) -> None:
        self.screen.line()
        self.screen.line(self.say(vi, en), "bold")

    def _marked(self, rows: Iterable[Plain]) -> None:
        for row in rows:
            self.screen.line(f"  {row['clause']} · {self._status(row)}", STYLES[Status(row["status"])])

    def _status(self, row: Plain) -> str:
        return status(Status(row["status"]), self.screen.lang)

    def _source(self, row: Plain) -> tuple[str, Text]:
        return row["clause"], Text(self._status(row), STYLES[Status(row["status"])])

    def _grid(self, *heads: Head) -> Grid:
        return Grid(self.screen, heads)

    def _stages(self, it: Plain) -> None:
        self._title("Các thủ tục", "Stages")
        table = self._grid(
            STAGE,
            Head("Cơ quan", "Agency"),
            Head("Sau khi có", "After"),
            Head("Thời hạn", "Limit"),
            CLAUSE,
            STATUS,
        )
        for stage in it["stages"]:
            first = [f"{first_up(stage['label'])}\n{stage['code']}", self._agencies(stage), self._after(stage)]
            for limit in stage["limits"]:
                table.add(*first, self._limit(limit), *self._source(limit))
                first = ["", "", ""]
        names = {stage["code"]: stage["label"] for stage in it["stages"]}
        members = "; ".join(names[code] for code in it["group"]["stages"])
        group = [f"{self.say('Hạn chung của nhóm', 'The whole group')}\ngroup", members, ""]
        for limit in it["group"]["limits"]:
            table.add(*group, self._limit(limit), *self._source(limit))
            group = ["", "", ""]
        wait = it["supplement"]
        table.add(self.say("Người dân bổ sung", "The citizen supplements"), "", "", wait["says"], *self._source(wait))
        table.print()

    def _agencies(self, stage: Plain) -> str:
        return "\n".join(self._with_when(one["label"], one) for one in stage["agencies"])

    def _after(self, stage: Plain) -> str:
        parts = []
        for one in stage["after"]:
            label = one["label"]
            if "within" in one:
                label = f"{label} ({self.say('trong', 'within')} {one['within']['says']})"
            if one.get("soft"):
                label = f"{label} ({self.say('bị từ chối thì không chờ', 'not missed if refused')})"
            parts.append(self._with_when(label, one))
        return "\n".join(parts) or self.say("nộp hồ sơ", "submission")

    def _limit(self, limit: Plain) -> str:
        return self._with_when(limit["says"], limit)

    def _with_when(self, text: str, row: Plain) -> str:
        return f"{text} – {self.say('khi', 'if')} {row['when']}" if row["when"] else str(text)

    def _choices(self, it: Plain) -> None:
        self._title("Được chọn", "Choices")
        names = {stage["code"]: stage["label"] for stage in it["stages"]}
        table = self._grid(CHOICE, Head("Gồm", "Stages"), CLAUSE, STATUS)
        for one in it["choices"]:
            table.add(one["label"], "; ".join(names[code] for code in one["stages"]), *self._source(one))
        table.print()

    def _declared(self, it: Plain) -> None:
        if not it["separate_forms"]:
            return
        self._title("Mục phải khai, so với các mẫu riêng", "Declared items, against the separate forms")
        table = self._grid(
            CHOICE,
            Head("Mục", "Items", justify="right"),
            Head("Tự khai", "By hand", justify="right"),
            Head("Mẫu riêng", "Separate", justify="right"),
            Head("Giảm ít nhất", "Less, at least", justify="right"),
            STATUS,
        )
        for one in it["declared"]:
            percent = "–" if one["reduction_percent"] is None else f"{one['reduction_percent']} %"
            least, most = one["asked_least"], one["asked"]
            items = str(most) if least == most else f"{least}–{most}"
            numbers = (items, str(one["by_hand"]), str(one["separate"]))
            table.add(one["choice"], *numbers, percent, Text(self._status(one), STYLES[Status(one["status"])]))
        table.print()
        for form in it["separate_forms"]:
            self.screen.line(f"  {form['label']}: {form['value']} · {form['clause']} · {self._status(form)}")

    def _papers(self, it: Plain) -> None:
        self._title("Giấy tờ", "Papers")
        table = self._grid(
            STAGE,
            Head("Giấy tờ", "Paper"),
            Head("Từ", "From"),
            WHEN,
            CLAUSE,
            STATUS,
        )
        for stage in it["stages"]:
            for one in stage["papers"]:
                sources = self.say(", nếu không có: ", ", else ").join(one["from"])
                table.add(stage["label"], one["label"], sources, one["when"] or "", *self._source(one))
        table.print()

    def _fees(self, it: Plain) -> None:
        if not any(stage["fees"] for stage in it["stages"]):
            return
        self._title("Phí, lệ phí", "Fees")
        table = self._grid(Head("Khoản", "Fee"), Head("Mức", "Amount", justify="right"), WHEN, CLAUSE, STATUS)
        for stage in it["stages"]:
            for one in stage["fees"]:
                table.add(one["label"], one["says"], one["when"] or "", *self._source(one))
        table.print()

    def _grounds(self, it: Plain) -> None:
        rows = [ground for stage in it["stages"] for ground in stage["grounds"]]
        if not rows:
            return
        names = "; ".join(first_up(stage["label"]) for stage in it["stages"] if stage["grounds"])
        self._title(
            f"{names}: căn cứ hưởng, theo thứ tự ưu tiên; chỉ một khoản",
            f"{names}: grounds in their order of precedence; one pays",
        )
        table = self._grid(
            Head("Thứ tự", "Rank", justify="right"),
            Head("Căn cứ hưởng", "Ground"),
            WHEN,
            Head("Chi trả", "Payer"),
            Head("Mức", "Amount", justify="right"),
            CLAUSE,
            STATUS,
        )
        for one in rows:
            amount = f"{one['formula']} =\n{one['says']}" if one["formula"] else one["says"]
            table.add(str(one["rank"]), one["label"], one["when"], one["payer"], amount, *self._source(one))
        table.print()
        figures = [each for one in rows for each in one["figures"] if each["other"] or each["note"]]
        for text in dict.fromkeys(f"{first_up(each['label'])}: {each['says']}" for each in figures):
            self.screen.item("–", text)

    def _redirects(self, it: Plain) -> None:
        if not it["redirects"] and not any(stage["redirects"] for stage in it["stages"]):
            return
        self._title(
            "Không giải quyết trong nhóm liên thông (việc chuyển hướng: giả định)",
            "Out of scope (sending it on: assumed)",
        )
        table = self._grid(
            STAGE,
            WHEN,
            Head("Làm gì", "What to do"),
            CLAUSE,
            STATUS,
        )
        for one in it["redirects"]:
            table.add(self.say("cả hồ sơ", "the whole case"), one["when"], one["words"], *self._source(one))
        for stage in it["stages"]:
            for one in stage["redirects"]:
                table.add(stage["label"], one["when"], one["words"], *self._source(one))
        table.print()
