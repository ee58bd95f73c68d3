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
