"""Of backups the doctor says which are damaged, and names the last good one."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ipscoach.settings import Settings, write_settings
from ipscoach.vault import container
from ipscoach.vault.vault import Vault
from tests.cli.conftest import CHEAP, PASSPHRASE
from tests.cli.test_doctor import (  # noqa: F401 - fixtures
    NOW,
    Told,
    Ward,
    change,
    kept,
    ward,
)

OLDER = "ipscoach-20261125T090000.backup"
NEW = "yksitoista hidasta junaa pohjoiseen"


def said(told: Told) -> str:
    return next(one["found"] for one in told.said["checks"] if one["id"] == "backups")


def only(ward: Ward) -> Path:  # noqa: F811
    (path,) = ward.home.backups.iterdir()
    return path


def of_a_wreck(path: Path) -> None:
    """Make it a backup that is whole as a file and holds a database with a bad page."""
    database = path.with_suffix(".laid-out")
    keys = container.read_through(path, database)
    change(database, -2000)
    os.truncate(path, 0)
    container.pack(path, keys, database)
    database.unlink()


SPOILT: dict[str, Callable[[Path], object]] = {
    "emptied": lambda path: os.truncate(path, 0),
    "cut in the keys": lambda path: os.truncate(path, 200),
    "cut in the caseload": lambda path: os.truncate(path, 50_000),
    "cut at the end": lambda path: os.truncate(path, path.stat().st_size - 1),
    "another first byte": lambda path: change(path, 0),
    "keys changed": lambda path: change(path, 100),
    "caseload changed": lambda path: change(path, 50_000),
    "last byte changed": lambda path: change(path, -1),
    "something behind it": lambda path: path.write_bytes(path.read_bytes() + b"x"),
    "something else": lambda path: path.write_bytes(b"x" * 9000),
    "made of a wreck": of_a_wreck,
}


@pytest.mark.parametrize("spoil", SPOILT)
def test_a_damaged_backup_is_named_and_beside_it_the_last_good_one(
    ward: Ward,  # noqa: F811
    spoil: str,
) -> None:
    good = only(ward)
    bad = shutil.copy(good, good.with_name(OLDER))
    SPOILT[spoil](Path(bad))
    told = ward.doctor()
    assert (told.code, told.wrong(), told.state("backups")) == (4, {"backups"}, "damaged")
    assert OLDER in said(told)
    assert f"1 open; the last is 0 days old: {good}" in said(told)


@pytest.mark.parametrize("spoil", SPOILT)
def test_where_it_was_the_only_one_there_is_no_good_one(ward: Ward, spoil: str) -> None:  # noqa: F811
    SPOILT[spoil](only(ward))
    told = ward.doctor()
    assert (told.code, told.wrong()) == (4, {"backups"})
    assert "There is no good one." in said(told)


def test_those_before_new_keys_are_a_note_and_the_last_good_one_is_named(
    ward: Ward,  # noqa: F811
) -> None:
    before = only(ward)
    with contextlib.closing(Vault(ward.home).unlock(PASSPHRASE)) as opened:
        opened.rekey(NEW)
        made = opened.back_up(ward.home.backups, NOW)
    ward.file.write_text(NEW + "\n", encoding="utf-8")
    told = ward.doctor()
    assert (told.code, told.wrong(), told.state("backups")) == (0, {"backups"}, "warning")
    assert f"before the keys were made new: {before.name}." in said(told)
    assert f"1 open; the last is 0 days old: {made}" in said(told)
    change(before, 50_000)
    told = ward.doctor()
    assert (told.code, told.state("backups")) == (4, "damaged")


def test_the_one_to_take_is_named_when_the_caseload_or_its_keys_are_damaged(
    ward: Ward,  # noqa: F811
) -> None:
    good = only(ward)
    change(ward.home.database, -2000)
    told = ward.doctor()
    assert told.code == 4
    assert f"the last is 0 days old: {good}" in said(told)
    for path in (ward.home.slots, ward.home.spare_slots):
        change(path, 100)
    told = ward.doctor()
    assert told.code == 4
    assert f"the last that was made is 0 days old: {good}" in said(told)
    change(good, 50_000)
    told = ward.doctor()
    assert told.state("backups") == "damaged"


@pytest.mark.parametrize(("day", "state"), [(24, "warning"), (25, "ok")])
def test_it_is_old_after_a_week_as_the_app_says(
    ward: Ward,  # noqa: F811
    day: int,
    state: str,
) -> None:
    made = only(ward)
    made.rename(made.with_name(f"ipscoach-202611{day}T090000.backup"))
    told = ward.doctor()
    assert told.state("backups") == state
    assert f"{31 - day} days old" in said(told)


def test_one_that_is_dated_ahead_is_said_to_be(ward: Ward) -> None:  # noqa: F811
    made = only(ward)
    made.rename(made.with_name("ipscoach-20991130T090000.backup"))
    told = ward.doctor()
    assert told.state("backups") == "warning"
    assert "dated 30 Nov 2099, which is still to come" in said(told)


def test_a_folder_for_backups_that_is_not_there_is_named(
    ward: Ward,  # noqa: F811
    tmp_path: Path,
) -> None:
    stick = tmp_path / "stick"
    write_settings(ward.home.settings, Settings(backup_folder=str(stick)))
    told = ward.doctor()
    assert (told.code, told.wrong()) == (0, {"backups"})
    assert f"The folder for backups, {stick}, is not there now." in said(told)
    assert str(only(ward)) in said(told)
    stick.mkdir(mode=0o700)
    assert ward.doctor().wrong() == set()


def test_in_a_folder_of_several_each_is_told_of_her_own_alone(
    ward: Ward,  # noqa: F811
    tmp_path: Path,
) -> None:
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o700)
    write_settings(ward.home.settings, Settings(backup_folder=str(shared)))
    other, _ = Vault(type(ward.home)(tmp_path / "other")).create(PASSPHRASE, CHEAP)
    with contextlib.closing(other):
        hers = other.back_up(shared, NOW)
    change(hers, -1)
    assert ward.doctor().wrong() == set()
    change(hers, 100)
    assert ward.doctor().wrong() == set()
    mine = shutil.copy(only(ward), shared / OLDER)
    change(Path(mine), 100)
    told = ward.doctor()
    assert told.code == 4
    assert OLDER in said(told)
    assert hers.name not in said(told).replace(str(only(ward)), "")
