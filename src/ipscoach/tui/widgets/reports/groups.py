"""The measures in groups, in the order in which the screen lists them."""

from __future__ import annotations

from typing import NamedTuple

from ipscoach.domain.outcomes import definitions as d
from ipscoach.sentence import Sentence, marked


class Group(NamedTuple):
    """Measures that belong together: their name, what they tell, and their ids."""

    name: str
    tells: Sentence
    ids: tuple[str, ...]


GROUPS: tuple[Group, ...] = (
    Group(
        marked("Clients"),
        Sentence("Who was there in the period, who came and whose coaching was closed."),
        (d.CLIENTS.id, d.SERVED.id, d.NEW.id, d.ACTIVE.id, d.WAITING.id, d.CLOSED.id),
    ),
    Group(
        marked("How they came, how it ended"),
        Sentence("Who guided clients here, why coaching was closed, and how far clients came."),
        (d.BY_SOURCE.id, d.BY_REASON.id, d.FUNNEL.id),
    ),
    Group(
        marked("Work"),
        Sentence("What work began, what kind of work it is, and how long it was kept."),
        (
            d.EMPLOYED.id,
            d.JOB_STARTS.id,
            d.SECOND_JOBS.id,
            d.WORK_TRIALS.id,
            d.APPRENTICESHIPS.id,
            d.REHABILITATIVE.id,
            d.OTHER_WORK.id,
            d.UK_RATE.id,
            d.US_SHARE.id,
            d.KEPT_13.id,
            d.KEPT_26.id,
            d.HOURS.id,
            d.SUBSIDY.id,
            d.PERMANENT.id,
        ),
    ),
    Group(
        marked("Time"),
        Sentence("How soon something happened; clients who still wait count as waiting."),
        (d.TO_CONTACT.id, d.TO_MEETING.id, d.TO_JOB.id, d.IN_PHASE.id, d.MOVES_BACK.id),
    ),
    Group(
        marked("Support"),
        Sentence("How much contact there was with employers, and how full the caseload was."),
        (d.CONTACTS.id, d.MEETINGS.id, d.CASELOAD.id),
    ),
)
