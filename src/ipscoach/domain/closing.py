"""Closing a client's coaching: what must be there, and what is missing while it can be mended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ipscoach.domain.days import later
from ipscoach.sentence import Refused, Sentence

REVIEW_DAYS = 60
RESULT_DAYS = 30


@dataclass(frozen=True, slots=True)
class ClosingFacts:
    """What the rules need to know of a client who is to be closed.

    Attributes:
        goals: for each goal that is still open, the day of its last review, or None.
        last_result: the day of the last Kykyviisari result, or None.
        open_tasks: how many tasks are open.
        running_jobs: how many jobs run.
        plan: whether a follow-on plan is written.
        network: whether it is written who supports the client after closing.
    """

    goals: tuple[date | None, ...] = ()
    last_result: date | None = None
    open_tasks: int = 0
    running_jobs: int = 0
    plan: bool = False
    network: bool = False


def missing(facts: ClosingFacts, on: date) -> list[Sentence]:
    """Return what is missing for a closing that leaves nothing open; nothing is forbidden here.

    Source: 703/2023, sections 38 and 42 (end and ground of ending; goals evaluated by client,
    others and worker); pilot report: new plans and a support network when the service ends.
    """
    found: list[Sentence] = []
    recent = later(on, -REVIEW_DAYS)
    unseen = sum(1 for day in facts.goals if day is None or day < recent)
    if unseen:
        found.append(
            Sentence(
                "Goals without a review in the last {days} days: {count} (703/2023, section 42).",
                days=REVIEW_DAYS,
                count=unseen,
            )
        )
    if facts.last_result is None or facts.last_result < later(on, -RESULT_DAYS):
        found.append(Sentence("Kykyviisari at the end has not been answered."))
    if facts.open_tasks:
        found.append(
            Sentence("Open tasks: {count}. Each is settled or handed on.", count=facts.open_tasks)
        )
    if facts.running_jobs:
        found.append(
            Sentence(
                "Jobs that go on: {count}. Agree who supports the client in them.",
                count=facts.running_jobs,
            )
        )
    if not facts.plan:
        found.append(Sentence("No follow-on plan is written: what comes after coaching."))
    if not facts.network:
        found.append(Sentence("Nobody is named who supports the client after closing."))
    return found


def check_tasks(still_open: int) -> None:
    """Refuse a closing that leaves tasks open: they would be asked of this coach for ever.

    Args:
        still_open: how many tasks are neither done, nor not needed, nor handed on.

    Raises:
        Refused: there is one.
    """
    if still_open:
        raise Refused(
            Sentence(
                "Open tasks: {count}. Say of each whether it is done, not needed or handed on.",
                count=still_open,
            )
        )


def check_closing(plan: str, network: str, exception: str) -> None:
    """Refuse a closing after which the client would stand alone, unless a reason is written.

    Source: pilot report (Essote 2021-22), section 4.1: the client must have new plans and a
    support network.

    Raises:
        Refused: the follow-on plan or the support network is missing, and no reason is given.
    """
    if (plan.strip() and network.strip()) or exception.strip():
        return
    if not plan.strip():
        raise Refused(
            Sentence(
                "Write the follow-on plan: what comes after coaching. Without one a reason in "
                "writing is needed."
            ),
            about="plan",
        )
    raise Refused(
        Sentence(
            "Write who supports the client after closing. Without a network a reason in writing "
            "is needed."
        ),
        about="network",
    )
