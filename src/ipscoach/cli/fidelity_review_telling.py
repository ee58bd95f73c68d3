"""A review in words for the terminal: its frame, its picture, what is suggested and missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.cli.fidelity_review_shapes import state_of
from ipscoach.cli.fidelity_service import spanned
from ipscoach.cli.tables import WIDTH, labelled, table
from ipscoach.domain.fidelity.review import Action, Review, Seat
from ipscoach.domain.fidelity.scale import Item, Scale, Source
from ipscoach.domain.fidelity.signing import lacking
from ipscoach.exchange.fidelity.pack_signing import fingerprint
from ipscoach.exchange.fidelity.picture import as_text, cut, picture
from ipscoach.exchange.fidelity.report_words import evidenced, scored, suggested
from ipscoach.exchange.fidelity.reviewing import SealState, seal_state
from ipscoach.i18n import Tongue, _, language, say, shown
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from ipscoach.exchange.fidelity.review_file import CheckedReview
    from ipscoach.records.fidelity.views import StoredReview

_NAME = 34


def whole(
    stored: StoredReview,
    scale: Scale,
    earlier: Review | None,
    due: date | None,
    today: date,
) -> str:
    """Return a review, whole.

    Args:
        stored: the review.
        scale: its own.
        earlier: one to compare with.
        due: when the next one is; None where nothing is due after this one.
        today: by which is said what signing still needs.
    """
    review, tongue = stored.review, Tongue(language())
    drawn = as_text(picture(review, scale, tongue, earlier, WIDTH)).rstrip()
    parts = [
        "\n".join(_frame(stored, scale, due)),
        drawn,
        _suggestions(review, scale, tongue),
        _actions(review),
        "\n".join(_missing(stored, scale, today)),
    ]
    return "\n\n".join(part for part in parts if part)


def _frame(stored: StoredReview, scale: Scale, due: date | None) -> Iterator[str]:
    review, state = stored.review, seal_state(stored, scale)
    yield say(Sentence("Fidelity review: {service}", service=review.service))
    lines = [
        (_("Number"), str(stored.number)),
        (_("Scale"), f"{scale.name.told(language())}, {scale.id} {scale.version}"),
        (_("Period"), say(spanned(review.period))),
        (_("Held"), shown(stored.held)),
        (_("First reviewer"), review.reviewers.get(Seat.FIRST, "")),
        (_("Second reviewer"), review.reviewers.get(Seat.SECOND, "")),
        (_("Version"), str(review.version)),
        (_("State"), state_of(review, scale)),
        (_("Signature"), _seal(stored, state)),
        (_("Next review due"), "" if due is None else shown(due)),
    ]
    yield from (labelled(label, text) for label, text in lines if text)


def _seal(stored: StoredReview, state: SealState) -> str:
    signed = stored.review.signed
    if signed is None:
        return shown(state)
    key = stored.seal_key
    parts = [signed.by, shown(signed.on), shown(state), fingerprint(key) if key else ""]
    return ", ".join(filter(None, parts))


def _suggestions(review: Review, scale: Scale, tongue: Tongue) -> str:
    """Return what the evidence suggested and what was given, of every item that has either."""
    headings = (
        *(_("Item"), _("Name"), _("From the records"), _("Suggests"), _("First")),
        *(_("Second"), _("Score"), _("Sources")),
    )
    rows = [_row(item, review, tongue) for item in scale.items]
    told = [row for row in rows if any(row[2:])]
    return table(headings, told) if told else ""


def _row(item: Item, review: Review, tongue: Tongue) -> list[str]:
    score = review.score(item.number)
    return [
        str(item.number),
        cut(item.name.told(tongue.language), _NAME),
        evidenced(score, item, tongue),
        suggested(score) if score.suggested is not None else "",
        *(_digit(score.apart.get(seat)) for seat in Seat),
        _digit(score.agreed),
        ", ".join(source.value for source in Source if source in score.sources),
    ]


def _digit(score: int | None) -> str:
    return "" if score is None else scored(score)


def _actions(review: Review) -> str:
    headings = (_("What is to be done"), _("Who"), _("Until"), _("Item"), _("Done"))
    rows = [_action(action) for action in review.actions]
    return table(headings, rows) if rows else ""


def _action(action: Action) -> list[str]:
    return [
        action.what,
        action.owner,
        shown(action.due),
        "" if action.item is None else str(action.item),
        "" if action.done is None else shown(action.done),
    ]


def _missing(stored: StoredReview, scale: Scale, today: date) -> Iterator[str]:
    """Give what signing still needs; of a signed review nothing is said."""
    if stored.review.signed is not None:
        return
    missing = lacking(stored.review, scale, today, stored.held)
    if not missing:
        yield _("Nothing is missing: the review can be signed.")
        return
    yield _("Before signing:")
    yield from (f"  {say(one)}" for one in missing)


def checked(found: CheckedReview) -> str:
    """Return that a signed file is unchanged, and whose it says it is."""
    review = found.review
    lines = [
        (_("Service"), review.service),
        (_("Period"), say(spanned(review.period))),
        (_("Version"), str(review.version)),
        (_("State"), state_of(review, found.scale)),
        (_("Signed by"), "" if review.signed is None else review.signed.by),
        (_("Signed on"), "" if review.signed is None else shown(review.signed.on)),
        (_("Fingerprint"), fingerprint(found.key)),
    ]
    told = [labelled(label, text) for label, text in lines if text]
    head = _("The review is unchanged since it was signed.")
    compare = labelled(
        _("Remark"),
        _("Whose key it is, no file can tell: compare the fingerprint with who signed."),
    )
    return "\n".join([head, *told, compare])
