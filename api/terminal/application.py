"""The commands of `lienthong` in the order of its help."""

from __future__ import annotations

from importlib.metadata import version
from typing import Annotated

import typer

from api.terminal.commands.case import case
from api.terminal.commands.cases import cases
from api.terminal.commands.check import check
from api.terminal.commands.doctor import doctor
from api.terminal.commands.due import due
from api.terminal.commands.editions import editions
from api.terminal.commands.journal import erase, rebuild, verify
from api.terminal.commands.serve import dev, serve, token
from api.terminal.commands.show import show
from api.terminal.commands.simulate import simulate
from api.terminal.commands.work import agencies, claim, move, queue
from api.terminal.guide import Guided, both
from api.terminal.program import Program
from api.words.errors import WRONG_USE

app = typer.Typer(
    cls=Program,
    add_completion=False,
    invoke_without_command=True,
    pretty_exceptions_enable=False,
    help=both(
        "Hai nhóm thủ tục hành chính liên thông của Việt Nam, khai sinh và khai tử: viết một lần như luật, rồi đọc, "
        "kiểm, chạy và giải thích. Không phải tư vấn pháp luật.",
        "Viet Nam's two chains of interconnected procedures, birth and death: written once as law, then read, checked, "
        "run and explained. Not legal advice.",
    ),
    epilog="lienthong due birth residence_registration --received 2026-08-21T15:30",
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"lienthong {version('lienthong')}")
        raise typer.Exit


Version = Annotated[
    bool,
    typer.Option("--version", is_eager=True, callback=_version, help=both("Hiện phiên bản.", "Show the version.")),
]


@app.callback()
def start(ctx: typer.Context, version: Version = False) -> None:
    _help_without_command(ctx)


def _help_without_command(ctx: typer.Context) -> None:
    """Without a command the help is shown."""
    if ctx.invoked_subcommand is None:
        typer.echo(ctx.get_help())
        raise typer.Exit(WRONG_USE)


app.command(
    "cases",
    cls=Guided,
    help=both(
        "Chạy mọi hồ sơ, tóm tắt, ghi trang HTML (tiếng Việt) và dữ liệu.",
        "Play all cases, sum up, write an HTML page (in Vietnamese) and the data.",
    ),
    epilog="lienthong cases --out output/cases",
)(cases)
app.command(
    "simulate",
    cls=Guided,
    help=both(
        "Một tháng của một tỉnh: nhiều gia đình, cơ quan có hàng chờ, nhật ký không mất gì, báo cáo.",
        "A month of a province: many families, offices with queues, a journal that loses nothing, a report.",
    ),
    epilog="lienthong simulate --province Huế --cases 1000 --from 2026-09-01 --out output/hue\n"
    "lienthong simulate --chain birth --cases 200 --days 7 --from 2026-09-01 --communes 3 --province 01 "
    "--outage population_db=2026-09-03..2026-09-04 --out output/thu",
)(simulate)
app.command(
    "case",
    cls=Guided,
    help=both("Chạy một tệp hồ sơ đến kết quả cuối và kể lại.", "Play a case file to its end and tell it."),
    epilog="lienthong case cases/birth_ordinary.toml",
)(case)
app.command(
    "due",
    cls=Guided,
    help=both("Tính hạn của một thủ tục và giải thích từng ngày.", "The deadline of a stage, explained day by day."),
    epilog="lienthong due birth residence_registration --received 2026-08-21T15:30\n"
    "lienthong due death funeral_allowance --received 2026-08-21T09:00 --fact funeral_ground=social_pension --json",
)(due)
app.command(
    "editions",
    cls=Guided,
    help=both("Các phiên bản của quy trình và thời gian hiệu lực.", "The editions and when each is in force."),
    epilog="lienthong editions birth",
)(editions)
app.command(
    "show",
    cls=Guided,
    help=both("Đọc một phiên bản: thủ tục, thời hạn, giấy tờ, phí, trợ cấp.", "Read an edition: stages to amounts."),
    epilog="lienthong show death --edition 2026-09-01",
)(show)
app.command(
    "check",
    cls=Guided,
    help=both(
        "Kiểm các phiên bản: đi được đến cùng, không bước chết, phủ kín lịch.",
        "Check the editions: every case can end, no dead move, dates covered.",
    ),
    epilog="lienthong check birth",
)(check)
app.command(
    "dev",
    cls=Guided,
    help=both(
        "Chạy thử dịch vụ: dữ liệu một tỉnh đang làm dở, mã truy cập cho từng vai.",
        "Try the service: a province in the middle of its work, a token for each role.",
    ),
    epilog="lienthong dev\nlienthong dev --clock virtual@2026-09-16T09:00 --port 8096",
)(dev)
app.command(
    "serve",
    cls=Guided,
    help=both("Chạy dịch vụ HTTP trên một tệp dữ liệu.", "Serve a database over HTTP."),
    epilog="lienthong serve --db data/lienthong.sqlite",
)(serve)
app.command(
    "token",
    cls=Guided,
    help=both("Cấp một mã truy cập để phát triển và thử.", "Issue a token, for development and tests."),
    epilog="lienthong token --keys output/dev/keys.json --role officer --subject police_19753.1 --office police_19753",
)(token)
app.command(
    "queue",
    cls=Guided,
    help=both("Hàng chờ của một cơ quan, theo thời gian còn lại.", "The queue of an office, by the time left."),
    epilog="lienthong queue --office police_19753\nlienthong queue --at-risk",
)(queue)
app.command(
    "claim",
    cls=Guided,
    help=both("Nhận một phần việc.", "Claim a work item."),
    epilog="lienthong claim KS26-0000059~7",
)(claim)
app.command(
    "move",
    cls=Guided,
    help=both("Xem hoặc làm một bước của phần việc đã nhận.", "Show or make a move of a work item."),
    epilog="lienthong move KS26-0000059~7\nlienthong move KS26-0000059~7 refuse --field reason=not_eligible",
)(move)
app.command(
    "agencies",
    cls=Guided,
    help=both(
        "Gia đình và cơ quan mô phỏng, là khách HTTP của một dịch vụ có đồng hồ ảo.",
        "Simulated families and agencies as HTTP clients of a service with a virtual clock.",
    ),
    epilog="lienthong agencies --url http://127.0.0.1:8096 --keys output/dev/keys.json --cases 100",
)(agencies)
app.command(
    "doctor",
    cls=Guided,
    help=both(
        "Xem một tệp dữ liệu có giữ đúng mọi điều đã hứa, kể cả khi đang chạy.",
        "Look whether a database keeps all it promises, also while it is served.",
    ),
    epilog="lienthong doctor output/dev/dev.sqlite",
)(doctor)
journal = typer.Typer(
    cls=Program,
    invoke_without_command=True,
    callback=_help_without_command,
    help=both("Kiểm hoặc dựng lại nhật ký, không cần mạng.", "Verify or rebuild a journal, offline."),
    epilog="lienthong journal verify output/hue",
)
journal.command(
    "verify",
    cls=Guided,
    help=both(
        "Tìm sự kiện đầu tiên bị sửa, chèn, xóa, dời hay cắt.",
        "Find the first event that was edited, inserted, deleted, moved or cut.",
    ),
    epilog="lienthong journal verify output/hue/journal.sqlite",
)(verify)
journal.command(
    "rebuild",
    cls=Guided,
    help=both("Dựng lại các bảng từ nhật ký.", "Make the tables again from the journal."),
    epilog="lienthong journal rebuild --check output/hue",
)(rebuild)
app.add_typer(journal, name="journal")
app.command(
    "erase",
    cls=Guided,
    help=both(
        "Xóa tờ khai của một hồ sơ; chuỗi sự kiện vẫn kiểm được.", "Erase a case's declaration; the chain holds."
    ),
    epilog="lienthong erase output/hue --case KS26-0000001",
)(erase)
