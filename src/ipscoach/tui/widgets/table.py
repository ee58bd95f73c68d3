"""Textual's table, as all lists of ours use it: a row cursor, and vi's keys beside the arrows."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.binding import Binding, BindingType
from textual.widgets import DataTable


class Table(DataTable[Text]):
    """Rows of text; the cells are never markup."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("j", "cursor_down", show=False),
        Binding("k", "cursor_up", show=False),
        Binding("g", "scroll_top", show=False),
        Binding("G", "scroll_bottom", show=False),
        Binding("home", "scroll_top", show=False),
        Binding("end", "scroll_bottom", show=False),
    ]

    def __init__(self, *, id: str | None = None, header: bool = True) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, cursor_type="row", show_header=header)


def cut(text: str) -> Text:
    """Return a cell that ends in … where the column is narrower."""
    return Text(text, no_wrap=True, overflow="ellipsis")


def number(value: object) -> Text:
    """Return a cell for a number, flush right."""
    return Text(str(value), justify="right")
