"""A review as a list for a spreadsheet program: a row an item, then the state and the actions."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date

from ipscoach.domain.fidelity.review import Complete, Partial, Review, Seat, check_scale, outcome
from ipscoach.domain.fidelity.scale import Item, Scale, Source
from ipscoach.exchange.fidelity.report_words import banded, evidenced, out_of
from ipscoach.i18n import Tongue
from ipscoach.sentence import marked

# What a spreadsheet program would take for a formula when it opens a list as text.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HEADINGS = (
    *(marked("Number"), marked("Section"), marked("Item"), marked("Suggested")),
    *(marked("From the records"), marked("First reviewer"), marked("Second reviewer")),
    *(marked("Score"), marked("Reason for the score"), marked("Sources")),
)


_ACTIONS = (
    *(marked("What is done"), marked("Item"), marked("Who sees to it"), marked("Until")),
    marked("Done"),
)


def as_csv(review: Review, scale: Scale, tongue: Tongue, due: date | None = None) -> bytes:
    """Return a review as CSV in UTF-8 with a byte order mark, which spreadsheets look for.

    Below the items and an empty row stands how far it is, and only where every item is scored
    total, band and when the next one is due; then, where there are any, the actions under a head
    of their own. Days are as in 2026-12-01.

    Columns are parted as `exchange.workbook.rejects` parts them: by commas in English, by
    semicolons in Finnish and Swedish. A text that would be run as a formula has a ' before it.

    Raises:
        Refused: the review was made with another scale.
    """
    check_scale(review, scale)
    text = io.StringIO(newline="")
    # Finnish and Swedish spreadsheet programs divide columns at semicolons.
    writer = csv.writer(text, delimiter="," if tongue.language == "en" else ";")
    writer.writerow([tongue.text(heading) for heading in _HEADINGS])
    items = (_row(item, review, scale, tongue) for item in scale.items)
    for row in (*items, *_closing(review, scale, tongue, due)):
        cells = list(map(_harmless, row))
        writer.writerow(cells + [""] * (len(_HEADINGS) - len(cells)))
    # Half a letter, which somebody may have pasted, is no text in UTF-8.
    return text.getvalue().encode("utf-8-sig", errors="replace")


def _row(item: Item, review: Review, scale: Scale, tongue: Tongue) -> Iterator[str]:
    score = review.score(item.number)
    section = next(part for part in scale.sections if part.id == item.section)
    yield str(item.number)
    yield section.name.told(tongue.language)
    yield item.name.told(tongue.language)
    yield _digit(score.suggested)
    yield evidenced(score, item, tongue)
    yield from (_digit(score.apart.get(seat)) for seat in Seat)
    yield _digit(score.agreed)
    yield score.reason
    yield ", ".join(source.value for source in Source if source in score.sources)


def _closing(
    review: Review, scale: Scale, tongue: Tongue, due: date | None
) -> Iterator[Iterable[str]]:
    yield ()
    match outcome(review, scale):
        case Partial() as partial:
            yield tongue.text(marked("State")), tongue.say(partial.says)
        case Complete(total, highest, band):
            yield tongue.text(marked("Total")), out_of(total, highest, tongue)
            if band is not None:
                yield tongue.text(marked("Band")), banded(band, tongue)
            if due is not None:
                yield tongue.text(marked("Next review due")), due.isoformat()
    if review.actions:
        yield ()
        yield map(tongue.text, _ACTIONS)
    for one in review.actions:
        about = "" if one.item is None else str(one.item)
        done = tongue.text(marked("open")) if one.done is None else one.done.isoformat()
        yield one.what, about, one.owner, one.due.isoformat(), done


def _digit(score: int | None) -> str:
    return "" if score is None else str(score)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
