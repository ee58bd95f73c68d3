"""A question with a few answers: which person, which task, which note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from ipscoach.tui.commands.command import AnyCommand, bindings
from ipscoach.tui.commands.questions import QUESTION
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar


class ChooseQuestion(ModalScreen[int | None]):
    """Ends with the number of the answer, counted from 0; None where it was left."""

    CSS_PATH = "../styles/form.tcss"
    AUTO_FOCUS = "OptionList"
    here: ClassVar[tuple[AnyCommand, ...]] = QUESTION
    BINDINGS: ClassVar[list[BindingType]] = bindings(QUESTION)

    def __init__(self, question: str, answers: Sequence[str]) -> None:
        super().__init__()
        self._question, self._answers = question, answers

    def compose(self) -> ComposeResult:
        """Question and answers."""
        veil = app_of(self).veil
        with Vertical(id="form"):
            yield Static(veil.text(self._question), id="heading", markup=False)
            yield OptionList(*self._options(), compact=True)
        yield KeyBar(self.here)

    def _options(self) -> list[Option]:
        veil = app_of(self).veil
        return [Option(Content(veil.text(answer))) for answer in self._answers]

    def redraw(self) -> None:
        """Names were hidden or shown."""
        self.query_one("#heading", Static).update(app_of(self).veil.text(self._question))
        options = self.query_one(OptionList)
        chosen = options.highlighted
        options.clear_options()
        options.add_options(self._options())
        options.highlighted = chosen

    @on(OptionList.OptionSelected)
    def _answered(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)

    def back(self) -> None:
        """Leave the question."""
        self.dismiss(None)
