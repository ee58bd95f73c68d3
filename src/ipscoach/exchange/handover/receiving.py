"""Receiving a package: looked at first, then all of it comes in or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from ipscoach.domain.caseload import DEFAULT_SHARE, Status, cap
from ipscoach.exchange.given_files import read_given
from ipscoach.exchange.handover.bundle import (
    FILE_LIMIT,
    is_encrypted,
    read_bundle,
    record_text,
    too_large,
)
from ipscoach.exchange.papers.sealing import open_age
from ipscoach.records.desk import Desk
from ipscoach.records.errors import Unfit
from ipscoach.records.handover.record import ClientRecord
from ipscoach.records.handover.same_client import find_same
from ipscoach.records.views import ClientRow
from ipscoach.sentence import Refused, Sentence, marked

LARGEST = FILE_LIMIT * 3 // 2
"""Bytes: a package that age has encrypted as text is a third larger."""
KEY_LIMIT = 64_000
_COUNTED = {
    "goals": marked("Goals"),
    "profile": marked("Vocational profiles"),
    "jobs": marked("Jobs, work trials and studies"),
    "contacts": marked("Contacts with employers"),
    "results": marked("Kykyviisari results"),
    "people": marked("People around the client"),
    "guidings": marked("Guidings onward"),
    "consents": marked("Consents"),
    "tasks": marked("Open tasks"),
    "notes": marked("Notes"),
}


class Preview(NamedTuple):
    """What a package would bring, before anything is written.

    Attributes:
        record: all that is in it; its header says from whom, when, on which ground and which
            parts.
        counts: how many entries of each kind, with the kind's name as a key of the catalogue;
            kinds that it has none of are left out.
        here: the same client where she or he is in the caseload already; then nothing comes in.
        full: whether nobody more can be active, so that only the waiting list is left.
    """

    record: ClientRecord
    counts: tuple[tuple[str, int], ...]
    here: ClientRow | None
    full: bool


def read_file(path: Path) -> bytes:
    """Return what is in a file that somebody sent.

    Raises:
        Refused: it cannot be read, or is larger than any package.
    """
    return read_given(path, LARGEST, too_large())


def read_identity(path: Path) -> str:
    """Return the text of a file with a private key of age or SSH.

    Raises:
        Refused: it cannot be read.
    """
    return read_file(path)[:KEY_LIMIT].decode("utf-8", "replace")


def opened(content: bytes, identity: str | None = None, passphrase: str | None = None) -> bytes:
    """Return a package as it was before it was encrypted; one that never was, as it is.

    Args:
        content: the file.
        identity: the private key that it was encrypted for, as its file has it.
        passphrase: the passphrase, where it was encrypted by one.

    Raises:
        Refused: the passphrase or the key is not the right one; a library is missing.
    """
    if identity and passphrase:
        raise Refused(Sentence("Give the passphrase or the key, not both; nothing was read."))
    if not is_encrypted(content) or not (identity or passphrase):
        return content
    if len(content) > LARGEST:
        raise too_large()
    return open_age(content, [identity] if identity else None, passphrase)


def preview(desk: Desk, content: bytes, today: date) -> Preview:
    """Return what a package would bring; nothing is written.

    Raises:
        Refused: it is none, or does not hold.
    """
    record = read_bundle(content)
    with desk.read.at_once():
        here = find_same(desk.read, record.client)
        coach = desk.read.coach()
        active = len(desk.read.clients(today, Status.ACTIVE))
        row = desk.read.client(here, today).row if here else None
    counts = ((label, len(getattr(record, name))) for name, label in _COUNTED.items())
    return Preview(
        record=record,
        counts=tuple((label, number) for label, number in counts if number),
        here=row,
        full=active >= (coach.cap if coach else cap(DEFAULT_SHARE)),
    )


def receive(
    desk: Desk, content: bytes, status: Status = Status.ACTIVE, *, by_hand: bool = False
) -> str:
    """Take the client of a package in, all of the record or nothing, and return the new id.

    Args:
        desk: the open caseload.
        content: the package, not encrypted any more.
        status: ACTIVE or WAITING.
        by_hand: a coach does it on the screen; her recovery code must be on paper first.

    Raises:
        CaseloadFull: nobody more can be active; the waiting list is open.
        CodeNotOnPaper: by hand, before the recovery code was typed back.
        Refused: it is no package, does not hold, or the client is here already.
    """
    record = read_bundle(content)
    try:
        return desk.door.receive_client(record, record_text(record), status, by_hand=by_hand)
    except Unfit:
        # The rule of the file that it broke says nothing to a coach.
        raise Refused(
            Sentence(
                "The parts of the package do not fit together, so nothing was read. "
                "Ask for it anew."
            )
        ) from None
