"""The doctor and a session that was not closed: it looks at a copy, and tells what is lost."""

from __future__ import annotations

import shutil

import pytest

from ipscoach.clock import FixedClock
from ipscoach.ids import time_ordered
from ipscoach.paths import Home, log_of
from ipscoach.records.desk import open_desk
from ipscoach.vault.checks import log
from ipscoach.vault.vault import Vault
from tests.cli.conftest import PASSPHRASE, Script
from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    NOW,
    Ward,
    change,
    kept,
    ward,
)

SAVES = 6
FRAME = 24 + 4096


def snapshot(home: Home) -> dict[str, bytes]:
    return {
        str(path.relative_to(home.folder)): path.read_bytes()
        for path in sorted(home.folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def crashed(ward: Ward) -> Ward:  # noqa: F811
    """The ward after a session with six saves that was killed."""
    home, clock = ward.home, FixedClock(NOW.date())
    opened = Vault(home).unlock(PASSPHRASE)
    desk = open_desk(opened, clock, time_ordered(clock))
    for _ in range(SAVES):
        desk.note_act("unlock")
    copy = home.folder.with_name("killed")
    shutil.copytree(home.folder, copy)
    desk.close()
    opened.close()
    shutil.rmtree(home.folder)
    copy.rename(home.folder)
    return ward


def test_looking_changes_no_byte_of_what_a_killed_session_left(crashed: Ward) -> None:
    before = snapshot(crashed.home)
    told = crashed.doctor()
    assert (told.code, told.damaged(), told.state("log")) == (0, [], "ok")
    assert snapshot(crashed.home) == before
    assert log_of(crashed.home.database).stat().st_size > 0


def test_a_turned_bit_in_it_is_damage_and_nothing_is_changed(crashed: Ward) -> None:
    change(log_of(crashed.home.database), 32 + FRAME + 1000)
    before = snapshot(crashed.home)
    for words in ((), ("--fix",)):
        told = crashed.doctor(*words)
        assert told.code == 4
        assert [check for check, _ in told.damaged()] == ["log"]
        assert snapshot(crashed.home) == before


def test_with_other_faults_beside_it_nothing_is_written_into_the_file(crashed: Ward) -> None:
    change(log_of(crashed.home.database), 32 + FRAME + 1000)
    crashed.home.spare_slots.unlink()
    before = snapshot(crashed.home)
    told = crashed.doctor("--fix")
    assert told.code == 4
    after = snapshot(crashed.home)
    assert after.pop("caseload.bak") == after["caseload.keys"]
    assert after == before


def test_the_next_verb_tells_what_is_lost_and_the_doctor_is_content_after_it(
    crashed: Ward,
) -> None:
    change(log_of(crashed.home.database), 32 + FRAME + 1000)
    own = Script(crashed.home.folder.parent)
    done = own.opens("clients")
    assert done.returncode == 0
    assert f"at most {SAVES} of its saves are lost" in done.stderr
    (kept_there,) = own.home.backups.glob("replaced-*")
    assert f"are kept in {kept_there}." in done.stderr
    assert (own.opens("clients").stderr, own.opens("doctor").returncode) == ("", 0)


def test_the_last_save_is_told_as_not_whole_and_is_no_damage(crashed: Ward) -> None:
    path = log_of(crashed.home.database)
    change(path, path.stat().st_size - 10)
    before = snapshot(crashed.home)
    told = crashed.doctor()
    assert (told.code, told.state("log")) == (0, "warning")
    assert snapshot(crashed.home) == before


class TestWithoutRoomForACopy:
    @pytest.fixture(autouse=True)
    def _full(self, crashed: Ward, monkeypatch: pytest.MonkeyPatch) -> None:
        assert crashed

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(log.shutil, "copyfile", full)

    def test_the_file_itself_is_looked_at_and_that_is_said(self, crashed: Ward) -> None:
        told = crashed.doctor()
        assert (told.code, told.damaged(), told.state("log")) == (0, [], "warning")

    def test_a_damaged_one_is_left_as_it_is(self, crashed: Ward) -> None:
        change(log_of(crashed.home.database), 32 + FRAME + 1000)
        before = snapshot(crashed.home)
        told = crashed.doctor()
        assert (told.code, [check for check, _ in told.damaged()]) == (4, ["log"])
        assert snapshot(crashed.home) == before


def test_a_copy_that_a_killed_doctor_left_is_removed(ward: Ward) -> None:  # noqa: F811
    (ward.home.folder / log.LOOKING).mkdir(mode=0o700)
    assert ward.doctor().state("leftovers") == "warning"
    assert ward.doctor("--fix").mended() == {"leftovers"}
    assert not (ward.home.folder / log.LOOKING).exists()
