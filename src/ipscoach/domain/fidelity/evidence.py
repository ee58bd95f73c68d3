"""What the records tell of the 25 items of IPS-25, item by item.

Eight items are computed, two more where time and place are written down, for twelve the dated
records are listed, and of three the records can tell nothing. The program counts; whether it is
a 3 or a 4, the supervisor says.

Source: IPS-25 (1/7/08) and domain.md 1.2 and 1.3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from ipscoach.domain.fidelity.choices import USUAL, Choices
from ipscoach.domain.fidelity.evidence_caseload import caseload_size, rapid_search
from ipscoach.domain.fidelity.evidence_contacts import frequent_contact, individual_search
from ipscoach.domain.fidelity.evidence_integration import (
    authorities,
    phases,
    team_contact,
    teams,
    ways_in,
)
from ipscoach.domain.fidelity.evidence_jobs import job_employers, job_types, permanent_jobs
from ipscoach.domain.fidelity.evidence_services import (
    assessment,
    benefit_advice,
    contact_quality,
    disclosure,
    focus_on_work,
    follow_along,
    outreach,
)
from ipscoach.domain.fidelity.evidence_support import lasting_support
from ipscoach.domain.fidelity.evidence_time import community_time, service_time
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.result import Evidence, Kind
from ipscoach.domain.fidelity.spans import Period
from ipscoach.sentence import Sentence

Count = Callable[[Facts, Period, Choices], Evidence]
COMPUTED: Mapping[int, Count] = {
    1: caseload_size,
    2: service_time,
    15: rapid_search,
    16: individual_search,
    17: frequent_contact,
    19: job_types,
    20: job_employers,
    21: permanent_jobs,
    23: lasting_support,
    24: community_time,
}
LISTED: Mapping[int, Count] = {
    3: phases,
    4: teams,
    5: team_contact,
    6: authorities,
    9: ways_in,
    10: focus_on_work,
    12: benefit_advice,
    13: disclosure,
    14: assessment,
    18: contact_quality,
    22: follow_along,
    25: outreach,
}
UNKNOWN: Mapping[int, Sentence] = {
    7: Sentence(
        "A coach's records cannot tell how the coaches work as a unit: look at the group's "
        "meetings and ask."
    ),
    8: Sentence(
        "A coach's records cannot tell what the supervisor does: ask the supervisor and the "
        "coaches."
    ),
    11: Sentence("A coach's records cannot tell how the leaders support the service: ask them."),
}
ITEMS = range(1, 26)


def evidence_of(item: int, facts: Facts, period: Period, choices: Choices = USUAL) -> Evidence:
    """Return what the records tell of one item.

    Args:
        item: 1-25.
        facts: of one coach, or of all coaches of a service.
        period: the days asked about.
        choices: how the form's open questions are settled.

    Raises:
        KeyError: there is no such item.
    """
    if item in UNKNOWN:
        return Evidence(item=item, kind=Kind.NOT_IN_RECORDS, period=period, formula=UNKNOWN[item])
    count = COMPUTED.get(item) or LISTED[item]
    return count(facts, period, choices)


def evidence(facts: Facts, period: Period, choices: Choices = USUAL) -> tuple[Evidence, ...]:
    """Return what the records tell of all 25 items, in the order of the form."""
    return tuple(evidence_of(item, facts, period, choices) for item in ITEMS)


def trend(
    item: int, facts: Facts, period: Period, choices: Choices = USUAL
) -> tuple[Evidence, ...]:
    """Return a computed item month by month; months at the ends may be cut short.

    What began in a month and went on after it is followed until the period's last day: a client
    who came in March and met an employer in April is not open for ever.

    Raises:
        KeyError: the item has no value.
    """
    count = COMPUTED[item]
    return tuple(count(facts, month, choices) for month in period.months())
