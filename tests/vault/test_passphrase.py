"""Choosing a passphrase: weak ones are named, five drawn words are fair and strong."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from ipscoach.sentence import Refused
from ipscoach.vault.passphrase import check_new_passphrase, five_words, strength


@pytest.mark.parametrize(
    "text", ["", "a", "salasana", "kissa", "Matti", "qwerty12", "summer2026", "ipscoach", "a" * 500]
)
def test_what_a_thief_tries_first_is_called_weak(text: str) -> None:
    assert strength(text, ["Matti"]).score <= 1


def test_finnish_words_are_known_to_a_thief_too() -> None:
    assert strength("kissakoira").score < strength("xwqzkvtjpf").score
    assert strength("metsäpolkujärvi").score <= 2


def test_the_coachs_own_name_is_no_secret() -> None:
    assert (
        strength("Zyxwaldo Qvist", ["Zyxwaldo", "Qvist"]).score < strength("Zyxwaldo Qvist").score
    )


def test_five_drawn_words_are_strong() -> None:
    chance = Random(7)
    for _ in range(20):
        words = five_words(chance.randbytes)
        assert len(words.split(" ")) == 5
        assert strength(words).score == 4


def test_every_word_is_equally_likely() -> None:
    """What does not fit a whole number of times into two bytes is drawn again."""
    fixed = iter([*(number.to_bytes(2) for number in (65535, 62208, 62207, 0, 1, 7774, 2))])
    words = five_words(lambda _: next(fixed)).split(" ")
    assert words == ["zoom", "abacus", "abdomen", "zoology", "abdominal"]
    chance = Random(11)
    seen = Counter(word for _ in range(4000) for word in five_words(chance.randbytes).split(" "))
    assert len(seen) > 7000
    assert max(seen.values()) < 14


def test_no_word_comes_twice_so_that_nobody_takes_it_for_a_slip_of_the_pen() -> None:
    fixed = iter([number.to_bytes(2) for number in (0, 0, 7776, 1, 2, 1, 3, 4)])
    words = five_words(lambda _: next(fixed)).split(" ")
    assert len(set(words)) == 5


def test_each_score_has_its_own_sentence() -> None:
    texts = ["a", "kesä2026", "metsäpolku7", "x7!kQz2pLm9w", "seven grey geese over the lake"]
    found = {(rated := strength(text)).score: rated.sentence for text in texts}
    assert len(set(found.values())) == len(found) >= 4


def test_a_new_one_has_eight_letters_at_least() -> None:
    with pytest.raises(Refused, match="at least"):
        check_new_passphrase("lyhyt77")
    assert check_new_passphrase("riittää8") == "riittää8"
