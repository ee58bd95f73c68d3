"""Picking a partner of the register, as the forms about consents and guiding do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.i18n import _
from ipscoach.tui.dialogs.pick import Pick

if TYPE_CHECKING:
    from ipscoach.records.follow_up.views import PartnerView
    from ipscoach.tui.app import IpscoachApp
    from ipscoach.tui.veil import Veil


def partner_name(partner: PartnerView, veil: Veil) -> str:
    """Return a partner in one line: organisation, unit, person, or the person's initials."""
    parts = (partner.organisation, partner.unit, veil.person(partner.person))
    return ", ".join(part for part in parts if part)


def partner_pick(app: IpscoachApp, value: str = "") -> Pick:
    """Return the field `partner`: typed letters find organisation, unit or person."""

    def find(typed: str, count: int) -> list[tuple[str, str]]:
        found = app.desk.follow.network.partners(typed)[:count] if app.desk else []
        return [(partner.id, partner_name(partner, app.veil)) for partner in found]

    def name_of(partner_id: str) -> str:
        if app.desk is None:
            return ""
        return partner_name(app.desk.follow.network.partner(partner_id), app.veil)

    return Pick("partner", _("Partner"), find, name_of, value, private=True)
