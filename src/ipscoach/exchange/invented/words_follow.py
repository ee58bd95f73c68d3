"""What an invented coach writes about plans, jobs and the network: the shape of these words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PartnerWords:
    """How a partner of the register is called, and how a client gets there."""

    organisation: str
    unit: str = ""
    role: str = ""
    how_to_refer: str = ""
    consent_form: str = ""


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """What was said of a goal, by whom."""

    client: str
    coach: str
    others: str = ""


@dataclass(frozen=True, slots=True)
class GoalWords:
    """A goal in the client's words, and its reviews in order of time."""

    text: str
    reviews: tuple[ReviewWords, ...] = ()


@dataclass(frozen=True, slots=True)
class ProfileWords:
    """A vocational profile; an empty `wishes`, `strengths` or `disclosure` stays as it was."""

    skills: str
    work_history: str
    what_helps: str
    wishes: str = ""
    strengths: str = ""
    disclosure: str = ""


@dataclass(frozen=True, slots=True)
class FollowWords:
    """The words of follow-up in one language.

    Numbers are the places of the active clients, `partners` and `consents` are by the key of the
    partner, `places` has accommodations and support plan, `guidings` why and what came of it.
    """

    partners: Mapping[str, PartnerWords]
    goals: Mapping[int, tuple[GoalWords, ...]]
    profiles: Mapping[int, ProfileWords]
    places: Mapping[int, tuple[str, str]]
    consents: Mapping[str, str]
    withdrawn: str
    guidings: Mapping[int, tuple[str, str]]
    tasks: Mapping[int, tuple[str, ...]]
    answers: Mapping[int, str]
    other_end: str
