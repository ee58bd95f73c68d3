"""How long records stay: the organisation's rule, and what the statute gives."""

from __future__ import annotations

from datetime import date

from ipscoach.domain.days import add_months
from ipscoach.sentence import Refused, Sentence

USUAL_YEARS = 10
AUDIT_YEARS = 12
LONGEST_YEARS = 100


def keep_until(closed: date, years: int = USUAL_YEARS) -> date:
    """Return the last day on which a closed client's records are kept.

    Args:
        closed: the day of closing.
        years: what the organisation has set.

    Source: 703/2023, annex (services for people of working age: 10 years from closing).
    """
    return add_months(closed, 12 * years)


def check_years(years: int) -> int:
    """Return a number of years that records can be kept.

    Raises:
        Refused: outside 1-100.
    """
    if not 1 <= years <= LONGEST_YEARS:
        raise Refused(
            Sentence("Records are kept between 1 and {most} years.", most=LONGEST_YEARS),
            about="retention",
        )
    return years


def check_destruction(closed: date | None, today: date, years: int, early_reason: str) -> None:
    """Refuse to destroy what is still to be kept, unless it is said why.

    Source: 703/2023, section 24: destruction when the time is up; a transfer to the register
    of the organisation may come earlier.

    Raises:
        Refused: the client is not closed, or the time is not up and no reason is written.
    """
    if closed is None:
        raise Refused(Sentence("Only a closed client's records can be destroyed."))
    until = keep_until(closed, years)
    if today <= until and not early_reason.strip():
        raise Refused(
            Sentence(
                "These records are kept until {day}. Before that a reason in writing is needed.",
                day=until,
            ),
            about="why",
        )
