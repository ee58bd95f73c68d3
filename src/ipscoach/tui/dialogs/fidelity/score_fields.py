"""Fields of the score form that few keys fill: a digit with its anchor, sources by letter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Label, Static

from ipscoach.domain.fidelity.scale import SCORES, Source
from ipscoach.tui.dialogs.fields import Field, Line

if TYPE_CHECKING:
    from collections.abc import Iterable

    from textual import events

LETTERS = {"m": Source.MIS, "d": Source.DOC, "i": Source.INT, "o": Source.OBS, "p": Source.ISP}
"""The key that ticks each source: the first letter that no other has."""
BOX, GAP = len("[x] MIS"), 2


class ScoreLine(Input):
    """A digit from 1 to 5; the arrows go through the scores, so that the anchors can be read."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(1)", show=False),
        Binding("down", "step(-1)", show=False),
    ]

    def insert_text_at_cursor(self, text: str) -> None:
        """Take a score in place of the one that stood there; any other key is left out."""
        if text in set(map(str, SCORES)):
            self.value = text
            self.cursor_position = len(text)

    def action_step(self, by: int) -> None:
        """One score up or down; from nothing up to 1 or down to 5."""
        lowest, highest = SCORES[0], SCORES[-1]
        if self.value.isdecimal():
            self.value = str(max(lowest, min(int(self.value) + by, highest)))
        else:
            self.value = str(lowest if by > 0 else highest)
        self.select_all()


class Score(Line):
    """A score, or nothing."""

    DEFAULT_CSS = "Score > .control { width: 6; } Score > .beside { width: 1fr; }"

    def __init__(self, name: str, label: str, value: int | None, beside: str = "") -> None:
        """Args: beside: what stands after the digit, such as the reviewer's name."""
        super().__init__(name, label, "" if value is None else str(value))
        self._beside = beside

    def compose(self) -> ComposeResult:
        """Label, digit, and whose it is."""
        yield from super().compose()
        yield Label(self._beside, classes="beside", markup=False)

    def control(self) -> Input:
        """A line for one digit, over which one types."""
        return ScoreLine(
            self._value, compact=True, classes="control", select_on_focus=True,
            restrict=f"[{SCORES[0]}-{SCORES[-1]}]?",
        )  # fmt: skip

    @property
    def score(self) -> int | None:
        """The score; None where the field is empty."""
        return int(self.text) if self.text.isdecimal() and int(self.text) in SCORES else None

    def fill(self, text: str) -> None:
        """Put a score back; anything else is left out, as a draft may be older than a rule."""
        super().fill(text if text in {"", *map(str, SCORES)} else "")


class SourceBoxes(Static, can_focus=True):
    """Five boxes in a line that are one stop of Tab: [x] MIS  [ ] DOC, and so on.

    Letters tick from anywhere in it; the arrows move, Space ticks, and so does a click.
    """

    DEFAULT_CSS = "SourceBoxes { height: 1; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "move(-1)", show=False),
        Binding("right", "move(1)", show=False),
        Binding("space", "tick", show=False),
        *(Binding(key, f"tick('{key}')", show=False) for key in LETTERS),
    ]

    class Ticked(Message):
        """A source was ticked, or no more."""

    def __init__(self, ticked: Iterable[Source]) -> None:
        super().__init__(markup=False, classes="control")
        self.ticked = frozenset(ticked)
        self._at = 0

    def take(self, ticked: Iterable[Source]) -> None:
        """Tick these and no others."""
        self.ticked = frozenset(ticked)
        self.refresh()
        self.post_message(self.Ticked())

    def action_move(self, by: int) -> None:
        """Move to the next box, or the one before."""
        self._at = (self._at + by) % len(Source)
        self.refresh()

    def action_tick(self, key: str = "") -> None:
        """Tick the box of a letter, or the one that the cursor is on."""
        source = LETTERS[key] if key else tuple(Source)[self._at]
        self._at = tuple(Source).index(source)
        self.take(self.ticked ^ {source})

    def on_click(self, event: events.Click) -> None:
        """Tick the box that was clicked on."""
        at = event.x // (BOX + GAP)
        if at < len(Source):
            self.take(self.ticked ^ {tuple(Source)[at]})

    def render(self) -> Content:
        """Draw boxes and codes; the key that ticks each is underlined."""
        drawn: list[Content] = []
        for at, source in enumerate(Source):
            box = f"[{'x' if source in self.ticked else ' '}] {source.value}"
            letter = next(key for key, one in LETTERS.items() if one is source).upper()
            place = box.index(letter, box.index("]"))
            told = Content(box).stylize("underline", place, place + 1)
            drawn.append(told.stylize("reverse") if self.has_focus and at == self._at else told)
        return Content(" " * GAP).join(drawn)


class Sources(Field):
    """Where the reviewers looked."""

    def __init__(self, name: str, label: str, value: Iterable[Source]) -> None:
        super().__init__(name, label)
        self._first = frozenset(value)

    def control(self) -> Widget:
        """Five boxes."""
        return SourceBoxes(self._first)

    @property
    def chosen(self) -> frozenset[Source]:
        """The sources that are ticked."""
        return self.query_one(SourceBoxes).ticked

    @property
    def text(self) -> str:
        """The codes of those ticked, with commas between."""
        return ",".join(source.value for source in Source if source in self.chosen)

    def fill(self, text: str) -> None:
        """Tick those of a draft."""
        wanted = set(text.split(","))
        self.query_one(SourceBoxes).take(one for one in Source if one.value in wanted)

    def on_source_boxes_ticked(self, event: SourceBoxes.Ticked) -> None:
        """Tell the form."""
        event.stop()
        self.post_message(self.Changed())
