"""The items of a review on paper: their picture, what was seen, and what changed since."""

from __future__ import annotations

from ipscoach.domain.fidelity.comparison import Comparison
from ipscoach.domain.fidelity.review import Complete, ItemScore, Review, Seat
from ipscoach.domain.fidelity.scale import Scale, Source
from ipscoach.exchange.fidelity.picture import marks
from ipscoach.exchange.fidelity.report_words import changed, evidenced, scored, suggested, titled
from ipscoach.exchange.papers.document import Item, Lines, Paragraph, Section, Table
from ipscoach.exchange.papers.pen import Pen
from ipscoach.sentence import Sentence, marked


def pictured(review: Review, scale: Scale, beside: Comparison | None, pen: Pen) -> tuple[Item, ...]:
    """Return the picture: a table for each section, a row an item.

    The columns are the same in all of them; those of an earlier review are there where it is.
    """
    before = {} if beside is None else {step.item: step for step in beside.steps}
    header = (marked("Item"), marked("Marks"), marked("Score"), marked("Suggested"))
    if beside is not None:
        header += (marked("Earlier"), marked("Change"))
    told = tuple(map(pen.text, header))

    def row(number: int) -> tuple[str, ...]:
        score = review.score(number)
        cells = (marks(score.agreed), scored(score.agreed), suggested(score))
        step = before.get(number)
        then = () if step is None else (scored(step.before), changed(step.change))
        return (titled(scale.item(number), pen.tongue), *cells, *then)

    numbers = {
        part.id: [item.number for item in scale.items if item.section == part.id]
        for part in scale.sections
    }
    kept = pen.text(
        marked(
            "The suggestion is what the coaches' records come to; the score is what the reviewers "
            "agreed on."
        )
    )
    return (
        Paragraph(kept),
        *(
            Section(
                part.name.told(pen.tongue.language),
                (Table(told, tuple(map(row, numbers[part.id]))),),
            )
            for part in scale.sections
            if numbers[part.id]
        ),
    )


def explained(review: Review, scale: Scale, pen: Pen) -> tuple[Item, ...]:
    """Return every item with its score, its reason and where the reviewers looked."""
    header = (
        *(marked("Item"), marked("Score"), marked("Apart"), marked("From the records")),
        *(marked("Reason for the score"), marked("Sources")),
    )

    def row(number: int) -> tuple[str, ...]:
        item, score = scale.item(number), review.score(number)
        return (
            titled(item, pen.tongue),
            scored(score.agreed),
            _apart(score),
            evidenced(score, item, pen.tongue),
            score.reason,
            ", ".join(source.value for source in Source if source in score.sources),
        )

    apart = marked("Apart: what the first and the second reviewer gave alone, where they differ.")
    differ = any(review.score(item.number).differs for item in scale.items)
    codes = ", ".join(f"{source.value} {pen.text(source.label)}" for source in Source)
    legend = pen.say(Sentence("Sources: {codes}.", codes=codes))
    return (
        *pen.table(header, (row(item.number) for item in scale.items)),
        *((Paragraph(pen.text(apart)),) if differ else ()),
        Paragraph(legend),
    )


def _apart(score: ItemScore) -> str:
    return ", ".join(str(score.apart[seat]) for seat in Seat) if score.differs else ""


def compared(earlier: Review, beside: Comparison, scale: Scale, pen: Pen) -> tuple[Item, ...]:
    """Return what changed since an earlier review; totals only where both are complete."""
    pairs = [
        (marked("Earlier period"), pen.say(spanning(earlier))),
        (marked("Earlier version"), str(earlier.version)),
    ]
    if isinstance(beside.before, Complete) and isinstance(beside.now, Complete):
        pairs += [
            (marked("Earlier total"), str(beside.before.total)),
            (marked("Total now"), str(beside.now.total)),
            (marked("Change"), changed(beside.change)),
        ]
    rows = [
        (
            titled(scale.item(step.item), pen.tongue),
            *(scored(step.before), scored(step.now), changed(step.change)),
        )
        for step in beside.steps
        if step.before is not None or step.now is not None
    ]
    header = (marked("Item"), marked("Earlier"), marked("Now"), marked("Change"))
    told = tuple((pen.text(label), text) for label, text in pairs)
    return (Lines(told), *pen.table(header, rows))


def spanning(review: Review) -> Sentence:
    """Return the period of a review in words."""
    return Sentence("{first} to {last}", first=review.period.first, last=review.period.last)
