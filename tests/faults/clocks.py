"""The clock jumps 400 days back, 30 years on or to 1970, while the caseload is open and between."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

from ipscoach.domain.notes import NoteKind
from ipscoach.records.orders import NewNote
from ipscoach.sentence import Refused
from ipscoach.tui.idle import Watch
from tests.faults.life.hand import Hand
from tests.faults.life.living import Lived, live_all
from tests.faults.looking import chances, copied, damage
from tests.faults.result import Result

LONG = 600
SHORT = 30
A_CASELOAD = 12
"""Jumps that one caseload goes through, one after another."""
IDLE = 300.0


class Jumping:
    """A clock that somebody sets."""

    def __init__(self, now: datetime) -> None:
        self.moment = now

    def today(self) -> date:
        return self.moment.date()

    def now(self) -> datetime:
        self.moment += timedelta(milliseconds=7)
        return self.moment

    def jumps(self, chance: Random) -> str:
        """Set it to somewhere else, and say where."""
        how = chance.choice(("-400 days", "+30 years", "1970", "one hour back", "back to today"))
        back = {"-400 days": -400, "+30 years": 10957, "one hour back": -1 / 24}
        if how in back:
            self.moment += timedelta(days=back[how])
        else:
            self.moment = datetime(1970 if how == "1970" else 2026, 1, 1, 0, 0, 1, tzinfo=UTC)
        if not 1970 <= self.moment.year <= 2090:
            self.moment = datetime(2026, 11, 23, tzinfo=UTC)
        return how


def run(count: int, seed: int, folder: Path) -> Result:
    """Let the clock jump `count` times under caseloads at work."""
    chance = chances(seed, "clocks")
    (lived,) = (one for one in live_all(seed) if one.chapter.__name__ == "leaving")
    total = Result(0)
    while total.faults < count:
        total += _caseload(lived, chance, folder, min(A_CASELOAD, count - total.faults))
    return total + _unattended(chance)


def _caseload(lived: Lived, chance: Random, folder: Path, jumps: int) -> Result:
    hand = Hand(copied(lived.begins, folder / "own"), lived.seed, dict(lived.memory))
    clock = Jumping(hand.clock.now())
    hand.clock = clock
    written: dict[str, str] = {}
    total = Result(0)
    hand.unlocks_with_code()
    hand.sits_down()
    for _ in range(jumps):
        how = clock.jumps(chance)
        if chance.random() < 0.4:
            hand.locks()
            hand.unlocks_with_code()
            hand.sits_down()
            how += " while it was locked"
        wrong = _works(hand, clock, written)
        total += Result(1, int(bool(wrong)), 0, 0, f"{how}: {wrong}" if wrong else "")
    hand.locks()
    return total


def _works(hand: Hand, clock: Jumping, written: dict[str, str]) -> str:
    """Write, read and look at the agenda; return what is wrong, or ""."""
    client, text = hand.memory["aino"], hand.text()
    note = NewNote(day=clock.today(), kind=NoteKind.MEETING, text=text, client_id=client)
    try:
        written[hand.desk.door.write_note(note)] = text
    except Refused:
        return "a note of the day is refused"
    hand.desk.drafts.keep("note", client, {"text": text})
    there = {one.id: one.text for one in hand.desk.read.notes(client)}
    if any(there.get(id_) != words for id_, words in written.items()):
        return "a note is gone"
    draft = hand.desk.drafts.get("note", client)
    if draft is None or draft.fields["text"] != text:
        return "the draft is gone"
    hand.desk.read.caseload(clock.today())
    hand.desk.read.timeline(client)
    hand.desk.follow.agenda.agenda(clock.today())
    if hand.desk.read.verify_audit() is not None:
        return "the audit is broken"
    line = hand.vault.connect()
    wrong = damage(line)
    line.close()
    return wrong


def _unattended(chance: Random) -> Result:
    """A clock that is set, and a sleep, lock the screen; a clock that runs does not."""
    wall, steady = [1e9], [0.0]
    watch = Watch(IDLE, lambda: wall[0], lambda: steady[0])
    jump = chance.choice((-400, 10957, -20000)) * 86400.0
    runs = [steady[0]]
    for _ in range(10):
        wall[0] += 2
        steady[0] += 2
        runs.append(float(watch.must_lock()))
    wall[0] += jump
    steady[0] += 2
    noticed = watch.must_lock() and not any(runs)
    return Result(1, 0, int(not noticed), 0, "" if noticed else f"a jump of {jump} did not lock")
