"""What a supervisor's file is asked: whose file it is, which packs count, what they tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ipscoach.cli.faults import WrongUsage
from ipscoach.cli.fidelity_options import MONTHS, period_of
from ipscoach.cli.output import message
from ipscoach.cli.progress import progress_of
from ipscoach.cli.surroundings import Options
from ipscoach.domain.clients import folded
from ipscoach.domain.fidelity.choices import Choices
from ipscoach.domain.fidelity.evidence import evidence
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.spans import Period, whole_months
from ipscoach.domain.fidelity.team import of_period, periods
from ipscoach.i18n import _, say
from ipscoach.records.whose import is_supervisors
from ipscoach.sentence import Refused, Sentence

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.result import Evidence
    from ipscoach.records.desk import Desk
    from ipscoach.records.fidelity.views import PackView


NO_PACKS = Sentence(
    "There are no packs here yet. Take them in with `fidelity receive`, and ask again."
)


class Counted(NamedTuple):
    """Evidence, and where it comes from.

    Attributes:
        items: of all items of IPS-25.
        period: the days it is about.
        coaches: of how many coaches.
        codes: by what clients go, by their ids.
        source: the names of the coaches whose packs they are; empty for a coach's own records.
    """

    items: Sequence[Evidence]
    period: Period
    coaches: int
    codes: Mapping[str, str]
    source: tuple[str, ...] = ()


def check_supervisors(desk: Desk) -> None:
    """Refuse what only a supervisor's file can do.

    Raises:
        Refused: it is a coach's.
    """
    if not is_supervisors(desk):
        raise Refused(
            Sentence(
                "Packs belong into a supervisor's file, and this one is a coach's; nothing was "
                "changed. A supervisor's is set up by `init --role supervisor`."
            )
        )


def check_coachs(desk: Desk) -> None:
    """Refuse what only a coach's file can do.

    Raises:
        Refused: it is a supervisor's.
    """
    if is_supervisors(desk):
        raise Refused(
            Sentence(
                "A pack is made of a coach's own records, and this is a supervisor's file; "
                "nothing was written."
            )
        )


def span_given(options: Options, today: date) -> Period | None:
    """Return the period of --from and --to; None where neither is given.

    Raises:
        WrongUsage: as `period_of`.
    """
    return period_of(options, today) if options.keys() & {"from", "to"} else None


def spanned(period: Period) -> Sentence:
    """Return a period in words."""
    return Sentence("{first} to {last}", first=period.first, last=period.last)


def without_packs(desk: Desk) -> bool:
    """Say whether nothing has come in yet, and tell it as a message.

    A program gets an empty answer then, of the same shape as any other.
    """
    if desk.fidelity.packs():
        return False
    message(say(NO_PACKS))
    return True


def nothing_counted(asked: Period | None, today: date) -> Counted:
    """Return the evidence of no pack: all items, and none with a value.

    Args:
        asked: the period; None for the last six whole months.
        today: by which these are found.
    """
    period = asked or whole_months(today, MONTHS)
    bare = (
        replace(one, rules=(), remarks=(), figures=(), ceiling=None)
        for one in evidence(Facts(), period)
    )
    return Counted(tuple(bare), period, 0, {})


def packs_of(desk: Desk, asked: Period | None) -> tuple[Period, list[PackView]]:
    """Return the period that is meant, the newest without one asked for, and the packs of it.

    Raises:
        Refused: there are no packs, or none of this period.
    """
    every = desk.fidelity.packs()
    known = periods(every)
    if not known:
        raise Refused(NO_PACKS)
    period = asked or known[0]
    found = of_period(every, period)
    if not found:
        raise Refused(
            Sentence(
                "There is no pack of {asked}. There are packs of: {others}.",
                asked=spanned(period),
                others="; ".join(say(spanned(one)) for one in known),
            )
        )
    return period, found


def evidence_of_packs(desk: Desk, options: Options, asked: Period | None, *, rows: bool) -> Counted:
    """Return the service's evidence from packs, or with --coach that of one coach.

    Args:
        desk: the open file.
        options: as given.
        asked: the period; None for the newest that packs are about.
        rows: whether the single records come along.

    Raises:
        WrongUsage: a choice is given, which the coaches have settled.
        Refused: there is no such pack.
    """
    from ipscoach.exchange.fidelity.service import evidence_of_coach, evidence_of_service

    _check_unsettled(options)
    period, packs = packs_of(desk, asked)
    if "coach" in options:
        pack = _of_coach(packs, options["coach"])
        items, names = evidence_of_coach(desk, pack.id, rows=rows), (pack.coach,)
    else:
        progress = progress_of(_("Reading packs…"))
        items, names = evidence_of_service(desk, period, Choices(), rows=rows, progress=progress)
    ids = {record.client_id for item in items for record in item.records}
    codes = {id_: id_ for id_ in ids if id_ is not None}
    return Counted(items, period, len(names), codes, names)


def _check_unsettled(options: Options) -> None:
    for one in fields(Choices):
        if (name := one.name.replace("_", "-")) in options:
            raise WrongUsage(
                Sentence(
                    "--{option} changes nothing in packs: each coach settled it for hers.",
                    option=name,
                )
            )


def _of_coach(packs: Sequence[PackView], name: str) -> PackView:
    for pack in packs:
        if folded(pack.coach) == folded(name):
            return pack
    raise Refused(
        Sentence(
            "There is no pack of “{name}” in this period. There are those of: {others}.",
            name=name,
            others=", ".join(pack.coach for pack in packs),
        )
    )
