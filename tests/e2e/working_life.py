"""What a coach does about a job: plans it, follows the client through it, and sees it end.

    life = WorkingLife(coach, home, "fi", (80, 24))
    life.comes_in(date(2026, 12, 10))
    life.chooses(DutyKind.SUPPORT)
    coach.presses("d")
    life.sees_line(DutyKind.SUPPORT, date(2026, 12, 17), State.THIS_WEEK)

Each day begins at the agenda, which must agree with the one that the command line writes.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ipscoach.domain.agenda.duties import DutyKind, State
from ipscoach.paths import Home
from tests.e2e.driver import Coach
from tests.e2e.workday import Workday

NAME, CODE = "Liisa Koe", "K-09"
NEAR = timedelta(days=30)  # what is due later is shown on demand
SHOWN = 11  # lines of the agenda in a window of 24 rows
LABEL = 25  # columns for what is due
SAID_YES, PHONE = 1, 1  # how far down a list
WARNING = re.compile(r"│ ! ")
Item = dict[str, Any]


class WorkingLife(Workday):
    """A coach who opens the caseload day after day, and one client of hers."""

    def __init__(self, coach: Coach, home: Home, language: str, passphrase_file: Path) -> None:
        super().__init__(coach, home, language, (80, 24))
        self._secret = str(passphrase_file)
        self.agenda: list[Item] = []
        self._names: dict[str, str] = {}
        self._chosen = ""

    # The command line

    def runs(self, *words: str) -> str:
        """Run a verb on today's caseload; return what it says."""
        done = subprocess.run(
            [sys.executable, "-m", "ipscoach", *words, "--home", str(self.home.folder),
             "--passphrase-file", self._secret, "--today", self.today,
             "--lang", self.tongue.language],
            capture_output=True, text=True, timeout=60, check=True,
        )  # fmt: skip
        return done.stdout

    def asks(self, *words: str) -> Any:
        """Run a verb with --json; return what it says."""
        return json.loads(self.runs(*words, "--json"))

    # Days

    def comes_in(self, today: date) -> None:
        """Begin a day: read the agenda on the command line, then see the same in the app."""
        self.today = today.isoformat()
        if not self._names:
            self._names = {client["code"]: client["name"] for client in self.asks("clients")}
        self.agenda, self._chosen = self.asks("agenda"), ""
        self.starts("--passphrase-file", self._secret)
        self.sees_caseload(active=10)
        self.goes_to_agenda()
        lines = [self._line(self._names[item["client_code"]], *_read(item)) for item in self._near]
        self.coach.sees(re.compile("\n".join(f"{line}.*" for line in lines[-SHOWN:])))

    # The agenda

    def goes_to_agenda(self) -> None:
        """Go to the last line of the agenda."""
        self.coach.presses("4")
        self.reads_said("What")
        self.coach.presses("G")

    def due(self, kind: DutyKind) -> list[tuple[date, State]]:
        """Return when duties of this kind were due for the client as the day began."""
        return [_read(item)[1:] for item in self.agenda if _of(item, kind)]

    def chooses(self, kind: DutyKind, english: str, source: str, **values: object) -> None:
        """Move to the client's line as the day began; read why it is there, and the source."""
        (number,) = [number for number, item in enumerate(self._near) if _of(item, kind)]
        why = self.says(english, **values)
        assert self._near[number]["sentence"] == why
        assert self._near[number]["source"] == self.says(source)
        self.coach.presses(*["up"] * (len(self._near) - 1 - number))
        self.coach.reads(why)
        if self._near[number]["postponed"]:  # one row more than the window shows
            self._changes_hands("tab")
            self.coach.presses("end")
        self.reads_said("Source: {source}", source=self.says(source))
        if self._near[number]["postponed"]:
            self._changes_hands("shift+tab")
        self._chosen = self._line(NAME, *_read(self._near[number]))

    def _changes_hands(self, key: str) -> None:
        """Press a key that gives the keyboard to another part of the screen, and wait a moment.

        A key that comes meanwhile may still go to the part before; nobody is so fast.
        """
        self.coach.presses(key)
        time.sleep(0.3)

    def sees_line(self, kind: DutyKind, due: date, state: State) -> None:
        """Wait for the client's line at the end of the agenda, and the chosen one to be gone."""
        if self._chosen:
            self.coach.does_not_see(re.compile(self._chosen), within=10)
        self._chosen = ""
        self.coach.presses("G")
        self.coach.sees(re.compile(self._line(NAME, kind, due, state)))

    def sees_no_line(self, kind: DutyKind) -> None:
        """Wait until no line of this kind is there for the client. Call `sees_line` before it."""
        label = re.escape(self.says(kind.label))
        self.coach.does_not_see(re.compile(rf"{NAME} +!? {label}(?m: |$)"), within=10)

    def postpones(self, until: date, reason: str) -> None:
        """Put the chosen line off."""
        self.coach.presses("o")
        self.reads_said("Until")
        self.types_day(until)
        self.coach.presses("tab")
        self.coach.types(reason)
        self.saves()

    @property
    def _near(self) -> list[Item]:
        last = date.fromisoformat(self.today) + NEAR
        return [item for item in self.agenda if date.fromisoformat(item["due"]) <= last]

    def _line(self, name: str, kind: DutyKind, due: date, state: State) -> str:
        """Return a pattern of a line; only the first one of its state says the state."""
        mark = "!" if state is State.OVERDUE else " "
        when, label = self.tongue.day(due), self.says(kind.label)
        if len(label) > LABEL:
            label = f"{label[: LABEL - 1]}…"
        when, label = re.escape(when), re.escape(label)
        return rf"(?m:^) (?:{self.says(state.label)})? +{when} +{name} +{mark} {label}(?m: |$)"

    # Notes, as the open client's or the chosen line's

    def meets(self, text: str, day: date | None = None) -> None:
        """Write down that she met the client, today or on a day before."""
        self.begins_note(text)
        if day is not None:
            self.coach.presses(*["shift+tab"] * 4)
            self.types_day(day)
        self.saves()

    def phones(self, text: str) -> None:
        """Write down that she spoke with the client on the phone."""
        self.begins_note(text)
        self.coach.presses("shift+tab", "shift+tab", "shift+tab")
        self.takes(PHONE)
        self.reads_said("Phone call")
        self.saves()

    # The job

    def opens_jobs(self) -> None:
        """Open the client on the tab of jobs."""
        self.opens_client(NAME)
        self.coach.presses(".", ".", ".")
        self.coach.sees(re.compile(f"{self.says('Began')} +{self.says('Ended')} "))

    def begins_job(self, employer: str, title: str, first_day: date) -> None:
        """Fill in a new job as far as the first day, and go on to the wage subsidy."""
        self.coach.presses("a")
        self.reads_said("Job: {who}", who=NAME)
        self.coach.types(employer)
        offered = re.compile(rf"│ +{re.escape(employer)} +│")
        self.coach.sees(offered)
        self.coach.presses("enter")
        self.coach.does_not_see(offered)
        self.coach.types(title)
        self.coach.presses("tab", "tab", "tab")
        self.types_day(first_day)
        self.coach.presses("tab", "tab")

    def takes_subsidy(self) -> None:
        """Say in the form of the job that a wage subsidy is wanted."""
        self.takes(SAID_YES)
        self.coach.sees(re.compile(rf"{self.says('Wage subsidy')} +{self.says('yes')} "))

    def writes_decision_in(self, day: date) -> None:
        """Correct the chosen job: the wage subsidy was decided on a day."""
        self.coach.presses("r")
        self.reads_said("Correct the job: {who}", who=NAME)
        self.coach.presses(*["tab"] * 7)
        self.types_day(day)
        self.coach.does_not_see(WARNING)
        self.saves()

    def ends_job(self, cause: int, words: str) -> None:
        """End the chosen job today; `cause` tells how far down the list it stands."""
        self.coach.presses("d")
        self.reads_said("Ended because")
        self.coach.presses("tab")
        self.takes(cause)
        self.coach.presses("tab")
        self.coach.types(words)
        self.coach.reads(words)
        self.coach.presses("ctrl+s")

    # Fields

    def takes(self, number: int) -> None:
        """Choose in the list under the cursor what stands so far below the present choice."""
        self.coach.presses("enter")
        self.coach.sees("▲")
        self.coach.presses(*["down"] * number, "enter")
        self.coach.does_not_see("▲")

    def types_day(self, day: date) -> None:
        """Type a day over what stands in the field, and see it understood."""
        self.coach.types(f"{day.day}.{day.month}.{day.year}")
        self.coach.sees(re.compile(rf"\w+ {re.escape(self.tongue.day(day))} "))


def _read(item: Item) -> tuple[DutyKind, date, State]:
    return DutyKind(item["kind"]), date.fromisoformat(item["due"]), State(item["state"])


def _of(item: Item, kind: DutyKind) -> bool:
    return item["client_code"] == CODE and item["kind"] == kind
