"""The guided steps of closing and handing over, as a coach takes them."""

from __future__ import annotations

from pathlib import Path

from ipscoach.tui.dialogs.close import CloseForm
from ipscoach.tui.dialogs.closing_parts import TaskChoice
from ipscoach.tui.dialogs.handover.giving import HandOverForm
from tests.tui.day import CoachAtWork

FILE = 4
WORDS = "neljä sanaa vain vastaanottajalle"
WHOM = {"person": "Ville Valmentaja", "organisation": "Malli-Juva"}
ONGOING = ("u", "down", "enter")
"""Keys to hand over a client whose coaching goes on."""
GROUND = {"purpose": "Coaching goes on", "ground": "permission", "ground_note": "signed today"}


async def to_the_last_look(coach: CoachAtWork, **fields: str) -> CloseForm:
    """Take the steps of closing up to the last one; tasks without an answer are done."""
    form = coach.is_at(CloseForm)
    filled = {"plan": "Studies from January.", "network": "Sister and Ohjaamo.", **fields}
    if form.step == 0:
        await coach.presses("ctrl+s")
    undecided = {choice.key: "done" for choice in form.query(TaskChoice) if not choice.text}
    await coach.fills(**{**undecided, **filled})
    await coach.presses("ctrl+s", "ctrl+s", "ctrl+s", "ctrl+s")
    assert form.last, coach.framed()
    return form


async def closes(coach: CoachAtWork, reason: str, **fields: str) -> None:
    """Close the client whose steps are open."""
    await to_the_last_look(coach, reason=reason, **fields)
    await coach.presses("ctrl+s")


async def to_the_file(coach: CoachAtWork, **fields: str) -> HandOverForm:
    """Take the steps of handing over up to the one that asks where to."""
    form = coach.is_at(HandOverForm)
    await coach.fills(**{**WHOM, **GROUND, **fields})
    await coach.presses(*["ctrl+s"] * 4)
    assert form.step == FILE, coach.framed()
    return form


async def to_what_leaves(coach: CoachAtWork, path: Path, **fields: str) -> HandOverForm:
    """Take the steps of handing over up to the last one, which shows what leaves."""
    form = await to_the_file(coach, **fields)
    ending = path.name.partition(".")[2].partition(".")[0]
    shape = {"ipscoach": "bundle"}.get(ending, ending)
    way = "passphrase" if path.suffix == ".age" else "plain"
    await coach.fills(format=shape, protection=way, secret=WORDS, again=WORDS)
    await coach.fills(path=str(path))
    await coach.presses("ctrl+s")
    await coach.settles()
    assert form.last, coach.framed()
    return form


async def hands_over(coach: CoachAtWork, path: Path, **fields: str) -> None:
    """Hand the client over whose steps are open, as a file in the form of its name."""
    await to_what_leaves(coach, path, **fields)
    await coach.presses("ctrl+s")
