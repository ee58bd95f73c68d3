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
from ipscoach.tui.commands.lists import LISTS
from ipscoach.tui.reach import app_of
from ipscoach.tui.widgets.bars import KeyBar


class ChooseQuestion(ModalScreen[int | None]):
    """Ends with the number of the answer, counted from 0; None where it was left."""

    CSS_PATH = "../styles/form.tcss"
    AUTO_FOCUS = "OptionList"
    here: ClassVar[tuple[AnyCommand, ...]] = LISTS
    BINDINGS: ClassVar[list[BindingType]] = bindings(LISTS)

    def __init__(self, question: str, answers: Sequence[str]) -> None:
        super().__init__()
        self._question, self._answers = question, answers

    def compose(self) -> ComposeResult:
        """Question and answers."""
        veil = app_of(self).veil
        with Vertical(id="form"):
            yield Static(veil.text(self._question), id="heading", markup=False)
            yield OptionList(
                *(Option(Content(veil.text(answer))) for answer in self._answers), compact=True
            )
        yield KeyBar(self.here)

    def redraw(self) -> None:
        """Names were hidden or shown: so they are in question and answers."""
        veil, answers = app_of(self).veil, self.query_one(OptionList)
        self.query_one("#heading", Static).update(veil.text(self._question))
        chosen = answers.highlighted
        answers.clear_options()
        answers.add_options([Option(Content(veil.text(answer))) for answer in self._answers])
        answers.highlighted = chosen

    @on(OptionList.OptionSelected)
    def _answered(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_index)

    def choose(self) -> None:
        """Give the answer under the cursor: a click on the key bar."""
        self.query_one(OptionList).action_select()

    def back(self) -> None:
        """Leave the question."""
        self.dismiss(None)
