"""Reaching Textual's own things by our types: its `app` and workers carry no type of ours."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar, cast

from textual import worker

from ipscoach.sentence import Spoken

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp


W = TypeVar("W")
P = ParamSpec("P")


def app_of(node: Any) -> IpscoachApp:
    """Return the app that a widget or screen belongs to."""
    return cast("IpscoachApp", node.app)


def told(act: Callable[Concatenate[W, P], None]) -> Callable[Concatenate[W, P], None]:
    """Let what a widget reads fail with a sentence on the screen, not with the program's end."""

    @wraps(act)
    def guarded(widget: W, *args: P.args, **named: P.kwargs) -> None:
        try:
            act(widget, *args, **named)
        except Spoken as fault:
            app_of(widget).tell(fault.sentence, severity="warning")

    return guarded


def cancelled() -> bool:
    """Whether the worker that asks is no longer wanted."""
    current: Any = cast("Any", worker).get_current_worker()
    return bool(current.is_cancelled)
