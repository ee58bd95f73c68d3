"""`disclosures`: what went out, to whom, what for and on which ground."""

from __future__ import annotations

from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, harmless, result
from ipscoach.cli.surroundings import Options
from ipscoach.cli.tables import labelled
from ipscoach.cli.timeline import find
from ipscoach.i18n import _, plural, shown
from ipscoach.records.doer import in_full
from ipscoach.records.handover.reading import DisclosureView


def list_disclosures(who: str, options: Options) -> int:
    """Write the log of disclosures, the newest first: of one client, or of all.

    Raises:
        Refused: nobody, or more than one, is meant.
    """
    with opened(options) as (desk, clock):
        today = clock.today()
        client_id = find(desk.read, who, today).id if who else None
        codes = {row.id: row.code for row in desk.read.clients(today)}
        found = desk.handover.log(client_id)
    if "json" in options:
        from ipscoach.exchange.handover.own_data import disclosure_shape

        shapes = (
            {"client_code": codes.get(one.client_id)} | disclosure_shape(one) for one in found
        )
        result(as_json(list(shapes)))
    elif found:
        told = (_told(one, codes.get(one.client_id, "")) for one in found)
        result(harmless("\n\n".join(told)))
    else:
        result(_("Nothing has been given out."))
    return 0


def _told(one: DisclosureView, code: str) -> str:
    """Return a row of the log: a head, and below it what a table would be too narrow for."""
    whom = f"{one.receiver}, {one.organisation}"
    head = "  ".join(filter(None, [shown(one.day), code, whom]))
    parts = "; ".join(shown(part) for part in one.parts)
    if one.others:
        parts += "; " + _("data about others")
    if one.treatment:
        parts += "; " + _("who treats the client")
    if one.notes:
        parts += "; " + plural("{n} note", "{n} notes", one.notes)
    form = shown(one.format)
    if one.encrypted:
        form += ", " + _("encrypted")
    consent = _("{what}, of {day}").format(what=one.consent_what, day=shown(one.consent_given))
    of_consent = consent if one.consent_given else ""
    ground = ": ".join(filter(None, [shown(one.ground), of_consent, one.ground_note]))
    lines = (
        (_("Purpose"), one.purpose),
        (_("Ground"), ground),
        (_("Parts"), parts),
        (_("Format"), form),
        (_("Given by"), in_full(one.who, one.user_id, one.provider)),
    )
    return "\n".join([head, *(labelled(label, text) for label, text in lines if text)])
