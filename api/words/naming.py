"""A clause as people name it: by its tag, or “Điều 7 khoản 2 Nghị định 63/2024/NĐ-CP”."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable

from api.words.errors import ClauseUnknown
from workflows.errors import nearest
from workflows.law.texts import TEXTS, cite
from workflows.resting import Sought

_TAG = re.compile(r"@?([a-z][a-z0-9]*(?:_[a-z0-9]+)*)")
_PLACE = re.compile(r"d[0-9]+[a-z]?(?:_k[0-9]+)?(?:_p[a-z]|_pdd)?")
_STEPS = (
    ("d", re.compile(r"\b(?:(?:điều|dieu|article|art)\.? +|đ\.?)([0-9]+[a-z]?)\b")),
    ("k", re.compile(r"\b(?:(?:khoản|khoan|paragraph|clause) +|k\.?)([0-9]+)\b")),
    ("p", re.compile(r"\b(?:điểm|diem|point) +([a-zđ])\b")),
)
_DOTTED = re.compile(r"\b((?:điều|dieu|article|art)\.? +|đ\.?)([0-9]+[a-z]?)\.([0-9]+)\b")  # “Điều 7.2”
# “nghi dinh 63/2024/nd-cp”, “nghi dinh 63 nam 2024”, “2084/vpcp-kstt”; and where a text's own name has its number
_NUMBERED = re.compile(
    r"(?P<kind>[^0-9]*?) ?\b(?P<number>[0-9]+)(?:/(?P<year>(?:19|20)[0-9]{2}))?(?:/(?P<issuer>[a-z][^ ]*))?"
    r"(?: (?:nam )?(?P<later>(?:19|20)[0-9]{2}))?"
)
_OWN = re.compile(r"(?<![0-9/.])([0-9]+)/(?=(?:19|20)[0-9]{2}|[a-z])")
_PORTAL = re.compile(r"[0-9]\.[0-9]{6}")
# how people shorten the kinds of texts before a number (“NĐ 63/2024”, “QĐ-TTg 49/2015”), and names of laws
_KINDS = {
    "nd": "nghi dinh", "qd": "quyet dinh", "tt": "thong tu", "cv": "cong van", "pl": "phap lenh", "tb": "thong bao",
}  # fmt: skip
_KIND = re.compile(rf"^({'|'.join(_KINDS)})(?:-[a-z]+)?\.? ?(?=[0-9])")
_NAMES = {"bhxh": "bao hiem xa hoi", "bhyt": "bao hiem y te", "hngd": "hon nhan va gia dinh"}
_NAME = re.compile(rf"(?<=^luat )({'|'.join(_NAMES)})\b")
_YEAR = re.compile(r"(?P<name>\D+?)(?: nam)? (?P<year>[0-9]{4})")
_OF = re.compile(r"\b(?:của|cua|of|the|số|so|no)\b\.?")


def read_clause(written: str, cited: Iterable[str]) -> Sought:
    """The text and the place in it. `cited` are the tags of all clauses that anything rests on.

    Raises ClauseUnknown with the nearest: of tags where a tag was written, of texts by name otherwise.
    """
    word = " ".join(unicodedata.normalize("NFC", written).split())
    known = set(cited)
    tag = _TAG.fullmatch(word.lower())
    if tag is not None and ("_" in tag[1] or tag[1] in TEXTS or tag[1] == "gd"):
        return _by_tag(tag[1], word, known)
    sought = _by_name(word)
    if sought.place and not any(_rests(one, sought) for one in known):
        near = (_by_tag(tag, tag, known) for tag in _near(sought, known))
        raise _unknown(word, [cite(one.text, one.place) for one in near if one.text in TEXTS])
    return sought


def _unknown(word: str, near: Iterable[str]) -> ClauseUnknown:
    """With what is near; where nothing is, with how a name is written."""
    found = tuple(near)
    return ClauseUnknown("near", word=word, near=found) if found else ClauseUnknown("nothing_near", word=word, near=())


def _near(sought: Sought, known: set[str]) -> tuple[str, ...]:
    """The places of the text most like the one that was sought, those around known ones too; else other tags."""
    steps = [tag.split("_") for tag in known if tag.startswith(f"{sought.text}_")]
    around = {"_".join(tag[:n]) for tag in steps for n in range(1, len(tag) + 1)}
    return nearest(sought.tag, {tag for tag in around if tag.startswith(f"{sought.text}_")} or known)


def _rests(tag: str, sought: Sought) -> bool:
    return tag == sought.tag or tag.startswith(f"{sought.tag}_")


def _by_tag(tag: str, word: str, known: set[str]) -> Sought:
    texts = sorted((text for text in (*TEXTS, "gd") if tag == text or tag.startswith(f"{text}_")), key=len)
    if texts:
        text = texts[-1]
        sought = Sought(text, tag[len(text) + 1 :])
        if not sought.place or any(_rests(one, sought) for one in known):
            return sought
        raise _unknown(word, _near(sought, known))
    raise _unknown(word, difflib.get_close_matches(tag, sorted(known | TEXTS.keys()), cutoff=0.5))


def _by_name(word: str) -> Sought:
    left, steps = _DOTTED.sub(r"\1\2 khoản \3 ", word.lower()), []
    for kind, pattern in _STEPS:
        found = pattern.search(left)
        if found is not None:
            steps.append(kind + ("dd" if found[1] == "đ" else found[1]))
            left = left[: found.start()] + " " + left[found.end() :]
    place = "_".join(steps)
    name = _NAME.sub(lambda found: _NAMES[found[1]], _KIND.sub(lambda found: f"{_KINDS[found[1]]} ", _bare(left)))
    alike = [text for text in TEXTS if name and any(_bare(each) == name for each in TEXTS[text])]
    alike = alike or _numbered(name)
    number, dated = _PORTAL.search(name), _YEAR.fullmatch(name)
    if not alike and number is not None:
        alike = [text for text in TEXTS if _has(text, number[0]) and _same_kind(text, name[: number.start()])]
    elif not alike and dated is not None:
        alike = [text for text in TEXTS if _same_kind(text, f"{dated['name']} ") and _is_of(text, dated["year"])]
    elif not alike and name:
        alike = [
            text for text in TEXTS if any(_bare(each).startswith((f"{name} ", f"{name}/")) for each in TEXTS[text])
        ]
    if len(alike) != 1 or (place and _PLACE.fullmatch(place) is None):
        raise _unknown(word, _near_names(name, alike))
    return Sought(alike[0], place)


def _numbered(name: str) -> list[str]:
    """The texts of that number, and of the year, issuer and kind that are named; one of these must be."""
    told = _NUMBERED.fullmatch(name)
    if told is None:
        return []
    kind, number, *years, issuer = told.group("kind", "number", "year", "later", "issuer")
    of = [year for year in years if year]
    if not (kind or of or issuer):
        return []
    return [
        text
        for text in _of_number(number)
        if _same_kind(text, kind)
        and all(_is_of(text, year) for year in of)
        and (not issuer or any(re.search(rf"/{re.escape(issuer)}(?![a-z0-9])", _bare(each)) for each in TEXTS[text]))
    ]


def _of_number(number: str) -> list[str]:
    """The texts of that number, whatever noughts stand before it."""
    own = {text: {one for name in TEXTS[text] for one in _OWN.findall(_bare(name))} for text in TEXTS}
    return [text for text in TEXTS if number.lstrip("0") in {one.lstrip("0") for one in own[text]}]


def _near_names(name: str, alike: Iterable[str]) -> list[str]:
    """The names most like the one that was written, of these texts or of all; none where nothing is like it."""
    alike = alike or _of_number(name)
    names = {_bare(TEXTS[text][0]): TEXTS[text][0] for text in alike or TEXTS}
    found = difflib.get_close_matches(name, names, cutoff=0.4) or (list(names)[:3] if alike else [])
    return [names[one] for one in found]


def _has(text: str, number: str) -> bool:
    return any(re.search(rf"(?<![0-9]){re.escape(number)}(?![0-9])", _bare(name)) for name in TEXTS[text])


def _is_of(text: str, year: str) -> bool:
    return any(re.search(rf"(?:/| nam | of ){year}\b", _bare(name)) for name in TEXTS[text])


def _same_kind(text: str, words: str) -> bool:
    """Whether the words before a number, such as “nghị định”, begin the text's name; none fit any."""
    return any(_bare(name).startswith(words.strip()) for name in TEXTS[text])


def _bare(name: str) -> str:
    """Without marks, capitals and small words, so that “nghi dinh 63/2024” is read too."""
    marked = unicodedata.normalize("NFD", name.lower().replace("đ", "d"))
    plain = "".join(char for char in marked if not unicodedata.combining(char))
    return " ".join(_OF.sub(" ", plain.replace(",", " ")).split())
