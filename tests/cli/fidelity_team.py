"""A team at the command line: three coaches with the demo's people, and their supervisor."""

from __future__ import annotations

import contextlib
import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ipscoach.cli.main import run
from ipscoach.clock import FixedClock
from ipscoach.domain.staff import StaffRole
from ipscoach.exchange.invented import invent, lay_out
from ipscoach.ids import time_ordered
from ipscoach.records.desk import open_desk
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, TODAY, Script, new_script, set_up
from tests.cli.test_agenda import DAY

COACHES = {"Kaisa Malli": 7, "Olli Testi": 8, "Siiri Koe": 9}
"""Their names, and the seeds of their people."""
SUPERVISOR = "Eeva Esimerkki"
HALF_YEAR = {"from": "2026-06-01", "to": "2026-11-30"}


def a_coach(folder: Path, name: str = "Kaisa Malli", seed: int = 7) -> Script:
    """Return a coach's home with the demo's people, who are others for every seed."""
    folder.mkdir()
    script, clock = new_script(folder), FixedClock(DAY)
    with contextlib.closing(Vault(script.home).create(PASSPHRASE, CHEAP)[0]) as vault:
        desk = open_desk(vault, clock, time_ordered(clock))
        desk.door.set_up_coach(name, "Esimerkkikunta")
        lay_out(desk, replace(invent(DAY, seed, "fi"), coach=name), lambda _done, _total: None)
        desk.close()
    return script


def a_supervisor(folder: Path) -> Script:
    """Return a supervisor's home, set up as `init --role supervisor` does, under a cheap key."""
    folder.mkdir()
    script = new_script(folder)
    set_up(script, SUPERVISOR, StaffRole.SUPERVISOR)
    return script


def here(script: Script, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program in this process, as `Script.opens` does in another: quicker by far."""
    out, err = io.StringIO(), io.StringIO()
    home = ["--home", str(script.home.folder), "--passphrase-file", str(script.passphrase_file)]
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = run([*words, *home, "--today", TODAY, "--lang", "en"])
    return subprocess.CompletedProcess(words, code, out.getvalue(), err.getvalue())


def reads(script: Script, *words: str) -> Any:
    """Run a verb with --json here and return what it says."""
    done = here(script, *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def refused(script: Script, *words: str, code: int = 1) -> str:
    """Run it, see one sentence and nothing else, and return it."""
    done = here(script, *words)
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert len(done.stderr.splitlines()) == 1
    return done.stderr


@dataclass(frozen=True)
class Team:
    """Three coaches, the folder of their packs, and the supervisor who has taken them in."""

    coaches: dict[str, Script]
    packs: Path
    supervisor: Script


def a_team(folder: Path) -> Team:
    """Return a team whose packs went from home to home by the command line."""
    packs = folder / "packs"
    packs.mkdir()
    coaches: dict[str, Script] = {}
    for name, seed in COACHES.items():
        coaches[name] = a_coach(folder / name, name, seed)
        done = here(coaches[name], "fidelity", "pack", "--out", str(packs / f"{seed}.pack"))
        assert done.returncode == 0, done.stderr
    supervisor = a_supervisor(folder / "supervisor")
    done = here(supervisor, "fidelity", "receive", str(packs))
    assert done.returncode == 0, done.stderr
    return Team(coaches, packs, supervisor)


def words_of_people(script: Script) -> Iterator[str]:
    """Yield the names of a coach's clients and employers, which no pack may hold."""
    for row in (*reads(script, "clients"), *reads(script, "employers")):
        yield row["name"]
