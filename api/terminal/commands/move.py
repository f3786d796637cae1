"""`lienthong move`: an officer makes a move of a work item, or sees which there are."""

from __future__ import annotations

from typing import Annotated, Any

from api.terminal.command import argument, both, command, option
from api.terminal.options import HOME, NAME_VALUE, Item, Json, Lang, Token, Url
from api.terminal.screen import Screen
from api.terminal.session import remote
from api.words.errors import FactUnreadable
from api.words.wording import Language

Name = Annotated[str | None, argument(both("BƯỚC", "MOVE"), "move_name")]
Fields = Annotated[list[str] | None, option("--field", NAME_VALUE)]


@command("Xem hoặc làm một bước của phần việc đã nhận.", "Show or make a move of a work item.")
def move(
    item: Item,
    name: Name = None,
    field: Fields = None,
    url: Url = HOME,
    token: Token = "",
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    screen, service = Screen(lang, json), remote(url, token, lang)
    told = service.get(f"/v1/work-items/{item}", "me")
    if name is None:
        screen.document(told) if json else _possible(screen, told)
        return
    wanted: list[dict[str, Any]] = next((one["fields"] for one in told["moves"] if one["move"] == name), [])
    types = {one["name"]: one["type"] for one in wanted}
    fields = dict(_field(text, types) for text in field or ())
    done = service.post(f"/v1/work-items/{item}/moves/{name}", {"claim": told["claim"], "fields": fields}, "me")
    if json:
        screen.document(done)
    else:
        said = screen.say(f"Xong. Thủ tục nay: {done['state']}", f"Done. The stage is now: {done['state']}")
        screen.line(said, "bold green")


def _field(text: str, types: dict[str, str]) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise FactUnreadable("field", text=text)
    match types.get(name):
        case "choices":
            return name, [part.strip() for part in value.split(",")]
        case "number" if value.isascii() and value.isdigit():
            return name, int(value)
    return name, value


def _possible(screen: Screen, told: dict[str, Any]) -> None:
    screen.line(f"{told['stage_label']} · {told['case']} · {told['state']}", "bold")
    for paper in told["missing"]:
        screen.item(
            "!",
            screen.say(f"thiếu {paper['label']} ({paper['code']})", f"missing {paper['label']} ({paper['code']})"),
            "yellow",
        )
    for one in told["moves"]:
        screen.item("–", f"{one['move']}: {one['label']} ({one['clause']})", "bold")
        for field in one["fields"]:
            must = "" if field["required"] else screen.say(" (không bắt buộc)", " (optional)")
            choices = ", ".join(choice["code"] for choice in field["choices"][:8])
            screen.line(f"    --field {field['name']}=…  {field['label']}{must}{f': {choices}' if choices else ''}")
