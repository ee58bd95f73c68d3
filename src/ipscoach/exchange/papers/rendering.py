"""A document in the format that was asked for; what only one format needs is loaded then."""

from __future__ import annotations

from ipscoach.exchange.papers.document import Document, cleaned
from ipscoach.exchange.papers.sealing import missing_for
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused


def render(document: Document, format: Format) -> bytes:  # noqa: A002 - what the orders call it
    """Return a document as a file's content.

    What people typed is text in every format and never markup; control signs are left out.

    Raises:
        Refused: the library that the format needs is missing on this computer.
        ValueError: the format carries a record, not a document (bundle, JSON).
    """
    if (lack := missing_for(format)) is not None:
        raise Refused(lack)
    fit = cleaned(document)
    match format:
        case Format.MARKDOWN:
            from ipscoach.exchange.papers import markdown as writer
        case Format.HTML:
            from ipscoach.exchange.papers import web as writer
        case Format.PDF:
            from ipscoach.exchange.papers import pdf as writer
        case Format.DOCX:
            from ipscoach.exchange.papers import word as writer
        case Format.BUNDLE | Format.JSON:
            raise ValueError(format.value)
    return writer.written(fit)
