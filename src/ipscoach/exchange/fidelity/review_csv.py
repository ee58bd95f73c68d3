"""A review as a list for a spreadsheet program: one row an item, and neither total nor band."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from ipscoach.domain.fidelity.review import Review, Seat, check_scale
from ipscoach.domain.fidelity.scale import Item, Scale, Source
from ipscoach.exchange.fidelity.report_words import evidenced
from ipscoach.i18n import Tongue
from ipscoach.sentence import marked

# What a spreadsheet program would take for a formula when it opens a list as text.
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_HEADINGS = (
    *(marked("Number"), marked("Section"), marked("Item"), marked("Suggested")),
    *(marked("From the records"), marked("First reviewer"), marked("Second reviewer")),
    *(marked("Score"), marked("Reason for the score"), marked("Sources")),
)


def as_csv(review: Review, scale: Scale, tongue: Tongue) -> bytes:
    """Return the items as CSV in UTF-8 with a byte order mark, which spreadsheets look for.

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
    for item in scale.items:
        writer.writerow(map(_harmless, _row(item, review, scale, tongue)))
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


def _digit(score: int | None) -> str:
    return "" if score is None else str(score)


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_SIGNS) else cell
