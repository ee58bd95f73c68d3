"""Whether a pack makes sense: its figures agree with each other and with how this program counts.

A signature says who made a pack, not that it is right. What cannot be is refused, so that nobody
adds it up; what was counted by other sentences or rules than those of this program is refused
too, since its sum with others would mean nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from math import gcd

from ipscoach.domain.caseload import cap
from ipscoach.domain.days import later
from ipscoach.domain.fidelity.choices import Choices, ContactScope, setting_of
from ipscoach.domain.fidelity.evidence import ITEMS, evidence
from ipscoach.domain.fidelity.evidence_caseload import STILL_OPEN
from ipscoach.domain.fidelity.evidence_jobs import CURRENT_JOBS
from ipscoach.domain.fidelity.facts import Facts
from ipscoach.domain.fidelity.result import FEW, Evidence, Kind, Unit
from ipscoach.domain.fidelity.spans import WEEK, Period
from ipscoach.domain.phases import Phase
from ipscoach.exchange.fidelity.pack import (
    LONGEST_DAYS,
    NUMBER_LIMIT,
    WHO,
    Exact,
    ItemPart,
    Pack,
    Row,
    Said,
    choices_of,
    period_of,
)
from ipscoach.exchange.fidelity.pack_building import weeks_of
from ipscoach.exchange.fidelity.pack_outcomes_checking import outcomes_hold
from ipscoach.exchange.fidelity.pack_texts import Knows, holds, monday, said
from ipscoach.exchange.fidelity.pack_weeks import DAYS
from ipscoach.sentence import Refused, Sentence

CASELOAD, RAPID, FREQUENT = 1, 15, 17
RECORDS_LIMIT = 100_000
"""Records behind an item, and of those left out; a coach's five years have a tenth of it."""
NAME_LIMIT = 200
ID = re.compile(r"[0-9a-f]{32}")
PROGRAM = re.compile(r"[0-9A-Za-z.+-]{1,40}")
_NOTHING: Exact = (0, 1)


def check_header(pack: Pack) -> None:
    """Refuse a pack that does not say rightly whose it is, of which days, and of which items.

    Raises:
        Refused: it does not.
    """
    if not (_header_holds(pack) and tuple(one.item for one in pack.items) == tuple(ITEMS)):
        raise senseless()


def check_words(pack: Pack, knows: Knows) -> None:
    """Refuse a pack whose header holds and that has a sentence which this program has not.

    Raises:
        Refused: it has one, or a formula of another item.
    """
    for item, own in zip(pack.items, own_items(choices_of(pack)), strict=True):
        if item.formula != said(own.formula) or not words_known(item, knows):
            raise otherwise()


def check(pack: Pack) -> None:
    """Refuse a pack whose header holds and whose figures do not.

    Raises:
        Refused: its figures do not fit together, or it was counted by other rules than here.
    """
    for item, own in zip(pack.items, own_items(choices_of(pack)), strict=True):
        if not _counted_alike(item, own):
            raise otherwise()
        whole = _numbers_hold(item) and _rows_hold(item) and _value_holds(item)
        if not (whole and _ceiling_holds(item, own)):
            raise senseless()
    if not (_caseload_holds(pack) and _contacts_hold(pack) and outcomes_hold(pack)):
        raise senseless()


def _header_holds(pack: Pack) -> bool:
    span = pack.period
    return (
        ID.fullmatch(pack.id) is not None
        and PROGRAM.fullmatch(pack.program) is not None
        and bool(pack.coach.strip())
        and all(
            name.isprintable() and len(name) <= NAME_LIMIT
            for name in (pack.coach, pack.organisation)
        )
        and 0 <= pack.share <= 100
        and pack.cap == cap(pack.share)
        and span.first <= span.last <= later(span.first, LONGEST_DAYS - 1)
    )


@lru_cache(maxsize=100)
def own_items(choices: Choices) -> tuple[Evidence, ...]:
    """Return how this program counts the items under some choices: the evidence of nothing."""
    day = date(2008, 1, 7)
    return evidence(Facts(), Period(day, day), choices)


def _counted_alike(item: ItemPart, own: Evidence) -> bool:
    return (
        item.kind is own.kind
        and item.unit is own.unit
        and item.whole_service == own.whole_service
        and item.rules == tuple(map(setting_of, own.rules))
    )


def words_known(item: ItemPart, knows: Knows) -> bool:
    """Say whether every sentence of an item is one of the program's own."""
    seen: set[str] = set()
    return all(
        holds(text, knows)
        for text in chain(
            (item.formula,),
            item.remarks,
            (one.says for one in item.figures),
            (one.why for one in item.left_out),
            _different(item.rows, seen),
        )
    )


def _different(rows: Iterable[Row], seen: set[str]) -> Iterable[Said]:
    """Yield what rows say, what says the same without values once."""
    for row in rows:
        if row.what is None or (not row.what.values and row.what.text in seen):
            continue
        if not row.what.values:
            seen.add(row.what.text)
        yield row.what


def _numbers_hold(item: ItemPart) -> bool:
    fractions = [item.numerator, item.denominator]
    for one in item.figures:
        fractions += (one.numerator, one.denominator)
    if item.target is not None:
        fractions.append(item.target)
    return (
        all(map(_is_exact, fractions))
        and 0 <= item.n < NUMBER_LIMIT
        and item.few == (0 < item.n < FEW)
        and (item.target is None or item.item == FREQUENT)
    )


def _ceiling_holds(item: ItemPart, own: Evidence) -> bool:
    """Say whether the counts that cap a service are where they belong, and cap the coach too."""
    current, months = item.current_jobs, item.later_months
    if (current is None, months is None) != (own.current_jobs is None, own.later_months is None):
        return False
    met, of = months or (0, 0)
    capped = (current is not None and current < CURRENT_JOBS) or (of > 0 and not met)
    return (
        0 <= (current or 0) < NUMBER_LIMIT
        and 0 <= met <= of < NUMBER_LIMIT
        and item.ceiling == (1 if capped else None)
    )


def _is_exact(pair: Exact) -> bool:
    above, below = pair
    return 0 <= above < NUMBER_LIMIT and 0 < below < NUMBER_LIMIT and gcd(above, below) == 1


def _rows_hold(item: ItemPart) -> bool:
    """Say whether the rows are whole, and as many records as the value says that it rests on."""
    for row in item.rows:
        counts = row.weeks.values()
        if not (row.who is None or WHO.fullmatch(row.who)) or row.undated < 0:
            return False
        if any(count < 1 for count in counts) or None in map(monday, row.weeks):
            return False
        if not _said_in_weeks(row):
            return False
    listed = sum(row.count for row in item.rows)
    rests_on = item.numerator[0] if item.item == FREQUENT else item.n
    return (
        all(row.count for row in item.rows)
        and listed == rests_on
        and listed <= RECORDS_LIMIT
        and all(one.count > 0 for one in item.left_out)
        and sum(one.count for one in item.left_out) <= RECORDS_LIMIT
    )


def _said_in_weeks(row: Row) -> bool:
    """Say whether the days of who has met no employer yet are whole weeks."""
    if row.what is None or row.what.text != STILL_OPEN.template:
        return True
    days = row.what.values.get(DAYS)
    return isinstance(days, int) and days % WEEK == 0


def _value_holds(item: ItemPart) -> bool:
    """Say whether numerator and denominator are such as this item can have."""
    if item.kind is not Kind.COMPUTED:
        bare = item.numerator == item.denominator == _NOTHING
        empty = not (item.n or item.left_out or item.figures or item.remarks)
        return bare and (item.kind is Kind.EVIDENCE or empty)
    whole = item.numerator[1] == 1
    if item.unit is Unit.SHARE:
        return whole and Fraction(*item.numerator) <= Fraction(*item.denominator)
    return whole


def _caseload_holds(pack: Pack) -> bool:
    part, first = pack.caseload, pack.items[CASELOAD - 1]
    counts = (part.active, part.waiting, part.came, part.closed, *part.phases.values())
    return (
        all(0 <= count < NUMBER_LIMIT for count in counts)
        and part.phases.keys() == {str(phase.value) for phase in Phase}
        and sum(part.phases.values()) <= part.active
        and first.numerator == (part.active, 1)
        and first.n == part.active
        and Fraction(*first.denominator) == Fraction(pack.share, 100)
        and part.waiting == sum(one.count for one in first.left_out)
        and part.came == pack.items[RAPID - 1].n
        and pack.items[RAPID - 1].denominator == (part.came, 1)
    )


def _contacts_hold(pack: Pack) -> bool:
    """Say whether the weeks are those of the period, and item 17 rests on them."""
    period, item = period_of(pack), pack.items[FREQUENT - 1]
    days: Mapping[str, int] = dict(weeks_of(period))
    weeks = pack.caseload.weeks
    if [(one.week, one.days) for one in weeks] != list(days.items()):
        return False
    if not all(0 <= one.face_to_face <= one.contacts <= RECORDS_LIMIT for one in weeks):
        return False
    met = sum(one.face_to_face for one in weeks)
    counted = item.numerator[0]
    agrees = counted == met if pack.choices.contacts is ContactScope.ALL else counted <= met
    if (item.n, item.denominator) == (0, _NOTHING):
        # Nobody was there, and nothing is written down.
        return not (pack.caseload.active or any(one.contacts for one in weeks) or item.target)
    return (
        agrees
        and item.n == period.days // WEEK
        and Fraction(*item.denominator) == Fraction(period.days, WEEK)
    )


def senseless() -> Refused:
    """Return the refusal of a pack that is signed and cannot be right."""
    return Refused(
        Sentence(
            "The pack is signed, but what stands in it does not fit together; nothing was read. "
            "Ask the coach to make it anew."
        )
    )


def otherwise() -> Refused:
    """Return the refusal of a pack that was counted by other rules or words than ours."""
    return Refused(
        Sentence(
            "The pack was counted by another version of ipscoach, in another way than this one "
            "counts; nothing was read. Use the same version on both computers and make it anew."
        )
    )
