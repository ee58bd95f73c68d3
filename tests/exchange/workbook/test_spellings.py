"""A coach may write as she is used to; what could mean two things is never guessed."""

from __future__ import annotations

import contextlib
from datetime import date, timedelta
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.employers import Method, Stance
from ipscoach.domain.jobs import JobKind
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.domain.phases import Phase
from ipscoach.exchange.workbook import values
from ipscoach.exchange.workbook.cells import EPOCH_1900, EPOCH_1904, Blame, Cell, Fault
from ipscoach.exchange.workbook.words import _WORDS, key, table
from ipscoach.sentence import Refused

from .lists import moment

ENUMS: list[type[Enum]] = [
    *(Status, ReferralSource, ClosingReason, Stance, Method, JobKind),
    *(NoteKind, Place, Occasion, Phase),
]
read_day = values.day_reader(EPOCH_1900)
days = st.dates(date(1930, 1, 1), date(2090, 12, 31))
cells = st.one_of(
    st.text(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.datetimes(),
    st.timedeltas(timedelta(0), timedelta(days=2)),
    st.builds(Fault, st.text(), st.sampled_from(Blame)),
)
READERS = [
    *(read_day, values.phase_of, values.yes_no, values.number, values.score, values.birth_year),
    *(values.week_hours, values.minutes, values.business_id, values.written, values.note_text),
    *(values.choice(kind) for kind in ENUMS),
]


@given(cells, st.sampled_from(READERS))
def test_whatever_stands_in_a_cell_is_read_or_refused_in_a_sentence(cell: Cell, read) -> None:
    with contextlib.suppress(Refused):
        read(cell)


@given(days)
def test_a_day_is_the_same_day_in_every_spelling(day: date) -> None:
    serial = (day - EPOCH_1900).days
    for cell in (
        *(moment(day), moment(day, 13, 5)),
        *(serial, float(serial) + 0.25, str(serial)),
        *(f"{day.day}.{day.month}.{day.year}", f"{day.day:02}.{day.month:02}.{day.year}"),
        *(f"  {day.day}. {day.month}. {day.year}\u00a0", f"{day.day} . {day.month} .{day.year}"),
        *(day.isoformat(), f"{day.isoformat()} 00:00:00", f"{day.isoformat()}T08:30:00"),
        *(f"{day.year}/{day.month}/{day.day}", f"{day:%d %b %Y}", f"{day:%d.%m.%Y} klo 14.30"),
    ):
        if isinstance(cell, int | float | str) and serial < 10_000 and str(cell)[:4] == str(serial):
            continue
        assert read_day(cell) == day, cell


@given(days)
def test_a_workbook_that_counts_from_1904_means_its_own_days(day: date) -> None:
    serial = (day - EPOCH_1904).days
    if serial >= 10_000:
        assert values.day_reader(EPOCH_1904)(serial) == day


@pytest.mark.parametrize(
    "cell",
    ["3.2.", "3/2/2026", "today", "+7", "2026", 2026, "helmikuu 2026", True, 12, "31.2.2026", "-"],
)
def test_what_could_be_two_days_is_refused(cell: Cell) -> None:
    with pytest.raises(Refused):
        read_day(cell)


@pytest.mark.parametrize(
    ("cell", "phase"),
    [
        *((1, 1), (2.0, 2), ("3", 3), ("4.", 4), (" 5 ", 5), ("vaihe 3", 3), ("Vaihe: 2", 2)),
        *(("3. Työn etsintä", 3), ("PHASE 1", 1), ("fas 4", 4), ("3 - työnhaku", 3)),
        *(("3. vaihe", 3), ("Työn etsintä (3)", 3), ("IPS-vaihe 5", 5), ("2,0", 2)),
        ("sopiminen asiakkaan kanssa", 1),
        ("Palveluun hakeutuminen ja sopiminen asiakkaan kanssa", 1),
        ("Överenskommelse med klient", 1),
        ("AMMATILLINEN PROFILOINTI", 2),
        ("Osaamisen kartoittaminen ja ammatillinen profilointi", 2),
        ("Yrkesprofil", 2),
        ("työn etsinta\u0308", 3),
        ("Nopea työn etsintä avoimilta työmarkkinoilta", 3),
        ("Jobbsökande", 3),
        ("sopiminen  työnantajan  kanssa", 4),
        ("Työskentely ja tuesta sopiminen työnantajan kanssa", 4),
        ("Arbetsgivarengagemang", 4),
        ("tuki työssä ja työn ulkopuolella", 5),
        ("Työsuhteen tukeminen ja tuki työn ulkopuolella", 5),
        ("Stöd på och utanför arbetet", 5),
        *(("Support at work and outside work", 5), ("Vocational profile", 2), ("Search", 3)),
    ],
)
def test_phases_go_by_number_and_by_every_name(cell: Cell, phase: int) -> None:
    assert values.phase_of(cell) is Phase(phase)


@pytest.mark.parametrize(
    "cell", [0, 6, 2.5, "6", "1-2", "2. Työn etsintä", "12", "jotain", "-3", True]
)
def test_a_phase_that_contradicts_itself_is_refused(cell: Cell) -> None:
    with pytest.raises(Refused):
        values.phase_of(cell)


@pytest.mark.parametrize("kind", ENUMS)
def test_every_value_has_its_code_and_its_label_and_no_word_means_two_things(
    kind: type[Enum],
) -> None:
    for member in kind:
        assert values.choice(kind)(str(member.value)) is member
        assert values.choice(kind)(str(getattr(member, "label", ""))) is member
        for word in _WORDS[kind][member].split(";"):
            assert table(kind)[key(word)] is member, word


@pytest.mark.parametrize(
    ("cell", "answer"),
    [
        *(("k", True), ("K", True), ("kyllä", True), ("x", True), ("✓", True), (1, True)),
        *((True, True), ("yes", True), ("Ja", True), ("e", False), ("ei", False), ("-", False)),
        *((0, False), ("no", False), ("FALSE", False), (" nej ", False)),
    ],
)
def test_yes_and_no_in_three_languages(cell: Cell, answer: bool) -> None:
    assert values.yes_no(cell) is answer


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        *((45, 45), ("45", 45), ("45 min", 45), ("1 h", 60), ("1,5 h", 90), ("1 h 15 min", 75)),
        *(("1:15", 75), (timedelta(minutes=90), 90), ("30.0", 30), (0, 0), ("2 tuntia", 120)),
    ],
)
def test_lengths_of_time(cell: Cell, minutes: int) -> None:
    assert values.minutes(cell) == minutes


@pytest.mark.parametrize("cell", ["pitkä", -5, 2000, 37.5, "1 - 2 h"])
def test_a_length_of_time_that_says_nothing_is_refused(cell: Cell) -> None:
    with pytest.raises(Refused):
        values.minutes(cell)


@pytest.mark.parametrize(
    ("cell", "hours"), [(25, 25), ("12,5", 12.5), ("37.5", 37.5), ("20 h/vko", 20), ("30 h", 30)]
)
def test_hours_a_week(cell: Cell, hours: float) -> None:
    assert values.week_hours(cell) == hours


@pytest.mark.parametrize("cell", ["1200334-8", "12003348", "FI12003348", " 1200334–8 ", 12003348])
def test_a_business_id_needs_no_dash_because_its_check_digit_proves_it(cell: Cell) -> None:
    assert values.business_id(cell) == "1200334-8"


@given(days)
def test_a_date_of_birth_gives_the_year(day: date) -> None:
    assert values.birth_year(f"{day.day}.{day.month}.{day.year}") == day.year
    assert values.birth_year(day.year) == values.birth_year(str(day.year)) == day.year
