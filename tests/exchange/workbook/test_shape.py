"""Sheets and columns go by their names, and whatever is not known is named and left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.exchange.workbook import UnreadableWorkbook, read_workbook
from ipscoach.exchange.workbook.headings import SHAPES, field_of, kind_of
from ipscoach.i18n import say

from .lists import AINO, TODAY, clients, moment, read, refusals, told, write


@pytest.mark.parametrize("kind", SHAPES)
def test_every_heading_of_the_shape_leads_to_its_own_field(kind: str) -> None:
    for field, names in SHAPES[kind].columns.items():
        for name in (*names[:2], names[0].upper(), f" {names[1].lower()} ", field):
            assert field_of(kind, name, exact=True) == field
    for title in SHAPES[kind].titles:
        assert kind_of(f" {title.upper()} ") == kind


def test_english_swedish_and_decomposed_headings_in_any_order(tmp_path: Path) -> None:
    book = clients(
        tmp_path,
        ["PHASE", "fo\u0308delsea\u030ar", "Toiveet", " name "],
        [3, 1980, "Siivous", "A\u030asa  Malli "],
    )
    client = book.incoming.clients[0]
    assert client.profile.name == "Åsa Malli"
    assert (client.profile.birth_year, client.profile.wishes) == (1980, "Siivous")
    assert (client.phase, client.status) == (3, Status.ACTIVE)


def test_title_rows_above_the_headings_and_blank_rows_between_are_passed_over(
    tmp_path: Path,
) -> None:
    book = clients(
        tmp_path,
        *([], ["Valmentajan lista 2026"], [], ["Nimi", "Tila"], []),
        *(["Aino Esimerkki", "jonossa"], [None, "  "], ["Eero Malli", "waiting"]),
    )
    assert [(c.row, c.profile.name) for c in book.incoming.clients] == [
        (6, "Aino Esimerkki"),
        (8, "Eero Malli"),
    ]
    assert not book.rejected


def test_unknown_sheets_and_columns_are_named_and_left_alone(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        {
            "Clients": [["Name", "Status", "Kengännumero", None], ["Aino", "active", 41, "ohi"]],
            "Lomat": [["Päivä"], ["juhannus"]],
            "Notes": [["Teksti"], ["ilman päivää"]],
        },
    )
    warnings = told(book)
    assert any("Kengännumero" in line for line in warnings)
    assert any("Lomat" in line for line in warnings)
    assert any("Column D" in line for line in warnings)
    assert any("Notes" in line and "Päivä / Date" in line for line in warnings)
    assert len(book.incoming.clients) == 1


def test_a_note_in_brackets_behind_a_heading_does_not_hide_the_column(tmp_path: Path) -> None:
    book = clients(tmp_path, ["Nimi (vanha)", "Nimi", "Tila"], ["Entinen", "Aino", "jonossa"])
    assert book.incoming.clients[0].profile.name == "Aino"
    assert any("Nimi (vanha)" in line for line in told(book))


@pytest.mark.parametrize(
    ("sheets", "word"),
    [({"Taul1": [["Nimi"], ["Aino"]]}, "Asiakkaat"), ({"Asiakkaat": [["x"], ["y"]]}, "Nimi")],
)
def test_without_clients_or_names_there_is_one_sentence(
    tmp_path: Path, sheets: dict[str, list[list[object]]], word: str
) -> None:
    with pytest.raises(UnreadableWorkbook) as caught:
        read_workbook(write(tmp_path / "x.xlsx", sheets), TODAY)
    assert word in caught.value.sentence.template


def test_a_row_that_cannot_be_read_is_refused_where_it_stands(tmp_path: Path) -> None:
    book = clients(
        tmp_path,
        ["Nimi", "Tila", "Vaihe", "Tulopäivä"],
        *(["A", "aktiivinen", 7, None], ["B", "kenties", None, None]),
        *(["C", "aktiivinen", 1, "2.13.2026"], [None, "aktiivinen", 1, None]),
        ["D", "aktiivinen", 1, moment(date(2027, 1, 1))],
    )
    assert refusals(book) == [
        ("Asiakkaat", 2, "Vaihe", "7"),
        ("Asiakkaat", 3, "Tila", "kenties"),
        ("Asiakkaat", 4, "Tulopäivä", "2.13.2026"),
        ("Asiakkaat", 5, "Nimi", ""),
        ("Asiakkaat", 6, "Tulopäivä", "1.1.2027"),
    ]


def test_what_a_row_can_do_without_is_left_out_with_a_word(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        {
            "Asiakkaat": [
                ["Nimi", "Syntymävuosi", "Tila", "Ohjautunut", "Päättymispäivä", "Päättymissyy"],
                ["Aino", "noin 1980", "päättynyt", "Naapuri", "1.2.2026", "vene"],
            ],
            "Muistiinpanot": [
                ["Päivä", "Asiakas", "Teksti", "Kesto (min)", "Paikka"],
                ["1.2.2026", "Aino", "Hei", "pitkään", "kuu"],
            ],
        },
    )
    aino = book.incoming.clients[0]
    assert aino.profile.birth_year is None
    assert aino.profile.referral_source is ReferralSource.OTHER
    assert aino.profile.referral_source_text == "Naapuri"
    assert aino.closing_reason is ClosingReason.OTHER
    note = book.incoming.notes[0]
    assert (note.minutes, note.place, note.day) == (None, None, date(2026, 2, 1))
    for word in ("noin 1980", "vene", "pitkään", "kuu"):
        assert sum(word in line for line in told(book)) == 1


def test_what_has_not_happened_yet_is_refused_but_a_job_may_end_ahead(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        {
            **AINO,
            "Notes": [["Date", "Client", "Text"], ["24.11.2026", "Aino Esimerkki", "huomenna"]],
            "Jobs": [
                ["Client", "Employer", "Kind", "Started", "Ended"],
                ["Aino Esimerkki", "Esimerkki Oy", "job", "1.12.2026", "1.3.2027"],
                ["Aino Esimerkki", "Esimerkki Oy", "job", "1.12.2026", "1.3.2026"],
            ],
        },
    )
    assert refusals(book) == [
        ("Jobs", 3, "Ended", "1.3.2026"),
        ("Notes", 2, "Date", "24.11.2026"),
    ]
    assert len(book.incoming.jobs) == 1


def test_equal_rows_are_two_rows_and_other_spellings_of_one_row_are_the_same(
    tmp_path: Path,
) -> None:
    head = ["Date", "Client", "Text", "Kind"]
    one = read(
        tmp_path,
        {
            **AINO,
            "Notes": [head, *[["1.2.2026", "Aino Esimerkki", "Soitin", "puhelu"]] * 2],
        },
    )
    other = read(
        tmp_path,
        {
            **AINO,
            "Notes": [head, [date(2026, 2, 1), " aino  esimerkki", "Soitin", "phone"]],
        },
    )
    marks = [note.mark for note in one.incoming.notes]
    assert len(set(marks)) == 2
    assert [note.mark for note in other.incoming.notes] == marks[:1]


def test_one_client_on_two_rows_and_two_firms_of_one_name_are_refused(tmp_path: Path) -> None:
    book = read(
        tmp_path,
        {
            "Clients": [["Name", "Status"], ["Aino", "waiting"], ["AINO ", "active"]],
            "Employers": [
                ["Employer", "Business ID", "Contact person"],
                *(["Esimerkki Oy", "1200334-8", "Ville"], ["Esimerkki Oy", None, "Iida"]),
                ["esimerkki oy", "1200411-3", None],
            ],
        },
    )
    assert refusals(book) == [
        ("Clients", 3, "Name", "AINO"),
        ("Employers", 4, "Business ID", "1200411-3"),
    ]
    firm = book.incoming.employers[0]
    assert firm.person is not None
    assert (firm.person.name, [p.name for p in firm.more_persons]) == ("Ville", ["Iida"])


def test_text_stays_letter_by_letter(tmp_path: Path) -> None:
    texts = [
        "“lainaus” – åäö ÅÄÖ 👩‍🔧",
        "'heittomerkki",
        "[note] {x} %s",
        "rivi\ntoinen rivi",
        "+358",
    ]
    book = read(
        tmp_path,
        {
            **AINO,
            "Notes": [
                ["Date", "Client", "Text"],
                *[["1.2.2026", "Aino Esimerkki", text] for text in texts],
            ],
        },
    )
    assert [note.text for note in book.incoming.notes] == texts


def test_merged_cells_give_their_value_to_the_first_row_only(tmp_path: Path) -> None:
    path = write(tmp_path / "m.xlsx", {**AINO})
    book = openpyxl.load_workbook(path)
    notes = book.create_sheet("Notes")
    for row in (["Date", "Client", "Text"], ["1.2.2026", "Aino Esimerkki", "a"], ["", "", "b"]):
        notes.append(row)
    notes.merge_cells("A2:A3")
    notes.merge_cells("B2:B3")
    book.save(path)
    read_back = read_workbook(path, TODAY)
    assert [note.text for note in read_back.incoming.notes] == ["a"]
    assert refusals(read_back) == [("Notes", 3, "Date", "")]


def test_a_workbook_of_the_old_macintosh_counts_from_1904(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    sheet.title = "Asiakkaat"
    sheet.append(["Nimi", "Tila", "Tulopäivä"])
    sheet.append(["Aino", "jonossa", date(2026, 2, 3)])
    sheet.append(["Eero", "jonossa", 46_056 - 1_462])
    sheet.append(["Onni", "jonossa", 2_958_465.99])
    sheet["C4"].number_format = "dd.mm.yyyy"
    book.save(tmp_path / "mac.xlsx")
    read_back = read_workbook(tmp_path / "mac.xlsx", TODAY)
    assert [client.entered for client in read_back.incoming.clients] == [date(2026, 2, 3)] * 2
    assert [row for _, row, _, _ in refusals(read_back)] == [4]


def test_a_call_that_is_marked_as_face_to_face_comes_in_as_the_call_it_was(tmp_path: Path) -> None:
    head = ["Päivä", "Työnantaja", "Tapa", "Kasvokkain"]
    rows = [["1.9.2026", "Firma Oy", way, "k"] for way in ("puhelin", "etätapaaminen", "käynti")]
    found = read(tmp_path, {"Asiakkaat": [["Nimi"]], "Yhteydenotot": [head, *rows]})
    assert [contact.face_to_face for contact in found.incoming.contacts] == [False, False, True]
    assert not found.rejected
    assert sum("Only a visit" in say(warning) for warning in found.warnings) == 2
