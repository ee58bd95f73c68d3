"""What was cut off half-way is no damage: the doctor says what it is, and saves all the same."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.cli.main import run
from ipscoach.paths import Home
from ipscoach.vault import rekey
from ipscoach.vault.checks.opening import by_device, take_hold
from ipscoach.vault.connection import open_file
from ipscoach.vault.device import Device
from ipscoach.vault.errors import DeviceForgotten, WrongPassphrase
from ipscoach.vault.slots import Kind, parse
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, TODAY
from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    PAGE,
    Ward,
    change,
    kept,
    ward,
)
from tests.vault.test_restore import Drawer

NEW = "yksitoista hidasta junaa pohjoiseen"


class CutOff(BaseException):
    """Nothing in the program may catch it."""


def _cut(*_given: object) -> None:
    raise CutOff


def before_the_file(ward: Ward, patch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """Cut new keys off when the key file is written and the caseload's file is not."""
    _begin(ward, patch, "finish")


def after_the_file(ward: Ward, patch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """Cut them off when only the key file's last writing is missing."""
    _begin(ward, patch, "keep")


def in_the_journal(ward: Ward, patch: pytest.MonkeyPatch) -> None:  # noqa: F811
    """Cut them off when the file under the new key stands in the journal only."""
    before_the_file(ward, patch)
    whole = ward.home.folder.with_name("whole")
    shutil.copytree(ward.home.folder, whole)
    with patch.context() as within:

        def stop(home: Home, keys: rekey.Keys, file: rekey.SlotFile) -> rekey.SlotFile:
            former = rekey.former_keys(keys, file)
            assert former is not None
            line = open_file(home.database, former.file)
            line.reset_key(rekey_spelled(keys.file))
            shutil.rmtree(whole)
            shutil.copytree(home.folder, whole)
            line.close()
            raise CutOff

        within.setattr(rekey, "finish", stop)
        with pytest.raises(CutOff):
            Vault(ward.home).unlock(NEW)
    shutil.rmtree(ward.home.folder)
    whole.rename(ward.home.folder)
    assert (ward.home.folder / "caseload.db-wal").stat().st_size > 0


def rekey_spelled(key: bytearray) -> bytearray:
    return bytearray(b"x'" + key.hex().encode() + b"'")


def _begin(ward: Ward, patch: pytest.MonkeyPatch, step: str) -> None:  # noqa: F811
    opened = Vault(ward.home).unlock(PASSPHRASE)
    with patch.context() as within:
        within.setattr(rekey, step, _cut)
        with pytest.raises(CutOff):
            opened.rekey(NEW)
    opened.close()
    assert parse(ward.home.slots.read_bytes()).find(Kind.FORMER)


CUTS = (before_the_file, after_the_file, in_the_journal)
Cut = Callable[[Ward, pytest.MonkeyPatch], None]


@pytest.fixture(params=CUTS, ids=lambda cut: cut.__name__)
def cut(
    request: pytest.FixtureRequest,
    ward: Ward,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> Ward:
    """A caseload whose new keys were cut off, and the new passphrase in the file."""
    request.param(ward, monkeypatch)
    ward.file.write_text(NEW + "\n", encoding="utf-8")
    return ward


class TestNewKeysThatWereCutOff:
    def test_are_called_what_they_are_and_nothing_is_called_damaged(self, cut: Ward) -> None:
        told = cut.doctor()
        assert (told.code, told.said["state"]) == (0, "warning")
        assert told.state("new_keys") == "warning"
        assert told.wrong() <= {"new_keys", "backups"}, "a backup has the keys of its day"
        assert parse(cut.home.slots.read_bytes()).find(Kind.FORMER), "looking finishes nothing"

    def test_are_finished_by_fix(self, cut: Ward) -> None:
        told = cut.doctor("--fix")
        assert (told.code, told.mended()) == (0, {"new_keys"})
        assert not parse(cut.home.slots.read_bytes()).find(Kind.FORMER)
        Vault(cut.home).unlock(NEW).close()

    def test_take_the_new_passphrase_which_is_said_to_who_types_the_old_one(
        self, cut: Ward
    ) -> None:
        cut.file.write_text(PASSPHRASE + "\n", encoding="utf-8")
        told = cut.doctor()
        assert told.code == 3
        assert "type the new passphrase" in " ".join(told.said.split())

    def test_are_no_damage_to_who_comes_by_the_key_store_either(self, cut: Ward) -> None:
        with pytest.raises(DeviceForgotten):
            take_hold(cut.home, by_device(Device(find=lambda: (Drawer(), "a drawer"))))

    @pytest.mark.parametrize("damage", [None, 500, -2000])
    def test_lose_no_row_where_the_file_is_saved(
        self,
        cut: Ward,
        damage: int | None,
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        if damage:
            change(cut.home.database, damage)
        target = tmp_path / "saved.backup"
        code = run(cut.words("doctor", "--salvage", str(target), "--json"))
        said = json.loads(capsys.readouterr().out)
        assert code == (4 if said["lost"] else 0)
        assert damage == -2000 or not said["lost"]
        assert said["saved"]["client"] > 0
        home = Home(tmp_path / "again")
        words = ["restore", str(target), "--home", str(home.folder), "--today", TODAY]
        assert run([*words, "--passphrase-file", str(cut.file)]) == 0
        Vault(home).unlock(NEW).close()
        with pytest.raises(WrongPassphrase):
            Vault(home).unlock(PASSPHRASE)


def test_a_page_that_does_not_hold_keeps_new_keys_from_being_finished_and_is_told(
    ward: Ward,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before_the_file(ward, monkeypatch)
    ward.file.write_text(NEW + "\n", encoding="utf-8")
    change(ward.home.database, -2000)
    told = ward.doctor("--fix")
    assert told.code == 4
    assert told.state("pages") == "damaged"
    assert told.state("new_keys") == "warning"


class TestARestoreThatWasCutOff:
    @pytest.fixture
    def waiting(self, ward: Ward) -> Ward:  # noqa: F811
        """A folder in which a proven caseload waits to be put in place."""
        home = ward.home
        home.restored.mkdir(mode=0o700)
        for path in (home.database, home.slots, home.spare_slots):
            path.rename(home.restored / path.name)
        return ward

    def test_is_finished_and_looked_at(self, waiting: Ward) -> None:
        told = waiting.doctor()
        assert (told.code, told.wrong()) == (0, set())
        assert waiting.home.database.exists()
        assert not waiting.home.restored.exists()

    def test_is_said_to_be_finished(
        self, waiting: Ward, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(waiting.words("doctor")) == 0
        assert "A restore that had been cut off was finished" in capsys.readouterr().err

    def test_is_saved_from_like_any_other(self, waiting: Ward, tmp_path: Path) -> None:
        told = waiting.doctor("--salvage", str(tmp_path / "saved.backup"))
        assert told.code == 0
        assert told.said["saved"]["client"] > 0

    def test_before_it_was_proven_leaves_a_draft_that_fix_removes(
        self,
        ward: Ward,  # noqa: F811
    ) -> None:
        ward.home.restoring.mkdir(mode=0o700)
        shutil.copy(ward.home.database, ward.home.restoring / "caseload.db")
        assert ward.doctor().state("leftovers") == "warning"
        told = ward.doctor("--fix")
        assert (told.code, told.mended()) == (0, {"leftovers"})
        assert not ward.home.restoring.exists()


def test_nothing_is_cleared_away_while_another_window_may_be_writing_it(
    ward: Ward,  # noqa: F811
) -> None:

    draft = ward.home.slots.with_name("caseload.keys.new")
    draft.write_bytes(b"being written")
    draft.chmod(0o600)
    with contextlib.closing(Vault(ward.home).unlock(PASSPHRASE)):
        told = ward.doctor("--fix")
        assert told.code == 3
        assert draft.exists()
