"""Every screen and form, and the keys that lead there from the caseload."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import Any

from textual.screen import Screen

import ipscoach.tui
from ipscoach.tui.commands.command import AnyCommand
from ipscoach.tui.commands.everywhere import EVERYWHERE
from ipscoach.tui.screens.place import Place

WAYS: dict[str, tuple[str, ...]] = {
    "caseload": (),
    "waiting-list": ("tab",),
    "closed": ("v",),
    "client-timeline": ("enter",),
    "client-notes": ("enter", "full_stop"),
    "client-plan": ("enter", "full_stop", "full_stop"),
    "client-jobs": ("enter", *["full_stop"] * 3),
    "client-network": ("enter", *["comma"] * 3),
    "client-abilitator": ("enter", "comma", "comma"),
    "client-profile": ("enter", "comma"),
    "employers": ("3",),
    "agenda": ("4",),
    "evidence": ("5",),
    "evidence-records": ("5", "enter"),
    "evidence-period": ("5", "p"),
    "evidence-choices": ("5", "c"),
    "reports": ("6",),
    "reports-clients": ("6", "enter"),
    "reports-period": ("6", "p"),
    "reports-plots": ("6", "v"),
    "reports-export": ("6", "x"),
    "partners": ("7",),
    "employer-find": ("3", "f"),
    "add-client": ("a",),
    "note": ("n",),
    "correct-note": ("enter", "full_stop", "r"),
    "phase": ("p",),
    "contact": ("c",),
    "task": ("t",),
    "details": ("e",),
    "what-to-add": ("enter", "a"),
    "job": ("enter", *["full_stop"] * 3, "a"),
    "goal": ("enter", "full_stop", "full_stop", "a", "enter"),
    "around": ("enter", *["comma"] * 3, "a", "enter"),
    "consent": ("enter", *["comma"] * 3, "a", "down", "enter"),
    "guiding": ("enter", *["comma"] * 3, "a", "down", "down", "enter"),
    "result": ("enter", "comma", "comma", "a"),
    "vocational": ("enter", "comma", "a"),
    "profile-versions": ("enter", "comma", "v"),
    "postpone": ("4", "o"),
    "taking-back": ("4", "u", "b"),
    "calendar-file": ("4", "i"),
    "add-partner": ("7", "a"),
    "edit-partner": ("7", "e"),
    "share-partners": ("7", "s"),
    "take-partners": ("7", "i"),
    "to-waiting-list": ("w",),
    "admit": ("tab", "w"),
    "close": ("x",),
    "reopen": ("v", "x"),
    "close-day": ("x", "ctrl+s"),
    "close-waiting": ("tab", "x"),
    "hand-over-or-close": ("u",),
    "hand-over": ("u", "down", "enter"),
    "given-out": ("enter", "o"),
    "given-out-all": ("v", "l"),
    "acts": ("i",),
    "acts-client": ("enter", "i"),
    "own-copy": ("enter", "o", "e"),
    "own-copy-file": ("enter", "o", "e", "ctrl+s"),
    "destroy": ("v", "d"),
    "destroy-elsewhere": ("v", "d", "ctrl+s"),
    "destroy-name": ("v", "d", "ctrl+s", "ctrl+s"),
    "receive": ("f4",),
    "add-employer": ("3", "a"),
    "edit-employer": ("3", "e"),
    "which-person": ("3", "p"),
    "person": ("3", "p", "enter"),
    "employer-contact": ("3", "c"),
    "employer-task": ("3", "t"),
    "employer-note": ("3", "n"),
    "search": ("slash",),
    "actions": ("colon",),
    "help": ("question_mark",),
    "settings": ("f9",),
    "new-passphrase": ("f9", "f4"),
    "recovery-code": ("f9", "f7"),
    "own-keys": ("f9", "f8"),
    "import": ("f7",),
}
"""The names of pictures and tests; every way begins at the caseload with the cursor at its top."""

SUPERVISOR_WAYS: dict[str, tuple[str, ...]] = {
    "team": (),
    "team-service": ("G",),
    "team-period": ("p",),
    "team-drop": ("x",),
    "team-evidence": ("enter",),
    "team-records": ("enter", "enter"),
    "service-evidence": ("2",),
    "service-records": ("2", "enter"),
    "team-reports": ("6",),
    "team-reports-clients": ("6", "enter"),
    "team-reports-plots": ("6", "v"),
    "team-reviews": ("5",),
    "team-review": ("5", "enter"),
    "take-packs": ("f4",),
    "team-actions": ("colon",),
    "team-settings": ("f9",),
    "team-keys": ("f9", "f8"),
}
"""As WAYS; every way begins at the team in a supervisor's file, with the cursor at its top."""


def all_screens() -> Iterator[type[Screen[Any]]]:
    """Import every module of the screens, and give each class of ours that is one."""
    for module in pkgutil.walk_packages(ipscoach.tui.__path__, "ipscoach.tui."):
        importlib.import_module(module.name)
    left = [Screen]
    while left:
        kind = left.pop()
        left += kind.__subclasses__()
        if kind.__module__.startswith("ipscoach.tui.") and kind.__dict__.get("here"):
            yield kind


def commands_at(kind: type[Screen[Any]]) -> tuple[AnyCommand, ...]:
    """Return what can be done at a screen."""
    own: tuple[AnyCommand, ...] = kind.here  # type: ignore[attr-defined]
    return (*own, *EVERYWHERE) if issubclass(kind, Place) else own
