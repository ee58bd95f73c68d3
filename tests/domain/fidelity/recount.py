"""A slow and plain recount of the computed items: day by day, record by record, for comparison.

It shares no function with the program and looks at nothing but the facts.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

DAY = timedelta(days=1)
FACE_KINDS = (
    "meeting", "network_meeting", "workplace_visit", "benefit_advice", "disclosure_talk"
)  # fmt: skip
AT_WORK = ("support_worker", "problem")
TOUCH_KINDS = (*FACE_KINDS, "phone", "message")


def every_day(first: date, last: date) -> Iterator[date]:
    day = first
    while day <= last:
        yield day
        day += DAY


def rate(top: Any, bottom: Any) -> tuple[Fraction | None, Fraction, Fraction]:
    top, bottom = Fraction(top), Fraction(bottom)
    return (top / bottom if bottom > 0 else None), top, bottom


def times_of_coaching(client: Any) -> list[tuple[date | None, date | None]]:
    """Return beginnings and ends, by walking the history with a hand on the last beginning."""
    done: list[tuple[date | None, date | None]] = []
    hand: list[date | None] = []
    history = list(client.standings)
    if history and history[0].status.value == "closed" and history[0].since is not None:
        done.append((None, history[0].since))
    for change in history:
        if change.status.value == "active" and not hand:
            hand = [change.since]
        if change.status.value == "closed" and hand:
            if change.since is not None:
                done.append((hand[0], change.since))
            hand = []
    if hand:
        done.append((hand[0], None))
    return done


def status(client: Any, day: date) -> str:
    known = [one for one in client.standings if one.since is None or one.since <= day]
    if known:
        return known[-1].status.value
    if client.standings and client.standings[0].status.value == "closed":
        return "active"
    return ""


def in_coaching(client: Any, day: date) -> bool:
    return any(
        (begun is None or day >= begun) and (ended is None or day <= ended)
        for begun, ended in times_of_coaching(client)
    )


def item_1(facts: Any, first: date, last: date, choices: Any) -> Any:
    active = [c for coach in facts.coaches for c in coach.clients if status(c, last) == "active"]
    percent = sum(coach.share for coach in facts.coaches)
    value, top, bottom = rate(100 * len(active), percent)
    return (value if active else None), top / 100, bottom / 100, len(active)


def item_15(facts: Any, first: date, last: date, choices: Any, known: date | None = None) -> Any:
    known = known or last
    lengths = []
    for coach in facts.coaches:
        for client in coach.clients:
            for begun, ended in times_of_coaching(client):
                if begun is None or not first <= begun <= last:
                    continue
                days = 0
                for day in every_day(begun, min(ended or known, known)):
                    days = (day - begun).days
                    if any(
                        c.day == day and c.face_to_face and c.client_id == client.id
                        for c in coach.contacts
                        if c.purpose.value not in AT_WORK
                    ):
                        break
                lengths.append(days)
    return (*rate(sum(lengths), len(lengths)), len(lengths))


def item_16(facts: Any, first: date, last: date, choices: Any) -> Any:
    yes = no = 0
    for coach in facts.coaches:
        for contact in coach.contacts:
            if contact.purpose.value in AT_WORK:
                continue
            if first <= contact.day <= last and contact.client_id:
                yes += contact.on_preference is True
                no += contact.on_preference is False
    return (*rate(yes, yes + no), yes + no)


def item_17(facts: Any, first: date, last: date, choices: Any) -> Any:
    met = coach_days = 0
    for coach in facts.coaches:
        days = list(every_day(first, last))
        written = any(contact.day in days for contact in coach.contacts)
        if not written and not any(in_coaching(one, day) for one in coach.clients for day in days):
            continue
        for day in days:
            coach_days += 1
            for contact in coach.contacts:
                own = contact.client_id is not None or choices.contacts.value == "all"
                met += contact.day == day and contact.face_to_face and own
    value, top, bottom = rate(met, Fraction(coach_days, 7))
    return (value if coach_days >= 7 else None), top, bottom, coach_days // 7


def jobs_counted(facts: Any, first: date, last: date, window: str) -> list[Any]:
    found = []
    for coach in facts.coaches:
        for job in coach.jobs:
            owners = [client for client in coach.clients if client.id == job.client_id]
            end = job.ended or date.max
            if window == "started":
                days = [job.started] if first <= job.started <= last else []
            elif window == "running":
                days = [last] if job.started <= last <= end else []
            else:
                days = [day for day in every_day(first, last) if job.started <= day <= end]
            served = any(in_coaching(owner, day) for owner in owners for day in days)
            if served and job.kind.value == "job":
                found.append(job)
    return found


def item_19(facts: Any, first: date, last: date, choices: Any) -> Any:
    titles = [j.title for j in jobs_counted(facts, first, last, choices.jobs.value) if j.title]
    different = [title for place, title in enumerate(titles) if title not in titles[:place]]
    return (*rate(len(different), len(titles)), len(titles))


def item_20(facts: Any, first: date, last: date, choices: Any) -> Any:
    firms = [job.employer for job in jobs_counted(facts, first, last, choices.jobs.value)]
    different = [firm for place, firm in enumerate(firms) if firm not in firms[:place]]
    return (*rate(len(different), len(firms)), len(firms))


def item_21(facts: Any, first: date, last: date, choices: Any) -> Any:
    jobs = [j for j in jobs_counted(facts, first, last, choices.jobs.value) if j.contract]
    if choices.subsidised.value == "left_out":
        jobs = [job for job in jobs if job.subsidy is not True]
    permanent = [job for job in jobs if job.contract.value == "permanent"]
    return (*rate(len(permanent), len(jobs)), len(jobs))


def month_later(day: date, months: int) -> date:
    """Return the same day of a later month, one day earlier at a time until there is one."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    number = day.day
    while True:
        try:
            return date(year, month, number)
        except ValueError:
            number -= 1


def begun_in_coaching(coach: Any, job: Any, first: date) -> bool:
    """Say whether the coaching in which a job began reaches into the period."""
    around = [
        (begun, ended)
        for client in coach.clients
        if client.id == job.client_id
        for begun, ended in times_of_coaching(client)
        if (begun is None or begun <= job.started) and (ended is None or job.started <= ended)
    ]
    return bool(around) and (around[0][1] is None or around[0][1] >= first)


def item_23(facts: Any, first: date, last: date, choices: Any, known: date | None = None) -> Any:
    known = known or last
    kept = counted = 0
    for coach in facts.coaches:
        for job in coach.jobs:
            if job.kind.value not in ("job", "apprenticeship") or job.started > last:
                continue
            if job.ended is not None and job.ended < first:
                continue
            if not begun_in_coaching(coach, job, first):
                continue
            borders = [month_later(job.started, number) for number in range(5)]
            end = borders[4] - DAY
            if end > known or (job.ended is not None and job.ended < end):
                continue
            counted += 1
            days = [
                note.day
                for note in coach.notes
                if note.client_id == job.client_id
                and note.kind.value in FACE_KINDS
                and (note.place is None or note.place.value != "remote")
            ]
            kept += all(any(borders[k] <= day < borders[k + 1] for day in days) for k in range(4))
    return (*rate(kept, counted), counted)


def minutes(facts: Any, first: date, last: date) -> list[tuple[str, str, int]]:
    return [
        (note.kind.value, note.place.value if note.place else "", note.minutes)
        for coach in facts.coaches
        for note in coach.notes
        if first <= note.day <= last and note.minutes is not None
    ]


def item_2(facts: Any, first: date, last: date, choices: Any) -> Any:
    log = minutes(facts, first, last)
    every = choices.other_notes.value == "counted"
    own = sum(length for kind, _place, length in log if kind != "other" or every)
    return (*rate(own, sum(length for *_, length in log)), len(log))


def item_24(facts: Any, first: date, last: date, choices: Any) -> Any:
    log = [line for line in minutes(facts, first, last) if line[1]]
    if choices.remote.value == "left_out":
        log = [line for line in log if line[1] != "remote"]
    out = sum(length for _, place, length in log if place in ("community", "workplace", "home"))
    return (*rate(out, sum(length for *_, length in log)), len(log))


def left_out_16(facts: Any, first: date, last: date) -> int:
    """Return how many contacts of the period item 16 does not look at."""
    return sum(
        contact.on_preference is None
        or contact.client_id is None
        or contact.purpose.value in AT_WORK
        for coach in facts.coaches
        for contact in coach.contacts
        if first <= contact.day <= last
    )


def left_out_23(facts: Any, first: date, last: date) -> int:
    """Return how much employment of the period item 23 does not look at.

    Of a client who was not in coaching in the period only work is seen that began in coaching.
    """
    found = 0
    for coach in facts.coaches:
        for job in coach.jobs:
            if job.kind.value not in ("job", "apprenticeship") or job.started > last:
                continue
            if job.ended is not None and job.ended < first:
                continue
            end = month_later(job.started, 4) - DAY
            young = end > last or (job.ended is not None and job.ended < end)
            if begun_in_coaching(coach, job, first):
                found += young
            else:
                found += any(
                    in_coaching(client, day)
                    for client in coach.clients
                    if client.id == job.client_id
                    for day in every_day(first, last)
                )
    return found


LEFT_OUT = {16: left_out_16, 23: left_out_23}
RECOUNT = {
    1: item_1, 2: item_2, 15: item_15, 16: item_16, 17: item_17, 19: item_19, 20: item_20,
    21: item_21, 23: item_23, 24: item_24,
}  # fmt: skip
