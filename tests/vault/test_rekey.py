"""New keys: what was taken before shows nothing saved after; a cut at any step loses nothing."""

from __future__ import annotations

import contextlib
import shutil
import signal
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from ipscoach.paths import Home
from ipscoach.vault import rekey
from ipscoach.vault.connection import open_file
from ipscoach.vault.device import Device
from ipscoach.vault.errors import (
    CannotWrite,
    DatabaseDamaged,
    DeviceForgotten,
    Locked,
    WrongCode,
    WrongPassphrase,
)
from ipscoach.vault.files import cannot_write
from ipscoach.vault.slots import Kind, parse
from ipscoach.vault.vault import Vault

from .conftest import PASSPHRASE, Child
from .test_first_start import PowerCut, opens, power  # noqa: F401 - the power's own fixture
from .test_restore import Drawer, Laptop

NEW = "eleven slow trains to the north"
NOW = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)
NOTES = [f"note {n} " + "x" * 400 for n in range(50)]


@pytest.fixture
def laptop(code: str, home: Home) -> Laptop:
    """A caseload with fifty notes, closed."""
    assert code
    return Laptop(home.folder)


def renews(laptop: Laptop) -> str:
    opened = Vault(laptop.home).unlock(PASSPHRASE)
    code = opened.rekey(NEW)
    opened.close()
    return code


def is_whole(laptop: Laptop, secret: str) -> bool:
    opened = Vault(laptop.home).unlock(secret)
    line = opened.connect()
    whole = (
        [str(row[0]) for row in line.execute("SELECT text FROM note ORDER BY id")] == NOTES
        and line.execute("PRAGMA cipher_integrity_check").fetchall() == []
        and line.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    )
    opened.close()
    return whole


class TestNewKeys:
    def test_only_the_new_passphrase_and_the_new_code_open_all_of_it(
        self, laptop: Laptop, code: str
    ) -> None:
        newer = renews(laptop)
        assert laptop.reads(NEW) == laptop.reads(newer) == NOTES
        for secret, fault in ((PASSPHRASE, WrongPassphrase), (code, WrongCode)):
            with pytest.raises(fault):
                laptop.reads(secret)
        assert is_whole(laptop, NEW)
        kinds = {slot.kind for slot in parse(laptop.home.slots.read_bytes()).slots}
        assert kinds == {Kind.PASSPHRASE, Kind.RECOVERY}
        assert laptop.home.slots.read_bytes() == laptop.home.spare_slots.read_bytes()

    def test_the_open_caseload_goes_on_and_writes(self, laptop: Laptop) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        before = opened.connect()
        newer = opened.rekey(NEW)
        assert not opened.code_was_typed_back()
        assert opened.code_fits(newer)
        opened.connect().execute("INSERT INTO note (text) VALUES ('after')")
        with pytest.raises(Exception, match="closed"):
            before.execute("SELECT 1")
        opened.change_passphrase("a third one that is long")
        opened.close()
        assert laptop.reads("a third one that is long")[-1] == "after"

    def test_who_took_the_keys_before_reads_nothing_of_the_file(
        self, laptop: Laptop, tmp_path: Path
    ) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        taken = bytearray(opened._keys.file)
        opened.rekey(NEW)
        opened.connect().execute("INSERT INTO note (text) VALUES ('after')")
        opened.close()
        with pytest.raises(DatabaseDamaged):
            open_file(laptop.home.database, taken)
        thief = Home(tmp_path / "thief")
        thief.folder.mkdir()
        shutil.copyfile(laptop.home.database, thief.database)

    def test_earlier_backups_open_with_what_opened_them(
        self, laptop: Laptop, code: str, tmp_path: Path
    ) -> None:
        backup = laptop.backs_up(tmp_path / "stick")
        renews(laptop)
        old = Laptop(tmp_path / "old")
        old.restores(backup, code)
        assert old.reads(PASSPHRASE) == NOTES

    def test_the_key_store_is_set_up_anew(self, laptop: Laptop) -> None:
        drawer = Drawer()
        device = Device(find=lambda: (drawer, "a drawer"))
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        opened.remember_device(device)
        opened.rekey(NEW)
        assert not opened.has_device_slot()
        opened.close()
        with pytest.raises(DeviceForgotten):
            Vault(laptop.home).unlock_with_device(device)
        opened = Vault(laptop.home).unlock(NEW)
        opened.remember_device(device)
        opened.close()
        Vault(laptop.home).unlock_with_device(device).close()

    def test_a_locked_caseload_gets_none(self, laptop: Laptop) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        opened.close()
        with pytest.raises(Locked):
            opened.rekey(NEW)

    def test_twice_in_a_row(self, laptop: Laptop) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        opened.rekey("one that is there for a moment")
        opened.rekey(NEW)
        opened.close()
        assert is_whole(laptop, NEW)


def copied(laptop: Laptop, folder: Path) -> Laptop:
    shutil.copytree(laptop.home.folder, folder)
    return Laptop(folder)


def test_a_power_cut_at_any_step_leaves_exactly_one_passphrase_and_every_note(
    laptop: Laptop,
    tmp_path: Path,
    power: Callable[[int], list[int]],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outcomes: list[bool] = []
    for step in range(1, 60):
        cut = copied(laptop, tmp_path / f"at-{step}")
        opened = Vault(cut.home).unlock(PASSPHRASE)
        seen = power(step)
        with contextlib.suppress(PowerCut):
            opened.rekey(NEW)
        monkeypatch.undo()
        opened.close()
        works = [opens(Vault(cut.home), secret) for secret in (PASSPHRASE, NEW)]
        assert sum(works) == 1
        assert is_whole(cut, NEW if works[1] else PASSPHRASE)
        assert not parse(cut.home.slots.read_bytes()).find(Kind.FORMER), "it was finished"
        outcomes.append(works[1])
        if len(seen) < step:
            break
    assert outcomes == sorted(outcomes), "first the old one, from one step on the new one"
    assert set(outcomes) == {False, True}
    assert len(outcomes) > 8


def test_a_power_cut_while_a_cut_one_is_finished_loses_nothing_either(
    laptop: Laptop,
    tmp_path: Path,
    power: Callable[[int], list[int]],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened = Vault(laptop.home).unlock(PASSPHRASE)
    with monkeypatch.context() as patch:
        patch.setattr(rekey, "finish", _cut)
        with contextlib.suppress(PowerCut):
            opened.rekey(NEW)
    opened.close()
    for step in range(1, 40):
        again = copied(laptop, tmp_path / f"at-{step}")
        seen = power(step)
        with contextlib.suppress(PowerCut):
            Vault(again.home).unlock(NEW).close()
        monkeypatch.undo()
        assert not opens(Vault(again.home), PASSPHRASE)
        assert is_whole(again, NEW)
        if len(seen) < step:
            break
    assert step > 8


def _cut(*_given: object) -> None:
    raise PowerCut


KILLED = """
import pathlib, sys
from ipscoach.paths import Home
from ipscoach.vault.vault import Vault
opened = Vault(Home(pathlib.Path(sys.argv[1]))).unlock("seven grey geese over the lake")
print("ready", flush=True)
opened.rekey("eleven slow trains to the north")
print("done", flush=True)
"""


def test_a_kill_at_any_moment_leaves_exactly_one_passphrase_and_every_note(
    laptop: Laptop, tmp_path: Path, child: Child, home: Home
) -> None:
    kept = copied(laptop, tmp_path / "kept")
    random = Random(7)
    for _ in range(12):
        shutil.rmtree(home.folder)
        shutil.copytree(kept.home.folder, home.folder)
        process = child(KILLED)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        time.sleep(random.random() * 0.06)
        process.send_signal(signal.SIGKILL)
        done = process.communicate()[0] == "done\n"
        works = [opens(Vault(home), secret) for secret in (PASSPHRASE, NEW)]
        assert sum(works) == 1
        assert not done or works[1]
        assert is_whole(laptop, NEW if works[1] else PASSPHRASE)


class TestNoRoom:
    def test_a_disk_that_is_nearly_full_is_told_and_the_passphrase_holds(
        self, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        monkeypatch.setattr(rekey, "ROOM", 1 << 50)
        with pytest.raises(CannotWrite):
            opened.rekey(NEW)
        opened.connect().execute("INSERT INTO note (text) VALUES ('goes on')")
        opened.close()
        assert laptop.reads(PASSPHRASE)[-1] == "goes on"

    def test_one_that_fills_up_midway_leaves_the_passphrase_too(
        self, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_given: object) -> None:
            raise cannot_write()

        opened = Vault(laptop.home).unlock(PASSPHRASE)
        monkeypatch.setattr(rekey, "change_key", full)
        with pytest.raises(CannotWrite):
            opened.rekey(NEW)
        opened.change_passphrase("another old one that holds")
        opened.close()
        monkeypatch.undo()
        assert not opens(Vault(laptop.home), NEW)
        assert is_whole(laptop, "another old one that holds")


def test_an_old_copy_of_the_key_file_opens_nothing_when_the_newer_ones_are_lost(
    laptop: Laptop,
) -> None:
    old = laptop.home.slots.read_bytes()
    renews(laptop)
    laptop.home.spare_slots.write_bytes(old)
    laptop.home.slots.unlink()
    with pytest.raises(DatabaseDamaged):
        Vault(laptop.home).unlock(PASSPHRASE)


class TestADamagedPage:
    def test_is_told_as_damage_before_any_key_is_changed(self, laptop: Laptop) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        before = spoil(laptop.home)
        keys = laptop.home.slots.read_bytes()
        with pytest.raises(DatabaseDamaged, match="not brought under new keys"):
            opened.rekey(NEW)
        opened.close()
        assert (laptop.home.slots.read_bytes(), laptop.home.database.read_bytes()) == (keys, before)
        Vault(laptop.home).unlock(PASSPHRASE).close()

    def test_is_told_as_damage_where_new_keys_are_finished(
        self, laptop: Laptop, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        opened = Vault(laptop.home).unlock(PASSPHRASE)
        with monkeypatch.context() as within:

            def cut(*_given: object) -> None:
                raise PowerCut

            within.setattr(rekey, "finish", cut)
            with pytest.raises(PowerCut):
                opened.rekey(NEW)
        opened.close()
        before = spoil(laptop.home)
        with pytest.raises(DatabaseDamaged, match="not brought under new keys"):
            Vault(laptop.home).unlock(NEW)
        assert laptop.home.database.read_bytes() == before


def spoil(home: Home) -> bytes:
    """Damage a page in the middle; return what is in the file then."""
    content = bytearray(home.database.read_bytes())
    content[len(content) // 2 // 4096 * 4096 + 700] ^= 1
    home.database.write_bytes(content)
    return bytes(content)
