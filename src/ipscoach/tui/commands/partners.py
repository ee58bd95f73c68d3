"""Commands in the register of partners."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from ipscoach.sentence import Sentence, marked
from ipscoach.tui.commands.clients import Back
from ipscoach.tui.commands.command import AnyCommand, Command

if TYPE_CHECKING:
    from ipscoach.records.follow_up.views import PartnerView
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.screens.partners import PartnersScreen


class PartnerCommand(Command["PartnersScreen"]):
    """A command that needs a chosen partner."""

    def impossible(self, app: IpscoachApp, screen: PartnersScreen) -> Sentence | None:
        """A partner must be chosen."""
        return Sentence("Choose a partner first.") if screen.partner() is None else None

    def run(self, app: IpscoachApp, screen: PartnersScreen) -> None:
        """Do it for the chosen partner."""
        partner = screen.partner()
        if partner is not None:
            self.do(app, partner)

    @abstractmethod
    def do(self, app: IpscoachApp, partner: PartnerView) -> None:
        """Do it for this partner."""


class AddPartner(Command["PartnersScreen"]):
    """A new partner."""

    id = "partner.add"
    keys = "a"
    name = marked("Add")
    sentence = marked("Add a partner to the register.")

    def run(self, app: IpscoachApp, screen: PartnersScreen) -> None:
        """Ask for the card."""
        from ipscoach.tui.dialogs.partner import PartnerForm

        app.open_form(PartnerForm())


class EditPartner(PartnerCommand):
    """Another person, phone or form."""

    id = "partner.edit"
    keys = "e"
    name = marked("Edit")
    sentence = marked("Change the partner's card.")

    def do(self, app: IpscoachApp, partner: PartnerView) -> None:
        """Open the card."""
        from ipscoach.tui.dialogs.partner import PartnerForm

        app.open_form(PartnerForm(partner))


class RetirePartner(PartnerCommand):
    """No longer offered."""

    id = "partner.retire"
    keys = "x"
    name = marked("Retire")
    sentence = marked("Offer the partner no more, or again; what names it stays as it is.")

    def do(self, app: IpscoachApp, partner: PartnerView) -> None:
        """Turn it."""
        app.carry_out(lambda door: door.retire_partner(partner.id, not partner.retired))


class FindPartner(Command["PartnersScreen"]):
    """Find a partner."""

    id = "partner.find"
    keys = "f"
    name = marked("Find")
    sentence = marked("Type a part of an organisation, a person or how to refer.")

    def run(self, app: IpscoachApp, screen: PartnersScreen) -> None:
        """Go to the line above the register."""
        screen.find()


class SharePartners(Command["PartnersScreen"]):
    """To colleagues."""

    id = "partner.share"
    keys = "s"
    name = marked("Share")
    sentence = marked("Write the register to a file for colleagues; no client is in it.")

    def run(self, app: IpscoachApp, screen: PartnersScreen) -> None:
        """Ask where to."""
        from ipscoach.tui.dialogs.partner_files import SharePartnersForm

        app.open_form(SharePartnersForm())


class TakePartners(Command["PartnersScreen"]):
    """From colleagues."""

    id = "partner.take"
    keys = "i"
    name = marked("Import")
    sentence = marked("Bring in a register that a colleague shared; nobody comes in twice.")

    def run(self, app: IpscoachApp, screen: PartnersScreen) -> None:
        """Ask where from."""
        from ipscoach.tui.dialogs.partner_files import TakePartnersForm

        app.open_form(TakePartnersForm())


PARTNERS: tuple[AnyCommand, ...] = (
    Back,
    FindPartner,
    AddPartner,
    EditPartner,
    RetirePartner,
    SharePartners,
    TakePartners,
)
