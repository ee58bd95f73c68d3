"""The folder and its files: there, free of leftovers, on a disk with room."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from ipscoach.paths import Home, journals_of
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.checks.backups import DRAFT
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.checks.log import LOOKING
from ipscoach.vault.checks.permissions import check_permissions
from ipscoach.vault.daily import Folders
from ipscoach.vault.files import told_when_unwritable
from ipscoach.vault.synced import synced_by

MEGABYTE = 1_000_000
LEAST_FREE = 100 * MEGABYTE
"""Bytes: room for a day's work and for a copy of a usual caseload."""

FILES = Subject("files", marked("Files"))
LEFTOVERS = Subject("leftovers", marked("Leftovers of a write that was cut off"))
SPACE = Subject("free_space", marked("Room on the disk"))
SYNCED = Subject("synced_folder", marked("Folder that is not synced"))
SETTINGS = Subject("settings", marked("Settings"))


def check_folder(home: Home, where: Folders, environment: Mapping[str, str]) -> list[Check]:
    """Look at all that needs no key."""
    return [
        check_files(home),
        check_permissions(home, where),
        check_leftovers(home),
        check_space(home),
        check_synced(home, environment),
        check_settings(home),
    ]


def check_files(home: Home) -> Check:
    """Say whether what belongs to a caseload is there and can be read."""
    if home.database.is_dir():
        return FILES.damaged(
            Sentence("There is no “{name}”: a folder has its name.", name=home.database.name),
            Sentence("Give the folder another name, and put the caseload back from a backup."),
        )
    if home.database.exists() and not home.database.stat().st_size:
        return FILES.damaged(
            Sentence("“{name}” has been emptied (0 bytes).", name=home.database.name),
            Sentence("Put it back from the last good backup."),
        )
    missing = [] if home.database.exists() else [home.database.name]
    if not home.slots.exists() and not home.spare_slots.exists():
        missing.append(home.slots.name)  # one copy is enough: the check of the key files tells
    if missing:
        return FILES.damaged(
            Sentence("There is no “{name}”.", name=", ".join(missing)),
            Sentence("Put it back from the last good backup."),
        )
    if closed := [path.name for path in _files(home) if not _reads(path)]:
        return FILES.doubtful(
            Sentence("“{name}” cannot be read.", name=", ".join(closed)),
            Sentence("Ask for the right to read it; perhaps another program holds it."),
        )
    return FILES.fine(Sentence("All files are there and can be read."))


def check_leftovers(home: Home) -> Check:
    """Say whether drafts of files are left, which a cut-off write never named."""
    if found := [path.name for path in _leftovers(home)]:
        return LEFTOVERS.doubtful(
            Sentence("A write was cut off and left “{name}”.", name=", ".join(found)),
            Sentence("They are of no use; remove them with --fix."),
            mendable=True,
        )
    return LEFTOVERS.fine(Sentence("There are none."))


def check_space(home: Home, least: int = LEAST_FREE) -> Check:
    """Say whether the disk has room for a copy of the caseload and more."""
    size = home.database.stat().st_size if home.database.exists() else 0
    free = shutil.disk_usage(home.folder).free
    if free < max(least, 3 * size):
        return SPACE.doubtful(
            Sentence("There are {free} MB free.", free=free // MEGABYTE),
            Sentence("Make room: a backup needs as much as the caseload has."),
        )
    return SPACE.fine(Sentence("There are {free} MB free.", free=free // MEGABYTE))


def check_synced(home: Home, environment: Mapping[str, str]) -> Check:
    """Say whether another program copies the folder somewhere while it changes."""
    if name := synced_by(home.folder, environment):
        return SYNCED.doubtful(
            Sentence("The folder is synced by {name}.", name=name),
            Sentence(
                "Move the caseload to a folder that is not synced, and let backups go there: a "
                "file that is synced while it changes can be lost."
            ),
        )
    return SYNCED.fine(Sentence("Nothing known syncs it."))


def check_settings(home: Home) -> Check:
    """Say whether the settings are readable; without them the usual ones hold."""
    try:
        found: object = json.loads(home.settings.read_text(encoding="utf-8"))
    except FileNotFoundError:
        found = {}
    except (OSError, ValueError):
        found = None
    if isinstance(found, dict):
        return SETTINGS.fine(Sentence("They can be read."))
    return SETTINGS.doubtful(
        Sentence("They cannot be read, so the usual ones hold."),
        Sentence("Set them anew in the app; nothing of a client is in them."),
    )


def remove_leftovers(home: Home) -> None:
    """Remove the drafts of files that a cut-off write left; the caller holds the lock.

    Raises:
        CannotWrite: one of them cannot be removed.
    """
    with told_when_unwritable():
        for path in _leftovers(home):
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def _files(home: Home) -> list[Path]:
    ours = (home.database, home.slots, home.spare_slots)
    return [path for path in ours if path.exists()]


def _leftovers(home: Home) -> list[Path]:
    drafts = [path.with_name(path.name + ".new") for path in (home.slots, home.spare_slots)]
    drafts += [home.settings.with_suffix(".new"), home.folder / "backup.new"]
    for laid_out in (home.folder / DRAFT, home.database.with_name(home.database.name + ".new")):
        drafts += [laid_out, *journals_of(laid_out)]
    endings = (".db.new", ".keys.new", ".backup.new")
    with contextlib.suppress(OSError):  # there is none, or it may not be looked into
        drafts += [path for path in home.backups.iterdir() if path.name.endswith(endings)]
    found = [path for path in drafts if path.is_file()]
    return [*found, *filter(Path.is_dir, (home.restoring, home.folder / LOOKING))]


def _reads(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            file.read(1)
    except OSError:
        return False
    return True
