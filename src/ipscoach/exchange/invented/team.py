"""An invented team for the supervisor's demo: three coaches' packs, a signed review, one in work.

Each coach has a real encrypted caseload of her own for the moment; her packs are counted from it
and signed as they would be, and it is removed.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

from ipscoach.clock import Clock, FixedClock
from ipscoach.domain.days import later
from ipscoach.domain.fidelity.choices import USUAL
from ipscoach.domain.fidelity.review import Action, Seat, agree, score_apart, with_actions
from ipscoach.domain.fidelity.scale import Scale
from ipscoach.domain.fidelity.spans import Period, whole_months
from ipscoach.domain.staff import StaffRole
from ipscoach.exchange.fidelity.packing import Chance, make_pack
from ipscoach.exchange.fidelity.reviewing import begin, sign
from ipscoach.exchange.fidelity.scale_files import built_in
from ipscoach.exchange.fidelity.taking import look, take
from ipscoach.exchange.invented.inventing import invent
from ipscoach.exchange.invented.laying import lay_out
from ipscoach.exchange.invented.team_words import TeamWords, team_words
from ipscoach.ids import time_ordered
from ipscoach.paths import Home
from ipscoach.records.desk import Desk, open_desk
from ipscoach.records.fidelity.orders import NewReview
from ipscoach.sentence import Refused
from ipscoach.vault.kdf import CHEAP
from ipscoach.vault.vault import OpenVault, Vault

SEEDS = (7, 8, 9)
SHARES = (50, 50, 40)
MONTHS = 6
SCORED = 11
"""So many items of the review in work have a score."""
Progress = Callable[[int, int], None]


def half_years(today: date) -> tuple[Period, Period]:
    """Return the last six whole months before a day, and the six before those."""
    now = whole_months(today, MONTHS)
    return now, whole_months(now.first, MONTHS)


def lay_out_team(
    vault: OpenVault, clock: Clock, language: str, folder: Path, progress: Progress
) -> None:
    """Fill a supervisor's new file, which has nobody in it yet.

    Args:
        vault: the file, open.
        clock: stands at the day on which everything has just happened.
        language: in which is written, "fi" or "en".
        folder: where the coaches' files lie meanwhile; what is made there is removed.
        progress: is told how many of how many steps are done; may raise to stop.
    """
    words, today = team_words(language), clock.today()
    now, before = half_years(today)
    past = FixedClock(later(before.last, 12))
    steps = len(SEEDS) + 2
    packs: dict[date, list[Path]] = {now.last: [], before.last: []}
    given = _chance(SEEDS[0])
    for number, seed in enumerate(SEEDS):
        progress(number, steps)
        with ExitStack() as last:
            home = folder / f"coach-{number}"
            last.callback(shutil.rmtree, home, ignore_errors=True)
            desk = _coach(home, today, number, seed, words, language, last)
            own = _chance(seed)
            for period, when in ((before, past), (now, clock)):
                path = folder / f"{number}-{period.last}.pack"
                path.write_bytes(make_pack(desk, when, period, USUAL, own))
                packs[period.last].append(path)
    scale = built_in()[0]
    progress(len(SEEDS), steps)
    with ExitStack() as last:
        desk = _sat_down(vault, past, last)
        desk.door.set_up_coach(words.supervisor, words.organisation, role=StaffRole.SUPERVISOR)
        _take_in(desk, packs[before.last])
        _signed(desk, _order(scale, words, before, past), scale, words, given)
    progress(len(SEEDS) + 1, steps)
    with ExitStack() as last:
        desk = _sat_down(vault, clock, last)
        _take_in(desk, packs[now.last])
        _in_work(desk, _order(scale, words, now, clock), scale, words)
    for path in (path for paths in packs.values() for path in paths):
        path.unlink()
    progress(steps, steps)


def _chance(seed: int) -> Chance:
    random = Random(seed)  # noqa: S311 - invention, not secrecy
    return Chance(random.randbytes, random.shuffle)


def _sat_down(vault: OpenVault, clock: Clock, last: ExitStack) -> Desk:
    desk = open_desk(vault, clock, time_ordered(clock))
    last.callback(desk.close)
    return desk


def _coach(
    folder: Path,
    today: date,
    number: int,
    seed: int,
    words: TeamWords,
    language: str,
    last: ExitStack,
) -> Desk:
    """Return the desk of an invented coach with her caseload."""
    clock = FixedClock(today)
    vault, code = Vault(Home(folder)).create("invented", CHEAP)
    last.callback(vault.close)
    vault.code_fits(code)
    desk = _sat_down(vault, clock, last)
    desk.door.set_up_coach(words.coaches[number], words.organisation, SHARES[0])
    lay_out(desk, replace(invent(today, seed, language), coach=words.coaches[number]))
    if SHARES[number] != SHARES[0]:
        desk.door.change_coach(words.coaches[number], words.organisation, SHARES[number])
    return desk


def _take_in(desk: Desk, paths: list[Path]) -> None:
    preview = look(desk, paths)
    if preview.refused:
        raise Refused(preview.refused[0].why)
    take(desk, preview.packs)


def _order(scale: Scale, words: TeamWords, period: Period, clock: Clock) -> NewReview:
    return NewReview(
        scale=scale.key,
        service=words.service,
        period=period,
        held=clock.today(),
        reviewers=dict(zip(Seat, words.reviewers, strict=True)),
    )


def _scores(scale: Scale, random: Random) -> Iterator[tuple[int, int]]:
    """Yield an invented score for every item: most of them 3 and 4."""
    for item in scale.items:
        yield item.number, random.choice((2, 3, 3, 3, 4, 4, 4, 4, 5))


def _signed(desk: Desk, order: NewReview, scale: Scale, words: TeamWords, given: Chance) -> None:
    """Hold a review to its end."""
    id_ = begin(desk, order, scale, USUAL)
    review = desk.fidelity.review(id_).review
    random = Random(SEEDS[0])  # noqa: S311 - invention, not secrecy
    for item, score in _scores(scale, random):
        sources = scale.item(item).sources
        review = agree(review, scale, item, score, words.reasons[score - 1], sources)
    actions = [
        Action(what=what, owner=words.coaches[at % 3], due=later(order.held, 60), item=item)
        for at, (item, what) in enumerate(words.actions)
    ]
    review = with_actions(review, scale, actions, order.held)
    desk.door.write_review(id_, review)
    sign(desk, id_, scale, words.reviewers[0], order.held, given)
    (first, *_rest) = desk.fidelity.review(id_).action_ids
    desk.door.mark_action(first, order.held)


def _in_work(desk: Desk, order: NewReview, scale: Scale, words: TeamWords) -> None:
    """Hold a review to its first half; of one item the reviewers do not agree yet."""
    id_ = begin(desk, order, scale, USUAL)
    review = desk.fidelity.review(id_).review
    random = Random(SEEDS[1])  # noqa: S311 - invention, not secrecy
    for item, score in list(_scores(scale, random))[:SCORED]:
        for seat in Seat:
            review = score_apart(review, scale, item, seat, score)
        sources = scale.item(item).sources
        review = agree(review, scale, item, score, words.reasons[score - 1], sources)
    for seat, score in zip(Seat, (3, 4), strict=True):
        review = score_apart(review, scale, SCORED + 1, seat, score)
    desk.door.write_review(id_, review)
