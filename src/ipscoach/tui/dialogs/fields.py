"""The fields of a form: one line each, label on the left, what is wrong said beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Checkbox, Input, Label, Select, TextArea

from ipscoach import i18n
from ipscoach.domain.days import read_day
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.tui.veil import Veil

E_ = TypeVar("E_", bound=StrEnum)


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


class Number(Line):
    """A whole number, or nothing."""

    def number(self) -> int | None:
        """Return the number; None where the field is empty.

        Raises:
            Refused: it is no whole number.
        """
        typed = self.text.strip().removesuffix("%").strip()
        if not typed:
            return None
        if not typed.isdecimal():
            self.query_one(Input).focus()
            raise Refused(
                Sentence("{field}: “{text}” is not a whole number.", field=self.label, text=typed)
            )
        return int(typed)


class Amount(Line):
    """A number that may have a fraction, with comma or point, or nothing."""

    def amount(self) -> float | None:
        """Return the number; None where the field is empty.

        Raises:
            Refused: it is no number.
        """
        typed = self.text.strip()
        if not typed:
            return None
        if not re.fullmatch(r"-?\d{1,6}([.,]\d{1,3})?", typed):
            self.query_one(Input).focus()
            raise Refused(
                Sentence("{field}: “{text}” is not a number.", field=self.label, text=typed)
            )
        return float(typed.replace(",", "."))


class Day(Line):
    """A day, as coaches write them; what was understood stands beside it."""

    DEFAULT_CSS = """
    Day > .control { width: 16; }
    Day > .read { width: 1fr; color: $secondary; padding: 0 1; }
    """
    select_all = True

    def __init__(self, name: str, label: str, today: date, value: date | None = None) -> None:
        super().__init__(name, label, "" if value is None else finnish(value))
        self._today = today

    def compose(self) -> ComposeResult:
        """Label, control, and what was understood."""
        yield from super().compose()
        yield Label(self._read(self._value), classes="read", markup=False)

    def _read(self, typed: str) -> str:
        if not typed.strip():
            return ""
        try:
            return weekday(read_day(typed, self._today))
        except Refused:
            return "?"

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what was understood."""
        super().on_input_changed(event)
        self.query_one(".read", Label).update(self._read(event.value))

    def day(self) -> date | None:
        """Return the day; None where the field is empty.

        Raises:
            Refused: it cannot be read as a day; the keyboard goes there.
        """
        try:
            return self.peek()
        except Refused:
            self.query_one(Input).focus()
            raise

    def peek(self) -> date | None:
        """Return the day while something is typed elsewhere: the keyboard stays where it is.

        Raises:
            Refused: it cannot be read as a day.
        """
        return read_day(self.text, self._today) if self.text.strip() else None

    def needed(self) -> date:
        """Return the day.

        Raises:
            Refused: it is missing or cannot be read.
        """
        found = self.day()
        if found is None:
            raise Refused(Sentence("A day is needed in “{field}”.", field=self.label))
        return found


def finnish(when: date) -> str:
    """Write a day as it is typed: 3.2.2026."""
    return f"{when.day}.{when.month}.{when.year}"


def weekday(when: date) -> str:
    """Write a day with its weekday, to check a typed one by."""
    names = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"),
             _("Saturday"), _("Sunday"))  # fmt: skip
    return f"{names[when.weekday()]} {i18n.day(when)}"


class Choice(Field):
    """One of several, by value; the empty text is a choice too where it is among them."""

    def __init__(
        self,
        name: str,
        label: str,
        options: Sequence[tuple[str, str]],
        value: str,
        *,
        private: bool = False,
    ) -> None:
        """A choice; `private` where the options are clients."""
        super().__init__(name, label)
        self._options, self._value, self._private = list(options), value, private
        self._wanted = ""

    def veil(self, veil: Veil) -> None:
        """Cover clients while names are hidden."""
        if self._private:
            self._show([(value, veil.text(shown)) for value, shown in self._options], self.text)

    def control(self) -> Select[str]:
        """A drop-down; names in it may hold brackets, and typed letters find one of them.

        Textual looks for typed letters in `str` and `Text` only, and `str` would be markup.
        """
        return Select(
            [(Text(shown), value) for value, shown in self._options],
            value=self._value, allow_blank=False, compact=True, classes="control",
        )  # fmt: skip

    @property
    def text(self) -> str:
        """The chosen value."""
        return str(cast("Select[str]", self.query_one(Select)).value)

    def fill(self, text: str) -> None:
        """Choose a value, where it still exists."""
        # What is not among the options yet may be offered later: a firm's people, say.
        self._wanted = text
        if any(value == text for value, _shown in self._options):
            cast("Select[str]", self.query_one(Select)).value = text

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer other choices; the one that was wanted is chosen, else the first."""
        self._options = list(options)
        values = [value for value, _shown in self._options]
        self._show(self._options, self._wanted if self._wanted in values else values[0])

    def _show(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        select = cast("Select[str]", self.query_one(Select))
        with self.prevent(Select.Changed):
            select.set_options([(Text(shown), value) for value, shown in options])
            select.value = chosen

    def on_select_changed(self, event: Select.Changed) -> None:
        """Tell the form."""
        event.stop()
        self.post_message(self.Changed())


class Named(Choice, Generic[E_]):
    """One of an enum of the domain."""

    def __init__(
        self, name: str, label: str, kind: type[E_], value: E_ | None, empty: str | None = None
    ) -> None:
        options = [(str(one.value), _(str(cast("Any", one).label))) for one in kind]
        if empty is not None:
            options.insert(0, ("", empty))
        first = "" if empty is not None else options[0][0]
        super().__init__(name, label, options, first if value is None else str(value.value))
        self._kind = kind

    def chosen(self) -> E_ | None:
        """Return what is chosen; None for the empty choice."""
        return self._kind(self.text) if self.text else None

    def needed(self) -> E_:
        """Return what is chosen, where there is no empty choice."""
        return self._kind(self.text)


class Box(Checkbox):
    """A box that says yes and no without colour: [x] and [ ]."""

    def render(self) -> Content:
        """Draw the box."""
        return Content(f"[{'x' if self.value else ' '}]")


class Tick(Field):
    """Yes or no."""

    def __init__(self, name: str, label: str, value: bool = False) -> None:
        super().__init__(name, label)
        self._value = value

    def control(self) -> Box:
        """A box to tick."""
        return Box("", self._value, compact=True, classes="control")

    @property
    def ticked(self) -> bool:
        """Whether it is ticked."""
        return self.query_one(Checkbox).value

    @property
    def text(self) -> str:
        """Yes as "1", no as nothing."""
        return "1" if self.ticked else ""

    def fill(self, text: str) -> None:
        """Tick or clear."""
        self.query_one(Checkbox).value = bool(text)

    def on_checkbox_changed(self, event: Checkbox.Changed) -> None:
        """Tell the form."""
        event.stop()
        self.post_message(self.Changed())


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
