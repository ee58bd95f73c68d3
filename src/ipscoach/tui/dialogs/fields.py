"""The fields of a form: one line each, label on the left, what is wrong said beside it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input, Label, TextArea

if TYPE_CHECKING:
    from ipscoach.tui.veil import Veil


class Field(Horizontal):
    """A labelled control; `text` is its content as a draft keeps it."""

    DEFAULT_CSS = """
    Field { height: 1; }
    Field > .label { width: 22; color: $secondary; }
    Field.here > .label { color: $foreground; text-style: bold reverse; }
    Field > .control { width: 1fr; }
    Field > Select { height: 1; }
    Field.tall { height: auto; layout: vertical; }
    Field.tall > .label { width: 100%; }
    """

    class Changed(Message):
        """What the coach typed changed."""

    def __init__(self, name: str, label: str) -> None:
        super().__init__(name=name, id=f"field-{name}")
        self.key, self.label = name, label

    def compose(self) -> ComposeResult:
        """Label and control."""
        yield Label(self.label, classes="label", markup=False)
        yield self.control()

    def control(self) -> Widget:
        """Make the control."""
        return Widget()

    def on_descendant_focus(self) -> None:
        """Mark the label: Textual leaves `:focus-within` on the field that was left."""
        self.add_class("here")

    def on_descendant_blur(self) -> None:
        """Take the mark off."""
        self.remove_class("here")

    @property
    def text(self) -> str:
        """What stands in the field, as a draft keeps it."""
        return ""

    def fill(self, text: str) -> None:
        """Put a draft's text back."""

    @property
    def kept(self) -> str:
        """What a draft keeps: the text, and of an unfinished choice what was typed."""
        return self.text

    def restore(self, kept: str) -> None:
        """Put back what `kept` told."""
        self.fill(kept)

    def take_keyboard(self) -> None:
        """Put the cursor here: what a refusal is about is mended here."""
        for control in self.query(".control"):
            control.focus()

    def veil(self, veil: Veil) -> None:
        """Hide what tells who a client is, or show it again."""


class Line(Field):
    """A line of text; `select_all` where typing replaces what stands there."""

    select_all: ClassVar[bool] = False

    def __init__(
        self,
        name: str,
        label: str,
        value: str = "",
        hint: str = "",
        *,
        secret: bool = False,
        private: bool = False,
    ) -> None:
        """A line; `secret` is never shown, `private` (a name, a phone) not while names hide."""
        super().__init__(name, label)
        self._value, self._hint, self._secret = value, hint, secret
        self._private = private

    @property
    def secret(self) -> bool:
        """Whether what stands in it is never shown, and never kept in a draft."""
        return self._secret

    def veil(self, veil: Veil) -> None:
        """Cover a private line while names are hidden."""
        if self._private:
            self.query_one(Input).password = veil.hidden

    def control(self) -> Input:
        """A one-line input."""
        return Input(
            self._value, placeholder=self._hint, compact=True, classes="control",
            password=self._secret, select_on_focus=self.select_all,
        )  # fmt: skip

    @property
    def text(self) -> str:
        """The line."""
        return self.query_one(Input).value

    def fill(self, text: str) -> None:
        """Put a line back, the cursor at its end."""
        line = self.query_one(Input)
        line.value = text
        line.cursor_position = len(text)

    def on_input_changed(self, event: Input.Changed) -> None:
        """Tell the form."""
        event.stop()
        self.post_message(self.Changed())


def path_of(typed: str) -> Path:
    """Return a typed path: ~ is the home folder, and a second // begins afresh.

    A path that is pasted behind the one that stood there is taken for what was meant. Where ~ is
    followed by somebody whom this computer does not know, it stays as it was typed.
    """
    path = Path(re.sub(r"^.+/(?=/)", "", typed.strip()))
    try:
        return path.expanduser()
    except RuntimeError:
        return path


class Words(Field):
    """Several lines of text."""

    DEFAULT_CSS = """
    Words > TextArea { height: 5; border: round $panel; }
    Words > TextArea:focus { border: round $primary; }
    Words.grow { height: 1fr; min-height: 6; }
    Words.grow > TextArea { height: 1fr; }
    """
    tall: ClassVar[bool] = True

    def __init__(self, name: str, label: str, value: str = "", *, grow: bool = False) -> None:
        super().__init__(name, label)
        self._value = value
        self.add_class("tall")
        self.set_class(grow, "grow")

    def control(self) -> TextArea:
        """A text area; Tab leaves it."""
        area = TextArea(self._value, tab_behavior="focus", classes="control", soft_wrap=True)
        area.move_cursor(area.document.end)
        return area

    @property
    def text(self) -> str:
        """The text."""
        return self.query_one(TextArea).text

    def fill(self, text: str) -> None:
        """Put a text back, the cursor at its end."""
        area = self.query_one(TextArea)
        area.text = text
        area.move_cursor(area.document.end)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Tell the form."""
        event.stop()
        self.post_message(self.Changed())
