"""The client's own copy tells everything that is kept about one client."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.clients import ReferralSource
from ipscoach.domain.network import Role
from ipscoach.exchange.handover.own_data import gathered, own_copy
from ipscoach.exchange.handover.telling_own import own_document
from ipscoach.exchange.papers.document import cleaned
from ipscoach.i18n import Tongue
from ipscoach.records.desk import Desk
from ipscoach.records.follow_up.orders import NetworkCard
from ipscoach.records.orders import Profile
from tests.exchange.handover.reading_back import folded, whole, words
from tests.exchange.handover.records import order
from tests.needs import needs
from tests.records.desks import TODAY
from tests.records.handover.lives import Life, lived


@pytest.fixture
def life(desk: Desk) -> Life:
    return lived(desk, "Aino Esimerkki", "qzx")


def left_out(life: Life) -> set[str]:
    """Return the words about other people and of forms that nobody saved."""
    drafts = {word for draft in life.desk.drafts.all() for word in life.words
              if word in repr(draft.fields)}  # fmt: skip
    gone = {word for word in life.words if word not in kept(life.desk)}
    relatives = {word for one in life.desk.follow.network.network(life.id) for word in life.words
                 if one.role is Role.FAMILY and word in repr(one)}  # fmt: skip
    present = {word for note in life.desk.read.notes(life.id)
               for name in life.desk.follow.network.present(note.id)
               for word in life.words if word in name}  # fmt: skip
    return drafts | gone | relatives | present


def kept(desk: Desk) -> str:
    from tests.records.follow_up.kept import everything

    return repr(everything(desk)).replace(r"\\u00f6", "ö")


def test_every_word_that_is_kept_stands_in_both_forms(life: Life, tmp_path: Path) -> None:
    own_copy(life.desk, life.desk._clock, life.id, tmp_path / "own.json", "en")
    content = (tmp_path / "own.json").read_text(encoding="utf-8")
    wanted = set(life.words) - left_out(life)
    assert len(wanted) > 50
    assert {word for word in wanted if word not in content} == set()
    needs("pdftotext")
    own_copy(life.desk, life.desk._clock, life.id, tmp_path / "own.pdf", "en")
    from ipscoach.records.handover.orders import Format

    text = words((tmp_path / "own.pdf").read_bytes(), Format.PDF)
    assert {word for word in wanted if word not in text} == set()


def told(desk: Desk, client_id: str, language: str = "en") -> str:
    notes = [note.id for note in desk.read.notes(client_id)]
    data = gathered(desk, client_id, replace(order(*notes), others=False), TODAY)
    return folded(whole(cleaned(own_document(data, Tongue(language), TODAY))))


def test_it_tells_the_code_postponements_acts_and_itself(life: Life) -> None:
    text = told(life.desk, life.id)
    assert "Code in the caseload K-01" in text
    postponed = [one for one in life.desk.follow.agenda.answered() if one.reply is Reply.POSTPONED]
    assert len(postponed) == 2
    for one in postponed:
        assert f"postponed 24 Dec 2026 {one.reason}" in text
    assert "Earlier wording Wishes ensin" in text
    assert "This copy itself is entered in the log on 23 Nov 2026" in text
    assert "703/2023, section 10" in text
    assert "close_client other_service" in text
    assert "Firma qzx" in text


def test_who_treats_the_client_is_no_secret_from_the_client(desk: Desk, tmp_path: Path) -> None:
    profile = Profile(
        name="Aino Esimerkki", team="Poliklinikka", referral_source=ReferralSource.PSYCHIATRY
    )
    client_id = desk.door.add_client(profile)
    desk.door.add_network_person(client_id, NetworkCard(name="Kerttu Malli", role=Role.DOCTOR))
    own_copy(desk, desk._clock, client_id, tmp_path / "own.json", "fi")
    copy = json.loads((tmp_path / "own.json").read_text(encoding="utf-8"))
    assert copy["code"] == "K-01"
    assert copy["record"]["course"]["team"] == "Poliklinikka"
    assert copy["record"]["course"]["referral_source"] == "psychiatry"
    assert [one["name"] for one in copy["record"]["people"]] == ["Kerttu Malli"]


def test_the_copy_itself_is_in_its_log(desk: Desk, tmp_path: Path) -> None:
    client_id = desk.door.add_client(Profile(name="Aino Esimerkki"))
    own_copy(desk, desk._clock, client_id, tmp_path / "own.json", "en")
    copy = json.loads((tmp_path / "own.json").read_text(encoding="utf-8"))
    (row,) = desk.handover.log(client_id)
    this = copy["this_copy"]
    assert copy["disclosures"] == []
    assert (date.fromisoformat(this["date"]), this["given_by"]) == (row.day, row.who)
    assert (this["receiver"], this["organisation"]) == (row.receiver, row.organisation)
    assert (this["purpose"], this["ground"], this["format"]) == (
        row.purpose,
        row.ground,
        row.format,
    )
    assert (tuple(this["parts"]), this["notes"]) == (row.parts, row.notes)
