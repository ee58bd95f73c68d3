"""A review from its beginning to its report: counted into, signed, looked at, written to files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

from ipscoach.domain.clients import folded
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.due import due_of
from ipscoach.domain.fidelity.review import Review
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.signing import sign as signed_by
from ipscoach.exchange.fidelity.pack_signing import fingerprint, is_signed
from ipscoach.exchange.fidelity.packing import Chance, signing_key
from ipscoach.exchange.fidelity.report import report
from ipscoach.exchange.fidelity.review_csv import as_csv
from ipscoach.exchange.fidelity.review_data import as_data, canonical, plain_file
from ipscoach.exchange.fidelity.review_file import signed_file
from ipscoach.exchange.fidelity.review_outlook import outlook
from ipscoach.exchange.fidelity.service import Progress, evidence_of_service, with_suggestions
from ipscoach.exchange.new_files import check_free, write_new
from ipscoach.exchange.papers.rendering import render
from ipscoach.i18n import Tongue
from ipscoach.records.checks import short
from ipscoach.records.desk import Desk
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.records.fidelity.views import StoredReview
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused, Sentence, marked

_FORMATS = {
    ".pdf": Format.PDF,
    ".docx": Format.DOCX,
    ".md": Format.MARKDOWN,
    ".html": Format.HTML,
}
ENDINGS = (*_FORMATS, ".json", ".csv")
"""In which forms a review is written, by the name of the file."""


class SealState(StrEnum):
    """What the signature of a stored review says today."""

    OPEN = "open"
    WHOLE = "whole"
    CHANGED = "changed"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _STATES[self]


_STATES = {
    SealState.OPEN: marked("not signed"),
    SealState.WHOLE: marked("signed, unchanged since"),
    SealState.CHANGED: marked("changed since it was signed"),
}


def begin(
    desk: Desk, order: NewReview, scale: Scale, choices: Choices, progress: Progress | None = None
) -> str:
    """Begin a review with what the evidence comes to now, and return its id.

    Raises:
        Refused: the service is not named, or the day it was held has not come.
    """
    found = evidence_of_service(desk, order.period, choices, progress=progress)
    blank = Review(scale=order.scale, service=order.service, period=order.period)
    return desk.door.begin_review(order, with_suggestions(blank, scale, found))


def count_anew(
    desk: Desk,
    review_id: str,
    scale: Scale,
    choices: Choices,
    progress: Progress | None = None,
) -> None:
    """Take what the evidence comes to today into an open review; its scores stay.

    Raises:
        Refused: the review is signed, or gone.
    """
    stored = desk.fidelity.review(review_id)
    found = evidence_of_service(desk, stored.review.period, choices, progress=progress)
    desk.door.write_review(review_id, with_suggestions(stored.review, scale, found))


def reframe(
    desk: Desk,
    stored: StoredReview,
    framed: Review,
    held: date,
    scale: Scale,
    choices: Choices,
    progress: Progress | None = None,
) -> None:
    """Write another frame of an open review; of another period the evidence is counted too.

    Args:
        desk: the open file.
        stored: the review as it is.
        framed: from `domain.fidelity.review.reframed`.
        held: the day on which it was held.
        scale: its own.
        choices: how the form's open questions are settled, for a coach's own records.
        progress: is told how many of how many packs were read; may raise to stop.

    Raises:
        Refused: the service is not named, the review is signed, or the day does not fit.
    """
    if not framed.service:
        raise Refused(Sentence("Write which service is reviewed."))
    if framed.period != stored.review.period:
        found = evidence_of_service(desk, framed.period, choices, progress=progress)
        framed = with_suggestions(framed, scale, found)
    desk.door.write_review(stored.id, framed, held)


def sign(desk: Desk, review_id: str, scale: Scale, by: str, today: date, given: Chance) -> str:
    """Sign a review as it is stored, and return the fingerprint of the key.

    Args:
        desk: the open file.
        review_id: which.
        scale: that it was scored on.
        by: the name of who signs; it is signed as it is stored, on one line.
        today: the day of signing.
        given: where chance comes from.

    Raises:
        Refused: something is missing (the first that is), or it is signed already.
    """
    stored = desk.fidelity.review(review_id)
    # Sealed and stored is one text: blanks in the middle and composed letters alike.
    signed = signed_by(stored.review, scale, short(by), today, stored.held)
    key = signing_key(desk, given)
    seal = _sealed(_sealed_text(signed, scale, stored.held), key.seed)
    desk.door.sign_review(review_id, signed, seal, key.key)
    return fingerprint(key.key)


def seal_state(stored: StoredReview, scale: Scale) -> SealState:
    """Say whether a stored review is still what was signed.

    What was signed is the whole review with its total and band as the scale gives them, but not
    on which day an action was done: so a change in the file is noticed, and one in the scale.
    """
    if stored.review.signed is None:
        return SealState.OPEN
    text = _sealed_text(stored.review, scale, stored.held)
    whole = is_signed(text, stored.seal_key, stored.seal)
    return SealState.WHOLE if whole else SealState.CHANGED


def _sealed_text(review: Review, scale: Scale, held: date) -> bytes:
    undone = tuple(replace(action, done=None) for action in review.actions)
    return canonical(as_data(replace(review, actions=undone), scale, held))


def _sealed(text: bytes, seed: bytes) -> str:
    from nacl.signing import SigningKey

    return SigningKey(seed).sign(text).signature.hex()


def earlier_than(stored: StoredReview, others: Sequence[StoredReview]) -> StoredReview | None:
    """Return the review to compare with: the last signed one of the same service and scale.

    A version of the same review is none; case and stray blanks make no other service. `others`
    are in the order of `desk.fidelity.reviews`.
    """
    for other in others:
        same = _measured(other.review) == _measured(stored.review)
        before = other.held < stored.held and other.origin != stored.origin
        if same and before and other.review.signed is not None:
            return other
    return None


def _measured(review: Review) -> tuple[tuple[str, str], str]:
    return review.scale, folded(review.service)


def check_name(path: Path) -> None:
    """Refuse a name that does not say in which form a review is written, or is taken.

    Raises:
        Refused: another ending, or there is a file of that name.
    """
    if path.suffix.lower() not in ENDINGS:
        raise Refused(
            Sentence(
                "The name of the file has to end in one of {endings}; nothing was written.",
                endings=", ".join(ENDINGS),
            )
        )
    check_free(path)


def export(
    desk: Desk, review_id: str, scale: Scale, path: Path, tongue: Tongue, today: date
) -> None:
    """Write a review to a new file, in the form that its name says.

    A signed one as JSON carries its signature, so that a change of the file is noticed.

    Raises:
        Refused: the name does not fit or is taken, a library is missing, the stored review is no
            more what was signed, or the folder cannot be written to; nothing was written.
    """
    check_name(path)
    stored = desk.fidelity.review(review_id)
    state = seal_state(stored, scale)
    if state is SealState.CHANGED:
        raise Refused(
            Sentence(
                "The review was changed after it was signed, so nothing was written. Make a new "
                "version of it, look at every item and sign that."
            )
        )
    content = _content(desk, stored, scale, path, tongue, today)
    form = path.suffix.lower().removeprefix(".")
    write_new(path, content, lambda: desk.note_export("export_review", format=form))


def _content(
    desk: Desk, stored: StoredReview, scale: Scale, path: Path, tongue: Tongue, today: date
) -> bytes:
    ending, others = path.suffix.lower(), desk.fidelity.reviews()
    due = due_of(stored, scale, others)
    if ending == ".csv":
        return as_csv(stored.review, scale, tongue, due)
    if ending == ".json":
        data = as_data(stored.review, scale, stored.held)
        beside = outlook(stored.review, scale, due)
        key = desk.fidelity.signing_key()
        if stored.review.signed is None or key is None:
            return plain_file({**data, **beside})
        return signed_file(data, key.seed, beside)
    before = earlier_than(stored, others)
    seal = fingerprint(stored.seal_key) if stored.seal_key else ""
    earlier = before.review if before is not None else None
    paper = report(stored.review, scale, tongue, today, earlier, stored.held, seal, due)
    return render(paper, _FORMATS[ending])
