"""A folder that a cloud program syncs is known by its name, its marks, or Windows' variables."""

from __future__ import annotations

from pathlib import Path

import pytest

from ipscoach.vault.synced import synced_by


@pytest.mark.parametrize(
    ("folder", "program"),
    [
        ("OneDrive - Esimerkkikunta/ipscoach", "OneDrive"),
        ("Dropbox (Personal)/a/b", "Dropbox"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        ("Google Drive/My Drive/x", "Google Drive"),
        ("Nextcloud/x", "Nextcloud"),
        ("Nextcloud2/x", "Nextcloud"),
        ("OneDrive-Esimerkkikunta/x", "OneDrive"),
        ("Oma Drive/x", "Google Drive"),
        ("pCloudDrive/x", "pCloud"),
        ("kDrive/x", "kDrive"),
        ("MEGA/x", "MEGA"),
        ("Box/x", "Box"),
        ("Megaprojekti/x", None),
        ("Boxar/x", None),
        ("MyNextcloud/x", None),
        ("Documents/ipscoach", None),
    ],
)
def test_a_synced_folder_is_known_by_a_name_above(
    tmp_path: Path, folder: str, program: str | None
) -> None:
    assert synced_by(tmp_path / folder, {}) == program


@pytest.mark.parametrize(
    ("mark", "program"),
    [
        (".dropbox.cache", "Dropbox"),
        (".sync_a1b2.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".tmp.driveupload", "Google Drive"),
        (".stfolder", "Syncthing"),
    ],
)
def test_a_synced_folder_is_known_by_what_the_program_left_above(
    tmp_path: Path, mark: str, program: str
) -> None:
    home = tmp_path / "work" / "ipscoach"
    home.mkdir(parents=True)
    assert synced_by(home, {}) is None
    (tmp_path / "work" / mark).touch()
    assert synced_by(home, {}) == program


def test_dropbox_settings_in_the_home_folder_are_no_sync(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    assert synced_by(tmp_path / "ipscoach", {}) is None


def test_onedrive_is_known_by_the_variable_of_windows(tmp_path: Path) -> None:
    environment = {"OneDriveCommercial": str(tmp_path / "Pilvi")}
    assert synced_by(tmp_path / "Pilvi" / "x", environment) == "OneDrive"
    assert synced_by(tmp_path / "Muu" / "x", environment) is None


def test_a_folder_that_is_a_link_is_known_by_where_it_leads(tmp_path: Path) -> None:
    inside = tmp_path / "Dropbox" / "ips"
    inside.mkdir(parents=True)
    (tmp_path / "caseload").symlink_to(inside)
    assert synced_by(tmp_path / "caseload", {}) == "Dropbox"
    pilvi = tmp_path / "Pilvi"
    pilvi.mkdir()
    (tmp_path / "linked").symlink_to(pilvi)
    assert synced_by(tmp_path / "linked", {"OneDrive": str(pilvi)}) == "OneDrive"


def test_a_link_out_of_a_synced_folder_is_told_too(tmp_path: Path) -> None:
    """The program follows links, or keeps the link itself in step: neither is a safe place."""
    (tmp_path / "real").mkdir()
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "Dropbox" / "ips").symlink_to(tmp_path / "real")
    assert synced_by(tmp_path / "Dropbox" / "ips", {}) == "Dropbox"
