"""One measure in words: its value, what it rests on, its parts, and what it means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from textual.content import Content

from ipscoach.domain.outcomes.compare import UNEVEN, comparable
from ipscoach.domain.outcomes.measure import Unit
from ipscoach.exchange.reports.small_keys import LEFT_OUT, OF, OPEN, SHARED, N
from ipscoach.exchange.reports.small_numbers import EVERYTHING, SmallNumbers
from ipscoach.i18n import _, plural, say, shown
from ipscoach.tui.widgets.reports.figures import (
    beside,
    changed,
    counted,
    measured,
    of,
    parts,
    percent,
    seen,
)

if TYPE_CHECKING:
    from ipscoach.domain.fidelity.spans import Period
    from ipscoach.domain.outcomes.measure import LeftOut, Measure, Part
    from ipscoach.domain.outcomes.small_numbers import Hidden
    from ipscoach.domain.outcomes.waiting_times import Duration
    from ipscoach.tui.widgets.reports.groups import Group

BAR = 10
COUNT = 5
FULL, EMPTY = "■", "·"


class Row(NamedTuple):
    """A measure, the same of the period before (None where there is none), and the change."""

    now: Measure
    before: Measure | None = None
    by: int | Fraction | None = None


class Smalls(NamedTuple):
    """What is hidden for being small: in the period, and in the one before."""

    now: SmallNumbers = EVERYTHING
    before: SmallNumbers = EVERYTHING


NONE_HIDDEN = Smalls()


def telling(row: Row, before: Period | None, smalls: Smalls = NONE_HIDDEN) -> Content:
    """Tell a measure in full; nothing in it is markup.

    Args:
        row: the measure.
        before: the period that it is compared with.
        smalls: what is hidden for being small.
    """
    found, small = row.now, smalls.now
    lines = [Content.styled(say(found.label), "bold"), *_value(found, small)]
    if row.before is not None and before is not None:
        lines += _earlier(row, row.before, before, smalls)
    lines += (_said(_("Remark"), say(one)) for one in found.remarks if small is EVERYTHING)
    if found.parts:
        lines += [Content(""), Content.styled(_("Parts"), "bold")]
        lines += map(Content, bars(found, small))
    lines += [Content(""), *_behind(found, small)]
    lines.append(_said(_("What it means"), say(found.definition)))
    return Content("\n").join(lines)


def telling_group(group: Group) -> Content:
    """Tell what a group of measures is about."""
    count = plural("{n} measure", "{n} measures", len(group.ids))
    return Content("\n").join([Content.styled(_(group.name), "bold"), say(group.tells), count])


def change_of(row: Row, smalls: Smalls) -> str:
    """Write the change, as it is between the values beside it.

    None where one of the two figures is hidden, for it would tell it.
    """
    now, earlier, unit = row.now, row.before, row.now.unit
    if row.by is None or earlier is None or now.value is None or earlier.value is None:
        return changed(None, unit)
    if smalls.now.of_value(now) or smalls.before.of_value(earlier):
        return changed(None, unit)
    return changed(seen(now.value, unit) - seen(earlier.value, unit), unit)


def _said(label: str, text: str) -> Content:
    return Content.assemble((f"{label}: ", "bold"), Content(text))


def _value(found: Measure, small: SmallNumbers) -> Iterator[Content]:
    says = small.says(found)
    if found.value is None and says is not None:
        yield _said(_("Value"), say(says))
    else:
        yield _said(_("Value"), _whole(found, small))
    if found.unit is not Unit.COUNT or found.share is not None:
        shared = found.denominator and found.unit in SHARED
        n, about = (int(found.denominator), OF) if shared else (found.n, N)
        yield _said("n", counted(n, small.of(found.id, about=about)))
    if found.duration is not None and found.duration.n and small.of_value(found) is None:
        yield _said(_("Spread"), quartiles(found.duration, small.of(found.id, about=OPEN)))


def _whole(found: Measure, small: SmallNumbers) -> str:
    """Write the value, and a count's share with the numbers that it is made of."""
    told = beside(found, small)
    share = found.share if small.of_share(found) is None else None
    if found.unit is Unit.COUNT and share is not None:
        told = f"{found.value} ({percent(share)}, {parts(found)})"
    if found.duration is not None and small.of_value(found) is None:
        return _("{value} (the median)").format(value=told)
    return told


def quartiles(length: Duration, hidden: Hidden | None = None) -> str:
    """Write by which day a quarter, half and three quarters were done, and how many are open."""
    marks = (
        (_("a quarter"), length.lower),
        (_("half"), length.median),
        (_("three quarters"), length.upper),
    )
    told = [
        f"{label}: {_('not yet') if day is None else measured(day, Unit.DAYS)}"
        for label, day in marks
    ]
    open_ = counted(length.open, hidden)
    told.append(_("{open} of {n} still open").format(open=open_, n=length.n))
    return "; ".join(told)


def _earlier(row: Row, earlier: Measure, before: Period, smalls: Smalls) -> Iterator[Content]:
    yield _said(_("The period before"), f"{beside(earlier, smalls.before)}, {of(before)}")
    told = change_of(row, smalls)
    if row.now.unit is Unit.SHARE and row.by is not None:
        told = _("{value} (percentage points)").format(value=told)
    if earlier.left_out:
        hidden = smalls.before.of(earlier.id, about=LEFT_OUT)
        out = plural("{n} client", "{n} clients", len(earlier.left_out))
        yield _said(_("Left out then"), out if hidden is None else shown(hidden))
    yield _said(_("Change"), told if comparable(row.now, earlier) else say(UNEVEN))


def bars(found: Measure, small: SmallNumbers = EVERYTHING) -> Iterator[str]:
    """Draw a bar a part with its number: of all where that is known, else of the largest."""
    if any(one.duration is not None for one in found.parts):
        yield from _long(found, small)
        return
    hidden = {one.code: small.of(found.id, one.code) for one in found.parts}
    seen = [one for one in found.parts if hidden[one.code] is None]
    alone = small.of_whole(found.id) is not None
    most = max((one.count for one in seen if alone or not one.of), default=0)
    for one in found.parts:
        how = hidden[one.code]
        top = most if alone else one.of or most
        drawn = bar(Fraction(one.count, top) if top and how is None else Fraction(0))
        yield f"{drawn} {numbered(one, how, alone=alone):>{COUNT}}  {say(one.label)}"


def numbered(part: Part, hidden: Hidden | None, *, alone: bool = False) -> str:
    """Write a part's count, and its share of all where that is known.

    Args:
        part: the part.
        hidden: what stands in the place of its count.
        alone: whether of how many it is a part is hidden, so that its share would tell that.
    """
    if hidden is not None:
        return shown(hidden)
    if alone or not part.of:
        return str(part.count)
    return f"{part.count}/{part.of} {percent(Fraction(part.count, part.of))}"


def _long(found: Measure, small: SmallNumbers) -> Iterator[str]:
    """Draw how long each part lasts, beside the longest."""
    given = [
        (one, one.duration, small.of(found.id, one.code))
        for one in found.parts
        if one.duration is not None
    ]
    longest = max((length.median or 0 for _part, length, how in given if not how), default=0)
    for part, length, how in given:
        median = length.median if how is None else None
        drawn = bar(Fraction(median) / longest if median and longest else Fraction(0))
        open_ = small.of(found.id, part.code, OPEN)
        yield f"{drawn} {lasting(length, how, open_)}  {say(part.label)}"


def lasting(length: Duration, hidden: Hidden | None = None, open_: Hidden | None = None) -> str:
    """Write a median in short, with what it rests on.

    Args:
        length: the estimate.
        hidden: what stands in the place of how many it rests on.
        open_: what stands in the place of how many of them are open.
    """
    if hidden is not None:
        return shown(hidden)
    if not length.n:
        return _("no cases")
    median = _("not yet") if length.median is None else measured(length.median, Unit.DAYS)
    told = _("{median} (n {n}, {open} open)")
    return told.format(median=median, n=length.n, open=counted(length.open, open_))


def bar(share: Fraction) -> str:
    """Draw a share of the whole."""
    filled = round(BAR * min(share, Fraction(1)))
    return FULL * filled + EMPTY * (BAR - filled)


def _behind(found: Measure, small: SmallNumbers) -> Iterator[Content]:
    """Tell how many clients there are; not beside hidden numbers, which they would tell."""
    if found.clients and small is EVERYTHING:
        yield _said(_("Behind it"), plural("{n} client", "{n} clients", len(found.clients)))
    if not found.left_out:
        return
    hidden = small.of(found.id, about=LEFT_OUT)
    if hidden is not None:
        yield _said(_("Left out"), shown(hidden))
        return
    out = plural("{n} client", "{n} clients", len(found.left_out))
    yield _said(_("Left out"), out)
    if small is EVERYTHING:
        yield from (Content(f"• {line}") for line in reasons(found.left_out))


def reasons(left_out: Iterable[LeftOut]) -> Iterator[str]:
    """Count why clients were left out, the most frequent reason first."""
    for why, count in Counter(say(one.why) for one in left_out).most_common():
        yield f"{count} × {why}"
