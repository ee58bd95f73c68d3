"""Reaching Textual's own things by our types: its `app` and workers carry no type of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from textual import worker

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp


def app_of(node: Any) -> IpscoachApp:
    """Return the app that a widget or screen belongs to."""
    return cast("IpscoachApp", node.app)


def cancelled() -> bool:
    """Whether the worker that asks is no longer wanted."""
    current: Any = cast("Any", worker).get_current_worker()
    return bool(current.is_cancelled)
