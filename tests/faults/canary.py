"""Every write of a whole life is watched for what was typed, for secrets and for keys."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tests.faults.life.chapters import CHAPTERS
from tests.faults.life.hand import CANARY, PASSPHRASE, Hand
from tests.faults.life.living import live
from tests.faults.recorded import ROOT
from tests.faults.result import Result

LONG = 3
SHORT = 1
NEEDS = ("strace",)
_CALLS = "trace=write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg,sendfile,mmap,execve"
_DATA = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
SHORTEST = 10
"""What a life remembers of so few letters, such as a client's code, is no secret."""
SHARED = 4
"""Maps that are shared and written at most, for each opening: SQLite's index of its journal."""


def run(count: int, seed: int, folder: Path) -> Result:
    """Live whole lives under strace; a fault is a write that was looked at."""
    lives, total = min(count, LONG), Result(0)
    for number in range(lives):
        total += _life(seed + number, folder / f"life-{number}")
    return replace(total, told=total.told or f"writes of {lives} lives through all verbs")


def _life(seed: int, folder: Path) -> Result:
    folder.mkdir()
    secrets = list(_spelled(_secrets(seed, folder)))
    trace = folder / "trace"
    watch = ["strace", "-f", "--seccomp-bpf", "-xx", "-s", "8000000", "-e", _CALLS, "-o"]
    orders = {
        "folder": str(folder / "home"),
        "seed": str(seed),
        "chapters": [chapter.__name__ for chapter in CHAPTERS],
        "memory": {},
    }
    run = subprocess.run(
        [*watch, str(trace), sys.executable, "-m", "tests.faults.life.alone"],
        input=json.dumps(orders).encode(),
        capture_output=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}/src"},
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr.decode()
    assert run.stderr == b"", run.stderr.decode()
    return _searched(trace, secrets, folder / "home")


def _secrets(seed: int, folder: Path) -> list[bytes]:
    """Return all that must not be written: the same life, lived beforehand, tells its secrets."""
    found = {CANARY.encode(), CANARY.encode("utf-16-le"), PASSPHRASE.encode()}
    hand = Hand(folder / "home", str(seed), {})

    def note(_name: str) -> None:
        found.update(str(value).encode() for value in hand.memory.values())
        if hand._vault is not None and not hand._vault._closed:
            keys = hand._vault._keys
            found.update(bytes(key) for key in (keys.data, keys.file, keys.mac))

    for chapter in CHAPTERS:
        live(hand, chapter, note)
    shutil.rmtree(hand.home.folder)
    return sorted(secret for secret in found if len(secret) > SHORTEST)


def _spelled(secrets: list[bytes]) -> Iterator[bytes]:
    """Yield each secret as it is, in hex and in base64 at each of the three places."""
    for secret in secrets:
        yield secret
        yield secret.hex().encode()
        for shift in range(3):
            whole = base64.b64encode(bytes(shift) + secret)
            yield whole[4 if shift else 0 : len(whole) - 4]


def _searched(trace: Path, secrets: list[bytes], home: Path) -> Result:
    writes = plain = shared = 0
    told = ""
    for line in trace.read_bytes().splitlines():
        if b"mmap(" in line:
            shared += b"MAP_SHARED" in line and b"PROT_WRITE" in line
            continue
        data = b"".join(
            bytes.fromhex(part.decode().replace("\\x", "")) for part in _DATA.findall(line)
        )
        writes += 1
        if any(secret in data for secret in secrets):
            plain += 1
            told = told or f"in {line[:60].decode()}"
    for path in home.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            plain += any(secret in content for secret in secrets)
    unnoticed = int(shared > SHARED * 2 * len(CHAPTERS))
    return Result(writes, 0, unnoticed, plain, told or (f"{shared} maps" if unnoticed else ""))
