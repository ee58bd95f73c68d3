"""Picking one of very many, by typing a part of the name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, Label, OptionList
from textual.widgets.option_list import Option

from ipscoach.sentence import Spoken
from ipscoach.tui.dialogs.fields import Field

if TYPE_CHECKING:
    from ipscoach.tui.veil import Veil

SHOWN = 6
TYPED = "?"
"""Before what was typed and is nobody's name yet: no id begins with it."""


class PickLine(Input):
    """A line from which the arrow leads into the list below."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "app.focus_next", show=False)]


class Pick(Field):
    """A line to type in, and what fits below it; Enter takes the first, ↓ goes into the list.

    `text` is the id of what is picked; `find` gives up to `count` pairs of id and name whose
    name fits what was typed.
    """

    DEFAULT_CSS = """
    Pick { layout: grid; grid-size: 2; grid-columns: 22 1fr; grid-rows: 1 auto; height: auto; }
    Pick > OptionList {
        display: none; column-span: 2; height: auto; max-height: 6; margin-left: 22; border: none;
    }
    Pick.open > OptionList { display: block; }
    """

    def __init__(
        self,
        name: str,
        label: str,
        find: Callable[[str, int], Sequence[tuple[str, str]]],
        name_of: Callable[[str], str],
        value: str = "",
        *,
        private: bool = False,
    ) -> None:
        """A line to pick by; `private` where what is picked may name a person."""
        super().__init__(name, label)
        self._find, self._name_of, self._picked = find, name_of, value
        self._private, self._hidden = private, False
        self._found: list[str] = []

    def compose(self) -> ComposeResult:
        """Label, line and list."""
        yield Label(self.label, classes="label", markup=False)
        shown = self._name_of(self._picked) if self._picked else ""
        yield PickLine(shown, compact=True, classes="control", select_on_focus=True)
        yield OptionList(compact=True)

    @property
    def text(self) -> str:
        """The id of what is picked; empty while nothing is."""
        return self._picked

    def fill(self, text: str) -> None:
        """Pick by id; nothing is picked where it is gone meanwhile."""
        try:
            shown = self._name_of(text) if text else ""
        except Spoken:
            text = shown = ""
        self._take(text, shown)

    @property
    def kept(self) -> str:
        """The id of what is picked, else what is typed: a new name outlasts the way to add it."""
        typed = self.query_one(PickLine).value
        return self._picked or (TYPED + typed if typed.strip() else "")

    def restore(self, kept: str) -> None:
        """Pick again, also what was typed before it was there; else the typed text stands."""
        if not kept.startswith(TYPED):
            self.fill(kept)
            return
        typed = kept.removeprefix(TYPED)
        same = typed.strip().casefold()
        fitting = [key for key, name in self._find(typed, SHOWN) if name.casefold() == same]
        if len(fitting) == 1:
            self.fill(fitting[0])
        else:
            self._take("", typed)

    def veil(self, veil: Veil) -> None:
        """What is offered or picked may name a person: the list closes, the line is covered.

        What is picked is told by `name_of`, which knows the veil; what is being typed is dots.
        """
        if veil.hidden:
            self.set_class(False, "open")
        if self._private:
            self._hidden = veil.hidden
            if self._picked:
                self._write(self._name_of(self._picked))
            self._dot()

    def _dot(self) -> None:
        self.query_one(PickLine).password = self._hidden and not self._picked

    def _write(self, shown: str) -> None:
        with self.prevent(Input.Changed):
            self.query_one(PickLine).value = shown

    def _take(self, picked: str, shown: str) -> None:
        self._picked = picked
        self.set_class(False, "open")
        self._write(shown)
        self._dot()
        self.post_message(self.Changed())

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        typed = self.query_one(PickLine).value
        if self._picked and typed == self._name_of(self._picked):
            return  # a line tells its first text too, as if it had been typed
        self._picked = ""
        self._dot()
        offered = self._find(typed, SHOWN)
        self._found = [key for key, _name in offered]
        found = self.query_one(OptionList)
        found.clear_options()
        found.add_options([Option(Content(name)) for _key, name in offered])
        self.set_class(bool(self._found), "open")
        if self._found:
            found.highlighted = 0
        self.post_message(self.Changed())

    @on(Input.Submitted)
    def _first(self, event: Input.Submitted) -> None:
        if not self._picked and self._found:
            event.stop()
            self.fill(self._found[0])
            self.screen.focus_next()

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.fill(self._found[event.option_index])
        self.query_one(PickLine).focus()
