"""What a coach does at work, in her language: set up, import, note, visit, lock and the rest.

    day = Workday(coach, home, "fi")
    day.starts()
    day.unlocks(PASSPHRASE)
    day.opens_client("Aino Esimerkki")
    day.writes_note("Soitin mansikkatilalle.")

Every step waits for what a person would wait for: that she sees it.
"""

from __future__ import annotations

import os
import re
import signal
from collections.abc import Mapping
from pathlib import Path

from ipscoach.paths import Home
from tests.e2e.driver import Coach
from tests.e2e.tongue import Tongue

TODAY = "2026-11-23"
EXAMPLE = Path(__file__).parents[1] / "data" / "caseload-example.xlsx"
GROUPS = re.compile(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}")
LAST_STEP = 5
A_SHELL_AROUND = """
sh -c 'echo $$ >"$0"; exec "$@"' "$0" "$@"
echo "back in the shell: $?"
exec cat
"""


class Workday:
    """A coach at one caseload."""

    def __init__(self, coach: Coach, home: Home, language: str, size: tuple[int, int]) -> None:
        self.coach, self.home, self.size = coach, home, size
        self.tongue, self.today = Tongue(language), TODAY
        self._process = home.folder.parent / "process"

    # Coming and going

    def starts(self, *words: str, env: Mapping[str, str] | None = None) -> None:
        """Start the program in a window of its own."""
        self.coach.starts(*self._command(*words), env=env, size=self.size)
        self.coach.sees("ipscoach")

    def starts_from_a_shell(self) -> None:
        """Start the program as one of several things in a window, which stays when it ends."""
        self.coach.starts(
            "sh", "-c", A_SHELL_AROUND, str(self._process), *self._command(), size=self.size
        )
        self.coach.sees("ipscoach")

    def _command(self, *words: str) -> list[str]:
        return ["ipscoach", *words, "--today", self.today, "--lang", self.tongue.language]

    def signals(self, number: signal.Signals) -> None:
        """Send a signal to the program that was started from a shell."""
        os.kill(int(self._process.read_text(encoding="utf-8")), number)

    def quits(self) -> None:
        """Leave from one of the places."""
        self.coach.presses("q")
        assert self.coach.exits() == 0

    # Reading

    def says(self, english: str, **values: object) -> str:
        """Return a text of the program in the coach's language."""
        return self.tongue(english, **values)

    def reads_said(self, english: str, **values: object) -> None:
        """Wait until the program says something in the coach's language."""
        self.coach.reads(self.says(english, **values))

    def sees_caseload(self, active: int) -> None:
        """Wait for the caseload's own screen with so many active clients."""
        self.reads_said("{active} of {cap} active", active=active, cap=10)

    # Set-up

    def sees_step(self, step: int) -> None:
        """Wait for a step of the set-up."""
        self.reads_said("Setting up, step {step} of {last}", step=step, last=LAST_STEP)

    def introduces_herself(self, name: str, organisation: str) -> None:
        """Tell the program who she is."""
        self.sees_step(1)
        self.coach.types(name)
        self.coach.presses("tab")
        self.coach.types(organisation)
        self.coach.presses("ctrl+s")

    def chooses_passphrase(self, passphrase: str) -> None:
        """Type a passphrase twice."""
        self.sees_step(2)
        self._types_twice(passphrase)

    def writes_code_down(self) -> str:
        """Read the recovery code from the screen and go on to where it is asked for."""
        self.sees_step(3)
        first, second = GROUPS.findall(self.coach.screen())
        self.coach.presses("ctrl+s")
        self.sees_step(4)
        return f"{first}-{second}"

    def types_code(self, code: str) -> None:
        """Type the recovery code back."""
        self.coach.types(code)
        self.coach.presses("ctrl+s")

    def brings_in_first_workbook(self, workbook: Path) -> None:
        """Take the second button of the last step, and import a workbook."""
        self.sees_step(LAST_STEP)
        self.coach.presses("tab", "tab", "enter")
        self.reads_said("File (.xlsx)")
        self.coach.presses("ctrl+u")
        self.coach.does_not_see(re.compile(r"\(\.xlsx\) +/"))
        self.coach.types(str(workbook))
        self.coach.reads(workbook.name)
        self.coach.presses("ctrl+s")
        self.reads_said("Nothing is written yet: this is what would happen.")
        self.coach.presses("ctrl+s")
        self.reads_said("Done; the rows above are in the caseload.")

    # Locking

    def locks(self) -> None:
        """Lock, and see that nothing but the lock is left on the screen."""
        self.coach.presses("ctrl+l")
        self.reads_said("The caseload is locked")

    def unlocks(self, passphrase: str) -> None:
        """Open the caseload with the passphrase."""
        self.tries(passphrase)
        self.coach.does_not_see(self.says("The caseload is locked"), within=10)

    def tries(self, passphrase: str) -> None:
        """Type a passphrase and press Enter."""
        self.reads_said("The caseload is locked")
        self.coach.types(passphrase)
        self.coach.presses("enter")

    def unlocks_with_code(self, code: str, new_passphrase: str) -> None:
        """Open by the printed code and choose another passphrase."""
        self.reads_said("The caseload is locked")
        self.coach.presses("f4")
        self.reads_said("The printed code of eight groups; blanks, dashes and case do not matter.")
        self.coach.types(code)
        self.coach.presses("enter")
        self.reads_said("A new passphrase")
        self._types_twice(new_passphrase)

    def _types_twice(self, passphrase: str) -> None:
        self.coach.types(passphrase)
        self.coach.presses("tab")
        self.coach.types(passphrase)
        self.coach.presses("ctrl+s")

    # Clients

    def opens_client(self, name: str) -> None:
        """Go to the caseload and open a client, found by moving down to the name."""
        self.coach.presses("1")
        self.coach.sees(re.compile(rf"{re.escape(name)} +[●○]{{5}}"))
        rows = [row for row in self.coach.screen().split("\n") if re.search("[●○]{5}", row)]
        number = next(number for number, row in enumerate(rows) if name in row)
        self.coach.presses(*["up"] * len(rows), *["down"] * number, "enter")
        self.coach.sees(re.compile(rf"^ {re.escape(name)} · K-\d\d", re.MULTILINE))

    def moves_phase(self, to: str, why: str, *choosing: str) -> None:
        """Move the open client; `choosing` are keys that lead from the offered phase to another."""
        self.coach.presses("p")
        self.reads_said("To phase")
        if choosing:
            self.coach.presses("enter")
            self.coach.sees("▲")
            self.coach.presses(*choosing, "enter")
        self.coach.reads(f"{self.says('To phase')} {to}")
        self.coach.presses("tab", "tab")
        self.coach.types(why)
        self.saves()
        self.coach.reads(why)

    def begins_note(self, text: str) -> None:
        """Open a note and type into it, without saving."""
        self.coach.presses("n")
        self.reads_said("Minutes")
        self.coach.types(text)
        self.coach.reads(text)

    def writes_note(self, text: str) -> None:
        """Write a note about the open client."""
        self.begins_note(text)
        self.saves()
        self.coach.reads(text)

    def saves(self) -> None:
        """Save the open form, and see it gone."""
        self.coach.presses("ctrl+s")
        self.coach.does_not_see(f"^S {self.says('Save')}", within=10)

    def logs_visit(self, employer: str, number: int, next_step: str) -> None:
        """Log a visit to an employer for the open client; it is told which visit this is."""
        self.coach.presses("c")
        self.reads_said("Contact with an employer")
        self.coach.types(employer)
        self.coach.reads(employer)
        self.coach.presses("enter")
        self.reads_said("This is visit number {number}.", number=number)
        self.coach.presses(*["tab"] * 8)
        self.coach.types(next_step)
        self.saves()

    def searches(self, word: str) -> None:
        """Search for a word."""
        self.coach.presses("/")
        self.reads_said("a name, a word or its beginning")
        self.coach.types(word)

    def begins_client(self, name: str) -> None:
        """Try to add an active client."""
        self.coach.presses("1")
        self.sees_caseload(active=10)
        self.coach.presses("a")
        self.reads_said("Birth year")
        self.coach.types(name)
        self.coach.presses("ctrl+s")
