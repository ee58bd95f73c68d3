"""What the client's own copy tells, as the client will read it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.exchange.handover.own_data import PURPOSE, WHOM, gathered
from ipscoach.exchange.handover.telling_own import own_document
from ipscoach.exchange.papers.document import Document
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Disclosure, Format

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow


def client_sees(
    desk: Desk, row: ClientRow, language: str, form: Format, encrypted: bool, today: date
) -> Document:
    """Return all that the copy tells, in its language.

    Raises:
        Spoken: it cannot be read.
    """
    tongue = Tongue(language)
    order = Disclosure(
        receiver=Receiver(row.name, tongue.text(WHOM)),
        purpose=tongue.text(PURPOSE),
        ground=Ground.OWN_DATA,
        parts=frozenset(Part),
        treatment=True,
        note_ids=tuple(note.id for note in reversed(desk.read.notes(row.id))),
        format=form,
        language=language,
        encrypted=encrypted,
    )
    return own_document(gathered(desk, row.id, order, today), tongue, today)
