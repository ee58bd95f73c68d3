"""The client's own copy in words: the whole record, and what else is kept about the client."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ipscoach.domain.agenda.duties import check_key
from ipscoach.domain.handover import LOG_STATUTE
from ipscoach.exchange.handover.summary import summary
from ipscoach.exchange.papers.document import Document, Item, Lines, Paragraph, Section
from ipscoach.exchange.papers.pen import Pen
from ipscoach.i18n import Tongue
from ipscoach.records.doer import in_full
from ipscoach.sentence import Sentence, marked

if TYPE_CHECKING:
    from ipscoach.exchange.handover.own_data import OwnData
    from ipscoach.records.handover.reading import DisclosureView


def own_document(data: OwnData, tongue: Tongue, today: date) -> Document:
    """Return all that the client's own copy tells, in one language."""
    pen = Pen(tongue, today, whole=True)
    told = summary(data.record, tongue, today, whole=True)
    first, *rest = told.sections
    code = pen.lines((marked("Code in the caseload"), data.code))
    first = replace(first, items=(*first.items, *code))
    return replace(told, sections=(first, *rest, *_more(data, pen)))


def _more(data: OwnData, pen: Pen) -> Iterator[Section]:
    titled: tuple[tuple[str, tuple[Item, ...]], ...] = (
        (marked("Earlier wordings of notes"), _earlier(data, pen)),
        (marked("Tasks done or set aside"), _done(data, pen)),
        (marked("Answers to the agenda"), _answers(data, pen)),
        (marked("Who received what, and why"), tuple(_log(data, pen))),
        (marked("What was done to the records"), _acts(data, pen)),
    )
    for title, items in titled:
        if items:
            yield Section(pen.text(title), items)


def _earlier(data: OwnData, pen: Pen) -> tuple[Item, ...]:
    rows = [(day, old.text) for day, old in data.earlier]
    return pen.table((marked("Note of"), marked("Earlier wording")), rows)


def _done(data: OwnData, pen: Pen) -> tuple[Item, ...]:
    aside, done = pen.text(marked("set aside")), pen.text(marked("done"))
    return pen.table(
        (
            *(marked("Task"), marked("Employer"), marked("Due"), marked("Who does it")),
            *(marked("Day"), marked("Outcome"), marked("Why")),
        ),
        [
            (
                *(one.what, one.employer, one.due, one.doer),
                *(one.done, aside if one.set_aside else done, one.aside_reason),
            )
            for one in data.done
        ],
    )


def _answers(data: OwnData, pen: Pen) -> tuple[Item, ...]:
    """Tell what was put off to which day and why, and what else was answered."""
    return pen.table(
        (
            *(marked("Day"), marked("What"), marked("Answer")),
            *(marked("Until"), marked("Why")),
        ),
        [(one.day, check_key(one.key), one.reply, one.until, one.reason) for one in data.answers],
    )


def _log(data: OwnData, pen: Pen) -> Iterator[Item]:
    yield Paragraph(pen.text(LOG_STATUTE))
    this = Sentence(
        "This copy itself is entered in the log on {day}: {format}.",
        day=data.record.header.day,
        format=pen.value(data.form),
    )
    yield Paragraph(pen.say(this))
    yield from (_disclosed(one, pen) for one in data.log)


def _disclosed(one: DisclosureView, pen: Pen) -> Section:
    parts = [pen.value(part) for part in one.parts]
    if one.notes:
        parts.append(pen.tongue.plural("{n} note", "{n} notes", one.notes))
    if one.others:
        parts.append(pen.text(marked("family and employers' contact persons")))
    ground = ": ".join(filter(None, [pen.value(one.ground), one.ground_note]))
    lines = (
        (marked("Purpose"), one.purpose),
        (marked("Ground"), ground),
        (marked("The consent covers"), one.consent_what),
        (marked("The consent was given on"), pen.value(one.consent_given)),
        (marked("Parts"), "; ".join(parts)),
        (marked("Format"), pen.value(one.format)),
        (marked("Given by"), in_full(one.who, one.user_id, one.provider)),
    )
    told = tuple((pen.text(label), text) for label, text in lines if text)
    return Section(f"{pen.value(one.day)}: {one.receiver}, {one.organisation}", (Lines(told),))


def _acts(data: OwnData, pen: Pen) -> tuple[Item, ...]:
    """Tell who did what when; what was done stands in codes, as the record of acts keeps it."""
    return pen.table(
        (marked("Time"), marked("By whom"), marked("Act"), marked("Details")),
        [
            (
                act.at.isoformat(sep=" ", timespec="minutes"),
                in_full(act.who, act.user_id, act.provider),
                act.what,
                act.detail,
            )
            for act in data.acts
        ],
    )
