"""Packs and the team: python -m benchmarks.packs [--runs 9] [--coaches 10].

Ten coaches of five busy years each (60 clients, 3 000 contacts, 15 000 notes a coach) give their
packs; a supervisor's file takes them in by the command line, as one process from its start to its
end. Then the team with those packs and a caseload of the usual size are opened in turn, and the
ratio tells what the team takes longer. So is told how long the team's outcomes take to count.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from benchmarks.busy_coach import FIVE_YEARS, busy_coach
from benchmarks.machine import description
from benchmarks.measure import Program, middle, ratio, rounds
from benchmarks.prepare import DAY, PASSPHRASE, PASSPHRASE_FILE, prepared
from ipscoach.clock import FixedClock
from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.outcomes.cases import cases
from ipscoach.domain.outcomes.measures import measures
from ipscoach.domain.staff import StaffRole
from ipscoach.exchange.fidelity.pack_building import Header, build
from ipscoach.exchange.fidelity.pack_signing import write_pack
from ipscoach.exchange.fidelity.service import cases_of_team
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.settings import Settings, write_settings
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.domain.outcomes.from_evidence import of_evidence

PROGRAM = str(Path(sys.executable).parent / "ipscoach")
LIMIT_SECONDS, LIMIT_RATIO = 5.0, 1.5
NAMES = ("Malli", "Testi", "Koe", "Demo", "Esimerkki")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--coaches", type=int, default=10)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        packs = given(folder / "packs", wanted.coaches)
        home = supervisor(folder / "supervisor")
        seconds = taken_in(home, packs)
        counting = outcomes_counted(home)
        size = sum(path.stat().st_size for path in packs.iterdir())
        caseload = prepared(folder / "caseload")
        samples = rounds(opened(home, caseload), wanted.runs)
        print(description())
        print(f"{wanted.coaches} packs of five years, MB in all: {size / 1e6:.1f}")
        print(f"taken in by one process, seconds: {seconds:.2f} (at most {LIMIT_SECONDS})")
        print(f"outcomes of the team, seconds: {counting:.2f}")
        for name, own in samples.items():
            print(f"{name} open with data, ms: {middle(own, 'data'):.0f}")
        times = ratio(samples["team"], "data", samples["caseload"], "data") or 0
        print(f"team / caseload: {times:.2f} (at most {LIMIT_RATIO})")


def given(folder: Path, coaches: int) -> Path:
    """Write the packs of busy coaches into a new folder."""
    folder.mkdir()
    for number in range(coaches):
        chance = Random(number)
        header = Header(
            id=chance.randbytes(16).hex(),
            made=FIVE_YEARS.last,
            coach=f"Coach {chr(65 + number // 5)} {NAMES[number % 5]}",
            organisation="Esimerkkikunta",
            cap=10,
            program="benchmark",
        )
        facts = busy_coach(number)
        achieved = cases(of_evidence(facts), FIVE_YEARS, header.made)
        pack = build(facts, FIVE_YEARS, USUAL, header, chance.shuffle, achieved)
        (folder / f"{number:02d}.pack").write_bytes(write_pack(pack, chance.randbytes(32)))
    return folder


def supervisor(folder: Path) -> Path:
    """Make a supervisor's file in a new folder."""
    home, clock = Home(folder), FixedClock(DAY)
    vault, code = Vault(home).create(PASSPHRASE, CHEAP)
    vault.code_fits(code)
    (folder / PASSPHRASE_FILE).write_text(PASSPHRASE + "\n", encoding="utf-8")
    (folder / PASSPHRASE_FILE).chmod(0o600)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    try:
        desk.door.set_up_coach("Eeva Esimerkki", "Esimerkkikunta", role=StaffRole.SUPERVISOR)
    finally:
        desk.close()
        vault.close()
    write_settings(home.settings, Settings(supervisor=True))
    return folder


def opening(folder: Path) -> list[str]:
    """Return the options that open a folder's file."""
    found = ["--home", str(folder), "--passphrase-file", str(folder / PASSPHRASE_FILE)]
    return [*found, "--today", DAY.isoformat(), "--lang", "en"]


def taken_in(home: Path, packs: Path) -> float:
    """Take the packs in by the command line, and return the seconds of the whole process."""
    begun = time.perf_counter()
    subprocess.run(
        [PROGRAM, "fidelity", "receive", str(packs), *opening(home)],
        check=True,
        capture_output=True,
    )
    return time.perf_counter() - begun


def outcomes_counted(home: Path) -> float:
    """Return the seconds from the team's open file to all measures of its packs."""
    clock = FixedClock(DAY)
    vault = Vault(Home(home)).unlock(PASSPHRASE)
    desk = open_desk(vault, clock, time_ordered(clock, Random(1)))
    try:
        begun = time.perf_counter()
        measures(cases_of_team(desk, FIVE_YEARS))
        return time.perf_counter() - begun
    finally:
        desk.close()
        vault.close()


def opened(home: Path, caseload: Path) -> list[Program]:
    """Return the two programs that are opened in turn."""
    apart = {"LANG": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "", "HOME": str(home)}
    return [
        Program("caseload", [PROGRAM, *opening(caseload)], {"data": r"[●○]{5}"}, (), apart),
        Program("team", [PROGRAM, *opening(home)], {"data": r"[■□]{5}"}, (), apart),
    ]


if __name__ == "__main__":
    main()
