"""What may be restored where, and with which words: what the coach has at hand is enough."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.vault.connection import open_bare
from ipscoach.vault.errors import MistypedCode, WrongPassphrase
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import Vault

from .conftest import PASSPHRASE
from .test_first_start import PowerCut, power  # noqa: F401 - the power's own fixture
from .test_restore import Laptop

EIGHT_WORDS = "kuka talo susi kesä meri lumi kivi ovet"


@pytest.fixture
def old(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "old")


@pytest.fixture
def new(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "new")


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return tmp_path / "stick"


class TestACopyOfTheFilesThemselves:
    def test_brings_what_was_saved_last_and_stands_in_the_journal_only(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        opened = Vault(old.home).unlock(PASSPHRASE)
        old.writes(opened, "two")
        shutil.copytree(old.home.folder, stick)
        opened.close()
        assert (stick / "caseload.db-wal").stat().st_size > 0
        new.restores(stick / "caseload.db")
        assert new.reads() == ["one", "two"]
        assert sorted(new.files()) == ["caseload.bak", "caseload.db", "caseload.keys"]

    def test_whose_last_write_was_cut_off_shows_none_of_it(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        notes = [f"{number} " + "x" * 900 for number in range(200)]
        old.starts(PASSPHRASE, *notes)
        opened = Vault(old.home).unlock(PASSPHRASE)
        key = bytearray(opened._keys.file)
        opened.close()
        line = open_bare(old.home.database, key)
        for setting in ("query_only = OFF", "journal_mode = DELETE", "cache_size = 1"):
            line.execute(f"PRAGMA {setting}")
        line.execute("BEGIN IMMEDIATE")
        line.execute("UPDATE note SET text = replace(text, 'x', 'y')")
        shutil.copytree(old.home.folder, stick)
        line.execute("ROLLBACK")
        line.close()
        assert (stick / "caseload.db-journal").stat().st_size > 0
        new.restores(stick / "caseload.db")
        assert new.reads() == notes


class TestWordsOrACode:
    def test_eight_words_of_four_letters_are_a_passphrase(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        old.starts(EIGHT_WORDS, "one")
        new.restores(old.backs_up(stick, EIGHT_WORDS), EIGHT_WORDS)
        assert new.reads(EIGHT_WORDS) == ["one"]

    @pytest.mark.parametrize("between", ["", " ", "–", " - ", "."])
    def test_the_code_may_be_typed_in_every_way_that_people_type_it(
        self, old: Laptop, new: Laptop, stick: Path, between: str
    ) -> None:
        code = old.starts(PASSPHRASE, "one")
        new.restores(old.backs_up(stick), f" {code.lower().replace('-', between)} ")
        assert new.reads() == ["one"]

    @pytest.mark.parametrize("between", ["", "-", "–"])
    @pytest.mark.parametrize("slip", ["another letter", "one too few", "one too many"])
    def test_a_slip_in_the_code_is_told_as_one(
        self, old: Laptop, new: Laptop, stick: Path, between: str, slip: str
    ) -> None:
        code = old.starts(PASSPHRASE, "one")
        first = {
            "another letter": "8" if code[0] != "8" else "7",
            "one too few": "",
            "one too many": code[0] * 2,
        }[slip]
        typed = (first + code[1:]).replace("-", between)
        with pytest.raises(MistypedCode):
            new.restores(old.backs_up(stick), typed)

    def test_a_slip_in_a_code_of_few_digits_is_told_as_one_too(
        self, old: Laptop, new: Laptop, stick: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        with pytest.raises(MistypedCode):
            new.restores(old.backs_up(stick), "8JR8-KKDX-CNXE-MYRV-HFHC-8HZM-SWDY-CBJW")

    @pytest.mark.parametrize("words", [EIGHT_WORDS, "seven grey geese over the sea 2026"])
    def test_wrong_words_are_no_slip_in_a_code(
        self, old: Laptop, new: Laptop, stick: Path, words: str
    ) -> None:
        old.starts(PASSPHRASE, "one")
        with pytest.raises(WrongPassphrase):
            new.restores(old.backs_up(stick), words)


Power = Callable[[int], list[int]]


class TestASettingUpThatWasCutOff:
    @pytest.fixture
    def begun(
        self,
        new: Laptop,
        power: Power,  # noqa: F811
        monkeypatch: pytest.MonkeyPatch,
    ) -> Laptop:
        """A new laptop on which setting up ended when its keys were on the disk."""
        power(7)
        with pytest.raises(PowerCut):
            Vault(new.home).create("words that nobody kept", CHEAP)
        monkeypatch.undo()
        assert new.home.spare_slots.exists()
        assert not new.home.database.exists()
        return new

    def test_is_no_obstacle_and_nothing_of_it_is_kept(
        self, old: Laptop, begun: Laptop, stick: Path
    ) -> None:
        old.starts(PASSPHRASE, "one")
        assert begun.restores(old.backs_up(stick)) is None
        assert begun.reads() == ["one"]
        assert not begun.home.backups.exists()

    def test_and_a_power_cut_while_restoring_leaves_nothing_or_all_of_it(
        self,
        old: Laptop,
        begun: Laptop,
        tmp_path: Path,
        stick: Path,
        power: Power,  # noqa: F811
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        old.starts(PASSPHRASE, "one")
        backup = old.backs_up(stick)
        came: list[bool] = []
        for step in range(1, 80):
            laptop = Laptop(tmp_path / f"at-{step}")
            shutil.copytree(begun.home.folder, laptop.home.folder)
            seen = power(step)
            with contextlib.suppress(PowerCut):
                laptop.restores(backup)
            monkeypatch.undo()
            came.append(Vault(laptop.home).exists())
            assert not came[-1] or laptop.reads() == ["one"]
            if len(seen) < step:
                break
        assert came == sorted(came), "first nothing, from one step on what came"
        assert set(came) == {False, True}
