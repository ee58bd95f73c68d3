"""Kykyviisari: scores as figures, their change, and a small plot; no bands, no judgement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from ipscoach import i18n
from ipscoach.domain.abilitator import HIGHEST, Range, Score, change
from ipscoach.i18n import _
from ipscoach.tui.widgets.ledger import Entry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ipscoach.records.follow_up.views import ResultView

BARS = "▁▂▃▄▅▆▇█"
LABEL, FIGURE, CHANGE = 18, 6, 19


def columns() -> list[tuple[str, int]]:
    """Return the headings and widths of the results."""
    return [(_("Day"), 11), (_("Occasion"), 13), (_("Work ability"), 13), (_("Functioning"), 16)]


def entries(results: Sequence[ResultView], sections: Range) -> list[Entry]:
    """Return a line a result, the newest first; its text compares it with those before it."""
    found: list[Entry] = []
    for place, result in enumerate(results):
        cells = (
            i18n.day(result.day),
            _(result.occasion.label),
            figure(result.scores.get(Score.WORK_ABILITY)),
            figure(result.scores.get(Score.FUNCTIONING)),
        )
        so_far = list(reversed(results[place:]))
        found.append(Entry("result", result.id, cells, _text(so_far, sections)))
    return found


def figure(value: float | None) -> str:
    """Write a score, or a dash where it is not known."""
    return "–" if value is None else f"{value:g}"


def spark(values: Sequence[float | None], lowest: float, highest: float) -> str:
    """Draw values as bars of eight heights over their whole range; a gap is a dot."""
    span = highest - lowest
    return "".join(
        "·"
        if value is None
        else BARS[min(max(int((value - lowest) / span * len(BARS)), 0), len(BARS) - 1)]
        if span > 0
        else BARS[0]
        for value in values
    )


def _text(results: Sequence[ResultView], sections: Range) -> Content:
    """Write the last of some results, in order of time, beside the first and the one before."""
    last, first = results[-1], results[0]
    before = results[-2] if len(results) > 1 else None
    head = f"{i18n.day(last.day)}  {_(last.occasion.label)}"
    if last.respondent_id:
        head += "  " + _("ID {id}").format(id=last.respondent_id)
    lines = [Content.styled(head, "bold")]
    earlier = [] if before is None else [first] if before is first else [first, before]
    if earlier:
        since = [_("since {day}").format(day=i18n.day(one.day)) for one in earlier]
        heads = "".join(f"{text:>{CHANGE}}" for text in since)
        lines.append(Content(" " * (LABEL + FIGURE) + heads))
    for score in Score:
        if not any(score in result.scores for result in results):
            continue
        lowest, highest = (sections.lowest, sections.highest) if score.section else (0, HIGHEST)
        row = f"{_(score.label):<{LABEL}}{figure(last.scores.get(score)):>{FIGURE}}"
        for one in earlier:
            row += _signed(one.scores.get(score), last.scores.get(score))
        drawn = spark([result.scores.get(score) for result in results], lowest, highest)
        lines.append(Content(f"{row}  {drawn}  {lowest:g}–{highest:g}"))
    return Content("\n").join(lines)


def _signed(earlier: float | None, later: float | None) -> str:
    by = change(earlier, later)
    return f"{'–' if by is None else f'{by:+g}':>{CHANGE}}"
