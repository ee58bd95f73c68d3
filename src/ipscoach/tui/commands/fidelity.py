"""Commands in the evidence of the fidelity items, and among the records behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.i18n import _, language
from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import Back
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.fidelity.evidence import EvidenceScreen
    from ipscoach.tui.screens.fidelity.records import RecordsScreen


class ShowRecords(Command["EvidenceScreen"]):
    """What lies behind an item."""

    id = "evidence.records"
    keys = "enter"
    name = marked("Records")
    sentence = marked("Show the records behind the item, and those left out, with the reason.")

    def impossible(self, app: IpscoachApp, screen: EvidenceScreen) -> Sentence | None:
        """There must be records."""
        row = screen.row()
        if row is None:
            return Sentence("Nothing is chosen.")
        if row.found is None or not (row.found.records or row.found.left_out):
            return Sentence("There is no record of this item in the period.")
        return None

    def run(self, app: IpscoachApp, screen: EvidenceScreen) -> None:
        """Open the list."""
        from ipscoach.tui.screens.fidelity.records import RecordsScreen

        row, source = screen.row(), screen.source
        if row is not None and row.found is not None and source is not None:
            app.push_screen(RecordsScreen(source, row.item, row.found))


class ChoosePeriod(Command["EvidenceScreen"]):
    """From when to when."""

    id = "evidence.period"
    keys = "p"
    name = marked("Period")
    sentence = marked("Choose the days that are looked at: the last months, or from day to day.")

    def run(self, app: IpscoachApp, screen: EvidenceScreen) -> None:
        """Ask for the days."""
        from ipscoach.tui.dialogs.fidelity.period import PeriodForm

        app.push_screen(PeriodForm(screen.period), screen.choose_period)


class SettleChoices(Command["EvidenceScreen"]):
    """What the form leaves open."""

    id = "evidence.choices"
    keys = "c"
    name = marked("Choices")
    sentence = marked("Choose how the questions are settled that the fidelity form leaves open.")

    def run(self, app: IpscoachApp, screen: EvidenceScreen) -> None:
        """Ask the five questions."""
        from ipscoach.tui.dialogs.fidelity.choices import ChoicesForm

        app.open_form(ChoicesForm())


class ChooseScale(Command["EvidenceScreen"]):
    """Another scale."""

    id = "evidence.scale"
    keys = "s"
    name = marked("Scale")
    sentence = marked("Choose another scale of those in the folder of scales.")

    def impossible(self, app: IpscoachApp, screen: EvidenceScreen) -> Sentence | None:
        """There must be several."""
        if len(screen.scales()) < 2:
            return Sentence("There is one scale only; others are laid into the folder “scales”.")
        return None

    def run(self, app: IpscoachApp, screen: EvidenceScreen) -> None:
        """Ask which."""
        names = [f"{one.name.told(language())}, {one.version}" for one in screen.scales()]
        app.choose(_("Which scale?"), names, screen.choose_scale)


class GivePack(Command["EvidenceScreen"]):
    """The evidence for the supervisor."""

    id = "evidence.pack"
    keys = "x"
    name = marked("Pack")
    sentence = marked("Write the figures to a signed pack for your supervisor, without any name.")

    def run(self, app: IpscoachApp, screen: EvidenceScreen) -> None:
        """Ask where to; then show the fingerprint until it is read."""
        from ipscoach.tui.dialogs.fidelity.give_pack import GivePackForm

        def then(fingerprint: str | None) -> None:
            if fingerprint is not None:
                told = _(
                    "The pack is written. Read this fingerprint of your key to your supervisor: "
                    "{fingerprint}"
                )
                app.choose(told.format(fingerprint=fingerprint), [_("Done")], lambda _answer: None)

        app.push_screen(GivePackForm(screen.period), then)


class ShowReviews(Command["EvidenceScreen"]):
    """The reviews of the service."""

    id = "evidence.reviews"
    keys = "r"
    name = marked("Reviews")
    sentence = marked("Show the fidelity reviews: those in work and those that were signed.")

    def run(self, app: IpscoachApp, screen: EvidenceScreen) -> None:
        """Open them over the evidence."""
        from ipscoach.tui.screens.fidelity.reviews import ReviewsScreen

        app.push_screen(ReviewsScreen())


class OpenRecord(Command["RecordsScreen"]):
    """The record where it stands."""

    id = "evidence.open"
    keys = "enter"
    name = marked("Open")
    sentence = marked("Open the client, or the employer, at the chosen record.")

    def impossible(self, app: IpscoachApp, screen: RecordsScreen) -> Sentence | None:
        """A record of one's own must be chosen."""
        return screen.cannot_open()

    def run(self, app: IpscoachApp, screen: RecordsScreen) -> None:
        """Open it."""
        screen.open_chosen()


EVIDENCE: tuple[AnyCommand, ...] = (
    Back,
    ShowRecords,
    ChoosePeriod,
    SettleChoices,
    ChooseScale,
    ShowReviews,
    GivePack,
)
RECORDS: tuple[AnyCommand, ...] = (Back, OpenRecord)
