"""Writing the values of a record in one language on one day: labels, days, numbers, tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import compress

from ipscoach.exchange.papers.document import Item, Lines, Table
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence, marked

_HOUR = 60


class Pen:
    """Turns values into texts, and leaves out what nobody wrote down."""

    def __init__(self, tongue: Tongue, today: date, *, whole: bool = False) -> None:
        """Write in this language, and look at everything as it stands on this day.

        Args:
            tongue: the language.
            today: the day.
            whole: leave nothing of the record out, also where a summary would be short.
        """
        self.tongue, self.today, self.whole = tongue, today, whole

    def text(self, template: str) -> str:
        """Translate a text that was `marked`."""
        return self.tongue.text(template)

    def say(self, sentence: Sentence) -> str:
        """Translate a sentence and put its values in."""
        return self.tongue.say(sentence)

    def value(self, value: object) -> str:
        """Write a value: what people typed as it is, anything else in this language."""
        match value:
            case None:
                return ""
            case bool():
                return self.text(marked("yes") if value else marked("no"))
            case float():
                return self.number(value)
            case _:
                return self.tongue.shown(value)

    def number(self, value: float) -> str:
        """Write a number with this language's decimal sign."""
        written = f"{value:.10g}"
        return written if self.tongue.language == "en" else written.replace(".", ",")

    def span(self, minutes: int) -> str:
        """Write a length of time in hours and minutes; nothing for none."""
        if not minutes:
            return ""
        hours, rest = divmod(minutes, _HOUR)
        if not hours:
            return self.say(Sentence("{minutes} min", minutes=rest))
        if not rest:
            return self.say(Sentence("{hours} h", hours=hours))
        return self.say(Sentence("{hours} h {minutes} min", hours=hours, minutes=rest))

    def lines(self, *pairs: tuple[str, object]) -> tuple[Item, ...]:
        """Return labelled lines without the empty ones; nothing where all are empty."""
        told = tuple(
            (self.text(label), written)
            for label, value in pairs
            if (written := self.value(value)).strip()
        )
        return (Lines(told),) if told else ()

    def table(self, header: Sequence[str], rows: Iterable[Sequence[object]]) -> tuple[Item, ...]:
        """Return a table without its empty columns; nothing where there is no row."""
        cells = [tuple(map(self.value, row)) for row in rows]
        if not cells:
            return ()
        used = [any(cell.strip() for cell in column) for column in zip(*cells, strict=True)]
        used[0] = True
        heads = compress(map(self.text, header), used)
        return (Table(tuple(heads), tuple(tuple(compress(row, used)) for row in cells)),)
