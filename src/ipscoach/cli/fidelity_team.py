"""`fidelity team`: what a supervisor sees of her team, from its packs."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli.fidelity_service import check_supervisors, packs_of, span_given, spanned
from ipscoach.cli.fidelity_shapes import number
from ipscoach.cli.fidelity_telling import decimal
from ipscoach.cli.opening import opened
from ipscoach.cli.output import as_json, result
from ipscoach.cli.surroundings import Options, clock_of
from ipscoach.cli.tables import table
from ipscoach.domain.fidelity.team import a_week
from ipscoach.domain.phases import Phase
from ipscoach.i18n import _, plural, say, shown
from ipscoach.sentence import Sentence

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.records.fidelity.views import PackView

Shape = dict[str, object]


class Row(NamedTuple):
    """Figures of a coach, or of the service: contacts with employers are those a coach and week."""

    active: int
    cap: int
    waiting: int
    came: int
    closed: int
    phases: tuple[int, ...]
    contacts: Fraction
    face_to_face: Fraction


def show_team(options: Options) -> int:
    """Write a row a coach and one for the service.

    Raises:
        WrongUsage: the period is none.
        Refused: the file is a coach's, or there is no pack of this period.
    """
    asked = span_given(options, clock_of(options).today())
    with opened(options) as (desk, _clock):
        check_supervisors(desk)
        period, packs = packs_of(desk, asked)
    rows = [_row(pack, period) for pack in packs]
    if "json" in options:
        result(as_json(_shape(period, packs, rows)))
    else:
        result(_told(period, packs, rows))
    return 0


def _row(pack: PackView, period: Period) -> Row:
    return Row(
        *(pack.active, pack.cap, pack.waiting, pack.came, pack.closed, pack.phases),
        a_week(sum(week.contacts for week in pack.weeks), period),
        a_week(sum(week.face_to_face for week in pack.weeks), period),
    )


def _service(rows: Sequence[Row]) -> Row:
    """Return the sums; of contacts the mean of the coaches, as one of them is compared with it."""
    return Row(
        sum(row.active for row in rows),
        sum(row.cap for row in rows),
        sum(row.waiting for row in rows),
        sum(row.came for row in rows),
        sum(row.closed for row in rows),
        tuple(map(sum, zip(*(row.phases for row in rows), strict=True))),
        sum((row.contacts for row in rows), Fraction(0)) / len(rows),
        sum((row.face_to_face for row in rows), Fraction(0)) / len(rows),
    )


def _shape(period: Period, packs: Sequence[PackView], rows: Sequence[Row]) -> Shape:
    return {
        "from": period.first,
        "to": period.last,
        "coaches": [
            {
                "coach": pack.coach,
                "organisation": pack.organisation,
                "share": pack.share,
                "made": pack.made,
                **_figures(row),
            }
            for pack, row in zip(packs, rows, strict=True)
        ],
        "service": _figures(_service(rows)),
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


def _told(period: Period, packs: Sequence[PackView], rows: Sequence[Row]) -> str:
    headings = (
        *(_("Coach"), _("Caseload"), _("Waiting"), _("Came"), _("Closed"), _("Phases 1-5")),
        *(_("Contacts a week"), _("Face to face"), _("Made")),
    )
    lines = [
        [pack.coach, *_cells(row), shown(pack.made)] for pack, row in zip(packs, rows, strict=True)
    ]
    lines.append([_("The service"), *_cells(_service(rows)), ""])
    head = Sentence(
        "{coaches}, {period}",
        coaches=plural("{n} coach", "{n} coaches", len(packs)),
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
        *(decimal(row.contacts), decimal(row.face_to_face)),
    ]
