"""What the form leaves open, settled by name: each choice is shown wherever it counts.

Source: domain.md 1.2, notes for implementers; what is marked [U] there is a choice here and no
rule of the scale.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ipscoach.sentence import marked


class JobWindow(StrEnum):
    """Which jobs items 19, 20 and 21 look at; the form names no look-back time."""

    DURING = "during"
    RUNNING = "running"
    STARTED = "started"

    @property
    def label(self) -> str:
        """The choice in a sentence, as a key of the catalogue."""
        return _WINDOWS[self]


_WINDOWS = {
    JobWindow.DURING: marked(
        "Counted are jobs that ran on any day of the period; the form does not say which."
    ),
    JobWindow.RUNNING: marked(
        "Counted are jobs that run on the last day of the period; the form does not say which."
    ),
    JobWindow.STARTED: marked(
        "Counted are jobs that began in the period; the form does not say which."
    ),
}


class Subsidised(StrEnum):
    """Whether work with a wage subsidy counts as a competitive job in item 21."""

    COUNTED = "counted"
    LEFT_OUT = "left_out"

    @property
    def label(self) -> str:
        """The choice in a sentence, as a key of the catalogue."""
        return _SUBSIDISED[self]


_SUBSIDISED = {
    Subsidised.COUNTED: marked(
        "Jobs with a wage subsidy are counted; the form does not speak of them."
    ),
    Subsidised.LEFT_OUT: marked(
        "Jobs with a wage subsidy are left out; the form does not speak of them."
    ),
}


class ContactScope(StrEnum):
    """Which contacts item 17 counts: the form's heading takes all, its anchors one kind."""

    ALL = "all"
    FOR_CLIENT = "for_client"

    @property
    def label(self) -> str:
        """The choice in a sentence, as a key of the catalogue."""
        return _SCOPES[self]


_SCOPES = {
    ContactScope.ALL: marked(
        "Contacts for a client and in general are counted, as in the form's heading; its anchors "
        "speak of contacts for a client."
    ),
    ContactScope.FOR_CLIENT: marked(
        "Only contacts for a client are counted, as in the form's anchors; its heading takes all."
    ),
}


class RemoteTime(StrEnum):
    """Whether work by phone or video is part of the hours of item 24."""

    INSIDE = "inside"
    LEFT_OUT = "left_out"

    @property
    def label(self) -> str:
        """The choice in a sentence, as a key of the catalogue."""
        return _REMOTE[self]


_REMOTE = {
    RemoteTime.INSIDE: marked(
        "Remote work counts as time at the office; the form does not speak of it."
    ),
    RemoteTime.LEFT_OUT: marked("Remote work is left out; the form does not speak of it."),
}


class OtherNotes(StrEnum):
    """Whether notes of the kind "Other" are employment services, which item 2 asks for."""

    APART = "apart"
    COUNTED = "counted"

    @property
    def label(self) -> str:
        """The choice in a sentence, as a key of the catalogue."""
        return _OTHER[self]


_OTHER = {
    OtherNotes.APART: marked(
        "Time on notes of the kind “Other” is no employment service; this is the program's own "
        "rule."
    ),
    OtherNotes.COUNTED: marked(
        "Time on notes of every kind is employment service; this is the program's own rule."
    ),
}
Choice = JobWindow | Subsidised | ContactScope | RemoteTime | OtherNotes
_SETTINGS: dict[type[StrEnum], str] = {
    JobWindow: "jobs",
    Subsidised: "subsidised",
    ContactScope: "contacts",
    RemoteTime: "remote",
    OtherNotes: "other_notes",
}


def setting_of(choice: Choice) -> str:
    """Return the name of the setting that a choice belongs to: a field of `Choices`."""
    return _SETTINGS[type(choice)]


@dataclass(frozen=True, slots=True)
class Choices:
    """How the form's open questions are settled: a service's own settings."""

    jobs: JobWindow = JobWindow.DURING
    subsidised: Subsidised = Subsidised.COUNTED
    contacts: ContactScope = ContactScope.ALL
    remote: RemoteTime = RemoteTime.INSIDE
    other_notes: OtherNotes = OtherNotes.APART


USUAL = Choices()
