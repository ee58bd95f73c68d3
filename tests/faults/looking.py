"""A look at a caseload after a fault: is all there that was acknowledged, and is it whole?"""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path
from random import Random

from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import open_desk
from ipscoach.records.migrate import FORMAT
from ipscoach.sentence import Spoken
from ipscoach.vault.connection import Connection, driver
from ipscoach.vault.errors import WrongCode, WrongPassphrase
from ipscoach.vault.journal import State as LogState
from ipscoach.vault.journal import look_at_log
from ipscoach.vault.vault import OpenVault, Vault
from tests.faults.life.hand import CANARY, TODAY
from tests.faults.life.living import State, content_of, files_of
from tests.faults.result import Result

_SEARCH = "SELECT name FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'"


def look(folder: Path, before: State, after: State, what: str) -> Result:
    """Say what a fault did to a caseload that was between two states.

    Args:
        folder: the home; it is opened, looked at and written to.
        before: what was acknowledged: at least this must be there.
        after: what the next step makes of it: that may be there instead, and nothing between.
        what: what was done to it, for the report.
    """
    plain, home = readable(folder), Home(folder)
    if look_at_log(home.database).state is LogState.DAMAGED:
        return Result(1, 1, 0, plain, f"{what}: a save that was cut is told as damage")
    wrong, noticed = _look(home, before, after)
    told = f"{what}: {wrong}" if wrong else f"{what}: plain text" if plain else ""
    return Result(1, bool(wrong), bool(wrong and not noticed), plain, told)


def readable(folder: Path) -> bool:
    """Say whether anything typed can be read in a file of the folder."""
    words = (CANARY.encode(), CANARY.encode("utf-16-le"), b"SQLite format 3")
    return any(
        word in content for path in files_of(Home(folder)) for content in (path.read_bytes(),)
        for word in words
    )  # fmt: skip


def _look(home: Home, before: State, after: State) -> tuple[str, bool]:
    """Return what is wrong, or "", and whether the program itself says that something is."""
    vault = Vault(home)
    if not vault.exists():
        return ("nothing is there" if before.content else "", True)
    try:
        if wrong := _codes(vault, before, after):
            return wrong, False
        opened, wrong = _passphrases(vault, before, after)
        if opened is None:
            return wrong, False
        with contextlib.closing(opened):
            return _within(opened, before, after)
    except (Spoken, driver().DatabaseError) as fault:
        return type(fault).__name__, True


def _passphrases(vault: Vault, before: State, after: State) -> tuple[OpenVault | None, str]:
    """Return the vault, opened by the one passphrase that opens it; or what is wrong."""
    opened: OpenVault | None = None
    count = 0
    for passphrase in dict.fromkeys(filter(None, (before.passphrase, after.passphrase))):
        if opened:
            opened.close()
        with contextlib.suppress(WrongPassphrase):
            opened = vault.unlock(passphrase)
            count += 1
    if opened and opened._closed and count == 1:
        opened = vault.unlock(before.passphrase)
    if count == 1:
        return opened, ""
    if opened:
        opened.close()
    return None, f"{count} passphrases open"


def _codes(vault: Vault, before: State, after: State) -> str:
    count = 0
    for code in dict.fromkeys(filter(None, (before.code, after.code))):
        with contextlib.suppress(WrongCode):
            vault.unlock_with_code(code).close()
            count += 1
    return "" if count == 1 else f"{count} recovery codes open"


def _within(caseload: OpenVault, before: State, after: State) -> tuple[str, bool]:
    line = caseload.connect()
    if wrong := damage(line):
        return wrong, True
    content = content_of(line)
    up_to_date = line.execute("PRAGMA user_version").fetchone() == (FORMAT,)
    line.close()
    if content not in (before.content, after.content):
        return "neither before nor after the step", False
    if up_to_date:
        clock = FixedClock(TODAY)
        desk = open_desk(caseload, clock, time_ordered(clock))
        with contextlib.closing(desk):
            if desk.read.verify_audit() is not None:
                return "the audit is broken", True
            desk.note_act("unlock")
    return "", True


def damage(line: Connection) -> str:
    """Return what SQLite and SQLCipher find damaged, or ""."""
    if line.execute("PRAGMA cipher_integrity_check").fetchall():
        return "a page does not hold"
    if line.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        return "integrity"
    if line.execute("PRAGMA foreign_key_check").fetchall():
        return "foreign keys"
    for (name,) in line.execute(_SEARCH).fetchall():
        try:
            line.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('integrity-check', 1)")
        except driver().DatabaseError:
            return f"the search {name}"
    return ""


def copied(template: Path, folder: Path) -> Path:
    """Return the folder as a fresh copy of a template."""
    if folder.exists():
        shutil.rmtree(folder)
    return shutil.copytree(template, folder)


def chances(seed: int, what: str) -> Random:
    """Return chance that is the same for the same seed."""
    return Random(f"{seed} {what}")
