"""A session that was not closed: what it saved is there, or the coach is told what is not."""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.paths import Home, log_of
from ipscoach.records.migrate import FORMAT
from ipscoach.sentence import Sentence
from ipscoach.vault.errors import CannotWrite, DatabaseDamaged, WrongPassphrase
from ipscoach.vault.journal import State, look_at_log
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.restoring import restore, unlock_with
from ipscoach.vault.vault import Vault

from .conftest import PASSPHRASE
from .test_restore import NOW

SAVES = 12
FRAME = 24 + 4096
Damage = Callable[[bytearray], None]


@pytest.fixture
def crashed(tmp_path: Path) -> Home:
    """The files of a caseload whose program was killed after twelve saves of three pages each."""
    running = Home(tmp_path / "running")
    opened, _ = Vault(running).create(PASSPHRASE, CHEAP)
    line = opened.connect()
    line.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    opened.close()
    opened = Vault(running).unlock(PASSPHRASE)
    line = opened.connect()
    for number in range(SAVES):
        line.execute("INSERT INTO note (text) VALUES (?)", (f"note {number} " + "x" * 8000,))
    home = Home(shutil.copytree(running.folder, tmp_path / "caseload"))
    opened.close()
    return home


def spoil(home: Home, damage: Damage) -> bytes:
    content = bytearray(log_of(home.database).read_bytes())
    damage(content)
    log_of(home.database).write_bytes(content)
    return bytes(content)


def frames(content: bytes | bytearray) -> list[int]:
    """Return where the frames begin."""
    return list(range(32, len(content) - FRAME + 1, FRAME))


def ends(content: bytes | bytearray, at: int) -> bool:
    return bool(struct.unpack_from(">I", content, at + 4)[0])


def flip(at: int) -> Damage:
    def damage(content: bytearray) -> None:
        content[at] ^= 4

    return damage


def opened_then(home: Home) -> tuple[int, tuple[Sentence, ...]]:
    """Open it; return how many notes there are, and what is said."""
    opened = Vault(home).unlock(PASSPHRASE)
    try:
        row = opened.connect().execute("SELECT count(*) FROM note").fetchone()
        return int(str(row and row[0])), opened.remarks
    finally:
        opened.close()


def kept_in(home: Home) -> list[Path]:
    return sorted(home.backups.glob("replaced-*")) if home.backups.exists() else []


def test_a_whole_log_is_taken_and_nothing_is_said(crashed: Home) -> None:
    assert look_at_log(crashed.database).state is State.WHOLE
    assert opened_then(crashed) == (SAVES, ())
    assert kept_in(crashed) == []
    assert not log_of(crashed.database).exists()


@pytest.mark.parametrize("at", [0, 3, 6, 9, 13, 17, 22, 27, 31], ids="byte {}".format)
def test_a_bit_of_the_head_costs_all_and_is_told(crashed: Home, at: int) -> None:
    spoilt = spoil(crashed, flip(at))
    assert look_at_log(crashed.database).lost == SAVES
    _notes, said = opened_then(crashed)
    (kept,) = kept_in(crashed)
    assert [dict(one.values) for one in said] == [{"count": SAVES, "path": str(kept)}]
    assert (kept / "caseload.db-wal").read_bytes() == spoilt


@pytest.mark.parametrize("within", [0, 5, 9, 14, 18, 23, 24, 2000, FRAME - 1])
@pytest.mark.parametrize("part", [0.0, 0.3, 0.6])
def test_a_bit_in_the_middle_never_costs_a_save_in_silence(
    crashed: Home, part: float, within: int
) -> None:
    content = log_of(crashed.database).read_bytes()
    places = frames(content)
    at = places[int(part * len(places))]
    behind = sum(ends(content, place) for place in places if place >= at)
    spoil(crashed, flip(at + within))
    found = look_at_log(crashed.database)
    assert (found.state, found.lost in (behind, behind + 1)) == (State.DAMAGED, True)
    notes, said = opened_then(crashed)
    assert SAVES - notes <= found.lost
    (kept,) = kept_in(crashed)
    assert [dict(one.values)["path"] for one in said] == [str(kept)]
    assert {path.name for path in kept.iterdir()} >= {
        "caseload.db",
        "caseload.db-wal",
        "caseload.keys",
        "caseload.bak",
    }
    # From now on all is in order, and nothing is said again.
    assert opened_then(crashed) == (notes, ())
    assert len(kept_in(crashed)) == 1


@pytest.mark.parametrize("within", [0, 8, 16, 24, 4000])
def test_a_bit_of_the_last_save_is_told_as_one_that_is_not_whole(
    crashed: Home, within: int
) -> None:
    content = log_of(crashed.database).read_bytes()
    spoil(crashed, flip(frames(content)[-1] + within))
    assert look_at_log(crashed.database).state is State.CUT
    notes, (said,) = opened_then(crashed)
    assert notes == SAVES - 1
    assert "last entry" in said.template


@pytest.mark.parametrize("length", [0, 20, 512, 4096])
def test_a_sector_that_is_gone_is_damage_where_saves_came_after_it(
    crashed: Home, length: int
) -> None:
    def damage(content: bytearray) -> None:
        at = frames(content)[3]
        content[at : at + length] = bytes(length)

    spoil(crashed, damage)
    wanted = State.DAMAGED if length else State.WHOLE
    assert look_at_log(crashed.database).state is wanted


def test_a_log_that_was_overwritten_is_told(crashed: Home) -> None:
    def damage(content: bytearray) -> None:
        content[:] = b"something else " * (len(content) // 15)

    spoil(crashed, damage)
    _, (said,) = opened_then(crashed)
    assert "overwritten" in said.template


def test_every_cut_between_or_within_writes_is_no_damage(crashed: Home) -> None:
    """A kill leaves a beginning of what was written; nothing that was saved is in the rest."""
    whole = log_of(crashed.database).read_bytes()
    for length in [*range(0, len(whole), 1777), len(whole)]:
        log_of(crashed.database).write_bytes(whole[:length])
        assert look_at_log(crashed.database).state is State.WHOLE, length


def test_a_power_cut_may_tear_the_last_save_in_any_way(crashed: Home) -> None:
    """What was not waited for is on the disk in parts, in any order: sector by sector."""
    whole = log_of(crashed.database).read_bytes()
    places = frames(whole)
    last = max(at for at in places[:-1] if ends(whole, at)) + FRAME
    for behind in (b"", bytes(len(whole) - last)):
        for pattern in range(1, 64):
            torn = bytearray(whole[:last] + behind)
            for sector in range(last // 512, len(whole) // 512 + 1):
                begin, end = max(sector * 512, last), (sector + 1) * 512
                if pattern >> sector % 6 & 1:
                    torn.extend(bytes(max(0, begin - len(torn))))
                    torn[begin:end] = whole[begin:end]
            log_of(crashed.database).write_bytes(torn)
            assert look_at_log(crashed.database).state is not State.DAMAGED, pattern


def test_what_lies_behind_from_a_save_that_was_taken_back_is_no_damage(tmp_path: Path) -> None:
    """A large act has been written in parts when it is taken back; the next overwrites some."""
    home = Home(tmp_path / "running")
    opened, _ = Vault(home).create(PASSPHRASE, CHEAP)
    line = opened.connect()
    line.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    line.execute("PRAGMA cache_size = 5")
    for back in (40, 10, 25):
        line.execute("INSERT INTO note (text) VALUES ('kept')")
        line.execute("BEGIN IMMEDIATE")
        for _ in range(back):
            line.execute("INSERT INTO note (text) VALUES (?)", ("y" * 9000,))
        line.execute("ROLLBACK")
        copy = Home(shutil.copytree(home.folder, tmp_path / f"crashed-{back}"))
        assert look_at_log(copy.database).state is State.WHOLE
    opened.close()


def test_frames_of_an_earlier_use_of_the_log_are_no_damage(tmp_path: Path) -> None:
    home = Home(tmp_path / "running")
    opened, _ = Vault(home).create(PASSPHRASE, CHEAP)
    line = opened.connect()
    line.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    for number in range(30):
        line.execute("INSERT INTO note (text) VALUES (?)", ("z" * 9000,))
        if number in (10, 20):
            line.execute("PRAGMA wal_checkpoint(RESTART)").fetchone()
        copy = Home(shutil.copytree(home.folder, tmp_path / f"crashed-{number}"))
        assert look_at_log(copy.database).state is State.WHOLE, number
        if number in (11, 25):
            content = log_of(copy.database).read_bytes()
            spoil(copy, flip(frames(content)[0] + 100))
            assert look_at_log(copy.database).state is not State.WHOLE
    opened.close()


def test_restoring_over_it_keeps_the_damaged_log_too(crashed: Home, tmp_path: Path) -> None:
    whole = Home(shutil.copytree(crashed.folder, tmp_path / "whole"))
    opened = Vault(whole).unlock(PASSPHRASE)
    backup = opened.back_up(tmp_path, NOW)
    opened.close()
    spoilt = spoil(crashed, flip(5000))
    kept = restore(backup, crashed, unlock_with(PASSPHRASE), newest=FORMAT, now=NOW, replace=True)
    assert kept is not None
    assert (kept.path / "caseload.db-wal").read_bytes() == spoilt
    assert opened_then(crashed) == (SAVES, ())


def test_a_copy_whose_log_is_damaged_is_not_restored_as_if_it_were_whole(
    crashed: Home, tmp_path: Path
) -> None:
    """A copy of an earlier version, or the files themselves: `….db` with its keys beside it."""
    spoil(crashed, flip(5000))
    new = Home(tmp_path / "new")
    with pytest.raises(DatabaseDamaged):
        restore(crashed.database, new, unlock_with(PASSPHRASE), newest=FORMAT, now=NOW)
    assert not new.database.exists()


def test_a_wrong_passphrase_keeps_nothing_aside(crashed: Home) -> None:
    spoilt = spoil(crashed, flip(5000))
    with pytest.raises(WrongPassphrase):
        Vault(crashed).unlock("another one altogether")
    assert log_of(crashed.database).read_bytes() == spoilt
    assert kept_in(crashed) == []


def test_where_there_is_no_room_to_keep_it_nothing_is_opened(
    crashed: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    spoilt = spoil(crashed, flip(5000))
    monkeypatch.setattr("ipscoach.vault.keeping.shutil.copy2", full)
    with pytest.raises(CannotWrite):
        Vault(crashed).unlock(PASSPHRASE)
    assert log_of(crashed.database).read_bytes() == spoilt
    assert kept_in(crashed) == []
