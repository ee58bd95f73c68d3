"""Taking coaches' packs in: looked at first, each refused with its reason, then all or none."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ipscoach.domain.fidelity.team import Signer, present_key
from ipscoach.exchange.fidelity.pack import ENDING, SEALED_ENDING, period_of
from ipscoach.exchange.fidelity.pack_reading import Received, read_pack
from ipscoach.exchange.fidelity.pack_signing import (
    SEALED_LIMIT,
    fingerprint,
    open_with,
    too_large,
)
from ipscoach.exchange.given_files import read_given
from ipscoach.records.desk import Desk
from ipscoach.records.fidelity.orders import IncomingPack, WeekCount
from ipscoach.sentence import Refused, Sentence

Progress = Callable[[int, int], None]
MOST_FILES = 200


class Looked(NamedTuple):
    """A pack that holds, before anything is written.

    Attributes:
        name: of its file, without the folder.
        known_since: the day of the first pack that this key signed; None for a key not seen yet.
        other_key: whether the pack before it in this coach's name was signed by another key.
        order: what the door takes.
    """

    name: str
    fingerprint: str
    known_since: date | None
    other_key: bool
    order: IncomingPack


class RefusedPack(NamedTuple):
    """A file that does not come in: its name, and why."""

    name: str
    why: Sentence


class Preview(NamedTuple):
    """What files would bring."""

    packs: tuple[Looked, ...]
    refused: tuple[RefusedPack, ...]


def files_in(path: Path) -> list[Path]:
    """Return the packs that a path names: the file itself, or those in a folder, by name.

    Raises:
        Refused: there is no pack in the folder, or more than two hundred.
    """
    if not path.is_dir():
        return [path]
    try:
        found = sorted(
            one for one in path.iterdir() if one.name.lower().endswith((ENDING, SEALED_ENDING))
        )
    except OSError:
        raise Refused(
            Sentence("The folder {path} may not be read. Look at its permissions.", path=str(path))
        ) from None
    if not found:
        raise Refused(Sentence("There is no evidence pack (.pack) in {path}.", path=str(path)))
    if len(found) > MOST_FILES:
        raise Refused(
            Sentence(
                "There are more than {limit} packs in {path}; nothing was read. Take them in in "
                "smaller lots.",
                limit=MOST_FILES,
                path=str(path),
            )
        )
    return found


def look(
    desk: Desk,
    paths: Sequence[Path],
    identity: str = "",
    progress: Progress | None = None,
    today: date | None = None,
) -> Preview:
    """Read packs and say what would come in; nothing is written.

    Args:
        desk: the open file.
        paths: of the files.
        identity: the private key of age for those that are encrypted, as its file has it.
        progress: is told how many of how many were read; may raise to stop.
        today: a pack that was made after it stays out; None for any day.
    """
    keys, signers = desk.fidelity.known_keys(), desk.fidelity.signers()
    taken = {one.id for one in desk.fidelity.packs()}
    looked: list[Looked] = []
    refused: list[RefusedPack] = []
    for number, path in enumerate(paths, start=1):
        try:
            order = _read(path, identity)
            _check_once(order, taken)
            _check_made(order, today)
        except Refused as fault:
            refused.append(RefusedPack(path.name, fault.sentence))
        else:
            taken.add(order.id)
            before = present_key(signers, order.coach, order.organisation)
            signers.append(Signer(order.coach, order.organisation, order.key))
            looked.append(
                Looked(
                    name=path.name,
                    fingerprint=fingerprint(order.key),
                    known_since=keys.get(order.key),
                    other_key=before not in (None, order.key),
                    order=order,
                )
            )
        if progress is not None:
            progress(number, len(paths))
    return Preview(tuple(looked), tuple(refused))


def take(
    desk: Desk, packs: Iterable[Looked], *, new_keys: bool = False, progress: Progress | None = None
) -> None:
    """Take packs in that were looked at, all of them or none.

    Args:
        desk: the open file.
        packs: which.
        new_keys: also where another key signed than a coach's earlier packs: the fingerprints
            were compared.
        progress: is told how many of how many are in; may raise to stop.

    Raises:
        Refused: one is in already, or signed by another key; nothing came in.
    """
    orders = [one.order for one in packs]
    desk.door.take_packs(orders, new_keys=new_keys, progress=progress)


def _read(path: Path, identity: str) -> IncomingPack:
    content = read_given(path, SEALED_LIMIT, too_large())
    if identity:
        content = open_with(content, identity)
    return _order(read_pack(content), content.decode())


def _check_once(order: IncomingPack, taken: set[str]) -> None:
    if order.id in taken:
        raise Refused(
            Sentence("This pack of {coach} is here already; nothing of it came in again.",
                     coach=order.coach)
        )  # fmt: skip


def _check_made(order: IncomingPack, today: date | None) -> None:
    if today is not None and order.made > today:
        raise Refused(
            Sentence(
                "The pack was made on {day}, which has not come yet: the date of one of the two "
                "computers is wrong. Nothing of it came in. Set the date right; if it was the "
                "coach's, ask for the pack anew.",
                day=order.made,
            )
        )


def _order(received: Received, content: str) -> IncomingPack:
    pack, caseload = received.pack, received.pack.caseload
    return IncomingPack(
        id=pack.id,
        digest=received.digest,
        key=received.key,
        coach=pack.coach,
        organisation=pack.organisation,
        period=period_of(pack),
        made=pack.made,
        share=pack.share,
        cap=pack.cap,
        active=caseload.active,
        waiting=caseload.waiting,
        came=caseload.came,
        closed=caseload.closed,
        phases=tuple(caseload.phases[phase] for phase in sorted(caseload.phases)),
        weeks=tuple(
            WeekCount(week=one.week, contacts=one.contacts, face_to_face=one.face_to_face)
            for one in caseload.weeks
        ),
        content=content,
    )
