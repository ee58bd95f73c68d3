"""Who may read the folder and its files, and what was kept of them elsewhere (POSIX only)."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ipscoach.paths import Home
from ipscoach.sentence import Sentence, marked
from ipscoach.vault.backup import backups_in
from ipscoach.vault.checks.check import Check, Subject, joined, listed
from ipscoach.vault.copies import find
from ipscoach.vault.daily import Folders, is_there
from ipscoach.vault.errors import VaultFault
from ipscoach.vault.files import PRIVATE, told_when_unwritable

PERMISSIONS = Subject("permissions", marked("Who may read the files"))
_FOLDER = 0o700
_READ_BY_OTHERS = 0o077
_WRITTEN_BY_OTHERS = 0o022
_KEPT = "replaced-*"
"""Folders in that of the backups, of what was here before a restore."""
_MOUNTS = Path("/proc/self/mounts")
_WITHOUT_RIGHTS = {
    "9p", "cifs", "drvfs", "exfat", "fuseblk", "msdos", "ntfs", "ntfs3", "smb3", "smbfs", "vfat",
}  # fmt: skip
"""Kinds of disks on which all files seem to have the same rights, and none can be taken away."""


class _Thing(NamedTuple):
    """A file or folder of ours.

    Attributes:
        path: where it is.
        name: what it is called in a sentence.
        closed: the rights that others must not have.
    """

    path: Path
    name: str
    closed: int = _READ_BY_OTHERS

    def is_ours(self) -> bool:
        return sys.platform == "win32" or self.path.stat().st_uid == os.geteuid()

    def is_too_open(self) -> bool:
        return bool(stat.S_IMODE(self.path.stat().st_mode) & self.closed)


def check_permissions(home: Home, where: Folders) -> Check:
    """Say whether other users of this computer are kept out (POSIX systems only)."""
    if sys.platform == "win32":
        return PERMISSIONS.fine(
            Sentence("On this system the folder's own rights hold; they were not looked at.")
        )
    things = list(_things(home, where))
    foreign = [one for one in things if not one.is_ours()]
    opened = [one for one in things if one.is_too_open()]
    mendable = any(one.is_ours() for one in opened)
    found, advice = list[Sentence](), list[Sentence]()
    if foreign:
        names = listed([one.name for one in foreign])
        found.append(Sentence("“{name}” belongs to another user.", name=names))
        advice.append(Sentence("Copy the folder with your own user, and work in the copy."))
    if opened:
        names = listed([one.name for one in opened])
        found.append(Sentence("Others may look into or change “{name}”.", name=names))
    if mendable:
        advice.append(Sentence("Close it to others with --fix."))
    if not found:
        return PERMISSIONS.fine(Sentence("Only you may read them."))
    return PERMISSIONS.doubtful(joined(found), joined(advice), mendable=mendable)


def close_to_others(home: Home, where: Folders) -> None:
    """Take from others the right to read folder and files; what is not ours is left.

    Raises:
        CannotWrite: the disk takes nothing.
    """
    with told_when_unwritable():
        for one in _things(home, where):
            if one.is_ours() and one.is_too_open():
                right = _FOLDER if one.path.is_dir() else PRIVATE
                if one.closed == _WRITTEN_BY_OTHERS:
                    right = stat.S_IMODE(one.path.stat().st_mode) & ~_WRITTEN_BY_OTHERS
                one.path.chmod(right)


def _things(home: Home, where: Folders) -> Iterator[_Thing]:
    """Give the folders and files that are ours alone; scales are no secret, but nobody's to change.

    Of the folder for backups that she chose, only the caseload's own are ours.
    """
    kept: list[Path] = []
    with contextlib.suppress(OSError):
        kept = sorted(home.backups.glob(_KEPT))
    for folder in (home.folder, home.backups, *kept, home.restored, home.restoring):
        yield from _in(folder, home, _READ_BY_OTHERS)
    yield from _in(home.scales, home, _WRITTEN_BY_OTHERS)
    chosen = where.chosen
    if chosen is not None and is_there(chosen) and _has_rights(chosen):
        with contextlib.suppress(VaultFault):
            for backup in backups_in(chosen, find(home).file.identity):
                yield _Thing(backup.path, str(backup.path))


def _in(folder: Path, home: Home, closed: int) -> Iterator[_Thing]:
    if not folder.is_dir():
        return
    paths = [folder]
    with contextlib.suppress(OSError):  # one of somebody else's, which is told by its owner
        paths += sorted(path for path in folder.iterdir() if path.is_file())
    for path in paths:
        name = path.name if path == home.folder else str(path.relative_to(home.folder))
        yield _Thing(path, name, closed)


def _has_rights(folder: Path) -> bool:
    """Say whether the disk of a folder knows rights of its own; yes where nobody says no."""
    real = folder.resolve()
    kinds: dict[Path, str] = {}
    with contextlib.suppress(OSError, UnicodeDecodeError):
        for line in _MOUNTS.read_text(encoding="utf-8").splitlines():
            words = line.split()
            kinds[Path(words[1].replace("\\040", " "))] = words[2]
    disk = next((path for path in (real, *real.parents) if path in kinds), None)
    return disk is None or kinds[disk] not in _WITHOUT_RIGHTS
