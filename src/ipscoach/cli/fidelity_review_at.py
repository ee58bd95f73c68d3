"""Sitting down at one review of a file, and saying how it stands after a change."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli.fidelity_options import scales_of
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, message, result
from ipscoach.cli.surroundings import Options
from ipscoach.clock import Clock
from ipscoach.domain.fidelity.due import due_of
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.team import of_period
from ipscoach.i18n import _, say
from ipscoach.records.whose import is_supervisors
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.desk import Desk
    from ipscoach.records.fidelity.views import StoredReview


class At(NamedTuple):
    """A review that was found: how it is stored, its scale."""

    desk: Desk
    clock: Clock
    stored: StoredReview
    scale: Scale


@contextlib.contextmanager
def at_review(word: str, options: Options) -> Generator[At]:
    """Open the file and find the review that a word means.

    Raises:
        Refused: there is no such review, or its scale is not here.
    """
    scales = scales_of(options)
    with opened(options) as (desk, clock):
        stored = _find(desk.fidelity.reviews(), word.strip())
        yield At(desk, clock, stored, scales.find(*stored.review.scale))


def _find(reviews: list[StoredReview], word: str) -> StoredReview:
    """Return the review of a number or an id, the first of the list without a word."""
    if not reviews:
        raise Refused(Sentence("There is no review yet. `fidelity review new` begins one."))
    if not word:
        return reviews[0]
    for stored in reviews:
        if word in (str(stored.number), stored.id):
            return stored
    raise Refused(
        Sentence(
            "There is no review “{word}”; `fidelity review list` shows the numbers there are.",
            word=word,
        )
    )


def warn_without_packs(desk: Desk, period: Period) -> None:
    """Say that nothing can be counted yet where a supervisor has no packs of a period."""
    if is_supervisors(desk) and not of_period(desk.fidelity.packs(), period):
        message(
            _(
                "There are no packs of this period, so there is no evidence in the review yet. "
                "When they have come in, `fidelity review count` counts them."
            )
        )


def tell(desk: Desk, id_: str, scale: Scale, options: Options, done: Sentence) -> None:
    """Write a review as it stands after a change: as JSON, or what was done and how far it is."""
    from ipscoach.cli.fidelity_review_shapes import Line, heading, review_shape

    others = desk.fidelity.reviews()
    stored = _find(others, id_)
    if "json" in options:
        result(as_json(review_shape(stored, scale, due_of(stored, scale, others))))
    else:
        result(harmless(f"{say(done)}\n{heading(Line(stored, scale))}"))
