"""All counts of a report, what adds up to what, and which of them are the same figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from itertools import combinations
from math import ceil

from ipscoach.domain.outcomes.measure import Measure, Unit
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.people import BEFORE, NO_DAY, NO_START
from ipscoach.domain.outcomes.small_numbers import Sum
from ipscoach.exchange.reports.small_keys import (
    LEFT_OUT,
    OF,
    OPEN,
    SERIES,
    SHARES,
    STANDING,
    N,
    key,
    one_of,
    reason,
)

WAITS = (
    "median_days_to_first_employer_contact",
    "median_days_to_first_employer_meeting",
    "median_days_to_first_job",
)
WRITTEN = ("subsidised", "permanent")
"""Shares of those job starts of which something is written down; the others are left out."""
# The same figure in two places is one figure.
_SAME = {
    "by_referral_source": "clients",
    "by_closing_reason": "closed",
    "by_referral_source/left_out": "clients/left_out",
    "by_closing_reason/left_out": "closed/left_out",
    "employed_clients": "job_starts.first",
    "second_jobs.later": "job_starts.later",
    "second_jobs.parallel": "job_starts.parallel",
    "subsidised": "subsidised.yes",
    "permanent": "permanent.permanent",
    "sustained_13_weeks": "sustained_13_weeks.reached",
    "sustained_26_weeks": "sustained_26_weeks.reached",
    "working_share_us/of": "served",
    "funnel": "funnel.referred",
}


class Figures:
    """All counts of people, jobs and times, what adds up to what, and what is left between.

    Attributes:
        counts: every count by its key; one that stands in several places stands here once.
        sums: what adds up to what.
        unseen: keys of counts that stand nowhere: what is left of a total beside a part of it.
        same: for the keys of figures that are another one, the key of that.
    """

    def __init__(self, outcomes: Outcomes, standing: Mapping[str, int]) -> None:
        """Args: standing: how many stand where today, by code; empty where that is not told."""
        self.counts: dict[str, int] = {
            key(STANDING, code): count for code, count in standing.items()
        }
        self._who: dict[str, frozenset[str]] = {}
        self.sums: list[Sum] = []
        self.unseen: set[str] = set()
        self.same = dict(_SAME)
        for one in outcomes.measures:
            self._take(one)
        self._merge(outcomes)
        for total, *parts in _additions(outcomes):
            self._add(total, *parts)
        phases = [key(STANDING, code) for code in standing if code not in ("active", "waiting")]
        self._add(key(STANDING, "active"), *phases)
        for total, *parts in _rests(outcomes):
            self._leave(total, *parts)

    def _take(self, one: Measure) -> None:
        counts = self.counts
        match one.unit:
            case Unit.COUNT:
                counts[key(one.id)] = int(one.value or 0)
                if one.denominator:
                    counts[key(one.id, about=OF)] = int(one.denominator)
            case Unit.SHARE:
                counts[key(one.id, "part")] = int(one.numerator)
                counts[key(one.id, about=OF)] = int(one.denominator)
            case Unit.DAYS | Unit.HOURS:
                counts[key(one.id, about=N)] = one.n
            case Unit.CLIENTS:
                # A mean over so few is one of single people, too.
                counts[SERIES] = ceil(one.value or 0)
            case Unit.PER_WEEK:
                return
        self._who[one.id] = frozenset(one.clients)
        if one.duration is not None:
            counts[key(one.id, about=OPEN)] = one.duration.open
        if one.left_out:
            self._take_left_out(one)
        for part in one.parts:
            counts[key(one.id, part.code)] = part.count
            self._who[key(one.id, part.code)] = frozenset(part.clients)
            if part.duration is not None:
                counts[key(one.id, part.code, OPEN)] = part.duration.open

    def _take_left_out(self, one: Measure) -> None:
        """Take how many were left out, and how many for each reason: the same where those are."""
        whole = key(one.id, about=LEFT_OUT)
        self.counts[whole] = len(one.left_out)
        for why, count in Counter(left.why for left in one.left_out).items():
            self.counts[reason(one.id, why)] = count
            if whole in _SAME:
                self.same[reason(one.id, why)] = f"{_SAME[whole]}/{why.template}"

    def _merge(self, outcomes: Outcomes) -> None:
        """Let figures that are the same one in two places be one, so that one hides both."""
        counts, who = self.counts, self._who
        equal = list(_equal_in_value(outcomes))
        equal += [(one, two) for one, two in _SAME_PEOPLE if who.get(one, ()) == who.get(two)]
        for name, other in equal:
            if counts.get(name) == counts.get(other):
                self._is(name, other)
        for name in list(self.same):
            if name in counts:
                counts.setdefault(one_of(name, self.same), counts[name])
                del counts[name]

    def _is(self, name: str, other: str) -> None:
        name, other = one_of(name, self.same), one_of(other, self.same)
        if name != other:
            self.same[name] = other

    def _add(self, total: str, *parts: str) -> None:
        """Take a sum, where it is one in these figures: not every reader's guess comes true."""
        counts = self.counts
        whole = one_of(total, self.same)
        there = tuple(one for one in (one_of(part, self.same) for part in parts) if one in counts)
        if there and whole in counts and counts[whole] == sum(counts[one] for one in there):
            self.sums.append(Sum(whole, there))

    def _leave(self, total: str, *parts: str) -> None:
        """Take what is left of a total beside parts of it: it stands nowhere, but can be told."""
        counts = self.counts
        total = one_of(total, self.same)
        there = [one for one in (one_of(part, self.same) for part in parts) if one in counts]
        rest = counts.get(total, -1) - sum(counts[one] for one in there)
        if there and total not in there and rest >= 0:
            name = "-".join((total, *there))
            counts[name] = rest
            self.unseen.add(name)
            self.sums.append(Sum(total, (*there, name)))


# A reader who knows the service knows that the clients of these are the same ones, where they are.
_SAME_PEOPLE = (
    ("funnel.referred", "clients"),
    ("funnel.came_in", "served"),
    ("funnel.came_in", "new"),
    ("new", "served"),
    ("funnel.work", "job_starts.first"),
    ("funnel.weeks_13", "sustained_13_weeks.reached"),
    ("funnel.weeks_26", "sustained_26_weeks.reached"),
)


def _equal_in_value(outcomes: Outcomes) -> Iterator[tuple[str, str]]:
    """Yield figures that are another one, if they have the same value."""
    period = outcomes.period
    if outcomes.months:
        yield key(SERIES, outcomes.months[-1].month), "active"
    if period is None or period.last >= outcomes.known:
        yield key(STANDING, "active"), "active"
        yield key(STANDING, "waiting"), "waiting"
    for id_ in WAITS:
        yield key(id_, about=N), "new"
    for id_, whole in (("employment_rate_uk", "new"), ("working_share_us", "served")):
        yield reason(id_, NO_DAY), key(whole, about=LEFT_OUT)
    if period is None:
        yield from _SAME_PEOPLE


def _additions(outcomes: Outcomes) -> Iterator[tuple[str, ...]]:
    """Yield totals, each with the parts that add up to it."""
    for id_ in ("by_referral_source", "by_closing_reason", "job_starts", "second_jobs"):
        yield id_, *(key(id_, one.code) for one in outcomes[id_].parts)
    for id_ in (*WRITTEN, "weekly_hours"):
        parts = [one.code for one in outcomes[id_].parts]
        yield "job_starts", *(key(id_, code) for code in parts)
        if id_ in WRITTEN:
            yield key(id_, about=OF), *(key(id_, code) for code in parts if code != "none")
            yield key(id_, about=LEFT_OUT), key(id_, "none")
    yield "weekly_hours/n", "weekly_hours.under_16", "weekly_hours.from_16"
    phases = outcomes["days_in_phase"].parts
    yield "days_in_phase/n", *(key("days_in_phase", one.code) for one in phases)
    yield (
        key("days_in_phase", about=OPEN),
        *(key("days_in_phase", one.code, OPEN) for one in phases),
    )
    for id_ in ("sustained_13_weeks", "sustained_26_weeks"):
        yield id_, *(key(id_, code) for code in ("under_16", "from_16", "none"))
        yield key(id_, about=OF), id_, key(id_, "not")
        yield key(id_, about=LEFT_OUT), key(id_, "too_early")
    yield "clients", "active", "waiting", "closed"
    for one in outcomes.measures:
        reasons = dict.fromkeys(left.why for left in one.left_out)
        yield key(one.id, about=LEFT_OUT), *(reason(one.id, why) for why in reasons)
    for id_ in WAITS:
        yield "new", key(id_, about=N), key(id_, about=LEFT_OUT)


def _rests(outcomes: Outcomes) -> Iterator[tuple[str, ...]]:
    """Yield totals, each with the parts of it that are shown."""
    for id_ in SHARES:
        yield key(id_, about=OF), key(id_, "part")
    yield "served-working_share_us.part", reason("working_share_us", BEFORE)
    yield "clients", "served"
    # Those who were in work when they came in.
    yield "new", "employment_rate_uk/of", reason("employment_rate_uk", NO_START)
    if outcomes.period is None:
        # Who had nothing but jobs from before coming in has a first job, and is no step further.
        yield "job_starts.first", "funnel.work"
        for weeks in ("13", "26"):
            yield f"sustained_{weeks}_weeks.reached", f"funnel.weeks_{weeks}"
    yield from combinations([key("funnel", one.code) for one in outcomes["funnel"].parts], 2)
    yield "sustained_13_weeks.reached", "sustained_26_weeks.reached"
    for one in outcomes.measures:
        if one.duration is not None:
            yield key(one.id, about=N), key(one.id, about=OPEN)
            for part in one.parts:
                yield key(one.id, part.code), key(one.id, part.code, OPEN)
