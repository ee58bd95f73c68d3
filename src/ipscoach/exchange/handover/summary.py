"""The summary of a client: what the next worker and the client need, in thirteen parts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from ipscoach.domain.handover import Ground, Part
from ipscoach.exchange.handover import telling_people, telling_plan, telling_work
from ipscoach.exchange.papers.document import Document, Item, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.i18n import Tongue
from ipscoach.records.handover.record import ClientRecord
from ipscoach.sentence import Sentence, marked

_TELLERS: dict[Part, Callable[[ClientRecord, Pen], tuple[Item, ...]]] = {
    Part.HEADER: telling_people.header,
    Part.PHASES: telling_people.course,
    Part.GOALS: telling_plan.goals,
    Part.PROFILE: telling_plan.profile,
    Part.JOBS: telling_work.jobs,
    Part.EMPLOYERS: telling_work.employers,
    Part.SUPPORT: telling_work.support,
    Part.MONEY: telling_work.money,
    Part.ABILITATOR: telling_plan.abilitator,
    Part.PARTNERS: telling_people.partners,
    Part.CONSENTS: telling_people.consents,
    Part.TASKS: telling_plan.tasks,
    Part.CLOSING: telling_plan.closing,
}


def summary(record: ClientRecord, tongue: Tongue, today: date, *, whole: bool = False) -> Document:
    """Return the summary in one language: the parts that the record's header names, in order.

    The header is always there, single notes come last. A part in which nothing was written down
    says so, so that nobody takes it for left out.

    Args:
        record: as it was gathered for this disclosure.
        tongue: the language; the coach's own texts stay as they were written.
        today: the day on which consents, jobs and phases are looked at.
        whole: tell all that the record holds, as a package carries it: earlier wordings of the
            profile, what was agreed for jobs that are over, the words of every change.

    Source: domain.md 6.2; 703/2023, sections 38, 39, 42 and 43.
    """
    pen = Pen(tongue, today, whole=whole)
    chosen = {Part.HEADER, *record.header.parts}
    sections = [
        Section(pen.text(part.label), _TELLERS[part](record, pen) or _nothing(pen))
        for part in Part
        if part in chosen
    ]
    if record.notes:
        title = pen.text(marked("Single notes"))
        sections.append(Section(title, telling_people.notes(record, pen)))
    return Document(tongue.language, _title(record, pen), record.header.day, tuple(sections))


def _title(record: ClientRecord, pen: Pen) -> str:
    if record.header.ground is Ground.OWN_DATA:
        return pen.say(Sentence("A client's own data: {name}", name=record.client.name))
    return pen.say(Sentence("Handover summary: {name}", name=record.client.name))


def _nothing(pen: Pen) -> tuple[Item, ...]:
    return (Paragraph(pen.text(marked("Nothing has been written down."))),)
