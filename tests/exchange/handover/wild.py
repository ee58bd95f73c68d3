"""Texts that have fooled other programs, and records that hold anything whatever."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from ipscoach.records.handover.record import ClientRecord

HOSTILE = (
    "[linkki](javascript:alert(1)) ![kuva](x)",
    "<script>alert('ä')</script> &amp; &#60; </td></section>",
    '#sys.inputs #eval("1") $x$ @viite <nimi> //ei /* ei */ \\ ~',
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "- lista\n+ lista\n* lista\n1. lista\n2) lista\n===\n---\n# otsikko #\n> lainaus",
    "`koodi` ```aita``` **lihava** __alle__ ~~yli~~ a*b*c _d_",
    "ensin\r\nsitten\u2028viimein\n\n\nuusi\x00\x07\x1b[31m\x85\ud800\ufffe",
    "    neljä blankoa\n\tsarkain\\\nkenoviiva lopussa\\",
    "😀 👩‍👩‍👧 🇫🇮 ☃ 漢字 한국어",
    "שלום עולם \u202eesrever\u202c مرحبا",
    "a\u0300\u0301\u0302\u0303 Z͑ͫ̓ͪ̂ͫ̽͏̴̙A̴̵̜̰͔ͫ͗͢L ﷽",
    "%s {0} {nimi} %(x)d \\u0041",
    "Åke Öström, Äänekoski – “žš” 3.2.2026…",
)
"""Texts with which other programs have been fooled."""
TEXTS = st.one_of(
    st.just(""),
    st.sampled_from(HOSTILE),
    st.text(max_size=40),
    st.text(st.characters(), max_size=15),
    st.lists(st.sampled_from(HOSTILE), min_size=2, max_size=3).map("\n".join),
)
_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXTS,
    date: st.dates(),
    bool: st.booleans(),
    int: st.integers(-3, 2000),
    float: st.floats(allow_nan=True, allow_infinity=True),
}


@cache
def anything(hint: Any) -> st.SearchStrategy[Any]:
    """Give values of a type, however wild: a record that was received may hold them."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    if is_dataclass(hint) and isinstance(hint, type):
        hints = get_type_hints(hint)
        return st.builds(hint, **{one.name: anything(hints[one.name]) for one in fields(hint)})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if get_origin(hint) is UnionType:
        kinds = [one for one in get_args(hint) if one is not NoneType]
        return st.none() | st.one_of(map(anything, kinds))
    assert get_origin(hint) is tuple, hint
    return st.lists(anything(get_args(hint)[0]), max_size=2).map(tuple)


WILD: st.SearchStrategy[ClientRecord] = anything(ClientRecord)
