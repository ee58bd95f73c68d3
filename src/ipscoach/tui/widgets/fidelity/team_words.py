"""A coach of the team in words, and the service: what the table has no room for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from textual.content import Content

from ipscoach import i18n
from ipscoach.domain.phases import Phase
from ipscoach.i18n import _, plural
from ipscoach.tui.widgets.fidelity.figures import span
from ipscoach.tui.widgets.fidelity.team_figures import bars, decimal, range_of, weeks_shown

if TYPE_CHECKING:
    from datetime import date

    from ipscoach.domain.fidelity.team_rows import TeamRow
    from ipscoach.records.fidelity.orders import WeekCount
    from ipscoach.records.fidelity.views import PackView


def coach_words(row: TeamRow[PackView], pack: PackView, since: date | None, room: int) -> Content:
    """Tell of a coach by her pack; nothing in it is markup.

    Args:
        row: her line.
        pack: what she gave.
        since: the day on which the first pack came in that her key signed.
        room: how many letters a line has.
    """
    from ipscoach.exchange.fidelity.pack_signing import fingerprint

    who = ", ".join(part for part in (pack.coach, pack.organisation) if part)
    lines = [
        Content.styled(who, "bold"),
        _said(_("Client work"), f"{pack.share} %"),
        _said(_("Period"), span(pack.period)),
        Content(
            _("Made {made}, received {received}").format(
                made=i18n.day(pack.made), received=i18n.day(pack.received)
            )
        ),
        _said(_("Key"), fingerprint(pack.key)),
    ]
    if since is not None:
        lines.append(_said(_("Key known since"), i18n.day(since)))
    mean = _("{mean} a week on average").format(mean=decimal(row.face_to_face))
    lines += ["", *_weeks(pack.weeks, mean, room), "", *_phases(row)]
    return Content("\n").join(
        line if isinstance(line, Content) else Content(line) for line in lines
    )


def service_words(
    row: TeamRow[PackView], packs: Sequence[PackView], missing: Sequence[str], room: int
) -> Content:
    """Tell of the service by all packs of a period.

    Args:
        row: the last line.
        packs: one a coach.
        missing: coaches who gave packs of other periods only.
        room: how many letters a line has.
    """
    lines: list[Content | str] = [
        Content.styled(_("The service"), "bold"),
        plural("{n} coach gave a pack.", "{n} coaches gave packs.", len(packs)),
    ]
    if missing:
        lines.append(_said(_("No pack of this period from"), ", ".join(missing)))
    mean = _("{mean} a week for a coach on average").format(mean=decimal(row.face_to_face))
    lines += ["", *_weeks(_added(packs), mean, room), "", *_phases(row)]
    lines.append(_("A client whom one coach handed over to another counts with both."))
    return Content("\n").join(
        line if isinstance(line, Content) else Content(line) for line in lines
    )


def no_packs() -> str:
    """Say how packs come in, and how a coach makes one."""
    return "\n\n".join(
        (
            _("There is no pack yet. F4 takes them in: a file, or all in a folder."),
            _("A coach makes her pack where her own evidence is: 5 (Fidelity), then x, or on the "
              "command line ipscoach fidelity pack. It holds figures and no client's name."),
        )
    )  # fmt: skip


def _said(label: str, text: str) -> Content:
    return Content.assemble((f"{label}: ", "bold"), Content(text))


def _phases(row: TeamRow[PackView]) -> Iterator[Content]:
    for phase, count in zip(Phase, row.phases, strict=True):
        yield Content(f"{int(phase)} {_(phase.short)}: {count}")


def _weeks(weeks: Sequence[WeekCount], mean: str, room: int) -> Iterator[Content]:
    """Draw the contacts with employers week by week, all of them and those face to face."""
    yield Content.styled(_("Contacts with employers, week by week"), "bold")
    shown = weeks_shown(weeks, room)
    every, met = ([one.contacts for one in shown], [one.face_to_face for one in shown])
    top = max(every, default=0)
    if not top:
        yield Content(_("None in the period."))
        return
    yield Content(bars(every, top))
    yield Content(_("all: {range} a week").format(range=range_of(every)))
    yield Content(bars(met, top))
    yield Content(_("face to face: {range}; {mean}").format(range=range_of(met), mean=mean))
    if len(shown) < len(weeks):
        yield Content(plural("The last {n} week is drawn.", "The last {n} weeks are drawn.",
                             len(shown)))  # fmt: skip


def _added(packs: Sequence[PackView]) -> list[WeekCount]:
    """Add the weeks of several packs of one period up."""
    from ipscoach.records.fidelity.orders import WeekCount

    found: dict[str, tuple[int, int]] = {}
    for one in (week for pack in packs for week in pack.weeks):
        contacts, met = found.get(one.week, (0, 0))
        found[one.week] = (contacts + one.contacts, met + one.face_to_face)
    return [
        WeekCount(week=week, contacts=contacts, face_to_face=met)
        for week, (contacts, met) in sorted(found.items())
    ]
