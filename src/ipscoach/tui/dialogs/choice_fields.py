"""Fields where one chooses: one of several, or yes and no."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from rich.text import Text
from textual.content import Content
from textual.widgets import Checkbox, Select

from ipscoach.i18n import _
from ipscoach.tui.dialogs.fields import Field

if TYPE_CHECKING:
    from ipscoach.tui.veil import Veil

E_ = TypeVar("E_", bound=StrEnum)


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
