"""Making a coach's pack: counted, signed with her own key, closed for the supervisor, written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ipscoach import __version__
from ipscoach.clock import Clock
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.cases import cases
from ipscoach.exchange.fidelity.pack_building import Header, Shuffle, build
from ipscoach.exchange.fidelity.pack_signing import (
    fingerprint,
    public_key,
    seal_for,
    write_pack,
)
from ipscoach.exchange.new_files import check_free, draft_new
from ipscoach.records.desk import Desk
from ipscoach.records.fidelity.views import SigningKey
from ipscoach.sentence import Refused, Sentence

SEED_BYTES, ID_BYTES = 32, 16


@dataclass(frozen=True, slots=True)
class Chance:
    """Where chance comes from: bytes that nobody can guess, and an order by chance."""

    draw: Callable[[int], bytes]
    shuffle: Shuffle


def chance() -> Chance:
    """Return the computer's own chance."""
    import secrets

    return Chance(secrets.token_bytes, secrets.SystemRandom().shuffle)


def signing_key(desk: Desk, given: Chance) -> SigningKey:
    """Return the key by which this file signs; at the first time it is made."""
    found = desk.fidelity.signing_key()
    if found is None:
        seed = given.draw(SEED_BYTES)
        desk.door.make_signing_key(seed, public_key(seed))
        found = desk.fidelity.signing_key()
    if found is None:
        raise RuntimeError("the key was kept and is not there")
    return found


def own_fingerprint(desk: Desk, given: Chance) -> str:
    """Return the fingerprint of this file's key, to be read to the supervisor."""
    return fingerprint(signing_key(desk, given).key)


def make_pack(desk: Desk, clock: Clock, period: Period, choices: Choices, given: Chance) -> bytes:
    """Return the pack of this file's coach for a period, signed.

    Raises:
        Refused: the period has not ended yet, or there is no coach here.
    """
    coach = desk.read.coach()
    if period.last > clock.today():
        raise Refused(
            Sentence("The period ends on {day}, which has not come yet.", day=period.last)
        )
    asked = Period(period.first, period.last)
    facts = desk.fidelity.facts(asked.first, asked.last)
    header = Header(
        id=given.draw(ID_BYTES).hex(),
        made=clock.today(),
        coach=coach.name if coach else "",
        organisation=coach.organisation if coach else "",
        cap=coach.cap if coach else 0,
        program=__version__,
    )
    achieved = cases(desk.outcomes.facts(), asked, header.made)
    pack = build(facts, asked, choices, header, given.shuffle, achieved)
    return write_pack(pack, signing_key(desk, given).seed)


def write_pack_file(
    desk: Desk,
    clock: Clock,
    path: Path,
    period: Period,
    choices: Choices,
    given: Chance,
    recipient: str = "",
) -> str:
    """Write a pack to a new file, and return the fingerprint of the key that signed it.

    That a pack was made is written down with its period; who receives it, nobody is told.

    Args:
        desk: the open caseload.
        clock: says the day.
        path: of the new file; any name. By .pack or .pack.age it is found in a folder.
        period: the days asked about.
        choices: how the form's open questions are settled.
        given: where chance comes from.
        recipient: the supervisor's public key of age; empty for an open file.

    Raises:
        Refused: the name is taken, the key is none, or the folder cannot be written to; nothing
            was written.
    """
    check_free(path)
    content = make_pack(desk, clock, period, choices, given)
    if recipient:
        content = seal_for(content, recipient)
    draft = draft_new(path, content)
    try:
        desk.door.note_pack(period)
        draft.put()
    finally:
        draft.drop()
    return own_fingerprint(desk, given)
