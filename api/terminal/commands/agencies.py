"""`lienthong agencies`: the simulated families and agencies, over HTTP."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from api.terminal.command import command, option
from api.terminal.commands.simulate import Chain
from api.terminal.options import DATE, FILE, HOME, Cases, Data, Json, Lang, Url
from api.terminal.screen import Screen, told_if_slow
from api.words.wording import Language
from engine.families.chains import BOTH

KEYS = Path("output/dev/keys.json")


@command(
    "Gia đình và cơ quan mô phỏng, là khách HTTP của một dịch vụ có đồng hồ ảo.",
    "Simulated families and agencies as HTTP clients of a service with a virtual clock.",
)
def agencies(
    url: Url = HOME,
    chain: Chain = BOTH,
    keys: Annotated[Path, option("--keys", FILE)] = KEYS,
    cases: Cases = 100,
    days: Annotated[int, option("--days", min=1, max=366)] = 30,
    from_on: Annotated[str, option("--from", DATE)] = "2026-09-01",
    province: Annotated[str, option("--province")] = "",
    seed: Annotated[int | None, option("--seed")] = None,
    processes: Annotated[int, option("--processes", min=1, max=32)] = 2,
    data: Data = None,
    json: Json = False,
    lang: Lang = Language.VI,
) -> None:
    from api.client.agencies import act_in_processes
    from api.web.identity import Development
    from api.words.library import Library
    from api.words.parsing import read_date
    from engine.agencies.world import SEED
    from engine.runs.arguments import Arguments, check, province_code

    screen, library = Screen(lang, json), Library(data)
    Development.of(keys)  # or each process would make keys that the service does not know
    code = province_code(province, library.offices) if province else ""
    arguments = Arguments(chain, cases, days, read_date(from_on), code, 0, None, SEED if seed is None else seed, ())
    check(arguments, library.shares.both, None, library.offices, library.parameters.calendar)
    with told_if_slow(screen, f"đang chạy {cases} hồ sơ qua {url}…", f"playing {cases} cases through {url}…"):
        n_processes, n_ended = act_in_processes(url, keys, library, arguments, processes)
    if json:
        screen.document({"cases": cases, "ended": n_ended, "processes": n_processes})
    else:
        screen.tell(
            f"{n_ended} trên {cases} hồ sơ đã xong, {n_processes} tiến trình",
            f"{n_ended} of {cases} cases have ended, {n_processes} processes",
            "bold",
        )
