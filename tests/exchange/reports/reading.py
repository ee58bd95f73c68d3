"""Reading reports back, as their readers' programs do."""

from __future__ import annotations

import csv
import io
import subprocess
from pathlib import Path

from ipscoach.exchange.reports.model import Report
from ipscoach.exchange.reports.writing import written
from ipscoach.i18n import Tongue


def lines(report: Report, language: str) -> list[list[str]]:
    """Return the lines of the list, without its headings."""
    text = written(report, "csv", Tongue(language)).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text), delimiter="," if language == "en" else ";"))[1:]


def office(folder: Path, name: str, sheet: int) -> str:
    """Let LibreOffice turn a sheet into a list: texts are quoted, numbers and days are not."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    # Comma, quote, UTF-8, from line 1, no column formats, language, all texts quoted, the sheet.
    shown = f"44,34,76,1,,0,true,true,false,false,false,{sheet}"
    options = f"csv:Text - txt - csv (StarCalc):{shown}"
    subprocess.run(
        [*("soffice", "--headless", profile, "--convert-to", options, "--outdir"),
         str(folder / f"out{sheet}"), str(folder / name)],
        capture_output=True,
        check=True,
        timeout=120,
    )  # fmt: skip
    (found,) = (folder / f"out{sheet}").iterdir()
    return found.read_text(encoding="utf-8")
