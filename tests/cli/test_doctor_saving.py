"""Saving from a wreck ends, and says the truth; a full disk is not called a damaged backup."""

from __future__ import annotations

import contextlib
import resource
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.cli.main import run
from ipscoach.records.doctor import rows
from ipscoach.vault.checks.backups import DRAFT
from tests.cli.conftest import Script, set_up
from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    PAGE,
    Ward,
    change,
    damaged_backup,
    kept,
    rescued,
    sql,
    ward,
)

CODES = "SELECT code FROM client ORDER BY code"
UNRULED = tuple(f"DROP TRIGGER client_{rule}" for rule in ("row_stays", "key_update"))
LOST = "DELETE FROM client WHERE code IN ('K-01', 'K-02')"
NINE = "UPDATE client SET code = 'K-9002' WHERE code = 'K-03'"


class TestCardsOfClientsThatDoNotRead:
    @pytest.mark.timeout(60)
    def test_take_codes_that_nobody_has(
        self,
        ward: Ward,  # noqa: F811
        tmp_path: Path,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        sql(*UNRULED, LOST, NINE)(ward)
        notes = len(ward.content()["note"])
        target = tmp_path / "saved.backup"
        assert ward.doctor("--salvage", str(target)).code == 0
        ward.home = rescued(ward, target)
        with ward.inside() as connection:
            codes = {str(row[0]) for row in connection.execute(CODES).fetchall()}
        assert {"K-9001", "K-9002", "K-9003"} <= codes
        assert len(ward.content()["note"]) == notes
        capsys.readouterr()
        assert ward.doctor().wrong() <= {"audit_chain", "backups"}

    @pytest.mark.timeout(60)
    def test_are_not_made_for_what_names_nobody(
        self,
        ward: Ward,  # noqa: F811
        tmp_path: Path,
    ) -> None:
        sql(
            "DROP TRIGGER IF EXISTS note_frozen",
            "PRAGMA ignore_check_constraints = ON",
            "UPDATE note SET client_id = '' WHERE seq = 1",
        )(ward)
        before = len(ward.content()["note"])
        target = tmp_path / "saved.backup"
        told = ward.doctor("--salvage", str(target))
        assert told.code == 4
        assert {one["table"]: one["rows"] for one in told.said["lost"]}["note"] == 1
        assert told.said["saved"]["note"] == before - 1


def test_a_row_that_breaks_a_rule_is_not_counted_as_saved(
    ward: Ward,  # noqa: F811
    tmp_path: Path,
) -> None:
    sql(
        "PRAGMA ignore_check_constraints = ON",
        "UPDATE note SET kind = 'unheard of' WHERE seq = 1",
    )(ward)
    before = len(ward.content()["note"])
    target = tmp_path / "saved.backup"
    told = ward.doctor("--salvage", str(target))
    ward.home = rescued(ward, target)
    assert told.said["saved"]["note"] == before - 1
    assert told.code == 4


def test_a_file_without_a_row_is_never_written(
    script: Script,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    set_up(script)
    monkeypatch.setattr(rows, "GIVE_UP", 20)  # of each table; 300 take half a minute
    broken = Ward(script, capsys)
    content = bytearray(broken.home.database.read_bytes())
    for place in range(0, len(content), PAGE):
        content[place + 700] ^= 1
    broken.home.database.write_bytes(content)
    target = tmp_path / "saved.backup"
    assert run(broken.words("doctor", "--salvage", str(target))) == 4
    said = capsys.readouterr()
    assert "Not one row can be read" in said.err
    assert said.out == ""
    assert not target.exists()
    assert not list(tmp_path.glob("saved*"))


@contextlib.contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Let writing beyond a size fail, as on a full disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


class TestBackupsThatCannotBeLookedAt:
    def test_for_want_of_room_are_not_called_damaged(self, ward: Ward) -> None:  # noqa: F811
        with no_file_larger_than(10 * PAGE):
            told = ward.doctor()
        assert told.code == 0
        assert told.wrong() == {"backups"}
        assert "want of room" in found(told.said)
        assert not (ward.home.folder / DRAFT).exists()

    def test_because_something_stands_in_the_way_stop_no_other_check(
        self,
        ward: Ward,  # noqa: F811
    ) -> None:
        (ward.home.folder / DRAFT).mkdir()
        told = ward.doctor()
        assert told.code == 0
        assert "want of room" in found(told.said)

    def test_hide_none_that_is_damaged(self, ward: Ward) -> None:  # noqa: F811
        ward.backs_up()
        damaged_backup(ward)
        assert "These are damaged" in found(ward.doctor().said)


def found(said: dict[str, list[dict[str, str]]]) -> str:
    return next(one["found"] for one in said["checks"] if one["id"] == "backups")
