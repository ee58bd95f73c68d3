"""Commands in the team's picture, in the evidence that packs hold, and while packs come in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.i18n import _
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import Back, ShowAllActs
from ipscoach.tui.commands.command import AnyCommand, Command
from ipscoach.tui.commands.everywhere import Lock
from ipscoach.tui.commands.fidelity import ChooseScale, ShowRecords
from ipscoach.tui.commands.steps import OneStepBack, StepOn
from ipscoach.tui.widgets.fidelity.figures import span

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.fidelity.team import TeamScreen
    from ipscoach.tui.screens.fidelity.team_evidence import TeamEvidenceScreen


class OpenPack(Command["TeamScreen"]):
    """A coach's evidence, or the service's."""

    id = "team.open"
    keys = "enter"
    name = marked("Evidence")
    sentence = marked("Open the evidence in the coach's pack; on the last line the service's.")

    def impossible(self, app: IpscoachApp, screen: TeamScreen) -> Sentence | None:
        """There must be packs."""
        return None if screen.period is not None else NO_PACKS

    def run(self, app: IpscoachApp, screen: TeamScreen) -> None:
        """Open it."""
        pack = screen.pack()
        if pack is None:
            app.go_to_service()
        else:
            app.go_to_evidence_of(pack.coach, pack.period)


class ChoosePackPeriod(Command["TeamScreen | TeamEvidenceScreen"]):
    """Another period."""

    id = "team.period"
    keys = "p"
    name = marked("Period")
    sentence = marked("Choose another of the periods that packs are about.")

    def impossible(
        self, app: IpscoachApp, screen: TeamScreen | TeamEvidenceScreen
    ) -> Sentence | None:
        """There must be several."""
        found = len(screen.periods())
        if found == 0:
            return NO_PACKS
        return Sentence("All packs are about this period.") if found == 1 else None

    def run(self, app: IpscoachApp, screen: TeamScreen | TeamEvidenceScreen) -> None:
        """Ask which."""
        found, asking = screen.periods(), screen

        def then(place: int | None) -> None:
            asking.choose_period(None if place is None else found[place])

        app.choose(_("Which period?"), [span(one) for one in found], then)


class DropPack(Command["TeamScreen"]):
    """A pack is taken out."""

    id = "team.drop"
    keys = "x,delete"
    name = marked("Take out")
    sentence = marked("Take the coach's pack out again; reviews keep what they counted from it.")

    def impossible(self, app: IpscoachApp, screen: TeamScreen) -> Sentence | None:
        """A coach must be chosen."""
        if screen.period is None:
            return NO_PACKS
        return Sentence("Choose a coach first.") if screen.pack() is None else None

    def run(self, app: IpscoachApp, screen: TeamScreen) -> None:
        """Ask once more, by name."""
        pack = screen.pack()
        if pack is None:
            return
        question = _("Take out the pack of {coach}, {period}?").format(
            coach=pack.coach, period=span(pack.period)
        )

        def then(answer: int | None) -> None:
            if answer == 1:
                app.carry_out(lambda door: door.drop_pack(pack.id))

        app.choose(question, [_("No, keep it"), _("Yes, take it out")], then)


class ChoicesOfCoaches(Command["TeamEvidenceScreen"]):
    """What the form leaves open was settled already."""

    id = "team.choices"
    keys = "c"
    name = marked("Choices")
    sentence = marked("See why the questions that the form leaves open are not settled here.")

    def impossible(self, app: IpscoachApp, screen: TeamEvidenceScreen) -> Sentence | None:
        """It is said with every value how the coaches chose."""
        return Sentence(
            "The coaches settled these questions before they made their packs; each value says how."
        )

    def run(self, app: IpscoachApp, screen: TeamEvidenceScreen) -> None:
        """Nothing can be chosen."""


NO_PACKS = Sentence("There is no pack yet. F4 takes in what the coaches give.")
TEAM: tuple[AnyCommand, ...] = (OpenPack, ChoosePackPeriod, DropPack, ShowAllActs)
TEAM_EVIDENCE: tuple[AnyCommand, ...] = (
    Back,
    ShowRecords,
    ChoosePackPeriod,
    ChoicesOfCoaches,
    ChooseScale,
)
PACK_STEPS: tuple[AnyCommand, ...] = (StepOn, OneStepBack, Lock)
