"""Packs of coaches: taken in whole, once, and by the key that is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.fidelity.team import of_period
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Gone, Unfit
from ipscoach.records.fidelity.orders import IncomingPack, WeekCount
from ipscoach.sentence import Refused
from tests.records.desks import TODAY

SEED, KEY = bytes(range(32)), "ab" * 32
ONE = IncomingPack(
    id="p1",
    digest="d1",
    key=KEY,
    coach="Kaisa Valmentaja",
    organisation="Esimerkkikunta",
    period=Period(date(2026, 5, 24), TODAY),
    made=TODAY,
    share=50,
    cap=10,
    active=9,
    waiting=3,
    came=4,
    closed=2,
    phases=(1, 2, 3, 1, 2),
    weeks=(WeekCount(week="2026-W40", contacts=5, face_to_face=3),),
    content='{"pack": 1}',
)
OTHER = replace(ONE, id="p2", digest="d2", coach="Matti Malli", key="cd" * 32)


def test_a_pack_comes_back_as_it_came_in(desk: Desk) -> None:
    desk.door.take_packs([ONE, OTHER])
    first, second = desk.fidelity.packs()
    assert (first.coach, second.coach) == ("Kaisa Valmentaja", "Matti Malli")
    assert first.period == ONE.period
    assert (first.phases, first.weeks) == (ONE.phases, ONE.weeks)
    assert first.received == TODAY
    assert desk.fidelity.pack_content("p1") == ONE.content
    assert desk.fidelity.known_keys() == {ONE.key: TODAY, OTHER.key: TODAY}


@pytest.mark.parametrize(
    "again", [ONE, replace(ONE, id="p3"), replace(ONE, digest="d3")], ids=["same", "digest", "id"]
)
def test_a_pack_comes_in_once(desk: Desk, again: IncomingPack) -> None:
    desk.door.take_packs([ONE])
    with pytest.raises(Refused, match="already"):
        desk.door.take_packs([OTHER, again])
    assert [pack.id for pack in desk.fidelity.packs()] == ["p1"]


def test_two_of_the_same_in_one_go_are_one_too_many(desk: Desk) -> None:
    with pytest.raises(Refused, match="already"):
        desk.door.take_packs([ONE, ONE])
    assert desk.fidelity.packs() == []


def test_another_key_in_a_coachs_name_is_looked_at_first(desk: Desk) -> None:
    desk.door.take_packs([ONE])
    forged = replace(ONE, id="p4", digest="d4", key="ef" * 32, coach="kaisa  valmentaja")
    with pytest.raises(Refused, match="another key"):
        desk.door.take_packs([forged])
    desk.door.take_packs([forged], new_keys=True)
    desk.door.take_packs([replace(forged, id="p5", digest="d5")])
    assert len(desk.fidelity.packs()) == 3


def test_two_coaches_of_a_name_in_two_organisations_each_keep_their_key(desk: Desk) -> None:
    desk.door.take_packs([ONE])
    namesake = replace(OTHER, coach=ONE.coach, organisation="Toinen kunta")
    with pytest.raises(Refused, match="another key"):
        desk.door.take_packs([namesake])
    desk.door.take_packs([namesake], new_keys=True)
    desk.door.take_packs([replace(ONE, id="p6", digest="d6")])
    desk.door.take_packs([replace(namesake, id="p7", digest="d7")])
    assert [one.key for one in desk.fidelity.signers()] == [ONE.key, OTHER.key] * 2
    assert len(of_period(desk.fidelity.packs(), ONE.period)) == 2


def test_a_pack_cannot_be_changed_but_taken_out(desk: Desk) -> None:
    desk.door.take_packs([ONE])
    with pytest.raises(Exception, match="history_stays"):
        desk.read.rows("UPDATE pack SET active = 1")
    desk.door.drop_pack("p1")
    assert desk.fidelity.packs() == []
    with pytest.raises(Gone):
        desk.door.drop_pack("p1")
    with pytest.raises(Gone):
        desk.fidelity.pack_content("p1")


def test_the_key_that_signs_is_made_once(desk: Desk) -> None:
    assert desk.fidelity.signing_key() is None
    desk.door.make_signing_key(SEED, KEY)
    desk.door.make_signing_key(bytes(32), "00" * 32)
    found = desk.fidelity.signing_key()
    assert found is not None
    assert (found.seed, found.key, found.made) == (SEED, KEY, TODAY)
    for sql in ("DELETE FROM signing_key", f"UPDATE signing_key SET key = '{'00' * 32}'"):
        with pytest.raises(Exception, match="history_stays"):
            desk.read.rows(sql)


def test_a_count_that_cannot_be_keeps_all_out(desk: Desk) -> None:
    with pytest.raises(Unfit):
        desk.door.take_packs([OTHER, replace(ONE, cap=11)])
    assert desk.fidelity.packs() == []
