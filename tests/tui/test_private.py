"""Our classes hide nothing of Textual's: a name of ours must not be one of its own."""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
import textwrap
from collections.abc import Iterator
from functools import cache

import pytest
from textual.message_pump import MessagePump

import ipscoach.tui

ALLOWED = {
    ("IpscoachApp", "_fatal_error"),  # it would print what a coach typed: test_traps
    # 5 000 rows that are one row, drawn when they are seen: test_client walks them to both ends.
    *(("Lines", name) for name in ("_data", "_row_locations", "_total_row_height",
                                   "_get_row_region", "_get_offsets",
                                   "_require_update_dimensions", "_update_count")),
}  # fmt: skip
MADE_PER_CLASS = {
    *("_decorated_handlers", "_merged_bindings", "_reactives", "_computes", "_css_type_name"),
    *("_css_type_names", "_inherit_css", "_inherit_bindings", "_inherit_component_classes"),
    *("_inherited_bindings", "_bindings", "_abc_impl"),
}


def ours() -> Iterator[type[MessagePump]]:
    """Give every class of the screens that stands on one of Textual's."""
    for module in pkgutil.walk_packages(ipscoach.tui.__path__, "ipscoach.tui."):
        for _, kind in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if kind.__module__ == module.name and issubclass(kind, MessagePump):
                yield kind


@cache
def names(kind: type) -> frozenset[str]:
    """Return a class's own private names: defined, set on the class, or set on self."""
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    except (OSError, TypeError):
        return frozenset(name for name in vars(kind) if name.startswith("_"))
    found = {name for name in vars(kind) if private(name)}
    for node in ast.walk(tree):
        targets = node.targets if isinstance(node, ast.Assign) else []
        if isinstance(node, ast.AnnAssign):
            targets = [node.target]
        for target in targets:
            for one in target.elts if isinstance(target, ast.Tuple) else [target]:
                match one:
                    case ast.Attribute(value=ast.Name("self"), attr=name) if private(name):
                        found.add(name)
    return frozenset(found)


def private(name: str) -> bool:
    """Whether a name is private and no name of Python's own or made by Textual per class."""
    if name in MADE_PER_CLASS:
        return False
    return name.startswith("_") and not name.startswith("__") and "__" not in name


def taken(kind: type) -> dict[str, str]:
    """Return the private names of the classes of Textual that a class stands on."""
    return {
        name: base.__name__
        for base in reversed(kind.__mro__)
        if base.__module__.partition(".")[0] == "textual"
        for name in names(base)
    }


@pytest.mark.parametrize("kind", sorted(ours(), key=lambda kind: kind.__name__),
                         ids=lambda kind: kind.__name__)  # fmt: skip
def test_no_private_name_of_textuals_is_taken(kind: type[MessagePump]) -> None:
    above = taken(kind)
    assert above, "nothing of Textual's was found"
    clash = {f"{name} of {above[name]}" for name in names(kind) & above.keys()
             if (kind.__name__, name) not in ALLOWED}  # fmt: skip
    assert not clash


def test_a_name_that_is_taken_would_be_noticed() -> None:
    from textual.screen import Screen

    class Careless(Screen[None]):
        def __init__(self) -> None:
            super().__init__()
            self._title, self._running = "", False

        def _refresh_layout(self) -> None:
            """Takes Textual's place."""

    assert names(Careless) & taken(Careless).keys() == {"_running", "_refresh_layout"}
