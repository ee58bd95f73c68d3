"""`audit`: who did what and when, about whom and what for; and whether the record is whole."""

from __future__ import annotations

from datetime import date, datetime

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, message, result
from ipscoach.cli.surroundings import Options, day_of
from ipscoach.cli.tables import table
from ipscoach.cli.timeline import find
from ipscoach.i18n import _, moment, plural, shown
from ipscoach.records.acts_details import details_of
from ipscoach.records.acts_words import label_of, purpose_of
from ipscoach.records.views import AuditView
from ipscoach.sentence import Sentence

EVERY_ACT = 100_000_000
"""More than any file holds."""
BROKEN = 4


def show_audit(who: str, options: Options) -> int:
    """Write the record of acts, the newest first; 4 where it does not hold together.

    Raises:
        WrongUsage: no such day, or the first after the last.
        Refused: nobody, or more than one, is meant.
    """
    with opened(options) as (desk, clock):
        today = clock.today()
        first, last = _days(options, today)
        client_id = find(desk.read, who, today).id if who else None
        codes = {row.id: row.code for row in desk.read.clients(today)}
        acts = desk.read.audit(EVERY_ACT, client_id)
        employers = {row.id: row.name for row in desk.read.employers(limit=EVERY_ACT)}
        broken = desk.read.verify_audit()
    shown_acts = [one for one in acts if first <= _day(one.at) <= last]
    if "json" in options:
        result(as_json(_shape(shown_acts, codes, broken)))
    elif shown_acts:
        result(_table(shown_acts, codes, employers))
        message(_end(len(shown_acts), broken))
    else:
        result(_("No act is written down for these days."))
        message(_end(0, broken))
    return 0 if broken is None else BROKEN


def _days(options: Options, today: date) -> tuple[date, date]:
    first = day_of(options, "from", today) if "from" in options else date.min
    last = day_of(options, "to", today) if "to" in options else date.max
    if first > last:
        raise WrongUsage(Sentence("The first day comes after the last one."))
    return first, last


def _table(acts: list[AuditView], codes: dict[str, str], employers: dict[str, str]) -> str:
    headings = (_("When"), _("Who"), _("What"), _("Client"), _("What for"), _("Detail"))
    rows = [
        (
            moment(one.at.astimezone()),
            one.who,
            _(label_of(one.what)),
            _code(one, codes),
            _(purpose_of(one.purpose)),
            "; ".join(map(shown, details_of(one, employers, moment))),
        )
        for one in acts
    ]
    return table(headings, rows)


def _code(one: AuditView, codes: dict[str, str]) -> str:
    """Return the client's code; of somebody whose records were destroyed nothing is known."""
    return codes.get(one.client_id, _("destroyed")) if one.client_id else ""


def _shape(acts: list[AuditView], codes: dict[str, str], broken: int | None) -> dict[str, object]:
    return {
        "whole": broken is None,
        "broken_from": broken,
        "acts": [
            {
                "number": one.number,
                "at": one.at.isoformat(),
                "who": one.who,
                "user_id": one.user_id,
                "provider": one.provider,
                "what": one.what,
                "client_id": one.client_id,
                "client_code": codes.get(one.client_id) if one.client_id else None,
                "detail": one.detail,
                "purpose": one.purpose,
                "computers_day": one.computers_day,
            }
            for one in acts
        ],
    }


def _end(count: int, broken: int | None) -> str:
    if broken is not None:
        return _(
            "From act {number} on the record does not hold together: somebody or something "
            "changed it outside of this program."
        ).format(number=broken)
    return plural("{n} act; the record is whole.", "{n} acts; the record is whole.", count)


def _day(at: datetime) -> date:
    return at.astimezone().date()
