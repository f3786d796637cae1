"""What `lienthong spec` shows of scenarios that were played and of wrong rules that were tried."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from api.terminal.grid import Head, grid
from api.terminal.screen import Screen
from api.words.plain import Plain
from api.words.wording import cited, date, first_up
from workflows.law.citation import Label

if TYPE_CHECKING:
    from api.spec.coverage import Coverage
    from api.spec.outcome import Failure, Outcome

MARKS = {True: ("✓", "green"), False: ("✗", "bold red")}


def outcome_document(it: Outcome, screen: Screen) -> Plain:
    told = {"file": it.file, "line": it.line, "scenario": it.name, "edition": it.tag, "example": it.example or None}
    return {**told, "is_passed": it.is_passed, "failure": _failure(it.failure, screen) if it.failure else None}


def _failure(it: Failure, screen: Screen) -> Plain:
    lang = screen.lang
    return {
        "step": it.step,
        "line": it.line,
        "says": it.says.say(lang),
        "so_far": [{"at": at, "who": who, "what": what} for at, who, what in it.so_far],
        "clauses": [{"tag": one.tag, "clause": one.cite(lang), "status": one.status.value} for one in it.clauses],
    }


def tell_outcomes(screen: Screen, told: Sequence[Outcome]) -> None:
    for one in told:
        mark, style = MARKS[one.is_passed]
        row = screen.say(f" · hàng {one.example}", f" · row {one.example}") if one.example else ""
        screen.item(mark, f"{one.file}:{one.line} {one.name} · {_edition(screen, one.tag)}{row}", style)
        if one.failure is not None:
            _tell_failure(screen, one.failure)
    if told:
        screen.line()


def _edition(screen: Screen, tag: str) -> str:
    from api.spec.editions import day_of, is_apart

    on = day_of(tag)
    if on is None:
        return screen.say("theo ngày nộp", "by the day of submission")
    if is_apart(tag):
        return screen.say(f"phiên bản nộp riêng từ {date(on)}", f"edition of {date(on)}, filed one by one")
    return screen.say(f"phiên bản từ {date(on)}", f"edition of {date(on)}")


def _tell_failure(screen: Screen, it: Failure) -> None:
    rows = [
        (screen.say(f"Dòng {it.line}", f"Line {it.line}"), it.step),
        (screen.say("Vì", "Why"), screen.label(it.says)),
    ]
    if it.so_far:
        said = "\n".join(f"{at}  {who}: {what}" for at, who, what in it.so_far)
        rows.append((screen.say("Hồ sơ đến đó", "Case so far"), said))
    if it.clauses:
        rows.append((screen.say("Điều khoản", "Clauses"), "\n".join(cited(one, screen.lang) for one in it.clauses)))
    screen.pairs((f"  {head}", text) for head, text in rows)


def tell_hunt(screen: Screen, it: Plain) -> None:
    """`it` is the document of one edition."""
    screen.line()
    screen.line(it["edition"], "bold")
    if not it["n_tagged"]:
        screen.tell(
            f"Không kịch bản nào mang thẻ @{it['tag']} của phiên bản này, nên chỉ thử bằng kịch bản theo ngày nộp: "
            "thêm thẻ ấy cho những kịch bản còn đúng với nó",
            f"No scenario bears @{it['tag']}, the tag of this edition, so only those that go by the day of submission "
            "were played; tag the scenarios that hold for it",
        )
    for one in it["survivors"]:
        screen.item("✗", f"{one['path']} · {one['kind_label']}", "bold red")
        rows = [(screen.say("Ở đâu", "Where"), first_up(one["where"]))]
        rows.append((screen.say("Đúng", "Right"), one["right"]))
        rows.append((screen.say("Sai", "Wrong"), one["wrong"]))
        if one["clause"]:
            rows.append((screen.say("Điều khoản", "Clause"), f"{one['clause']} (@{one['tag']})"))
        screen.pairs((f"  {head}", text) for head, text in rows)
        _tell_missing(screen, one)
    for one in it["equal"]:
        screen.item("=", f"{one['path']} · {one['kind_label']}: {one['explored']}")
    _tell_kinds(screen, it["kinds"])
    n, score = it["counts"], "–" if it["score"] is None else f"{it['score']:.1%}"
    screen.tell(
        f"{it['n']} luật sai: {n['killed']} bị nhận ra, {n['survived']} lọt, {n['refused']} bị check từ chối, "
        f"{n['equal']} nói như luật đúng ({it['equal_share']:.1%}); nhận ra {score}",
        f"{it['n']} wrong rules: {n['killed']} killed, {n['survived']} survived, {n['refused']} refused by check, "
        f"{n['equal']} shown equal ({it['equal_share']:.1%}); killed {score}",
    )


def _tell_missing(screen: Screen, one: Plain) -> None:
    if one["scenario"]:
        screen.tell("  Kịch bản còn thiếu:", "  The scenario that is missing:")
        screen.raw(one["scenario"])
        return
    near = one["near"] or "–"
    screen.tell(
        f"  Chưa tìm ra kịch bản: phải nêu điều chỉ đúng khi là “{one['right']}” mà không phải “{one['wrong']}”, "
        f"cạnh “{near}”",
        f"  No scenario was found: it must state what is so only where it is “{one['right']}” and not "
        f"“{one['wrong']}”, beside “{near}”",
    )


def _tell_kinds(screen: Screen, kinds: Sequence[Plain]) -> None:
    heads = (
        Head("Luật sai", "Wrong rule"),
        Head("Nhận ra", "Killed", justify="right"),
        Head("Lọt", "Survived", justify="right"),
        Head("Bị từ chối", "Refused", justify="right"),
        Head("Như nhau", "Equal", justify="right"),
    )
    fates = ("killed", "survived", "refused", "equal")
    screen.line()
    grid(screen, heads, [(one["label"], *(str(one[fate]) for fate in fates)) for one in kinds])


def coverage_document(it: Coverage, screen: Screen) -> Plain:
    """The shares of each kind, and what no scenario reads, by its path."""
    kinds = [{"kind": kind, "n_read": n, "n": of, "share": n / of} for kind, (n, of) in it.kinds().items()]
    lacking = [
        {"kind": one.kind, "path": one.path, "says": _of_move(one.thing, screen), "lacking": list(one.lacking)}
        for one in it.lacking
    ]
    return {"edition": f"{it.edition.chain}@{it.edition.in_force_on}", "kinds": kinds, "lacking": lacking}


def _of_move(thing: object, screen: Screen) -> str:
    """A move has no name in its path."""
    from workflows.law.notation import Move
    from workflows.law.states import STATES
    from workflows.law.verbs import VERBS

    if not isinstance(thing, Move):
        return ""
    source, target = (screen.label(STATES[state].label) for state in (thing.source, thing.target))
    return f"{screen.label(VERBS[thing.verb].label)}: {source} → {target}"


KINDS = {
    "state": Label("trạng thái", "states"),
    "move": Label("bước", "moves"),
    "condition": Label("điều kiện, cả khi đúng và khi sai", "conditions, both ways"),
    "limit": Label("thời hạn", "limits"),
    "figure": Label("con số", "figures"),
    "paper": Label("giấy tờ", "papers"),
    "field": Label("mục tờ khai", "declared items"),
    "spelling": Label("cách viết tên", "spellings"),
    "format": Label("dạng", "formats"),
    "baselineform": Label("tờ khai riêng được thay", "separate forms"),
    "agency": Label("cơ quan", "agencies"),
    "desk": Label("cơ quan giải quyết", "deciding agencies"),
    "place": Label("nơi giải quyết", "places"),
    "fee": Label("phí, lệ phí", "fees"),
    "result": Label("kết quả", "results"),
    "validity": Label("thời hạn giá trị", "validities"),
    "ground": Label("căn cứ hưởng", "grounds"),
    "amount": Label("mức hưởng", "amounts"),
    "need": Label("kết quả phải có trước", "needs"),
    "owed": Label("trả lời phải có trước", "answers owed"),
    "neighbour": Label("hệ thống có thể phải chờ", "answering systems"),
    "reason": Label("lý do từ chối", "reasons to refuse"),
    "redirect": Label("chuyển hướng", "redirects"),
    "choice": Label("cách chọn thủ tục", "choices"),
    "contradiction": Label("điều mâu thuẫn", "contradictions"),
    "likeness": Label("hồ sơ trùng sự kiện", "likeness"),
    "omission": Label("điều để ngỏ, cả khi hồ sơ nêu và không nêu", "open questions, told to a case and not"),
    "clause": Label("điều khoản", "clauses"),
}


def tell_coverage(screen: Screen, it: Plain) -> None:
    """`it` is the document of one edition."""
    heads = (
        Head("Loại", "Kind"),
        Head("Có kịch bản", "Read", justify="right"),
        Head("Tất cả", "All", justify="right"),
        Head("Tỷ lệ", "Share", justify="right"),
    )
    screen.line()
    screen.line(it["edition"], "bold")
    counted = ((one["kind"], one["n_read"], one["n"], one["share"]) for one in it["kinds"])
    grid(
        screen, heads, [(screen.label(KINDS[kind]), str(n), str(of), f"{share:.0%}") for kind, n, of, share in counted]
    )
    for one in it["lacking"]:
        said = f" ({one['says']})" if one["says"] else ""
        screen.item("–", f"{one['path']}{said}: {', '.join(screen.label(LACKING[word]) for word in one['lacking'])}")


LACKING = {
    "unread": Label("chưa kịch bản nào đọc", "read by no scenario"),
    "true": Label("chưa thấy khi đúng", "never seen to hold"),
    "false": Label("chưa thấy khi sai", "never seen not to hold"),
}
