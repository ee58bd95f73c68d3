"""What an invented coach writes: the shape of her vocabulary, one instance a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from ipscoach.domain.employers import Purpose
from ipscoach.domain.notes import NoteKind
from ipscoach.domain.phases import Phase
from ipscoach.exchange.invented.words_follow import FollowWords


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language.

    `notes` has for each kind what a note opens with, `middles` what it goes on with in each
    phase, `steps` what it ends with. `{work}` stands for the kind of work the client wants,
    `{firm}` for an employer. `wishes` and `titles` are by trade; `follow` has the words of
    follow-up.
    """

    coach: str
    organisation: str
    notes: Mapping[NoteKind, tuple[str, ...]]
    middles: Mapping[Phase, tuple[str, ...]]
    steps: tuple[str, ...]
    moves: Mapping[tuple[Phase, Phase], tuple[str, ...]]
    wishes: Mapping[str, str]
    titles: Mapping[str, str]
    industries: Mapping[str, str]
    details: tuple[str, ...]
    strengths: tuple[str, ...]
    disclosure: tuple[str, ...]
    teams: tuple[str, ...]
    subjects: Mapping[Purpose, str]
    contacts: Mapping[Purpose, tuple[str, ...]]
    tasks: tuple[str, ...]
    firm_tasks: tuple[str, ...]
    roles: tuple[str, ...]
    job_end: str
    language: str
    follow: FollowWords
