"""The JSON of reports: figures under stable names, codes, `null` for what is not known.

docs/file-formats.md describes every key. A key may be added, none changes its meaning.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from fractions import Fraction
from typing import TYPE_CHECKING

from ipscoach.domain.caseload import Status
from ipscoach.domain.fidelity.spans import Period
from ipscoach.domain.outcomes.measure import Measure, Part
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.small_numbers import Hidden
from ipscoach.exchange.reports import small_keys
from ipscoach.exchange.reports.caseload_report import Standing, kept_of, standing_of
from ipscoach.exchange.reports.load_table import at_end, mean
from ipscoach.exchange.reports.small_numbers import EVERYTHING, SmallNumbers, small_numbers
from ipscoach.exchange.reports.source import outcomes_of, outcomes_of_both
from ipscoach.i18n import say
from ipscoach.records.whose import is_supervisors

if TYPE_CHECKING:
    from ipscoach.records.desk import Desk
    from ipscoach.records.views import ClientRow

Shape = dict[str, object]
PLACES = 6
OBJECTS = ("by_referral_source", "by_closing_reason", "funnel")
"""Measures whose figure is an object: of each code how many."""
PHASES = "days_in_phase"
FIRST_KEYS = (
    *("clients", "by_referral_source", "by_closing_reason", "employed_clients", "job_starts"),
    *("work_trials", "median_days_to_first_employer_contact", "median_days_to_first_job"),
    *("sustained_13_weeks", "sustained_26_weeks", "from", "to"),
)
"""What design and documentation promise first; the other figures follow."""


def outcomes_shape(
    desk: Desk, period: Period | None, today: date, *, compare: bool = False, hide: bool = False
) -> Shape:
    """Return outcomes as `report outcomes --format json` has them.

    Raises:
        Refused: a supervisor's file has no packs of the period, or of the one before.
    """
    now, earlier = outcomes_of_both(desk, period, today, compare=compare)
    found = now.outcomes
    kept = _kept(found, hide=hide)
    figures = _figures(found, kept, period)
    shape: Shape = {key: figures.pop(key) for key in FIRST_KEYS} | figures
    shape |= _beside(found, kept)
    if earlier is not None:
        other = earlier.outcomes
        kept = _kept(other, hide=hide)
        out = {one.id: _left_out(one, kept) for one in other.measures if one.left_out}
        shape["before"] = _figures(other, kept, other.period) | {"left_out": out}
    return shape


def _kept(found: Outcomes, *, hide: bool) -> SmallNumbers:
    return small_numbers(found) if hide else EVERYTHING


def _figures(found: Outcomes, kept: SmallNumbers, period: Period | None) -> Shape:
    figures: Shape = {one.id: _figure(one, kept) for one in found.measures}
    span = {"from": period.first if period else None, "to": period.last if period else None}
    return figures | span


def _figure(one: Measure, kept: SmallNumbers) -> object:
    if one.id in OBJECTS:
        return {part.code: _shown(part.count, kept.of(one.id, part.code)) for part in one.parts}
    if one.id == PHASES:
        return {part.code: _median(part, kept) for part in one.parts}
    return _shown(one.value, kept.of_value(one))


def _median(part: Part, kept: SmallNumbers) -> object:
    length = part.duration
    return _shown(length.median if length else None, kept.of(PHASES, part.code))


def _shown(value: int | Fraction | None, how: Hidden | None) -> int | float | None:
    """Return a number as JSON has it: whole where it is, else to six places; hidden ones null."""
    if value is None or how is not None:
        return None
    exact = Fraction(value)
    return exact.numerator if exact.denominator == 1 else round(float(exact), PLACES)


def _beside(found: Outcomes, kept: SmallNumbers) -> Shape:
    return {
        "known": found.known,
        "coaches": found.coaches,
        "cap": found.cap,
        "small_numbers_hidden": kept is not EVERYTHING,
        "details": {one.id: _detail(one, kept) for one in found.measures},
        "months": _months(found, kept),
    }


def _detail(one: Measure, kept: SmallNumbers) -> Shape:
    """Return all that belongs to a measure; no client, neither by name nor by code."""
    above = kept.of(one.id, "part") if one.id in small_keys.SHARES else kept.of(one.id)
    divided = bool(one.denominator)
    says = kept.says(one)
    return {
        "label": say(one.label),
        "definition": say(one.definition),
        "unit": one.unit,
        "value": _shown(one.value, kept.of_value(one)),
        "numerator": _shown(one.numerator, above) if divided else None,
        "denominator": _shown(one.denominator, _below(one, kept)) if divided else None,
        "share": _shown(one.share, kept.of_share(one)) if one.unit in small_keys.SHARED else None,
        "says": say(says) if says is not None else None,
        **_length(one, kept),
        "parts": [_part(one, part, kept) for part in one.parts],
        "left_out": _left_out(one, kept),
        "remarks": [
            say(said)
            for said in one.remarks
            if kept is EVERYTHING or "count" not in dict(said.values)
        ],
        "hidden": kept.of_value(one),
    }


def _below(one: Measure, kept: SmallNumbers) -> Hidden | None:
    return kept.of(one.id, about=small_keys.OF) or kept.of_value(one)


def _length(one: Measure, kept: SmallNumbers) -> Shape:
    length, how = one.duration, kept.of(one.id, about=small_keys.N)
    still = kept.of(one.id, about=small_keys.OPEN)
    if length is None:
        return {"n": None, "open": None, "lower": None, "median": None, "upper": None}
    return {
        "n": _shown(length.n, how),
        "open": _shown(length.open, still),
        "lower": _shown(length.lower, how),
        "median": _shown(length.median, how),
        "upper": _shown(length.upper, how),
    }


def _part(one: Measure, part: Part, kept: SmallNumbers) -> Shape:
    how = kept.of(one.id, part.code)
    shape: Shape = {
        "code": part.code,
        "label": say(part.label),
        "count": _shown(part.count, how),
        "hidden": how,
    }
    if part.duration is not None:
        still = kept.of(one.id, part.code, small_keys.OPEN)
        shape |= {
            "open": _shown(part.duration.open, still),
            "lower": _shown(part.duration.lower, how),
            "median": _shown(part.duration.median, how),
            "upper": _shown(part.duration.upper, how),
        }
    return shape


def _left_out(one: Measure, kept: SmallNumbers) -> list[Shape]:
    """Return for each reason how many were left out."""
    reasons = Counter(left.why for left in one.left_out)
    return [
        {"why": say(why), "count": _shown(count, kept.of_reason(one.id, why))}
        for why, count in reasons.items()
    ]


def _months(found: Outcomes, kept: SmallNumbers) -> list[Shape]:
    return [
        {
            "month": one.month,
            "days": one.days,
            "mean": _shown(one.mean, mean(one, kept)),
            "at_end": _shown(one.at_end, at_end(one, kept)),
            "undated": one.undated if kept is EVERYTHING else None,
        }
        for one in found.months
    ]


def caseload_shape(desk: Desk, period: Period | None, today: date, *, hide: bool = False) -> Shape:
    """Return the caseload as `report caseload --format json` has it.

    Raises:
        Refused: a supervisor's file has no packs of the period.
    """
    found = outcomes_of(desk, period, today).outcomes
    rows = None if is_supervisors(desk) else desk.read.clients(today)
    where = standing_of(rows) if rows is not None else None
    kept = kept_of(found, where) if hide else EVERYTHING
    return {
        "on": today,
        "cap": found.cap,
        "coaches": found.coaches,
        **_standing(rows, where, kept),
        "from": period.first if period else None,
        "to": period.last if period else None,
        "small_numbers_hidden": hide,
        "months": _months(found, kept),
    }


def _standing(rows: list[ClientRow] | None, where: Standing | None, kept: SmallNumbers) -> Shape:
    """Return who is where today; nothing of it where a file holds packs, or names single people."""
    if rows is None or where is None:
        return {"active": None, "waiting": None, "by_phase": None, "clients": None}

    def told(code: str, count: int) -> int | float | None:
        return _shown(count, kept.of(small_keys.STANDING, code))

    listed = [_client(one) for one in rows if one.status is not Status.CLOSED]
    return {
        "active": told("active", where.active),
        "waiting": told("waiting", where.waiting),
        "by_phase": {code: told(code, count) for code, count in where.phases.items()},
        "clients": listed if kept is EVERYTHING else None,
    }


def _client(one: ClientRow) -> Shape:
    return {
        "code": one.code,
        "status": one.status,
        "phase": one.phase,
        "phase_since": one.phase_since,
        "days_in_phase": one.days_in_phase,
        "entered": one.entered,
    }
