"""`partners`, `export-partners`, `import-partners`: the register of partners, and its files."""

from __future__ import annotations

import textwrap

from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, message, result
from ipscoach.cli.surroundings import Options, path_of
from ipscoach.cli.tables import table
from ipscoach.i18n import _, plural, shown
from ipscoach.records.follow_up.views import PartnerView

GLANCE = 60
"""Columns of the table in which how to refer is begun; the JSON has it whole."""


def list_partners(options: Options) -> int:
    """Write the partners that are offered, in alphabetical order."""
    match = options.get("find", "")
    with opened(options) as (desk, _clock):
        found = desk.follow.network.partners(match)
    if "json" in options:
        result(as_json([_shape(one) for one in found]))
    elif found:
        result(_partner_table(found))
    else:
        result(_("No partner fits.") if match else _("There are no partners."))
    return 0


def export_partners(file: str, options: Options) -> int:
    """Write the partners that are offered to a new file.

    Raises:
        Refused: there is a file of that name, or it cannot be written.
    """
    from ipscoach.exchange.new_files import check_free
    from ipscoach.exchange.partner_files import write_partners

    path = path_of(file)
    check_free(path)
    with opened(options) as (desk, _clock):
        found = desk.follow.network.partners()

        def logged() -> None:
            desk.note_export("export_partners", partners=len(found), format="json")

        write_partners(path, found, logged)
    message(plural("{n} partner written.", "{n} partners written.", len(found)))
    return 0


def import_partners(file: str, options: Options) -> int:
    """Bring in the partners of a file, all or none, and say how many were there already.

    Raises:
        Refused: the file cannot be read, or an entry of it does not hold; none came in.
    """
    from ipscoach.exchange.partner_files import count_new, read_partners

    dry_run = "dry-run" in options
    cards = read_partners(path_of(file))
    with opened(options) as (desk, _clock):
        if dry_run:
            new, there = count_new(cards, desk.follow.network.partners(retired=True))
        else:
            new, there = desk.door.take_partners(cards)
    if "json" in options:
        result(as_json({"imported": new, "already_there": there}))
    else:
        result(_report(new, there, dry_run=dry_run))
    return 0


def _report(new: int, there: int, *, dry_run: bool) -> str:
    head = _("This is what would come in; nothing was written:") if dry_run else _("Brought in:")
    lines = [head, "  " + plural("{n} partner", "{n} partners", new)]
    if there:
        lines.append(
            plural("{n} partner is there already", "{n} partners are there already", there)
        )
    return "\n".join(lines)


def _shape(one: PartnerView) -> dict[str, object]:
    """Return a partner as `partners --json` has it."""
    return {
        "id": one.id,
        "organisation": one.organisation,
        "service": one.service,
        "unit": one.unit,
        "person": one.person,
        "role": one.role,
        "phone": one.phone,
        "email": one.email,
        "how_to_refer": one.how_to_refer,
        "consent_form": one.consent_form,
        "clients": one.clients,
    }


def _partner_table(found: list[PartnerView]) -> str:
    headings = (
        *(_("Organisation"), _("Unit"), _("Service"), _("Person"), _("Role"), _("Phone")),
        *(_("Email"), _("How to refer")),
    )
    return table(headings, [_cells(one) for one in found])


def _cells(one: PartnerView) -> list[str]:
    refer = textwrap.shorten(one.how_to_refer, GLANCE, placeholder="…")
    return [
        *(one.organisation, one.unit, shown(one.service), one.person, one.role, one.phone),
        *(one.email, refer),
    ]
