"""The printed code: read as people write it, and a slip is noticed before a key is tried."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.vault import recovery
from ipscoach.vault.errors import MistypedCode

secrets = st.binary(min_size=17, max_size=17)
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@given(secrets)
def test_a_code_is_eight_groups_of_four_and_reads_back(secret: bytes) -> None:
    code = recovery.write(secret)
    assert re.fullmatch(rf"([{LETTERS}]{{4}}-){{7}}[{LETTERS}]{{4}}", code)
    assert recovery.read(code) == secret


@given(secrets, st.randoms(use_true_random=False))
def test_a_code_may_be_typed_the_way_a_tired_person_types(
    secret: bytes, chance: random.Random
) -> None:
    code = recovery.write(secret).replace("-", "")
    typed = "".join(
        chance.choice({"0": "0Oo", "1": "1IiLl"}.get(letter, letter + letter.lower()))
        + chance.choice(["", "", "", " ", "-", "–", "\n", "  "])
        for letter in code
    )
    assert recovery.read(typed) == secret


@given(secrets, st.integers(0, 31), st.sampled_from(LETTERS + "U?ä"))
def test_one_wrong_letter_is_noticed(secret: bytes, place: int, letter: str) -> None:
    code = recovery.write(secret).replace("-", "")
    typed = code[:place] + letter + code[place + 1 :]
    if typed != code:
        with pytest.raises(MistypedCode):
            recovery.read(typed)


@given(secrets, st.integers(0, 30))
def test_two_letters_swapped_are_noticed(secret: bytes, place: int) -> None:
    code = recovery.write(secret).replace("-", "")
    typed = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if typed != code:
        with pytest.raises(MistypedCode):
            recovery.read(typed)


@given(st.text(max_size=60))
def test_anything_else_is_mistyped_and_nothing_worse(text: str) -> None:
    with pytest.raises(MistypedCode):
        recovery.read(text)


def test_a_code_printed_years_ago_is_still_read() -> None:
    assert recovery.write(bytes(range(17))) == "000G-40R4-0M30-E209-185G-R38E-1W8F-VG8W"
