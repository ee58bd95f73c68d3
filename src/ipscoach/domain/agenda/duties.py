"""Duties: what is due, why, and by which source; and what the coach answered to them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ipscoach.domain.days import check_past
from ipscoach.sentence import Refused, Sentence, marked

WEEK_DAYS = 7


class DutyKind(StrEnum):
    """What a line of the agenda is about; the first two are tasks that the coach wrote."""

    TASK = "task"
    NEXT_STEP = "next_step"
    FIRST_CONTACT = "first_employer_contact"
    UNMET = "not_met"
    PHASE = "phase_age"
    SUPPORT = "work_support"
    LOST_JOB = "lost_job"
    WEEKS_13 = "weeks_13"
    WEEKS_26 = "weeks_26"
    SUBSIDY_DECISION = "subsidy_decision"
    SUBSIDY_END = "subsidy_end"
    TRIAL_LIMIT = "work_trial_limit"
    ABILITATOR = "abilitator"
    ABILITATOR_END = "abilitator_end"
    CONSENT = "consent_end"
    GUIDING = "guiding_follow_up"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue; fit for a calendar, since it names nobody."""
        return _KINDS[self]


_KINDS = {
    DutyKind.TASK: marked("Task"),
    DutyKind.NEXT_STEP: marked("Next step with an employer"),
    DutyKind.FIRST_CONTACT: marked("First meeting with an employer"),
    DutyKind.UNMET: marked("Meet the client"),
    DutyKind.PHASE: marked("Look at the phase"),
    DutyKind.SUPPORT: marked("Support at work"),
    DutyKind.LOST_JOB: marked("Contact after a lost job"),
    DutyKind.WEEKS_13: marked("13 weeks in work"),
    DutyKind.WEEKS_26: marked("26 weeks in work"),
    DutyKind.SUBSIDY_DECISION: marked("Wage subsidy: decision"),
    DutyKind.SUBSIDY_END: marked("Wage subsidy: end"),
    DutyKind.TRIAL_LIMIT: marked("Work trial: last day"),
    DutyKind.ABILITATOR: marked("Kykyviisari at six months"),
    DutyKind.ABILITATOR_END: marked("Kykyviisari at the end"),
    DutyKind.CONSENT: marked("Consent runs out"),
    DutyKind.GUIDING: marked("What came of it?"),
}


class State(StrEnum):
    """How pressing a line of the agenda is."""

    OVERDUE = "overdue"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _STATES[self]


_STATES = {
    State.OVERDUE: marked("Overdue"),
    State.TODAY: marked("Today"),
    State.THIS_WEEK: marked("In seven days"),
    State.LATER: marked("Later"),
}


class Reply(StrEnum):
    """What the coach answers to a duty; the last answer counts."""

    DONE = "done"
    POSTPONED = "postponed"
    NOT_APPLICABLE = "not_applicable"
    REOPENED = "reopened"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _REPLIES[self]


_REPLIES = {
    Reply.DONE: marked("done"),
    Reply.POSTPONED: marked("postponed"),
    Reply.NOT_APPLICABLE: marked("not applicable"),
    Reply.REOPENED: marked("taken up again"),
}


def key_of(kind: DutyKind, *parts: object) -> str:
    """Return the key of a duty: its kind, then the ids and days that tell it from others.

    A key is codes, ids and days, never words of a person: it stands in the record of acts.
    """
    return ":".join((kind.value, *map(str, parts)))


def check_key(key: str) -> DutyKind:
    """Return the kind of a duty by its key.

    Raises:
        Refused: no rule makes such a key.
    """
    name, _, rest = key.partition(":")
    if name not in set(DutyKind) or not re.fullmatch(r"[0-9a-z:-]{1,150}", rest):
        raise Refused(Sentence("This is no line of the agenda."))
    return DutyKind(name)


@dataclass(frozen=True, slots=True)
class Duty:
    """Something that a rule says is due.

    Attributes:
        key: names the thing for ever, so that one answer holds for it and for nothing else.
        since: the day of its cause; it is never due before it.
        due: the day until which it is to be done.
        why: the sentence that the coach reads.
        source: where the rule comes from, as a key of the catalogue.
        about: the id of the job, consent or guiding that it is about, where it is about one.
    """

    kind: DutyKind
    key: str
    since: date
    due: date
    why: Sentence
    source: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the coach answered to a duty: on which day, and until when it was postponed."""

    reply: Reply
    on: date
    until: date | None = None

    @property
    def settles(self) -> bool:
        """Whether nothing is left to do."""
        return self.reply in (Reply.DONE, Reply.NOT_APPLICABLE)


def state_of(due: date, today: date) -> State:
    """Return how pressing something is; the coming seven days are one state."""
    days = (due - today).days
    if days < 0:
        return State.OVERDUE
    if days == 0:
        return State.TODAY
    return State.THIS_WEEK if days <= WEEK_DAYS else State.LATER


def check_answer(
    reply: Reply, until: date | None, reason: str, today: date, on: date | None = None
) -> None:
    """Refuse an answer that leaves a question open.

    Raises:
        Refused: postponed without a later day or without a reason, or an answer of a day that
            has not come yet.
    """
    check_past(on or today, today)
    if reply is not Reply.POSTPONED:
        return
    if until is None or until <= today:
        raise Refused(Sentence("Choose a day after today until which it is postponed."))
    if not reason.strip():
        raise Refused(Sentence("Write in a few words why it is postponed."))
