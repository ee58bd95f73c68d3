"""What a review leads to, on paper: strengths, what the scale asks for next, and the actions."""

from __future__ import annotations

from ipscoach.domain.fidelity.review import Action, Review
from ipscoach.domain.fidelity.scale import SCORES, Anchor, Scale
from ipscoach.domain.fidelity.scale import Item as ScaleItem
from ipscoach.exchange.fidelity.report_words import titled
from ipscoach.exchange.papers.document import Bullets, Item, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.sentence import Sentence, marked

STRONG = (SCORES[-1], SCORES[-2])
"""The scores that are strengths, the highest first."""


def strong_items(review: Review, scale: Scale) -> dict[int, tuple[ScaleItem, ...]]:
    """Return the items of each of the two highest scores, the highest score first."""
    return {
        score: tuple(one for one in scale.items if review.score(one.number).agreed == score)
        for score in STRONG
    }


def asked_items(review: Review, scale: Scale) -> list[tuple[int, ScaleItem]]:
    """Return the items of which the next score is shown, with their score, the lowest first.

    They are those below the strong scores; where no item is below them, those that lack only the
    highest.
    """
    scores = [
        (score, item)
        for item in scale.items
        if (score := review.score(item.number).agreed) is not None and score < SCORES[-1]
    ]
    low = [pair for pair in scores if pair[0] not in STRONG] or scores
    return sorted(low, key=lambda pair: (pair[0], pair[1].number))


def strengths(review: Review, scale: Scale, pen: Pen) -> tuple[Item, ...]:
    """Return the items with the two highest scores."""
    found = [
        (score, tuple(titled(item, pen.tongue) for item in items))
        for score, items in strong_items(review, scale).items()
    ]
    if not any(titles for _, titles in found):
        return (_say(pen, marked("No item has a score of 4 or 5.")),)
    return tuple(
        Section(pen.say(Sentence("Score {score}", score=score)), (Bullets(titles),))
        for score, titles in found
        if titles
    )


def next_steps(review: Review, scale: Scale, pen: Pen) -> tuple[Item, ...]:
    """Return what the scale asks for next, from the lowest items on, and the agreed actions."""
    asked = Section(pen.text(marked("What the scale asks for")), _asked(review, scale, pen))
    actions = Section(pen.text(marked("Agreed actions")), _actions(review, scale, pen))
    return asked, actions


def _asked(review: Review, scale: Scale, pen: Pen) -> tuple[Item, ...]:
    """Return for each item that is not strong yet what the next score asks for."""
    low = asked_items(review, scale)
    if not low:
        scored = any(review.score(item.number).agreed is not None for item in scale.items)
        every = marked("Every item that was scored has the highest score.")
        return (_say(pen, every if scored else marked("No item is scored yet.")),)
    rows = [
        (
            *(titled(item, pen.tongue), score, item.asks.told(pen.tongue.language)),
            f"{score + 1}: {_anchor(item.anchor(score + 1), pen)}",
        )
        for score, item in low
    ]
    header = (
        *(marked("Item"), marked("Score"), marked("What the item looks at")),
        marked("The next score asks for"),
    )
    return pen.table(header, rows)


def _anchor(anchor: Anchor, pen: Pen) -> str:
    text = anchor.text.told(pen.tongue.language)
    if anchor.also is None:
        return text
    also = anchor.also.told(pen.tongue.language)
    return pen.say(Sentence("{anchor}; besides: {also}", anchor=text, also=also))


def _actions(review: Review, scale: Scale, pen: Pen) -> tuple[Item, ...]:
    header = (
        *(marked("What is done"), marked("Item"), marked("Who sees to it")),
        *(marked("Until"), marked("Done")),
    )

    def row(action: Action) -> tuple[object, ...]:
        about = "" if action.item is None else titled(scale.item(action.item), pen.tongue)
        done = action.done or pen.text(marked("open"))
        return action.what, about, action.owner, action.due, done

    table = pen.table(header, map(row, review.actions))
    return table or (_say(pen, marked("No actions have been agreed on.")),)


def _say(pen: Pen, text: str) -> Paragraph:
    return Paragraph(pen.text(text))
