"""The agenda as an iCalendar (RFC 5545), fit for a calendar that others may see: no name in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING

from ipscoach.exchange.new_files import write_new
from ipscoach.i18n import _
from ipscoach.records.follow_up.views import AgendaItem

if TYPE_CHECKING:
    from icalendar import Event

PRODUCT, CALENDAR = "-//ipscoach//agenda//EN", "agenda@ipscoach"
MORNING = timedelta(hours=8)
"""After the beginning of the day: when the calendar reminds of it."""
_UID_BYTES = 20
_MINUTE = 60


def write_calendar(
    path: Path,
    items: Iterable[AgendaItem],
    now: datetime,
    logged: Callable[[], object] | None = None,
) -> None:
    """Write what is due to a new file that only its owner may read; `logged` as in `write_new`.

    Raises:
        Refused: there is such a file already, or the folder cannot be written to.
    """
    write_new(path, calendar_of(items, now), logged)


def calendar_of(items: Iterable[AgendaItem], now: datetime) -> bytes:
    """Return what is due as an iCalendar: an all-day event for each line of the agenda.

    An event says the client's code and the kind of the duty in the language in use, and the
    rule's source; never a name, nor a word that the coach typed. The same line has the same UID
    for ever, and a later `now` a higher SEQUENCE, so that a calendar which takes the agenda in
    again moves the events that it has.

    Args:
        items: lines of the agenda.
        now: the moment, in UTC.
    """
    from icalendar import Calendar

    calendar = Calendar.new(
        prodid=PRODUCT,
        method="PUBLISH",
        uid=CALENDAR,
        name=_("ipscoach: what is due"),
        subcomponents=[_event(item, now) for item in items],
    )
    return calendar.to_ical()


def _event(item: AgendaItem, now: datetime) -> Event:
    from icalendar import CLASS, TRANSP, Alarm, Event

    label = _(item.kind.label)
    summary = f"{item.client_code}: {label}" if item.client_code else label
    return Event.new(
        uid=uid_of(item),
        start=item.due,
        summary=summary,
        description=_(item.source),
        classification=CLASS.PRIVATE,
        transparency=TRANSP.TRANSPARENT,
        # Nobody counts the changes of a duty, so the minutes of the clock stand for them.
        sequence=max(0, int(now.timestamp()) // _MINUTE),
        stamp=now,
        last_modified=now,
        subcomponents=[Alarm.new_display(summary, MORNING)],
    )


def uid_of(item: AgendaItem) -> str:
    """Return the name that a line has in every calendar; it tells nothing of the client.

    The client's id belongs to it: two clients whose coaching began on the same day have lines
    of the same key.
    """
    what = f"{item.client_id or ''} {item.key}"
    return blake2b(what.encode(), digest_size=_UID_BYTES).hexdigest() + "@ipscoach"
