"""A client goes from one coach to another, and the first has room for the eleventh."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ipscoach.paths import Home
from tests.e2e.conftest import CODE, Prepared, command
from tests.e2e.driver import Coach
from tests.e2e.workday import Workday

pytestmark = pytest.mark.e2e

NAME, ELEVENTH = "Liisa Koe", "Yhdestoista Esimerkki"
TO, WHERE, PURPOSE = "Kalle Seuraaja", "Toinen kunta", "jatkuva valmennus"
PHRASE = "seitsemän siilin salainen sauna"
PLAN, NETWORK = "työ jatkuu, uusi valmentaja", "sisko ja omatyöntekijä"
CLIENT = "K-09"
FORMAT = "Format"
NOTE = "Saattaen vaihdettu, tavattiin kolmisin."


class HandingOver(Workday):
    """What a coach does when a client goes to somebody else, or comes from there."""

    def hands_over(self) -> None:
        """Take all steps of handing over, as far as the file."""
        self.sees_page(1, "to whom")
        self.coach.reads(f"{self.says('Organisation')} {WHERE}")
        self.goes_on(2, "what for, and on which ground")
        self.coach.types(PURPOSE)
        self.coach.presses("ctrl+s")
        self.reads_said("Choose the ground on which the data are given out.")
        self.picks(1, "Ground", "the client's permission, given now")
        self.goes_on(3, "what goes along")
        self.goes_on(4, "single notes")
        self.coach.presses("enter")
        self.reads_said("It goes along as it is")
        self.coach.presses("down", "enter")
        self.coach.sees("[x] 23 Nov 2026")
        self.goes_on(5, "the file")

    def sees_page(self, step: int, what: str) -> None:
        """Wait for a step of the handing over."""
        self.reads_said("Step {step} of {last}: {what}", step=step, last=6, what=self.says(what))

    def goes_on(self, step: int, what: str) -> None:
        """Go on to the next step."""
        self.coach.presses("ctrl+s")
        self.sees_page(step, what)

    def picks(self, steps: int, label: str, value: str) -> None:
        """Open the chosen list of choices, go down so far, and take what stands there."""
        self.coach.presses("enter")
        self.coach.sees("▲")
        self.coach.presses(*["down"] * steps, "enter")
        self.coach.reads(f"{self.says(label)} {self.says(value)}")

    def writes_package(self, path: Path) -> None:
        """Close the package with a passphrase, look at what leaves, and write it."""
        self.picks(4, FORMAT, "Package for another ipscoach (.ipscoach)")
        self.coach.presses("tab", "tab")
        self.coach.types(PHRASE)
        self.coach.presses("tab")
        self.coach.types(PHRASE)
        self.coach.presses("tab", "ctrl+u")
        self.coach.does_not_see("handover-")
        self.coach.types(str(path))
        self.goes_on(6, "what leaves")
        self.reads_said("Handover summary: {name}", name=NAME)
        self.coach.presses("pagedown")
        self.coach.reads(f"{TO}, {WHERE}")
        self.coach.presses("ctrl+s")

    def closes(self) -> None:
        """Take the steps of closing, which come first, and hand each open task on."""
        self.sees_page(1, "what is missing")
        self.goes_on(2, "day and reason")
        self.coach.presses("ctrl+s")
        self.reads_said("Write who receives it: the person's name and the organisation.")
        self.coach.presses("tab", "tab")
        self.coach.types(f"{TO}, {WHERE}")
        self.coach.reads(f"{self.says('Handed over to')} {TO}, {WHERE}")
        self.goes_on(3, "goals")
        self.goes_on(4, "what comes after")
        self.coach.presses("ctrl+s")
        self.reads_said(
            "Write the follow-on plan: what comes after coaching. Without one a reason in "
            "writing is needed."
        )
        self.coach.types(PLAN)
        self.coach.presses("tab")
        self.coach.types(NETWORK)
        self.goes_on(5, "open tasks")
        self.reads_said("No task is open.")
        self.goes_on(6, "a last look")
        self.coach.reads(NETWORK)
        self.coach.presses("ctrl+s")

    def receives(self, path: Path) -> None:
        """Look at what a package brings, and take the client in."""
        self.coach.presses("f4")
        self.reads_said("Step {step} of {last}: {what}", step=1, last=2, what=self.says("the file"))
        self.coach.presses("ctrl+u")
        self.coach.does_not_see(re.compile(rf"{self.says('File')} +/"))
        self.coach.types(str(path))
        self.coach.presses("tab")
        self.coach.types(PHRASE)
        self.coach.presses("ctrl+s")
        self.coach.reads(PURPOSE)
        self.coach.presses("ctrl+s")

    def opens_closed(self, name: str) -> None:
        """Open one of the closed clients."""
        lines = self.coach.screen().split("\n")
        rows = [line for line in lines if len(re.findall(r"\b\d{4}\b", line)) == 2]
        self.coach.presses(*["down"] * next(n for n, row in enumerate(rows) if name in row))
        self.coach.presses("enter")
        self.coach.sees(re.compile(rf"^ {re.escape(name)} · K-\d\d", re.MULTILINE))

    def runs(self, secret: Path, *words: str) -> Any:
        """Run a verb with --json on this caseload; return what it says."""
        done = subprocess.run(
            command(self.home.folder, secret, *words, "--json"),
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        return json.loads(done.stdout)


def test_a_full_caseload_hands_over_and_has_room_again(
    coach: Coach, home: Home, prepared: Prepared, day: Workday, tmp_path: Path
) -> None:
    secret, package = prepared.passphrase_file, tmp_path / "k.ipscoach.age"
    first = HandingOver(coach, home, "en", (80, 24))
    place = [one["name"] for one in first.runs(secret, "clients", "--status", "active")].index(NAME)
    first.starts("--passphrase-file", str(secret))
    first.opens_client(NAME)
    first.writes_note(NOTE)
    first.begins_client(ELEVENTH)
    first.coach.reads("The caseload is full")
    first.coach.presses("down", "down", "enter")
    first.reads_said("Whom do you hand over?")
    first.coach.presses(*["down"] * place, "enter")
    first.closes()
    first.hands_over()
    first.writes_package(package)
    first.coach.reads(ELEVENTH.split()[0])  # the column has no room for all of it
    first.sees_caseload(active=10)
    first.quits()
    assert NAME.encode() not in package.read_bytes()

    with Coach() as other:
        second = HandingOver(other, Home(tmp_path / "second"), "fi", (100, 30))
        other.starts(*command(second.home.folder, secret, "init", "--coach", "Kalle Seuraaja"))
        other.sees("Type the recovery code from your paper:")
        other.types(f"{other.sees(CODE).group()}\n")
        assert other.exits() == 0
        second.starts("--home", str(second.home.folder), "--passphrase-file", str(secret))
        second.sees_caseload(active=0)
        second.receives(package)
        second.reads_said("Received from {whom}", whom="Kaisa Valmentaja")
        second.coach.reads(NOTE)
        second.coach.presses(",")
        second.coach.reads(PLAN)
        second.coach.reads(NETWORK)
        second.quits()
        (come,) = second.runs(secret, "clients")
        told = second.runs(secret, "timeline", come["code"])
    assert (come["name"], come["status"], come["phase"]) == (NAME, "active", 4)
    story = json.dumps(told, ensure_ascii=False)
    assert "Received from Kaisa Valmentaja" in story
    assert NOTE in story

    first.starts("--passphrase-file", str(secret))
    first.sees_caseload(active=10)
    first.coach.presses("v")
    first.coach.reads(NAME)
    first.opens_closed(NAME)
    first.reads_said("Data given out to {whom}", whom=f"{TO}, {WHERE}")
    first.coach.presses("o")
    first.coach.reads(PURPOSE)
    first.quits()
    assert {ELEVENTH, NAME} <= {one["name"] for one in first.runs(secret, "clients")}
    (logged,) = first.runs(secret, "disclosures", CLIENT)
    assert (logged["receiver"], logged["organisation"]) == (TO, WHERE)
    assert (logged["purpose"], logged["ground"], logged["notes"]) == (PURPOSE, "permission", 1)
    assert (logged["format"], logged["encrypted"]) == ("bundle", True)
