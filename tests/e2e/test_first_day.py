"""A coach's first day, from nothing at all to the lock and back, in two languages and sizes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from ipscoach.paths import Home
from tests.e2e.driver import Coach
from tests.e2e.workday import EXAMPLE, Workday

pytestmark = pytest.mark.e2e

COACH, ORGANISATION = "Kaisa Valmentaja", "Mäntylän kunta"
PASSPHRASE = "kuusi sataa joutsenta lenteli yli"
AINO, ELEVENTH = "Aino Esimerkki", "Yngve Yksitoista"
FORWARD, BACK = "hygieniapassi suoritettu", "äiti sairastui"
NOTE = "Mansikkatila kiinnostaa, sovittu soitto 040 555 7788."
ENCODINGS = ("utf-8", "latin-1", "utf-16-le")
FIRM, NEXT_STEP = "Esimerkkivarasto 5 Oy", "perehdytyspäivä"


class FirstDay(Workday):
    """The day, step by step."""

    def sets_up(self) -> str:
        """Who she is, a passphrase, the code on paper and typed back in small letters."""
        self.introduces_herself(COACH, ORGANISATION)
        self.chooses_passphrase(PASSPHRASE)
        code = self.writes_code_down()
        self.types_code(code.lower().replace("-", " "))
        return code

    def imports(self) -> None:
        """Bring in her own list."""
        self.brings_in_first_workbook(EXAMPLE)
        self.coach.presses("ctrl+s")
        self.sees_caseload(active=10)

    def moves_aino_forward_and_back(self) -> None:
        """One phase on, then back again because life happened."""
        self.moves_phase(f"2 {self.says('Vocational profile')}", FORWARD)
        self.moves_phase(f"1 {self.says('Agreement with the client')}", BACK, "up")
        self.coach.reads(self.tongue.plural("{n} phase entry", "{n} phase entries", 3))

    def finds_note(self) -> None:
        """From the caseload, search for a word of the note by its beginning, and open the find."""
        self.coach.presses("1")
        self.sees_caseload(active=10)
        self.searches("mansikkat")
        self.coach.reads(self.tongue.plural("{n} found", "{n} found", 1))
        self.coach.presses("enter")
        self.coach.sees(f"{AINO} · K-01")
        self.coach.reads(NOTE)

    def is_refused_an_eleventh(self) -> None:
        """The caseload is full; she reads the three ways out and takes the waiting list."""
        self.begins_client(ELEVENTH)
        self.reads_said("The caseload is full")
        for way in (
            "Put the new client on the waiting list",
            "Close a client",
            "Hand a client over to another coach or service",
        ):
            self.reads_said(way)
        self.coach.presses("enter")
        self.coach.reads(
            self.tongue.plural("Waiting list: {n} client", "Waiting list: {n} clients", 2)
        )
        self.sees_caseload(active=10)

    def locks_up(self) -> None:
        """Lock; nobody's name is left on the screen."""
        self.locks()
        assert AINO.split()[1] not in self.coach.screen()

    def finds_it_all_again(self) -> None:
        """After the lock everything is where it was."""
        self.unlocks(PASSPHRASE)
        self.sees_caseload(active=10)
        self.coach.reads(ELEVENTH)
        self.opens_client(AINO)
        for kept in (FORWARD, BACK, NOTE.split(",")[0], FIRM):
            self.coach.reads(kept)
        self.finds_note()


@pytest.mark.parametrize(("language", "size"), [("fi", (100, 30)), ("en", (80, 24))])
def test_a_first_day(coach: Coach, home: Home, language: str, size: tuple[int, int]) -> None:
    day = FirstDay(coach, home, language, size)
    day.starts_from_a_shell()
    code = day.sets_up()
    day.imports()
    day.opens_client(AINO)
    day.moves_aino_forward_and_back()
    day.writes_note(NOTE)
    day.logs_visit(FIRM, 2, NEXT_STEP)
    day.finds_note()
    day.is_refused_an_eleventh()
    day.locks_up()
    day.finds_it_all_again()

    secrets = {PASSPHRASE, COACH, ELEVENTH, *words_of_the_day(), code, code.replace("-", "")}
    assert readable(home.folder, secrets) == set()
    coach.presses("q")
    coach.sees("back in the shell: 0")
    assert readable(home.folder, secrets) == set()
    assert not secrets_in(coach.scrollback().encode(), secrets)


def words_of_the_day() -> set[str]:
    """Return every name, phone number and text of the workbook, and what she typed herself."""
    sheets = openpyxl.load_workbook(EXAMPLE, read_only=True)
    cells = {
        str(cell).strip()
        for sheet in sheets
        for row in sheet.iter_rows(min_row=2, values_only=True)
        for cell in row
        if isinstance(cell, str)
    }
    typed = {
        word for text in (FORWARD, BACK, NOTE, NEXT_STEP, ORGANISATION) for word in text.split()
    }
    return {text for text in cells | typed | {FIRM, "040 555 7788"} if len(text) > 5}


def readable(folder: Path, secrets: set[str]) -> set[tuple[str, str]]:
    """Return which files hold which of the secrets as plain text."""
    return {(path.name, found) for path in files_in(folder) for found in
            secrets_in(path.read_bytes(), secrets)}  # fmt: skip


def files_in(folder: Path) -> Iterator[Path]:
    """Return all files below a folder."""
    return (path for path in folder.rglob("*") if path.is_file())


def secrets_in(content: bytes, secrets: set[str]) -> set[str]:
    """Return which secrets can be read in bytes, in the encodings that programs write."""
    small = content.lower()
    return {
        secret
        for secret in secrets
        if any(secret.lower().encode(kind, "ignore") in small for kind in ENCODINGS)
    }


def test_what_could_be_read_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "caseload.db").write_bytes(b"\0" + AINO.upper().encode("utf-16-le") + b"\0")
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "log").write_text(f"x{BACK}y", encoding="latin-1")
    found = readable(tmp_path, words_of_the_day())
    assert {("caseload.db", AINO), ("log", "sairastui")} <= found
    assert not re.search("below", str(found))
