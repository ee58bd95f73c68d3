"""All commands, and what a key must not be: taken already, or swallowed by the terminal."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ipscoach.domain.staff import StaffRole
from ipscoach.sentence import Refused, Sentence, marked, named
from ipscoach.tui.commands.agenda import AGENDA
from ipscoach.tui.commands.client import CLIENT
from ipscoach.tui.commands.clients import ACTS, CASELOAD, CLOSED, DISCLOSURES
from ipscoach.tui.commands.command import AnyCommand, Command, key_name
from ipscoach.tui.commands.employers import EMPLOYERS
from ipscoach.tui.commands.everywhere import EVERYWHERE
from ipscoach.tui.commands.fidelity import EVIDENCE, RECORDS
from ipscoach.tui.commands.forms import FORM
from ipscoach.tui.commands.keys_and_codes import (
    FIRST_RUN,
    NEW_CODE,
    NEW_PASSPHRASE,
    RECOVERY,
    RESTORE,
    SETTINGS,
)
from ipscoach.tui.commands.lists import LISTS
from ipscoach.tui.commands.partners import PARTNERS
from ipscoach.tui.commands.questions import QUESTION, LeaveQuestion
from ipscoach.tui.commands.reports import BEHIND, PLOTS, REPORTS
from ipscoach.tui.commands.reviews import ACTIONS, PICTURE, REVIEW, REVIEWS
from ipscoach.tui.commands.steps import CLOSING, STEPS
from ipscoach.tui.commands.supervisor import SUPERVISOR
from ipscoach.tui.commands.team import TEAM, TEAM_EVIDENCE
from ipscoach.tui.commands.unlocking import UNLOCK

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.keys import KeysScreen

# Keys that never arrive, or that another program takes first: tmux' prefix, and what the
# terminals of VS Code and JetBrains, GNOME and Windows keep for themselves by default.
TAKEN_BY_TERMINALS = {
    "ctrl+b": "tmux",
    "ctrl+p": "VS Code",
    "ctrl+e": "VS Code",
    "ctrl+q": "VS Code",
    "ctrl+j": "VS Code",
    "ctrl+k": "VS Code",
    "ctrl+r": "VS Code",
    "ctrl+f": "VS Code",
    "ctrl+n": "VS Code",
    "ctrl+w": "VS Code",
    "f1": "VS Code, GNOME",
    "f3": "VS Code",
    "f5": "VS Code",
    "f6": "VS Code",
    "f10": "GNOME",
    "f11": "GNOME",
    "f12": "IDE",
    "ctrl+z": "POSIX",
    "ctrl+c": "POSIX",
}
# What a control letter becomes on its way: it is another key, and cannot be told from it.
SAME_KEY = {"ctrl+i": "tab", "ctrl+m": "enter", "ctrl+h": "backspace", "ctrl+j": "enter",
            "ctrl+left_square_bracket": "escape"}  # fmt: skip
MOVING = {"tab", "shift+tab", "up", "down", "left", "right", "pageup", "pagedown", "home", "end",
          "enter", "escape", "backspace", "space", "j", "k", "g", "G"}  # fmt: skip
# What a field does with a control letter while something is typed in it.
IN_FIELDS = {f"ctrl+{letter}" for letter in "adefkuvwxyz"}


class ResetKeys(Command["KeysScreen"]):
    """Our keys again."""

    id = "keys.reset"
    keys = "delete"
    name = marked("All as before")
    sentence = marked("Take back all keys that you chose yourself.")

    def run(self, app: IpscoachApp, screen: KeysScreen) -> None:
        """Take them back."""
        screen.reset()


KEYS_SCREEN: tuple[AnyCommand, ...] = (LeaveQuestion, ResetKeys)

GROUPS: tuple[tuple[str, tuple[AnyCommand, ...]], ...] = (
    (marked("Everywhere"), EVERYWHERE),
    (marked("Caseload"), CASELOAD),
    (marked("Client"), CLIENT),
    (marked("Employers"), EMPLOYERS),
    (marked("Agenda"), AGENDA),
    (marked("Fidelity"), EVIDENCE),
    (marked("Records behind an item"), RECORDS),
    (marked("In a supervisor's file"), SUPERVISOR),
    (marked("Team"), TEAM),
    (marked("Evidence in packs"), TEAM_EVIDENCE),
    (marked("Reviews"), REVIEWS),
    (marked("A review"), REVIEW),
    (marked("Picture of a review"), PICTURE),
    (marked("Actions after a review"), ACTIONS),
    (marked("Reports"), REPORTS),
    (marked("Clients behind a figure"), BEHIND),
    (marked("Plots"), PLOTS),
    (marked("Partners"), PARTNERS),
    (marked("Closed clients"), CLOSED),
    (marked("Given out"), DISCLOSURES),
    (marked("Who did what"), ACTS),
    (marked("Forms"), FORM),
    (marked("Guided steps"), STEPS),
    (marked("Closing"), CLOSING),
    (marked("Lists"), LISTS),
    (marked("Questions"), QUESTION),
    (marked("Locked"), UNLOCK),
    (marked("Set-up"), FIRST_RUN),
    (marked("Restore a backup"), RESTORE),
    (marked("New passphrase"), NEW_PASSPHRASE),
    (marked("New recovery code"), NEW_CODE),
    (marked("Recovery code"), RECOVERY),
    (marked("Settings"), SETTINGS),
    (marked("Own keys"), KEYS_SCREEN),
)

PLACES = 21
"""The first groups are of screens; the rest stand over a screen or before it."""
OF_SUPERVISORS = (SUPERVISOR, TEAM, TEAM_EVIDENCE)
"""Groups that only a supervisor's file has: there other commands are those of everywhere."""
OF_BOTH = (RECORDS, REVIEWS, REVIEW, PICTURE, ACTIONS, REPORTS, BEHIND, PLOTS)
"""Groups that a coach's file and a supervisor's have."""

_SEEN: dict[str, AnyCommand] = {}
for _group, _commands in GROUPS[:PLACES]:
    for _command in _commands:
        if _command.keys not in ("enter", "escape"):
            _SEEN.setdefault(_command.id, _command)
REBINDABLE: tuple[AnyCommand, ...] = tuple(_SEEN.values())
"""The commands of the places, each once; Enter and Esc mean the same everywhere."""


def rebindable(role: StaffRole) -> tuple[AnyCommand, ...]:
    """Return those that a file of this kind has."""
    of_team = role is StaffRole.SUPERVISOR
    groups = [group for _name, group in GROUPS[:PLACES] if (group in OF_SUPERVISORS) is of_team]
    here = {command for group in (*groups, *OF_BOTH) for command in group}
    return tuple(command for command in REBINDABLE if command in here)


def keys_of(command: AnyCommand, own: Mapping[str, str]) -> list[str]:
    """Return the keys of a command: the coach's own, or ours."""
    return own.get(command.id, command.keys).split(",")


def rebind(own: Mapping[str, str], command: AnyCommand, key: str) -> dict[str, str]:
    """Return the coach's own keys with one more.

    Raises:
        Refused: the key belongs to another command, to moving about, or to the terminal.
    """
    if key in SAME_KEY or key in MOVING:
        raise Refused(Sentence("{key} moves the cursor: choose another key.", key=key_name(key)))
    if key in IN_FIELDS or key == "ctrl+s":
        raise Refused(Sentence("{key} is needed in forms: choose another.", key=key_name(key)))
    if key in TAKEN_BY_TERMINALS:
        raise Refused(
            Sentence(
                "{key} is often taken by the terminal ({who}): choose another key.",
                key=key_name(key),
                who=TAKEN_BY_TERMINALS[key],
            )
        )
    for number, (_name, group) in enumerate(GROUPS):
        for everywhere in _everywhere(group) if number < PLACES else ((),):
            _check_free(key, command, {*group, *everywhere}, own)
    return {**own, command.id: key}


def _everywhere(group: tuple[AnyCommand, ...]) -> tuple[tuple[AnyCommand, ...], ...]:
    """Return what can be done everywhere where a group stands, for each kind of file it is in."""
    if group in OF_BOTH:
        return EVERYWHERE, SUPERVISOR
    return (SUPERVISOR,) if group in OF_SUPERVISORS else (EVERYWHERE,)


def _check_free(
    key: str, command: AnyCommand, together: set[AnyCommand], own: Mapping[str, str]
) -> None:
    """Refuse a key that another command has which is offered together with this one.

    Raises:
        Refused: it belongs to another command.
    """
    for other in together - {command} if command in together else set[AnyCommand]():
        if key in keys_of(other, own):
            raise Refused(
                Sentence(
                    "{key} already means “{command}”.",
                    key=key_name(key),
                    command=named(other.name),
                )
            )
