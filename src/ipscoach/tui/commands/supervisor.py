"""Commands of everywhere in a supervisor's file: team, reviews, packs; there are no clients."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from textual.screen import Screen

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import Actions, GoReports, Help, Lock, OpenSettings, Quit

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp

Anywhere = Screen[Any]


class GoTeam(Command[Anywhere]):
    """The first place."""

    id = "go.team"
    keys = "1"
    name = marked("Team")
    sentence = marked("Go to the team: each coach's caseload, phases and contacts.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_caseload()


class GoService(Command[Anywhere]):
    """The evidence of the whole service."""

    id = "go.service"
    keys = "2"
    name = marked("Evidence")
    sentence = marked("Go to the evidence of the whole service, added up from the coaches' packs.")
    footer = False

    def impossible(self, app: IpscoachApp, screen: Anywhere) -> Sentence | None:
        """It is added up from packs."""
        if app.desk is not None and not app.desk.fidelity.packs():
            return Sentence("There is no pack yet. F4 takes in what the coaches give.")
        return None

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_service()


class GoReviews(Command[Anywhere]):
    """The fidelity reviews."""

    id = "go.reviews"
    keys = "5"
    name = marked("Reviews")
    sentence = marked("Go to the fidelity reviews: those in work and those that were signed.")
    footer = False

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Go there."""
        app.go_to_reviews()


class TakePacks(Command[Anywhere]):
    """Packs from coaches."""

    id = "packs.take"
    keys = "f4"
    name = marked("Packs")
    sentence = marked("Take in evidence packs of coaches: one file, or all in a folder.")

    def run(self, app: IpscoachApp, screen: Anywhere) -> None:
        """Ask for the file."""
        app.take_packs()


SUPERVISOR: tuple[AnyCommand, ...] = (
    TakePacks,
    Actions,
    Help,
    Lock,
    Quit,
    GoTeam,
    GoService,
    GoReviews,
    GoReports,
    OpenSettings,
)
TEAM_PLACES: tuple[AnyCommand, ...] = (GoTeam, GoService, GoReviews, GoReports)
