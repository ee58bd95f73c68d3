"""Nothing goes out without a ground that holds, somebody named, and a purpose."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ipscoach.domain.consent import Consent, ConsentState
from ipscoach.domain.handover import (
    USUAL_PARTS,
    Ground,
    Part,
    Receiver,
    check_ground,
    check_purpose,
    check_receiver,
    covers,
    read_receiver,
)
from ipscoach.i18n import say
from ipscoach.sentence import Refused

TODAY = date(2026, 11, 23)
GIVEN = date(2026, 9, 1)
UNTIL = date(2026, 12, 31)
KELA = Receiver("Kalle Malli", "Kela")

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
FORMS = ("oy", "oyj", "ab", "ky", "ry", "rf", "sr", "tmi", "ltd")
JOINING = ("ja", "och", "and", "sekä", "samt")
SIGNS = (" ja ", " och ", " and ", " sekä ", " samt ", ", ", " & ", "+", "/", "; ")
WORDS = st.text(LETTERS, min_size=2, max_size=10).filter(lambda w: w not in (*JOINING, *FORMS))
NAMES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
BLANK = st.text(" \t\n\u00a0", max_size=4)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


def to(organisation: str) -> Receiver:
    return Receiver("Kalle Malli", organisation)


def consent(id_: str = "c", until: date | None = UNTIL, withdrawn: date | None = None) -> Consent:
    return Consent(id_, "", GIVEN, until, withdrawn)


# -- who receives it, and what for --------------------------------------------------------


@pytest.mark.parametrize("names", [Part, Ground])
def test_everything_that_is_chosen_has_a_name_of_its_own(names: type) -> None:
    assert len({one.label for one in names}) == len(names)


def test_employer_relations_go_along_only_where_the_coach_says_so() -> None:
    assert frozenset(Part) - {Part.EMPLOYERS} == USUAL_PARTS


@pytest.mark.parametrize(
    ("text", "receiver"),
    [
        ("Kalle Malli, Kela", Receiver("Kalle Malli", "Kela")),
        ("  Kalle Malli ,Kela, Kuntoutus ", Receiver("Kalle Malli", "Kela, Kuntoutus")),
    ],
)
def test_who_receives_it_is_read_from_one_line(text: str, receiver: Receiver) -> None:
    assert read_receiver(text) == receiver


@pytest.mark.parametrize("text", ["", " ", ",", "Kalle Malli", "Kalle Malli, ", " , Kela"])
def test_half_of_a_receiver_is_none(text: str) -> None:
    """703/2023, section 10: the log says who received the data."""
    with pytest.raises(Refused, match="Write who receives it"):
        read_receiver(text)


@given(BLANK, NAMES)
def test_nobody_and_nowhere_are_refused(blank: str, name: str) -> None:
    for receiver in (Receiver(blank, name), Receiver(name, blank), Receiver(blank, blank)):
        with pytest.raises(Refused, match="Write who receives it"):
            check_receiver(receiver)
    with pytest.raises(Refused, match="what the data are given out for"):
        check_purpose(blank)
    assert check_receiver(Receiver(name, name)) == Receiver(name, name)
    check_purpose(f"{blank}{name}")


# -- what a consent covers ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("consented", "organisation"),
    [
        ("Kela", "Kela"),
        ("kela.", " KELA "),
        ("Kela", "Kela, palvelupiste"),
        ("Kela, Kuntoutus, Kerttu Malli", "Kela"),
        ("Kela ja Testitalo Oy", "Testitalo Oy"),
        ("TE-toimisto sekä Kela", "Kela"),
        ("Kela (Kuntoutus)", "Kela"),
        ("Työterveys Testi Oy", "Työterveys Testi"),
        ("Työterveys Testi", "Työterveys  Testi oy"),
        ("Kela ja Testitalo Oy", "Testitalo ja Kela"),
        ("Tuki\nja Koti ry", "Tuki ja Koti ry"),
        ("Ja\u0308tetalo", "Jätetalo"),
        ("Kela, Velkaneuvonta; Poliklinikka", "Velkaneuvonta, Mikkeli"),
    ],
)
def test_a_consent_covers_each_organisation_that_it_names(
    consented: str, organisation: str
) -> None:
    assert covers(consented, to(organisation))


@pytest.mark.parametrize(
    ("consented", "organisation"),
    [
        ("Kela", "Kelan lääkärit"),
        ("Kelan lääkärit", "Kela"),
        ("Kela", "Kela ja Testitalo Oy"),
        ("Kela", "Kela & Testitalo"),
        ("Kela", "Testitalo, Kela"),
        ("Testi", "Esimerkin Testi"),
        ("Malli ry", "Malli Oy"),
        ("Kela", ""),
        ("Kela", " ,. "),
        ("", "Kela"),
        ("", ""),
        ("Äitiyshuolto", "Aitiyshuolto"),
        ("Oy", "Testi Oy"),
        ("Testi Oy", "Oy"),
    ],
)
def test_a_consent_covers_nobody_whom_it_does_not_name(consented: str, organisation: str) -> None:
    assert not covers(consented, to(organisation))


@given(NAMES, st.data())
def test_a_part_of_a_word_never_is_the_organisation(name: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(name) - 1))
    end = data.draw(st.integers(start + 1, len(name)))
    part = name[start:end].strip()
    assume(part not in ("", name))
    assert not covers(part, to(name))
    assert not covers(name, to(part))


@given(NAMES, NAMES, st.sampled_from(SIGNS))
def test_one_of_two_does_not_do_for_both_and_both_do_for_each(
    one: str, other: str, sign: str
) -> None:
    assume(one != other and not sign.startswith(","))
    both = f"{one}{sign}{other}"
    assert not covers(one, to(both))
    assert not covers(other, to(both))
    assert covers(both, to(one))
    assert covers(both, to(other))
    assert covers(both, to(both))


@given(NAMES, NAMES)
def test_what_stands_after_a_comma_is_a_unit_of_it(name: str, unit: str) -> None:
    assert covers(name, to(f"{name}, {unit}"))
    assert covers(f"{name}, {unit}", to(f"{name}, {unit}"))
    assume(unit != name)
    assert not covers(unit, to(f"{name}, {unit}"))


@given(NAMES, st.sampled_from(FORMS), st.sampled_from(FORMS))
def test_a_legal_form_may_be_left_out_but_not_be_another(name: str, one: str, other: str) -> None:
    assert covers(f"{name} {one}", to(name))
    assert covers(name, to(f"{name} {one.upper()}"))
    assert covers(f"{name} {one}", to(f"{name} {other}")) is (one == other)


# -- the ground ---------------------------------------------------------------------------


@given(
    DAYS,
    st.none() | DAYS,
    st.none() | DAYS,
    DAYS,
    st.sampled_from([("Kela", True), ("Testitalo", False), ("Kelan lääkärit", False)]),
)
def test_only_a_consent_in_force_that_covers_the_receiver_is_a_ground(
    given_on: date, until: date | None, withdrawn: date | None, on: date, whom: tuple[str, bool]
) -> None:
    """703/2023, sections 53 and 55: a consent that lapsed or was withdrawn is none."""
    one = Consent("c", "", given_on, until, withdrawn)
    words, names_it = whom
    if names_it and one.state(on) is ConsentState.VALID:
        assert check_ground(Ground.CONSENT, "", KELA, [(one, words)], on) == "c"
        return
    with pytest.raises(Refused, match="No consent in force covers"):
        check_ground(Ground.CONSENT, "client said so", KELA, [(one, words)], on)


@pytest.mark.parametrize(
    ("on", "holds"),
    [
        (GIVEN - timedelta(1), False),
        (GIVEN, True),
        (UNTIL, True),
        (UNTIL + timedelta(1), False),
    ],
)
def test_a_consent_holds_from_its_first_day_through_its_last(on: date, holds: bool) -> None:
    consents = [(consent(), "Kela")]
    if holds:
        assert check_ground(Ground.CONSENT, "", KELA, consents, on) == "c"
        return
    with pytest.raises(Refused):
        check_ground(Ground.CONSENT, "", KELA, consents, on)


def test_a_consent_withdrawn_today_is_none_today() -> None:
    withdrawn = [(consent(withdrawn=TODAY), "Kela")]
    assert check_ground(Ground.CONSENT, "", KELA, withdrawn, TODAY - timedelta(1)) == "c"
    with pytest.raises(Refused):
        check_ground(Ground.CONSENT, "", KELA, withdrawn, TODAY)


def test_the_first_consent_that_covers_is_the_one_that_is_logged() -> None:
    consents = [
        (consent("lapsed", until=date(2026, 10, 1)), "Kela"),
        (consent("other"), "Testitalo"),
        (consent("newer"), "Testitalo ja Kela"),
        (consent("older"), "Kela"),
    ]
    assert check_ground(Ground.CONSENT, "", KELA, consents, TODAY) == "newer"


def test_the_refusal_names_the_organisation_and_its_log_does_not() -> None:
    with pytest.raises(Refused) as refused:
        check_ground(Ground.CONSENT, "", to("Testitalo"), [(consent(), "Kela")], TODAY)
    assert "covers Testitalo:" in say(refused.value.sentence)
    assert "Testitalo" not in str(refused.value)
    with pytest.raises(Refused):
        check_ground(Ground.CONSENT, "", KELA, [], TODAY)


@pytest.mark.parametrize(
    ("consented", "organisation"),
    [
        ("Sosiaali- ja terveyspalvelut", "Terveyspalvelut"),
        ("Esimerkkilän talous- ja velkaneuvonta", "Velkaneuvonta"),
        ("Kela (Mikkeli)", "Mikkeli"),
        ("Kela", "Sosiaali- ja terveyspalvelut"),
    ],
)
def test_a_name_of_two_halves_is_one_name(consented: str, organisation: str) -> None:
    assert covers(consented, to(consented))
    assert not covers(consented, to(organisation))
    assert covers("Kela (Mikkeli)", to("Kela"))


@given(BLANK, NAMES, st.integers(1, 999))
def test_a_statute_is_a_ground_only_by_its_name_and_section(
    blank: str, name: str, section: int
) -> None:
    for nameless in (blank, name):
        if not any(sign.isdecimal() for sign in nameless):
            with pytest.raises(Refused, match="Name the statute"):
                check_ground(Ground.STATUTE, nameless, KELA, [(consent(), "Kela")], TODAY)
    note = f"{name} {section}"
    assert check_ground(Ground.STATUTE, note, KELA, [(consent(), "Kela")], TODAY) is None


@pytest.mark.parametrize("ground", [Ground.PERMISSION, Ground.OWN_DATA])
def test_permission_given_now_and_the_clients_own_right_need_no_consent_on_file(
    ground: Ground,
) -> None:
    for consents in ([], [(consent(), "Kela")]):
        assert check_ground(ground, "", KELA, consents, TODAY) is None
