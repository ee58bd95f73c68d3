"""What a patient reader does with a report: write all that adds up below one another, and solve it.

The sums are written down here once more, from the definitions of the figures alone, so that a sum
which the program forgets is found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations
from random import Random

from ipscoach.domain.caseload import Status
from ipscoach.domain.clients import ClosingReason, ReferralSource
from ipscoach.domain.fidelity.facts import ClientFacts, ContactFact, JobFact, Standing
from ipscoach.domain.jobs import Contract
from ipscoach.domain.outcomes.facts import OutcomeFacts
from ipscoach.domain.outcomes.measure import Measure, Unit
from ipscoach.domain.outcomes.measures import Outcomes
from ipscoach.domain.outcomes.people import BEFORE, NO_START
from ipscoach.domain.outcomes.small_numbers import is_small
from ipscoach.exchange.reports.small_keys import LEFT_OUT, OF, OPEN, SHARES, STANDING, N
from ipscoach.exchange.reports.small_numbers import SmallNumbers
from tests.domain.fidelity.made_up import job, on, visit
from tests.domain.outcomes.made_up import facts, someone

SHARED = ("sustained_13_weeks", "sustained_26_weeks", "subsidised", "permanent")
WAITS = ("contact", "meeting", "job")
Sums = list[dict[str, int]]


class Reader:
    """Everything that a report shows, and everything a reader knows of how it hangs together.

    Attributes:
        counts: the true figures by name; only those in `seen` stand in the report.
        seen: the names of those shown.
    """

    def __init__(
        self, outcomes: Outcomes, small: SmallNumbers, standing: dict[str, int] | None = None
    ) -> None:
        self.counts: dict[str, int] = {}
        self.seen: set[str] = set()
        self._sums: Sums = []
        for one in outcomes.measures:
            self._look_at(one, small)
        for code, count in (standing or {}).items():
            self._put(f"{STANDING}.{code}", count, small.of(STANDING, code) is None)
        for total, *parts in (*_sums(outcomes), *_of_standing(standing or {})):
            self._add(total, parts)
        for total, *parts in _parts(outcomes):
            self._leave(total, parts)
        for one, other in _equals(outcomes):
            if self.counts.get(one) == self.counts.get(other):
                self._add(one, [other])

    def _put(self, name: str, count: int, shown: bool) -> None:
        self.counts[name] = count
        if shown:
            self.seen.add(name)

    def _look_at(self, one: Measure, small: SmallNumbers) -> None:
        id_ = one.id
        if one.unit is Unit.COUNT:
            self._put(id_, int(one.value or 0), small.of(id_) is None)
        if id_ in SHARES:
            self._put(f"{id_}.part", int(one.numerator), small.of(id_, "part") is None)
        if id_ in SHARES or id_ in SHARED:
            self._put(f"{id_}{OF}", int(one.denominator), small.of(id_, about=OF) is None)
        if one.unit in (Unit.DAYS, Unit.HOURS):
            self._put(f"{id_}{N}", one.n, small.of(id_, about=N) is None)
        if one.duration is not None:
            self._put(f"{id_}{OPEN}", one.duration.open, small.of(id_, about=OPEN) is None)
        for part in one.parts:
            self._put(f"{id_}.{part.code}", part.count, small.of(id_, part.code) is None)
            if part.duration is not None:
                name = f"{id_}.{part.code}{OPEN}"
                self._put(name, part.duration.open, small.of(id_, part.code, OPEN) is None)
        self._put(f"{id_}{LEFT_OUT}", len(one.left_out), small.of(id_, about=LEFT_OUT) is None)
        for why, count in Counter(left.why for left in one.left_out).items():
            self._put(f"{id_}: {why.template}", count, small.of_reason(id_, why) is None)

    def _add(self, total: str, parts: list[str]) -> None:
        there = [one for one in parts if one in self.counts]
        if total in self.counts and self.counts[total] == sum(map(self.counts.__getitem__, there)):
            row: dict[str, int] = {total: -1}
            for one in there:
                row[one] = row.get(one, 0) + 1
            self._sums.append(row)

    def _leave(self, total: str, parts: list[str]) -> None:
        """Give what is left of a whole beside its parts a name: it is a number of people too."""
        there = [one for one in parts if one in self.counts]
        rest = self.counts.get(total, -1) - sum(map(self.counts.__getitem__, there))
        if there and rest >= 0:
            name = f"{total} without {' and '.join(there)}"
            self.counts[name] = rest
            self._add(total, [*there, name])

    def found_out(self) -> list[str]:
        """Return the small numbers that are shown, or have only one value: there should be none."""
        rows = [{k: Fraction(v) for k, v in row.items() if k not in self.seen}
                for row in self._sums]  # fmt: skip
        solved: dict[str, dict[str, Fraction]] = {}
        for row in rows:
            for name in [one for one in row if one in solved]:
                _take(row, solved[name], row[name])
            if row:
                first = next(iter(row))
                whole = {name: value / row[first] for name, value in row.items()}
                for other in solved.values():
                    if first in other:
                        _take(other, whole, other[first])
                solved[first] = whole
        known = {name for name, row in solved.items() if len(row) == 1} | self.seen
        return sorted(name for name in known if is_small(self.counts[name]))


def _take(row: dict[str, Fraction], other: dict[str, Fraction], times: Fraction) -> None:
    for name, value in other.items():
        row[name] = row.get(name, Fraction(0)) - times * value
        if not row[name]:
            del row[name]


def _sums(outcomes: Outcomes) -> Iterator[tuple[str, ...]]:
    codes = {one.id: [part.code for part in one.parts] for one in outcomes.measures}

    def all_of(id_: str, *without: str) -> list[str]:
        return [f"{id_}.{code}" for code in codes[id_] if code not in without]

    yield "clients", *all_of("by_referral_source")
    yield "closed", *all_of("by_closing_reason")
    yield "clients", "active", "waiting", "closed"
    for id_ in ("job_starts", "second_jobs"):
        yield id_, *all_of(id_)
    for id_ in ("weekly_hours", "subsidised", "permanent"):
        yield "job_starts", *all_of(id_)
    for id_ in ("subsidised", "permanent"):
        yield f"{id_}{OF}", *all_of(id_, "none")
        yield f"{id_}{LEFT_OUT}", f"{id_}.none"
    yield f"weekly_hours{N}", *all_of("weekly_hours", "none")
    yield f"days_in_phase{N}", *all_of("days_in_phase")
    yield f"days_in_phase{OPEN}", *(f"{one}{OPEN}" for one in all_of("days_in_phase"))
    for id_ in ("sustained_13_weeks", "sustained_26_weeks"):
        yield f"{id_}{OF}", f"{id_}.reached", f"{id_}.not"
        yield f"{id_}{LEFT_OUT}", f"{id_}.too_early"
        yield f"{id_}.reached", *(f"{id_}.{code}" for code in ("under_16", "from_16", "none"))
    for wait in WAITS:
        id_ = next(one for one in codes if one.startswith("median") and one.endswith(wait))
        yield "new", f"{id_}{N}", f"{id_}{LEFT_OUT}"
    for one in outcomes.measures:
        yield (
            f"{one.id}{LEFT_OUT}",
            *(
                f"{one.id}: {why.template}"
                for why in dict.fromkeys(left.why for left in one.left_out)
            ),
        )


def _of_standing(standing: dict[str, int]) -> Iterator[tuple[str, ...]]:
    phases = [code for code in standing if code not in ("active", "waiting")]
    yield f"{STANDING}.active", *(f"{STANDING}.{code}" for code in phases)


def _parts(outcomes: Outcomes) -> Iterator[tuple[str, ...]]:
    steps = [f"funnel.{part.code}" for part in outcomes["funnel"].parts]
    yield from combinations(steps, 2)
    yield "sustained_13_weeks", "sustained_26_weeks"
    yield "clients", "served"
    yield "new", f"employment_rate_uk{OF}", f"employment_rate_uk: {NO_START.template}"
    yield f"employment_rate_uk{OF}", "employment_rate_uk.part"
    yield f"working_share_us{OF}", "working_share_us.part"
    yield (
        f"working_share_us{OF}", "working_share_us.part", f"working_share_us: {BEFORE.template}"
    )  # fmt: skip
    for one in outcomes.measures:
        if one.duration is not None:
            yield f"{one.id}{N}", f"{one.id}{OPEN}"
            for part in one.parts:
                yield f"{one.id}.{part.code}", f"{one.id}.{part.code}{OPEN}"
    if outcomes.period is None:
        yield "employed_clients", "funnel.work"
        for weeks in (13, 26):
            yield f"sustained_{weeks}_weeks", f"funnel.weeks_{weeks}"


def _equals(outcomes: Outcomes) -> Iterator[tuple[str, str]]:
    yield "employed_clients", "job_starts.first"
    yield "second_jobs.later", "job_starts.later"
    yield "second_jobs.parallel", "job_starts.parallel"
    yield "subsidised", "subsidised.yes"
    yield "permanent", "permanent.permanent"
    yield "funnel", "funnel.referred"
    yield f"working_share_us{OF}", "served"
    for id_ in ("sustained_13_weeks", "sustained_26_weeks"):
        yield id_, f"{id_}.reached"
    if outcomes.months:
        yield f"caseload.{outcomes.months[-1].month}", "active"
    if outcomes.period is None or outcomes.period.last >= outcomes.known:
        yield f"{STANDING}.active", "active"
        yield f"{STANDING}.waiting", "waiting"
    if outcomes.period is None:
        yield "funnel", "clients"
        yield "funnel.came_in", "served"
        yield "new", "served"


def crowd(seed: int) -> OutcomeFacts:
    """Return a coach's years: up to forty clients, most of them alike, a few who stand out."""
    chance = Random(seed)
    few = chance.choice((0.05, 0.15, 0.4))
    people: list[ClientFacts] = []
    jobs: list[JobFact] = []
    contacts: list[ContactFact] = []
    for number in range(chance.randrange(6, 40)):
        id_ = f"c{number}"
        since = None if chance.random() < few else on(chance.randrange(90))
        ends = None if chance.random() < few else on(200 + chance.randrange(60))
        why = chance.choice((ClosingReason.EMPLOYED, ClosingReason.EMPLOYED, ClosingReason.MOVED))
        source = None if chance.random() < few else ReferralSource.TYP
        if chance.random() < few:
            people.append(ClientFacts(id_, (Standing(Status.WAITING, on(50)),), source=source))
            continue
        closed = ends is not None or chance.random() < few
        people.append(someone(id_, since, ends, why if closed else None, source=source))
        if chance.random() > few:
            contacts.append(visit(on(chance.randrange(90, 120)), id_))
            for turn in range(2 if chance.random() < few else 1):
                begins = 100 + chance.randrange(40) + 60 * turn
                stays = chance.choice((5, 95, 190, 190, 190))
                jobs.append(
                    job(
                        id_,
                        on(begins),
                        on(begins + stays) if chance.random() < 0.5 else None,
                        id=f"{id_}.{turn}",
                        hours=None if chance.random() < few else chance.choice((Fraction(10), 20)),
                        subsidy=chance.choice((True, True, False, None)),
                        contract=None if chance.random() < few else Contract.PERMANENT,
                    )
                )
    known = None if chance.random() < few else chance.random() > few
    return facts(*people, jobs=jobs, contacts=contacts, out_of_work=known)
