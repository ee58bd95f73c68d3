"""Who may read what: the doctor looks at all that holds a caseload, and names all it finds."""

from __future__ import annotations

import json
import os
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.paths import Home
from ipscoach.settings import Settings, write_settings
from ipscoach.vault.checks import permissions
from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    Told,
    Ward,
    kept,
    ward,
)
from tests.faults.forked import forked

NOBODY = 65534
AS_ROOT = pytest.mark.skipif(os.geteuid() != 0, reason="only root gives files away")


def said(told: Told) -> str:
    return next(one["found"] for one in told.said["checks"] if one["id"] == "permissions")


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def kept_aside(ward: Ward) -> Path:  # noqa: F811
    folder = ward.home.backups / "replaced-20261124T090000"
    folder.mkdir(mode=0o700)
    shutil.copyfile(ward.home.database, folder / "caseload.db")
    (folder / "caseload.db").chmod(0o644)
    return folder / "caseload.db"


def in_a_folder_of_hers(ward: Ward) -> Path:  # noqa: F811
    stick = ward.home.folder.with_name("stick")
    stick.mkdir(mode=0o755)
    write_settings(ward.home.settings, Settings(backup_folder=str(stick)))
    (made,) = ward.home.backups.glob("*.backup")
    (stick / "something of others").write_bytes(b"x")
    copy = Path(shutil.copy(made, stick / made.name))
    copy.chmod(0o666)
    return copy


def scale_that_others_may_change(ward: Ward) -> Path:  # noqa: F811
    ward.home.scales.mkdir(mode=0o777)
    ward.home.scales.chmod(0o777)
    return ward.home.scales


PLACES: dict[str, tuple[Callable[[Ward], Path], int]] = {
    "what a restore kept": (kept_aside, 0o600),
    "a backup in her folder": (in_a_folder_of_hers, 0o600),
    "the folder of scales": (scale_that_others_may_change, 0o755),
}


@pytest.mark.parametrize("place", PLACES)
def test_what_others_may_read_is_named_wherever_it_lies_and_closed(
    ward: Ward,  # noqa: F811
    place: str,
) -> None:
    plant, closed = PLACES[place]
    path = plant(ward)
    told = ward.doctor()
    assert (told.code, told.wrong()) == (0, {"permissions"})
    assert path.name in said(told)
    told = ward.doctor("--fix")
    assert (told.code, told.mended()) == (0, {"permissions"})
    assert rights(path) == closed
    assert rights(path.parent) in (0o700, 0o755), "her own folder is hers to open"


def test_a_scale_that_others_may_read_is_no_secret(ward: Ward) -> None:  # noqa: F811
    ward.home.scales.mkdir(mode=0o755)
    (ward.home.scales / "ours.toml").touch(0o644)
    assert ward.doctor().state("permissions") == "ok"


def test_a_stick_that_knows_no_rights_is_not_blamed_for_it(
    ward: Ward,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    in_a_folder_of_hers(ward)
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sdb1 {ward.home.folder.with_name('stick').resolve()} vfat rw 0 0\n")
    monkeypatch.setattr(permissions, "_MOUNTS", mounts)
    assert ward.doctor().state("permissions") == "ok"


@AS_ROOT
def test_a_file_of_somebody_else_hides_no_other_finding(ward: Ward) -> None:  # noqa: F811
    os.chown(ward.home.database, NOBODY, NOBODY)
    ward.home.slots.chmod(0o644)
    told = ward.doctor()
    assert "“caseload.db” belongs to another user." in said(told)
    assert "“caseload.keys”" in said(told)
    told = ward.doctor("--fix")
    assert rights(ward.home.slots) == 0o600
    assert told.state("permissions") == "warning"
    assert "caseload.keys" not in said(told)


CLOSED: dict[str, tuple[Callable[[Home], Path], int, set[str]]] = {
    "the whole folder": (lambda home: home.folder, 3, {"files"}),
    "the caseload": (lambda home: home.database, 3, {"files", "database", "pages"}),
    "the key file": (lambda home: home.slots, 3, {"files", "key_files", "database"}),
    "the backups": (lambda home: home.backups, 0, {"backups"}),
    "a backup": (lambda home: next(home.backups.iterdir()), 0, {"backups"}),
}


@AS_ROOT
@pytest.mark.parametrize("closed", CLOSED)
def test_what_may_not_be_looked_into_is_no_damage_and_hides_nothing_else(
    ward: Ward,  # noqa: F811
    closed: str,
) -> None:
    path_of, code, wrong = CLOSED[closed]
    ward.doctor()  # loads what it needs, from folders that nobody else may read
    with tempfile.TemporaryDirectory(prefix="doctor-closed-") as open_to_all:
        Path(open_to_all).chmod(0o755)
        home = Home(Path(shutil.copytree(ward.home.folder, Path(open_to_all) / "home")))
        passphrase = Path(shutil.copy(ward.file, open_to_all))
        for path in (home.folder, *home.folder.rglob("*"), passphrase):
            os.chown(path, NOBODY, NOBODY)
        path_of(home).chmod(0)
        ward.home, ward.file = home, passphrase

        def as_nobody() -> str:
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            told = ward.doctor()
            return json.dumps([told.code, sorted(told.wrong()), told.damaged()])

        ended, answer = forked(as_nobody)
        assert ended == 0, answer
    assert json.loads(answer) == [code, sorted(wrong), []]
