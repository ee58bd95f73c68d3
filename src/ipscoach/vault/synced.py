"""Whether a folder is kept in step with a cloud by another program.

Such a program copies the database, its journal and the key file each for itself and at moments
of its own, and puts older copies back where two computers disagree: that is how data is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

_BY_NAME = (
    ("onedrive", "OneDrive"),
    ("dropbox", "Dropbox"),
    ("mobile documents", "iCloud Drive"),
    ("com~apple~clouddocs", "iCloud Drive"),
    ("icloud drive", "iCloud Drive"),
    ("iclouddrive", "iCloud Drive"),
    ("google drive", "Google Drive"),
    ("googledrive", "Google Drive"),
    ("my drive", "Google Drive"),
    ("drivefs", "Google Drive"),
    ("nextcloud", "Nextcloud"),
    ("owncloud", "ownCloud"),
    ("pcloud", "pCloud"),
    ("proton drive", "Proton Drive"),
    ("protondrive", "Proton Drive"),
    ("synologydrive", "Synology Drive"),
    ("seadrive", "Seafile"),
    ("megasync", "MEGA"),
    ("kdrive", "kDrive"),
)
"""How folders of each begin: “OneDrive - Kunta”, “Dropbox (Personal)” and “Nextcloud2”, of a second
account, are usual names. A folder that somebody named herself is told by what lies in it."""
_BY_WHOLE_NAME = {
    "box": "Box",
    "box sync": "Box",
    "box-box": "Box",
    "jottacloud": "Jottacloud",
    "mega": "MEGA",
    "min enhet": "Google Drive",
    "oma drive": "Google Drive",
    "seafile": "Seafile",
    "tresorit": "Tresorit",
}
"""Names that other words begin with too."""
_BY_MARKER = (
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"),
    (".stfolder", "Syncthing"),
    (".seafile-data", "Seafile"),
    (".849C9593-D756-4E56-8D6E-42412F2A707B", "OneDrive"),
)
_BY_PATTERN = (("._sync_*.db", "Nextcloud"), (".sync_*.db", "Nextcloud"))
_BY_VARIABLE = (
    ("OneDrive", "OneDrive"),
    ("OneDriveConsumer", "OneDrive"),
    ("OneDriveCommercial", "OneDrive"),
)


def synced_by(path: Path, environment: Mapping[str, str]) -> str | None:
    """Return the name of the program that syncs a folder; None where none is known to.

    Told by the names of the folders above, by the files that such programs leave in the topmost
    folder that they sync, and by the variables that Windows sets. Nothing is changed.

    Args:
        path: the folder, which need not exist.
        environment: the environment's variables by name.
    """
    folders = _above(path)
    for folder in folders:
        if found := _by_name(folder.name) or _by_marker(folder):
            return found
    for variable, program in _BY_VARIABLE:
        top = environment.get(variable)
        if top and (Path(top).absolute() in folders or _real(Path(top)) in folders):
            return program
    return None


def _above(path: Path) -> tuple[Path, ...]:
    """Return a folder and all above it, as it is named and as it really lies behind links."""
    whole, real = path.absolute(), _real(path)
    return tuple(dict.fromkeys((whole, *whole.parents, real, *real.parents)))


def _real(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links that lead in a circle
        return path.absolute()


def _by_name(name: str) -> str | None:
    folded = name.casefold()
    if whole := _BY_WHOLE_NAME.get(folded):
        return whole
    return next((program for start, program in _BY_NAME if folded.startswith(start)), None)


def _by_marker(folder: Path) -> str | None:
    try:
        for name, program in _BY_MARKER:
            if (folder / name).exists() and not _is_home_of_settings(folder, name):
                return program
        for pattern, program in _BY_PATTERN:
            if next(folder.glob(pattern), None) is not None:
                return program
    except OSError:  # a folder above that may not be looked into
        return None
    return None


def _is_home_of_settings(folder: Path, name: str) -> bool:
    """Say whether this is Dropbox's own folder of settings, which lies in every home folder."""
    return name == ".dropbox" and (folder / name).is_dir()
