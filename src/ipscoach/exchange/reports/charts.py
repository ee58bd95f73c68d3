"""The charts of a report as vector pictures, each with what it shows in words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.exchange.papers.document import Picture
from ipscoach.exchange.reports.drawing import (
    DARK,
    LIGHT,
    MIDDLE,
    SMALL,
    WIDTH,
    Drawing,
    columns,
    fitting,
)
from ipscoach.exchange.reports.model import Bar, Bars, Chart, Curve, Kind, Load, Number
from ipscoach.exchange.reports.words import number
from ipscoach.i18n import Tongue
from ipscoach.sentence import Sentence, marked

ROW, THICK, HEAD = 24, 16, 30
PLOT_HEIGHT, LEFT, RIGHT, FOOT = 220, 48, 16, 40
_MOST_LABEL = 260
_VALUE_ROOM = 110
_MOST_MARKS, _MOST_STEPS = 12, 6


def picture(chart: Chart, tongue: Tongue) -> Picture:
    """Return a chart as a picture in one language."""
    match chart:
        case Bars():
            return Picture(_bars(chart, tongue), _told_bars(chart, tongue))
        case Load():
            return Picture(_load(chart, tongue), _told_load(chart, tongue))
        case Curve():
            return Picture(_curve(chart, tongue), _told_curve(chart, tongue))


def _amount(bar: Bar, kind: Kind, tongue: Tongue) -> str:
    """Return a bar's value in words: the number, and the share where it is one of a whole."""
    if isinstance(bar.amount, Hidden):
        return tongue.text(bar.amount.label)
    written = number(bar.amount, kind, tongue)
    if not bar.of:
        return written
    return f"{written} ({number(Fraction(bar.amount, bar.of), Kind.SHARE, tongue)})"


def _bars(chart: Bars, tongue: Tongue) -> str:
    """Draw bars below one another; those of a funnel stand in the middle."""
    labels = [tongue.say(bar.label) for bar in chart.bars]
    room = min(max(map(columns, labels)), _MOST_LABEL)
    drawing = Drawing(HEAD + ROW * len(labels) + 6, tongue.say(chart.title))
    drawing.text(0, 16, tongue.say(chart.title))
    span = WIDTH - room - 12 - _VALUE_ROOM
    most = max((_of(bar.amount) for bar in chart.bars), default=0) or 1
    for place, (bar, label) in enumerate(zip(chart.bars, labels, strict=True)):
        top = HEAD + place * ROW
        length = float(_of(bar.amount) / most) * span
        begins = room + 12 + ((span - length) / 2 if chart.funnel else 0)
        drawing.text(room, top + 13, fitting(label, room), anchor="end")
        drawing.box(begins, top, length, THICK, DARK)
        ends = room + 12 + span if chart.funnel else begins + length
        drawing.text(ends + 6, top + 13, _amount(bar, chart.kind, tongue))
    return drawing.svg()


def _of(amount: Number | Hidden) -> Number:
    return 0 if isinstance(amount, Hidden) else amount


def _told_bars(chart: Bars, tongue: Tongue) -> str:
    told = "; ".join(
        f"{tongue.say(bar.label)}: {_amount(bar, chart.kind, tongue)}" for bar in chart.bars
    )
    return f"{tongue.say(chart.title)}. {told}."


def _load(chart: Load, tongue: Tongue) -> str:
    """Draw the average of each month as a bar, the end of it as a mark, the cap as a line."""
    most = max(chart.cap, *(_of(one.mean) for one in chart.points),
               *(_of(one.at_end) for one in chart.points), 0) + 1  # fmt: skip
    plot = _Plot(tongue.say(chart.title), float(most))
    drawing = plot.drawing
    slot = plot.width / len(chart.points)
    for place, point in enumerate(chart.points):
        left = LEFT + place * slot
        wide = min(slot * 0.7, 40)
        middle = left + slot / 2
        height = plot.base - plot.y(float(_of(point.mean)))
        drawing.box(middle - wide / 2, plot.base - height, wide, height, MIDDLE)
        if not isinstance(point.at_end, Hidden):
            level = plot.y(point.at_end)
            drawing.line([(middle - wide / 2, level), (middle + wide / 2, level)], width=3)
    plot.marks([tongue.say(one.label) for one in chart.points], slot)
    level = plot.y(chart.cap)
    drawing.line([(LEFT, level), (WIDTH - RIGHT, level)], dashed=True)
    plot.scale(_steps(float(most)), tongue)
    cap = tongue.say(Sentence("Cap today: {cap}", cap=chart.cap))
    legend = tongue.text(marked("Grey: average of the month. Black: at its end."))
    drawing.text(LEFT, plot.bottom, f"{legend} {cap}.", size=SMALL)
    return drawing.svg()


def _told_load(chart: Load, tongue: Tongue) -> str:
    told = "; ".join(
        f"{tongue.say(one.label)}: {_amount(Bar(one.label, one.at_end), Kind.COUNT, tongue)}"
        for one in chart.points
    )
    said = Sentence(
        "Clients at the end of each month: {told}. Cap today: {cap}.", told=told, cap=chart.cap
    )
    return f"{tongue.say(chart.title)}. {tongue.say(said)}"


def _curve(chart: Curve, tongue: Tongue) -> str:
    """Draw the share that still waits, as stairs; the half is marked."""
    plot = _Plot(tongue.say(chart.title), 1.0)
    days = max(chart.last, 1)

    def x(day: float) -> float:
        return LEFT + plot.width * day / days

    points = [(x(0), plot.y(1))]
    for step in chart.steps:
        points += [(x(step.day), points[-1][1]), (x(step.day), plot.y(float(step.share)))]
    points.append((x(days), points[-1][1]))
    plot.drawing.line([(LEFT, plot.y(0.5)), (WIDTH - RIGHT, plot.y(0.5))], dashed=True, width=1)
    plot.drawing.line(points)
    if chart.median is not None:
        half = float(chart.median)
        plot.drawing.line([(x(half), plot.y(0.5)), (x(half), plot.base)], dashed=True, width=1)
    for share in (0, 0.25, 0.5, 0.75, 1):
        plot.drawing.text(LEFT - 6, plot.y(share) + 4, f"{round(share * 100)} %",
                          anchor="end", size=SMALL)  # fmt: skip
    for day in _steps(float(days)):
        plot.drawing.text(x(day), plot.base + 16, str(day), anchor="middle", size=SMALL)
    legend = Sentence("Share still without a job, by days since coming in. n = {n}.", n=chart.n)
    plot.drawing.text(LEFT, plot.bottom, tongue.say(legend), size=SMALL)
    return plot.drawing.svg()


def _told_curve(chart: Curve, tongue: Tongue) -> str:
    told = "; ".join(
        tongue.say(
            Sentence("day {day}: {share}", day=one.day, share=number(one.share, Kind.SHARE, tongue))
        )
        for one in chart.steps
    )
    said = Sentence(
        "Share still without a job, by days since coming in ({n} clients): {told}.",
        n=chart.n,
        told=told,
    )
    return f"{tongue.say(chart.title)}. {tongue.say(said)}"


def _steps(most: float) -> list[int]:
    """Return round numbers from 0 up to the largest, six or so of them."""
    sizes = (one * 10**power for power in range(9) for one in (1, 2, 5))
    size = next(one for one in sizes if most / one <= _MOST_STEPS)
    return list(range(0, int(most) + 1, size))


class _Plot:
    """The frame of a chart with two axes."""

    def __init__(self, title: str, most: float) -> None:
        self.width = WIDTH - LEFT - RIGHT
        self.base = HEAD + PLOT_HEIGHT
        self.bottom = self.base + FOOT - 4
        self._most = most
        self.drawing = Drawing(self.base + FOOT + 4, title)
        self.drawing.text(0, 16, title)
        self.drawing.line([(LEFT, self.base), (WIDTH - RIGHT, self.base)], width=1)

    def y(self, amount: float) -> float:
        """Return how high an amount stands."""
        return self.base - PLOT_HEIGHT * amount / self._most

    def scale(self, steps: Sequence[int], tongue: Tongue) -> None:
        """Write amounts beside the plot."""
        for amount in steps:
            level = self.y(amount)
            self.drawing.line([(LEFT - 3, level), (LEFT, level)], width=1, ink=LIGHT)
            said = number(amount, Kind.COUNT, tongue)
            self.drawing.text(LEFT - 6, level + 4, said, anchor="end", size=SMALL)

    def marks(self, labels: Sequence[str], slot: float) -> None:
        """Write what stands below, as many as there is room for."""
        every = max(-(-len(labels) // _MOST_MARKS), 1)
        for place in range(0, len(labels), every):
            middle = LEFT + (place + 0.5) * slot
            self.drawing.text(middle, self.base + 16, labels[place], anchor="middle", size=SMALL)
