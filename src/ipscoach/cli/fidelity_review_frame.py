"""What a review in work is about, from the command line: its service, days and reviewers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.fidelity_options import choices_of
from ipscoach.cli.fidelity_review_at import at_review, tell, warn_without_packs
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options, clock_of, day_of
from ipscoach.domain.days import check_plan
from ipscoach.domain.fidelity.review import Seat, reframed
from ipscoach.domain.fidelity.spans import Period
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence, marked

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.records.desk import Desk

_DAYS = ("from", "to", "held")


def service_of(desk: Desk, options: Options) -> str:
    """Return the service that --service names, without it the file's organisation.

    Raises:
        WrongUsage: neither is there.
    """
    if "service" in options:
        return options["service"]
    coach = desk.read.coach()
    if coach is None or not coach.organisation.strip():
        raise WrongUsage(
            Sentence(
                "{verb} needs --{option} {value}.",
                verb="fidelity review new",
                option="service",
                value=_(marked("NAME")),
            )
        )
    return coach.organisation


def frame(word: str, options: Options) -> int:
    """Change what an open review is about; what no option names stays, and the scores do.

    Raises:
        WrongUsage: nothing is to change, or a day is none or has not come.
        Refused: it is signed, or the days do not fit together; nothing was changed.
    """
    from ipscoach.exchange.fidelity.reviewing import reframe

    days = _days(options)
    with at_review(word, options) as at:
        before = at.stored.review
        span = before.period
        period = Period(days.get("from", span.first), days.get("to", span.last))
        names = {seat: options.get(seat.value, before.reviewers.get(seat, "")) for seat in Seat}
        framed = reframed(before, options.get("service", before.service), period, names)
        held, choices = days.get("held", at.stored.held), choices_of(options)
        progress = progress_of(_("Reading packs…"))
        reframe(at.desk, at.stored, framed, held, at.scale, choices, progress)
        if period != span:
            warn_without_packs(at.desk, period)
        told = Sentence("The frame of the review is changed; the scores are as they were.")
        tell(at.desk, at.stored.id, at.scale, options, told)
    return 0


def _days(options: Options) -> dict[str, date]:
    """Return the days that options give.

    Raises:
        WrongUsage: one is none, has not come or is far away; or no option says what is to change.
    """
    today = clock_of(options).today()
    days = {name: day_of(options, name, today) for name in _DAYS if name in options}
    if not days and not options.keys() & {"service", *(seat.value for seat in Seat)}:
        raise WrongUsage(
            Sentence("Say what is to change: --first, --second, --service, --from, --to or --held.")
        )
    for day in days.values():
        if day > today:
            raise WrongUsage(Sentence("{day} has not come yet.", day=day))
        try:
            check_plan(day, today)
        except Refused as refusal:
            raise WrongUsage(refusal.sentence) from None
    return days
