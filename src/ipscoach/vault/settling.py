"""Putting in order what a crash or damage left of the key files, once the data key is there."""

from __future__ import annotations

import contextlib
from dataclasses import replace

from ipscoach.paths import Home
from ipscoach.sentence import Sentence
from ipscoach.vault import meta
from ipscoach.vault.connection import Connection, open_file, spoken
from ipscoach.vault.copies import Found, keep
from ipscoach.vault.errors import DatabaseDamaged, KeysOutdated
from ipscoach.vault.keys import Keys
from ipscoach.vault.slots import Slot, SlotFile, TooNewError, UnreadableError, parse


def settle(home: Home, found: Found, opened: Slot, keys: Keys, anchor: Connection) -> SlotFile:
    """Return the key file that counts, and write it where it is not in both copies already.

    A key file whose signature is broken is restored from the copy in the database; the slot that
    has just opened the caseload stays, for its secret is the one the coach knows. A key file that
    is older than that copy was put back by somebody: it counts for nothing.

    Raises:
        KeysOutdated: the secret opens by an older key file only; nothing was written.
        CannotWrite: no room.
    """
    with spoken():
        meta.prepare(anchor)
        stored = meta.read(anchor, meta.SLOTS)
        good = _signed_copy(stored, keys) if stored else None
        _refuse_replaced(good, found.file, opened)
        file, in_order = found.file, found.in_order and found.file.born
        if good and good.generation > file.generation:
            file, in_order = good, False
        elif not file.is_signed(keys.mac):
            file, in_order = good.holding(opened) if good else file, False
        if not in_order:
            generation = max(file.generation, found.file.generation) + 1
            file = replace(file, born=True).signed(keys.mac, generation)
            keep(home, file)
        if stored != file.text():
            meta.write(anchor, meta.SLOTS, file.text())
    return file


def refuse_older(home: Home, file: SlotFile, opened: Slot, keys: Keys) -> None:
    """Refuse a secret that newer key files than this replaced; nothing is written.

    Raises:
        KeysOutdated: it opens by an older key file only.
    """
    with contextlib.suppress(DatabaseDamaged):  # it is under other keys still
        connection = open_file(home.database, keys.file)
        with contextlib.closing(connection), spoken():
            stored = meta.read(connection, meta.SLOTS)
            _refuse_replaced(_signed_copy(stored, keys) if stored else None, file, opened)


def _refuse_replaced(good: SlotFile | None, file: SlotFile, opened: Slot) -> None:
    if good and good.generation > file.generation and good.find(opened.kind) != opened:
        raise KeysOutdated(
            Sentence(
                "The key file here is older than the caseload, as if an earlier copy had been put "
                "in its place, and what was typed was replaced by something newer since; nothing "
                "was changed, so put the newer “caseload.keys” back, or restore a backup."
            )
        )


def _signed_copy(text: bytes, keys: Keys) -> SlotFile | None:
    with contextlib.suppress(UnreadableError, TooNewError):
        copy = parse(text)
        return copy if copy.is_signed(keys.mac) else None
    return None
