"""The search takes whatever is typed and finds what begins with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.employers import Method
from ipscoach.domain.notes import NoteKind
from ipscoach.records.desk import Desk
from ipscoach.records.finding import snippet
from ipscoach.records.orders import (
    EmployerCard,
    NewContact,
    NewNote,
    NewTask,
    PersonCard,
    Profile,
)
from tests.records.desks import TODAY, copied, ended

LONG = "Alku " * 30 + "tässä ÄITI soitti\nja kertoi " + "loppu " * 30


@pytest.fixture(scope="module")
def full(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """Give a desk at a caseload with something of each kind, which no test changes."""
    desk = copied(template, tmp_path_factory.mktemp("search") / "own")
    aino = desk.door.add_client(Profile(name="Aino Öhman", wishes="Siivoustyö, iltavuoro"))
    desk.door.add_client(Profile(name="Paavo Demo", strengths="siisti"), Status.WAITING)
    firm = desk.door.add_employer(
        EmployerCard(name="Siivous Oy", business_id="1200334-8"), PersonCard(name="Åsa Malli")
    )
    for number in range(3):
        day = TODAY - timedelta(days=5 - number)
        desk.door.write_note(
            NewNote(day=day, kind=NoteKind.PHONE, text=f"{LONG}{number}", client_id=aino)
        )
    desk.door.log_contact(
        NewContact(
            employer_id=firm,
            client_id=aino,
            day=TODAY,
            method=Method.VISIT,
            face_to_face=True,
            text="Siistijän paikka auki",
        )
    )
    call = desk.door.add_task(NewTask(what="Soita siivousfirmaan", due=TODAY, client_id=aino))
    desk.door.complete_task(call, TODAY)
    desk.door.close_client(aino, ended(TODAY, ClosingReason.MOVED))
    yield desk
    desk.close()


def found(desk: Desk, text: str) -> list[tuple[str, str]]:
    return [(hit.kind, hit.title) for hit in desk.read.search(text)]


def test_everything_is_searched_and_closed_clients_count(full: Desk) -> None:
    assert found(full, "sii") == [
        ("client", "Paavo Demo"), ("client", "Aino Öhman"), ("employer", "Siivous Oy"),
        ("contact", "Siivous Oy"), ("task", "Aino Öhman"),
    ]  # fmt: skip
    assert found(full, "SIIVOUSTYÖ ilta") == [("client", "Aino Öhman")]
    assert found(full, "öhm") == [("client", "Aino Öhman")]
    assert found(full, "åsa") == [("employer", "Siivous Oy")]
    assert found(full, "k-01") == [("client", "Aino Öhman")]
    assert found(full, "1200334-8") == [("employer", "Siivous Oy")]
    assert found(full, "ohm") == found(full, "asa") == found(full, "aiti") == []


def test_the_newest_stand_first_and_the_words_around_are_shown(full: Desk) -> None:
    hits = full.read.search("äiti soit")
    assert [hit.day for hit in hits] == [date(2026, 11, 20), date(2026, 11, 19), date(2026, 11, 18)]
    assert hits[0].match == "ÄITI"
    assert hits[0].before == "…Alku Alku Alku Alku tässä "
    assert hits[0].after.startswith(" soitti ja kertoi loppu")
    assert hits[0].after.endswith("loppu…")
    assert hits[0].client_code == "K-01"


def test_every_kind_gets_its_share_of_a_short_list(full: Desk) -> None:
    assert {hit.kind for hit in full.read.search("si", limit=4)} == {
        "client", "employer", "contact", "task"
    }  # fmt: skip


@settings(max_examples=300, deadline=None)
@example('"')
@example('a" OR "b')
@example("NEAR(a b)")
@example("text: a*")
@example("[b]\0^(a) - + {}")
@example("\ud800 ½ ² ١ 中文 a\u0308")
@example("_ _a_")
@example("a " * 5000)
@given(st.text())
def test_anything_may_be_typed(full: Desk, text: str) -> None:
    for hit in full.read.search(text):
        assert hit.title
    full.read.employers(text)
    full.read.find_client(text)


@given(st.text(max_size=300), st.text(max_size=20))
def test_a_snippet_is_cut_from_the_text(text: str, typed: str) -> None:
    before, match, after = snippet(text, typed)
    assert match in text
    assert len(before) + len(after) <= 110
    assert "\n" not in before + after
