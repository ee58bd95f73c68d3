"""`clients` and `employers`: who there is, as a table or as JSON."""

from __future__ import annotations

from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, result
from ipscoach.cli.shapes import client_shape, employer_shape
from ipscoach.cli.surroundings import Options
from ipscoach.cli.tables import table
from ipscoach.domain.caseload import Status
from ipscoach.i18n import _, shown
from ipscoach.records.views import ClientRow, EmployerRow

EVERY_ONE = 1_000_000
"""More employers than any register holds."""


def list_clients(options: Options) -> int:
    """Write the clients, by code."""
    wanted = Status(options["status"]) if "status" in options else None
    with opened(options) as (desk, clock):
        rows = desk.read.clients(clock.today(), wanted)
    if "json" in options:
        result(as_json([client_shape(row) for row in rows]))
    elif rows:
        result(_client_table(rows))
    else:
        result(_("There are no clients of this status.") if wanted else _("There are no clients."))
    return 0


def list_employers(options: Options) -> int:
    """Write the employers, in alphabetical order."""
    match = options.get("find", "")
    with opened(options) as (desk, _clock):
        rows = desk.read.employers(match, limit=EVERY_ONE)
    if "json" in options:
        result(as_json([employer_shape(row) for row in rows]))
    elif rows:
        result(_employer_table(rows))
    else:
        result(_("No employer fits.") if match else _("There are no employers."))
    return 0


def _client_table(rows: list[ClientRow]) -> str:
    headings = (
        *(_("Code"), _("Name"), _("Status"), _("Phase"), _("Since"), _("Days"), _("Last met")),
        *(_("Referred by"), _("Entered"), _("Closed"), _("Why")),
    )
    return table(headings, [_client_cells(row) for row in rows])


def _client_cells(row: ClientRow) -> list[str]:
    phase = f"{int(row.phase)} {_(row.phase.short)}" if row.phase else ""
    return [
        *(row.code, row.name, shown(row.status), phase),
        *_written(row.phase_since, row.days_in_phase, row.last_met, row.referral_source),
        *_written(row.entered, row.closed, row.closing_reason),
    ]


def _employer_table(rows: list[EmployerRow]) -> str:
    headings = (
        *(_("Employer"), _("Business ID"), _("Industry"), _("Municipality"), _("Wage subsidy")),
        *(_("Last contact"), _("Visits"), _("To mind")),
    )
    return table(headings, [_employer_cells(row) for row in rows])


def _employer_cells(row: EmployerRow) -> list[str]:
    return [
        *(row.name, row.business_id, row.industry, row.municipality, shown(row.stance)),
        *_written(row.last_contact, row.visits or None),
        _("do not contact") if row.do_not_contact else "",
    ]


def _written(*values: object) -> list[str]:
    return ["" if value is None else shown(value) for value in values]
