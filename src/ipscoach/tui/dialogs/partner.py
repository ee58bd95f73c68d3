"""A partner of the register: typed once, used by many clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from ipscoach.domain.network import Service
from ipscoach.i18n import _
from ipscoach.records.follow_up.orders import PartnerCard
from ipscoach.tui.dialogs.choice_fields import Named
from ipscoach.tui.dialogs.fields import Field, Line, Words
from ipscoach.tui.dialogs.form import Form

if TYPE_CHECKING:
    from ipscoach.records.door import Door
    from ipscoach.records.follow_up.views import PartnerView


class PartnerForm(Form[str]):
    """A new partner, or the change of one."""

    form = "partner"

    def __init__(self, partner: PartnerView | None = None) -> None:
        title = _("Add a partner")
        if partner is not None:
            title = _("Change: {who}").format(who=partner.organisation)
        super().__init__(title, partner.id if partner else "")
        self._partner = partner

    def fields(self) -> Iterable[Field]:
        """The card."""
        card = self._partner
        service = card.service if card else Service.KELA
        yield Line("organisation", _("Organisation"), card.organisation if card else "")
        yield Named("service", _("Service"), Service, service)
        yield Line("unit", _("Unit"), card.unit if card else "")
        yield Line("person", _("Person"), card.person if card else "")
        yield Line("role", _("Role"), card.role if card else "")
        yield Line("phone", _("Phone"), card.phone if card else "")
        yield Line("email", _("E-mail"), card.email if card else "")
        yield Line("consent_form", _("Consent form asked for"), card.consent_form if card else "")
        yield Words("how_to_refer", _("How to refer a client"), card.how_to_refer if card else "")

    def act(self) -> Callable[[Door], str]:
        """Add the partner, or change the card."""

        def line(name: str) -> str:
            return self.field(name, Line).text

        card = PartnerCard(
            organisation=line("organisation"),
            service=self.field("service", Named[Service]).needed(),
            unit=line("unit"),
            person=line("person"),
            role=line("role"),
            phone=line("phone"),
            email=line("email"),
            consent_form=line("consent_form"),
            how_to_refer=self.field("how_to_refer", Words).text,
        )
        partner = self._partner
        if partner is None:
            return lambda door: door.add_partner(card)

        def change(door: Door) -> str:
            door.change_partner(partner.id, card)
            return partner.id

        return change
