"""Partners stand in one register; around a client are people, consents and roads onward."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.clock import FixedClock
from ipscoach.domain.consent import ConsentState
from ipscoach.domain.network import Role, Service
from ipscoach.domain.notes import NoteKind, Place
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone
from ipscoach.records.follow_up.orders import NetworkCard, NewConsent, NewGuiding, PartnerCard
from ipscoach.records.orders import NewNote, Profile
from ipscoach.records.views import EntryKind
from tests.records.desks import TODAY
from tests.records.follow_up.kept import GONE, refused, story

KELA = PartnerCard(
    organisation="Kela",
    service=Service.KELA,
    unit="Kuntoutus",
    person="Kerttu Malli",
    role="asiantuntija",
    phone="020 000 1000",
    email="kerttu@example.org",
    how_to_refer="Soita ensin\nja lähetä lomake",
    consent_form="Y100",
)


def test_a_partner_is_read_back_whole_changed_and_found_by_beginnings(desk: Desk) -> None:
    id_ = desk.door.add_partner(KELA)
    found = desk.follow.network.partner(id_)
    for field in ("organisation", "service", "unit", "person", "how_to_refer", "consent_form"):
        assert getattr(found, field) == getattr(KELA, field)
    assert (found.retired, found.clients) == (False, 0)
    for words in ("kel", "kunt", "MALLI", "lomak soit"):
        assert desk.follow.network.partners(words) == [found]
    assert desk.follow.network.partners("velka") == []
    desk.door.change_partner(id_, replace(KELA, organisation="Kansaneläkelaitos", how_to_refer=""))
    assert [p.id for p in desk.follow.network.partners("kansan")] == [id_]
    assert desk.follow.network.partners("lomake") == []


def test_partners_stand_in_finnish_order_and_retired_ones_are_offered_no_more(desk: Desk) -> None:
    names = ("Öljymäen mielenterveysyhdistys", "Aatu ry", "Äänekosken kaupunki", "Åbo ab")
    ids = {name: desk.door.add_partner(PartnerCard(organisation=name)) for name in names}
    listed = [partner.organisation for partner in desk.follow.network.partners()]
    assert listed == ["Aatu ry", "Åbo ab", "Äänekosken kaupunki", "Öljymäen mielenterveysyhdistys"]
    desk.door.retire_partner(ids["Aatu ry"])
    assert "Aatu ry" not in {p.organisation for p in desk.follow.network.partners()}
    assert desk.follow.network.partners("aatu") == []
    (retired,) = desk.follow.network.partners("aatu", retired=True)
    assert retired.retired
    desk.door.retire_partner(ids["Aatu ry"], retired=False)
    assert len(desk.follow.network.partners()) == 4


def test_the_same_partner_has_one_card(desk: Desk) -> None:
    first = desk.door.add_partner(KELA)
    other = desk.door.add_partner(replace(KELA, person="Toinen Malli"))
    same = replace(KELA, organisation=" kela", unit="KUNTOUTUS", service=Service.OTHER, phone="")
    with refused(desk, "in the register already"):
        desk.door.add_partner(same)
    with refused(desk, "in the register already"):
        desk.door.change_partner(other, same)
    desk.door.change_partner(first, same)
    with refused(desk, "partner's organisation"):
        desk.door.add_partner(PartnerCard(organisation=" "))
    for verb, *values in (("change_partner", KELA), ("retire_partner",)):
        with refused(desk, GONE, Gone):
            getattr(desk.door, verb)("nothing", *values)
    with pytest.raises(Gone):
        desk.follow.network.partner("nothing")


def test_a_list_of_partners_comes_in_whole_or_not_at_all(desk: Desk) -> None:
    desk.door.add_partner(KELA)
    cards = [
        KELA,
        PartnerCard(organisation="Velkaneuvonta"),
        PartnerCard(organisation="velkaneuvonta"),
    ]
    with refused(desk, "partner's organisation"):
        desk.door.take_partners([*cards, PartnerCard(organisation="")])
    assert [p.organisation for p in desk.follow.network.partners()] == ["Kela"]
    assert desk.door.take_partners(cards) == (1, 2)
    assert desk.door.take_partners(cards) == (0, 3)
    assert desk.door.take_partners([]) == (0, 0)
    acts = [(act.what, act.detail) for act in desk.read.audit(limit=3)]
    assert acts == [
        ("take_partners", "partners 0"),
        ("take_partners", "partners 0"),
        ("take_partners", "partners 1"),
    ]


def test_somebody_around_a_client_takes_from_the_partner_what_is_not_written(
    desk: Desk, client: str
) -> None:
    kela = desk.door.add_partner(KELA)
    nurse = desk.door.add_network_person(
        client, NetworkCard(name=" Oona  Hoitaja ", role=Role.NURSE, phone="040 000 2000")
    )
    expert = desk.door.add_network_person(
        client, NetworkCard(name="", role=Role.KELA, partner_id=kela, phone="050 000 3000")
    )
    first, second = desk.follow.network.network(client)
    assert (first.id, first.name, first.role, first.organisation) == (
        nurse, "Oona Hoitaja", Role.NURSE, ""
    )  # fmt: skip
    assert (second.id, second.name, second.organisation) == (expert, "Kerttu Malli", "Kela")
    assert (second.phone, second.email) == ("050 000 3000", "kerttu@example.org")
    desk.door.change_network_person(nurse, NetworkCard(name="Oona Uusi", role=Role.FAMILY))
    assert desk.follow.network.network(client)[0].role is Role.FAMILY
    desk.door.remove_network_person(nurse)
    assert [person.id for person in desk.follow.network.network(client)] == [expert]
    assert desk.follow.network.partner(kela).clients == 1


def test_somebody_without_a_name_or_of_an_unknown_partner_is_refused(
    desk: Desk, client: str
) -> None:
    nameless = desk.door.add_partner(PartnerCard(organisation="Yhdistys"))
    person = desk.door.add_network_person(client, NetworkCard(name="Oona"))
    for card, why in (
        (NetworkCard(name=" "), "A name is needed"),
        (NetworkCard(name="", partner_id=nameless), "A name is needed"),
        (NetworkCard(name="Oona", partner_id="nothing"), GONE),
        (NetworkCard(name="Oona", organisation="x" * 301), "longer than"),
    ):
        with refused(desk, why):
            desk.door.add_network_person(client, card)
        with refused(desk, why):
            desk.door.change_network_person(person, card)
    for verb, *values in (
        ("add_network_person", NetworkCard(name="Oona")),
        ("change_network_person", NetworkCard(name="Oona")),
        ("remove_network_person",),
    ):
        with refused(desk, GONE, Gone):
            getattr(desk.door, verb)("nobody", *values)


def test_a_network_meeting_tells_who_was_there_even_when_they_left(desk: Desk, client: str) -> None:
    oona = desk.door.add_network_person(client, NetworkCard(name="Oona Hoitaja"))
    note = desk.door.write_note(
        NewNote(
            day=TODAY,
            kind=NoteKind.NETWORK_MEETING,
            text="Sovittiin työnjaosta",
            client_id=client,
            place=Place.OFFICE,
            minutes=60,
            present=("Oona Hoitaja", " Kerttu  Malli ", "", "Oona Hoitaja"),
        )
    )
    desk.door.remove_network_person(oona)
    assert desk.follow.network.present(note) == ("Oona Hoitaja", "Kerttu Malli")
    assert story(desk, client, EntryKind.MEETING) == [
        (
            "Network meeting, Office, 60 min; present: Oona Hoitaja, Kerttu Malli",
            "Sovittiin työnjaosta",
        )
    ]
    assert story(desk, client, EntryKind.NOTE) == []
    correct = (note, "Sovittiin", NoteKind.NETWORK_MEETING, None, None, TODAY)
    desk.door.correct_note(*correct)
    assert desk.follow.network.present(note) == ("Oona Hoitaja", "Kerttu Malli")
    desk.door.correct_note(*correct, present=("Kerttu Malli",))
    assert story(desk, client, EntryKind.MEETING) == [
        ("Network meeting; present: Kerttu Malli", "Sovittiin")
    ]
    desk.door.correct_note(*correct, present=())
    assert story(desk, client, EntryKind.MEETING) == [("Network meeting", "Sovittiin")]
    assert len(desk.read.note_versions(note)) == 1


def consent(client: str, **more: object) -> NewConsent:
    given: dict[str, object] = {
        "what": "Työtä koskevat tiedot",
        "given": date(2026, 10, 1),
        "to_whom": "TE-toimisto",
        **more,
    }
    return NewConsent(client_id=client, **given)


def test_a_consent_holds_for_its_time_and_not_once_withdrawn(
    desk: Desk, client: str, clock: FixedClock
) -> None:
    kela = desk.door.add_partner(KELA)
    first = desk.door.give_consent(
        consent(client, partner_id=kela, form="Y100", until=date(2026, 12, 31))
    )
    second = desk.door.give_consent(consent(client, given=date(2026, 11, 1)))
    states = [(c.id, c.to_whom, c.state) for c in desk.follow.network.consents(client, TODAY)]
    assert states == [
        (second, "TE-toimisto", ConsentState.VALID),
        (first, "Kela, Kuntoutus, Kerttu Malli", ConsentState.VALID),
    ]
    lapsed = desk.follow.network.consents(client, date(2027, 1, 1))[1]
    assert (lapsed.state, lapsed.form, lapsed.until) == (
        ConsentState.LAPSED, "Y100", date(2026, 12, 31)
    )  # fmt: skip
    clock.forward(3)
    desk.door.withdraw_consent(second, clock.today(), " Ei halua ")
    found = desk.follow.network.consents(client, clock.today())[0]
    assert (found.state, found.withdrawn, found.why_withdrawn) == (
        ConsentState.WITHDRAWN, date(2026, 11, 26), "Ei halua"
    )  # fmt: skip
    assert desk.follow.network.consents(client, TODAY)[0].state is ConsentState.VALID
    desk.door.change_partner(kela, replace(KELA, organisation="Kansaneläkelaitos"))
    assert story(desk, client, EntryKind.CONSENT) == [
        ("Consent withdrawn: TE-toimisto", "Työtä koskevat tiedot\nEi halua"),
        ("Consent to TE-toimisto", "Työtä koskevat tiedot"),
        ("Consent to Kela, Kuntoutus, Kerttu Malli", "Työtä koskevat tiedot"),
    ]


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"what": " "}, "what the consent covers"),
        ({"to_whom": ""}, "to whom"),
        ({"partner_id": "nothing"}, GONE),
        ({"given": date(2026, 11, 24)}, "not come yet"),
        ({"until": date(2026, 9, 30)}, "before it begins"),
        ({"until": date(2062, 1, 1)}, "is the year right"),
        ({"client_id": "nobody"}, GONE),
    ],
)
def test_a_consent_that_cannot_be_is_refused(
    desk: Desk, client: str, change: dict[str, object], why: str
) -> None:
    with refused(desk, why):
        desk.door.give_consent(replace(consent(client), **change))


def test_a_consent_is_withdrawn_once_and_not_before_it_was_given(desk: Desk, client: str) -> None:
    id_ = desk.door.give_consent(consent(client))
    for on, why in ((date(2026, 9, 30), "before it begins"), (date(2026, 11, 24), "not come yet")):
        with refused(desk, why):
            desk.door.withdraw_consent(id_, on)
    desk.door.withdraw_consent(id_, TODAY)
    with refused(desk, "was withdrawn on"):
        desk.door.withdraw_consent(id_, TODAY)
    with refused(desk, GONE, Gone):
        desk.door.withdraw_consent("nothing", TODAY)


def guiding(client: str, **more: object) -> NewGuiding:
    given: dict[str, object] = {
        "day": date(2026, 11, 2),
        "why": "Velat painavat",
        "to_whom": "Velkaneuvonta",
        **more,
    }
    return NewGuiding(client_id=client, **given)


def test_a_client_is_guided_onward_and_it_is_told_what_came_of_it(desk: Desk, client: str) -> None:
    kela = desk.door.add_partner(KELA)
    first = desk.door.guide(guiding(client))
    second = desk.door.guide(guiding(client, partner_id=kela, follow_up=date(2026, 12, 24)))
    desk.door.settle_guiding(first, date(2026, 11, 20), " Aika saatu \n")
    found = {one.id: one for one in desk.follow.network.guidings(client)}
    assert found[first].follow_up == date(2026, 11, 16), "two weeks, where no day was agreed"
    assert (found[first].outcome, found[first].settled) == ("Aika saatu", date(2026, 11, 20))
    assert found[first] == desk.follow.network.guiding(first)
    assert (found[second].follow_up, found[second].settled) == (date(2026, 12, 24), None)
    assert story(desk, client, EntryKind.GUIDING) == [
        ("What came of it: Velkaneuvonta", "Aika saatu"),
        ("Guided onward to Kela, Kuntoutus, Kerttu Malli", "Velat painavat"),
        ("Guided onward to Velkaneuvonta", "Velat painavat"),
    ]
    assert desk.follow.network.partner(kela).clients == 1


def test_a_guiding_that_cannot_be_is_refused(desk: Desk, client: str) -> None:
    for change, why in (
        ({"to_whom": " "}, "to whom"),
        ({"partner_id": "nothing"}, GONE),
        ({"day": date(2026, 11, 24)}, "not come yet"),
        ({"follow_up": date(2026, 11, 1)}, "before it begins"),
        ({"follow_up": date(2062, 1, 1)}, "is the year right"),
        ({"client_id": "nobody"}, GONE),
    ):
        with refused(desk, why):
            desk.door.guide(replace(guiding(client), **change))
    id_ = desk.door.guide(guiding(client))
    for on, outcome, why in (
        (TODAY, " \n", "what came of it"),
        (date(2026, 11, 1), "x", "before it begins"),
        (date(2026, 11, 24), "x", "not come yet"),
    ):
        with refused(desk, why):
            desk.door.settle_guiding(id_, on, outcome)
    with refused(desk, GONE, Gone):
        desk.door.settle_guiding("nothing", TODAY, "x")
    with pytest.raises(Gone):
        desk.follow.network.guiding("nothing")


def test_a_partner_counts_each_client_once(desk: Desk, client: str) -> None:
    kela = desk.door.add_partner(KELA)
    other = desk.door.add_client(Profile(name="Toinen"))
    desk.door.add_network_person(client, NetworkCard(name="", partner_id=kela))
    desk.door.guide(guiding(client, partner_id=kela))
    desk.door.guide(guiding(other, partner_id=kela))
    assert desk.follow.network.partner(kela).clients == 2
