"""The report of a review: what was seen, how it was scored, what is strong and what is next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from ipscoach.domain.fidelity.comparison import compare
from ipscoach.domain.fidelity.review import Complete, Partial, Review, Seat, outcome
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.exchange.fidelity import report_items, report_next
from ipscoach.exchange.fidelity.report_words import banded, out_of, working_names
from ipscoach.exchange.papers.document import Document, Item, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence, marked


def report(
    review: Review,
    scale: Scale,
    tongue: Tongue,
    today: date,
    earlier: Review | None = None,
    held: date | None = None,
    seal: str = "",
    due: date | None = None,
) -> Document:
    """Return the report in one language; what the reviewers wrote stays as it was written.

    While an item is without an agreed score the report says so, and has no total and no band.

    Args:
        review: complete or in work, signed or not.
        scale: the one it was made with.
        tongue: the language.
        today: the day that the paper carries.
        earlier: a review of the same scale to compare with.
        held: the day on which the review was held.
        seal: the fingerprint of the signature, as it is read aloud.
        due: when the next review is due; None where nothing is due after this one.

    Source: domain.md 1.1.

    Raises:
        Refused: one of the reviews was made with another scale.
    """
    pen = Pen(tongue, today)
    beside = None if earlier is None else compare(earlier, review, scale)
    parts = [
        (marked("About the review"), _frame(review, scale, held, seal, pen)),
        (marked("Outcome"), _outcome(review, scale, due, pen)),
        (marked("The items in one picture"), report_items.pictured(review, scale, beside, pen)),
        (marked("Scores and reasons"), report_items.explained(review, scale, pen)),
        (marked("Strengths"), report_next.strengths(review, scale, pen)),
        (marked("What to do next"), report_next.next_steps(review, scale, pen)),
    ]
    if earlier is not None and beside is not None:
        told = report_items.compared(earlier, beside, scale, pen)
        parts.append((marked("Compared with an earlier review"), told))
    parts.append((marked("How to read this"), tuple(_notes(scale, pen))))
    title = pen.say(Sentence("Fidelity review: {service}", service=review.service))
    sections = tuple(Section(pen.text(name), items) for name, items in parts)
    return Document(tongue.language, title, today, sections)


def _frame(
    review: Review, scale: Scale, held: date | None, seal: str, pen: Pen
) -> tuple[Item, ...]:
    language = pen.tongue.language
    first, second = (review.reviewers.get(seat, "") for seat in Seat)
    signed = Sentence("not signed")
    if review.signed is not None:
        signed = Sentence("{name}, {day}", name=review.signed.by, day=review.signed.on)
    return pen.lines(
        (marked("Service"), review.service),
        (marked("Scale"), f"{scale.name.told(language)}, {scale.id} {scale.version}"),
        (marked("Source of the scale"), scale.source.told(language)),
        (marked("Period"), report_items.spanning(review)),
        (marked("First reviewer"), first),
        (marked("Second reviewer"), second),
        (marked("Held"), held),
        (marked("Version"), review.version),
        (marked("Signed"), signed),
        (marked("Fingerprint of the signature"), seal),
    )


def _outcome(review: Review, scale: Scale, due: date | None, pen: Pen) -> tuple[Item, ...]:
    result = outcome(review, scale)
    match result:
        case Partial():
            return pen.lines((marked("Scored"), result.says))
        case Complete(total, highest, band):
            return pen.lines(
                (marked("Total"), out_of(total, highest, pen.tongue)),
                (marked("Band"), None if band is None else banded(band, pen.tongue)),
                (marked("Next review due"), due),
            )


def _notes(scale: Scale, pen: Pen) -> Iterator[Paragraph]:
    yield Paragraph(
        pen.text(
            marked(
                "Reviews made with different scales, or with different versions of one, are "
                "never added up or compared."
            )
        )
    )
    if working_names(scale, pen.tongue):
        yield Paragraph(
            pen.text(
                marked(
                    "Some names of the scale are working translations in this language, not "
                    "official ones."
                )
            )
        )
