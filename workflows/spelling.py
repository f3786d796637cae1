"""How people write Vietnamese: one normal form for what is kept, and keys under which ways of writing are one.

A name stands in Unicode in several ways that look the same; by keyboard, telephone and taste people also differ in
where the mark of the tone goes ("hòa", "hoà"), in apostrophes ("H'Hen", "H’Hen"), and in whether they write marks.
"""

from __future__ import annotations

import re
import unicodedata

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")  # grave, acute, tilde, hook above, dot below
_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LOOKS = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u201b\u02bc\u02b9\u02bb\u0374\u2032\u0060\u00b4\u1fef\u1ffd\uff07", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\uff0d", "-"),
        **dict.fromkeys(_SPACES, " "),
        # older typing has the capital eth for Đ; no word begins with an eth
        **dict.fromkeys("\u00d0\u0189", "Đ"),
        **{chr(code + 0xFEE0): chr(code) for code in map(ord, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")},
    }
)
# what `in_order` may have to change beside composing letters
_ODD = re.compile(f"[{re.escape(''.join(map(chr, _LOOKS)))}]|^ |  | $")
_SIGNS = re.compile("['\\-.,]")
# Cyrillic and Greek letters that look like a Latin one, in pairs
_ALIKE = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХԚԜаеѕіјорсухһԛԝԁᴦΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορυχ",
        "ABESIJKMHOPCTYXQWaesijopcyxhqwdrABEZHIKMNOPTYXaivopux",
        strict=True,
    )
)


def in_order(text: str) -> str:
    """The normal form: NFC, plain apostrophes, hyphens and single spaces, none around; nothing is lost or guessed."""
    if not _ODD.search(text) and unicodedata.is_normalized("NFC", text):
        return text  # as most are, and looking is far quicker than writing anew
    return " ".join(part for part in unicodedata.normalize("NFC", text.translate(_LOOKS)).split(" ") if part)


def alike(char: str) -> str:
    """The Latin letter that a letter of another alphabet looks like; empty: none."""
    return _ALIKE.get(char, "")


def keyed(text: str) -> str:
    """Lower case with the tone at the end of its word, signs as spaces: “Hoà”, “hòa” and “HÒA” have one key."""
    return " ".join(_TONES.sub("", word) + "".join(_TONES.findall(word)) for word in _words(text))


def plain(text: str) -> str:
    """Lower case without marks and signs: “Phường  Ba Đình” is “phuong ba dinh”, “H'Hen” is “h hen”."""
    words = " ".join(_words(text)).replace("đ", "d").replace("ƀ", "b")
    return words if words.isascii() else "".join([char for char in words if not unicodedata.combining(char)])


def ways(name: str) -> tuple[str, ...]:
    """How a name is looked for, in plain letters: signs as spaces, signs left out, and without the one letter that
    stands before the first sign: “H'Hen Niê” is “h hen nie”, “hhen nie”, “hen nie”.
    """
    written = in_order(name)
    spaced = plain(written)
    if "'" not in written and "-" not in written:
        return (spaced,)
    joined = plain(written.replace("'", "").replace("-", ""))
    return tuple(dict.fromkeys((spaced, joined, spaced[2:] if written[1:2] in ("'", "-") else spaced)))


def _words(text: str) -> list[str]:
    """In lower case, letters and marks apart, without signs."""
    return unicodedata.normalize("NFD", _SIGNS.sub(" ", in_order(text)).casefold()).split()
