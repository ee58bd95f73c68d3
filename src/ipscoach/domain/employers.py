"""Employers and the contacts with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ipscoach.sentence import Refused, Sentence, marked

RECENT_DAYS = 14
NEXT_STEP_DAYS = 7
SHORTEST_WORD = 4
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2)


class Stance(StrEnum):
    """What an employer says of wage subsidy."""

    GOOD = "good"
    BAD = "bad"
    NONE = "none"
    UNKNOWN = "unknown"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _STANCES[self]


_STANCES = {
    Stance.GOOD: marked("good experiences"),
    Stance.BAD: marked("bad experiences"),
    Stance.NONE: marked("no experience"),
    Stance.UNKNOWN: marked("not known"),
}


class Method(StrEnum):
    """How the coach was in touch."""

    VISIT = "visit"
    PHONE = "phone"
    EMAIL = "email"
    MESSAGE = "message"
    REMOTE_MEETING = "remote_meeting"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _METHODS[self]


_METHODS = {
    Method.VISIT: marked("Visit"),
    Method.PHONE: marked("Phone call"),
    Method.EMAIL: marked("E-mail"),
    Method.MESSAGE: marked("Message"),
    Method.REMOTE_MEETING: marked("Remote meeting"),
}


class Purpose(StrEnum):
    """What a contact is for (domain.md 7)."""

    INTRODUCE = "introduce"
    LEARN_NEEDS = "learn_needs"
    MATCH = "match"
    FOLLOW_UP = "follow_up"
    SUPPORT_WORKER = "support_worker"
    PROBLEM = "problem"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _PURPOSES[self]


_PURPOSES = {
    Purpose.INTRODUCE: marked("Getting to know"),
    Purpose.LEARN_NEEDS: marked("Learning their needs"),
    Purpose.MATCH: marked("Offering a match"),
    Purpose.FOLLOW_UP: marked("Following up"),
    Purpose.SUPPORT_WORKER: marked("Supporting a worker"),
    Purpose.PROBLEM: marked("Solving a problem"),
    Purpose.OTHER: marked("Other purpose"),
}


class Outcome(StrEnum):
    """What came of a contact."""

    OPEN = "open"
    NO = "no"
    LATER = "later"
    INTERVIEW = "interview"
    TRIAL = "trial"
    HIRE = "hire"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _OUTCOMES[self]


_OUTCOMES = {
    Outcome.OPEN: marked("open"),
    Outcome.NO: marked("no"),
    Outcome.LATER: marked("later"),
    Outcome.INTERVIEW: marked("interview"),
    Outcome.TRIAL: marked("work trial"),
    Outcome.HIRE: marked("hired"),
}


def check_business_id(text: str) -> str:
    """Return a Finnish business ID (Y-tunnus) in the form 1234567-1.

    The last digit checks the others: weights 7 9 10 5 8 4 2, modulus 11; a rest of 1 is never
    given out.

    Source: the Finnish Patent and Registration Office's and the Tax Administration's common
    register (YTJ).

    Raises:
        Refused: another form, or a check digit that does not fit.
    """
    found = re.fullmatch(r"(\d{6,7})-(\d)", text.strip())
    if not found:
        raise Refused(
            Sentence("“{text}” is not a business ID (1234567-1).", text=text.strip()),
            about="business_id",
        )
    number = found[1].zfill(7)
    rest = sum(int(n) * w for n, w in zip(number, _WEIGHTS, strict=True)) % 11
    if rest == 1 or (11 - rest) % 11 != int(found[2]):
        raise Refused(
            Sentence("The check digit of business ID “{text}” is wrong.", text=text.strip()),
            about="business_id",
        )
    return f"{number}-{found[2]}"


@dataclass(frozen=True, slots=True)
class PastContact:
    """What the rules need to know of an earlier contact with an employer."""

    day: date
    method: Method
    face_to_face: bool
    coach: str = ""


def next_step_due(contact: date, due: date | None) -> date:
    """Return until when the next step agreed in a contact is to be done.

    A step without a day is still to be done: a week after the contact, so that it comes up
    before the employer has forgotten it.
    """
    return due or contact + timedelta(days=NEXT_STEP_DAYS)


def check_face_to_face(method: Method, face_to_face: bool) -> bool:
    """Return whether a contact was face to face; only a visit can be, and need not have been.

    Source: IPS-25 items 17 and 18 count contacts made in person; a meeting over video is none.

    Raises:
        Refused: a phone call, e-mail, message or remote meeting that is said to be.
    """
    if face_to_face and method is not Method.VISIT:
        raise Refused(
            Sentence(
                "Only a visit is face to face: a phone call, an e-mail, a message or a remote "
                "meeting is not."
            )
        )
    return face_to_face


def visit_number(earlier: Iterable[PastContact], day: date) -> int:
    """Return which face-to-face visit to this employer one on `day` is: 1, 2, 3 and on.

    Source: "three cups of tea" (Wisconsin IPS toolkit; domain.md 7) and IPS-25 item 18.
    """
    return 1 + sum(contact.face_to_face and contact.day <= day for contact in earlier)


def contact_warnings(
    earlier: Iterable[PastContact], do_not_contact: bool, day: date
) -> list[Sentence]:
    """Return what a coach should know before she contacts an employer; nothing is forbidden.

    A firm that was contacted in the last RECENT_DAYS days may feel chased (pilot report,
    domain.md 7), and one that asked to be left alone is named first.
    """
    warnings: list[Sentence] = []
    if do_not_contact:
        warnings.append(Sentence("This employer has asked not to be contacted."))
    recent = [c.day for c in earlier if 0 <= (day - c.day).days <= RECENT_DAYS]
    if recent:
        warnings.append(
            Sentence(
                "This employer was already contacted on {day}, less than {days} days before.",
                day=max(recent),
                days=RECENT_DAYS + 1,
            )
        )
    return warnings


def fits(wishes: str, industry: str) -> bool:
    """Say whether a word of a client's wishes and one of an industry are the same or begin alike.

    One has to begin with the whole of the other, of four letters at least: Siivous fits
    Siivousala, and Kauppa does not fit Kaupunki.
    """
    wanted, offered = (
        {word for word in re.findall(r"\w+", text.casefold()) if len(word) >= SHORTEST_WORD}
        for text in (wishes, industry)
    )
    return any(a.startswith(b) or b.startswith(a) for a in wanted for b in offered)
