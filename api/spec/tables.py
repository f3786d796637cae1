"""What an edition lays down, as tables that a scenario states whole: heads, then one row a rule; or that it is none."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from api.spec.core_world import parameters
from api.spec.names import pick
from workflows.law.citation import STATUS_LABELS, Figure, Label, Unit
from workflows.law.guards import Condition
from workflows.law.notation import Edition, Field, From, Limit, Paper, Procedure, Tier
from workflows.law.states import ROLE_LABELS, STATES, Verb
from workflows.law.verbs import VERBS

Rows = list[list[str]]
ALWAYS = "mọi trường hợp"
UNITS = {
    Unit.WORKING_DAY: "ngày làm việc",
    Unit.WORKING_HOUR: "giờ làm việc",
    Unit.HOUR: "giờ",
    Unit.DAY: "ngày",
    Unit.MONTH: "tháng",
    Unit.TIMES: "lần",
}
SOURCES = {
    From.CITIZEN: "người dân",
    From.LOGIN: "tài khoản",
    From.HOSPITAL: "cơ sở y tế",
    From.POPULATION_DB: "dữ liệu dân cư",
    From.CIVIL_STATUS_DB: "dữ liệu hộ tịch",
    From.EARLIER_STAGE: "thủ tục trước",
}
TIERS = {Tier.COMMUNE: "một xã", Tier.AREA: "nhiều xã", Tier.DISTRICT: "cấp huyện", Tier.PROVINCE: "cấp tỉnh"}
FOLLOWS = {
    Verb.OFFER: "đến lượt",
    Verb.NOT_CHOOSE: "không được chọn",
    Verb.REDIRECT: "chuyển hướng",
    Verb.DROP: "không còn căn cứ",
}
NONE = [["không có"]]
AT = {"day": "ngày chết", "month": "tháng chết"}


def sources_of(thing: Field | Paper) -> str:
    """From where it comes, the first first."""
    return ", rồi ".join(SOURCES[source] for source in thing.sources)


class Tables:
    """The tables of one edition, by the words that a scenario asks for them with."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.facts = {fact.code: fact for fact in edition.facts}
        self.carried = {shape.code: shape.label.vi for shape in edition.carried}
        self.roles = {role: label.vi for role, label in ROLE_LABELS.items()}
        self.roles |= {person.code: person.label.vi for person in edition.people}
        self.fields = {field.code: field.label.vi for field in edition.fields}
        self.stages = {stage.code: stage.label.vi for stage in edition.procedures}
        self.papers = {paper.code: paper.label.vi for stage in edition.procedures for paper in stage.papers}
        self.results = {result.code: result.label.vi for stage in edition.procedures for result in stage.results}

    def of_stage(self, part: str, stage: Procedure) -> Rows:
        parts: dict[str, Callable[[Procedure], Rows]] = {
            "giấy tờ": self._papers,
            "cơ quan giải quyết": self._desks,
            "nơi giải quyết": self._places,
            "thời hạn": lambda of: self._limits(of.limits),
            "kết quả phải có trước": self._needs,
            "trả lời phải có trước": self._owed,
            "hệ thống có thể phải chờ": self._neighbours,
            "phí, lệ phí": self._fees,
            "kết quả": self._results,
            "lý do từ chối": lambda of: [["lý do"], *([one.label.vi] for one in of.refusals)],
            "các bước": self._moves,
            "chuyển hướng": lambda of: self._redirects(of.redirects),
            "căn cứ hưởng": self._grounds,
        }
        return _whole(pick(Label("bảng", "table"), part, parts.items(), lambda one: one[0])[1](stage))

    def of_group(self, part: str) -> Rows:
        edition = self.edition
        parts: dict[str, Callable[[], Rows]] = {
            "mục của tờ khai": self._fields,
            "tờ khai riêng được thay": self._baseline,
            "cách chọn thủ tục": self._choices,
            "chuyển hướng cả hồ sơ": lambda: self._redirects(edition.redirects),
            "hạn chung": lambda: self._limits(edition.group.limits),
            "thủ tục tính vào hạn chung": lambda: [["thủ tục"], *([self.stages[c]] for c in edition.group.procedures)],
            "thời gian gia đình bổ sung": lambda: self._limits((edition.supplement,)),
            "số lần xin lỗi và hẹn lại": lambda: [["số lần", "mức tin cậy"], self._figure(edition.apologies)],
        }
        return _whole(pick(Label("bảng", "table"), part, parts.items(), lambda one: one[0])[1]())

    def _when(self, condition: Condition | None) -> str:
        return condition.guard.aloud(self.facts) if condition else ALWAYS

    def _figure(self, figure: Figure | str) -> list[str]:
        """The length or number and how well it is known; a dated one is called by its name."""
        if isinstance(figure, str):
            return [parameters().label(figure).vi, "theo ngày"]
        unknown = "không quy định" if figure.is_unset else "chưa rõ"
        said = (unknown if one.value is None else f"{one.value} {UNITS[one.unit]}" for one in figure.parts)
        return [", rồi ".join(said), STATUS_LABELS[figure.status].vi]

    def _limits(self, limits: Iterable[Limit]) -> Rows:
        rows = ([*self._figure(one.figure), self._when(one.when)] for one in limits)
        return [["thời hạn", "mức tin cậy", "khi"], *rows]

    def _papers(self, of: Procedure) -> Rows:
        rows = ([one.label.vi, sources_of(one), self._when(one.when)] for one in of.papers)
        return [["giấy tờ", "từ", "khi"], *rows]

    def _desks(self, of: Procedure) -> Rows:
        agencies = {agency.code: agency for agency in self.edition.agencies}
        found = ((agencies[desk.agency], desk) for desk in of.desks)
        rows = ([agency.label.vi, TIERS[agency.tier], self._when(desk.when)] for agency, desk in found)
        return [["cơ quan", "phụ trách", "khi"], *rows]

    def _places(self, of: Procedure) -> Rows:
        return [["theo mục", "khi"], *([self.fields[one.field], self._when(one.when)] for one in of.places)]

    def _needs(self, of: Procedure) -> Rows:
        rows = (
            [self.results[one.result], "được" if one.soft else "không được", self._when(one.when)] for one in of.needs
        )
        return [["kết quả", "bị từ chối thì vẫn làm tiếp", "khi"], *rows]

    def _owed(self, of: Procedure) -> Rows:
        rows = (
            [
                self.roles[one.by],
                self.facts[one.fact].aloud(one.answer),
                *self._figure(one.limit.figure),
                self._when(one.when),
                self.papers.get(one.instead, "–"),
            ]
            for one in of.owed
        )
        return [["ai trả lời", "trả lời", "trong", "mức tin cậy", "khi", "giấy tờ thay"], *rows]

    def _neighbours(self, of: Procedure) -> Rows:
        rows = ([one.label.vi, *self._figure(one.within.figure)] for one in of.neighbours)
        return [["hệ thống", "trả lời trong", "mức tin cậy"], *rows]

    def _fees(self, of: Procedure) -> Rows:
        rows = (
            [one.label.vi, self._figure(one.amount)[0], self.fields.get(one.per, "–"), self._when(one.when)]
            for one in of.fees
        )
        return [["khoản", "mức", "nhân với", "khi"], *rows]

    def _results(self, of: Procedure) -> Rows:
        def until(result: Any) -> str:
            if (it := result.validity) is None:
                return "–"
            least = f", ít nhất đến hết {it.at_least[1]:02}/{it.at_least[0]:02} năm đó" if it.at_least else ""
            return f"{self._figure(it.months)[0]} từ {self.fields[it.since]}{least}"

        rows = (
            [one.label.vi, ", ".join(self.carried[code] for code in one.carries) or "–", until(one)]
            for one in of.results
        )
        return [["kết quả", "ghi", "giá trị"], *rows]

    def _redirects(self, redirects: Iterable[Any]) -> Rows:
        return [["khi", "gia đình được báo"], *([self._when(one.when), one.words.vi] for one in redirects)]

    def _moves(self, of: Procedure) -> Rows:
        """One row for all states in which the same may be done by the same, under the same condition."""
        found: dict[tuple[str, ...], list[str]] = {}
        for one in of.moves:
            name = FOLLOWS.get(one.verb) or VERBS[one.verb].label.vi
            sets = ", ".join(self.facts[fact].label.vi for fact in one.sets) or "–"
            way = f"{STATES[one.source].label.vi} → {STATES[one.target].label.vi}"
            found.setdefault((name, self.roles[one.role], self._when(one.when), sets), []).append(way)
        rows = ([name, role, "; ".join(ways), when, sets] for (name, role, when, sets), ways in found.items())
        return [["bước", "ai làm", "từ → sang", "khi", "ghi"], *rows]

    def _grounds(self, of: Procedure) -> Rows:
        label = parameters().label

        def amount(ground: Any) -> str:
            it = ground.amount
            return f"{label(it.times).vi} × {label(it.of).vi}, theo {AT[it.at]}" if it else "chưa rõ"

        rows = (
            [str(one.rank), one.label.vi, one.payer.vi, amount(one), self._when(one.eligible)] for one in of.grounds
        )
        return [["thứ tự", "căn cứ", "nguồn", "mức", "khi"], *rows]

    def _fields(self) -> Rows:
        rows = (
            [
                one.label.vi,
                "có" if one.block else "không",
                "có" if one.required else "không",
                sources_of(one),
                self.stages.get(one.procedure, "mọi thủ tục"),
                self._when(one.when),
            ]
            for one in self.edition.fields
        )
        return [["mục", "tính là một mục", "bắt buộc", "từ", "cho", "khi"], *rows]

    def _baseline(self) -> Rows:
        rows = (
            [
                one.label.vi,
                str(one.items.value),
                STATUS_LABELS[one.items.status].vi,
                self.stages[one.procedure],
                self._when(one.when),
            ]
            for one in self.edition.baseline
        )
        return [["tờ khai riêng", "số mục", "mức tin cậy", "của", "khi"], *rows]

    def _choices(self) -> Rows:
        rows = (
            [one.label.vi, ", ".join(name for code, name in self.stages.items() if code in one.procedures)]
            for one in self.edition.choices
        )
        return [["cách chọn", "gồm"], *rows]


def _whole(rows: Rows) -> Rows:
    return rows if len(rows) > 1 else NONE
