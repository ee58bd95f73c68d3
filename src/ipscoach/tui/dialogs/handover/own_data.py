"""What the client's own copy tells, as the client will read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.domain.handover import Ground, Part, Receiver
from ipscoach.exchange.handover.document import Bullets, Document, Lines, Section
from ipscoach.exchange.handover.own_data import PURPOSE, WHOM, OwnData, gathered
from ipscoach.exchange.handover.summary import summary
from ipscoach.i18n import Tongue
from ipscoach.records.handover.orders import Disclosure
from ipscoach.sentence import marked

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.handover.reading import DisclosureView
    from ipscoach.records.views import ClientRow


def client_sees(desk: Desk, row: ClientRow, language: str, today: date) -> Document:
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
        language=language,
    )
    data = gathered(desk, row.id, order, today)
    told = summary(data.record, tongue, today, whole=True)
    return replace(told, sections=(*told.sections, *_more(data, tongue)))


def _more(data: OwnData, tongue: Tongue) -> Iterable[Section]:
    if data.earlier:
        texts = tuple(f"{tongue.day(day)}: {old.text}" for day, old in data.earlier)
        yield Section(tongue.text(marked("Earlier wordings of notes")), (Bullets(texts),))
    done = [
        f"{tongue.day(task.done)}: {task.what}"
        + (f" ({tongue.text(marked('set aside'))}: {task.aside_reason})" if task.set_aside else "")
        for task in data.done
        if task.done
    ]
    if done:
        title = tongue.text(marked("Tasks done or set aside"))
        yield Section(title, (Bullets(tuple(done)),))
    title = tongue.text(marked("Who received what, and why"))
    none = tongue.text(marked("Nothing has been given out."))
    log = tuple(_given(one, tongue) for one in data.log)
    yield Section(title, log or (Bullets((none,)),))


def _given(one: DisclosureView, tongue: Tongue) -> Section:
    ground = ": ".join(filter(None, [tongue.shown(one.ground), one.ground_note]))
    lines = (
        (tongue.text(marked("Purpose")), one.purpose),
        (tongue.text(marked("Ground")), ground),
        (tongue.text(marked("Parts")), "; ".join(map(tongue.shown, one.parts))),
        (tongue.text(marked("Given by")), one.who),
    )
    return Section(f"{tongue.day(one.day)}: {one.receiver}, {one.organisation}", (Lines(lines),))
