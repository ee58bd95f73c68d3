"""What a review is about, as fields: service, period, the day it was held, two reviewers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.domain.fidelity.review import Seat
from ipscoach.domain.fidelity.signing import check_held
from ipscoach.i18n import _
from ipscoach.sentence import Refused, Sentence
from ipscoach.tui.dialogs.fidelity.period import checked
from ipscoach.tui.dialogs.fields import Field, Line
from ipscoach.tui.dialogs.read_fields import Day
from ipscoach.tui.widgets.fidelity.review_telling import SEATS

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.tui.dialogs.form import AnyForm

NAMES = {Seat.FIRST: "reviewer", Seat.SECOND: "second_reviewer"}


class Frame(NamedTuple):
    """What a review is about."""

    service: str
    period: Period
    held: date
    reviewers: Mapping[Seat, str]


def days(period: Period, today: date) -> Iterable[Field]:
    """Make the fields of a period."""
    yield Day("from_day", _("First day"), today, period.first)
    yield Day("to_day", _("Last day"), today, period.last)


def people(held: date, reviewers: Mapping[Seat, str], today: date) -> Iterable[Field]:
    """Make the fields of the day it was held and of the two reviewers."""
    yield Day("held", _("Held on"), today, held)
    for seat, name in NAMES.items():
        yield Line(name, _(SEATS[seat]), reviewers.get(seat, ""))


def frame_in(form: AnyForm, today: date) -> Frame:
    """Return what the fields hold.

    Raises:
        Refused: the service is not named, a day is missing or has not come.
    """
    service = form.field("service", Line).text.strip()
    if not service:
        raise Refused(Sentence("Write which service is reviewed."), about="service")
    first = form.field("from_day", Day).needed()
    period = checked(first, form.field("to_day", Day).needed(), today)
    held = form.field("held", Day).needed()
    check_held(held, period, today)
    reviewers = {seat: form.field(name, Line).text.strip() for seat, name in NAMES.items()}
    return Frame(service, period, held, reviewers)
