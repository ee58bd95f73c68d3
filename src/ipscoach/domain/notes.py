"""Notes: what kind, where, how long."""

from __future__ import annotations

from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

LONGEST_MINUTES = 24 * 60
LONGEST_TEXT = 50_000


class NoteKind(StrEnum):
    """What a note tells of."""

    MEETING = "meeting"
    PHONE = "phone"
    MESSAGE = "message"
    NETWORK_MEETING = "network_meeting"
    WORKPLACE_VISIT = "workplace_visit"
    BENEFIT_ADVICE = "benefit_advice"
    DISCLOSURE_TALK = "disclosure_talk"
    OUTREACH = "outreach"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _KINDS[self]

    @property
    def meets_client(self) -> bool:
        """Whether the coach was in touch with the client in person."""
        return self in _MEETINGS


_MEETINGS = {
    NoteKind.MEETING,
    NoteKind.NETWORK_MEETING,
    NoteKind.WORKPLACE_VISIT,
    NoteKind.BENEFIT_ADVICE,
    NoteKind.DISCLOSURE_TALK,
}
TOUCHES = frozenset({*_MEETINGS, NoteKind.PHONE, NoteKind.MESSAGE})
"""Notes of being in touch with the client in any way; outreach alone is an attempt."""
_KINDS = {
    NoteKind.MEETING: marked("Meeting"),
    NoteKind.PHONE: marked("Phone call"),
    NoteKind.MESSAGE: marked("Message"),
    NoteKind.NETWORK_MEETING: marked("Network meeting"),
    NoteKind.WORKPLACE_VISIT: marked("Workplace visit"),
    NoteKind.BENEFIT_ADVICE: marked("Benefit advice"),
    NoteKind.DISCLOSURE_TALK: marked("Disclosure talk"),
    NoteKind.OUTREACH: marked("Outreach"),
    NoteKind.OTHER: marked("Other"),
}


class Place(StrEnum):
    """Where it happened (IPS-25 item 24 counts the time outside the office)."""

    OFFICE = "office"
    COMMUNITY = "community"
    WORKPLACE = "workplace"
    HOME = "home"
    REMOTE = "remote"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _PLACES[self]


_PLACES = {
    Place.OFFICE: marked("Office"),
    Place.COMMUNITY: marked("In the community"),
    Place.WORKPLACE: marked("Workplace"),
    Place.HOME: marked("At home"),
    Place.REMOTE: marked("Remote"),
}


def check_text(text: str) -> str:
    """Return a note's text as typed, without the blank lines at its end.

    Raises:
        Refused: it is empty or longer than LONGEST_TEXT.
    """
    kept = text.rstrip()
    if not kept.strip():
        raise Refused(Sentence("The note is empty: write a word or two."), about="text")
    if len(kept) > LONGEST_TEXT:
        raise Refused(
            Sentence("The note is longer than {limit} characters.", limit=LONGEST_TEXT),
            about="text",
        )
    return kept


def check_minutes(minutes: int | None) -> int | None:
    """Return a length of time in minutes, 0-1440; None where it was not written down.

    Raises:
        Refused: outside the range.
    """
    if minutes is not None and not 0 <= minutes <= LONGEST_MINUTES:
        raise Refused(
            Sentence("Minutes are between 0 and {limit}.", limit=LONGEST_MINUTES), about="minutes"
        )
    return minutes
