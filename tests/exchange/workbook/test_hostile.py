"""A file that is broken, locked or meant ill costs the coach one sentence and no memory."""

from __future__ import annotations

import contextlib
import re
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ipscoach.exchange.workbook import UnreadableWorkbook, read_workbook
from ipscoach.exchange.workbook import package as limits
from ipscoach.i18n import say

from .lists import EXAMPLE, TODAY, raw_package, refusals, row_xml, sheet_xml, told, write

HEAD = row_xml(1, "Nimi", "Tila")
OLE = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504


def sentence(path: Path) -> str:
    """Return what the coach is told of a file that cannot be read."""
    with pytest.raises(UnreadableWorkbook) as caught:
        read_workbook(path, TODAY)
    assert str(caught.value) == caught.value.sentence.template
    return say(caught.value.sentence)


@pytest.mark.parametrize(
    ("content", "word"),
    [
        *((b"", "not an Excel"), (b"Nimi;Tila\nAino;aktiivinen\n", "not an Excel")),
        *((b"PK\x03\x04 and then nothing", "damaged"), (OLE, ".xls")),
        (OLE + "EncryptedPackage".encode("utf-16-le") + b"\0" * 500, "password"),
    ],
)
def test_other_kinds_of_file(tmp_path: Path, content: bytes, word: str) -> None:
    path = tmp_path / "lists.xlsx"
    path.write_bytes(content)
    assert word in sentence(path)


def test_no_file_and_a_folder(tmp_path: Path) -> None:
    assert "There is no file" in sentence(tmp_path / "nowhere.xlsx")
    assert "not an Excel" in sentence(tmp_path)


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "x.xlsx", {"Asiakkaat": [["Nimi"]]})

    def denied(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", denied)
    assert "may not be read" in sentence(path)


def test_other_office_documents_and_locked_archives(tmp_path: Path) -> None:
    ods = tmp_path / "lists.ods"
    with zipfile.ZipFile(ods, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    assert "not an Excel" in sentence(ods)
    xlsb = raw_package(tmp_path / "x.xlsb", "", {"xl/workbook.bin": b"\0"})
    assert ".xlsb" in sentence(xlsb)
    locked = bytearray(raw_package(tmp_path / "x.xlsx", sheet_xml(HEAD)).read_bytes())
    for start in _positions(bytes(locked), b"PK\x01\x02"):
        locked[start + 8] |= 1
    (tmp_path / "locked.xlsx").write_bytes(locked)
    assert "password" in sentence(tmp_path / "locked.xlsx")


def _positions(data: bytes, what: bytes) -> list[int]:
    return [i for i in range(len(data)) if data.startswith(what, i)]


@given(cut=st.integers(0, 20_000), noise=st.binary(min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_a_damaged_file_is_a_sentence_or_still_readable(
    tmp_path_factory: pytest.TempPathFactory, cut: int, noise: bytes
) -> None:
    data = EXAMPLE.read_bytes()
    where = cut % len(data)
    path = tmp_path_factory.getbasetemp() / "damaged.xlsx"
    for broken in (data[:where], data[:where] + noise + data[where + len(noise) :]):
        path.write_bytes(broken)
        with contextlib.suppress(UnreadableWorkbook):
            read_workbook(path, TODAY)


@given(st.text(max_size=200), st.integers(0, 400))
@settings(max_examples=60, deadline=None)
def test_xml_that_breaks_off_or_makes_no_sense(
    tmp_path_factory: pytest.TempPathFactory, junk: str, cut: int
) -> None:
    whole = sheet_xml(HEAD, row_xml(2, "Aino", "jonossa"))
    path = tmp_path_factory.getbasetemp() / "broken.xlsx"
    for xml in (whole[: cut % len(whole)], whole[: cut % len(whole)] + junk):
        raw_package(path, xml.encode("utf-8", "replace").decode())
        with pytest.raises(UnreadableWorkbook):
            read_workbook(path, TODAY)


@pytest.mark.parametrize(
    "rows",
    [
        "<row r='2'><c r='A2' t='s'><v>99</v></c></row>",
        "<row r='2'><c r='A2' s='kaksi'><v>1</v></c></row>",
        "<row r='0'><c><v>1</v></c></row>",
        "<row r='2'><c r='ZZZ2'><v>1</v></c></row>",
        "<row r='2'><c r='A2'><v>ei luku</v></c></row>",
    ],
)
def test_a_sheet_that_contradicts_itself_is_damaged(tmp_path: Path, rows: str) -> None:
    assert "damaged" in sentence(raw_package(tmp_path / "x.xlsx", sheet_xml(HEAD, rows)))


def test_entities_are_never_unfolded(tmp_path: Path) -> None:
    bomb = "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + sheet_xml(
        row_xml(1, "Nimi"), row_xml(2, "&b;")
    )
    assert "unfolds" in sentence(raw_package(tmp_path / "x.xlsx", bomb))
    book = "<!DOCTYPE x [<!ENTITY a 'ha'>]><workbook>&a;</workbook>"
    path = raw_package(tmp_path / "y.xlsx", sheet_xml(HEAD), {"xl/workbook.xml": book})
    assert "unfolds" in sentence(path)


def test_a_zip_bomb_costs_no_memory(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    raw_package(path, sheet_xml(HEAD))
    with (
        zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/media/bomb.bin", "w", force_zip64=True) as part,
    ):
        for _ in range(330):
            part.write(b"\0" * limits.MEGABYTE)
    tracemalloc.start()
    assert "unfolds" in sentence(path)
    assert tracemalloc.get_traced_memory()[1] < 10 * limits.MEGABYTE
    tracemalloc.stop()


def test_a_bomb_that_lies_about_its_size_is_caught_while_it_unfolds(tmp_path: Path) -> None:
    path = raw_package(tmp_path / "x.xlsx", sheet_xml(HEAD, *["<row/>"] * 200_000))
    data = bytearray(path.read_bytes())
    for start in _positions(bytes(data), b"PK\x01\x02"):
        if b"sheet1.xml" in data[start : start + 80]:
            data[start + 24 : start + 28] = (1000).to_bytes(4, "little")
    path.write_bytes(data)
    assert "damaged" in sentence(path)


@pytest.mark.parametrize("limit", ["TOTAL_LIMIT", "STRINGS_LIMIT", "PART_LIMIT"])
def test_every_part_has_its_limit(limit: str) -> None:
    assert 10 * limits.MEGABYTE < getattr(limits, limit) <= 300 * limits.MEGABYTE


def test_one_row_of_a_million_cells_and_one_cell_of_a_million_letters(tmp_path: Path) -> None:
    wide = "<row r='2'>" + "<c><v>1</v></c>" * 20_000 + "</row>"
    assert "damaged" in sentence(raw_package(tmp_path / "w.xlsx", sheet_xml(HEAD, wide)))
    long = row_xml(2, "a" * 1_000_001)
    assert "unfolds" in sentence(raw_package(tmp_path / "l.xlsx", sheet_xml(HEAD, long)))


def test_too_many_parts(tmp_path: Path) -> None:
    extra = {f"xl/media/{n}.txt": "x" for n in range(limits.MEMBER_LIMIT)}
    assert "unfolds" in sentence(raw_package(tmp_path / "m.xlsx", sheet_xml(HEAD), extra))


def test_a_sheet_that_claims_a_million_empty_rows_is_read_at_once(tmp_path: Path) -> None:
    empty = "".join(f"<row r='{n}'><c r='XFD{n}' s='1'/></row>" for n in range(3, 60_000))
    xml = sheet_xml(HEAD, row_xml(2, "Aino", "jonossa"), empty, row_xml(1_048_576, "Eero", "hm"))
    path = raw_package(
        tmp_path / "x.xlsx",
        xml.replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>"),
    )
    tracemalloc.start()
    book = read_workbook(path, TODAY)
    assert tracemalloc.get_traced_memory()[1] < 10 * limits.MEGABYTE
    tracemalloc.stop()
    assert refusals(book) == [("Asiakkaat", 1_048_576, "Tila", "hm")]
    assert len(book.incoming.clients) == 1


def test_formulas_give_their_last_value_and_without_one_the_row_says_what_to_do(
    tmp_path: Path,
) -> None:
    rows = (
        "<row r='2'><c t='str'><f>A1</f><v>Aino</v></c><c t='str'><f>B1</f><v>jonossa</v></c></row>"
        "<row r='3'><c><f>CONCAT(A1)</f><v/></c><c t='inlineStr'><is><t>jonossa</t></is></c></row>"
        "<row r='4'><c t='e'><v>#N/A</v></c><c t='inlineStr'><is><t>jonossa</t></is></c></row>"
        "<row r='5'><c t='inlineStr'><is><t>Eero</t></is></c><c t='str'><f>X</f><v></v></c></row>"
    )
    book = read_workbook(raw_package(tmp_path / "f.xlsx", sheet_xml(HEAD, rows)), TODAY)
    assert [client.profile.name for client in book.incoming.clients] == ["Aino", "Eero"]
    assert refusals(book) == [
        ("Asiakkaat", 3, "Nimi", "=CONCAT(A1)"),
        ("Asiakkaat", 4, "Nimi", "#N/A"),
    ]
    assert "save" in say(book.rejected[0].reason)


def test_formulas_as_openpyxl_writes_them(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Asiakkaat"
    sheet.append(["Nimi", "Tila", "Toiveet"])
    sheet.append(["Aino", "jonossa", "=1+1"])
    book.save(tmp_path / "f.xlsx")
    read_back = read_workbook(tmp_path / "f.xlsx", TODAY)
    assert read_back.incoming.clients[0].profile.wishes == ""
    assert any("=1+1" in line for line in told(read_back))


def test_macros_links_and_pictures_are_not_looked_at(tmp_path: Path) -> None:
    extra = {"xl/vbaProject.bin": b"\0", "xl/styles.xml": "<styleSheet><cellXfs/></styleSheet>"}
    path = raw_package(tmp_path / "x.xlsm", sheet_xml(HEAD, row_xml(2, "Aino", "jonossa")), extra)
    assert len(read_workbook(path, TODAY).incoming.clients) == 1


def test_control_signs_hidden_in_escapes_never_reach_the_screen(tmp_path: Path) -> None:
    path = raw_package(
        tmp_path / "x.xlsx",
        sheet_xml(
            row_xml(1, "Nimi", "Tila", "Toiveet"),
            row_xml(2, "Aino", "jonossa", "a_x000D_\nb_x001B_[2Jc_x0000_"),
        ),
    )
    assert read_workbook(path, TODAY).incoming.clients[0].profile.wishes == "a\nb[2Jc"


def test_strict_workbooks_and_those_with_prefixes_are_read_like_all_others(
    tmp_path: Path,
) -> None:
    strict = sheet_xml(
        row_xml(1, "Nimi", "Tila", "Tulopäivä"),
        "<row r='2'><c t='inlineStr'><is><t>Aino</t></is></c>"
        "<c t='inlineStr'><is><r><t>jo</t></r><r><t>nossa</t></r></is></c>"
        "<c t='d'><v>2026-02-03T00:00:00</v></c></row>",
    ).replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/x")
    prefixed = re.sub(r"<(/?)(\w)", r"<\1x:\2", strict).replace("xmlns=", "xmlns:x=")
    for xml in (strict, prefixed):
        client = read_workbook(raw_package(tmp_path / "x.xlsx", xml), TODAY).incoming.clients[0]
        assert (client.profile.name, client.entered) == ("Aino", date(2026, 2, 3))
