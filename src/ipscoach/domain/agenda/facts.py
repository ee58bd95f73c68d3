"""What the rules of the agenda need to know of a client."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ipscoach.domain.abilitator import Occasion
from ipscoach.domain.agenda.duties import Answer, DutyKind, key_of
from ipscoach.domain.consent import Consent
from ipscoach.domain.jobs import Work
from ipscoach.domain.phases import PhaseEntry

PHASE_DAYS = (30, 60, 180, 60, 0)


@dataclass(frozen=True, slots=True)
class Guiding:
    """A client's being guided onward to a partner; `settled` when it is known what came of it."""

    id: str
    day: date
    follow_up: date
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """The day and the occasion of a Kykyviisari result."""

    day: date
    occasion: Occasion


@dataclass(frozen=True, slots=True)
class Facts:
    """One client, as the rules see the client; every day lies at or before today, but plans.

    Attributes:
        active: whether the client is in the caseload now.
        begun: the first day of the present coaching; after a closing it begins anew.
        active_since: the day on which the client came (back) into the caseload; a pause on the
            waiting list ends on it.
        closed: the day of closing, where the client is closed.
        phase: the present phase.
        last_met: the last day on which the coach met the client, in person or over video.
        last_face: the last day on which she met the client face to face.
        last_touch: the last day on which she was in touch with the client in any way.
        first_visit: the first face-to-face contact with an employer for this client since
            `begun`.
        answers: what the coach answered so far, by the keys of the duties.
    """

    active: bool = True
    begun: date | None = None
    active_since: date | None = None
    closed: date | None = None
    phase: PhaseEntry | None = None
    last_met: date | None = None
    last_face: date | None = None
    last_touch: date | None = None
    first_visit: date | None = None
    jobs: tuple[Work, ...] = ()
    results: tuple[Result, ...] = ()
    consents: tuple[Consent, ...] = ()
    guidings: tuple[Guiding, ...] = ()
    answers: Mapping[str, Answer] = field(default_factory=dict[str, Answer])

    def last_answered(self, kind: DutyKind, *parts: object) -> date | None:
        """Return the last day on which a duty of this kind was done or set aside.

        Args:
            kind: of which kind.
            parts: how its key goes on, as for `key_of`.
        """
        beginning = key_of(kind, *parts) + ":"
        days = [
            answer.on
            for key, answer in self.answers.items()
            if answer.settles and key.startswith(beginning)
        ]
        return max(days, default=None)


@dataclass(frozen=True, slots=True)
class Habits:
    """What is usual in a service, and nobody's official rule: the coach's own settings.

    Attributes:
        phase_days: after how many days each of the five phases wants a look; 0 for never.
    """

    phase_days: tuple[int, ...] = PHASE_DAYS
