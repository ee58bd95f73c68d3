"""What a face hands over when a client is closed, handed over or destroyed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ipscoach.domain.agenda.duties import Reply
from ipscoach.domain.clients import ClosingReason
from ipscoach.domain.handover import USUAL_PARTS, Ground, Part, Receiver
from ipscoach.sentence import marked


class Format(StrEnum):
    """In which form a summary is written."""

    MARKDOWN = "md"
    HTML = "html"
    PDF = "pdf"
    DOCX = "docx"
    BUNDLE = "bundle"
    JSON = "json"

    @property
    def label(self) -> str:
        """The name, as a key of the catalogue."""
        return _FORMATS[self]


_FORMATS = {
    Format.MARKDOWN: marked("Markdown (.md)"),
    Format.HTML: marked("Web page (.html)"),
    Format.PDF: marked("PDF, to be read and printed (.pdf)"),
    Format.DOCX: marked("Word document (.docx)"),
    Format.BUNDLE: marked("Package for another ipscoach (.ipscoach)"),
    Format.JSON: marked("JSON (.json)"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskAnswer:
    """What becomes of an open task at closing: done, not needed, or handed on."""

    task_id: str
    reply: Reply
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """The end of coaching; `exception` says why there is no plan or no network.

    `receiver` is set where the client is handed over; tasks without an answer stay open.
    """

    on: date
    reason: ClosingReason
    follow_on_plan: str = ""
    support_network: str = ""
    exception: str = ""
    receiver: Receiver | None = None
    tasks: tuple[TaskAnswer, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclosure:
    """Data about a client go out: to whom, what for, on which ground, which parts, how.

    Attributes:
        consent_id: the consent that the coach chose; empty where any that covers it will do.
        treatment: whether it goes along who treats the client: the team, nurses and doctors, that
            psychiatry referred the client.
        others: whether data about other people (family, employers' persons) go along.
        note_ids: the single notes that go along.
        language: of the summary: fi, sv or en.
        encrypted: whether the file can be read by the receiver only.
        together: whether the receiver and the client meet at the handing over.
    """

    receiver: Receiver
    purpose: str
    ground: Ground
    ground_note: str = ""
    consent_id: str = ""
    parts: frozenset[Part] = USUAL_PARTS
    others: bool = False
    treatment: bool = False
    note_ids: tuple[str, ...] = ()
    format: Format = Format.PDF
    language: str = "fi"
    encrypted: bool = False
    together: bool = False
