"""Reports as files: numbers as numbers, days as days, pictures with words, and never a name."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from ipscoach.exchange.reports import small_numbers
from ipscoach.exchange.reports.model import Kind, Report
from ipscoach.exchange.reports.source import report_caseload, report_outcomes
from ipscoach.exchange.reports.words import told
from ipscoach.exchange.reports.writing import ENDINGS, write_report, written
from ipscoach.i18n import Tongue
from ipscoach.records.desk import Desk
from ipscoach.sentence import Refused
from tests.exchange.handover.reading_back import Page, folded, pdf_info, pdf_text
from tests.exchange.reports.conftest import YEAR
from tests.exchange.reports.reading import lines, office
from tests.exchange.workbook.lists import TODAY
from tests.needs import needs

LANGUAGES = ["fi", "sv", "en"]


def book_of(report: Report, language: str = "en") -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(written(report, "xlsx", Tongue(language))))


@pytest.mark.parametrize("hide", [False, True])
def test_every_column_and_figure_of_the_caseload_is_defined(full: Desk, hide: bool) -> None:
    report = report_caseload(full, None, TODAY, hide=hide)
    book = book_of(report)
    defined = {row[0].value for row in book["Definitions"].iter_rows(min_row=2) if row[1].value}
    heads = {cell.value for sheet in book.worksheets[1:-1] for cell in next(sheet.iter_rows())}
    figures = {row[0].value for row in book["Today"].iter_rows(min_row=2)}
    assert heads | figures <= defined


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_has_a_sheet_for_each_table_and_the_definitions(
    outcomes: Report, language: str
) -> None:
    book = book_of(outcomes, language)
    assert len(book.sheetnames) == len(outcomes.tables) + 2
    assert all(len(name) <= 31 for name in book.sheetnames)
    definitions = book.worksheets[-1]
    assert definitions.max_row == len(outcomes.definitions) + 1
    assert all(row[1].value for row in definitions.iter_rows())


def test_cells_are_what_they_mean(outcomes: Report) -> None:
    book = book_of(outcomes)
    for table, sheet in zip(outcomes.tables, book.worksheets[1:], strict=False):
        for row, found in zip(table.rows, sheet.iter_rows(min_row=2), strict=False):
            for cell, other in zip(row.cells, found, strict=False):
                if isinstance(cell.value, int | Fraction):
                    assert other.data_type == "n"
                    assert other.value == pytest.approx(float(cell.value))
                    if cell.kind is Kind.SHARE:
                        assert other.number_format == "0.0%"
    front = {
        row[0].value: row[1].value for row in book.worksheets[0].iter_rows(min_row=2, max_col=2)
    }
    assert front["Period"] == datetime(2025, 1, 1)  # noqa: DTZ001
    assert isinstance(front["Made on"], datetime)


def test_days_in_the_caseload_are_dates(caseload: Report) -> None:
    sheet = book_of(caseload)["Clients by code"]
    days = [row[5] for row in sheet.iter_rows(min_row=2) if row[5].value is not None]
    assert days
    assert all(one.is_date for one in days)


def test_another_office_program_reads_numbers_and_days(outcomes: Report, tmp_path: Path) -> None:
    needs("soffice")
    write_report(outcomes, tmp_path / "o.xlsx", Tongue("en"))
    # Whichever order of day and month this computer has.
    assert re.search(r'^"Period",0?1\D0?1\D(20)?25,(31\D12|12\D31)\D(20)?25', office(
        tmp_path, "o.xlsx", 1), re.MULTILINE)  # fmt: skip
    clients = outcomes.table("clients").rows[0].cells[1].value
    assert f'"Clients",{clients},' in office(tmp_path, "o.xlsx", 2)
    share = next(row for row in outcomes.table("work").rows if row.id == "working_share_us")
    assert isinstance(share.cells[1].value, Fraction)
    name = re.escape(told(share.cells[0], Tongue("en")))
    shown = re.search(rf'^"{name}",([\d.]+)%', office(tmp_path, "o.xlsx", 3), re.MULTILINE)
    assert shown
    assert float(shown[1]) == pytest.approx(float(share.cells[1].value * 100))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_has_a_line_for_every_figure(everything: Report, language: str) -> None:
    found = lines(everything, language)
    assert all(len(line) == 6 for line in found)
    by_key = {tuple(line[:3]): line[4] for line in found}
    clients = everything.table("clients").rows[0].cells[1].value
    assert by_key["clients", "clients", "value"] == str(clients)
    assert len(by_key) == len(found)


def test_decimals_are_those_that_the_readers_program_expects(everything: Report) -> None:
    def share(language: str) -> str:
        return next(
            line[4] for line in lines(everything, language)
            if line[1:3] == ["working_share_us", "value"]
        )  # fmt: skip

    assert re.fullmatch(r"0\.\d+", share("en"))
    assert share("fi") == share("en").replace(".", ",")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_and_holds_the_figures(everything: Report, language: str) -> None:
    needs("pdftotext", "pdfinfo")
    tongue = Tongue(language)
    content = written(everything, "pdf", tongue)
    assert re.search("Tagged: +yes", pdf_info(content))
    assert pdf_info(content, "-struct").count("Figure") == len(everything.charts) >= 4
    text = folded(pdf_text(content))
    for row in everything.table("clients").rows:
        assert folded(told(row.cells[0], tongue)) in text
    total = everything.table("by_referral_source").rows[-1].cells[1].value
    assert str(total) in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_asks_nothing_of_anybody_and_tells_its_pictures(
    outcomes: Report, language: str
) -> None:
    content = written(outcomes, "html", Tongue(language))
    text = content.decode()
    assert "http:" not in text
    assert "https:" not in text
    assert "<script" not in text
    page = Page(content)
    assert not page.open
    pictures = [attributes for tag, attributes in page.elements if tag == "svg"]
    assert len(pictures) == len(outcomes.charts) >= 4
    assert all(one["role"] == "img" and len(one["aria-label"] or "") > 20 for one in pictures)


def test_markdown_tells_the_pictures_in_words(everything: Report) -> None:
    text = written(everything, "md", Tongue("en")).decode()
    assert text.startswith("# Outcomes of job coaching\n")
    assert "referred: " in text
    assert "| Clients | " in text


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_file_is_written_whole_and_never_over_another(
    everything: Report, tmp_path: Path, ending: str, language: str
) -> None:
    path = tmp_path / f"report.{ending}"
    write_report(everything, path, Tongue(language))
    before = path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(Refused, match="already a file"):
        write_report(everything, path, Tongue(language))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir() if one.suffix != ".xlsx" or "report" in one.name]


def test_another_ending_is_refused_and_nothing_is_written(
    everything: Report, tmp_path: Path
) -> None:
    for name in ("report.docx", "report", ".pdf"):
        with pytest.raises(Refused):
            write_report(everything, tmp_path / name, Tongue("en"))
        assert not (tmp_path / name).exists()


def plain(content: bytes, ending: str) -> str:
    """Return all texts of a file."""
    match ending:
        case "xlsx":
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                return "".join(package.read(name).decode() for name in package.namelist())
        case "pdf":
            return pdf_text(content)
        case _:
            return content.decode()


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_format_has_a_clients_or_an_employers_name(full: Desk, ending: str) -> None:
    needs("pdftotext")
    names = [word for row in full.read.clients(TODAY) for word in row.name.split()]
    for hide in (False, True):
        for report in (
            report_outcomes(full, YEAR, TODAY, compare=True, hide=hide),
            report_caseload(full, None, TODAY, hide=hide),
        ):
            text = plain(written(report, ending, Tongue("fi")), ending)
            assert not [name for name in {*names, "Firma"} if re.search(rf"\b{name}\b", text)]


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_empty_caseload_says_no_cases_and_never_0_percent(desk: Desk, ending: str) -> None:
    needs("pdftotext")
    text = plain(written(report_outcomes(desk, YEAR, TODAY), ending, Tongue("en")), ending)
    assert "No cases." in text
    assert "0 %" not in text.replace("40 %", "")
    assert small_numbers.EVERYTHING.of("clients") is None
