"""The JSON of reviews, and the list of them: stable names, codes instead of words.

docs/file-formats.md describes every key. A key may be added, none changes its meaning.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli.fidelity_service import spanned
from ipscoach.cli.tables import table
from ipscoach.domain.fidelity.review import Complete, Partial, Review, Seat, outcome
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.exchange.fidelity.pack_signing import fingerprint
from ipscoach.exchange.fidelity.report_words import banded, out_of
from ipscoach.exchange.fidelity.review_data import as_data
from ipscoach.exchange.fidelity.review_form import FORMAT, VERSION
from ipscoach.exchange.fidelity.review_outlook import OUTLOOK, outlook
from ipscoach.exchange.fidelity.reviewing import SealState, seal_state
from ipscoach.i18n import Tongue, _, language, say, shown
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.exchange.fidelity.review_file import CheckedReview
    from ipscoach.exchange.fidelity.scale_files import Scales
    from ipscoach.records.fidelity.views import StoredReview

Shape = dict[str, object]


class Line(NamedTuple):
    """A review in the list; `scale` is None where its scale is no more here.

    `due` is when the next one is due; None where nothing is due after this one.
    """

    stored: StoredReview
    scale: Scale | None
    due: date | None = None


def scale_or_none(scales: Scales, stored: StoredReview) -> Scale | None:
    """Return the scale of a review, if it is here: a list names also those whose scale is gone."""
    try:
        return scales.find(*stored.review.scale)
    except Refused:
        return None


def review_shape(stored: StoredReview, scale: Scale, due: date | None) -> Shape:
    """Return a review as every verb of reviews has it with --json."""
    state = seal_state(stored, scale)
    return {
        "id": stored.id,
        "number": stored.number,
        **as_data(stored.review, scale, stored.held),
        **outlook(stored.review, scale, due),
        "seal": _seal(state, stored.seal_key),
    }


def checked_shape(found: CheckedReview) -> Shape:
    """Return a signed file's review; it has no id and no number, since it is in no list."""
    return {
        "id": None,
        "number": None,
        **as_data(found.review, found.scale, found.held),
        **outlook(found.review, found.scale, found.due),
        "seal": _seal(SealState.WHOLE, found.key),
    }


def _seal(state: SealState, key: str) -> Shape:
    return {
        "state": state,
        "key": key or None,
        "fingerprint": fingerprint(key) if key else None,
    }


def listed_shape(line: Line) -> Shape:
    """Return a review of the list; one whose scale is gone has its frame alone."""
    stored, scale, due = line
    if scale is not None:
        return review_shape(stored, scale, due)
    review, signed = stored.review, stored.review.signed
    id_, version = review.scale
    return {
        "id": stored.id,
        "number": stored.number,
        "format": FORMAT,
        "version": VERSION,
        "scale": {"id": id_, "version": version},
        "service": review.service,
        "period": {"first": review.period.first, "last": review.period.last},
        "held": stored.held,
        "reviewers": {seat.value: review.reviewers.get(seat) for seat in Seat},
        "review_version": review.version,
        "items": None,
        "actions": None,
        "outcome": None,
        "signed": None if signed is None else {"by": signed.by, "on": signed.on},
        **dict.fromkeys(OUTLOOK),
        "seal": None,
    }


def listed(lines: Sequence[Line]) -> str:
    """Return the reviews as a table."""
    headings = (
        *(_("Number"), _("Service"), _("Period"), _("Held"), _("Scale"), _("Version")),
        *(_("State"), _("Signature")),
    )
    return table(headings, [_cells(line) for line in lines])


def _cells(line: Line) -> list[str]:
    stored, scale, _due = line
    review = stored.review
    state, seal = _("its scale is not here"), ""
    if scale is not None:
        state, seal = state_of(review, scale), shown(seal_state(stored, scale))
    return [
        *(str(stored.number), review.service, say(spanned(review.period)), shown(stored.held)),
        *(" ".join(review.scale), str(review.version), state, seal),
    ]


def state_of(review: Review, scale: Scale) -> str:
    """Return how far a review is; total and band only where it is complete."""
    match outcome(review, scale):
        case Partial() as partial:
            return say(partial.says)
        case Complete(total, highest, band):
            tongue = Tongue(language())
            told = out_of(total, highest, tongue)
            return told if band is None else f"{told}, {banded(band, tongue)}"


def heading(line: Line) -> str:
    """Return a review in one line: its number, what it is about, how far it is."""
    stored, scale, _due = line
    state = "" if scale is None else state_of(stored.review, scale)
    told = Sentence(
        "Review {number}: {service}, {period}: {state}",
        number=stored.number,
        service=stored.review.service,
        period=spanned(stored.review.period),
        state=state,
    )
    return say(told)
