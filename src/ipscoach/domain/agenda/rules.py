"""All rules, and what is left of their duties once the coach has answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from ipscoach.domain.agenda.duties import Answer, Duty, Reply
from ipscoach.domain.agenda.facts import Facts, Habits
from ipscoach.domain.agenda.meeting_rules import (
    first_employer_contact,
    not_met,
    phase_age,
    phase_at_work,
)
from ipscoach.domain.agenda.paper_rules import (
    abilitator_at_the_end,
    abilitator_six_months,
    consent_runs_out,
    guiding_followed_up,
    subsidy_decision,
    subsidy_end,
    trial_reaches_limit,
)
from ipscoach.domain.agenda.support_rules import lost_job, support_at_work, weeks_in_work

Rule = Callable[[Facts, date, Habits], Iterable[Duty]]
RULES: tuple[Rule, ...] = (
    first_employer_contact,
    not_met,
    phase_age,
    phase_at_work,
    support_at_work,
    lost_job,
    weeks_in_work,
    subsidy_decision,
    subsidy_end,
    trial_reaches_limit,
    abilitator_six_months,
    abilitator_at_the_end,
    consent_runs_out,
    guiding_followed_up,
)
USUAL = Habits()


def duties(facts: Facts, today: date, habits: Habits = USUAL) -> list[Duty]:
    """Return what is due for a client and not answered, the soonest first.

    A duty that was postponed is due on the later day; one that was done or set aside is gone
    for good, unless the coach takes it up again.
    """
    found: dict[str, Duty] = {}
    for rule in RULES:
        for duty in rule(facts, today, habits):
            left = remaining(duty, facts.answers.get(duty.key))
            if left is not None:
                found.setdefault(duty.key, left)
    return sorted(found.values(), key=lambda duty: (duty.due, duty.kind, duty.key))


def remaining(duty: Duty, answer: Answer | None) -> Duty | None:
    """Return what is left of a duty after an answer to it."""
    if answer is None or answer.reply is Reply.REOPENED:
        return duty
    if answer.settles:
        return None
    return replace(duty, due=max(duty.due, answer.until or duty.due))
