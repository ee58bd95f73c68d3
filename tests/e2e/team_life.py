"""What a team does: coaches give their evidence, a supervisor takes it in and holds a review.

    with at_work(Giving, home, "fi") as coach:
        fingerprint = coach.gives_pack(path)
    with at_work(Supervising, own, "fi") as supervisor:
        supervisor.takes_in(folder, key, {"Kaisa Malli": fingerprint})

Whoever fills in a form goes on when the label of the next field says that it has the keyboard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TypeVar

import pytest

from ipscoach.domain.fidelity.scale import Item, Scale
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.paths import Home
from tests.e2e.driver import Coach
from tests.e2e.tongue import words_on
from tests.e2e.workday import LAST_STEP, Workday

SIZE = (100, 40)
FINGERPRINT = re.compile(r"\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b")
HAS_KEYBOARD = r"\x1b\[(?:\d;)*7m(?:\x1b\[[\d;]*m)*"
NOTICE = "▌"  # the left border of a notice
SUPERVISOR = 1  # how far down the list of roles
Person = TypeVar("Person", bound="AtForms")


@contextmanager
def at_work(kind: type[Person], home: Home, language: str, today: date) -> Iterator[Person]:
    """Give somebody at a terminal of her own; whatever she left there holds no traceback."""
    with FormFiller({"IPSCOACH_HOME": str(home.folder)}) as terminal:
        person = kind(terminal, home, language, SIZE)
        person.today = today.isoformat()
        yield person
        assert "Traceback" not in terminal.scrollback()


class FormFiller(Coach):
    """A person who looks where the keyboard is before she types."""

    def is_at(self, label: str) -> None:
        """Wait until the field of a label has the keyboard: the label is drawn reversed."""
        marked = re.compile(f"{HAS_KEYBOARD} *{re.escape(label)}")
        self._awaits(lambda: marked.search(self.screen(colours=True)), f"is at {label!r}", 20)

    def is_told(self, text: str) -> None:
        """Wait for a text in the notices, which stand for some seconds over the screen."""
        self._awaits(lambda: text in _noticed(self.screen()), f"is told {text!r}", 20)


def _noticed(screen: str) -> str:
    rows = (row.rpartition(NOTICE)[2] for row in screen.split("\n") if NOTICE in row)
    return " ".join(" ".join(rows).split())


class AtForms(Workday):
    """Somebody at forms and questions."""

    coach: FormFiller

    def at(self, english: str, *keys: str, text: str = "") -> None:
        """Wait for a field, press keys there and type."""
        self.coach.is_at(self.says(english))
        self.coach.presses(*keys)
        if text:
            self.coach.types(text)

    def picks(self, english: str, steps: int) -> None:
        """Open the list of a field, and take what stands so far below the present choice."""
        self.at(english, "enter")
        self.coach.sees("▲")
        self.coach.presses(*["down"] * steps, "enter")
        self.coach.does_not_see("▲")

    def types_path(self, english: str, path: Path, offered: str = "") -> None:
        """Type a path into its field, in place of the one that is offered."""
        self.at(english, "ctrl+u")
        self.coach.does_not_see(offered or re.compile(rf"{re.escape(self.says(english))} +/"))
        self.coach.types(str(path))
        self.coach.reads(path.name)

    def reads_evidence(self, item: Item) -> None:
        """Wait until an item is told in full, below the list."""
        name = re.escape(item.name.told(self.tongue.language))
        self.coach.sees(re.compile(rf"^ +{item.number} {name} *$", re.MULTILINE))


class Giving(AtForms):
    """A coach who gives her evidence."""

    def reads_caseload(self) -> tuple[int, int]:
        """Return how many clients she has, and how many she may have."""
        form = re.escape(self.says("{active} of {cap} active", active="NUMBER", cap="NUMBER"))
        found = self.coach.sees(re.compile(form.replace("NUMBER", r"(\d+)")))
        return int(found[1]), int(found[2])

    def looks_at(self, item: Item) -> None:
        """Go to her evidence, and read an item of it."""
        self.coach.presses("5")
        self.coach.reads(item.name.told(self.tongue.language))
        self.reads_said("Suggests")
        self.coach.presses(*["down"] * (item.number - 1))
        self.reads_evidence(item)

    def gives_pack(self, path: Path, key: str = "") -> str:
        """Write the evidence of the last six months to a file; return the key's fingerprint."""
        self.coach.presses("x")
        self.reads_said("Evidence pack for your supervisor")
        months = "the last {n} whole month", "the last {n} whole months"
        self.coach.reads(self.tongue.plural(*months, 6))
        self.coach.presses("tab")
        self.at("Supervisor's key", text=key)
        self.coach.presses("tab")
        self.types_path("File", path, "evidence-")
        self.coach.presses("ctrl+s")
        fingerprint = self.coach.sees(FINGERPRINT).group()
        self.coach.presses("enter")
        self.coach.does_not_see(fingerprint)
        return fingerprint


class Supervising(AtForms):
    """A supervisor with her team."""

    # Her file

    def sets_up(self, name: str, organisation: str, passphrase: str) -> None:
        """Set up a supervisor's file, with the recovery code typed back."""
        self.sees_step(1)
        self.at("Your name", "shift+tab")
        self.picks("You are", SUPERVISOR)
        self.reads_said(
            "A supervisor's file holds no clients: it takes in the evidence packs of coaches, "
            "shows the team, and keeps the fidelity reviews."
        )
        self.at("You are", "tab")
        self.at("Your name", text=name)
        self.coach.presses("tab")
        self.at("Organisation", text=organisation)
        self.coach.presses("ctrl+s")
        self.sees_step(2)
        self.at("Passphrase", text=passphrase)
        self.coach.presses("tab")
        self.at("Again", text=passphrase)
        self.coach.presses("ctrl+s")
        code = self.writes_code_down()
        self.at("The code", text=code)
        self.coach.presses("ctrl+s")
        self.sees_step(LAST_STEP)
        self.at("Open by key store", "ctrl+s")
        self.reads_said("There is no pack yet. F4 takes them in: a file, or all in a folder.")

    # Packs

    def takes_in(self, folder: Path, key: Path, fingerprints: Mapping[str, str]) -> None:
        """Take the packs of a folder in; each has the fingerprint that its coach read out."""
        self._looks_into(folder, key)
        new = self.says("new key: compare the fingerprint with the coach")
        for name, fingerprint in fingerprints.items():
            self.coach.reads(name)
            self.coach.reads(f"{fingerprint}: {new}")
        self.coach.presses("ctrl+s")
        taken = "{n} pack was taken in.", "{n} packs were taken in."
        self.coach.is_told(self.tongue.plural(*taken, len(fingerprints)))

    def is_refused(self, packs: Path, key: Path, reasons: Mapping[str, str]) -> None:
        """Look at packs of which none comes in; each says why, and nothing is written."""
        self._looks_into(packs, key)
        for name, why in reasons.items():
            self.coach.reads(f"! {name}: {why}")
        self.coach.presses("ctrl+s")
        self.reads_said("None of them can come in; the reasons stand above.")
        self.coach.presses("escape")
        self.at("File or folder", "escape")
        self.coach.does_not_see(self.says("File or folder"))

    def _looks_into(self, packs: Path, key: Path) -> None:
        self.coach.presses("f4")
        self.types_path("File or folder", packs)
        self.coach.presses("tab")
        self.at("File with your key", text=str(key))
        self.coach.reads(key.name)
        self.coach.presses("ctrl+s")
        self.reads_said(
            "Nothing is written yet. All that hold come in, or none. PgUp and PgDn scroll."
        )

    # The team

    def sees_team(self, caseloads: Mapping[str, tuple[int, int]]) -> None:
        """See each coach's caseload against her cap, and the service's, which is all of them."""
        self.coach.presses("1")
        for name, (active, cap) in caseloads.items():
            self.coach.sees(re.compile(rf"{name} +[■□]+ +{active}/{cap} "))
        active, cap = map(sum, zip(*caseloads.values(), strict=True))
        service = re.escape(self.says("The service"))
        self.coach.sees(re.compile(rf"{service} +[■□]+ +{active}/{cap} "))

    def sees_service(self, coaches: int, item: Item) -> None:
        """See the evidence of all packs added up."""
        self.coach.presses("2")
        self.coach.reads(
            self.tongue.plural("The service: {n} coach", "The service: {n} coaches", coaches)
        )
        self.reads_evidence(item)


class Reviewing(Supervising):
    """A supervisor who holds a review of a scale; on the way she sees neither total nor band."""

    scale: Scale = built_in()[0]

    def name_of(self, item: int) -> str:
        """Return an item's number and name, as the form of its score is headed."""
        return f"{item} {self.scale.item(item).name.told(self.tongue.language)}"

    def begins_review(self, service: str, reviewer: str) -> None:
        """Begin a review of the packs' period, with a second reviewer."""
        self.coach.presses("5")
        self.reads_said("No review yet. Press a to begin one.")
        self.coach.presses("a")
        self.at("Scale", "tab")
        self.at("Service", "ctrl+u")
        self.coach.does_not_see(re.compile(rf"{re.escape(self.says('Service'))} +\w.*│"))
        self.coach.types(service)
        self.coach.presses("tab")
        for passed in ("Period", "First day", "Last day", "Held on", "First reviewer"):
            self.at(passed, "tab")
        self.at("Second reviewer", text=reviewer)
        self.coach.reads(reviewer)
        self.coach.presses("ctrl+s")
        self.is_partial(0)

    def is_partial(self, done: int) -> None:
        """See how far the review is: how many items of how many, and no more than that."""
        self.reads_said("partial, {done} of {of}", done=done, of=len(self.scale.items))
        self.sees_no_result()

    def sees_no_result(self) -> None:
        """Look for a total and for every band's name; none of them is on the screen."""
        bands = [re.escape(band.name.told(self.tongue.language)) for band in self.scale.bands]
        total = self.says("{total} of {highest}", total="TOTAL", highest=self.scale.highest)
        result = "|".join([*bands, re.escape(total).replace("TOTAL", r"\d+")])
        screen = self.coach.screen()
        for text in (screen, words_on(screen)):
            if found := re.search(rf"\b(?:{result})\b", text):
                pytest.fail(f"partial, yet {found[0]}\n{screen}", pytrace=False)

    def opens_score(self) -> None:
        """Ask for the score of the chosen item."""
        self.coach.presses("s")

    def scores_apart(self, item: int, first: int, second: int) -> None:
        """Each reviewer gives a score alone; they do not agree yet."""
        self._is_asked(item)
        self.at("First reviewer", str(first), "tab")
        self.at("Second reviewer", str(second), "ctrl+s")

    def agrees(self, item: int, score: int, reason: str) -> None:
        """Give the score that both agree on, a source and a reason."""
        self._is_asked(item)
        self.at("First reviewer", "tab", "tab")
        self.at("Agreed score", str(score), "tab")
        self.at("Sources", "d")
        self.coach.sees("[x] DOC")
        self.coach.presses("tab")
        self.at("Reason", text=reason)
        self.coach.presses("ctrl+s")

    def leaves_score(self, item: int) -> None:
        """Leave the form that asks for an item, without a score."""
        self._is_asked(item)
        self.at("First reviewer", "escape")
        self.coach.does_not_see(self._heading(item))

    def _is_asked(self, item: int) -> None:
        self.coach.sees(self._heading(item))
        self.sees_no_result()

    def _heading(self, item: int) -> re.Pattern[str]:
        return re.compile(rf"│ +{re.escape(self.name_of(item))}")

    def adds_action(self, what: str, owner: str, until: date) -> None:
        """Write down what is done, who sees to it and until when; go back to the review."""
        self.coach.presses("a")
        self.reads_said("No action yet. Press a to add one.")
        self.coach.presses("a")
        self.at("What is done", text=what)
        self.coach.presses("tab")
        self.at("Who sees to it", text=owner)
        self.coach.presses("tab")
        self.at("Until", text=f"{until.day}.{until.month}.{until.year}")
        self.coach.sees(re.compile(rf"\w+ {re.escape(self.tongue.day(until))} "))
        self.saves()
        self.coach.reads(f"{what} – {owner}, {self.tongue.day(until)}")
        self.sees_no_result()
        self.coach.presses("escape")

    # The signature

    def is_told_what_is_missing(self, items: str) -> None:
        """Try to sign; read which items have no score yet, and go to the first of them."""
        self.coach.presses("i")
        self.reads_said("This is still missing before the review can be signed:")
        self.reads_said("Without an agreed score: {items}.", items=items)
        self.sees_no_result()
        self.coach.presses("enter")

    def signs(self) -> str:
        """Sign the review; return the key's fingerprint."""
        self.coach.presses("i")
        self.at("Signed by", "ctrl+s")
        self.reads_said("Signed and frozen. The fingerprint of the key: {key}", key="")
        fingerprint = self.coach.sees(FINGERPRINT).group()
        self.coach.presses("enter")
        self.coach.does_not_see(fingerprint)
        return fingerprint

    def exports(self, path: Path) -> None:
        """Write the review to a file."""
        self.coach.presses("x")
        self.types_path("File", path, "fidelity-")
        self.coach.presses("ctrl+s")
        self.coach.does_not_see(self.says("The review to a file"), within=20)

    def cannot_change(self, key: str) -> None:
        """Try to score an item of the signed review; read why not, and which key leads on."""
        self.coach.presses("s")
        why = (
            "The review is signed and frozen. {key} makes a new version of it that can be changed."
        )
        self.coach.is_told(self.says(why, key=key))

    def makes_version(self, key: str, version: int) -> None:
        """Make an open copy of the signed review."""
        self.coach.presses(key)
        self.coach.sees(self.says("version {version}", version=version))
