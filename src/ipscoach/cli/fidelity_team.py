"""`fidelity team`: what a supervisor sees of her team, from its packs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ipscoach.cli.fidelity_service import (
    check_supervisors,
    packs_of,
    span_given,
    spanned,
    without_packs,
)
from ipscoach.cli.fidelity_shapes import number
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, result
from ipscoach.cli.surroundings import Options, clock_of
from ipscoach.cli.tables import table
from ipscoach.domain.fidelity.team_rows import TeamRow, team_rows
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity import value_words
from ipscoach.i18n import _, language, plural, say, shown
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.fidelity.views import PackView

    Row = TeamRow[PackView]

Shape = dict[str, object]


def show_team(options: Options) -> int:
    """Write a row a coach and one for the service.

    Raises:
        WrongUsage: the period is none.
        Refused: the file is a coach's, or there is no pack of this period.
    """
    asked = span_given(options, clock_of(options).today())
    with opened(options) as (desk, _clock):
        check_supervisors(desk)
        if "json" in options and without_packs(desk):
            result(as_json(_nothing(asked)))
            return 0
        period, packs = packs_of(desk, asked)
    *coaches, service = team_rows(packs)
    if "json" in options:
        result(as_json(_shape(period, coaches, service)))
    else:
        result(_told(period, coaches, service))
    return 0


def _nothing(asked: Period | None) -> Shape:
    days = (None, None) if asked is None else (asked.first, asked.last)
    return {"from": days[0], "to": days[1], "coaches": [], "service": None}


def _shape(period: Period, coaches: Sequence[Row], service: Row) -> Shape:
    return {
        "from": period.first,
        "to": period.last,
        "coaches": [
            {
                "coach": row.pack.coach,
                "organisation": row.pack.organisation,
                "share": row.pack.share,
                "made": row.pack.made,
                **_figures(row),
            }
            for row in coaches
            if row.pack is not None
        ],
        "service": _figures(service),
    }


def _figures(row: Row) -> Shape:
    return {
        "active": row.active,
        "cap": row.cap,
        "waiting": row.waiting,
        "came": row.came,
        "closed": row.closed,
        "phases": {str(int(phase)): count for phase, count in zip(Phase, row.phases, strict=True)},
        "contacts_a_week": number(row.contacts),
        "face_to_face_a_week": number(row.face_to_face),
    }


def _told(period: Period, coaches: Sequence[Row], service: Row) -> str:
    headings = (
        *(_("Coach"), _("Caseload"), _("Waiting"), _("Came"), _("Closed"), _("Phases 1-5")),
        *(_("Contacts a week"), _("Face to face"), _("Made")),
    )
    lines = [
        [row.pack.coach, *_cells(row), shown(row.pack.made)]
        for row in coaches
        if row.pack is not None
    ]
    lines.append([_("The service"), *_cells(service), ""])
    head = Sentence(
        "{coaches}, {period}",
        coaches=plural("{n} coach", "{n} coaches", len(coaches)),
        period=spanned(period),
    )
    below = _(
        "Contacts with employers are those of a coach and week, in the service's row their mean."
    )
    return "\n".join([say(head), "", table(headings, lines), "", below])


def _cells(row: Row) -> list[str]:
    return [
        f"{row.active}/{row.cap}",
        *(str(row.waiting), str(row.came), str(row.closed)),
        " ".join(map(str, row.phases)),
        *(value_words.number(one, language()) for one in (row.contacts, row.face_to_face)),
    ]
