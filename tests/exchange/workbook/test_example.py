"""The example workbook says what it says, dirt and all."""

from __future__ import annotations

from datetime import date

import openpyxl
import pytest

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.phases import Phase
from ipscoach.exchange.workbook import Workbook, read_workbook

from .lists import EXAMPLE, TODAY, refusals, told


@pytest.fixture(scope="module")
def example() -> Workbook:
    return read_workbook(EXAMPLE, TODAY)


def test_eleven_active_one_waiting_and_one_closed_client_are_read(example: Workbook) -> None:
    statuses = [client.status for client in example.incoming.clients]
    assert [
        statuses.count(status) for status in (Status.ACTIVE, Status.WAITING, Status.CLOSED)
    ] == [
        11,
        1,
        1,
    ]


def test_the_impossible_date_is_refused_by_sheet_row_column_and_value(example: Workbook) -> None:
    assert refusals(example) == [("Asiakkaat", 15, "Tulopäivä", "31.2.2026")]


def test_the_wrong_business_id_is_quoted_and_its_employer_goes_in_without_it(
    example: Workbook,
) -> None:
    without = [e.card.name for e in example.incoming.employers if not e.card.business_id]
    assert without == ["Esimerkkisahateollisuus 6 Oy"]
    assert any("1201815-3" in line and "row 7" in line for line in told(example))


def test_the_employer_entered_twice_has_one_card_and_one_contact_person(example: Workbook) -> None:
    assert len(example.incoming.employers) == 14
    twice = next(e for e in example.incoming.employers if "postinjakelu 3" in e.card.name)
    assert (twice.row, twice.more_persons) == (4, ())
    assert any("row 16" in line and "row 4" in line for line in told(example))


def test_stray_blanks_bare_numbers_and_dates_as_text_are_read_for_what_they_are(
    example: Workbook,
) -> None:
    onni = example.incoming.clients[3]
    assert onni.profile.name == "Onni Koe"
    assert (onni.phase, onni.entered) == (Phase.EMPLOYER, date(2026, 3, 22))
    aino = example.incoming.clients[0]
    assert (aino.phase, aino.entered) == (Phase.AGREEMENT, date(2026, 1, 12))
    assert aino.profile.referral_source is ReferralSource.MUNICIPAL_TRIAL
    paavo = example.incoming.clients[12]
    assert (paavo.closed, paavo.closing_reason) == (date(2025, 9, 30), ClosingReason.EMPLOYED)


def test_every_note_and_contact_is_there_letter_by_letter(example: Workbook) -> None:
    book = openpyxl.load_workbook(EXAMPLE)
    typed = [row[5] for row in book["Muistiinpanot"].iter_rows(min_row=2, values_only=True)]
    assert [note.text for note in example.incoming.notes] == typed
    said = [row[6] for row in book["Yhteydenotot"].iter_rows(min_row=2, values_only=True)]
    assert [contact.text for contact in example.incoming.contacts] == said
    assert sum(not contact.client for contact in example.incoming.contacts) == 15
    assert len(example.incoming.jobs) == 2
    assert len(example.incoming.abilitator) == 9


def test_reading_it_again_gives_the_same_marks(example: Workbook) -> None:
    assert read_workbook(EXAMPLE, TODAY).incoming == example.incoming
    marks = [
        row.mark
        for rows in (
            *(example.incoming.clients, example.incoming.employers, example.incoming.contacts),
            *(example.incoming.jobs, example.incoming.notes, example.incoming.abilitator),
        )
        for row in rows
    ]
    assert len(marks) == len(set(marks))
