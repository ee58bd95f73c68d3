"""The backups of a caseload: how old the last good one is, and whether each still opens."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from ipscoach.paths import Home
from ipscoach.sentence import Sentence, marked
from ipscoach.vault import container
from ipscoach.vault.backup import Backup, backups_in, files_in, proven
from ipscoach.vault.checks.check import Check, State, Subject, gravest, joined, listed
from ipscoach.vault.checks.opening import LookedAt
from ipscoach.vault.daily import NUDGE_DAYS, Folders, age, is_there, lies_ahead
from ipscoach.vault.errors import BackupDamaged, CannotWrite, VaultFault
from ipscoach.vault.keys import wipe
from ipscoach.vault.latest import last_backup
from ipscoach.vault.rekey import former_keys
from ipscoach.vault.slots import SlotFile, TooNewError, UnreadableError, parse

BACKUPS = Subject("backups", marked("Backups"))
DRAFT = "doctor.new"
"""Where a backup's database is laid out for a moment, encrypted, in the home folder."""
_OWNER = re.compile(rb'"id":"(.{32})"', re.DOTALL)
_HEAD = 64 * 1024
_ALIKE = 8
"""Letters in which an id may differ and still be taken for the same one, damaged."""


class _Is(Enum):
    """How a file was found that has the name of a backup."""

    GOOD = auto()
    DAMAGED = auto()
    FORMER = auto()
    """Whole as a file, and made before the keys were made new."""
    UNSEEN = auto()
    """The disk did not let it be seen."""
    NEWER = auto()
    OTHERS = auto()


class _Kept(NamedTuple):
    """What lies in the folders of backups, and the last good one of it."""

    found: Mapping[Path, _Is]
    last: Backup | None
    opened: bool

    def names(self, state: _Is) -> list[str]:
        """Return the names of the files that were found like this."""
        return [path.name for path, one in self.found.items() if one is state]


class _Told(NamedTuple):
    state: State
    found: Sentence
    advice: Sentence | None = None


def check_backups(looked: LookedAt, where: Folders, today: date) -> Check:
    """Say whether each backup opens with the keys at hand, and how old the newest good one is."""
    identity = looked.file.identity
    found = _found(where, identity, lambda path: _opens(looked, path))
    seen = [one for folder in _folders(where) for one in backups_in(folder, identity)]
    good = [one for one in seen if found.get(one.path) is _Is.GOOD]
    last = max(good, key=lambda one: (not lies_ahead(one, today), one.made), default=None)
    return _said(_Kept(found, last, opened=True), where, today)


def check_unopened(home: Home, where: Folders, today: date) -> Check:
    """Say whether each backup is whole as a file, where no key is there to open one with."""
    last = last_backup(home, where, today)
    owner = parse(container.keys_in(last.path)).identity if last is not None else None
    return _said(_Kept(_found(where, owner, _is_whole), last, opened=False), where, today)


def _said(kept: _Kept, where: Folders, today: date) -> Check:
    """Say all there is to say of the backups; the last good one is named at the end."""
    told = [*_notes(kept), *_absent(where), _last(kept, today)]
    found = joined([one.found for one in told])
    advice = list(dict.fromkeys(one.advice for one in told if one.advice))
    match gravest(one.state for one in told):
        case State.OK:
            return BACKUPS.fine(found)
        case State.WARNING:
            return BACKUPS.doubtful(found, joined(advice))
        case State.DAMAGED:
            return BACKUPS.damaged(found, joined(advice))


def _notes(kept: _Kept) -> Iterator[_Told]:
    if names := kept.names(_Is.DAMAGED):
        yield _Told(
            State.DAMAGED,
            Sentence("These are damaged and cannot be restored: {names}.", names=listed(names)),
            Sentence(
                "Make a new backup with `ipscoach backup`, remove the damaged ones, and find out "
                "whether the disk that they lie on is failing."
            ),
        )
    if names := kept.names(_Is.FORMER):
        yield _Told(
            State.WARNING,
            Sentence(
                "These were made before the keys were made new: {names}.", names=listed(names)
            ),
            Sentence("Those of the keys before open with the passphrase or code of their day."),
        )
    if names := kept.names(_Is.NEWER):
        yield _Told(
            State.WARNING,
            Sentence("A newer version of this program made these: {names}.", names=listed(names)),
            Sentence("Install the newer version."),
        )
    if names := kept.names(_Is.UNSEEN):
        yield _Told(
            State.WARNING,
            Sentence(
                "These could not be looked at, for want of room on the disk or of the right to "
                "read them, or because their disk did not answer: {names}.",
                names=listed(names),
            ),
            Sentence(
                "Nothing says that they are damaged: make room or ask for the right, and run the "
                "doctor again."
            ),
        )


def _absent(where: Folders) -> Iterator[_Told]:
    chosen = where.chosen
    if chosen is not None and not is_there(chosen):
        yield _Told(
            State.WARNING,
            Sentence("The folder for backups, {folder}, is not there now.", folder=chosen),
            Sentence(
                "Plug in what it lies on, or choose another folder in the settings; until then "
                "backups lie beside the caseload."
            ),
        )


def _last(kept: _Kept, today: date) -> _Told:
    make_one = Sentence("Make one: `ipscoach backup`.")
    last = kept.last
    if last is None:
        ours = any(one is not _Is.OTHERS for one in kept.found.values())
        none = Sentence("There is no good one.") if ours else Sentence("There is none.")
        return _Told(State.WARNING, none, make_one)
    days, path = age(last, today), last.path
    if lies_ahead(last, today):
        return _Told(
            State.WARNING,
            Sentence(
                "The last good one is dated {day}, which is still to come: {path}",
                day=last.made.astimezone().date(),
                path=path,
            ),
            Sentence("Set this computer's clock right and make one: `ipscoach backup`."),
        )
    if not kept.opened:
        return _Told(
            State.OK,
            Sentence(
                "Without the keys nobody can see what opens; the last that was made is {days} days "
                "old: {path}",
                days=days,
                path=path,
            ),
        )
    if days >= NUDGE_DAYS:
        return _Told(
            State.WARNING,
            Sentence("The last good one is {days} days old: {path}", days=days, path=path),
            make_one,
        )
    return _Told(
        State.OK,
        Sentence(
            "{count} open; the last is {days} days old: {path}",
            count=len(kept.names(_Is.GOOD)),
            days=days,
            path=path,
        ),
    )


def _folders(where: Folders) -> Iterator[Path]:
    yield where.usual
    if where.chosen is not None and where.chosen != where.usual:
        yield where.chosen


def _found(where: Folders, identity: bytes | None, look: Callable[[Path], _Is]) -> dict[Path, _Is]:
    found: dict[Path, _Is] = {}
    for folder in _folders(where):
        try:
            named = files_in(folder)
        except OSError:
            if folder == where.usual:  # one of her choice that is not there is told by itself
                found[folder] = _Is.UNSEEN
            continue
        for path in named:
            # Into a folder that she chose others may put their backups too.
            if folder == where.usual or not _is_others(path, identity):
                found[path] = look(path)
    return found


def _is_others(path: Path, identity: bytes | None) -> bool:
    """Say whether a backup, damaged or not, names another caseload as the one it is of."""
    try:
        with path.open("rb") as file:
            named = _OWNER.search(file.read(_HEAD))
    except OSError:
        return False
    if named is None or identity is None:
        return False
    ours = identity.hex().encode()
    return sum(one != other for one, other in zip(named[1], ours, strict=True)) > _ALIKE


def _is_whole(path: Path) -> _Is:
    """Say whether every byte of a backup is as it was written; no key is needed for it."""
    try:
        parse(container.read_through(path))
    except OSError:
        return _Is.UNSEEN
    except TooNewError:
        return _Is.NEWER
    except (BackupDamaged, UnreadableError):
        return _Is.DAMAGED
    return _Is.GOOD


def _opens(looked: LookedAt, path: Path) -> _Is:
    """Say whether a backup is whole, opens, and has every page as it was saved."""
    state = _is_whole(path)
    if state is not _Is.GOOD:
        return state
    try:
        file = parse(container.keys_in(path))
        if file.identity != looked.file.identity:
            return _Is.OTHERS
        key = _key_of(looked, file)
        if key is None:
            return _Is.FORMER
        _prove(path, looked.home.folder / DRAFT, key)
    except (OSError, CannotWrite):
        return _Is.UNSEEN
    except VaultFault:
        return _Is.DAMAGED
    return _Is.GOOD


def _prove(path: Path, draft: Path, key: bytearray) -> None:
    try:
        draft.unlink(missing_ok=True)
        container.read_through(path, draft)
        proven(draft, key)
    finally:
        wipe(key)
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)


def _key_of(looked: LookedAt, file: SlotFile) -> bytearray | None:
    """Return the key of a backup: today's, or that before it where new keys were cut off."""
    former = former_keys(looked.keys, looked.file)
    for keys in (looked.keys, former):
        if keys is not None and file.is_signed(keys.mac):
            key = bytearray(keys.file)
            break
    else:
        key = None
    if former is not None:
        former.wipe()
    return key
