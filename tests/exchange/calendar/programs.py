"""Calendar programs as a person has them, each with an empty calendar of its own."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from datetime import date
from pathlib import Path

FROM, DAYS = date(2026, 1, 1), 900
KHAL = """[calendars]
[[work]]
path = {folder}/events
type = calendar
[locale]
local_timezone = Europe/Helsinki
default_timezone = Europe/Helsinki
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[sqlite]
path = {folder}/khal.db
[default]
default_calendar = work
"""
Shown = list[tuple[date, str]]


def run(*words: str) -> str:
    """Run a program, which must succeed, and return what it says."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=True)
    return done.stdout


@dataclass(frozen=True)
class Khal:
    """Khal with one calendar in a folder; it keeps an event by its UID."""

    folder: Path

    def _run(self, *words: str) -> str:
        return run("khal", "-c", str(self.folder / "config"), *words)

    def takes(self, file: Path) -> None:
        """Import a file without asking."""
        config = self.folder / "config"
        (self.folder / "events").mkdir(exist_ok=True)
        config.write_text(KHAL.format(folder=self.folder))
        self._run("import", "--batch", str(file))

    def shows(self) -> Shown:
        """Return the day and the title of every event."""
        form = "{start-date}|{end-date}|{title}"
        told = self._run(
            *("list", "--day-format", "", "--format", form, f"{FROM}", f"{DAYS}d"),
        )
        rows = [line.split("|", 2) for line in told.splitlines() if line]
        assert all(start == end for start, end, _title in rows), "each lasts one day"
        return sorted((date.fromisoformat(start), title) for start, _end, title in rows)

    def holds(self) -> str:
        """Return all that it keeps."""
        return "".join(p.read_text(encoding="utf-8") for p in (self.folder / "events").iterdir())


@dataclass(frozen=True)
class Calcurse:
    """Calcurse with its folders; it does not know an event again."""

    folder: Path

    def _run(self, *words: str) -> str:
        data, config = self.folder / "data", self.folder / "config"
        for folder in (data, config):
            folder.mkdir(exist_ok=True)
        return run("calcurse", "-D", str(data), "-C", str(config), *words)

    def takes(self, file: Path) -> None:
        """Import a file; nothing of it may be left out."""
        assert " 0 skipped" in self._run("-i", str(file))

    def shows(self) -> Shown:
        """Return the day and the title of every event."""
        told = self._run(
            *("-Q", "--input-datefmt", "4", "--output-datefmt", "%F", "--format-event", "%m\\n"),
            *("--from", f"{FROM}", "--days", f"{DAYS}"),
        )
        found: Shown = []
        day = FROM
        for line in told.splitlines():
            if heading := re.fullmatch(r"(\d{4}-\d\d-\d\d):", line):
                day = date.fromisoformat(heading.group(1))
            elif line:
                found.append((day, line))
        return sorted(found)

    def holds(self) -> str:
        """Return all that it keeps, notes of events too."""
        files = [path for path in (self.folder / "data").rglob("*") if path.is_file()]
        return "".join(path.read_text(encoding="utf-8") for path in files)
