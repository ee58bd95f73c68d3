"""The screen that is seen first, and the style sheets that are read with it."""

from __future__ import annotations

from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from ipscoach.domain.staff import StaffRole

if TYPE_CHECKING:
    from textual.screen import Screen

    from ipscoach.paths import Home
    from ipscoach.tui.opening import Opening

_SHEETS = {StaffRole.COACH: "caseload", StaffRole.SUPERVISOR: "team"}


def first_styles(role: StaffRole) -> list[str | PurePath]:
    """Return the sheets of the app and of its first place.

    Both come at once: one read later makes Textual parse all of them again.
    """
    folder = Path(__file__).parent / "styles"
    return [folder / f"{name}.tcss" for name in ("app", _SHEETS[role])]


def first_place(role: StaffRole) -> Screen[Any]:
    """Return the first place of a file: a coach's caseload, a supervisor's team."""
    if role is StaffRole.SUPERVISOR:
        from ipscoach.tui.screens.fidelity.team import TeamScreen

        return TeamScreen()
    from ipscoach.tui.screens.caseload import CaseloadScreen

    return CaseloadScreen()


def first_screen(home: Home, opening: Opening | None, role: StaffRole) -> Screen[Any]:
    """Return the first place where a key is at hand, else what asks for one.

    Args:
        home: where the file lies.
        opening: has begun to open it.
        role: whose file the settings say it is; the first place looks itself when it is open.
    """
    if opening is not None:
        return first_place(role)
    from ipscoach.vault.vault import Vault

    if Vault(home).exists():
        from ipscoach.tui.screens.unlock import UnlockScreen

        return UnlockScreen()
    from ipscoach.tui.screens.first_run import FirstRunScreen

    return FirstRunScreen()
