"""The page of a run: whole, self-contained, and readable as a picture and without one."""

import re
from collections import Counter
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from api.reports.page import page
from api.reports.picture import NARROW, WIDE, picture
from api.words.family import Family, figures, reliances
from api.words.timeline import timeline
from tests.api import hand
from workflows.law.citation import Status

VOID = {"meta", "link", "br"}


def family(play, n: int = 1, **more) -> Family:
    it = play()
    said = {"title": f"Gia đình {n}", "story": "Một câu chuyện.", **more}
    return Family(f"HS-{n}", said["title"], said["story"], f"{n}.toml", timeline(it.law, it.entries))


FAMILIES = [family(play, n) for n, play in enumerate(hand.ALL, 1)]
PAGE = page(FAMILIES)


class Tags(HTMLParser):
    """Collects elements, and finds those that close what is not open."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


TAGS = Tags(PAGE)


def test_every_element_is_closed():
    assert TAGS.open == []


def test_the_page_needs_nothing_from_elsewhere():
    assert not {tag for tag, _ in TAGS.seen} & {"script", "img", "iframe", "object", "embed", "video", "audio"}
    refs = [value for _, attrs in TAGS.seen for name, value in attrs.items() if name in ("href", "src", "xlink:href")]
    assert all(value == "data:," or (value or "").startswith("#") for value in refs)
    assert not re.search(r"url\((?!#)|@import|https?:", PAGE)
    assert not [name for _, attrs in TAGS.seen for name in attrs if name.startswith("on")]


def test_the_page_says_its_language():
    assert next(attrs for tag, attrs in TAGS.seen if tag == "html") == {"lang": "vi"}


def test_each_id_is_there_once_and_each_link_leads_to_one():
    ids = Counter(attrs["id"] for _, attrs in TAGS.seen if "id" in attrs)
    assert set(ids.values()) == {1}
    links = {(attrs.get("href") or "")[1:] for tag, attrs in TAGS.seen if tag == "a"}
    assert links <= set(ids)


def test_what_a_case_file_says_is_text_and_never_markup():
    shown = page([family(hand.ordinary_birth, title="<b>A & B</b>", story="<script>alert(1)</script>")])
    assert "<script" not in shown
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in shown


def test_the_same_families_give_the_same_page():
    assert page([family(play, n) for n, play in enumerate(hand.ALL, 1)]) == PAGE


def test_the_figures_count_unknown_limits_apart():
    it = figures(FAMILIES)
    assert (it.n_cases, it.n_decided) == (7, 16)
    assert (it.n_on_time, it.n_late, it.n_unknown) == (13, 2, 1)
    assert it.on_time_percent == 86.7
    assert (it.n_refused, it.n_redirected, it.n_ended_otherwise) == (2, 1, 3)
    assert (it.dong, it.n_sums, it.dong_status) == (50_600_000, 2, Status.ASSUMED)
    assert "86,7 %" in PAGE


def test_without_any_known_limit_there_is_no_rate():
    assert figures([]).on_time_percent is None
    assert page([])


def test_a_sum_that_the_law_sets_and_we_do_not_know_is_counted_apart():
    it = hand.Hand("death", "2026-08-11T09:00", "three", youth_volunteer=True)
    it.officer("2026-08-11T15:00", hand.Verb.APPROVE, "death_registration", register_number="7", register_book="1")
    it.officer("2026-08-20T09:00", hand.Verb.APPROVE, "funeral_allowance", **hand.PAID)
    one = Family("HS", "t", "s", "f", timeline(it.law, it.entries))
    counted = figures([one])
    assert (counted.dong, counted.n_sums, counted.n_sums_unknown, counted.dong_status) == (0, 0, 1, None)
    assert one.has_unknown_sum
    assert '<span class="sum">chưa rõ</span>' in page([one])


def test_what_another_source_says_and_notes_stand_beside_their_figures():
    assert "0 đồng (nguồn khác: vẫn thu 10.000 đồng; trẻ em được miễn)" in PAGE
    assert 'mà chúng dựa vào: <span class="badge assumed">giả định</span>' in PAGE
    assert "<dt>Việc tiếp theo</dt>" in PAGE


def test_everything_weaker_than_verified_is_listed_with_its_families():
    listed = reliances(FAMILIES)
    assert all(one.clause.status is not Status.VERIFIED for one in listed)
    assert listed[0].clause.status is Status.ASSUMED
    pause = next(one for one in listed if one.clause.tag == "gd_supplement_clock")
    assert pause.families == (2, 4)


def test_an_unmet_expectation_is_seen_at_once():
    it = hand.ordinary_birth()
    one = Family("HS", "t", "s", "f", timeline(it.law, it.entries), ("thẻ BHYT bị từ chối",))
    shown = page([one])
    assert "1 hồ sơ không ra như tệp hồ sơ mong đợi" in shown
    assert "Không như mong đợi: thẻ BHYT bị từ chối" in shown


@pytest.mark.parametrize("layout", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("play", hand.ALL)
def test_a_picture_is_sound_xml_with_its_story_in_words(play, layout):
    it = play()
    root = ElementTree.fromstring(picture(timeline(it.law, it.entries), layout, "p"))
    title = root.find("title")
    assert title is not None
    assert "Đăng ký".lower() in (title.text or "").lower()


@pytest.mark.parametrize("layout", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("play", hand.ALL)
def test_no_two_texts_of_a_picture_overlap_and_none_leaves_it(play, layout):
    it = play()
    root = ElementTree.fromstring(picture(timeline(it.law, it.entries), layout, "p"))
    boxes = [box(text) for text in root.iter("text")]
    assert all(left >= 0 and right <= layout.width for left, right, _ in boxes)
    for place, (left, right, y) in enumerate(boxes):
        for other_left, other_right, other_y in boxes[place + 1 :]:
            assert abs(y - other_y) >= 11 or right <= other_left or other_right <= left


def box(text: ElementTree.Element) -> tuple[float, float, float]:
    """Left and right edge and baseline of a text, at the width of a common sans serif."""
    size = 11.5 if text.get("class") == "date" else 13
    width = len(text.text or "") * size * 0.53
    x, anchor = float(text.get("x", 0)), text.get("text-anchor", "start")
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return left, left + width, float(text.get("y", 0))


def test_days_off_are_shaded_and_a_worked_saturday_is_not():
    it = hand.ordinary_birth()
    root = ElementTree.fromstring(picture(timeline(it.law, it.entries), WIDE, "p"))
    off = [float(rect.get("x", 0)) for rect in root.iter("rect") if rect.get("class") == "off"]
    dates = {text.text: float(text.get("x", 0)) for text in root.iter("text") if text.get("class") == "date"}
    assert len(off) == 1
    assert off[0] < dates["23/08"] < dates["24/08"]
    assert dates["22/08"] < off[0]
