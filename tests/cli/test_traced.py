"""What `own-data` and `receive` write, and where: every call that writes is looked at."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Script
from tests.cli.test_handover import CANARY, PERMITTED, allowed, told
from tests.cli.test_receive import empty, second
from tests.needs import needs

__all__ = ["empty", "second"]
CALLS = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,open,openat,creat,mmap"
NAME = b"Esimerkki"


def traced(script: Script, folder: Path, trace: Path, *words: str) -> list[str]:
    """Run a verb, and return the places to which the client's words went in plain text.

    Every file that is opened for writing lies in the home or in the chosen folder. What goes
    through a pipe, to the terminal or to the process that works a passphrase out, is on no disk.
    """
    needs("strace")
    strace = ["strace", "-f", "-y", "-xx", "-s", "70000", "-e", CALLS, "-o", str(trace)]
    command = script.command(*words, "--passphrase-file", str(script.passphrase_file))
    done = subprocess.run([*strace, *command], capture_output=True, timeout=120)
    if b"ptrace" in done.stderr.lower() and not os.environ.get("CI"):
        pytest.skip("strace may not look into processes here")
    assert done.returncode == 0, done.stderr.decode()
    found: list[str] = []
    for line in trace.read_text().splitlines():
        place, data, writes = told(line)
        assert not writes or allowed(place, script, folder), line[:300]
        if (CANARY.encode() in data or NAME in data) and not place.startswith("pipe:"):
            found.append(place)
    return found


OWN_COPIES = [
    *(("own.pdf", ()), ("own.json", ()), ("own.json.age", ("--encrypt-passphrase-file",))),
    ("own.pdf", ("--pdf-password-file",)),
]


@pytest.mark.parametrize(("name", "seal"), OWN_COPIES)
def test_the_own_copy_is_written_to_the_chosen_file_and_nowhere_else(
    own: Script, tmp_path: Path, name: str, seal: tuple[str, ...]
) -> None:
    folder = own.folder / "out"
    folder.mkdir()
    sealed = [word for way in seal for word in (way, str(own.passphrase_file))]
    words = ["own-data", "K-01", "--out", str(folder / name), *sealed]
    places = traced(own, folder, tmp_path / "trace", *words)
    assert [path.name for path in folder.iterdir()] == [name]
    assert {place for place in places if not place.startswith(str(folder))} == set()
    # A PDF is compressed but for its title; what is sealed holds no word.
    assert bool(places) == (not seal)


@pytest.mark.parametrize("sealed", [False, True], ids=["plain", "encrypted"])
def test_what_is_received_goes_into_the_encrypted_file_and_nowhere_else(
    own: Script, second: Script, tmp_path: Path, sealed: bool
) -> None:
    passphrase = str(own.passphrase_file)
    note = next(entry for entry in own.reads("timeline", "K-01")["entries"]
                if entry["kind"] == "note" and CANARY in entry["text"])  # fmt: skip
    path = tmp_path / ("h.ipscoach.age" if sealed else "h.ipscoach")
    seal = ("--encrypt-passphrase-file", passphrase) if sealed else ()
    given = own.opens(
        "handover", "K-01", *PERMITTED, "--notes", note["id"], "--out", str(path), *seal
    )
    assert given.returncode == 0, given.stderr
    if not sealed:
        assert CANARY.encode() in path.read_bytes()
    before, folder = path.read_bytes(), tmp_path / "nothing"
    words = ["receive", str(path), *(("--decrypt-passphrase-file", passphrase) if sealed else ())]
    assert traced(second, folder, tmp_path / "trace", *words) == []
    assert (path.read_bytes(), folder.exists()) == (before, False)
    story = second.reads("timeline", "K-01")["entries"]
    assert any(CANARY in entry["text"] for entry in story)
