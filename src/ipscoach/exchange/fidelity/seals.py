"""What the doctor asks about signing: the key of the file, and what it has signed."""

from __future__ import annotations

from pathlib import Path

from ipscoach.exchange.fidelity.pack_reading import read_pack
from ipscoach.exchange.fidelity.pack_signing import public_key
from ipscoach.exchange.fidelity.reviewing import SealState, seal_state
from ipscoach.exchange.fidelity.scale_files import Scales, load_scales
from ipscoach.records.fidelity.reading import FidelityReading
from ipscoach.records.fidelity.views import StoredReview
from ipscoach.records.line import Line
from ipscoach.sentence import Refused, Sentence, marked
from ipscoach.vault.checks.check import Check, Subject
from ipscoach.vault.connection import Connection

KEY = Subject("signing_key", marked("Key that signs packs and reviews"))
REVIEWS = Subject("signed_reviews", marked("Signed reviews"))
PACKS = Subject("packs", marked("Evidence packs"))
_PACKS = "SELECT coach, digest, content FROM pack ORDER BY seq"


def check_seals(connection: Connection, scales: Path) -> list[Check]:
    """Say whether the signing key fits together, and signed reviews and packs are unchanged.

    Args:
        connection: to the file; a row is read as a tuple or by name afterwards.
        scales: the folder of the organisation's own scales.
    """
    line = Line(connection)
    reading = FidelityReading(line)
    return [check_key(reading), check_reviews(reading, load_scales(scales)), check_packs(line)]


def check_key(reading: FidelityReading) -> Check:
    """Say whether the two halves of the signing key belong together."""
    key = reading.signing_key()
    if key is None:
        return KEY.fine(Sentence("Nothing was signed yet."))
    if public_key(key.seed) != key.key:
        return KEY.damaged(
            Sentence("Its two halves do not belong together."),
            Sentence("Sign nothing with it; put the caseload back from the last good backup."),
        )
    return KEY.fine(Sentence("Its two halves belong together."))


def check_reviews(reading: FidelityReading, scales: Scales) -> Check:
    """Say whether signed reviews are what was signed, by the scale that they were scored on."""
    signed = [one for one in reading.reviews() if one.review.signed is not None]
    if bad := [one for one in signed if _is_changed(one, scales)]:
        days = ", ".join(sorted({one.held.isoformat() for one in bad}))
        return REVIEWS.damaged(
            Sentence(
                "Changed since they were signed: {count} ({days}).", count=len(bad), days=days
            ),
            Sentence(
                "Make a new version of each and sign that, or put the caseload back from a "
                "backup; a scale that was changed or removed has the same effect."
            ),
        )
    return REVIEWS.fine(Sentence("{count} are as they were signed.", count=len(signed)))


def check_packs(line: Line) -> Check:
    """Say whether the packs are those that came in: as they were signed, under their own digest."""
    rows = line.rows(_PACKS)
    bad = sorted({row["coach"] for row in rows if not _is_whole(row["content"], row["digest"])})
    if bad:
        return PACKS.damaged(
            Sentence("Packs of {coaches} are not as they came in.", coaches=", ".join(bad)),
            Sentence("Drop them and ask for them again."),
        )
    return PACKS.fine(Sentence("{count} are as they came in.", count=len(rows)))


def _is_whole(content: str, digest: str) -> bool:
    try:
        return read_pack(content.encode(), stored=True).digest == digest
    except Refused:
        return False


def _is_changed(stored: StoredReview, scales: Scales) -> bool:
    try:
        scale = scales.find(*stored.review.scale)
    except Refused:
        return True
    return seal_state(stored, scale) is SealState.CHANGED
