"""A case of before 1 July 2025 told and over HTTP, until its offices are no more."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from api.spec.ordinary import ordinary
from api.terminal.program import app
from engine.service.clock import VirtualClock
from tests.api.web.server import Server
from tests.api.web.town import Town
from tests.engine.counter import BIRTH
from workflows.catalogue import in_force
from workflows.time.calendar import VN

CASE = """
title = "Bé An Bình ở phường Trúc Bạch"
story = "Nộp ngày cuối cùng còn quận Ba Đình."
chain = "birth"
submitted_at = 2025-06-30T08:30:00
chosen = "all"
ordinary = true

[declaration]
registration_commune = "Phường Trúc Bạch"
applicant_name = "Nguyễn Văn An"
applicant_id = "001090012345"
applicant_relation = "cha"
child_name = "Nguyễn An Bình"
child_born_on = 2025-06-20
child_sex = "nam"
mother_name = "Trần Thị Bích"
father_name = "Nguyễn Văn An"
"""


def played(folder: Path, text: str, *more: str) -> Result:
    path = folder / "case.toml"
    path.write_text(text, encoding="utf-8")
    return CliRunner(env={"COLUMNS": "240"}).invoke(app, ["case", str(path), *more])


def test_a_case_is_told_with_the_offices_of_the_old_place_and_their_successors(tmp_path: Path):
    told = played(tmp_path, CASE, "--json")
    assert told.exit_code == 0, told.output
    assert [(one["office"], one["deadline"][:16]) for one in json.loads(told.stdout)["stages"]] == [
        ("UBND phường Trúc Bạch", "2025-06-30T17:00"),
        ("Công an phường Ba Đình", "2025-07-02T17:00"),
        ("BHXH quận Ba Đình", "2025-07-02T17:00"),
    ]
    handed_over = "Tiếp nhận việc của Công an phường Trúc Bạch đã kết thúc hoạt động"
    assert handed_over in played(tmp_path, CASE).output


@pytest.mark.parametrize(
    ("place", "said"),
    [
        (
            "Phường Ba Đình, Hà Nội",
            "Phường Ba Đình (00004, Thành phố Hà Nội) có từ 01/07/2025; ngày 30/06/2025 chưa có",
        ),
        ("Xã Tân Lập, Long An", "Huyện Mộc Hóa, Tỉnh Long An"),
        ("Phường Trúc Bach Moi", "Phường Trúc Bạch (001.00004, Quận Ba Đình, Thành phố Hà Nội)"),
    ],
)
def test_a_place_that_is_not_of_that_day_is_refused_with_those_that_are(tmp_path: Path, place: str, said: str):
    refused = played(tmp_path, CASE.replace("Phường Trúc Bạch", place))
    assert refused.exit_code == 2
    assert said in " ".join(refused.output.split())


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    clock = VirtualClock(dt.datetime(2025, 6, 30, 8, 30, tzinfo=VN))
    server = Server(tmp_path / "journal.sqlite", clock)
    server.start()
    yield Town(server)
    server.stop()


def offices_of(town: Town, code: str) -> dict[str, str]:
    told = town.family.get(f"/v1/cases/{code}").json()
    return {one["code"]: one["office_name"] for one in told["stages"]}


def submitted(town: Town) -> str:
    place, edition = "Phường Trúc Bạch, quận Ba Đình", in_force("birth", dt.date(2025, 6, 30))
    told = {**BIRTH, "registration_commune": place, "child_born_on": "2025-06-20"}
    declared = ordinary(edition, told, edition.choices[0].procedures)
    return str(town.family.done("/v1/cases", {"chain": "birth", "declaration": declared})["case"])


def test_over_http_the_officer_of_the_ward_has_the_work_until_the_ward_is_no_more(town: Town):
    code = submitted(town)
    ward = "registrar_001_00004"
    queue = town.officer(office=ward).get("/v1/work-items").json()
    assert [one["case"] for one in queue["items"]] == [code]
    assert offices_of(town, code)["birth_registration"] == "UBND phường Trúc Bạch"
    due = town.family.get(f"/v1/cases/{code}").json()["stages"][0]["deadline"]
    town.advance(days=1)
    assert offices_of(town, code)["birth_registration"] == "UBND phường Ba Đình"
    assert town.family.get(f"/v1/cases/{code}").json()["stages"][0]["deadline"]["due_at"] == due["due_at"]
    assert town.officer(office=ward).get("/v1/work-items").json()["items"] == []
    assert [one["case"] for one in town.officer().get("/v1/work-items").json()["items"]] == [code]


def test_over_http_offices_of_that_day_are_listed_with_their_province_of_today(town: Town):
    found = town.family.get("/v1/offices", params={"agency": "home_affairs", "province": "08"}).json()["items"]
    assert [(one["code"], one["province"]) for one in found] == [
        ("home_affairs_p02_2025", "08"),
        ("home_affairs_p08_2025", "08"),
    ]
    one = town.family.get("/v1/offices/registrar_024_00691").json()
    assert (one["name"], one["covers"], one["province"]) == ("UBND phường Trần Phú", "024.00691", "08")


def test_an_export_names_the_offices_of_then(town: Town, tmp_path: Path):
    submitted(town)
    out = tmp_path / "log.json"
    argv = ["export", str(town.server.path), "--format", "ocel", "--out", str(out)]
    called = CliRunner().invoke(app, argv)
    assert called.exit_code == 0, called.output
    told = {one["id"]: one["attributes"] for one in json.loads(out.read_text(encoding="utf-8"))["objects"]}
    assert "UBND phường Trúc Bạch" in {one["value"] for one in told["registrar_001_00004"]}
