"""What somebody sent is read by the letter: no key twice, no number and no depth beyond."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.exchange.given_json import Limits, canonical, fits, parsed

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner) | st.dictionaries(st.text("abc"), inner),
    max_leaves=20,
)


@given(st.dictionaries(st.text("abc"), JSON))
def test_an_object_comes_back_as_it_was(plain: dict[str, object]) -> None:
    assert parsed(canonical(plain).encode(), whole=True) == plain


@pytest.mark.parametrize(
    "content",
    [
        b'{"a": 1, "a": 1}',
        b'{"a": [{"b": 1, "\\u0062": 2}]}',
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": ' + b"[" * 99_999,
        b'{"a": ' + b"9" * 9_999 + b"}",
        b'\xef\xbb\xbf{"a": 1}',
        b'{"a": "\xff"}',
        b"[]",
        b"1",
        b"",
    ],
    ids=lambda content: content[:12].decode(errors="replace"),
)
def test_what_programs_read_differently_is_no_file(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - of Python's own words nobody depends
        parsed(content)


def test_broken_numbers_are_refused_where_only_whole_ones_are_sent() -> None:
    assert parsed(b'{"a": 0.5}') == {"a": 0.5}
    for number in (b"0.5", b"1e3", b"1.0"):
        with pytest.raises(ValueError, match=r"[.e]"):
            parsed(b'{"a": ' + number + b"}", whole=True)


def test_limits_hold_at_their_edges() -> None:
    limits = Limits(entries=3, depth=2, number=10)
    assert fits({"a": [1, 2, 9], "b": -9, "c": 9.5}, limits)
    for beyond in ([1, 2, 3, 4], dict.fromkeys("abcd"), [[[]]], 10, -10, [10.0], [2**400]):
        assert not fits(beyond, limits), json.dumps(beyond)
