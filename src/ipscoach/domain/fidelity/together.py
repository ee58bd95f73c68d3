"""The evidence of several coaches as that of their service: added up, and never more than known.

A pack carries what one coach's records gave, exact, but neither titles nor employers. So what
can be added is added; where two coaches may have counted the same, the value is an upper bound
and says so; where they counted by different rules, there is no value.

Source: domain.md 1.1 (the unit rated is the whole service) and 1.3 (trust rules).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from ipscoach.domain.fidelity.choices import Choice, setting_of
from ipscoach.domain.fidelity.evidence_caseload import NO_SHARE, ONLY_OPEN, OPEN
from ipscoach.domain.fidelity.evidence_contacts import (
    ENOUGH,
    NOBODY,
    UNWRITTEN,
    few_seekers,
    of_coaches,
)
from ipscoach.domain.fidelity.evidence_jobs import ALONE, CURRENT_JOBS, FEW_JOBS, few_jobs
from ipscoach.domain.fidelity.evidence_services import SOUGHT
from ipscoach.domain.fidelity.evidence_support import NEVER_LATER
from ipscoach.domain.fidelity.evidence_time import ONE_SHARE, SHARES
from ipscoach.domain.fidelity.result import Evidence, Figure, Kind, by_day
from ipscoach.sentence import Sentence

CASELOAD, CONTACTS, JOBS, SUPPORT = 1, 17, 21, 23
DISTINCT = frozenset({19, 20})
"""Items whose numerator counts different things, which two coaches may share."""
_OF_ONE = frozenset(
    {
        one.template
        for one in (
            *(NO_SHARE, OPEN, ENOUGH, NOBODY, UNWRITTEN, ONE_SHARE, FEW_JOBS, ALONE, NEVER_LATER),
        )
    }
)
"""Remarks on one coach, which say nothing of a service as they are."""
AT_MOST = Sentence(
    "Each coach's own were counted: what two coaches share is counted twice, so the value may be "
    "lower in truth."
)
AT_LEAST = Sentence("The least it can be, if the coaches shared as much as possible")


def together(founds: Sequence[Evidence]) -> Evidence:
    """Return one item's evidence for a service from that of each of its coaches.

    Args:
        founds: of one item and one period, one a coach; records of two coaches never meet, so
            their ids must differ.

    Raises:
        ValueError: none, or of several items or periods.
    """
    first = founds[0] if founds else None
    if first is None or any(
        (one.item, one.kind, one.period) != (first.item, first.kind, first.period) for one in founds
    ):
        raise ValueError("evidence of one item and one period")
    if len(founds) == 1:
        return first
    figures = tuple(_figures(founds))
    records = tuple(sorted((record for one in founds for record in one.records), key=by_day))
    added = replace(
        first,
        numerator=sum((one.numerator for one in founds), Fraction(0)),
        denominator=sum((one.denominator for one in founds), Fraction(0)),
        n=sum(one.n for one in founds),
        records=records,
        left_out=tuple(
            sorted(
                (left for one in founds for left in one.left_out),
                key=lambda left: by_day(left.record),
            )
        ),
        rules=tuple(dict.fromkeys(rule for one in founds for rule in one.rules)),
        figures=figures,
        remarks=tuple(_remarks(founds, figures)),
        target=None,
        ceiling=None,
        current_jobs=_current_jobs(founds),
        later_months=_later_months(founds),
    )
    return _valued(added, founds) if first.kind is Kind.COMPUTED else added


def _valued(added: Evidence, founds: Sequence[Evidence]) -> Evidence:
    """Put in the value, and what the form says of a service with such figures."""
    if split := _split(added.rules):
        remark = Sentence(
            "The coaches counted by different rules ({settings}), so nothing is added up.",
            settings=", ".join(split),
        )
        return replace(added, value=None, remarks=(*added.remarks, remark))
    n = int(added.denominator) if added.item == CONTACTS else added.n
    value = added.numerator / added.denominator if n and added.denominator else None
    ceiling, remarks = _capped(added, founds)
    if added.item in DISTINCT and value is not None:
        least = max(one.numerator for one in founds)
        return replace(
            added,
            value=value,
            at_most=True,
            figures=(*added.figures, Figure(AT_LEAST, least, added.denominator)),
            remarks=(*added.remarks, AT_MOST),
        )
    return replace(added, n=n, value=value, ceiling=ceiling, remarks=(*remarks, *added.remarks))


def _split(rules: Iterable[Choice]) -> list[str]:
    """Return the settings that two coaches chose differently."""
    seen: dict[str, Choice] = {}
    return [
        setting_of(rule) for rule in rules if seen.setdefault(setting_of(rule), rule) is not rule
    ]


def _capped(added: Evidence, founds: Sequence[Evidence]) -> tuple[int | None, tuple[Sentence, ...]]:
    """Return the highest anchor that the form allows the service, and what it says of it."""
    match added.item:
        case item if item == CASELOAD and added.n and not added.denominator:
            return None, (NO_SHARE,)
        case item if item == JOBS:
            current = added.current_jobs or 0
            return (1, (few_jobs(current),)) if current < CURRENT_JOBS else (None, ())
        case item if item == SUPPORT:
            met, months = added.later_months or (0, 0)
            return (1, (NEVER_LATER,)) if months and not met else (None, ())
        case item if item == CONTACTS:
            return None, tuple(_of_contacts(founds))
        case _:
            return None, ()


def _of_contacts(founds: Sequence[Evidence]) -> Iterator[Sentence]:
    """Yield what is said of the coaches of a service, item 17, each by how many they are."""
    if small := sum(one.target is not None for one in founds):
        yield few_seekers(small)
    idle = sum(not one.denominator for one in founds)
    yield from of_coaches(idle, sum(UNWRITTEN in one.remarks for one in founds))


def _current_jobs(founds: Sequence[Evidence]) -> int | None:
    counts = [one.current_jobs for one in founds if one.current_jobs is not None]
    return sum(counts) if counts else None


def _later_months(founds: Sequence[Evidence]) -> tuple[int, int] | None:
    counts = [one.later_months for one in founds if one.later_months is not None]
    return (sum(met for met, _of in counts), sum(of for _met, of in counts)) if counts else None


def _figures(founds: Sequence[Evidence]) -> Iterator[Figure]:
    """Yield the figures added up, in the order of their first mention.

    One that a coach does not have is left out: an old pack tells it in other words, and a sum
    without her would be told as that of the service.
    """
    parts: dict[Sentence, list[Figure]] = {}
    for found in founds:
        for one in found.figures:
            parts.setdefault(one.says, []).append(one)
    for says, same in parts.items():
        if len(same) < len(founds):
            continue
        numerator = sum((one.numerator for one in same), Fraction(0))
        yield Figure(says, numerator, sum((one.denominator for one in same), Fraction(0)))


def _remarks(founds: Sequence[Evidence], figures: Iterable[Figure]) -> Iterator[Sentence]:
    """Yield the remarks that hold for the service, each once.

    A count that not every coach tells in these words is not added up.
    """
    others: dict[Sentence, None] = {}
    sought: list[int] = []
    for remark in (remark for found in founds for remark in found.remarks):
        if remark.template == SOUGHT.template:
            sought.append(int(str(dict(remark.values)["count"])))
        elif remark.template == ONE_SHARE.template:
            others[SHARES] = None
        elif remark.template not in _OF_ONE:
            others[remark] = None
    yield from others
    if len(sought) == len(founds):
        yield SOUGHT.put({"count": sum(sought)})
    for one in figures:
        if one.says == ONLY_OPEN and one.denominator:
            yield OPEN.put({"count": int(one.denominator)})
