"""How the form's open questions are settled, kept in the settings beside the caseload."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from enum import StrEnum
from typing import TypeVar

from ipscoach.domain.fidelity.choices import (
    USUAL,
    Choices,
    ContactScope,
    JobWindow,
    OtherNotes,
    RemoteTime,
    Subsidised,
)
from ipscoach.settings import Settings

E = TypeVar("E", bound=StrEnum)


def choices_of(settings: Settings) -> Choices:
    """Return the coach's own choices; one that is missing or unknown is as usual."""
    kept = settings.fidelity_choices
    return Choices(
        jobs=_known(JobWindow, kept, "jobs", USUAL.jobs),
        subsidised=_known(Subsidised, kept, "subsidised", USUAL.subsidised),
        contacts=_known(ContactScope, kept, "contacts", USUAL.contacts),
        remote=_known(RemoteTime, kept, "remote", USUAL.remote),
        other_notes=_known(OtherNotes, kept, "other_notes", USUAL.other_notes),
    )


def codes_of(choices: Choices) -> dict[str, str]:
    """Return choices as the settings keep them."""
    return {one.name: str(getattr(choices, one.name)) for one in fields(Choices)}


def _known(kind: type[E], kept: Mapping[str, str], name: str, usual: E) -> E:
    code = kept.get(name)
    return kind(code) if code in {one.value for one in kind} else usual
