"""A draft ends with the act that saves it: both, or neither, whatever happens in between."""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from ipscoach.domain.notes import NoteKind
from ipscoach.records.desk import Desk
from ipscoach.records.orders import Incoming, NewNote
from ipscoach.sentence import Refused
from tests.records.desks import TODAY, copied, fill, make_desk


def note(client: str, text: str = "Teksti") -> NewNote:
    return NewNote(day=TODAY, kind=NoteKind.PHONE, text=text, client_id=client)


def drafts(desk: Desk) -> list[tuple[str, str]]:
    return sorted((draft.form, draft.subject_id) for draft in desk.drafts.all())


def test_the_first_act_ends_its_own_draft_and_no_other(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    for form, about in (("note", client), ("note", "other"), ("task", client)):
        desk.drafts.keep(form, about, {"text": "kesken"})
    with desk.door.finishing("note", client):
        desk.door.write_note(note(client))
        desk.drafts.keep("note", client, {"text": "uusi"})
        desk.door.write_note(note(client, "Toinen"))
    assert drafts(desk) == [("note", client), ("note", "other"), ("task", client)]
    desk.door.write_note(note(client, "Kolmas"))
    assert len(drafts(desk)) == 3


def test_a_refused_act_leaves_the_draft_for_the_next_try(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    desk.drafts.keep("note", client, {"text": "kesken"})
    with desk.door.finishing("note", client):
        with pytest.raises(Refused):
            desk.door.write_note(note(client, " "))
        with pytest.raises(Refused):
            desk.door.write_note(note("nobody"))
        desk.door.take_in(Incoming(), dry_run=True)
        assert drafts(desk) == [("note", client)]
        desk.door.write_note(note(client))
    assert drafts(desk) == []


def test_what_another_thread_does_meanwhile_ends_nothing(desk: Desk) -> None:
    (client,) = fill(desk, 1)
    desk.drafts.keep("note", client, {"text": "kesken"})
    with desk.door.finishing("note", client), ThreadPoolExecutor(1) as pool:
        pool.submit(desk.door.write_note, note(client)).result()
        assert drafts(desk) == [("note", client)]
        asyncio.run(asyncio.to_thread(desk.door.write_note, note(client)))
        assert drafts(desk) == []


KILLED = """
import os, sys
from pathlib import Path
from tests.records.desks import make_desk
from tests.records.test_finishing import note
desk = make_desk(Path(sys.argv[1]))
client = desk.read.row("SELECT id FROM client")[0]
door = desk.door
real = door._write_down
def last(*given):
    real(*given)
    if sys.argv[2] == "before":
        os.kill(os.getpid(), 9)
door._write_down = last
with door.finishing("note", client):
    door.write_note(note(client))
    os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_leaves_the_draft_or_the_note_never_both(
    template: Path, tmp_path: Path, when: str
) -> None:
    folder = tmp_path / "own"
    desk = copied(template, folder)
    (client,) = fill(desk, 1)
    desk.drafts.keep("note", client, {"text": "kesken"})
    desk.close()
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", KILLED, str(folder), when], cwd=root)
    assert run.returncode == -signal.SIGKILL
    desk = make_desk(folder)
    found = (len(desk.read.notes(client)), len(desk.drafts.all()))
    assert found == ((0, 1) if when == "before" else (1, 0))
    desk.close()
