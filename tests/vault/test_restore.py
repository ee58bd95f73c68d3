"""Restoring: what is here stays until what comes is proven, and is kept; a cut loses neither."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.sentence import Refused
from ipscoach.vault.backup import backups_in
from ipscoach.vault.device import Device
from ipscoach.vault.errors import (
    AlreadySetUp,
    BackupDamaged,
    CannotWrite,
    DatabaseDamaged,
    DeviceForgotten,
    MistypedCode,
    NewerFormat,
    VaultFault,
    WrongCode,
    WrongPassphrase,
)
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.restoring import Kept, restore, unlock_with
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE
from .test_first_start import PowerCut, power  # noqa: F401 - the power's own fixture

NOW = datetime(2026, 11, 23, 14, 5, 9, tzinfo=UTC)
NEWEST = 4
OTHER = "another one's words entirely"


class Drawer:
    """A key store that keeps what it is given."""

    def __init__(self) -> None:
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Laptop:
    """A home folder, and what stands in its caseload."""

    def __init__(self, folder: Path) -> None:
        self.home = Home(folder)

    def starts(self, passphrase: str, *notes: str) -> str:
        """Set a caseload up with some notes, and return its code."""
        opened, code = Vault(self.home).create(passphrase, CHEAP)
        line = opened.connect()
        line.execute("CREATE TABLE note (text TEXT)")
        self.writes(opened, *notes)
        opened.close()
        return code

    def writes(self, opened: OpenVault, *notes: str) -> None:
        for note in notes:
            opened.connect().execute("INSERT INTO note VALUES (?)", (note,))

    def backs_up(self, folder: Path, passphrase: str = PASSPHRASE) -> Path:
        folder.mkdir(exist_ok=True)
        opened = Vault(self.home).unlock(passphrase)
        backup = opened.back_up(folder, NOW)
        opened.close()
        return backup

    def reads(self, secret: str = PASSPHRASE) -> list[str]:
        """Open it and return the notes."""
        opened = unlock_with(secret)(self.home)
        found = [str(row[0]) for row in opened.connect().execute("SELECT text FROM note")]
        opened.close()
        return found

    def restores(
        self, backup: Path, secret: str = PASSPHRASE, *, replace: bool = False
    ) -> Kept | None:
        return restore(
            backup, self.home, unlock_with(secret), newest=NEWEST, now=NOW, replace=replace
        )

    def files(self) -> dict[str, bytes]:
        """Everything in the folder but the lock and the folder of backups."""
        return {
            str(path.relative_to(self.home.folder)): path.read_bytes()
            for path in self.home.folder.rglob("*")
            if path.is_file() and path != self.home.lock and self.home.backups not in path.parents
        }


@pytest.fixture
def old(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "old")


@pytest.fixture
def new(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "new")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


class TestANewLaptop:
    def test_the_passphrase_alone_or_the_code_alone_brings_all_of_it(
        self, old: Laptop, new: Laptop, stick: Path, tmp_path: Path
    ) -> None:
        code = old.starts(PASSPHRASE, "one", "two")
        backup = old.backs_up(stick)
        assert new.restores(backup) is None
        assert new.reads() == ["one", "two"]
        assert sorted(new.files()) == ["caseload.bak", "caseload.db", "caseload.keys"]
        another = Laptop(tmp_path / "another")
        assert another.restores(backup, code.lower().replace("-", " ")) is None
        assert another.reads() == another.reads(code) == ["one", "two"]

    def test_the_key_store_of_the_old_one_opens_nothing_here(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        drawer = Drawer()
        device = Device(find=lambda: (drawer, "a drawer"))
        old.starts(PASSPHRASE, "one")
        opened = Vault(old.home).unlock(PASSPHRASE)
        opened.remember_device(device)
        opened.close()
        new.restores(old.backs_up(stick))
        assert not Vault(new.home).has_device_slot()
        with pytest.raises(DeviceForgotten):
            Vault(new.home).unlock_with_device(device)
        assert new.reads() == ["one"]
        Vault(old.home).unlock_with_device(device).close()

    def test_a_backup_opens_with_the_secrets_of_its_day(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        code = old.starts(PASSPHRASE, "one")
        backup = old.backs_up(stick)
        opened = Vault(old.home).unlock(PASSPHRASE)
        opened.change_passphrase(OTHER)
        newer = opened.new_recovery_code()
        opened.close()
        for secret, fault in ((OTHER, WrongPassphrase), (newer, WrongCode)):
            with pytest.raises(fault):
                new.restores(backup, secret)
        new.restores(backup, code)
        assert new.reads() == ["one"]

    def test_a_code_with_a_slip_of_the_pen_is_told_as_one(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        code = old.starts(PASSPHRASE, "one")
        wrong = ("8" if code[0] != "8" else "7") + code[1:]
        with pytest.raises(MistypedCode):
            new.restores(old.backs_up(stick), wrong)
        assert new.files() == {}

    def test_a_copy_of_an_earlier_version_comes_back_too(
        self, old: Laptop, new: Laptop, tmp_path: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        copy = tmp_path / "format-2-20260101T090000.db"
        shutil.copyfile(old.home.database, copy)
        shutil.copyfile(old.home.slots, copy.with_suffix(".keys"))
        new.restores(copy)
        assert new.reads() == ["one"]

    def test_no_file_is_told(self, new: Laptop, tmp_path: Path) -> None:
        with pytest.raises(Refused):
            new.restores(tmp_path / "nothing.backup")


class TestWhatIsHereStays:
    def test_nothing_is_replaced_unasked(self, old: Laptop, stick: Path) -> None:
        old.starts(PASSPHRASE, "one")
        backup = old.backs_up(stick)
        before = old.files()
        with pytest.raises(AlreadySetUp) as refused:
            old.restores(backup)
        assert refused.value.exit_code == 1
        assert old.files() == before

    def test_in_place_an_older_day_comes_and_the_present_is_a_backup(
        self, old: Laptop, stick: Path, new: Laptop
    ) -> None:
        old.starts(PASSPHRASE, "one")
        backup = old.backs_up(stick)
        opened = Vault(old.home).unlock(PASSPHRASE)
        opened.change_passphrase(OTHER)
        old.writes(opened, "two")
        opened.close()
        kept = old.restores(backup, replace=True)
        assert old.reads() == ["one"]
        assert kept is not None
        assert kept.whole
        assert [one.path for one in backups_in(old.home.backups, _identity(old))] == [kept.path]
        new.restores(kept.path, OTHER)
        assert new.reads(OTHER) == ["one", "two"]

    def test_a_caseload_of_other_keys_is_kept_as_it_was(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        new.starts(OTHER, "mine")
        kept = new.restores(old.backs_up(stick), replace=True)
        assert new.reads() == ["one"]
        assert kept is not None
        assert not kept.whole
        assert Laptop(kept.path).reads(OTHER) == ["mine"]

    def test_a_damaged_caseload_is_kept_as_it_was_and_the_backup_comes(
        self, old: Laptop, stick: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        backup = old.backs_up(stick)
        old.home.database.write_bytes(b"x" * 5000)
        kept = old.restores(backup, replace=True)
        assert old.reads() == ["one"]
        assert kept is not None
        assert (kept.path / "caseload.db").read_bytes() == b"x" * 5000

    @pytest.mark.parametrize("trouble", ["wrong words", "damaged", "cut", "newer", "pages"])
    def test_what_does_not_hold_changes_nothing(
        self, old: Laptop, new: Laptop, stick: Path, trouble: str
    ) -> None:
        old.starts(PASSPHRASE, *(f"note {n} " + "x" * 500 for n in range(60)))
        if trouble == "newer":
            opened = Vault(old.home).unlock(PASSPHRASE)
            opened.connect().execute(f"PRAGMA user_version = {NEWEST + 1}")
            opened.close()
        backup = old.backs_up(stick)
        content = bytearray(backup.read_bytes())
        if trouble == "damaged":
            content[len(content) // 2] ^= 1
        elif trouble == "cut":
            del content[-1000:]
        backup.write_bytes(content)
        if trouble == "pages":
            _rot(backup, old)
        new.starts(OTHER, "mine")
        before = new.files()
        faults = {
            "wrong words": WrongPassphrase,
            "damaged": BackupDamaged,
            "cut": BackupDamaged,
            "newer": NewerFormat,
            "pages": DatabaseDamaged,
        }
        with pytest.raises(faults[trouble]):
            new.restores(backup, OTHER if trouble == "wrong words" else PASSPHRASE, replace=True)
        assert new.files() == before
        assert not new.home.backups.exists()
        assert new.reads(OTHER) == ["mine"]

    def test_no_room_for_keeping_what_is_here_changes_nothing(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        new.starts(OTHER, "mine")
        new.home.backups.write_text("a file stands in the way")
        with pytest.raises(CannotWrite):
            new.restores(old.backs_up(stick), replace=True)
        assert new.reads(OTHER) == ["mine"]

    def test_it_waits_for_no_other_window(self, old: Laptop, new: Laptop, stick: Path) -> None:
        old.starts(PASSPHRASE, "one")
        backup = old.backs_up(stick)
        new.starts(OTHER, "mine")
        opened = Vault(new.home).unlock(OTHER)
        with pytest.raises(VaultFault):
            new.restores(backup, replace=True)
        opened.close()
        assert new.reads(OTHER) == ["mine"]


@pytest.mark.parametrize("replace", [False, True])
def test_a_power_cut_at_any_step_leaves_the_present_or_the_restored_one(
    tmp_path: Path,
    stick: Path,
    power: Callable[[int], list[int]],  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    replace: bool,
) -> None:
    source = Laptop(tmp_path / "source")
    source.starts(PASSPHRASE, "one")
    backup = source.backs_up(stick)
    present = Laptop(tmp_path / "present")
    if replace:
        present.starts(OTHER, "mine")
    outcomes: list[str] = []
    for step in range(1, 80):
        laptop = Laptop(tmp_path / f"at-{step}")
        if replace:
            shutil.copytree(present.home.folder, laptop.home.folder)
        seen = power(step)
        with contextlib.suppress(PowerCut):
            laptop.restores(backup, replace=replace)
        monkeypatch.undo()
        outcomes.append(_outcome(laptop))
        if len(seen) < step:
            break
    assert outcomes == sorted(outcomes), "first what was here, from one step on what came"
    assert set(outcomes) == {"a present", "b restored"}
    assert len(outcomes) > 12
    assert _outcome(Laptop(tmp_path / f"at-{len(outcomes)}")) == "b restored"


def _outcome(laptop: Laptop) -> str:
    """Open it as the coach would; what is here must be one of the two, whole."""
    vault = Vault(laptop.home)
    if not vault.exists():
        return "a present"
    try:
        assert laptop.reads(OTHER) == ["mine"]
    except WrongPassphrase:
        assert laptop.reads(PASSPHRASE) == ["one"]
        assert not laptop.home.restored.exists()
        return "b restored"
    return "a present"


def _identity(laptop: Laptop) -> bytes:
    opened = Vault(laptop.home).unlock(PASSPHRASE)
    opened.close()
    return opened.identity


def _rot(backup: Path, laptop: Laptop) -> None:
    """Damage pages within a backup whose own sums hold: it was so when it was packed."""
    from ipscoach.vault.container import pack, read_through

    draft = backup.with_name("rotten.db")
    keys = read_through(backup, draft)
    content = bytearray(draft.read_bytes())
    for place in range(4096 * 4, len(content), 4096):
        content[place + 50] ^= 1
    draft.write_bytes(content)
    backup.unlink()
    os.close(os.open(backup, os.O_CREAT | os.O_WRONLY, 0o600))
    pack(backup, keys, draft)
