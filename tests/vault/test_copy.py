"""A copy of the caseload: whole and encrypted, or none at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.sentence import Refused
from ipscoach.vault.connection import open_file
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.vault import OpenVault, Vault

from .conftest import PASSPHRASE, Child

Fresh = tuple[OpenVault, str]


class TestACopy:
    def test_it_is_whole_encrypted_and_opens_with_the_same_keys(
        self, home: Home, vault: Vault, fresh: Fresh
    ) -> None:
        opened, _ = fresh
        writer = opened.connect()
        writer.execute("CREATE TABLE note (text TEXT)")
        writer.execute("INSERT INTO note VALUES ('kept')")
        writer.execute("PRAGMA user_version = 7")
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("INSERT INTO note VALUES ('not yet')")
        copy = home.folder / "copy of it.db"
        opened.copy_to(copy)
        writer.execute("ROLLBACK")
        assert b"SQLite format" not in copy.read_bytes()
        check = open_file(copy, opened._keys.file)
        assert check.execute("SELECT text FROM note").fetchall() == [("kept",)]
        assert check.execute("PRAGMA user_version").fetchone() == (7,)
        assert check.execute("PRAGMA cipher_integrity_check").fetchall() == []
        check.close()
        opened.close()
        home.database.write_bytes(copy.read_bytes())
        vault.unlock(PASSPHRASE).close()

    def test_it_never_goes_over_another_file(self, home: Home, fresh: Fresh) -> None:
        target = home.folder / "Aino.db"
        target.write_bytes(b"something dear")
        with pytest.raises(Refused) as refused:
            fresh[0].copy_to(target)
        assert "Aino" not in str(refused.value)
        assert target.read_bytes() == b"something dear"

    def test_its_keys_lie_beside_it_and_take_no_other_files_place(
        self, home: Home, fresh: Fresh
    ) -> None:
        fresh[0].copy_to(home.folder / "first.db")
        assert (home.folder / "first.keys").read_bytes() == home.slots.read_bytes()
        (home.folder / "other.keys").write_bytes(b"something dear")
        with pytest.raises(Refused):
            fresh[0].copy_to(home.folder / "other.db")
        assert not (home.folder / "other.db").exists()
        assert (home.folder / "other.keys").read_bytes() == b"something dear"

    def test_a_folder_that_is_missing_is_told(self, tmp_path: Path, fresh: Fresh) -> None:
        with pytest.raises(CannotWrite):
            fresh[0].copy_to(tmp_path / "nowhere" / "copy.db")


FULL_DISK = """
import os, pathlib, resource, signal, sys
from ipscoach.paths import Home
from ipscoach.vault.errors import CannotWrite
from ipscoach.vault.vault import Vault
home = Home(pathlib.Path(sys.argv[1]))
opened = Vault(home).unlock("seven grey geese over the lake")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(os.environ["ROOM"]), resource.RLIM_INFINITY))
for attempt in (
    lambda: opened.copy_to(home.folder / "copy.db"),
    lambda: opened.change_passphrase("eleven slow trains"),
):
    try:
        attempt()
    except CannotWrite:
        print("told")
print(sorted(path.name for path in home.folder.iterdir() if path.suffix in (".new", ".db")))
"""


@pytest.mark.usefixtures("code")
def test_a_full_disk_is_told_and_leaves_no_half_copy(
    vault: Vault, child: Child, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ROOM", "600")
    output, errors = child(FULL_DISK).communicate(timeout=30)
    assert output.splitlines() == ["told", "told", "['caseload.db']"], errors
    vault.unlock(PASSPHRASE).close()
