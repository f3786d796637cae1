"""`lienthong items`: what a family declares, brings and travels for, linked and apart, item by item."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated

from rich.text import Text

from api.terminal.command import both, command, option
from api.terminal.grid import Head, grid
from api.terminal.options import NAME_VALUE, Chain, Data, Edition, Json, Lang
from api.terminal.screen import STYLES, Screen
from api.words.plain import Plain
from api.words.wording import Language, date, first_up, status
from workflows.law.citation import Label, Status

Choice = Annotated[str | None, option("--choice", both("LỰA_CHỌN", "CHOICE"))]
Facts = Annotated[list[str] | None, option("--fact", NAME_VALUE)]
FATES = {
    "asked": Label("khai", "declared"),
    "filled": Label("điền sẵn", "filled in"),
    "gone": Label("không còn", "gone"),
}
FATE_STYLES = {"asked": "", "filled": "green", "gone": "dim"}
NARROW = 72


@command(
    "Từng mục phải khai, giấy tờ, số lần đi: liên thông so với làm riêng.",
    "Items declared, papers and trips: linked against separate.",
)
def items(
    chain: Chain,
    edition: Edition = None,
    choice: Choice = None,
    fact: Facts = None,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.words.items import Items
    from api.words.library import Library, today
    from api.words.parsing import read_date, read_facts
    from workflows.files import forms

    on = today() if edition is None else read_date(edition)
    law, screen = Library(data).law_without_offices(chain, on), Screen(lang, json)
    facts = read_facts(law.edition, fact or ())
    told = Items(law, forms.load(data), choice, facts, on, lang).whole()
    if json:
        screen.document(told)
    else:
        _Reader(screen).read(told)


class _Reader:
    """Prints the comparison, procedure by procedure, then its sums."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.say = screen.say

    def read(self, it: Plain) -> None:
        self.screen.line(it["label"], "bold")
        edition, on = (date(dt.date.fromisoformat(it[key])) for key in ("edition", "on"))
        self.screen.tell(
            f"Phiên bản có hiệu lực từ {edition}, là phiên bản của ngày {on}",
            f"Edition in force from {edition}, which is that of {on}",
        )
        if not any(stage["forms"] or stage["papers"] or stage["trips"] for stage in it["stages"]):
            self.screen.tell(
                "Nhóm này không thay cho thủ tục riêng nào: không có gì để so",
                "This chain takes the place of no separate procedure: there is nothing to compare",
            )
            return
        self._choice(it)
        for stage in it["stages"]:
            self._stage(stage)
        self._linked_only(it["linked_only"])
        self._once(it)
        self._sums(it)
        self._findings(it)

    def _choice(self, it: Plain) -> None:
        self.screen.line(f"{self.say('Lựa chọn', 'Choice')}: {it['choice_label']}")
        if others := [one["code"] for one in it["choices"] if one["code"] != it["choice"]]:
            calls = ", ".join(f"--choice {code}" for code in others)
            self.screen.line(f"  {self.say('lựa chọn khác', 'other choices')}: {calls}")
        if facts := "; ".join(one["says"] for one in it["facts"]):
            told = self.say("Trường hợp giảm ít nhất", "The case that saves least")
            self.screen.line(f"{told}: {facts}")

    def _stage(self, stage: Plain) -> None:
        self.screen.line()
        self.screen.line(first_up(stage["label"]), "bold")
        for form in stage["forms"]:
            self._form(form)
        self._papers(stage)
        if trips := stage["trips"]:
            n = trips["file"] + trips["collect"]
            head = self.say(f"Số lần đi khi làm riêng: {n}", f"Trips when done apart: {n}")
            self.screen.line(f"{head} · {trips['says']} · {self._status(trips)}", STYLES[Status(trips["status"])])

    def _form(self, form: Plain) -> None:
        n = self.say(f"{form['n']} mục", f"{form['n']} items" if form["n"] != 1 else "1 item")
        self.screen.line(f"{first_up(form['label'])}: {n} · {self._source(form)}", STYLES[Status(form["status"])])
        if later := form["later"]:
            day = date(dt.date.fromisoformat(later["from"]))
            self.screen.tell(
                f"  từ {day}: {later['n']} mục · {self._source(later)}; phiên bản tính theo mẫu của ngày đầu",
                f"  from {day}: {later['n']} items · {self._source(later)}; the edition counts by its first day's",
            )
        if form["unnamed"]:
            self.screen.tell(
                f"  {form['unnamed']} mục chưa đọc được tên, chỉ đếm", f"  {form['unnamed']} items are only counted"
            )
        if form["is_a_paper"]:
            self.screen.tell(
                "  lưu ý: hồ sơ liên thông vẫn hỏi chính mẫu này như một giấy tờ (xem dưới)",
                "  note: the linked dossier still wants this very form as a paper (see below)",
                "yellow",
            )
        if form["items"]:
            heads = (
                Head("Mục của mẫu riêng", "Item of the form"),
                Head("Nay", "Now", whole=True),
                Head("Khi liên thông", "When linked"),
            )
            rows = [(one["label"], self._fate(one["fate"]), self._becomes(one)) for one in form["items"]]
            grid(self.screen, heads, rows, NARROW)
            counts = "; ".join(f"{FATES[fate].say(self.screen.lang)} {form[fate]}" for fate in FATES)
            self.screen.line(f"  → {counts}")

    def _fate(self, fate: str) -> Text:
        return Text(FATES[fate].say(self.screen.lang), FATE_STYLES[fate])

    def _becomes(self, item: Plain) -> str:
        if item["fate"] == "gone":
            return str(item["instead"])
        return "; ".join(self._field(one) for one in item["fields"])

    def _field(self, one: Plain) -> str:
        return one["label"] if one["is_by_hand"] else f"{one['label']} ← {one['from']}"

    def _papers(self, stage: Plain) -> None:
        if not stage["papers"] and not stage["linked_only_papers"]:
            self.screen.tell("Giấy tờ: không có trong danh sách", "Papers: none is listed")
            return
        self.screen.tell("Giấy tờ khi làm riêng, và khi liên thông:", "Papers when done apart, and when linked:")
        for one in stage["papers"]:
            told = f"{one['label']} ({self._source(one)}): {self._paper_fate(one)}"
            self.screen.item("  –", told, FATE_STYLES[one["fate"]])
        for one in stage["linked_only_papers"]:
            only = self.say("chỉ khi liên thông, gia đình nộp", "when linked only, the family brings it")
            self.screen.item("  +", f"{one['label']} ({self._source(one)}): {only}", "yellow")

    def _paper_fate(self, one: Plain) -> str:
        if one["fate"] == "asked":
            brought = self.say("gia đình vẫn nộp", "still brought by the family")
            though = self.say("dù đã có ở", "though held by")
            return f"{brought}, {though} {one['held']['label']}" if one["held"] else brought
        if one["fate"] == "filled":
            sources = "; ".join(dict.fromkeys(paper["from"] for paper in one["linked"]))
            return f"{self.say('không phải nộp', 'not brought')} ← {sources}"
        held = f" ← {one['held']['label']}" if one["held"] else ""
        return f"{self.say('không còn hỏi', 'not asked any more')}{held}"

    def _linked_only(self, fields: list[Plain]) -> None:
        if fields:
            self.screen.title("Mục chỉ tờ khai liên thông có", "Items of the linked declaration alone")
            for by_hand in (True, False):
                if told := "; ".join(self._field(one) for one in fields if one["is_by_hand"] is by_hand):
                    fate = "asked" if by_hand else "filled"
                    n = sum(one["is_by_hand"] is by_hand for one in fields)
                    words = f"{FATES[fate].say(self.screen.lang)} {n}: {told}"
                    self.screen.item("  –", words, FATE_STYLES[fate])

    def _once(self, it: Plain) -> None:
        """Why the procedures add up to more than the linked declaration has."""
        one = next(each for each in it["choices"] if each["code"] == it["choice"])
        filled = one["asked"] - one["by_hand"]
        self.screen.tell(
            f"Tờ khai liên thông: {one['asked']} mục, mỗi mục một lần dù nhiều mẫu cùng hỏi: tự khai "
            f"{one['by_hand']}, điền sẵn {filled}",
            f"The linked declaration: {one['asked']} items, each once though several forms ask it: {one['by_hand']} by "
            f"hand, {filled} filled in",
        )

    def _sums(self, it: Plain) -> None:
        self.screen.title("Cộng, theo lựa chọn, ở trường hợp giảm ít nhất", "Sums by choice, where least is saved")
        heads = (
            Head("Lựa chọn", "Choice"),
            Head("Mục", "Items", whole=True),
            Head("Còn tự khai", "By hand", whole=True),
            Head("Giấy tờ", "Papers", whole=True),
            Head("Lần đi", "Trips", whole=True),
            Head("Mức tin cậy", "Status", whole=True),
        )
        rows = []
        for one in it["choices"]:
            items = f"{one['separate']} → {one['asked']}{self._share(one['reduction_percent'])}"
            by_hand = f"{one['by_hand']}{self._share(one['filled_reduction_percent'])}"
            papers, trips = (f"{one[key]['separate']} → {one[key]['linked']}" for key in ("papers", "trips"))
            rows.append((one["label"], items, by_hand, papers, trips, self._known(one)))
        grid(self.screen, heads, rows, NARROW)
        chosen = next(one for one in it["choices"] if one["code"] == it["choice"])
        for key, vi, en in (("papers", "giấy tờ", "papers"), ("trips", "số lần đi", "trips")):
            known = Status(chosen[key]["status"])
            self.screen.line(f"  {self.say(vi, en)}: {status(known, self.screen.lang)}", STYLES[known])
        linked = it["linked_trips"]
        self.screen.line(f"  {linked['says']} · {self._status(linked)}", STYLES[Status(linked["status"])])
        if any(one["separate"] and one["reduction_percent"] is None for one in it["choices"]):
            self.screen.tell(
                "  –: mục của mẫu riêng trong trường hợp này chưa đọc được",
                "  –: the items of the separate form in this case were not read",
            )

    def _share(self, percent: int | None) -> str:
        """By how much that is less."""
        return ", –" if percent is None else f", −{percent} %"

    def _known(self, row: Plain) -> Text:
        return Text(self._status(row), STYLES[Status(row["status"])])

    def _on_the_day(self, it: Plain) -> None:
        """What the forms of the day make of it, where some are newer than the edition: by them it is judged."""
        on = date(dt.date.fromisoformat(it["on"]))
        for one in it["choices"]:
            if found := one["on_the_day"]:
                percent, n = found["reduction_percent"], found["separate"]
                told = self.say(
                    f"{one['label']}, theo mẫu có hiệu lực ngày {on}: {n} → {one['asked']}, −{percent} %",
                    f"{one['label']}, by the forms in force on {on}: {n} → {one['asked']}, −{percent} %",
                )
                self.screen.item("–", told)

    def _findings(self, it: Plain) -> None:
        if all(one["reduction_percent"] is None for one in it["choices"]):
            return
        goal, text = it["target"]["percent"], self._source(it["target"])
        self.screen.title(
            f"Chỉ tiêu: giảm ít nhất {goal} % thông tin phải khai ({text})",
            f"Target: at least {goal} % fewer items to declare ({text})",
        )
        self._on_the_day(it)
        if not it["findings"]:
            self.screen.tell(
                "✓ đạt với mọi lựa chọn tính được", "✓ reached by every choice that can be counted", "green"
            )
        for one in it["findings"]:
            self.screen.item("!", self._finding(one), "yellow")
            for reason, labels in _grouped(one["spare"]):
                self.screen.item("   –", f"{self._reason(*reason)}: {', '.join(labels)}")

    def _finding(self, one: Plain) -> str:
        n, percent = one["too_many"], one["reduction_percent"]
        return self.say(
            f"{one['label']}: giảm {percent} %, chưa đạt; bớt {n} mục nữa là đạt. Còn có thể bớt:",
            f"{one['label']}: {percent} % fewer, not reached; it takes {n} fewer. What could still go:",
        )

    def _reason(self, held: str | None, form: str | None) -> str:
        if held:
            return self.say(f"đã có ở {held}", f"held by {held}")
        return self.say(f"{form} đã bỏ", f"dropped by the {form}")

    def _source(self, row: Plain) -> str:
        return f"{row['clause']} · {self._status(row)}"

    def _status(self, row: Plain) -> str:
        return status(Status(row["status"]), self.screen.lang)


def _grouped(spare: Iterable[Plain]) -> list[tuple[tuple[str | None, str | None], list[str]]]:
    """The items that could go, by why."""
    found: dict[tuple[str | None, str | None], list[str]] = {}
    for one in spare:
        found.setdefault((one["held_by"], one["dropped_by"]), []).append(one["label"])
    return list(found.items())
