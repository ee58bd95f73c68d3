"""The key file and its spare copy: which of the two counts, and how both are written."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from pathlib import Path

from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.vault.errors import CannotWrite, NewerFormat, NoCaseload, SlotsDamaged
from ipscoach.vault.files import cannot_write, write_durably
from ipscoach.vault.slots import SlotFile, TooNewError, UnreadableError, parse


@dataclass(frozen=True, slots=True)
class Found:
    """What the two copies gave."""

    file: SlotFile
    whole: bool
    """At least one copy is intact: a secret that does not fit is then simply the wrong one."""
    in_order: bool
    """Both copies are intact and the same; otherwise they are written anew after unlocking."""
    others: tuple[SlotFile, ...] = ()
    """Of another caseload than `file`: whose the database is, only a secret tells."""

    @property
    def files(self) -> tuple[SlotFile, ...]:
        """Return all that a secret may open, the likeliest first."""
        return self.file, *self.others


def keep(home: Home, file: SlotFile) -> None:
    """Write both copies, the main one first; each is durable before the next step.

    Once the main one is durable it counts; a spare that could not be written then is made good
    at the next start.

    Raises:
        CannotWrite: the disk is full or read-only; both copies are as they were.
    """
    write_durably(home.slots, file.text())
    with contextlib.suppress(CannotWrite):
        write_durably(home.spare_slots, file.text())


def keep_both(home: Home, file: SlotFile) -> None:
    """Write both copies: for a change after which an older copy would open nothing.

    Raises:
        CannotWrite: one of them could not be written; the main one may be the new one.
    """
    write_durably(home.slots, file.text())
    write_durably(home.spare_slots, file.text())


def find(home: Home) -> Found:
    """Read the newer of the whole copies, or a damaged one when neither is whole.

    A copy that is not whole is used only in the last case, so that an older passphrase does not
    open the caseload through an older copy as long as the newer one is whole.

    Raises:
        NoCaseload: there are neither keys nor a database.
        NewerFormat: a later version of the program wrote a copy.
        CannotWrite: a copy is there but may not be read.
        SlotsDamaged: nothing usable is left, though there was something.
    """
    texts = [text for path in (home.slots, home.spare_slots) if (text := _read(path)) is not None]
    if not texts:
        raise missing(home)
    whole = [file for text in texts if (file := _parse(text, damaged=False))]
    if whole:
        best = max(whole, key=lambda file: file.generation)
        others = tuple(file for file in whole if file.identity != best.identity)
        in_order = len(whole) == 2 and whole[0] == whole[1]
        return Found(best, whole=True, in_order=in_order, others=others)
    for text in texts:
        if file := _parse(text, damaged=True):
            return Found(file, whole=False, in_order=False)
    raise damaged()


def was_cut_off(home: Home) -> bool:
    """Say whether a set-up ended before there was a database: nothing was ever saved."""
    if home.database.exists():
        return False
    texts = [text for path in (home.slots, home.spare_slots) if (text := _read(path)) is not None]
    files = [_parse(text, damaged=False) for text in texts]
    return bool(files) and all(file is not None and not file.born for file in files)


def damaged() -> SlotsDamaged:
    """Return the fault of a key file of which no copy can be used."""
    return SlotsDamaged(
        Sentence(
            "No whole copy of the key file is left; the caseload itself was not touched, so "
            "restore a backup."
        )
    )


def missing(home: Home) -> NoCaseload | SlotsDamaged:
    """Return the fault of a folder without any key file."""
    if home.database.exists():
        return SlotsDamaged(
            Sentence(
                "The key file and its copy are missing; the caseload itself is there and was not "
                "touched, so restore a backup."
            )
        )
    return NoCaseload(
        Sentence("No caseload has been set up in this folder yet; nothing is lost, so set one up.")
    )


def _parse(text: bytes, damaged: bool) -> SlotFile | None:
    try:
        return parse(text, damaged)
    except UnreadableError:
        return None
    except TooNewError:
        raise NewerFormat(
            Sentence(
                "A newer version of this program wrote the key file, and this version left it as "
                "it is; install the newer version to open the caseload."
            )
        ) from None


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise cannot_write() from error
