"""No file has its name without a row in the log, whatever stops the program in between."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ipscoach.domain.handover import Ground
from ipscoach.exchange import new_files
from ipscoach.exchange.handover.handing_over import hand_over, let_out
from ipscoach.i18n import say
from ipscoach.records.desk import Desk
from ipscoach.records.handover.orders import Format
from ipscoach.sentence import Refused, Sentence
from ipscoach.vault import files
from tests.exchange.handover.records import order
from tests.records.desks import TODAY, PlainVault, fill

NAMING = {"unnamed": "name_by_handle", "hidden": "name_durably"}
"""Which function of `new_files` gives a draft its name."""
ORDER = order(format=Format.MARKDOWN, ground=Ground.PERMISSION)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "out"
    found.mkdir()
    return found


@pytest.fixture
def client(desk: Desk) -> str:
    return fill(desk, 1)[0]


@pytest.fixture(params=NAMING)
def way(request: pytest.FixtureRequest, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Write drafts in both ways: without a name, and with a hidden one."""
    if request.param == "hidden":
        monkeypatch.setattr(new_files, "_without_a_name", lambda _folder: None)
    elif not unnamed(folder):
        pytest.skip("this file system has no files without a name")
    return str(request.param)


def unnamed(folder: Path) -> bool:
    handle = new_files._without_a_name(folder)
    if handle is not None:
        os.close(handle)
    return handle is not None


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_draft_is_there_and_the_file_is_not_while_the_row_is_written(
    desk: Desk, client: str, folder: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_down, seen = desk.door._write_down, list[list[str]]()

    def watched(*words: object) -> None:
        seen.append(names(folder))
        write_down(*words)

    monkeypatch.setattr(desk.door, "_write_down", watched)
    let_out(desk, client, ORDER, folder / "h.md", b"yhteenveto")
    (drafts,) = seen
    # On Linux a draft has no name: a kill would leave nothing.
    assert all(draft.startswith(".ipscoach-") for draft in drafts)
    assert names(folder) == ["h.md"]
    assert (folder / "h.md").read_bytes() == b"yhteenveto"


def test_the_row_is_on_the_disk_before_the_file_gets_its_name(
    desk: Desk, client: str, folder: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows: list[int] = []
    real = getattr(new_files, NAMING[way])

    def watched(draft: Any, path: Path) -> None:
        rows.append(len(desk.handover.log(client)))
        real(draft, path)

    monkeypatch.setattr(new_files, NAMING[way], watched)
    let_out(desk, client, ORDER, folder / "h.md", b"x")
    assert rows == [1]


def taken(_draft: object, path: Path) -> None:
    raise files.taken(path)


def full(_draft: object, _path: Path) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("fault", [taken, full])
def test_where_the_last_step_fails_the_coach_is_told_that_the_log_has_it(
    desk: Desk,
    client: str,
    folder: Path,
    way: str,
    monkeypatch: pytest.MonkeyPatch,
    fault: Callable[[object, Path], None],
) -> None:
    monkeypatch.setattr(new_files, NAMING[way], fault)
    with pytest.raises(Refused) as refused:
        let_out(desk, client, ORDER, folder / "h.md", b"x")
    told = say(refused.value.sentence)
    assert told.startswith("The log says that this was given out")
    assert str(folder / "h.md") in told
    assert names(folder) == []
    assert len(desk.handover.log(client)) == 1


def test_what_cannot_be_written_or_logged_leaves_neither(
    desk: Desk, client: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused, match="cannot be written"):
        let_out(desk, client, ORDER, folder / "none" / "h.md", b"x")

    def fails(*_words: object) -> None:
        raise Refused(Sentence("The disk is full."))

    monkeypatch.setattr(desk.door, "_write_down", fails)
    with pytest.raises(Refused, match="disk is full"):
        let_out(desk, client, ORDER, folder / "h.md", b"x")
    assert names(folder) == []
    assert desk.handover.log(client) == []


def test_a_file_that_took_the_name_meanwhile_stays(desk: Desk, client: str, folder: Path) -> None:
    (folder / "h.md").write_text("mine")
    with pytest.raises(Refused, match="already a file"):
        let_out(desk, client, ORDER, folder / "h.md", b"x")
    assert (names(folder), (folder / "h.md").read_text()) == (["h.md"], "mine")
    assert desk.handover.log(client) == []


KILLED = """
import os, signal, sys
from pathlib import Path
from ipscoach.clock import FixedClock
from ipscoach.exchange import new_files
from ipscoach.exchange.handover.handing_over import let_out
from ipscoach.ids import time_ordered
from ipscoach.records.desk import open_desk
from tests.exchange.handover.test_letting_out import ORDER
from tests.records.desks import TODAY, PlainVault

home, path, where, naming = sys.argv[1:]
clock = FixedClock(TODAY)
desk = open_desk(PlainVault(Path(home)), clock, time_ordered(clock))
def killed(*_words):
    os.kill(os.getpid(), signal.SIGKILL)
if where == "before the row":
    desk.door._write_down = killed
else:
    setattr(new_files, naming, killed)
let_out(desk, desk.read.clients(TODAY)[0].id, ORDER, Path(path), b"x")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
@pytest.mark.parametrize(("where", "rows"), [("before the row", 0), ("before the name", 1)])
def test_a_kill_in_between_leaves_no_file_of_that_name(
    desk: Desk, client: str, tmp_path: Path, folder: Path, where: str, rows: int
) -> None:
    naming = NAMING["unnamed" if unnamed(folder) else "hidden"]
    assert client
    desk.close()
    home, path = tmp_path / "own", folder / "h.md"
    command = [sys.executable, "-c", KILLED, str(home), str(path), where, naming]
    done = subprocess.run(command, capture_output=True, timeout=60)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    assert not path.exists()
    again = reopened(home)
    assert len(again.handover.log()) == rows
    again.close()


def reopened(home: Path) -> Desk:
    from ipscoach.clock import FixedClock
    from ipscoach.ids import time_ordered
    from ipscoach.records.desk import open_desk

    clock = FixedClock(TODAY)
    return open_desk(PlainVault(home), clock, time_ordered(clock))


def test_every_step_is_told_and_the_last_one_when_the_file_is_there(
    desk: Desk, client: str, folder: Path
) -> None:
    path, seen = folder / "h.md", list[tuple[int, int, bool]]()

    def step(number: int, of: int) -> None:
        seen.append((number, of, path.exists()))

    hand_over(desk, desk._clock, client, ORDER, path, progress=step)
    assert seen == [(1, 4, False), (2, 4, False), (3, 4, False), (4, 4, True)]
