"""Handing over: what may go, to whom, and on which ground."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ipscoach.domain.clients import folded
from ipscoach.domain.consent import Consent, ConsentState
from ipscoach.sentence import Refused, Sentence, marked

LOG_STATUTE = marked("703/2023, section 10")
# Not within “sosiaali- ja terveyspalvelut”, which is one name.
_BETWEEN = re.compile(r"[,;/&+]|(?<![-–]\s)(?<=\s)(?:ja|och|and|sekä|samt)(?=\s)")
_BRACKETS = re.compile(r"\([^)]*\)?")
_SECTION = re.compile(r"\d")
_LEGAL_FORM = re.compile(r"\s+(?:oy|oyj|ab|ky|ry|rf|sr|tmi|ltd)$")


class Part(StrEnum):
    """The parts of a summary, in their order; the header is always there (domain.md 6.2)."""

    HEADER = "header"
    PHASES = "phases"
    GOALS = "goals"
    PROFILE = "profile"
    JOBS = "jobs"
    EMPLOYERS = "employers"
    SUPPORT = "support"
    MONEY = "money"
    ABILITATOR = "abilitator"
    PARTNERS = "partners"
    CONSENTS = "consents"
    TASKS = "tasks"
    CLOSING = "closing"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _PARTS[self]


_PARTS = {
    Part.HEADER: marked("Client, author and receiver"),
    Part.PHASES: marked("Course of coaching"),
    Part.GOALS: marked("Goals and how they came true"),
    Part.PROFILE: marked("Vocational profile in short"),
    Part.JOBS: marked("Jobs, work trials and studies"),
    Part.EMPLOYERS: marked("Employer relations of this client"),
    Part.SUPPORT: marked("Support given and agreed"),
    Part.MONEY: marked("Subsidies and benefits"),
    Part.ABILITATOR: marked("Kykyviisari"),
    Part.PARTNERS: marked("Partners and the new responsible worker"),
    Part.CONSENTS: marked("Consents"),
    Part.TASKS: marked("Open tasks and support network"),
    Part.CLOSING: marked("Ground of closing"),
}
SHORTEST_SECRET = 12
"""Letters of a passphrase or password of a file: whoever has the file can guess for years."""
USUAL_PARTS = frozenset(Part) - {Part.EMPLOYERS}
"""What goes along unless the coach says otherwise: employers only with the client's consent."""


class Ground(StrEnum):
    """On which ground data about a client may be handed out."""

    CONSENT = "consent"
    PERMISSION = "permission"
    STATUTE = "statute"
    OWN_DATA = "own_data"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _GROUNDS[self]


_GROUNDS = {
    Ground.CONSENT: marked("a consent on file"),
    Ground.PERMISSION: marked("the client's permission, given now"),
    Ground.STATUTE: marked("a statute"),
    Ground.OWN_DATA: marked("the client's own right to the data"),
}


@dataclass(frozen=True, slots=True)
class Receiver:
    """To whom a summary goes: a person by name, and the organisation."""

    name: str
    organisation: str


def read_receiver(text: str) -> Receiver:
    """Read `NAME, ORGANISATION`: what stands before the first comma is the person.

    Raises:
        Refused: one of the two is missing.
    """
    name, _, organisation = (part.strip() for part in text.partition(","))
    return check_receiver(Receiver(name, organisation))


def check_receiver(receiver: Receiver) -> Receiver:
    """Return a receiver who is named with the organisation.

    Source: 703/2023, section 10: the log of disclosures says who received the data.

    Raises:
        Refused: the person or the organisation is missing.
    """
    if not receiver.name.strip() or not receiver.organisation.strip():
        raise Refused(Sentence("Write who receives it: the person's name and the organisation."))
    return receiver


def check_purpose(purpose: str) -> None:
    """Refuse to hand data over for nothing.

    Source: 703/2023, section 10: the log of disclosures says what the data are for.

    Raises:
        Refused: no purpose is written.
    """
    if not purpose.strip():
        raise Refused(Sentence("Write what the data are given out for."), about="purpose")


def check_secret(secret: str) -> str:
    """Return a passphrase or password that can protect a file which leaves.

    Raises:
        Refused: fewer than SHORTEST_SECRET letters.
    """
    if len(secret) < SHORTEST_SECRET:
        raise Refused(
            Sentence("Write a passphrase of at least {count} letters.", count=SHORTEST_SECRET),
            about="secret",
        )
    return secret


def check_own(ground: Ground, receiver: Receiver, client: str, *, others: bool) -> None:
    """Refuse to give anybody but the client data on the client's own right to them.

    Source: the client's right of access is the client's own (GDPR, article 15).

    Raises:
        Refused: the ground is the client's own right, and the receiver is somebody else, or
            data about other people would go along.
    """
    if ground is Ground.OWN_DATA and (others or folded(receiver.name) != folded(client)):
        raise Refused(
            Sentence(
                "The client's own copy goes to the client alone, without data about others. For "
                "anybody else choose another ground."
            )
        )


def check_ground(
    ground: Ground,
    note: str,
    receiver: Receiver,
    consents: Iterable[tuple[Consent, str]],
    on: date,
) -> str | None:
    """Return the id of the consent on which data go, or None where another ground holds.

    Args:
        ground: what the coach says it is.
        note: the statute, or how the permission was given.
        receiver: to whom it goes.
        consents: the client's consents, each with its receiver in words.
        on: the day.

    Source: 703/2023, sections 53, 55 and 64; a consent that lapsed or was withdrawn is none.

    Raises:
        Refused: no consent in force covers the receiver, or the statute is not named.
    """
    match ground:
        case Ground.CONSENT:
            for consent, whom in consents:
                if consent.state(on) is ConsentState.VALID and covers(whom, receiver):
                    return consent.id
            raise Refused(
                Sentence(
                    "No consent in force covers {organisation}: nothing was given out. Write "
                    "the consent down first, or ask the client for permission.",
                    organisation=receiver.organisation,
                )
            )
        case Ground.STATUTE if not _SECTION.search(note):
            raise Refused(
                Sentence(
                    "Name the statute on which the data are given out, with its number and section."
                ),
                about="ground_note",
            )
        case _:
            return None


def covers(consented: str, receiver: Receiver) -> bool:
    """Say whether a consent's receiver in words names this organisation.

    The consent may name several, with commas or `and` between; what stands after a comma in the
    organisation is a unit of it. Each name must be the whole name: a consent for Kela covers
    `Kela, palvelupiste`, and neither `Kelan lääkärit` nor `Kela ja Testitalo Oy`. A legal form
    may be left out, but two that differ are two: `Malli ry` is not `Malli Oy`.
    """
    given = _names(consented)
    wanted = _names(receiver.organisation.partition(",")[0])
    return bool(wanted) and all(any(_same(one, other) for other in given) for one in wanted)


def _names(text: str) -> set[str]:
    """Return the organisations that a text names, as they are compared."""
    found = (
        " ".join(part.split()).strip(" .:")
        for part in _BETWEEN.split(_BRACKETS.sub(" ", folded(text)))
    )
    return set(found) - {""}


def _same(one: str, other: str) -> bool:
    return one == other or one in _without_form(other) or other in _without_form(one)


def _without_form(name: str) -> set[str]:
    return {bare} if (bare := _LEGAL_FORM.sub("", name)) != name else set()
