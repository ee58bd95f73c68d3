"""A name is found again however Finnish bends it, and words that only look like it are not."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ipscoach.domain.names import parts_of, stands_in, stems

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
WORDS = st.text(LETTERS, min_size=3, max_size=12).map(str.capitalize)
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
CASES = ("n", "lla", "lle", "lta", "ssa", "sta", "ksi", "na", "tta", "nsa", "a", "t")
AROUND = st.sampled_from(["", " ", "\n", ", ", "(", ")", ". ", "”", "–", "äiti "])


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Aino", "Aino Ainon Ainoa Ainolle Ainolta Ainossa Ainosta Ainoon Ainona Ainotta Ainokin"),
        ("Malli", "Malli Mallin Mallia Mallille Mallilta Mallista Malliin Mallinkaan Mallihan"),
        ("Demo", "Demo Demon Demoa Demolle Demoon Demonsa"),
        ("Koe", "Koe Koetta Koelle"),
        ("Testi", "Testi Testin Testiä Testille Testillä Testiin Testit Testien"),
        ("Esimerkki", "Esimerkki Esimerkin Esimerkkiä Esimerkille Esimerkkiin Esimerkiltäkin"),
        ("Pekka", "Pekka Pekan Pekkaa Pekalle Pekallekaan Pekkaan"),
        ("Helmi", "Helmi Helmen Helmin Helmeä Helmelle Helmille Helmeen"),
        ("Virtanen", "Virtanen Virtasen Virtasta Virtaselle Virtaseen Virtaset Virtasten "
                     "Virtasia Virtasilla"),
        ("Hämäläinen", "Hämäläinen Hämäläisen Hämäläistä Hämäläisellekin Hämäläisten"),
        ("Markus", "Markus Markuksen Markusta Markukselle Markukseen"),
        ("Tuomas", "Tuomas Tuomaksen Tuomaan Tuomasta Tuomaalle"),
        ("Öhman", "Öhman Öhmanin Öhmania Öhmanille Öhmanilta Öhmaniin Öhmans"),
        ("Kim", "Kim Kimin Kimille Kimillä"),
        ("Mäki", "Mäki Mäen Mäkeä Mäelle Mäkeen"),
        ("Kärki", "Kärki Kärjen Kärkeä Kärjelle"),
        ("Lahti", "Lahti Lahden Lahtea Lahdelle Lahteen"),
        ("Lampi", "Lampi Lammen Lampea Lammelle"),
        ("Aalto", "Aalto Aallon Aaltoa Aallolle Aaltoon"),
        ("Ranta", "Ranta Rannan Rantaa Rannalle"),
        ("Virta", "Virta Virran Virtaa Virralta"),
        ("Honka", "Honka Hongan Honkaa Hongalle"),
        ("Lehto", "Lehto Lehdon Lehtoa Lehdolle"),
        ("Satu", "Satu Sadun Satua Sadulle"),
        ("Seppä", "Seppä Sepän Seppää Sepälle"),
        ("Åke", "Åke Åken Åkea Åkelle ÅKEN åken Åkes"),
        ("Bo", "Bo"),
    ],
)  # fmt: skip
def test_a_name_is_found_in_whatever_case_it_was_written(name: str, forms: str) -> None:
    for form in forms.split():
        assert stands_in(name, f"Soitin: {form}, ja sovittiin."), form
        assert name == "Bo" or stands_in(name, form.upper()), form


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Päivi", "Muista päivittää, päivitä ja katso päivää."),
        ("Aino", "Ainoastaan ainoisena ja ainoata."),
        ("Malli", "Mallisiivous ja mallinnus"),
        ("Testi", "testattiin, testitulos"),
        ("Bo", "bo på landet, Bon"),
        ("Koe", "Työkokeilu ja kokemus"),
        ("Öhman", "Ohman"),
        ("Åke", "Ake"),
        ("Mäki", "Maki"),
    ],
)
def test_a_word_that_only_looks_like_the_name_is_none(name: str, text: str) -> None:
    assert not stands_in(name, text)


@pytest.mark.parametrize(
    ("name", "text", "found"),
    [
        ("Aino Malli", "Mallin Ainolle", True),
        ("Aino Malli", "Ainolle ja Eerolle", False),
        ("Anna-Liisa Koe", "Anna-Liisan (Koe) luona", True),
        ("Anna-Liisa Koe", "Annan Koe", False),
        ("Aino Malli (os. Testi)", "Aino Malli, ennen Testi, os. eri", True),
        ("Aino M. Malli", "Aino Malli kävi", True),
        ("Aino 'Ansku' Malli", "Ansku eli Aino Malli", True),
        ("Pat O'Malli", "O'Mallin Pat", True),
        ("Pat O'Malli", "Mallin Pat", False),
    ],
)
def test_the_whole_name_counts_and_not_a_part_of_it(name: str, text: str, found: bool) -> None:
    assert stands_in(name, text) is found


@pytest.mark.parametrize("name", ["", " ", "A", "A. B.", "–", "( )"])
def test_a_name_that_tells_nobody_stands_nowhere(name: str) -> None:
    assert parts_of(name) == []
    assert not stands_in(name, f"{name} A. B. – mikä tahansa")


@given(NAMES, st.data())
def test_any_name_is_found_in_any_text_around_it(name: str, data: st.DataObject) -> None:
    words = [
        data.draw(AROUND) + word + data.draw(st.sampled_from(["", ":n", "'n"])) + " "
        for word in data.draw(st.permutations(name.split()))
    ]
    text = "".join(words)
    assert stands_in(name, text)
    assert stands_in(name, text.upper())


@given(WORDS.filter(lambda word: word[-1] in "aeiouyåäö"), st.sampled_from(CASES))
def test_a_name_that_ends_in_a_vowel_takes_any_case(name: str, case: str) -> None:
    assert stands_in(name, f"{name}{case}")
    assert stands_in(name, f"{name}{case}kin")


@given(WORDS, WORDS)
def test_a_name_inside_a_longer_word_is_not_found(name: str, before: str) -> None:
    assume(before[0] != name[0])
    assert not stands_in(name, before + name)
    assert not stands_in(name, f"{before}{name.lower()}n ja {before}")


@given(WORDS)
def test_stems_stay_longer_than_what_must_stand_as_written(name: str) -> None:
    assert all(len(stem) > 2 for stem in stems(name))
