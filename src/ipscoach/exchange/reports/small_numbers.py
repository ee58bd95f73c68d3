"""Which figures of a report are too small to be shown, and which would give them away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import ceil

from ipscoach.domain.outcomes.measure import Measure, Unit
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.people import BEFORE, NO_DAY, NO_START
from ipscoach.domain.outcomes.small_numbers import Hidden, Sum, hidden
from ipscoach.sentence import Sentence, named

SHARES = frozenset({"employment_rate_uk", "working_share_us"})
SHARED = (Unit.COUNT, Unit.SHARE)
"""Units of measures that may have a share; contacts a week are of nobody."""
WAITS = (
    "median_days_to_first_employer_contact",
    "median_days_to_first_employer_meeting",
    "median_days_to_first_job",
)
SERIES = "caseload"
OF, N, OPEN, LEFT_OUT = "/of", "/n", "/open", "/left_out"
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
    "subsidised/of": "job_starts",
    "permanent": "permanent.permanent",
    "permanent/of": "job_starts",
    "sustained_13_weeks": "sustained_13_weeks.reached",
    "sustained_26_weeks": "sustained_26_weeks.reached",
    "working_share_us/of": "served",
    "funnel": "funnel.referred",
}


def key(measure: str, part: str = "", about: str = "") -> str:
    """Return by what a figure goes: the measure's id, a part's code, or what is about it.

    Args:
        measure: the id.
        part: the code of a part; empty for the measure itself.
        about: OF for what it is divided by, N, OPEN or LEFT_OUT; empty for the figure.
    """
    return f"{measure}.{part}{about}" if part else f"{measure}{about}"


def reason(measure: str, why: Sentence) -> str:
    """Return by what goes how many were left out of a measure for a reason."""
    return f"{key(measure, about=LEFT_OUT)}/{why.template}"


def _one(name: str, same: Mapping[str, str]) -> str:
    """Return the key under which a figure that stands in several places is looked at."""
    while name in same:
        name = same[name]
    return name


@dataclass(frozen=True, slots=True)
class SmallNumbers:
    """What is hidden in a report; by itself nothing is.

    Attributes:
        found: what stands in the place of a figure.
        same: the keys of figures that are another one.
    """

    found: Mapping[str, Hidden] = field(default_factory=dict[str, Hidden])
    same: Mapping[str, str] = field(default_factory=dict[str, str])

    def of(self, measure: str, part: str = "", about: str = "") -> Hidden | None:
        """Return what stands in the place of a figure; None where it is shown."""
        return self.found.get(_one(key(measure, part, about), self.same))

    def of_reason(self, measure: str, why: Sentence) -> Hidden | None:
        """Return what stands in the place of how many were left out for a reason."""
        return self.found.get(_one(reason(measure, why), self.same))

    def of_value(self, measure: Measure) -> Hidden | None:
        """Return what stands in the place of a measure's value, whatever its unit."""
        match measure.unit:
            case Unit.COUNT:
                return self.of(measure.id)
            case Unit.SHARE:
                return self.of_share(measure)
            case Unit.DAYS | Unit.HOURS:
                return withheld(self.of(measure.id, about=N))
            case Unit.CLIENTS:
                return self.found.get(SERIES)
            case Unit.PER_WEEK:
                return None

    def of_share(self, measure: Measure) -> Hidden | None:
        """Return what stands in the place of a share: it tells as much as both its numbers."""
        above = self.of(measure.id, "part") if measure.id in SHARES else self.of(measure.id)
        return withheld(above or self.of(measure.id, about=OF))

    def says(self, measure: Measure) -> Sentence | None:
        """Return why there is no value, with a small count in it hidden."""
        return self.safe(measure.says, self.of(measure.id, about=OPEN))

    def safe(self, said: Sentence | None, how: Hidden | None) -> Sentence | None:
        """Return a sentence without the count in it where that is hidden."""
        return said.put({"count": named(how.label)}) if said is not None and how else said


EVERYTHING = SmallNumbers()


def withheld(how: Hidden | None) -> Hidden | None:
    """Return what stands in the place of what tells something about a hidden count."""
    return Hidden.WITHHELD if how is not None else None


def small_numbers(outcomes: Outcomes) -> SmallNumbers:
    """Return what a report of these outcomes must not show where small numbers are hidden."""
    table = _Table(outcomes)
    return SmallNumbers(hidden(table.counts, table.sums, table.unseen), table.same)


class _Table:
    """All counts of people, jobs and times, what adds up to what, and what is left between."""

    def __init__(self, outcomes: Outcomes) -> None:
        self.counts: dict[str, int] = {}
        self.sums: list[Sum] = []
        self.unseen: set[str] = set()
        self.same = dict(_SAME)
        for one in outcomes.measures:
            self._take(one)
        self._merge(outcomes)
        for total, *parts in _additions(outcomes):
            self._add(total, *parts)
        for total, part in _rests(outcomes):
            self._leave(total, part)

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
        if one.duration is not None:
            counts[key(one.id, about=OPEN)] = one.duration.open
        if one.left_out:
            self._take_left_out(one)
        for part in one.parts:
            counts[key(one.id, part.code)] = part.count
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
        counts = self.counts
        for name, other in _likely_same(outcomes):
            if counts.get(name) == counts.get(other):
                self.same[name] = other
        for name in list(self.same):
            if name in counts:
                counts.setdefault(_one(name, self.same), counts[name])
                del counts[name]

    def _add(self, total: str, *parts: str) -> None:
        """Take a sum, where it is one in these figures: not every reader's guess comes true."""
        counts = self.counts
        whole = _one(total, self.same)
        there = tuple(one for one in (_one(part, self.same) for part in parts) if one in counts)
        if there and whole in counts and counts[whole] == sum(counts[one] for one in there):
            self.sums.append(Sum(whole, there))

    def _leave(self, total: str, part: str) -> None:
        """Take what is left of a total beside a part of it: it stands nowhere, but can be told."""
        counts = self.counts
        total, part = _one(total, self.same), _one(part, self.same)
        whole = counts.get(total, -1)
        if total != part and part in counts and counts[part] <= whole:
            name = f"{total}-{part}"
            counts[name] = whole - counts[part]
            self.unseen.add(name)
            self.sums.append(Sum(total, (part, name)))


def _likely_same(outcomes: Outcomes) -> Iterator[tuple[str, str]]:
    """Yield figures that are another one, if they have the same value."""
    if outcomes.months:
        yield key(SERIES, outcomes.months[-1].month), "active"
    for id_ in WAITS:
        yield key(id_, about=N), "new"
    for id_, whole in (("employment_rate_uk", "new"), ("working_share_us", "served")):
        yield reason(id_, NO_DAY), key(whole, about=LEFT_OUT)
    if outcomes.period is None:
        yield "funnel.referred", "clients"
        yield "funnel.came_in", "served"
        yield "new", "served"
        yield "funnel.work", "job_starts.first"
        for weeks in ("13", "26"):
            yield f"funnel.weeks_{weeks}", f"sustained_{weeks}_weeks.reached"


def _additions(outcomes: Outcomes) -> Iterator[tuple[str, ...]]:
    """Yield totals, each with the parts that add up to it."""
    for id_ in ("by_referral_source", "by_closing_reason", "job_starts", "second_jobs"):
        yield id_, *(key(id_, one.code) for one in outcomes[id_].parts)
    for id_ in ("subsidised", "permanent", "weekly_hours"):
        yield "job_starts", *(key(id_, one.code) for one in outcomes[id_].parts)
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
    yield "clients", "active", "waiting", "closed"
    yield "new", "employment_rate_uk/of", "employment_rate_uk/left_out"
    yield "new", "employment_rate_uk/of", reason("employment_rate_uk", NO_START)
    for one in outcomes.measures:
        reasons = dict.fromkeys(left.why for left in one.left_out)
        yield key(one.id, about=LEFT_OUT), *(reason(one.id, why) for why in reasons)
    for id_ in WAITS:
        yield "new", key(id_, about=N), key(id_, about=LEFT_OUT)


def _rests(outcomes: Outcomes) -> Iterator[tuple[str, str]]:
    """Yield totals, each with the one part of it that is shown."""
    for id_ in SHARES:
        yield key(id_, about=OF), key(id_, "part")
    yield "served-working_share_us.part", reason("working_share_us", BEFORE)
    yield "clients", "served"
    if outcomes.period is None:
        # Who had nothing but jobs from before coming in has a first job, and is no step further.
        yield "job_starts.first", "funnel.work"
        for weeks in ("13", "26"):
            yield f"sustained_{weeks}_weeks.reached", f"funnel.weeks_{weeks}"
    yield from pairwise(key("funnel", one.code) for one in outcomes["funnel"].parts)
    for one in outcomes.measures:
        if one.duration is not None:
            yield key(one.id, about=N), key(one.id, about=OPEN)
            for part in one.parts:
                yield key(one.id, part.code), key(one.id, part.code, OPEN)
