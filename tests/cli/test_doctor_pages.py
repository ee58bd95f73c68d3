"""A damaged page, a full disk, a missing index: each is called what it is, and nothing is worse."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipscoach.cli.main import run
from ipscoach.paths import Home
from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    DRAFT,
    PAGE,
    TOLD,
    Told,
    Ward,
    change,
    kept,
    sql,
    ward,
)
from tests.cli.test_doctor_saving import no_file_larger_than

FROM_FILE = {"pages", "structure", "references", "tables", "rules", "search_index", "audit_chain"}


def one_of(told: Told, check: str) -> dict[str, str]:
    return next(one for one in told.said["checks"] if one["id"] == check)


def page_of(ward: Ward, name: str) -> int:  # noqa: F811
    with ward.inside() as line:
        row = line.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    assert row is not None
    return int(str(row[0]))


def spoil_page_of(ward: Ward, name: str) -> None:  # noqa: F811
    change(ward.home.database, (page_of(ward, name) - 1) * PAGE + 700)


class TestADamagedPage:
    def test_of_the_search_leaves_the_rest_to_be_looked_at(self, ward: Ward) -> None:  # noqa: F811
        spoil_page_of(ward, "note_fts_data")
        told = ward.doctor()
        assert told.code == 4
        assert told.state("pages") == "damaged"
        for check in ("references", "tables", "rules", "audit_chain", "drafts", "packs", "journal"):
            assert told.state(check) == "ok", check

    def test_lets_nobody_promise_that_the_search_is_mended(self, ward: Ward) -> None:  # noqa: F811
        spoil_page_of(ward, "note_fts_data")
        told = one_of(ward.doctor(), "search_index")
        assert (told["state"], told["mendable"]) == ("damaged", False)
        assert "Nothing of the records is lost" not in told["advice"]

    @pytest.mark.parametrize("table", ["note_fts_data", "note", "client", "audit"])
    def test_keeps_fix_from_writing_into_the_file_at_all(
        self,
        ward: Ward,  # noqa: F811
        table: str,
    ) -> None:
        sql(DRAFT, "DELETE FROM vault_meta")(ward)
        spoil_page_of(ward, table)
        (ward.home.folder / "backup.new").touch(0o600)
        ward.home.spare_slots.unlink()
        before = ward.home.database.read_bytes()
        told = ward.doctor("--fix")
        assert told.code == 4
        assert ward.home.database.read_bytes() == before
        assert told.mended() == {"leftovers", "key_files"}
        assert not [one["id"] for one in told.said["checks"] if one["mendable"]]

    def test_is_told_with_the_backup_to_take_at_the_end(
        self,
        ward: Ward,  # noqa: F811
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        (backup,) = ward.home.backups.iterdir()
        spoil_page_of(ward, "note")
        assert run(ward.words("doctor")) == 4
        said = capsys.readouterr().out
        assert "it is named at the end" in " ".join(said.split())
        assert str(backup) in said.splitlines()[-3]


class TestWhatDoesNotHoldTogether:
    def test_is_told_in_a_few_words_and_in_full_to_programs_only(
        self,
        ward: Ward,  # noqa: F811
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        TOLD["an index lacks a row"][2](ward)
        one = one_of(ward.doctor(), "structure")
        assert one["state"] == "damaged"
        assert "client_status" in one["found"]
        assert len(one["found"]) < 120
        assert len(one["detail"].splitlines()) > 3
        assert "missing from index" in one["detail"]
        assert run([*ward.words("doctor"), "--lang", "fi"]) == 4
        said = capsys.readouterr().out
        assert "missing from index" not in said
        assert "wrong #" not in said


@contextlib.contextmanager
def disk_of_its_own(folder: Path, size: int) -> Iterator[Path]:
    """Give a small disk, where mounting is allowed."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("nobody may mount a disk here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


@pytest.fixture
def disk(ward: Ward, tmp_path: Path) -> Iterator[Path]:  # noqa: F811
    """Put the caseload on a disk of its own."""
    with disk_of_its_own(tmp_path / "disk", 8 << 20) as folder:
        shutil.copytree(ward.home.folder, folder / "home")
        (folder / "home" / "ipscoach.lock").unlink(missing_ok=True)
        ward.home = Home(folder / "home")
        yield folder


def fill(disk: Path) -> None:
    with contextlib.suppress(OSError), (disk / "ballast").open("wb", buffering=0) as file:
        while file.write(bytes(PAGE)):
            pass


class TestADiskThatTakesNothing:
    @pytest.mark.parametrize("how", ["full", "only to be read"])
    def test_is_no_damage_and_all_that_reads_is_looked_at(
        self,
        ward: Ward,  # noqa: F811
        disk: Path,
        how: str,
    ) -> None:
        if how == "full":
            fill(disk)
        else:
            subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        for words in ((), ("--fix",)):
            told = ward.doctor(*words)
            assert told.damaged() == []
            assert told.code == 0
            assert told.wrong() <= {"free_space", "journal", "backups", "search_index"}
            assert told.state("pages") == "ok"
            assert "could not be looked at" in one_of(told, "backups")["found"]

    def test_does_not_hide_damage(self, ward: Ward, disk: Path) -> None:  # noqa: F811
        change(ward.home.database, -2000)
        fill(disk)
        told = ward.doctor()
        assert (told.code, told.state("pages")) == (4, "damaged")

    def test_keeps_fix_from_mending_which_is_said(self, ward: Ward, disk: Path) -> None:  # noqa: F811
        ward.home.settings.with_suffix(".new").write_bytes(b"x")
        subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
        told = ward.doctor("--fix")
        assert told.code == 3
        assert told.state("leftovers") == "warning"


def test_where_no_file_can_grow_nothing_is_called_damaged(ward: Ward) -> None:  # noqa: F811
    with no_file_larger_than(100):
        told = ward.doctor()
    assert told.damaged() == []
    assert told.state("pages") == "ok"


def test_a_folder_in_the_place_of_the_file_is_told_and_the_rest_looked_at(
    ward: Ward,  # noqa: F811
) -> None:
    ward.home.database.unlink()
    ward.home.database.mkdir(mode=0o700)
    told = ward.doctor()
    assert told.code == 4
    assert told.wrong() == {"files"}
    assert "a folder has its name" in one_of(told, "files")["found"]
    assert told.state("backups") == "ok"


class TestAMissingIndex:
    @pytest.mark.parametrize(
        ("drop", "missing"),
        [
            ("DROP TABLE note_fts", "note_fts"),
            ("DROP TABLE note_fts_docsize", "note_fts_docsize"),
            ("DROP INDEX client_status", "client_status"),
        ],
    )
    def test_is_made_anew_and_nothing_else(
        self,
        ward: Ward,  # noqa: F811
        drop: str,
        missing: str,
    ) -> None:
        before, plan = ward.content(), made_of(ward)
        sql(drop)(ward)
        told = ward.doctor()
        assert told.code == 4
        assert missing in one_of(told, "tables")["found"]
        wrong = {"tables", "search_index"} if "fts" in drop else {"tables"}
        assert told.wrong() == wrong
        told = ward.doctor("--fix")
        assert (told.code, told.mended()) == (0, wrong)
        after = ward.content()
        for rows in (before, after):
            rows.pop("vault_meta")
        assert after == before
        assert made_of(ward) == plan
        assert ward.doctor().wrong() == set()

    def test_of_the_search_forgets_what_is_destroyed_as_the_old_one_did(
        self,
        ward: Ward,  # noqa: F811
    ) -> None:
        def forgetful() -> object:
            with ward.inside() as line:
                return line.execute("SELECT k, v FROM note_fts_config ORDER BY k").fetchall()

        before = forgetful()
        sql("DROP TABLE note_fts")(ward)
        ward.doctor("--fix")
        assert forgetful() == before


def made_of(ward: Ward) -> object:  # noqa: F811
    with ward.inside() as line:
        found = line.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return sorted(map(str, found))
